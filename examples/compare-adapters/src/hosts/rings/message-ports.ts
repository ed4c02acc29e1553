import { fromMessagePort } from '@hostloop/browser'
import type { Ring } from '../../host.ts'
import type { RawHandle } from '../raw-loop.ts'

/** Each member reads from one end of a channel; its neighbour writes to the other. */
export function messagePortRing(members: number): Ring {
  const token = Uint8Array.of(1)
  const channels = Array.from({ length: members }, () => {
    const { port1, port2 } = new MessageChannel()
    return { near: fromMessagePort(port1), far: fromMessagePort(port2) }
  })
  return {
    handles: channels.map(({ near }) => near),
    send: (member) => void channels[member]!.far.write(token),
    take: (member) => void channels[member]!.near.read(),
    close() {
      for (const { near, far } of channels) {
        near.close()
        far.close()
      }
    },
  }
}

/** The same with nothing around the ports. */
export function rawMessagePortRing(members: number): Ring {
  const channels = Array.from({ length: members }, () => new MessageChannel())
  return {
    handles: channels.map(({ port1 }) => rawHandle(port1)),
    send: (member) => channels[member]!.port2.postMessage(1),
    take: () => {},
    close: () => channels.forEach(({ port1 }) => port1.close()),
  }
}

function rawHandle(port: MessagePort): RawHandle {
  return {
    poll: () => 0,
    listen(callback) {
      port.onmessage = callback
      return () => (port.onmessage = null)
    },
  }
}
