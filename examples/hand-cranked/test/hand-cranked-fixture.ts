import { keepAliveScenarios, memoryStreamPair, MemoryStream } from '@hostloop/conformance'
import type { Fixture } from '@hostloop/conformance'
import { nodeProcess } from '@hostloop/conformance/node'
import { createHandCrankedEventImpl } from '../src/hand-cranked-event-impl.ts'
import { Hand } from './hand.ts'

/** The whole suite, but for connectors, as this host has none. */
export function handCrankedFixture(): Fixture {
  const hand = new Hand()
  return {
    supports: { fd: 'full', keepAlive: true, virtualTime: true },
    lacks: ['no fds', 'connector', 'listen'],
    create: (options) => hand.create(options),
    createAt: (clockMs, options) => hand.create({ ...options, startMs: clockMs }),
    now: () => hand.now,
    wait: (ms) => hand.wait(ms),
    stall: (ms) => hand.crank(ms),
    maxCheckMs: 50,
    catchHostErrors: nodeProcess.catchHostErrors,
    resources: () => hand.records(),
    async keepsAlive(scenario) {
      const loop = createHandCrankedEventImpl()
      keepAliveScenarios[scenario].arrange(loop)
      loop.crank(10)
      return loop.wanted()
    },
    fds: hand.fds,
    streams: {
      pair: async () => memoryStreamPair(),
      reset(stream) {
        if (stream instanceof MemoryStream) stream.reset()
      },
    },
  }
}
