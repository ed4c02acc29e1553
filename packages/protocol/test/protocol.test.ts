import * as protocol from '@hostloop/protocol'
import { expect, test } from 'vitest'
import { readFacts } from '../generator/generate.ts'
import { constantName, enumName, memberName, typeName, uncapitalized } from '../generator/names.ts'
import { expectedType } from './expected-type.ts'
import { descriptors, enums, events, exported, procedures } from './exported.ts'

const facts = readFacts(new URL('../facts/', import.meta.url))
const calls = procedures.map(([, procedure]) => procedure)
const messages = events.map(([, event]) => event)

/** The numbers of a program's procedures and messages, in order. */
const numbersOf = (program: number) =>
  [...calls, ...messages]
    .filter((each) => each.program === program)
    .map(({ number }) => number)
    .sort((a, b) => a - b)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

test('has every procedure and every message of every program, once', () => {
  expect(numbersOf(protocol.remoteProgram)).toEqual(upTo(453))
  expect(numbersOf(protocol.qemuProgram)).toEqual(upTo(7))
  expect(numbersOf(protocol.lxcProgram)).toEqual(upTo(1))
  expect(numbersOf(protocol.keepaliveProgram)).toEqual(upTo(2))
  expect(numbersOf(protocol.adminProgram)).toEqual(upTo(20))
  expect(calls).toHaveLength(453 - 53 + (7 - 1) + 1 + 20)
  expect(messages).toHaveLength(53 + 1 + 2)
})

test('procedures and messages say what the facts say', () => {
  const byName = new Map([...calls, ...messages].map((each) => [each.name, each]))
  expect(byName.size).toBe(facts.procedures.length)
  for (const fact of facts.procedures) {
    const { program, number, constant, stream } = fact
    const [args, ret, payload] = [fact.args, fact.ret, fact.msg].map((struct) =>
      struct ? descriptors.get(uncapitalized(typeName(struct.name))) : { kind: 'void' },
    )
    const common = { program: Number(program.hex), version: program.version, number, name: constant }
    const sides = fact.kind === 'call' ? { args, ret } : { payload }
    expect(byName.get(constant)).toEqual({ ...common, ...sides, ...(stream ? { stream } : {}) })
  }
})

test('has every struct, union and enum of the wire, field by field', () => {
  const wire = [...facts.enums.values()].filter(({ file }) => file !== 'enums')
  expect([facts.structs.size, facts.unions.size, wire.length]).toEqual([750, 2, 3])
  const names = [...facts.structs.keys(), ...facts.unions.keys(), ...wire.map(({ name }) => name)]
  for (const name of names)
    expect(descriptors.get(uncapitalized(typeName(name))), name).toEqual(expectedType(facts, name))
  // Scalars stay inside; what else is described is in most structs.
  expect(descriptors.size).toBe(names.length + ['text', 'optionalText', 'uuid'].length)
})

test('has every public enum, with all its members', () => {
  const own = [...facts.enums.values()].filter(({ file }) => file === 'enums')
  // 178 of the headers, and the features that a connection is asked for.
  expect(own).toHaveLength(178 + 1)
  for (const { name, prefix, members } of own) {
    const expected = members.map((member) => [memberName(prefix, member.name), member.value])
    expect(Object.entries(enums.get(enumName(name)) ?? {})).toEqual(expected)
  }
})

test('has every constant', () => {
  const values = new Map(exported)
  expect(facts.constants).toHaveLength(95 - 10 + 443)
  for (const { name, value } of facts.constants)
    expect([name, values.get(constantName(name))]).toEqual([name, value])
  const programs = [
    protocol.remoteProtocolVersion,
    protocol.qemuProtocolVersion,
    protocol.adminProtocolVersion,
  ]
  expect(programs).toEqual([1, 1, 1])
})

test('exports nothing else', () => {
  const others = exported.filter(
    ([name, value]) =>
      !/^[A-Z]/.test(name) &&
      !descriptors.has(name) &&
      typeof value === 'object' &&
      !procedures.some(([each]) => each === name) &&
      !events.some(([each]) => each === name),
  )
  expect(others.map(([name]) => name).sort()).toEqual([
    'domainEventDetails',
    'domainEventMessages',
    'errorDomainNames',
    'errorLevelNames',
    'errorNumberNames',
    'networkEventMessages',
    'nodeDeviceEventMessages',
    'secretEventMessages',
    'storagePoolEventMessages',
  ])
})

test('flags of the highest bit are positive', () => {
  const members = [...enums.values()].flatMap((each) => Object.values(each))
  expect(members.filter((value) => value === 2 ** 31)).toHaveLength(2)
  // -1 and -2 stand for "all" and for time-outs; nothing is below.
  expect(Math.min(...members)).toBe(-2)
  expect(protocol.ConnectGetAllDomainStatsFlags.enforceStats).toBe(0x80000000)
})
