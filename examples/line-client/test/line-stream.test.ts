import type { ByteStream, PushStream } from '@hostloop/core'
import { beforeEach, expect, test } from 'vitest'
import { LineStream } from '../src/line-stream.ts'
import type { LineStreamOptions } from '../src/line-stream.ts'
import { VirtualLoop, received, send } from './virtual-loop.ts'

let virtual: VirtualLoop
let mine: PushStream
let peer: ByteStream
let seen: unknown[]
beforeEach(() => {
  virtual = new VirtualLoop()
  seen = []
})

/** Lines to and from `peer`; what the owner is told is `seen`. */
async function open(onLine?: (line: string) => void, options?: LineStreamOptions): Promise<LineStream> {
  ;[mine, peer] = await virtual.pair()
  const owner = {
    onLine(line: string) {
      seen.push(line)
      onLine?.(line)
    },
    onEnd: () => void seen.push('END'),
    onClosed: (error: Error | undefined) => void seen.push(['CLOSED', error]),
  }
  return new LineStream(mine, owner, { ...options, loop: virtual.loop })
}

test('lines come whole, however their bytes come', async () => {
  await open()
  for (const byte of new TextEncoder().encode('grüße\n\nzwei\n')) {
    peer.write(Uint8Array.of(byte))
    await virtual.pass(10)
  }
  expect(seen).toEqual(['grüße', '', 'zwei'])
  send(peer, 'three\nfour\nfi')
  await virtual.pass(10)
  expect(seen.slice(3)).toEqual(['three', 'four'])
})

test('no line comes after a close, not even one that is there already', async () => {
  const lines = await open((line) => line === 'two' && lines.close())
  send(peer, 'one\ntwo\nthree\n')
  await virtual.pass(10)
  expect(seen).toEqual(['one', 'two'])
  expect(virtual.unused).toBe(true)
})

test('what is no UTF-8 is an error', async () => {
  await open()
  peer.write(Uint8Array.of(0x68, 0xff, 0x0a))
  await virtual.pass(10)
  expect(seen).toEqual([['CLOSED', expect.objectContaining({ code: 'PROTOCOL' })]])
  expect(virtual.unused).toBe(true)
})

test('a line may be 65,536 characters long, and no longer', async () => {
  await open()
  const write = async (text: string): Promise<void> => {
    for (let rest = text; rest !== ''; await virtual.pass(10)) rest = rest.slice(send(peer, rest))
  }
  await write('a'.repeat(65_536))
  await write('\n')
  expect(seen).toEqual(['a'.repeat(65_536)])
  await write('b'.repeat(65_536))
  expect(seen).toHaveLength(1)
  send(peer, 'b')
  await virtual.pass(10)
  expect(seen[1]).toEqual(['CLOSED', expect.objectContaining({ code: 'PROTOCOL' })])
})

test('what the peer does not read waits, in order, and says that it is full', async () => {
  const lines = await open()
  let sent = ''
  while (!lines.full) {
    const line = String(sent.length).repeat(1000)
    lines.send(line)
    sent += `${line}\n`
  }
  expect(await virtual.turnsIn(1000)).toBeLessThan(3)
  let got = received(peer)
  expect(got.length).toBeLessThan(sent.length)
  await virtual.pass(10)
  expect(lines.full).toBe(false)
  for (let more = received(peer); more !== ''; more = received(peer)) {
    got += more
    await virtual.pass(10)
  }
  expect(got).toBe(sent)
})

test('an end comes after what waits, and is over when the peer ends too', async () => {
  const lines = await open()
  let sent = 0
  while (!lines.full) sent += sendLine(lines)
  lines.end()
  lines.send('too late')
  let got = 0
  while (!peer.readEnded) {
    got += received(peer).length
    await virtual.pass(10)
  }
  expect(got).toBe(sent)
  expect(await virtual.turnsIn(1000)).toBeLessThan(3)

  send(peer, 'after all\n')
  await virtual.pass(10)
  peer.end()
  await virtual.pass(10)
  expect(seen).toEqual(['after all', 'END', ['CLOSED', undefined]])
  expect(virtual.unused).toBe(true)
})

test('lines can be sent to a peer that has ended, and nothing turns meanwhile', async () => {
  const lines = await open()
  peer.end()
  await virtual.pass(10)
  expect(seen).toEqual(['END'])
  expect(await virtual.turnsIn(1000)).toBeLessThan(3)
  lines.send('still here')
  expect(received(peer)).toBe('still here\n')
  lines.end()
  await virtual.pass(10)
  expect(seen).toEqual(['END', ['CLOSED', undefined]])
})

test('a connection that breaks is told with its cause, after what came before', async () => {
  await open()
  const cause = new Error('reset')
  send(peer, 'last words\n')
  mine.fail(cause)
  await virtual.pass(10)
  expect(seen).toEqual(['last words', ['CLOSED', cause]])
})

test('who reads only when read takes no more than it can answer', async () => {
  const echo = (line: string): void => lines.send(line)
  const lines = await open(echo, { readsOnlyWhenRead: true })
  const line = `${'x'.repeat(999)}\n`
  let sent = 0
  for (let taken = -1; taken !== 0; await virtual.pass(10)) sent += taken = send(peer, line.repeat(64))
  // What the two streams hold, and what waits in between.
  expect(sent).toBeLessThan(5 * 65_536)
  expect(await virtual.turnsIn(1000)).toBeLessThan(3)
  let got = 0
  for (let more = received(peer); more !== ''; more = received(peer)) {
    got += more.length
    await virtual.pass(10)
  }
  expect(sent - got).toBe(sent % 1000)
})

function sendLine(lines: LineStream): number {
  lines.send('y'.repeat(999))
  return 1000
}
