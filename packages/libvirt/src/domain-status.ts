import {
  DomainBlockedReason,
  DomainCrashedReason,
  DomainNostateReason,
  DomainPausedReason,
  DomainPmSuspendedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '@hostloop/protocol/domain'
import type { DomainGetStateRet } from '@hostloop/protocol/domain'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

/** A number is a state that a later libvirt has. */
export type DomainStateName = WordOrNumber<typeof DomainState>

/** Why a domain is in its state: what makes sense depends on that. */
export type DomainStateReason =
  | WordOrNumber<typeof DomainNostateReason>
  | WordOrNumber<typeof DomainRunningReason>
  | WordOrNumber<typeof DomainBlockedReason>
  | WordOrNumber<typeof DomainPausedReason>
  | WordOrNumber<typeof DomainShutdownReason>
  | WordOrNumber<typeof DomainShutoffReason>
  | WordOrNumber<typeof DomainCrashedReason>
  | WordOrNumber<typeof DomainPmSuspendedReason>

export interface DomainStatus {
  readonly state: DomainStateName
  readonly reason: DomainStateReason
}

type Reasons = Readonly<Record<string, number>>

const reasons: Readonly<Record<number, Reasons>> = {
  [DomainState.nostate]: DomainNostateReason,
  [DomainState.running]: DomainRunningReason,
  [DomainState.blocked]: DomainBlockedReason,
  [DomainState.paused]: DomainPausedReason,
  [DomainState.shutdown]: DomainShutdownReason,
  [DomainState.shutoff]: DomainShutoffReason,
  [DomainState.crashed]: DomainCrashedReason,
  [DomainState.pmsuspended]: DomainPmSuspendedReason,
}

export function domainStateName(state: number): DomainStateName {
  return wordOf(DomainState, state)
}

export function domainStatus({ state, reason }: DomainGetStateRet): DomainStatus {
  const words: Reasons = reasons[state] ?? {}
  return { state: domainStateName(state), reason: wordOf(words, reason) as DomainStateReason }
}
