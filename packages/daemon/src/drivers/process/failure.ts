import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { remoteError } from '@hostloop/rpc'
import type { RpcError } from '@hostloop/rpc'
import { libvirtError } from '../../libvirt-error.ts'

/** An error of this driver, in libvirt's words. */
export function failure(code: ErrorNumber, detail?: string): RpcError {
  return libvirtError(code, ErrorDomain.domain, detail)
}

/** Throws libvirt's error for flags other than `known`. */
export function checkFlags(flags: number, known: number, name: string): void {
  const unknown = (flags & ~known) >>> 0
  if (unknown === 0) return
  const message = `unsupported flags (0x${unknown.toString(16)}) in function ${name}`
  throw remoteError({ code: ErrorNumber.invalidArg, domain: ErrorDomain.domain, message })
}
