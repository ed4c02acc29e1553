import { HostloopError } from '@hostloop/core'
import type { Target } from '@hostloop/core'

/** Where a daemon may be, and what to ask it for. */
export interface Address {
  /** The URI that the daemon gets: the one given, without what is about the way to it. Empty: its own default. */
  readonly name: string
  /** To be tried in this order, as long as nobody listens. */
  readonly targets: readonly Target[]
}

/** What libvirt's own clients look at: environment variables, and the user. */
export interface Environment {
  readonly LIBVIRT_DEFAULT_URI?: string | undefined
  readonly XDG_RUNTIME_DIR?: string | undefined
  readonly XDG_CACHE_HOME?: string | undefined
  readonly HOME?: string | undefined
  /** The number of the user, 0 for root: who has a session daemon. */
  readonly uid?: number | undefined
}

interface Parts {
  readonly driver: string
  readonly transport: string
  readonly host: string
  readonly port: number | undefined
  readonly path: string
  readonly query: Query
}

type Mode = (typeof MODES)[number]

interface Query {
  /** What the client side uses, by name. */
  readonly own: ReadonlyMap<string, string>
  /** The rest, as it was written. */
  readonly rest: string
}

const FORMS = "such as 'qemu:///system', 'qemu:///session' or 'qemu+tcp://host/system'"
const URI = /^([a-z][a-z0-9.-]*)(?:\+([a-z0-9]+))?:(?:\/\/([^/?#]*)|(?=\/))([^?#]*)(?:\?([^#]*))?$/i
const AUTHORITY = /^(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(?::([0-9]*))?$/
/** What libvirt's remote driver takes for itself, and doesn't send. */
const OWN = new Set([
  'name',
  'command',
  'socket',
  'auth',
  'sshauth',
  'netcat',
  'keyfile',
  'pkipath',
  'known_hosts',
  'known_hosts_verify',
  'tls_priority',
  'mode',
  'proxy',
  'no_sanity',
  'no_tty',
  'no_verify',
])
const TRANSPORTS = new Set(['unix', 'tcp', 'tls', 'ssh', 'libssh', 'libssh2', 'ext'])
const MODES = ['auto', 'legacy', 'direct'] as const
const TCP_PORT = 16509

/**
 * Reads a libvirt URI: `driver[+transport]://[user@][host][:port]/path[?params]` (libvirt's "Connection URIs" and "Remote
 * support"). Throws `INVALID_TARGET`, and `UNSUPPORTED` for the transports tls, ssh, libssh, libssh2 and ext.
 */
export function addressOf(uri: string, readOnly: boolean, env: Environment): Address {
  const parts = partsOf(uri)
  return { name: nameOf(parts), targets: targetsOf(uri, parts, readOnly, env) }
}

function partsOf(uri: string): Parts {
  const [, driver = '', transport, authority = '', path = '', query = ''] = URI.exec(uri) ?? []
  if (driver === '') throw invalid(uri, `it has not the form of one, ${FORMS}`)
  const [, host = '', port] = AUTHORITY.exec(authority) ?? []
  if (authority !== '' && host === '' && port === undefined && !authority.endsWith('@'))
    throw invalid(uri, `'${authority}' is no host`)
  return {
    driver: driver.toLowerCase(),
    // As libvirt has it: who names a host and no transport gets TLS.
    transport: transport?.toLowerCase() ?? (host === '' ? 'unix' : 'tls'),
    host: decoded(uri, host.replace(/^\[|\]$/g, '')),
    port: port === undefined || port === '' ? undefined : Number(port),
    path,
    query: queryOf(uri, query),
  }
}

function queryOf(uri: string, text: string): Query {
  const own = new Map<string, string>()
  const rest: string[] = []
  for (const pair of text.split(/[&;]/)) {
    const [text = '', ...value] = pair.split('=')
    const name = decoded(uri, text).toLowerCase()
    if (OWN.has(name)) own.set(name, decoded(uri, value.join('=')))
    else if (pair !== '') rest.push(pair)
  }
  return { own, rest: rest.join('&') }
}

/** A plus sign stands for itself, unlike in forms. */
function decoded(uri: string, text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    throw invalid(uri, `'${text}' has a % that no two hexadecimal digits follow`, { cause })
  }
}

function nameOf({ driver, path, query }: Parts): string {
  const name = query.own.get('name')
  if (name !== undefined) return name
  if (driver === 'remote') return ''
  return `${driver}://${path}${query.rest === '' ? '' : `?${query.rest}`}`
}

function targetsOf(
  uri: string,
  { driver, transport, host, port, path, query }: Parts,
  readOnly: boolean,
  env: Environment,
): readonly Target[] {
  if (transport === 'tcp') {
    if (port === 0 || (port !== undefined && port > 65535)) throw invalid(uri, `${port} is no port`)
    return [{ tcp: { host: host === '' ? 'localhost' : host, port: port ?? TCP_PORT } }]
  }
  if (transport !== 'unix') {
    if (!TRANSPORTS.has(transport)) throw invalid(uri, `there is no transport '${transport}'`)
    const why = uri.includes('+') ? '' : ' (which a URI with a host means)'
    const instead = 'Use a unix socket, or +tcp inside a trusted network or a tunnel of your own'
    throw new HostloopError(
      'UNSUPPORTED',
      `The transport ${transport}${why} isn't supported yet. ${instead}.`,
    )
  }
  if (host !== '') throw invalid(uri, `the transport unix has no host '${host}'`)
  const mode = (query.own.get('mode') ?? 'auto') as Mode
  if (!MODES.includes(mode)) throw invalid(uri, `mode must be ${MODES.join(' or ')}`)
  const socket = query.own.get('socket')
  if (socket === '') throw invalid(uri, 'socket must be a path')
  if (socket !== undefined) return [{ unix: socket }]
  const isSession = isOfSession(driver, path, env)
  const folder = isSession ? sessionFolder(uri, env) : '/run/libvirt'
  const suffix = readOnly && !isSession ? '-ro' : ''
  const legacy = { unix: `${folder}/libvirt-sock${suffix}` }
  // The test driver and 'remote' have no daemon of their own.
  if (mode === 'legacy' || driver === 'remote' || driver === 'test') return [legacy]
  const direct = { unix: `${folder}/virt${driver}d-sock${suffix}` }
  // Where there is one, what listens on the other socket is its proxy.
  return mode === 'direct' ? [direct] : [direct, legacy]
}

/** As in libvirt: root has no session, and others have the test driver there. Else the path says it. */
function isOfSession(driver: string, path: string, { uid }: Environment): boolean {
  if (uid === 0) return false
  return path === '/session' || (driver === 'test' && uid !== undefined)
}

function sessionFolder(uri: string, env: Environment): string {
  if (env.XDG_RUNTIME_DIR) return `${env.XDG_RUNTIME_DIR}/libvirt`
  if (env.XDG_CACHE_HOME) return `${env.XDG_CACHE_HOME}/libvirt`
  if (env.HOME) return `${env.HOME}/.cache/libvirt`
  throw invalid(
    uri,
    'where the session daemon is can be told by XDG_RUNTIME_DIR only: pass it in `env`, or use ?socket=',
  )
}

function invalid(uri: string, what: string, options?: ErrorOptions): HostloopError {
  return new HostloopError('INVALID_TARGET', `Invalid libvirt URI '${uri}': ${what}.`, options)
}
