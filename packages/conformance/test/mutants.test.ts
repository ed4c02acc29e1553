import { CaseFailure, conformanceCases, rules, runConformance } from '@hostloop/conformance'
import { describe, expect, test } from 'vitest'
import { argumentMutants } from './mutants/arguments.ts'
import { handleMutants } from './mutants/handles.ts'
import type { Mutant } from './mutants/mutant.ts'
import { libvirtMutants } from './mutants/libvirt.ts'
import { supportMutants } from './mutants/support.ts'
import { acceptorMutants, connectorMutants, streamMutants } from './mutants/streams.ts'
import { timeoutMutants } from './mutants/timeouts.ts'
import { endingMutants } from './mutants/ending.ts'
import { turnMutants } from './mutants/turns.ts'

const mutants: readonly Mutant[] = [
  ...supportMutants,
  ...argumentMutants,
  ...handleMutants,
  ...timeoutMutants,
  ...turnMutants,
  ...endingMutants,
  ...libvirtMutants,
  ...streamMutants,
  ...connectorMutants,
  ...acceptorMutants,
]
const topics = ['support', 'ending', 'libvirt', 'stream', 'connector', 'acceptor'] as const

describe.each([...rules, ...topics])('%s', (rule) => {
  const own = mutants.filter((mutant) => mutant.rule === rule)

  test('has a case, and two mutants at least', () => {
    expect(conformanceCases.filter((each) => each.rule === rule).length).toBeGreaterThan(0)
    expect(own.length).toBeGreaterThan(1)
  })

  test.each(own)('is broken by an event-impl that: $name', async ({ fixture }) => {
    const { failed } = await runConformance(fixture(), { only: (each) => each.rule === rule, limitMs: 300 })
    expect(failed.length).toBeGreaterThan(0)
    for (const { error } of failed) expect(error).toBeInstanceOf(CaseFailure)
  })
})
