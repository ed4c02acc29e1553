import type { FdWatch, FdWatcher, HandleEvents } from '@hostloop/core'
import type { FdFixture, FdPipe } from './fixture.ts'
import { ERROR, HANGUP, READABLE, WRITABLE, visible } from './handle-event.ts'

interface End {
  /** As poll(2) has it. */
  poll(): HandleEvents
}

interface Watch {
  readonly fd: number
  readonly end: End
  readonly ready: (events: HandleEvents) => void
  events: HandleEvents
}

const CAPACITY = 4096

/** Pipes in a table of file descriptors as a process has it: numbers are given out lowest first, and again. */
export class MemoryFds implements FdFixture, FdWatcher {
  readonly #open = new Map<number, End>()
  readonly #watches = new Set<Watch>()

  /** How many are watched now. */
  get watched(): number {
    return this.#watches.size
  }

  pipe(): FdPipe {
    const pipe = { bytes: 0, readers: true, writers: true }
    const reading: End = {
      poll: () => (pipe.bytes > 0 ? READABLE : 0) | (pipe.writers ? 0 : HANGUP),
    }
    const writing: End = {
      poll() {
        if (!pipe.readers) return WRITABLE | ERROR
        return pipe.bytes < CAPACITY ? WRITABLE : 0
      },
    }
    const [readable, writable] = [this.#enter(reading), this.#enter(writing)]
    return {
      readable,
      writable,
      write: (bytes) => void (pipe.bytes += bytes.length),
      fill: () => void (pipe.bytes = CAPACITY),
      drain: () => void (pipe.bytes = 0),
      closeReadable: () => {
        pipe.readers = false
        this.#leave(readable, reading)
      },
      closeWritable: () => {
        pipe.writers = false
        this.#leave(writable, writing)
      },
    }
  }

  watch(fd: number, events: HandleEvents, ready: (events: HandleEvents) => void): FdWatch {
    const end = this.#open.get(fd)
    if (end === undefined)
      throw unsupported(`fd ${fd} is not open: watch an end of a pipe() of these MemoryFds.`)
    const watch: Watch = { fd, end, events, ready }
    this.#watches.add(watch)
    return {
      update: (changed) => void (watch.events = changed),
      close: () => void this.#watches.delete(watch),
    }
  }

  /** Reports what is ready, as a pass of a host's loop would: call it before each turn. */
  report(): void {
    for (const watch of this.#watches) {
      const gone = this.#open.get(watch.fd) !== watch.end
      if (gone) this.#watches.delete(watch)
      const events = gone ? 0 : visible(watch.end.poll(), watch.events)
      if (gone || events !== 0) watch.ready(events)
    }
  }

  #enter(end: End): number {
    let fd = 3
    while (this.#open.has(fd)) fd += 1
    this.#open.set(fd, end)
    return fd
  }

  /** The number may be another end's by now. */
  #leave(fd: number, end: End): void {
    if (this.#open.get(fd) === end) this.#open.delete(fd)
  }
}

/** A `HostloopError`, which is known by its name and code, so that nothing of core is needed at run time. */
function unsupported(message: string): Error {
  return Object.assign(new Error(message), { name: 'HostloopError', code: 'HANDLE_UNSUPPORTED' })
}
