import {
  connectEventConnectionClosed,
  connectGetHostname,
  connectRegisterCloseCallback,
} from '@hostloop/protocol/connect'
import { DomainEventId } from '@hostloop/protocol/domain-events'
import { describe, expect, it } from 'vitest'
import { failure, listening, scene } from './hostile-scene.ts'
import { eventFrame, RawDaemon, replyTo, words } from './raw-daemon.ts'
import { World } from './world.ts'

const { reboot } = DomainEventId
const hypervisorIsGone = eventFrame(connectEventConnectionClosed, words(1))

describe('the reason of the end', () => {
  it('stays what it was, whatever is closed afterwards', async () => {
    const { world, daemon, conn } = await scene()
    daemon.stream.close()
    const reason = await world.finish(conn.closed)
    expect(reason).toMatchObject({ code: 'DISCONNECTED' })
    conn.destroy()
    await world.finish(conn.close())
    expect(conn.closeReason).toBe(reason)
  })

  it('is not hidden by who closes as soon as it is known', async () => {
    const { world, daemon, conn } = await listening()
    const told: string[] = []
    conn.onClose(({ code }) => told.push(code))
    const next = failure(conn.domainEvents(reboot).next())
    await world.run()
    daemon.stream.close()
    expect(conn.takeEvent()).toBeUndefined()
    expect(conn.closeReason).toMatchObject({ code: 'DISCONNECTED' })
    conn.destroy()
    expect(await world.finish(conn.closed)).toMatchObject({ code: 'DISCONNECTED' })
    expect(await next).toMatchObject({ code: 'DISCONNECTED' })
    expect(told).toEqual(['DISCONNECTED'])
  })

  it('is told to who asks for it later, once', async () => {
    const { world, conn, errors } = await scene()
    conn.destroy()
    await world.finish(conn.closed)
    const told: string[] = []
    conn.onClose(({ code }) => told.push(code))
    conn.onClose(() => told.push('unheard'))()
    conn.onClose(() => {
      throw new Error('a bug')
    })
    expect(told).toEqual([])
    await world.run()
    expect(told).toEqual(['CLOSED'])
    expect(errors).toMatchObject([{ message: 'a bug' }])
  })
})

describe('who gives up connecting', () => {
  it('gets no connection, also where the last reply has come in the same turn', async () => {
    const world = new World()
    const daemon = new RawDaemon()
    daemon.answers.delete(connectRegisterCloseCallback.number)
    const controller = new AbortController()
    const connecting = failure(world.connect({ connector: daemon, signal: controller.signal }))
    await world.run()
    daemon.send(replyTo(daemon.takeCall()))
    world.host.turn()
    const reason = new Error('never mind')
    controller.abort(reason)
    expect(await world.finish(connecting)).toBe(reason)
    expect(daemon.stream.state).toBe('closed')
  })
})

describe('a daemon that loses its hypervisor', () => {
  it('ends the calls with the same reason', async () => {
    const { world, daemon, conn } = await scene()
    const waiting = failure(conn.call(connectGetHostname, undefined))
    await world.run()
    daemon.send(hypervisorIsGone)
    const reason = await world.finish(conn.closed)
    expect(reason).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringMatching(/hypervisor/) as string,
    })
    const later = failure(conn.hostname())
    for (const error of await Promise.all([waiting, later])) {
      expect(error).toMatchObject({
        code: 'DISCONNECTED',
        message: expect.stringMatching(/GET_HOSTNAME.*hypervisor/) as string,
      })
      expect(error.cause).toBe(reason)
    }
    expect(() => conn.onDomainEvent(reboot, () => {})).toThrow(/hypervisor/)
  })

  it('is heard also as soon as it may say so', async () => {
    const world = new World()
    const daemon = new RawDaemon()
    daemon.answers.delete(connectRegisterCloseCallback.number)
    const errors: unknown[] = []
    const connecting = world.connect({ connector: daemon, onError: (error) => errors.push(error) })
    await world.run()
    daemon.send(replyTo(daemon.takeCall()), hypervisorIsGone)
    const conn = await connecting
    expect(conn.closeReason).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringMatching(/hypervisor/) as string,
    })
    expect(errors).toEqual([])
  })
})
