export { manualFixture, manualModelHost } from './manual-fixture.ts'
export { ManualClock, ManualHost } from './manual-host.ts'
export { MemoryFds } from './memory-fds.ts'
