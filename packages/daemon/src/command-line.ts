import { HostloopError } from '@hostloop/core'
import type { TcpTarget } from '@hostloop/core'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from './config-file.ts'
import type { DaemonOptions, SocketOptions } from './options.ts'

export const USAGE = `Usage: hostloop-daemon [--socket PATH] [--listen-tcp HOST:PORT] [--config FILE] [--driver NAME]

Serves libvirt's clients, virsh for one:  virsh -c 'test+unix:///default?socket=PATH' list --all

  --socket PATH           listen on this unix socket, and read-only on PATH-ro
  --listen-tcp HOST:PORT  listen on TCP too; there is no authentication
  --config FILE           a TOML file with keys of libvirtd.conf
  --driver NAME           what to serve; may be repeated: test (the default), or process,
                          which lets everybody who can connect run commands
  --help                  print this
  --version               print the version

Ends on SIGTERM and SIGINT, when the calls that are being worked on have been answered.
`

export interface CommandLine {
  readonly help: boolean
  readonly version: boolean
  readonly socket: string | undefined
  readonly config: string | undefined
  readonly tcp: TcpTarget | undefined
  readonly drivers: readonly DriverName[]
}

const DRIVERS = ['test', 'process'] as const
type DriverName = (typeof DRIVERS)[number]

/** Throws `INVALID_OPTIONS`. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { help, version, socket, config, driver, ...others } = parse(args)
  const listenTcp = others['listen-tcp']
  const tcp = listenTcp === undefined ? undefined : parseTcp(listenTcp)
  return { help: help ?? false, version: version ?? false, socket, config, tcp, drivers: driverNames(driver) }
}

/** What the flags and the config file come to; flags win. Throws `INVALID_OPTIONS`. */
export function daemonOptions(
  line: Pick<CommandLine, 'socket' | 'tcp'>,
  config: Config,
): Omit<DaemonOptions, 'drivers'> {
  const sockets = [...unixSockets(line, config), ...tcpSockets(line, config)]
  if (sockets.length === 0)
    throw invalid('Where to listen? Give --socket PATH, or a config file with unix_sock_dir.')
  const { max_clients: maxClients, max_client_requests: maxClientRequests } = config
  const { min_workers: minWorkers, max_workers: maxWorkers, prio_workers: priorityWorkers } = config
  const { keepalive_interval: seconds = 5, keepalive_count: count = 5 } = config
  return {
    sockets,
    limits: { maxClients, maxClientRequests },
    workers: { minWorkers, maxWorkers, priorityWorkers },
    keepalive: seconds > 0 ? { intervalMs: seconds * 1000, count } : null,
    logLevel: config.log_level,
  }
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        socket: { type: 'string' },
        config: { type: 'string' },
        'listen-tcp': { type: 'string' },
        driver: { type: 'string', multiple: true, default: ['test'] },
      },
    })
    return values
  } catch (cause) {
    throw new HostloopError('INVALID_OPTIONS', (cause as Error).message, { cause })
  }
}

function driverNames(names: readonly string[]): DriverName[] {
  const isKnown = (name: string): name is DriverName => DRIVERS.some((known) => known === name)
  const unknown = names.find((name) => !isKnown(name))
  if (unknown !== undefined)
    throw invalid(`--driver takes ${DRIVERS.join(' or ')}, and not ${JSON.stringify(unknown)}.`)
  return [...new Set(names)].filter(isKnown)
}

function parseTcp(text: string): TcpTarget {
  const [, host = '', port = ''] = /^(.*):(\d{1,5})$/.exec(text) ?? []
  if (host === '' || Number(port) > 65535)
    throw invalid(`--listen-tcp needs HOST:PORT, such as 127.0.0.1:16509, and not ${JSON.stringify(text)}.`)
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) }
}

function unixSockets({ socket }: Pick<CommandLine, 'socket'>, config: Config): SocketOptions[] {
  const directory = config.unix_sock_dir
  const path = socket ?? (directory === undefined ? undefined : join(directory, 'libvirt-sock'))
  if (path === undefined) return []
  return [
    { unix: path, mode: config.unix_sock_rw_perms },
    { unix: `${path}-ro`, mode: config.unix_sock_ro_perms, readOnly: true },
  ]
}

function tcpSockets({ tcp }: Pick<CommandLine, 'tcp'>, config: Config): SocketOptions[] {
  const { listen_tcp: listen = false, listen_addr: host = '127.0.0.1', tcp_port: port = 16509 } = config
  if (tcp !== undefined) return [{ tcp }]
  return listen ? [{ tcp: { host, port } }] : []
}

function invalid(message: string): HostloopError {
  return new HostloopError('INVALID_OPTIONS', message)
}
