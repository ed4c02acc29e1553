import { createBrowserEventImpl } from '@hostloop/browser'
import { tellIfAlive } from '@hostloop/conformance/node'

tellIfAlive(createBrowserEventImpl(), process.argv[2])
