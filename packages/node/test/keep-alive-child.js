import { tellIfAlive } from '@hostloop/conformance/node'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, options] = process.argv.slice(2)
tellIfAlive(createNodeEventImpl(JSON.parse(options ?? '{}')), scenario)
