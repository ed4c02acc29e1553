import type { ConformanceCase } from './case.ts'
import { CaseContext } from './case-context.ts'
import { argumentCases } from './cases/arguments.ts'
import { acceptorCases } from './cases/acceptors.ts'
import { brokenHandleCases } from './cases/broken-handles.ts'
import { connectorCases } from './cases/connectors.ts'
import { endingCases } from './cases/ending.ts'
import { errorCases } from './cases/errors.ts'
import { fdCases } from './cases/fds.ts'
import { freeingCases } from './cases/freeing.ts'
import { handleCases } from './cases/handles.ts'
import { idCases } from './cases/ids.ts'
import { keepAliveCases } from './cases/keep-alive.ts'
import { laterTurnCases } from './cases/later-turn.ts'
import { libvirtCases } from './cases/libvirt.ts'
import { longTimeoutCases } from './cases/long-timeouts.ts'
import { readinessCases } from './cases/readiness.ts'
import { streamCases } from './cases/streams.ts'
import { supportCases } from './cases/support.ts'
import { timeoutCases } from './cases/timeouts.ts'
import { turnCases } from './cases/turns.ts'
import { CaseFailure } from './check.ts'
import { offers } from './fixture.ts'
import type { Fixture } from './fixture.ts'

/** All cases. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...supportCases,
  ...idCases,
  ...argumentCases,
  ...laterTurnCases,
  ...handleCases,
  ...brokenHandleCases,
  ...readinessCases,
  ...fdCases,
  ...timeoutCases,
  ...longTimeoutCases,
  ...turnCases,
  ...errorCases,
  ...freeingCases,
  ...keepAliveCases,
  ...endingCases,
  ...libvirtCases,
  ...streamCases,
  ...connectorCases,
  ...acceptorCases,
]

export interface RunOptions {
  /** Which cases to run; default: all. */
  readonly only?: (conformanceCase: ConformanceCase) => boolean
  /** How long a case may wait for one thing to happen; a case as a whole may take three times that. Default 3000. */
  readonly limitMs?: number
  /** Instead of all cases of this package. */
  readonly cases?: readonly ConformanceCase[]
}

export interface Report {
  readonly passed: readonly ConformanceCase[]
  readonly failed: readonly { readonly case: ConformanceCase; readonly error: unknown }[]
  readonly skipped: readonly { readonly case: ConformanceCase; readonly why: string }[]
}

/** Runs the cases one after the other. It never rejects: failures are in the report. */
export async function runConformance(fixture: Fixture, options: RunOptions = {}): Promise<Report> {
  const passed: ConformanceCase[] = []
  const failed: { case: ConformanceCase; error: unknown }[] = []
  const skipped: { case: ConformanceCase; why: string }[] = []
  for (const conformanceCase of options.cases ?? conformanceCases) {
    if (options.only && !options.only(conformanceCase)) continue
    const why = whySkipped(conformanceCase, fixture)
    if (why !== undefined) {
      skipped.push({ case: conformanceCase, why })
      continue
    }
    try {
      await runCase(conformanceCase, fixture, options)
      passed.push(conformanceCase)
    } catch (error) {
      failed.push({ case: conformanceCase, error })
    }
  }
  return { passed, failed, skipped }
}

/** Why the case can't run with this fixture, or undefined if it can. */
export function whySkipped(conformanceCase: ConformanceCase, fixture: Fixture): string | undefined {
  const missing = (conformanceCase.needs ?? []).filter((need) => !offers(fixture, need))
  return missing.length === 0 ? undefined : `the fixture does not offer: ${missing.join(', ')}`
}

/** Runs one case with its teardown; throws when it fails. */
export async function runCase(
  conformanceCase: ConformanceCase,
  fixture: Fixture,
  { limitMs = 3000 }: Pick<RunOptions, 'limitMs'> = {},
): Promise<void> {
  const t = new CaseContext(fixture, limitMs)
  let failure: unknown
  try {
    await withinLimit(3 * limitMs, async () => conformanceCase.run(t))
  } catch (error) {
    failure = error
  }
  try {
    await withinLimit(3 * limitMs, () => t.teardown())
  } catch (error) {
    // The first failure explains the others.
    failure ??= error
  }
  if (failure !== undefined) throw failure
}

/** For what `CaseContext.until` does not wait for. By the real clock, as the fixture's own may be what hangs. */
async function withinLimit(ms: number, action: () => Promise<void>): Promise<void> {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    alarm = setTimeout(() => reject(new CaseFailure(`time limit: the case took more than ${ms} ms`)), ms)
  })
  try {
    await Promise.race([action(), limit])
  } finally {
    clearTimeout(alarm)
  }
}
