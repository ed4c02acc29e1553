import { adapters } from '@hostloop/conformance/adapters'
import { keepsAlive, nodeProcess, refusedTcpTarget } from '@hostloop/conformance/node'
import { describeConformance } from '@hostloop/conformance/vitest'
import { afterAll } from 'vitest'
import { WebSocket } from 'ws'
import { webFixture } from './pages/web-fixture.js'
import { startWebSocketHost } from './web-socket-host.ts'

const child = new URL('keep-alive-child.js', import.meta.url)
const { tcp } = await refusedTcpTarget()
const host = await startWebSocketHost()
afterAll(() => host.close())

describeConformance("Node's web globals", {
  ...adapters.browser,
  ...webFixture({ url: host.url, refused: `ws://127.0.0.1:${tcp.port}`, WebSocket }),
  ...nodeProcess,
  keepsAlive: (scenario) => keepsAlive(child, scenario),
})
