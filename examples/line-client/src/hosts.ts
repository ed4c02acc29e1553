import type { Registration } from '@hostloop/core'
import { hostHere } from './host.ts'
import type { Host } from './host.ts'
import { onWebGlobals } from './roots/browser.ts'
import { onEventEmitter } from './roots/eventemitter.ts'
import { onNode } from './roots/node.ts'
import { onRxjs } from './roots/rxjs.ts'
import { startServer } from './roots/server.ts'
import type { Transport } from './roots/server.ts'
import { startVirtual } from './roots/virtual.ts'

export type HostName = 'node' | 'rxjs' | 'eventemitter' | 'browser' | 'chromium' | 'virtual'

/** Starts each; undefined for one that this machine lacks. */
export const hosts: Readonly<Record<HostName, () => Promise<Host | undefined>>> = {
  node: () => here(onNode, 'tcp'),
  rxjs: () => here(onRxjs, 'unix'),
  eventemitter: () => here(onEventEmitter, 'tcp'),
  browser: () => here(onWebGlobals, 'websocket'),
  async chromium() {
    // Loaded only here, as what drives it is large.
    const { findChromium, startChromium } = await import('./roots/chromium.ts')
    const path = findChromium()
    return path === undefined ? undefined : startChromium(path)
  },
  virtual: async () => startVirtual(),
}

async function here(register: () => Registration, transport: Transport): Promise<Host> {
  const { places, close } = await startServer(transport)
  return hostHere(register, places, close)
}
