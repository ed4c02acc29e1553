import { TypedParameterType } from '@hostloop/protocol/types'
import type { TypedParam, TypedParamValue } from '@hostloop/protocol/types'

/** 64-bit integers are bigints, the smaller ones and doubles are numbers. */
export type TypedParameter = number | bigint | string | boolean

/** By libvirt's names, which stay as they are: `'vcpu.0.time'`. */
export type TypedParameters = Readonly<Record<string, TypedParameter>>

/** libvirt's typed parameters as a plain object. Of those that have the same name, the last counts. */
export function fromTypedParameters(params: readonly TypedParam[]): TypedParameters {
  // Not by assignment, as a name can be '__proto__'.
  return Object.fromEntries(params.map(({ field, value }) => [field, valueOf(value)]))
}

function valueOf({ type, value }: TypedParamValue): TypedParameter {
  return type === TypedParameterType.boolean ? value !== 0 : value
}
