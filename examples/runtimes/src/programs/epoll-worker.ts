import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { runEpollSuite } from '../epoll-fixture.ts'
import { printReport } from '../suite-report.ts'
import type { SuiteReport } from '../suite-report.ts'

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: process.argv[2] })
  const [report] = (await once(worker, 'message')) as [SuiteReport]
  printReport(report)
} else parentPort?.postMessage(await runEpollSuite('epoll worker', workerData as string))
