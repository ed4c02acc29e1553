import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeConformance } from '@hostloop/conformance/vitest'
import { afterAll } from 'vitest'
import { connectorFixture, nodeFixture } from './node-fixture.ts'

describeConformance("Node's loop", nodeFixture())

const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
afterAll(() => rmSync(directory, { recursive: true }))
let sockets = 0

describeConformance(
  "Node's unix sockets",
  {
    ...nodeFixture(),
    connector: connectorFixture(() => ({ unix: join(directory, `${++sockets}.sock`) })),
  },
  { only: ({ rule }) => rule === 'connector' || rule === 'acceptor' },
)
