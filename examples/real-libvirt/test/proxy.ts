import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { nodeConnector } from '@hostloop/node-streams'
import type { ByteStream, Connector } from '@hostloop/core'
import { onTestFinished } from 'vitest'
import type { Libvirtd } from '../src/index.ts'

/** Passes on what came from one side, whenever and in whatever pieces it likes. */
export type Pass = (bytes: Buffer, write: (piece: Buffer) => void, from: 'client' | 'daemon') => unknown

let proxies = 0

/** Stands between the clients of a daemon and it, until the test is over. Gives a target like the daemon. */
export async function proxyTo(
  { directory, socket }: Libvirtd,
  pass: Pass,
): Promise<{ uri: string; socket: string; hangUp(): void }> {
  const sockets = new Set<Socket>()
  const hangUp = (): void => {
    for (const each of sockets) each.destroy()
  }
  const passOn = (from: 'client' | 'daemon', source: Socket, sink: Socket): void => {
    let passed: Promise<unknown> = Promise.resolve()
    sockets.add(source)
    source
      .on('data', (bytes: Buffer) => {
        passed = passed.then(() => pass(bytes, (piece) => sink.write(piece), from))
      })
      .on('end', () => void passed.then(() => sink.end()))
      .on('error', () => sink.destroy())
      .on('close', () => sockets.delete(source))
  }
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const daemon = connect({ path: socket, allowHalfOpen: true })
    passOn('client', client, daemon)
    passOn('daemon', daemon, client)
  })
  const path = join(directory, `proxy-${proxies++}`)
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(path, () => resolve(undefined))
  })
  onTestFinished(() => {
    hangUp()
    server.close()
  })
  return { uri: `test+unix:///default?socket=${path}`, socket: path, hangUp }
}

/** One piece after the other, each in a turn of its own. `length` says how long the next one is. */
export function inPieces(length: () => number): Pass {
  return async (bytes, write) => {
    for (let at = 0; at < bytes.length;) {
      const next = at + length()
      write(bytes.subarray(at, next))
      at = next
      // The one who reads gets a turn, and then the next piece is written.
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** Holds back what comes while it is closed, and then gives all in one piece. */
export class Gate {
  readonly #held = { client: [] as Buffer[], daemon: [] as Buffer[] }
  readonly #writes: Partial<Record<'client' | 'daemon', (piece: Buffer) => void>> = {}
  #closed = false

  readonly pass: Pass = (bytes, write, from) => {
    this.#writes[from] = write
    if (this.#closed) this.#held[from].push(bytes)
    else write(bytes)
  }

  close(): void {
    this.#closed = true
  }

  open(): void {
    this.#closed = false
    this.release('client')
    this.release('daemon')
  }

  /** How many whole messages it holds. */
  messages(from: 'client' | 'daemon'): number {
    const bytes = Buffer.concat(this.#held[from])
    let count = 0
    for (let at = 0; at + 4 <= bytes.length; at += bytes.readUInt32BE(at)) count++
    return count
  }

  /** Gives how many bytes those were. */
  release(from: 'client' | 'daemon'): number {
    const bytes = Buffer.concat(this.#held[from].splice(0))
    if (bytes.length > 0) this.#writes[from]?.(bytes)
    return bytes.length
  }
}

/** A connector that notes how many bytes each read gave. */
export function readingConnector(reads: number[]): Connector {
  const connector = nodeConnector()
  return {
    connect(...args): ByteStream {
      const stream = connector.connect(...args)
      const read = stream.read.bind(stream)
      stream.read = (max) => {
        const bytes = read(max)
        if (bytes !== null) reads.push(bytes.length)
        return bytes
      }
      return stream
    },
  }
}
