import { lines } from './lines.ts'

const TEST_UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f'

/**
 * Commands of virsh that must do the same with both daemons, one after the other. Those whose progress virsh watches are
 * left out (`migrate`, `save`, `managedsave`, `dump`): virsh can miss the end of one that fails at once, and
 * waits for ever.
 */
export const SAME: readonly (readonly [what: string, commands: readonly string[]])[] = [
  [
    'asking for domains',
    lines(`
      list
      list --all
      list --inactive
      list --name
      list --all --uuid
      list --all --title
      list --id
      list --state-running
      list --state-paused
      list --state-shutoff
      list --transient
      list --autostart
      list --with-snapshot
      list --without-managed-save
      list --all --with-checkpoint
      list --nonsense
      dominfo test
      domstate test
      domstate test --reason
      domid test
      domuuid test
      domuuid 1
      domname 1
      domname ${TEST_UUID}
      dumpxml test
      dumpxml test --inactive
      dumpxml test --security-info
      dumpxml test --migratable
      domcontrol test
      vcpucount test
      domblklist test
      domiflist test
      domstats
      domstats test --state
      desc test
      desc test --title
      snapshot-list test
      checkpoint-list test
      event --list
      event test lifecycle --timeout 1`),
  ],
  [
    'asking for the host, and what else it has',
    lines(`
      nodeinfo
      nodecpumap
      maxvcpus
      version
      version --daemon
      hostname
      uri
      capabilities
      sysinfo
      freecell
      freecell --all
      freecell 7
      net-list --all
      net-list --inactive
      net-info default
      net-dumpxml default
      net-uuid default
      net-name dd8fe884-6c02-601e-7551-cca97df1c5df
      pool-list --all
      pool-list --details
      pool-list --type logical
      pool-info default-pool
      pool-dumpxml default-pool
      pool-uuid default-pool
      vol-list default-pool
      vol-list default-pool --details
      net-event --event lifecycle --timeout 1
      pool-event --event refresh --timeout 1
      nodedev-event --event update --timeout 1
      secret-event --event lifecycle --timeout 1
      iface-list --all
      iface-dumpxml eth1
      iface-mac eth1
      iface-name aa:bb:cc:dd:ee:ff
      nodedev-list
      nodedev-list --tree
      nodedev-list --cap fc_host
      nodedev-list --all
      nodedev-dumpxml computer
      nodedev-dumpxml scsi_host11
      secret-list
      nwfilter-list
      type`),
  ],
  [
    'the life of a domain',
    lines(`
      suspend test
      list --all
      domstate test --reason
      list --state-paused
      suspend test
      reboot test
      domstate test --reason
      suspend test
      resume test
      domstate test --reason
      resume test
      reboot test --mode acpi
      reset test
      shutdown test
      list
      list --all
      dominfo test
      domstate test --reason
      domid test
      dumpxml test
      shutdown test
      destroy test
      suspend test
      resume test
      reboot test
      reset test
      domcontrol test
      start test
      start test
      domid test
      domname 1
      destroy test --graceful
      domstate test --reason
      start ${TEST_UUID}
      destroy 3
      start test --paused
      start test --autodestroy
      start test --force-boot
      start test
      suspend test
      start test
      shutdown test --mode acpi
      start test
      suspend test
      destroy test
      autostart test
      dominfo test
      list --all --autostart
      autostart test --disable
      undefine test
      list --all`),
  ],
  [
    'definitions',
    lines(`
      define guest.xml
      list --all --title
      dominfo guest
      dumpxml guest
      domblklist guest
      domiflist guest
      desc guest
      desc guest --title
      vcpucount guest
      autostart guest
      start guest
      dumpxml guest
      dumpxml guest --inactive
      shutdown guest
      domstate guest --reason
      reboot guest
      domstate guest --reason
      start guest
      undefine guest
      list --transient
      autostart guest
      reboot guest
      destroy guest
      dominfo guest
      define small.xml
      define larger.xml
      dumpxml small
      start small
      define small.xml
      dumpxml small
      dumpxml small --inactive
      destroy small
      dumpxml small
      undefine small --managed-save --snapshots-metadata
      undefine small
      define of-test.xml
      dumpxml test
      dumpxml test --inactive
      destroy test
      dumpxml test
      define small.xml --validate
      define serials.xml
      dumpxml serials
      define consoles.xml
      dumpxml consoles
      define xen.xml
      dumpxml xen
      undefine xen --nvram
      undefine xen --remove-all-storage`),
  ],
  [
    'domains that are forgotten when they stop',
    lines(`
      create small.xml
      list --all
      list --transient
      dominfo small
      create small.xml
      autostart small
      undefine small
      suspend small
      resume small
      shutdown small
      list --all
      create small.xml
      define larger.xml
      list --persistent
      dumpxml small --inactive
      destroy small
      list --all
      undefine small
      create small.xml --paused
      create small.xml --autodestroy
      create of-test.xml
      destroy test
      create of-test.xml
      dumpxml test
      dumpxml test --inactive
      destroy test
      dumpxml test
      create same-name.xml
      create same-uuid.xml`),
  ],
  [
    'what can’t be defined',
    lines(`
      define network.xml
      define no-type.xml
      define bad-type.xml
      define kvm.xml
      define no-name.xml
      define empty-name.xml
      define slash.xml
      define long-title.xml
      define bad-uuid.xml
      define no-memory.xml
      define bad-memory.xml
      define bad-unit.xml
      define no-vcpu.xml
      define bad-vcpu.xml
      define no-os.xml
      define bad-os.xml
      define bad-arch.xml
      define bad-action.xml
      define coredump.xml
      define no-target.xml
      define twins.xml
      define same-uuid.xml
      define same-name.xml
      define missing.xml`),
  ],
  [
    'what isn’t there',
    lines(`
      start missing
      destroy missing
      shutdown missing
      suspend missing
      resume missing
      reboot missing
      reset missing
      undefine missing
      undefine test
      autostart missing
      dominfo missing
      domstate missing
      domid missing
      domuuid missing
      domname missing
      domname 77
      dumpxml missing
      dumpxml 77
      event missing lifecycle
      event test nonsense
      net-info missing
      net-dumpxml missing
      net-uuid missing
      pool-info missing
      pool-dumpxml missing
      vol-list missing
      vol-info missing
      vol-info missing --pool default-pool
      vol-path missing default-pool
      iface-dumpxml missing
      iface-name aa:bb:cc:dd:ee:00
      nodedev-dumpxml missing
      secret-dumpxml ${TEST_UUID}
      start
      nonsense`),
  ],
  [
    'what no test driver can',
    lines(`
      attach-device test guest.xml
      block-resize test vda 1G
      blockcommit test vda
      blockpull test vda
      console test
      cpu-compare guest.xml
      domcapabilities
      domdisplay test
      domif-getlink test testnet0
      domjobabort test
      domjobinfo test
      dompmsuspend test mem
      dompmwakeup test
      domxml-from-native vmx guest.xml
      guestinfo test
      guestvcpus test
      managedsave-remove test
      net-dhcp-leases default
      net-port-list default
      nodedev-detach computer
      nodedev-list --inactive
      nodedev-reset computer
      nodememstats
      nodesuspend mem 60
      node-memory-tune
      nwfilter-binding-list
      nwfilter-dumpxml missing
      pool-capabilities
      qemu-agent-command test info
      qemu-monitor-command test info
      ttyconsole test
      vncdisplay test
      vol-clone a b --pool default-pool`),
  ],
]
