import { HostloopError } from '@hostloop/core'

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const DASH_BEFORE = new Set([4, 6, 8, 10])

/** A UUID as people write it: `'6695eb01-f6a4-8304-79aa-97f2502e193f'`. */
export function formatUuid(bytes: Uint8Array): string {
  let text = ''
  for (const [index, byte] of bytes.entries()) text += (DASH_BEFORE.has(index) ? '-' : '') + HEX[byte]
  return text
}

/** The 16 bytes of a UUID. As in libvirt, dashes may stand anywhere. Throws `INVALID_VALUE`. */
export function parseUuid(text: string): Uint8Array {
  const digits = text.replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/i.test(digits))
    throw new HostloopError('INVALID_VALUE', `'${text}' is no UUID: it must have 32 hexadecimal digits.`)
  return Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
