import { createBrowserEventImpl, fromMessagePort } from '@hostloop/browser'
import { tellIfAlive } from '@hostloop/conformance/node'
import { HandleEvent, sleep, whenReady } from '@hostloop/core'

const loop = createBrowserEventImpl()
const { port1, port2 } = new MessageChannel()
const streams = [fromMessagePort(port1), fromMessagePort(port2)]
streams[0].write(Uint8Array.of(1))
await whenReady(streams[1], HandleEvent.READABLE, { loop })
await sleep(0, { loop })
await sleep(5, { loop })
tellIfAlive(loop, 'empty')
