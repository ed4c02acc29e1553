import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import { printReport, runSuite } from '../suite-report.ts'

const scheduler = new VirtualTimeScheduler()
printReport(
  await runSuite('rxjs virtual', process.argv[2], {
    maxCheckMs: 50,
    create: (options) => createRxjsEventImpl({ ...options, scheduler }),
    now: () => scheduler.now(),
    wait: (ms) => runVirtual(scheduler, { until: scheduler.now() + ms }),
    stall: (ms) => void (scheduler.frame += ms),
    resources: () => scheduler.actions.length,
  }),
)
