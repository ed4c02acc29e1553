export { connect } from './connect.ts'
export type { ConnectOptions } from './connect.ts'
export { Connection } from './connection.ts'
export type { ConnectionInspection } from './connection.ts'
export type { Environment } from './uri.ts'
export { LibvirtError } from './libvirt-error.ts'

export { cancel, lifecycleNames, onDomainStart, onDomainStop } from './lifecycle.ts'
export type { DomainListener } from './lifecycle.ts'
export type {
  DomainEvent,
  LibvirtEvent,
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from './libvirt-event.ts'
export type { EventSubscription, ListenOptions } from './event-subscription.ts'
export type { EventIterator, IterateOptions } from './event-iterator.ts'

export type {
  AllDomainStatsOptions,
  ChangeOptions,
  DefineDomainOptions,
  DestroyDomainOptions,
  DomainFilter,
  DomainHostnameOptions,
  DomainStateGroup,
  DomainStatsOptions,
  DomainStatsType,
  DomainXmlOptions,
  InterfaceAddressesOptions,
  ListDomainsOptions,
  ManagedSaveOptions,
  OpenConsoleOptions,
  RestoreDomainOptions,
  SaveDomainOptions,
  ScreenshotOptions,
  SetMemoryOptions,
  SetVcpusOptions,
  ShutdownMethod,
  ShutdownOptions,
  StartDomainOptions,
  UndefineDomainOptions,
  UpdateDeviceOptions,
} from './domain-options.ts'
export type { DomainStateChange, DomainStates, DomainStatesOptions, KnownDomain } from './domain-states.ts'
export type { DomainStateName, DomainStateReason, DomainStatus } from './domain-status.ts'
export type { Domain, DomainInfo, DomainInterface, Screenshot } from './domain.ts'
export type { DomainStats, Domains } from './domains.ts'
export type { DhcpLease, DhcpLeasesOptions, Network, NetworkXmlOptions } from './network.ts'
export type { DefineNetworkOptions, ListNetworksOptions, Networks } from './networks.ts'
export type { DetachNodeDeviceOptions, NodeDevice, NodeDeviceXmlOptions } from './node-device.ts'
export type {
  DefineNodeDeviceOptions,
  ListNodeDevicesOptions,
  NodeDeviceCapability,
  NodeDevices,
} from './node-devices.ts'
export type { Node, NodeCpuStatsOptions, NodeInfo, NodeMemoryStatsOptions } from './node.ts'
export type { Secret } from './secret.ts'
export type { DefineSecretOptions, ListSecretsOptions, Secrets } from './secrets.ts'
export type {
  BuildPoolOptions,
  CreateVolumeOptions,
  DeletePoolOptions,
  StartPoolOptions,
  StoragePool,
  StoragePoolInfo,
  StoragePoolXmlOptions,
} from './storage-pool.ts'
export type {
  DefineStoragePoolOptions,
  ListStoragePoolsOptions,
  StoragePoolType,
  StoragePools,
} from './storage-pools.ts'
export type {
  DeleteVolumeOptions,
  ResizeVolumeOptions,
  StorageVolume,
  StorageVolumeInfo,
  StorageVolumeInfoOptions,
  TransferOptions,
  WipeVolumeOptions,
} from './storage-volume.ts'
export type { StorageVolumes } from './storage-volumes.ts'
export type { TypedParameter, TypedParameters } from './typed-parameters.ts'
export type { OneOrMore } from './flags.ts'
export type { WordOrNumber } from './words.ts'
export type { Caller } from './caller.ts'

// What users of the above compare with. The rest is in @hostloop/protocol.
export { DomainEventId, DomainEventType } from '@hostloop/protocol/domain-events'
export { ErrorNumber } from '@hostloop/protocol/errors'
export { NetworkEventId } from '@hostloop/protocol/network-events'
export { NodeDeviceEventId } from '@hostloop/protocol/node-device-events'
export { SecretEventId } from '@hostloop/protocol/secret-events'
export { StoragePoolEventId } from '@hostloop/protocol/storage-events'
