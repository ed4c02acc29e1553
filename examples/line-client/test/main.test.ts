import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

test('runs on every host that is there, and ends by itself', { timeout: 30_000 }, async () => {
  const env = { ...process.env, PATH: '', CHROMIUM_PATH: '' }
  const { stdout, stderr } = await run(process.execPath, [main], { env })
  expect(stderr).toMatch(/^chromium is missing here/)
  expect(stdout).toMatch(/^a client sees +node +rxjs +eventemitter +browser +virtual$/m)
  expect(stdout).toMatch(/^keepalives, unanswered +SILENT, then CLOSED( +\d+ ms){5}$/m)
  expect(stdout).toMatch(/^a day of silence +good night, after a keepalive every 5 s( +-){4} +8640000\d ms$/m)
  expect(stdout).not.toContain('FAILED')
})

test('says which loops there are', async () => {
  await expect(run(process.execPath, [main, '--loop', 'glib'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^line-client: --loop takes one of node, /),
  })
})
