import { HostloopError } from '@hostloop/core'
import type { Target, TcpTarget, TlsTarget } from '@hostloop/core'

const KINDS = ['unix', 'tcp', 'tls', 'command', 'websocket'] as const

/** Throws `TARGET_UNSUPPORTED` or `INVALID_TARGET` unless Node can use the target for that purpose. */
export function checkTarget(target: Target, purpose: 'connect' | 'listen'): void {
  const kind = kindOf(target)
  if (kind === 'websocket')
    throw new HostloopError(
      'TARGET_UNSUPPORTED',
      'The Node connector serves unix, tcp, tls and command targets, but no websocket.',
    )
  if ('unix' in target) checkPath(target.unix)
  else if ('tcp' in target) checkTcp(target.tcp, 'tcp', purpose)
  else if ('tls' in target) checkTls(target.tls, purpose)
  else if ('command' in target) {
    if (purpose === 'listen')
      throw new HostloopError('TARGET_UNSUPPORTED', 'A command can be connected to, but not listened on.')
    checkCommand(target.command)
  }
}

export function checkCommand(command: readonly string[]): void {
  if (!Array.isArray(command) || command.length === 0 || !command.every((word) => typeof word === 'string'))
    throw invalid('command must be an array of strings, the program first', command)
  if (command[0] === '') throw invalid('the program of a command must not be empty', command)
  if (command.some((word) => word.includes('\0'))) throw invalid('a command must not contain NUL', command)
}

export function invalid(what: string, value: unknown, cause?: unknown): HostloopError {
  const shown = value === undefined ? '' : `, not ${JSON.stringify(value)}`
  return new HostloopError('INVALID_TARGET', `Invalid target: ${what}${shown}.`, { cause })
}

function kindOf(target: Target): (typeof KINDS)[number] {
  if (typeof target !== 'object' || target === null) throw invalid('a target must be an object', target)
  const keys = Object.keys(target)
  const kind = KINDS.find((known) => keys.includes(known))
  if (kind === undefined)
    throw new HostloopError('TARGET_UNSUPPORTED', `A target needs one of the keys ${KINDS.join(', ')}.`)
  if (keys.length !== 1) throw invalid('a target must have one key only', keys)
  return kind
}

function checkPath(path: string): void {
  if (typeof path !== 'string' || path === '') throw invalid('unix must be the path of a socket', path)
  // A path that starts with NUL is in Linux's abstract namespace.
  if (path.includes('\0', 1)) throw invalid('the path of a unix socket must not contain NUL', path)
  const limit = process.platform === 'linux' ? 107 : 103
  if (process.platform !== 'win32' && Buffer.byteLength(path) > limit)
    throw invalid(`the path of a unix socket must have at most ${limit} bytes`, path)
}

function checkTcp(tcp: TcpTarget, kind: 'tcp' | 'tls', purpose: 'connect' | 'listen'): void {
  if (typeof tcp !== 'object' || tcp === null) throw invalid(`${kind} must be an object with a port`, tcp)
  const lowest = purpose === 'listen' ? 0 : 1
  if (!Number.isInteger(tcp.port) || tcp.port < lowest || tcp.port > 65535)
    throw invalid(`${kind}.port must be an integer from ${lowest} to 65535 to ${purpose}`, tcp.port)
  if (tcp.host !== undefined) checkText(tcp.host, `${kind}.host`)
}

function checkTls(tls: TlsTarget, purpose: 'connect' | 'listen'): void {
  checkTcp(tls, 'tls', purpose)
  for (const name of ['serverName', 'ca', 'cert', 'key'] as const) {
    const text = tls[name]
    if (text !== undefined) checkText(text, `tls.${name}`)
  }
  if ((tls.cert === undefined) !== (tls.key === undefined))
    throw invalid('tls.cert and tls.key need each other', undefined)
  if (purpose === 'listen' && tls.cert === undefined)
    throw invalid('listening with tls needs tls.cert and tls.key', undefined)
  if (tls.rejectUnauthorized !== undefined && typeof tls.rejectUnauthorized !== 'boolean')
    throw invalid('tls.rejectUnauthorized must be a boolean', tls.rejectUnauthorized)
}

function checkText(text: string, name: string): void {
  // The value isn't shown: it may be a key.
  if (typeof text !== 'string' || text === '' || text.includes('\0'))
    throw invalid(`${name} must be a string that is not empty and has no NUL`, undefined)
}
