import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ManualPollable } from '@hostloop/conformance'
import { describeConformance } from '@hostloop/conformance/vitest'
import { HandleEvent, inspect } from '@hostloop/core'
import { expect, test, vi } from 'vitest'
import { createHandCrankedEventImpl } from '../src/hand-cranked-event-impl.ts'
import { handCrankedFixture } from './hand-cranked-fixture.ts'

const run = promisify(execFile)
const source = new URL('../src/hand-cranked-event-impl.ts', import.meta.url)

describeConformance('a loop that is turned by hand', handCrankedFixture())

test('is complete in under sixty lines, and imports core only', () => {
  const code = readFileSync(source, 'utf8')
  expect(code.trimEnd().split('\n').length).toBeLessThan(60)
  const imported = [...code.matchAll(/from '(.*)'/g)].map(([, name]) => name)
  expect(new Set(imported)).toEqual(new Set(['@hostloop/core']))
})

test('nothing happens until somebody cranks, and then what is due does', () => {
  const loop = createHandCrankedEventImpl({ startMs: 5 })
  const called = vi.fn<() => void>()
  const freed = vi.fn<() => void>()
  loop.addTimeout(100, called, freed)
  expect(loop.neededIn()).toBe(100)
  loop.crank(99)
  expect(called).not.toHaveBeenCalled()
  loop.crank(1)
  expect(called).toHaveBeenCalledOnce()
  expect(loop.neededIn()).toBe(100)
  // However far: one call, and no burst.
  loop.crank(1000)
  expect(called).toHaveBeenCalledTimes(2)
  loop.close()
  expect(loop.wanted()).toBe(true)
  expect(loop.neededIn()).toBe(0)
  loop.crank(0)
  expect(freed).toHaveBeenCalledOnce()
  expect(loop.wanted()).toBe(false)
  expect(loop.neededIn()).toBe(Infinity)
})

test('there are no needless turns, and they do not multiply', async () => {
  const fixture = handCrankedFixture()
  const impl = fixture.create()
  const turns = (): number => inspect(impl)!.turns
  for (let ms = 0; ms < 50; ms++) impl.removeTimeout(impl.addTimeout(ms, () => {}))
  impl.addTimeout(2 ** 40, () => {})
  await fixture.wait(150)
  expect(turns()).toBe(1)

  impl.addTimeout(0, () => {})
  const handle = new ManualPollable()
  impl.addHandle(handle, HandleEvent.READABLE, () => {})
  for (let i = 0; i < 50; i++) {
    handle.wake()
    await fixture.wait(1)
  }
  const before = turns()
  await fixture.wait(100)
  expect(turns() - before).toBe(100)
  impl.close()
})

test('a crank from inside a callback moves the clock, and no more', () => {
  const loop = createHandCrankedEventImpl()
  const others = vi.fn<() => void>()
  const timer = loop.addTimeout(10, () => {
    loop.removeTimeout(timer)
    loop.crank(50)
    expect(others).not.toHaveBeenCalled()
  })
  loop.addTimeout(30, others)
  loop.crank(10)
  expect(loop.neededIn()).toBe(0)
  loop.crank(0)
  expect(others).toHaveBeenCalledOnce()
  loop.close()
})

test.each([-1, Number.NaN, Infinity])('refuses to crank by %s, and the clock stands still', (ms) => {
  const loop = createHandCrankedEventImpl()
  loop.addTimeout(10, () => {})
  expect(() => loop.crank(ms)).toThrow(expect.objectContaining({ code: 'INVALID_INTERVAL' }))
  expect(loop.neededIn()).toBe(10)
  loop.close()
})

test('npm start cranks through three hours, and ends', async () => {
  const { stdout, stderr } = await run('npm', ['start', '--silent'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  expect(stderr).toBe('')
  expect(stdout).toBe(
    [
      ...Array.from({ length: 3 }, () => ['crank: 60 min', '  the clock strikes']).flat(),
      'crank: 1 min',
      '  the bell-ringer goes home',
      'Nothing is waited for any more, so the hand stops.',
      '',
    ].join('\n'),
  )
})
