import { describe, expect, it } from 'vitest'
import { addressOf } from '../src/uri.ts'

const env = { XDG_RUNTIME_DIR: '/run/user/1000', HOME: '/home/me' }

describe('a libvirt URI', () => {
  it.each([
    ['qemu:///system', 'qemu:///system', ['/run/libvirt/virtqemud-sock', '/run/libvirt/libvirt-sock']],
    ['qemu+unix:///system', 'qemu:///system', ['/run/libvirt/virtqemud-sock', '/run/libvirt/libvirt-sock']],
    ['qemu:/system', 'qemu:///system', ['/run/libvirt/virtqemud-sock', '/run/libvirt/libvirt-sock']],
    ['qemu:///system?mode=legacy', 'qemu:///system', ['/run/libvirt/libvirt-sock']],
    ['qemu:///system?mode=direct', 'qemu:///system', ['/run/libvirt/virtqemud-sock']],
    [
      'qemu:///session',
      'qemu:///session',
      ['/run/user/1000/libvirt/virtqemud-sock', '/run/user/1000/libvirt/libvirt-sock'],
    ],
    ['lxc:///system', 'lxc:///system', ['/run/libvirt/virtlxcd-sock', '/run/libvirt/libvirt-sock']],
    ['test:///default', 'test:///default', ['/run/libvirt/libvirt-sock']],
    ['test+unix:///default?socket=/tmp/a%20b', 'test:///default', ['/tmp/a b']],
    ['test:///default?socket=/tmp/a+b', 'test:///default', ['/tmp/a+b']],
    ['QEMU:///system?socket=/s', 'qemu:///system', ['/s']],
    ['qemu:///system?SOCKET=/s&Mode=direct', 'qemu:///system', ['/s']],
    ['qemu:///system?%73ocket=/s', 'qemu:///system', ['/s']],
    ['qemu:///system?socket=/nowhere&socket=/s', 'qemu:///system', ['/s']],
    ['qemu+unix://me@/system?socket=/s', 'qemu:///system', ['/s']],
    ['qemu+unix://?socket=/s', 'qemu://', ['/s']],
    ['test:///default?a=1&socket=/s;b=%20', 'test:///default?a=1&b=%20', ['/s']],
    ['remote+unix:///?socket=/s', '', ['/s']],
    ['test:///default?socket=/s&name=test:///other', 'test:///other', ['/s']],
    ['qemu:///embed?root=/x&socket=/s', 'qemu:///embed?root=/x', ['/s']],
  ])('%s is a unix socket', (uri, name, paths) => {
    expect(addressOf(uri, false, env)).toEqual({ name, targets: paths.map((unix) => ({ unix })) })
  })

  it.each([
    ['qemu+tcp://host/system', 'qemu:///system', { host: 'host', port: 16509 }],
    ['qemu+tcp://host:1234/system', 'qemu:///system', { host: 'host', port: 1234 }],
    ['qemu+tcp://user@host:/system', 'qemu:///system', { host: 'host', port: 16509 }],
    ['qemu+tcp://[::1]:1234/system?no_verify=1', 'qemu:///system', { host: '::1', port: 1234 }],
    ['qemu+tcp:///system', 'qemu:///system', { host: 'localhost', port: 16509 }],
    ['qemu+TCP://[fe80::1%25eth0]/system', 'qemu:///system', { host: 'fe80::1%eth0', port: 16509 }],
    ['test+tcp://localhost', 'test://', { host: 'localhost', port: 16509 }],
  ])('%s is TCP', (uri, name, tcp) => {
    expect(addressOf(uri, false, env)).toEqual({ name, targets: [{ tcp }] })
  })

  it('leads to the read-only socket, which a session has not', () => {
    expect(addressOf('qemu:///system', true, env).targets).toEqual([
      { unix: '/run/libvirt/virtqemud-sock-ro' },
      { unix: '/run/libvirt/libvirt-sock-ro' },
    ])
    expect(addressOf('qemu:///session?mode=legacy', true, env).targets).toEqual([
      { unix: '/run/user/1000/libvirt/libvirt-sock' },
    ])
  })

  it('leads to the daemon that the user has', () => {
    const folder = (uri: string, uid: number): unknown => addressOf(uri, false, { ...env, uid }).targets[0]
    const [system, session] = [{ unix: '/run/libvirt/libvirt-sock' }, '/run/user/1000/libvirt']
    expect(folder('test:///default', 0)).toEqual(system)
    expect(folder('test:///default', 1000)).toEqual({ unix: `${session}/libvirt-sock` })
    expect(folder('qemu:///session?mode=legacy', 0)).toEqual(system)
    expect(folder('qemu:///session', 1000)).toEqual({ unix: `${session}/virtqemud-sock` })
    expect(folder('qemu:///system?mode=legacy', 1000)).toEqual(system)
  })

  it('leads to a session without XDG_RUNTIME_DIR as libvirt does', () => {
    const folder = (given: object): unknown => addressOf('test:///session', false, given).targets
    expect(folder({ XDG_CACHE_HOME: '/cache' })).toEqual([{ unix: '/cache/libvirt/libvirt-sock' }])
    expect(folder({ HOME: '/home/me' })).toEqual([{ unix: '/home/me/.cache/libvirt/libvirt-sock' }])
  })

  it.each([
    ['qemu', 'INVALID_TARGET', /form/],
    ['', 'INVALID_TARGET', /form/],
    ['/run/libvirt/libvirt-sock', 'INVALID_TARGET', /form/],
    ['qemu+foo:///system', 'INVALID_TARGET', /'foo'/],
    ['qemu+unix://host/system', 'INVALID_TARGET', /no host/],
    ['qemu+tcp://host:0/system', 'INVALID_TARGET', /port/],
    ['qemu+tcp://host:65536/system', 'INVALID_TARGET', /port/],
    ['qemu+tcp://ho:st:1/system', 'INVALID_TARGET', /'ho:st:1'/],
    ['test:///default?socket=%zz', 'INVALID_TARGET', /%/],
    ['qemu:///system?mode=fast', 'INVALID_TARGET', /mode/],
    ['test:///default?socket=/s&mode=fast', 'INVALID_TARGET', /mode/],
    ['test:///default?socket=', 'INVALID_TARGET', /socket/],
    ['qemu:system', 'INVALID_TARGET', /form/],
    ['qemu+tcp://%zz/system', 'INVALID_TARGET', /%/],
    ['qemu://host/system', 'UNSUPPORTED', /tls.*host/],
    ['qemu+tls://host/system', 'UNSUPPORTED', /tls/],
    ['qemu+ssh://me@host/system', 'UNSUPPORTED', /ssh/],
    ['qemu+libssh2://host/system', 'UNSUPPORTED', /libssh2/],
    ['qemu+ext:///system?command=x', 'UNSUPPORTED', /ext/],
  ])('%s is refused', (uri, code, message) => {
    expect(() => addressOf(uri, false, env)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error,
    )
  })

  it('is refused where the session has no folder', () => {
    expect(() => addressOf('qemu:///session', false, {})).toThrow(/XDG_RUNTIME_DIR/)
  })
})
