import { isRequired } from '@hostloop/conformance/node'
import { describeConformance } from '@hostloop/conformance/vitest'
import { isHostloopError } from '@hostloop/core'
import { epollFds } from '@hostloop/epoll'
import type { EpollFds } from '@hostloop/epoll'
import { afterAll, describe } from 'vitest'
import { manualFixture } from './manual-fixture.ts'
import { onDemandFixture, onDemandFixtureWith } from './on-demand-fixture.ts'
import { RealPipes } from './real-pipes.ts'
import { tickingFixture, tickingFixtureWith } from './ticking-fixture.ts'

describe('ticked steadily', () => describeConformance('eventemitter3', tickingFixture()))

describe('ticked by hand, on a manual clock', () => describeConformance('eventemitter3', manualFixture()))

describe('ticked on demand', () => describeConformance("Node's EventEmitter", onDemandFixture()))

const fds = availableFds()
describe.runIf(fds)('with real file descriptors', () => {
  if (!fds) return
  const pipes = new RealPipes()
  afterAll(() => {
    fds.close()
    pipes.remove()
  })
  describe('ticked steadily', () => describeConformance('eventemitter3', tickingFixtureWith(fds, pipes)))
  describe('ticked on demand', () =>
    describeConformance("Node's EventEmitter", onDemandFixtureWith(fds, pipes)))
})

/** Undefined, and a line that says so, where the system has no epoll. */
function availableFds(): EpollFds | undefined {
  try {
    return epollFds()
  } catch (error) {
    if (!isHostloopError(error, 'UNSUPPORTED') || isRequired('epoll')) throw error
    process.stderr.write(`\nTESTS SKIPPED: ${error.message}\n`)
    return undefined
  }
}
