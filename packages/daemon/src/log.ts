export type LogLevel = 'debug' | 'info' | 'warning' | 'error'

/** One thing that happened. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly level: LogLevel
  /** What happened, in words that stay the same from time to time. */
  readonly message: string
  /** What it happened to: numbers, strings, booleans. */
  readonly fields: LogFields
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>
export type Log = (level: LogLevel, message: string, fields?: LogFields) => void

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warning', 'error']

/** Hands on what is at least as grave as `lowest`, with `extra` in each entry. */
export function logTo(sink: (entry: LogEntry) => void, lowest: LogLevel): Log {
  const from = LEVELS.indexOf(lowest)
  return (level, message, fields = {}) => {
    if (LEVELS.indexOf(level) >= from) sink({ time: Date.now(), level, message, fields })
  }
}

/** The same log, for one part of the daemon. */
export function withFields(log: Log, extra: LogFields): Log {
  return (level, message, fields) => log(level, message, { ...extra, ...fields })
}

/** One line of JSON. */
export function formatEntry({ time, level, message, fields }: LogEntry): string {
  return JSON.stringify({ time: new Date(time).toISOString(), level, message, ...fields })
}
