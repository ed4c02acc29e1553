import { HandleEvent, currentEventImpl, timeout, watch } from '@hostloop/core'
import type { Acceptor, ByteStream, EventImpl, Timeout, Watch } from '@hostloop/core'
import { LineStream } from './line-stream.ts'

export interface LineServerOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
}

/**
 * The other end of the line client, with all the manners that a server can have. Its requests:
 *
 * - `echo TEXT` gives TEXT; `later MS TEXT` the same, MS milliseconds later
 * - `pings N` is answered when N more PINGs have come; `pinged` gives how many have
 * - `ignore` is never answered; from `mute` on nothing is, PINGs neither
 * - `garbage` is answered by a line without meaning, `flood` by one without end
 * - `hangup` closes the connection
 */
export class LineServer {
  readonly #acceptor: Acceptor
  readonly #loop: EventImpl
  readonly #watch: Watch
  readonly #sessions = new Set<Session>()

  /** The acceptor belongs to the server from now on. */
  constructor(acceptor: Acceptor, { loop = currentEventImpl() }: LineServerOptions = {}) {
    this.#acceptor = acceptor
    this.#loop = loop
    this.#watch = watch(acceptor, HandleEvent.READABLE, (events) => this.#onReady(events), { loop })
  }

  /** Listens no more, and drops all connections. Idempotent. */
  close(): void {
    this.#stopListening()
    for (const session of this.#sessions) session.close()
  }

  #onReady(events: number): void {
    for (let stream = this.#acceptor.accept(); stream; stream = this.#acceptor.accept()) {
      const session: Session = new Session(stream, this.#loop, () => this.#sessions.delete(session))
      this.#sessions.add(session)
    }
    if (events & HandleEvent.HANGUP) this.#stopListening()
  }

  #stopListening(): void {
    this.#watch.remove()
    this.#acceptor.close()
  }
}

/** One connection. */
class Session {
  readonly #loop: EventImpl
  readonly #lines: LineStream
  readonly #closed: () => void
  /** Of the replies that wait for their time. */
  readonly #timers = new Set<Timeout>()
  #pinged = 0
  /** Replies by the number of PINGs that they wait for. */
  readonly #awaitingPings = new Map<number, () => void>()
  #clientEnded = false
  #mute = false

  constructor(stream: ByteStream, loop: EventImpl, closed: () => void) {
    this.#loop = loop
    this.#closed = closed
    const owner = {
      onLine: (line: string) => this.#onLine(line),
      onEnd: () => {
        this.#clientEnded = true
        this.#endWhenAnswered()
      },
      onClosed: () => this.close(),
    }
    this.#lines = new LineStream(stream, owner, { loop, readsOnlyWhenRead: true })
  }

  close(): void {
    this.#lines.close()
    for (const timer of this.#timers) timer.remove()
    this.#closed()
  }

  #onLine(line: string): void {
    const [, number = '', verb = '', text = ''] = /^(\d+) (\w+)(?: (.*))?$/s.exec(line) ?? []
    if (line === 'PING') this.#onPing()
    else if (Object.hasOwn(this.#verbs, verb)) this.#verbs[verb]!(number, text)
    else this.#send(`${number} error unknown request`)
  }

  readonly #verbs: Readonly<Record<string, (number: string, text: string) => void>> = {
    echo: (number, text) => this.#send(`${number} ok ${text}`),
    later: (number, text) => this.#later(number, text),
    pings: (number, text) => {
      this.#awaitingPings.set(this.#pinged + Number(text), () => this.#send(`${number} ok ${text}`))
    },
    pinged: (number) => this.#send(`${number} ok ${this.#pinged}`),
    ignore() {},
    mute: () => (this.#mute = true),
    garbage: () => this.#send('once upon a time'),
    flood: (number) => this.#send(`${number} ok ${'and so on '.repeat(10_000)}`),
    hangup: () => this.close(),
  }

  #onPing(): void {
    this.#pinged++
    this.#send('PONG')
    this.#awaitingPings.get(this.#pinged)?.()
  }

  #later(number: string, text: string): void {
    const [, ms = '', rest = ''] = /^(\d+) (.*)$/s.exec(text) ?? []
    const answer = (): void => {
      timer.remove()
      this.#timers.delete(timer)
      this.#send(`${number} ok ${rest}`)
      this.#endWhenAnswered()
    }
    const timer = timeout(Number(ms), answer, { loop: this.#loop })
    this.#timers.add(timer)
  }

  #send(line: string): void {
    if (!this.#mute) this.#lines.send(line)
  }

  #endWhenAnswered(): void {
    if (this.#clientEnded && this.#timers.size === 0) this.#lines.end()
  }
}
