import type { Procedure } from '@hostloop/protocol'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { ErrorDomain } from '@hostloop/protocol/errors'
import { remoteError } from '@hostloop/rpc'
import type { RpcError } from '@hostloop/rpc'
import { functionDomain, functionName } from './function-names.ts'

/** How libvirt's messages begin. */
const MESSAGES: Readonly<Record<number, string>> = {
  [ErrorNumber.internalError]: 'internal error',
  [ErrorNumber.noSupport]: 'this function is not supported by the connection driver',
  [ErrorNumber.invalidArg]: 'invalid argument',
  [ErrorNumber.operationFailed]: 'operation failed',
  [ErrorNumber.osType]: 'unknown OS type',
  [ErrorNumber.xmlError]: 'XML error',
  [ErrorNumber.noName]: 'missing name information',
  [ErrorNumber.operationDenied]: 'operation forbidden',
  [ErrorNumber.noDomain]: 'Domain not found',
  [ErrorNumber.noNetwork]: 'Network not found',
  [ErrorNumber.noStoragePool]: 'Storage pool not found',
  [ErrorNumber.noStorageVol]: 'Storage volume not found',
  [ErrorNumber.noNodeDevice]: 'Node device not found',
  [ErrorNumber.authFailed]: 'authentication failed',
  [ErrorNumber.operationInvalid]: 'Requested operation is not valid',
  [ErrorNumber.noInterface]: 'Interface not found',
  [ErrorNumber.configUnsupported]: 'unsupported configuration',
  [ErrorNumber.operationTimeout]: 'Timed out during operation',
  [ErrorNumber.noDomainSnapshot]: 'Domain snapshot not found',
  [ErrorNumber.argumentUnsupported]: 'argument unsupported',
  [ErrorNumber.noDomainMetadata]: 'metadata not found',
  [ErrorNumber.resourceBusy]: 'resource busy',
}

/**
 * An error as libvirtd gives it, to throw from a driver: its number, the part of libvirt that it comes from (one of
 * `ErrorDomain`), and what libvirt's own words for the number don't say. With `operationInvalid` and the detail
 * `'domain is not running'` the message is `Requested operation is not valid: domain is not running`. For a number that
 * isn't known here, `detail` is the message.
 */
export function libvirtError(code: ErrorNumber, domain: ErrorDomain, detail?: string): RpcError {
  const words = MESSAGES[code]
  const location = { int1: -1, int2: -1 }
  if (detail === undefined) {
    const message = words ?? `error ${code}`
    return remoteError({ code, domain, message, str1: message, ...location })
  }
  if (words === undefined)
    return remoteError({ code, domain, message: detail, str1: '%s', str2: detail, ...location })
  const message = `${words}: ${detail}`
  return remoteError({ code, domain, message, str1: `${words}: %s`, str2: detail, ...location })
}

/** What libvirt answers where the driver has no such function. */
export function notSupported(procedure: Procedure): RpcError {
  return libvirtError(ErrorNumber.noSupport, functionDomain(procedure), functionName(procedure))
}
