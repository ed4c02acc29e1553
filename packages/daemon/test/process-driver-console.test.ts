import { HandleEvent, inspect, whenReady } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'
import type { Domain } from '@hostloop/libvirt'
import { connectGetType } from '@hostloop/protocol/connect'
import { domainOpenConsole } from '@hostloop/protocol/domain'
import type { DomainOpenConsoleArgs } from '@hostloop/protocol/domain'
import { expect, test } from 'vitest'
import { until } from './world.ts'
import { processWorld } from './process-driver-world.ts'

const SLEEP = ['sleep', '1000']
const text = new TextDecoder()

/** Reads until `enough`, or to the end. */
async function read(
  stream: ByteStream,
  loop: EventImpl,
  enough: (so: string) => boolean = () => false,
): Promise<string> {
  let all = ''
  while (!enough(all)) {
    await whenReady(stream, HandleEvent.READABLE, { loop })
    const bytes = stream.read()
    if (bytes !== null) all += text.decode(bytes)
    else if (stream.readEnded) return all
    else if (stream.error !== undefined) throw stream.error
  }
  return all
}

function type(stream: ByteStream, line: string): void {
  const bytes = new TextEncoder().encode(line)
  expect(stream.write(bytes)).toBe(bytes.length)
}

async function write(stream: ByteStream, loop: EventImpl, count: number): Promise<void> {
  const bytes = new Uint8Array(count)
  for (let sent = 0; sent < count; sent += stream.write(bytes.subarray(sent)))
    await whenReady(stream, HandleEvent.WRITABLE, { loop })
}

const consoleOf = ({ ref }: Domain): DomainOpenConsoleArgs => ({ dom: ref, devName: null, flags: 0 })

test('a console shows what was written, and what is, and is typed into', async () => {
  const { define, loop } = await processWorld()
  const domain = await define('cat', ['sh', '-c', 'echo hello; echo oops >&2; exec cat'])
  await expect(domain.openConsole()).rejects.toThrow('domain is not running')
  await domain.start()
  const console = await domain.openConsole()
  const hello = await read(console, loop, (so) => so.length >= 11)
  expect(hello.split('\n').sort()).toEqual(['', 'hello', 'oops'])
  type(console, 'typed\n')
  expect(await read(console, loop, (so) => so.endsWith('\n'))).toBe('typed\n')
  const other = await domain.openConsole()
  expect(await read(other, loop, (so) => so.endsWith('typed\n'))).toBe(`${hello}typed\n`)
  // Who leaves is no end of file for the process.
  console.end()
  expect(await read(console, loop)).toBe('')
  type(other, 'again\n')
  expect(await read(other, loop, (so) => so.endsWith('\n'))).toBe('again\n')
  await domain.destroy()
  expect(await read(other, loop)).toBe('')
  await until(() => other.state === 'closed')
  expect(other.error).toBeUndefined()
})

test('the output of a process that has ended can still be read', async () => {
  const { define, event, loop } = await processWorld()
  const domain = await define('said', ['sh', '-c', 'echo last words; exit 1'])
  await domain.start()
  await event('said stopped crashed')
  expect(await read(await domain.openConsole(), loop)).toBe('last words\n')
  // Of the last run only.
  await domain.start()
  await event('said stopped crashed')
  expect(await read(await domain.openConsole(), loop)).toBe('last words\n')
})

test('a console lives through a reboot', async () => {
  const { define, event, loop } = await processWorld()
  const domain = await define('again', ['sh', '-c', 'echo ready; exec cat'])
  await domain.start()
  const console = await domain.openConsole()
  expect(await read(console, loop, (so) => so.endsWith('\n'))).toBe('ready\n')
  await domain.reboot()
  await event('again reboot')
  expect(await read(console, loop, (so) => so.endsWith('\n'))).toBe('ready\n')
  type(console, 'typed\n')
  expect(await read(console, loop, (so) => so.endsWith('\n'))).toBe('typed\n')
  await domain.destroy()
})

test('nobody reads: the process is not held up, and the last 64 KiB are kept', async () => {
  const { define, event, loop } = await processWorld()
  const domain = await define('chatty', ['sh', '-c', 'seq 1 1000000'])
  await domain.start()
  await event('chatty stopped shutdown')
  const kept = await read(await domain.openConsole(), loop)
  expect(kept).toHaveLength(64 * 1024)
  expect(kept.endsWith('999999\n1000000\n')).toBe(true)
  const lines = kept.split('\n').slice(1, -1).map(Number)
  expect(lines).toEqual(lines.map((_none, index) => 1_000_000 - lines.length + 1 + index))
})

test('a client that does not read holds nobody up, and misses what is gone', async () => {
  const { client, define, event, loop } = await processWorld()
  const domain = await define('chatty', ['sh', '-c', 'read go; seq 1 4000000'])
  await domain.start()
  const { stream: slow } = await (
    await client('process:///')
  ).openStream(domainOpenConsole, consoleOf(domain))
  type(slow, 'go\n')
  await event('chatty stopped shutdown')
  const all = await read(slow, loop)
  expect(all.startsWith('1\n2\n3\n')).toBe(true)
  expect(all.endsWith('3999999\n4000000\n')).toBe(true)
  expect(all.length).toBeLessThan(10_000_000)
})

test('what is typed waits until the process reads it', async () => {
  const { define, event, loop } = await processWorld()
  const domain = await define('late', ['sh', '-c', 'read go; sleep 0.2; head -c 1000000 | wc -c'])
  await domain.start()
  const console = await domain.openConsole()
  type(console, 'go\n')
  await write(console, loop, 1_000_000)
  await event('late stopped shutdown')
  expect((await read(console, loop)).trim()).toBe('1000000')
})

test('clients that go leave nothing on the loop', async () => {
  const { client, define, loop } = await processWorld()
  const domain = await define('quiet', SLEEP)
  await domain.start()
  const watches = (): number => inspect(loop)!.watches.length
  const before = watches()
  const aborted = await domain.openConsole()
  aborted.close()
  await until(() => watches() === before)
  const finished = await domain.openConsole()
  finished.end()
  await until(() => watches() === before)
  const rpc = await client('process:///')
  const { stream } = await rpc.openStream(domainOpenConsole, consoleOf(domain))
  const opened = watches()
  // More than the process's pipe takes, so that the daemon has some of it in its hands.
  await write(stream, loop, 600_000)
  await rpc.call(connectGetType, undefined)
  // All of it has come, and for many turns now the daemon waits for the process to read.
  let turns = 0
  await until(() => (turns = watches() === opened + 1 ? turns + 1 : 0) === 200)
  rpc.close()
  await until(() => watches() === before)
  await expect(domain.openConsole({ device: 'serial0' })).rejects.toThrow('a process has one console')
  await domain.destroy()
})
