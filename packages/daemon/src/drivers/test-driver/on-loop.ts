import type { Procedure } from '@hostloop/protocol'
import type { Procedures } from '../../driver.ts'
import type { TestConnection } from './test-driver.ts'
import type { TestHost } from './test-host.ts'

/** Adds procedures that are answered on the loop, from what the host knows. */
export type OnLoop = <Args, Ret>(
  procedure: Procedure<Args, Ret>,
  answer: (args: Args, host: TestHost) => Ret,
) => void

export function onLoop(table: Procedures<TestConnection>): OnLoop {
  return (procedure, answer) => {
    table.add(procedure, { runs: 'loop', handler: (args, { connection }) => answer(args, connection.host) })
  }
}
