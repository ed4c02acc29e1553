import { MemoryStream } from '@hostloop/conformance'
import { HandleEvent, HostloopError } from '@hostloop/core'
import type { Acceptor, Connector, HandleEvents, Target } from '@hostloop/core'

const { READABLE, ERROR, HANGUP } = HandleEvent

/** Connects streams in memory; a Unix path is a name in a map. What comes later comes in a macrotask. */
export class MemoryConnector implements Connector {
  readonly #listening = new Map<string, MemoryAcceptor>()

  connect(target: Target, { signal }: { readonly signal?: AbortSignal } = {}): MemoryStream {
    const path = pathOf(target)
    const stream = this.makeStream()
    const abort = (): void => stream.fail(signal?.reason as Error)
    const letGo = (): void => signal?.removeEventListener('abort', abort)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort)
    const unsubscribe = stream.subscribe(() => {
      if (stream.state === 'connecting') return
      letGo()
      unsubscribe()
    })
    setImmediate(() => {
      if (stream.state !== 'connecting') return
      const acceptor = this.#listening.get(path)
      if (acceptor) acceptor.offer(stream)
      else stream.fail(new Error(`nobody listens at ${path}`))
    })
    return stream
  }

  listen(target: Target): MemoryAcceptor {
    const path = pathOf(target)
    const acceptor = this.makeAcceptor(
      () => this.#listening.get(path) === acceptor && this.#listening.delete(path),
    )
    setImmediate(() => {
      if (this.#listening.has(path)) return acceptor.fail(new Error(`${path} is in use`))
      if (acceptor.open(target)) this.#listening.set(path, acceptor)
    })
    return acceptor
  }

  protected makeStream(): MemoryStream {
    return new MemoryStream()
  }

  protected makeAcceptor(onClose: () => void): MemoryAcceptor {
    return new MemoryAcceptor(onClose)
  }
}

export class MemoryAcceptor implements Acceptor {
  address: Target | undefined
  error: Error | undefined
  protected waiting: MemoryStream[] = []
  protected closed = false
  readonly #onClose: () => void
  readonly #wakes = new Set<{ readonly wake: () => void }>()

  constructor(onClose: () => void) {
    this.#onClose = onClose
  }

  poll(): HandleEvents {
    return (
      (this.waiting.length > 0 ? READABLE : 0) |
      (this.error ? ERROR : 0) |
      (this.closed || this.error ? HANGUP : 0)
    )
  }

  subscribe(wake: () => void): () => void {
    const entry = { wake }
    this.#wakes.add(entry)
    return () => void this.#wakes.delete(entry)
  }

  accept(): MemoryStream | null {
    return this.waiting.shift() ?? null
  }

  close(): void {
    this.closed = true
    this.address = undefined
    this.dropWaiting()
    this.#onClose()
    this.#wake()
  }

  open(address: Target): boolean {
    if (!this.closed) this.address = address
    return !this.closed
  }

  fail(error: Error): void {
    if (!this.closed) this.error = error
    this.#wake()
  }

  offer(near: MemoryStream): void {
    const far = new MemoryStream()
    MemoryStream.connect(near, far)
    this.waiting.push(far)
    this.#wake()
  }

  protected dropWaiting(): void {
    for (const stream of this.waiting.splice(0)) stream.close()
  }

  #wake(): void {
    for (const { wake } of Array.from(this.#wakes)) wake()
  }
}

function pathOf(target: Target): string {
  if (!('unix' in target)) {
    throw new HostloopError('TARGET_UNSUPPORTED', 'this connector serves Unix targets alone')
  }
  if (typeof target.unix === 'string' && target.unix !== '') return target.unix
  throw new HostloopError('INVALID_TARGET', 'unix must be a path that is not empty')
}
