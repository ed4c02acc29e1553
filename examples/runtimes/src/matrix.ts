import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expectedOf } from './expected.ts'
import { cacheFolder } from './install.ts'
import { run } from './run.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'
import { caseCount, suiteNames, suiteOf } from './suites.ts'
import type { SuiteName } from './suites.ts'
import { judge } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** One suite under one runtime. */
export interface Cell extends Verdict {
  readonly suite: SuiteName
  readonly runtime: RuntimeName
  readonly tookMs: number
}

const LIMIT_MS = 60_000

/** Runs every suite under every runtime, two at a time. */
export async function runMatrix(
  runtimes: readonly Runtime[],
  onCell: (cell: Cell) => void,
): Promise<readonly Cell[]> {
  const jobs = runtimes.flatMap((runtime) => suiteNames.map((suite) => ({ runtime, suite })))
  return inPairs(jobs, async ({ runtime, suite }) => {
    const cell = await runCell(runtime, suite)
    onCell(cell)
    return cell
  })
}

async function runCell({ name, binary, args }: Runtime, suiteName: SuiteName): Promise<Cell> {
  const suite = suiteOf(suiteName)
  const program = fileURLToPath(new URL(`programs/${suite.program}.js`, import.meta.url))
  const start = performance.now()
  const outcome = await run(binary, [...args, program, name], { limitMs: LIMIT_MS, env: environment() })
  const verdict = judge(outcome, expectedOf(suiteName, name), caseCount(suite))
  return { ...verdict, suite: suiteName, runtime: name, tookMs: performance.now() - start }
}

/** No options of the surrounding Node, no colours in what is compared, and nothing written outside of the cache. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...env } = process.env
  const denoDir = join(cacheFolder, 'deno-dir')
  return { ...env, NO_COLOR: '1', DO_NOT_TRACK: '1', DENO_NO_UPDATE_CHECK: '1', DENO_DIR: denoDir }
}

/** Like `Promise.all` over `action`, with at most two under way: more would make the suites late. */
export async function inPairs<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await action(item)
  }
  await Promise.all([work(), work()])
  return results
}
