/** Files for the commands, which find them in the current directory. */
export const FILES: Readonly<Record<string, string>> = {
  'guest.xml': `<domain type='test'>
  <name>guest</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <memory>1048576</memory>
  <vcpu>2</vcpu>
  <iothreads>2</iothreads>
  <os><type arch='i686'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'><source file='/var/lib/libvirt/images/guest.img'/><target dev='vda' bus='virtio'/></disk>
    <interface type='network'><mac address='52:54:00:aa:bb:cc'/><source network='default'/><target dev='testnet0'/></interface>
    <console type='pty'/>
  </devices>
</domain>`,
  'network.xml': `<network><name>lab</name><uuid>0ab0d1c5-5c0f-4a3c-9f0d-6d1f1b6c2f11</uuid><ip address='192.0.2.1' netmask='255.255.255.0'/></network>`,
  'secret.xml': `<secret ephemeral='no' private='no'><uuid>55806c7d-8e93-456f-829b-607d8c198367</uuid><description>a disk’s key</description></secret>`,
  'pool.xml': `<pool type='dir'><name>images</name><uuid>35bb2ad9-388a-cdfe-461a-b8907f6e53fe</uuid><target><path>/var/lib/libvirt/images</path></target></pool>`,
  'volume.txt': 'what is in a volume, and more of it\n'.repeat(5),
  'hba.xml': `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>`,
}

/** What listens to events meanwhile: a URI, an event command and its kind, and the procedure that registers for it. */
export const LISTENERS: readonly (readonly [
  uri: string,
  command: string,
  event: string,
  procedure: number,
])[] = [
  ['test:///default', 'net-event', 'lifecycle', 313],
  ['test:///default', 'pool-event', 'lifecycle', 368],
  ['test:///default', 'pool-event', 'refresh', 368],
  ['test:///default', 'nodedev-event', 'lifecycle', 374],
  ['test:///default', 'nodedev-event', 'update', 374],
  ['secret:///system', 'secret-event', 'lifecycle', 380],
  ['secret:///system', 'secret-event', 'value-changed', 380],
]

/** Commands of virsh, one after the other, as `URI COMMAND`. Some of them fail, for the errors. */
export const STEPS: readonly string[] = `
test:///default list --all
test:///default domid missing
test:///default domname 12345678-1234-1234-1234-123456789012
test:///default version
test:///default uri
test:///default nodeinfo
test:///default maxvcpus
test:///default suspend test
test:///default resume test
test:///default reboot test --mode acpi,agent
test:///default dominfo test
test:///default domstats
test:///default domstate test --reason
test:///default dumpxml test
test:///default define guest.xml
test:///default domrename guest visitor
test:///default domrename visitor guest
test:///default start guest
test:///default domstats guest
test:///default schedinfo test
test:///default schedinfo test --set weight=60
test:///default blkdeviotune guest vda
test:///default blkdeviotune guest vda --total-bytes-sec 1000000 --total-bytes-sec-max 2000000 --group-name slow
test:///default memtune test
test:///default memtune test --hard-limit 3000000
test:///default blkiotune test
test:///default numatune test
test:///default numatune test --nodeset 0
test:///default domiftune guest testnet0
test:///default domiftune guest testnet0 --inbound 100,200,300
test:///default domblkstat guest vda
test:///default domifstat guest testnet0
test:///default domblkinfo guest vda
test:///default domifaddr guest
test:///default domfsinfo guest
test:///default iothreadinfo guest
test:///default iothreadadd guest 3
test:///default iothreadset guest 3 --poll-max-ns 1000
test:///default iothreaddel guest 3
test:///default vcpuinfo guest
test:///default vcpucount guest
test:///default vcpupin guest
test:///default vcpupin guest 1 0
test:///default cpu-stats test
test:///default nodecpustats
test:///default freecell --all
test:///default freepages --cellno 0 --pagesize 4
test:///default metadata test --uri http://example.org/ --key k --set <a/>
test:///default desc test Ein-schöner-Gast
test:///default setmem test 1048576
test:///default setvcpus test 1
test:///default domtime test
test:///default dommemstat test
test:///default domcontrol test
test:///default perf test
test:///default send-key test KEY_A KEY_B
test:///default set-user-password test user password
test:///default attach-disk guest /var/lib/libvirt/images/second.img vdb
test:///default detach-disk guest vda
test:///default detach-device-alias guest net0
test:///default domjobinfo test
test:///default qemu-monitor-command test info
test:///default screenshot test screenshot
test:///default snapshot-create-as test one
test:///default snapshot-list test
test:///default snapshot-info test one
test:///default snapshot-revert test one
test:///default snapshot-delete test one
test:///default checkpoint-list test
test:///default managedsave guest
test:///default start guest
test:///default save guest guest.save
test:///default autostart test
test:///default autostart guest
test:///default undefine guest --managed-save --snapshots-metadata
test:///default net-list --all
test:///default net-define network.xml
test:///default net-start lab
test:///default net-info lab
test:///default net-dhcp-leases lab
test:///default net-destroy lab
test:///default net-undefine lab
test:///default iface-list --all
test:///default iface-dumpxml eth1
test:///default pool-list --all --details
test:///default pool-destroy default-pool
test:///default pool-start default-pool
test:///default pool-refresh default-pool
test:///default pool-info default-pool
test:///default vol-create-as default-pool volume 1M
test:///default vol-list default-pool
test:///default vol-info volume default-pool
test:///default nodedev-dumpxml computer
test:///default nodedev-create hba.xml
test:///default nodedev-destroy scsi_host12
test:///default shutdown test
test:///default start test
test:///default destroy test
secret:///system secret-define secret.xml
secret:///system secret-list
secret:///system secret-set-value 55806c7d-8e93-456f-829b-607d8c198367 c2VjcmV0
secret:///system secret-get-value 55806c7d-8e93-456f-829b-607d8c198367
secret:///system secret-undefine 55806c7d-8e93-456f-829b-607d8c198367
storage:///system pool-define pool.xml
storage:///system pool-build images
storage:///system pool-start images
storage:///system vol-create-as images disk.img 256K --allocation 0
storage:///system vol-upload disk.img volume.txt --pool images --offset 131072
storage:///system vol-download disk.img downloaded --pool images --offset 131072 --length 100
storage:///system vol-download disk.img downloaded --pool images --sparse
storage:///system vol-resize disk.img 512K --pool images
storage:///system vol-delete disk.img images
storage:///system pool-destroy images
nwfilter:///system nwfilter-list`
  .trim()
  .split('\n')

/** Commands of virt-admin. */
export const ADMIN_STEPS: readonly string[] = [
  'srv-list',
  'srv-threadpool-info libvirtd',
  'srv-threadpool-set libvirtd --min-workers 4',
  'srv-clients-info libvirtd',
  'srv-clients-set libvirtd --max-unauth-clients 30',
  'daemon-log-filters',
  'srv-threadpool-info missing',
]
