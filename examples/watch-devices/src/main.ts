import { parseArgs } from 'node:util'
import { timeout } from '@hostloop/core'
import { epollFds, fdStream } from '@hostloop/epoll'
import { registerNodeEventImpl } from '@hostloop/node'
import { watchDevices } from './device-watcher.ts'
import type { DeviceEvent } from './device-watcher.ts'
import { folder, shell, thermometer, timer } from './devices.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

// The one line that knows the host loop, and that file descriptors are watched with epoll.
registerNodeEventImpl({ fds: epollFds() })

const sources = [shell(fdStream), folder(fdStream), timer(fdStream, 400), thermometer(fdStream)]
let shellRuns = true
const end = watchDevices(
  sources.map(({ device }) => device),
  {
    onEvent(event) {
      if (event.device === 'shell' && event.event === 'gone') shellRuns = false
      if (values.json) console.log(JSON.stringify(event))
      else print(event)
    },
  },
)

let steps = 0
const steering = timeout(200, () => {
  for (const source of sources) source.step()
  if (++steps < 6 || shellRuns) return
  steering.remove()
  end()
  for (const source of sources) source.close()
})

function print(event: DeviceEvent): void {
  const said = event.event === 'said' ? event.line : event.event
  console.log(`${event.device.padEnd(12)} ${said}`)
}
