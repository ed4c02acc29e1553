import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteStream, EventImpl, Target } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { connectOpen } from '@hostloop/protocol/connect'
import { createRpcClient } from '@hostloop/rpc'
import type { RpcClient, RpcClientOptions, RpcError } from '@hostloop/rpc'
import { expect, onTestFinished } from 'vitest'
import { testDriver } from '../src/drivers/test-driver/test-driver.ts'
import { startDaemon } from '../src/index.ts'
import type { Daemon, DaemonOptions, Driver, LogEntry } from '../src/index.ts'

export const connector = nodeConnector()

/** A directory that goes away with the test. */
export function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'hostloop-daemon-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Node's loop. When the test is over, nothing may be left on it, and none of its callbacks may have thrown. */
export function nodeLoop(): EventImpl {
  const errors: unknown[] = []
  const loop = createNodeEventImpl({ onError: (error) => void errors.push(error) })
  onTestFinished(async () => {
    await loop.drain()
    loop.close()
    expect(errors).toEqual([])
  })
  return loop
}

export interface World {
  readonly loop: EventImpl
  readonly daemon: Daemon
  readonly socket: string
  readonly entries: LogEntry[]
  /** A client that is connected, and has opened nothing. */
  connect(options?: RpcClientOptions & { readonly target?: Target }): RpcClient
  /** A client that has opened the URI. */
  client(uri?: string, options?: RpcClientOptions & { readonly target?: Target }): Promise<RpcClient>
  /** Bytes without a client. */
  raw(): ByteStream
}

export interface WorldOptions extends Partial<DaemonOptions> {
  /** Errors of these messages are no failure of the test. */
  readonly expected?: readonly string[]
}

/** A daemon on a unix socket, and a read-only one. When the test is over, it is stopped, and has logged no error. */
export async function startWorld({ expected = [], ...options }: WorldOptions = {}): Promise<World> {
  const loop = options.loop ?? nodeLoop()
  const socket = join(directory(), 'libvirt-sock')
  const entries: LogEntry[] = []
  const drivers: readonly Driver[] = options.drivers ?? [testDriver()]
  const daemon = await startDaemon({
    loop,
    connector,
    sockets: [{ unix: socket }, { unix: `${socket}-ro`, readOnly: true }],
    log: (entry) => void entries.push(entry),
    logLevel: 'debug',
    graceMs: 2000,
    ...options,
    drivers,
  })
  onTestFinished(async () => {
    await daemon.stop()
    expect(daemon.inspect()).toMatchObject({ clients: 0, registrations: 0, calls: 0 })
    expect(entries.filter(({ level, message }) => level === 'error' && !expected.includes(message))).toEqual(
      [],
    )
  })
  const raw = (target: Target = { unix: socket }): ByteStream => {
    const stream = connector.connect(target)
    onTestFinished(() => stream.close())
    return stream
  }
  const connect: World['connect'] = ({ target, ...client } = {}) => {
    const rpc = createRpcClient(raw(target), loop, { timeoutMs: 10_000, ...client })
    onTestFinished(() => rpc.close())
    return rpc
  }
  return {
    loop,
    daemon,
    socket,
    entries,
    raw,
    connect,
    client: async (uri = 'test:///default', client) => {
      const rpc = connect(client)
      await rpc.call(connectOpen, { name: uri, flags: 0 })
      return rpc
    },
  }
}

/** What libvirt says, as `[code, domain, message]`. */
export async function failure(promise: Promise<unknown>): Promise<[number, number, string | null]> {
  const error = await promise.then(
    (value) => expect.fail(`expected an error, and not ${String(value)}`),
    (reason: RpcError) => reason,
  )
  if (error.code !== 'REMOTE_ERROR') throw error
  const { code, domain, message } = error.details
  return [code, domain, message]
}

/** Waits until it is so, in turns of Node's own loop. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

export const TEST = {
  name: 'test',
  uuid: Uint8Array.from(Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex')),
  id: 1,
}

export const NOBODY = { name: 'nobody', uuid: new Uint8Array(16), id: 9 }

/** The XML of a small domain. */
export function domainXml(name: string, uuid?: string): string {
  const uuidXml = uuid === undefined ? '' : `<uuid>${uuid}</uuid>`
  return `<domain type='test'><name>${name}</name>${uuidXml}<memory>1024</memory><os><type>hvm</type></os></domain>`
}
