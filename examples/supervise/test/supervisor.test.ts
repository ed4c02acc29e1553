import type { EventImpl } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { spawnProcess } from '@hostloop/node-streams'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Supervisor } from '../src/supervisor.ts'
import type { Program, Status, SupervisorEvent } from '../src/supervisor.ts'

let loop: EventImpl
let events: [SupervisorEvent, Status][]

beforeEach(() => {
  loop = createNodeEventImpl()
  events = []
})
afterEach(() => loop.close())

/** Supervises a script of this runtime. */
function supervise(script: string, program: Partial<Program> = {}): Supervisor {
  return new Supervisor(
    { name: 'it', command: [process.execPath, '-e', script], silenceMs: 60_000, restarts: 0, ...program },
    {
      loop,
      spawn: spawnProcess,
      graceMs: 100,
      onEvent: (event, status) => void events.push([event, status]),
    },
  )
}

/** The status when it has ended for good. */
async function run(...args: Parameters<typeof supervise>): Promise<Status> {
  const supervisor = supervise(...args)
  // Idle means that nothing is left registered and enabled.
  await loop.drain()
  return supervisor.status
}

const names = (): SupervisorEvent[] => events.map(([event]) => event).filter((event) => event !== 'output')

test('reports output and exit of a program that ends by itself', async () => {
  const status = await run('console.log("one\\ntwo"); console.error("three"); process.exitCode = 3')
  expect(status).toMatchObject({ state: 'exited', bytes: 14, ended: 'exit 3', restarts: 0 })
  expect(names()).toEqual(['started', 'ended'])
})

test('ends a silent program, starts it again, and gives up', async () => {
  const status = await run('setInterval(() => {}, 1e6)', { silenceMs: 100, restarts: 1 })
  expect(status).toMatchObject({ state: 'given up', restarts: 1, ended: 'SIGTERM' })
  expect(names()).toEqual(['started', 'silent', 'ended', 'started', 'silent', 'ended'])
  expect(new Set(events.map(([, { pid }]) => pid)).size).toBe(2)
})

test('kills what does not end when asked to', async () => {
  const stubborn = 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1e6)'
  const status = await run(stubborn, { silenceMs: 1000 })
  expect(status).toMatchObject({ state: 'given up', ended: 'SIGKILL', lastLine: 'ready' })
  expect(names()).toEqual(['started', 'silent', 'killed', 'ended'])
})

test('output pushes the silence back', async () => {
  const lines =
    'let n = 0; const t = setInterval(() => { console.log(++n); if (n === 15) clearInterval(t) }, 100)'
  const status = await run(lines, { silenceMs: 1000 })
  expect(status).toMatchObject({ state: 'exited', lastLine: '15', ended: 'exit 0' })
})

test('says why a program could not be started', async () => {
  const status = await run('', { command: ['this-program-does-not-exist'] })
  expect(status).toMatchObject({ state: 'not started', pid: undefined, ended: 'ENOENT' })
})

test('does not wait for output of what an ended program has left behind', async () => {
  const leaves = `
    const stdio = ['ignore', 'inherit', 'inherit']
    const left = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio })
    left.unref()
    console.log(left.pid)`
  const status = await run(leaves, { silenceMs: 500 })
  process.kill(Number(status.lastLine), 'SIGKILL')
  expect(status).toMatchObject({ state: 'exited', ended: 'exit 0' })
})

test('stop ends a program for good', async () => {
  const supervisor = supervise('setInterval(() => {}, 1e6)', { restarts: 5 })
  supervisor.stop()
  await loop.drain()
  expect(supervisor.status).toMatchObject({ state: 'exited', ended: 'SIGTERM', restarts: 0 })
})
