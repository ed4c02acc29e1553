import {
  connectListAllSecrets,
  ConnectListAllSecretsFlags,
  SecretDefineFlags,
  secretDefineXml,
  secretLookupByUsage,
  secretLookupByUuid,
  SecretUsageType,
} from '@hostloop/protocol/secret'
import type { SecretRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { filterOf, flagsOf } from './flags.ts'
import type { FilterBits } from './flags.ts'
import { Secret } from './secret.ts'
import { uuidBytes } from './uuid-bytes.ts'

/** Which secrets: true is those that are, false is those that aren't, and what is left out is no matter. */
export interface ListSecretsOptions extends CallOptions {
  /** Kept in memory only. */
  readonly ephemeral?: boolean | undefined
  /** Whose value is given to nobody. */
  readonly private?: boolean | undefined
}

export interface DefineSecretOptions extends CallOptions {
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
}

const list = ConnectListAllSecretsFlags

const listBits: FilterBits<ListSecretsOptions> = {
  ephemeral: [list.ephemeral, list.noEphemeral],
  private: [list.private, list.noPrivate],
}

/** The secrets of a connection. To look up one that isn't there is error 66, `VIR_ERR_NO_SECRET`. */
export class Secrets {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** All, or those that the filter lets through. Procedure 287: `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`. */
  async list(options: ListSecretsOptions = {}): Promise<Secret[]> {
    const args = { needResults: 1, flags: filterOf(options, listBits) }
    const { secrets } = await this.#caller.call(connectListAllSecrets, args, options)
    return secrets.map((secret) => this.#secret(secret))
  }

  /** Procedure 141: `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`. */
  async byUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Secret> {
    const args = { uuid: uuidBytes(uuid) }
    return this.#secret((await this.#caller.call(secretLookupByUuid, args, options)).secret)
  }

  /** Procedure 147: `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`. */
  async byUsage(
    usageType: keyof typeof SecretUsageType,
    usageId: string,
    options?: CallOptions,
  ): Promise<Secret> {
    const args = { usageType: SecretUsageType[usageType], usageId }
    return this.#secret((await this.#caller.call(secretLookupByUsage, args, options)).secret)
  }

  /** Defines a secret, without a value as yet. Procedure 142: `REMOTE_PROC_SECRET_DEFINE_XML`. */
  async define(xml: string, options: DefineSecretOptions = {}): Promise<Secret> {
    const args = { xml, flags: flagsOf(options, SecretDefineFlags) }
    return this.#secret((await this.#caller.call(secretDefineXml, args, options)).secret)
  }

  #secret(secret: SecretRef): Secret {
    return new Secret(this.#caller, secret)
  }
}
