import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp, readFile, readlink, readdir, rm, writeFile } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { requireLibvirt } from './programs.ts'

export interface LibvirtdOptions {
  /** Listen on 127.0.0.1 too, on a port of its own; default: false. */
  readonly tcp?: boolean
  /**
   * A system daemon, which has a read-only socket too, in a mount namespace where the machine's directories are hidden;
   * see `canRunPrivileged`. Default: false, a session daemon.
   */
  readonly privileged?: boolean
  /** Further lines of libvirtd.conf, such as `max_clients = 10`. */
  readonly lines?: readonly string[]
}

export interface ProcessEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A running libvirtd of one's own. */
export interface Libvirtd extends AsyncDisposable {
  /** Its temporary directory, which has all of its files. */
  readonly directory: string
  /** The path of its socket. It answers whoever connects, without authentication. */
  readonly socket: string
  /** Its socket that refuses whatever changes anything; undefined unless `privileged`. */
  readonly socketRo: string | undefined
  /** For virsh and others: the test driver's default connection by that socket. */
  readonly uri: string
  readonly tcpPort: number | undefined
  readonly pid: number
  signal(name: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void
  /** Resolves when its process has ended, however. */
  readonly exited: Promise<ProcessEnd>
  /** Starts it again after it has ended, in the same directory. Resolves when it accepts connections. */
  restart(): Promise<void>
  /** What it has written to stderr so far. */
  readonly log: () => string
  /** Ends it, in whatever state it is, and removes its directory. Idempotent. */
  stop(): Promise<void>
}

/** nobody: a libvirtd of root would use the machine's own directories. */
const NOBODY = 65534
const START_LIMIT_MS = 20_000
const RETRY_MS = 5

const directories = new Set<string>()
process.on('exit', () => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

/**
 * Starts a libvirtd in a temporary directory of its own, as a session daemon: that of this user, or of nobody where this
 * is root. It touches nothing else of the machine, and any number of them can run. Resolves when it accepts connections.
 */
export async function startLibvirtd(options: LibvirtdOptions = {}): Promise<Libvirtd> {
  const directory = await mkdtemp(join(tmpdir(), 'libvirtd-'))
  directories.add(directory)
  const daemon = new Daemon(directory, options, await launch(directory, options))
  try {
    await daemon.ready()
    return daemon
  } catch (error) {
    await daemon.stop()
    throw error
  }
}

async function launch(directory: string, options: LibvirtdOptions): Promise<ChildProcess> {
  const { tcp = false, privileged = false, lines = [] } = options
  const { setpriv, libvirtd } = requireLibvirt()
  const config = join(directory, 'libvirtd.conf')
  await writeFile(config, [...configOf(directory, tcp), ...lines, ''].join('\n'))
  // Whatever becomes of this process, the daemon ends with it.
  const mortal = [setpriv, '--pdeathsig=KILL']
  const daemon = [libvirtd, '--config', config, '--pid-file', join(directory, 'pid')]
  if (tcp) daemon.push('--listen')
  const [program, ...args] = privileged
    ? await asSystem(directory, [...mortal, ...daemon])
    : await asSession(directory, mortal, daemon)
  return spawn(program!, args, {
    cwd: directory,
    env: environmentIn(directory),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

const isRoot = process.getuid?.() === 0

async function asSession(
  directory: string,
  setpriv: readonly string[],
  daemon: readonly string[],
): Promise<string[]> {
  const config = join(directory, 'config')
  const ours = join(config, 'libvirt')
  await mkdir(ours, { recursive: true })
  // Else it starts virtlogd, which outlives it.
  await writeFile(join(ours, 'qemu.conf'), 'stdio_handler = "file"\n')
  if (!isRoot) return [...setpriv, ...daemon]
  for (const each of [directory, config, ours]) await chown(each, NOBODY, NOBODY)
  return [...setpriv, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...daemon]
}

/** Sees empty directories where the machine's own are, and may think that it is root. */
const UNSHARE = [
  'unshare',
  '--mount',
  '--propagation',
  'private',
  ...(isRoot ? [] : ['--user', '--map-root-user']),
]
const SYSTEM = `set -e
for each in /run /etc/libvirt /var/lib /var/cache /var/log; do
  if [ -d "$each" ]; then mount -t tmpfs none "$each"; fi
done
mkdir -p /etc/libvirt && cp qemu.conf /etc/libvirt/
exec "$@"`

async function asSystem(directory: string, command: readonly string[]): Promise<string[]> {
  // In a user namespace there is no other user to run guests as.
  await writeFile(join(directory, 'qemu.conf'), 'user = "+0"\ngroup = "+0"\ndynamic_ownership = 0\n')
  return [...UNSHARE, 'sh', '-c', SYSTEM, 'sh', ...command]
}

/** Whether `privileged` works here: it takes the right to make namespaces. */
export function canRunPrivileged(): boolean {
  const [program, ...args] = [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/run']
  return spawnSync(program, args).status === 0
}

function configOf(directory: string, tcp: boolean): string[] {
  const unix = [
    `unix_sock_dir = "${directory}"`,
    'auth_unix_ro = "none"',
    'auth_unix_rw = "none"',
    'unix_sock_rw_perms = "0777"',
    'unix_sock_ro_perms = "0777"',
  ]
  // Port 0: one that is free.
  const inet = ['listen_tls = 0', 'listen_tcp = 1', 'listen_addr = "127.0.0.1"', 'tcp_port = "0"']
  return tcp ? [...unix, ...inet, 'auth_tcp = "none"'] : unix
}

/** Keeps libvirt's programs away from the files of this user and of the machine. */
export function environmentIn(directory: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    LC_ALL: 'C',
    HOME: directory,
    XDG_RUNTIME_DIR: directory,
    XDG_CONFIG_HOME: join(directory, 'config'),
    XDG_CACHE_HOME: join(directory, 'cache'),
  }
}

class Daemon implements Libvirtd {
  readonly directory: string
  readonly socket: string
  readonly socketRo: string | undefined
  readonly uri: string
  readonly #options: LibvirtdOptions
  #process!: ChildProcess
  #exited!: Promise<ProcessEnd>
  #log = ''
  #tcpPort: number | undefined
  #stopped: Promise<void> | undefined

  constructor(directory: string, options: LibvirtdOptions, process: ChildProcess) {
    this.directory = directory
    this.#options = options
    this.socket = join(directory, 'libvirt-sock')
    this.socketRo = options.privileged === true ? `${this.socket}-ro` : undefined
    this.uri = `test+unix:///default?socket=${this.socket}`
    this.#follow(process)
  }

  get pid(): number {
    return this.#process.pid!
  }

  get exited(): Promise<ProcessEnd> {
    return this.#exited
  }

  get tcpPort(): number | undefined {
    return this.#tcpPort
  }

  readonly log = (): string => this.#log

  signal(name: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.kill(name)
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  async restart(): Promise<void> {
    await this.#exited
    this.#follow(await launch(this.directory, this.#options))
    await this.ready()
  }

  async ready(): Promise<void> {
    const limit = performance.now() + START_LIMIT_MS
    const sockets = this.socketRo === undefined ? [this.socket] : [this.socket, this.socketRo]
    while (!(await Promise.all(sockets.map(accepts))).every(Boolean)) {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) {
        throw new Error(`libvirtd has ended before it was ready:\n${this.#log}`)
      }
      if (performance.now() > limit) {
        throw new Error(`libvirtd is not ready after ${START_LIMIT_MS} ms:\n${this.#log}`)
      }
      await sleep(RETRY_MS)
    }
    if (this.#options.tcp === true) this.#tcpPort = await listeningPort(this.pid)
  }

  #follow(process: ChildProcess): void {
    this.#process = process
    process.stderr!.setEncoding('utf8').on('data', (text: string) => (this.#log += text))
    this.#exited = once(process, 'exit').then(([code, signal]) => ({ code, signal }))
  }

  async #stop(): Promise<void> {
    // Which works on a process that is stopped, too.
    this.signal('SIGKILL')
    await this.#exited
    await rm(this.directory, { recursive: true, force: true })
    directories.delete(this.directory)
  }
}

/** Whether somebody listens at a unix socket. */
export function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const end = (accepted: boolean): void => {
      socket.destroy()
      resolve(accepted)
    }
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
}

const LISTEN = '0A'

/** The IPv4 port that a process listens on, as Linux knows it. */
async function listeningPort(pid: number): Promise<number> {
  const fds = `/proc/${pid}/fd`
  const links = await Promise.all(
    // Some fds are gone by the time that one looks.
    (await readdir(fds)).map((fd) => readlink(join(fds, fd)).catch(() => '')),
  )
  for (const line of (await readFile(`/proc/${pid}/net/tcp`, 'utf8')).split('\n')) {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/)
    if (state === LISTEN && links.includes(`socket:[${inode}]`)) return parseInt(local!.split(':')[1]!, 16)
  }
  throw new Error(`Process ${pid} listens on no TCP port.`)
}
