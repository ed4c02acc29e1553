import type { WatchId } from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { NaiveOptions, Timer, Watch } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const libvirtMutants: readonly Mutant[] = [
  mutant(
    'libvirt',
    'skips a watch when another is removed',
    class extends NaiveEventImpl {
      #skip: WatchId | undefined
      override removeHandle(id: WatchId): boolean {
        const at = this.watches.findIndex((watch) => watch.id === id)
        this.#skip = this.watches[at + 1]?.id
        return super.removeHandle(id)
      }
      protected override callWatch(watch: Watch): void {
        if (watch.id !== this.#skip) super.callWatch(watch)
      }
    },
  ),
  mutant(
    'libvirt',
    'watches a handle with the mask that came first',
    class extends NaiveEventImpl {
      constructor(options: NaiveOptions) {
        super(options)
        const add = this.addHandle.bind(this)
        this.addHandle = (handle, events, callback, onFree) =>
          add(handle, this.watches.find((each) => each.handle === handle)?.mask ?? events, callback, onFree)
      }
    },
  ),
  mutant(
    'libvirt',
    'has room for 20 handles and timeouts',
    class extends NaiveEventImpl {
      protected override callWatch(watch: Watch): void {
        if (this.watches.length <= 20) super.callWatch(watch)
      }
      protected override callTimer(timer: Timer): void {
        if (this.timers.indexOf(timer) < 20) super.callTimer(timer)
      }
    },
  ),
]
