import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Report } from '../src/report.ts'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly report: Report
  readonly html: string
}

/** Runs what was built, as small as can be. Rejects where it fails. */
export async function compareAdapters(...args: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-adapters-test-'))
  const [json, html] = [join(folder, 'report.json'), join(folder, 'page.html')]
  try {
    const files = ['--json', json, '--html', html]
    const { stdout, stderr } = await runMain('--size', 'tiny', ...files, ...args)
    return {
      stdout,
      stderr,
      report: JSON.parse(readFileSync(json, 'utf8')) as Report,
      html: readFileSync(html, 'utf8'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function runMain(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, [main, ...args], { maxBuffer: 2 ** 26 })
}

export function hostFile(name: string): string {
  return fileURLToPath(new URL(`hosts/${name}.js`, import.meta.url))
}
