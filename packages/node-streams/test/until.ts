import type { ByteStream, Pollable } from '@hostloop/core'

/** Resolves as soon as `holds` does, asked at every wake. */
export function until(watched: Pollable | readonly Pollable[], holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const ends: (() => void)[] = []
    const check = (): void => {
      try {
        if (!holds()) return
        resolve()
      } catch (error) {
        reject(error)
      }
      for (const end of ends) end()
    }
    for (const pollable of [watched].flat()) {
      const end = pollable.subscribe?.(check)
      if (end !== undefined) ends.push(end)
    }
    check()
  })
}

export function ready(pollable: Pollable, events: number): Promise<void> {
  return until(pollable, () => (pollable.poll() & events) === events)
}

/** All text up to the end of file or the close. */
export async function readAll(stream: ByteStream): Promise<string> {
  const chunks: Uint8Array[] = []
  await until(stream, () => {
    for (let bytes = stream.read(); bytes !== null; bytes = stream.read()) chunks.push(bytes)
    return stream.readEnded || stream.state === 'closed'
  })
  return Buffer.concat(chunks).toString()
}

/** Writes all of it, with as many writes as it takes. */
export async function writeAll(stream: ByteStream, bytes: Uint8Array): Promise<void> {
  let offset = 0
  await until(stream, () => {
    for (let taken = -1; taken !== 0 && offset < bytes.length; offset += taken)
      taken = stream.write(bytes.subarray(offset))
    return offset === bytes.length || stream.state === 'closed'
  })
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
