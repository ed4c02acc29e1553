import type {
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  TimeoutCallback,
  TimerId,
  WatchId,
} from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { Timer, Watch } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const argumentMutants: readonly Mutant[] = [
  mutant(
    'A1',
    'uses the ids of removed registrations again',
    class extends NaiveEventImpl {
      protected override nextTimerId(): TimerId {
        let id = 1
        while (this.findTimer(id as TimerId)) id += 1
        return id as TimerId
      }
    },
  ),
  mutant(
    'A1',
    'counts from 1 in each event-impl',
    class extends NaiveEventImpl {
      #last = 0
      protected override nextWatchId(): WatchId {
        return (this.#last += 1) as WatchId
      }
    },
  ),
  mutant(
    'A1',
    'gives out ids that are no positive integers',
    class extends NaiveEventImpl {
      protected override nextWatchId(): WatchId {
        return -Number(super.nextWatchId()) as WatchId
      }
    },
  ),
  mutant(
    'A1',
    'has one counter for both kinds',
    class extends NaiveEventImpl {
      protected override nextTimerId(): TimerId {
        return super.nextWatchId() as number as TimerId
      }
    },
  ),
  mutant(
    'A1',
    'removes a watch when removeTimeout is given its id',
    class extends NaiveEventImpl {
      override removeTimeout(id: TimerId): boolean {
        return super.removeTimeout(id) || super.removeHandle(id as number as WatchId)
      }
    },
  ),
  mutant(
    'A2',
    'takes any events',
    class extends NaiveEventImpl {
      protected override checkEvents(): void {}
    },
  ),
  mutant(
    'A2',
    'takes an infinite interval',
    class extends NaiveEventImpl {
      protected override checkInterval(intervalMs: number): void {
        if (Math.abs(intervalMs) !== Infinity) super.checkInterval(intervalMs)
      }
    },
  ),
  mutant(
    'A2',
    'registers before it checks',
    class extends NaiveEventImpl {
      override addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId {
        const id = super.addTimeout(0, () => {})
        this.checkInterval(intervalMs)
        super.removeTimeout(id)
        return super.addTimeout(intervalMs, callback, onFree)
      }
    },
  ),
  mutant(
    'A2',
    'runs the free callback of a refused registration',
    class extends NaiveEventImpl {
      override addHandle(
        handle: Handle,
        events: HandleEvents,
        callback: HandleCallback,
        onFree?: FreeCallback,
      ): WatchId {
        try {
          return super.addHandle(handle, events, callback, onFree)
        } catch (error) {
          if (typeof onFree === 'function') this.frees.push(onFree)
          throw error
        }
      }
    },
  ),
  mutant(
    'A2',
    'checks the arguments of an update after the id',
    class extends NaiveEventImpl {
      override updateHandle(id: WatchId, events: HandleEvents): void {
        if (this.findWatch(id)) super.updateHandle(id, events)
      }
    },
  ),
  mutant(
    'A2',
    'loses the old interval when an update is refused',
    class extends NaiveEventImpl {
      override updateTimeout(id: TimerId, intervalMs: number): void {
        const timer = this.findTimer(id)
        if (timer) timer.deadline = Infinity
        super.updateTimeout(id, intervalMs)
      }
    },
  ),
  mutant(
    'A3',
    'says true for a second remove',
    class extends NaiveEventImpl {
      readonly #removed = new Set<number>()
      override removeTimeout(id: TimerId): boolean {
        if (super.removeTimeout(id)) this.#removed.add(id)
        return this.#removed.has(id)
      }
    },
  ),
  mutant(
    'A3',
    'throws for an unknown id',
    class extends NaiveEventImpl {
      override removeHandle(id: WatchId): boolean {
        if (!Number.isInteger(id)) throw new TypeError('no such watch')
        return super.removeHandle(id)
      }
    },
  ),
  mutant(
    'A3',
    'revives a removed watch by an update',
    class extends NaiveEventImpl {
      #removed: Watch | undefined
      override removeHandle(id: WatchId): boolean {
        this.#removed = this.findWatch(id) ?? this.#removed
        return super.removeHandle(id)
      }
      override updateHandle(id: WatchId, events: HandleEvents): void {
        if (this.#removed?.id === id && !this.findWatch(id))
          this.watches.push({ ...this.#removed, onFree: undefined })
        super.updateHandle(id, events)
      }
    },
  ),
  mutant(
    'A3',
    're-arms a timeout that was removed inside its callback',
    class extends NaiveEventImpl {
      protected override callTimer(timer: Timer): void {
        super.callTimer(timer)
        if (!this.timers.includes(timer)) this.timers.push({ ...timer, onFree: undefined })
      }
    },
  ),
  mutant(
    'A4',
    'calls back from inside addHandle what is ready',
    class extends NaiveEventImpl {
      override addHandle(
        handle: Handle,
        events: HandleEvents,
        callback: HandleCallback,
        onFree?: FreeCallback,
      ): WatchId {
        const id = super.addHandle(handle, events, callback, onFree)
        const watch = this.findWatch(id)
        if (watch) this.callWatch(watch)
        return id
      }
    },
  ),
  mutant(
    'A4',
    'calls a 0 ms timeout back in a microtask',
    class extends NaiveEventImpl {
      override addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId {
        const id = super.addTimeout(intervalMs, callback, onFree)
        if (intervalMs === 0) queueMicrotask(() => this.findTimer(id) && callback(id))
        return id
      }
    },
  ),
  mutant(
    'A4',
    'takes its turn from inside a wake',
    class extends NaiveEventImpl {
      protected override listen(watch: Watch): void {
        const wake = (): void => this.callWatch(watch)
        if (watch.mask !== 0) watch.unsubscribe ??= watch.source.subscribe?.(wake)
        super.listen(watch)
      }
    },
  ),
]
