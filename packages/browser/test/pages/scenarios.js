import { HandleEvent } from '@hostloop/core'
import { createBrowserEventImpl, fromMessagePort, fromWebSocket } from '@hostloop/browser'

const { READABLE, WRITABLE } = HandleEvent

async function until(condition) {
  for (let end = performance.now() + 10_000; !condition();) {
    if (performance.now() > end) throw new Error(`waited too long for ${condition}`)
    await wait(1)
  }
}

function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** What can be told of a stream in plain data. */
function stateOf(stream) {
  const { state, readEnded, error } = stream
  return {
    state,
    poll: stream.poll(),
    readEnded,
    error: error && { code: error.code, message: error.message },
  }
}

function text(bytes) {
  return bytes && new TextDecoder().decode(bytes)
}

const bytes = (string) => new TextEncoder().encode(string)

/** A WebSocket of the tests' server, once it is open, and its stream. */
async function connected({ url, WebSocket = globalThis.WebSocket }, path, options) {
  const raw = new WebSocket(url + path)
  const stream = fromWebSocket(raw, options)
  await until(() => stream.state !== 'connecting')
  return { raw, stream }
}

/** Runs with an event-impl that is closed at the end. */
async function onLoop(run) {
  const impl = createBrowserEventImpl()
  try {
    return await run(impl)
  } finally {
    impl.close()
  }
}

/** Counts the timers that are set while something runs. */
async function timersDuring(run) {
  const { setTimeout } = globalThis
  let timers = 0
  globalThis.setTimeout = (...args) => {
    timers++
    return setTimeout(...args)
  }
  try {
    await run((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
  } finally {
    globalThis.setTimeout = setTimeout
  }
  return timers
}

const webSockets = {
  async text(places) {
    const { raw, stream } = await connected(places, '/echo')
    raw.send('Grüße')
    await until(() => stream.poll() & READABLE)
    const read = text(stream.read())
    stream.close()
    return read
  },

  /** The server says 'bye' and closes as it is told to. */
  async closedBy(places, order) {
    const { raw, stream } = await connected(places, '/echo')
    raw.send('bye')
    raw.send(order)
    await until(() => raw.readyState === 3)
    const before = stateOf(stream)
    return { before, read: text(stream.read()), after: stateOf(stream) }
  },

  closesInCallback: (places) =>
    onLoop(async (impl) => {
      const { raw, stream } = await connected(places, '/echo')
      stream.write(bytes('hello'))
      const inCallback = await new Promise((resolve) => {
        const watch = impl.addHandle(stream, READABLE, () => {
          raw.close()
          const taken = stream.write(bytes('into the void'))
          resolve({ taken, writable: stream.poll() & WRITABLE, pending: String(stream.pending) })
          impl.removeHandle(watch)
        })
      })
      await until(() => raw.readyState === 3)
      return { inCallback, read: text(stream.read()), after: stateOf(stream) }
    }),

  async overflow(places) {
    const { raw, stream } = await connected(places, '/echo', { maxReadBytes: 10 })
    const code = new Promise((resolve) => raw.addEventListener('close', (event) => resolve(event.code)))
    stream.write(bytes('123456'))
    await until(() => stream.poll() & READABLE)
    stream.write(bytes('7890x'))
    await until(() => stream.error)
    const failed = stateOf(stream)
    return { failed, code: await code, read: text(stream.read()), taken: stream.write(bytes('more')) }
  },

  /** Writes to a server that does not read, until nothing more is taken; then the server reads. */
  backPressure: (places) =>
    onLoop(async (impl) => {
      const { stream } = await connected(places, '/deaf')
      const chunk = new Uint8Array(64 * 1024)
      let calls = 0
      const watch = impl.addHandle(stream, WRITABLE, () => {
        calls++
        stream.write(chunk)
      })
      for (let before = -1; before !== calls; await wait(300)) before = calls
      const stuck = {
        writable: stream.poll() & WRITABLE,
        waits: stream.pending > 0,
        taken: stream.write(chunk),
      }
      const watched = await timersDuring((pause) => pause(500))
      impl.updateHandle(watch, 0)
      await wait(100)
      const unwatched = await timersDuring((pause) => pause(300))
      const before = calls
      impl.updateHandle(watch, WRITABLE)
      const { stream: telling } = await connected(places, '/deaf/listen')
      await until(() => calls > before)
      impl.removeHandle(watch)
      await until(() => stream.pending === 0)
      for (const each of [stream, telling]) each.close()
      return { stuck, watched, unwatched }
    }),

  /** Writes a lot, and ends at once. */
  flush: (places, name, size) =>
    onLoop(async (impl) => {
      const { stream } = await connected(places, `/sink/${name}`)
      const all = new Uint8Array(size)
      let written = 0
      impl.addHandle(stream, WRITABLE, (watch) => {
        written += stream.write(all.subarray(written))
        if (written < size) return
        impl.removeHandle(watch)
        stream.end()
      })
      await until(() => stream.state === 'closed')
      return stateOf(stream)
    }),

  async closedBefore({ url, WebSocket = globalThis.WebSocket }) {
    const raw = new WebSocket(`${url}/echo`)
    await until(() => raw.readyState === 1)
    raw.close()
    // It is counted as buffered for ever.
    raw.send('too late')
    await until(() => raw.readyState === 3)
    return stateOf(fromWebSocket(raw))
  },

  async blob(places) {
    const { raw, stream } = await connected(places, '/echo')
    raw.binaryType = 'blob'
    stream.write(bytes('no bytes'))
    await until(() => stream.error)
    return stateOf(stream)
  },
}

/** A stream on one end of a channel, and the other end as it is. */
function rawChannel(options) {
  const { port1, port2 } = new MessageChannel()
  const messages = []
  port2.onmessage = ({ data }) => messages.push(typeof data === 'object' && data ? [...data] : data)
  return { stream: fromMessagePort(port1, options), port: port1, peer: port2, messages }
}

const messagePorts = {
  /** What a peer sees that is none of ours. */
  async protocol() {
    const { stream, peer, messages } = rawChannel()
    const own = Uint8Array.of(0, 1, 2, 3)
    stream.write(own.subarray(1, 3))
    const pending = stream.pending
    peer.postMessage(2)
    await until(() => stream.pending === 0)
    peer.postMessage(Uint8Array.of(7, 8, 9))
    peer.postMessage(Uint8Array.of(10).buffer)
    await until(() => stream.poll() & READABLE)
    const read = [...stream.read(2)]
    await until(() => messages.length > 1)
    await wait(5)
    read.push(...stream.read())
    peer.postMessage(null)
    await until(() => stream.readEnded)
    const ended = stateOf(stream)
    stream.end()
    await until(() => messages.length > 3)
    return { pending, own: [...own], read, ended, after: stateOf(stream), messages }
  },

  async garbage(_places, message) {
    const { stream, peer, messages } = rawChannel()
    stream.write(Uint8Array.of(1))
    peer.postMessage(message)
    await until(() => stream.error)
    await until(() => messages.length > 1)
    return { after: stateOf(stream), told: messages.at(-1) }
  },

  /** Both ends have ended, and one of them has not read yet what came before. */
  async endedUnread() {
    const { port1, port2 } = new MessageChannel()
    const [writer, reader] = [fromMessagePort(port1), fromMessagePort(port2)]
    writer.write(Uint8Array.of(1, 2, 3))
    for (const each of [writer, reader]) each.end()
    await until(() => writer.state === 'closed')
    const unread = stateOf(reader)
    return { writer: stateOf(writer), unread, read: [...reader.read()], reader: stateOf(reader) }
  },

  async overflow() {
    const { stream, peer, messages } = rawChannel({ maxReadBytes: 3 })
    peer.postMessage(Uint8Array.of(1, 2))
    peer.postMessage(Uint8Array.of(3, 4))
    await until(() => messages.length > 0)
    return { after: stateOf(stream), read: [...stream.read()], told: messages }
  },

  /** The port of a stream is transferred away behind its back. */
  async transferred() {
    const { stream, port, peer } = rawChannel()
    const other = new MessageChannel()
    stream.write(Uint8Array.of(1))
    other.port1.postMessage(port, [port])
    await wait(50)
    const taken = stream.write(Uint8Array.of(2))
    await wait(50)
    const after = { ...stateOf(stream), taken, pending: stream.pending }
    stream.close()
    const closed = stateOf(stream)
    for (const each of [peer, other.port1]) each.close()
    return { after, closed }
  },

  async vanished() {
    const { stream, peer } = rawChannel()
    peer.close()
    await wait(50)
    const after = stateOf(stream)
    stream.close()
    return after
  },
}

/** A worker of this browser sends back what it gets; both ends are streams on event-impls. */
async function echoWorker(_places, size) {
  const worker = new Worker('/resolved/pages/echo-worker.js', { type: 'module' })
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(null, [port2])
  return onLoop(async (impl) => {
    const stream = fromMessagePort(port1)
    let [written, read] = [0, 0]
    impl.addHandle(stream, READABLE | WRITABLE, () => {
      read += stream.read()?.length ?? 0
      written += stream.write(new Uint8Array(Math.min(50_000, size - written)))
      if (written === size) stream.end()
    })
    await until(() => stream.state === 'closed')
    worker.terminate()
    return { read, error: stream.error }
  })
}

export const scenarios = { ...webSockets, messagePorts, echoWorker }
globalThis.scenarios = scenarios
