/**
 * The facts about libvirt's protocol, as the text files in `facts/` write them down (their grammar is in
 * `facts/README.md`), parsed and with every reference checked.
 */
export interface Facts {
  readonly programs: readonly Program[]
  readonly constants: readonly Constant[]
  readonly typedefs: ReadonlyMap<string, TypeUse>
  readonly enums: ReadonlyMap<string, Enum>
  readonly unions: ReadonlyMap<string, Union>
  /** By libvirt's name; those of procedures and events included: `remote_domain_get_info_args`. */
  readonly structs: ReadonlyMap<string, Struct>
  readonly procedures: readonly Procedure[]
  /** For each kind of object: the message that carries an event. */
  readonly events: readonly Table[]
  /** For each kind of object: the enum with the details of a lifecycle event. */
  readonly details: readonly Table[]
}

interface Fact {
  /** libvirt's name. */
  readonly name: string
  /** The file that it stands in: `'remote'`. */
  readonly file: string
  /** Whether libvirt 9.0.0 lacks it. */
  readonly late: boolean
}

export interface Program extends Fact {
  readonly hex: string
  readonly version: number
}

export interface Constant extends Fact {
  readonly value: number | string
}

export interface Member {
  readonly name: string
  readonly value: number
  readonly late: boolean
}

export interface Enum extends Fact {
  /** What the names of its members begin with, as a rule. */
  readonly prefix: string
  readonly members: readonly Member[]
}

export interface TypeUse {
  /** A scalar or the name of a type. */
  readonly base: string
  readonly shape: 'plain' | 'optional' | 'fixed' | 'variable'
  /** The length of a fixed one, the largest of a variable one; otherwise 0. */
  readonly size: number
}

export interface Union extends Fact {
  readonly arms: readonly { readonly label: string; readonly value: number; readonly type: TypeUse }[]
}

export interface Field {
  readonly name: string
  readonly type: TypeUse
}

export interface Struct extends Fact {
  readonly fields: readonly Field[]
}

export interface Procedure extends Fact {
  readonly program: Program
  readonly kind: 'call' | 'event' | 'message'
  readonly number: number
  /** libvirt's constant: `REMOTE_PROC_DOMAIN_GET_INFO`. */
  readonly constant: string
  readonly stream: 'read' | 'write' | undefined
  readonly args: Struct | undefined
  readonly ret: Struct | undefined
  readonly msg: Struct | undefined
}

export interface Table {
  /** `'STORAGE_POOL'` */
  readonly object: string
  /** What its keys are members of. */
  readonly keys: Enum
  readonly rows: readonly { readonly key: Member; readonly value: string }[]
}
