import {
  connectGetAllDomainStats,
  domainAttachDeviceFlags,
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainDetachDeviceFlags,
  domainGetAutostart,
  domainGetHostname,
  domainGetInfo,
  domainGetState,
  domainGetXmlDesc,
  domainHasManagedSaveImage,
  domainInterfaceAddresses,
  domainIsActive,
  domainIsPersistent,
  domainManagedSave,
  domainManagedSaveRemove,
  domainReboot,
  domainRename,
  domainReset,
  domainResume,
  domainSaveFlags,
  domainSetAutostart,
  domainSetMemoryFlags,
  domainSetVcpusFlags,
  domainShutdown,
  domainShutdownFlags,
  domainSuspend,
  domainUndefineFlags,
  domainUpdateDeviceFlags,
} from '@hostloop/protocol/domain'
import { describe, expect, test } from 'vitest'
import { Domain } from '../src/domain.ts'
import { exchange, method, nobody, ScriptedServer, testMethods, uuidOf } from './objects-world.ts'

const dom = { name: 'guest', uuid: uuidOf(1), id: -1 }
const xml = '<disk/>'

const does = method(Domain, dom)

test('what was renamed does not run, whatever was known of it', async () => {
  const args = { dom: { ...dom, id: 3 }, newName: 'host', flags: 0 }
  const server = new ScriptedServer([exchange(domainRename, args, { retcode: 0 })])
  const renamed = await server.result(new Domain(server.caller, args.dom).rename('host'))
  expect(renamed.ref).toEqual({ ...dom, name: 'host', id: -1 })
})

test('what it knows of itself', () => {
  const domain = new Domain(nobody, dom)
  expect(domain.name).toBe('guest')
  expect(domain.uuid).toBe('01020304-0506-0708-090a-0b0c0d0e0f10')
  expect(domain.id).toBeUndefined()
  expect(domain.ref).toBe(dom)
  expect(new Domain(nobody, { ...dom, id: 0 }).id).toBe(0)
})

describe('starting and stopping', () => {
  const started = { ...dom, id: 12 }
  testMethods([
    does(
      'start',
      (domain, options) => domain.start(options),
      exchange(domainCreateWithFlags, { dom, flags: 0 }, { dom: started }),
      new Domain(nobody, started),
    ),
    does(
      'start, with words',
      (domain, options) =>
        domain.start({ paused: true, bypassCache: true, forceBoot: true, autodestroy: false, ...options }),
      exchange(domainCreateWithFlags, { dom, flags: 1 | 4 | 8 }, { dom: started }),
      new Domain(nobody, started),
    ),
    does(
      'start, with the other words',
      (domain, options) => domain.start({ autodestroy: true, validate: true, resetNvram: true, ...options }),
      exchange(domainCreateWithFlags, { dom, flags: 2 | 16 | 32 }, { dom: started }),
      new Domain(nobody, started),
    ),
    does(
      'shutdown',
      (domain, options) => domain.shutdown(options),
      exchange(domainShutdown, { dom }, undefined),
    ),
    does(
      'shutdown via one',
      (domain, options) => domain.shutdown({ via: 'guestAgent', ...options }),
      exchange(domainShutdownFlags, { dom, flags: 2 }, undefined),
    ),
    does(
      'shutdown via several',
      (domain, options) => domain.shutdown({ via: ['acpiPowerBtn', 'signal', 'paravirt'], ...options }),
      exchange(domainShutdownFlags, { dom, flags: 1 | 8 | 16 }, undefined),
    ),
    does(
      'destroy',
      (domain, options) => domain.destroy(options),
      exchange(domainDestroy, { dom }, undefined),
    ),
    does(
      'destroy, with words',
      (domain, options) => domain.destroy({ graceful: true, removeLogs: true, ...options }),
      exchange(domainDestroyFlags, { dom, flags: 1 | 2 }, undefined),
    ),
    does(
      'suspend',
      (domain, options) => domain.suspend(options),
      exchange(domainSuspend, { dom }, undefined),
    ),
    does('resume', (domain, options) => domain.resume(options), exchange(domainResume, { dom }, undefined)),
    does(
      'reboot',
      (domain, options) => domain.reboot(options),
      exchange(domainReboot, { dom, flags: 0 }, undefined),
    ),
    does(
      'reboot via one',
      (domain, options) => domain.reboot({ via: 'initctl', ...options }),
      exchange(domainReboot, { dom, flags: 4 }, undefined),
    ),
    does(
      'reset',
      (domain, options) => domain.reset(options),
      exchange(domainReset, { dom, flags: 0 }, undefined),
    ),
    does(
      'managedSave',
      (domain, options) => domain.managedSave({ running: true, ...options }),
      exchange(domainManagedSave, { dom, flags: 2 }, undefined),
    ),
    does(
      'hasManagedSave',
      (domain, options) => domain.hasManagedSave(options),
      exchange(domainHasManagedSaveImage, { dom, flags: 0 }, { result: 1 }),
      true,
    ),
    does(
      'removeManagedSave',
      (domain, options) => domain.removeManagedSave(options),
      exchange(domainManagedSaveRemove, { dom, flags: 0 }, undefined),
    ),
    does(
      'save',
      (domain, options) => domain.save('/save', options),
      exchange(domainSaveFlags, { dom, to: '/save', dxml: null, flags: 0 }, undefined),
    ),
    does(
      'save, with words',
      (domain, options) => domain.save('/save', { xml, bypassCache: true, paused: true, ...options }),
      exchange(domainSaveFlags, { dom, to: '/save', dxml: xml, flags: 1 | 4 }, undefined),
    ),
  ])
})

describe('its definition', () => {
  testMethods([
    does(
      'undefine',
      (domain, options) => domain.undefine(options),
      exchange(domainUndefineFlags, { dom, flags: 0 }, undefined),
    ),
    does(
      'undefine, with words',
      (domain, options) =>
        domain.undefine({ managedSave: true, snapshotsMetadata: true, nvram: true, tpm: true, ...options }),
      exchange(domainUndefineFlags, { dom, flags: 1 | 2 | 4 | 32 }, undefined),
    ),
    does(
      'undefine, with the other words',
      (domain, options) =>
        domain.undefine({ keepNvram: true, checkpointsMetadata: true, keepTpm: true, ...options }),
      exchange(domainUndefineFlags, { dom, flags: 8 | 16 | 64 }, undefined),
    ),
    does(
      'rename',
      (domain, options) => domain.rename('host', options),
      exchange(domainRename, { dom, newName: 'host', flags: 0 }, { retcode: 0 }),
      new Domain(nobody, { ...dom, name: 'host' }),
    ),
    does(
      'xml',
      (domain, options) => domain.xml(options),
      exchange(domainGetXmlDesc, { dom, flags: 0 }, { xml }),
      xml,
    ),
    does(
      'xml, with words',
      (domain, options) => domain.xml({ secure: true, inactive: true, migratable: true, ...options }),
      exchange(domainGetXmlDesc, { dom, flags: 1 | 2 | 8 }, { xml }),
      xml,
    ),
    does(
      'xml, with the other word',
      (domain, options) => domain.xml({ updateCpu: true, ...options }),
      exchange(domainGetXmlDesc, { dom, flags: 4 }, { xml }),
      xml,
    ),
    does(
      'isPersistent',
      (domain, options) => domain.isPersistent(options),
      exchange(domainIsPersistent, { dom }, { persistent: 0 }),
      false,
    ),
    does(
      'autostart',
      (domain, options) => domain.autostart(options),
      exchange(domainGetAutostart, { dom }, { autostart: 1 }),
      true,
    ),
    does(
      'setAutostart(true)',
      (domain, options) => domain.setAutostart(true, options),
      exchange(domainSetAutostart, { dom, autostart: 1 }, undefined),
    ),
    does(
      'setAutostart(false)',
      (domain, options) => domain.setAutostart(false, options),
      exchange(domainSetAutostart, { dom, autostart: 0 }, undefined),
    ),
  ])
})

describe('what it is made of', () => {
  testMethods([
    does(
      'setMemory',
      (domain, options) => domain.setMemory(2n ** 40n, options),
      exchange(domainSetMemoryFlags, { dom, memory: 2n ** 40n, flags: 0 }, undefined),
    ),
    does(
      'setMemory, with words',
      (domain, options) => domain.setMemory(1024n, { live: true, config: true, maximum: true, ...options }),
      exchange(domainSetMemoryFlags, { dom, memory: 1024n, flags: 1 | 2 | 4 }, undefined),
    ),
    does(
      'setVcpus',
      (domain, options) => domain.setVcpus(3, options),
      exchange(domainSetVcpusFlags, { dom, nvcpus: 3, flags: 0 }, undefined),
    ),
    does(
      'setVcpus, with words',
      (domain, options) => domain.setVcpus(3, { live: true, guest: true, hotpluggable: true, ...options }),
      exchange(domainSetVcpusFlags, { dom, nvcpus: 3, flags: 1 | 8 | 16 }, undefined),
    ),
    does(
      'setVcpus, with the other words',
      (domain, options) => domain.setVcpus(3, { config: true, maximum: true, ...options }),
      exchange(domainSetVcpusFlags, { dom, nvcpus: 3, flags: 2 | 4 }, undefined),
    ),
    does(
      'attachDevice',
      (domain, options) => domain.attachDevice(xml, { live: true, config: true, ...options }),
      exchange(domainAttachDeviceFlags, { dom, xml, flags: 1 | 2 }, undefined),
    ),
    does(
      'detachDevice',
      (domain, options) => domain.detachDevice(xml, { config: true, ...options }),
      exchange(domainDetachDeviceFlags, { dom, xml, flags: 2 }, undefined),
    ),
    does(
      'updateDevice',
      (domain, options) => domain.updateDevice(xml, { live: true, force: true, ...options }),
      exchange(domainUpdateDeviceFlags, { dom, xml, flags: 1 | 4 }, undefined),
    ),
  ])
})

describe('how it is', () => {
  const numbers = { maxMem: 2n ** 41n, memory: 2n ** 40n, nrVirtCpu: 4, cpuTime: 2n ** 62n }
  const info = { maxMemoryKiB: 2n ** 41n, memoryKiB: 2n ** 40n, vcpus: 4, cpuTimeNs: 2n ** 62n }
  testMethods([
    does(
      'info',
      (domain, options) => domain.info(options),
      exchange(domainGetInfo, { dom }, { state: 5, ...numbers }),
      { state: 'shutoff', ...info },
    ),
    does(
      'info, of a state without a name',
      (domain, options) => domain.info(options),
      exchange(domainGetInfo, { dom }, { state: 99, ...numbers }),
      { state: 99, ...info },
    ),
    does(
      'isActive',
      (domain, options) => domain.isActive(options),
      exchange(domainIsActive, { dom }, { active: 1 }),
      true,
    ),
    does(
      'hostname',
      (domain, options) => domain.hostname(options),
      exchange(domainGetHostname, { dom, flags: 0 }, { hostname: 'guest.lan' }),
      'guest.lan',
    ),
    does(
      'hostname, from its agent',
      (domain, options) => domain.hostname({ source: 'agent', ...options }),
      exchange(domainGetHostname, { dom, flags: 2 }, { hostname: 'guest.lan' }),
      'guest.lan',
    ),
    does(
      'stats',
      (domain, options) => domain.stats({ types: 'state', enforce: true, ...options }),
      exchange(
        connectGetAllDomainStats,
        { doms: [dom], stats: 1, flags: 2 ** 31 },
        { retStats: [{ dom, params: [{ field: 'vcpu.0.time', value: { type: 4, value: 5n } }] }] },
      ),
      { 'vcpu.0.time': 5n },
    ),
    does(
      'stats, of a domain that is gone',
      (domain, options) => domain.stats(options),
      exchange(connectGetAllDomainStats, { doms: [dom], stats: 0, flags: 0 }, { retStats: [] }),
      undefined,
    ),
    does(
      'interfaceAddresses',
      (domain, options) => domain.interfaceAddresses(options),
      exchange(
        domainInterfaceAddresses,
        { dom, source: 0, flags: 0 },
        {
          ifaces: [
            {
              name: 'vnet0',
              hwaddr: '52:54:00:00:00:01',
              addrs: [
                { type: 0, addr: '192.168.122.2', prefix: 24 },
                { type: 1, addr: 'fe80::1', prefix: 64 },
                { type: 7, addr: '?', prefix: 0 },
              ],
            },
            { name: 'lo', hwaddr: null, addrs: [] },
          ],
        },
      ),
      [
        {
          name: 'vnet0',
          mac: '52:54:00:00:00:01',
          addresses: [
            { type: 'ipv4', address: '192.168.122.2', prefix: 24 },
            { type: 'ipv6', address: 'fe80::1', prefix: 64 },
            { type: 7, address: '?', prefix: 0 },
          ],
        },
        { name: 'lo', mac: null, addresses: [] },
      ],
    ),
    does(
      'interfaceAddresses, from the ARP table',
      (domain, options) => domain.interfaceAddresses({ source: 'arp', ...options }),
      exchange(domainInterfaceAddresses, { dom, source: 2, flags: 0 }, { ifaces: [] }),
      [],
    ),
  ])

  test.each([
    [0, 0, 'nostate', 'unknown'],
    [1, 1, 'running', 'booted'],
    [1, 5, 'running', 'unpaused'],
    [2, 0, 'blocked', 'unknown'],
    [3, 1, 'paused', 'user'],
    [4, 1, 'shutdown', 'user'],
    [5, 1, 'shutoff', 'shutdown'],
    [5, 2, 'shutoff', 'destroyed'],
    [6, 1, 'crashed', 'panicked'],
    [7, 0, 'pmsuspended', 'unknown'],
    // What a later libvirt may have.
    [1, 77, 'running', 77],
    [55, 1, 55, 1],
  ])('state %i, reason %i', async (state, reason, stateName, reasonName) => {
    const server = new ScriptedServer([exchange(domainGetState, { dom, flags: 0 }, { state, reason })])
    const status = await server.result(new Domain(server.caller, dom).state())
    expect(status).toEqual({ state: stateName, reason: reasonName })
  })
})
