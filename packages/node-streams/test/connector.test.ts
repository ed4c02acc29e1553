import { HandleEvent } from '@hostloop/core'
import type { ByteStream, Target } from '@hostloop/core'
import { getEventListeners, once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeConnector } from '../src/index.ts'
import { closing, temporaryDirectory } from './cleanup.ts'
import { accepted, cert, connection, key, listening } from './connected.ts'
import { bytesOf, readAll, ready, until, writeAll } from './until.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const connector = nodeConnector()

const kinds: Record<'unix' | 'tcp' | 'tls', () => Target> = {
  unix: () => ({ unix: join(temporaryDirectory(), 'socket') }),
  tcp: () => ({ tcp: { port: 0 } }),
  tls: () => ({ tls: { port: 0, cert, key } }),
}

describe.each(Object.entries(kinds))('%s', (_kind, listen) => {
  const connected = (): Promise<[ByteStream, ByteStream]> => connection(listen(), cert)

  test('bytes go both ways, and each direction ends by itself', async () => {
    const [client, server] = await connected()
    expect(client.poll()).toBe(WRITABLE)
    await writeAll(client, bytesOf('question'))
    client.end()
    expect(await readAll(server)).toBe('question')
    expect(server.state).toBe('open')
    await writeAll(server, bytesOf('answer'))
    server.end()
    expect(await readAll(client)).toBe('answer')
    await Promise.all([ready(client, HANGUP), ready(server, HANGUP)])
    expect(client.error).toBe(undefined)
    expect(server.error).toBe(undefined)
  })

  test('ending with much data pending flushes it', async () => {
    const [client, server] = await connected()
    const bytes = Buffer.alloc(3_000_000, 'x')
    const received = readAll(server)
    await writeAll(client, bytes)
    client.end()
    expect((await received).length).toBe(bytes.length)
  })

  test('a peer that closes is the end of file', async () => {
    const [client, server] = await connected()
    server.close()
    await ready(client, READABLE)
    expect(client.readEnded).toBe(true)
    expect(client.error).toBe(undefined)
  })

  test('writing to a peer that is gone is ERROR and HANGUP', async () => {
    const [client, server] = await connected()
    server.close()
    await until(client, () => {
      client.write(bytesOf('anybody?'))
      return (client.poll() & ERROR) !== 0
    })
    expect(client.poll() & HANGUP).toBe(HANGUP)
    expect(['EPIPE', 'ECONNRESET']).toContain((client.error as NodeJS.ErrnoException).code)
  })

  test('aborting after it is open does nothing, and the signal is let go', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const [add, remove] = [signal.addEventListener, signal.removeEventListener]
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add.apply(signal, args))
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (
      listeners--,
      remove.apply(signal, args)
    )
    const [acceptor, address] = await listening(listen())
    const target = 'tls' in address ? { tls: { ...address.tls, ca: cert } } : address
    const client = closing(connector.connect(target, { signal }))
    expect(listeners).toBe(1)
    await accepted(acceptor)
    await until(client, () => client.state !== 'connecting')
    expect(listeners).toBe(0)
    controller.abort()
    expect(client.state).toBe('open')
  })

  test('aborting while connecting ends it with the reason', async () => {
    const [, address] = await listening(listen())
    const controller = new AbortController()
    const client = connector.connect(address, { signal: controller.signal })
    expect(client.state).toBe('connecting')
    expect(client.poll()).toBe(0)
    expect(client.write(bytesOf('early'))).toBe(0)
    const reason = new Error('no more')
    controller.abort(reason)
    expect(client.poll()).toBe(ERROR | HANGUP)
    expect(client.error).toBe(reason)
    await nextTurn()
    expect(client.error).toBe(reason)
    const late = connector.connect(address, { signal: AbortSignal.abort('too late') })
    expect(late.poll()).toBe(ERROR | HANGUP)
    expect(late.error?.cause).toBe('too late')
  })

  test('ending while connecting ends the writing direction once it is open', async () => {
    const [acceptor, address] = await listening(listen())
    const target = 'tls' in address ? { tls: { ...address.tls, ca: cert } } : address
    const client = closing(connector.connect(target))
    client.end()
    client.end()
    expect(client.state).toBe('connecting')
    const server = await accepted(acceptor)
    expect(await readAll(server)).toBe('')
    expect(server.readEnded).toBe(true)
    expect(client.poll() & WRITABLE).toBe(0)
    await writeAll(server, bytesOf('answer'))
    server.end()
    expect(await readAll(client)).toBe('answer')
    await Promise.all([ready(client, HANGUP), ready(server, HANGUP)])
    expect([client.error, server.error]).toEqual([undefined, undefined])
  })

  test('closing while connecting is no error', async () => {
    const [, address] = await listening(listen())
    const client = connector.connect(address)
    client.close()
    expect(client.poll()).toBe(HANGUP)
    await nextTurn()
    expect(client.error).toBe(undefined)
  })

  test('nobody there is ERROR and HANGUP', async () => {
    const [acceptor, address] = await listening(listen())
    acceptor.close()
    expect(acceptor.address).toBe(undefined)
    const client = connector.connect(address)
    await ready(client, ERROR | HANGUP)
    expect(client.state).toBe('closed')
    expect(['ECONNREFUSED', 'ENOENT']).toContain((client.error as NodeJS.ErrnoException).code)
    expect(client.error?.message).not.toBe('')
  })

  test('an address in use is the ERROR of the acceptor', async () => {
    const [, address] = await listening(listen())
    const again = 'tls' in address ? { tls: { ...address.tls, cert, key } } : address
    const second = connector.listen(again)
    await ready(second, ERROR | HANGUP)
    expect(second.error).toMatchObject({ code: 'EADDRINUSE' })
    expect(second.address).toBe(undefined)
    expect(second.accept()).toBe(null)
    second.close()
    expect(second.error).toMatchObject({ code: 'EADDRINUSE' })
  })
})

test('one signal ends many attempts, with one listener', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void silent.close())
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const controller = new AbortController()
  const { signal } = controller
  const clients = Array.from({ length: 20 }, () => connector.connect({ tcp: { port } }, { signal }))
  expect(getEventListeners(signal, 'abort').length).toBe(1)
  clients[0]?.close()
  controller.abort()
  expect(clients.map((client) => client.error?.name)).toEqual([
    undefined,
    ...Array.from({ length: 19 }, () => 'AbortError'),
  ])
  while (getEventListeners(signal, 'abort').length > 0) await nextTurn()
})

test('options and signals that are none throw', () => {
  for (const options of [null, 'now', { signal: {} }, { signal: null }, { signal: 'now' }])
    expect(() => connector.connect({ command: ['true'] }, options as { signal?: AbortSignal })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
    )
  connector.connect({ tcp: { port: 1 } }, { signal: undefined }).close()
})

test('Node gets nothing of a target but what the contract names', async () => {
  const [acceptor, address] = await listening({ tls: { port: 0, cert, key } })
  const port = 'tls' in address ? address.tls.port : 0
  const target = { tls: { port, ca: cert, path: '/no/such/socket', socket: 1, secureContext: 1 } }
  const client = closing(connector.connect(target))
  await accepted(acceptor)
  await ready(client, WRITABLE)
  const listener = { tls: { port: 0, cert, key, SNICallback: 1, handshakeTimeout: 'long', ALPNProtocols: 1 } }
  await listening(listener)
})

test('a name that cannot be resolved is ERROR', async () => {
  const client = connector.connect({ tcp: { host: 'no-such-host.invalid', port: 1 } })
  await ready(client, ERROR | HANGUP)
  expect(client.error).toMatchObject({ syscall: 'getaddrinfo' })
})

test('an acceptor says where it listens, becomes READABLE, and closing drops what waits', async () => {
  const [acceptor, address] = await listening({ tcp: { port: 0 } })
  expect(address).toEqual({ tcp: { host: '127.0.0.1', port: expect.any(Number) } })
  expect(acceptor.poll()).toBe(0)
  expect(acceptor.accept()).toBe(null)
  const [one, two] = [closing(connector.connect(address)), closing(connector.connect(address))]
  const live = await accepted(acceptor)
  expect(acceptor.poll() & WRITABLE).toBe(0)
  await ready(acceptor, READABLE)
  let woken = 0
  acceptor.subscribe(() => (woken += 1))
  acceptor.close()
  acceptor.close()
  expect(woken).toBe(1)
  expect(acceptor.poll()).toBe(HANGUP)
  expect(acceptor.accept()).toBe(null)
  await until([one, two], () => one.readEnded || two.readEnded)
  expect(live.state).toBe('open')
})

test('what was sent before the accept is there after it', async () => {
  const [acceptor, address] = await listening({ tcp: { port: 0 } })
  const client = closing(connector.connect(address))
  await ready(client, WRITABLE)
  await writeAll(client, bytesOf('early'))
  client.end()
  await nextTurn()
  expect(await readAll(await accepted(acceptor))).toBe('early')
})

test('more connections than the backlog are closed with one warning, and the others wait', async () => {
  const warned = once(process, 'warning')
  const [acceptor, address] = await listening({ tcp: { port: 0 } }, nodeConnector({ backlog: 2 }))
  const clients = [1, 2, 3, 4].map(() => closing(connector.connect(address)))
  await until(clients, () => clients.filter((client) => client.readEnded || client.error).length === 2)
  expect((await warned)[0]).toMatchObject({
    name: 'HostloopWarning',
    message: expect.stringMatching(/^2 conn/),
  })
  await accepted(acceptor)
  await accepted(acceptor)
  expect(acceptor.poll()).toBe(0)
})

test('closing while the host name is looked up leaves nothing listening', async () => {
  const acceptor = connector.listen({ tcp: { host: 'localhost', port: 0 } })
  acceptor.close()
  await nextTurn()
  expect(acceptor.poll()).toBe(HANGUP)
  expect(acceptor.address).toBe(undefined)
})

describe('tls', () => {
  const tlsServer: Target = { tls: { port: 0, cert, key } }

  async function failure(target: (port: number) => Target): Promise<Error | undefined> {
    const [, address] = await listening(tlsServer)
    const client = connector.connect(target('tls' in address ? address.tls.port : 0))
    await ready(client, ERROR | HANGUP)
    return client.error
  }

  test('a peer that cannot be verified is refused', async () => {
    expect(await failure((port) => ({ tls: { port } }))).toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
  })

  test('the certificate must bear the server name', async () => {
    const wrong = await failure((port) => ({ tls: { port, ca: cert, serverName: 'example.org' } }))
    expect(wrong).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    const address = await failure((port) => ({ tls: { port, ca: cert, serverName: '10.1.2.3' } }))
    expect(address).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('a server name, or not verifying, lets it in', async () => {
    const [acceptor, address] = await listening(tlsServer)
    const port = 'tls' in address ? address.tls.port : 0
    for (const options of [{ ca: cert, serverName: 'localhost' }, { rejectUnauthorized: false }]) {
      const client = closing(connector.connect({ tls: { port, ...options } }))
      await accepted(acceptor)
      await ready(client, WRITABLE)
    }
  })

  test('a listener with a ca verifies clients if it is asked to', async () => {
    const [acceptor, address] = await listening({
      tls: { port: 0, cert, key, ca: cert, rejectUnauthorized: true },
    })
    const port = 'tls' in address ? address.tls.port : 0
    const stranger = closing(connector.connect({ tls: { port, ca: cert } }))
    await until(stranger, () => stranger.readEnded || stranger.error !== undefined)
    expect(acceptor.poll()).toBe(0)
    closing(connector.connect({ tls: { port, ca: cert, cert, key } }))
    expect((await accepted(acceptor)).state).toBe('open')
  })

  test('a peer that does not shake hands leaves the stream connecting, and can be aborted', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const connectedSocket = once(silent, 'connection')
    const address = silent.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const controller = new AbortController()
    const client = connector.connect({ tls: { port } }, { signal: controller.signal })
    const [peer] = await connectedSocket
    await once(peer, 'data')
    expect(client.state).toBe('connecting')
    expect(client.poll()).toBe(0)
    controller.abort()
    expect(client.poll()).toBe(ERROR | HANGUP)
    expect(client.error?.name).toBe('AbortError')
    peer.destroy()
    silent.close()
  })
})

describe('wrong targets', () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  // Each is what a caller without types could pass.
  const wrong: [unknown, RegExp][] = [
    [null, /must be an object/],
    [{ tcp: { port: 1 }, unix: '/x' }, /one key only/],
    [{ unix: '/x', mode: 1 }, /one key only/],
    [{ unix: '' }, /path of a socket/],
    [{ unix: '/a\0b' }, /NUL/],
    [{ unix: `/${'x'.repeat(200)}` }, /at most/],
    [{ tcp: {} }, /tcp\.port/],
    [{ tcp: { port: 0 } }, /from 1 to 65535/],
    [{ tcp: { port: 1.5 } }, /tcp\.port/],
    [{ tcp: { port: 70_000 } }, /tcp\.port/],
    [{ tcp: { port: 1, host: '' } }, /tcp\.host/],
    [{ tls: { port: 1, cert } }, /need each other/],
    [{ tls: { port: 1, ca: 7 } }, /tls\.ca/],
    [{ tls: { port: 1, cert: 'no PEM', key: 'no PEM' } }, /PEM/],
    [{ tls: { port: 1, rejectUnauthorized: 'no' } }, /boolean/],
    [{ command: [] }, /array of strings/],
    [{ command: 'ls' }, /array of strings/],
    [{ command: ['', 'x'] }, /empty/],
    [{ command: ['ls', 'a\0b'] }, /'ls'/],
    [{ command: Array.from({ length: 2 }) }, /array of strings/],
    // oxlint-disable-next-line no-sparse-arrays
    [{ command: ['ls', , 'x'] }, /array of strings/],
    [{ tcp: { port: 5n } }, /not 5n/],
    [{ tcp: { port: circular } }, /not \[Object\]/],
    [{ tcp: circular, unix: circular }, /one key only/],
    [{ unix: circular }, /not \[Object\]/],
    [{ command: circular }, /array of strings/],
    [Symbol('target'), /not Symbol\(target\)/],
  ]
  test.each(wrong)('%#: %o', (target, message) => {
    expect(() => connector.connect(target as Target)).toThrow(
      expect.objectContaining({ code: 'INVALID_TARGET', message: expect.stringMatching(message) }),
    )
  })

  test.each<unknown>([
    { tls: { port: 1, cert, key: 'secret\0' } },
    { tls: { port: { key: 'secret' } } },
    { tls: 'secret' },
    { command: 'login --password secret' },
    { command: ['login', 'secret', 7] },
    { command: ['login', 'secret\0'] },
  ])('%#: a key and the words of a command are never shown', (target) => {
    expect(() => connector.connect(target as Target)).toThrow(
      expect.objectContaining({
        code: 'INVALID_TARGET',
        message: expect.not.stringContaining('secret'),
      }),
    )
  })

  test('what Node has no transport for is TARGET_UNSUPPORTED', () => {
    const unsupported = expect.objectContaining({ code: 'TARGET_UNSUPPORTED' })
    expect(() => connector.connect({ websocket: 'ws://localhost' })).toThrow(unsupported)
    expect(() => connector.listen({ websocket: 'ws://localhost' })).toThrow(unsupported)
    expect(() => connector.listen({ command: ['cat'] })).toThrow(unsupported)
    for (const other of [{}, { pigeon: 'grey' }])
      expect(() => connector.connect(other as Target)).toThrow(unsupported)
  })

  test('listening asks for more', () => {
    const invalid = (message: RegExp): object =>
      expect.objectContaining({ code: 'INVALID_TARGET', message: expect.stringMatching(message) })
    expect(() => connector.listen({ tls: { port: 0 } })).toThrow(invalid(/needs tls\.cert/))
    expect(() => connector.listen({ tls: { port: 0, cert: 'no PEM', key: 'no PEM' } })).toThrow(
      invalid(/PEM/),
    )
    expect(() => nodeConnector({ backlog: 0 })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})
