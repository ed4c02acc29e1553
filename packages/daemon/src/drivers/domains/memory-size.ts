import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'

const POWERS = ['', 'k', 'm', 'g', 't', 'p', 'e']

/** A size with its unit (KiB where there is none) in KiB, rounded up. Throws an `RpcError`; `where` is for its message. */
export function parseKibibytes(text: string, unit: string | null, where: string): bigint {
  const digits = text.trim()
  if (!/^\d{1,20}$/.test(digits)) {
    const detail = `Invalid value '${digits}' for element or attribute '${where}'`
    throw libvirtError(ErrorNumber.xmlError, ErrorDomain.xml, detail)
  }
  return (BigInt(digits) * bytesOf(unit ?? 'KiB') + 1023n) / 1024n
}

function bytesOf(unit: string): bigint {
  if (unit === 'b' || unit === 'byte' || unit === 'bytes') return 1n
  const [, letter = '', rest = ''] = /^([kmgtpe])(i?b)?$/i.exec(unit) ?? []
  const power = POWERS.indexOf(letter.toLowerCase())
  if (power < 1) throw libvirtError(ErrorNumber.invalidArg, ErrorDomain.none, `unknown suffix '${unit}'`)
  return (rest.toLowerCase() === 'b' ? 1000n : 1024n) ** BigInt(power)
}
