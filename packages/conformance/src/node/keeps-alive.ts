import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { EventImpl } from '@hostloop/core'
import { keepAliveScenarios } from '../keep-alive.ts'
import type { KeepAliveScenario } from '../keep-alive.ts'

const run = promisify(execFile)
const ALIVE = 'alive\n'
/** Long enough for a process with nothing to do to end, on a busy machine too. */
const ALIVE_AFTER_MS = 250

/**
 * Whether a process of this runtime stays alive that runs `script`, a JavaScript module, with `args`: it ends with
 * `tellIfAlive()`. Throws when the process writes anything to stderr.
 */
export async function keepsAlive(script: URL, ...args: readonly string[]): Promise<boolean> {
  const { stdout, stderr } = await run(process.execPath, [fileURLToPath(script), ...args], {
    timeout: 20_000,
  })
  if (stderr !== '' || !['', ALIVE].includes(stdout)) {
    throw new Error(`${script.href} is to print nothing but 'alive', and said:\n${stdout}${stderr}`)
  }
  return stdout === ALIVE
}

/** In that process: arranges the scenario of F3 on `impl`, and prints 'alive' if something keeps the process alive. */
export function tellIfAlive(impl: EventImpl, scenario: KeepAliveScenario): void {
  keepAliveScenarios[scenario].arrange(impl)
  // An unref'd timer fires only where the process does not end before it.
  setTimeout(() => process.stdout.write(ALIVE, () => process.exit()), ALIVE_AFTER_MS).unref()
}
