import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

export interface Outcome {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  /** Puts the command into another one. */
  readonly within?: (command: string[]) => string[]
  readonly onOutput?: () => void
}

/** Makes a function that runs a script in a Node of its own; the script sees this package's exports, and `net`, `fs` and `cp`. */
export function childScripts(): (script: string, options?: RunOptions) => Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
  let count = 0
  afterAll(() => rmSync(directory, { recursive: true }))
  return (script, { within = (command: string[]) => command, onOutput } = {}) => {
    const path = join(directory, `script-${(count += 1)}.mjs`)
    writeFileSync(
      path,
      `import { asByteStream, fromChildProcess, fromFd, fromStream, nodeConnector, spawnProcess } from '${new URL('../dist/index.js', import.meta.url).href}'
import * as net from 'node:net'
import * as fs from 'node:fs'
import * as cp from 'node:child_process'
${script}`,
    )
    const [program = '', ...args] = within([process.execPath, path])
    return run(program, args, onOutput)
  }
}

function run(program: string, args: string[], onOutput?: () => void): Promise<Outcome> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  // With all that it has started, should it hang.
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL')
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => {
    stdout += data
    onOutput?.()
  })
  child.stderr.on('data', (data) => (stderr += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}
