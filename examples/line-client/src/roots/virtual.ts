import { createRxjsEventImpl, registerRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import type { Host } from '../host.ts'
import { LineServer } from '../line-server.ts'
import { MemoryNetwork } from '../memory-network.ts'
import { runScenario } from '../scenarios.ts'

/** Both ends in one program, in virtual time: a day of it passes in a moment, each time the same. */
export function startVirtual(): Host {
  const scheduler = new VirtualTimeScheduler()
  const network = new MemoryNetwork()
  const places = { server: { unix: 'server' }, refused: { unix: 'nobody' } }
  const servers = createRxjsEventImpl({ scheduler })
  const server = new LineServer(network.listen(places.server), { loop: servers })
  const registration = registerRxjsEventImpl({ scheduler, connector: network })
  return {
    virtualTime: true,
    now: () => scheduler.now(),
    async run(scenario) {
      let over = false
      const scenarioOver = runScenario(scenario, places).finally(() => (over = true))
      const [seen] = await Promise.all([scenarioOver, runVirtual(scheduler, { until: () => over })])
      return seen
    },
    async close() {
      server.close()
      registration.close()
      servers.close()
      registration.impl.close()
      await runVirtual(scheduler)
    },
  }
}
