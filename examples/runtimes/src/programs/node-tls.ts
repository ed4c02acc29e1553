import { readFileSync } from 'node:fs'
import { refusedTcpTarget } from '@hostloop/conformance/node'
import type { Connector, Target } from '@hostloop/core'
import { nodeConnector } from '@hostloop/node-streams'
import { connectorFixture, nodeFixture } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

const cert = readFileSync(new URL('../../tls/cert.pem', import.meta.url), 'utf8')
const key = readFileSync(new URL('../../tls/key.pem', import.meta.url), 'utf8')

/** The address of an acceptor says nothing of keys, and the suite listens on and connects to addresses alone. */
function withKeys(target: Target, keys: { ca: string } | { cert: string; key: string }): Target {
  const isAddress = 'tls' in target && target.tls?.port > 0
  return isAddress ? { tls: { ...target.tls, ...keys } } : target
}

const { connect, listen } = nodeConnector()
const connector: Required<Connector> = {
  connect: (target, options) => connect(withKeys(target, { ca: cert }), options),
  listen: (target) => listen(withKeys(target, { cert, key })),
}
const fixture = connectorFixture(() => ({ tls: { port: 0, cert, key } }))

printReport(
  await runSuite('node tls', process.argv[2], {
    ...nodeFixture(),
    connector: {
      ...fixture,
      connector,
      refusedTarget: async () => ({ tls: (await refusedTcpTarget()).tcp }),
    },
  }),
)
