import type { XdrType } from '@hostloop/protocol'

/**
 * XDR (RFC 4506) as plainly as can be, straight from descriptors, to test the descriptors with. Slow, and without
 * limits: the codec that programs use is elsewhere.
 */
export function encode(type: XdrType, value: unknown): Uint8Array {
  const bytes: number[] = []
  write(bytes, type, value)
  return Uint8Array.from(bytes)
}

export function decode(type: XdrType, bytes: Uint8Array): unknown {
  const reader = new Reader(bytes)
  const value = read(reader, type)
  reader.end()
  return value
}

function word(bytes: number[], size: 4 | 8, set: (view: DataView) => void): void {
  const view = new DataView(new ArrayBuffer(size))
  set(view)
  bytes.push(...new Uint8Array(view.buffer))
}

function padded(bytes: number[], content: Uint8Array): void {
  bytes.push(...content)
  while (bytes.length % 4 !== 0) bytes.push(0)
}

function counted(bytes: number[], content: Uint8Array): void {
  write(bytes, { kind: 'uint' }, content.length)
  padded(bytes, content)
}

function write(bytes: number[], type: XdrType, value: unknown): void {
  const items = (of: XdrType) => (value as unknown[]).forEach((item) => write(bytes, of, item))
  switch (type.kind) {
    case 'void':
      return
    case 'int':
    case 'char':
    case 'short':
    case 'enum':
      return word(bytes, 4, (view) => view.setInt32(0, value as number))
    case 'uint':
    case 'uchar':
    case 'ushort':
      return word(bytes, 4, (view) => view.setUint32(0, value as number))
    case 'bool':
      return word(bytes, 4, (view) => view.setInt32(0, value === true ? 1 : 0))
    case 'hyper':
      return word(bytes, 8, (view) => view.setBigInt64(0, value as bigint))
    case 'uhyper':
      return word(bytes, 8, (view) => view.setBigUint64(0, value as bigint))
    case 'double':
      return word(bytes, 8, (view) => view.setFloat64(0, value as number))
    case 'string':
      return counted(bytes, new TextEncoder().encode(value as string))
    case 'opaque':
      return padded(bytes, value as Uint8Array)
    case 'bytes':
      return counted(bytes, value as Uint8Array)
    case 'array':
      return items(type.of)
    case 'list':
      write(bytes, { kind: 'uint' }, (value as unknown[]).length)
      return items(type.of)
    case 'optional':
      write(bytes, { kind: 'uint' }, value === null ? 0 : 1)
      return value === null ? undefined : write(bytes, type.of, value)
    case 'struct':
      for (const [name, field] of type.fields) write(bytes, field, (value as Record<string, unknown>)[name])
      return
    case 'union': {
      const { type: label, value: arm } = value as { type: number; value: unknown }
      write(bytes, { kind: 'int' }, label)
      return write(bytes, armOf(type.arms, label), arm)
    }
  }
}

function armOf(arms: Readonly<Record<number, XdrType>>, label: number): XdrType {
  const arm = arms[label]
  if (!arm) throw new Error(`no arm ${label}`)
  return arm
}

/** Takes XDR's units off bytes. */
class Reader {
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  int(): number {
    return this.#view.getInt32(this.#past(4))
  }
  uint(): number {
    return this.#view.getUint32(this.#past(4))
  }
  hyper(): bigint {
    return this.#view.getBigInt64(this.#past(8))
  }
  uhyper(): bigint {
    return this.#view.getBigUint64(this.#past(8))
  }
  double(): number {
    return this.#view.getFloat64(this.#past(8))
  }

  bytes(length: number): Uint8Array {
    const start = this.#past(length)
    this.#at = Math.ceil(this.#at / 4) * 4
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, length).slice()
  }

  text(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes(this.uint()))
  }

  /** As many as `length`, each by `item`. */
  items(length: number, item: () => unknown): unknown[] {
    return Array.from({ length }, item)
  }

  end(): void {
    const left = this.#view.byteLength - this.#at
    if (left !== 0) throw new Error(`${left} bytes are left`)
  }

  #past(size: number): number {
    const start = this.#at
    this.#at += size
    return start
  }
}

function read(from: Reader, type: XdrType): unknown {
  switch (type.kind) {
    case 'int':
    case 'char':
    case 'short':
    case 'enum':
      return from.int()
    case 'uint':
    case 'uchar':
    case 'ushort':
      return from.uint()
    case 'bool':
      return from.int() === 1
    case 'hyper':
      return from.hyper()
    case 'uhyper':
      return from.uhyper()
    case 'double':
      return from.double()
    case 'string':
      return from.text()
    case 'opaque':
      return from.bytes(type.length)
    case 'bytes':
      return from.bytes(from.uint())
    case 'array':
      return from.items(type.length, () => read(from, type.of))
    case 'list':
      return from.items(from.uint(), () => read(from, type.of))
    case 'optional':
      return from.uint() === 0 ? null : read(from, type.of)
    case 'struct':
      return Object.fromEntries(type.fields.map(([name, field]) => [name, read(from, field)]))
    case 'union': {
      const label = from.int()
      return { type: label, value: read(from, armOf(type.arms, label)) }
    }
    default:
      return undefined
  }
}
