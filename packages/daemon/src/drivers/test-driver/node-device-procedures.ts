import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import {
  connectListAllNodeDevices,
  nodeDeviceGetParent,
  nodeDeviceGetXmlDesc,
  nodeDeviceListCaps,
  nodeDeviceLookupByName,
  nodeDeviceNumOfCaps,
  nodeListDevices,
  nodeNumOfDevices,
} from '@hostloop/protocol/node-device'
import { libvirtError } from '../../libvirt-error.ts'
import { NODE_DEVICES } from './defaults.ts'
import type { NodeDevice } from './defaults.ts'
import { checkFlags } from './flags.ts'
import type { OnLoop } from './on-loop.ts'

/** All kinds of devices. Whether they are active is more than libvirt's test driver can say. */
const KNOWN = 0x1fffff

/** Some devices of the host, for ever. */
export function addNodeDeviceProcedures(add: OnLoop): void {
  add(connectListAllNodeDevices, ({ flags, needResults }) => {
    checkFlags(flags, KNOWN, 'testConnectListAllNodeDevices')
    const asked = NODE_DEVICES.filter((device) => flags === 0 || (device.flags & flags) !== 0)
    return { devices: needResults === 0 ? [] : asked.map(({ name }) => ({ name })), ret: asked.length }
  })
  add(nodeNumOfDevices, ({ cap }) => ({ num: withCapability(cap).length }))
  add(nodeListDevices, ({ cap, maxnames }) => {
    const names = withCapability(cap).map(({ name }) => name)
    return { names: names.slice(0, maxnames) }
  })
  add(nodeDeviceLookupByName, ({ name }) => ({ dev: { name: device(name).name } }))
  add(nodeDeviceGetXmlDesc, ({ name, flags }) => {
    checkFlags(flags, 0, 'testNodeDeviceGetXMLDesc')
    return { xml: device(name).xml }
  })
  add(nodeDeviceGetParent, ({ name }) => ({ parentName: device(name).parent }))
  add(nodeDeviceNumOfCaps, ({ name }) => device(name) && { num: 1 })
  add(nodeDeviceListCaps, ({ name, maxnames }) => ({
    names: [device(name).capability].slice(0, maxnames),
  }))
}

function withCapability(capability: string | null): readonly NodeDevice[] {
  return NODE_DEVICES.filter((each) => capability === null || each.capability === capability)
}

function device(name: string): NodeDevice {
  const found = NODE_DEVICES.find((each) => each.name === name)
  if (found !== undefined) return found
  const detail = `no node device with matching name '${name}'`
  throw libvirtError(ErrorNumber.noNodeDevice, ErrorDomain.test, detail)
}
