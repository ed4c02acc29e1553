import { HostloopError } from '@hostloop/core'
import { createRequire } from 'node:module'
import { getSystemErrorName } from 'node:util'

/** What `poll(2)` and `epoll(7)` call their events. The two agree. */
export const POLLIN = 0x1
export const POLLOUT = 0x4
export const POLLERR = 0x8
export const POLLHUP = 0x10
export const POLLNVAL = 0x20
/** Of a socket: the peer sends no more. */
export const POLLRDHUP = 0x2000

/** After one report, the kernel is silent about the fd until it is asked again. */
export const EPOLLONESHOT = 0x4000_0000

/** Open flags and fcntl commands of Linux, the same on all its architectures that Node runs on. */
export const O_NONBLOCK = 0o4000
export const O_CLOEXEC = 0o2000000
export const F_GETFL = 3
export const F_GETPIPE_SZ = 1032

/** The few functions of the C library that this package calls. -1 is a failure, and `errno()` says which. */
export interface Libc {
  epoll_create1(flags: number): number
  epoll_ctl(epoll: number, op: number, fd: number, event: Uint32Array | null): number
  epoll_wait(epoll: number, events: Uint32Array, max: number, timeout: number): number
  eventfd(initial: number, flags: number): number
  poll(fds: Int32Array, count: number, timeout: number): number
  fcntl(fd: number, command: number): number
  isatty(fd: number): number
  read(fd: number, bytes: Uint8Array, size: number): number
  write(fd: number, bytes: Uint8Array, size: number): number
  recv(fd: number, bytes: Uint8Array, size: number, flags: number): number
  send(fd: number, bytes: Uint8Array, size: number, flags: number): number
  getsockopt(fd: number, level: number, option: number, value: Int32Array, size: Int32Array): number
  shutdown(fd: number, how: number): number
  close(fd: number): number
  errno(): number
}

/** As koffi wants them. fcntl is variadic, which makes no difference to a call with two integers on Linux. */
const PROTOTYPES = {
  epoll_create1: 'int epoll_create1(int)',
  epoll_ctl: 'int epoll_ctl(int, int, int, void *)',
  epoll_wait: 'int epoll_wait(int, void *, int, int)',
  eventfd: 'int eventfd(unsigned int, int)',
  poll: 'int poll(void *, unsigned long, int)',
  fcntl: 'int fcntl(int, int)',
  isatty: 'int isatty(int)',
  read: 'intptr_t read(int, void *, size_t)',
  write: 'intptr_t write(int, void *, size_t)',
  recv: 'intptr_t recv(int, void *, size_t, int)',
  send: 'intptr_t send(int, void *, size_t, int)',
  getsockopt: 'int getsockopt(int, int, int, void *, void *)',
  shutdown: 'int shutdown(int, int)',
  close: 'int close(int)',
} satisfies Record<Exclude<keyof Libc, 'errno'>, string>

let loaded: Libc | undefined

/** Loads koffi on the first call. Throws `UNSUPPORTED` where there is no epoll, or no koffi. */
export function libc(): Libc {
  return (loaded ??= load())
}

function load(): Libc {
  if (process.platform !== 'linux')
    throw new HostloopError(
      'UNSUPPORTED',
      `@hostloop/epoll works on Linux only, and this is ${process.platform}: watch streams instead, see fromFd() of @hostloop/node-streams.`,
    )
  try {
    const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi')
    const library = koffi.load(null)
    const functions = Object.entries(PROTOTYPES).map(([name, prototype]) => [name, library.func(prototype)])
    return { ...(Object.fromEntries(functions) as Omit<Libc, 'errno'>), errno: () => koffi.errno() }
  } catch (cause) {
    throw new HostloopError(
      'UNSUPPORTED',
      `@hostloop/epoll needs koffi, which can't be loaded (${reason(cause)}): install it with its prebuilt binary for ${process.platform}-${process.arch}, npm install koffi --include=optional.`,
      { cause },
    )
  }
}

function reason(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split('\n', 1)[0] ?? ''
}

/** An error as Node's own functions throw it. */
export function systemError(call: string, errno: number): Error & { readonly code: string } {
  const code = getSystemErrorName(-errno)
  return Object.assign(new Error(`${call}: ${code}`), { code, errno: -errno, syscall: call })
}

/** A `struct pollfd`: an int, and two shorts for what is asked for and what came of it. */
const pollfd = new Int32Array(2)
const revents = new Int16Array(pollfd.buffer)

/** What poll(2) says of one fd, at once. */
export function polled(fd: number): number {
  pollfd[0] = fd
  revents[2] = POLLIN | POLLOUT | POLLRDHUP
  revents[3] = 0
  libc().poll(pollfd, 1, 0)
  return revents[3]
}
