import { adapters } from '@hostloop/conformance/adapters'
import { describeConformance } from '@hostloop/conformance/vitest'
import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import { MemoryNetwork } from '../src/memory-network.ts'

const scheduler = new VirtualTimeScheduler()
const network = new MemoryNetwork()
let listened = 0
const name = { unix: 'pair' }

describeConformance(
  'the memory network',
  {
    ...adapters.rxjsVirtual,
    lacks: ['fds', 'keepAlive', 'stall', 'createAt', 'catchHostErrors', 'resources', 'reset'],
    maxCheckMs: 50,
    create: (options) => createRxjsEventImpl({ ...options, scheduler }),
    now: () => scheduler.now(),
    wait: (ms) => runVirtual(scheduler, { until: scheduler.now() + ms }),
    streams: {
      async pair() {
        const acceptor = network.listen(name)
        const mine = network.connect(name)
        // Connecting takes a microtask.
        await Promise.resolve()
        const peers = acceptor.accept()!
        acceptor.close()
        return [mine, peers]
      },
    },
    connector: {
      connector: network,
      serves: ['unix'],
      refusedTarget: () => ({ unix: 'nobody' }),
      listenTarget: () => ({ unix: `${++listened}` }),
    },
  },
  { only: ({ rule }) => ['stream', 'connector', 'acceptor'].includes(rule) },
)
