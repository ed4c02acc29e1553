import { HostloopError } from '@hostloop/core'
import { errorDomainNames, errorLevelNames, errorNumberNames } from '@hostloop/protocol/errors'
import type { MessageError } from '@hostloop/protocol/message'

/**
 * An error that libvirt answered with (`virterror.h`). Its `code`, `REMOTE_ERROR`, tells it from hostloop's own; `number` and
 * `numberName` say what it is. Compare `number` with the `ErrorNumber` of `@hostloop/protocol/errors`.
 */
export class LibvirtError extends HostloopError {
  /** libvirt's `code`: 42. */
  readonly number: number
  /** Its name in C: `'VIR_ERR_NO_DOMAIN'`. A number that a later libvirt has stands for itself. */
  readonly numberName: string
  /** Which part of libvirt it comes from: 12. */
  readonly domain: number
  /** Its name in C: `'VIR_FROM_TEST'`. */
  readonly domainName: string
  /** 0 none, 1 a warning, 2 an error. */
  readonly level: number
  /** `'VIR_ERR_ERROR'`. */
  readonly levelName: string
  /** What the message is made of. */
  readonly str1: string | null
  readonly str2: string | null
  readonly str3: string | null
  readonly int1: number
  readonly int2: number

  constructor(details: MessageError, message: string = textOf(details), options?: ErrorOptions) {
    super('REMOTE_ERROR', message, options)
    this.number = details.code
    this.numberName = errorNumberNames[details.code] ?? String(details.code)
    this.domain = details.domain
    this.domainName = errorDomainNames[details.domain] ?? String(details.domain)
    this.level = details.level
    this.levelName = errorLevelNames[details.level] ?? String(details.level)
    this.str1 = details.str1
    this.str2 = details.str2
    this.str3 = details.str3
    this.int1 = details.int1
    this.int2 = details.int2
  }
}

function textOf({ code, message }: MessageError): string {
  return message ?? `libvirt answered with ${errorNumberNames[code] ?? `error ${code}`}, without a message.`
}
