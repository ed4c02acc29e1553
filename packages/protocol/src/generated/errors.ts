// Generated from facts/ by generator/. Change those, then `npm run generate`.
// libvirt's errors: numbers, domains, levels.

/** libvirt's `virErrorLevel`. */
export const ErrorLevel = {
  /** `VIR_ERR_NONE` */
  none: 0,
  /** `VIR_ERR_WARNING` */
  warning: 1,
  /** `VIR_ERR_ERROR` */
  error: 2,
} as const
export type ErrorLevel = (typeof ErrorLevel)[keyof typeof ErrorLevel]

/** libvirt's names of what ErrorLevel holds, by number. */
export const errorLevelNames: Readonly<Record<number, string>> = {
  0: 'VIR_ERR_NONE',
  1: 'VIR_ERR_WARNING',
  2: 'VIR_ERR_ERROR',
}

/** libvirt's `virErrorDomain`. */
export const ErrorDomain = {
  /** `VIR_FROM_NONE` */
  none: 0,
  /** `VIR_FROM_XEN` */
  xen: 1,
  /** `VIR_FROM_XEND` */
  xend: 2,
  /** `VIR_FROM_XENSTORE` */
  xenstore: 3,
  /** `VIR_FROM_SEXPR` */
  sexpr: 4,
  /** `VIR_FROM_XML` */
  xml: 5,
  /** `VIR_FROM_DOM` */
  dom: 6,
  /** `VIR_FROM_RPC` */
  rpc: 7,
  /** `VIR_FROM_PROXY` */
  proxy: 8,
  /** `VIR_FROM_CONF` */
  conf: 9,
  /** `VIR_FROM_QEMU` */
  qemu: 10,
  /** `VIR_FROM_NET` */
  net: 11,
  /** `VIR_FROM_TEST` */
  test: 12,
  /** `VIR_FROM_REMOTE` */
  remote: 13,
  /** `VIR_FROM_OPENVZ` */
  openvz: 14,
  /** `VIR_FROM_XENXM` */
  xenxm: 15,
  /** `VIR_FROM_STATS_LINUX` */
  statsLinux: 16,
  /** `VIR_FROM_LXC` */
  lxc: 17,
  /** `VIR_FROM_STORAGE` */
  storage: 18,
  /** `VIR_FROM_NETWORK` */
  network: 19,
  /** `VIR_FROM_DOMAIN` */
  domain: 20,
  /** `VIR_FROM_UML` */
  uml: 21,
  /** `VIR_FROM_NODEDEV` */
  nodedev: 22,
  /** `VIR_FROM_XEN_INOTIFY` */
  xenInotify: 23,
  /** `VIR_FROM_SECURITY` */
  security: 24,
  /** `VIR_FROM_VBOX` */
  vbox: 25,
  /** `VIR_FROM_INTERFACE` */
  interface: 26,
  /** `VIR_FROM_ONE` */
  one: 27,
  /** `VIR_FROM_ESX` */
  esx: 28,
  /** `VIR_FROM_PHYP` */
  phyp: 29,
  /** `VIR_FROM_SECRET` */
  secret: 30,
  /** `VIR_FROM_CPU` */
  cpu: 31,
  /** `VIR_FROM_XENAPI` */
  xenapi: 32,
  /** `VIR_FROM_NWFILTER` */
  nwfilter: 33,
  /** `VIR_FROM_HOOK` */
  hook: 34,
  /** `VIR_FROM_DOMAIN_SNAPSHOT` */
  domainSnapshot: 35,
  /** `VIR_FROM_AUDIT` */
  audit: 36,
  /** `VIR_FROM_SYSINFO` */
  sysinfo: 37,
  /** `VIR_FROM_STREAMS` */
  streams: 38,
  /** `VIR_FROM_VMWARE` */
  vmware: 39,
  /** `VIR_FROM_EVENT` */
  event: 40,
  /** `VIR_FROM_LIBXL` */
  libxl: 41,
  /** `VIR_FROM_LOCKING` */
  locking: 42,
  /** `VIR_FROM_HYPERV` */
  hyperv: 43,
  /** `VIR_FROM_CAPABILITIES` */
  capabilities: 44,
  /** `VIR_FROM_URI` */
  uri: 45,
  /** `VIR_FROM_AUTH` */
  auth: 46,
  /** `VIR_FROM_DBUS` */
  dbus: 47,
  /** `VIR_FROM_PARALLELS` */
  parallels: 48,
  /** `VIR_FROM_DEVICE` */
  device: 49,
  /** `VIR_FROM_SSH` */
  ssh: 50,
  /** `VIR_FROM_LOCKSPACE` */
  lockspace: 51,
  /** `VIR_FROM_INITCTL` */
  initctl: 52,
  /** `VIR_FROM_IDENTITY` */
  identity: 53,
  /** `VIR_FROM_CGROUP` */
  cgroup: 54,
  /** `VIR_FROM_ACCESS` */
  access: 55,
  /** `VIR_FROM_SYSTEMD` */
  systemd: 56,
  /** `VIR_FROM_BHYVE` */
  bhyve: 57,
  /** `VIR_FROM_CRYPTO` */
  crypto: 58,
  /** `VIR_FROM_FIREWALL` */
  firewall: 59,
  /** `VIR_FROM_POLKIT` */
  polkit: 60,
  /** `VIR_FROM_THREAD` */
  thread: 61,
  /** `VIR_FROM_ADMIN` */
  admin: 62,
  /** `VIR_FROM_LOGGING` */
  logging: 63,
  /** `VIR_FROM_XENXL` */
  xenxl: 64,
  /** `VIR_FROM_PERF` */
  perf: 65,
  /** `VIR_FROM_LIBSSH` */
  libssh: 66,
  /** `VIR_FROM_RESCTRL` */
  resctrl: 67,
  /** `VIR_FROM_FIREWALLD` */
  firewalld: 68,
  /** `VIR_FROM_DOMAIN_CHECKPOINT` */
  domainCheckpoint: 69,
  /** `VIR_FROM_TPM` */
  tpm: 70,
  /** `VIR_FROM_BPF` */
  bpf: 71,
  /** `VIR_FROM_CH` */
  ch: 72,
} as const
export type ErrorDomain = (typeof ErrorDomain)[keyof typeof ErrorDomain]

/** libvirt's names of what ErrorDomain holds, by number. */
export const errorDomainNames: Readonly<Record<number, string>> = {
  0: 'VIR_FROM_NONE',
  1: 'VIR_FROM_XEN',
  2: 'VIR_FROM_XEND',
  3: 'VIR_FROM_XENSTORE',
  4: 'VIR_FROM_SEXPR',
  5: 'VIR_FROM_XML',
  6: 'VIR_FROM_DOM',
  7: 'VIR_FROM_RPC',
  8: 'VIR_FROM_PROXY',
  9: 'VIR_FROM_CONF',
  10: 'VIR_FROM_QEMU',
  11: 'VIR_FROM_NET',
  12: 'VIR_FROM_TEST',
  13: 'VIR_FROM_REMOTE',
  14: 'VIR_FROM_OPENVZ',
  15: 'VIR_FROM_XENXM',
  16: 'VIR_FROM_STATS_LINUX',
  17: 'VIR_FROM_LXC',
  18: 'VIR_FROM_STORAGE',
  19: 'VIR_FROM_NETWORK',
  20: 'VIR_FROM_DOMAIN',
  21: 'VIR_FROM_UML',
  22: 'VIR_FROM_NODEDEV',
  23: 'VIR_FROM_XEN_INOTIFY',
  24: 'VIR_FROM_SECURITY',
  25: 'VIR_FROM_VBOX',
  26: 'VIR_FROM_INTERFACE',
  27: 'VIR_FROM_ONE',
  28: 'VIR_FROM_ESX',
  29: 'VIR_FROM_PHYP',
  30: 'VIR_FROM_SECRET',
  31: 'VIR_FROM_CPU',
  32: 'VIR_FROM_XENAPI',
  33: 'VIR_FROM_NWFILTER',
  34: 'VIR_FROM_HOOK',
  35: 'VIR_FROM_DOMAIN_SNAPSHOT',
  36: 'VIR_FROM_AUDIT',
  37: 'VIR_FROM_SYSINFO',
  38: 'VIR_FROM_STREAMS',
  39: 'VIR_FROM_VMWARE',
  40: 'VIR_FROM_EVENT',
  41: 'VIR_FROM_LIBXL',
  42: 'VIR_FROM_LOCKING',
  43: 'VIR_FROM_HYPERV',
  44: 'VIR_FROM_CAPABILITIES',
  45: 'VIR_FROM_URI',
  46: 'VIR_FROM_AUTH',
  47: 'VIR_FROM_DBUS',
  48: 'VIR_FROM_PARALLELS',
  49: 'VIR_FROM_DEVICE',
  50: 'VIR_FROM_SSH',
  51: 'VIR_FROM_LOCKSPACE',
  52: 'VIR_FROM_INITCTL',
  53: 'VIR_FROM_IDENTITY',
  54: 'VIR_FROM_CGROUP',
  55: 'VIR_FROM_ACCESS',
  56: 'VIR_FROM_SYSTEMD',
  57: 'VIR_FROM_BHYVE',
  58: 'VIR_FROM_CRYPTO',
  59: 'VIR_FROM_FIREWALL',
  60: 'VIR_FROM_POLKIT',
  61: 'VIR_FROM_THREAD',
  62: 'VIR_FROM_ADMIN',
  63: 'VIR_FROM_LOGGING',
  64: 'VIR_FROM_XENXL',
  65: 'VIR_FROM_PERF',
  66: 'VIR_FROM_LIBSSH',
  67: 'VIR_FROM_RESCTRL',
  68: 'VIR_FROM_FIREWALLD',
  69: 'VIR_FROM_DOMAIN_CHECKPOINT',
  70: 'VIR_FROM_TPM',
  71: 'VIR_FROM_BPF',
  72: 'VIR_FROM_CH',
}

/** libvirt's `virErrorNumber`. */
export const ErrorNumber = {
  /** `VIR_ERR_OK` */
  ok: 0,
  /** `VIR_ERR_INTERNAL_ERROR` */
  internalError: 1,
  /** `VIR_ERR_NO_MEMORY` */
  noMemory: 2,
  /** `VIR_ERR_NO_SUPPORT` */
  noSupport: 3,
  /** `VIR_ERR_UNKNOWN_HOST` */
  unknownHost: 4,
  /** `VIR_ERR_NO_CONNECT` */
  noConnect: 5,
  /** `VIR_ERR_INVALID_CONN` */
  invalidConn: 6,
  /** `VIR_ERR_INVALID_DOMAIN` */
  invalidDomain: 7,
  /** `VIR_ERR_INVALID_ARG` */
  invalidArg: 8,
  /** `VIR_ERR_OPERATION_FAILED` */
  operationFailed: 9,
  /** `VIR_ERR_GET_FAILED` */
  getFailed: 10,
  /** `VIR_ERR_POST_FAILED` */
  postFailed: 11,
  /** `VIR_ERR_HTTP_ERROR` */
  httpError: 12,
  /** `VIR_ERR_SEXPR_SERIAL` */
  sexprSerial: 13,
  /** `VIR_ERR_NO_XEN` */
  noXen: 14,
  /** `VIR_ERR_XEN_CALL` */
  xenCall: 15,
  /** `VIR_ERR_OS_TYPE` */
  osType: 16,
  /** `VIR_ERR_NO_KERNEL` */
  noKernel: 17,
  /** `VIR_ERR_NO_ROOT` */
  noRoot: 18,
  /** `VIR_ERR_NO_SOURCE` */
  noSource: 19,
  /** `VIR_ERR_NO_TARGET` */
  noTarget: 20,
  /** `VIR_ERR_NO_NAME` */
  noName: 21,
  /** `VIR_ERR_NO_OS` */
  noOs: 22,
  /** `VIR_ERR_NO_DEVICE` */
  noDevice: 23,
  /** `VIR_ERR_NO_XENSTORE` */
  noXenstore: 24,
  /** `VIR_ERR_DRIVER_FULL` */
  driverFull: 25,
  /** `VIR_ERR_CALL_FAILED` */
  callFailed: 26,
  /** `VIR_ERR_XML_ERROR` */
  xmlError: 27,
  /** `VIR_ERR_DOM_EXIST` */
  domExist: 28,
  /** `VIR_ERR_OPERATION_DENIED` */
  operationDenied: 29,
  /** `VIR_ERR_OPEN_FAILED` */
  openFailed: 30,
  /** `VIR_ERR_READ_FAILED` */
  readFailed: 31,
  /** `VIR_ERR_PARSE_FAILED` */
  parseFailed: 32,
  /** `VIR_ERR_CONF_SYNTAX` */
  confSyntax: 33,
  /** `VIR_ERR_WRITE_FAILED` */
  writeFailed: 34,
  /** `VIR_ERR_XML_DETAIL` */
  xmlDetail: 35,
  /** `VIR_ERR_INVALID_NETWORK` */
  invalidNetwork: 36,
  /** `VIR_ERR_NETWORK_EXIST` */
  networkExist: 37,
  /** `VIR_ERR_SYSTEM_ERROR` */
  systemError: 38,
  /** `VIR_ERR_RPC` */
  rpc: 39,
  /** `VIR_ERR_GNUTLS_ERROR` */
  gnutlsError: 40,
  /** `VIR_WAR_NO_NETWORK` */
  warNoNetwork: 41,
  /** `VIR_ERR_NO_DOMAIN` */
  noDomain: 42,
  /** `VIR_ERR_NO_NETWORK` */
  noNetwork: 43,
  /** `VIR_ERR_INVALID_MAC` */
  invalidMac: 44,
  /** `VIR_ERR_AUTH_FAILED` */
  authFailed: 45,
  /** `VIR_ERR_INVALID_STORAGE_POOL` */
  invalidStoragePool: 46,
  /** `VIR_ERR_INVALID_STORAGE_VOL` */
  invalidStorageVol: 47,
  /** `VIR_WAR_NO_STORAGE` */
  warNoStorage: 48,
  /** `VIR_ERR_NO_STORAGE_POOL` */
  noStoragePool: 49,
  /** `VIR_ERR_NO_STORAGE_VOL` */
  noStorageVol: 50,
  /** `VIR_WAR_NO_NODE` */
  warNoNode: 51,
  /** `VIR_ERR_INVALID_NODE_DEVICE` */
  invalidNodeDevice: 52,
  /** `VIR_ERR_NO_NODE_DEVICE` */
  noNodeDevice: 53,
  /** `VIR_ERR_NO_SECURITY_MODEL` */
  noSecurityModel: 54,
  /** `VIR_ERR_OPERATION_INVALID` */
  operationInvalid: 55,
  /** `VIR_WAR_NO_INTERFACE` */
  warNoInterface: 56,
  /** `VIR_ERR_NO_INTERFACE` */
  noInterface: 57,
  /** `VIR_ERR_INVALID_INTERFACE` */
  invalidInterface: 58,
  /** `VIR_ERR_MULTIPLE_INTERFACES` */
  multipleInterfaces: 59,
  /** `VIR_WAR_NO_NWFILTER` */
  warNoNwfilter: 60,
  /** `VIR_ERR_INVALID_NWFILTER` */
  invalidNwfilter: 61,
  /** `VIR_ERR_NO_NWFILTER` */
  noNwfilter: 62,
  /** `VIR_ERR_BUILD_FIREWALL` */
  buildFirewall: 63,
  /** `VIR_WAR_NO_SECRET` */
  warNoSecret: 64,
  /** `VIR_ERR_INVALID_SECRET` */
  invalidSecret: 65,
  /** `VIR_ERR_NO_SECRET` */
  noSecret: 66,
  /** `VIR_ERR_CONFIG_UNSUPPORTED` */
  configUnsupported: 67,
  /** `VIR_ERR_OPERATION_TIMEOUT` */
  operationTimeout: 68,
  /** `VIR_ERR_MIGRATE_PERSIST_FAILED` */
  migratePersistFailed: 69,
  /** `VIR_ERR_HOOK_SCRIPT_FAILED` */
  hookScriptFailed: 70,
  /** `VIR_ERR_INVALID_DOMAIN_SNAPSHOT` */
  invalidDomainSnapshot: 71,
  /** `VIR_ERR_NO_DOMAIN_SNAPSHOT` */
  noDomainSnapshot: 72,
  /** `VIR_ERR_INVALID_STREAM` */
  invalidStream: 73,
  /** `VIR_ERR_ARGUMENT_UNSUPPORTED` */
  argumentUnsupported: 74,
  /** `VIR_ERR_STORAGE_PROBE_FAILED` */
  storageProbeFailed: 75,
  /** `VIR_ERR_STORAGE_POOL_BUILT` */
  storagePoolBuilt: 76,
  /** `VIR_ERR_SNAPSHOT_REVERT_RISKY` */
  snapshotRevertRisky: 77,
  /** `VIR_ERR_OPERATION_ABORTED` */
  operationAborted: 78,
  /** `VIR_ERR_AUTH_CANCELLED` */
  authCancelled: 79,
  /** `VIR_ERR_NO_DOMAIN_METADATA` */
  noDomainMetadata: 80,
  /** `VIR_ERR_MIGRATE_UNSAFE` */
  migrateUnsafe: 81,
  /** `VIR_ERR_OVERFLOW` */
  overflow: 82,
  /** `VIR_ERR_BLOCK_COPY_ACTIVE` */
  blockCopyActive: 83,
  /** `VIR_ERR_OPERATION_UNSUPPORTED` */
  operationUnsupported: 84,
  /** `VIR_ERR_SSH` */
  ssh: 85,
  /** `VIR_ERR_AGENT_UNRESPONSIVE` */
  agentUnresponsive: 86,
  /** `VIR_ERR_RESOURCE_BUSY` */
  resourceBusy: 87,
  /** `VIR_ERR_ACCESS_DENIED` */
  accessDenied: 88,
  /** `VIR_ERR_DBUS_SERVICE` */
  dbusService: 89,
  /** `VIR_ERR_STORAGE_VOL_EXIST` */
  storageVolExist: 90,
  /** `VIR_ERR_CPU_INCOMPATIBLE` */
  cpuIncompatible: 91,
  /** `VIR_ERR_XML_INVALID_SCHEMA` */
  xmlInvalidSchema: 92,
  /** `VIR_ERR_MIGRATE_FINISH_OK` */
  migrateFinishOk: 93,
  /** `VIR_ERR_AUTH_UNAVAILABLE` */
  authUnavailable: 94,
  /** `VIR_ERR_NO_SERVER` */
  noServer: 95,
  /** `VIR_ERR_NO_CLIENT` */
  noClient: 96,
  /** `VIR_ERR_AGENT_UNSYNCED` */
  agentUnsynced: 97,
  /** `VIR_ERR_LIBSSH` */
  libssh: 98,
  /** `VIR_ERR_DEVICE_MISSING` */
  deviceMissing: 99,
  /** `VIR_ERR_INVALID_NWFILTER_BINDING` */
  invalidNwfilterBinding: 100,
  /** `VIR_ERR_NO_NWFILTER_BINDING` */
  noNwfilterBinding: 101,
  /** `VIR_ERR_INVALID_DOMAIN_CHECKPOINT` */
  invalidDomainCheckpoint: 102,
  /** `VIR_ERR_NO_DOMAIN_CHECKPOINT` */
  noDomainCheckpoint: 103,
  /** `VIR_ERR_NO_DOMAIN_BACKUP` */
  noDomainBackup: 104,
  /** `VIR_ERR_INVALID_NETWORK_PORT` */
  invalidNetworkPort: 105,
  /** `VIR_ERR_NETWORK_PORT_EXIST` */
  networkPortExist: 106,
  /** `VIR_ERR_NO_NETWORK_PORT` */
  noNetworkPort: 107,
  /** `VIR_ERR_NO_HOSTNAME` */
  noHostname: 108,
  /** `VIR_ERR_CHECKPOINT_INCONSISTENT` */
  checkpointInconsistent: 109,
  /** `VIR_ERR_MULTIPLE_DOMAINS` */
  multipleDomains: 110,
  /** `VIR_ERR_NO_NETWORK_METADATA`. Not in libvirt 9.0.0. */
  noNetworkMetadata: 111,
  /** `VIR_ERR_AGENT_COMMAND_TIMEOUT`. Not in libvirt 9.0.0. */
  agentCommandTimeout: 112,
  /** `VIR_ERR_AGENT_COMMAND_FAILED`. Not in libvirt 9.0.0. */
  agentCommandFailed: 113,
} as const
export type ErrorNumber = (typeof ErrorNumber)[keyof typeof ErrorNumber]

/** libvirt's names of what ErrorNumber holds, by number. */
export const errorNumberNames: Readonly<Record<number, string>> = {
  0: 'VIR_ERR_OK',
  1: 'VIR_ERR_INTERNAL_ERROR',
  2: 'VIR_ERR_NO_MEMORY',
  3: 'VIR_ERR_NO_SUPPORT',
  4: 'VIR_ERR_UNKNOWN_HOST',
  5: 'VIR_ERR_NO_CONNECT',
  6: 'VIR_ERR_INVALID_CONN',
  7: 'VIR_ERR_INVALID_DOMAIN',
  8: 'VIR_ERR_INVALID_ARG',
  9: 'VIR_ERR_OPERATION_FAILED',
  10: 'VIR_ERR_GET_FAILED',
  11: 'VIR_ERR_POST_FAILED',
  12: 'VIR_ERR_HTTP_ERROR',
  13: 'VIR_ERR_SEXPR_SERIAL',
  14: 'VIR_ERR_NO_XEN',
  15: 'VIR_ERR_XEN_CALL',
  16: 'VIR_ERR_OS_TYPE',
  17: 'VIR_ERR_NO_KERNEL',
  18: 'VIR_ERR_NO_ROOT',
  19: 'VIR_ERR_NO_SOURCE',
  20: 'VIR_ERR_NO_TARGET',
  21: 'VIR_ERR_NO_NAME',
  22: 'VIR_ERR_NO_OS',
  23: 'VIR_ERR_NO_DEVICE',
  24: 'VIR_ERR_NO_XENSTORE',
  25: 'VIR_ERR_DRIVER_FULL',
  26: 'VIR_ERR_CALL_FAILED',
  27: 'VIR_ERR_XML_ERROR',
  28: 'VIR_ERR_DOM_EXIST',
  29: 'VIR_ERR_OPERATION_DENIED',
  30: 'VIR_ERR_OPEN_FAILED',
  31: 'VIR_ERR_READ_FAILED',
  32: 'VIR_ERR_PARSE_FAILED',
  33: 'VIR_ERR_CONF_SYNTAX',
  34: 'VIR_ERR_WRITE_FAILED',
  35: 'VIR_ERR_XML_DETAIL',
  36: 'VIR_ERR_INVALID_NETWORK',
  37: 'VIR_ERR_NETWORK_EXIST',
  38: 'VIR_ERR_SYSTEM_ERROR',
  39: 'VIR_ERR_RPC',
  40: 'VIR_ERR_GNUTLS_ERROR',
  41: 'VIR_WAR_NO_NETWORK',
  42: 'VIR_ERR_NO_DOMAIN',
  43: 'VIR_ERR_NO_NETWORK',
  44: 'VIR_ERR_INVALID_MAC',
  45: 'VIR_ERR_AUTH_FAILED',
  46: 'VIR_ERR_INVALID_STORAGE_POOL',
  47: 'VIR_ERR_INVALID_STORAGE_VOL',
  48: 'VIR_WAR_NO_STORAGE',
  49: 'VIR_ERR_NO_STORAGE_POOL',
  50: 'VIR_ERR_NO_STORAGE_VOL',
  51: 'VIR_WAR_NO_NODE',
  52: 'VIR_ERR_INVALID_NODE_DEVICE',
  53: 'VIR_ERR_NO_NODE_DEVICE',
  54: 'VIR_ERR_NO_SECURITY_MODEL',
  55: 'VIR_ERR_OPERATION_INVALID',
  56: 'VIR_WAR_NO_INTERFACE',
  57: 'VIR_ERR_NO_INTERFACE',
  58: 'VIR_ERR_INVALID_INTERFACE',
  59: 'VIR_ERR_MULTIPLE_INTERFACES',
  60: 'VIR_WAR_NO_NWFILTER',
  61: 'VIR_ERR_INVALID_NWFILTER',
  62: 'VIR_ERR_NO_NWFILTER',
  63: 'VIR_ERR_BUILD_FIREWALL',
  64: 'VIR_WAR_NO_SECRET',
  65: 'VIR_ERR_INVALID_SECRET',
  66: 'VIR_ERR_NO_SECRET',
  67: 'VIR_ERR_CONFIG_UNSUPPORTED',
  68: 'VIR_ERR_OPERATION_TIMEOUT',
  69: 'VIR_ERR_MIGRATE_PERSIST_FAILED',
  70: 'VIR_ERR_HOOK_SCRIPT_FAILED',
  71: 'VIR_ERR_INVALID_DOMAIN_SNAPSHOT',
  72: 'VIR_ERR_NO_DOMAIN_SNAPSHOT',
  73: 'VIR_ERR_INVALID_STREAM',
  74: 'VIR_ERR_ARGUMENT_UNSUPPORTED',
  75: 'VIR_ERR_STORAGE_PROBE_FAILED',
  76: 'VIR_ERR_STORAGE_POOL_BUILT',
  77: 'VIR_ERR_SNAPSHOT_REVERT_RISKY',
  78: 'VIR_ERR_OPERATION_ABORTED',
  79: 'VIR_ERR_AUTH_CANCELLED',
  80: 'VIR_ERR_NO_DOMAIN_METADATA',
  81: 'VIR_ERR_MIGRATE_UNSAFE',
  82: 'VIR_ERR_OVERFLOW',
  83: 'VIR_ERR_BLOCK_COPY_ACTIVE',
  84: 'VIR_ERR_OPERATION_UNSUPPORTED',
  85: 'VIR_ERR_SSH',
  86: 'VIR_ERR_AGENT_UNRESPONSIVE',
  87: 'VIR_ERR_RESOURCE_BUSY',
  88: 'VIR_ERR_ACCESS_DENIED',
  89: 'VIR_ERR_DBUS_SERVICE',
  90: 'VIR_ERR_STORAGE_VOL_EXIST',
  91: 'VIR_ERR_CPU_INCOMPATIBLE',
  92: 'VIR_ERR_XML_INVALID_SCHEMA',
  93: 'VIR_ERR_MIGRATE_FINISH_OK',
  94: 'VIR_ERR_AUTH_UNAVAILABLE',
  95: 'VIR_ERR_NO_SERVER',
  96: 'VIR_ERR_NO_CLIENT',
  97: 'VIR_ERR_AGENT_UNSYNCED',
  98: 'VIR_ERR_LIBSSH',
  99: 'VIR_ERR_DEVICE_MISSING',
  100: 'VIR_ERR_INVALID_NWFILTER_BINDING',
  101: 'VIR_ERR_NO_NWFILTER_BINDING',
  102: 'VIR_ERR_INVALID_DOMAIN_CHECKPOINT',
  103: 'VIR_ERR_NO_DOMAIN_CHECKPOINT',
  104: 'VIR_ERR_NO_DOMAIN_BACKUP',
  105: 'VIR_ERR_INVALID_NETWORK_PORT',
  106: 'VIR_ERR_NETWORK_PORT_EXIST',
  107: 'VIR_ERR_NO_NETWORK_PORT',
  108: 'VIR_ERR_NO_HOSTNAME',
  109: 'VIR_ERR_CHECKPOINT_INCONSISTENT',
  110: 'VIR_ERR_MULTIPLE_DOMAINS',
  111: 'VIR_ERR_NO_NETWORK_METADATA',
  112: 'VIR_ERR_AGENT_COMMAND_TIMEOUT',
  113: 'VIR_ERR_AGENT_COMMAND_FAILED',
}
