import type { ByteStream } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import type { CaseContext, WatchProbe } from '../case-context.ts'
import { between, check, equal } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { connectedStreams } from '../handle-kind.ts'

const needs = ['streams'] as const

/** Bytes whose place can be told from their value. */
export function pattern(length: number, start = 0): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (start + i * 31 + (i >> 8)) & 255)
}

/** Reads whatever comes, when it comes. */
export function reader(
  t: CaseContext,
  stream: ByteStream,
  max?: number,
): { readonly watch: WatchProbe; bytes: number[] } {
  const bytes: number[] = []
  const watch = t.watch(stream, READABLE, (probe) => {
    const chunk = stream.read(max)
    if (chunk) bytes.push(...chunk)
    else if (stream.readEnded || stream.state === 'closed') probe.update(0)
  })
  return { watch, bytes }
}

/** Writes all, when there is room, in pieces of `cut` bytes; then calls `done`. */
export function writer(
  t: CaseContext,
  stream: ByteStream,
  bytes: Uint8Array,
  cut: number = bytes.length,
  done?: () => void,
): void {
  let sent = 0
  t.watch(stream, WRITABLE, (probe) => {
    sent += stream.write(bytes.subarray(sent, sent + cut))
    if (sent < bytes.length) return
    probe.remove()
    done?.()
  })
}

function sameBytes(actual: readonly number[], expected: Uint8Array): void {
  equal(actual.length, expected.length, 'bytes that arrived')
  check(
    actual.every((byte, i) => byte === expected[i]),
    'the bytes must arrive in order',
  )
}

const dataCases: readonly ConformanceCase[] = [
  ...[1, 7, 1000].map((cut): ConformanceCase => ({
    rule: 'stream',
    name: `data goes both ways, written and read in pieces of ${cut}`,
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const [there, back] = [pattern(1000), pattern(1000, 5)]
      const readers = [reader(t, b, cut), reader(t, a, cut)]
      writer(t, a, there, cut)
      writer(t, b, back, cut)
      await t.until(() => readers.every(({ bytes }) => bytes.length >= 1000), 'all bytes')
      sameBytes(readers[0]?.bytes ?? [], there)
      sameBytes(readers[1]?.bytes ?? [], back)
    },
  })),
  {
    rule: 'stream',
    name: 'an open stream is WRITABLE and not READABLE, and read gives null when there is nothing',
    needs,
    async run(t) {
      const [a] = await connectedStreams(t)
      equal(a.state, 'open', 'state')
      equal(a.poll(), WRITABLE, 'poll()')
      equal(a.read(), null, 'read()')
      equal([a.readEnded, a.error, a.pending], [false, undefined, 0], 'readEnded, error and pending')
    },
  },
  {
    rule: 'stream',
    name: 'what was not read stays READABLE',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      a.write(pattern(10))
      const watch = t.watch(b, READABLE, ({ calls }) => void (calls.length % 3 === 0 && b.read(4)))
      await t.until(() => watch.calls.length >= 9, 'a call as long as there are bytes')
      await t.turns(3)
      equal(watch.calls.length, 9, 'calls for ten bytes, four of which are read every third call')
      check((b.poll() & READABLE) === 0, 'must not be READABLE when all was read')
    },
  },
  {
    rule: 'stream',
    name: 'a stream under mask 0 does not wake its watch up',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const watch = t.watch(b, 0)
      a.write(pattern(100))
      await t.wait(10)
      a.end()
      await t.turns(5)
      equal(watch.calls.length, 0, 'calls for mask 0')
      check(t.impl.isIdle(), 'must be idle')
      watch.update(READABLE)
      await t.until(() => watch.calls.length > 0, 'READABLE after it was enabled')
      equal(b.read()?.length, 100, 'bytes that waited')
    },
  },
]

const pressureCases: readonly ConformanceCase[] = [
  {
    rule: 'stream',
    name: 'past the high-water mark write takes less than all, and WRITABLE comes back when the peer reads',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const chunk = pattern(64 * 1024)
      let taken = 0
      let last = chunk.length
      // Kernel buffers may hold megabytes.
      for (let quiet = 0; quiet < 3 && taken < 2 ** 28; quiet = last > 0 ? 0 : quiet + 1) {
        last = a.write(chunk.subarray(0, chunk.length))
        taken += last
        if (last === 0) await t.wait(2)
      }
      check(last === 0, 'write must not take bytes without end')
      check(a.pending > 0, 'pending must say what waits')
      check((a.poll() & WRITABLE) === 0, 'must not be WRITABLE when write takes nothing')
      const writable = t.watch(a, WRITABLE, (probe) => probe.update(0))
      await t.turns(5)
      equal(writable.calls.length, 0, 'calls for WRITABLE while the peer does not read')
      let arrived = 0
      t.watch(b, READABLE, () => void (arrived += b.read()?.length ?? 0))
      await t.until(() => writable.calls.length > 0, 'WRITABLE')
      check(a.write(chunk.subarray(0, 1)) === 1, 'WRITABLE means that write takes at least one byte')
      await t.until(() => arrived === taken + 1, 'all bytes')
      await t.until(() => a.pending === 0, 'pending to be 0')
    },
  },
  {
    rule: 'stream',
    name: 'many bytes arrive in order, past every high-water mark',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const bytes = pattern(1_000_000)
      const { bytes: arrived } = reader(t, b, 50_000)
      writer(t, a, bytes)
      await t.until(() => arrived.length >= bytes.length, 'all bytes')
      sameBytes(arrived, bytes)
    },
  },
]

const endCases: readonly ConformanceCase[] = [
  {
    rule: 'stream',
    name: 'end flushes what was written, then the peer reads the end; the other direction goes on',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const bytes = pattern(300_000)
      writer(t, a, bytes, undefined, () => a.end())
      const far = reader(t, b, 10_000)
      await t.until(() => b.readEnded, 'the end of file')
      sameBytes(far.bytes, bytes)
      equal(b.read(), null, 'read() after the end')
      check(
        (b.poll() & (READABLE | HANGUP)) === READABLE,
        'must be READABLE, and not HANGUP, at the end of file',
      )
      equal(a.write(pattern(1)), 0, 'bytes that write takes after end')
      check((a.poll() & WRITABLE) === 0, 'must not be WRITABLE after end')
      const near = reader(t, a)
      writer(t, b, pattern(500))
      await t.until(() => near.bytes.length >= 500, 'the other direction')
      equal(b.state, 'open', 'state of the half-closed stream')
    },
  },
  {
    rule: 'stream',
    name: 'HANGUP comes when both directions are over',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const watches = [a, b].map((stream) => t.watch(stream, READABLE, () => void stream.read()))
      a.end()
      await t.until(() => b.readEnded, 'the end of file')
      check((b.poll() & HANGUP) === 0, 'must not be HANGUP while one direction is open')
      b.end()
      await t.until(
        () => watches.every(({ calls }) => calls.some((bits) => bits & HANGUP)),
        'HANGUP on both sides',
      )
      for (const stream of [a, b]) {
        equal(stream.state, 'closed', 'state')
        equal(stream.error, undefined, 'error')
        check((stream.poll() & ERROR) === 0, 'an orderly end is no ERROR')
      }
    },
  },
  {
    rule: 'stream',
    name: 'end is idempotent',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      a.end()
      a.end()
      t.watch(b, READABLE, (probe) => b.readEnded && probe.remove())
      await t.until(() => b.readEnded, 'the end of file')
      a.end()
      equal(a.error, undefined, 'error')
    },
  },
]

const brokenCases: readonly ConformanceCase[] = [
  {
    rule: 'stream',
    name: 'close drops everything in both directions, and is idempotent',
    needs,
    async run(t) {
      const [a, b] = await connectedStreams(t)
      b.write(pattern(10))
      t.watch(a, READABLE, (probe) => probe.update(0))
      await t.until(() => (a.poll() & READABLE) !== 0, 'bytes to drop')
      const watch = t.watch(a, READABLE)
      a.close()
      a.close()
      equal([a.state, a.pending], ['closed', 0], 'state and pending')
      equal([a.read(), a.write(pattern(1))], [null, 0], 'read() and write()')
      equal(a.error, undefined, 'error')
      equal(a.poll() & (WRITABLE | HANGUP), HANGUP, 'poll()')
      await t.until(() => watch.calls.some((bits) => bits & HANGUP), 'HANGUP')
      const far = t.watch(b, READABLE, () => void b.read())
      await t.until(
        () => far.calls.length > 0 && (b.readEnded || b.state === 'closed'),
        'the end on the other side',
      )
    },
  },
  {
    rule: 'stream',
    name: 'a closed stream calls back nobody who does not watch it, and holds up nothing',
    needs,
    async run(t) {
      const [a] = await connectedStreams(t)
      const watch = t.watch(a, READABLE | WRITABLE)
      await t.until(() => watch.calls.length > 0, 'WRITABLE')
      watch.remove()
      a.close()
      const before = watch.calls.length
      await t.turns(3)
      equal(watch.calls.length, before, 'calls after remove')
      check(t.impl.isIdle(), 'must be idle')
    },
  },
  {
    rule: 'stream',
    name: 'a reset by the peer is ERROR with HANGUP and its cause',
    needs: ['reset'],
    async run(t) {
      const [a, b] = await connectedStreams(t)
      const watch = t.watch(a, READABLE, () => void a.read())
      await t.turns(2)
      t.fixture.streams?.reset?.(b)
      await t.until(() => watch.calls.some((bits) => bits & ERROR), 'ERROR')
      equal(a.poll() & (ERROR | HANGUP | WRITABLE), ERROR | HANGUP, 'poll()')
      check(a.error instanceof Error, 'error must say what went wrong')
      equal(a.state, 'closed', 'state')
      equal(a.write(pattern(1)), 0, 'bytes that write takes')
      between(await t.growth(10, () => watch.calls.length), 9, 11, 'calls in 10 turns')
      const cause = a.error
      a.close()
      check(a.error === cause, 'error must stay after close')
    },
  },
]

export const streamCases: readonly ConformanceCase[] = [
  ...dataCases,
  ...pressureCases,
  ...endCases,
  ...brokenCases,
]
