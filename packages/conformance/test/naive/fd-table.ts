import type { FdPipe } from '@hostloop/conformance'
import { ManualPollable } from '@hostloop/conformance'
import { HandleEvent } from '@hostloop/core'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const CAPACITY = 4096

/** What a number stands for, as long as it is open: `ManualPollable` tells of its readiness. */
export class OpenFile extends ManualPollable {}

/** Simulated file descriptors: numbers that are given out again, the lowest first. */
export class FdTable {
  readonly #files: (OpenFile | undefined)[] = []

  get(fd: number): OpenFile | undefined {
    return this.#files[fd]
  }

  pipe(): FdPipe {
    const [reading, writing] = [new OpenFile(), new OpenFile(WRITABLE)]
    const [readable, writable] = [this.#open(reading), this.#open(writing)]
    let bytes = 0
    const isOpen = (fd: number, file: OpenFile): boolean => this.#files[fd] === file
    const change = (by: number): void => {
      bytes = Math.min(CAPACITY, Math.max(0, bytes + by))
      const gone = { reader: !isOpen(readable, reading), writer: !isOpen(writable, writing) }
      reading.set((bytes > 0 ? READABLE : 0) | (gone.writer ? HANGUP : 0))
      writing.set((bytes < CAPACITY ? WRITABLE : 0) | (gone.reader ? ERROR : 0))
    }
    const close = (fd: number, file: OpenFile): void => {
      if (!isOpen(fd, file)) return
      this.#files[fd] = undefined
      change(0)
    }
    return {
      readable,
      writable,
      write: (data) => change(data.length),
      fill: () => change(CAPACITY),
      drain: () => change(-CAPACITY),
      closeReadable: () => close(readable, reading),
      closeWritable: () => close(writable, writing),
    }
  }

  #open(file: OpenFile): number {
    const free = this.#files.indexOf(undefined)
    const fd = free === -1 ? this.#files.length : free
    this.#files[fd] = file
    return fd
  }
}
