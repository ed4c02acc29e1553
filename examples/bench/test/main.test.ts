import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'bench-test-'))
afterAll(() => rmSync(directory, { recursive: true }))

test('measures a workload: ratios and numbers as text, all of it as JSON', { timeout: 60_000 }, async () => {
  const json = join(directory, 'results.json')
  const { stdout, stderr } = await run(process.execPath, [
    main,
    '--quick',
    '--only',
    'streams',
    '--json',
    json,
  ])

  const report = JSON.parse(readFileSync(json, 'utf8'))
  expect(report.machine).toMatchObject({ versions: { node: process.versions.node }, cpu: expect.any(String) })
  expect(report.results.map(({ what }: { what: string }) => what)).toEqual(['CPU per KiB', 'time per KiB'])
  for (const { workload, values, ratios } of report.results) {
    expect(workload).toBe('streams')
    expect(Object.keys(values).sort()).toEqual(['hostloop', 'net.Socket'])
    expect(Object.keys(ratios)).toEqual(['net.Socket'])
    for (const value of [...Object.values(values), ...Object.values(ratios)]) expect(value).toBeGreaterThan(0)
  }
  expect(report.skipped).toEqual([])

  const order = ['# Benchmark results', '## Targets', '## Ratios', '## Numbers'].map((title) =>
    stdout.indexOf(title),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBe(0)
  expect(stderr).toContain('[1/1] streams: 64 MiB over TCP, round 1 of 3: hostloop')
})

test('says which workload it does not know', async () => {
  await expect(run(process.execPath, [main, '--only', 'nothing'])).rejects.toMatchObject({
    code: 2,
    stderr: "bench: there is no workload 'nothing'; see --help\n",
  })
})
