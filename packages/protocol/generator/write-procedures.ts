import type { Constant, Enum, Procedure, Program, Table } from './facts.ts'
import { docComment, since, type ModuleWriter } from './module-writer.ts'
import { camelCase, constantName, enumName, pascalCase, procedureName } from './names.ts'
import { typeName, uncapitalized } from './names.ts'

const STREAMS = {
  read: ' Opens a stream that the server writes.',
  write: ' Opens a stream that the client writes.',
}

export function writeProcedure(module: ModuleWriter, procedure: Procedure): void {
  if (procedure.kind !== 'call') return writeEvent(module, procedure)
  const { stream, program, number, constant, late } = procedure
  const name = procedureName(program.name, procedure.name)
  const [args, ret] = [procedure.args, procedure.ret].map((struct) => sideOf(module, struct?.name))
  if (!args || !ret) throw new Error(`${constant} lacks a side`)
  const comment = `Procedure ${number}: \`${constant}\`.${stream ? STREAMS[stream] : ''}${since(late)}`
  const code = `export const ${name}: ${module.wireType('Procedure')}<${args.type}, ${ret.type}> = {
    ${wordsOf(procedure)}
    args: ${args.descriptor},
    ret: ${ret.descriptor},
    ${stream ? `stream: '${stream}',` : ''}
  }`
  module.value(name, comment, code)
}

function writeEvent(module: ModuleWriter, event: Procedure): void {
  const { program, number, constant, late, kind } = event
  const name = procedureName(program.name, event.name)
  const payload = sideOf(module, event.msg?.name)
  const who = kind === 'event' ? 'Event' : 'Message (either end sends it)'
  const code = `export const ${name}: ${module.wireType('EventMessage')}<${payload.type}> = {
    ${wordsOf(event)}
    payload: ${payload.descriptor},
  }`
  module.value(name, `${who} ${number}: \`${constant}\`.${since(late)}`, code)
}

function sideOf(module: ModuleWriter, struct: string | undefined): { type: string; descriptor: string } {
  if (struct === undefined) return { type: 'undefined', descriptor: module.descriptor('nothing') }
  const name = typeName(struct)
  return { type: module.use(name), descriptor: module.use(uncapitalized(name)) }
}

function wordsOf({ program, number, constant }: Procedure): string {
  return `program: ${program.hex},\nversion: ${program.version},\nnumber: ${number},\nname: '${constant}',`
}

export function writeProgram(module: ModuleWriter, program: Program): void {
  const own = program.name
  const number = constantName(`${own}_PROGRAM`)
  const version = constantName(`${own}_PROTOCOL_VERSION`)
  module.value(number, `\`${own}_PROGRAM\``, `export const ${number} = ${program.hex}`)
  module.value(version, `\`${own}_PROTOCOL_VERSION\``, `export const ${version} = ${program.version}`)
}

export function writeConstant(module: ModuleWriter, { name, value, late }: Constant): void {
  const own = constantName(name)
  const code = `export const ${own} = ${JSON.stringify(value)}`
  module.value(own, `\`${name}\`${late ? '. Not in libvirt 9.0.0.' : ''}`, code)
}

/** The messages of one kind of object, by the id of the event that they carry. */
export function writeEventTable(
  module: ModuleWriter,
  table: Table,
  messages: ReadonlyMap<string, Procedure>,
): void {
  const payloads = `${pascalCase(table.object)}EventPayloads`
  const rows = table.rows.map(({ key, value }) => {
    const message = messages.get(value)
    if (!message?.msg) throw new Error(`${value} has no payload`)
    return { key, type: module.use(typeName(message.msg.name)), event: procedureName('REMOTE', value) }
  })
  const ids = enumName(table.keys.name)
  const types = rows.map(({ key, type }) => `${docComment(`\`${key.name}\``)}readonly ${key.value}: ${type}`)
  module.type(
    payloads,
    `What each event carries, by its ${ids}.`,
    `export interface ${payloads} {\n${types.join('\n')}\n}`,
  )
  const name = `${camelCase(table.object)}EventMessages`
  const entries = rows.map(({ key, event }) => `${key.value}: ${event},`)
  const type = `{ readonly [Id in keyof ${payloads}]: ${module.wireType('EventMessage')}<${payloads}[Id]> }`
  const comment = `The messages that carry the events that were registered by id, by their ${ids}.`
  module.value(name, comment, `export const ${name}: ${type} = {\n${entries.join('\n')}\n}`)
}

/** The enums with the details of lifecycle events, by the event. */
export function writeDetailTable(module: ModuleWriter, table: Table): void {
  const name = `${camelCase(table.object)}EventDetails`
  const rows = table.rows.map(({ key, value }) => ({ key: key.value, type: enumName(value) }))
  const types = rows.map(({ key, type }) => `readonly ${key}: typeof ${type}`)
  const entries = rows.map(({ key, type }) => `${key}: ${type},`)
  const comment = `What the details of a lifecycle event mean, by its ${enumName(table.keys.name)}.`
  module.value(name, comment, `export const ${name}: {\n${types.join('\n')}\n} = {\n${entries.join('\n')}\n}`)
}

/** libvirt's own names of an enum's members, by number. */
export function writeNames(module: ModuleWriter, fact: Enum): void {
  const name = `${uncapitalized(enumName(fact.name))}Names`
  const entries = fact.members.map((member) => `${member.value}: '${member.name}',`)
  const code = `export const ${name}: Readonly<Record<number, string>> = {\n${entries.join('\n')}\n}`
  module.value(name, `libvirt's names of what ${enumName(fact.name)} holds, by number.`, code)
}
