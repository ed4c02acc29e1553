import * as protocol from '@hostloop/protocol'
import type { EventMessage, Procedure, XdrType } from '@hostloop/protocol'

/** All values that the package exports, by their names. */
export const exported: readonly (readonly [string, unknown])[] = Object.entries(protocol)

export const procedures: readonly (readonly [string, Procedure])[] = exported.filter(
  (entry): entry is [string, Procedure] => has(entry[1], 'args'),
)
export const events: readonly (readonly [string, EventMessage])[] = exported.filter(
  (entry): entry is [string, EventMessage] => has(entry[1], 'payload'),
)
export const descriptors: ReadonlyMap<string, XdrType> = new Map(
  exported.filter((entry): entry is [string, XdrType] => has(entry[1], 'kind')),
)
/** The enums: all names begin with a capital. */
export const enums: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  exported.filter((entry): entry is [string, Record<string, number>] => /^[A-Z]/.test(entry[0])),
)

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value
}
