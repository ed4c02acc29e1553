import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findProgram } from '@hostloop/conformance/node'
import { describe, expect, test } from 'vitest'
import { libvirtPrograms } from '../src/index.ts'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/bench.js', import.meta.url))
const gcc = findProgram('gcc')
const pkgConfig = findProgram('pkg-config')
const hasLibrary = pkgConfig !== undefined && spawnSync(pkgConfig, ['--exists', 'libvirt']).status === 0

describe('the benchmark', () => {
  const isMissing = libvirtPrograms === undefined || gcc === undefined || !hasLibrary
  test.skipIf(isMissing)('measures, and says what became of the targets', { timeout: 60_000 }, async () => {
    const parts = ['calls', 'latency', 'first-event'].flatMap((name) => ['--only', name])
    const { stdout } = await run(process.execPath, [main, '--quick', ...parts])
    const [, targets = '', numbers = ''] = stdout.split('## ')
    expect(targets.match(/\| (met|\*\*missed\*\*) +\|/g)).toHaveLength(4)
    const medians = new Map(
      numbers
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map(([, name = '', median = '']) => [name, Number(median.replaceAll(',', ''))]),
    )
    for (const name of ['C, 1 thread', 'hostloop, 64 in flight', 'hostloop, event latency', 'first event']) {
      expect([name, medians.get(name)]).toEqual([name, expect.toSatisfy((value) => value > 0)])
    }
  })

  test('says which workload it does not know', async () => {
    await expect(run(process.execPath, [main, '--only', 'nothing'])).rejects.toMatchObject({
      code: 2,
      stderr: "bench: there is no workload 'nothing'; see --help\n",
    })
  })
})
