import { createEmitterEventImpl } from '@hostloop/eventemitter'
import type { EventImpl } from '@hostloop/core'
import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { EventEmitter } from 'eventemitter3'
import { VirtualTimeScheduler, asapScheduler, asyncScheduler } from 'rxjs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createWorld, echo, held, isPending, job, outcome, shows } from './world.ts'

/** A bus that ticks all the time, as a game does. */
function ticking(): EventImpl {
  const bus = new EventEmitter()
  const ticks = setInterval(() => bus.emit('tick'), 1)
  onTestFinished(() => clearInterval(ticks))
  return createEmitterEventImpl(bus)
}

/** A bus that ticks when it is asked to. */
function onDemand(): EventImpl {
  const bus = new EventEmitter()
  let next: NodeJS.Timeout | undefined
  bus.on('hostloop:needed', (inMs: number | null) => {
    clearTimeout(next)
    if (inMs !== null) next = setTimeout(() => bus.emit('tick'), Math.ceil(inMs))
  })
  return createEmitterEventImpl(bus)
}

const loops: Record<string, () => EventImpl> = {
  'rxjs, asyncScheduler': () => createRxjsEventImpl({ scheduler: asyncScheduler }),
  'rxjs, asapScheduler': () => createRxjsEventImpl({ scheduler: asapScheduler }),
  'eventemitter, ticking': ticking,
  'eventemitter, on demand': onDemand,
}

describe.each(Object.entries(loops))('on %s', (_, create) => {
  test('results and errors come, and then the loop is idle', async () => {
    const { pool, loop } = createWorld({ loop: create(), maxWorkers: 2 })
    const values = Array.from({ length: 50 }, (_, index) => index)
    expect(await Promise.all(values.map((value) => pool.run(echo, value)))).toEqual(values)
    expect(await outcome(pool.run(job('fail'), 'own'))).toMatchObject({ code: 'EOWN' })
    expect(await outcome(pool.run(job('exit'), 1))).toMatchObject({ code: 'WORKER_CRASHED' })
    expect(loop.isIdle()).toBe(true)
  })

  test('a job that is stuck is ended', async () => {
    const { pool, loop } = createWorld({ loop: create(), maxWorkers: 1 })
    const cancel = new AbortController()
    const { result } = await held(pool, 'spin', { signal: cancel.signal })
    const late = outcome(pool.run(echo, 'late', { timeoutMs: 10 }))
    const patient = pool.run(echo, 'patient')
    expect(await late).toMatchObject({ code: 'TIMED_OUT' })
    cancel.abort('enough')
    expect(await outcome(result)).toBe('enough')
    expect(await patient).toBe('patient')
    expect(loop.isIdle()).toBe(true)
  })

  test('it is drained, and closed with the loop', async () => {
    const loop = create()
    const [first, second] = [createWorld({ loop }).pool, createWorld({ loop }).pool]
    const { gate, result } = await held(first)
    const drained = first.drain()
    gate.open()
    expect(await result).toBeTypeOf('number')
    await drained
    const stuck = await held(second, 'never')
    loop.close()
    expect(await outcome(stuck.result)).toMatchObject({ code: 'CLOSED' })
  })
})

test('in virtual time, a job has an hour, and a worker its own time', async () => {
  const scheduler = new VirtualTimeScheduler()
  const loop = createRxjsEventImpl({ scheduler })
  const { pool } = createWorld({ loop, maxWorkers: 2 })
  const HOUR = 3_600_000
  const { result } = await held(pool, 'never', { timeoutMs: HOUR })
  const quick = pool.run(echo, 'quick', { timeoutMs: HOUR })
  await shows(pool, { completed: 1 })
  expect(await isPending(quick)).toBe(true)
  await runVirtual(scheduler, { until: HOUR - 1 })
  expect(await quick).toBe('quick')
  expect(await isPending(result)).toBe(true)
  await runVirtual(scheduler, { until: HOUR + 2 })
  expect(await outcome(result)).toMatchObject({ code: 'TIMED_OUT' })
  expect(loop.isIdle()).toBe(true)
  pool.close()
  await runVirtual(scheduler)
})
