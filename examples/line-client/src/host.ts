import type { Registration } from '@hostloop/core'
import { runScenario } from './scenarios.ts'
import type { Places } from './scenarios.ts'

/** Where a scenario can be run. One at a time, as each registers its event-impl for the whole program. */
export interface Host {
  readonly virtualTime: boolean
  /** Milliseconds by the host's clock. */
  now(): number
  run(scenario: string): Promise<string>
  /** Throws when something is left registered. */
  close(): Promise<void>
}

/** A host in this process, and what serves it. */
export function hostHere(
  register: () => Registration,
  places: Places,
  closeServer: () => Promise<void>,
): Host {
  const registration = register()
  return {
    virtualTime: false,
    now: () => performance.now(),
    run: (scenario) => runScenario(scenario, places),
    async close() {
      registration.close()
      registration.impl.close()
      await closeServer()
    },
  }
}
