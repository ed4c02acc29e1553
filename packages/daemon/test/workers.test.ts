import { performance } from 'node:perf_hooks'
import { connectGetCapabilities, connectGetType, connectOpen } from '@hostloop/protocol/connect'
import { domainDestroy, domainGetXmlDesc } from '@hostloop/protocol/domain'
import { defineJob } from '@hostloop/worker-pool'
import type { Job } from '@hostloop/worker-pool'
import { expect, test } from 'vitest'
import { libvirtError, Procedures, startDaemon } from '../src/index.ts'
import type { Driver } from '../src/index.ts'
import { connector, directory, failure, nodeLoop, startWorld, TEST, until } from './world.ts'
import { join } from 'node:path'

/** Jobs that block, throw, or break their worker. */
const SOURCE = `
export function work({ gate, fail, die, text }) {
  if (gate) Atomics.wait(new Int32Array(gate), 0, 0)
  if (die) process.exit(3)
  if (fail) throw Object.assign(new Error('inside'), fail)
  return text
}`

interface Work {
  /** It blocks until this is opened. */
  readonly gate?: SharedArrayBuffer
  readonly fail?: object
  readonly die?: boolean
  readonly text?: string
}

const work: Job<Work, string> = defineJob(`data:text/javascript,${encodeURIComponent(SOURCE)}`, 'work')

test('results are applied in the order of the calls, whichever job ends first', async () => {
  const gate = new SharedArrayBuffer(4)
  const { driver, applied } = worker([{ gate, text: 'a' }, { text: 'b' }, { text: 'c' }])
  const { client, daemon } = await startWorld({ drivers: [driver] })
  const [rpc, other] = [await client('work:///'), await client('work:///')]
  const first = rpc.call(connectGetCapabilities, undefined)
  await until(() => applied.started === 1)
  const second = rpc.call(connectGetCapabilities, undefined)
  await until(() => applied.started === 2)
  // Another client's is in no order with these.
  expect(await other.call(connectGetCapabilities, undefined)).toEqual({ capabilities: 'c' })
  await until(() => daemon.inspect().workers.completed === 2)
  expect(applied.results).toEqual(['c'])
  open(gate)
  expect(await Promise.all([second, first])).toEqual([{ capabilities: 'b' }, { capabilities: 'a' }])
  expect(applied.results).toEqual(['c', 'a', 'b'])
})

test('one that fails stops nobody', async () => {
  const details = libvirtError(55, 12, 'not like this').details
  const { driver, applied } = worker([
    { fail: { name: 'HostloopError', code: 'REMOTE_ERROR', details } },
    { text: 'b' },
    { fail: {} },
    { die: true },
    { text: 'c' },
  ])
  const { client, entries } = await startWorld({ drivers: [driver], expected: ['a call failed'] })
  const rpc = await client('work:///')
  const calls = Array.from({ length: 5 }, () => rpc.call(connectGetCapabilities, undefined))
  const outcomes = await Promise.allSettled(calls)
  expect(
    outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? outcome.value.capabilities : String(outcome.reason),
    ),
  ).toEqual([
    'HostloopError: Requested operation is not valid: not like this',
    'b',
    'HostloopError: internal error: the server failed to answer',
    'HostloopError: internal error: the server failed to answer',
    'c',
  ])
  expect(applied.results).toEqual(['b', 'c'])
  expect(entries.filter(({ level }) => level === 'error').length).toBe(2)
})

test('too many jobs, and jobs that take too long', async () => {
  const gate = new SharedArrayBuffer(4)
  const { driver } = worker([{ gate }, { gate }, { text: 'c' }])
  const workers = { minWorkers: 1, maxWorkers: 1, maxQueue: 1 }
  const { client } = await startWorld({ drivers: [driver], workers, jobTimeoutMs: 300 })
  const rpc = await client('work:///')
  const calls = Array.from({ length: 3 }, () => failure(rpc.call(connectGetCapabilities, undefined)))
  const outcomes = await Promise.all(calls)
  const late = [68, 7, 'Timed out during operation: REMOTE_PROC_CONNECT_GET_CAPABILITIES took too long']
  expect(outcomes).toEqual([late, late, [87, 7, 'resource busy: too many jobs wait for a worker']])
})

test('a client that goes away takes its jobs with it', async () => {
  const { driver, applied } = worker([{ gate: new SharedArrayBuffer(4) }, { text: 'b' }])
  const { client, daemon } = await startWorld({
    drivers: [driver],
    workers: { minWorkers: 1, maxWorkers: 1 },
  })
  const [gone, rpc] = [await client('work:///'), await client('work:///')]
  void gone.call(connectGetCapabilities, undefined).catch(() => {})
  await until(() => daemon.inspect().workers.busy === 1)
  gone.close()
  expect(await rpc.call(connectGetCapabilities, undefined)).toEqual({ capabilities: 'b' })
  await until(() => daemon.inspect().clients === 1)
  expect(applied.results).toEqual(['b'])
})

test('with every worker stuck, the loop goes on, and what ends things has workers of its own', async () => {
  const gate = new SharedArrayBuffer(4)
  const { driver } = worker(Array.from({ length: 4 }, () => ({ gate, text: 'late' })))
  const workers = { minWorkers: 1, maxWorkers: 2, priorityWorkers: 1 }
  const { client, daemon } = await startWorld({ drivers: [driver], workers })
  const [stuck, rpc] = [await client('work:///'), await client('work:///')]
  const late = Array.from({ length: 4 }, () => stuck.call(connectGetCapabilities, undefined))
  await until(() => daemon.inspect().workers.busy === 2)
  const times: number[] = []
  for (let count = 0; count < 200; count++) {
    const start = performance.now()
    await rpc.call(connectGetType, undefined)
    times.push(performance.now() - start)
  }
  await rpc.call(domainDestroy, { dom: TEST })
  expect(daemon.inspect().workers).toMatchObject({ busy: 2, queued: 2 })
  expect(times.sort((a, b) => a - b)[100]).toBeLessThan(50)
  open(gate)
  await Promise.all(late)
})

test('a driver runs jobs that belong to no call, too', async () => {
  const { driver } = worker([])
  let text: string | undefined
  const startup: Driver['startup'] = async ({ pool }) => {
    text = await pool.run(work, { text: 'early' })
  }
  await startWorld({ drivers: [{ ...driver, startup }] })
  expect(text).toBe('early')
})

test('a driver can’t take what is the daemon’s', async () => {
  const { driver } = worker([])
  const procedures = new Procedures().add(connectOpen, { runs: 'loop', handler: () => undefined })
  const sockets = [{ unix: join(directory(), 'socket') }]
  const started = startDaemon({ loop: nodeLoop(), connector, sockets, drivers: [{ ...driver, procedures }] })
  await expect(started).rejects.toMatchObject({
    code: 'INVALID_OPTIONS',
    message: 'The driver worker implements REMOTE_PROC_CONNECT_OPEN, which the daemon itself answers.',
  })
})

test('prepare and apply may fail, too', async () => {
  const error = libvirtError(8, 12, 'not this')
  const { driver } = worker([])
  driver.procedures.add(domainGetXmlDesc, {
    runs: 'worker',
    job: work,
    prepare: (_args): Work => {
      throw error
    },
    apply: (xml) => ({ xml }),
  })
  driver.procedures.add(connectGetCapabilities, {
    runs: 'worker',
    job: work,
    prepare: (): Work => ({}),
    apply: () => {
      throw error
    },
  })
  const { client, daemon } = await startWorld({ drivers: [driver] })
  const rpc = await client('work:///')
  const expected = [8, 12, 'invalid argument: not this']
  expect(await failure(rpc.call(domainGetXmlDesc, { dom: TEST, flags: 0 }))).toEqual(expected)
  expect(await failure(rpc.call(connectGetCapabilities, undefined))).toEqual(expected)
  expect(daemon.inspect().calls).toBe(0)
})

function open(gate: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(gate), 0, 1)
  Atomics.notify(new Int32Array(gate), 0)
}

/** A driver whose calls are this work, one after the other. */
function worker(works: Work[]): {
  driver: Driver
  applied: { readonly results: string[]; started: number }
} {
  const applied = { results: [] as string[], started: 0 }
  const procedures = new Procedures()
    .add(connectGetCapabilities, {
      runs: 'worker',
      job: work,
      prepare: () => works[applied.started++]!,
      apply: (text) => {
        applied.results.push(text)
        return { capabilities: text }
      },
    })
    .add(domainDestroy, {
      runs: 'worker',
      job: work,
      priority: 'high',
      prepare: (): Work => ({}),
      apply: () => undefined,
    })
    .add(connectGetType, { runs: 'loop', handler: () => ({ type: 'WORK' }) })
  const driver: Driver = {
    name: 'worker',
    schemes: ['work'],
    procedures,
    open: ({ text }, _client, host) => ({ uri: text, events: host.createEvents() }),
  }
  return { driver, applied }
}
