import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'

/** Where the files of each folder of a URL are: what `npm run build` made, as it is published. */
const folders: Readonly<Record<string, string>> = {
  core: '../../core/dist/',
  conformance: '../../conformance/dist/',
  browser: '../dist/',
  pages: 'pages/',
}

const imports: Readonly<Record<string, string>> = {
  '@hostloop/core': 'core/index.js',
  '@hostloop/conformance': 'conformance/index.js',
  '@hostloop/conformance/adapters': 'conformance/adapters.js',
  '@hostloop/browser': 'browser/index.js',
}

/** A page as anyone may write it, without a bundler. */
const page = (module: string): string => `<!doctype html>
<meta charset="utf-8">
<title>hostloop</title>
<script type="importmap">${JSON.stringify({ imports: prefixed('/plain/') })}</script>
<script type="module" src="/plain/pages/${module}.js"></script>`

function prefixed(prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(imports).map(([name, path]) => [name, prefix + path]))
}

/**
 * Serves pages, each with an import map and the script that it is named for, and the packages' files below `/plain/`.
 * Import maps don't reach workers: below `/resolved/` are the same files with the URLs put in.
 */
export function distServer(): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    void answer(path).then(
      ({ type, text }) => response.setHeader('content-type', type).end(text),
      (error) => response.writeHead(404).end(String(error)),
    )
  })
}

async function answer(path: string): Promise<{ readonly type: string; readonly text: string }> {
  const [, script] = /^\/([\w-]+)\.html$/.exec(path) ?? []
  if (script !== undefined) return { type: 'text/html', text: page(script) }
  const [, mode = '', folder = '', name = ''] =
    /^\/(plain|resolved)\/(\w+)\/((?:[\w-]+\/)*[\w-]+\.js)$/.exec(path) ?? []
  const place = folders[folder]
  if (place === undefined) throw new Error(`nothing at ${path}`)
  const text = await readFile(fileURLToPath(new URL(place + name, import.meta.url)), 'utf8')
  return { type: 'text/javascript', text: mode === 'plain' ? text : resolved(text) }
}

function resolved(text: string): string {
  return Object.entries(prefixed('/resolved/')).reduce(
    (all, [name, url]) => all.replaceAll(`from '${name}'`, `from '${url}'`),
    text,
  )
}
