import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Closes it when the test is over. */
export function closing<T extends { close(): void }>(thing: T): T {
  onTestFinished(() => thing.close())
  return thing
}

export function destroying<T extends { destroy(): unknown }>(thing: T): T {
  onTestFinished(() => void thing.destroy())
  return thing
}

export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'hostloop-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
