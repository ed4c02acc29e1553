import {
  connectListAllNetworks,
  networkCreate,
  networkCreateXml,
  networkCreateXmlFlags,
  networkDefineXml,
  networkDefineXmlFlags,
  networkDestroy,
  networkGetAutostart,
  networkGetBridgeName,
  networkGetDhcpLeases,
  networkGetXmlDesc,
  networkIsActive,
  networkIsPersistent,
  networkLookupByName,
  networkLookupByUuid,
  networkSetAutostart,
  networkUndefine,
} from '@hostloop/protocol/network'
import { describe, expect, test } from 'vitest'
import { Network } from '../src/network.ts'
import { Networks } from '../src/networks.ts'
import { exchange, method, nobody, testMethods, uuidOf } from './objects-world.ts'

const net = { name: 'default', uuid: uuidOf(3) }
const other = { name: 'other', uuid: uuidOf(35) }
const network = new Network(nobody, net)
const xml = '<network/>'
const none = undefined

test('what it knows of itself', () => {
  expect(network.name).toBe('default')
  expect(network.uuid).toBe('03040506-0708-090a-0b0c-0d0e0f101112')
  expect(network.ref).toBe(net)
})

describe('the networks of a connection', () => {
  const does = method(Networks)
  testMethods([
    does(
      'list',
      (networks, o) => networks.list(o),
      exchange(connectListAllNetworks, { needResults: 1, flags: 0 }, { nets: [net, other], ret: 2 }),
      [network, new Network(nobody, other)],
    ),
    does(
      'list, filtered',
      (networks, o) => networks.list({ active: true, persistent: true, autostart: true, ...o }),
      exchange(connectListAllNetworks, { needResults: 1, flags: 2 | 4 | 16 }, { nets: [], ret: 0 }),
      [],
    ),
    does(
      'list, filtered the other way',
      (networks, o) => networks.list({ active: false, persistent: false, autostart: false, ...o }),
      exchange(connectListAllNetworks, { needResults: 1, flags: 1 | 8 | 32 }, { nets: [], ret: 0 }),
      [],
    ),
    does(
      'byName',
      (networks, o) => networks.byName('default', o),
      exchange(networkLookupByName, { name: 'default' }, { net }),
      network,
    ),
    does(
      'byUuid',
      (networks, o) => networks.byUuid(network.uuid, o),
      exchange(networkLookupByUuid, { uuid: net.uuid }, { net }),
      network,
    ),
    does(
      'define',
      (networks, o) => networks.define(xml, o),
      exchange(networkDefineXml, { xml }, { net }),
      network,
    ),
    does(
      'define, validated',
      (networks, o) => networks.define(xml, { validate: true, ...o }),
      exchange(networkDefineXmlFlags, { xml, flags: 1 }, { net }),
      network,
    ),
    does(
      'create',
      (networks, o) => networks.create(xml, o),
      exchange(networkCreateXml, { xml }, { net }),
      network,
    ),
    does(
      'create, validated',
      (networks, o) => networks.create(xml, { validate: true, ...o }),
      exchange(networkCreateXmlFlags, { xml, flags: 1 }, { net }),
      network,
    ),
  ])
})

describe('a network', () => {
  const does = method(Network, net)
  testMethods([
    does('start', (network, o) => network.start(o), exchange(networkCreate, { net }, none)),
    does('destroy', (network, o) => network.destroy(o), exchange(networkDestroy, { net }, none)),
    does('undefine', (network, o) => network.undefine(o), exchange(networkUndefine, { net }, none)),
    does('xml', (network, o) => network.xml(o), exchange(networkGetXmlDesc, { net, flags: 0 }, { xml }), xml),
    does(
      'xml, inactive',
      (network, o) => network.xml({ inactive: true, ...o }),
      exchange(networkGetXmlDesc, { net, flags: 1 }, { xml }),
      xml,
    ),
    does(
      'isActive',
      (network, o) => network.isActive(o),
      exchange(networkIsActive, { net }, { active: 1 }),
      true,
    ),
    does(
      'isPersistent',
      (network, o) => network.isPersistent(o),
      exchange(networkIsPersistent, { net }, { persistent: 0 }),
      false,
    ),
    does(
      'autostart',
      (network, o) => network.autostart(o),
      exchange(networkGetAutostart, { net }, { autostart: 1 }),
      true,
    ),
    does(
      'setAutostart(true)',
      (network, o) => network.setAutostart(true, o),
      exchange(networkSetAutostart, { net, autostart: 1 }, none),
    ),
    does(
      'setAutostart(false)',
      (network, o) => network.setAutostart(false, o),
      exchange(networkSetAutostart, { net, autostart: 0 }, none),
    ),
    does(
      'bridgeName',
      (network, o) => network.bridgeName(o),
      exchange(networkGetBridgeName, { net }, { name: 'virbr0' }),
      'virbr0',
    ),
    does(
      'dhcpLeases',
      (network, o) => network.dhcpLeases(o),
      exchange(
        networkGetDhcpLeases,
        { net, mac: null, needResults: 1, flags: 0 },
        {
          leases: [
            {
              iface: 'virbr0',
              expirytime: 1_800_000_000n,
              type: 1,
              mac: null,
              iaid: '7',
              ipaddr: 'fd00::2',
              prefix: 64,
              hostname: 'guest',
              clientid: null,
            },
          ],
          ret: 1,
        },
      ),
      [
        {
          interface: 'virbr0',
          expiresAt: 1_800_000_000n,
          type: 'ipv6',
          mac: null,
          iaid: '7',
          address: 'fd00::2',
          prefix: 64,
          hostname: 'guest',
          clientId: null,
        },
      ],
    ),
    does(
      'dhcpLeases, of one',
      (network, o) => network.dhcpLeases({ mac: '52:54:00:00:00:01', ...o }),
      exchange(
        networkGetDhcpLeases,
        { net, mac: '52:54:00:00:00:01', needResults: 1, flags: 0 },
        { leases: [], ret: 0 },
      ),
      [],
    ),
  ])
})
