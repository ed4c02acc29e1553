import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { conformanceCases, rules } from '@hostloop/conformance'
import { expect, test } from 'vitest'

const page = new URL('../../core/CONTRACT.md', import.meta.url)
const text = readFileSync(page, 'utf8')
const cases = new URL('../src/cases/', import.meta.url)

/** The page's sections of rules: `### A1: …` up to the next heading. */
const sections = [...text.matchAll(/^### (\w\d): .*\n([^]*?)(?=^#|(?![^]))/gm)].map(([, rule, body]) => ({
  rule: rule!,
  body: body!,
}))

test('the page on the contract has a section for every rule, in order', () => {
  expect(sections.map(({ rule }) => rule)).toEqual(rules)
})

test.each(sections)('$rule says why it is there', ({ body }) => {
  expect(body).toMatch(/^_Why:_ \S/m)
})

test.each(sections)('$rule links to the files that have its cases, and to no others', ({ rule, body }) => {
  const linked = [...body.matchAll(/\]\(\.\.\/conformance\/src\/cases\/(.*?)\)/g)].map(([, file]) => file!)
  const files = readdirSync(cases).filter((file) =>
    readFileSync(new URL(file, cases), 'utf8').includes(`'${rule}'`),
  )
  expect(linked.sort()).toEqual(files.sort())
  expect(conformanceCases.some((each) => each.rule === rule)).toBe(true)
})

test('what the page links to is there', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(rules.length)
  expect(links.filter((link) => !existsSync(new URL(link, page)))).toEqual([])
})
