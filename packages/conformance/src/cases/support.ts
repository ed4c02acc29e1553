import type { ConformanceCase } from '../case.ts'
import { check, equal, throwsCode } from '../check.ts'
import { capabilities, offers } from '../fixture.ts'
import { READABLE } from '../handle-event.ts'

export const supportCases: readonly ConformanceCase[] = [
  {
    rule: 'support',
    name: 'claims to support what it is expected to',
    run(t) {
      equal(t.impl.supports.fd, t.fixture.supports.fd, 'supports.fd')
      equal(t.impl.supports.keepAlive, t.fixture.supports.keepAlive, 'supports.keepAlive')
      equal(t.impl.supports.virtualTime, t.fixture.supports.virtualTime, 'supports.virtualTime')
    },
  },
  {
    rule: 'support',
    name: 'skips the cases that its fixture is pinned to lack the means for, and no others',
    run({ fixture }) {
      const missing = capabilities.filter((each) => !offers(fixture, each))
      equal(
        missing.join(', '),
        capabilities.filter((each) => fixture.lacks.includes(each)).join(', '),
        'what it lacks',
      )
    },
  },
  {
    rule: 'support',
    name: 'has a name',
    run(t) {
      check(typeof t.impl.name === 'string' && t.impl.name !== '', 'name must be a non-empty string')
    },
  },
  {
    rule: 'support',
    name: 'refuses file descriptors clearly where it does not support them',
    needs: ['no fds'],
    async run(t) {
      const { impl } = t
      for (const fd of [0, 1, 2, 1000]) {
        throwsCode('HANDLE_UNSUPPORTED', () =>
          impl.addHandle(fd, READABLE, () => {}, t.neverFreed('of a refused fd')),
        )
      }
      check(impl.isIdle(), 'a refused fd must leave nothing behind')
      await t.turns(3)
    },
  },
]
