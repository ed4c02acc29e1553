import {
  secretGetValue,
  secretGetXmlDesc,
  secretSetValue,
  secretUndefine,
  SecretUsageType,
} from '@hostloop/protocol/secret'
import type { SecretRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { formatUuid } from './uuid.ts'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

/** A secret that libvirt keeps, such as the passphrase of a volume. It stands for the one of its UUID. */
export class Secret {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: SecretRef

  constructor(caller: Caller, ref: SecretRef) {
    this.#caller = caller
    this.ref = ref
  }

  get uuid(): string {
    return formatUuid(this.ref.uuid)
  }

  /** What it is for. */
  get usageType(): WordOrNumber<typeof SecretUsageType> {
    return wordOf(SecretUsageType, this.ref.usageType)
  }

  /** Of what, by that: a volume's path, or a name. Empty for the type `none`. */
  get usageId(): string {
    return this.ref.usageId
  }

  /** Without its value. Procedure 143: `REMOTE_PROC_SECRET_GET_XML_DESC`. */
  async xml(options?: CallOptions): Promise<string> {
    return (await this.#caller.call(secretGetXmlDesc, { secret: this.ref, flags: 0 }, options)).xml
  }

  /** A private secret's value is given to nobody. Procedure 145: `REMOTE_PROC_SECRET_GET_VALUE`. */
  async value(options?: CallOptions): Promise<Uint8Array> {
    return (await this.#caller.call(secretGetValue, { secret: this.ref, flags: 0 }, options)).value
  }

  /** Procedure 144: `REMOTE_PROC_SECRET_SET_VALUE`. */
  async setValue(value: Uint8Array, options?: CallOptions): Promise<void> {
    await this.#caller.call(secretSetValue, { secret: this.ref, value, flags: 0 }, options)
  }

  /** Removes it, and its value. Procedure 146: `REMOTE_PROC_SECRET_UNDEFINE`. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#caller.call(secretUndefine, { secret: this.ref }, options)
  }
}
