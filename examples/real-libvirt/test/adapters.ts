import type { Connector, EventImpl } from '@hostloop/core'
import { createEmitterEventImpl } from '@hostloop/eventemitter'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { createRxjsEventImpl } from '@hostloop/rxjs'
import { EventEmitter } from 'eventemitter3'
import { asyncScheduler } from 'rxjs'
import { onTestFinished } from 'vitest'
import { connect } from '@hostloop/libvirt'
import type { Connection, ConnectOptions } from '@hostloop/libvirt'
import type { Libvirtd } from '../src/index.ts'

/** The same client on each of them. */
export const adapters: readonly (readonly [name: string, create: () => EventImpl])[] = [
  ['node', createNodeEventImpl],
  ['rxjs', () => createRxjsEventImpl({ scheduler: asyncScheduler })],
  ['eventemitter', tickingEmitter],
]

/** A bus that ticks when somebody needs it to. */
function tickingEmitter(): EventImpl {
  const bus = new EventEmitter()
  let timer: NodeJS.Timeout | undefined
  bus.on('hostloop:needed', (delayMs: number | null) => {
    clearTimeout(timer)
    if (delayMs !== null) timer = setTimeout(() => bus.emit('tick'), delayMs)
  })
  return createEmitterEventImpl(bus)
}

const connector: Connector = nodeConnector()

/** A connection of the test's own. When the test is over, it is closed, and nothing may be left on its loop. */
export async function connectFor(
  { uri }: Pick<Libvirtd, 'uri'>,
  options: ConnectOptions = {},
): Promise<Connection> {
  const loop = options.loop ?? createNodeEventImpl()
  const connection = await connect(uri, { connector, ...options, loop })
  onTestFinished(async () => {
    await connection.close()
    await loop.drain()
  })
  return connection
}
