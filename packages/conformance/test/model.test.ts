import type { CreateOptions } from '@hostloop/conformance'
import { modelTest } from '@hostloop/conformance/model'
import type { ModelHost } from '@hostloop/conformance/model'
import { expect, test } from 'vitest'
import { argumentMutants } from './mutants/arguments.ts'
import { handleMutants } from './mutants/handles.ts'
import { timeoutMutants } from './mutants/timeouts.ts'
import { endingMutants } from './mutants/ending.ts'
import { turnMutants } from './mutants/turns.ts'
import { ManualHost } from './naive/manual-host.ts'
import { NaiveEventImpl } from './naive/naive-event-impl.ts'
import type { NaiveClass } from './naive/naive-fixture.ts'

function modelHost(Impl: NaiveClass): (options: CreateOptions) => ModelHost {
  return (options) => {
    const host = new ManualHost()
    return {
      impl: new Impl({ host, ...options }),
      clock: { now: () => host.now, advance: (ms) => host.step(ms), stall: (ms) => void (host.now += ms) },
    }
  }
}

test('the naive event-impl does what the reference model says', async () => {
  await modelTest(modelHost(NaiveEventImpl), { seed: 42 })
})

// What the others break can't be seen without several event-impls, fds, silent handles or a host that ends.
const inView = ['A3', 'A4', 'H1', 'H2', 'H3', 'H4', 'H5', 'H7', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const
const mutants = [...argumentMutants, ...handleMutants, ...timeoutMutants, ...turnMutants, ...endingMutants]

test.each([...inView, 'R1', 'R2', 'R3', 'R5', 'F1', 'ending'])(
  'the model sees who breaks %s',
  async (rule) => {
    const impl = mutants.find((mutant) => mutant.rule === rule)?.impl ?? NaiveEventImpl
    // With all that it takes to run the failure again.
    await expect(modelTest(modelHost(impl), { seed: 42 })).rejects.toThrow(
      /seed: 42, path:[^]*Counterexample:/,
    )
  },
)
