import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, rmSync, unlinkSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteStream } from '@hostloop/core'
import type { Device } from './device-watcher.ts'
import { decodeFolderEvents, makeRaw, openFolder, openTerminal, openTimer } from './linux.ts'

/** Reads and writes an fd that stays the caller's: `fdStream` of `@hostloop/epoll`. */
export type OpenStream = (fd: number) => ByteStream

/** A device, what makes it busy, and what puts it away. */
interface Source {
  readonly device: Device
  /** Does the next thing that the device will tell of. */
  step(): void
  close(): void
}

const text = new TextDecoder()
const decodeLines = (bytes: Uint8Array): readonly string[] =>
  text
    .decode(bytes)
    .split(/[\r\n]+/)
    .filter((line) => line !== '')

function deviceOn(open: OpenStream, name: string, fd: number, decode: Device['decode']): Device {
  const stream = open(fd)
  return {
    name,
    fd,
    decode,
    read: () => stream.read(),
    get ended() {
      return stream.readEnded || stream.error !== undefined
    },
  }
}

/** A terminal in which a shell runs. It is gone when the shell has ended. */
export function shell(open: OpenStream): Source {
  const { master, slave } = openTerminal()
  const child = spawn('sh', [], { stdio: [slave, slave, slave], env: { ...process.env, PS1: '$ ' } })
  child.unref()
  closeSync(slave)
  const commands = ['echo "I am on $(tty | sed s,/[0-9]*$,,)"', 'uname -s', 'exit']
  return {
    device: deviceOn(open, 'shell', master, decodeLines),
    step() {
      const command = commands.shift()
      if (command !== undefined) writeSync(master, `${command}\n`)
    },
    close() {
      child.kill()
      closeSync(master)
    },
  }
}

/** A folder in which files come and go. */
export function folder(open: OpenStream): Source {
  const path = mkdtempSync(join(tmpdir(), 'hostloop-'))
  const fd = openFolder(path)
  const file = join(path, 'report.txt')
  const changes = [(): void => writeFileSync(file, 'a first line'), (): void => unlinkSync(file)]
  return {
    device: deviceOn(open, 'folder', fd, decodeFolderEvents),
    step: () => changes.shift()?.(),
    close() {
      closeSync(fd)
      rmSync(path, { recursive: true })
    },
  }
}

/** A timer of the kernel. */
export function timer(open: OpenStream, ms: number): Source {
  const fd = openTimer(ms)
  const decode = (bytes: Uint8Array): readonly string[] => {
    const count = Buffer.from(bytes.buffer, bytes.byteOffset).readBigUInt64LE()
    return [`fired, ${count} time${count === 1n ? '' : 's'} since it was read`]
  }
  return { device: deviceOn(open, 'timer', fd, decode), step() {}, close: () => closeSync(fd) }
}

/** A serial line with a thermometer at its other end: a terminal again, but nobody edits what goes over it. */
export function thermometer(open: OpenStream): Source {
  const { master, slave } = openTerminal()
  makeRaw(slave)
  let degrees = 20
  return {
    device: deviceOn(open, 'thermometer', slave, decodeLines),
    step: () => void writeSync(master, `temperature=${(degrees += 0.5).toFixed(1)}\n`),
    close() {
      closeSync(slave)
      closeSync(master)
    },
  }
}
