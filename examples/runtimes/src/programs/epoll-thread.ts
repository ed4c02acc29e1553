import { runEpollSuite } from '../epoll-fixture.ts'
import { printReport } from '../suite-report.ts'

printReport(await runEpollSuite('epoll thread', process.argv[2], 'thread'))
