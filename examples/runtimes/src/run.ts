import { spawn } from 'node:child_process'

export interface Outcome {
  /** Null where it was killed, or could not be started. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
}

interface RunOptions {
  readonly limitMs: number
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Runs a program to its end, or kills it with all its children after `limitMs`. Never rejects. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { limitMs, env = process.env, cwd = process.cwd() } = options
  return new Promise((resolve) => {
    const output = { stdout: '', stderr: '' }
    let timedOut = false
    // A group of its own, so that no grandchild outlives it.
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => void (output[name] += text))
    }
    const kill = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It is over.
      }
    }
    const alarm = setTimeout(() => {
      timedOut = true
      kill()
    }, limitMs)
    // Ctrl-C reaches this group only.
    process.once('exit', kill)
    const finish = (code: number | null, extra = ''): void => {
      clearTimeout(alarm)
      process.off('exit', kill)
      resolve({ code, timedOut, stdout: output.stdout, stderr: output.stderr + extra })
    }
    child.once('error', (error) => finish(null, error.message))
    child.once('close', (code) => finish(code))
  })
}
