import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ring } from '../../host.ts'

/** Each member reads from a named pipe, whose file descriptor is its handle. */
export function fifoRing(members: number): Ring {
  const token = Uint8Array.of(1)
  const taken = new Uint8Array(1)
  const fds = openFifos(members)
  return {
    handles: fds,
    send: (member) => void writeSync(fds[member]!, token),
    take: (member) => void readSync(fds[member]!, taken),
    close: () => fds.forEach((fd) => closeSync(fd)),
  }
}

function openFifos(count: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'compare-adapters-'))
  try {
    const paths = Array.from({ length: count }, (_, index) => join(folder, String(index)))
    execFileSync('mkfifo', paths)
    return paths.map((path) => openSync(path, constants.O_RDWR | constants.O_NONBLOCK))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
