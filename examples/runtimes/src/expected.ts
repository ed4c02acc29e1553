import type { Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import type { RuntimeName } from './runtimes.ts'
import type { SuiteName } from './suites.ts'

/** What must come of a suite under a runtime. */
export interface Expected extends Pick<Fixture, 'supports' | 'lacks'> {
  /** The cases that fail there, and why. One that passes must leave the list. */
  readonly knownFailures?: Readonly<Record<string, string>>
  /** No case can run there, since making what they need is refused with this code. */
  readonly refused?: string
}

/** What must come of a suite everywhere, and where it is something else. */
interface ExpectedOfSuite extends Expected {
  readonly except?: Readonly<Partial<Record<RuntimeName, Partial<Expected>>>>
}

const { engine, node, rxjs, rxjsVirtual, eventemitter, browser } = adapters

/** Bun's `process.getActiveResourcesInfo()` is always empty: there is nothing to count. */
const nothingToCount = (lacks: Expected['lacks']): Pick<Expected, 'lacks'> => ({
  lacks: [...lacks, 'resources'],
})

const unref: Expected = {
  supports: { ...node.supports, keepAlive: false },
  lacks: [...node.lacks, 'keepAlive'],
}

/** What a worker thread can't show, or what another suite shows as well. */
const inWorker = [
  ...(['virtualTime', 'stall', 'createAt', 'catchHostErrors', 'resources'] as const),
  ...(['reset', 'connector', 'listen'] as const),
] as const

const epoll: Expected = {
  supports: { ...node.supports, fd: 'full' },
  lacks: ['no fds', 'virtualTime', 'createAt', 'reset', 'connector', 'listen'],
}

/** Streams and connectors have nothing to do with these hosts: Node's suites show them. */
const bare = ({ supports, lacks }: Expected): Expected => ({
  supports,
  lacks: [...new Set([...lacks, ...(['createAt', 'streams', 'reset', 'connector', 'listen'] as const)])],
})

/** With what Bun can't count. */
const counted = (of: Expected): ExpectedOfSuite => ({ ...of, except: { bun: nothingToCount(of.lacks) } })

const expected: Readonly<Record<SuiteName, ExpectedOfSuite>> = {
  engine,
  model: engine,
  node: counted(node),
  'node unref': counted(unref),
  'node unix': counted(node),
  'node tls': counted(node),
  'node worker': {
    supports: node.supports,
    lacks: ['fds', 'streams', ...inWorker],
  },
  // Only Node's loop takes the epoll fd.
  'epoll loop': { ...epoll, except: { bun: { refused: 'UNSUPPORTED' }, deno: { refused: 'UNSUPPORTED' } } },
  'epoll thread': epoll,
  'epoll worker': { supports: epoll.supports, lacks: ['no fds', ...inWorker] },
  rxjs: counted(bare(rxjs)),
  'rxjs virtual': bare({ ...rxjsVirtual, lacks: [...rxjsVirtual.lacks, 'catchHostErrors'] }),
  eventemitter: counted(bare(eventemitter)),
  browser: counted(bare(browser)),
}

export function expectedOf(suite: SuiteName, runtime: RuntimeName): Expected {
  const { except, ...everywhere } = expected[suite]
  return { ...everywhere, ...except?.[runtime] }
}
