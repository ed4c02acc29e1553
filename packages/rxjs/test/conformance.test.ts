import { isRequired } from '@hostloop/conformance/node'
import { describeConformance } from '@hostloop/conformance/vitest'
import { epollFds } from '@hostloop/epoll'
import { asapScheduler, asyncScheduler } from 'rxjs'
import { afterAll, describe } from 'vitest'
import { fdFixture, observableStreams, realFixture, virtualFixture } from './fixtures.ts'

describeConformance('asyncScheduler', realFixture(asyncScheduler))

// Sockets and processes are the same for all schedulers.
const unlikeAsync = ({ rule }: { rule: string }): boolean =>
  !['stream', 'connector', 'acceptor', 'F3'].includes(rule)
describeConformance('asapScheduler', realFixture(asapScheduler), { only: unlikeAsync })

describeConformance('VirtualTimeScheduler', virtualFixture())

describeConformance(
  'bytesFromObservable',
  { ...virtualFixture(), streams: observableStreams },
  // Nothing can slow an Observable down.
  { only: ({ rule, name }) => rule === 'stream' && !name.includes('high-water mark') },
)

if (process.platform === 'linux') {
  describe('with epoll', () => {
    const fds = epollFds()
    afterAll(() => fds.close())
    describeConformance('asyncScheduler with real file descriptors', fdFixture(asyncScheduler, fds))
  })
} else if (isRequired('epoll')) {
  throw new Error('epoll is missing here; HOSTLOOP_REQUIRE asks for it')
} else {
  process.stderr.write('\nTESTS SKIPPED: file descriptors on asyncScheduler need the epoll of Linux\n')
}
