import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A command line. */
export type Command = readonly [program: string, ...args: string[]]

/** One of this benchmark's parts, in a process of its own. */
export function part(name: string, ...args: readonly (string | number)[]): Command {
  const file = fileURLToPath(new URL(`parts/${name}.js`, import.meta.url))
  return [process.execPath, file, ...args.map(String)]
}

/** Runs it to its end, and gives the JSON that it has printed. */
export async function outputOf<T>([program, ...args]: Command): Promise<T> {
  const { stdout } = await run(program, args)
  return JSON.parse(stdout) as T
}

/** The number of calls or events a second that it has printed. */
export async function rateOf(command: Command): Promise<number> {
  return (await outputOf<{ perSecond: number }>(command)).perSecond
}

/** A program that has printed a line, and goes on. */
export interface Started {
  readonly process: ChildProcess
  /** Resolves with the line after the first. */
  readonly result: Promise<string>
}

/** Resolves when it has printed its first line. */
export async function start([program, ...args]: Command): Promise<Started> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const { done } = await lines.next()
  if (done === true) throw new Error(`${program} ${args.join(' ')} has ended before it was ready`)
  return { process: child, result: lines.next().then(({ value }) => String(value)) }
}
