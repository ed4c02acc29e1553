import { HostloopError } from '@hostloop/core'
import { parse, TomlError } from 'smol-toml'
import type { LogLevel } from './log.ts'

/** What a config file can say. The names are those of libvirtd.conf, and mean the same; all is optional. */
export interface Config {
  readonly unix_sock_dir?: string
  readonly unix_sock_rw_perms?: number
  readonly unix_sock_ro_perms?: number
  readonly listen_tcp?: boolean
  readonly listen_addr?: string
  readonly tcp_port?: number
  readonly max_clients?: number
  readonly max_client_requests?: number
  readonly min_workers?: number
  readonly max_workers?: number
  readonly prio_workers?: number
  /** Seconds; -1: nobody is asked. */
  readonly keepalive_interval?: number
  readonly keepalive_count?: number
  readonly log_level?: LogLevel
}

/** What a value must be, in words, and what it is then; undefined where it isn't. */
interface Rule<T> {
  readonly must: string
  read(value: unknown): T | undefined
}

const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warning', 'error']

const text: Rule<string> = {
  must: 'a text that is not empty',
  read: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
}

const yesOrNo: Rule<boolean> = {
  must: 'true or false (or 1 or 0)',
  read: (value) =>
    typeof value === 'boolean' ? value : value === 1 ? true : value === 0 ? false : undefined,
}

const permissions: Rule<number> = {
  must: 'a text of octal digits, such as "0700"',
  read: (value) => (typeof value === 'string' && /^[0-7]{3,4}$/.test(value) ? parseInt(value, 8) : undefined),
}

const logLevel: Rule<LogLevel> = {
  must: '1 (debug), 2 (info), 3 (warning) or 4 (error), or one of these words',
  read: (value) =>
    typeof value === 'number' ? LOG_LEVELS[value - 1] : LOG_LEVELS.find((level) => level === value),
}

const port: Rule<number> = {
  must: 'a port, from 1 to 65535',
  read: (value) => integer(1, 65535).read(typeof value === 'string' && /^\d+$/.test(value) ? +value : value),
}

const RULES: { readonly [Key in keyof Required<Config>]: Rule<Required<Config>[Key]> } = {
  unix_sock_dir: text,
  unix_sock_rw_perms: permissions,
  unix_sock_ro_perms: permissions,
  listen_tcp: yesOrNo,
  listen_addr: text,
  tcp_port: port,
  max_clients: integer(1),
  max_client_requests: integer(1),
  min_workers: integer(0),
  max_workers: integer(1),
  prio_workers: integer(0),
  keepalive_interval: integer(-1),
  keepalive_count: integer(0),
  log_level: logLevel,
}

/** Reads the text of a config file, which is TOML; `file` is for messages. Throws `INVALID_OPTIONS`. */
export function parseConfig(content: string, file: string): Config {
  const config: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(parseToml(content, file))) {
    if (!Object.hasOwn(RULES, key)) {
      const known = Object.keys(RULES).join(', ')
      throw invalid(`${file}: there is no ${key}. There are ${known}.`)
    }
    const { must, read } = RULES[key as keyof Config]
    const good = read(value)
    if (good === undefined) throw invalid(`${file}: ${key} must be ${must}, and not ${show(value)}.`)
    config[key] = good
  }
  return config
}

function parseToml(content: string, file: string): Record<string, unknown> {
  try {
    return parse(content)
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    const message = `${file}, line ${cause.line}: ${cause.message.split('\n')[0]}`
    throw new HostloopError('INVALID_OPTIONS', message, { cause })
  }
}

function integer(lowest: number, highest: number = Number.MAX_SAFE_INTEGER): Rule<number> {
  return {
    must: `a whole number of at least ${lowest}`,
    read: (value) =>
      Number.isSafeInteger(value) && (value as number) >= lowest && (value as number) <= highest
        ? (value as number)
        : undefined,
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}

function invalid(message: string): HostloopError {
  return new HostloopError('INVALID_OPTIONS', message)
}
