import { keepsAlive, refusedTcpTarget } from '@hostloop/conformance/node'
import { HandleEvent } from '@hostloop/core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { call, chromiumPath, startChromium } from './chromium.ts'
import { scenarios } from './pages/scenarios.js'
import { startWebSocketHost } from './web-socket-host.ts'
import type { WebSocketHost } from './web-socket-host.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

/** Where the scenarios run. */
interface Place {
  readonly host: WebSocketHost
  run(name: string, ...args: readonly unknown[]): Promise<unknown>
  close(): Promise<void>
}

interface BackPressure {
  readonly stuck: unknown
  /** How many timers were set. */
  readonly watched: number
  readonly unwatched: number
}

async function inNode(): Promise<Place> {
  const host = await startWebSocketHost()
  const { tcp } = await refusedTcpTarget()
  const places = { url: host.url, refused: `ws://127.0.0.1:${tcp.port}`, WebSocket }
  return {
    host,
    async run(name, ...args) {
      const scenario = name.startsWith('messagePorts.')
        ? scenarios.messagePorts[name.slice('messagePorts.'.length)]
        : scenarios[name]
      return scenario!(places, ...args)
    },
    close: () => host.close(),
  }
}

async function inChromium(): Promise<Place> {
  const { places, host, open, close } = await startChromium()
  const page: Page = await open('scenarios')
  return { host, run: async (name, ...args) => call(page, `scenarios.${name}`, places, ...args), close }
}

describe.each([
  { title: 'Node', start: inNode, there: true },
  { title: 'Chromium', start: inChromium, there: chromiumPath !== undefined },
])('in $title', { timeout: 30_000 }, ({ title, start, there }) => {
  let place: Place
  beforeAll(async () => {
    if (there) place = await start()
  }, 60_000)
  afterAll(() => place?.close())

  const open = { state: 'open', readEnded: false, error: undefined }
  const ended = { state: 'closed', poll: READABLE | HANGUP, readEnded: true, error: undefined }

  describe.skipIf(!there)('a WebSocket', () => {
    test('gives the bytes of text messages', async () => {
      expect(await place.run('text')).toBe('Grüße')
    })

    test.each(['close 1000', 'close 1001', 'close'])(
      'that is closed well is at its end: %s',
      async (order) => {
        expect(await place.run('closedBy', order)).toEqual({
          before: { ...open, poll: READABLE },
          read: 'bye',
          after: ended,
        })
      },
    )

    test.each([
      ['close 4001', /4001: as you wish/],
      ['close 1011', /1011: as you wish/],
      ['terminate', /./],
    ])('that is closed otherwise is an error: %s', async (order, message) => {
      expect(await place.run('closedBy', order)).toEqual({
        before: {
          state: 'closed',
          poll: READABLE | ERROR | HANGUP,
          readEnded: false,
          error: { code: undefined, message: expect.stringMatching(message) },
        },
        read: 'bye',
        after: expect.objectContaining({ poll: ERROR | HANGUP, readEnded: false }),
      })
    })

    test('that is closed behind the back of its stream, in a callback, takes nothing and loses nothing', async () => {
      expect(await place.run('closesInCallback')).toEqual({
        inCallback: { taken: 0, writable: 0, pending: 'Infinity' },
        read: 'hello',
        after: ended,
      })
    })

    test('that sends more than may wait fails, is closed, and what came before can be read', async () => {
      expect(await place.run('overflow')).toEqual({
        failed: {
          state: 'closed',
          poll: READABLE | ERROR | HANGUP,
          readEnded: false,
          error: { code: 'OVERFLOW', message: expect.stringContaining('10 bytes') },
        },
        code: 4000,
        read: '123456',
        taken: 0,
      })
    })

    test('whose peer does not read pushes back, and is looked at only while somebody waits', async () => {
      const { stuck, watched, unwatched } = (await place.run('backPressure')) as BackPressure
      expect(stuck).toEqual({ writable: 0, waits: true, taken: 0 })
      // In half a second, with the longest pause from one look to the next.
      expect(watched).toBeGreaterThan(0)
      expect(watched).toBeLessThan(20)
      expect(unwatched).toBe(0)
    })

    test('sends all that was written before end(), and then closes', async () => {
      const name = `flush-in-${title}`
      expect(await place.run('flush', name, 3_000_000)).toEqual(ended)
      expect(await place.host.sunk(name)).toEqual({ bytes: 3_000_000, code: 1005 })
    })

    test('that was closed before is at its end', async () => {
      expect(await place.run('closedBefore')).toEqual(ended)
    })

    test('whose binaryType was changed is an error', async () => {
      expect(await place.run('blob')).toMatchObject({
        poll: ERROR | HANGUP,
        error: { code: 'UNSUPPORTED', message: expect.stringContaining('binaryType') },
      })
    })
  })

  describe.skipIf(!there)('a MessagePort', () => {
    test('says what was read, and passes on the end of file', async () => {
      expect(await place.run('messagePorts.protocol')).toEqual({
        pending: 2,
        own: [0, 1, 2, 3],
        read: [7, 8, 9, 10],
        ended: { ...open, poll: READABLE | WRITABLE, readEnded: true },
        after: ended,
        messages: [[1, 2], 2, 2, null, 'close'],
      })
    })

    test.each([['text'], [{ some: 'object' }], [true], [2], [0], [-1], [0.5]])(
      'that gives what makes no sense is an error, and says so: %s',
      async (message) => {
        expect(await place.run('messagePorts.garbage', message)).toMatchObject({
          after: { poll: ERROR | HANGUP, error: { code: 'UNSUPPORTED' } },
          told: 'reset',
        })
      },
    )

    test('that gives more than may wait fails, and says so', async () => {
      expect(await place.run('messagePorts.overflow')).toMatchObject({
        after: { poll: READABLE | ERROR | HANGUP, error: { code: 'OVERFLOW' } },
        read: [1, 2],
        told: ['reset'],
      })
    })

    test('whose both ends have ended is closed, and what came can still be read', async () => {
      expect(await place.run('messagePorts.endedUnread')).toEqual({
        writer: ended,
        unread: { ...open, poll: READABLE },
        read: [1, 2, 3],
        reader: ended,
      })
    })

    const silent = { ...open, poll: WRITABLE }
    const gone = {
      state: 'closed',
      poll: ERROR | HANGUP,
      readEnded: false,
      error: { code: undefined, message: expect.stringContaining('gone') },
    }

    test('that was transferred away is an error where the host tells, and else what is written stays pending', async () => {
      const after = title === 'Node' ? { ...gone, taken: 0, pending: 0 } : { ...silent, taken: 1, pending: 2 }
      expect(await place.run('messagePorts.transferred')).toEqual({
        after,
        closed: expect.objectContaining({ state: 'closed' }),
      })
    })

    test('whose other end is gone without a word is an error where the host tells', async () => {
      expect(await place.run('messagePorts.vanished')).toEqual(title === 'Node' ? gone : silent)
    })

    test.skipIf(title === 'Node')('connects a page with a worker', async () => {
      expect(await place.run('echoWorker', 1_000_000)).toEqual({ read: 1_000_000, error: undefined })
    })
  })
})

test('streams on MessagePorts, and an event-impl that has been at work, keep no process alive', async () => {
  expect(await keepsAlive(new URL('port-stream-child.js', import.meta.url))).toBe(false)
})
