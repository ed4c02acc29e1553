import type { ByteStream } from '@hostloop/core'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { ProcedureTable } from '../src/index.ts'
import type { RpcClient, RpcStream, ServerCall } from '../src/index.ts'
import type { Frame } from '../src/frame.ts'
import { download, echo, upload } from './descriptors.ts'
import { headerOf } from './world.ts'
import type { RawPeer, World } from './world.ts'

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const nothing = new Uint8Array()

/** What is there, as text. */
export function readText(stream: ByteStream): string {
  let all = ''
  for (let piece = stream.read(); piece !== null; piece = stream.read()) all += text(piece)
  return all
}

/** A connection whose server hands out the streams that are opened. */
export function connected(world: World): {
  client: RpcClient
  opened: Promise<RpcStream>
  calls: ServerCall[]
} {
  const calls: ServerCall[] = []
  let open!: (stream: RpcStream) => void
  const opened = new Promise<RpcStream>((resolve) => (open = resolve))
  const handler = (_args: unknown, call: ServerCall): undefined => {
    calls.push(call)
    open(call.openStream())
  }
  const procedures = new ProcedureTable()
    .add(download, handler)
    .add(upload, handler)
    .add(echo, (args) => args)
  const [client] = world.pair(procedures)
  return { client, opened, calls }
}

export async function open(
  world: World,
  procedure: typeof download,
): Promise<{ client: RpcClient; near: RpcStream; far: RpcStream }> {
  const { client, opened } = connected(world)
  const open = client.openStream(procedure, { name: 'volume' })
  await world.run()
  return { client, near: (await open).stream, far: await opened }
}

/** A client's stream, with a server that the test plays. */
export async function rawOpen(
  world: World,
): Promise<{ client: RpcClient; peer: RawPeer; stream: RpcStream; call: Frame }> {
  const [client, peer] = world.clientOf()
  const opened = client.openStream(download, { name: 'volume' })
  await world.run()
  const call = peer.receivedOne()
  peer.reply(call)
  await world.run()
  return { client, peer, stream: (await opened).stream, call }
}

export const data = (call: Frame, status: number = MessageStatus.continue): ReturnType<typeof headerOf> => ({
  ...headerOf(call),
  type: MessageType.stream,
  status,
})
