import { getEventListeners } from 'node:events'
import type { ByteStream, PushStream } from '@hostloop/core'
import { beforeEach, expect, test } from 'vitest'
import { LineClient, connectLineClient } from '../src/line-client.ts'
import type { LineClientOptions } from '../src/line-client.ts'
import { VirtualLoop, received, send } from './virtual-loop.ts'

let virtual: VirtualLoop
let mine: PushStream
let peer: ByteStream
beforeEach(() => {
  virtual = new VirtualLoop()
})

/** A client whose server is the test itself, by `peer`. */
async function open(options?: LineClientOptions): Promise<LineClient> {
  ;[mine, peer] = await virtual.pair()
  return new LineClient(mine, { ...options, loop: virtual.loop })
}

/** What a promise was rejected with, and when; undefined as long as it is not. */
function watched(promise: Promise<unknown>): { code?: string | undefined; at?: number } {
  const seen: { code?: string | undefined; at?: number } = {}
  promise.catch(({ code }: { code?: string }) => Object.assign(seen, { code, at: virtual.now }))
  return seen
}

/** What turns may add, each a millisecond. */
const between = (at: number | undefined, ms: number): void => {
  expect(at).toBeGreaterThanOrEqual(ms)
  expect(at).toBeLessThan(ms + 10)
}

test("a request times out after its time, or else the client's", async () => {
  const client = await open({ timeoutMs: 300 })
  const [short, long] = [client.request('one', { timeoutMs: 100 }), client.request('two')].map(watched)
  await virtual.pass(400)
  between(short?.at, 100)
  between(long?.at, 300)
  expect([short?.code, long?.code]).toEqual(['TIMED_OUT', 'TIMED_OUT'])
  expect(received(peer)).toBe('1 one\n2 two\n')
  client.close()
  expect(virtual.unused).toBe(true)
})

test('a server that says nothing is asked for a sign of life, and given up after so many', async () => {
  const client = await open({ keepaliveMs: 1000, missedLimit: 2, timeoutMs: 60_000 })
  const request = watched(client.request('one'))
  await virtual.pass(900)
  expect(received(peer)).toBe('1 one\n')
  await virtual.pass(200)
  expect(received(peer)).toBe('PING\n')
  // Any line is one, and the silence starts anew.
  await virtual.pass(400)
  send(peer, 'PONG\n')
  await virtual.pass(900)
  expect(received(peer)).toBe('')
  await virtual.pass(3000)
  expect(received(peer)).toBe('PING\nPING\n')
  expect(request.code).toBe('SILENT')
  between(request.at, 1500 + 3 * 1000)
  await expect(client.closed).resolves.toMatchObject({ code: 'SILENT' })
  expect(virtual.unused).toBe(true)
  expect(peer.poll()).not.toBe(0)
})

test('a negative keepalive interval is for never', async () => {
  const client = await open({ keepaliveMs: -1 })
  await virtual.pass(100_000)
  expect(received(peer)).toBe('')
  client.close()
})

test('a reply to what was never asked is none', async () => {
  const client = await open()
  const request = watched(client.request('one'))
  send(peer, '2 ok two\n')
  await virtual.pass(10)
  expect(request.code).toBe('PROTOCOL')
  expect(virtual.unused).toBe(true)
  await expect(client.request('on?')).rejects.toMatchObject({ code: 'CLOSED', cause: { code: 'PROTOCOL' } })
})

test('a request that is no line, or has options that are none, is refused, and nothing is sent', async () => {
  const client = await open()
  await expect(client.request('one\ntwo')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(client.request('one', { timeoutMs: NaN })).rejects.toMatchObject({ code: 'INVALID_INTERVAL' })
  const signal = AbortSignal.abort(new Error('no'))
  await expect(client.request('one', { signal })).rejects.toThrow('no')
  await virtual.pass(10)
  expect(received(peer)).toBe('')
  client.close()
  expect(virtual.unused).toBe(true)
})

test('a signal is let go, however its request ends', async () => {
  const client = await open()
  const { signal } = new AbortController()
  const ask = (timeoutMs: number): Promise<string> => client.request('x', { signal, timeoutMs })
  const requests = [ask(9000), ask(9000), ask(100), ask(9000)]
  const codes = requests.map(watched)
  expect(getEventListeners(signal, 'abort')).toHaveLength(4)
  send(peer, '1 ok yes\n2 error no\n')
  await virtual.pass(200)
  await expect(requests[0]).resolves.toBe('yes')
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  client.close()
  await virtual.pass(10)
  expect(codes.map(({ code }) => code)).toEqual([undefined, 'REFUSED', 'TIMED_OUT', 'CLOSED'])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test("a client that can't be made leaves nothing behind", async () => {
  const { loop, network } = virtual
  const acceptor = network.listen({ unix: 'server' })
  const options = { loop, connector: network, keepaliveMs: NaN }
  expect(() => connectLineClient({ unix: 'server' }, options)).toThrow(
    expect.objectContaining({ code: 'INVALID_INTERVAL' }),
  )
  await virtual.pass(10)
  expect(acceptor.accept()).toBe(null)
  expect(virtual.unused).toBe(true)
})

test('a server that ends its side is lost, although it could still be written to', async () => {
  const client = await open()
  const request = watched(client.request('one'))
  peer.end()
  await virtual.pass(10)
  expect(request.code).toBe('LOST')
  await expect(client.closed).resolves.toMatchObject({ code: 'LOST' })
  expect(virtual.unused).toBe(true)
})

test('the server hears of an end only when it has answered all', async () => {
  const client = await open()
  const requests = [client.request('one'), client.request('two', { timeoutMs: 100 })]
  const codes = requests.map(watched)
  const end = client.end()
  await virtual.pass(50)
  send(peer, '1 ok yes\n')
  await virtual.pass(20)
  expect(received(peer)).toBe('1 one\n2 two\n')
  expect(peer.readEnded).toBe(false)
  await virtual.pass(50)
  expect(codes[1]?.code).toBe('TIMED_OUT')
  expect(peer.readEnded).toBe(true)
  peer.end()
  await virtual.pass(10)
  await expect(end).resolves.toBe(undefined)
  expect(virtual.unused).toBe(true)
})

test('an end that does not come to be says why', async () => {
  const lost = await open()
  const request = watched(lost.request('one'))
  const end = watched(lost.end())
  mine.fail(new Error('reset'))
  await virtual.pass(10)
  expect([request.code, end.code]).toEqual(['LOST', 'LOST'])
  await expect(lost.closed).resolves.toMatchObject({ cause: { message: 'reset' } })
  expect(virtual.unused).toBe(true)

  // A server that does not end its side is silent.
  const silent = await open({ keepaliveMs: 1000, missedLimit: 2 })
  const silentEnd = watched(silent.end())
  await virtual.pass(10)
  peer.read()
  expect(peer.readEnded).toBe(true)
  await virtual.pass(4000)
  expect(silentEnd.code).toBe('SILENT')
  expect(virtual.unused).toBe(true)
})

test('a client that is closed by its user has no reason', async () => {
  const client = await open()
  client.close()
  client.close()
  await expect(client.closed).resolves.toBe(undefined)
  await expect(client.end()).resolves.toBe(undefined)
  expect(virtual.unused).toBe(true)
})
