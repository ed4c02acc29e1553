import koffi from 'koffi'

// node:fs won't do: Deno's refuses fds that it has not opened itself.

/** O_NONBLOCK and O_CLOEXEC, which SOCK_NONBLOCK and SOCK_CLOEXEC are too. */
const FLAGS = 0o2004000
const AF_UNIX = 1
const SOCK_STREAM = 1

const library = koffi.load(null)
const pipe2 = library.func('int pipe2(void *, int)') as (fds: Int32Array, flags: number) => number
const socketpair = library.func('int socketpair(int, int, int, void *)') as (
  domain: number,
  type: number,
  protocol: number,
  fds: Int32Array,
) => number
type Transfer = (fd: number, bytes: Uint8Array, size: number) => number
const readFd = library.func('intptr_t read(int, void *, size_t)') as Transfer
const writeFd = library.func('intptr_t write(int, void *, size_t)') as Transfer
const closeFd = library.func('int close(int)') as (fd: number) => number

type Pair = readonly [number, number]

/** A real pipe: the end to read from, and the end to write to. */
export function pipe(): Pair {
  return pair((fds) => pipe2(fds, FLAGS))
}

/** Two connected unix sockets. */
export function socketPair(): Pair {
  return pair((fds) => socketpair(AF_UNIX, SOCK_STREAM | FLAGS, 0, fds))
}

/** How many bytes it took; -1 for none, as nothing fits. */
export function write(fd: number, bytes: Uint8Array): number {
  return writeFd(fd, bytes, bytes.length)
}

/** How many bytes there were; 0 at the end of file, -1 where there is nothing yet. */
export function read(fd: number, bytes: Uint8Array): number {
  return readFd(fd, bytes, bytes.length)
}

export function close(fd: number): void {
  if (closeFd(fd) !== 0) throw new Error(`closing fd ${fd}: errno ${koffi.errno()}`)
}

function pair(make: (fds: Int32Array) => number): Pair {
  const fds = new Int32Array(2)
  if (make(fds) !== 0) throw new Error(`no pair of fds: errno ${koffi.errno()}`)
  const [first = -1, second = -1] = fds
  return [first, second]
}
