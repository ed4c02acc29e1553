import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { nodeProcess } from '@hostloop/conformance/node'
import { createNodeEventImpl } from '@hostloop/node'
import { printReport, runSuite } from '../suite-report.ts'
import type { SuiteReport } from '../suite-report.ts'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: process.argv[2] })
  const [report] = (await once(worker, 'message')) as [SuiteReport]
  printReport(report)
} else {
  const report = await runSuite('node worker', workerData as string, {
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl(options),
    now: nodeProcess.now,
    wait: nodeProcess.wait,
  })
  parentPort?.postMessage(report)
}
