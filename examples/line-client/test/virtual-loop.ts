import { inspect } from '@hostloop/core'
import type { ByteStream, EventImpl, PushStream } from '@hostloop/core'
import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import { onTestFinished } from 'vitest'
import { MemoryNetwork } from '../src/memory-network.ts'

/** A loop in virtual time, and both ends of connections on it. */
export class VirtualLoop {
  readonly scheduler: VirtualTimeScheduler = new VirtualTimeScheduler()
  readonly loop: EventImpl = createRxjsEventImpl({ scheduler: this.scheduler })
  readonly network: MemoryNetwork = new MemoryNetwork()

  constructor() {
    onTestFinished(() => this.loop.close())
  }

  /** Whether nothing at all is registered. */
  get unused(): boolean {
    const { watches, timeouts, freesPending } = inspect(this.loop)!
    return this.loop.isIdle() && watches.length + timeouts.length + freesPending === 0
  }

  /** How many turns come while time passes. */
  async turnsIn(ms: number): Promise<number> {
    const before = inspect(this.loop)!.turns
    await this.pass(ms)
    return inspect(this.loop)!.turns - before
  }

  get now(): number {
    return this.scheduler.now()
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    await runVirtual(this.scheduler, { until: this.now + ms })
  }

  /** Two connected streams. */
  async pair(): Promise<readonly [PushStream, ByteStream]> {
    const acceptor = this.network.listen({ unix: 'pair' })
    const mine = this.network.connect({ unix: 'pair' })
    // Connecting takes a microtask.
    await Promise.resolve()
    const peers = acceptor.accept()!
    acceptor.close()
    return [mine, peers]
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What has come, as text. */
export function received(stream: ByteStream): string {
  return decoder.decode(stream.read() ?? undefined)
}

/** How many bytes of it were taken. */
export function send(stream: ByteStream, text: string): number {
  return stream.write(encoder.encode(text))
}
