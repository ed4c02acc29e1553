import { AsyncLocalStorage } from 'node:async_hooks'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { nodeProcess } from '@hostloop/conformance/node'
import { HandleEvent, currentConnector, currentEventImpl, inspect, sleep } from '@hostloop/core'
import type { HandleEvents } from '@hostloop/core'
import { createNodeEventImpl, registerNodeEventImpl } from '@hostloop/node'
import type { NodeEventImpl } from '@hostloop/node'
import type { NodeStream } from '@hostloop/node-streams'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepsAlive } from './node-fixture.ts'

const { READABLE, WRITABLE, HANGUP } = HandleEvent
const execFileAsync = promisify(execFile)

let impl: NodeEventImpl
beforeEach(() => void (impl = createNodeEventImpl()))
afterEach(() => impl.close())

/** Resolves with what the first call of a watch's callback was given. */
function firstCall(stream: NodeStream, events: HandleEvents): Promise<[NodeStream, HandleEvents]> {
  return new Promise((resolve) => {
    impl.addHandle(stream, events, (_watch, given, seen) => resolve([given, seen]))
  })
}

test('registers itself with the Node connector', () => {
  using registration = registerNodeEventImpl()
  expect(currentEventImpl()).toBe(registration.impl)
  expect(registration.impl).toMatchObject({
    name: 'node',
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
  })
  expect(() => currentConnector().connect({ websocket: 'ws://localhost' })).toThrow(
    expect.objectContaining({ code: 'TARGET_UNSUPPORTED' }),
  )
})

test('registers another connector where one is given', () => {
  const connector = { connect: () => expect.unreachable() }
  using _registration = registerNodeEventImpl({ connector })
  expect(currentConnector()).toBe(connector)
})

test("watches Node's own streams, and hands them to the callback as they were given", async () => {
  const child = spawn('cat')
  expect(await firstCall(child.stdin, WRITABLE)).toEqual([child.stdin, WRITABLE])
  impl.close()
  impl = createNodeEventImpl()

  child.stdin.end('over the pipe')
  const [output, readable] = await firstCall(child.stdout, READABLE)
  expect(output).toBe(child.stdout)
  expect(readable & READABLE).toBe(READABLE)
  expect(String(child.stdout.read())).toBe('over the pipe')
  await once(child, 'close')
})

test('two watches on one Node stream see it both, and leave no listener', async () => {
  const stream = new PassThrough()
  const before = stream.eventNames()
  const seen: string[] = []
  const watches = ['one', 'two'].map((name) => impl.addHandle(stream, READABLE, () => void seen.push(name)))
  stream.write('x')
  await vi.waitUntil(() => seen.length >= 2, { interval: 1 })
  for (const watch of watches) impl.removeHandle(watch)
  expect(new Set(seen)).toEqual(new Set(['one', 'two']))
  // The wrapper keeps what makes sure that an error is never uncaught.
  expect(stream.eventNames().filter((name) => !before.includes(name))).not.toContain('readable')
})

test('says what to do with what it cannot watch', () => {
  const callback = (): void => {}
  expect(() => impl.addHandle(0, READABLE, callback)).toThrow(/@hostloop\/epoll.*fromFd\(\)/)
  expect(() => impl.addHandle(new PassThrough({ objectMode: true }), READABLE, callback)).toThrow(
    expect.objectContaining({ code: 'HANDLE_UNSUPPORTED' }),
  )
  expect(() => impl.addHandle({} as PassThrough, READABLE, callback)).toThrow(
    expect.objectContaining({ code: 'HANDLE_UNSUPPORTED' }),
  )
  expect(inspect(impl)?.watches).toEqual([])
})

test('microtasks and process.nextTick of a turn run before the next turn', async () => {
  const order: string[] = []
  await new Promise<void>((resolve) => {
    let turns = 0
    const timer = impl.addTimeout(0, () => {
      order.push(`turn ${++turns}`)
      process.nextTick(() => order.push('tick'))
      void Promise.resolve()
        .then(() => 'chained')
        .then(() => order.push('microtask'))
      if (turns < 2) return
      impl.removeTimeout(timer)
      setImmediate(resolve)
    })
  })
  expect(order).toEqual(['turn 1', 'tick', 'microtask', 'turn 2', 'tick', 'microtask'])
})

test('a 0 ms timeout starves neither Node timers nor I/O', async () => {
  let turns = 0
  impl.addTimeout(0, () => void turns++)
  const child = spawn(process.execPath, ['-p', '1'])
  const [[output]] = await Promise.all([
    once(child.stdout, 'data'),
    new Promise((resolve) => setTimeout(resolve, 20)),
  ])
  expect(String(output)).toBe('1\n')
  expect(turns).toBeGreaterThan(2)
})

test('callbacks run in the async context in which the event-impl was made', async () => {
  const storage = new AsyncLocalStorage<string>()
  const own = storage.run('made here', () => createNodeEventImpl())
  const seen = await storage.run(
    'added here',
    () => new Promise((resolve) => own.addTimeout(1, () => resolve(storage.getStore()))),
  )
  own.close()
  expect(seen).toBe('made here')
})

test('turns do not multiply: one for each pass of the loop, whatever asks for them', async () => {
  impl.addHandle({ poll: () => WRITABLE, subscribe: () => () => {} }, WRITABLE, () => {})
  impl.addTimeout(1, () => {})
  let passes = 0
  const before = inspect(impl)!.turns
  while (inspect(impl)!.turns - before < 2000) {
    await new Promise((resolve) => setImmediate(resolve))
    passes++
  }
  // An alarm may ring in the same pass as a turn that was asked for.
  expect(passes).toBeGreaterThan(1000)
})

test('the loop is left as it was: no timer of ours is active after close', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const own = createNodeEventImpl()
  const before = timers()
  own.addTimeout(1000, () => {})
  own.removeTimeout(own.addTimeout(0, () => {}))
  expect(timers()).toBeGreaterThan(before)
  own.close()
  await vi.waitUntil(() => timers() <= before, { interval: 1 })
})

test('NODE_DEBUG=hostloop shows what happens', async () => {
  const node = new URL('../dist/index.js', import.meta.url).href
  const script = `import { createNodeEventImpl } from '${node}'; createNodeEventImpl().addTimeout(-1, () => {})`
  const args = ['--input-type=module', '-e', script]
  const run = async (debug: string): Promise<string> => {
    const { stderr } = await execFileAsync(process.execPath, args, {
      env: { ...process.env, NODE_DEBUG: debug },
    })
    return stderr
  }
  expect(await run('hostloop')).toMatch(/HOSTLOOP \d+: addTimeout node 1 -1/)
  expect(await run('')).toBe('')
})

test('intervals beyond what a Node timer can do cause no warning and no turn', async () => {
  const warnings: Error[] = []
  const listen = (warning: Error): void => void warnings.push(warning)
  process.on('warning', listen)
  const fired = vi.fn<() => void>()
  impl.addTimeout(2 ** 40, fired)
  await sleep(20, { loop: impl })
  process.off('warning', listen)
  expect(warnings).toEqual([])
  expect(fired).not.toHaveBeenCalled()
  expect(inspect(impl)!.turns).toBeLessThanOrEqual(2)
})

test('an alarm rings in the first millisecond that is not too early', async () => {
  const before = inspect(impl)!.turns
  for (let i = 0; i < 20; i++) await sleep(3.5, { loop: impl })
  // One turn each, and one more where Node's own clock stood still for a while.
  expect(inspect(impl)!.turns - before).toBeLessThan(30)
})

test('with ref: false, nothing that is registered keeps the process alive, and turns still come', async () => {
  expect(await keepsAlive('enabled timeout', { ref: false })).toBe(false)
  expect(await keepsAlive('enabled watch', { ref: false })).toBe(false)
  const own = createNodeEventImpl({ ref: false })
  expect(own.supports.keepAlive).toBe(false)
  await sleep(0, { loop: own })
  await sleep(5, { loop: own })
  own.close()
})

test('without onError, what a callback throws is an uncaughtException, and the loop goes on', async () => {
  const stop = nodeProcess.catchHostErrors()
  const error = new Error('thrown on purpose')
  let calls = 0
  await new Promise<void>((resolve) => {
    impl.addTimeout(1, () => {
      if (++calls === 1) throw error
      resolve()
    })
  })
  expect(stop()).toEqual([error])
})

test('the end of a stream that nobody reads is level-triggered, and does not end the others', async () => {
  const stream = new PassThrough()
  stream.end()
  const [, events] = await firstCall(stream, READABLE)
  expect(events & (READABLE | HANGUP)).not.toBe(0)
})

test('the suite passes on the loop of a worker thread', async () => {
  const worker = new Worker(new URL('worker.js', import.meta.url), { execArgv: [] })
  const [report] = (await once(worker, 'message')) as [{ passed: number; failed: string[] }]
  await worker.terminate()
  expect(report.failed).toEqual([])
  expect(report.passed).toBeGreaterThan(100)
})
