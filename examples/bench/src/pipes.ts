import { createRequire } from 'node:module'
import type { Bench } from './bench.ts'
import { openFiles } from './machine.ts'

/** What the C library does with fds. -1 is a failure. */
export interface Libc {
  pipe2(fds: Int32Array, flags: number): number
  read(fd: number, bytes: Uint8Array, size: number): number
  write(fd: number, bytes: Uint8Array, size: number): number
  close(fd: number): number
}

const PROTOTYPES = {
  pipe2: 'int pipe2(void *, int)',
  read: 'intptr_t read(int, void *, size_t)',
  write: 'intptr_t write(int, void *, size_t)',
  close: 'int close(int)',
} satisfies Record<keyof Libc, string>

const NONBLOCK_CLOEXEC = 0o2004000

let loaded: Libc | undefined

/** Throws where there is no koffi. */
export function libc(): Libc {
  if (loaded === undefined) {
    const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi')
    const library = koffi.load(null)
    const functions = Object.entries(PROTOTYPES).map(([name, prototype]) => [name, library.func(prototype)])
    loaded = Object.fromEntries(functions) as Libc
  }
  return loaded
}

/** Real pipes, where Node's own are socket pairs. */
export interface Pipes {
  readonly readEnds: readonly number[]
  readonly writeEnds: readonly number[]
  /** Writes one byte to one of them. */
  send(index: number): void
  /** The read ends belong to whoever watches them. */
  closeWriteEnds(): void
}

export function openPipes(count: number): Pipes {
  const { pipe2, write, close } = libc()
  const [readEnds, writeEnds]: [number[], number[]] = [[], []]
  const pair = new Int32Array(2)
  const byte = new Uint8Array(1)
  for (let i = 0; i < count; i++) {
    if (pipe2(pair, NONBLOCK_CLOEXEC) !== 0) throw new Error(`pipe2 has failed after ${i} pipes`)
    readEnds.push(pair[0]!)
    writeEnds.push(pair[1]!)
  }
  return {
    readEnds,
    writeEnds,
    send(index) {
      if (write(writeEnds[index]!, byte, 1) !== 1) throw new Error(`can't write to pipe ${index}`)
    },
    closeWriteEnds: () => writeEnds.forEach((fd) => close(fd)),
  }
}

/** Some fds for whatever else is open in the meantime. */
const SPARE_FDS = 50

/** Those of the numbers of pipes that this process may have open at once. */
export function affordable(bench: Bench, counts: readonly number[], what: string): number[] {
  const { soft, hard, inUse } = openFiles()
  return counts.filter((count) => {
    const needed = 2 * count + inUse + SPARE_FDS
    if (needed <= soft) return true
    bench.skip(
      `${what}, ${count} pipes: they need ${needed} open files, and this process may have ${soft} (hard limit ${hard}). ` +
        `Raise the limit as root before the start: prlimit --nofile=${needed}:${needed} --pid $$`,
    )
    return false
  })
}
