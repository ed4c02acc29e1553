import { PushStream, createEventImpl } from '@hostloop/core'
import { manualFixture } from '@hostloop/conformance/manual'
import { describeConformance } from '@hostloop/conformance/vitest'
import { MemoryNetwork } from './memory-network.ts'

const network = new MemoryNetwork()
const host = manualFixture(createEventImpl)

describeConformance(
  'a PushStream',
  {
    ...host,
    async wait(ms) {
      for (let passed = 0; passed < ms; passed++) {
        await host.wait(1)
        network.crank()
      }
    },
    streams: {
      pair: async () => network.pair(),
      reset(stream) {
        if (stream instanceof PushStream) network.reset(stream)
      },
    },
  },
  { only: ({ rule, needs = [] }) => rule === 'stream' || needs.includes('streams') },
)
