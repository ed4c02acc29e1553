import { keepAliveScenarios, MemoryStream, memoryStreamPair } from '@hostloop/conformance'
import type { CreateOptions, KeepAliveScenario } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { createEventImpl } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { ManualClock, ManualHost } from '../manual-host.ts'
import { MemoryFds } from '../memory-fds.ts'
import { printReport, runSuite } from '../suite-report.ts'

const { supports } = adapters.engine
const clock = new ManualClock()
const fds = new MemoryFds()
let caught: unknown[] = []

function createAt(clockMs: number, { onError }: CreateOptions = {}): EventImpl {
  const host = new ManualHost(
    clock,
    () => fds.report(),
    (error) => void caught.push(error),
    clockMs,
  )
  return createEventImpl(host, { supports, fds, onError })
}

async function keepsAlive(scenario: KeepAliveScenario): Promise<boolean> {
  const own = new ManualClock()
  const host = new ManualHost(own)
  keepAliveScenarios[scenario].arrange(createEventImpl(host, { supports }))
  await own.advance(10)
  return host.held
}

printReport(
  await runSuite('engine', process.argv[2], {
    maxCheckMs: 50,
    create: (options) => createAt(clock.now, options),
    createAt,
    now: () => clock.now,
    wait: (ms) => clock.advance(ms),
    stall: (ms) => void (clock.now += ms),
    catchHostErrors() {
      caught = []
      return () => caught
    },
    resources: () => fds.watched + clock.hosts.size,
    keepsAlive,
    fds,
    streams: {
      pair: async () => memoryStreamPair(),
      reset(stream) {
        if (stream instanceof MemoryStream) stream.reset()
      },
    },
  }),
)
