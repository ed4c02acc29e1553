import { execFile, spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { environmentIn } from './libvirtd.ts'
import { requireLibvirt } from './programs.ts'

/** What virsh connects to: a `Libvirtd`, or another daemon's URI and a directory for virsh's own files. */
export interface VirshTarget {
  readonly uri: string
  readonly directory: string
}

export interface VirshResult {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

const LIMIT_MS = 20_000

/** Runs a command of virsh, such as `virsh(daemon, 'start', 'test')`. A command that fails has another code than 0. */
export function virsh({ uri, directory }: VirshTarget, ...args: readonly string[]): Promise<VirshResult> {
  const command = ['--connect', uri, ...args]
  return new Promise((resolve, reject) => {
    const options = { env: environmentIn(directory), timeout: LIMIT_MS, killSignal: 'SIGKILL' } as const
    execFile(requireLibvirt().virsh, command, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') resolve({ stdout, stderr, code })
      else reject(new Error(`virsh ${args.join(' ')} has not ended by itself: ${error?.message}`))
    })
  })
}

/** A running `virsh event`. */
export interface VirshEvents extends AsyncDisposable, AsyncIterable<string> {
  /** The next line that it prints. Rejects when there will be none any more. */
  line(): Promise<string>
  /** The next so many lines. */
  lines(count: number): Promise<string[]>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void
  /** Resolves when it has ended, however. */
  readonly exited: Promise<unknown>
  stop(): Promise<void>
}

/**
 * Runs `virsh event --all --loop`, and resolves when the server has confirmed all of its registrations: it will print
 * whatever happens from then on. `args` instead of those two, as in `virshEvents(daemon, '--domain', 'test', '--event',
 * 'lifecycle', '--loop')`, must be for one kind of event.
 */
export async function virshEvents(target: VirshTarget, ...args: readonly string[]): Promise<VirshEvents> {
  const { uri, directory } = target
  const registrations = args.length === 0 ? await countEvents(directory) : 1
  const options = args.length === 0 ? ['--all', '--loop'] : args
  const virsh = spawn(requireLibvirt().virsh, ['--connect', uri, 'event', ...options], {
    // virsh says nothing when it begins to listen; the library under it can be made to tell of each reply.
    env: {
      ...environmentIn(directory),
      LIBVIRT_LOG_FILTERS: '1:rpc.netclient',
      LIBVIRT_LOG_OUTPUTS: '1:stderr',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const events = new Events(virsh)
  try {
    await confirmed(virsh.stderr, registrations)
    return events
  } catch (error) {
    await events.stop()
    throw error
  }
}

async function countEvents(directory: string): Promise<number> {
  // Without a server: the list is virsh's own.
  const { stdout } = await virsh({ uri: 'test:///default', directory }, 'event', '--list')
  return stdout.trim().split('\n').length
}

/** CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY, a reply, no error. */
const REGISTERED = /RPC_CLIENT_MSG_RX: .* proc=316 type=1 status=0 /

/** Goes on reading afterwards, or virsh would hang. */
function confirmed(stderr: Readable, registrations: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing = registrations
    let said = ''
    createInterface({ input: stderr })
      .on('line', (line) => {
        if (REGISTERED.test(line) && --missing === 0) resolve()
        if (line.startsWith('error:')) said += `${line}\n`
      })
      .on('close', () => reject(new Error(`virsh event has ended before it was listening:\n${said}`)))
  })
}

class Events implements VirshEvents {
  readonly #process: ChildProcessByStdio<null, Readable, Readable>
  readonly #lines: AsyncIterator<string>
  readonly exited: Promise<unknown>

  constructor(process: ChildProcessByStdio<null, Readable, Readable>) {
    this.#process = process
    this.exited = once(process, 'exit')
    this.#lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]()
  }

  async line(): Promise<string> {
    const { done, value } = await this.#lines.next()
    if (done === true) throw new Error('virsh event has ended.')
    return value
  }

  async lines(count: number): Promise<string[]> {
    const lines: string[] = []
    while (lines.length < count) lines.push(await this.line())
    return lines
  }

  [Symbol.asyncIterator](): AsyncIterator<string> {
    return this.#lines
  }

  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    this.#process.kill(name)
  }

  async stop(): Promise<void> {
    this.signal('SIGKILL')
    await this.exited
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }
}
