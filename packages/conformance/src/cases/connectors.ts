import type { Acceptor, ByteStream, Connector, Target } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import type { CaseContext } from '../case-context.ts'
import { check, equal, fail, neverThrows, throwsCode } from '../check.ts'
import type { ConnectorFixture, TargetKind } from '../fixture.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { pattern, reader, writer } from './streams.ts'

const needs = ['connector'] as const

export function connectorOf(t: CaseContext): ConnectorFixture {
  return t.fixture.connector ?? fail('the fixture has no connector')
}

/** A stream that is closed at teardown. */
export function connect(t: CaseContext, target: Target, signal?: AbortSignal): ByteStream {
  const { connector } = connectorOf(t)
  const stream = connector.connect(target, signal ? { signal } : undefined)
  t.defer(() => stream.close())
  return stream
}

/** Listens at a free place; gives the acceptor, and the target to connect to. */
export async function listen(t: CaseContext): Promise<readonly [Acceptor, Target]> {
  const fixture = connectorOf(t)
  const target = await fixture.listenTarget?.()
  const acceptor = target && fixture.connector.listen?.(target)
  if (!acceptor) return fail('the fixture has a listenTarget, but its connector can not listen')
  t.defer(() => acceptor.close())
  await t.until(
    () => acceptor.address !== undefined || acceptor.error !== undefined,
    'the address of the acceptor',
  )
  return [acceptor, acceptor.address ?? fail(`listening failed: ${String(acceptor.error)}`)]
}

/** The next connection that the acceptor gets. */
export async function accepted(t: CaseContext, acceptor: Acceptor): Promise<ByteStream> {
  let stream: ByteStream | null = null
  const watch = t.watch(acceptor, READABLE, () => void (stream ??= acceptor.accept()))
  await t.until(() => stream !== null, 'a connection')
  watch.remove()
  const taken: ByteStream = stream ?? fail('no connection')
  t.defer(() => taken.close())
  return taken
}

/** Lets the stream fail, and checks how. */
async function fails(t: CaseContext, stream: ByteStream): Promise<Error> {
  const watch = t.watch(stream, WRITABLE)
  await t.until(
    () => watch.calls.some((bits) => (bits & (ERROR | HANGUP)) === (ERROR | HANGUP)),
    'ERROR and HANGUP',
  )
  equal(stream.poll() & (ERROR | HANGUP | WRITABLE), ERROR | HANGUP, 'poll()')
  equal(
    [stream.state, stream.read(), stream.write(pattern(1))],
    ['closed', null, 0],
    'state, read() and write()',
  )
  watch.remove()
  return stream.error ?? fail('error must say what went wrong')
}

const validTargets: Readonly<Record<TargetKind, Target>> = {
  unix: { unix: '/nowhere/at/all' },
  tcp: { tcp: { port: 1 } },
  tls: { tls: { port: 1 } },
  command: { command: ['true'] },
  websocket: { websocket: 'ws://127.0.0.1:1' },
}
const wrongPorts = [-1, 1.5, 65_536, NaN, '80', undefined].map((port) => ({ port }))
const wrongTargets: Readonly<Record<TargetKind, readonly unknown[]>> = {
  unix: ['', 1, null, undefined].map((unix) => ({ unix })),
  tcp: [null, 'localhost:80', ...wrongPorts, { port: 1, host: 1 }].map((tcp) => ({ tcp })),
  tls: [null, 'localhost:80', ...wrongPorts, { port: 1, host: 1 }].map((tls) => ({ tls })),
  command: [null, [], 'true', [1], ['']].map((command) => ({ command })),
  websocket: [null, '', 'no url', 'http://[', 1].map((websocket) => ({ websocket })),
}
const kinds = Object.keys(validTargets) as TargetKind[]

/** `connect`, and `listen` where there is one. */
function entries({ connector }: ConnectorFixture): ((target: Target) => unknown)[] {
  const { connect, listen } = connector as Partial<Connector>
  return [connect, listen].filter((entry) => entry !== undefined).map((entry) => entry.bind(connector))
}

const targetCases: readonly ConformanceCase[] = [
  {
    rule: 'connector',
    name: 'a kind of target that is not served is TARGET_UNSUPPORTED',
    needs,
    run(t) {
      const fixture = connectorOf(t)
      for (const kind of kinds.filter((each) => !fixture.serves.includes(each))) {
        for (const entry of entries(fixture))
          throwsCode('TARGET_UNSUPPORTED', () => entry(validTargets[kind]))
      }
      for (const target of [{ pigeon: 'grey' }, {}]) {
        for (const entry of entries(fixture)) throwsCode('TARGET_UNSUPPORTED', () => entry(target as never))
      }
    },
  },
  ...kinds.map((kind): ConformanceCase => ({
    rule: 'connector',
    name: `a ${kind} target with wrong content is INVALID_TARGET, where ${kind} is served`,
    needs,
    run(t) {
      const fixture = connectorOf(t)
      if (!fixture.serves.includes(kind)) return
      for (const target of wrongTargets[kind]) {
        throwsCode('INVALID_TARGET', () => connect(t, target as Target))
      }
    },
  })),
]

const connectCases: readonly ConformanceCase[] = [
  {
    rule: 'connector',
    name: 'a stream is connecting at first, takes nothing, and then opens',
    needs: ['listen'],
    async run(t) {
      const [, target] = await listen(t)
      const stream = connect(t, target)
      equal(
        [stream.state, stream.poll(), stream.write(pattern(1)), stream.read()],
        ['connecting', 0, 0, null],
        'at first',
      )
      const watch = t.watch(stream, WRITABLE)
      await t.until(() => watch.calls.length > 0, 'WRITABLE')
      equal([stream.state, stream.error], ['open', undefined], 'state and error')
    },
  },
  {
    rule: 'connector',
    name: 'a refused connection is connecting, then ERROR and HANGUP with its cause',
    needs,
    async run(t) {
      const stream = connect(t, await connectorOf(t).refusedTarget())
      equal(stream.state, 'connecting', 'state at first')
      check((await fails(t, stream)) instanceof Error, 'error must be an Error')
      const { error } = stream
      stream.close()
      check(stream.error === error, 'error must stay after close')
    },
  },
  {
    rule: 'connector',
    name: 'a stream that is closed while connecting is closed for good, and is no error',
    needs: ['listen'],
    async run(t) {
      const [, target] = await listen(t)
      const stream = connect(t, target)
      stream.close()
      stream.close()
      equal([stream.state, stream.error], ['closed', undefined], 'state and error')
      const watch = t.watch(stream, READABLE)
      await t.until(() => watch.calls.some((bits) => bits & HANGUP), 'HANGUP')
      check(!watch.calls.some((bits) => bits & ERROR), 'must not be ERROR')
    },
  },
]

/** Counts who listens to the signal. */
function countListeners(signal: AbortSignal): () => number {
  const live = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    const [, listener, options] = args
    live.add(listener)
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => live.delete(listener))
    add(...args)
  }
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    live.delete(args[1])
    remove(...args)
  }
  return () => live.size
}

const abortCases: readonly ConformanceCase[] = [
  {
    rule: 'connector',
    name: "an abort while connecting ends the stream with the signal's reason",
    needs: ['listen'],
    async run(t) {
      const [, target] = await listen(t)
      const abort = new AbortController()
      const stream = connect(t, target, abort.signal)
      const reason = new Error('changed my mind')
      abort.abort(reason)
      check((await fails(t, stream)) === reason, "error must be the signal's reason")
    },
  },
  {
    rule: 'connector',
    name: 'a signal that is aborted already is a failed stream, not a throw',
    needs: ['listen'],
    async run(t) {
      const [, target] = await listen(t)
      const reason = new Error('never wanted it')
      const stream = neverThrows('connect with an aborted signal', () =>
        connect(t, target, AbortSignal.abort(reason)),
      )
      check((await fails(t, stream)) === reason, "error must be the signal's reason")
    },
  },
  {
    rule: 'connector',
    name: 'the signal is let go once the stream is open',
    needs: ['listen'],
    async run(t) {
      const [acceptor, target] = await listen(t)
      const abort = new AbortController()
      const listeners = countListeners(abort.signal)
      const stream = connect(t, target, abort.signal)
      const peer = await accepted(t, acceptor)
      await t.until(() => stream.state === 'open', 'an open stream')
      equal(listeners(), 0, 'listeners on the signal')
      abort.abort(new Error('too late'))
      const { bytes } = reader(t, peer)
      writer(t, stream, pattern(10))
      await t.until(() => bytes.length === 10, 'bytes after a late abort')
      equal([stream.state, stream.error], ['open', undefined], 'state and error')
    },
  },
  {
    rule: 'connector',
    name: 'the signal is let go when the stream fails or is closed while connecting',
    needs: ['listen'],
    async run(t) {
      const abort = new AbortController()
      const listeners = countListeners(abort.signal)
      await fails(t, connect(t, await connectorOf(t).refusedTarget(), abort.signal))
      equal(listeners(), 0, 'listeners after a refused connection')
      const [, target] = await listen(t)
      const stream = connect(t, target, abort.signal)
      stream.close()
      await t.turns(2)
      equal(listeners(), 0, 'listeners after close')
      abort.abort(new Error('too late'))
      equal(stream.error, undefined, 'error after a late abort')
    },
  },
]

export const connectorCases: readonly ConformanceCase[] = [...targetCases, ...connectCases, ...abortCases]
