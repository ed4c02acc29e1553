import { HostloopError } from '@hostloop/core'
import type { Target, TcpTarget, TlsTarget } from '@hostloop/core'
import { inspect } from 'node:util'

const KINDS = ['unix', 'tcp', 'tls', 'command', 'websocket'] as const
const LOOPBACK = '127.0.0.1'

/** A target that Node can use, with nothing in it but what has been checked. */
export type CheckedTarget = UnixAddress | TcpAddress | TlsAddress | CommandAddress

export interface UnixAddress {
  readonly kind: 'unix'
  readonly path: string
}

export interface TcpAddress {
  readonly kind: 'tcp'
  readonly host: string
  readonly port: number
}

export interface TlsAddress extends Pick<TlsTarget, 'serverName' | 'rejectUnauthorized'> {
  readonly kind: 'tls'
  readonly host: string
  readonly port: number
  /** What Node takes as it is. */
  readonly pem: Pick<TlsTarget, 'ca' | 'cert' | 'key'>
}

interface CommandAddress {
  readonly kind: 'command'
  readonly command: readonly string[]
}

type Purpose = 'connect' | 'listen'

/** Throws `TARGET_UNSUPPORTED` or `INVALID_TARGET` unless Node can use the target for that purpose. */
export function checkTarget(target: Target, purpose: Purpose): CheckedTarget {
  refuseOtherKinds(target)
  if ('unix' in target) return checkUnix(target.unix)
  if ('tcp' in target) return checkTcp(target.tcp, purpose)
  if ('tls' in target) return checkTls(target.tls, purpose)
  if ('command' in target) return { kind: 'command', command: checkCommand(target.command) }
  throw new HostloopError(
    'TARGET_UNSUPPORTED',
    'The Node connector serves unix, tcp, tls and command targets, but no websocket.',
  )
}

/** Only the program is ever shown: the other words may be secrets. */
export function checkCommand(command: readonly string[]): readonly string[] {
  // A copy has no holes, which `every()` would skip.
  const words = Array.isArray(command) ? [...command] : []
  if (words.length === 0 || !words.every((word) => typeof word === 'string'))
    throw invalid('command must be an array of strings, the program first')
  if (words[0] === '') throw invalid('the program of a command must not be empty')
  if (words.some((word) => word.includes('\0')))
    throw invalid(`a command must not contain NUL, and that of ${show(words[0])} does`)
  return words
}

export function invalid(what: string, options?: ErrorOptions): HostloopError {
  return new HostloopError('INVALID_TARGET', `Invalid target: ${what}.`, options)
}

function refuseOtherKinds(target: Target): void {
  if (typeof target !== 'object' || target === null)
    throw invalid(`a target must be an object, not ${show(target)}`)
  const keys = Object.keys(target)
  if (!KINDS.some((kind) => keys.includes(kind)))
    throw new HostloopError('TARGET_UNSUPPORTED', `A target needs one of the keys ${KINDS.join(', ')}.`)
  if (keys.length !== 1) throw invalid(`a target must have one key only, not ${keys.join(', ')}`)
}

function checkUnix(path: string): UnixAddress {
  if (typeof path !== 'string' || path === '')
    throw invalid(`unix must be the path of a socket, not ${show(path)}`)
  // A path that starts with NUL is in Linux's abstract namespace.
  if (path.includes('\0', 1)) throw invalid('the path of a unix socket must not contain NUL')
  const limit = process.platform === 'linux' ? 107 : 103
  if (process.platform !== 'win32' && Buffer.byteLength(path) > limit)
    throw invalid(`the path of a unix socket must have at most ${limit} bytes, not ${show(path)}`)
  return { kind: 'unix', path }
}

function checkTcp(tcp: TcpTarget, purpose: Purpose): TcpAddress {
  return { kind: 'tcp', ...checkHostAndPort(tcp, 'tcp', purpose) }
}

function checkTls(tls: TlsTarget, purpose: Purpose): TlsAddress {
  const address = checkHostAndPort(tls, 'tls', purpose)
  const { serverName, ca, cert, key, rejectUnauthorized } = tls
  for (const [name, text] of Object.entries({ serverName, ca, cert, key }))
    if (text !== undefined) checkText(text, `tls.${name}`)
  if ((cert === undefined) !== (key === undefined)) throw invalid('tls.cert and tls.key need each other')
  if (purpose === 'listen' && cert === undefined)
    throw invalid('listening with tls needs tls.cert and tls.key')
  if (rejectUnauthorized !== undefined && typeof rejectUnauthorized !== 'boolean')
    throw invalid(`tls.rejectUnauthorized must be a boolean, not ${show(rejectUnauthorized)}`)
  return { kind: 'tls', ...address, serverName, rejectUnauthorized, pem: { ca, cert, key } }
}

function checkHostAndPort(
  address: TcpTarget,
  kind: 'tcp' | 'tls',
  purpose: Purpose,
): { readonly host: string; readonly port: number } {
  if (typeof address !== 'object' || address === null) throw invalid(`${kind} must be an object with a port`)
  const { host = LOOPBACK, port } = address
  const lowest = purpose === 'listen' ? 0 : 1
  if (!Number.isInteger(port) || port < lowest || port > 65535)
    throw invalid(`${kind}.port must be an integer from ${lowest} to 65535 to ${purpose}, not ${show(port)}`)
  checkText(host, `${kind}.host`)
  return { host, port }
}

function checkText(text: string, name: string): void {
  // The value isn't shown: it may be a key.
  if (typeof text !== 'string' || text === '' || text.includes('\0'))
    throw invalid(`${name} must be a string that is not empty and has no NUL`)
}

/** An object isn't looked into: it may hold a key. */
function show(value: unknown): string {
  return inspect(value, { depth: -1, customInspect: false, maxStringLength: 200 })
}
