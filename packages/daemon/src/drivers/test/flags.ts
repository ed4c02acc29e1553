import { ErrorDomain, ErrorLevel, ErrorNumber } from '@hostloop/protocol/errors'
import { RpcError } from '@hostloop/rpc'

/** Throws libvirt's error for flags that `name`, a function of libvirt's test driver, doesn't know. */
export function checkFlags(flags: number, known: number, name: string): void {
  const unknown = (flags & ~known) >>> 0
  if (unknown === 0) return
  throw new RpcError({
    code: ErrorNumber.invalidArg,
    domain: ErrorDomain.test,
    message: `unsupported flags (0x${unknown.toString(16)}) in function ${name}`,
    level: ErrorLevel.error,
    dom: null,
    str1: name,
    str2: 'flags',
    str3: null,
    int1: 0,
    int2: 0,
    net: null,
  })
}

/** Which of libvirt's list flags there are, and which of them ask for something. */
export interface ListFlags {
  readonly known: number
  /** Of each group of flags it must be asked for, where any flag of the group is set. */
  readonly groups: readonly number[]
  /** The flag of each group that asks for it. */
  readonly asked: readonly number[]
}

/** Whether something is to be listed. Throws an `RpcError`. */
export function isListed(flags: number, { known, groups, asked }: ListFlags, name: string): boolean {
  checkFlags(flags, known, name)
  return groups.every((group, index) => (flags & group) === 0 || (flags & asked[index]!) !== 0)
}
