import { memoryStreamPair } from '@hostloop/conformance'
import { inspect, sleep } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import { expect, test } from 'vitest'
import { Client, serve } from './line-protocol.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

const [NOON, NAP] = [12 * HOUR, 60 * SECOND]
const ASK_EVERY = 10 * SECOND
const THINK = 20
const TIMEOUT = 2 * SECOND
const KEEPALIVE = 4 * SECOND

interface Event {
  /** In virtual time. */
  readonly at: number
  readonly what: string
}

interface Day {
  readonly trace: Event[]
  /** How many requests the server has left unanswered, because it slept and because it forgot them. */
  readonly slept: number
  readonly forgotten: number
}

/** A client asks all day long, and a server answers, but for one request in a hundred, and for its nap at noon. */
async function liveThroughADay(): Promise<Day> {
  const scheduler = new VirtualTimeScheduler()
  const loop = createRxjsEventImpl({ scheduler })
  const trace: Event[] = []
  const log = (what: string): void => void trace.push({ at: scheduler.now(), what })

  let [requests, slept, forgotten] = [0, 0, 0]
  const answer = async (request: string): Promise<string | undefined> => {
    const asleep = scheduler.now() >= NOON && scheduler.now() < NOON + NAP
    if (request === 'ping') return asleep ? undefined : 'pong'
    requests++
    if (asleep) slept++
    else if (requests % 100 === 0) forgotten++
    else {
      await sleep(THINK, { loop })
      return `${request}!`
    }
    return undefined
  }
  const connect = (): ByteStream => {
    const [mine, peers] = memoryStreamPair()
    void serve(peers, loop, answer)
    return mine
  }
  const client = new Client({ loop, connect, timeoutMs: TIMEOUT, keepaliveMs: KEEPALIVE, log })
  const asking = (async () => {
    while (scheduler.now() < DAY) {
      await sleep(ASK_EVERY, { loop })
      await client.request('hello').then(log, ({ message }: Error) => log(message))
    }
    client.close()
  })()

  // It comes to an end because all of them do: nothing is left to be done.
  await runVirtual(scheduler)
  await asking
  expect(inspect(loop)).toMatchObject({ watches: [], timeouts: [], freesPending: 0 })
  loop.close()
  return { trace, slept, forgotten }
}

/** What turns may add to a round trip: each takes a millisecond of virtual time. */
const TURNS = 10

test('a whole day of a library that uses promises passes in virtual time, each time the same', async () => {
  const start = performance.now()
  const { trace, slept, forgotten } = await liveThroughADay()
  console.log(`a day of virtual time took ${Math.round(performance.now() - start)} ms`)

  const times = (what: string): number[] => trace.filter((event) => event.what === what).map(({ at }) => at)
  const [answers, timeouts, silences] = [times('hello!'), times('timed out'), times('silent')]
  expect(answers.length).toBeGreaterThan(8000)
  expect(trace.at(-1)!.at).toBeGreaterThanOrEqual(DAY)

  // Every answer and every time-out comes when it has to.
  const asked = trace.filter(({ what }) => what === 'hello!' || what === 'timed out')
  for (const [i, { at, what }] of asked.entries()) {
    const took = at - (asked[i - 1]?.at ?? 0) - ASK_EVERY - (what === 'hello!' ? THINK : TIMEOUT)
    expect(took).toBeGreaterThanOrEqual(0)
    expect(took).toBeLessThan(TURNS)
  }
  expect(forgotten).toBe(Math.floor((answers.length + timeouts.length) / 100))
  expect(timeouts).toHaveLength(forgotten + slept)

  // The nap is noticed by silence alone, again and again until it is over, and nothing else ever is.
  expect(silences.length).toBeGreaterThanOrEqual(NAP / (KEEPALIVE + TIMEOUT + TURNS) - 1)
  for (const at of silences) {
    expect(at).toBeGreaterThanOrEqual(NOON + TIMEOUT)
    expect(at).toBeLessThan(NOON + NAP + KEEPALIVE + TIMEOUT + TURNS)
  }
  expect(times('connected')).toHaveLength(silences.length + 1)

  expect((await liveThroughADay()).trace).toEqual(trace)
})
