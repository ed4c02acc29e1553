import { runSuite } from './run-suite.js'

// Dedicated, shared or service worker: it is sent what to run, and the port to answer on.
const answer = async ({ data, ports: [port] }) => port.postMessage(await runSuite(data))

addEventListener('message', (event) => {
  const answered = answer(event)
  event.waitUntil?.(answered)
})
addEventListener('connect', ({ ports: [port] }) => {
  port.onmessage = answer
})
