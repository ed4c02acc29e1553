// Arranges one scenario of F3 in a process of its own, and says 'alive' if something keeps that process alive.
import { keepAliveScenarios } from '@hostloop/conformance'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, options] = process.argv.slice(2)
keepAliveScenarios[scenario].arrange(createNodeEventImpl(JSON.parse(options ?? '{}')))

// An unref'd timer fires only where the process does not end before it.
setTimeout(() => {
  console.log('alive')
  process.exit()
}, 250).unref()
