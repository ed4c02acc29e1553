import { currentConnector, currentEventImpl, HostloopError } from '@hostloop/core'
import type { ByteStream, Connector, EventImpl, Target } from '@hostloop/core'
import { connectRegisterCloseCallback } from '@hostloop/protocol/connect'
import { createRpcClient, RpcError } from '@hostloop/rpc'
import type { KeepaliveOptions, OnError, RpcClient, RpcClientOptions } from '@hostloop/rpc'
import { Connection } from './connection.ts'
import { shakeHands } from './handshake.ts'
import { LibvirtError } from './libvirt-error.ts'
import { TimeLimit } from './time-limit.ts'
import { addressOf } from './uri.ts'
import type { Environment } from './uri.ts'

export interface ConnectOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** Default: the connector that was registered with it. */
  readonly connector?: Connector | undefined
  /** Asks for a connection that can't change anything; it goes to the daemon's read-only socket. */
  readonly readOnly?: boolean | undefined
  /** Gives up connecting; the promise rejects with its reason. It means nothing to the connection that was made. */
  readonly signal?: AbortSignal | undefined
  /** How long connecting may take, in milliseconds; default 30,000. */
  readonly connectTimeoutMs?: number | undefined
  /**
   * How long a call may take that says nothing else, in milliseconds; default: for ever, as long as the daemon is alive.
   * Registrations for events, which listeners share, have no limit.
   */
  readonly timeoutMs?: number | undefined
  /**
   * Asks a silent daemon whether it is there; default every 5 s, 5 times. False: neither side asks, and an idle connection
   * costs nothing.
   */
  readonly keepalive?: KeepaliveOptions | false | undefined
  /**
   * Gets what listeners throw, refusals that nobody waits for, and a `PROTOCOL_ERROR` for each event that was lost since it
   * can't be decoded. Default: the route of what callbacks of the loop throw.
   */
  readonly onError?: OnError | undefined
  /** Where `LIBVIRT_DEFAULT_URI` and the session daemon's folder are looked up; default: the process's own, if any. */
  readonly env?: Environment | undefined
}

const KEEPALIVE: KeepaliveOptions = { intervalMs: 5000, count: 5 }
const CONNECT_MS = 30_000

/**
 * Connects to a libvirt daemon, by its unix socket or by TCP (`+tcp`).
 *
 * `uri` is one of libvirt's: `qemu:///system`, `qemu:///session`, `test:///default?socket=/path`, `qemu+tcp://host/system`; default:
 * `LIBVIRT_DEFAULT_URI`. Unlike libvirt's own clients this has no driver in itself: also `test:///` is the daemon's.
 *
 * Rejects with `INVALID_TARGET` (the URI), `INVALID_OPTIONS`, `UNSUPPORTED` (tls, ssh, SASL), `DISCONNECTED` (nobody listens, or it
 * went away; `cause` says how), `TIMED_OUT`, a `LibvirtError` (the daemon's refusal), the signal's reason, `NO_EVENT_IMPL` or
 * `NO_CONNECTOR`.
 */
export async function connect(uri?: string, options: ConnectOptions = {}): Promise<Connection> {
  const { loop = currentEventImpl(), connector = currentConnector(), readOnly = false } = options
  const env = options.env ?? processEnvironment()
  const given = uri ?? env.LIBVIRT_DEFAULT_URI
  if (given === undefined || given === '') {
    const message = "Which daemon? Pass a URI, such as 'qemu:///system', or set LIBVIRT_DEFAULT_URI."
    throw new HostloopError('INVALID_TARGET', message)
  }
  const { name, targets } = addressOf(given, readOnly, env)
  const { connectTimeoutMs = CONNECT_MS } = options
  const limit = new TimeLimit(loop, `Connecting to ${given}`, connectTimeoutMs, options.signal)
  const failures: Failure[] = []
  try {
    for (const target of targets) {
      try {
        return await connectTo(target, { uri: given, name, loop, connector, readOnly, limit }, options)
      } catch (error) {
        limit.signal.throwIfAborted()
        const why = whyUnreachable(error)
        if (why === undefined) throw error
        failures.push({ target, why, error })
        if (why !== 'ENOENT' && why !== 'ECONNREFUSED') break
      }
    }
  } finally {
    limit.end()
  }
  throw unreachable(failures)
}

interface Attempt {
  readonly uri: string
  readonly name: string
  readonly loop: EventImpl
  readonly connector: Connector
  readonly readOnly: boolean
  readonly limit: TimeLimit
}

async function connectTo(
  target: Target,
  { uri, name, loop, connector, readOnly, limit: { signal } }: Attempt,
  { keepalive = KEEPALIVE, timeoutMs, onError }: ConnectOptions,
): Promise<Connection> {
  const client = clientOf(connector.connect(target, { signal }), loop, { timeoutMs, onError })
  try {
    const wishes = { name, isReadOnly: readOnly, keepalive: keepalive !== false }
    const callOptions = { signal, timeoutMs: Infinity }
    const abilities = await shakeHands(client, wishes, callOptions)
    const connection = new Connection({ client, loop, uri, isReadOnly: readOnly, onError, ...abilities })
    // It listens already: what it asks for here may come with the reply.
    if (abilities.hasCloseCallback) await client.call(connectRegisterCloseCallback, undefined, callOptions)
    if (keepalive !== false) connection.keepalive(keepalive)
    // It may have been aborted since the last reply came.
    signal.throwIfAborted()
    return connection
  } catch (error) {
    client.close()
    throw error instanceof RpcError ? new LibvirtError(error.details) : error
  }
}

function clientOf(stream: ByteStream, loop: EventImpl, options: RpcClientOptions): RpcClient {
  try {
    return createRpcClient(stream, loop, options)
  } catch (error) {
    // The loop is closed, and the stream is still ours.
    stream.close()
    throw error
  }
}

interface Failure {
  readonly target: Target
  readonly why: string
  readonly error: unknown
}

const HUNG_UP = 'hung up'

/** What the system says about the socket, somewhere among the causes; undefined: it isn't about that. */
function whyUnreachable(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && /^E(?!RR_)[A-Z0-9_]+$/.test(code)) return code
  }
  return error instanceof HostloopError && error.code === 'DISCONNECTED' ? HUNG_UP : undefined
}

const hints: readonly (readonly [why: readonly string[], hint: string])[] = [
  [['EACCES', 'EPERM'], 'Add the user to the group libvirt, or connect with readOnly.'],
  [
    ['ENOENT', 'ECONNREFUSED'],
    'Start it, libvirtd or virtqemud, or say where it listens: ?socket=/path, or the port.',
  ],
  [['ENOTFOUND', 'EAI_AGAIN'], 'Nobody knows a host of that name.'],
  [
    [HUNG_UP, 'ECONNRESET', 'EPIPE'],
    'It hung up, as one does that is being stopped: try again, or look at its log.',
  ],
]

function unreachable(failures: readonly Failure[]): HostloopError {
  const tried = failures.map(({ target, why }) => `${placeOf(target)} (${why})`).join(', ')
  const last = failures.at(-1)
  const hint = hints.find(([of]) => last !== undefined && of.includes(last.why))?.[1] ?? 'Look at the cause.'
  const message = `No libvirt daemon can be reached: ${tried}. ${hint}`
  return new HostloopError('DISCONNECTED', message, { cause: last?.error })
}

function placeOf(target: Target): string {
  if ('unix' in target) return target.unix
  return 'tcp' in target ? `${target.tcp.host}:${target.tcp.port}` : 'the daemon'
}

/** Hosts with processes have their environment in one place. */
function processEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment; geteuid?: () => number } }
  return { ...process?.env, uid: process?.geteuid?.() }
}
