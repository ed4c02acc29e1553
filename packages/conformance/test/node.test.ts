import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  findProgram,
  isRequired,
  keepsAlive,
  nodeProcess,
  refusedTcpTarget,
  tcpStreams,
} from '@hostloop/conformance/node'
import { memoryStreamPair } from '@hostloop/conformance'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hostloop-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe('programs that tests need', () => {
  test('are found where they can be run', () => {
    const path = folder()
    writeFileSync(join(path, 'tool'), '')
    writeFileSync(join(path, 'other-tool'), '', { mode: 0o755 })
    vi.stubEnv('PATH', `/nowhere:${path}`)
    vi.stubEnv('HOSTLOOP_REQUIRE', '')
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(findProgram('other-tool')).toBe(join(path, 'other-tool'))
    expect(stderr).not.toHaveBeenCalled()
    expect(findProgram('tool', 'tool-package')).toBeUndefined()
    expect(stderr.mock.calls.join()).toMatch(
      /TESTS SKIPPED: tool is missing: install the Debian package tool-package\n/,
    )
  })

  test.each(['bun,tool-package', 'all'])('must be there where HOSTLOOP_REQUIRE is %s', (required) => {
    vi.stubEnv('PATH', '/nowhere')
    vi.stubEnv('HOSTLOOP_REQUIRE', required)
    expect(() => findProgram('tool', 'tool-package')).toThrow(/install the Debian package tool-package/)
  })

  test('nothing is required by part of its name, or where the list is empty', () => {
    vi.stubEnv('HOSTLOOP_REQUIRE', 'bun, deno')
    expect(['bun', 'deno', 'de'].map(isRequired)).toEqual([true, true, false])
    vi.stubEnv('HOSTLOOP_REQUIRE', '')
    expect(isRequired('bun')).toBe(false)
  })
})

describe('a process that is to say whether it stays alive', () => {
  const script = (code: string): URL => {
    const path = join(folder(), 'child.mjs')
    writeFileSync(path, code)
    return pathToFileURL(path)
  }

  test('is given its arguments, and is believed', async () => {
    const child = script('if (process.argv[2] === "live" && process.argv[3] === "on") console.log("alive")')
    expect(await keepsAlive(child, 'live', 'on')).toBe(true)
    expect(await keepsAlive(child, 'live')).toBe(false)
  })

  test.each([
    ['complains', 'console.log("alive"); console.error("a warning")', /a warning/],
    ['says something else', 'console.log("not alive")', /not alive/],
    ['breaks', 'throw new Error("broken on purpose")', /broken on purpose/],
  ])('is an error where it %s', async (_what, code, message) => {
    await expect(keepsAlive(script(code))).rejects.toThrow(message)
  })
})

test('uncaught errors are caught until that is ended, and the listeners are as before', async () => {
  const before = process.listeners('uncaughtException')
  const stop = nodeProcess.catchHostErrors()
  queueMicrotask(() => {
    throw 'thrown on purpose'
  })
  await nodeProcess.wait(1)
  expect(stop()).toEqual(['thrown on purpose'])
  expect(process.listeners('uncaughtException')).toEqual(before)
})

test('what keeps the loop busy is counted', () => {
  const before = nodeProcess.resources!()
  const timer = setTimeout(() => {}, 1000)
  expect(nodeProcess.resources!()).toBe(before + 1)
  clearTimeout(timer)
})

test('a stall takes the time of the clock', () => {
  const before = nodeProcess.now()
  nodeProcess.stall(5)
  expect(nodeProcess.now() - before).toBeGreaterThanOrEqual(5)
})

test('each refused target is a port', async () => {
  const { tcp } = await refusedTcpTarget()
  expect(tcp.port).toBeGreaterThan(0)
})

test('only a stream of its own can be reset', () => {
  const { reset } = tcpStreams(() => expect.unreachable())
  expect(() => reset(memoryStreamPair()[0])).toThrow(/only a stream of pair/)
})
