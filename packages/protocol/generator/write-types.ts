import type { Enum, Facts, Struct, TypeUse, Union } from './facts.ts'
import { docComment, since, type ModuleWriter } from './module-writer.ts'
import { camelCase, enumName, memberName, typeName, uncapitalized } from './names.ts'

/** How a type is written: for the compiler, and as a descriptor. */
interface Written {
  readonly type: string
  readonly descriptor: string
  /** What it needs of other generated modules, and of `src/descriptors.ts`. */
  readonly generated: readonly string[]
  readonly makers: readonly string[]
}

/** Descriptors that so many structs use that they are shared, by what they are short for. */
const SHARED: Readonly<Record<string, string>> = {
  'string(4194304)': 'text',
  'optional(text)': 'optionalText',
  'opaque(16)': 'uuid',
}

/** The types of the scalars that are no numbers. */
const TYPES: Readonly<Record<string, string>> = {
  hyper: 'bigint',
  uhyper: 'bigint',
}

/** Writes types, and the descriptors of what they look like on the wire. */
export class TypeWriter {
  readonly #facts: Facts
  readonly #module: ModuleWriter

  constructor(facts: Facts, module: ModuleWriter) {
    this.#facts = facts
    this.#module = module
  }

  /** The descriptors that most structs use. */
  shared(): void {
    for (const [code, name] of Object.entries(SHARED)) {
      const type = name === 'uuid' ? 'Uint8Array' : name === 'text' ? 'string' : 'string | null'
      const comment = {
        text: 'Any string.',
        optionalText: 'A string or none.',
        uuid: 'A UUID, in 16 bytes.',
      }[name]
      this.#module.descriptor(code.replace(/\(.*/, ''))
      const annotation = `${this.#module.wireType('XdrType')}<${type}>`
      this.#module.value(name, comment ?? '', `export const ${name}: ${annotation} = /* @__PURE__ */ ${code}`)
    }
  }

  struct(struct: Struct): void {
    const name = typeName(struct.name)
    const comment = `libvirt's \`${struct.name}\`.${since(struct.late)}`
    const fields = struct.fields.map((field) => {
      const written = this.#written(field.type)
      return { name: camelCase(field.name), limit: this.#limit(field.type), ...written }
    })
    const members = fields.map(
      ({ name, limit, type }) => `${limit === '' ? '' : docComment(limit)}readonly ${name}: ${type}`,
    )
    this.#module.type(name, comment, `export interface ${name} {\n${members.join('\n')}\n}`)
    const entries = fields.map(({ name, descriptor }) => `${name}: ${descriptor},`)
    this.#describe(name, `${this.#module.descriptor('struct')}<${name}>({\n${entries.join('\n')}\n})`)
  }

  union(union: Union): void {
    const name = typeName(union.name)
    const arms = union.arms.map((arm) => ({ ...arm, ...this.#written(arm.type) }))
    const types = arms.map(
      ({ label, value, type }) =>
        `| {\n${docComment(`\`${label}\``)}readonly type: ${value}; readonly value: ${type} }`,
    )
    const comment = `libvirt's \`${union.name}\`.${since(union.late)}`
    this.#module.type(name, comment, `export type ${name} =\n${types.join('\n')}`)
    const entries = arms.map(({ value, descriptor }) => `${value}: ${descriptor},`)
    this.#describe(name, `${this.#module.descriptor('union')}<${name}>({\n${entries.join('\n')}\n})`)
  }

  /** An enum of the C headers: its numbers. */
  publicEnum(fact: Enum): string {
    const name = enumName(fact.name)
    const allLate = fact.members.every(({ late }) => late)
    const members = fact.members.map((member) => {
      const comment = `\`${member.name}\`${member.late && !allLate ? '. Not in libvirt 9.0.0.' : ''}`
      return `${docComment(comment)}${memberName(fact.prefix, member.name)}: ${member.value},`
    })
    const code = `export const ${name} = {\n${members.join('\n')}\n} as const
export type ${name} = (typeof ${name})[keyof typeof ${name}]`
    this.#module.value(name, `libvirt's \`${fact.name}\`.${since(allLate)}`, code)
    return name
  }

  /** An enum that is a type on the wire. */
  wireEnum(fact: Enum): void {
    const name = this.publicEnum(fact)
    const descriptor = uncapitalized(name)
    const annotation = `${this.#module.wireType('XdrType')}<number>`
    const code = `export const ${descriptor}: ${annotation} = { kind: 'enum', members: ${name} }`
    this.#module.value(descriptor, '', code)
  }

  #describe(name: string, code: string): void {
    const descriptor = uncapitalized(name)
    const annotation = `${this.#module.wireType('XdrType')}<${name}>`
    this.#module.value(descriptor, '', `export const ${descriptor}: ${annotation} = /* @__PURE__ */ ${code}`)
  }

  /** A type for use in this module. */
  #written(use: TypeUse): Written {
    const written = this.#unimported(use)
    for (const name of written.generated) this.#module.use(name)
    for (const name of written.makers) this.#module.descriptor(name)
    return written
  }

  #unimported({ base, shape, size }: TypeUse): Written {
    if (base === 'opaque') return made('Uint8Array', shape === 'fixed' ? 'opaque' : 'bytes', [], size)
    if (base === 'string') return made('string', 'string', [], size)
    const element = this.#named(base)
    if (shape === 'plain') return element
    if (shape === 'optional') return made(`${element.type} | null`, 'optional', [element])
    return made(`readonly ${element.type}[]`, shape === 'fixed' ? 'array' : 'list', [element], size)
  }

  #named(base: string): Written {
    const { typedefs, enums, structs, unions } = this.#facts
    const typedef = typedefs.get(base)
    if (typedef) return this.#unimported(typedef)
    if (enums.has(base)) {
      const descriptor = uncapitalized(enumName(base))
      return { type: 'number', descriptor, generated: [descriptor], makers: [] }
    }
    if (structs.has(base) || unions.has(base)) {
      const type = typeName(base)
      const descriptor = uncapitalized(type)
      return { type, descriptor, generated: [type, descriptor], makers: [] }
    }
    return { type: TYPES[base] ?? 'number', descriptor: base, generated: [], makers: [base] }
  }

  /** What a reader of a field's type can't see. */
  #limit(use: TypeUse): string {
    if (this.#facts.enums.has(use.base)) {
      const name = enumName(use.base)
      return use.shape === 'variable' ? `At most ${use.size}, each a ${name}.` : `A ${name}.`
    }
    if (use.shape === 'fixed') return `Exactly ${use.size}.`
    if (use.shape !== 'variable') return ''
    return use.base === 'opaque' ? `At most ${use.size} bytes.` : `At most ${use.size}.`
  }
}

/** A type whose descriptor is what a function of `src/descriptors.ts` returns. */
function made(type: string, maker: string, [element]: readonly Written[], size?: number): Written {
  const given = [element?.descriptor, size].filter((each) => each !== undefined)
  const code = `${maker}(${given.join(', ')})`
  const shared = SHARED[code]
  if (shared !== undefined) return { type, descriptor: shared, generated: [shared], makers: [] }
  return {
    type,
    descriptor: `/* @__PURE__ */ ${code}`,
    generated: element?.generated ?? [],
    makers: [maker, ...(element?.makers ?? [])],
  }
}
