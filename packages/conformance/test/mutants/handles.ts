import { HandleEvent } from '@hostloop/core'
import type { EventImpl, FreeCallback, Handle, HandleCallback, HandleEvents, WatchId } from '@hostloop/core'
import { CHECK_MS, NaiveEventImpl } from '../naive/naive-event-impl.ts'
import type { Watch } from '../naive/records.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

const { READABLE, ERROR, HANGUP } = HandleEvent

export const handleMutants: readonly Mutant[] = [
  mutant(
    'H1',
    'calls back once for each bit',
    class extends NaiveEventImpl {
      protected override callWatch(watch: Watch): void {
        const events = this.look(watch)
        for (const bit of [1, 2, 4, 8]) {
          if (events & bit) watch.callback(watch.id, watch.handle, bit)
        }
      }
    },
  ),
  mutant(
    'H1',
    'calls back twice a turn',
    class extends NaiveEventImpl {
      protected override readyWatches(): (() => void)[] {
        return super.readyWatches().flatMap((call) => [call, call])
      }
    },
  ),
  mutant(
    'H1',
    'shows bits that nobody asked for',
    class extends NaiveEventImpl {
      protected override visible(bits: HandleEvents): HandleEvents {
        return bits
      }
    },
  ),
  mutant(
    'H1',
    'calls back for a wake without looking',
    class extends NaiveEventImpl {
      protected override listen(watch: Watch): void {
        super.listen(watch)
        if (watch.mask === 0) return
        watch.unsubscribe?.()
        watch.unsubscribe = watch.source.subscribe?.(() => {
          this.woken = true
          this.frees.push(() => watch.callback(watch.id, watch.handle, watch.mask))
        })
      }
    },
  ),
  mutant(
    'H1',
    'asks a handle once a turn, for all its watches',
    class extends NaiveEventImpl {
      protected override readyWatches(): (() => void)[] {
        const ready = this.watches.map((watch) => ({
          watch,
          events: this.look(watch),
          version: watch.version,
        }))
        super.readyWatches()
        return ready
          .filter(({ events }) => events !== 0)
          .map(
            ({ watch, events, version }) =>
              () =>
                this.stillMeant(watch, version) && watch.callback(watch.id, watch.handle, events),
          )
      }
    },
  ),
  mutant(
    'H2',
    'is edge-triggered',
    class extends NaiveEventImpl {
      readonly #seen = new Map<WatchId, HandleEvents>()
      protected override callWatch(watch: Watch): void {
        if (this.#seen.get(watch.id) === this.look(watch)) return
        this.#seen.set(watch.id, this.look(watch))
        super.callWatch(watch)
      }
    },
  ),
  mutant(
    'H2',
    'waits for a wake before it looks for the first time',
    class extends NaiveEventImpl {
      override addHandle(
        handle: Handle,
        events: HandleEvents,
        callback: HandleCallback,
        onFree?: FreeCallback,
      ): WatchId {
        const { woken } = this
        const id = super.addHandle(handle, events, callback, onFree)
        this.woken = woken
        return id
      }
    },
  ),
  mutant(
    'H2',
    'never checks a Pollable without subscribe',
    class extends NaiveEventImpl {
      protected override isUnheard(): boolean {
        return false
      }
    },
  ),
  mutant(
    'H2',
    'checks a Pollable without subscribe less often than stated',
    class extends NaiveEventImpl {
      override turn(): void {
        super.turn()
        this.nextCheck += 20
      }
    },
  ),
  mutant(
    'H3',
    'shows ERROR and HANGUP only to those who asked for them',
    class extends NaiveEventImpl {
      protected override visible(bits: HandleEvents, mask: HandleEvents): HandleEvents {
        return bits & mask
      }
    },
  ),
  mutant(
    'H3',
    'shows HANGUP only together with what was asked for',
    class extends NaiveEventImpl {
      protected override visible(bits: HandleEvents, mask: HandleEvents): HandleEvents {
        return bits & mask ? super.visible(bits, mask) : bits & ERROR
      }
    },
  ),
  mutant(
    'H3',
    'drops ERROR',
    class extends NaiveEventImpl {
      protected override visible(bits: HandleEvents, mask: HandleEvents): HandleEvents {
        return super.visible(bits, mask) & ~ERROR
      }
    },
  ),
  mutant(
    'H4',
    'shows ERROR and HANGUP to mask 0',
    class extends NaiveEventImpl {
      protected override look(watch: Watch): HandleEvents {
        return watch.mask === 0 ? watch.source.poll() & (ERROR | HANGUP) : super.look(watch)
      }
    },
  ),
  mutant(
    'H4',
    'goes on listening when the mask becomes 0',
    class extends NaiveEventImpl {
      protected override listen(watch: Watch): void {
        if (watch.mask !== 0) super.listen(watch)
      }
    },
  ),
  mutant(
    'H4',
    'asks a handle with mask 0',
    class extends NaiveEventImpl {
      protected override look(watch: Watch): HandleEvents {
        const bits = super.look(watch)
        if (watch.mask === 0) watch.source.poll()
        return bits
      }
    },
  ),
  mutant(
    'H5',
    'keeps one watch a handle',
    class extends NaiveEventImpl {
      override addHandle(
        handle: Handle,
        events: HandleEvents,
        callback: HandleCallback,
        onFree?: FreeCallback,
      ): WatchId {
        for (const watch of this.watches) if (watch.handle === handle) this.removeHandle(watch.id)
        return super.addHandle(handle, events, callback, onFree)
      }
    },
  ),
  mutant(
    'H5',
    'stops all watches of a handle when one is removed',
    class extends NaiveEventImpl {
      override removeHandle(id: WatchId): boolean {
        const handle = this.findWatch(id)?.handle
        for (const watch of this.watches) if (watch.handle === handle) watch.mask = 0
        return super.removeHandle(id)
      }
    },
  ),
  mutant(
    'H5',
    'shows each watch what any watch of the handle asked for',
    class extends NaiveEventImpl {
      protected override look(watch: Watch): HandleEvents {
        if (super.look(watch) === 0) return 0
        const siblings = this.watches.filter(({ handle }) => handle === watch.handle)
        return this.visible(
          watch.source.poll(),
          siblings.reduce((all, { mask }) => all | mask, 0),
        )
      }
    },
  ),
  mutant(
    'H6',
    'does not disable a watch whose handle went bad',
    class extends NaiveEventImpl {
      protected override breaks(): HandleEvents {
        return ERROR
      }
    },
  ),
  mutant(
    'H6',
    'disables a watch whose handle went bad, and says nothing',
    class extends NaiveEventImpl {
      protected override breaks(watch: Watch): HandleEvents {
        this.updateHandle(watch.id, 0)
        return 0
      }
    },
  ),
  mutant(
    'H6',
    'takes a handle that went bad for bad ever after',
    class extends NaiveEventImpl {
      readonly #gone = new Set<Handle>()
      protected override look(watch: Watch): HandleEvents {
        return watch.mask !== 0 && this.#gone.has(watch.handle) ? this.breaks(watch) : super.look(watch)
      }
      protected override breaks(watch: Watch): HandleEvents {
        this.#gone.add(watch.handle)
        return super.breaks(watch)
      }
    },
  ),
  mutant(
    'H2',
    'puts off all checks when one more handle has to be checked',
    class extends NaiveEventImpl {
      #due = 0
      override addHandle(...args: Parameters<EventImpl['addHandle']>): WatchId {
        this.#due = this.now() + CHECK_MS
        return super.addHandle(...args)
      }
      protected override look(watch: Watch): HandleEvents {
        return this.isUnheard(watch) && this.now() < this.#due ? 0 : super.look(watch)
      }
    },
  ),
  mutant(
    'H6',
    'does not notice that an fd was closed or replaced',
    class extends NaiveEventImpl {
      protected override isStale(): boolean {
        return false
      }
    },
  ),
  mutant(
    'H6',
    'gives up the turn when a poll throws',
    class extends NaiveEventImpl {
      protected override readyWatches(): (() => void)[] {
        const errors = this.watches.length
        const broken = this.watches.some((watch) => {
          try {
            watch.source.poll()
          } catch {
            return true
          }
          return false
        })
        return broken && errors > 0 ? [] : super.readyWatches()
      }
    },
  ),
  mutant(
    'H6',
    'disables a healthy watch that reports HANGUP for good',
    class extends NaiveEventImpl {
      protected override callWatch(watch: Watch): void {
        if (this.look(watch) & HANGUP) this.breaks(watch)
        else super.callWatch(watch)
      }
    },
  ),
  mutant(
    'H7',
    'lets go of the handle in the next turn',
    class extends NaiveEventImpl {
      protected override unlisten(watch: Watch): void {
        this.frees.push(() => super.unlisten(watch))
      }
    },
  ),
  mutant(
    'H7',
    'still calls back what was removed since its last turn',
    class extends NaiveEventImpl {
      override removeHandle(id: WatchId): boolean {
        const watch = this.findWatch(id)
        if (watch) this.frees.push(() => watch.callback(id, watch.handle, READABLE))
        return super.removeHandle(id)
      }
    },
  ),
  mutant(
    'H7',
    'asks the handle once more after remove',
    class extends NaiveEventImpl {
      override removeHandle(id: WatchId): boolean {
        const watch = this.findWatch(id)
        if (watch) this.frees.push(() => void watch.source.poll())
        return super.removeHandle(id)
      }
    },
  ),
]
