import type { Element } from '@xmldom/xmldom'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { libvirtError } from '../../libvirt-error.ts'
import { elements, formatText } from '../domains/format-xml.ts'
import { parseKibibytes } from '../domains/memory-size.ts'
import { parseRoot } from '../domains/parse-root.ts'
import { formatUuid, parseUuid } from '../domains/uuid.ts'

/** What the driver knows of a domain's XML. Plain data, as it comes from another thread. */
export interface ProcessDefinition {
  readonly name: string
  readonly uuid: Uint8Array
  /** The program and its arguments. */
  readonly command: readonly string[]
  readonly environment: readonly (readonly [name: string, value: string])[]
  readonly directory: string | undefined
  /** What the domain says of itself; nobody holds it to that. */
  readonly memoryKib: bigint | undefined
  readonly vcpus: number | undefined
  /** The XML, in two parts: a running domain has its id between them. */
  readonly xml: readonly [start: string, rest: string]
}

const { xmlError, configUnsupported, noName } = ErrorNumber

/** Parses a domain. Like libvirt it overlooks elements that it doesn't know. Throws an `RpcError`. */
export function parseProcessXml(text: string): ProcessDefinition {
  const root = parseRoot(text)
  const type = root.getAttribute('type')
  if (type !== 'process')
    throw failure(configUnsupported, `invalid domain type ${type}: it must be 'process'`)
  const parts = {
    name: nameOf(root),
    uuid: uuidOf(root),
    memoryKib: memoryOf(root),
    vcpus: vcpusOf(root),
    command: commandOf(root),
    environment: environmentOf(root),
    directory: directoryOf(root),
  }
  return { ...parts, xml: ["<domain type='process'", `>\n${format(parts)}</domain>\n`] }
}

function nameOf(root: Element): string {
  const name = child(root, 'name')?.textContent ?? ''
  if (name === '') throw failure(noName)
  if (/[/\n]/.test(name)) throw failure(xmlError, `name ${name} cannot contain '/' or a line's end`)
  return name
}

function uuidOf(root: Element): Uint8Array {
  const text = child(root, 'uuid')?.textContent
  const uuid = parseUuid(text ?? globalThis.crypto.randomUUID())
  if (uuid === undefined) throw failure(xmlError, `malformed uuid '${text}'`)
  return uuid
}

function memoryOf(root: Element): bigint | undefined {
  const memory = child(root, 'memory')
  return memory && parseKibibytes(memory.textContent ?? '', memory.getAttribute('unit'), './memory[1]')
}

function vcpusOf(root: Element): number | undefined {
  const text = child(root, 'vcpu')?.textContent?.trim()
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(text)) throw failure(xmlError, `vcpu must be a number of CPUs, not '${text}'`)
  return Number(text)
}

function commandOf(root: Element): string[] {
  const command = children(child(root, 'command'), 'arg').map(({ textContent }) => textContent ?? '')
  if ((command[0] ?? '') === '')
    throw failure(xmlError, '<command> must have the program as its first <arg>, and its arguments in others')
  return command
}

function environmentOf(root: Element): [string, string][] {
  const variables = children(child(root, 'environment'), 'variable')
  const environment = variables.map((variable): [string, string] => {
    const name = variable.getAttribute('name') ?? ''
    if (!/^[^=\s]+$/.test(name))
      throw failure(xmlError, `<variable> must have a name without '=' and blanks, not '${name}'`)
    return [name, variable.textContent ?? '']
  })
  return [...new Map(environment)]
}

function directoryOf(root: Element): string | undefined {
  const directory = child(root, 'directory')?.textContent ?? undefined
  if (directory === undefined || directory.startsWith('/')) return directory
  throw failure(xmlError, `<directory> must be an absolute path, not '${directory}'`)
}

function format(definition: Omit<ProcessDefinition, 'xml'>): string {
  const { name, uuid, memoryKib, vcpus, command, environment, directory } = definition
  const lines = [
    `  <name>${escape(name)}</name>`,
    `  <uuid>${formatUuid(uuid)}</uuid>`,
    ...(memoryKib === undefined ? [] : [`  <memory unit='KiB'>${memoryKib}</memory>`]),
    ...(vcpus === undefined ? [] : [`  <vcpu>${vcpus}</vcpu>`]),
    '  <command>',
    ...command.map((arg) => `    <arg>${escape(arg)}</arg>`),
    '  </command>',
  ]
  if (environment.length > 0) {
    const variables = environment.map(
      ([variable, value]) => `    <variable name='${escape(variable)}'>${escape(value)}</variable>`,
    )
    lines.push('  <environment>', ...variables, '  </environment>')
  }
  if (directory !== undefined) lines.push(`  <directory>${escape(directory)}</directory>`)
  return lines.map((line) => `${line}\n`).join('')
}

/** Whoever reads it again gets the same text: an XML parser takes a bare CR for a line's end. */
function escape(text: string): string {
  return formatText(text).replaceAll('\r', '&#13;')
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0]
}

function children(parent: Element | undefined, name: string): Element[] {
  return parent === undefined ? [] : elements(parent).filter(({ nodeName }) => nodeName === name)
}

function failure(code: ErrorNumber, detail?: string): Error {
  return libvirtError(code, ErrorDomain.domain, detail)
}
