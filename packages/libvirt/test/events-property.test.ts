import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
  DomainEventId,
} from '@hostloop/protocol/domain-events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Connection, EventSubscription } from '../src/index.ts'
import { Domain } from '../src/domain.ts'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

const domains = [1, 2].map((id) => ({ name: `d${id}`, uuid: new Uint8Array(16).fill(id), id }))

/** One who listens, and what it was told. */
interface Listener {
  readonly subscription: EventSubscription
  readonly filter: number | undefined
  readonly heard: number[]
  /** What must be heard: what was sent since `ready`. */
  readonly expected: number[]
  isReady: boolean
  isOver: boolean
  isCancelled: boolean
  isSettled: boolean
  ends: number
}

/** Listens, cancels and takes as it is told, and watches what becomes of it. */
class Play {
  readonly world = new World()
  readonly errors: unknown[] = []
  readonly listeners: Listener[] = []
  readonly nexts: { isSettled: boolean }[] = []
  isIterating = false
  readonly registry = new EventRegistry(
    this.world.daemon,
    'dom',
    connectDomainEventCallbackRegisterAny,
    connectDomainEventCallbackDeregisterAny,
  )
  #held: (() => void)[] = []
  #holds = false
  #count = 0
  conn!: Connection

  async connect(): Promise<void> {
    const onError = (error: unknown): void => void this.errors.push(error)
    this.conn = await this.world.connect({ onError, keepalive: false })
    const wait = (): Promise<void> | void =>
      this.#holds ? new Promise<void>((resolve) => this.#held.push(resolve)) : undefined
    this.registry.registering = wait
    this.registry.deregistering = wait
  }

  listen(filter: number | undefined): void {
    const domain = filter === undefined ? undefined : new Domain(this.conn, domains[filter]!)
    const heard: number[] = []
    const onEnd = (): void => {
      listener.ends++
      listener.isOver = true
    }
    const onEvent = ({ detail }: { detail: number }): void => {
      expect(listener.isOver, 'it is told something after its end').toBe(false)
      heard.push(detail)
    }
    const subscription = this.conn.onDomainEvent(DomainEventId.lifecycle, onEvent, { domain, onEnd })
    const state = { isReady: false, isOver: false, isCancelled: false, isSettled: false, ends: 0 }
    const listener: Listener = { subscription, filter, heard, expected: [], ...state }
    subscription.ready.then(
      () => (listener.isSettled = listener.isReady = true),
      () => (listener.isSettled = true),
    )
    this.listeners.push(listener)
  }

  cancel(index: number): void {
    const active = this.listeners.filter(({ isOver }) => !isOver)
    const listener = active[index % active.length]
    if (listener === undefined) return
    listener.isOver = listener.isCancelled = true
    listener.subscription.cancel()
  }

  async iterate(takes: number): Promise<void> {
    const iterator = this.conn.domainEvents(DomainEventId.lifecycle)
    for (let left = takes; left > 0; left--) {
      const next = { isSettled: false }
      this.nexts.push(next)
      const settle = (): void => void (next.isSettled = true)
      iterator.next().then(settle, settle)
    }
    if (takes === 1) await iterator.return()
    else this.isIterating = true
  }

  /** Something happens to a domain, and whoever was promised to hear of it must. */
  happen(index: number): void {
    const dom = domains[index]!
    const detail = this.#count++
    this.registry.send(domainEventCallbackLifecycle, ['0 all', `0 ${dom.name}`], (callbackId) => ({
      callbackId,
      msg: { dom, event: 0, detail },
    }))
    for (const { isReady, isOver, filter, expected } of this.listeners)
      if (isReady && !isOver && (filter === undefined || filter === index)) expected.push(detail)
  }

  hold(holds: boolean): void {
    this.#holds = holds
    if (!holds) for (const release of this.#held.splice(0)) release()
  }
}

type Step = (play: Play) => Promise<void> | void
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(undefined, 0, 1).map(
    (filter): Step =>
      (play) =>
        play.listen(filter),
  ),
  fc.nat(9).map(
    (index): Step =>
      (play) =>
        play.cancel(index),
  ),
  fc.nat(2).map(
    (takes): Step =>
      (play) =>
        play.iterate(takes),
  ),
  fc.nat(1).map(
    (index): Step =>
      (play) =>
        play.happen(index),
  ),
  fc.boolean().map(
    (holds): Step =>
      (play) =>
        play.hold(holds),
  ),
  fc.constant<Step>((play) => void play.conn.takeEvent()),
  fc.constant<Step>(() => Promise.resolve()),
  fc.constant<Step>((play) => play.world.run()),
)
const ends: Readonly<Record<string, Step>> = {
  close: (play) => void play.conn.close(),
  destroy: (play) => play.conn.destroy(),
  'loop.close': (play) => play.world.loop.close(),
  'the daemon': (play) => play.world.daemon.server.close(),
}

describe('however listeners come and go', () => {
  it('they hear all that was promised, and of the end, once', async () => {
    const steps = fc.array(step, { maxLength: 30 })
    const end = fc.constantFrom(...Object.keys(ends))
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), end, async (all, settles, how) => {
        const play = new Play()
        await play.connect()
        for (const one of all) await one(play)
        if (settles) {
          play.hold(false)
          await play.world.run()
          const filters = play.listeners.filter(({ isOver }) => !isOver).map(({ filter }) => filter)
          if (play.isIterating) filters.push(undefined)
          expect(play.registry.callbacks.size).toBe(new Set(filters).size)
          expect(play.conn.inspect()).toMatchObject({
            pendingCalls: 0,
            eventRegistrations: new Set(filters).size,
          })
          for (const { heard, expected, isOver, isSettled } of play.listeners) {
            expect(isSettled).toBe(true)
            if (!isOver) expect(heard.filter((detail) => expected.includes(detail))).toEqual(expected)
            expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b))
          }
        }
        await ends[how]!(play)
        await play.world.clock.advance(3000)
        expect(play.conn.closeReason).toMatchObject({
          code: how === 'the daemon' ? 'DISCONNECTED' : 'CLOSED',
        })
        for (const listener of play.listeners) {
          expect(listener.isSettled, 'ready').toBe(true)
          expect(listener.isOver).toBe(true)
          expect(listener.ends).toBe(listener.isCancelled ? 0 : 1)
        }
        expect(play.nexts.filter(({ isSettled }) => !isSettled)).toEqual([])
        expect(play.conn.inspect()).toEqual({
          pendingCalls: 0,
          streams: 0,
          eventRegistrations: 0,
          queuedBytes: 0,
        })
        expect(play.errors).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
