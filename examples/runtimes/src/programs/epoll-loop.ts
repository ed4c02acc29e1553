import { runEpollSuite } from '../epoll-fixture.ts'
import { printReport } from '../suite-report.ts'

printReport(await runEpollSuite('epoll loop', process.argv[2], 'loop'))
