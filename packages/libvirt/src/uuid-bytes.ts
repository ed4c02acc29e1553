import { parseUuid } from './uuid.ts'

/** A UUID in either form, for the wire. Throws `INVALID_VALUE`. */
export function uuidBytes(uuid: string | Uint8Array): Uint8Array {
  return typeof uuid === 'string' ? parseUuid(uuid) : uuid
}
