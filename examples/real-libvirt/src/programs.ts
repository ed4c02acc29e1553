import { existsSync } from 'node:fs'
import { findProgram, isRequired } from '@hostloop/conformance/node'

/** The paths of libvirt's own programs, and of what starts them. */
export interface LibvirtPrograms {
  readonly libvirtd: string
  readonly virsh: string
  /** Starts libvirtd as another user, and has it end with this process. */
  readonly setpriv: string
}

/** For `describe.skipIf(libvirtPrograms === undefined)`. A missing program is an error under HOSTLOOP_REQUIRE=libvirtd. */
export const libvirtPrograms: LibvirtPrograms | undefined = findLibvirt()

/** Throws where one is missing. */
export function requireLibvirt(): LibvirtPrograms {
  if (libvirtPrograms !== undefined) return libvirtPrograms
  throw new Error(
    'libvirtd or virsh is missing: install the Debian packages libvirt-daemon and libvirt-clients',
  )
}

function findLibvirt(): LibvirtPrograms | undefined {
  // Not in the PATH of those who aren't root.
  const system = '/usr/sbin/libvirtd'
  const libvirtd = existsSync(system) ? system : findProgram('libvirtd', 'libvirt-daemon')
  const virsh = findProgram('virsh', 'libvirt-clients')
  const setpriv = findProgram('setpriv', 'util-linux')
  if (libvirtd !== undefined && virsh !== undefined && setpriv !== undefined) {
    return { libvirtd, virsh, setpriv }
  }
  if (isRequired('libvirtd')) throw new Error('HOSTLOOP_REQUIRE asks for libvirtd, virsh and setpriv')
  return undefined
}
