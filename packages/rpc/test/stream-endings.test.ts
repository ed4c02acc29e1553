import { MessageStatus } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { ProcedureTable, remoteError, RpcError } from '../src/index.ts'
import type { RpcStream } from '../src/index.ts'
import { download } from './descriptors.ts'
import { bytes, connected, data, nothing, open, rawOpen } from './stream-world.ts'
import { callFrame, headerOf, outcome, payloadOf, World } from './world.ts'

describe('aborted', () => {
  test('by the client', async () => {
    const world = new World()
    const { near, far, client } = await open(world, download)
    far.write(bytes('never read'))
    near.close()
    near.close()
    expect(near.state).toBe('closed')
    await world.run()
    expect(far.state).toBe('closed')
    expect(far.error).toMatchObject({ code: 'DISCONNECTED', message: 'The client aborted the stream.' })
    expect(client.inspect()).toMatchObject({ streams: 0 })
    expect(client.closeReason).toBeUndefined()
  })

  test('by the client, on the wire: what was on its way is for nobody', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    stream.close()
    await world.run()
    const abort = peer.receivedOne()
    expect(headerOf(abort)).toEqual(data(call, MessageStatus.error))
    expect(payloadOf(abort)).toHaveLength(0)
    peer.send(data(call), bytes('late'))
    // As libvirtd answers a hole that it can't use.
    peer.reply(call, nothing, MessageStatus.error)
    await world.run()
    expect(peer.received()).toEqual([])
    expect(client.inspect()).toMatchObject({ streams: 0, lateStreamMessages: 2 })
    // Nothing more will come for it.
    peer.reply(call, nothing, MessageStatus.error)
    await world.run()
    expect(client.closeReason?.code).toBe('PROTOCOL_ERROR')
  })

  test('by the client, and the server confirms', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    stream.close()
    peer.send(data(call), bytes('late'))
    peer.send(data(call, MessageStatus.ok))
    await world.run()
    expect(client.inspect()).toMatchObject({ streams: 0, lateStreamMessages: 2 })
    expect(client.closeReason).toBeUndefined()
  })

  test('by the client, as the server confirms it', async () => {
    const world = new World()
    let far!: RpcStream
    const [server, peer] = world.serverOf(
      new ProcedureTable().add(download, (_args, call) => void (far = call.openStream())),
    )
    peer.write(callFrame(download, { name: 'volume' }, 5))
    await world.run()
    const reply = peer.receivedOne()
    peer.send(data(reply, MessageStatus.error))
    peer.send(data(reply), bytes('late'))
    await world.run()
    expect(headerOf(peer.receivedOne())).toEqual(data(reply, MessageStatus.ok))
    expect(far.state).toBe('closed')
    expect(server.inspect()).toMatchObject({ streams: 0, lateStreamMessages: 1 })
  })

  test('by the server that says nothing', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    far.close()
    await world.run()
    expect(near.error).toBeInstanceOf(RpcError)
    expect(near.error?.message).toBe('internal error: the server failed to answer')
  })

  test('by nobody when it was over', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    far.end()
    await world.run()
    near.close()
    far.close()
    far.abort(remoteError({ code: 1, domain: 1, message: 'too late' }))
    await world.run()
    expect(near.error).toBeUndefined()
  })
})

describe('a stream that is not opened', () => {
  test('since the call fails', async () => {
    const world = new World()
    const own = remoteError({ code: 50, domain: 18, message: 'no storage vol' })
    let far: RpcStream | undefined
    const procedures = new ProcedureTable().add(download, (_args, call) => {
      far = call.openStream()
      throw own
    })
    const [client, server] = world.pair(procedures)
    const opened = outcome(client.openStream(download, { name: 'volume' }))
    await world.run()
    expect(await opened).toMatchObject({ code: 'REMOTE_ERROR', message: 'no storage vol' })
    expect(far?.state).toBe('closed')
    expect(client.inspect().streams).toBe(0)
    expect(server.inspect()).toMatchObject({ streams: 0, lateStreamMessages: 0 })
  })

  test("since nobody waits for it any more: the server's is aborted", async () => {
    const world = new World()
    const { client, opened, calls } = connected(world)
    const open = outcome(client.openStream(download, { name: 'volume' }, { timeoutMs: 1 }))
    world.clock.stall(10)
    await world.run()
    expect(await open).toMatchObject({ code: 'TIMED_OUT' })
    await world.run()
    expect(calls).toHaveLength(1)
    expect((await opened).error).toMatchObject({ message: 'The client aborted the stream.' })
    expect(client.inspect()).toMatchObject({ streams: 0, abandonedCalls: 0, lateReplies: 1 })
  })

  test('since its arguments are wrong', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const opened = outcome(client.openStream(download, { name: 5 as never }))
    await world.run()
    expect(await opened).toMatchObject({ code: 'INVALID_VALUE' })
    expect(client.inspect().streams).toBe(0)
    expect(peer.received()).toEqual([])
  })

  test('twice by one call', async () => {
    const world = new World()
    const procedures = new ProcedureTable().add(download, (_args, call) => {
      call.openStream()
      call.openStream()
      return undefined
    })
    const [client] = world.pair(procedures)
    const opened = outcome(client.openStream(download, { name: 'volume' }))
    await world.run()
    expect(await opened).toMatchObject({
      code: 'REMOTE_ERROR',
      message: expect.stringContaining('which has one'),
    })
  })
})
