import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiReport, strayReports } from '../src/api-report.ts'
import { entryPoints } from '../src/entry-points.ts'
import type { EntryPoint } from '../src/entry-points.ts'

let packages: string
beforeEach(() => void (packages = mkdtempSync(join(tmpdir(), 'packages-'))))
afterEach(() => rmSync(packages, { recursive: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(packages, path)), { recursive: true })
  writeFileSync(join(packages, path), text)
}

/** A package with one entry point, that exports what `declarations` say. */
function publish(declarations: string): EntryPoint {
  const exports = { '.': { types: './dist/index.d.ts' }, './package.json': './package.json' }
  write('lamp/package.json', JSON.stringify({ name: '@home/lamp', type: 'module', exports }))
  write('lamp/tsconfig.build.json', JSON.stringify({ compilerOptions: { lib: ['es2022'], types: [] } }))
  write('lamp/dist/index.d.ts', declarations)
  const [entry] = entryPoints(packages)
  if (!entry) throw new Error('no entry point was found')
  return entry
}

const SWITCH =
  'interface State { readonly on: boolean }\nexport declare function toggle(): State\nexport {}\n'

test('a written report is up to date, and holds also what is not exported by name', () => {
  const entry = publish(SWITCH)
  expect(apiReport(entry, 'write')).toEqual([])
  expect(apiReport(entry, 'check')).toEqual([])
  expect(readFileSync(entry.report, 'utf8')).toMatch(/interface State \{[^}]*readonly on: boolean/)
})

test.each([
  ['another export', `${SWITCH}export declare const watts: number\n`],
  ['one export less', 'export {}\n'],
  ['another type behind an export', SWITCH.replace('boolean', 'number')],
])('%s is a difference, and the check shows it and writes nothing', (_what, changed) => {
  apiReport(publish(SWITCH), 'write')
  const entry = publish(changed)
  const before = readFileSync(entry.report, 'utf8')
  const problems = apiReport(entry, 'check')
  expect(problems[0]).toBe('The report is out of date.')
  expect(problems[1]).toMatch(/^[+-]\s*\S/m)
  expect(readFileSync(entry.report, 'utf8')).toBe(before)
})

test('an entry point without a report fails the check', () => {
  expect(apiReport(publish(SWITCH), 'check')).toContain('The report is out of date.')
})

test.each([
  [
    'a type that is not there',
    "import type { State } from './state.ts'\nexport declare function toggle(): State\n",
  ],
  ['a tag that no tool knows', '/** @lights */\nexport declare function toggle(): void\n'],
])('%s is a problem', (_what, declarations) => {
  expect(apiReport(publish(declarations), 'write')).toEqual([expect.stringMatching(/state|@lights/)])
})

test('a package that is not built is a problem', () => {
  const entry = publish(SWITCH)
  rmSync(entry.types)
  expect(apiReport(entry, 'check')).toEqual([expect.stringContaining('Build it first.')])
})

test('a report of what is no entry point any more is a stray', () => {
  const entry = publish(SWITCH)
  expect(strayReports([entry])).toEqual([])
  apiReport(entry, 'write')
  write('lamp/etc/bulb.api.md', '')
  expect(strayReports([entry])).toEqual([join(packages, 'lamp/etc/bulb.api.md')])
})

test('every package that is published has entry points, and no private one has', () => {
  const all = entryPoints(fileURLToPath(new URL('../../../packages', import.meta.url)))
  expect(all.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['@hostloop/core', '@hostloop/conformance/vitest']),
  )
  write('secret/package.json', JSON.stringify({ name: '@home/secret', private: true, exports: {} }))
  expect(entryPoints(packages)).toEqual([])
})
