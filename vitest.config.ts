import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'

const workspaces = ['packages', 'examples'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url)).map((name) => ({
    name,
    root: fileURLToPath(new URL(`${folder}/${name}`, import.meta.url)),
  })),
)

/** Ends the run with one plain line, for whoever reads the log by machine. */
const plainLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      let ran = false
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
        ran = true
      }
      // A module that broke before its tests were collected has none to count.
      if (!module.ok() && (!ran || module.errors().length > 0)) count.failed += 1
    }
    // After the summary of the reporter before this one.
    process.on('exit', () =>
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`),
    )
  },
}

export default defineConfig({
  // Tests see the other packages' sources, so that they need no build.
  resolve: { conditions: ['@hostloop/source', ...defaultServerConditions] },
  ssr: { resolve: { conditions: ['@hostloop/source', ...defaultServerConditions] } },
  test: {
    reporters: ['default', plainLine],
    projects: workspaces.map(({ name, root }) => ({
      extends: true,
      test: { name, root, include: ['test/**/*.test.ts'] },
    })),
  },
})
