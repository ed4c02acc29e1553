import { HostloopError, PushStream } from '@hostloop/core'
import type { Acceptor, Connector, Target } from '@hostloop/core'
import { QueueAcceptor } from './queue-acceptor.ts'

/**
 * Connects within the program, by the names of `{ unix }` targets: in a microtask, so that it takes no time even where time
 * is virtual. Bytes are there at once, and who writes has to wait for who reads.
 */
export class MemoryNetwork implements Required<Connector> {
  readonly #listening = new Map<string, QueueAcceptor>()

  connect(target: Target, { signal }: { readonly signal?: AbortSignal | undefined } = {}): PushStream {
    const name = nameOf(target)
    const [mine, peers] = MemoryStream.pair()
    queueMicrotask(() => {
      const acceptor = this.#listening.get(name)
      if (signal?.aborted) mine.fail(signal.reason)
      else if (!acceptor) mine.fail(new Error(`Nobody listens at '${name}'.`))
      else if (mine.state === 'connecting') {
        mine.opened()
        acceptor.push(peers)
      }
    })
    return mine
  }

  listen(target: Target): Acceptor {
    const name = nameOf(target)
    const acceptor: QueueAcceptor = new QueueAcceptor(target, () => {
      if (this.#listening.get(name) === acceptor) this.#listening.delete(name)
    })
    if (this.#listening.has(name)) acceptor.fail(new Error(`Somebody listens at '${name}' already.`))
    else this.#listening.set(name, acceptor)
    return acceptor
  }
}

function nameOf(target: Target): string {
  if (!('unix' in target))
    throw new HostloopError('TARGET_UNSUPPORTED', 'The memory network serves unix targets only.')
  if (typeof target.unix === 'string' && target.unix !== '') return target.unix
  throw new HostloopError('INVALID_TARGET', 'Invalid target: unix must be a name.')
}

class MemoryStream extends PushStream {
  #peer!: MemoryStream
  /** Bytes that the peer has not read. */
  #unread = 0

  /** The one is connecting, until `opened()`; the other is whom it connects with. */
  static pair(): readonly [MemoryStream, MemoryStream] {
    const pair = [new MemoryStream(true), new MemoryStream(false)] as const
    pair[0].#peer = pair[1]
    pair[1].#peer = pair[0]
    return pair
  }

  constructor(connecting: boolean) {
    const sink = {
      send: (bytes: Uint8Array) => {
        this.#unread += bytes.length
        this.#peer.push(bytes.slice())
      },
      buffered: () => this.#unread,
      end: () => this.#peer.ended(),
      close: () => this.#peer.#lost(),
    }
    super(sink, { connecting })
  }

  override read(max?: number): Uint8Array | null {
    const bytes = super.read(max)
    if (bytes) this.#peer.#wasRead(bytes.length)
    return bytes
  }

  #wasRead(bytes: number): void {
    this.#unread -= bytes
    this.sent()
  }

  /** The peer is closed: there is nobody to read any more, and nothing to come. */
  #lost(): void {
    this.#unread = 0
    this.end()
    this.ended()
  }
}
