// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Connections: opening, authentication, features, capabilities.

import { char, int, list, nothing, struct, uhyper, uint } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { optionalText, text, typedParam } from './types.ts'
import type { TypedParam } from './types.ts'

/** libvirt's `virConnectCloseReason`. */
export const ConnectCloseReason = {
  /** `VIR_CONNECT_CLOSE_REASON_ERROR` */
  error: 0,
  /** `VIR_CONNECT_CLOSE_REASON_EOF` */
  eof: 1,
  /** `VIR_CONNECT_CLOSE_REASON_KEEPALIVE` */
  keepalive: 2,
  /** `VIR_CONNECT_CLOSE_REASON_CLIENT` */
  client: 3,
} as const
export type ConnectCloseReason = (typeof ConnectCloseReason)[keyof typeof ConnectCloseReason]

/** libvirt's `virConnectFlags`. */
export const ConnectFlags = {
  /** `VIR_CONNECT_RO` */
  ro: 1,
  /** `VIR_CONNECT_NO_ALIASES` */
  noAliases: 2,
} as const
export type ConnectFlags = (typeof ConnectFlags)[keyof typeof ConnectFlags]

/** libvirt's `virConnectCredentialType`. */
export const ConnectCredentialType = {
  /** `VIR_CRED_USERNAME` */
  username: 1,
  /** `VIR_CRED_AUTHNAME` */
  authname: 2,
  /** `VIR_CRED_LANGUAGE` */
  language: 3,
  /** `VIR_CRED_CNONCE` */
  cnonce: 4,
  /** `VIR_CRED_PASSPHRASE` */
  passphrase: 5,
  /** `VIR_CRED_ECHOPROMPT` */
  echoprompt: 6,
  /** `VIR_CRED_NOECHOPROMPT` */
  noechoprompt: 7,
  /** `VIR_CRED_REALM` */
  realm: 8,
  /** `VIR_CRED_EXTERNAL` */
  external: 9,
} as const
export type ConnectCredentialType = (typeof ConnectCredentialType)[keyof typeof ConnectCredentialType]

/** libvirt's `virCPUCompareResult`. */
export const CpuCompareResult = {
  /** `VIR_CPU_COMPARE_ERROR` */
  error: -1,
  /** `VIR_CPU_COMPARE_INCOMPATIBLE` */
  incompatible: 0,
  /** `VIR_CPU_COMPARE_IDENTICAL` */
  identical: 1,
  /** `VIR_CPU_COMPARE_SUPERSET` */
  superset: 2,
} as const
export type CpuCompareResult = (typeof CpuCompareResult)[keyof typeof CpuCompareResult]

/** libvirt's `virConnectCompareCPUFlags`. */
export const ConnectCompareCpuFlags = {
  /** `VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE` */
  failIncompatible: 1,
  /** `VIR_CONNECT_COMPARE_CPU_VALIDATE_XML` */
  validateXml: 2,
} as const
export type ConnectCompareCpuFlags = (typeof ConnectCompareCpuFlags)[keyof typeof ConnectCompareCpuFlags]

/** libvirt's `virConnectBaselineCPUFlags`. */
export const ConnectBaselineCpuFlags = {
  /** `VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES` */
  expandFeatures: 1,
  /** `VIR_CONNECT_BASELINE_CPU_MIGRATABLE` */
  migratable: 2,
} as const
export type ConnectBaselineCpuFlags = (typeof ConnectBaselineCpuFlags)[keyof typeof ConnectBaselineCpuFlags]

/** libvirt's `virDrvFeature`. */
export const DriverFeature = {
  /** `VIR_DRV_FEATURE_MIGRATION_V1` */
  migrationV1: 1,
  /** `VIR_DRV_FEATURE_REMOTE` */
  remote: 2,
  /** `VIR_DRV_FEATURE_MIGRATION_V2` */
  migrationV2: 3,
  /** `VIR_DRV_FEATURE_MIGRATION_P2P` */
  migrationP2p: 4,
  /** `VIR_DRV_FEATURE_MIGRATION_DIRECT` */
  migrationDirect: 5,
  /** `VIR_DRV_FEATURE_MIGRATION_V3` */
  migrationV3: 6,
  /** `VIR_DRV_FEATURE_MIGRATE_CHANGE_PROTECTION` */
  migrateChangeProtection: 7,
  /** `VIR_DRV_FEATURE_FD_PASSING` */
  fdPassing: 8,
  /** `VIR_DRV_FEATURE_TYPED_PARAM_STRING` */
  typedParamString: 9,
  /** `VIR_DRV_FEATURE_PROGRAM_KEEPALIVE` */
  programKeepalive: 10,
  /** `VIR_DRV_FEATURE_XML_MIGRATABLE` */
  xmlMigratable: 11,
  /** `VIR_DRV_FEATURE_MIGRATION_OFFLINE` */
  migrationOffline: 12,
  /** `VIR_DRV_FEATURE_MIGRATION_PARAMS` */
  migrationParams: 13,
  /** `VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK` */
  remoteEventCallback: 14,
  /** `VIR_DRV_FEATURE_REMOTE_CLOSE_CALLBACK` */
  remoteCloseCallback: 15,
  /** `VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER` */
  networkUpdateHasCorrectOrder: 16,
} as const
export type DriverFeature = (typeof DriverFeature)[keyof typeof DriverFeature]

/** libvirt's `remote_auth_type`. */
export const AuthType = {
  /** `REMOTE_AUTH_NONE` */
  none: 0,
  /** `REMOTE_AUTH_SASL` */
  sasl: 1,
  /** `REMOTE_AUTH_POLKIT` */
  polkit: 2,
} as const
export type AuthType = (typeof AuthType)[keyof typeof AuthType]

export const authType: XdrType<number> = { kind: 'enum', members: AuthType }

/** libvirt's `remote_connect_open_args`. */
export interface ConnectOpenArgs {
  readonly name: string | null
  readonly flags: number
}

export const connectOpenArgs: XdrType<ConnectOpenArgs> = /* @__PURE__ */ struct<ConnectOpenArgs>({
  name: optionalText,
  flags: uint,
})

/** Procedure 1: `REMOTE_PROC_CONNECT_OPEN`. */
export const connectOpen: Procedure<ConnectOpenArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 1,
  name: 'REMOTE_PROC_CONNECT_OPEN',
  args: connectOpenArgs,
  ret: nothing,
}

/** Procedure 2: `REMOTE_PROC_CONNECT_CLOSE`. */
export const connectClose: Procedure<undefined, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 2,
  name: 'REMOTE_PROC_CONNECT_CLOSE',
  args: nothing,
  ret: nothing,
}

/** libvirt's `remote_connect_get_type_ret`. */
export interface ConnectGetTypeRet {
  readonly type: string
}

export const connectGetTypeRet: XdrType<ConnectGetTypeRet> = /* @__PURE__ */ struct<ConnectGetTypeRet>({
  type: text,
})

/** Procedure 3: `REMOTE_PROC_CONNECT_GET_TYPE`. */
export const connectGetType: Procedure<undefined, ConnectGetTypeRet> = {
  program: 0x20008086,
  version: 1,
  number: 3,
  name: 'REMOTE_PROC_CONNECT_GET_TYPE',
  args: nothing,
  ret: connectGetTypeRet,
}

/** libvirt's `remote_connect_get_version_ret`. */
export interface ConnectGetVersionRet {
  readonly hvVer: bigint
}

export const connectGetVersionRet: XdrType<ConnectGetVersionRet> =
  /* @__PURE__ */ struct<ConnectGetVersionRet>({
    hvVer: uhyper,
  })

/** Procedure 4: `REMOTE_PROC_CONNECT_GET_VERSION`. */
export const connectGetVersion: Procedure<undefined, ConnectGetVersionRet> = {
  program: 0x20008086,
  version: 1,
  number: 4,
  name: 'REMOTE_PROC_CONNECT_GET_VERSION',
  args: nothing,
  ret: connectGetVersionRet,
}

/** libvirt's `remote_connect_get_max_vcpus_args`. */
export interface ConnectGetMaxVcpusArgs {
  readonly type: string | null
}

export const connectGetMaxVcpusArgs: XdrType<ConnectGetMaxVcpusArgs> =
  /* @__PURE__ */ struct<ConnectGetMaxVcpusArgs>({
    type: optionalText,
  })

/** libvirt's `remote_connect_get_max_vcpus_ret`. */
export interface ConnectGetMaxVcpusRet {
  readonly maxVcpus: number
}

export const connectGetMaxVcpusRet: XdrType<ConnectGetMaxVcpusRet> =
  /* @__PURE__ */ struct<ConnectGetMaxVcpusRet>({
    maxVcpus: int,
  })

/** Procedure 5: `REMOTE_PROC_CONNECT_GET_MAX_VCPUS`. */
export const connectGetMaxVcpus: Procedure<ConnectGetMaxVcpusArgs, ConnectGetMaxVcpusRet> = {
  program: 0x20008086,
  version: 1,
  number: 5,
  name: 'REMOTE_PROC_CONNECT_GET_MAX_VCPUS',
  args: connectGetMaxVcpusArgs,
  ret: connectGetMaxVcpusRet,
}

/** libvirt's `remote_connect_get_capabilities_ret`. */
export interface ConnectGetCapabilitiesRet {
  readonly capabilities: string
}

export const connectGetCapabilitiesRet: XdrType<ConnectGetCapabilitiesRet> =
  /* @__PURE__ */ struct<ConnectGetCapabilitiesRet>({
    capabilities: text,
  })

/** Procedure 7: `REMOTE_PROC_CONNECT_GET_CAPABILITIES`. */
export const connectGetCapabilities: Procedure<undefined, ConnectGetCapabilitiesRet> = {
  program: 0x20008086,
  version: 1,
  number: 7,
  name: 'REMOTE_PROC_CONNECT_GET_CAPABILITIES',
  args: nothing,
  ret: connectGetCapabilitiesRet,
}

/** libvirt's `remote_connect_get_hostname_ret`. */
export interface ConnectGetHostnameRet {
  readonly hostname: string
}

export const connectGetHostnameRet: XdrType<ConnectGetHostnameRet> =
  /* @__PURE__ */ struct<ConnectGetHostnameRet>({
    hostname: text,
  })

/** Procedure 59: `REMOTE_PROC_CONNECT_GET_HOSTNAME`. */
export const connectGetHostname: Procedure<undefined, ConnectGetHostnameRet> = {
  program: 0x20008086,
  version: 1,
  number: 59,
  name: 'REMOTE_PROC_CONNECT_GET_HOSTNAME',
  args: nothing,
  ret: connectGetHostnameRet,
}

/** libvirt's `remote_connect_supports_feature_args`. */
export interface ConnectSupportsFeatureArgs {
  readonly feature: number
}

export const connectSupportsFeatureArgs: XdrType<ConnectSupportsFeatureArgs> =
  /* @__PURE__ */ struct<ConnectSupportsFeatureArgs>({
    feature: int,
  })

/** libvirt's `remote_connect_supports_feature_ret`. */
export interface ConnectSupportsFeatureRet {
  readonly supported: number
}

export const connectSupportsFeatureRet: XdrType<ConnectSupportsFeatureRet> =
  /* @__PURE__ */ struct<ConnectSupportsFeatureRet>({
    supported: int,
  })

/** Procedure 60: `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`. */
export const connectSupportsFeature: Procedure<ConnectSupportsFeatureArgs, ConnectSupportsFeatureRet> = {
  program: 0x20008086,
  version: 1,
  number: 60,
  name: 'REMOTE_PROC_CONNECT_SUPPORTS_FEATURE',
  args: connectSupportsFeatureArgs,
  ret: connectSupportsFeatureRet,
}

/** libvirt's `remote_auth_list_ret`. */
export interface AuthListRet {
  /** At most 20, each a AuthType. */
  readonly types: readonly number[]
}

export const authListRet: XdrType<AuthListRet> = /* @__PURE__ */ struct<AuthListRet>({
  types: /* @__PURE__ */ list(authType, 20),
})

/** Procedure 66: `REMOTE_PROC_AUTH_LIST`. */
export const authList: Procedure<undefined, AuthListRet> = {
  program: 0x20008086,
  version: 1,
  number: 66,
  name: 'REMOTE_PROC_AUTH_LIST',
  args: nothing,
  ret: authListRet,
}

/** libvirt's `remote_auth_sasl_init_ret`. */
export interface AuthSaslInitRet {
  readonly mechlist: string
}

export const authSaslInitRet: XdrType<AuthSaslInitRet> = /* @__PURE__ */ struct<AuthSaslInitRet>({
  mechlist: text,
})

/** Procedure 67: `REMOTE_PROC_AUTH_SASL_INIT`. */
export const authSaslInit: Procedure<undefined, AuthSaslInitRet> = {
  program: 0x20008086,
  version: 1,
  number: 67,
  name: 'REMOTE_PROC_AUTH_SASL_INIT',
  args: nothing,
  ret: authSaslInitRet,
}

/** libvirt's `remote_auth_sasl_start_args`. */
export interface AuthSaslStartArgs {
  readonly mech: string
  readonly nil: number
  /** At most 65536. */
  readonly data: readonly number[]
}

export const authSaslStartArgs: XdrType<AuthSaslStartArgs> = /* @__PURE__ */ struct<AuthSaslStartArgs>({
  mech: text,
  nil: int,
  data: /* @__PURE__ */ list(char, 65536),
})

/** libvirt's `remote_auth_sasl_start_ret`. */
export interface AuthSaslStartRet {
  readonly complete: number
  readonly nil: number
  /** At most 65536. */
  readonly data: readonly number[]
}

export const authSaslStartRet: XdrType<AuthSaslStartRet> = /* @__PURE__ */ struct<AuthSaslStartRet>({
  complete: int,
  nil: int,
  data: /* @__PURE__ */ list(char, 65536),
})

/** Procedure 68: `REMOTE_PROC_AUTH_SASL_START`. */
export const authSaslStart: Procedure<AuthSaslStartArgs, AuthSaslStartRet> = {
  program: 0x20008086,
  version: 1,
  number: 68,
  name: 'REMOTE_PROC_AUTH_SASL_START',
  args: authSaslStartArgs,
  ret: authSaslStartRet,
}

/** libvirt's `remote_auth_sasl_step_args`. */
export interface AuthSaslStepArgs {
  readonly nil: number
  /** At most 65536. */
  readonly data: readonly number[]
}

export const authSaslStepArgs: XdrType<AuthSaslStepArgs> = /* @__PURE__ */ struct<AuthSaslStepArgs>({
  nil: int,
  data: /* @__PURE__ */ list(char, 65536),
})

/** libvirt's `remote_auth_sasl_step_ret`. */
export interface AuthSaslStepRet {
  readonly complete: number
  readonly nil: number
  /** At most 65536. */
  readonly data: readonly number[]
}

export const authSaslStepRet: XdrType<AuthSaslStepRet> = /* @__PURE__ */ struct<AuthSaslStepRet>({
  complete: int,
  nil: int,
  data: /* @__PURE__ */ list(char, 65536),
})

/** Procedure 69: `REMOTE_PROC_AUTH_SASL_STEP`. */
export const authSaslStep: Procedure<AuthSaslStepArgs, AuthSaslStepRet> = {
  program: 0x20008086,
  version: 1,
  number: 69,
  name: 'REMOTE_PROC_AUTH_SASL_STEP',
  args: authSaslStepArgs,
  ret: authSaslStepRet,
}

/** libvirt's `remote_auth_polkit_ret`. */
export interface AuthPolkitRet {
  readonly complete: number
}

export const authPolkitRet: XdrType<AuthPolkitRet> = /* @__PURE__ */ struct<AuthPolkitRet>({
  complete: int,
})

/** Procedure 70: `REMOTE_PROC_AUTH_POLKIT`. */
export const authPolkit: Procedure<undefined, AuthPolkitRet> = {
  program: 0x20008086,
  version: 1,
  number: 70,
  name: 'REMOTE_PROC_AUTH_POLKIT',
  args: nothing,
  ret: authPolkitRet,
}

/** libvirt's `remote_connect_get_uri_ret`. */
export interface ConnectGetUriRet {
  readonly uri: string
}

export const connectGetUriRet: XdrType<ConnectGetUriRet> = /* @__PURE__ */ struct<ConnectGetUriRet>({
  uri: text,
})

/** Procedure 110: `REMOTE_PROC_CONNECT_GET_URI`. */
export const connectGetUri: Procedure<undefined, ConnectGetUriRet> = {
  program: 0x20008086,
  version: 1,
  number: 110,
  name: 'REMOTE_PROC_CONNECT_GET_URI',
  args: nothing,
  ret: connectGetUriRet,
}

/** libvirt's `remote_connect_is_secure_ret`. */
export interface ConnectIsSecureRet {
  readonly secure: number
}

export const connectIsSecureRet: XdrType<ConnectIsSecureRet> = /* @__PURE__ */ struct<ConnectIsSecureRet>({
  secure: int,
})

/** Procedure 149: `REMOTE_PROC_CONNECT_IS_SECURE`. */
export const connectIsSecure: Procedure<undefined, ConnectIsSecureRet> = {
  program: 0x20008086,
  version: 1,
  number: 149,
  name: 'REMOTE_PROC_CONNECT_IS_SECURE',
  args: nothing,
  ret: connectIsSecureRet,
}

/** libvirt's `remote_connect_get_lib_version_ret`. */
export interface ConnectGetLibVersionRet {
  readonly libVer: bigint
}

export const connectGetLibVersionRet: XdrType<ConnectGetLibVersionRet> =
  /* @__PURE__ */ struct<ConnectGetLibVersionRet>({
    libVer: uhyper,
  })

/** Procedure 157: `REMOTE_PROC_CONNECT_GET_LIB_VERSION`. */
export const connectGetLibVersion: Procedure<undefined, ConnectGetLibVersionRet> = {
  program: 0x20008086,
  version: 1,
  number: 157,
  name: 'REMOTE_PROC_CONNECT_GET_LIB_VERSION',
  args: nothing,
  ret: connectGetLibVersionRet,
}

/** libvirt's `remote_connect_compare_cpu_args`. */
export interface ConnectCompareCpuArgs {
  readonly xml: string
  readonly flags: number
}

export const connectCompareCpuArgs: XdrType<ConnectCompareCpuArgs> =
  /* @__PURE__ */ struct<ConnectCompareCpuArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_connect_compare_cpu_ret`. */
export interface ConnectCompareCpuRet {
  readonly result: number
}

export const connectCompareCpuRet: XdrType<ConnectCompareCpuRet> =
  /* @__PURE__ */ struct<ConnectCompareCpuRet>({
    result: int,
  })

/** Procedure 158: `REMOTE_PROC_CONNECT_COMPARE_CPU`. */
export const connectCompareCpu: Procedure<ConnectCompareCpuArgs, ConnectCompareCpuRet> = {
  program: 0x20008086,
  version: 1,
  number: 158,
  name: 'REMOTE_PROC_CONNECT_COMPARE_CPU',
  args: connectCompareCpuArgs,
  ret: connectCompareCpuRet,
}

/** libvirt's `remote_connect_baseline_cpu_args`. */
export interface ConnectBaselineCpuArgs {
  /** At most 256. */
  readonly xmlCpus: readonly string[]
  readonly flags: number
}

export const connectBaselineCpuArgs: XdrType<ConnectBaselineCpuArgs> =
  /* @__PURE__ */ struct<ConnectBaselineCpuArgs>({
    xmlCpus: /* @__PURE__ */ list(text, 256),
    flags: uint,
  })

/** libvirt's `remote_connect_baseline_cpu_ret`. */
export interface ConnectBaselineCpuRet {
  readonly cpu: string
}

export const connectBaselineCpuRet: XdrType<ConnectBaselineCpuRet> =
  /* @__PURE__ */ struct<ConnectBaselineCpuRet>({
    cpu: text,
  })

/** Procedure 162: `REMOTE_PROC_CONNECT_BASELINE_CPU`. */
export const connectBaselineCpu: Procedure<ConnectBaselineCpuArgs, ConnectBaselineCpuRet> = {
  program: 0x20008086,
  version: 1,
  number: 162,
  name: 'REMOTE_PROC_CONNECT_BASELINE_CPU',
  args: connectBaselineCpuArgs,
  ret: connectBaselineCpuRet,
}

/** libvirt's `remote_connect_get_sysinfo_args`. */
export interface ConnectGetSysinfoArgs {
  readonly flags: number
}

export const connectGetSysinfoArgs: XdrType<ConnectGetSysinfoArgs> =
  /* @__PURE__ */ struct<ConnectGetSysinfoArgs>({
    flags: uint,
  })

/** libvirt's `remote_connect_get_sysinfo_ret`. */
export interface ConnectGetSysinfoRet {
  readonly sysinfo: string
}

export const connectGetSysinfoRet: XdrType<ConnectGetSysinfoRet> =
  /* @__PURE__ */ struct<ConnectGetSysinfoRet>({
    sysinfo: text,
  })

/** Procedure 203: `REMOTE_PROC_CONNECT_GET_SYSINFO`. */
export const connectGetSysinfo: Procedure<ConnectGetSysinfoArgs, ConnectGetSysinfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 203,
  name: 'REMOTE_PROC_CONNECT_GET_SYSINFO',
  args: connectGetSysinfoArgs,
  ret: connectGetSysinfoRet,
}

/** libvirt's `remote_connect_get_cpu_model_names_args`. */
export interface ConnectGetCpuModelNamesArgs {
  readonly arch: string
  readonly needResults: number
  readonly flags: number
}

export const connectGetCpuModelNamesArgs: XdrType<ConnectGetCpuModelNamesArgs> =
  /* @__PURE__ */ struct<ConnectGetCpuModelNamesArgs>({
    arch: text,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_get_cpu_model_names_ret`. */
export interface ConnectGetCpuModelNamesRet {
  /** At most 8192. */
  readonly models: readonly string[]
  readonly ret: number
}

export const connectGetCpuModelNamesRet: XdrType<ConnectGetCpuModelNamesRet> =
  /* @__PURE__ */ struct<ConnectGetCpuModelNamesRet>({
    models: /* @__PURE__ */ list(text, 8192),
    ret: int,
  })

/** Procedure 312: `REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES`. */
export const connectGetCpuModelNames: Procedure<ConnectGetCpuModelNamesArgs, ConnectGetCpuModelNamesRet> = {
  program: 0x20008086,
  version: 1,
  number: 312,
  name: 'REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES',
  args: connectGetCpuModelNamesArgs,
  ret: connectGetCpuModelNamesRet,
}

/** Procedure 360: `REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK`. */
export const connectRegisterCloseCallback: Procedure<undefined, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 360,
  name: 'REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK',
  args: nothing,
  ret: nothing,
}

/** Procedure 361: `REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK`. */
export const connectUnregisterCloseCallback: Procedure<undefined, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 361,
  name: 'REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK',
  args: nothing,
  ret: nothing,
}

/** libvirt's `remote_connect_compare_hypervisor_cpu_args`. */
export interface ConnectCompareHypervisorCpuArgs {
  readonly emulator: string | null
  readonly arch: string | null
  readonly machine: string | null
  readonly virttype: string | null
  readonly xmlCpu: string
  readonly flags: number
}

export const connectCompareHypervisorCpuArgs: XdrType<ConnectCompareHypervisorCpuArgs> =
  /* @__PURE__ */ struct<ConnectCompareHypervisorCpuArgs>({
    emulator: optionalText,
    arch: optionalText,
    machine: optionalText,
    virttype: optionalText,
    xmlCpu: text,
    flags: uint,
  })

/** libvirt's `remote_connect_compare_hypervisor_cpu_ret`. */
export interface ConnectCompareHypervisorCpuRet {
  readonly result: number
}

export const connectCompareHypervisorCpuRet: XdrType<ConnectCompareHypervisorCpuRet> =
  /* @__PURE__ */ struct<ConnectCompareHypervisorCpuRet>({
    result: int,
  })

/** Procedure 393: `REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU`. */
export const connectCompareHypervisorCpu: Procedure<
  ConnectCompareHypervisorCpuArgs,
  ConnectCompareHypervisorCpuRet
> = {
  program: 0x20008086,
  version: 1,
  number: 393,
  name: 'REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU',
  args: connectCompareHypervisorCpuArgs,
  ret: connectCompareHypervisorCpuRet,
}

/** libvirt's `remote_connect_baseline_hypervisor_cpu_args`. */
export interface ConnectBaselineHypervisorCpuArgs {
  readonly emulator: string | null
  readonly arch: string | null
  readonly machine: string | null
  readonly virttype: string | null
  /** At most 256. */
  readonly xmlCpus: readonly string[]
  readonly flags: number
}

export const connectBaselineHypervisorCpuArgs: XdrType<ConnectBaselineHypervisorCpuArgs> =
  /* @__PURE__ */ struct<ConnectBaselineHypervisorCpuArgs>({
    emulator: optionalText,
    arch: optionalText,
    machine: optionalText,
    virttype: optionalText,
    xmlCpus: /* @__PURE__ */ list(text, 256),
    flags: uint,
  })

/** libvirt's `remote_connect_baseline_hypervisor_cpu_ret`. */
export interface ConnectBaselineHypervisorCpuRet {
  readonly cpu: string
}

export const connectBaselineHypervisorCpuRet: XdrType<ConnectBaselineHypervisorCpuRet> =
  /* @__PURE__ */ struct<ConnectBaselineHypervisorCpuRet>({
    cpu: text,
  })

/** Procedure 394: `REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU`. */
export const connectBaselineHypervisorCpu: Procedure<
  ConnectBaselineHypervisorCpuArgs,
  ConnectBaselineHypervisorCpuRet
> = {
  program: 0x20008086,
  version: 1,
  number: 394,
  name: 'REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU',
  args: connectBaselineHypervisorCpuArgs,
  ret: connectBaselineHypervisorCpuRet,
}

/** libvirt's `remote_connect_set_identity_args`. */
export interface ConnectSetIdentityArgs {
  /** At most 20. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const connectSetIdentityArgs: XdrType<ConnectSetIdentityArgs> =
  /* @__PURE__ */ struct<ConnectSetIdentityArgs>({
    params: /* @__PURE__ */ list(typedParam, 20),
    flags: uint,
  })

/** Procedure 419: `REMOTE_PROC_CONNECT_SET_IDENTITY`. */
export const connectSetIdentity: Procedure<ConnectSetIdentityArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 419,
  name: 'REMOTE_PROC_CONNECT_SET_IDENTITY',
  args: connectSetIdentityArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_event_connection_closed_msg`. */
export interface ConnectEventConnectionClosedMsg {
  readonly reason: number
}

export const connectEventConnectionClosedMsg: XdrType<ConnectEventConnectionClosedMsg> =
  /* @__PURE__ */ struct<ConnectEventConnectionClosedMsg>({
    reason: int,
  })

/** Event 362: `REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED`. */
export const connectEventConnectionClosed: EventMessage<ConnectEventConnectionClosedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 362,
  name: 'REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED',
  payload: connectEventConnectionClosedMsg,
}
