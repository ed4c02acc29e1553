import { expect, test } from 'vitest'
import { createWorld, held, job } from './world.ts'

test('what the arguments transfer is moved, and not copied', async () => {
  const { pool } = createWorld()
  const bytes = new Uint8Array(1_000_000).fill(1)
  expect(await pool.run(job('lengthOf'), bytes, { transfer: [bytes.buffer] })).toBe(1_000_000)
  expect(bytes.byteLength).toBe(0)
})

test('without it they are copied', async () => {
  const { pool } = createWorld()
  const bytes = new Uint8Array(10)
  expect(await pool.run(job('lengthOf'), bytes)).toBe(10)
  expect(bytes.byteLength).toBe(10)
})

test('arguments are moved when a worker gets them', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const { gate } = await held(pool)
  const bytes = new Uint8Array(10)
  const result = pool.run(job('lengthOf'), bytes, { transfer: [bytes.buffer] })
  expect(bytes.byteLength).toBe(10)
  gate.open()
  expect(await result).toBe(10)
  expect(bytes.byteLength).toBe(0)
})

test.each(['give', 'giveLater'])('what a result transfers is moved, and not copied (%s)', async (name) => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const { bytes } = await pool.run(job<number, { bytes: Uint8Array }>(name), 1_000_000)
  expect(bytes.byteLength).toBe(1_000_000)
  expect(bytes.every((byte) => byte === 7)).toBe(true)
  expect(await pool.run(job('lengthLeft'), 0)).toBe(0)
})
