import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { FormatConfig } from 'oxfmt'
import { generate, readFacts } from './generate.ts'

// npm runs scripts in the package's folder.
const home = pathToFileURL(`${process.cwd()}/`)
const style = JSON.parse(readFileSync(new URL('../../.oxfmtrc.json', home), 'utf8')) as FormatConfig
const files = await generate(readFacts(new URL('facts/', home)), style)
rmSync(new URL('src/generated/', home), { recursive: true, force: true })
mkdirSync(new URL('src/generated/', home))
for (const [path, text] of files) writeFileSync(new URL(`src/${path}`, home), text)
