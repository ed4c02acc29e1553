import type { TimerId } from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { Timer } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const timeoutMutants: readonly Mutant[] = [
  mutant(
    'T1',
    'fires once',
    class extends NaiveEventImpl {
      protected override rearm(timer: Timer): void {
        timer.deadline = Infinity
      }
    },
  ),
  mutant(
    'T1',
    'takes a negative interval for 0',
    class extends NaiveEventImpl {
      protected override start(timer: Timer): void {
        timer.deadline = this.now() + Math.max(0, timer.intervalMs)
      }
    },
  ),
  mutant(
    'T1',
    'takes 0 for every other turn',
    class extends NaiveEventImpl {
      #turns = 0
      override turn(): void {
        this.#turns += 1
        super.turn()
      }
      protected override isDue(timer: Timer): boolean {
        return super.isDue(timer) && (timer.intervalMs > 0 || timer.id % 2 === this.#turns % 2)
      }
    },
  ),
  mutant(
    'T1',
    'fires all timeouts when one is due',
    class extends NaiveEventImpl {
      protected override isDue(timer: Timer): boolean {
        return timer.intervalMs >= 0 && this.timers.some((each) => super.isDue(each))
      }
    },
  ),
  mutant(
    'T2',
    'is early by a millisecond',
    class extends NaiveEventImpl {
      protected override isDue(timer: Timer): boolean {
        return timer.deadline - 1 <= this.turnTime
      }
      override wants(): number | null {
        const at = super.wants()
        return at === null ? null : at - 1
      }
    },
  ),
  mutant(
    'T2',
    'fires whatever is enabled in every turn',
    class extends NaiveEventImpl {
      protected override isDue(timer: Timer): boolean {
        return timer.intervalMs >= 0
      }
    },
  ),
  mutant(
    'T2',
    'is late by 5 ms in virtual time',
    class extends NaiveEventImpl {
      protected override start(timer: Timer): void {
        super.start(timer)
        timer.deadline += 5
      }
    },
  ),
  mutant(
    'T3',
    'counts from the end of the callback',
    class extends NaiveEventImpl {
      protected override callTimer(timer: Timer): void {
        const { version } = timer
        super.callTimer(timer)
        if (timer.version === version) this.start(timer)
      }
    },
  ),
  mutant(
    'T3',
    'makes up for missed calls in a burst',
    class extends NaiveEventImpl {
      protected override rearm(timer: Timer): void {
        timer.deadline += timer.intervalMs
      }
    },
  ),
  mutant(
    'T3',
    'keeps the old grid after a late call',
    class extends NaiveEventImpl {
      protected override rearm(timer: Timer): void {
        const period = Math.max(1, timer.intervalMs)
        timer.deadline += period * (1 + Math.floor((this.turnTime - timer.deadline) / period))
      }
    },
  ),
  mutant(
    'T4',
    'takes an update to the same interval for none',
    class extends NaiveEventImpl {
      override updateTimeout(id: TimerId, intervalMs: number): void {
        if (this.findTimer(id)?.intervalMs !== intervalMs) super.updateTimeout(id, intervalMs)
      }
    },
  ),
  mutant(
    'T4',
    're-arms over an update inside the own callback',
    class extends NaiveEventImpl {
      protected override callTimer(timer: Timer): void {
        const { intervalMs } = timer
        super.callTimer(timer)
        timer.deadline = this.turnTime + intervalMs
      }
    },
  ),
  mutant(
    'T4',
    're-arms over an update to -1 alone',
    class extends NaiveEventImpl {
      protected override callTimer(timer: Timer): void {
        super.callTimer(timer)
        if (timer.deadline === Infinity) timer.deadline = this.turnTime
      }
    },
  ),
  mutant(
    'T4',
    'counts an update from the start of the last turn',
    class extends NaiveEventImpl {
      protected override restart(timer: Timer): void {
        super.restart(timer)
        timer.deadline += this.turnTime - this.now()
      }
    },
  ),
  mutant(
    'T5',
    'waits for the old deadline when it is shortened',
    class extends NaiveEventImpl {
      protected override restart(timer: Timer): void {
        const old = timer.deadline
        super.restart(timer)
        if (old !== Infinity) timer.deadline = Math.max(old, timer.deadline)
      }
    },
  ),
  mutant(
    'T5',
    'fires at the old deadline when it is lengthened',
    class extends NaiveEventImpl {
      protected override restart(timer: Timer): void {
        const old = timer.deadline
        super.restart(timer)
        timer.deadline = Math.min(old, timer.deadline)
      }
    },
  ),
  mutant(
    'T5',
    'does not bring the alarm of the host forward',
    class extends NaiveEventImpl {
      #alarm: number | null = null
      override wants(): number | null {
        return (this.#alarm ??= super.wants())
      }
      override turn(): void {
        this.#alarm = null
        super.turn()
      }
    },
  ),
  mutant(
    'T6',
    'keeps the interval in 32 bits',
    class extends NaiveEventImpl {
      protected override start(timer: Timer): void {
        super.start(timer)
        if (timer.intervalMs > 0) timer.deadline = this.now() + (timer.intervalMs | 0)
      }
    },
  ),
  mutant(
    'T6',
    'cuts a long interval off at 2^31-1',
    class extends NaiveEventImpl {
      protected override start(timer: Timer): void {
        super.start(timer)
        if (timer.intervalMs > 0) timer.deadline = this.now() + Math.min(timer.intervalMs, 2 ** 31 - 1)
      }
    },
  ),
  mutant(
    'T6',
    'keeps the clock in 31 bits',
    class extends NaiveEventImpl {
      protected override now(): number {
        return super.now() | 0
      }
    },
  ),
  mutant(
    'T6',
    'keeps the clock in 32 bits',
    class extends NaiveEventImpl {
      protected override now(): number {
        return super.now() >>> 0
      }
    },
  ),
]
