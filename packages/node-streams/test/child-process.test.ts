import { HandleEvent } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { fromChildProcess, nodeConnector, spawnProcess } from '../src/index.ts'
import { closing } from './cleanup.ts'
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
    const child = spawnProcess(['sh', '-c', 'exec <&-; echo closed; sleep 100'])
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
    const options = { cwd: 7 as unknown as string }
    expect(() => spawnProcess(['true'], options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
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
  // One that has exited already.
  const early = spawn('true')
  await once(early, 'close')
  expect(fromChildProcess(early).exit.poll()).toBe(READABLE | HANGUP)
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
