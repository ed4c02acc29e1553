import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './run.ts'
import { pinOf, runtimeNames } from './runtimes.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'

// cli-table3 is no workspace: its folder is in the node_modules that everything here shares.
const nodeModules = join(dirname(createRequire(import.meta.url).resolve('cli-table3/package.json')), '..')

/** Where the runtimes are kept: with the dependencies, but not among them. */
export const cacheFolder: string = join(nodeModules, '.cache', 'hostloop-runtimes')

/**
 * Finds the pinned runtime in the cache, or brings it there from the npm registry. Throws when it can't be had.
 *
 * It is no dependency of any package: an install of the repository is not to load six hundred megabytes.
 */
export async function install(
  name: RuntimeName,
  onDownload: (what: string) => void,
  cache: string = cacheFolder,
): Promise<Runtime> {
  const { version, package: packageFor, binary, args } = pinOf(name)
  const packageName = packageFor(process.platform, process.arch)
  const folder = join(cache, `${name}-${version}`)
  const path = join(folder, 'node_modules', packageName, binary)
  if (!(await works(path, version))) {
    onDownload(`${packageName}@${version}`)
    rmSync(folder, { recursive: true, force: true })
    await npmInstall(folder, `${packageName}@${version}`)
    if (!(await works(path, version))) throw new Error(`${path} does not say that it is ${version}`)
  }
  return { name, version, binary: path, args }
}

/** The Node that runs this, in place of the pinned one of its major version, or of the last one before that. */
export function currentNode(): Runtime {
  const [version, binary] = [process.versions.node, process.execPath]
  const major = Number.parseInt(version, 10)
  const known = runtimeNames.filter((each) => each.startsWith('node') && Number(each.slice(4)) <= major)
  return { name: known.at(-1) ?? 'node20', version, binary, args: [] }
}

/** Also what an interrupted install left behind is not there. */
async function works(path: string, version: string): Promise<boolean> {
  const { code, stdout } = await run(path, ['--version'], { limitMs: 10_000 })
  return code === 0 && stdout.includes(version)
}

async function npmInstall(folder: string, what: string): Promise<void> {
  // Which workspace the surrounding npm was asked for is no business of this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_(workspace|local_prefix)/i.test(key)),
  )
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await run('npm', ['install', '--prefix', folder, ...options, what], {
    limitMs: 300_000,
    env,
  })
  if (code !== 0) throw new Error(`npm install ${what} failed: ${firstLines(stderr)}`)
}

function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 3).join(' ')
}
