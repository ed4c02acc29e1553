import { InputQueue } from '@hostloop/core'
import type { Ring } from '../host.ts'

/** Handles that every host has, and that need none of it. */
export function memoryRing(members: number): Ring {
  const handles = Array.from({ length: members }, () => new InputQueue<number>())
  return {
    handles,
    send: (member) => void handles[member]!.push(1),
    take: (member) => void handles[member]!.take(),
    close: () => handles.forEach((handle) => handle.close()),
  }
}
