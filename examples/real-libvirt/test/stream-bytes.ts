import { HandleEvent, whenReady } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'

const { READABLE, WRITABLE } = HandleEvent

/** All that comes, until the end of the stream. */
export async function readToEnd(stream: ByteStream, loop: EventImpl): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  while (!stream.readEnded) {
    const bytes = stream.read()
    if (bytes !== null) parts.push(bytes)
    else await whenReady(stream, READABLE, { loop })
    if (stream.error !== undefined) throw stream.error
  }
  return Buffer.concat(parts)
}

/** Writes all of it, ends the stream, and resolves when the other end has confirmed that it is there. */
export async function writeAndEnd(stream: ByteStream, bytes: Uint8Array, loop: EventImpl): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    offset += stream.write(bytes.subarray(offset))
    if (offset < bytes.length) await whenReady(stream, WRITABLE, { loop })
    if (stream.error !== undefined) throw stream.error
  }
  stream.end()
  await readToEnd(stream, loop)
}
