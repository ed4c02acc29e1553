import { HandleEvent } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import type { EpollFds, epollFds } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { HOSTLOOP } from '../bench.ts'
import type { Bench } from '../bench.ts'
import { libc } from '../pipes.ts'
import type { Libc } from '../pipes.ts'
import type { HandleSet, HandleSubject } from './handle-subject.ts'

export interface HostloopHandles extends HandleSubject {
  idle(fds: readonly number[]): HostloopHandleSet
}

interface HostloopHandleSet extends HandleSet {
  readonly impl: EventImpl
  readonly fds: EpollFds
}

/** hostloop on Node's loop with epoll. Undefined, and said so, where that can't be had. */
export async function hostloopHandles(bench: Pick<Bench, 'skip'>): Promise<HostloopHandles | undefined> {
  try {
    // Not there everywhere: neither Linux nor koffi's binary.
    const epoll = await import('@hostloop/epoll')
    epoll.epollFds().close()
    return hostloopOn(epoll.epollFds, libc())
  } catch (cause) {
    bench.skip(`Everything on file descriptors: ${cause instanceof Error ? cause.message : String(cause)}`)
    return undefined
  }
}

function hostloopOn(makeFds: typeof epollFds, { read, close }: Libc): HostloopHandles {
  const watch = (ends: readonly number[], callbackFor: (index: number) => () => void): HostloopHandleSet => {
    const fds = makeFds()
    const impl = createNodeEventImpl({ fds })
    for (const [index, fd] of ends.entries()) impl.addHandle(fd, HandleEvent.READABLE, callbackFor(index))
    return {
      impl,
      fds,
      async close() {
        impl.close()
        await impl.drain()
        fds.close()
        for (const fd of ends) close(fd)
      },
    }
  }
  const buffer = new Uint8Array(64)
  return {
    name: HOSTLOOP,
    watch(ends, arrived, { peek = false } = {}) {
      if (peek) return watch(ends, (index) => () => arrived(index))
      return watch(ends, (index) => {
        const fd = ends[index]!
        return () => {
          if (read(fd, buffer, buffer.length) > 0) arrived(index)
        }
      })
    },
    idle(ends) {
      const nothing = (): void => {}
      return watch(ends, () => nothing)
    },
  }
}
