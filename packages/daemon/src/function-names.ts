import type { Procedure } from '@hostloop/protocol'
import { ErrorDomain } from '@hostloop/protocol/errors'

/** The words that libvirt's functions don't write in the usual way. */
const WORDS: Readonly<Record<string, string>> = {
  CPU: 'CPU',
  DHCP: 'DHCP',
  FD: 'FD',
  FSFREEZE: 'FSFreeze',
  FSINFO: 'FSInfo',
  FSTHAW: 'FSThaw',
  FSTRIM: 'FSTrim',
  ID: 'ID',
  IOTHREAD: 'IOThread',
  NMI: 'NMI',
  NWFILTER: 'NWFilter',
  NWFILTERS: 'NWFilters',
  OS: 'OS',
  PM: 'PM',
  SCSI: 'SCSI',
  SEV: 'SEV',
  SSH: 'SSH',
  UUID: 'UUID',
  WWN: 'WWN',
  XML: 'XML',
}

/** The function of libvirt's API that calls the procedure, as its errors have it: `virDomainGetXMLDesc`. */
export function functionName({ name }: Pick<Procedure, 'name'>): string {
  const [program = '', rest = name] = name.split('_PROC_')
  const words = rest.replace('_EVENT_CALLBACK_', '_EVENT_').split('_')
  // qemu's and lxc's functions say so after their first object.
  if (program !== 'REMOTE') words.splice(words.indexOf('DOMAIN') + 1, 0, program)
  return `vir${words.map((word) => WORDS[word] ?? capitalized(word)).join('')}`
}

/** The part of libvirt that such a function belongs to, and whose errors it gives. */
export function functionDomain({ name }: Pick<Procedure, 'name'>): ErrorDomain {
  if (!name.startsWith('REMOTE_')) return ErrorDomain.none
  const part = PARTS.find(([pattern]) => pattern.test(name))
  return part === undefined ? ErrorDomain.domain : part[1]
}

const PARTS: readonly (readonly [RegExp, ErrorDomain])[] = [
  [/SECRET/, ErrorDomain.secret],
  [/NWFILTER/, ErrorDomain.nwfilter],
  [/SNAPSHOT/, ErrorDomain.domainSnapshot],
  [/CHECKPOINT/, ErrorDomain.domainCheckpoint],
  [/STORAGE/, ErrorDomain.storage],
  [/NETWORK/, ErrorDomain.network],
  [/NODE_DEVICE/, ErrorDomain.nodedev],
  [/PROC_(CONNECT_.*)?INTERFACE/, ErrorDomain.interface],
]

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
