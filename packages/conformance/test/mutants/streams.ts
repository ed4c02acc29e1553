import { CaseFailure, MemoryStream } from '@hostloop/conformance'
import { HandleEvent, HostloopError } from '@hostloop/core'
import type { HandleEvents, Target } from '@hostloop/core'
import { MemoryAcceptor, MemoryConnector } from '../naive/memory-connector.ts'
import { naiveFixture } from '../naive/naive-fixture.ts'
import type { Mutant } from './mutant.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

function streamMutant(name: string, Stream: typeof MemoryStream): Mutant {
  const pair = async (): Promise<readonly [MemoryStream, MemoryStream]> => {
    const streams = [new Stream(), new Stream()] as const
    MemoryStream.connect(...streams)
    return streams
  }
  const reset = (stream: unknown): void => {
    if (!(stream instanceof MemoryStream)) throw new CaseFailure('no stream of this fixture')
    stream.reset()
  }
  return { rule: 'stream', name, fixture: () => naiveFixture({ streams: { pair, reset } }) }
}

function connectorMutant(name: string, connector: MemoryConnector): Mutant {
  return { rule: 'connector', name, fixture: () => naiveFixture({ connector }) }
}

function acceptorMutant(name: string, Broken: typeof MemoryAcceptor): Mutant {
  const connector = new (class extends MemoryConnector {
    protected override makeAcceptor(onClose: () => void): MemoryAcceptor {
      return new Broken(onClose)
    }
  })()
  return { rule: 'acceptor', name, fixture: () => naiveFixture({ connector }) }
}

export const streamMutants: readonly Mutant[] = [
  streamMutant(
    'drops what is pending when it ends',
    class extends MemoryStream {
      override end(): void {
        this.close()
      }
    },
  ),
  streamMutant(
    'takes everything',
    class extends MemoryStream {
      override write(bytes: Uint8Array): number {
        super.write(bytes)
        return bytes.length
      }
    },
  ),
  streamMutant(
    'is WRITABLE for ever',
    class extends MemoryStream {
      override poll(): HandleEvents {
        return super.poll() | WRITABLE
      }
    },
  ),
  streamMutant(
    'is not READABLE at the end of file',
    class extends MemoryStream {
      override poll(): HandleEvents {
        return this.readEnded ? super.poll() & ~READABLE : super.poll()
      }
    },
  ),
  streamMutant(
    'never hangs up',
    class extends MemoryStream {
      override poll(): HandleEvents {
        return super.poll() & ~HANGUP
      }
    },
  ),
  streamMutant(
    'hangs up at the end of file',
    class extends MemoryStream {
      override poll(): HandleEvents {
        return super.poll() | (this.readEnded ? HANGUP : 0)
      }
    },
  ),
  streamMutant(
    'reads more than it was asked for',
    class extends MemoryStream {
      override read(): Uint8Array | null {
        return super.read()
      }
    },
  ),
  streamMutant(
    'gives an empty array when there is nothing',
    class extends MemoryStream {
      override read(max?: number): Uint8Array | null {
        return super.read(max) ?? new Uint8Array()
      }
    },
  ),
  streamMutant(
    'hides the cause of a reset',
    class extends MemoryStream {
      override get error(): Error | undefined {
        return undefined
      }
    },
  ),
  streamMutant(
    'takes a reset for an orderly end',
    class extends MemoryStream {
      override fail(): void {
        this.close()
      }
    },
  ),
  streamMutant(
    'wakes nobody',
    class extends MemoryStream {
      override subscribe(): () => void {
        return () => {}
      }
    },
  ),
]

export const connectorMutants: readonly Mutant[] = [
  connectorMutant(
    'does not look at the target',
    new (class extends MemoryConnector {
      override connect(_target: Target, options: { readonly signal?: AbortSignal } = {}): MemoryStream {
        return super.connect({ unix: '/fixed' }, options)
      }
    })(),
  ),
  connectorMutant(
    'says TARGET_UNSUPPORTED for wrong content',
    new (class extends MemoryConnector {
      override connect(target: Target, options: { readonly signal?: AbortSignal } = {}): MemoryStream {
        if ('unix' in target && target.unix) return super.connect(target, options)
        throw new HostloopError('TARGET_UNSUPPORTED', 'this connector serves Unix targets alone')
      }
    })(),
  ),
  connectorMutant(
    'ignores the signal',
    new (class extends MemoryConnector {
      override connect(target: Target): MemoryStream {
        return super.connect(target)
      }
    })(),
  ),
  connectorMutant(
    'throws for a signal that is aborted already',
    new (class extends MemoryConnector {
      override connect(target: Target, options: { readonly signal?: AbortSignal } = {}): MemoryStream {
        options.signal?.throwIfAborted()
        return super.connect(target, options)
      }
    })(),
  ),
  connectorMutant(
    'holds on to the signal when the stream is open',
    new (class extends MemoryConnector {
      override connect(target: Target, options: { readonly signal?: AbortSignal } = {}): MemoryStream {
        const stream = super.connect(target, options)
        options.signal?.addEventListener('abort', () => stream.close())
        return stream
      }
    })(),
  ),
  connectorMutant(
    'fails without a cause',
    new (class extends MemoryConnector {
      protected override makeStream(): MemoryStream {
        return new (class extends MemoryStream {
          override get error(): Error | undefined {
            return undefined
          }
        })()
      }
    })(),
  ),
  connectorMutant(
    'is WRITABLE while it connects',
    new (class extends MemoryConnector {
      protected override makeStream(): MemoryStream {
        return new (class extends MemoryStream {
          override poll(): HandleEvents {
            return this.state === 'connecting' ? WRITABLE : super.poll()
          }
        })()
      }
    })(),
  ),
]

export const acceptorMutants: readonly Mutant[] = [
  acceptorMutant(
    'is WRITABLE',
    class extends MemoryAcceptor {
      override poll(): HandleEvents {
        return super.poll() | WRITABLE
      }
    },
  ),
  acceptorMutant(
    'gives a stream when there is no connection',
    class extends MemoryAcceptor {
      override accept(): MemoryStream | null {
        return super.accept() ?? new MemoryStream()
      }
    },
  ),
  acceptorMutant(
    'is silent when the address is in use',
    class extends MemoryAcceptor {
      override poll(): HandleEvents {
        return super.poll() & ~ERROR
      }
    },
  ),
  acceptorMutant(
    'keeps what was not accepted when it is closed',
    class extends MemoryAcceptor {
      protected override dropWaiting(): void {}
    },
  ),
  acceptorMutant(
    'closes accepted streams when it is closed',
    class extends MemoryAcceptor {
      readonly #accepted: (MemoryStream | null)[] = []
      override accept(): MemoryStream | null {
        const stream = super.accept()
        this.#accepted.push(stream)
        return stream
      }
      override close(): void {
        super.close()
        for (const stream of this.#accepted) stream?.close()
      }
    },
  ),
  acceptorMutant(
    'does not hang up when it is closed',
    class extends MemoryAcceptor {
      override poll(): HandleEvents {
        return super.poll() & ~HANGUP
      }
    },
  ),
]
