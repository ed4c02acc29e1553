import type { ConformanceCase } from '../case.ts'
import { check, equal } from '../check.ts'
import { keepAliveScenarios } from '../keep-alive.ts'
import type { KeepAliveScenario } from '../keep-alive.ts'

export const keepAliveCases: readonly ConformanceCase[] = Object.entries(keepAliveScenarios).map(
  ([scenario, { alive }]) => ({
    rule: 'F3',
    name: `${alive ? 'keeps the host alive' : 'lets the host end'}: ${scenario}`,
    needs: ['keepAlive'],
    async run({ fixture }) {
      check(fixture.keepsAlive !== undefined, 'supports.keepAlive is true, but the fixture has no keepsAlive')
      const stays = await fixture.keepsAlive(scenario as KeepAliveScenario)
      equal(stays, alive, 'whether the host stays alive')
    },
  }),
)
