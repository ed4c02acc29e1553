import { HandleEvent, HostloopError } from '@hostloop/core'
import type { FdWatcher, HandleEvents } from '@hostloop/core'

/** One end of an in-memory pipe. */
interface End {
  readonly pipe: { buffered: number; readers: number; writers: number }
  readonly side: 'readable' | 'writable'
}

const CAPACITY = 4096

/** A table of file descriptors as a process has it: numbers are given out lowest first, and given out again. */
export class MemoryFds {
  readonly #open = new Map<number, End>()
  readonly #watches = new Set<{
    fd: number
    end: End
    events: HandleEvents
    ready: (events: number) => void
  }>()

  /** What is watched now. */
  get watched(): number {
    return this.#watches.size
  }

  pipe() {
    const pipe = { buffered: 0, readers: 1, writers: 1 }
    const ends = { readable: { pipe, side: 'readable' }, writable: { pipe, side: 'writable' } } as const
    const readable = this.#enter(ends.readable)
    const writable = this.#enter(ends.writable)
    const close = (fd: number, end: End, count: 'readers' | 'writers'): void => {
      if (pipe[count] === 0) return
      pipe[count] = 0
      if (this.#open.get(fd) === end) this.#open.delete(fd)
    }
    return {
      readable,
      writable,
      write: (bytes: Uint8Array) => void (pipe.buffered += bytes.length),
      fill: () => void (pipe.buffered = CAPACITY),
      drain: () => void (pipe.buffered = 0),
      closeReadable: () => close(readable, ends.readable, 'readers'),
      closeWritable: () => close(writable, ends.writable, 'writers'),
    }
  }

  #enter(end: End): number {
    let fd = 3
    while (this.#open.has(fd)) fd++
    this.#open.set(fd, end)
    return fd
  }

  watcher(): FdWatcher {
    return {
      watch: (fd, events, ready) => {
        const end = this.#open.get(fd)
        if (!end) throw new HostloopError('HANDLE_UNSUPPORTED', `${fd} is not open`)
        const watch = { fd, end, events, ready }
        this.#watches.add(watch)
        return {
          update: (changed) => void (watch.events = changed),
          close: () => void this.#watches.delete(watch),
        }
      },
    }
  }

  /** Reports what is ready, as a pass of a host's loop would. */
  report(): void {
    for (const watch of this.#watches) {
      const gone = this.#open.get(watch.fd) !== watch.end
      if (gone) this.#watches.delete(watch)
      const events = gone ? 0 : poll(watch.end) & (watch.events | HandleEvent.ERROR | HandleEvent.HANGUP)
      if (gone || events !== 0) watch.ready(events)
    }
  }
}

/** As poll(2) has it for pipes. */
function poll({ pipe, side }: End): HandleEvents {
  if (side === 'readable')
    return (pipe.buffered > 0 ? HandleEvent.READABLE : 0) | (pipe.writers === 0 ? HandleEvent.HANGUP : 0)
  if (pipe.readers === 0) return HandleEvent.WRITABLE | HandleEvent.ERROR
  return pipe.buffered < CAPACITY ? HandleEvent.WRITABLE : 0
}
