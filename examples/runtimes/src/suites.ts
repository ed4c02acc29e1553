import { conformanceCases } from '@hostloop/conformance'
import type { ConformanceCase } from '@hostloop/conformance'

export type SuiteName =
  | 'engine'
  | 'model'
  | 'node'
  | 'node unref'
  | 'node unix'
  | 'node tls'
  | 'node worker'
  | 'epoll loop'
  | 'epoll thread'
  | 'epoll worker'
  | 'rxjs'
  | 'rxjs virtual'
  | 'eventemitter'
  | 'browser'

interface Suite {
  /** For the table. */
  readonly title: string
  /** A module of `programs/` that runs the suite and prints its report. */
  readonly program: string
  /** Which of the conformance cases it runs; default: all. */
  readonly only?: (conformanceCase: ConformanceCase) => boolean
  /** Where its cases are others. */
  readonly cases?: number
  /** Where there is nothing to run elsewhere. */
  readonly platform?: NodeJS.Platform
}

/** The model test's: each is a case. */
export const modelSeeds: readonly number[] = [1, 2, 3]

function aboutConnections({ rule }: ConformanceCase): boolean {
  return rule === 'connector' || rule === 'acceptor'
}

function notAboutTheProcess({ rule }: ConformanceCase): boolean {
  return rule !== 'F3'
}

/** What is run under each runtime, in a process of its own. */
const suites: Readonly<Record<SuiteName, Suite>> = {
  engine: { title: 'engine on a manual clock', program: 'engine' },
  model: { title: 'engine against the model', program: 'model', cases: modelSeeds.length },
  node: { title: 'node with TCP streams', program: 'node' },
  'node unref': { title: 'node with ref: false', program: 'node-unref' },
  'node unix': { title: 'node with unix sockets', program: 'node-unix', only: aboutConnections },
  'node tls': { title: 'node with TLS', program: 'node-tls', only: aboutConnections },
  'node worker': {
    title: 'node in a worker thread',
    program: 'node-worker',
    only: notAboutTheProcess,
  },
  'epoll loop': { title: 'node with epoll in the loop', program: 'epoll-loop', platform: 'linux' },
  'epoll thread': { title: 'node with epoll in a thread', program: 'epoll-thread', platform: 'linux' },
  'epoll worker': {
    title: 'node with epoll, in a worker',
    program: 'epoll-worker',
    platform: 'linux',
    only: notAboutTheProcess,
  },
  rxjs: { title: "rxjs' asyncScheduler", program: 'rxjs' },
  'rxjs virtual': { title: 'rxjs in virtual time', program: 'rxjs-virtual' },
  eventemitter: { title: 'eventemitter, ticked steadily', program: 'eventemitter' },
  browser: { title: 'browser on web globals', program: 'browser' },
}

/** Those that there are on this platform. */
export const suiteNames: readonly SuiteName[] = (Object.keys(suites) as SuiteName[]).filter(
  (name) => (suites[name].platform ?? process.platform) === process.platform,
)

export function suiteOf(name: SuiteName): Suite {
  return suites[name]
}

/** How many cases must be in its report. */
export function caseCount({ cases, only = () => true }: Suite): number {
  return cases ?? conformanceCases.filter(only).length
}
