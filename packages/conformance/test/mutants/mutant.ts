import type { ConformanceCase, Fixture } from '@hostloop/conformance'
import { naiveFixture } from '../naive/naive-fixture.ts'
import type { NaiveClass } from '../naive/naive-fixture.ts'

/** A deliberately broken version, and the rule that it breaks. */
export interface Mutant {
  readonly rule: ConformanceCase['rule']
  readonly name: string
  readonly fixture: () => Fixture
  /** Where it is the event-impl that is broken. */
  readonly impl?: NaiveClass
}

/** An event-impl with one thing wrong. */
export function mutant(rule: Mutant['rule'], name: string, impl: NaiveClass): Mutant {
  return { rule, name, impl, fixture: () => naiveFixture({ impl }) }
}
