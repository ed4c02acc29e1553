import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packages } from './packages.ts'
import { Project, pack } from './project.ts'

const ENGINE = ['event-impl.js', 'timer-queue.js', 'watch-table.js']

const packed = mkdtempSync(join(tmpdir(), 'hostloop-tarballs-'))
let project: Project
beforeAll(async () => {
  const core = packages.filter(({ name }) => name === '@hostloop/core').map(({ folder }) => folder)
  project = new Project(await pack(core, packed))
  await project.install(['@hostloop/core'])
}, 60_000)
afterAll(() => {
  project.remove()
  rmSync(packed, { recursive: true })
})

/** What becomes of an application that uses one export of core: its files that are in, and its size in bytes. */
async function bundle(name: string): Promise<{ files: string[]; size: number }> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from '@hostloop/core'; console.log(${name})`,
      resolveDir: project.folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => basename(path))
  return { files, size: outputFiles[0]?.contents.length ?? 0 }
}

test('the engine comes with createEventImpl, and with no other export of core', async () => {
  const code = `console.log(JSON.stringify(Object.keys(await import('@hostloop/core'))))`
  const names = JSON.parse(await project.node('--input-type=module', '--eval', code)) as string[]
  expect(names).toContain('createEventImpl')
  for (const name of names) {
    const { files } = await bundle(name)
    const engine = name === 'createEventImpl' ? ENGINE : []
    expect({ [name]: files.filter((file) => ENGINE.includes(file)).sort() }).toEqual({ [name]: engine })
  }
})

test.each([
  ['HandleEvent', 100],
  ['addTimeout', 1000],
  ['addHandle', 1000],
  ['watch', 2000],
])('a library that uses %s alone carries less than %i bytes of core', async (name, limit) => {
  const { size } = await bundle(name)
  expect(size).toBeGreaterThan(0)
  expect(size).toBeLessThan(limit)
})
