import { readFileSync, readdirSync } from 'node:fs'
import { format, type FormatConfig } from 'oxfmt'
import type { Facts, Procedure } from './facts.ts'
import { Exports, GENERATED, ModuleWriter } from './module-writer.ts'
import { MODULES, moduleOf, moduleOfConstant, moduleOfProgram } from './modules.ts'
import { parseFacts } from './parse.ts'
import { writeConstant, writeDetailTable, writeEventTable } from './write-procedures.ts'
import { writeNames, writeProcedure, writeProgram } from './write-procedures.ts'
import { TypeWriter } from './write-types.ts'

/** Reads the folder with the facts, a URL that ends in a slash. */
export function readFacts(folder: URL): Facts {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return parseFacts(
    new Map(names.sort().map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')])),
  )
}

/** The generated files, formatted as the repository wants: their texts by their paths below `src/`. */
export async function generate(facts: Facts, style: FormatConfig): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [path, text] of filesOf(facts)) {
    const { code, errors } = await format(path, text, style)
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
    files.set(path, code)
  }
  return files
}

function filesOf(facts: Facts): Map<string, string> {
  const exports = new Exports()
  const modules = new Map(Object.keys(MODULES).map((name) => [name, new ModuleWriter(name, exports)]))
  const moduleNamed = (name: string): ModuleWriter => {
    const module = modules.get(name)
    if (!module) throw new Error(`modules.ts doesn't say what ${name} holds`)
    return module
  }
  writeAll(facts, moduleNamed)
  const files = new Map([...modules].map(([name, module]) => [`generated/${name}.ts`, String(module)]))
  return files.set('index.ts', indexOf(exports))
}

/** Declares everything, what others use first. */
function writeAll(facts: Facts, moduleNamed: (name: string) => ModuleWriter): void {
  const types = (file: string, name: string) => new TypeWriter(facts, moduleNamed(moduleOf(file, name)))
  new TypeWriter(facts, moduleNamed('types')).shared()
  for (const program of facts.programs) writeProgram(moduleNamed(moduleOfProgram(program.file)), program)
  for (const constant of facts.constants)
    writeConstant(moduleNamed(moduleOfConstant(constant.file, constant.value)), constant)
  for (const each of facts.enums.values()) {
    if (each.file === 'enums') types(each.file, each.name).publicEnum(each)
    else types(each.file, each.name).wireEnum(each)
    const module = moduleOf(each.file, each.name)
    if (module === 'errors') writeNames(moduleNamed(module), each)
  }
  for (const union of facts.unions.values()) types(union.file, union.name).union(union)
  const sides = new Set(facts.procedures.flatMap(({ args, ret, msg }) => [args, ret, msg]))
  for (const struct of facts.structs.values())
    if (!sides.has(struct)) types(struct.file, struct.name).struct(struct)
  for (const procedure of facts.procedures) {
    const { file, name, args, ret, msg } = procedure
    for (const struct of [args, ret, msg]) if (struct) types(file, name).struct(struct)
    writeProcedure(moduleNamed(moduleOf(file, name)), procedure)
  }
  writeTables(facts, moduleNamed)
}

function writeTables(facts: Facts, moduleNamed: (name: string) => ModuleWriter): void {
  const remote = facts.procedures.filter(({ file }) => file === 'remote')
  const messages = new Map<string, Procedure>(remote.map((procedure) => [procedure.name, procedure]))
  const module = (object: string) => moduleNamed(moduleOf('remote', `${object}_EVENT`))
  for (const table of facts.events) writeEventTable(module(table.object), table, messages)
  for (const table of facts.details) writeDetailTable(module(table.object), table)
}

function indexOf(exports: Exports): string {
  const lines = [GENERATED, '']
  for (const module of Object.keys(MODULES)) {
    const { values, types } = exports.of(module)
    const from = `from './generated/${module}.ts'`
    if (values.length > 0) lines.push(`export { ${values.join(', ')} } ${from}`)
    if (types.length > 0) lines.push(`export type { ${types.join(', ')} } ${from}`)
  }
  lines.push(`export { nameOf } from './name-of.ts'`)
  lines.push(`export type { EventMessage, Procedure, TypeOf, XdrShape, XdrType } from './xdr-type.ts'`)
  return `${lines.join('\n')}\n`
}
