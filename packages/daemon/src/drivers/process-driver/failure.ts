import { ErrorDomain } from '@hostloop/protocol/errors'
import type { ErrorNumber } from '@hostloop/protocol/errors'
import type { RpcError } from '@hostloop/rpc'
import { libvirtError } from '../../libvirt-error.ts'
import { checkFlags as check } from '../../unknown-flags.ts'

/** An error of this driver, in libvirt's words. */
export function failure(code: ErrorNumber, detail?: string): RpcError {
  return libvirtError(code, ErrorDomain.domain, detail)
}

/** Throws libvirt's error for flags other than `known`. */
export function checkFlags(flags: number, known: number, name: string): void {
  check(flags, known, name, ErrorDomain.domain)
}
