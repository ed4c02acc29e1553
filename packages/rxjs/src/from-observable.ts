import { InputQueue, PushStream } from '@hostloop/core'
import type { ByteStream, InputQueueOptions, PushStreamOptions } from '@hostloop/core'
import { Subscription, takeWhile } from 'rxjs'
import type { Observable, Observer } from 'rxjs'
import { reportUnhandled } from './report-unhandled.ts'

/** The values of an Observable, as a handle. */
export interface ObservableHandle<T> extends Pick<
  InputQueue<T>,
  'poll' | 'subscribe' | 'length' | 'error' | 'take' | 'close'
> {}

export interface BytesFromObservableOptions extends Pick<PushStreamOptions, 'maxReadBytes'> {
  /**
   * Where written bytes go, at once and as copies: `next` for bytes, then `complete` for `end()` or `close()`, or `error`
   * when the stream fails before that. What `next` and `complete` throw fails the stream. Left out: the stream can only be read.
   */
  readonly sink?: Partial<Observer<Uint8Array>> | undefined
}

/**
 * Subscribes, and makes a handle of it: READABLE while a value waits to be taken; HANGUP after `complete`, once all were
 * taken; ERROR after `error`, with the cause as `error`.
 *
 * An Observable can't be slowed down, so at most `limit` values may wait (default 1024): beyond, the handle fails with
 * `OVERFLOW`. `close()`, and whatever else ends it, unsubscribes. Throws `INVALID_OPTIONS`.
 */
export function fromObservable<T>(
  source: Observable<T>,
  { limit }: Pick<InputQueueOptions, 'limit'> = {},
): ObservableHandle<T> {
  const subscription = new Subscription()
  const queue = new InputQueue<T>({ limit, onClose: () => attempt(() => subscription.unsubscribe()) })
  subscribe(source, subscription, {
    next: (value) => void queue.push(value),
    error: (error) => queue.fail(error),
    complete: () => queue.end(),
  })
  return queue
}

/**
 * Subscribes, and makes a `ByteStream` of it: `complete` is the end of file, `error` the stream's ERROR. The arrays are
 * the stream's from then on.
 *
 * An Observable can't be slowed down, so at most `maxReadBytes` may wait to be read (default 1 MiB): beyond, the stream
 * fails with `OVERFLOW`. `close()`, and whatever else ends it, unsubscribes. Throws `INVALID_OPTIONS`.
 */
export function bytesFromObservable(
  source: Observable<Uint8Array>,
  { sink, maxReadBytes }: BytesFromObservableOptions = {},
): ByteStream {
  const subscription = new Subscription()
  let ended = false
  const stream: PushStream = new PushStream(
    {
      send: (bytes) => sink?.next?.(bytes.slice()),
      end() {
        ended = true
        sink?.complete?.()
      },
      close() {
        attempt(() => subscription.unsubscribe())
        const { error } = stream
        if (ended) return
        if (error === undefined) attempt(() => sink?.complete?.())
        else attempt(() => sink?.error?.(error))
      },
    },
    { maxReadBytes },
  )
  if (sink === undefined) stream.end()
  subscribe(source, subscription, {
    next: (bytes) => stream.push(bytes),
    error: (error) => stream.fail(error),
    complete: () => stream.ended(),
  })
  return stream
}

/** Ends with `subscription`, also from within `subscribe`: an Observable may emit without end there. */
function subscribe<T>(source: Observable<T>, subscription: Subscription, observer: Observer<T>): void {
  const values = source.pipe(takeWhile(() => !subscription.closed))
  attempt(() => subscription.add(values.subscribe(observer)))
}

/** Code of the user's that may throw, where nobody waits for that. */
function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    reportUnhandled(error)
  }
}
