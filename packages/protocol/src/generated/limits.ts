// Generated from facts/ by generator/. Change those, then `npm run generate`.
// How long or large strings, lists and buffers may be.

/** `VIR_TYPED_PARAM_FIELD_LENGTH` */
export const typedParamFieldLength = 80

/** `VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH` */
export const domainBlockStatsFieldLength = 80

/** `VIR_DOMAIN_SEND_KEY_MAX_KEYS` */
export const domainSendKeyMaxKeys = 16

/** `VIR_DOMAIN_SCHED_FIELD_LENGTH` */
export const domainSchedFieldLength = 80

/** `VIR_DOMAIN_BLKIO_FIELD_LENGTH` */
export const domainBlkioFieldLength = 80

/** `VIR_DOMAIN_MEMORY_FIELD_LENGTH` */
export const domainMemoryFieldLength = 80

/** `VIR_SECURITY_LABEL_BUFLEN` */
export const securityLabelBuflen = 4097

/** `VIR_SECURITY_MODEL_BUFLEN` */
export const securityModelBuflen = 257

/** `VIR_SECURITY_DOI_BUFLEN` */
export const securityDoiBuflen = 257

/** `VIR_NODE_CPU_STATS_FIELD_LENGTH` */
export const nodeCpuStatsFieldLength = 80

/** `VIR_NODE_MEMORY_STATS_FIELD_LENGTH` */
export const nodeMemoryStatsFieldLength = 80

/** `VIR_UUID_BUFLEN` */
export const uuidBuflen = 16

/** `VIR_UUID_STRING_BUFLEN` */
export const uuidStringBuflen = 37

/** `VIR_KEYCODE_SET_RFB` */
export const keycodeSetRfb = 9

/** `REMOTE_STRING_MAX` */
export const remoteStringMax = 4194304

/** `REMOTE_CONNECT_IDENTITY_PARAMS_MAX` */
export const remoteConnectIdentityParamsMax = 20

/** `REMOTE_DOMAIN_LIST_MAX` */
export const remoteDomainListMax = 16384

/** `REMOTE_CPUMAP_MAX` */
export const remoteCpumapMax = 2048

/** `REMOTE_VCPUINFO_MAX` */
export const remoteVcpuinfoMax = 16384

/** `REMOTE_CPUMAPS_MAX` */
export const remoteCpumapsMax = 8388608

/** `REMOTE_IOTHREAD_INFO_MAX` */
export const remoteIothreadInfoMax = 16384

/** `REMOTE_MIGRATE_COOKIE_MAX` */
export const remoteMigrateCookieMax = 4194304

/** `REMOTE_NETWORK_LIST_MAX` */
export const remoteNetworkListMax = 16384

/** `REMOTE_NETWORK_PORT_LIST_MAX` */
export const remoteNetworkPortListMax = 16384

/** `REMOTE_INTERFACE_LIST_MAX` */
export const remoteInterfaceListMax = 16384

/** `REMOTE_STORAGE_POOL_LIST_MAX` */
export const remoteStoragePoolListMax = 16384

/** `REMOTE_STORAGE_VOL_LIST_MAX` */
export const remoteStorageVolListMax = 16384

/** `REMOTE_NODE_DEVICE_LIST_MAX` */
export const remoteNodeDeviceListMax = 65536

/** `REMOTE_NODE_DEVICE_CAPS_LIST_MAX` */
export const remoteNodeDeviceCapsListMax = 65536

/** `REMOTE_NWFILTER_LIST_MAX` */
export const remoteNwfilterListMax = 16384

/** `REMOTE_NWFILTER_BINDING_LIST_MAX` */
export const remoteNwfilterBindingListMax = 16384

/** `REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX` */
export const remoteDomainSchedulerParametersMax = 16

/** `REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX` */
export const remoteDomainBlkioParametersMax = 16

/** `REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX` */
export const remoteDomainMemoryParametersMax = 16

/** `REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX` */
export const remoteDomainBlockIoTuneParametersMax = 32

/** `REMOTE_DOMAIN_NUMA_PARAMETERS_MAX` */
export const remoteDomainNumaParametersMax = 16

/** `REMOTE_DOMAIN_PERF_EVENTS_MAX` */
export const remoteDomainPerfEventsMax = 64

/** `REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX` */
export const remoteDomainBlockCopyParametersMax = 16

/** `REMOTE_NODE_CPU_STATS_MAX` */
export const remoteNodeCpuStatsMax = 16

/** `REMOTE_NODE_MEMORY_STATS_MAX` */
export const remoteNodeMemoryStatsMax = 16

/** `REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX` */
export const remoteDomainBlockStatsParametersMax = 16

/** `REMOTE_NODE_MAX_CELLS` */
export const remoteNodeMaxCells = 1024

/** `REMOTE_AUTH_SASL_DATA_MAX` */
export const remoteAuthSaslDataMax = 65536

/** `REMOTE_AUTH_TYPE_LIST_MAX` */
export const remoteAuthTypeListMax = 20

/** `REMOTE_DOMAIN_MEMORY_STATS_MAX` */
export const remoteDomainMemoryStatsMax = 1024

/** `REMOTE_DOMAIN_CHECKPOINT_LIST_MAX` */
export const remoteDomainCheckpointListMax = 16384

/** `REMOTE_DOMAIN_SNAPSHOT_LIST_MAX` */
export const remoteDomainSnapshotListMax = 16384

/** `REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX` */
export const remoteDomainBlockPeekBufferMax = 4194304

/** `REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX` */
export const remoteDomainMemoryPeekBufferMax = 4194304

/** `REMOTE_SECURITY_LABEL_LIST_MAX` */
export const remoteSecurityLabelListMax = 64

/** `REMOTE_SECURITY_MODEL_MAX` */
export const remoteSecurityModelMax = 257

/** `REMOTE_SECURITY_LABEL_MAX` */
export const remoteSecurityLabelMax = 4097

/** `REMOTE_SECURITY_DOI_MAX` */
export const remoteSecurityDoiMax = 257

/** `REMOTE_SECRET_VALUE_MAX` */
export const remoteSecretValueMax = 65536

/** `REMOTE_SECRET_LIST_MAX` */
export const remoteSecretListMax = 16384

/** `REMOTE_CPU_BASELINE_MAX` */
export const remoteCpuBaselineMax = 256

/** `REMOTE_DOMAIN_SEND_KEY_MAX` */
export const remoteDomainSendKeyMax = 16

/** `REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX` */
export const remoteDomainInterfaceParametersMax = 16

/** `REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX` */
export const remoteDomainGetCpuStatsNcpusMax = 128

/** `REMOTE_DOMAIN_GET_CPU_STATS_MAX` */
export const remoteDomainGetCpuStatsMax = 2048

/** `REMOTE_DOMAIN_DISK_ERRORS_MAX` */
export const remoteDomainDiskErrorsMax = 256

/** `REMOTE_NODE_MEMORY_PARAMETERS_MAX` */
export const remoteNodeMemoryParametersMax = 64

/** `REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX` */
export const remoteDomainMigrateParamListMax = 64

/** `REMOTE_DOMAIN_SAVE_PARAMS_MAX` */
export const remoteDomainSaveParamsMax = 64

/** `REMOTE_DOMAIN_JOB_STATS_MAX` */
export const remoteDomainJobStatsMax = 64

/** `REMOTE_CONNECT_CPU_MODELS_MAX` */
export const remoteConnectCpuModelsMax = 8192

/** `REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX` */
export const remoteDomainFsfreezeMountpointsMax = 256

/** `REMOTE_NETWORK_DHCP_LEASES_MAX` */
export const remoteNetworkDhcpLeasesMax = 65536

/** `REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX` */
export const remoteConnectGetAllDomainStatsMax = 262144

/** `REMOTE_DOMAIN_EVENT_TUNABLE_MAX` */
export const remoteDomainEventTunableMax = 2048

/** `REMOTE_DOMAIN_FSINFO_MAX` */
export const remoteDomainFsinfoMax = 256

/** `REMOTE_DOMAIN_FSINFO_DISKS_MAX` */
export const remoteDomainFsinfoDisksMax = 256

/** `REMOTE_DOMAIN_INTERFACE_MAX` */
export const remoteDomainInterfaceMax = 2048

/** `REMOTE_DOMAIN_IP_ADDR_MAX` */
export const remoteDomainIpAddrMax = 2048

/** `REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX` */
export const remoteDomainGuestVcpuParamsMax = 64

/** `REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX` */
export const remoteDomainIothreadParamsMax = 64

/** `REMOTE_NODE_SEV_INFO_MAX` */
export const remoteNodeSevInfoMax = 64

/** `REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX` */
export const remoteDomainLaunchSecurityInfoParamsMax = 64

/** `REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX` */
export const remoteDomainLaunchSecurityStateParamsMax = 64

/** `REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX` */
export const remoteDomainGuestInfoParamsMax = 2048

/** `REMOTE_NETWORK_PORT_PARAMETERS_MAX` */
export const remoteNetworkPortParametersMax = 16

/** `REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX` */
export const remoteDomainAuthorizedSshKeysMax = 2048

/** `REMOTE_DOMAIN_MESSAGES_MAX` */
export const remoteDomainMessagesMax = 2048

/** `REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX` */
export const remoteDomainEventGraphicsIdentityMax = 20
