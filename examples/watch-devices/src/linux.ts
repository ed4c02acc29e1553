import { closeSync, constants, openSync } from 'node:fs'
import koffi from 'koffi'

// What Linux gives as file descriptors, and Node has no functions for.

const library = koffi.load(null)

/** A function of the C library that says -1 when it fails. */
function call(prototype: string): (...args: unknown[]) => number {
  const native: (...args: unknown[]) => number = library.func(prototype)
  return (...args) => {
    const result = native(...args)
    if (result === -1) throw new Error(`${prototype} failed, errno ${koffi.errno()}`)
    return result
  }
}

const posixOpenpt = call('int posix_openpt(int)')
const grantpt = call('int grantpt(int)')
const unlockpt = call('int unlockpt(int)')
const ptsname = call('int ptsname_r(int, void *, size_t)')
const tcgetattr = call('int tcgetattr(int, void *)')
const tcsetattr = call('int tcsetattr(int, int, void *)')
const cfmakeraw = library.func('void cfmakeraw(void *)')
const timerfdCreate = call('int timerfd_create(int, int)')
const timerfdSettime = call('int timerfd_settime(int, int, void *, void *)')
const inotifyInit = call('int inotify_init1(int)')
const inotifyAddWatch = call('int inotify_add_watch(int, const char *, uint32_t)')

const O_CLOEXEC = 0o2000000
const CLOCK_MONOTONIC = 1
const IN_MODIFY = 0x2
const IN_CREATE = 0x100
const IN_DELETE = 0x200

/** A pseudo terminal: the end that stands for the person, and the end that is the terminal of programs. */
export function openTerminal(): { readonly master: number; readonly slave: number } {
  const master = posixOpenpt(constants.O_RDWR | constants.O_NOCTTY | O_CLOEXEC)
  grantpt(master)
  unlockpt(master)
  const name = Buffer.alloc(64)
  ptsname(master, name, name.length)
  const path = name.toString('latin1', 0, name.indexOf(0))
  return { master, slave: openSync(path, constants.O_RDWR | constants.O_NOCTTY) }
}

/** Makes a terminal a plain serial line: nothing is echoed, edited or translated. */
export function makeRaw(fd: number): void {
  const settings = Buffer.alloc(128)
  tcgetattr(fd, settings)
  cfmakeraw(settings)
  tcsetattr(fd, 0, settings)
}

/** A timer of the kernel that fires every `ms`; each read gives how often it has, as a 64-bit integer. */
export function openTimer(ms: number): number {
  const fd = timerfdCreate(CLOCK_MONOTONIC, constants.O_NONBLOCK | O_CLOEXEC)
  const [seconds, nanoseconds] = [BigInt(Math.floor(ms / 1000)), BigInt((ms % 1000) * 1_000_000)]
  timerfdSettime(fd, 0, new BigInt64Array([seconds, nanoseconds, seconds, nanoseconds]), null)
  return fd
}

/** Tells what happens in a folder; `decodeFolderEvents` reads it. */
export function openFolder(path: string): number {
  const fd = inotifyInit(constants.O_NONBLOCK | O_CLOEXEC)
  try {
    inotifyAddWatch(fd, path, IN_CREATE | IN_MODIFY | IN_DELETE)
  } catch (error) {
    closeSync(fd)
    throw error
  }
  return fd
}

/** `struct inotify_event`, one after the other: watch, mask, cookie, length of the name, name. */
export function decodeFolderEvents(bytes: Uint8Array): readonly string[] {
  const lines: string[] = []
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < view.length;) {
    const mask = view.readUInt32LE(at + 4)
    const length = view.readUInt32LE(at + 12)
    const name = view.toString('utf8', at + 16, at + 16 + length).replace(/\0+$/, '')
    const what = mask & IN_CREATE ? 'created' : mask & IN_DELETE ? 'deleted' : 'written'
    lines.push(`${name} was ${what}`)
    at += 16 + length
  }
  return lines
}
