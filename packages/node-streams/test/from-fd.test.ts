import { HandleEvent } from '@hostloop/core'
import { execFileSync } from 'node:child_process'
import { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromFd } from '../src/index.ts'
import { childScripts } from './child-script.ts'
import { closing, temporaryDirectory } from './cleanup.ts'
import { bytesOf, readAll, ready, until, writeAll } from './until.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const run = childScripts()

function fifo(): string {
  const path = join(temporaryDirectory(), 'fifo')
  execFileSync('mkfifo', [path])
  return path
}

function pipe(): { reader: number; writer: number } {
  const path = fifo()
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return { reader, writer: openSync(path, 'w') }
}

const closed = (fd: number): void => expect(() => fstatSync(fd)).toThrow(/EBADF/)

test('the reading end of a pipe', async () => {
  const { reader, writer } = pipe()
  const stream = closing(fromFd(reader))
  expect(fromFd(reader)).toBe(stream)
  expect(stream.poll()).toBe(0)
  writeSync(writer, 'bytes')
  await ready(stream, READABLE)
  expect(stream.poll()).toBe(READABLE)
  closeSync(writer)
  expect(await readAll(stream)).toBe('bytes')
  await ready(stream, HANGUP)
  expect(stream.poll()).toBe(READABLE | HANGUP)
  closed(reader)
})

test('the writing end of a pipe', async () => {
  const { reader, writer } = pipe()
  const [source, sink] = [fromFd(reader), closing(fromFd(writer))]
  expect(sink.poll()).toBe(WRITABLE)
  const received = readAll(source)
  await writeAll(sink, Buffer.alloc(300_000, 'x'))
  sink.end()
  expect((await received).length).toBe(300_000)
  await ready(sink, HANGUP)
  expect(sink.poll()).toBe(HANGUP)
  closed(writer)
})

test('a pipe without a reader is ERROR and HANGUP', async () => {
  const { reader, writer } = pipe()
  const sink = fromFd(writer)
  closeSync(reader)
  sink.write(bytesOf('x'))
  await ready(sink, ERROR | HANGUP)
  expect(sink.error).toMatchObject({ code: 'EPIPE' })
  await until(sink, () => sink.poll() === (ERROR | HANGUP))
})

test('closing closes the fd at once, and its number may be another stream right away', async () => {
  const first = pipe()
  const stream = fromFd(first.reader)
  stream.close()
  closed(first.reader)
  const second = pipe()
  expect(second.reader).toBe(first.reader)
  const other = closing(fromFd(second.reader))
  expect(other).not.toBe(stream)
  writeSync(second.writer, 'mine')
  closeSync(second.writer)
  expect(await readAll(other)).toBe('mine')
  closeSync(first.writer)
})

test.each([-1, 1.5, Number.NaN, 2 ** 31, 99_999])('%s is refused', (fd) => {
  expect(() => fromFd(fd)).toThrow(expect.objectContaining({ code: 'HANDLE_UNSUPPORTED' }))
})

test('what libuv has no stream for is refused, and the process lives', async () => {
  const outcome = await run(`
const { default: dgram } = await import('node:dgram')
const open = { file: fs.openSync(import.meta.filename ?? process.argv[1], 'r'), null: fs.openSync('/dev/null', 'r+'), directory: fs.openSync('/', 'r') }
for (const [name, fd] of Object.entries(open)) {
  try { fromFd(fd); console.log(name, 'taken') } catch (error) { console.log(name, error.code, error.message.replace(/\\d+/, 'N')) }
  fs.fstatSync(fd)
}
const closed = fs.openSync('/dev/null')
fs.closeSync(closed)
try { fromFd(closed) } catch (error) { console.log('closed', error.code, error.cause.code) }
const datagrams = dgram.createSocket('udp4').bind(0, '127.0.0.1', () => {
  // There is no public way to ask for its fd.
  process.noDeprecation = true
  try { fromFd(datagrams._handle.fd) } catch (error) { console.log('datagrams', error.code) }
  datagrams.close(() => console.log('alive'))
})`)
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(outcome.stdout.split('\n')).toEqual([
    expect.stringMatching(/^file HANDLE_UNSUPPORTED fd N is a regular file.*node:fs/),
    expect.stringMatching(/^null HANDLE_UNSUPPORTED fd N is a device/),
    expect.stringMatching(/^directory HANDLE_UNSUPPORTED fd N is a directory/),
    'closed HANDLE_UNSUPPORTED EBADF',
    'datagrams HANDLE_UNSUPPORTED',
    'alive',
    '',
  ])
})

test('a socket that was handed down', async () => {
  const outcome = await run(`
if (process.argv[2] === undefined) {
  const child = cp.spawn(process.execPath, [process.argv[1], 'child'], { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] })
  child.stdio[3].write('ping')
  child.stdio[3].on('data', (data) => console.log('parent', String(data)))
} else {
  const stream = fromFd(3)
  const hold = setInterval(() => {}, 1000)
  stream.subscribe(() => {
    const bytes = stream.read()
    if (bytes === null) return
    stream.write(Buffer.from(String(bytes).toUpperCase()))
    stream.end()
    clearInterval(hold)
  })
}`)
  expect(outcome).toEqual({ code: 0, signal: null, stdout: 'parent PING\n', stderr: '' })
})

test.runIf(process.platform === 'linux')('a terminal', async () => {
  const outcome = await run(
    `
const fd = fs.openSync('/dev/tty', 'r+')
const stream = fromFd(fd)
console.log(stream.state, String(stream.poll() & 2))
const hold = setInterval(() => {}, 1000)
stream.write(Buffer.from('to the terminal\\n'))
setImmediate(() => {
  stream.close()
  setImmediate(() => setImmediate(() => {
    try { fs.fstatSync(fd); console.log('left open') } catch { console.log('closed') }
    clearInterval(hold)
  }))
})`,
    { within: (command) => ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null'] },
  )
  expect(outcome).toMatchObject({ code: 0, stderr: '' })
  expect(outcome.stdout.replaceAll('\r', '')).toBe('open 2\nto the terminal\nclosed\n')
})

test.runIf(process.platform === 'linux')(
  'a terminal that is only written to and nobody reads does not block',
  async () => {
    const go = fifo()
    const outcome = await run(
      `
const stream = fromFd(fs.openSync('/dev/tty', 'w'))
console.log(stream.state, String(stream.poll()))
const hold = setInterval(() => {}, 1000)
const line = Buffer.from('x'.repeat(99) + '\\n')
while (stream.write(line) > 0) {}
fs.writeFileSync('${go}', 'the terminal is full')
stream.subscribe(() => {
  if (stream.pending > 0) return
  stream.close()
  clearInterval(hold)
})`,
      {
        // It is read only when it is full.
        within: (command) => [
          'sh',
          '-c',
          `script -qec "$0" /dev/null | { read reason < '${go}'; cat; }`,
          command.map((word) => `'${word}'`).join(' '),
        ],
      },
    )
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(outcome.stdout).toMatch(/^open 2\r\nx{99}\r\n[x\r\n]+$/)
  },
)

test.each([1, 2])(
  'ending the standard stream %i is the end of file, and its number is the null device',
  async (fd) => {
    const go = fifo()
    const report = join(temporaryDirectory(), 'report')
    const outcome = await run(
      `
const stream = fromFd(${fd})
stream.write(Buffer.from('last words'))
stream.end()
// Until the reader has seen the end of file.
fs.readFile('${go}', () => {
  const other = fs.openSync('${report}', 'w')
  console.log('lost')
  console.error('lost')
  fs.writeSync(other, stream.state + ' ' + fs.fstatSync(${fd}).isCharacterDevice())
})`,
      {
        within: (command) => [
          'sh',
          '-c',
          `"$@" ${fd === 2 ? '2>&1 >/dev/null' : '2>/dev/null'} | { cat; echo > '${go}'; }`,
          'sh',
          ...command,
        ],
      },
    )
    expect(outcome).toEqual({ code: 0, signal: null, stdout: 'last words', stderr: '' })
    expect(readFileSync(report, 'utf8')).toBe('closed true')
  },
)
