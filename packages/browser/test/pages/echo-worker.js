import { createBrowserEventImpl, fromMessagePort } from '@hostloop/browser'
import { HandleEvent } from '@hostloop/core'

const impl = createBrowserEventImpl()

addEventListener('message', ({ ports: [port] }) => {
  const stream = fromMessagePort(port)
  let waiting = new Uint8Array()
  const watch = impl.addHandle(stream, HandleEvent.READABLE | HandleEvent.WRITABLE, () => {
    if (waiting.length === 0) waiting = stream.read(20_000) ?? waiting
    waiting = waiting.subarray(stream.write(waiting))
    if (waiting.length > 0 || !stream.readEnded) return
    stream.end()
    impl.removeHandle(watch)
  })
})
