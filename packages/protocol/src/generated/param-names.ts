// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The names that typed parameters have.

/** `VIR_THREADPOOL_WORKERS_MIN` */
export const threadpoolWorkersMin = 'minWorkers'

/** `VIR_THREADPOOL_WORKERS_MAX` */
export const threadpoolWorkersMax = 'maxWorkers'

/** `VIR_THREADPOOL_WORKERS_PRIORITY` */
export const threadpoolWorkersPriority = 'prioWorkers'

/** `VIR_THREADPOOL_WORKERS_FREE` */
export const threadpoolWorkersFree = 'freeWorkers'

/** `VIR_THREADPOOL_WORKERS_CURRENT` */
export const threadpoolWorkersCurrent = 'nWorkers'

/** `VIR_THREADPOOL_JOB_QUEUE_DEPTH` */
export const threadpoolJobQueueDepth = 'jobQueueDepth'

/** `VIR_CLIENT_INFO_READONLY` */
export const clientInfoReadonly = 'readonly'

/** `VIR_CLIENT_INFO_SOCKET_ADDR` */
export const clientInfoSocketAddr = 'sock_addr'

/** `VIR_CLIENT_INFO_SASL_USER_NAME` */
export const clientInfoSaslUserName = 'sasl_user_name'

/** `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME` */
export const clientInfoX509DistinguishedName = 'tls_x509_dname'

/** `VIR_CLIENT_INFO_UNIX_USER_ID` */
export const clientInfoUnixUserId = 'unix_user_id'

/** `VIR_CLIENT_INFO_UNIX_USER_NAME` */
export const clientInfoUnixUserName = 'unix_user_name'

/** `VIR_CLIENT_INFO_UNIX_GROUP_ID` */
export const clientInfoUnixGroupId = 'unix_group_id'

/** `VIR_CLIENT_INFO_UNIX_GROUP_NAME` */
export const clientInfoUnixGroupName = 'unix_group_name'

/** `VIR_CLIENT_INFO_UNIX_PROCESS_ID` */
export const clientInfoUnixProcessId = 'unix_process_id'

/** `VIR_CLIENT_INFO_SELINUX_CONTEXT` */
export const clientInfoSelinuxContext = 'selinux_context'

/** `VIR_SERVER_CLIENTS_MAX` */
export const serverClientsMax = 'nclients_max'

/** `VIR_SERVER_CLIENTS_CURRENT` */
export const serverClientsCurrent = 'nclients'

/** `VIR_SERVER_CLIENTS_UNAUTH_MAX` */
export const serverClientsUnauthMax = 'nclients_unauth_max'

/** `VIR_SERVER_CLIENTS_UNAUTH_CURRENT` */
export const serverClientsUnauthCurrent = 'nclients_unauth'

/** `VIR_DOMAIN_SCHEDULER_CPU_SHARES` */
export const domainSchedulerCpuShares = 'cpu_shares'

/** `VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD` */
export const domainSchedulerGlobalPeriod = 'global_period'

/** `VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA` */
export const domainSchedulerGlobalQuota = 'global_quota'

/** `VIR_DOMAIN_SCHEDULER_VCPU_PERIOD` */
export const domainSchedulerVcpuPeriod = 'vcpu_period'

/** `VIR_DOMAIN_SCHEDULER_VCPU_QUOTA` */
export const domainSchedulerVcpuQuota = 'vcpu_quota'

/** `VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD` */
export const domainSchedulerEmulatorPeriod = 'emulator_period'

/** `VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA` */
export const domainSchedulerEmulatorQuota = 'emulator_quota'

/** `VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD` */
export const domainSchedulerIothreadPeriod = 'iothread_period'

/** `VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA` */
export const domainSchedulerIothreadQuota = 'iothread_quota'

/** `VIR_DOMAIN_SCHEDULER_WEIGHT` */
export const domainSchedulerWeight = 'weight'

/** `VIR_DOMAIN_SCHEDULER_CAP` */
export const domainSchedulerCap = 'cap'

/** `VIR_DOMAIN_SCHEDULER_RESERVATION` */
export const domainSchedulerReservation = 'reservation'

/** `VIR_DOMAIN_SCHEDULER_LIMIT` */
export const domainSchedulerLimit = 'limit'

/** `VIR_DOMAIN_SCHEDULER_SHARES` */
export const domainSchedulerShares = 'shares'

/** `VIR_DOMAIN_BLOCK_STATS_READ_BYTES` */
export const domainBlockStatsReadBytes = 'rd_bytes'

/** `VIR_DOMAIN_BLOCK_STATS_READ_REQ` */
export const domainBlockStatsReadReq = 'rd_operations'

/** `VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES` */
export const domainBlockStatsReadTotalTimes = 'rd_total_times'

/** `VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES` */
export const domainBlockStatsWriteBytes = 'wr_bytes'

/** `VIR_DOMAIN_BLOCK_STATS_WRITE_REQ` */
export const domainBlockStatsWriteReq = 'wr_operations'

/** `VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES` */
export const domainBlockStatsWriteTotalTimes = 'wr_total_times'

/** `VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ` */
export const domainBlockStatsFlushReq = 'flush_operations'

/** `VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES` */
export const domainBlockStatsFlushTotalTimes = 'flush_total_times'

/** `VIR_DOMAIN_BLOCK_STATS_ERRS` */
export const domainBlockStatsErrs = 'errs'

/** `VIR_MIGRATE_PARAM_URI` */
export const migrateParamUri = 'migrate_uri'

/** `VIR_MIGRATE_PARAM_DEST_NAME` */
export const migrateParamDestName = 'destination_name'

/** `VIR_MIGRATE_PARAM_DEST_XML` */
export const migrateParamDestXml = 'destination_xml'

/** `VIR_MIGRATE_PARAM_PERSIST_XML` */
export const migrateParamPersistXml = 'persistent_xml'

/** `VIR_MIGRATE_PARAM_BANDWIDTH` */
export const migrateParamBandwidth = 'bandwidth'

/** `VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY` */
export const migrateParamBandwidthPostcopy = 'bandwidth.postcopy'

/** `VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER` */
export const migrateParamBandwidthAvailSwitchover = 'bandwidth.avail.switchover'

/** `VIR_MIGRATE_PARAM_GRAPHICS_URI` */
export const migrateParamGraphicsUri = 'graphics_uri'

/** `VIR_MIGRATE_PARAM_LISTEN_ADDRESS` */
export const migrateParamListenAddress = 'listen_address'

/** `VIR_MIGRATE_PARAM_MIGRATE_DISKS` */
export const migrateParamMigrateDisks = 'migrate_disks'

/** `VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES` */
export const migrateParamMigrateDisksDetectZeroes = 'migrate_disks_detect_zeroes'

/** `VIR_MIGRATE_PARAM_DISKS_PORT` */
export const migrateParamDisksPort = 'disks_port'

/** `VIR_MIGRATE_PARAM_DISKS_URI` */
export const migrateParamDisksUri = 'disks_uri'

/** `VIR_MIGRATE_PARAM_COMPRESSION` */
export const migrateParamCompression = 'compression'

/** `VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL` */
export const migrateParamCompressionMtLevel = 'compression.mt.level'

/** `VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS` */
export const migrateParamCompressionMtThreads = 'compression.mt.threads'

/** `VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS` */
export const migrateParamCompressionMtDthreads = 'compression.mt.dthreads'

/** `VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE` */
export const migrateParamCompressionXbzrleCache = 'compression.xbzrle.cache'

/** `VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL` */
export const migrateParamCompressionZlibLevel = 'compression.zlib.level'

/** `VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL` */
export const migrateParamCompressionZstdLevel = 'compression.zstd.level'

/** `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL` */
export const migrateParamAutoConvergeInitial = 'auto_converge.initial'

/** `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT` */
export const migrateParamAutoConvergeIncrement = 'auto_converge.increment'

/** `VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS` */
export const migrateParamParallelConnections = 'parallel.connections'

/** `VIR_MIGRATE_PARAM_TLS_DESTINATION` */
export const migrateParamTlsDestination = 'tls.destination'

/** `VIR_DOMAIN_SAVE_PARAM_FILE` */
export const domainSaveParamFile = 'file'

/** `VIR_DOMAIN_SAVE_PARAM_DXML` */
export const domainSaveParamDxml = 'dxml'

/** `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT` */
export const domainSaveParamImageFormat = 'image_format'

/** `VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS` */
export const domainSaveParamParallelChannels = 'parallel.channels'

/** `VIR_DOMAIN_CPU_STATS_CPUTIME` */
export const domainCpuStatsCputime = 'cpu_time'

/** `VIR_DOMAIN_CPU_STATS_USERTIME` */
export const domainCpuStatsUsertime = 'user_time'

/** `VIR_DOMAIN_CPU_STATS_SYSTEMTIME` */
export const domainCpuStatsSystemtime = 'system_time'

/** `VIR_DOMAIN_CPU_STATS_VCPUTIME` */
export const domainCpuStatsVcputime = 'vcpu_time'

/** `VIR_DOMAIN_BLKIO_WEIGHT` */
export const domainBlkioWeight = 'weight'

/** `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT` */
export const domainBlkioDeviceWeight = 'device_weight'

/** `VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS` */
export const domainBlkioDeviceReadIops = 'device_read_iops_sec'

/** `VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS` */
export const domainBlkioDeviceWriteIops = 'device_write_iops_sec'

/** `VIR_DOMAIN_BLKIO_DEVICE_READ_BPS` */
export const domainBlkioDeviceReadBps = 'device_read_bytes_sec'

/** `VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS` */
export const domainBlkioDeviceWriteBps = 'device_write_bytes_sec'

/** `VIR_DOMAIN_MEMORY_HARD_LIMIT` */
export const domainMemoryHardLimit = 'hard_limit'

/** `VIR_DOMAIN_MEMORY_SOFT_LIMIT` */
export const domainMemorySoftLimit = 'soft_limit'

/** `VIR_DOMAIN_MEMORY_MIN_GUARANTEE` */
export const domainMemoryMinGuarantee = 'min_guarantee'

/** `VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT` */
export const domainMemorySwapHardLimit = 'swap_hard_limit'

/** `VIR_DOMAIN_NUMA_NODESET` */
export const domainNumaNodeset = 'numa_nodeset'

/** `VIR_DOMAIN_NUMA_MODE` */
export const domainNumaMode = 'numa_mode'

/** `VIR_DOMAIN_BANDWIDTH_IN_AVERAGE` */
export const domainBandwidthInAverage = 'inbound.average'

/** `VIR_DOMAIN_BANDWIDTH_IN_PEAK` */
export const domainBandwidthInPeak = 'inbound.peak'

/** `VIR_DOMAIN_BANDWIDTH_IN_BURST` */
export const domainBandwidthInBurst = 'inbound.burst'

/** `VIR_DOMAIN_BANDWIDTH_IN_FLOOR` */
export const domainBandwidthInFloor = 'inbound.floor'

/** `VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE` */
export const domainBandwidthOutAverage = 'outbound.average'

/** `VIR_DOMAIN_BANDWIDTH_OUT_PEAK` */
export const domainBandwidthOutPeak = 'outbound.peak'

/** `VIR_DOMAIN_BANDWIDTH_OUT_BURST` */
export const domainBandwidthOutBurst = 'outbound.burst'

/** `VIR_DOMAIN_IOTHREAD_POLL_MAX_NS` */
export const domainIothreadPollMaxNs = 'poll_max_ns'

/** `VIR_DOMAIN_IOTHREAD_POLL_GROW` */
export const domainIothreadPollGrow = 'poll_grow'

/** `VIR_DOMAIN_IOTHREAD_POLL_SHRINK` */
export const domainIothreadPollShrink = 'poll_shrink'

/** `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN` */
export const domainIothreadThreadPoolMin = 'thread_pool_min'

/** `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX` */
export const domainIothreadThreadPoolMax = 'thread_pool_max'

/** `VIR_DOMAIN_STATS_STATE_STATE` */
export const domainStatsStateState = 'state.state'

/** `VIR_DOMAIN_STATS_STATE_REASON` */
export const domainStatsStateReason = 'state.reason'

/** `VIR_DOMAIN_STATS_CPU_TIME` */
export const domainStatsCpuTime = 'cpu.time'

/** `VIR_DOMAIN_STATS_CPU_USER` */
export const domainStatsCpuUser = 'cpu.user'

/** `VIR_DOMAIN_STATS_CPU_SYSTEM` */
export const domainStatsCpuSystem = 'cpu.system'

/** `VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME` */
export const domainStatsCpuHaltpollSuccessTime = 'cpu.haltpoll.success.time'

/** `VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME` */
export const domainStatsCpuHaltpollFailTime = 'cpu.haltpoll.fail.time'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT` */
export const domainStatsCpuCacheMonitorCount = 'cpu.cache.monitor.count'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX` */
export const domainStatsCpuCacheMonitorPrefix = 'cpu.cache.monitor.'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME` */
export const domainStatsCpuCacheMonitorSuffixName = '.name'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS` */
export const domainStatsCpuCacheMonitorSuffixVcpus = '.vcpus'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT` */
export const domainStatsCpuCacheMonitorSuffixBankCount = '.bank.count'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX` */
export const domainStatsCpuCacheMonitorSuffixBankPrefix = '.bank.'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID` */
export const domainStatsCpuCacheMonitorSuffixBankSuffixId = '.id'

/** `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES` */
export const domainStatsCpuCacheMonitorSuffixBankSuffixBytes = '.bytes'

/** `VIR_DOMAIN_STATS_BALLOON_CURRENT` */
export const domainStatsBalloonCurrent = 'balloon.current'

/** `VIR_DOMAIN_STATS_BALLOON_MAXIMUM` */
export const domainStatsBalloonMaximum = 'balloon.maximum'

/** `VIR_DOMAIN_STATS_BALLOON_SWAP_IN` */
export const domainStatsBalloonSwapIn = 'balloon.swap_in'

/** `VIR_DOMAIN_STATS_BALLOON_SWAP_OUT` */
export const domainStatsBalloonSwapOut = 'balloon.swap_out'

/** `VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT` */
export const domainStatsBalloonMajorFault = 'balloon.major_fault'

/** `VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT` */
export const domainStatsBalloonMinorFault = 'balloon.minor_fault'

/** `VIR_DOMAIN_STATS_BALLOON_UNUSED` */
export const domainStatsBalloonUnused = 'balloon.unused'

/** `VIR_DOMAIN_STATS_BALLOON_AVAILABLE` */
export const domainStatsBalloonAvailable = 'balloon.available'

/** `VIR_DOMAIN_STATS_BALLOON_RSS` */
export const domainStatsBalloonRss = 'balloon.rss'

/** `VIR_DOMAIN_STATS_BALLOON_USABLE` */
export const domainStatsBalloonUsable = 'balloon.usable'

/** `VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE` */
export const domainStatsBalloonLastUpdate = 'balloon.last-update'

/** `VIR_DOMAIN_STATS_BALLOON_DISK_CACHES` */
export const domainStatsBalloonDiskCaches = 'balloon.disk_caches'

/** `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC` */
export const domainStatsBalloonHugetlbPgalloc = 'balloon.hugetlb_pgalloc'

/** `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL` */
export const domainStatsBalloonHugetlbPgfail = 'balloon.hugetlb_pgfail'

/** `VIR_DOMAIN_STATS_VCPU_CURRENT` */
export const domainStatsVcpuCurrent = 'vcpu.current'

/** `VIR_DOMAIN_STATS_VCPU_MAXIMUM` */
export const domainStatsVcpuMaximum = 'vcpu.maximum'

/** `VIR_DOMAIN_STATS_VCPU_PREFIX` */
export const domainStatsVcpuPrefix = 'vcpu.'

/** `VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE` */
export const domainStatsVcpuSuffixState = '.state'

/** `VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME` */
export const domainStatsVcpuSuffixTime = '.time'

/** `VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT` */
export const domainStatsVcpuSuffixWait = '.wait'

/** `VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED` */
export const domainStatsVcpuSuffixHalted = '.halted'

/** `VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY` */
export const domainStatsVcpuSuffixDelay = '.delay'

/** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR` */
export const domainStatsCustomSuffixTypeCur = '.cur'

/** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM` */
export const domainStatsCustomSuffixTypeSum = '.sum'

/** `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX` */
export const domainStatsCustomSuffixTypeMax = '.max'

/** `VIR_DOMAIN_STATS_NET_COUNT` */
export const domainStatsNetCount = 'net.count'

/** `VIR_DOMAIN_STATS_NET_PREFIX` */
export const domainStatsNetPrefix = 'net.'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_NAME` */
export const domainStatsNetSuffixName = '.name'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES` */
export const domainStatsNetSuffixRxBytes = '.rx.bytes'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS` */
export const domainStatsNetSuffixRxPkts = '.rx.pkts'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS` */
export const domainStatsNetSuffixRxErrs = '.rx.errs'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP` */
export const domainStatsNetSuffixRxDrop = '.rx.drop'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES` */
export const domainStatsNetSuffixTxBytes = '.tx.bytes'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS` */
export const domainStatsNetSuffixTxPkts = '.tx.pkts'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS` */
export const domainStatsNetSuffixTxErrs = '.tx.errs'

/** `VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP` */
export const domainStatsNetSuffixTxDrop = '.tx.drop'

/** `VIR_DOMAIN_STATS_BLOCK_COUNT` */
export const domainStatsBlockCount = 'block.count'

/** `VIR_DOMAIN_STATS_BLOCK_PREFIX` */
export const domainStatsBlockPrefix = 'block.'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME` */
export const domainStatsBlockSuffixName = '.name'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX` */
export const domainStatsBlockSuffixBackingindex = '.backingIndex'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH` */
export const domainStatsBlockSuffixPath = '.path'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS` */
export const domainStatsBlockSuffixRdReqs = '.rd.reqs'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES` */
export const domainStatsBlockSuffixRdBytes = '.rd.bytes'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES` */
export const domainStatsBlockSuffixRdTimes = '.rd.times'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS` */
export const domainStatsBlockSuffixWrReqs = '.wr.reqs'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES` */
export const domainStatsBlockSuffixWrBytes = '.wr.bytes'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES` */
export const domainStatsBlockSuffixWrTimes = '.wr.times'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS` */
export const domainStatsBlockSuffixFlReqs = '.fl.reqs'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES` */
export const domainStatsBlockSuffixFlTimes = '.fl.times'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS` */
export const domainStatsBlockSuffixErrors = '.errors'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION` */
export const domainStatsBlockSuffixAllocation = '.allocation'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY` */
export const domainStatsBlockSuffixCapacity = '.capacity'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL` */
export const domainStatsBlockSuffixPhysical = '.physical'

/** `VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD` */
export const domainStatsBlockSuffixThreshold = '.threshold'

/** `VIR_DOMAIN_STATS_PERF_CMT` */
export const domainStatsPerfCmt = 'perf.cmt'

/** `VIR_DOMAIN_STATS_PERF_MBMT` */
export const domainStatsPerfMbmt = 'perf.mbmt'

/** `VIR_DOMAIN_STATS_PERF_MBML` */
export const domainStatsPerfMbml = 'perf.mbml'

/** `VIR_DOMAIN_STATS_PERF_CACHE_MISSES` */
export const domainStatsPerfCacheMisses = 'perf.cache_misses'

/** `VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES` */
export const domainStatsPerfCacheReferences = 'perf.cache_references'

/** `VIR_DOMAIN_STATS_PERF_INSTRUCTIONS` */
export const domainStatsPerfInstructions = 'perf.instructions'

/** `VIR_DOMAIN_STATS_PERF_CPU_CYCLES` */
export const domainStatsPerfCpuCycles = 'perf.cpu_cycles'

/** `VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS` */
export const domainStatsPerfBranchInstructions = 'perf.branch_instructions'

/** `VIR_DOMAIN_STATS_PERF_BRANCH_MISSES` */
export const domainStatsPerfBranchMisses = 'perf.branch_misses'

/** `VIR_DOMAIN_STATS_PERF_BUS_CYCLES` */
export const domainStatsPerfBusCycles = 'perf.bus_cycles'

/** `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND` */
export const domainStatsPerfStalledCyclesFrontend = 'perf.stalled_cycles_frontend'

/** `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND` */
export const domainStatsPerfStalledCyclesBackend = 'perf.stalled_cycles_backend'

/** `VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES` */
export const domainStatsPerfRefCpuCycles = 'perf.ref_cpu_cycles'

/** `VIR_DOMAIN_STATS_PERF_CPU_CLOCK` */
export const domainStatsPerfCpuClock = 'perf.cpu_clock'

/** `VIR_DOMAIN_STATS_PERF_TASK_CLOCK` */
export const domainStatsPerfTaskClock = 'perf.task_clock'

/** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS` */
export const domainStatsPerfPageFaults = 'perf.page_faults'

/** `VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES` */
export const domainStatsPerfContextSwitches = 'perf.context_switches'

/** `VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS` */
export const domainStatsPerfCpuMigrations = 'perf.cpu_migrations'

/** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN` */
export const domainStatsPerfPageFaultsMin = 'perf.page_faults_min'

/** `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ` */
export const domainStatsPerfPageFaultsMaj = 'perf.page_faults_maj'

/** `VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS` */
export const domainStatsPerfAlignmentFaults = 'perf.alignment_faults'

/** `VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS` */
export const domainStatsPerfEmulationFaults = 'perf.emulation_faults'

/** `VIR_DOMAIN_STATS_IOTHREAD_COUNT` */
export const domainStatsIothreadCount = 'iothread.count'

/** `VIR_DOMAIN_STATS_IOTHREAD_PREFIX` */
export const domainStatsIothreadPrefix = 'iothread.'

/** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS` */
export const domainStatsIothreadSuffixPollMaxNs = '.poll-max-ns'

/** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW` */
export const domainStatsIothreadSuffixPollGrow = '.poll-grow'

/** `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK` */
export const domainStatsIothreadSuffixPollShrink = '.poll-shrink'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT` */
export const domainStatsMemoryBandwidthMonitorCount = 'memory.bandwidth.monitor.count'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX` */
export const domainStatsMemoryBandwidthMonitorPrefix = 'memory.bandwidth.monitor.'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME` */
export const domainStatsMemoryBandwidthMonitorSuffixName = '.name'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS` */
export const domainStatsMemoryBandwidthMonitorSuffixVcpus = '.vcpus'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT` */
export const domainStatsMemoryBandwidthMonitorSuffixNodeCount = '.node.count'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX` */
export const domainStatsMemoryBandwidthMonitorSuffixNodePrefix = '.node.'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID` */
export const domainStatsMemoryBandwidthMonitorSuffixNodeSuffixId = '.id'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL` */
export const domainStatsMemoryBandwidthMonitorSuffixNodeSuffixBytesLocal = '.bytes.local'

/** `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL` */
export const domainStatsMemoryBandwidthMonitorSuffixNodeSuffixBytesTotal = '.bytes.total'

/** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS` */
export const domainStatsDirtyrateCalcStatus = 'dirtyrate.calc_status'

/** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME` */
export const domainStatsDirtyrateCalcStartTime = 'dirtyrate.calc_start_time'

/** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD` */
export const domainStatsDirtyrateCalcPeriod = 'dirtyrate.calc_period'

/** `VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND` */
export const domainStatsDirtyrateMegabytesPerSecond = 'dirtyrate.megabytes_per_second'

/** `VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE` */
export const domainStatsDirtyrateCalcMode = 'dirtyrate.calc_mode'

/** `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX` */
export const domainStatsDirtyrateVcpuPrefix = 'dirtyrate.vcpu.'

/** `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND` */
export const domainStatsDirtyrateVcpuSuffixMegabytesPerSecond = '.megabytes_per_second'

/** `VIR_DOMAIN_STATS_VM_PREFIX` */
export const domainStatsVmPrefix = 'vm.'

/** `VIR_PERF_PARAM_CMT` */
export const perfParamCmt = 'cmt'

/** `VIR_PERF_PARAM_MBMT` */
export const perfParamMbmt = 'mbmt'

/** `VIR_PERF_PARAM_MBML` */
export const perfParamMbml = 'mbml'

/** `VIR_PERF_PARAM_CACHE_MISSES` */
export const perfParamCacheMisses = 'cache_misses'

/** `VIR_PERF_PARAM_CACHE_REFERENCES` */
export const perfParamCacheReferences = 'cache_references'

/** `VIR_PERF_PARAM_INSTRUCTIONS` */
export const perfParamInstructions = 'instructions'

/** `VIR_PERF_PARAM_CPU_CYCLES` */
export const perfParamCpuCycles = 'cpu_cycles'

/** `VIR_PERF_PARAM_BRANCH_INSTRUCTIONS` */
export const perfParamBranchInstructions = 'branch_instructions'

/** `VIR_PERF_PARAM_BRANCH_MISSES` */
export const perfParamBranchMisses = 'branch_misses'

/** `VIR_PERF_PARAM_BUS_CYCLES` */
export const perfParamBusCycles = 'bus_cycles'

/** `VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND` */
export const perfParamStalledCyclesFrontend = 'stalled_cycles_frontend'

/** `VIR_PERF_PARAM_STALLED_CYCLES_BACKEND` */
export const perfParamStalledCyclesBackend = 'stalled_cycles_backend'

/** `VIR_PERF_PARAM_REF_CPU_CYCLES` */
export const perfParamRefCpuCycles = 'ref_cpu_cycles'

/** `VIR_PERF_PARAM_CPU_CLOCK` */
export const perfParamCpuClock = 'cpu_clock'

/** `VIR_PERF_PARAM_TASK_CLOCK` */
export const perfParamTaskClock = 'task_clock'

/** `VIR_PERF_PARAM_PAGE_FAULTS` */
export const perfParamPageFaults = 'page_faults'

/** `VIR_PERF_PARAM_CONTEXT_SWITCHES` */
export const perfParamContextSwitches = 'context_switches'

/** `VIR_PERF_PARAM_CPU_MIGRATIONS` */
export const perfParamCpuMigrations = 'cpu_migrations'

/** `VIR_PERF_PARAM_PAGE_FAULTS_MIN` */
export const perfParamPageFaultsMin = 'page_faults_min'

/** `VIR_PERF_PARAM_PAGE_FAULTS_MAJ` */
export const perfParamPageFaultsMaj = 'page_faults_maj'

/** `VIR_PERF_PARAM_ALIGNMENT_FAULTS` */
export const perfParamAlignmentFaults = 'alignment_faults'

/** `VIR_PERF_PARAM_EMULATION_FAULTS` */
export const perfParamEmulationFaults = 'emulation_faults'

/** `VIR_DOMAIN_BLOCK_COPY_BANDWIDTH` */
export const domainBlockCopyBandwidth = 'bandwidth'

/** `VIR_DOMAIN_BLOCK_COPY_GRANULARITY` */
export const domainBlockCopyGranularity = 'granularity'

/** `VIR_DOMAIN_BLOCK_COPY_BUF_SIZE` */
export const domainBlockCopyBufSize = 'buf-size'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC` */
export const domainBlockIotuneTotalBytesSec = 'total_bytes_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC` */
export const domainBlockIotuneReadBytesSec = 'read_bytes_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC` */
export const domainBlockIotuneWriteBytesSec = 'write_bytes_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC` */
export const domainBlockIotuneTotalIopsSec = 'total_iops_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC` */
export const domainBlockIotuneReadIopsSec = 'read_iops_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC` */
export const domainBlockIotuneWriteIopsSec = 'write_iops_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX` */
export const domainBlockIotuneTotalBytesSecMax = 'total_bytes_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX` */
export const domainBlockIotuneReadBytesSecMax = 'read_bytes_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX` */
export const domainBlockIotuneWriteBytesSecMax = 'write_bytes_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX` */
export const domainBlockIotuneTotalIopsSecMax = 'total_iops_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX` */
export const domainBlockIotuneReadIopsSecMax = 'read_iops_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX` */
export const domainBlockIotuneWriteIopsSecMax = 'write_iops_sec_max'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH` */
export const domainBlockIotuneTotalBytesSecMaxLength = 'total_bytes_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH` */
export const domainBlockIotuneReadBytesSecMaxLength = 'read_bytes_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH` */
export const domainBlockIotuneWriteBytesSecMaxLength = 'write_bytes_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH` */
export const domainBlockIotuneTotalIopsSecMaxLength = 'total_iops_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH` */
export const domainBlockIotuneReadIopsSecMaxLength = 'read_iops_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH` */
export const domainBlockIotuneWriteIopsSecMaxLength = 'write_iops_sec_max_length'

/** `VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC` */
export const domainBlockIotuneSizeIopsSec = 'size_iops_sec'

/** `VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME` */
export const domainBlockIotuneGroupName = 'group_name'

/** `VIR_DOMAIN_JOB_OPERATION` */
export const domainJobOperation = 'operation'

/** `VIR_DOMAIN_JOB_TIME_ELAPSED` */
export const domainJobTimeElapsed = 'time_elapsed'

/** `VIR_DOMAIN_JOB_TIME_ELAPSED_NET` */
export const domainJobTimeElapsedNet = 'time_elapsed_net'

/** `VIR_DOMAIN_JOB_TIME_REMAINING` */
export const domainJobTimeRemaining = 'time_remaining'

/** `VIR_DOMAIN_JOB_DOWNTIME` */
export const domainJobDowntime = 'downtime'

/** `VIR_DOMAIN_JOB_DOWNTIME_NET` */
export const domainJobDowntimeNet = 'downtime_net'

/** `VIR_DOMAIN_JOB_SETUP_TIME` */
export const domainJobSetupTime = 'setup_time'

/** `VIR_DOMAIN_JOB_DATA_TOTAL` */
export const domainJobDataTotal = 'data_total'

/** `VIR_DOMAIN_JOB_DATA_PROCESSED` */
export const domainJobDataProcessed = 'data_processed'

/** `VIR_DOMAIN_JOB_DATA_REMAINING` */
export const domainJobDataRemaining = 'data_remaining'

/** `VIR_DOMAIN_JOB_MEMORY_TOTAL` */
export const domainJobMemoryTotal = 'memory_total'

/** `VIR_DOMAIN_JOB_MEMORY_PROCESSED` */
export const domainJobMemoryProcessed = 'memory_processed'

/** `VIR_DOMAIN_JOB_MEMORY_REMAINING` */
export const domainJobMemoryRemaining = 'memory_remaining'

/** `VIR_DOMAIN_JOB_MEMORY_CONSTANT` */
export const domainJobMemoryConstant = 'memory_constant'

/** `VIR_DOMAIN_JOB_MEMORY_NORMAL` */
export const domainJobMemoryNormal = 'memory_normal'

/** `VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES` */
export const domainJobMemoryNormalBytes = 'memory_normal_bytes'

/** `VIR_DOMAIN_JOB_MEMORY_BPS` */
export const domainJobMemoryBps = 'memory_bps'

/** `VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE` */
export const domainJobMemoryDirtyRate = 'memory_dirty_rate'

/** `VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE` */
export const domainJobMemoryPageSize = 'memory_page_size'

/** `VIR_DOMAIN_JOB_MEMORY_ITERATION` */
export const domainJobMemoryIteration = 'memory_iteration'

/** `VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS` */
export const domainJobMemoryPostcopyReqs = 'memory_postcopy_requests'

/** `VIR_DOMAIN_JOB_DISK_TOTAL` */
export const domainJobDiskTotal = 'disk_total'

/** `VIR_DOMAIN_JOB_DISK_PROCESSED` */
export const domainJobDiskProcessed = 'disk_processed'

/** `VIR_DOMAIN_JOB_DISK_REMAINING` */
export const domainJobDiskRemaining = 'disk_remaining'

/** `VIR_DOMAIN_JOB_DISK_BPS` */
export const domainJobDiskBps = 'disk_bps'

/** `VIR_DOMAIN_JOB_COMPRESSION_CACHE` */
export const domainJobCompressionCache = 'compression_cache'

/** `VIR_DOMAIN_JOB_COMPRESSION_BYTES` */
export const domainJobCompressionBytes = 'compression_bytes'

/** `VIR_DOMAIN_JOB_COMPRESSION_PAGES` */
export const domainJobCompressionPages = 'compression_pages'

/** `VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES` */
export const domainJobCompressionCacheMisses = 'compression_cache_misses'

/** `VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW` */
export const domainJobCompressionOverflow = 'compression_overflow'

/** `VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE` */
export const domainJobAutoConvergeThrottle = 'auto_converge_throttle'

/** `VIR_DOMAIN_JOB_SUCCESS` */
export const domainJobSuccess = 'success'

/** `VIR_DOMAIN_JOB_ERRMSG` */
export const domainJobErrmsg = 'errmsg'

/** `VIR_DOMAIN_JOB_DISK_TEMP_USED` */
export const domainJobDiskTempUsed = 'disk_temp_used'

/** `VIR_DOMAIN_JOB_DISK_TEMP_TOTAL` */
export const domainJobDiskTempTotal = 'disk_temp_total'

/** `VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED` */
export const domainJobVfioDataTransferred = 'vfio_data_transferred'

/** `VIR_DOMAIN_TUNABLE_CPU_VCPUPIN` */
export const domainTunableCpuVcpupin = 'cputune.vcpupin%u'

/** `VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN` */
export const domainTunableCpuEmulatorpin = 'cputune.emulatorpin'

/** `VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN` */
export const domainTunableCpuIothreadspin = 'cputune.iothreadpin%u'

/** `VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES` */
export const domainTunableCpuCpuShares = 'cputune.cpu_shares'

/** `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD` */
export const domainTunableCpuGlobalPeriod = 'cputune.global_period'

/** `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA` */
export const domainTunableCpuGlobalQuota = 'cputune.global_quota'

/** `VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD` */
export const domainTunableCpuVcpuPeriod = 'cputune.vcpu_period'

/** `VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA` */
export const domainTunableCpuVcpuQuota = 'cputune.vcpu_quota'

/** `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD` */
export const domainTunableCpuEmulatorPeriod = 'cputune.emulator_period'

/** `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA` */
export const domainTunableCpuEmulatorQuota = 'cputune.emulator_quota'

/** `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD` */
export const domainTunableCpuIothreadPeriod = 'cputune.iothread_period'

/** `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA` */
export const domainTunableCpuIothreadQuota = 'cputune.iothread_quota'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_DISK` */
export const domainTunableBlkdevDisk = 'blkdeviotune.disk'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC` */
export const domainTunableBlkdevTotalBytesSec = 'blkdeviotune.total_bytes_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC` */
export const domainTunableBlkdevReadBytesSec = 'blkdeviotune.read_bytes_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC` */
export const domainTunableBlkdevWriteBytesSec = 'blkdeviotune.write_bytes_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC` */
export const domainTunableBlkdevTotalIopsSec = 'blkdeviotune.total_iops_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC` */
export const domainTunableBlkdevReadIopsSec = 'blkdeviotune.read_iops_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC` */
export const domainTunableBlkdevWriteIopsSec = 'blkdeviotune.write_iops_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX` */
export const domainTunableBlkdevTotalBytesSecMax = 'blkdeviotune.total_bytes_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX` */
export const domainTunableBlkdevReadBytesSecMax = 'blkdeviotune.read_bytes_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX` */
export const domainTunableBlkdevWriteBytesSecMax = 'blkdeviotune.write_bytes_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX` */
export const domainTunableBlkdevTotalIopsSecMax = 'blkdeviotune.total_iops_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX` */
export const domainTunableBlkdevReadIopsSecMax = 'blkdeviotune.read_iops_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX` */
export const domainTunableBlkdevWriteIopsSecMax = 'blkdeviotune.write_iops_sec_max'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC` */
export const domainTunableBlkdevSizeIopsSec = 'blkdeviotune.size_iops_sec'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME` */
export const domainTunableBlkdevGroupName = 'blkdeviotune.group_name'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH` */
export const domainTunableBlkdevTotalBytesSecMaxLength = 'blkdeviotune.total_bytes_sec_max_length'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH` */
export const domainTunableBlkdevReadBytesSecMaxLength = 'blkdeviotune.read_bytes_sec_max_length'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH` */
export const domainTunableBlkdevWriteBytesSecMaxLength = 'blkdeviotune.write_bytes_sec_max_length'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH` */
export const domainTunableBlkdevTotalIopsSecMaxLength = 'blkdeviotune.total_iops_sec_max_length'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH` */
export const domainTunableBlkdevReadIopsSecMaxLength = 'blkdeviotune.read_iops_sec_max_length'

/** `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH` */
export const domainTunableBlkdevWriteIopsSecMaxLength = 'blkdeviotune.write_iops_sec_max_length'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT` */
export const domainLaunchSecuritySevMeasurement = 'sev-measurement'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR` */
export const domainLaunchSecuritySevApiMajor = 'sev-api-major'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR` */
export const domainLaunchSecuritySevApiMinor = 'sev-api-minor'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID` */
export const domainLaunchSecuritySevBuildId = 'sev-build-id'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY` */
export const domainLaunchSecuritySevPolicy = 'sev-policy'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY` */
export const domainLaunchSecuritySevSnpPolicy = 'sev-snp-policy'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER` */
export const domainLaunchSecuritySevSecretHeader = 'sev-secret-header'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET` */
export const domainLaunchSecuritySevSecret = 'sev-secret'

/** `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS` */
export const domainLaunchSecuritySevSecretSetAddress = 'sev-secret-set-address'

/** `VIR_DOMAIN_GUEST_INFO_USER_COUNT` */
export const domainGuestInfoUserCount = 'user.count'

/** `VIR_DOMAIN_GUEST_INFO_USER_PREFIX` */
export const domainGuestInfoUserPrefix = 'user.'

/** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME` */
export const domainGuestInfoUserSuffixName = '.name'

/** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN` */
export const domainGuestInfoUserSuffixDomain = '.domain'

/** `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME` */
export const domainGuestInfoUserSuffixLoginTime = '.login-time'

/** `VIR_DOMAIN_GUEST_INFO_OS_ID` */
export const domainGuestInfoOsId = 'os.id'

/** `VIR_DOMAIN_GUEST_INFO_OS_NAME` */
export const domainGuestInfoOsName = 'os.name'

/** `VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME` */
export const domainGuestInfoOsPrettyName = 'os.pretty-name'

/** `VIR_DOMAIN_GUEST_INFO_OS_VERSION` */
export const domainGuestInfoOsVersion = 'os.version'

/** `VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID` */
export const domainGuestInfoOsVersionId = 'os.version-id'

/** `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE` */
export const domainGuestInfoOsKernelRelease = 'os.kernel-release'

/** `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION` */
export const domainGuestInfoOsKernelVersion = 'os.kernel-version'

/** `VIR_DOMAIN_GUEST_INFO_OS_MACHINE` */
export const domainGuestInfoOsMachine = 'os.machine'

/** `VIR_DOMAIN_GUEST_INFO_OS_VARIANT` */
export const domainGuestInfoOsVariant = 'os.variant'

/** `VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID` */
export const domainGuestInfoOsVariantId = 'os.variant-id'

/** `VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME` */
export const domainGuestInfoTimezoneName = 'timezone.name'

/** `VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET` */
export const domainGuestInfoTimezoneOffset = 'timezone.offset'

/** `VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME` */
export const domainGuestInfoHostnameHostname = 'hostname'

/** `VIR_DOMAIN_GUEST_INFO_FS_COUNT` */
export const domainGuestInfoFsCount = 'fs.count'

/** `VIR_DOMAIN_GUEST_INFO_FS_PREFIX` */
export const domainGuestInfoFsPrefix = 'fs.'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT` */
export const domainGuestInfoFsSuffixMountpoint = '.mountpoint'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME` */
export const domainGuestInfoFsSuffixName = '.name'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE` */
export const domainGuestInfoFsSuffixFstype = '.fstype'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES` */
export const domainGuestInfoFsSuffixTotalBytes = '.total-bytes'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES` */
export const domainGuestInfoFsSuffixUsedBytes = '.used-bytes'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT` */
export const domainGuestInfoFsSuffixDiskCount = '.disk.count'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX` */
export const domainGuestInfoFsSuffixDiskPrefix = '.disk.'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS` */
export const domainGuestInfoFsSuffixDiskSuffixAlias = '.alias'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL` */
export const domainGuestInfoFsSuffixDiskSuffixSerial = '.serial'

/** `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE` */
export const domainGuestInfoFsSuffixDiskSuffixDevice = '.device'

/** `VIR_DOMAIN_GUEST_INFO_DISK_COUNT` */
export const domainGuestInfoDiskCount = 'disk.count'

/** `VIR_DOMAIN_GUEST_INFO_DISK_PREFIX` */
export const domainGuestInfoDiskPrefix = 'disk.'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME` */
export const domainGuestInfoDiskSuffixName = '.name'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION` */
export const domainGuestInfoDiskSuffixPartition = '.partition'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT` */
export const domainGuestInfoDiskSuffixDependencyCount = '.dependency.count'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX` */
export const domainGuestInfoDiskSuffixDependencyPrefix = '.dependency.'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME` */
export const domainGuestInfoDiskSuffixDependencySuffixName = '.name'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL` */
export const domainGuestInfoDiskSuffixSerial = '.serial'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS` */
export const domainGuestInfoDiskSuffixAlias = '.alias'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS` */
export const domainGuestInfoDiskSuffixGuestAlias = '.guest_alias'

/** `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS` */
export const domainGuestInfoDiskSuffixGuestBus = '.guest_bus'

/** `VIR_DOMAIN_GUEST_INFO_IF_COUNT` */
export const domainGuestInfoIfCount = 'if.count'

/** `VIR_DOMAIN_GUEST_INFO_IF_PREFIX` */
export const domainGuestInfoIfPrefix = 'if.'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME` */
export const domainGuestInfoIfSuffixName = '.name'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR` */
export const domainGuestInfoIfSuffixHwaddr = '.hwaddr'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT` */
export const domainGuestInfoIfSuffixAddrCount = '.addr.count'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX` */
export const domainGuestInfoIfSuffixAddrPrefix = '.addr.'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE` */
export const domainGuestInfoIfSuffixAddrSuffixType = '.type'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR` */
export const domainGuestInfoIfSuffixAddrSuffixAddr = '.addr'

/** `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX` */
export const domainGuestInfoIfSuffixAddrSuffixPrefix = '.prefix'

/** `VIR_DOMAIN_GUEST_INFO_LOAD_1M` */
export const domainGuestInfoLoad1m = 'load.1m'

/** `VIR_DOMAIN_GUEST_INFO_LOAD_5M` */
export const domainGuestInfoLoad5m = 'load.5m'

/** `VIR_DOMAIN_GUEST_INFO_LOAD_15M` */
export const domainGuestInfoLoad15m = 'load.15m'

/** `VIR_NODE_CPU_STATS_KERNEL` */
export const nodeCpuStatsKernel = 'kernel'

/** `VIR_NODE_CPU_STATS_USER` */
export const nodeCpuStatsUser = 'user'

/** `VIR_NODE_CPU_STATS_IDLE` */
export const nodeCpuStatsIdle = 'idle'

/** `VIR_NODE_CPU_STATS_IOWAIT` */
export const nodeCpuStatsIowait = 'iowait'

/** `VIR_NODE_CPU_STATS_INTR` */
export const nodeCpuStatsIntr = 'intr'

/** `VIR_NODE_CPU_STATS_UTILIZATION` */
export const nodeCpuStatsUtilization = 'utilization'

/** `VIR_NODE_MEMORY_STATS_TOTAL` */
export const nodeMemoryStatsTotal = 'total'

/** `VIR_NODE_MEMORY_STATS_FREE` */
export const nodeMemoryStatsFree = 'free'

/** `VIR_NODE_MEMORY_STATS_BUFFERS` */
export const nodeMemoryStatsBuffers = 'buffers'

/** `VIR_NODE_MEMORY_STATS_CACHED` */
export const nodeMemoryStatsCached = 'cached'

/** `VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN` */
export const nodeMemorySharedPagesToScan = 'shm_pages_to_scan'

/** `VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS` */
export const nodeMemorySharedSleepMillisecs = 'shm_sleep_millisecs'

/** `VIR_NODE_MEMORY_SHARED_PAGES_SHARED` */
export const nodeMemorySharedPagesShared = 'shm_pages_shared'

/** `VIR_NODE_MEMORY_SHARED_PAGES_SHARING` */
export const nodeMemorySharedPagesSharing = 'shm_pages_sharing'

/** `VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED` */
export const nodeMemorySharedPagesUnshared = 'shm_pages_unshared'

/** `VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE` */
export const nodeMemorySharedPagesVolatile = 'shm_pages_volatile'

/** `VIR_NODE_MEMORY_SHARED_FULL_SCANS` */
export const nodeMemorySharedFullScans = 'shm_full_scans'

/** `VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES` */
export const nodeMemorySharedMergeAcrossNodes = 'shm_merge_across_nodes'

/** `VIR_NODE_SEV_PDH` */
export const nodeSevPdh = 'pdh'

/** `VIR_NODE_SEV_CERT_CHAIN` */
export const nodeSevCertChain = 'cert-chain'

/** `VIR_NODE_SEV_CPU0_ID` */
export const nodeSevCpu0Id = 'cpu0-id'

/** `VIR_NODE_SEV_CBITPOS` */
export const nodeSevCbitpos = 'cbitpos'

/** `VIR_NODE_SEV_REDUCED_PHYS_BITS` */
export const nodeSevReducedPhysBits = 'reduced-phys-bits'

/** `VIR_NODE_SEV_MAX_GUESTS` */
export const nodeSevMaxGuests = 'max-guests'

/** `VIR_NODE_SEV_MAX_ES_GUESTS` */
export const nodeSevMaxEsGuests = 'max-es-guests'

/** `VIR_CONNECT_IDENTITY_USER_NAME` */
export const connectIdentityUserName = 'user-name'

/** `VIR_CONNECT_IDENTITY_UNIX_USER_ID` */
export const connectIdentityUnixUserId = 'unix-user-id'

/** `VIR_CONNECT_IDENTITY_GROUP_NAME` */
export const connectIdentityGroupName = 'group-name'

/** `VIR_CONNECT_IDENTITY_UNIX_GROUP_ID` */
export const connectIdentityUnixGroupId = 'unix-group-id'

/** `VIR_CONNECT_IDENTITY_PROCESS_ID` */
export const connectIdentityProcessId = 'process-id'

/** `VIR_CONNECT_IDENTITY_PROCESS_TIME` */
export const connectIdentityProcessTime = 'process-time'

/** `VIR_CONNECT_IDENTITY_SASL_USER_NAME` */
export const connectIdentitySaslUserName = 'sasl-user-name'

/** `VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME` */
export const connectIdentityX509DistinguishedName = 'x509-distinguished-name'

/** `VIR_CONNECT_IDENTITY_SELINUX_CONTEXT` */
export const connectIdentitySelinuxContext = 'selinux-context'

/** `VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE` */
export const networkPortBandwidthInAverage = 'inbound.average'

/** `VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK` */
export const networkPortBandwidthInPeak = 'inbound.peak'

/** `VIR_NETWORK_PORT_BANDWIDTH_IN_BURST` */
export const networkPortBandwidthInBurst = 'inbound.burst'

/** `VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR` */
export const networkPortBandwidthInFloor = 'inbound.floor'

/** `VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE` */
export const networkPortBandwidthOutAverage = 'outbound.average'

/** `VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK` */
export const networkPortBandwidthOutPeak = 'outbound.peak'

/** `VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST` */
export const networkPortBandwidthOutBurst = 'outbound.burst'
