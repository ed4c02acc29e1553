// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The admin program, which administers a daemon. It has a socket of its own.

import { double, hyper, int, list, nothing, struct, uhyper, uint, union } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { optionalText, text } from './types.ts'

/** `ADMIN_PROGRAM` */
export const adminProgram = 0x06900690

/** `ADMIN_PROTOCOL_VERSION` */
export const adminProtocolVersion = 1

/** `ADMIN_STRING_MAX` */
export const adminStringMax = 4194304

/** `ADMIN_SERVER_LIST_MAX` */
export const adminServerListMax = 16384

/** `ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX` */
export const adminServerThreadpoolParametersMax = 32

/** `ADMIN_CLIENT_LIST_MAX` */
export const adminClientListMax = 16384

/** `ADMIN_CLIENT_INFO_PARAMETERS_MAX` */
export const adminClientInfoParametersMax = 64

/** `ADMIN_SERVER_CLIENT_LIMITS_MAX` */
export const adminServerClientLimitsMax = 32

/** libvirt's `virClientTransport`. */
export const ClientTransport = {
  /** `VIR_CLIENT_TRANS_UNIX` */
  unix: 0,
  /** `VIR_CLIENT_TRANS_TCP` */
  tcp: 1,
  /** `VIR_CLIENT_TRANS_TLS` */
  tls: 2,
} as const
export type ClientTransport = (typeof ClientTransport)[keyof typeof ClientTransport]

/** libvirt's `virAdmConnectDaemonShutdownFlags`. Not in libvirt 9.0.0. */
export const AdminConnectDaemonShutdownFlags = {
  /** `VIR_DAEMON_SHUTDOWN_PRESERVE` */
  preserve: 1,
} as const
export type AdminConnectDaemonShutdownFlags =
  (typeof AdminConnectDaemonShutdownFlags)[keyof typeof AdminConnectDaemonShutdownFlags]

/** libvirt's `admin_typed_param_value`. */
export type AdminTypedParamValue =
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

export const adminTypedParamValue: XdrType<AdminTypedParamValue> =
  /* @__PURE__ */ union<AdminTypedParamValue>({
    1: int,
    2: uint,
    3: hyper,
    4: uhyper,
    5: double,
    6: int,
    7: text,
  })

/** libvirt's `admin_typed_param`. */
export interface AdminTypedParam {
  readonly field: string
  readonly value: AdminTypedParamValue
}

export const adminTypedParam: XdrType<AdminTypedParam> = /* @__PURE__ */ struct<AdminTypedParam>({
  field: text,
  value: adminTypedParamValue,
})

/** libvirt's `admin_nonnull_server`. */
export interface AdminServerRef {
  readonly name: string
}

export const adminServerRef: XdrType<AdminServerRef> = /* @__PURE__ */ struct<AdminServerRef>({
  name: text,
})

/** libvirt's `admin_nonnull_client`. */
export interface AdminClientRef {
  readonly srv: AdminServerRef
  readonly id: bigint
  readonly timestamp: bigint
  readonly transport: number
}

export const adminClientRef: XdrType<AdminClientRef> = /* @__PURE__ */ struct<AdminClientRef>({
  srv: adminServerRef,
  id: uhyper,
  timestamp: hyper,
  transport: uint,
})

/** libvirt's `admin_connect_open_args`. */
export interface AdminConnectOpenArgs {
  readonly flags: number
}

export const adminConnectOpenArgs: XdrType<AdminConnectOpenArgs> =
  /* @__PURE__ */ struct<AdminConnectOpenArgs>({
    flags: uint,
  })

/** Procedure 1: `ADMIN_PROC_CONNECT_OPEN`. */
export const adminConnectOpen: Procedure<AdminConnectOpenArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 1,
  name: 'ADMIN_PROC_CONNECT_OPEN',
  args: adminConnectOpenArgs,
  ret: nothing,
}

/** Procedure 2: `ADMIN_PROC_CONNECT_CLOSE`. */
export const adminConnectClose: Procedure<undefined, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 2,
  name: 'ADMIN_PROC_CONNECT_CLOSE',
  args: nothing,
  ret: nothing,
}

/** libvirt's `admin_connect_get_lib_version_ret`. */
export interface AdminConnectGetLibVersionRet {
  readonly libVer: bigint
}

export const adminConnectGetLibVersionRet: XdrType<AdminConnectGetLibVersionRet> =
  /* @__PURE__ */ struct<AdminConnectGetLibVersionRet>({
    libVer: uhyper,
  })

/** Procedure 3: `ADMIN_PROC_CONNECT_GET_LIB_VERSION`. */
export const adminConnectGetLibVersion: Procedure<undefined, AdminConnectGetLibVersionRet> = {
  program: 0x06900690,
  version: 1,
  number: 3,
  name: 'ADMIN_PROC_CONNECT_GET_LIB_VERSION',
  args: nothing,
  ret: adminConnectGetLibVersionRet,
}

/** libvirt's `admin_connect_list_servers_args`. */
export interface AdminConnectListServersArgs {
  readonly needResults: number
  readonly flags: number
}

export const adminConnectListServersArgs: XdrType<AdminConnectListServersArgs> =
  /* @__PURE__ */ struct<AdminConnectListServersArgs>({
    needResults: uint,
    flags: uint,
  })

/** libvirt's `admin_connect_list_servers_ret`. */
export interface AdminConnectListServersRet {
  /** At most 16384. */
  readonly servers: readonly AdminServerRef[]
  readonly ret: number
}

export const adminConnectListServersRet: XdrType<AdminConnectListServersRet> =
  /* @__PURE__ */ struct<AdminConnectListServersRet>({
    servers: /* @__PURE__ */ list(adminServerRef, 16384),
    ret: uint,
  })

/** Procedure 4: `ADMIN_PROC_CONNECT_LIST_SERVERS`. */
export const adminConnectListServers: Procedure<AdminConnectListServersArgs, AdminConnectListServersRet> = {
  program: 0x06900690,
  version: 1,
  number: 4,
  name: 'ADMIN_PROC_CONNECT_LIST_SERVERS',
  args: adminConnectListServersArgs,
  ret: adminConnectListServersRet,
}

/** libvirt's `admin_connect_lookup_server_args`. */
export interface AdminConnectLookupServerArgs {
  readonly name: string
  readonly flags: number
}

export const adminConnectLookupServerArgs: XdrType<AdminConnectLookupServerArgs> =
  /* @__PURE__ */ struct<AdminConnectLookupServerArgs>({
    name: text,
    flags: uint,
  })

/** libvirt's `admin_connect_lookup_server_ret`. */
export interface AdminConnectLookupServerRet {
  readonly srv: AdminServerRef
}

export const adminConnectLookupServerRet: XdrType<AdminConnectLookupServerRet> =
  /* @__PURE__ */ struct<AdminConnectLookupServerRet>({
    srv: adminServerRef,
  })

/** Procedure 5: `ADMIN_PROC_CONNECT_LOOKUP_SERVER`. */
export const adminConnectLookupServer: Procedure<AdminConnectLookupServerArgs, AdminConnectLookupServerRet> =
  {
    program: 0x06900690,
    version: 1,
    number: 5,
    name: 'ADMIN_PROC_CONNECT_LOOKUP_SERVER',
    args: adminConnectLookupServerArgs,
    ret: adminConnectLookupServerRet,
  }

/** libvirt's `admin_server_get_threadpool_parameters_args`. */
export interface AdminServerGetThreadpoolParametersArgs {
  readonly srv: AdminServerRef
  readonly flags: number
}

export const adminServerGetThreadpoolParametersArgs: XdrType<AdminServerGetThreadpoolParametersArgs> =
  /* @__PURE__ */ struct<AdminServerGetThreadpoolParametersArgs>({
    srv: adminServerRef,
    flags: uint,
  })

/** libvirt's `admin_server_get_threadpool_parameters_ret`. */
export interface AdminServerGetThreadpoolParametersRet {
  /** At most 32. */
  readonly params: readonly AdminTypedParam[]
}

export const adminServerGetThreadpoolParametersRet: XdrType<AdminServerGetThreadpoolParametersRet> =
  /* @__PURE__ */ struct<AdminServerGetThreadpoolParametersRet>({
    params: /* @__PURE__ */ list(adminTypedParam, 32),
  })

/** Procedure 6: `ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS`. */
export const adminServerGetThreadpoolParameters: Procedure<
  AdminServerGetThreadpoolParametersArgs,
  AdminServerGetThreadpoolParametersRet
> = {
  program: 0x06900690,
  version: 1,
  number: 6,
  name: 'ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS',
  args: adminServerGetThreadpoolParametersArgs,
  ret: adminServerGetThreadpoolParametersRet,
}

/** libvirt's `admin_server_set_threadpool_parameters_args`. */
export interface AdminServerSetThreadpoolParametersArgs {
  readonly srv: AdminServerRef
  /** At most 32. */
  readonly params: readonly AdminTypedParam[]
  readonly flags: number
}

export const adminServerSetThreadpoolParametersArgs: XdrType<AdminServerSetThreadpoolParametersArgs> =
  /* @__PURE__ */ struct<AdminServerSetThreadpoolParametersArgs>({
    srv: adminServerRef,
    params: /* @__PURE__ */ list(adminTypedParam, 32),
    flags: uint,
  })

/** Procedure 7: `ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS`. */
export const adminServerSetThreadpoolParameters: Procedure<
  AdminServerSetThreadpoolParametersArgs,
  undefined
> = {
  program: 0x06900690,
  version: 1,
  number: 7,
  name: 'ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS',
  args: adminServerSetThreadpoolParametersArgs,
  ret: nothing,
}

/** libvirt's `admin_server_list_clients_args`. */
export interface AdminServerListClientsArgs {
  readonly srv: AdminServerRef
  readonly needResults: number
  readonly flags: number
}

export const adminServerListClientsArgs: XdrType<AdminServerListClientsArgs> =
  /* @__PURE__ */ struct<AdminServerListClientsArgs>({
    srv: adminServerRef,
    needResults: uint,
    flags: uint,
  })

/** libvirt's `admin_server_list_clients_ret`. */
export interface AdminServerListClientsRet {
  /** At most 16384. */
  readonly clients: readonly AdminClientRef[]
  readonly ret: number
}

export const adminServerListClientsRet: XdrType<AdminServerListClientsRet> =
  /* @__PURE__ */ struct<AdminServerListClientsRet>({
    clients: /* @__PURE__ */ list(adminClientRef, 16384),
    ret: uint,
  })

/** Procedure 8: `ADMIN_PROC_SERVER_LIST_CLIENTS`. */
export const adminServerListClients: Procedure<AdminServerListClientsArgs, AdminServerListClientsRet> = {
  program: 0x06900690,
  version: 1,
  number: 8,
  name: 'ADMIN_PROC_SERVER_LIST_CLIENTS',
  args: adminServerListClientsArgs,
  ret: adminServerListClientsRet,
}

/** libvirt's `admin_server_lookup_client_args`. */
export interface AdminServerLookupClientArgs {
  readonly srv: AdminServerRef
  readonly id: bigint
  readonly flags: number
}

export const adminServerLookupClientArgs: XdrType<AdminServerLookupClientArgs> =
  /* @__PURE__ */ struct<AdminServerLookupClientArgs>({
    srv: adminServerRef,
    id: uhyper,
    flags: uint,
  })

/** libvirt's `admin_server_lookup_client_ret`. */
export interface AdminServerLookupClientRet {
  readonly clnt: AdminClientRef
}

export const adminServerLookupClientRet: XdrType<AdminServerLookupClientRet> =
  /* @__PURE__ */ struct<AdminServerLookupClientRet>({
    clnt: adminClientRef,
  })

/** Procedure 9: `ADMIN_PROC_SERVER_LOOKUP_CLIENT`. */
export const adminServerLookupClient: Procedure<AdminServerLookupClientArgs, AdminServerLookupClientRet> = {
  program: 0x06900690,
  version: 1,
  number: 9,
  name: 'ADMIN_PROC_SERVER_LOOKUP_CLIENT',
  args: adminServerLookupClientArgs,
  ret: adminServerLookupClientRet,
}

/** libvirt's `admin_client_get_info_args`. */
export interface AdminClientGetInfoArgs {
  readonly clnt: AdminClientRef
  readonly flags: number
}

export const adminClientGetInfoArgs: XdrType<AdminClientGetInfoArgs> =
  /* @__PURE__ */ struct<AdminClientGetInfoArgs>({
    clnt: adminClientRef,
    flags: uint,
  })

/** libvirt's `admin_client_get_info_ret`. */
export interface AdminClientGetInfoRet {
  /** At most 64. */
  readonly params: readonly AdminTypedParam[]
}

export const adminClientGetInfoRet: XdrType<AdminClientGetInfoRet> =
  /* @__PURE__ */ struct<AdminClientGetInfoRet>({
    params: /* @__PURE__ */ list(adminTypedParam, 64),
  })

/** Procedure 10: `ADMIN_PROC_CLIENT_GET_INFO`. */
export const adminClientGetInfo: Procedure<AdminClientGetInfoArgs, AdminClientGetInfoRet> = {
  program: 0x06900690,
  version: 1,
  number: 10,
  name: 'ADMIN_PROC_CLIENT_GET_INFO',
  args: adminClientGetInfoArgs,
  ret: adminClientGetInfoRet,
}

/** libvirt's `admin_client_close_args`. */
export interface AdminClientCloseArgs {
  readonly clnt: AdminClientRef
  readonly flags: number
}

export const adminClientCloseArgs: XdrType<AdminClientCloseArgs> =
  /* @__PURE__ */ struct<AdminClientCloseArgs>({
    clnt: adminClientRef,
    flags: uint,
  })

/** Procedure 11: `ADMIN_PROC_CLIENT_CLOSE`. */
export const adminClientClose: Procedure<AdminClientCloseArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 11,
  name: 'ADMIN_PROC_CLIENT_CLOSE',
  args: adminClientCloseArgs,
  ret: nothing,
}

/** libvirt's `admin_server_get_client_limits_args`. */
export interface AdminServerGetClientLimitsArgs {
  readonly srv: AdminServerRef
  readonly flags: number
}

export const adminServerGetClientLimitsArgs: XdrType<AdminServerGetClientLimitsArgs> =
  /* @__PURE__ */ struct<AdminServerGetClientLimitsArgs>({
    srv: adminServerRef,
    flags: uint,
  })

/** libvirt's `admin_server_get_client_limits_ret`. */
export interface AdminServerGetClientLimitsRet {
  /** At most 32. */
  readonly params: readonly AdminTypedParam[]
}

export const adminServerGetClientLimitsRet: XdrType<AdminServerGetClientLimitsRet> =
  /* @__PURE__ */ struct<AdminServerGetClientLimitsRet>({
    params: /* @__PURE__ */ list(adminTypedParam, 32),
  })

/** Procedure 12: `ADMIN_PROC_SERVER_GET_CLIENT_LIMITS`. */
export const adminServerGetClientLimits: Procedure<
  AdminServerGetClientLimitsArgs,
  AdminServerGetClientLimitsRet
> = {
  program: 0x06900690,
  version: 1,
  number: 12,
  name: 'ADMIN_PROC_SERVER_GET_CLIENT_LIMITS',
  args: adminServerGetClientLimitsArgs,
  ret: adminServerGetClientLimitsRet,
}

/** libvirt's `admin_server_set_client_limits_args`. */
export interface AdminServerSetClientLimitsArgs {
  readonly srv: AdminServerRef
  /** At most 32. */
  readonly params: readonly AdminTypedParam[]
  readonly flags: number
}

export const adminServerSetClientLimitsArgs: XdrType<AdminServerSetClientLimitsArgs> =
  /* @__PURE__ */ struct<AdminServerSetClientLimitsArgs>({
    srv: adminServerRef,
    params: /* @__PURE__ */ list(adminTypedParam, 32),
    flags: uint,
  })

/** Procedure 13: `ADMIN_PROC_SERVER_SET_CLIENT_LIMITS`. */
export const adminServerSetClientLimits: Procedure<AdminServerSetClientLimitsArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 13,
  name: 'ADMIN_PROC_SERVER_SET_CLIENT_LIMITS',
  args: adminServerSetClientLimitsArgs,
  ret: nothing,
}

/** libvirt's `admin_connect_get_logging_outputs_args`. */
export interface AdminConnectGetLoggingOutputsArgs {
  readonly flags: number
}

export const adminConnectGetLoggingOutputsArgs: XdrType<AdminConnectGetLoggingOutputsArgs> =
  /* @__PURE__ */ struct<AdminConnectGetLoggingOutputsArgs>({
    flags: uint,
  })

/** libvirt's `admin_connect_get_logging_outputs_ret`. */
export interface AdminConnectGetLoggingOutputsRet {
  readonly outputs: string
  readonly noutputs: number
}

export const adminConnectGetLoggingOutputsRet: XdrType<AdminConnectGetLoggingOutputsRet> =
  /* @__PURE__ */ struct<AdminConnectGetLoggingOutputsRet>({
    outputs: text,
    noutputs: uint,
  })

/** Procedure 14: `ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS`. */
export const adminConnectGetLoggingOutputs: Procedure<
  AdminConnectGetLoggingOutputsArgs,
  AdminConnectGetLoggingOutputsRet
> = {
  program: 0x06900690,
  version: 1,
  number: 14,
  name: 'ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS',
  args: adminConnectGetLoggingOutputsArgs,
  ret: adminConnectGetLoggingOutputsRet,
}

/** libvirt's `admin_connect_get_logging_filters_args`. */
export interface AdminConnectGetLoggingFiltersArgs {
  readonly flags: number
}

export const adminConnectGetLoggingFiltersArgs: XdrType<AdminConnectGetLoggingFiltersArgs> =
  /* @__PURE__ */ struct<AdminConnectGetLoggingFiltersArgs>({
    flags: uint,
  })

/** libvirt's `admin_connect_get_logging_filters_ret`. */
export interface AdminConnectGetLoggingFiltersRet {
  readonly filters: string | null
  readonly nfilters: number
}

export const adminConnectGetLoggingFiltersRet: XdrType<AdminConnectGetLoggingFiltersRet> =
  /* @__PURE__ */ struct<AdminConnectGetLoggingFiltersRet>({
    filters: optionalText,
    nfilters: uint,
  })

/** Procedure 15: `ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS`. */
export const adminConnectGetLoggingFilters: Procedure<
  AdminConnectGetLoggingFiltersArgs,
  AdminConnectGetLoggingFiltersRet
> = {
  program: 0x06900690,
  version: 1,
  number: 15,
  name: 'ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS',
  args: adminConnectGetLoggingFiltersArgs,
  ret: adminConnectGetLoggingFiltersRet,
}

/** libvirt's `admin_connect_set_logging_outputs_args`. */
export interface AdminConnectSetLoggingOutputsArgs {
  readonly outputs: string | null
  readonly flags: number
}

export const adminConnectSetLoggingOutputsArgs: XdrType<AdminConnectSetLoggingOutputsArgs> =
  /* @__PURE__ */ struct<AdminConnectSetLoggingOutputsArgs>({
    outputs: optionalText,
    flags: uint,
  })

/** Procedure 16: `ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS`. */
export const adminConnectSetLoggingOutputs: Procedure<AdminConnectSetLoggingOutputsArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 16,
  name: 'ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS',
  args: adminConnectSetLoggingOutputsArgs,
  ret: nothing,
}

/** libvirt's `admin_connect_set_logging_filters_args`. */
export interface AdminConnectSetLoggingFiltersArgs {
  readonly filters: string | null
  readonly flags: number
}

export const adminConnectSetLoggingFiltersArgs: XdrType<AdminConnectSetLoggingFiltersArgs> =
  /* @__PURE__ */ struct<AdminConnectSetLoggingFiltersArgs>({
    filters: optionalText,
    flags: uint,
  })

/** Procedure 17: `ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS`. */
export const adminConnectSetLoggingFilters: Procedure<AdminConnectSetLoggingFiltersArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 17,
  name: 'ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS',
  args: adminConnectSetLoggingFiltersArgs,
  ret: nothing,
}

/** libvirt's `admin_server_update_tls_files_args`. */
export interface AdminServerUpdateTlsFilesArgs {
  readonly srv: AdminServerRef
  readonly flags: number
}

export const adminServerUpdateTlsFilesArgs: XdrType<AdminServerUpdateTlsFilesArgs> =
  /* @__PURE__ */ struct<AdminServerUpdateTlsFilesArgs>({
    srv: adminServerRef,
    flags: uint,
  })

/** Procedure 18: `ADMIN_PROC_SERVER_UPDATE_TLS_FILES`. */
export const adminServerUpdateTlsFiles: Procedure<AdminServerUpdateTlsFilesArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 18,
  name: 'ADMIN_PROC_SERVER_UPDATE_TLS_FILES',
  args: adminServerUpdateTlsFilesArgs,
  ret: nothing,
}

/** libvirt's `admin_connect_set_daemon_timeout_args`. */
export interface AdminConnectSetDaemonTimeoutArgs {
  readonly timeout: number
  readonly flags: number
}

export const adminConnectSetDaemonTimeoutArgs: XdrType<AdminConnectSetDaemonTimeoutArgs> =
  /* @__PURE__ */ struct<AdminConnectSetDaemonTimeoutArgs>({
    timeout: uint,
    flags: uint,
  })

/** Procedure 19: `ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT`. */
export const adminConnectSetDaemonTimeout: Procedure<AdminConnectSetDaemonTimeoutArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 19,
  name: 'ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT',
  args: adminConnectSetDaemonTimeoutArgs,
  ret: nothing,
}

/** libvirt's `admin_connect_daemon_shutdown_args`. Not in libvirt 9.0.0. */
export interface AdminConnectDaemonShutdownArgs {
  readonly flags: number
}

export const adminConnectDaemonShutdownArgs: XdrType<AdminConnectDaemonShutdownArgs> =
  /* @__PURE__ */ struct<AdminConnectDaemonShutdownArgs>({
    flags: uint,
  })

/** Procedure 20: `ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN`. Not in libvirt 9.0.0. */
export const adminConnectDaemonShutdown: Procedure<AdminConnectDaemonShutdownArgs, undefined> = {
  program: 0x06900690,
  version: 1,
  number: 20,
  name: 'ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN',
  args: adminConnectDaemonShutdownArgs,
  ret: nothing,
}
