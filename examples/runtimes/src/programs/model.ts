import { setImmediate } from 'node:timers/promises'
import { adapters } from '@hostloop/conformance/adapters'
import { modelTest } from '@hostloop/conformance/model'
import { createEventImpl } from '@hostloop/core'
import { ManualClock, ManualHost } from '../manual-host.ts'
import { printReport } from '../suite-report.ts'
import { modelSeeds } from '../suites.ts'

const { supports } = adapters.engine

/** Random sequences of operations, on the engine and on the reference model. */
async function runModel(seed: number): Promise<void> {
  await modelTest(
    ({ onError }) => {
      const clock = new ManualClock()
      const host = new ManualHost(clock)
      return {
        impl: createEventImpl(host, { supports, onError }),
        clock: {
          now: () => clock.now,
          async advance(ms) {
            clock.now += ms
            host.runIfDue()
            await setImmediate()
          },
          stall: (ms) => void (clock.now += ms),
        },
      }
    },
    { seed },
  )
}

const passed: string[] = []
const failed: { case: string; error: string }[] = []
for (const seed of modelSeeds) {
  const name = `model: seed ${seed}`
  try {
    await runModel(seed)
    passed.push(name)
  } catch (error) {
    failed.push({ case: name, error: String(error) })
  }
}
printReport({ passed, failed, skipped: [] })
