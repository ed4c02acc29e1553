import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

interface Outcome {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
afterAll(() => rmSync(directory, { recursive: true }))
let scripts = 0

const dist = new URL('../dist/', import.meta.url)

/** Runs a script in a process of its own; it sees `epollFds`, `fdStream`, a `pipe()` and `mode`. */
function run(
  script: string,
  {
    mode = 'loop',
    flags = [],
    shell = '',
    from = dist,
  }: { mode?: string; flags?: string[]; shell?: string; from?: URL } = {},
): Promise<Outcome> {
  const path = join(directory, `script-${(scripts += 1)}.mjs`)
  const native = new URL('package.json', new URL('../', import.meta.url)).href
  writeFileSync(
    path,
    `import { epollFds, fdStream } from '${new URL('index.js', from).href}'
import { createRequire } from 'node:module'
import * as fs from 'node:fs'
import { Worker, isMainThread } from 'node:worker_threads'
const mode = '${mode}'
function pipe() {
  const pair = new Int32Array(2)
  createRequire('${native}')('koffi').load(null).func('int pipe2(void *, int)')(pair, 0o2004000)
  return pair
}
${script}`,
  )
  const child = spawn('sh', ['-c', `${shell} exec "$0" "$@"`, process.execPath, ...flags, path], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 10_000,
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
}

const fine = (stdout: string): Outcome => ({ code: 0, signal: null, stdout, stderr: '' })

describe.each(['loop', 'thread'])('mode %s', (mode) => {
  test('a watch alone keeps no process alive, ready or not', async () => {
    const script = `
const [idle] = pipe()
const [, ready] = pipe()
const fds = epollFds({ mode })
fds.watch(idle, 1, () => {})
let calls = 0
fds.watch(ready, 2, () => void calls++)
setTimeout(() => console.log(calls > 0), 200)`
    expect(await run(script, { mode })).toEqual(fine('true\n'))
    expect(await run(script.replace('setTimeout', 'void '), { mode })).toEqual(fine(''))
  })

  test.each(['process.exit(0)', "setImmediate(() => { throw new Error('uncaught') })", 'fds.close()'])(
    'the process ends at once: %s',
    async (ending) => {
      const { code, signal } = await run(
        `const fds = epollFds({ mode })
fds.watch(pipe()[0], 1, () => {})
setTimeout(() => { ${ending} }, 100)`,
        { mode },
      )
      expect([code, signal]).toEqual([ending.includes('uncaught') ? 1 : 0, null])
    },
  )

  test('nothing is warned about, also when asked for pending deprecations', async () => {
    const outcome = await run(
      `
const made = Array.from({ length: 12 }, () => epollFds({ mode }))
const [, writer] = pipe()
made[0].watch(writer, 2, () => { for (const fds of made) fds.close() })
setTimeout(() => {}, 300)`,
      { mode, flags: ['--pending-deprecation', '--trace-warnings'] },
    )
    expect(outcome).toEqual(fine(''))
  })

  test('in a worker thread, which can be ended at any time', async () => {
    const outcome = await run(
      `
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url))
  worker.on('message', (message) => {
    console.log(message)
    worker.terminate().then(() => console.log('ended'))
  })
} else {
  const { parentPort } = await import('node:worker_threads')
  const fds = epollFds({ mode })
  const [reader, writer] = pipe()
  const hold = setInterval(() => {}, 1000)
  fds.watch(reader, 1, (events) => {
    fs.readSync(reader, new Uint8Array(1))
    parentPort.postMessage(fds.mode + ' ' + events)
  })
  fs.writeSync(writer, 'x')
}`,
      { mode },
    )
    expect(outcome).toEqual(fine(`${mode} 1\nended\n`))
  })

  test('without a free fd', async () => {
    const outcome = await run(
      `
const start = setInterval(() => {}, 10)
const first = epollFds({ mode })
const [reader, writer] = pipe()
// A thread that tells something has opened all that it needs.
await new Promise((resolve) => { const watch = first.watch(writer, 2, () => { watch.close(); resolve() }) })
const taken = []
try { for (;;) taken.push(fs.openSync('/dev/null')) } catch {}
try { epollFds({ mode }) } catch (error) { console.log(error.code, error.message, error.cause.message) }
clearInterval(start)
// What is there works on.
first.watch(reader, 1, () => {})
for (const fd of taken) fs.closeSync(fd)
const before = fs.readdirSync('/proc/self/fd').length
const again = epollFds({ mode })
again.watch(writer, 2, () => {
  again.close()
  setTimeout(() => console.log(fs.readdirSync('/proc/self/fd').length - before), 300)
})
const hold = setTimeout(() => {}, 600)`,
      { mode, shell: 'ulimit -n 100;' },
    )
    expect(outcome).toEqual(
      fine(
        expect.stringMatching(
          /^UNSUPPORTED Can't make an epoll set .*EMFILE.*ulimit -n\..*EMFILE.*\n0\n$/,
        ) as string,
      ),
    )
  })

  test.runIf(mode === 'thread')('whose thread finds no free fd', async () => {
    const outcome = await run(
      `
const fds = epollFds({ mode })
const [reader] = pipe()
fds.watch(reader, 1, (events) => {
  console.log('told', events, fds.inspect().closed)
  try { fds.watch(reader, 1, () => {}) } catch (error) { console.log(error.code, error.message) }
  clearInterval(hold)
})
const hold = setInterval(() => {}, 1000)
try { for (;;) fs.openSync('/dev/null') } catch {}`,
      { mode, shell: 'ulimit -n 100;' },
    )
    expect(outcome).toEqual(
      fine(expect.stringMatching(/^told 0 true\nUNSUPPORTED The thread .*ulimit -n.*\n$/) as string),
    )
  })

  test('a stray fd is shaken off without a free fd', async () => {
    const outcome = await run(
      `
const native = createRequire('${new URL('../package.json', import.meta.url).href}')('koffi').load(null)
const dup = native.func('int dup(int)')
const fds = epollFds({ mode })
const [reader, writer] = pipe()
const other = pipe()
fds.watch(other[0], 1, () => { console.log('other'); process.exit() })
let told = () => {}
const watch = fds.watch(reader, 1, () => told())
const hold = setInterval(() => {
  if (fds.inspect().replaced === 1) fs.writeSync(other[1], 'x')
}, 5)
const copy = dup(reader)
// A thread that tells something has opened all that it needs.
fs.writeSync(writer, 'x')
await new Promise((resolve) => { told = resolve })
fs.closeSync(reader)
watch.close()
const taken = []
try { for (;;) taken.push(fs.openSync('/dev/null')) } catch {}
`,
      { mode, shell: 'ulimit -n 100;' },
    )
    expect(outcome).toEqual(fine('other\n'))
  })
})

test('where the loop takes no epoll fd, a thread waits', async () => {
  const script = `
process.binding = undefined
console.log(epollFds().mode)
try { epollFds({ mode: 'loop' }) } catch (error) { console.log(error.code, error.message) }`
  expect(await run(script)).toEqual(fine(expect.stringMatching(/^thread\nUNSUPPORTED .*'loop'/) as string))
})

test('a platform without epoll', async () => {
  const outcome = await run(`
Object.defineProperty(process, 'platform', { value: 'darwin' })
try { epollFds() } catch (error) { console.log(error.code, error.message) }`)
  expect(outcome).toEqual(fine(expect.stringMatching(/^UNSUPPORTED .*Linux only.*darwin/) as string))
})

describe('koffi', () => {
  const attempt = `
try { epollFds() } catch (error) { console.log(error.code, error.message, String(error.cause)) }
try { fdStream(0) } catch (error) { console.log(error.code) }`

  /** A copy of this package among other packages. */
  function installed(name: string, koffi?: string): URL {
    const root = join(directory, name)
    const modules = join(root, 'node_modules')
    mkdirSync(join(modules, '@hostloop/epoll'), { recursive: true })
    cpSync(fileURLToPath(dist), join(modules, '@hostloop/epoll/dist'), { recursive: true })
    writeFileSync(join(modules, '@hostloop/epoll/package.json'), '{ "type": "module" }')
    symlinkSync(fileURLToPath(new URL('../../core', import.meta.url)), join(modules, '@hostloop/core'))
    if (koffi !== undefined) {
      mkdirSync(join(modules, 'koffi'))
      writeFileSync(join(modules, 'koffi/index.js'), koffi)
    }
    return new URL(`file://${join(modules, '@hostloop/epoll/dist/')}`)
  }

  test('that is not installed is an error at creation, not at import', async () => {
    const outcome = await run(attempt, { from: installed('missing') })
    expect(outcome).toEqual(
      fine(
        expect.stringMatching(
          /^UNSUPPORTED .*npm install koffi.*Cannot find module 'koffi'.*\nUNSUPPORTED\n$/s,
        ) as string,
      ),
    )
  })

  test('whose binary cannot be loaded is an error that says so', async () => {
    const from = installed('broken', "throw new Error('wrong ELF class')")
    expect(await run(attempt, { from })).toEqual(
      fine(expect.stringMatching(/^UNSUPPORTED .*\(wrong ELF class\).*npm install koffi/) as string),
    )
  })
})
