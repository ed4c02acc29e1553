import { HostloopError } from '@hostloop/core'
import { statSync } from 'node:fs'
import { constants } from 'node:os'
import { systemError } from './libc.ts'

const { EBADF, ELOOP, ENOSPC, EPERM } = constants.errno

/** Why `fd` can't be watched. No errno: it is no number of an fd at all. */
export function refused(fd: number, errno?: number): HostloopError {
  if (errno === undefined) return unsupported(`${fd} is no file descriptor: pass an integer from 0 up`)
  return unsupported(`fd ${fd} ${reason(fd, errno)}`, systemError('epoll_ctl', errno))
}

function reason(fd: number, errno: number): string {
  switch (errno) {
    case EBADF:
      return 'is not open: watch it before it is closed, and remove the watch before closing it'
    case EPERM:
      return `is ${describe(fd)}, which is always ready and never waits: read and write it without a watch`
    case ENOSPC:
      return 'is one too many for this user: raise fs.epoll.max_user_watches'
    case ELOOP:
      return 'is an epoll fd that contains this one, or too many in each other: watch the fds themselves'
    default:
      return "can't be watched"
  }
}

function describe(fd: number): string {
  try {
    // Deno's fstat knows only the files that it has opened itself.
    const stats = statSync(`/proc/self/fd/${fd}`)
    if (stats.isFile()) return 'a regular file'
    return stats.isDirectory() ? 'a directory' : 'a device without readiness'
  } catch {
    return 'a file without readiness'
  }
}

function unsupported(what: string, cause?: Error): HostloopError {
  return new HostloopError('HANDLE_UNSUPPORTED', `${what}.`, { cause })
}
