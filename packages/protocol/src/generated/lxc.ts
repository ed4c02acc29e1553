// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The lxc program: what is special to the LXC driver.

import { nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { domainRef } from './types.ts'
import type { DomainRef } from './types.ts'

/** `LXC_PROGRAM` */
export const lxcProgram = 0x00068000

/** `LXC_PROTOCOL_VERSION` */
export const lxcProtocolVersion = 1

/** libvirt's `lxc_domain_open_namespace_args`. */
export interface LxcDomainOpenNamespaceArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const lxcDomainOpenNamespaceArgs: XdrType<LxcDomainOpenNamespaceArgs> =
  /* @__PURE__ */ struct<LxcDomainOpenNamespaceArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 1: `LXC_PROC_DOMAIN_OPEN_NAMESPACE`. */
export const lxcDomainOpenNamespace: Procedure<LxcDomainOpenNamespaceArgs, undefined> = {
  program: 0x00068000,
  version: 1,
  number: 1,
  name: 'LXC_PROC_DOMAIN_OPEN_NAMESPACE',
  args: lxcDomainOpenNamespaceArgs,
  ret: nothing,
}
