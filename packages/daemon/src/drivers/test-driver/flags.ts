import { ErrorDomain } from '@hostloop/protocol/errors'
import { checkFlags as check } from '../../unknown-flags.ts'

/** Throws libvirt's error for flags that `name`, a function of libvirt's test driver, doesn't know. */
export function checkFlags(flags: number, known: number, name: string): void {
  check(flags, known, name, ErrorDomain.test)
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
