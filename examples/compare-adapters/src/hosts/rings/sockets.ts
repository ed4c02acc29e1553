import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromStream } from '@hostloop/node-streams'
import type { Ring } from '../../host.ts'
import type { RawHandle } from '../raw-loop.ts'

/** Each member reads from one end of a Unix socket; its neighbour writes to the other. */
export async function socketRing(members: number): Promise<Ring> {
  const token = Uint8Array.of(1)
  const pairs = await openPairs(members)
  const streams = pairs.map(({ near, far }) => ({ near: fromStream(near), far: fromStream(far) }))
  return {
    handles: streams.map(({ near }) => near),
    send: (member) => void streams[member]!.far.write(token),
    take: (member) => void streams[member]!.near.read(),
    close: () => destroy(pairs),
  }
}

/** The same with nothing around the sockets. */
export async function rawSocketRing(members: number): Promise<Ring> {
  const token = Uint8Array.of(1)
  const pairs = await openPairs(members)
  return {
    handles: pairs.map(({ near }) => rawHandle(near)),
    send: (member) => void pairs[member]!.far.write(token),
    take: () => {},
    close: () => destroy(pairs),
  }
}

function rawHandle(socket: Socket): RawHandle {
  return {
    poll: () => 0,
    listen(callback) {
      socket.on('data', callback)
      return () => socket.off('data', callback)
    },
  }
}

interface Pair {
  readonly near: Socket
  readonly far: Socket
}

async function openPairs(count: number): Promise<Pair[]> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-adapters-'))
  const server = createServer().listen(join(folder, 'socket'))
  try {
    await once(server, 'listening')
    const pairs: Pair[] = []
    while (pairs.length < count) {
      const connection = once(server, 'connection') as Promise<[Socket]>
      const far = connect(join(folder, 'socket'))
      const [[near]] = await Promise.all([connection, once(far, 'connect')])
      pairs.push({ near, far })
    }
    return pairs
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
}

function destroy(pairs: readonly Pair[]): void {
  for (const { near, far } of pairs) {
    near.destroy()
    far.destroy()
  }
}
