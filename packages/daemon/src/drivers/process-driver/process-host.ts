import type { EventImpl } from '@hostloop/core'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { DomainRef } from '@hostloop/protocol/types'
import type { DriverEvents, DriverHost } from '../../driver.ts'
import type { Log } from '../../log.ts'
import { within } from '../../within.ts'
import { formatUuid } from '../domains/uuid.ts'
import { Child } from './child.ts'
import type { ChildOwner } from './child.ts'
import { Console } from './console.ts'
import type { RpcStream } from '@hostloop/rpc'
import { failure } from './failure.ts'
import { ProcessDomain } from './process-domain.ts'
import type { DomainOwner } from './process-domain.ts'
import type { ProcessDefinition } from './process-xml.ts'
import type { Spawn } from './spawn.ts'

const { noDomain, operationFailed, operationInvalid } = ErrorNumber

/** What a process gets of the daemon's own environment. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'TZ', 'TMPDIR']

/** All domains, which everybody sees, and their processes. */
export class ProcessHost implements DomainOwner {
  readonly events: DriverEvents
  readonly loop: EventImpl
  readonly log: Log
  readonly graceMs: number
  isClosing = false
  readonly #spawn: Spawn
  readonly #domains = new Map<string, ProcessDomain>()
  /** Those that run, and those that are read to the end. */
  readonly #children = new Set<Child>()
  readonly #consoles = new Set<Console>()
  #lastId = 0

  constructor(host: DriverHost, spawn: Spawn, graceMs: number) {
    this.events = host.createEvents('domain')
    this.loop = host.loop
    this.log = host.log
    this.graceMs = graceMs
    this.#spawn = spawn
  }

  get domains(): ProcessDomain[] {
    return [...this.#domains.values()]
  }

  /** What a client calls a domain may be gone, or have come again with another id: the uuid counts. */
  domain({ uuid, name }: DomainRef): ProcessDomain {
    const text = formatUuid(uuid)
    const found = this.#domains.get(text)
    if (found !== undefined) return found
    throw failure(noDomain, `no domain with matching uuid '${text}' (${name})`)
  }

  find(what: string, matches: (domain: ProcessDomain) => boolean): ProcessDomain {
    const found = this.domains.find(matches)
    if (found !== undefined) return found
    throw failure(noDomain, `no domain with matching ${what}`)
  }

  define(definition: ProcessDefinition): ProcessDomain {
    const existing = this.#existing(definition)
    if (existing === undefined) return this.#add(definition, true).defined()
    existing.define(definition)
    return existing
  }

  /** Starts one that is forgotten when it stops, unless it was defined before. */
  async create(definition: ProcessDefinition): Promise<ProcessDomain> {
    const existing = this.#existing(definition)
    if (existing?.isActive === true)
      throw failure(operationInvalid, `domain is already active as '${definition.name}'`)
    const domain = existing ?? this.#add(definition, false)
    await domain.start(definition)
    return domain
  }

  openConsole(domain: ProcessDomain, openStream: () => RpcStream): void {
    const { output } = domain
    if (output === undefined) throw failure(operationInvalid, 'domain is not running')
    const opened: Console = new Console(openStream(), output, {
      loop: this.loop,
      input: () => domain.input,
      closed: () => this.#consoles.delete(opened),
    })
    this.#consoles.add(opened)
  }

  nextId(): number {
    return ++this.#lastId
  }

  spawn({ name, command, environment, directory }: ProcessDefinition, owner: ChildOwner): Child {
    const inherited = INHERITED.flatMap((variable) => {
      const value = process.env[variable]
      return value === undefined ? [] : [[variable, value] as const]
    })
    const env = Object.fromEntries([...inherited, ...environment])
    const spawned = this.#spawn(command, { cwd: directory, env, detached: true })
    const child: Child = new Child(spawned, this.loop, {
      output: (bytes) => owner.output(bytes),
      ended: (end) => {
        if (end instanceof Error)
          this.log('info', 'a process was not started', { domain: name, error: end.message })
        else {
          const status = end.code ?? end.signal ?? undefined
          this.log('info', 'a process has ended', { domain: name, pid: child.pid, status })
        }
        owner.ended(end)
      },
      drained: () => {
        this.#children.delete(child)
        owner.drained()
      },
    })
    this.#children.add(child)
    if (child.pid !== undefined) this.log('info', 'a process was started', { domain: name, pid: child.pid })
    return child
  }

  remove(domain: ProcessDomain): void {
    const uuid = formatUuid(domain.definition.uuid)
    if (this.#domains.get(uuid) === domain) this.#domains.delete(uuid)
  }

  /** Ends all processes: asks them, and kills those that are there still after the grace time. */
  async close(): Promise<void> {
    this.isClosing = true
    const gone = async (): Promise<void> => {
      await Promise.all(Array.from(this.#children, ({ ended }) => ended))
    }
    this.#signalAll('SIGTERM')
    this.#signalAll('SIGCONT')
    try {
      await within(this.graceMs, this.loop, gone)
    } catch {
      this.#signalAll('SIGKILL')
      await within(this.graceMs, this.loop, gone).catch(() =>
        this.log('error', 'a process could not be killed'),
      )
    }
    for (const child of this.#children) child.close()
    this.#children.clear()
    for (const each of this.#consoles) each.close()
  }

  #signalAll(signal: 'SIGTERM' | 'SIGCONT' | 'SIGKILL'): void {
    for (const child of this.#children) {
      try {
        child.signal(signal)
      } catch (error) {
        this.log('warning', 'a process was not signalled', { pid: child.pid, signal, error: String(error) })
      }
    }
  }

  #add(definition: ProcessDefinition, persistent: boolean): ProcessDomain {
    const domain = new ProcessDomain(this, definition, persistent)
    this.#domains.set(formatUuid(definition.uuid), domain)
    return domain
  }

  #existing({ name, uuid }: ProcessDefinition): ProcessDomain | undefined {
    const text = formatUuid(uuid)
    const existing = this.#domains.get(text)
    if (existing !== undefined && existing.definition.name !== name) {
      const detail = `domain '${existing.definition.name}' is already defined with uuid ${text}`
      throw failure(operationFailed, detail)
    }
    const namesake = this.domains.find((domain) => domain.definition.name === name)
    if (namesake !== existing && namesake !== undefined) {
      const detail = `domain '${name}' already exists with uuid ${formatUuid(namesake.definition.uuid)}`
      throw failure(operationFailed, detail)
    }
    return existing
  }
}
