import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { HostEntry } from './hosts.ts'
import type { WorkloadReport } from './report.ts'
import type { Point } from './workload.ts'

/** What an application pays for in bytes, minified and compressed; its host's own library is there anyway. */
export const bundleSize: WorkloadReport = {
  name: 'bundle-size',
  title: 'bundle size',
  metrics: {
    adapter: { title: 'the adapter', unit: 'B', better: 'less' },
    total: { title: 'the adapter with core', unit: 'B', better: 'less' },
  },
}

const HOST_LIBRARIES = ['rxjs', 'eventemitter3', 'koffi']

export async function measureBundle({ bundle }: HostEntry): Promise<Point[]> {
  if (bundle === null) return []
  return [
    {
      metric: 'adapter',
      n: null,
      values: [await gzippedBytes(bundle, [...HOST_LIBRARIES, '@hostloop/core'])],
    },
    { metric: 'total', n: null, values: [await gzippedBytes(bundle, HOST_LIBRARIES)] },
  ]
}

async function gzippedBytes(contents: string, external: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: [...external],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length
}
