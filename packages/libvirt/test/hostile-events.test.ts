import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connectGetHostname } from '@hostloop/protocol/connect'
import {
  domainEventCallbackLifecycle,
  domainEventCallbackReboot,
  DomainEventId,
} from '@hostloop/protocol/domain-events'
import { keepaliveProgram } from '@hostloop/protocol/keepalive'
import { MessageType } from '@hostloop/protocol/message'
import { describe, expect, it } from 'vitest'
import { lifecycleOf, listening, NOT_UTF8, scene } from './hostile-scene.ts'
import { eventFrame, frame, joined, RawDaemon, replyTo, words } from './raw-daemon.ts'
import { World } from './world.ts'

const { program: REMOTE } = connectGetHostname
const { lifecycle } = DomainEventId

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

describe('events that a daemon should not send', () => {
  const events: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp | undefined])[] = [
    [
      'cut',
      eventFrame(domainEventCallbackLifecycle, words(5, 3)),
      /lifecycle.* can't be decoded|can't be decoded/i,
    ],
    [
      'with no payload',
      eventFrame(domainEventCallbackLifecycle, new Uint8Array()),
      /callbackId: 4 bytes expected/,
    ],
    [
      'with a name that is no UTF-8',
      eventFrame(domainEventCallbackLifecycle, joined(words(5), NOT_UTF8, new Uint8Array(28))),
      /dom\.name: text that is no UTF-8/,
    ],
    ['for an unknown callback id', lifecycleOf(99, 'nobody'), undefined],
    [
      'of a kind that nobody asked for',
      eventFrame(domainEventCallbackReboot, words(5)),
      new RegExp(`event ${domainEventCallbackReboot.number} of program`),
    ],
    [
      'of a number that there is not',
      eventFrame({ program: REMOTE, version: 1, number: 9999 }, words(5)),
      /event 9999 of program/,
    ],
    [
      'of an unknown program',
      eventFrame({ program: 77, version: 1, number: 318 }, words(5)),
      /of program 77/,
    ],
    [
      'of another version',
      eventFrame({ ...domainEventCallbackLifecycle, version: 2 }, words(5)),
      /event 318 of program/,
    ],
  ]

  it.each(events)('%s', async (_name, bytes, message) => {
    const { world, daemon, conn, errors, heard } = await listening()
    daemon.send(lifecycleOf(5, 'before'), bytes, lifecycleOf(5, 'after'))
    await world.run()
    expect(heard).toEqual(['before', 'after'])
    expect(errors).toEqual(
      message === undefined
        ? []
        : [
            expect.objectContaining({
              code: 'PROTOCOL_ERROR',
              message: expect.stringMatching(message) as string,
            }),
          ],
    )
    expect(conn.closeReason).toBeUndefined()
  })

  it.each(events)('%s, where takeEvent() asks', async (_name, bytes, message) => {
    const { daemon, conn, errors } = await listening()
    daemon.send(bytes, lifecycleOf(5, 'after'))
    expect(conn.takeEvent()).toMatchObject({ kind: 'domain', domain: { name: 'after' } })
    expect(conn.takeEvent()).toBeUndefined()
    expect(errors).toHaveLength(message === undefined ? 0 : 1)
  })

  it('more than can be kept, before the reply that tells whose they are', async () => {
    const { world, daemon, conn, errors } = await scene()
    const heard: string[] = []
    const subscription = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(domain.name))
    await world.run()
    const call = daemon.takeCall()
    const many = joined(...Array.from({ length: 512 }, () => lifecycleOf(5, 'next')))
    daemon.send(lifecycleOf(5, 'first'))
    for (let count = 0; count < 130; count++) {
      daemon.send(many)
      await world.run()
    }
    expect(errors).toEqual([expect.objectContaining({ code: 'OVERFLOW' })])
    daemon.send(replyTo(call, words(5)))
    await world.finish(subscription.ready)
    daemon.send(lifecycleOf(5, 'last'))
    await world.run()
    expect([heard.length, heard[0], heard.at(-1)]).toEqual([65_537, 'first', 'last'])
  })
})

describe('memory', () => {
  it('announced lengths take none', async () => {
    const world = new World()
    const before = process.memoryUsage().arrayBuffers
    for (let count = 0; count < 100; count++) {
      const daemon = new RawDaemon()
      await world.connect({ connector: daemon })
      daemon.send(words(33_554_436, REMOTE))
      await world.run()
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024)
  })

  it('stays small while a daemon sends what nobody wants', async () => {
    const { world, daemon } = await listening()
    const junk = joined(
      ...Array.from({ length: 40 }, (_, index) =>
        joined(
          lifecycleOf(99, `nobody ${index}`),
          frame({
            program: REMOTE,
            version: 1,
            procedure: 201,
            type: MessageType.stream,
            serial: 1000 + index,
            status: 2,
          }),
          frame({
            program: keepaliveProgram,
            version: 1,
            procedure: 1,
            type: MessageType.message,
            serial: 0,
            status: 0,
          }),
        ),
      ),
    )
    const flood = async (): Promise<number> => {
      for (let count = 0; count < 500; count++) {
        daemon.send(junk)
        await world.run()
      }
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await flood()
    expect((await flood()) - before).toBeLessThan(1024 * 1024)
  })
})
