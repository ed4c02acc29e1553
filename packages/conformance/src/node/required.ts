import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Whether tests must not do without `name`, a system package or a runtime: where the environment's HOSTLOOP_REQUIRE, a
 * list with commas, names it, or is `all`.
 */
export function isRequired(name: string): boolean {
  const names = (process.env['HOSTLOOP_REQUIRE'] ?? '').split(',').map((each) => each.trim())
  return names.includes(name) || names.includes('all')
}

/**
 * The path of a program that tests need, which the Debian package brings. Where it is missing, undefined, and a line on
 * stderr that says so: skip the tests then. Throws where it is missing and it or its package `isRequired`.
 */
export function findProgram(program: string, debianPackage: string = program): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const path = folders.map((folder) => join(folder, program)).find(isExecutable)
  if (path !== undefined) return path
  const missing = `${program} is missing: install the Debian package ${debianPackage}`
  if (isRequired(debianPackage) || isRequired(program))
    throw new Error(`${missing}; HOSTLOOP_REQUIRE asks for it`)
  process.stderr.write(`\nTESTS SKIPPED: ${missing}\n`)
  return undefined
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
