import type { StreamFixture } from '@hostloop/conformance'
import { describeConformance } from '@hostloop/conformance/vitest'
import type { ByteStream } from '@hostloop/core'
import { epollFds, fdStream } from '@hostloop/epoll'
import { afterAll, describe } from 'vitest'
import { epollFixture } from './fixture.ts'
import { resetOnClose, socketPair, tcpPair } from './native.ts'

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  const fds = epollFds({ mode })
  afterAll(() => fds.close())
  const fixture = epollFixture(fds)

  describeConformance("Node's loop with real file descriptors", fixture)

  const numbers = new WeakMap<ByteStream, number>()
  const streamsOf = (make: () => readonly [number, number]): StreamFixture => ({
    async pair() {
      const [a, b] = make()
      const streams = [fdStream(a, { fds, own: true }), fdStream(b, { fds, own: true })] as const
      numbers.set(streams[0], a).set(streams[1], b)
      return streams
    },
  })
  const kinds = {
    'unix sockets': streamsOf(() => socketPair()),
    'blocking unix sockets': streamsOf(() => socketPair(0)),
    'TCP sockets': {
      ...streamsOf(tcpPair),
      reset(stream: ByteStream) {
        resetOnClose(numbers.get(stream)!)
        stream.close()
      },
    } satisfies StreamFixture,
  }
  describe.each(Object.entries(kinds))('%s as fdStreams', (_name, streams) => {
    const offered = streams.reset ? ['streams', 'reset'] : ['streams']
    describeConformance(
      'they',
      { ...fixture, streams, lacks: fixture.lacks.filter((each) => !offered.includes(each)) },
      { only: ({ needs = [], name }) => needs.includes('streams') || /a stream of the host/.test(name) },
    )
  })
})
