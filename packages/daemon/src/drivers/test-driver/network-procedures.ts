import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import {
  connectListAllNetworks,
  connectListDefinedNetworks,
  connectListNetworks,
  connectNumOfDefinedNetworks,
  connectNumOfNetworks,
  networkGetAutostart,
  networkGetBridgeName,
  networkGetXmlDesc,
  networkIsActive,
  networkIsPersistent,
  networkLookupByName,
  networkLookupByUuid,
} from '@hostloop/protocol/network'
import { libvirtError } from '../../libvirt-error.ts'
import { NETWORK } from './defaults.ts'
import { checkFlags, isListed } from './flags.ts'
import type { OnLoop } from './on-loop.ts'
import { formatUuid } from '../domains/uuid.ts'

/** Active, persistent and not started with the host. */
const LISTED = { known: 0x3f, asked: [0b10, 0b100, 0b100000], groups: [0b11, 0b1100, 0b110000] }

/** One network, which runs for ever. */
export function addNetworkProcedures(add: OnLoop): void {
  const { name, uuid } = NETWORK
  const net = { name, uuid }
  add(connectListAllNetworks, ({ flags, needResults }) => {
    const nets = isListed(flags, LISTED, 'testConnectListAllNetworks') ? [net] : []
    return { nets: needResults === 0 ? [] : nets, ret: nets.length }
  })
  add(connectNumOfNetworks, () => ({ num: 1 }))
  add(connectListNetworks, ({ maxnames }) => ({ names: [name].slice(0, maxnames) }))
  add(connectNumOfDefinedNetworks, () => ({ num: 0 }))
  add(connectListDefinedNetworks, () => ({ names: [] }))
  add(networkLookupByName, (args) => byName(args.name) && { net })
  add(networkLookupByUuid, (args) => byUuid(args.uuid) && { net })
  add(networkGetXmlDesc, (args) => {
    checkFlags(args.flags, 0, 'testNetworkGetXMLDesc')
    return byName(args.net.name) && { xml: NETWORK.xml }
  })
  add(networkGetBridgeName, (args) => byName(args.net.name) && { name: NETWORK.bridge })
  add(networkGetAutostart, (args) => byName(args.net.name) && { autostart: 0 })
  add(networkIsActive, (args) => byUuid(args.net.uuid) && { active: 1 })
  add(networkIsPersistent, (args) => byUuid(args.net.uuid) && { persistent: 1 })
}

function byName(name: string): true {
  if (name === NETWORK.name) return true
  throw notFound(`name '${name}'`)
}

function byUuid(uuid: Uint8Array): true {
  if (Buffer.compare(uuid, NETWORK.uuid) === 0) return true
  throw notFound(`uuid '${formatUuid(uuid)}'`)
}

function notFound(what: string): Error {
  return libvirtError(ErrorNumber.noNetwork, ErrorDomain.test, `no network with matching ${what}`)
}
