import { describeConformance } from '@hostloop/conformance/vitest'
import { naiveFixture } from './naive/naive-fixture.ts'

describeConformance('the naive event-impl', naiveFixture())
describeConformance('the naive event-impl without fds', naiveFixture({ fds: false }))
