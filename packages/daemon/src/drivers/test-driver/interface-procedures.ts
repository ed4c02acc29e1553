import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import {
  connectListAllInterfaces,
  connectListDefinedInterfaces,
  connectListInterfaces,
  connectNumOfDefinedInterfaces,
  connectNumOfInterfaces,
  interfaceGetXmlDesc,
  interfaceIsActive,
  interfaceLookupByMacString,
  interfaceLookupByName,
} from '@hostloop/protocol/interface'
import { libvirtError } from '../../libvirt-error.ts'
import { INTERFACE } from './defaults.ts'
import { checkFlags, isListed } from './flags.ts'
import type { OnLoop } from './on-loop.ts'

/** Active. */
const LISTED = { known: 0b11, asked: [0b10], groups: [0b11] }

/** One network interface of the host, which is up for ever. */
export function addInterfaceProcedures(add: OnLoop): void {
  const { name, mac } = INTERFACE
  const iface = { name, mac }
  add(connectListAllInterfaces, ({ flags, needResults }) => {
    const ifaces = isListed(flags, LISTED, 'testConnectListAllInterfaces') ? [iface] : []
    return { ifaces: needResults === 0 ? [] : ifaces, ret: ifaces.length }
  })
  add(connectNumOfInterfaces, () => ({ num: 1 }))
  add(connectListInterfaces, ({ maxnames }) => ({ names: [name].slice(0, maxnames) }))
  add(connectNumOfDefinedInterfaces, () => ({ num: 0 }))
  add(connectListDefinedInterfaces, () => ({ names: [] }))
  add(interfaceLookupByName, (args) => check(args.name === name, `name '${args.name}'`) && { iface })
  add(interfaceLookupByMacString, (args) => check(args.mac === mac, `mac '${args.mac}'`) && { iface })
  add(interfaceIsActive, (args) => {
    return check(args.iface.name === name, `name '${args.iface.name}'`) && { active: 1 }
  })
  add(interfaceGetXmlDesc, (args) => {
    checkFlags(args.flags, 0, 'testInterfaceGetXMLDesc')
    return check(args.iface.name === name, `name '${args.iface.name}'`) && { xml: INTERFACE.xml }
  })
}

function check(found: boolean, what: string): true {
  if (found) return true
  throw libvirtError(ErrorNumber.noInterface, ErrorDomain.test, `no interface with matching ${what}`)
}
