import { registerBrowserEventImpl } from '@hostloop/browser'
import { runScenario } from '../scenarios.ts'

// A page of a browser. Whoever has opened it calls `runScenario` there.
registerBrowserEventImpl()
Object.assign(globalThis, { runScenario })
