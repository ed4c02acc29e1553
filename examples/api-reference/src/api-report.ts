import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import type { EntryPoint } from './entry-points.ts'

const PROBLEM = { logLevel: ExtractorLogLevel.Error }
const FINE = { logLevel: ExtractorLogLevel.None }

/**
 * Writes the report of what an entry point exports, or compares it with the one that is there. Gives what is wrong: where
 * they differ, and what in the declarations API Extractor can't make sense of.
 */
export function apiReport(entry: EntryPoint, mode: 'write' | 'check'): string[] {
  if (!existsSync(entry.types)) return [`There is no ${entry.types}. Build it first.`]
  const scratch = mkdtempSync(join(tmpdir(), 'api-report-'))
  if (mode === 'write') mkdirSync(dirname(entry.report), { recursive: true })
  const problems: string[] = []
  try {
    const { apiReportChanged } = Extractor.invoke(configOf(entry, scratch), {
      localBuild: mode === 'write',
      printApiReportDiff: mode === 'check',
      messageCallback: (message) => {
        message.handled = true
        const isDiff = message.messageId === 'console-api-report-diff'
        if (isDiff || message.logLevel === ExtractorLogLevel.Error) problems.push(message.text)
      },
    })
    if (mode === 'check' && apiReportChanged) problems.unshift('The report is out of date.')
  } finally {
    rmSync(scratch, { recursive: true })
  }
  return problems
}

/** Reports that belong to no entry point any more. */
export function strayReports(entries: readonly EntryPoint[]): string[] {
  const known = new Set(entries.map(({ report }) => report))
  const folders = new Set(entries.map(({ report }) => dirname(report)))
  return [...folders]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.api.md') && !known.has(path))
}

function configOf(entry: EntryPoint, scratch: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(entry.folder, 'package.json'),
    configObject: {
      projectFolder: entry.folder,
      mainEntryPointFilePath: entry.types,
      compiler: { tsconfigFilePath: join(entry.folder, 'tsconfig.build.json') },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        // What an exported type is made of is seen by users too.
        includeForgottenExports: true,
        reportFileName: basename(entry.report, '.api.md'),
        reportFolder: dirname(entry.report),
        reportTempFolder: scratch,
      },
      messages: {
        compilerMessageReporting: { default: PROBLEM },
        extractorMessageReporting: {
          default: PROBLEM,
          'ae-forgotten-export': FINE,
          // Everything that is exported is public.
          'ae-missing-release-tag': FINE,
          'ae-undocumented': FINE,
        },
        tsdocMessageReporting: { default: PROBLEM },
      },
    },
  })
}
