import { createBrowserEventImpl } from '@hostloop/browser'
import { inspect } from '@hostloop/core'
import { countResources } from './resources.js'

const resources = countResources()
const impl = createBrowserEventImpl()
const calls = []

let frozen = false
let restored = false
document.addEventListener('freeze', () => (frozen = true))
document.addEventListener('resume', () => (frozen = false))
addEventListener('pageshow', ({ persisted }) => (restored ||= persisted))

const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(port1.close())
    port2.postMessage(null)
  })

globalThis.turns = {
  /** Adds a timeout whose calls are written down. */
  every(ms) {
    impl.addTimeout(ms, () => calls.push(performance.now()))
  },
  /** The times of the calls. */
  calls: () => calls,
  /** How many turns there were, once everything that is under way in this page has come. */
  async count() {
    for (let i = 0; i < 20; i++) await nextTask()
    return inspect(impl).turns
  },
  frozen: () => frozen,
  /** Whether the browser had kept the page as it was when it was left. */
  restored: () => restored,
  visible: () => document.visibilityState === 'visible',
  resources,
  /** What an idle library has: a watch on what is silent, a timeout that is far away, one that is disabled. */
  idle() {
    impl.addHandle({ poll: () => 0, subscribe: () => () => {} }, 1, () => {})
    impl.addTimeout(3_600_000, () => {})
    impl.addTimeout(-1, () => {})
  },
  close: () => impl.close(),
}
