// Runs the suite on the loop of a worker thread, and posts what came of it.
import { parentPort } from 'node:worker_threads'
import { capabilities, runConformance } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { nodeProcess } from '@hostloop/conformance/node'
import { createNodeEventImpl } from '@hostloop/node'

const fixture = {
  supports: adapters.node.supports,
  lacks: capabilities.filter((each) => !['no fds', 'keepAlive'].includes(each)),
  maxCheckMs: 50,
  create: (options) => createNodeEventImpl(options),
  now: nodeProcess.now,
  wait: nodeProcess.wait,
}
// F3 is about the process.
const { passed, failed } = await runConformance(fixture, { only: ({ rule }) => rule !== 'F3' })
parentPort.postMessage({
  passed: passed.length,
  failed: failed.map((each) => `${each.case.rule}: ${each.case.name}: ${String(each.error)}`),
})
