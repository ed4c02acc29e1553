import type { ConformanceCase } from '../case.ts'
import { between, check, equal, throwsCode } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { makePipe } from '../handle-kind.ts'

const byte = new Uint8Array([1])
const needs = ['fds'] as const

/** What holds for file descriptors alone. */
export const fdCases: readonly ConformanceCase[] = [
  {
    rule: 'H1',
    name: 'a pipe is WRITABLE until it is full, and again when it was read',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      const watch = t.watch(pipe.writable, WRITABLE)
      await t.until(() => watch.calls.length > 0, 'WRITABLE')
      equal(watch.calls[0], WRITABLE, 'bits')
      pipe.fill()
      await t.turns(4)
      const before = watch.calls.length
      await t.turns(6)
      equal(watch.calls.length, before, 'calls while the pipe is full')
      pipe.drain()
      await t.until(() => watch.calls.length > before, 'WRITABLE after the pipe was read')
    },
  },
  {
    rule: 'H3',
    name: 'the writing end of a pipe without a reader brings ERROR or HANGUP to a watch for READABLE',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      const watch = t.watch(pipe.writable, READABLE)
      pipe.closeReadable()
      await t.until(() => watch.calls.some((bits) => bits & (ERROR | HANGUP)), 'ERROR or HANGUP')
    },
  },
  {
    rule: 'H6',
    name: 'an fd that was closed under its watch gets ERROR once and is disabled',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      const watch = t.watch(pipe.readable, READABLE)
      await t.turns(3)
      pipe.closeReadable()
      // The next touch is when it has to be noticed at the latest.
      watch.update(READABLE | WRITABLE)
      await t.until(() => watch.calls.length > 0, 'ERROR')
      check(((watch.calls[0] ?? 0) & ERROR) !== 0, 'the call must say ERROR')
      await t.turns(6)
      equal(watch.calls.length, 1, 'calls')
      check(t.impl.isIdle(), 'the watch of a closed fd must be disabled')
      equal(watch.remove(), true, 'remove')
    },
  },
  {
    rule: 'H6',
    name: 'an fd that was closed and replaced under its watch never shows the other file',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      const watch = t.watch(pipe.readable, READABLE)
      await t.turns(3)
      pipe.closeReadable()
      const other = pipeWith(t, pipe.readable)
      other.write(byte)
      await t.turns(3)
      // A watch that got its ERROR already would be enabled again.
      if (watch.calls.length === 0) watch.update(READABLE)
      await t.turns(6)
      check(!watch.calls.some((bits) => (bits & ERROR) === 0), 'must not be called for the other file')
      between(watch.calls.length, 0, 1, 'calls')
    },
  },
  {
    rule: 'H7',
    name: 'after remove the number can be reused at once, and nothing comes for the old watch',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      const old = t.watch(pipe.readable, READABLE)
      await t.turns(3)
      old.remove()
      pipe.closeReadable()
      pipe.closeWritable()
      const other = pipeWith(t, pipe.readable)
      const watch = t.watch(other.readable, READABLE)
      other.write(byte)
      await t.until(() => watch.calls.length > 1, 'calls for the other pipe')
      equal(old.calls.length, 0, 'calls of the removed watch')
    },
  },
  {
    rule: 'H7',
    name: 'inside its own callback an fd can be removed, closed and its number watched again',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      let again: ReturnType<typeof t.watch> | undefined
      const old = t.watch(pipe.readable, READABLE, (probe) => {
        probe.remove()
        pipe.closeReadable()
        const other = pipeWith(t, pipe.readable)
        other.write(byte)
        again = t.watch(other.readable, READABLE)
      })
      pipe.write(byte)
      await t.until(() => (again?.calls.length ?? 0) > 0, 'a call for the other pipe')
      equal(old.calls.length, 1, 'calls of the removed watch')
    },
  },
  {
    rule: 'H7',
    name: 'remove leaves the fd open, and usable by others',
    needs,
    async run(t) {
      const pipe = makePipe(t)
      t.watch(pipe.readable, READABLE).remove()
      t.watch(pipe.writable, WRITABLE).remove()
      await t.turns(2)
      pipe.write(byte)
      const watch = t.watch(pipe.readable, READABLE)
      await t.until(() => watch.calls.length > 0, 'READABLE')
      pipe.drain()
    },
  },
  {
    rule: 'A2',
    name: 'an fd that is not open is refused',
    needs,
    run(t) {
      const pipe = makePipe(t)
      pipe.closeReadable()
      throwsCode('HANDLE_UNSUPPORTED', () =>
        t.impl.addHandle(pipe.readable, READABLE, () => {}, t.neverFreed('of a refused fd')),
      )
      check(t.impl.isIdle(), 'a refused fd must leave nothing behind')
    },
  },
]

/** A pipe whose reading end has that number: the system gives out the lowest that is free. */
function pipeWith(t: Parameters<typeof makePipe>[0], readable: number): ReturnType<typeof makePipe> {
  let pipe = makePipe(t)
  for (let tries = 0; pipe.readable !== readable && tries < 20; tries += 1) pipe = makePipe(t)
  equal(pipe.readable, readable, 'the suite could not get the same fd again')
  return pipe
}
