import { currentEventImpl, inspect } from '@hostloop/core'
import type { Target } from '@hostloop/core'
import { connectLineClient } from './line-client.ts'
import type { LineClient, LineClientOptions } from './line-client.ts'

/** Where a line server listens, and where nobody does. Plain data. */
export interface Places {
  readonly server: Target
  readonly refused: Target
}

/** What a client does, and what then is to be seen, on every host. */
interface Scenario {
  readonly name: string
  readonly shows: string
  /** It takes so long that nobody has the time, unless the time is virtual. */
  readonly long?: boolean
  /** The client has ended by then, and must have let go of everything by itself. */
  readonly ends?: boolean
  run(client: LineClient): Promise<string>
  readonly options?: LineClientOptions
  /** Default: to the server. */
  readonly to?: keyof Places
}

const DAY_MS = 86_400_000

export const scenarios: readonly Scenario[] = [
  {
    name: 'requests and replies',
    shows: 'one, two, three',
    run: (client) => all(['one', 'two', 'three'].map((text) => client.request(`echo ${text}`))),
  },
  {
    name: 'replies out of order',
    shows: 'fast, slow',
    async run(client) {
      const order: string[] = []
      const note = (text: string): number => order.push(text)
      await Promise.all([client.request('later 20 slow').then(note), client.request('echo fast').then(note)])
      return order.join(', ')
    },
  },
  {
    name: 'a request that the server refuses',
    shows: 'REFUSED, and on',
    run: (client) => all([client.request('dance'), client.request('echo and on')]),
  },
  {
    name: 'a request without a reply',
    shows: 'TIMED_OUT, and on',
    run: (client) => all([client.request('ignore', { timeoutMs: 5 }), client.request('later 20 and on')]),
  },
  {
    name: 'a reply that comes too late',
    shows: 'TIMED_OUT, and on',
    run: (client) =>
      all([client.request('later 20 late', { timeoutMs: 5 }), client.request('later 40 and on')]),
  },
  {
    name: 'an abort',
    shows: 'not needed, and on',
    async run(client) {
      const abort = new AbortController()
      const aborted = outcome(client.request('later 20 never seen', { signal: abort.signal }))
      abort.abort(new Error('not needed'))
      return all([aborted, client.request('later 40 and on')])
    },
  },
  {
    name: 'keepalives, answered',
    shows: 'after 11 of them, alive',
    options: { keepaliveMs: 30, missedLimit: 9 },
    async run(client) {
      const pings = await client.request('pings 11')
      return `after ${pings} of them, ${await client.request('echo alive')}`
    },
  },
  {
    name: 'keepalives, unanswered',
    shows: 'SILENT, then CLOSED',
    ends: true,
    options: { keepaliveMs: 10, missedLimit: 2 },
    async run(client) {
      const mute = await outcome(client.request('mute'))
      return `${mute}, then ${await outcome(client.request('echo anyone?'))}`
    },
  },
  {
    name: 'a server that goes away',
    shows: 'LOST, LOST',
    ends: true,
    run: (client) => all([client.request('ignore'), client.request('hangup')]),
  },
  {
    name: 'nobody there',
    shows: 'LOST, LOST',
    ends: true,
    to: 'refused',
    run: (client) => all([client.request('echo one'), client.request('echo two')]),
  },
  {
    name: 'a reply without meaning',
    shows: 'PROTOCOL, PROTOCOL',
    ends: true,
    run: (client) => all([client.request('ignore'), client.request('garbage')]),
  },
  {
    name: 'a line without end',
    shows: 'PROTOCOL',
    ends: true,
    run: (client) => outcome(client.request('flood')),
  },
  {
    name: 'more than the server takes',
    shows: 'BUSY, and all others answered',
    options: { timeoutMs: 30_000 },
    async run(client) {
      await client.request('echo connected')
      const text = 'all work and no play '.repeat(1000)
      const answers: Promise<string>[] = []
      while (!client.busy) answers.push(client.request(`echo ${text}`))
      const busy = await outcome(client.request('echo one more'))
      const right = (await Promise.all(answers)).filter((answer) => answer === text).length
      return `${busy}, and ${right === answers.length ? 'all' : `${right} of ${answers.length}`} others answered`
    },
  },
  {
    name: 'an end that waits for replies',
    shows: 'slow, CLOSED, ended',
    ends: true,
    async run(client) {
      const slow = client.request('later 20 slow')
      const ended = client.end()
      return all([slow, client.request('echo one more'), ended.then(() => 'ended')])
    },
  },
  {
    name: 'a close that waits for nothing',
    shows: 'CLOSED, CLOSED',
    ends: true,
    async run(client) {
      const connecting = outcome(client.request('echo hello'))
      client.close()
      return all([connecting, client.request('echo hello?')])
    },
  },
  {
    name: 'a day of silence',
    shows: 'good night, after a keepalive every 5 s',
    long: true,
    async run(client) {
      const reply = await client.request(`later ${DAY_MS} good night`, { timeoutMs: 2 * DAY_MS })
      const intervalMs = DAY_MS / Number(await client.request('pinged'))
      return `${reply}, after a keepalive every ${(intervalMs / 1000).toFixed(0)} s`
    },
  },
]

/** Says what was seen. Throws when something is left registered. */
export async function runScenario(name: string, places: Places): Promise<string> {
  const scenario = scenarios.find((each) => each.name === name)
  if (!scenario) throw new Error(`no scenario '${name}'`)
  const client = connectLineClient(places[scenario.to ?? 'server'], scenario.options)
  let seen: string
  try {
    seen = await scenario.run(client)
    if (scenario.ends) checkNothingLeft(name)
  } finally {
    client.close()
  }
  checkNothingLeft(name)
  return seen
}

/** What a promise came to: a text, a `LineError`'s code, or another error's message. */
function outcome(promise: Promise<string>): Promise<string> {
  return promise.catch((error: Error & { readonly code?: string }) => error.code ?? error.message)
}

async function all(promises: readonly Promise<string>[]): Promise<string> {
  return (await Promise.all(promises.map(outcome))).join(', ')
}

function checkNothingLeft(name: string): void {
  const loop = currentEventImpl()
  const { watches = [], timeouts = [] } = inspect(loop) ?? {}
  if (loop.isIdle() && watches.length + timeouts.length === 0) return
  throw new Error(`'${name}' left ${watches.length} watches and ${timeouts.length} timeouts`)
}
