import type { ByteStream, Handle } from '@hostloop/core'
import type { CaseContext } from './case-context.ts'
import { fail } from './check.ts'
import type { Capability, FdPipe } from './fixture.ts'
import { HANGUP, READABLE } from './handle-event.ts'
import { memoryStreamPair } from './memory-stream.ts'

/** A handle of some kind, whose readiness a case can change. Changes may take the host a moment. */
export interface Rig {
  readonly handle: Handle
  /** Makes it READABLE. */
  fill(): void
  /** Takes away what made it READABLE. */
  empty(): void
  /** Makes it HANGUP, for good. */
  hangUp(): void
}

/** The kinds of handles that all rules about readiness hold for. */
export interface HandleKind {
  readonly name: string
  readonly needs: readonly Capability[]
  /** In how many turns of `turns` a lasting condition must be seen at least. */
  leastCalls(turns: number): number
  make(t: CaseContext): Rig | Promise<Rig>
}

const everyTurn = (turns: number): number => turns - 1
const byte = new Uint8Array([1])

export const handleKinds: readonly HandleKind[] = [
  { name: 'a Pollable', needs: [], leastCalls: everyTurn, make: pollableRig },
  { name: 'a stream in memory', needs: [], leastCalls: everyTurn, make: memoryStreamRig },
  { name: "a stream of the host's", needs: ['streams'], leastCalls: everyTurn, make: hostStreamRig },
  // The platform tells of an fd once a pass of the host's loop, which may take three turns (R3).
  { name: 'a file descriptor', needs: ['fds'], leastCalls: (turns) => Math.floor(turns / 3), make: fdRig },
]

function pollableRig(t: CaseContext): Rig {
  const handle = t.pollable()
  let hungUp = 0
  return {
    handle,
    fill: () => handle.set(READABLE | hungUp),
    empty: () => handle.set(hungUp),
    hangUp() {
      hungUp = HANGUP
      handle.set(handle.poll() | HANGUP)
    },
  }
}

function memoryStreamRig(): Rig {
  return streamRig(...memoryStreamPair())
}

async function hostStreamRig(t: CaseContext): Promise<Rig> {
  return streamRig(...(await connectedStreams(t)))
}

/** Two connected streams of the fixture's, closed at teardown. */
export async function connectedStreams(t: CaseContext): Promise<readonly [ByteStream, ByteStream]> {
  const streams = t.fixture.streams ?? fail('the fixture has no streams')
  const pair = await t.settled(streams.pair(), 'two connected streams')
  for (const stream of pair) t.defer(() => stream.close())
  return pair
}

function streamRig(near: ByteStream, far: ByteStream): Rig {
  return {
    handle: near,
    fill: () => void far.write(byte),
    empty: () => void near.read(),
    hangUp: () => near.close(),
  }
}

/** Pipes of the fixture's, closed at teardown. */
export function makePipe(t: CaseContext): FdPipe {
  const pipe = (t.fixture.fds ?? fail('supports.fd is "full", but the fixture has no fds')).pipe()
  t.defer(() => {
    pipe.closeReadable()
    pipe.closeWritable()
  })
  return pipe
}

function fdRig(t: CaseContext): Rig {
  const pipe = makePipe(t)
  return {
    handle: pipe.readable,
    fill: () => pipe.write(byte),
    empty: () => pipe.drain(),
    hangUp: () => pipe.closeWritable(),
  }
}
