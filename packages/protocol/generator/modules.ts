/**
 * Which module of `src/generated` a fact belongs to. The first pattern that matches its name counts; names are in
 * capitals and without what says which library or program they are of.
 */
const REMOTE: readonly (readonly [RegExp, string])[] = [
  [/QEMU/, 'qemu'],
  [/^(CONNECT_)?DOMAIN_EVENT|^DOMAIN_MEMORY_FAILURE/, 'domain-events'],
  [/^(CONNECT_)?NETWORK_EVENT/, 'network-events'],
  [/^(CONNECT_)?STORAGE_POOL_EVENT/, 'storage-events'],
  [/^(CONNECT_)?NODE_DEVICE_EVENT/, 'node-device-events'],
  [/^(CONNECT_)?SECRET_EVENT/, 'secret-events'],
  [/^ERROR_(LEVEL|DOMAIN|NUMBER)/, 'errors'],
  [/^NONNULL|^TYPED_PARAM|^(STRING|UUID|ERROR)$/, 'types'],
  [/SNAPSHOT/, 'domain-snapshot'],
  [/CHECKPOINT/, 'domain-checkpoint'],
  [/^DOMAIN_MIGRATE/, 'domain-migration'],
  [/^(DOMAIN|VCPU|KEYCODE|SCHED|BLKIO|MEMORY)_|^CONNECT_\w*DOMAIN/, 'domain'],
  [/^(NETWORK|IP)_|^CONNECT_\w*NETWORK/, 'network'],
  [/^STORAGE_|^CONNECT_\w*STORAGE/, 'storage'],
  [/^NODE_DEVICE|^NODE_LIST_DEVICES|^NODE_NUM_OF_DEVICES|^CONNECT_\w*NODE_DEVICE/, 'node-device'],
  [/^NODE_/, 'node'],
  [/^SECRET_|^CONNECT_\w*SECRET/, 'secret'],
  [/^INTERFACE_|^CONNECT_\w*INTERFACE/, 'interface'],
  [/^NWFILTER|^CONNECT_\w*NWFILTER/, 'nwfilter'],
  [/^(STREAM|EVENT_HANDLE)_/, 'stream'],
  [/^(ADM|CLIENT)_/, 'admin'],
  [/^(CONNECT|AUTH|CPU|DRV)_/, 'connect'],
]

/** What each module holds, for its first lines. */
export const MODULES: Readonly<Record<string, string>> = {
  message: 'What the messages of all programs share: the header, errors, and holes in streams.',
  keepalive: 'The keepalive program.',
  types: 'What the modules of the remote program share: names of objects, and typed parameters.',
  connect: 'Connections: opening, authentication, features, capabilities.',
  domain: 'Domains.',
  'domain-migration': 'The migration of domains.',
  'domain-snapshot': 'Snapshots of domains.',
  'domain-checkpoint': 'Checkpoints of domains.',
  'domain-events': "Domains' events, and how to register for them.",
  network: 'Networks and their ports.',
  'network-events': "Networks' events, and how to register for them.",
  storage: 'Storage pools and volumes.',
  'storage-events': "Storage pools' events, and how to register for them.",
  node: 'The node: what the daemon runs on.',
  'node-device': 'Node devices.',
  'node-device-events': "Node devices' events, and how to register for them.",
  secret: 'Secrets.',
  'secret-events': "Secrets' events, and how to register for them.",
  interface: 'Network interfaces of the node.',
  nwfilter: 'Network filters and their bindings.',
  stream: 'Flags and events of streams.',
  errors: "libvirt's errors: numbers, domains, levels.",
  limits: 'How long or large strings, lists and buffers may be.',
  'param-names': 'The names that typed parameters have.',
  qemu: 'The qemu program: what is special to the QEMU driver.',
  lxc: 'The lxc program: what is special to the LXC driver.',
  admin: 'The admin program, which administers a daemon. It has a socket of its own.',
}

/** Files whose facts have a module of their own. */
const PROGRAMS = new Set(['message', 'keepalive', 'qemu', 'lxc', 'admin'])

/** The module of a procedure, a type or an enum that stands in `file`. */
export function moduleOf(file: string, name: string): string {
  if (PROGRAMS.has(file)) return file
  const plain = name
    .replace(/^remote_|^vir/, '')
    .replace('NWFilter', 'Nwfilter')
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_')
    .toUpperCase()
  const found = REMOTE.find(([pattern]) => pattern.test(plain))
  if (!found) throw new Error(`${name} of ${file}.txt belongs to no module: say in modules.ts where it goes`)
  return found[1]
}

/** The module of a constant. */
export function moduleOfConstant(file: string, value: number | string): string {
  if (PROGRAMS.has(file)) return file
  return typeof value === 'string' ? 'param-names' : 'limits'
}

/** The module of a program's number. */
export function moduleOfProgram(file: string): string {
  return PROGRAMS.has(file) ? file : 'types'
}
