import type { Fixture } from '@hostloop/conformance'
import type { WebSocketConnectorOptions } from '@hostloop/browser'

export interface Places extends Pick<WebSocketConnectorOptions, 'WebSocket'> {
  readonly url: string
  readonly refused: string
}

export function webFixture(places: Places): Omit<Fixture, 'supports' | 'lacks'>
