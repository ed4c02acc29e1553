import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { optionalPeers, packages, thirdPartyFolders } from './packages.ts'
import { Project, pack } from './project.ts'
import type { Resolution, Tarball } from './project.ts'
import { readmeBlocks } from './readme.ts'

const resolutions = ['node16', 'bundler'] as const satisfies readonly Resolution[]
const packed = mkdtempSync(join(tmpdir(), 'hostloop-tarballs-'))
afterAll(() => rmSync(packed, { recursive: true }))

let tarballs: readonly Tarball[]
beforeAll(async () => {
  // With what they need of others': so an installation needs no network, and gets the versions that are tested here.
  tarballs = await pack([...packages.map(({ folder }) => folder), ...thirdPartyFolders()], packed)
}, 60_000)

describe.each(packages)('$name', { timeout: 60_000 }, ({ name, entries, manifest, folder }) => {
  let project: Project
  beforeAll(async () => {
    project = new Project(tarballs)
    await project.install([name])
  }, 60_000)
  afterAll(() => project.remove())

  test('its tarball has a README and a licence, and besides only what is built, and of what', () => {
    const files = tarballs.find((tarball) => tarball.name === name)?.files ?? []
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'src/index.ts']))
    const others = files.filter((path) => !/^(dist|src)\/.*\.(js|ts|map)$/.test(path))
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
  })

  test('can be imported where nothing else is installed than what it asks for', async () => {
    project.write(
      'import.js',
      `const outcome = {}
       for (const entry of ${JSON.stringify(entries)}) {
         outcome[entry] = await import(entry).then(
           (exported) => Object.keys(exported).length > 0,
           ({ message }) => /^Cannot find package '(.+?)'/.exec(message)?.[1] ?? message,
         )
       }
       console.log(JSON.stringify(outcome))`,
    )
    const outcome = JSON.parse(await project.node('import.js')) as Record<string, true | string>
    expect(outcome[name]).toBe(true)
    // What is an entry of its own may need an optional peer.
    for (const entry of entries) expect([true, ...optionalPeers(manifest)]).toContain(outcome[entry])
  })

  const complaints: Partial<Record<Resolution, string>> = {}
  const blocks = readmeBlocks(folder)
  describe('with its README', () => {
    beforeAll(async () => {
      const wanted = new Set([name, ...blocks.flatMap(({ imports }) => imports)])
      // The event-impl that the reader of conformance's has written.
      if (blocks.some(({ code }) => code.includes("'./my-event-impl.ts'"))) {
        wanted.add('@hostloop/node')
        project.write(
          'src/my-event-impl.ts',
          `import { createNodeEventImpl, type NodeEventImplOptions } from '@hostloop/node'
           export const createMyEventImpl = (options?: NodeEventImplOptions) => createNodeEventImpl({ ...options, ref: false })`,
        )
      }
      for (const { file, code } of blocks) project.write(`src/${file}`, code)
      project.write(
        'src/entries.ts',
        entries.map((entry, n) => `export * as e${n} from '${entry}'\n`).join(''),
      )
      await project.install(tarballs.flatMap((tarball) => (wanted.has(tarball.name) ? tarball.name : [])))
      for (const peer of optionalPeers(manifest)) project.link(peer)
      await Promise.all(
        resolutions.map(async (each) => void (complaints[each] = await project.compile(each))),
      )
    }, 60_000)

    test.each(resolutions)('type-checks under moduleResolution %s', (resolution) => {
      expect(complaints[resolution]).toBe('')
    })

    test.each(blocks.filter(({ isProgram }) => isProgram))('$file runs', async ({ file }) => {
      await project.node(`out/node16/${file.replace(/\.ts$/, '.js')}`)
    })
  })
})
