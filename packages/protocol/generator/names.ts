/** The words of a name, however it is written: `callbackID` is callback and id, `DOMAIN_GET_INFO` is domain, get and info. */
function wordsOf(name: string): string[] {
  // A name in capitals has underscores between its words; elsewhere a capital begins a word, and `XML` and `CPUs` are one.
  const words = /[a-z]/.test(name)
    ? name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|\d+/g)
    : name.match(/[A-Z0-9]+/g)
  return (words ?? []).map((word) => word.toLowerCase())
}

export function pascalCase(name: string): string {
  return wordsOf(name).map(capitalized).join('')
}

export function camelCase(name: string): string {
  return uncapitalized(pascalCase(name))
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Names that would be taken, or too short to be understood. */
const RENAMED: Readonly<Record<string, string>> = {
  remote_error: 'RemoteError',
  remote_node_get_cpu_stats: 'NodeCpuStat',
  remote_node_get_memory_stats: 'NodeMemoryStat',
  virDrvFeature: 'DriverFeature',
  virAdmConnectDaemonShutdownFlags: 'AdminConnectDaemonShutdownFlags',
}

/**
 * The name of a struct, a union or an enum of the protocol. The remote program's go without `remote_`, the others keep
 * their program. What only names an object (libvirt's `nonnull_` structs) is a `…Ref`.
 */
export function typeName(name: string): string {
  const renamed = RENAMED[name]
  if (renamed !== undefined) return renamed
  const plain = name.replace(/^remote_|^virNet(?!work)/, '')
  return /nonnull/i.test(plain) ? `${pascalCase(plain.replace(/nonnull_?/i, ''))}Ref` : pascalCase(plain)
}

/** The name of a public enum: without `vir`, and with `Flags` for `FlagsValues`. */
export function enumName(name: string): string {
  if (RENAMED[name] !== undefined || !/^vir(?!Net(?!work))/.test(name)) return typeName(name)
  return pascalCase(name.slice(3).replace('NWFilter', 'Nwfilter')).replace(/Flags?Values$/, 'Flags')
}

/** The name of an enum's member: without what all have in front. */
export function memberName(prefix: string, name: string): string {
  return camelCase(name.startsWith(prefix) ? name.slice(prefix.length) : name.replace(/^VIR_/, ''))
}

/** The name of a constant: without `VIR_`. */
export function constantName(name: string): string {
  return camelCase(name.replace(/^VIR_NET_|^VIR_/, ''))
}

/** The name of a procedure or an event, without the remote program's. */
export function procedureName(program: string, name: string): string {
  return camelCase(program === 'REMOTE' ? name : `${program}_${name}`)
}
