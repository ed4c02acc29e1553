import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** This package as one file of JavaScript, for child processes that can't load TypeScript. */
export async function bundle(): Promise<{ directory: string; file: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    ssr: { noExternal: true, resolve: { conditions: ['@hostloop/source'] } },
    build: {
      ssr: 'src/index.ts',
      outDir: directory,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'node-streams.mjs' } },
    },
  })
  return { directory, file: join(directory, 'node-streams.mjs') }
}
