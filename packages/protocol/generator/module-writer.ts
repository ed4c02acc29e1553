import { MODULES } from './modules.ts'

/** What a module declares: where to import it from, and whether it is a type only. */
interface Declared {
  readonly module: string
  readonly typeOnly: boolean
}

/** All names that the generated modules export; none is there twice. */
export class Exports {
  readonly #names = new Map<string, Declared>()

  declare(name: string, declared: Declared): void {
    const other = this.#names.get(name)
    if (other) throw new Error(`${declared.module} and ${other.module} both export ${name}`)
    this.#names.set(name, declared)
  }

  find(name: string): Declared {
    const found = this.#names.get(name)
    if (!found) throw new Error(`${name} is used before it is declared`)
    return found
  }

  /** The names of one module, types apart. */
  of(module: string): { values: string[]; types: string[] } {
    const own = [...this.#names].filter(([, declared]) => declared.module === module)
    const names = (typeOnly: boolean) =>
      own.filter(([, each]) => each.typeOnly === typeOnly).map(([name]) => name)
    return { values: names(false), types: names(true) }
  }
}

/** Writes one module: its declarations, and the imports that they need. */
export class ModuleWriter {
  readonly name: string
  readonly #exports: Exports
  readonly #declarations: string[] = []
  readonly #imports = new Map<string, Set<string>>()

  constructor(name: string, exports: Exports) {
    if (MODULES[name] === undefined) throw new Error(`modules.ts doesn't say what ${name} holds`)
    this.name = name
    this.#exports = exports
  }

  /** Declares a value, or a value and a type of the same name. */
  value(name: string, comment: string, code: string): void {
    this.#exports.declare(name, { module: this.name, typeOnly: false })
    this.#declarations.push(`${comment === '' ? '' : docComment(comment)}${code}`)
  }

  type(name: string, comment: string, code: string): void {
    this.#exports.declare(name, { module: this.name, typeOnly: true })
    this.#declarations.push(`${docComment(comment)}${code}`)
  }

  /** A name that some generated module exports, for use in this one. */
  use(name: string): string {
    const { module, typeOnly } = this.#exports.find(name)
    if (module !== this.name) this.#import(`./${module}.ts`, typeOnly ? `type ${name}` : name)
    return name
  }

  /** A name of `src/descriptors.ts`. */
  descriptor(name: string): string {
    this.#import('../descriptors.ts', name)
    return name
  }

  /** A type of `src/xdr-type.ts`. */
  wireType(name: string): string {
    this.#import('../xdr-type.ts', `type ${name}`)
    return name
  }

  toString(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([from, names]) => {
        const [types, values] = [true, false].map((typeOnly) =>
          [...names]
            .filter((name) => name.startsWith('type ') === typeOnly)
            .map((name) => name.replace('type ', '')),
        )
        const line = (keyword: string, list: string[] = []) =>
          list.length === 0 ? [] : [`import ${keyword}{ ${list.sort().join(', ')} } from '${from}'`]
        return [...line('', values), ...line('type ', types)]
      })
    return [
      GENERATED,
      `// ${MODULES[this.name]}`,
      '',
      ...imports,
      '',
      this.#declarations.join('\n\n'),
      '',
    ].join('\n')
  }

  #import(from: string, name: string): void {
    const names = this.#imports.get(from) ?? new Set()
    this.#imports.set(from, names.add(name))
  }
}

export const GENERATED = '// Generated from facts/ by generator/. Change those, then `npm run generate`.'

export function docComment(text: string): string {
  return `/** ${text} */\n`
}

/** Says what libvirt 9.0.0 lacks. */
export function since(late: boolean): string {
  return late ? ' Not in libvirt 9.0.0.' : ''
}
