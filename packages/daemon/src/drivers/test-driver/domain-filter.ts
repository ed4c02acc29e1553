import { ConnectListAllDomainsFlags as Flag, DomainState } from '@hostloop/protocol/domain'
import { checkFlags } from './flags.ts'
import type { TestDomain } from './test-domain.ts'

type Filter = readonly [flag: number, matches: (domain: TestDomain) => boolean]

const isRunning = ({ state }: TestDomain): boolean => state.state === DomainState.running
const isPaused = ({ state }: TestDomain): boolean => state.state === DomainState.paused
const isOff = ({ state }: TestDomain): boolean => state.state === DomainState.shutoff

/** Of each group a domain must match one of the flags that are set, where any is. */
const GROUPS: readonly (readonly Filter[])[] = [
  [
    [Flag.active, (domain) => domain.isActive],
    [Flag.inactive, (domain) => !domain.isActive],
  ],
  [
    [Flag.persistent, (domain) => domain.isPersistent],
    [Flag.transient, (domain) => !domain.isPersistent],
  ],
  [
    [Flag.running, isRunning],
    [Flag.paused, isPaused],
    [Flag.shutoff, isOff],
    [Flag.other, (domain) => !isRunning(domain) && !isPaused(domain) && !isOff(domain)],
  ],
  [
    [Flag.autostart, (domain) => domain.autostart],
    [Flag.noAutostart, (domain) => !domain.autostart],
  ],
  ...lacking(Flag.managedsave, Flag.noManagedsave),
  ...lacking(Flag.hasSnapshot, Flag.noSnapshot),
  ...lacking(Flag.hasCheckpoint, Flag.noCheckpoint),
]

const KNOWN = GROUPS.flat().reduce((known, [flag]) => known | flag, 0)

/** Those that libvirt's list flags ask for. Throws an `RpcError` for flags that it doesn't know. */
export function listDomains(domains: readonly TestDomain[], flags: number): TestDomain[] {
  checkFlags(flags, KNOWN, 'testConnectListAllDomains')
  return filterDomains(domains, flags)
}

/** The same for whatever has these flags among others. */
export function filterDomains(domains: readonly TestDomain[], flags: number): TestDomain[] {
  const groups = GROUPS.map((group) => group.filter(([flag]) => (flags & flag) !== 0))
  const asked = groups.filter((group) => group.length > 0)
  return domains.filter((domain) => asked.every((group) => group.some(([, matches]) => matches(domain))))
}

/** What no domain has. */
function lacking(has: number, hasNot: number): readonly (readonly Filter[])[] {
  return [
    [
      [has, () => false],
      [hasNot, () => true],
    ],
  ]
}
