import { HandleEvent } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fromChildProcess, fromStream, nodeConnector, spawnProcess } from '../src/index.ts'
import type { SpawnProcessOptions } from '../src/index.ts'
import { closing, temporaryDirectory } from './cleanup.ts'
import { bytesOf, readAll, ready, until, writeAll } from './until.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

describe('spawnProcess', () => {
  test('gives three pipes and an exit that is READABLE and HANGUP', async () => {
    const child = spawnProcess(['sh', '-c', 'cat; echo oops >&2; exit 3'])
    expect(child.pid).toEqual(expect.any(Number))
    expect(child.exit.poll()).toBe(0)
    expect(child.exit.status).toBe(undefined)
    expect(child.stdin.poll()).toBe(WRITABLE)
    expect(child.stdout.poll()).toBe(0)
    expect(child.stdout.write(bytesOf('backwards'))).toBe(0)
    await writeAll(child.stdin, bytesOf('through'))
    child.stdin.end()
    await ready(child.exit, READABLE | HANGUP)
    expect(child.exit.status).toEqual({ code: 3, signal: null })
    expect(child.exit.error).toBe(undefined)
    // Its output waits for its reader.
    await nextTurn()
    await nextTurn()
    expect(await readAll(child.stdout)).toBe('through')
    expect(await readAll(child.stderr)).toBe('oops\n')
    await until([child.stdout, child.stderr], () => [child.stdout, child.stderr].every(hungUp))
    expect(child.stdin.poll() & HANGUP).toBe(HANGUP)
  })

  test('output that nobody has read survives the exit, up to a pipe and a buffer', async () => {
    const child = spawnProcess(['sh', '-c', 'head -c 100000 /dev/zero'])
    await ready(child.exit, READABLE)
    for (let turn = 0; turn < 10; turn += 1) await nextTurn()
    expect((await readAll(child.stdout)).length).toBe(100_000)
  })

  test('a program that is not there is ERROR, and its streams are closed', async () => {
    const child = spawnProcess(['/no/such/program'])
    expect(child.pid).toBe(undefined)
    await ready(child.exit, ERROR | HANGUP)
    expect(child.exit.poll() & READABLE).toBe(0)
    expect(child.exit.error).toMatchObject({ code: 'ENOENT' })
    expect(child.exit.status).toBe(undefined)
    await until(child.stdout, () => hungUp(child.stdout))
    expect(child.kill()).toBe(false)
  })

  test('what Node throws for a program is ERROR too', async () => {
    for (const [command, code] of unstartable()) {
      const child = spawnProcess(command)
      await ready(child.exit, ERROR | HANGUP)
      expect(child.exit.error).toMatchObject({ code })
      expect(child).toMatchObject({ pid: undefined, exit: { status: undefined } })
      for (const stream of [child.stdin, child.stdout, child.stderr]) expect(stream.poll()).toBe(HANGUP)
      expect(child.kill()).toBe(false)
      child.exit.subscribe(() => {})()
    }
  })

  test('a killed process tells its signal', async () => {
    const child = spawnProcess(['cat'])
    let woken = 0
    const end = child.exit.subscribe(() => (woken += 1))
    expect(child.kill('SIGKILL')).toBe(true)
    await ready(child.exit, READABLE | HANGUP)
    expect(woken).toBe(1)
    end()
    expect(child.exit.status).toEqual({ code: null, signal: 'SIGKILL' })
    expect(child.kill()).toBe(false)
    expect(() => child.kill('SIGNOTHING')).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })

  test('writing to a process that reads no more is ERROR', async () => {
    const child = spawnProcess(['sh', '-c', 'exec <&-; echo closed; exec sleep 100'])
    await ready(child.stdout, READABLE)
    await until(child.stdin, () => {
      child.stdin.write(bytesOf('x'))
      return (child.stdin.poll() & ERROR) !== 0
    })
    expect(child.stdin.poll()).toBe(ERROR | HANGUP)
    expect(child.stdin.error).toMatchObject({ code: 'EPIPE' })
    child.kill('SIGKILL')
    await ready(child.exit, HANGUP)
  })

  test('where there is no pipe, the stream is closed', async () => {
    const child = spawnProcess(['true'], { stdio: ['ignore', 'pipe', 'ignore'] })
    expect(child.stdin.poll()).toBe(HANGUP)
    expect(child.stderr.poll()).toBe(HANGUP)
    expect(child.stdin.error).toBe(undefined)
    await ready(child.exit, READABLE)
  })

  test('wrong arguments throw', () => {
    expect(() => spawnProcess([])).toThrow(expect.objectContaining({ code: 'INVALID_TARGET' }))
    // Each is what a caller without types could pass.
    const wrong: [unknown, RegExp][] = [
      [{ cwd: 7 }, /cwd/],
      [null, /an object/],
      [{ timeout: 100 }, /kill\(\)/],
      [{ stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }, /'ipc'/],
      [{ stdio: ['pipe', 'pipe', 'pipe', 'ignore', 'pipe'] }, /fromStream\(\)/],
      [{ stdio: [null, null, null, 'overlapped'] }, /fromStream\(\)/],
    ]
    for (const [options, message] of wrong)
      expect(() => spawnProcess(['true'], options as SpawnProcessOptions)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS', message: expect.stringMatching(message) }),
      )
  })
})

test('a child process of one that knows Node is wrapped once', async () => {
  const node = spawn('cat', { stdio: 'pipe' })
  const child = fromChildProcess(node)
  expect(fromChildProcess(node)).toBe(child)
  child.stdin.write(bytesOf('meow'))
  child.stdin.end()
  await ready(child.exit, READABLE)
  await nextTurn()
  expect(await readAll(child.stdout)).toBe('meow')
  // One whose stream was known before.
  const other = spawn('cat', { stdio: 'pipe' })
  const stdout = fromStream(other.stdout)
  const stdin = fromStream(other.stdin)
  expect(fromChildProcess(other)).toMatchObject({ stdin, stdout })
  expect([stdin.poll(), stdout.poll()]).toEqual([WRITABLE, 0])
  expect(stdout.write(bytesOf('backwards'))).toBe(0)
  stdin.end()
  expect(await readAll(stdout)).toBe('')
  await ready(stdout, HANGUP)
  // One that has exited already.
  const early = spawn('true')
  await once(early, 'close')
  expect(fromChildProcess(early).exit.poll()).toBe(READABLE | HANGUP)
})

test('a child process that has told already that it could not be started', async () => {
  const node = spawn('/no/such/program')
  const [error] = await once(node, 'error')
  const { exit } = fromChildProcess(node)
  expect(exit.poll()).toBe(ERROR | HANGUP)
  const { code, errno, message, syscall } = error
  expect(exit.error).toMatchObject({ code, errno, message, syscall })
})

test('a registrant needs only a structure', () => {
  interface Supervised {
    readonly pid: number | undefined
    readonly stdin: ByteStream
    readonly exit: {
      poll(): number
      readonly status: { code: number | null; signal: string | null } | undefined
    }
    kill(signal?: string): boolean
  }
  const spawnIt: (command: readonly string[]) => Supervised = spawnProcess
  const child = spawnIt(['true'])
  expect(child.exit.status).toBe(undefined)
})

describe('a command as a target', () => {
  const connect = (...command: string[]): ByteStream => closing(nodeConnector().connect({ command }))

  test('is one stream of its stdin and stdout', async () => {
    const stream = connect('tr', 'a-z', 'A-Z')
    expect(stream.state).toBe('open')
    expect(stream.poll()).toBe(WRITABLE)
    await writeAll(stream, bytesOf('shout'))
    stream.end()
    expect(stream.poll() & WRITABLE).toBe(0)
    expect(await readAll(stream)).toBe('SHOUT')
    await ready(stream, HANGUP)
    expect(stream.poll()).toBe(READABLE | HANGUP)
    expect(stream.state).toBe('closed')
    expect(stream.error).toBe(undefined)
  })

  test('that is not there is ERROR', async () => {
    const stream = connect('/no/such/program')
    expect(stream.state).toBe('connecting')
    expect(stream.write(bytesOf('x'))).toBe(0)
    await ready(stream, ERROR | HANGUP)
    expect(stream.error).toMatchObject({ code: 'ENOENT' })
    expect(stream.state).toBe('closed')
  })

  test('that Node does not even try to start is ERROR', async () => {
    for (const [command, code] of unstartable()) {
      const stream = connect(...command)
      await ready(stream, ERROR | HANGUP)
      expect(stream.error).toMatchObject({ code })
    }
  })

  test('that fails is ERROR after its output, with what it complained about', async () => {
    const stream = connect('sh', '-c', 'echo output; echo no route >&2; exit 4')
    await ready(stream, READABLE)
    expect(stream.error).toBe(undefined)
    expect(await readAll(stream)).toBe('output\n')
    await ready(stream, ERROR | HANGUP)
    expect(stream.error?.message).toMatch(/'sh' exited with status 4: no route$/)
  })

  test('that ends without reading what was written loses none of its output', async () => {
    const stream = connect('sh', '-c', 'exec <&-; echo bye; exit 5')
    await until(stream, () => {
      stream.write(bytesOf('x'))
      return (stream.poll() & READABLE) !== 0
    })
    expect(await readAll(stream)).toBe('bye\n')
    await ready(stream, ERROR | HANGUP)
    expect(stream.error?.message).toMatch(/status 5/)
  })

  test('that ends well without reading what was written is no ERROR', async () => {
    const fifo = join(temporaryDirectory(), 'fifo')
    execFileSync('mkfifo', [fifo])
    const stream = connect('sh', '-c', 'exec <&-; echo bye; exec cat "$0"', fifo)
    await ready(stream, READABLE)
    await until(stream, () => stream.write(bytesOf('x')) === 0 && stream.pending === 0)
    expect(stream.state).toBe('open')
    writeFileSync(fifo, '')
    expect(await readAll(stream)).toBe('bye\n')
    await ready(stream, HANGUP)
    expect(stream.poll()).toBe(READABLE | HANGUP)
    expect(stream.error).toBe(undefined)
  })

  test('that fails while a descendant holds its stderr is ERROR all the same', async () => {
    const stream = connect('sh', '-c', 'sleep 100 >/dev/null & echo $!; echo oops >&2; exit 3')
    const descendant = Number(await readAll(stream))
    onTestFinished(() => void process.kill(descendant))
    await ready(stream, ERROR | HANGUP)
    expect(stream.error?.message).toMatch(/'sh' exited with status 3: oops$/)
  })

  test('dies when it is closed', async () => {
    const stream = connect('sh', '-c', 'echo $$; exec cat')
    await ready(stream, READABLE)
    const pid = Number(Buffer.from(stream.read() ?? []).toString())
    stream.close()
    expect(stream.poll()).toBe(HANGUP)
    expect(stream.error).toBe(undefined)
    await gone(pid)
    expect(stream.poll()).toBe(HANGUP)
    stream.close()
  })

  test('is not started when it was aborted before', () => {
    const stream = nodeConnector().connect({ command: ['true'] }, { signal: AbortSignal.abort() })
    expect(stream.poll()).toBe(ERROR | HANGUP)
    expect(stream.error?.name).toBe('AbortError')
  })
})

/** Commands that Node throws an error for, and its code. */
function unstartable(): [string[], string][] {
  const directory = temporaryDirectory()
  symlinkSync('loop', join(directory, 'loop'))
  writeFileSync(join(directory, 'file'), '')
  return [
    [[join(directory, 'file', 'program')], 'ENOTDIR'],
    [[join(directory, 'loop')], 'ELOOP'],
    [[`/${'x'.repeat(5000)}`], 'ENAMETOOLONG'],
    [['true', 'x'.repeat(1 << 20)], 'E2BIG'],
  ]
}

function hungUp(stream: ByteStream): boolean {
  return (stream.poll() & HANGUP) !== 0
}

/** Nothing tells that a stranger's process ended, so it is asked every turn. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await nextTurn()
  }
}
