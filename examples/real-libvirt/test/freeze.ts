import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Libvirtd } from '../src/index.ts'

/** Resolves when it is stopped indeed, and answers nothing more. */
export async function freeze(libvirtd: Libvirtd): Promise<void> {
  libvirtd.signal('SIGSTOP')
  const states = /^State:\s+T/m
  await expect.poll(() => readFileSync(`/proc/${libvirtd.pid}/status`, 'utf8')).toMatch(states)
}
