import type { ErrorContext, WatchId } from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { Timer, Watch } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const turnMutants: readonly Mutant[] = [
  mutant(
    'R1',
    'fires what was removed since the turn began',
    class extends NaiveEventImpl {
      protected override stillMeant(): boolean {
        return true
      }
    },
  ),
  mutant(
    'R1',
    'fires a timeout that was disabled or lengthened since the turn began',
    class extends NaiveEventImpl {
      protected override stillMeant(record: Watch | Timer): boolean {
        return super.stillMeant(record, record.version)
      }
    },
  ),
  mutant(
    'R1',
    'fires in the same turn what a callback added or enabled',
    class extends NaiveEventImpl {
      #before = new Map<Watch | Timer, number>()
      override turn(): void {
        this.#before = new Map()
        const before = [...this.watches, ...this.timers].map((record) => [record, record.version] as const)
        super.turn()
        this.#before = new Map(before)
        for (const call of [...this.readyWatches(), ...this.dueTimers()]) call()
      }
      protected override stillMeant(record: Watch | Timer, version: number): boolean {
        return this.#before.get(record) !== version && super.stillMeant(record, version)
      }
    },
  ),
  mutant(
    'R2',
    'gives up the turn when a callback throws',
    class extends NaiveEventImpl {
      override turn(): void {
        super.guarded({ during: 'free' }, () => super.turn())
      }
      protected override guarded(_context: ErrorContext, action: () => void): void {
        action()
      }
    },
  ),
  mutant(
    'R2',
    'removes a timeout that throws',
    class extends NaiveEventImpl {
      protected override report(error: unknown, context: ErrorContext): void {
        super.report(error, context)
        if (context.during === 'timeout') this.removeTimeout(context.timer)
      }
    },
  ),
  mutant(
    'R2',
    'swallows errors',
    class extends NaiveEventImpl {
      protected override report(): void {}
    },
  ),
  mutant(
    'R2',
    'does not say where an error comes from',
    class extends NaiveEventImpl {
      protected override report(error: unknown): void {
        super.report(error, { during: 'free' })
      }
    },
  ),
  mutant(
    'R2',
    'loses errors that nobody asked for',
    class extends NaiveEventImpl {
      protected override report(error: unknown, context: ErrorContext): void {
        if (this.onError) super.report(error, context)
      }
    },
  ),
  mutant(
    'R2',
    'closes when onError throws',
    class extends NaiveEventImpl {
      protected override report(error: unknown, context: ErrorContext): void {
        try {
          this.onError?.(error, context)
        } catch {
          this.close()
        }
      }
    },
  ),
  mutant(
    'R3',
    'frees at idle priority',
    class extends NaiveEventImpl {
      protected override runFrees(): void {
        if (!this.timers.some(({ intervalMs }) => intervalMs === 0)) super.runFrees()
      }
    },
  ),
  mutant(
    'R3',
    'leaves handles for when no timeout is due',
    class extends NaiveEventImpl {
      protected override readyWatches(): (() => void)[] {
        return this.timers.some((timer) => this.isDue(timer)) ? [] : super.readyWatches()
      }
    },
  ),
  mutant(
    'R3',
    'lets 0 ms timeouts go first, and other timeouts when there is none',
    class extends NaiveEventImpl {
      protected override isDue(timer: Timer): boolean {
        const busy = this.timers.some(({ intervalMs }) => intervalMs === 0)
        return super.isDue(timer) && (timer.intervalMs === 0 || !busy)
      }
    },
  ),
  mutant(
    'R4',
    'takes two turns in a row',
    class extends NaiveEventImpl {
      override turn(): void {
        super.turn()
        super.turn()
      }
    },
  ),
  mutant(
    'R4',
    'takes the next turn in a microtask',
    class extends NaiveEventImpl {
      override turn(): void {
        super.turn()
        queueMicrotask(() => super.turn())
      }
    },
  ),
  mutant(
    'R5',
    'loses handles that are ready in another order than they were added',
    class extends NaiveEventImpl {
      readonly #queue: WatchId[] = []
      protected override callWatch(watch: Watch): void {
        const last = this.#queue.at(-1) ?? 0
        if (watch.id <= last && this.watches.some(({ id }) => id === last)) return
        this.#queue.push(watch.id)
        super.callWatch(watch)
      }
    },
  ),
  mutant(
    'R5',
    'drops timeouts that become due after ones that were added later',
    class extends NaiveEventImpl {
      #last = 0
      protected override callTimer(timer: Timer): void {
        if (timer.id < this.#last) return void (timer.deadline = Infinity)
        this.#last = timer.id
        super.callTimer(timer)
      }
    },
  ),
]
