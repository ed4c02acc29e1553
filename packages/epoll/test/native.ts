import { closeSync, constants, fstatSync, readSync, readdirSync, writeSync } from 'node:fs'
import koffi from 'koffi'
import { onTestFinished } from 'vitest'

const library = koffi.load(null)
type Call = (...args: unknown[]) => number

const call = (prototype: string): Call => {
  const native = library.func(prototype) as Call
  return (...args) => {
    const result = native(...args)
    if (result === -1) throw new Error(`${prototype}: errno ${koffi.errno()}`)
    return result
  }
}

export const O_CLOEXEC = 0o2000000
export const { O_NONBLOCK } = constants
const SOL_SOCKET = 1
const SO_LINGER = 13

const pipe2 = call('int pipe2(void *, int)')
const socketpairOf = call('int socketpair(int, int, int, void *)')
const timerfdSettime = call('int timerfd_settime(int, int, void *, void *)')
const sigprocmask = call('int pthread_sigmask(int, void *, void *)')
const ptsname = call('int ptsname_r(int, void *, size_t)')
const setsockopt = call('int setsockopt(int, int, int, void *, unsigned int)')
const fcntl = call('int fcntl(int, int)')

export const mkfifo = call('int mkfifo(const char *, unsigned int)')
export const dup2 = call('int dup2(int, int)')
export const dup = call('int dup(int)')
export const inotifyInit = call('int inotify_init1(int)')
export const inotifyAddWatch = call('int inotify_add_watch(int, const char *, uint32_t)')
export const eventfd = call('int eventfd(unsigned int, int)')
const timerfdCreate = call('int timerfd_create(int, int)')
const signalfdOf = call('int signalfd(int, void *, int)')
const openpt = call('int posix_openpt(int)')
const grantpt = call('int grantpt(int)')
const unlockpt = call('int unlockpt(int)')
export const raise = call('int raise(int)')

export const flagsOf = (fd: number): number => fcntl(fd, 3)

/** Whether the number is that of an open fd. */
export function isOpen(fd: number): boolean {
  try {
    fstatSync(fd)
    return true
  } catch {
    return false
  }
}

/** The fds that the end of a test closes. A number that is somebody else's by then must not be among them. */
const mine = new Set<number>()

/** The fd is closed when the test is over, unless `close()` or another owner has done so. */
export function closing(fd: number): number {
  mine.add(fd)
  onTestFinished(() => {
    if (mine.delete(fd)) closeSync(fd)
  })
  return fd
}

export function disown(fd: number): void {
  mine.delete(fd)
}

export function close(fd: number): void {
  mine.delete(fd)
  closeSync(fd)
}

/** The two ends of a pipe. */
export function pipe(flags: number = O_NONBLOCK): readonly [reader: number, writer: number] {
  const fds = new Int32Array(2)
  pipe2(fds, flags | O_CLOEXEC)
  return [fds[0]!, fds[1]!]
}

export function testPipe(flags?: number): readonly [reader: number, writer: number] {
  const [reader, writer] = pipe(flags)
  return [closing(reader), closing(writer)]
}

const SOCK_STREAM = 1
const SOCK_DGRAM = 2

/** Connected unix sockets. */
export function socketPair(flags: number = O_NONBLOCK, datagrams = false): readonly [number, number] {
  const fds = new Int32Array(2)
  socketpairOf(1, (datagrams ? SOCK_DGRAM : SOCK_STREAM) | flags | O_CLOEXEC, 0, fds)
  return [fds[0]!, fds[1]!]
}

const socket = call('int socket(int, int, int)')
const bind = call('int bind(int, void *, unsigned int)')
const listen = call('int listen(int, int)')
const getsockname = call('int getsockname(int, void *, void *)')
const connect = call('int connect(int, void *, unsigned int)')
const accept4 = call('int accept4(int, void *, void *, int)')

/** Connected TCP sockets. */
export function tcpPair(): readonly [number, number] {
  const server = socket(2, SOCK_STREAM | O_CLOEXEC, 0)
  const address = new Uint8Array([2, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  // The family is in the host's order of bytes.
  new Uint16Array(address.buffer)[0] = 2
  bind(server, address, 16)
  listen(server, 1)
  getsockname(server, address, new Int32Array([16]))
  const client = socket(2, SOCK_STREAM | O_CLOEXEC, 0)
  connect(client, address, 16)
  const accepted = accept4(server, null, null, O_NONBLOCK | O_CLOEXEC)
  closeSync(server)
  return [client, accepted]
}

/** The next close of this TCP socket is a reset. */
export function resetOnClose(fd: number): void {
  setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8)
}

/** Fires once, after `ms`. */
export function timerfd(ms: number): number {
  const fd = timerfdCreate(1, O_NONBLOCK | O_CLOEXEC)
  timerfdSettime(
    fd,
    0,
    new BigInt64Array([0n, 0n, BigInt(Math.floor(ms / 1000)), BigInt((ms % 1000) * 1e6)]),
    null,
  )
  return fd
}

/** Blocks the signal in this thread and gives an fd for it. The returned function undoes that. */
export function signalfd(signal: number): readonly [fd: number, unblock: () => void] {
  const set = new Uint8Array(128)
  set[(signal - 1) >> 3] = 1 << ((signal - 1) & 7)
  sigprocmask(0, set, null)
  return [signalfdOf(-1, set, O_NONBLOCK | O_CLOEXEC), () => void sigprocmask(1, set, null)]
}

/** The master of a pseudo terminal, and the path of its slave. */
export function pty(): readonly [master: number, slavePath: string] {
  const master = openpt(constants.O_RDWR | constants.O_NOCTTY | O_CLOEXEC)
  grantpt(master)
  unlockpt(master)
  const name = Buffer.alloc(64)
  ptsname(master, name, name.length)
  return [master, name.toString('latin1', 0, name.indexOf(0))]
}

export const openFds = (): number => readdirSync('/proc/self/fd').length

/** Writes until nothing more fits. */
export function fill(fd: number): number {
  const bytes = new Uint8Array(4096)
  let written = 0
  for (;;) {
    try {
      written += writeSync(fd, bytes)
    } catch {
      return written
    }
  }
}

/** Reads all there is. */
export function drain(fd: number): void {
  const bytes = new Uint8Array(65536)
  try {
    while (readSync(fd, bytes) > 0);
  } catch {
    // EAGAIN: nothing more.
  }
}
