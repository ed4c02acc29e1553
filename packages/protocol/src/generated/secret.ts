// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Secrets.

import { bytes, int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { secretRef, text, uuid } from './types.ts'
import type { SecretRef } from './types.ts'

/** libvirt's `virSecretUsageType`. */
export const SecretUsageType = {
  /** `VIR_SECRET_USAGE_TYPE_NONE` */
  none: 0,
  /** `VIR_SECRET_USAGE_TYPE_VOLUME` */
  volume: 1,
  /** `VIR_SECRET_USAGE_TYPE_CEPH` */
  ceph: 2,
  /** `VIR_SECRET_USAGE_TYPE_ISCSI` */
  iscsi: 3,
  /** `VIR_SECRET_USAGE_TYPE_TLS` */
  tls: 4,
  /** `VIR_SECRET_USAGE_TYPE_VTPM` */
  vtpm: 5,
} as const
export type SecretUsageType = (typeof SecretUsageType)[keyof typeof SecretUsageType]

/** libvirt's `virConnectListAllSecretsFlags`. */
export const ConnectListAllSecretsFlags = {
  /** `VIR_CONNECT_LIST_SECRETS_EPHEMERAL` */
  ephemeral: 1,
  /** `VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL` */
  noEphemeral: 2,
  /** `VIR_CONNECT_LIST_SECRETS_PRIVATE` */
  private: 4,
  /** `VIR_CONNECT_LIST_SECRETS_NO_PRIVATE` */
  noPrivate: 8,
} as const
export type ConnectListAllSecretsFlags =
  (typeof ConnectListAllSecretsFlags)[keyof typeof ConnectListAllSecretsFlags]

/** libvirt's `virSecretDefineFlags`. */
export const SecretDefineFlags = {
  /** `VIR_SECRET_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type SecretDefineFlags = (typeof SecretDefineFlags)[keyof typeof SecretDefineFlags]

/** libvirt's `remote_connect_num_of_secrets_ret`. */
export interface ConnectNumOfSecretsRet {
  readonly num: number
}

export const connectNumOfSecretsRet: XdrType<ConnectNumOfSecretsRet> =
  /* @__PURE__ */ struct<ConnectNumOfSecretsRet>({
    num: int,
  })

/** Procedure 139: `REMOTE_PROC_CONNECT_NUM_OF_SECRETS`. */
export const connectNumOfSecrets: Procedure<undefined, ConnectNumOfSecretsRet> = {
  program: 0x20008086,
  version: 1,
  number: 139,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_SECRETS',
  args: nothing,
  ret: connectNumOfSecretsRet,
}

/** libvirt's `remote_connect_list_secrets_args`. */
export interface ConnectListSecretsArgs {
  readonly maxuuids: number
}

export const connectListSecretsArgs: XdrType<ConnectListSecretsArgs> =
  /* @__PURE__ */ struct<ConnectListSecretsArgs>({
    maxuuids: int,
  })

/** libvirt's `remote_connect_list_secrets_ret`. */
export interface ConnectListSecretsRet {
  /** At most 16384. */
  readonly uuids: readonly string[]
}

export const connectListSecretsRet: XdrType<ConnectListSecretsRet> =
  /* @__PURE__ */ struct<ConnectListSecretsRet>({
    uuids: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 140: `REMOTE_PROC_CONNECT_LIST_SECRETS`. */
export const connectListSecrets: Procedure<ConnectListSecretsArgs, ConnectListSecretsRet> = {
  program: 0x20008086,
  version: 1,
  number: 140,
  name: 'REMOTE_PROC_CONNECT_LIST_SECRETS',
  args: connectListSecretsArgs,
  ret: connectListSecretsRet,
}

/** libvirt's `remote_secret_lookup_by_uuid_args`. */
export interface SecretLookupByUuidArgs {
  readonly uuid: Uint8Array
}

export const secretLookupByUuidArgs: XdrType<SecretLookupByUuidArgs> =
  /* @__PURE__ */ struct<SecretLookupByUuidArgs>({
    uuid: uuid,
  })

/** libvirt's `remote_secret_lookup_by_uuid_ret`. */
export interface SecretLookupByUuidRet {
  readonly secret: SecretRef
}

export const secretLookupByUuidRet: XdrType<SecretLookupByUuidRet> =
  /* @__PURE__ */ struct<SecretLookupByUuidRet>({
    secret: secretRef,
  })

/** Procedure 141: `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`. */
export const secretLookupByUuid: Procedure<SecretLookupByUuidArgs, SecretLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 141,
  name: 'REMOTE_PROC_SECRET_LOOKUP_BY_UUID',
  args: secretLookupByUuidArgs,
  ret: secretLookupByUuidRet,
}

/** libvirt's `remote_secret_define_xml_args`. */
export interface SecretDefineXmlArgs {
  readonly xml: string
  readonly flags: number
}

export const secretDefineXmlArgs: XdrType<SecretDefineXmlArgs> = /* @__PURE__ */ struct<SecretDefineXmlArgs>({
  xml: text,
  flags: uint,
})

/** libvirt's `remote_secret_define_xml_ret`. */
export interface SecretDefineXmlRet {
  readonly secret: SecretRef
}

export const secretDefineXmlRet: XdrType<SecretDefineXmlRet> = /* @__PURE__ */ struct<SecretDefineXmlRet>({
  secret: secretRef,
})

/** Procedure 142: `REMOTE_PROC_SECRET_DEFINE_XML`. */
export const secretDefineXml: Procedure<SecretDefineXmlArgs, SecretDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 142,
  name: 'REMOTE_PROC_SECRET_DEFINE_XML',
  args: secretDefineXmlArgs,
  ret: secretDefineXmlRet,
}

/** libvirt's `remote_secret_get_xml_desc_args`. */
export interface SecretGetXmlDescArgs {
  readonly secret: SecretRef
  readonly flags: number
}

export const secretGetXmlDescArgs: XdrType<SecretGetXmlDescArgs> =
  /* @__PURE__ */ struct<SecretGetXmlDescArgs>({
    secret: secretRef,
    flags: uint,
  })

/** libvirt's `remote_secret_get_xml_desc_ret`. */
export interface SecretGetXmlDescRet {
  readonly xml: string
}

export const secretGetXmlDescRet: XdrType<SecretGetXmlDescRet> = /* @__PURE__ */ struct<SecretGetXmlDescRet>({
  xml: text,
})

/** Procedure 143: `REMOTE_PROC_SECRET_GET_XML_DESC`. */
export const secretGetXmlDesc: Procedure<SecretGetXmlDescArgs, SecretGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 143,
  name: 'REMOTE_PROC_SECRET_GET_XML_DESC',
  args: secretGetXmlDescArgs,
  ret: secretGetXmlDescRet,
}

/** libvirt's `remote_secret_set_value_args`. */
export interface SecretSetValueArgs {
  readonly secret: SecretRef
  /** At most 65536 bytes. */
  readonly value: Uint8Array
  readonly flags: number
}

export const secretSetValueArgs: XdrType<SecretSetValueArgs> = /* @__PURE__ */ struct<SecretSetValueArgs>({
  secret: secretRef,
  value: /* @__PURE__ */ bytes(65536),
  flags: uint,
})

/** Procedure 144: `REMOTE_PROC_SECRET_SET_VALUE`. */
export const secretSetValue: Procedure<SecretSetValueArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 144,
  name: 'REMOTE_PROC_SECRET_SET_VALUE',
  args: secretSetValueArgs,
  ret: nothing,
}

/** libvirt's `remote_secret_get_value_args`. */
export interface SecretGetValueArgs {
  readonly secret: SecretRef
  readonly flags: number
}

export const secretGetValueArgs: XdrType<SecretGetValueArgs> = /* @__PURE__ */ struct<SecretGetValueArgs>({
  secret: secretRef,
  flags: uint,
})

/** libvirt's `remote_secret_get_value_ret`. */
export interface SecretGetValueRet {
  /** At most 65536 bytes. */
  readonly value: Uint8Array
}

export const secretGetValueRet: XdrType<SecretGetValueRet> = /* @__PURE__ */ struct<SecretGetValueRet>({
  value: /* @__PURE__ */ bytes(65536),
})

/** Procedure 145: `REMOTE_PROC_SECRET_GET_VALUE`. */
export const secretGetValue: Procedure<SecretGetValueArgs, SecretGetValueRet> = {
  program: 0x20008086,
  version: 1,
  number: 145,
  name: 'REMOTE_PROC_SECRET_GET_VALUE',
  args: secretGetValueArgs,
  ret: secretGetValueRet,
}

/** libvirt's `remote_secret_undefine_args`. */
export interface SecretUndefineArgs {
  readonly secret: SecretRef
}

export const secretUndefineArgs: XdrType<SecretUndefineArgs> = /* @__PURE__ */ struct<SecretUndefineArgs>({
  secret: secretRef,
})

/** Procedure 146: `REMOTE_PROC_SECRET_UNDEFINE`. */
export const secretUndefine: Procedure<SecretUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 146,
  name: 'REMOTE_PROC_SECRET_UNDEFINE',
  args: secretUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_secret_lookup_by_usage_args`. */
export interface SecretLookupByUsageArgs {
  readonly usageType: number
  readonly usageId: string
}

export const secretLookupByUsageArgs: XdrType<SecretLookupByUsageArgs> =
  /* @__PURE__ */ struct<SecretLookupByUsageArgs>({
    usageType: int,
    usageId: text,
  })

/** libvirt's `remote_secret_lookup_by_usage_ret`. */
export interface SecretLookupByUsageRet {
  readonly secret: SecretRef
}

export const secretLookupByUsageRet: XdrType<SecretLookupByUsageRet> =
  /* @__PURE__ */ struct<SecretLookupByUsageRet>({
    secret: secretRef,
  })

/** Procedure 147: `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`. */
export const secretLookupByUsage: Procedure<SecretLookupByUsageArgs, SecretLookupByUsageRet> = {
  program: 0x20008086,
  version: 1,
  number: 147,
  name: 'REMOTE_PROC_SECRET_LOOKUP_BY_USAGE',
  args: secretLookupByUsageArgs,
  ret: secretLookupByUsageRet,
}

/** libvirt's `remote_connect_list_all_secrets_args`. */
export interface ConnectListAllSecretsArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllSecretsArgs: XdrType<ConnectListAllSecretsArgs> =
  /* @__PURE__ */ struct<ConnectListAllSecretsArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_secrets_ret`. */
export interface ConnectListAllSecretsRet {
  /** At most 16384. */
  readonly secrets: readonly SecretRef[]
  readonly ret: number
}

export const connectListAllSecretsRet: XdrType<ConnectListAllSecretsRet> =
  /* @__PURE__ */ struct<ConnectListAllSecretsRet>({
    secrets: /* @__PURE__ */ list(secretRef, 16384),
    ret: uint,
  })

/** Procedure 287: `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`. */
export const connectListAllSecrets: Procedure<ConnectListAllSecretsArgs, ConnectListAllSecretsRet> = {
  program: 0x20008086,
  version: 1,
  number: 287,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_SECRETS',
  args: connectListAllSecretsArgs,
  ret: connectListAllSecretsRet,
}
