import type { Constant, Enum, Facts, Field, Member, Procedure, Program } from './facts.ts'
import type { Struct, Table, TypeUse, Union } from './facts.ts'

/** A line that begins a fact, and the indented lines below it, each as words. */
interface Block {
  readonly file: string
  readonly line: number
  readonly head: readonly string[]
  readonly rows: (readonly string[])[]
  readonly late: boolean
}

/** Ends a line about what came after libvirt 9.0.0. */
const LATE = 'after-9.0.0'
const SCALARS = 'int uint char uchar ushort hyper uhyper double opaque string'.split(' ')

function blocksOf(file: string, text: string): Block[] {
  const blocks: Block[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const words = line.match(/"[^"]*"|\S+/g) ?? []
    if (line.startsWith('  ')) {
      const last = blocks.at(-1)
      if (!last) throw new Error(`${file}:${index + 1}: an indented line belongs below another`)
      last.rows.push(words)
    } else {
      const late = words.at(-1) === LATE
      blocks.push({ file, line: index + 1, head: late ? words.slice(0, -1) : words, rows: [], late })
    }
  }
  return blocks
}

/** Reads the facts' files: `files` holds their texts by name, without `.txt`. */
export function parseFacts(files: ReadonlyMap<string, string>): Facts {
  const parser = new Parser()
  const blocks = [...files].flatMap(([file, text]) => blocksOf(file, text))
  // What others refer to comes first, whatever the order of the files.
  const order = ['program', 'const', 'type', 'enum', 'union', 'struct', 'call', 'event', 'message', 'events']
  order.push('details')
  for (const kind of order) for (const block of blocks) if (block.head[0] === kind) parser.add(block)
  for (const { file, line, head } of blocks)
    if (!order.includes(head[0] ?? '')) throw new Error(`${file}:${line}: ${head[0]} is no kind of fact`)
  return parser.finished()
}

class Parser {
  readonly programs: Program[] = []
  readonly constants: Constant[] = []
  readonly typedefs = new Map<string, TypeUse>()
  readonly enums = new Map<string, Enum>()
  readonly unions = new Map<string, Union>()
  readonly structs = new Map<string, Struct>()
  readonly procedures: Procedure[] = []
  readonly events: Table[] = []
  readonly details: Table[] = []
  readonly #used = new Map<string, string>()

  add(block: Block): void {
    const [kind = '', first = '', second = '', third = ''] = block.head
    const fact = { name: first, file: block.file, late: block.late }
    if (kind === 'program') this.programs.push({ ...fact, hex: second, version: Number(third) })
    else if (kind === 'const') this.constants.push({ ...fact, value: JSON.parse(second) as string | number })
    else if (kind === 'type') this.#define(this.typedefs, first, this.#type(second, block))
    else if (kind === 'enum') this.#define(this.enums, first, { ...fact, ...membersOf(second, block) })
    else if (kind === 'union') this.#define(this.unions, first, { ...fact, arms: this.#arms(block) })
    else if (kind === 'struct') this.#struct(first, block, block.rows)
    else if (kind === 'events') this.events.push(this.#table(block))
    else if (kind === 'details') this.details.push(this.#table(block))
    else this.#procedure(block)
  }

  finished(): Facts {
    for (const [name, where] of this.#used)
      if (!this.#knows(name)) throw new Error(`${where}: no type has the name ${name}`)
    const known = new Set(this.procedures.map(({ name }) => name))
    const messages = this.events.flatMap(({ rows }) => rows.map(({ value }) => value))
    for (const name of messages) if (!known.has(name)) throw new Error(`events: there is no message ${name}`)
    for (const { value } of this.details.flatMap(({ rows }) => rows))
      if (!this.enums.has(value)) throw new Error(`events: there is no enum ${value}`)
    return this
  }

  #define<T>(map: Map<string, T>, name: string, fact: T): void {
    if (this.#knows(name)) throw new Error(`two types have the name ${name}`)
    map.set(name, fact)
  }

  #knows(name: string): boolean {
    const maps = [this.typedefs, this.enums, this.unions, this.structs]
    return SCALARS.includes(name) || maps.some((map) => map.has(name))
  }

  #type(text: string, { file, line }: Block): TypeUse {
    const where = `${file}:${line}`
    const [, base = '', bracket = '', size = ''] = /^(\w+)(?:(\?)|[[<](\w+)[\]>])?$/.exec(text) ?? []
    if (base === '') throw new Error(`${where}: ${text} is no type`)
    this.#used.set(base, where)
    if (bracket === '?') return { base, shape: 'optional', size: 0 }
    if (size === '') return { base, shape: 'plain', size: 0 }
    const value = /^\d/.test(size)
      ? Number(size)
      : this.constants.find(({ name }) => name === size && size !== '')?.value
    if (typeof value !== 'number') throw new Error(`${where}: no number has the name ${size}`)
    return { base, shape: text.includes('[') ? 'fixed' : 'variable', size: value }
  }

  #arms(block: Block): Union['arms'] {
    return block.rows.map(([label = '', value, type = '']) => ({
      label,
      value: Number(value),
      type: this.#type(type, block),
    }))
  }

  #struct(name: string, block: Block, rows: readonly (readonly string[])[]): Struct | undefined {
    if (rows.length === 0) return undefined
    const fields: Field[] = rows.map(([field = '', type = '']) => ({
      name: field,
      type: this.#type(type, block),
    }))
    const struct = { name, file: block.file, late: block.late, fields }
    this.#define(this.structs, name, struct)
    return struct
  }

  #procedure(block: Block): void {
    const [kind = '', number, name = '', stream] = block.head
    const program = this.programs.find(({ file }) => file === block.file)
    if (!program) throw new Error(`${block.file}:${block.line}: the file names no program`)
    const structs = `${program.name}_${name}`.toLowerCase()
    const side = (mark: string) => block.rows.filter(([first]) => first === mark).map((row) => row.slice(1))
    this.procedures.push({
      program,
      kind: kind as Procedure['kind'],
      number: Number(number),
      name,
      constant: `${program.name}_PROC_${name}`,
      file: block.file,
      late: block.late,
      stream: stream === 'reads' ? 'read' : stream === 'writes' ? 'write' : undefined,
      args: this.#struct(`${structs}_args`, block, side('>')),
      ret: this.#struct(`${structs}_ret`, block, side('<')),
      msg: kind === 'call' ? undefined : this.#struct(`${structs}_msg`, block, block.rows),
    })
  }

  #table({ file, line, head, rows }: Block): Table {
    const [, object = '', name = ''] = head
    const keys = this.enums.get(name)
    if (!keys) throw new Error(`${file}:${line}: there is no enum ${name}`)
    const rowOf = ([short = '', value = '']: readonly string[]) => {
      const key = keys.members.find((member) => member.name === keys.prefix + short)
      if (!key) throw new Error(`${file}:${line}: ${name} has no member ${short}`)
      return { key, value }
    }
    return { object, keys, rows: rows.map(rowOf) }
  }
}

function membersOf(prefix: string, block: Block): { prefix: string; members: readonly Member[] } {
  const members = block.rows.map(([short = '', value, late]) => ({
    name: short.startsWith('VIR_') ? short : prefix + short,
    value: Number(value),
    late: block.late || late === LATE,
  }))
  return { prefix, members }
}
