import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './packages.ts'

const run = promisify(execFile)

/** TypeScript's ways of finding a package, as its `moduleResolution` names them. */
export type Resolution = 'node16' | 'bundler'

/** What `npm pack` made of a package. */
export interface Tarball {
  readonly name: string
  readonly path: string
  /** The paths of the files in it. */
  readonly files: readonly string[]
}

/** Packs the packages in these folders into another one. */
export async function pack(folders: readonly string[], into: string): Promise<Tarball[]> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', into]
  const { stdout } = await run('npm', ['pack', ...options, ...folders], { cwd: root, maxBuffer: 2 ** 26 })
  type Packed = { name: string; filename: string; files: { path: string }[] }
  return (JSON.parse(stdout) as Packed[]).map(({ name, filename, files }) => ({
    name,
    path: join(into, filename),
    files: files.map(({ path }) => path),
  }))
}

/** A user's project, outside of this one. */
export class Project {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'hostloop-packed-'))
  /** Package names, and what npm is told to install for them. */
  readonly #specs: Readonly<Record<string, string>>

  constructor(tarballs: readonly Tarball[]) {
    this.#specs = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  /** `npm install` of these packages and of what they depend on, and of nothing else. */
  async install(names: readonly string[]): Promise<void> {
    if (names.every((name) => existsSync(join(this.folder, 'node_modules', name)))) return
    const dependencies = Object.fromEntries(names.map((name) => [name, this.#specs[name]]))
    // Tells npm where to find a package that another one asks for. What nobody asks for is not installed.
    const overrides = this.#specs
    this.write('package.json', JSON.stringify({ private: true, type: 'module', dependencies, overrides }))
    // Without the user's cache, in which npm would find what is missing here.
    const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    const cache = join(this.folder, '.npm')
    await this.#run('npm', ['install', ...options, '--cache', cache])
  }

  /** A package as it is installed here, for what is too large to be packed. */
  link(name: string): void {
    const path = join(this.folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), path)
  }

  /** Compiles `src` into a folder of `out` that is named for the resolution. Gives the compiler's complaints. */
  async compile(resolution: Resolution): Promise<string> {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'esnext.disposable', 'dom'],
      module: resolution === 'node16' ? 'node16' : 'preserve',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      rewriteRelativeImportExtensions: true,
      rootDir: 'src',
      outDir: `out/${resolution}`,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    }
    this.write(`tsconfig.${resolution}.json`, JSON.stringify({ compilerOptions, include: ['src'] }))
    const tsc = join(root, 'node_modules/.bin/tsc')
    return await this.#run(tsc, ['-p', `tsconfig.${resolution}.json`]).catch(
      (error: { stdout?: string; message: string }) => error.stdout || error.message,
    )
  }

  /** Runs a program of the project's, and gives its output. Rejects with what it wrote to stderr if it fails. */
  async node(...args: readonly string[]): Promise<string> {
    return await this.#run(process.execPath, args)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #run(command: string, args: readonly string[]): Promise<string> {
    const { stdout } = await run(command, args, { cwd: this.folder, env: cleanEnvironment() })
    return stdout
  }
}

/** Without what npm and vitest tell the programs that they start. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_(ENV|OPTIONS|PATH)$)/i.test(name)),
  )
}
