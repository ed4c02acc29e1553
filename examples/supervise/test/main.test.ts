import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

test('prints one JSON object a line, and ends by itself when the command has ended', async () => {
  const { stdout } = await run(process.execPath, [main, '--json', '--', process.execPath, '-p', '6 * 7'])
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ event }) => event)).toEqual(['started', 'output', 'ended'])
  expect(lines.at(-1)).toMatchObject({ state: 'exited', bytes: 3, lastLine: '42', ended: 'exit 0' })
})

test('supervises five programs of its own, and shows how each ended', async () => {
  const { stdout } = await run(process.execPath, [main])
  for (const row of [
    /chatty .*exited .*tick 20 .*exit 0/,
    /crashes .*exited .*cannot go on .*exit 3/,
    /gets stuck .*given up .*2\/2 .*SIGTERM/,
    /stubborn .*given up .*SIGKILL/,
    /not there .*not started .*ENOENT/,
  ]) {
    expect(stdout).toMatch(row)
  }
  expect(stdout).toContain('Nothing is registered any more')
})

test('says what is wrong with an option', async () => {
  await expect(run(process.execPath, [main, '--silence', 'soon'])).rejects.toMatchObject({
    code: 2,
    stderr: "supervise: --silence takes a whole number, not 'soon'\n",
  })
})
