import type { ErrorContext, FreeCallback } from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { Timer, Watch } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const endingMutants: readonly Mutant[] = [
  mutant(
    'F1',
    'frees from inside remove',
    class extends NaiveEventImpl {
      protected override freeLater(onFree: FreeCallback | undefined): void {
        onFree?.()
      }
    },
  ),
  mutant(
    'F1',
    'frees twice',
    class extends NaiveEventImpl {
      protected override freeLater(onFree: FreeCallback | undefined): void {
        super.freeLater(onFree)
        super.freeLater(onFree)
      }
    },
  ),
  mutant(
    'F1',
    'frees in a microtask',
    class extends NaiveEventImpl {
      protected override freeLater(onFree: FreeCallback | undefined): void {
        queueMicrotask(() => onFree?.())
      }
    },
  ),
  mutant(
    'F1',
    'never frees what threw',
    class extends NaiveEventImpl {
      readonly #threw = new Set<FreeCallback>()
      protected override report(error: unknown, context: ErrorContext): void {
        super.report(error, context)
        const onFree = context.during === 'timeout' && this.findTimer(context.timer)?.onFree
        if (onFree) this.#threw.add(onFree)
      }
      protected override freeLater(onFree: FreeCallback | undefined): void {
        if (onFree === undefined || !this.#threw.has(onFree)) super.freeLater(onFree)
      }
    },
  ),
  mutant(
    'F1',
    'frees a function once, however many registrations have it',
    class extends NaiveEventImpl {
      protected override freeLater(onFree: FreeCallback | undefined): void {
        if (onFree === undefined || !this.frees.includes(onFree)) super.freeLater(onFree)
      }
    },
  ),
  mutant(
    'F1',
    'frees before the host has let go of the handle',
    class extends NaiveEventImpl {
      protected override unlisten(watch: Watch): void {
        if (this.watches.includes(watch)) super.unlisten(watch)
        else this.frees.push(() => this.frees.push(() => super.unlisten(watch)))
      }
    },
  ),
  mutant(
    'F2',
    'keeps records of what was removed',
    class extends NaiveEventImpl {
      #removed = 0
      protected override freeLater(onFree: FreeCallback | undefined): void {
        this.#removed += 1
        super.freeLater(onFree)
      }
      override records(): number {
        return super.records() + this.#removed
      }
    },
  ),
  mutant(
    'F2',
    'forgets to unsubscribe',
    class extends NaiveEventImpl {
      protected override unlisten(watch: Watch): void {
        watch.unsubscribe = undefined
      }
    },
  ),
  mutant(
    'F2',
    'subscribes anew with every update',
    class extends NaiveEventImpl {
      protected override listen(watch: Watch): void {
        const old = watch.unsubscribe
        watch.unsubscribe = undefined
        super.listen(watch)
        if (!watch.unsubscribe) old?.()
        else if (old) watch.unsubscribe = both(old, watch.unsubscribe)
      }
    },
  ),
  mutant(
    'F3',
    'keeps the host alive for disabled registrations',
    class extends NaiveEventImpl {
      override holdsHost(): boolean {
        return this.watches.length + this.timers.length > 0
      }
    },
  ),
  mutant(
    'F3',
    'lets the host end while a watch is enabled',
    class extends NaiveEventImpl {
      override holdsHost(): boolean {
        return this.timers.some(({ intervalMs }) => intervalMs >= 0)
      }
    },
  ),
  mutant(
    'F3',
    'never lets the host end',
    class extends NaiveEventImpl {
      override holdsHost(): boolean {
        return true
      }
    },
  ),
  mutant(
    'ending',
    'is idle while a free callback is due',
    class extends NaiveEventImpl {
      override isIdle(): boolean {
        return !this.hasEnabled()
      }
    },
  ),
  mutant(
    'ending',
    'is never idle with disabled registrations',
    class extends NaiveEventImpl {
      protected override hasEnabled(): boolean {
        return this.watches.length + this.timers.length > 0
      }
    },
  ),
  mutant(
    'ending',
    'drains at once',
    class extends NaiveEventImpl {
      override drain(): Promise<void> {
        return Promise.resolve()
      }
    },
  ),
  mutant(
    'ending',
    'drains when the next turn is over',
    class extends NaiveEventImpl {
      override drain(): Promise<void> {
        return this.isIdle() ? Promise.resolve() : new Promise((resolve) => void this.frees.push(resolve))
      }
    },
  ),
  mutant(
    'ending',
    'never drains',
    class extends NaiveEventImpl {
      protected override settle(): void {}
    },
  ),
  mutant(
    'ending',
    'takes registrations after close',
    class extends NaiveEventImpl {
      protected override checkOpen(): void {}
    },
  ),
  mutant(
    'ending',
    'frees nothing on close',
    class extends NaiveEventImpl {
      protected override freeLater(onFree: FreeCallback | undefined): void {
        if (!this.closed) super.freeLater(onFree)
      }
    },
  ),
  mutant(
    'ending',
    'throws when it is closed twice',
    class extends NaiveEventImpl {
      override close(): void {
        this.checkOpen()
        super.close()
      }
    },
  ),
  mutant(
    'ending',
    'finishes the turn in which it was closed',
    class extends NaiveEventImpl {
      protected override stillMeant(record: Watch | Timer, version: number): boolean {
        return this.closed || super.stillMeant(record, version)
      }
    },
  ),
  mutant(
    'ending',
    'does nothing when it is disposed of',
    class extends NaiveEventImpl {
      override [Symbol.dispose](): void {}
    },
  ),
]

function both(a: () => void, b: () => void): () => void {
  return () => {
    a()
    b()
  }
}
