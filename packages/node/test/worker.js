// Runs the suite on the loop of a worker thread, and posts what came of it.
import { parentPort } from 'node:worker_threads'
import { runConformance } from '@hostloop/conformance'
import { createNodeEventImpl } from '@hostloop/node'

const { passed, failed } = await runConformance({
  supports: { fd: 'none', keepAlive: false, virtualTime: false },
  maxCheckMs: 50,
  create: (options) => createNodeEventImpl({ ...options, ref: false }),
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})
parentPort.postMessage({
  passed: passed.length,
  failed: failed.map((each) => `${each.case.rule}: ${each.case.name}: ${each.error}`),
})
