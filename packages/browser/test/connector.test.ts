import { webSocketConnector } from '@hostloop/browser'
import type { Target } from '@hostloop/core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { startWebSocketHost } from './web-socket-host.ts'
import type { WebSocketHost } from './web-socket-host.ts'

let host: WebSocketHost
beforeAll(async () => void (host = await startWebSocketHost()))
afterAll(() => host.close())
afterEach(() => void vi.unstubAllGlobals())

const code = (code: string): unknown => expect.objectContaining({ code })

test('takes the host its own WebSocket where none is given, and says what to do where there is none', async () => {
  vi.stubGlobal('WebSocket', undefined)
  const connector = webSocketConnector()
  expect(() => connector.connect({ websocket: host.url })).toThrow(/webSocketConnector\(\{ WebSocket \}\)/)
  expect(() => connector.connect({ websocket: host.url })).toThrow(code('UNSUPPORTED'))
  vi.stubGlobal('WebSocket', WebSocket)
  const stream = connector.connect({ websocket: `${host.url}/echo` })
  await vi.waitUntil(() => stream.state === 'open', { interval: 1 })
  stream.close()
})

test.each(['http://127.0.0.1', '/echo', 'ws://', 'ws://127.0.0.1:99999', 'ws://127.0.0.1/#part'])(
  'refuses %s as an address',
  (websocket) => {
    expect(() => webSocketConnector({ WebSocket }).connect({ websocket })).toThrow(code('INVALID_TARGET'))
  },
)

test.each([null, undefined, 'ws://127.0.0.1', 1])('refuses %s as a target', (target) => {
  expect(() => webSocketConnector({ WebSocket }).connect(target as unknown as Target)).toThrow(
    code('TARGET_UNSUPPORTED'),
  )
})

test('offers subprotocols, and a server that takes none of them is an error', async () => {
  const stream = webSocketConnector({ WebSocket, protocols: ['lines', 'packets'] }).connect({
    websocket: `${host.url}/echo`,
  })
  await vi.waitUntil(() => stream.state !== 'connecting', { interval: 1 })
  // The package `ws` as a server takes the first that it is offered.
  expect([stream.state, stream.error]).toEqual(['open', undefined])
  stream.close()
})

test('says why a connection was refused, where the host does', async () => {
  const stream = webSocketConnector({ WebSocket }).connect({ websocket: `${host.url}/listen-here-is-nobody` })
  await vi.waitUntil(() => stream.state === 'closed', { interval: 1 })
  expect(stream.error?.message).toContain('404')
})

test('a reason of an abort that is no Error becomes the cause of one', () => {
  const stream = webSocketConnector({ WebSocket }).connect(
    { websocket: host.url },
    { signal: AbortSignal.abort('enough') },
  )
  expect(stream.error).toBeInstanceOf(Error)
  expect(stream.error?.cause).toBe('enough')
})

test('bounds of the streams are checked', () => {
  expect(() => webSocketConnector({ highWaterMark: 0 })).toThrow(code('INVALID_OPTIONS'))
  expect(() => webSocketConnector({ maxReadBytes: NaN })).toThrow(code('INVALID_OPTIONS'))
})

test('bytes of shared memory are sent as well', async () => {
  const stream = webSocketConnector({ WebSocket }).connect({ websocket: `${host.url}/echo` })
  await vi.waitUntil(() => stream.state === 'open', { interval: 1 })
  stream.write(new Uint8Array(new SharedArrayBuffer(3)).fill(7))
  await vi.waitUntil(() => stream.poll() & 1, { interval: 1 })
  expect([...stream.read()!]).toEqual([7, 7, 7])
  stream.close()
})
