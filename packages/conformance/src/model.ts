import type { EventImpl, HandleEvents, TimerId, WatchId } from '@hostloop/core'
import * as fc from 'fast-check'
import { check, equal, throwsCode } from './check.ts'
import type { CreateOptions } from './fixture.ts'
import { ManualPollable } from './manual-pollable.ts'
import { ReferenceModel } from './reference-model.ts'

/** An event-impl whose time stands still unless the test moves it. */
export interface ModelHost {
  readonly impl: EventImpl
  readonly clock: {
    now(): number
    /** Moves the clock on by `ms` at once, runs one turn if one is wanted by then, and all microtasks after it. */
    advance(ms: number): Promise<void>
    /** Moves the clock on, and nothing else: what a callback that takes its time does. */
    stall(ms: number): void
  }
}

export interface ModelTestOptions {
  /** Printed with every failure; the same seed makes the same sequences. */
  readonly seed?: number
  /** From the report of a failure: runs the shrunk sequence alone. */
  readonly path?: string
  /** How many sequences; default 300. */
  readonly runs?: number
}

/** `which` picks one of what was added so far, `onCall` is what its callback does at each of its calls. */
type Action =
  | {
      readonly do: 'addHandle'
      handle: number
      events: HandleEvents
      onCall: Script
      onFree: readonly Action[]
    }
  | { readonly do: 'updateHandle'; which: number; events: HandleEvents }
  | { readonly do: 'removeHandle'; which: number }
  | { readonly do: 'addTimeout'; ms: number; onCall: Script; onFree: readonly Action[] }
  | { readonly do: 'updateTimeout'; which: number; ms: number }
  | { readonly do: 'removeTimeout'; which: number }
  | { readonly do: 'setReady'; handle: number; events: HandleEvents }
  | { readonly do: 'wake'; handle: number }
  | { readonly do: 'stall'; ms: number }
  | { readonly do: 'throw' }
  | { readonly do: 'close' }
type Script = readonly (readonly Action[])[]
type Step = Action | { readonly do: 'advance'; ms: number }

const HANDLES = 3

/**
 * Runs random sequences of operations, performed from outside and from inside callbacks and free callbacks, on an
 * event-impl and on a reference model, and rejects when they differ: with the seed, the path and the shortest sequence.
 */
export async function modelTest(
  factory: (options: CreateOptions) => ModelHost,
  { seed = 1, path, runs = 300 }: ModelTestOptions = {},
): Promise<void> {
  const property = fc.asyncProperty(fc.array(step(), { maxLength: 60, size: 'max' }), async (steps) => {
    const run = new ModelRun(factory)
    for (const each of steps) await run.step(each)
    await run.finish()
  })
  await fc.assert(property, { seed, numRuns: runs, ...(path !== undefined && { path }) })
}

function step(): fc.Arbitrary<Step> {
  const advance = fc.record({
    do: fc.constant('advance' as const),
    ms: fc.constantFrom(0, 0, 1, 2, 5, 10, 50, 2 ** 31),
  })
  return fc.oneof({ weight: 2, arbitrary: advance }, { weight: 3, arbitrary: action(2) })
}

/** An action whose callbacks act in turn, `depth` levels deep. */
function action(depth: number): fc.Arbitrary<Action> {
  const handle = fc.nat(HANDLES - 1)
  const which = fc.nat(20)
  const events = fc.nat(15)
  const mask = fc.constantFrom(0, 1, 1, 2, 3, 4, 15)
  const ms = fc.constantFrom(-1, 0, 0, 1, 3, 10, 50, 2 ** 31 + 7)
  const name = <const T extends string>(value: T): fc.Arbitrary<T> => fc.constant(value)
  const some: fc.Arbitrary<readonly Action[]> =
    depth === 0 ? fc.constant([]) : fc.array(action(depth - 1), { maxLength: 3 })
  const script: fc.Arbitrary<Script> = depth === 0 ? fc.constant([]) : fc.array(some, { maxLength: 3 })
  const weighted: [number, fc.Arbitrary<Action>][] = [
    [6, fc.record({ do: name('addHandle'), handle, events: mask, onCall: script, onFree: some })],
    [4, fc.record({ do: name('updateHandle'), which, events: mask })],
    [3, fc.record({ do: name('removeHandle'), which })],
    [6, fc.record({ do: name('addTimeout'), ms, onCall: script, onFree: some })],
    [4, fc.record({ do: name('updateTimeout'), which, ms })],
    [3, fc.record({ do: name('removeTimeout'), which })],
    [6, fc.record({ do: name('setReady'), handle, events })],
    [1, fc.record({ do: name('wake'), handle })],
    [2, fc.record({ do: name('stall'), ms: fc.constantFrom(1, 4, 25) })],
    [depth === 2 ? 0 : 1, fc.record({ do: name('throw') })],
    [depth === 2 ? 0.2 : 0.4, fc.record({ do: name('close') })],
  ]
  return fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight: 10 * weight, arbitrary })))
}

/** What a callback of the sequence throws. */
class Thrown extends Error {}

/** One sequence, on the event-impl and on the model at once. */
class ModelRun {
  readonly #impl: EventImpl
  readonly #clock: ModelHost['clock']
  readonly #handles = Array.from({ length: HANDLES }, () => new ManualPollable())
  readonly #model = new ReferenceModel(HANDLES)
  #thrown = 0
  #reported = 0
  /** How deep in calls of the event-impl and of callbacks: what must not nest. */
  #calling = false
  #calledBack = false
  /** The first rule that was broken. Kept, as what a callback throws belongs to the event-impl. */
  #failure: unknown

  constructor(factory: (options: CreateOptions) => ModelHost) {
    const onError = (error: unknown): void => {
      if (error instanceof Thrown) this.#reported += 1
      else this.#failure ??= error
    }
    const { impl, clock } = factory({ onError })
    this.#impl = impl
    this.#clock = clock
  }

  async step(each: Step): Promise<void> {
    if (each.do === 'advance') await this.#advance(each.ms)
    else this.#act(each)
    if (this.#failure) throw this.#failure
    equal(this.#impl.isIdle(), this.#model.isIdle(), 'isIdle()')
    for (const [i, { subscribers }] of this.#handles.entries()) {
      if (!this.#model.isWatched(i))
        equal(subscribers, 0, `H4, H7: subscribers of handle ${i}, which nobody watches`)
    }
  }

  async #advance(ms: number): Promise<void> {
    this.#model.beginTurn(this.#clock.now() + ms)
    await this.#clock.advance(ms)
    if (!this.#failure) this.#model.endTurn(this.#clock.now())
    equal(this.#reported, this.#thrown, 'R2: errors that reached onError')
  }

  /** Whatever is left is closed, freed once, and let go of. */
  async finish(): Promise<void> {
    let drained = false
    void this.#impl.drain().then(() => (drained = true))
    await this.step({ do: 'close' })
    for (let turns = 0; turns < 8; turns += 1) await this.step({ do: 'advance', ms: 0 })
    check(this.#impl.isIdle(), 'must be idle after close()')
    check(drained, 'drain() must have resolved')
  }

  #act(act: Action): void {
    switch (act.do) {
      case 'addHandle':
        return this.#addHandle(act)
      case 'addTimeout':
        return this.#addTimeout(act)
      case 'setReady':
        this.#model.setReady(act.handle, act.events)
        return this.#call(() => this.#handles[act.handle]?.set(act.events))
      case 'wake':
        return this.#call(() => this.#handles[act.handle]?.wake())
      case 'stall':
        return this.#clock.stall(act.ms)
      case 'close':
        this.#model.close()
        return this.#call(() => this.#impl.close())
      case 'throw':
        this.#thrown += 1
        throw new Thrown()
      default:
        return this.#actOnOne(act)
    }
  }

  #actOnOne(act: Extract<Action, { which: number }>): void {
    if (act.do === 'updateHandle' || act.do === 'removeHandle') {
      const id = pick(this.#model.watchIds(), act.which)
      if (id === undefined) return
      if (act.do === 'removeHandle') {
        const removed = this.#call(() => this.#impl.removeHandle(id))
        return equal(removed, this.#model.removeWatch(id), `A3: removeHandle(${id})`)
      }
      this.#call(() => this.#impl.updateHandle(id, act.events))
      return this.#model.updateWatch(id, act.events)
    }
    const id = pick(this.#model.timerIds(), act.which)
    if (id === undefined) return
    if (act.do === 'removeTimeout') {
      const removed = this.#call(() => this.#impl.removeTimeout(id))
      return equal(removed, this.#model.removeTimer(id), `A3: removeTimeout(${id})`)
    }
    this.#call(() => this.#impl.updateTimeout(id, act.ms))
    this.#model.updateTimer(id, act.ms, this.#clock.now())
  }

  #addHandle({ handle, events, onCall, onFree }: Extract<Action, { do: 'addHandle' }>): void {
    const pollable = this.#handles[handle]
    check(pollable !== undefined, 'no such handle')
    let calls = 0
    const add = (): WatchId =>
      this.#impl.addHandle(
        pollable,
        events,
        (watch, _handle, bits) => this.#callback(() => this.#model.watchFired(watch, bits), onCall[calls++]),
        () => this.#callback(() => this.#model.watchFreed(id), onFree),
      )
    if (this.#model.closed) return throwsCode('CLOSED', add)
    const id = this.#call(add)
    this.#model.addWatch(id, handle, events)
  }

  #addTimeout({ ms, onCall, onFree }: Extract<Action, { do: 'addTimeout' }>): void {
    let calls = 0
    const add = (): TimerId =>
      this.#impl.addTimeout(
        ms,
        (timer) => this.#callback(() => this.#model.timerFired(timer), onCall[calls++]),
        () => this.#callback(() => this.#model.timerFreed(id), onFree),
      )
    if (this.#model.closed) return throwsCode('CLOSED', add)
    const id = this.#call(add)
    this.#model.addTimer(id, ms, this.#clock.now())
  }

  /** Calls the event-impl, which must not call back from inside (A4). */
  #call<T>(action: () => T): T {
    this.#calling = true
    try {
      return action()
    } finally {
      this.#calling = false
    }
  }

  #callback(note: () => void, actions: readonly Action[] = []): void {
    try {
      check(!this.#calling, 'A4: called back from inside a function of the contract')
      check(!this.#calledBack, 'F1: called back while a callback was on the stack')
      this.#calledBack = true
      note()
      for (const each of actions) this.#act(each)
    } catch (error) {
      if (error instanceof Thrown) throw error
      this.#failure ??= error
    } finally {
      this.#calledBack = false
    }
  }
}

function pick<T>(from: readonly T[], which: number): T | undefined {
  return from[which % from.length]
}
