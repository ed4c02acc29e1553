import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from '@hostloop/core'
import { HOSTLOOP, resultOf } from '../bench.ts'
import type { Result, Workload } from '../bench.ts'
import { interleaved } from '../measure.ts'
import { affordable, openPipes } from '../pipes.ts'
import { hostloopHandles } from '../subjects/hostloop-fds.ts'
import { netSockets } from '../subjects/net-socket.ts'

const IDLE = 'idle Node'
const HOUR = 3_600_000

/** What happens while n pipes and n timeouts are watched and none of them has anything to say. */
export const wakeUps: Workload = {
  name: 'wake-ups',
  async run(bench) {
    if ((await hostloopHandles(bench)) === undefined) return []
    const ms = bench.quick ? 500 : 3000
    const results: Result[] = []
    for (const n of affordable(bench, [1000], 'wake-ups')) {
      const contenders = [HOSTLOOP, netSockets.name, IDLE].map((name) => ({
        name,
        run: () => bench.child('wake-ups', [name, n, ms]),
      }))
      const samples = await interleaved(contenders, bench.quick ? 1 : 3, (text) =>
        bench.progress(`wake-ups with ${n} pipes and timeouts, ${text}`),
      )
      const line = { workload: 'wake-ups', n, unit: '/s' } as const
      results.push(resultOf(samples, 'turns', { ...line, what: 'turns and looks at epoll' }))
      results.push(resultOf(samples, 'sleeps', { ...line, what: 'voluntary context switches, main thread' }))
      results.push(
        resultOf(samples, 'allSleeps', { ...line, what: 'voluntary context switches, all threads' }),
      )
    }
    return results
  },
}

/** In a process of its own. The one timer that ends the time is in all of the numbers. */
export async function measureWakeUps(name: string, n: number, ms: number): Promise<Record<string, number>> {
  const pipes = openPipes(n)
  const turnsBy = await watchIdle(name, pipes.readEnds)
  // Until the compiler and the garbage collector have nothing left to do.
  await sleep(1000)
  const before = { turns: turnsBy(), ...contextSwitches() }
  await sleep(ms)
  const after = { turns: turnsBy(), ...contextSwitches() }
  const rate = (key: keyof typeof before): number => (1000 * (after[key] - before[key])) / ms
  const switches = { sleeps: rate('main'), allSleeps: rate('all') }
  return name === HOSTLOOP ? { turns: rate('turns'), ...switches } : switches
}

/** Returns what counts the turns that there were. */
async function watchIdle(name: string, fds: readonly number[]): Promise<() => number> {
  if (name === netSockets.name) netSockets.idle(fds)
  if (name !== HOSTLOOP) return () => 0
  const hostloop = await hostloopHandles({ skip: () => {} })
  const set = hostloop!.idle(fds)
  for (let i = 0; i < fds.length; i++) {
    set.impl.addTimeout(HOUR + i, () => {})
    set.impl.addTimeout(-1, () => {})
  }
  return () => (inspect(set.impl)?.turns ?? 0) + set.fds.inspect().waits
}

/** How often the threads of this process have gone to sleep. */
function contextSwitches(): { main: number; all: number } {
  let [main, all] = [0, 0]
  for (const thread of readdirSync('/proc/self/task')) {
    const status = readFileSync(`/proc/self/task/${thread}/status`, 'utf8')
    const count = Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1])
    all += count
    if (Number(thread) === process.pid) main = count
  }
  return { main, all }
}
