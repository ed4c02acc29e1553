import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

const source = new URL('../src/', import.meta.url)

/** The files that are loaded when one is, itself included, with their texts. */
function loaded(entry: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(entry)) return seen
  const text = readFileSync(new URL(entry, source), 'utf8')
  seen.set(entry, text)
  // What comes from a type-only import or export isn't loaded.
  for (const [, specifier = ''] of text.matchAll(/^(?:import|export) \{[^}]*\} from '(\.[^']+)'/gm))
    loaded(new URL(specifier, new URL(entry, source)).href.slice(source.href.length), seen)
  return seen
}

const count = (files: Map<string, string>, pattern: RegExp) =>
  [...files.values()].reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
const calls = (entry: string) => count(loaded(entry), /^export const \w+: Procedure</gm)
const bytes = (entry: string) => [...loaded(entry).values()].reduce((sum, text) => sum + text.length, 0)

test('the domain events alone load no other procedures', () => {
  expect([...loaded('generated/domain-events.ts').keys()].sort()).toEqual([
    'descriptors.ts',
    'generated/domain-events.ts',
    'generated/types.ts',
  ])
  // Registering and deregistering: with ids, for any event, and the oldest way.
  expect(calls('generated/domain-events.ts')).toBe(6)
  expect(calls('index.ts')).toBe(427)
  expect(bytes('generated/domain-events.ts')).toBeLessThan(bytes('index.ts') / 8)
})

test.each(['network', 'storage', 'node-device', 'secret'])('the %s events load their own alone', (object) => {
  expect(calls(`generated/${object}-events.ts`)).toBe(2)
})

test.each(['errors', 'message', 'keepalive', 'limits', 'param-names', 'stream'])(
  '%s loads no procedures',
  (name) => {
    expect(calls(`generated/${name}.ts`)).toBe(0)
  },
)

test('each module can be imported by its name', async () => {
  const modules = [...loaded('index.ts').keys()].filter((path) => path.startsWith('generated/'))
  expect(modules.length).toBeGreaterThan(20)
  expect(packageJson.exports['./*'].default).toBe('./dist/generated/*.js')
  for (const path of modules) {
    const name = path.slice('generated/'.length, -'.ts'.length)
    const module = (await import(`@hostloop/protocol/${name}`)) as object
    expect(Object.keys(module).length, name).toBeGreaterThan(0)
  }
})
