import {
  connectListAllSecrets,
  secretDefineXml,
  secretGetValue,
  secretGetXmlDesc,
  secretLookupByUsage,
  secretLookupByUuid,
  secretSetValue,
  secretUndefine,
} from '@hostloop/protocol/secret'
import { describe, expect, test } from 'vitest'
import { Secret } from '../src/secret.ts'
import { Secrets } from '../src/secrets.ts'
import { exchange, method, nobody, testMethods, uuidOf } from './objects-world.ts'

const ref = { uuid: uuidOf(9), usageType: 2, usageId: 'client.admin' }
const secret = new Secret(nobody, ref)
const xml = '<secret/>'
const value = Uint8Array.of(0, 1, 254, 255)

test('what it knows of itself', () => {
  expect(secret.uuid).toBe('090a0b0c-0d0e-0f10-1112-131415161718')
  expect(secret.usageType).toBe('ceph')
  expect(new Secret(nobody, { ...ref, usageType: 99 }).usageType).toBe(99)
  expect(secret.usageId).toBe('client.admin')
  expect(secret.ref).toBe(ref)
})

describe('the secrets of a connection', () => {
  const does = method(Secrets)
  testMethods([
    does(
      'list',
      (secrets, o) => secrets.list(o),
      exchange(connectListAllSecrets, { needResults: 1, flags: 0 }, { secrets: [ref], ret: 1 }),
      [secret],
    ),
    does(
      'list, filtered',
      (secrets, o) => secrets.list({ ephemeral: true, private: true, ...o }),
      exchange(connectListAllSecrets, { needResults: 1, flags: 1 | 4 }, { secrets: [], ret: 0 }),
      [],
    ),
    does(
      'list, filtered the other way',
      (secrets, o) => secrets.list({ ephemeral: false, private: false, ...o }),
      exchange(connectListAllSecrets, { needResults: 1, flags: 2 | 8 }, { secrets: [], ret: 0 }),
      [],
    ),
    does(
      'byUuid',
      (secrets, o) => secrets.byUuid(secret.uuid, o),
      exchange(secretLookupByUuid, { uuid: ref.uuid }, { secret: ref }),
      secret,
    ),
    does(
      'byUsage',
      (secrets, o) => secrets.byUsage('ceph', 'client.admin', o),
      exchange(secretLookupByUsage, { usageType: 2, usageId: 'client.admin' }, { secret: ref }),
      secret,
    ),
    does(
      'define',
      (secrets, o) => secrets.define(xml, o),
      exchange(secretDefineXml, { xml, flags: 0 }, { secret: ref }),
      secret,
    ),
    does(
      'define, validated',
      (secrets, o) => secrets.define(xml, { validate: true, ...o }),
      exchange(secretDefineXml, { xml, flags: 1 }, { secret: ref }),
      secret,
    ),
  ])
})

describe('a secret', () => {
  const does = method(Secret, ref)
  testMethods([
    does(
      'xml',
      (secret, o) => secret.xml(o),
      exchange(secretGetXmlDesc, { secret: ref, flags: 0 }, { xml }),
      xml,
    ),
    does(
      'value',
      (secret, o) => secret.value(o).then((bytes) => [...bytes]),
      exchange(secretGetValue, { secret: ref, flags: 0 }, { value }),
      [0, 1, 254, 255],
    ),
    does(
      'setValue',
      (secret, o) => secret.setValue(value, o),
      exchange(secretSetValue, { secret: ref, value, flags: 0 }, undefined),
    ),
    does('undefine', (secret, o) => secret.undefine(o), exchange(secretUndefine, { secret: ref }, undefined)),
  ])
})
