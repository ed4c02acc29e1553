import type { ErrorDomain } from '@hostloop/protocol/errors'
import { ErrorLevel, ErrorNumber } from '@hostloop/protocol/errors'
import { RpcError } from '@hostloop/rpc'

/** Throws libvirt's error for flags other than `known`; `name` is the function's that a C driver would have. */
export function checkFlags(flags: number, known: number, name: string, domain: ErrorDomain): void {
  const unknown = (flags & ~known) >>> 0
  if (unknown === 0) return
  throw new RpcError({
    code: ErrorNumber.invalidArg,
    domain,
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
