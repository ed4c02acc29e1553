import type { ByteStream } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import { check, equal, fail } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { accepted, connect, connectorOf, listen } from './connectors.ts'
import { pattern, reader, writer } from './streams.ts'

const needs = ['listen'] as const

export const acceptorCases: readonly ConformanceCase[] = [
  {
    rule: 'acceptor',
    name: 'an acceptor without connections is not ready, and accept gives null',
    needs,
    async run(t) {
      const [acceptor] = await listen(t)
      const watch = t.watch(acceptor, READABLE | WRITABLE)
      await t.turns(4)
      equal(watch.calls.length, 0, 'calls without a connection')
      equal(
        [acceptor.accept(), acceptor.poll(), acceptor.error],
        [null, 0, undefined],
        'accept(), poll() and error',
      )
    },
  },
  {
    rule: 'acceptor',
    name: 'an acceptor is READABLE as long as a connection waits, never WRITABLE',
    needs,
    async run(t) {
      const [acceptor, target] = await listen(t)
      const watch = t.watch(acceptor, READABLE | WRITABLE)
      connect(t, target)
      await t.until(() => watch.calls.length > 3, 'READABLE')
      check(
        watch.calls.every((bits) => bits === READABLE),
        'must be READABLE alone',
      )
      const stream = acceptor.accept() ?? fail('accept() must give the connection')
      t.defer(() => stream.close())
      equal(acceptor.accept(), null, 'accept() when there is no further connection')
      const before = watch.calls.length
      await t.turns(4)
      equal(watch.calls.length, before, 'calls after the connection was accepted')
    },
  },
  {
    rule: 'acceptor',
    name: 'accepted streams talk, each with its own peer',
    needs,
    async run(t) {
      const [acceptor, target] = await listen(t)
      for (const text of [pattern(100), pattern(50, 5)]) {
        const near = connect(t, target)
        const far = await accepted(t, acceptor)
        equal(far.state, 'open', 'state of an accepted stream')
        const [there, back] = [reader(t, far), reader(t, near)]
        writer(t, near, text)
        writer(t, far, text)
        await t.until(() => [there, back].every(({ bytes }) => bytes.length >= text.length), 'all bytes')
        equal(there.bytes, [...text], 'bytes that arrived')
        equal(back.bytes, [...text], 'bytes that came back')
      }
    },
  },
  {
    rule: 'acceptor',
    name: 'several connections wait for accept',
    needs,
    async run(t) {
      const [acceptor, target] = await listen(t)
      const near = [1, 2, 3].map(() => connect(t, target))
      const far: ByteStream[] = []
      t.watch(acceptor, READABLE, () => {
        const stream = acceptor.accept()
        if (!stream) return
        far.push(stream)
        t.defer(() => stream.close())
      })
      await t.until(
        () => far.length === 3 && near.every(({ state }) => state === 'open'),
        'three connections',
      )
    },
  },
  {
    rule: 'acceptor',
    name: 'an address in use is ERROR with its cause',
    needs,
    async run(t) {
      const [first, target] = await listen(t)
      const { connector } = connectorOf(t)
      const second = connector.listen?.(target) ?? fail('the connector can not listen')
      t.defer(() => second.close())
      const watch = t.watch(second, READABLE)
      await t.until(() => watch.calls.some((bits) => bits & ERROR), 'ERROR')
      check(second.error instanceof Error, 'error must say what went wrong')
      equal([second.address, second.accept()], [undefined, null], 'address and accept()')
      equal([first.error, first.poll() & ERROR], [undefined, 0], 'error of the acceptor that was first')
    },
  },
  {
    rule: 'acceptor',
    name: 'close is HANGUP, gives up the address, and is idempotent',
    needs,
    async run(t) {
      const [acceptor, target] = await listen(t)
      const watch = t.watch(acceptor, READABLE)
      acceptor.close()
      acceptor.close()
      equal(
        [acceptor.accept(), acceptor.address, acceptor.error],
        [null, undefined, undefined],
        'after close',
      )
      await t.until(() => watch.calls.some((bits) => bits & HANGUP), 'HANGUP')
      const late = connect(t, target)
      const refused = t.watch(late, WRITABLE)
      await t.until(() => refused.calls.some((bits) => bits & ERROR), 'a refused connection after close')
    },
  },
  {
    rule: 'acceptor',
    name: 'close drops what was not accepted, and accepted streams live on',
    needs,
    async run(t) {
      const [acceptor, target] = await listen(t)
      const near = connect(t, target)
      const far = await accepted(t, acceptor)
      const waiting = connect(t, target)
      const watch = t.watch(acceptor, READABLE)
      await t.until(() => watch.calls.length > 0 && waiting.state === 'open', 'a second connection')
      acceptor.close()
      t.watch(waiting, READABLE, () => void waiting.read())
      await t.until(() => waiting.readEnded || waiting.state === 'closed', 'the end of what was not accepted')
      const { bytes } = reader(t, far)
      writer(t, near, pattern(20))
      await t.until(() => bytes.length === 20, 'bytes on the accepted stream')
    },
  },
]
