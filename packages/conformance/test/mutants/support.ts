import type { EventImplSupport, Handle, Pollable } from '@hostloop/core'
import { NaiveEventImpl } from '../naive/naive-event-impl.ts'
import { naiveFixture } from '../naive/naive-fixture.ts'
import { mutant } from './mutant.ts'
import type { Mutant } from './mutant.ts'

export const supportMutants: readonly Mutant[] = [
  mutant(
    'support',
    'claims less than is expected',
    class extends NaiveEventImpl {
      override readonly supports: EventImplSupport = { fd: 'none', keepAlive: true, virtualTime: true }
    },
  ),
  mutant(
    'support',
    'has no name',
    class extends NaiveEventImpl {
      override readonly name = '' as 'naive'
    },
  ),
  {
    rule: 'support',
    name: 'takes an fd that it can not watch',
    fixture: () =>
      naiveFixture({
        fds: false,
        impl: class extends NaiveEventImpl {
          protected override sourceOf(handle: Handle): Pollable {
            return handle === 0 ? { poll: () => 0 } : super.sourceOf(handle)
          }
        },
      }),
  },
]
