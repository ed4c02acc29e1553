export { rules } from './case.ts'
export type { ConformanceCase, Rule, Topic } from './case.ts'
export { CaseContext } from './case-context.ts'
export type { ReportedError, TimeoutProbe, WatchProbe } from './case-context.ts'
export { CaseFailure } from './check.ts'
export { capabilities } from './fixture.ts'
export type {
  Capability,
  ConnectorFixture,
  CreateOptions,
  FdFixture,
  FdPipe,
  Fixture,
  StreamFixture,
  TargetKind,
} from './fixture.ts'
export { keepAliveScenarios } from './keep-alive.ts'
export type { KeepAliveScenario } from './keep-alive.ts'
export { ManualPollable, SilentPollable } from './manual-pollable.ts'
export { MemoryStream, memoryStreamPair } from './memory-stream.ts'
export { conformanceCases, runCase, runConformance, whySkipped } from './suite.ts'
export type { Report, RunOptions } from './suite.ts'
