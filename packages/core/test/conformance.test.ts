import { createEventImpl } from '@hostloop/core'
import { manualFixture, manualModelHost } from '@hostloop/conformance/manual'
import { modelTest } from '@hostloop/conformance/model'
import { describeConformance } from '@hostloop/conformance/vitest'
import { test } from 'vitest'

describeConformance('the engine on a host cranked by hand', manualFixture(createEventImpl))

test.each([1, 2, 3])('the engine does what the reference model says, with seed %i', async (seed) => {
  await modelTest(manualModelHost(createEventImpl), { seed })
})
