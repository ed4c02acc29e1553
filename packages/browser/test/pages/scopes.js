import { createBrowserEventImpl } from '@hostloop/browser'
import { runSuite } from './run-suite.js'

const worker = new URL('/resolved/pages/worker.js', location.href)
const module = { type: 'module' }

/** Runs the suite in a worker that takes messages by `post`. */
function runIn(post, order) {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    post(order, [port2])
  })
}

/** Each runs the suite where its name says. */
const scopes = {
  page: runSuite,
  dedicated(order) {
    const dedicated = new Worker(worker, module)
    return runIn((...message) => dedicated.postMessage(...message), order)
  },
  shared(order) {
    const { port } = new SharedWorker(worker, module)
    return runIn((...message) => port.postMessage(...message), order)
  },
  async service(order) {
    const registration = await navigator.serviceWorker.register(worker, module)
    const { installing, waiting, active } = registration
    const service = installing ?? waiting ?? active
    if (service.state !== 'activated')
      await new Promise((resolve) => {
        service.onstatechange = () => service.state === 'activated' && resolve()
      })
    return runIn((...message) => service.postMessage(...message), order)
  },
}

/** Runs the suite in all of these at once, and gives their reports. */
globalThis.runSuites = async (wanted, places) =>
  Object.fromEntries(
    await Promise.all(
      wanted.map(async ({ scope, adapter }) => [scope, await scopes[scope]({ adapter, places })]),
    ),
  )

/** Leaves an event-impl at work, with all that it can have under way. */
globalThis.beBusy = () => {
  const impl = createBrowserEventImpl()
  impl.addTimeout(0, () => {})
  impl.addTimeout(20, () => {})
  impl.addHandle({ poll: () => 0 }, 1, () => {})
}
