import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { DeviceEvent } from '../src/device-watcher.ts'

const run = promisify(execFile)
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

test.skipIf(process.platform !== 'linux')(
  'watches a terminal, a folder, a timer and a serial line',
  async () => {
    const { stdout, stderr } = await run(process.execPath, [main, '--json'])
    expect(stderr).toBe('')
    const events = stdout
      .trim()
      .split('\n')
      .map((line): DeviceEvent => JSON.parse(line))
    const lines = (device: string): string[] =>
      events.flatMap((event) => (event.device === device && event.event === 'said' ? [event.line] : []))
    expect(lines('shell').join('\n')).toMatch(/I am on \/dev\/pts[^]*Linux/)
    expect(events).toContainEqual({ device: 'shell', event: 'gone' })
    expect(lines('folder')).toContain('report.txt was created')
    expect(lines('folder')).toContain('report.txt was deleted')
    expect(lines('timer').length).toBeGreaterThan(0)
    expect(lines('thermometer').slice(0, 2)).toEqual(['temperature=20.5', 'temperature=21.0'])
  },
)
