import { HandleEvent, readiness, watch, whenReady } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'
import { bytesFromObservable, createRxjsEventImpl, fromObservable, runVirtual } from '@hostloop/rxjs'
import { Observable, Subject, VirtualTimeScheduler, config, interval, map, of, range } from 'rxjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

let scheduler: VirtualTimeScheduler
let loop: EventImpl
beforeEach(() => {
  scheduler = new VirtualTimeScheduler()
  loop = createRxjsEventImpl({ scheduler })
})
afterEach(() => {
  loop.close()
  config.onUnhandledError = null
})

const failure = new Error('thrown on purpose')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (array: Uint8Array | null): string => new TextDecoder().decode(array ?? undefined)

/** An Observable that says whether anybody is subscribed. */
function watched<T>(): { source: Subject<T>; observable: Observable<T>; subscribers: () => number } {
  const source = new Subject<T>()
  let subscribers = 0
  const observable = new Observable<T>((subscriber) => {
    subscribers++
    subscriber.add(source.subscribe(subscriber))
    return () => void subscribers--
  })
  return { source, observable, subscribers: () => subscribers }
}

test('values are READABLE until they are taken, in order, and complete is HANGUP after them', () => {
  const handle = fromObservable(of('a', 'b'))
  expect(handle.poll()).toBe(READABLE)
  expect(handle.length).toBe(2)
  expect(handle.take()).toBe('a')
  expect(handle.poll()).toBe(READABLE)
  expect(handle.take()).toBe('b')
  expect(handle.poll()).toBe(HANGUP)
  expect(handle.take()).toBeUndefined()
  expect(handle.error).toBeUndefined()
})

test('is watched like any other handle', async () => {
  const handle = fromObservable(interval(10, scheduler))
  const seen: string[] = []
  watch(handle, READABLE, () => void seen.push(`${handle.take()} at ${scheduler.now()}`), { loop })
  await runVirtual(scheduler, { until: 35 })
  expect(seen).toEqual(['0 at 11', '1 at 21', '2 at 31'])
  handle.close()
})

test('error is ERROR with its cause, after which what waits can still be taken', () => {
  const { source, observable, subscribers } = watched<number>()
  const handle = fromObservable(observable)
  source.next(1)
  source.error(failure)
  expect(handle.poll()).toBe(READABLE | ERROR | HANGUP)
  expect(handle.error).toBe(failure)
  expect(handle.take()).toBe(1)
  expect(handle.poll()).toBe(ERROR | HANGUP)
  expect(subscribers()).toBe(0)
})

test.each([
  [
    'throws',
    () => {
      throw failure
    },
  ],
  ['errors', (subscriber: { error(error: unknown): void }) => subscriber.error(failure)],
] as const)('an Observable that %s inside subscribe is ERROR', async (_what, subscribe) => {
  const handle = fromObservable(new Observable(subscribe))
  expect(handle.error).toBe(failure)
  expect(await settled(whenReady(handle, READABLE, { loop }))).toBe(ERROR | HANGUP)
  const stream = bytesFromObservable(new Observable<Uint8Array>(subscribe))
  expect(stream.error).toBe(failure)
  expect(stream.state).toBe('closed')
})

async function settled<T>(promise: Promise<T>): Promise<T> {
  await runVirtual(scheduler, { until: scheduler.now() + 10 })
  return promise
}

test('close unsubscribes and drops what waits, also when it was told to before', () => {
  const { source, observable, subscribers } = watched<number>()
  const handle = fromObservable(observable)
  expect(subscribers()).toBe(1)
  source.next(1)
  handle.close()
  handle.close()
  expect(subscribers()).toBe(0)
  expect(handle.length).toBe(0)
  expect(handle.poll()).toBe(HANGUP)
})

test('more values than may wait are an OVERFLOW, which unsubscribes and keeps what waits', () => {
  const { source, observable, subscribers } = watched<number>()
  const handle = fromObservable(observable, { limit: 3 })
  for (let i = 0; i < 5; i++) source.next(i)
  expect(subscribers()).toBe(0)
  expect(handle.error).toMatchObject({ code: 'OVERFLOW', message: expect.stringContaining('3') })
  expect([handle.take(), handle.take(), handle.take(), handle.take()]).toEqual([0, 1, 2, undefined])
})

test('an Observable that never stops emitting inside subscribe is stopped by the limit', () => {
  const pulled = vi.fn<(n: number) => number>((n) => n)
  const handle = fromObservable(range(0, Infinity).pipe(map(pulled)), { limit: 10 })
  expect(handle.error).toMatchObject({ code: 'OVERFLOW' })
  expect(pulled.mock.calls.length).toBeLessThan(13)
})

test('a wrong limit is refused before anything is subscribed', () => {
  const { observable, subscribers } = watched<Uint8Array>()
  const refused = expect.objectContaining({ code: 'INVALID_OPTIONS' })
  expect(() => fromObservable(observable, { limit: 0 })).toThrow(refused)
  expect(() => bytesFromObservable(observable, { maxReadBytes: -1 })).toThrow(refused)
  expect(subscribers()).toBe(0)
})

test('what the teardown of a source throws is not lost, and it is closed all the same', async () => {
  const reported = new Promise((resolve) => void (config.onUnhandledError = resolve))
  const teardown = (): never => {
    throw failure
  }
  const handle = fromObservable(new Observable(() => teardown))
  handle.close()
  expect(handle.poll()).toBe(HANGUP)
  expect(await reported).toMatchObject({ errors: [failure] })
})

test('bytes are read in pieces, and complete is the end of file', () => {
  const { source, observable, subscribers } = watched<Uint8Array>()
  const stream = bytesFromObservable(observable)
  source.next(bytes('hello '))
  source.next(bytes('world'))
  expect(stream.poll()).toBe(READABLE)
  expect(text(stream.read(8))).toBe('hello wo')
  source.complete()
  expect(stream.readEnded).toBe(false)
  expect(text(stream.read())).toBe('rld')
  expect(stream.readEnded).toBe(true)
  expect(stream.state).toBe('closed')
  expect(stream.poll()).toBe(READABLE | HANGUP)
  expect(subscribers()).toBe(0)
})

test('a stream without a sink takes no byte', () => {
  const stream = bytesFromObservable(new Subject<Uint8Array>())
  expect(stream.poll()).toBe(0)
  expect(stream.write(bytes('x'))).toBe(0)
  expect(stream.state).toBe('open')
  stream.close()
})

test('written bytes go to the sink as copies, and end is its complete; reading goes on', () => {
  const { source, observable } = watched<Uint8Array>()
  const sink = new Subject<Uint8Array>()
  const sent: Uint8Array[] = []
  const complete = vi.fn<() => void>()
  sink.subscribe({ next: (each) => void sent.push(each), complete })
  const stream = bytesFromObservable(observable, { sink })
  expect(stream.poll()).toBe(WRITABLE)
  const buffer = bytes('ping')
  expect(stream.write(buffer)).toBe(4)
  buffer.fill(0)
  expect(sent.map(text)).toEqual(['ping'])
  stream.end()
  expect(complete).toHaveBeenCalledTimes(1)
  source.next(bytes('pong'))
  expect(text(stream.read())).toBe('pong')
  stream.close()
  expect(complete).toHaveBeenCalledTimes(1)
})

/** A sink that writes down what it hears, and a stream on it. */
function heard(maxReadBytes?: number): { stream: ByteStream; source: Subject<Uint8Array>; said: unknown[] } {
  const source = new Subject<Uint8Array>()
  const said: unknown[] = []
  const sink = {
    complete: () => void said.push('complete'),
    error: (error: unknown) => void said.push(error),
  }
  return { stream: bytesFromObservable(source, { sink, maxReadBytes }), source, said }
}

test('close is complete to the sink', () => {
  const { stream, source, said } = heard()
  stream.close()
  expect(said).toEqual(['complete'])
  expect(source.observed).toBe(false)
})

test('the error of the source is the error of the sink', () => {
  const { stream, source, said } = heard()
  source.error(failure)
  expect(stream.error).toBe(failure)
  expect(said).toEqual([failure])
})

test('what goes wrong after end is no error of the sink, which is complete', () => {
  const { stream, source, said } = heard()
  stream.end()
  source.error(failure)
  expect(stream.error).toBe(failure)
  expect(said).toEqual(['complete'])
})

test('more bytes than may wait are an OVERFLOW to the reader and the sink, and what waits can be read', () => {
  const { stream, source, said } = heard(4)
  source.next(bytes('abc'))
  source.next(bytes('def'))
  expect(stream.error).toMatchObject({ code: 'OVERFLOW' })
  expect(said).toEqual([stream.error])
  expect(source.observed).toBe(false)
  expect(text(stream.read())).toBe('abc')
})

test('a sink that throws fails the stream, and unsubscribes', () => {
  const source = new Subject<Uint8Array>()
  const thrower = (): never => {
    throw failure
  }
  const stream = bytesFromObservable(source, { sink: { next: thrower } })
  expect(stream.write(bytes('x'))).toBe(0)
  expect(stream.error).toBe(failure)
  expect(source.observed).toBe(false)

  const ending = bytesFromObservable(source, { sink: { complete: thrower } })
  ending.end()
  expect(ending.error).toBe(failure)
})

test('what a sink throws when it is told of the end is not lost', async () => {
  const reported = new Promise((resolve) => void (config.onUnhandledError = resolve))
  const sink = {
    complete: (): never => {
      throw failure
    },
  }
  const stream = bytesFromObservable(new Subject<Uint8Array>(), { sink })
  stream.close()
  expect(await reported).toBe(failure)
})

test('a whole stream is read by a registrant with for await', async () => {
  const words = interval(5, scheduler).pipe(map((n) => bytes(`line ${n}\n`)))
  const stream = bytesFromObservable(words)
  const lines: string[] = []
  const reading = (async () => {
    for await (const _ready of readiness(stream, READABLE, { loop })) {
      lines.push(text(stream.read()))
      if (lines.length === 3) break
    }
  })()
  await runVirtual(scheduler, { until: () => lines.length === 3 })
  await reading
  expect(lines).toEqual(['line 0\n', 'line 1\n', 'line 2\n'])
  stream.close()
})
