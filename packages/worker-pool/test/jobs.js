// What the tests run in workers: plain JavaScript, as workers load it without a build.
import { execFileSync } from 'node:child_process'
import { threadId } from 'node:worker_threads'

export const notAFunction = 1

export function echo(args) {
  return args
}

export async function echoLater(args) {
  await new Promise((resolve) => setImmediate(resolve))
  return args
}

/** Says that it is here, blocks its thread until the gate is open, and gives the thread's id. */
export function hold({ port, gate }) {
  port.postMessage('here')
  Atomics.wait(gate, 0, 0)
  return threadId
}

/** Says that it is here, and runs for ever. */
export function spin({ port }) {
  port.postMessage('here')
  for (;;);
}

/** Says that it is here, and has nothing more to do, but no result either. */
export async function never({ port }) {
  port.postMessage('here')
  await new Promise(() => {})
}

/** Is stuck in a call into the system: makes a file, and waits until it is gone. */
export function waitForFile(path) {
  execFileSync('sh', ['-c', 'echo > "$0"; while [ -e "$0" ]; do sleep 0.01; done', path])
}

export function thread() {
  return threadId
}

export function exit(code) {
  process.exit(code)
}

/** What is thrown is nobody's to catch. */
export function crash(message) {
  setImmediate(() => {
    throw Object.assign(new TypeError(message), { code: 'EBROKEN' })
  })
  return new Promise(() => {})
}

/** Gives its result, and leaves something behind: it blocks the thread until the gate is open, and then ends it. */
export function leave({ port, gate, how }) {
  // Right after the result was sent, and before any other message is seen.
  queueMicrotask(() => {
    port.postMessage('here')
    Atomics.wait(gate, 0, 0)
    if (how === 'exit') process.exit(5)
    throw new Error('left behind')
  })
  return 'left'
}

/** Its result is on its way when the thread ends. */
export function lastWords() {
  queueMicrotask(() => process.exit(6))
  return 'last words'
}

export function fill() {
  const all = []
  for (;;) all.push(Array.from({ length: 100_000 }, () => ({})))
}

class OwnError extends Error {
  name = 'OwnError'
  code = 'EOWN'
  details = { numbers: [1, 2n], missing: undefined }
  callback = () => {}
}

const ring = new Error('ring')
ring.cause = ring

/** What it throws, by name. */
const thrown = {
  plain: () => new Error('plain'),
  range: () => new RangeError('out of it', { cause: new OwnError('deep') }),
  own: () => new OwnError('mine'),
  hostloop: () =>
    Object.assign(new Error('a wire'), { name: 'HostloopError', code: 'PROTOCOL_ERROR', details: [1] }),
  aborted: () => new DOMException('enough', 'AbortError'),
  constructor: () => Object.assign(new Error('odd'), { name: 'constructor' }),
  causedByText: () => new Error('text', { cause: 'a text' }),
  several: () => new AggregateError([new Error('one')], 'several'),
  ring: () => ring,
  text: () => 'a text',
  nothing: () => undefined,
  aFunction: () => () => {},
}

export async function fail(what) {
  throw thrown[what]()
}

export function giveFunction() {
  return () => {}
}

/** As deep as it says: whoever receives it needs so much of a stack. */
export function nest(depth) {
  let nested = []
  for (let left = depth; left > 0; left--) nested = [nested]
  return nested
}

let given

/** Moves its result. */
export function give(length, { transfer }) {
  given = new Uint8Array(length).fill(7)
  return transfer({ bytes: given }, [given.buffer])
}

export async function giveLater(length, context) {
  return give(length, context)
}

/** Its list names what can't be moved. */
export function giveWrong(_, { transfer }) {
  return transfer('x', [{}])
}

export function lengthLeft() {
  return given.byteLength
}

export function lengthOf(bytes) {
  return bytes.byteLength
}

/** One of many that the soak runs. */
export async function work({ how, turns, value }) {
  for (let left = turns; left > 0; left--) await new Promise((resolve) => setImmediate(resolve))
  if (how === 'throw') throw Object.assign(new Error('thrown'), { code: 'ETHROWN' })
  if (how === 'exit') process.exit(1)
  if (how === 'crash') await new Promise(() => setImmediate(() => crash('soak')))
  if (how === 'spin') for (;;);
  if (how === 'function') return () => {}
  return value
}
