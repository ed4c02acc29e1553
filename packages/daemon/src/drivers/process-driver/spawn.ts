import type { ByteStream, Pollable } from '@hostloop/core'

/** How a process ended: its exit status, or the signal that killed it. */
export interface ExitStatus {
  readonly code: number | null
  readonly signal: string | null
}

/** A child process, as far as the driver needs it. */
export interface SpawnedProcess {
  /** Undefined where it could not be started. */
  readonly pid: number | undefined
  readonly stdin: ByteStream
  readonly stdout: ByteStream
  readonly stderr: ByteStream
  /** READABLE with a `status` once it has ended, ERROR with an `error` where it could not be started. */
  readonly exit: Pollable & {
    readonly status: ExitStatus | undefined
    readonly error: Error | undefined
  }
}

/** How a process is started: as the leader of a process group, in that directory, with that environment and no other. */
export interface SpawnSettings {
  readonly cwd: string | undefined
  readonly env: Readonly<Record<string, string>>
  readonly detached: true
}

/** Starts a program, with pipes for all three streams. `spawnProcess` of `@hostloop/node-streams` is such a function. */
export type Spawn = (command: readonly string[], settings: SpawnSettings) => SpawnedProcess
