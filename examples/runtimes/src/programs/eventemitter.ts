import { createEmitterEventImpl } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import { hostFixture } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

const bus = new EventEmitter()
const ticks = setInterval(() => bus.emit('tick'), 1)
printReport(
  await runSuite('eventemitter', process.argv[2], {
    ...hostFixture,
    create: (options) => createEmitterEventImpl(bus, options),
  }),
)
clearInterval(ticks)
