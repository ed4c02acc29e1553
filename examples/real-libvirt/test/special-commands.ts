import { lines } from './lines.ts'

/** What the XML parsers say of what is no XML: the line and the words are their own. */
export const NO_XML: readonly string[] = lines(`
  define empty.xml
  define text.xml
  define unclosed.xml
  define crossed.xml
  define entity.xml
  define two.xml
  create unclosed.xml`)

/** URIs that aren't there, and one that is. */
export const URIS: readonly string[] = [
  'test+unix:///default',
  'test+unix://localhost/default',
  'test+unix:///',
  'nothing+unix:///default',
]

/** What those who may only look may do, and may not. */
export const READ_ONLY: readonly string[] = lines(`
  list --all
  dominfo test
  domstate test --reason
  dumpxml test
  dumpxml test --security-info
  dumpxml test --migratable
  net-list --all
  pool-list --all
  iface-list --all
  nodedev-list
  nodeinfo
  version
  capabilities
  event test lifecycle --timeout 1
  start test
  destroy test
  shutdown test
  suspend test
  resume test
  reboot test
  reset test
  autostart test
  define small.xml
  create small.xml
  undefine test
  setmem test 1024
  desc test words
  net-destroy default
  net-define network.xml
  pool-destroy default-pool
  vol-create-as default-pool volume 1M
  iface-destroy eth1
  nodedev-detach computer
  qemu-monitor-command test info
  domrename test other
  snapshot-create test
  list --all`)

/** What libvirt's test driver can, and ours says that it can't. Each runs on its own. */
export const ONLY_THEIRS: Readonly<Record<string, readonly string[]>> = {
  'statistics that it makes up': lines(`
    cpu-models i686
    domblkerror test
    domblkinfo test vda
    domblkstat test vda
    domfsinfo test
    domifaddr test
    domifstat test testnet0
    dommemstat test
    domtime test
    iothreadinfo test
    nodecpustats
    perf test
    vcpuinfo test`),
  'settings without an effect': lines(`
    blkiotune test
    memtune test
    numatune test
    schedinfo test
    domfsfreeze test
    domfstrim test
    domhostname test
    inject-nmi test
    send-key test KEY_A
    send-process-signal test 1 1
    set-lifecycle-action test poweroff destroy
    set-user-password test user password`),
  'changes of a definition': lines(`
    desc test words
    metadata test --uri http://example.org/ --key k --set <a/>
    setmem test 1024
    setvcpus test 1`),
  'snapshots and checkpoints': lines(`
    snapshot-create test
    checkpoint-create test`),
  'networks, pools, interfaces and devices that change': lines(`
    net-autostart default
    net-define network.xml
    net-destroy default
    pool-autostart default-pool
    pool-destroy default-pool
    pool-refresh default-pool
    vol-create-as default-pool volume 1M
    iface-begin
    iface-undefine eth1
    nodedev-destroy scsi_host11`),
}
