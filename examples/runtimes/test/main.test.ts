import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import { install } from '../src/install.ts'
import { details, totalsOf } from '../src/table.ts'
import type { Result, Totals } from '../src/table.ts'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

test('every suite does under this Node what is expected of it', { timeout: 180_000 }, async () => {
  // A failure has its report too.
  const ended = run(process.execPath, [main, '--current', '--json']).catch((error) => error)
  const { stdout, stderr } = await ended
  const { runtimes, cells, totals }: Result & { totals: Totals } = JSON.parse(stdout)
  expect(runtimes).toMatchObject([{ version: process.versions.node, binary: process.execPath }])
  expect(cells.flatMap(({ suite, problems }) => problems.map((problem) => `${suite}: ${problem}`))).toEqual(
    [],
  )
  expect(totals.passed).toBeGreaterThan(1000)
  expect(stderr).toMatch(/^\d+ passed, 0 failed, \d+ skipped\n$/m)
})

test('says what is wrong with an option', async () => {
  await expect(run(process.execPath, [main, '--only', 'node22,perl'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^runtimes: --only takes some of node20,.*, and not 'perl'\n$/),
  })
})

test('a runtime that cannot be had says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostloop-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  vi.stubEnv('npm_config_registry', 'http://127.0.0.1:1/')
  vi.stubEnv('npm_config_cache', join(folder, 'npm-cache'))
  vi.stubEnv('npm_config_fetch_retries', '0')
  const download = vi.fn<(what: string) => void>()
  await expect(install('bun', download, folder)).rejects.toThrow(/npm install @oven\/bun-.* failed/)
  expect(download).toHaveBeenCalledOnce()
})

test('a runtime that is missing is skipped, or a failure where it is required', () => {
  const without = (required: boolean): Result => ({
    runtimes: [],
    cells: [],
    missing: [{ name: 'deno', why: 'no network', required }],
  })
  expect(totalsOf(without(false))).toEqual({ passed: 0, failed: 0, skipped: 1 })
  expect(totalsOf(without(true))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(details(without(true))).toBe('MISSING, AND REQUIRED: deno was not run: no network\n')
})
