import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { resolve } = createRequire(import.meta.url)

/** Where the files below each folder of a URL are: what `npm run build` made, as it is published. */
const folders: Readonly<Record<string, string>> = {
  core: resolve('@hostloop/core/package.json').replace(/package\.json$/, 'dist/'),
  browser: resolve('@hostloop/browser/package.json').replace(/package\.json$/, 'dist/'),
  'line-client': fileURLToPath(new URL('../../dist/', import.meta.url)),
}

/** A page as anyone may write it, without a bundler. */
const page = `<!doctype html>
<meta charset="utf-8">
<title>line client</title>
<script type="importmap">
  { "imports": { "@hostloop/core": "/core/index.js", "@hostloop/browser": "/browser/index.js" } }
</script>
<script type="module" src="/line-client/roots/page.js"></script>`

/** Serves the page, and the modules that it imports. */
export const servePage: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const [, folder = '', path] = /^\/([\w-]+)\/((?:[\w-]+\/)*[\w-]+\.js)$/.exec(pathname) ?? []
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html').end(page)
    return
  }
  readFile(`${folders[folder]}${path}`).then(
    (text) => response.setHeader('content-type', 'text/javascript').end(text),
    () => response.writeHead(404).end(),
  )
}
