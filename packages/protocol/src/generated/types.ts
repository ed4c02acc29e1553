// Generated from facts/ by generator/. Change those, then `npm run generate`.
// What the modules of the remote program share: names of objects, and typed parameters.

import { double, hyper, int, opaque, optional, string, struct, uhyper, uint, union } from '../descriptors.ts'
import type { XdrType } from '../xdr-type.ts'

/** Any string. */
export const text: XdrType<string> = /* @__PURE__ */ string(4194304)

/** A string or none. */
export const optionalText: XdrType<string | null> = /* @__PURE__ */ optional(text)

/** A UUID, in 16 bytes. */
export const uuid: XdrType<Uint8Array> = /* @__PURE__ */ opaque(16)

/** `REMOTE_PROGRAM` */
export const remoteProgram = 0x20008086

/** `REMOTE_PROTOCOL_VERSION` */
export const remoteProtocolVersion = 1

/** libvirt's `virTypedParameterType`. */
export const TypedParameterType = {
  /** `VIR_TYPED_PARAM_INT` */
  int: 1,
  /** `VIR_TYPED_PARAM_UINT` */
  uint: 2,
  /** `VIR_TYPED_PARAM_LLONG` */
  llong: 3,
  /** `VIR_TYPED_PARAM_ULLONG` */
  ullong: 4,
  /** `VIR_TYPED_PARAM_DOUBLE` */
  double: 5,
  /** `VIR_TYPED_PARAM_BOOLEAN` */
  boolean: 6,
  /** `VIR_TYPED_PARAM_STRING` */
  string: 7,
} as const
export type TypedParameterType = (typeof TypedParameterType)[keyof typeof TypedParameterType]

/** libvirt's `virTypedParameterFlags`. */
export const TypedParameterFlags = {
  /** `VIR_TYPED_PARAM_STRING_OKAY` */
  stringOkay: 4,
} as const
export type TypedParameterFlags = (typeof TypedParameterFlags)[keyof typeof TypedParameterFlags]

/** libvirt's `remote_typed_param_value`. */
export type TypedParamValue =
  | {
      /** `VIR_TYPED_PARAM_INT` */
      readonly type: 1
      readonly value: number
    }
  | {
      /** `VIR_TYPED_PARAM_UINT` */
      readonly type: 2
      readonly value: number
    }
  | {
      /** `VIR_TYPED_PARAM_LLONG` */
      readonly type: 3
      readonly value: bigint
    }
  | {
      /** `VIR_TYPED_PARAM_ULLONG` */
      readonly type: 4
      readonly value: bigint
    }
  | {
      /** `VIR_TYPED_PARAM_DOUBLE` */
      readonly type: 5
      readonly value: number
    }
  | {
      /** `VIR_TYPED_PARAM_BOOLEAN` */
      readonly type: 6
      readonly value: number
    }
  | {
      /** `VIR_TYPED_PARAM_STRING` */
      readonly type: 7
      readonly value: string
    }

export const typedParamValue: XdrType<TypedParamValue> = /* @__PURE__ */ union<TypedParamValue>({
  1: int,
  2: uint,
  3: hyper,
  4: uhyper,
  5: double,
  6: int,
  7: text,
})

/** libvirt's `remote_nonnull_domain`. */
export interface DomainRef {
  readonly name: string
  readonly uuid: Uint8Array
  readonly id: number
}

export const domainRef: XdrType<DomainRef> = /* @__PURE__ */ struct<DomainRef>({
  name: text,
  uuid: uuid,
  id: int,
})

/** libvirt's `remote_nonnull_network`. */
export interface NetworkRef {
  readonly name: string
  readonly uuid: Uint8Array
}

export const networkRef: XdrType<NetworkRef> = /* @__PURE__ */ struct<NetworkRef>({
  name: text,
  uuid: uuid,
})

/** libvirt's `remote_nonnull_network_port`. */
export interface NetworkPortRef {
  readonly net: NetworkRef
  readonly uuid: Uint8Array
}

export const networkPortRef: XdrType<NetworkPortRef> = /* @__PURE__ */ struct<NetworkPortRef>({
  net: networkRef,
  uuid: uuid,
})

/** libvirt's `remote_nonnull_nwfilter`. */
export interface NwfilterRef {
  readonly name: string
  readonly uuid: Uint8Array
}

export const nwfilterRef: XdrType<NwfilterRef> = /* @__PURE__ */ struct<NwfilterRef>({
  name: text,
  uuid: uuid,
})

/** libvirt's `remote_nonnull_nwfilter_binding`. */
export interface NwfilterBindingRef {
  readonly portdev: string
  readonly filtername: string
}

export const nwfilterBindingRef: XdrType<NwfilterBindingRef> = /* @__PURE__ */ struct<NwfilterBindingRef>({
  portdev: text,
  filtername: text,
})

/** libvirt's `remote_nonnull_interface`. */
export interface InterfaceRef {
  readonly name: string
  readonly mac: string
}

export const interfaceRef: XdrType<InterfaceRef> = /* @__PURE__ */ struct<InterfaceRef>({
  name: text,
  mac: text,
})

/** libvirt's `remote_nonnull_storage_pool`. */
export interface StoragePoolRef {
  readonly name: string
  readonly uuid: Uint8Array
}

export const storagePoolRef: XdrType<StoragePoolRef> = /* @__PURE__ */ struct<StoragePoolRef>({
  name: text,
  uuid: uuid,
})

/** libvirt's `remote_nonnull_storage_vol`. */
export interface StorageVolRef {
  readonly pool: string
  readonly name: string
  readonly key: string
}

export const storageVolRef: XdrType<StorageVolRef> = /* @__PURE__ */ struct<StorageVolRef>({
  pool: text,
  name: text,
  key: text,
})

/** libvirt's `remote_nonnull_node_device`. */
export interface NodeDeviceRef {
  readonly name: string
}

export const nodeDeviceRef: XdrType<NodeDeviceRef> = /* @__PURE__ */ struct<NodeDeviceRef>({
  name: text,
})

/** libvirt's `remote_nonnull_secret`. */
export interface SecretRef {
  readonly uuid: Uint8Array
  readonly usageType: number
  readonly usageId: string
}

export const secretRef: XdrType<SecretRef> = /* @__PURE__ */ struct<SecretRef>({
  uuid: uuid,
  usageType: int,
  usageId: text,
})

/** libvirt's `remote_nonnull_domain_checkpoint`. */
export interface DomainCheckpointRef {
  readonly name: string
  readonly dom: DomainRef
}

export const domainCheckpointRef: XdrType<DomainCheckpointRef> = /* @__PURE__ */ struct<DomainCheckpointRef>({
  name: text,
  dom: domainRef,
})

/** libvirt's `remote_nonnull_domain_snapshot`. */
export interface DomainSnapshotRef {
  readonly name: string
  readonly dom: DomainRef
}

export const domainSnapshotRef: XdrType<DomainSnapshotRef> = /* @__PURE__ */ struct<DomainSnapshotRef>({
  name: text,
  dom: domainRef,
})

/** libvirt's `remote_error`. */
export interface RemoteError {
  readonly code: number
  readonly domain: number
  readonly message: string | null
  readonly level: number
  readonly dom: DomainRef | null
  readonly str1: string | null
  readonly str2: string | null
  readonly str3: string | null
  readonly int1: number
  readonly int2: number
  readonly net: NetworkRef | null
}

export const remoteError: XdrType<RemoteError> = /* @__PURE__ */ struct<RemoteError>({
  code: int,
  domain: int,
  message: optionalText,
  level: int,
  dom: /* @__PURE__ */ optional(domainRef),
  str1: optionalText,
  str2: optionalText,
  str3: optionalText,
  int1: int,
  int2: int,
  net: /* @__PURE__ */ optional(networkRef),
})

/** libvirt's `remote_typed_param`. */
export interface TypedParam {
  readonly field: string
  readonly value: TypedParamValue
}

export const typedParam: XdrType<TypedParam> = /* @__PURE__ */ struct<TypedParam>({
  field: text,
  value: typedParamValue,
})
