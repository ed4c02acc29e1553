import {
  connectListAllNodeDevices,
  nodeDeviceCreate,
  nodeDeviceCreateXml,
  nodeDeviceDefineXml,
  nodeDeviceDestroy,
  nodeDeviceDetachFlags,
  nodeDeviceDettach,
  nodeDeviceGetAutostart,
  nodeDeviceGetParent,
  nodeDeviceGetXmlDesc,
  nodeDeviceIsActive,
  nodeDeviceIsPersistent,
  nodeDeviceListCaps,
  nodeDeviceLookupByName,
  nodeDeviceReAttach,
  nodeDeviceReset,
  nodeDeviceSetAutostart,
  nodeDeviceUndefine,
} from '@hostloop/protocol/node-device'
import { describe, expect, test } from 'vitest'
import { NodeDevice } from '../src/node-device.ts'
import { NodeDevices } from '../src/node-devices.ts'
import type { NodeDeviceCapability } from '../src/node-devices.ts'
import { exchange, method, nobody, ScriptedServer, testMethods } from './objects-world.ts'

const name = 'scsi_host1'
const dev = { name }
const device = new NodeDevice(nobody, dev)
const xml = '<device/>'
const none = undefined

test('what it knows of itself', () => {
  expect(device.name).toBe('scsi_host1')
  expect(device.ref).toBe(dev)
})

describe('the devices of a node', () => {
  const does = method(NodeDevices)
  const otherDevice = { name: 'computer' }
  testMethods([
    does(
      'list',
      (devices, o) => devices.list(o),
      exchange(
        connectListAllNodeDevices,
        { needResults: 1, flags: 0 },
        { devices: [dev, otherDevice], ret: 2 },
      ),
      [device, new NodeDevice(nobody, otherDevice)],
    ),
    does(
      'list, filtered, with the highest bit',
      (devices, o) => devices.list({ active: true, persistent: true, capability: ['net', 'pci'], ...o }),
      exchange(
        connectListAllNodeDevices,
        { needResults: 1, flags: 2 ** 31 + 2 ** 28 + 16 + 2 },
        { devices: [], ret: 0 },
      ),
      [],
    ),
    does(
      'list, filtered the other way',
      (devices, o) => devices.list({ active: false, persistent: false, ...o }),
      exchange(
        connectListAllNodeDevices,
        { needResults: 1, flags: 2 ** 30 + 2 ** 29 },
        { devices: [], ret: 0 },
      ),
      [],
    ),
    does(
      'byName',
      (devices, o) => devices.byName(name, o),
      exchange(nodeDeviceLookupByName, { name }, { dev }),
      device,
    ),
    does(
      'define',
      (devices, o) => devices.define(xml, { validate: true, ...o }),
      exchange(nodeDeviceDefineXml, { xmlDesc: xml, flags: 1 }, { dev }),
      device,
    ),
    does(
      'create',
      (devices, o) => devices.create(xml, o),
      exchange(nodeDeviceCreateXml, { xmlDesc: xml, flags: 0 }, { dev }),
      device,
    ),
    does(
      'create, validated',
      (devices, o) => devices.create(xml, { validate: true, ...o }),
      exchange(nodeDeviceCreateXml, { xmlDesc: xml, flags: 1 }, { dev }),
      device,
    ),
  ])

  test.each<[NodeDeviceCapability, number]>([
    ['system', 0],
    ['pci', 1],
    ['usb_device', 2],
    ['usb', 3],
    ['net', 4],
    ['scsi_host', 5],
    ['scsi_target', 6],
    ['scsi', 7],
    ['storage', 8],
    ['fc_host', 9],
    ['vports', 10],
    ['scsi_generic', 11],
    ['drm', 12],
    ['mdev_types', 13],
    ['mdev', 14],
    ['ccw', 15],
    ['css', 16],
    ['vdpa', 17],
    ['ap_card', 18],
    ['ap_queue', 19],
    ['ap_matrix', 20],
    ['vpd', 21],
  ])('list of capability %s', async (capability, bit) => {
    const args = { needResults: 1, flags: 2 ** bit }
    const server = new ScriptedServer([exchange(connectListAllNodeDevices, args, { devices: [], ret: 0 })])
    await server.result(new NodeDevices(server.caller).list({ capability }))
    expect(server.seen[0]!.args).toEqual(args)
  })
})

describe('a device', () => {
  const does = method(NodeDevice, dev)
  testMethods([
    does(
      'xml',
      (device, o) => device.xml(o),
      exchange(nodeDeviceGetXmlDesc, { name, flags: 0 }, { xml }),
      xml,
    ),
    does(
      'xml, inactive',
      (device, o) => device.xml({ inactive: true, ...o }),
      exchange(nodeDeviceGetXmlDesc, { name, flags: 1 }, { xml }),
      xml,
    ),
    does(
      'parent',
      (device, o) => device.parent(o),
      exchange(nodeDeviceGetParent, { name }, { parentName: 'computer' }),
      'computer',
    ),
    does(
      'parent, where there is none',
      (device, o) => device.parent(o),
      exchange(nodeDeviceGetParent, { name }, { parentName: null }),
      undefined,
    ),
    does(
      'capabilities',
      (device, o) => device.capabilities(o),
      exchange(nodeDeviceListCaps, { name, maxnames: 65536 }, { names: ['scsi_host', 'fc_host'] }),
      ['scsi_host', 'fc_host'],
    ),
    does('start', (device, o) => device.start(o), exchange(nodeDeviceCreate, { name, flags: 0 }, none)),
    does('destroy', (device, o) => device.destroy(o), exchange(nodeDeviceDestroy, { name }, none)),
    does(
      'undefine',
      (device, o) => device.undefine(o),
      exchange(nodeDeviceUndefine, { name, flags: 0 }, none),
    ),
    does('detach', (device, o) => device.detach(o), exchange(nodeDeviceDettach, { name }, none)),
    does(
      'detach, for a driver',
      (device, o) => device.detach({ driver: 'vfio', ...o }),
      exchange(nodeDeviceDetachFlags, { name, driverName: 'vfio', flags: 0 }, none),
    ),
    does('reattach', (device, o) => device.reattach(o), exchange(nodeDeviceReAttach, { name }, none)),
    does('reset', (device, o) => device.reset(o), exchange(nodeDeviceReset, { name }, none)),
    does(
      'isActive',
      (device, o) => device.isActive(o),
      exchange(nodeDeviceIsActive, { name }, { active: 1 }),
      true,
    ),
    does(
      'isPersistent',
      (device, o) => device.isPersistent(o),
      exchange(nodeDeviceIsPersistent, { name }, { persistent: 0 }),
      false,
    ),
    does(
      'autostart',
      (device, o) => device.autostart(o),
      exchange(nodeDeviceGetAutostart, { name }, { autostart: 1 }),
      true,
    ),
    does(
      'setAutostart(true)',
      (device, o) => device.setAutostart(true, o),
      exchange(nodeDeviceSetAutostart, { name, autostart: 1 }, none),
    ),
    does(
      'setAutostart(false)',
      (device, o) => device.setAutostart(false, o),
      exchange(nodeDeviceSetAutostart, { name, autostart: 0 }, none),
    ),
  ])
})
