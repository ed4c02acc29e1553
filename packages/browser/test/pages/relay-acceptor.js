import { HandleEvent, HostloopError, WakeList } from '@hostloop/core'
import { fromWebSocket } from '@hostloop/browser'

/** A connector that listens as well, by way of the tests' server: a browser can't. */
export function relayConnector(connector, WebSocket = globalThis.WebSocket) {
  return {
    connect: connector.connect,
    listen(target) {
      if (!('websocket' in target)) throw new HostloopError('TARGET_UNSUPPORTED', 'Only websocket targets.')
      return new RelayAcceptor(target, WebSocket)
    },
  }
}

class RelayAcceptor {
  address
  error
  #target
  #WebSocket
  #control
  #closed = false
  #ready = []
  #subscribers = new WakeList()

  constructor(target, WebSocket) {
    this.#target = target
    this.#WebSocket = WebSocket
    this.#control = this.#open('listen', target.websocket.split('/').at(-1))
    this.#control.addEventListener('message', ({ data }) => this.#hear(data))
    this.#control.addEventListener('error', () => {})
    this.#control.addEventListener('close', ({ code, reason }) => {
      if (!this.#closed) this.error = new Error(`${code} ${reason}`)
      this.close()
    })
  }

  poll() {
    let events = this.#ready.length > 0 ? HandleEvent.READABLE : 0
    if (this.#closed) events |= HandleEvent.HANGUP
    if (this.error) events |= HandleEvent.ERROR
    return events
  }

  subscribe(wake) {
    return this.#subscribers.add(wake)
  }

  accept() {
    return this.#ready.shift() ?? null
  }

  close() {
    if (this.#closed) return
    this.#closed = true
    this.address = undefined
    this.#control.close()
    for (const stream of this.#ready.splice(0)) stream.close()
    this.#subscribers.wakeAll()
  }

  #hear(message) {
    if (this.#closed) return
    if (message === 'listening') {
      this.address = this.#target
      return
    }
    const stream = fromWebSocket(this.#open('accept', message))
    const unsubscribe = stream.subscribe(() => {
      if (stream.state === 'connecting') return
      unsubscribe()
      if (this.#closed) stream.close()
      else this.#ready.push(stream)
      this.#subscribers.wakeAll()
    })
  }

  #open(kind, name) {
    return new this.#WebSocket(`${this.#target.websocket.replace(/\/connect\/.*/, '')}/${kind}/${name}`)
  }
}
