import { HostloopError } from '@hostloop/core'
import {
  authList,
  authPolkit,
  AuthType,
  ConnectFlags,
  connectOpen,
  connectSupportsFeature,
  DriverFeature,
} from '@hostloop/protocol/connect'
import { nameOf } from '@hostloop/protocol/name-of'
import { RpcError } from '@hostloop/rpc'
import type { CallOptions, RpcClient } from '@hostloop/rpc'
import { LibvirtError } from './libvirt-error.ts'

/** What the daemon can do. */
export interface Abilities {
  readonly hasKeepalive: boolean
  readonly hasEventCallbacks: boolean
  readonly hasCloseCallback: boolean
}

/** What is wanted of the daemon. */
export interface Wishes {
  /** Its own default, where empty. */
  readonly name: string
  readonly isReadOnly: boolean
  readonly keepalive: boolean
}

/**
 * What a client says first. The daemon takes no other calls before `CONNECT_OPEN` is answered. Who asks about keepalive is asked
 * from then on whether it is there.
 */
export async function shakeHands(
  client: RpcClient,
  { name, isReadOnly, keepalive }: Wishes,
  options: CallOptions,
): Promise<Abilities> {
  const supports = async (feature: DriverFeature): Promise<boolean> =>
    (await client.call(connectSupportsFeature, { feature }, options)).supported !== 0
  const { types } = await client.call(authList, undefined, options)
  await authenticate(client, types, options)
  const hasKeepalive = keepalive && (await supports(DriverFeature.programKeepalive))
  const flags = isReadOnly ? ConnectFlags.ro : 0
  await client.call(connectOpen, { name: name === '' ? null : name, flags }, options)
  const [hasEventCallbacks, hasCloseCallback] = await Promise.all([
    supports(DriverFeature.remoteEventCallback),
    supports(DriverFeature.remoteCloseCallback),
  ])
  return { hasKeepalive, hasEventCallbacks, hasCloseCallback }
}

async function authenticate(
  client: RpcClient,
  types: readonly number[],
  options: CallOptions,
): Promise<void> {
  if (types.length === 0 || types.includes(AuthType.none)) return
  if (!types.includes(AuthType.polkit)) {
    const names = types.map((type) => nameOf(AuthType, type) ?? type).join(', ')
    const message = `The daemon wants authentication by ${names}, which isn't supported yet. Use a socket without (auth_unix_rw = "none").`
    throw new HostloopError('UNSUPPORTED', message)
  }
  try {
    await client.call(authPolkit, undefined, options)
  } catch (error) {
    if (!(error instanceof RpcError)) throw error
    const message = `polkit refused: ${error.message}. Add the user to the group libvirt, or a polkit rule for org.libvirt.unix.manage, or connect with readOnly.`
    throw new LibvirtError(error.details, message)
  }
}
