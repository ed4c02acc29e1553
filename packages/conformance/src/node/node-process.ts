import type { Fixture } from '../fixture.ts'

export type NodeProcess = Required<Pick<Fixture, 'now' | 'wait' | 'stall' | 'catchHostErrors'>> &
  Pick<Fixture, 'resources'>

/**
 * What a process of Node, Bun or Deno brings to the fixture of each event-impl in it that goes by the runtime's own
 * time. In a worker thread only `now` and `wait` mean anything.
 */
export const nodeProcess: NodeProcess = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  stall(ms) {
    const end = performance.now() + ms
    while (performance.now() < end);
  },
  catchHostErrors,
  ...(countsResources() && { resources }),
}

/** What keeps the loop busy, by the runtime's own account. */
function resources(): number {
  return process.getActiveResourcesInfo().length
}

/** Bun has the function, and its list is always empty. */
function countsResources(): boolean {
  const timer = setTimeout(() => {}, 1000)
  const counts = resources() > 0
  clearTimeout(timer)
  return counts
}

/** The listeners of before, a test runner's above all, hear nothing meanwhile. */
function catchHostErrors(): () => readonly unknown[] {
  const caught: unknown[] = []
  const listener = (error: unknown): void => void caught.push(error)
  const before = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', listener)
  return () => {
    process.off('uncaughtException', listener)
    for (const each of before) process.on('uncaughtException', each)
    return caught
  }
}
