import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram } from '@hostloop/conformance/node'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTS } from '../src/hosts.ts'
import { compareAdapters } from './run.ts'
import type { Run } from './run.ts'

const path = findProgram('chromium')
const folder = mkdtempSync(join(tmpdir(), 'compare-adapters-page-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!path)('the page of all hosts, in Chromium', () => {
  let run: Run
  let browser: Browser

  beforeAll(async () => {
    run = await compareAdapters('--chromium', path!)
    writeFileSync(join(folder, 'page.html'), run.html)
    browser = await chromium.launch({ executablePath: path!, args: ['--no-sandbox'] })
  }, 120_000)
  afterAll(() => browser?.close())

  test('all hosts were measured, those in Chromium too', () => {
    const { results, missing, versions } = run.report
    expect(missing.filter(({ kind }) => kind === 'failed')).toEqual([])
    for (const { name } of HOSTS.filter(({ runtime }) => runtime === 'Chromium')) {
      const workloads = new Set(results.filter(({ host }) => host === name).map(({ workload }) => workload))
      expect(workloads.size).toBeGreaterThanOrEqual(8)
    }
    expect(versions['chromium']).toMatch(/^\d+\.\d+/)
  })

  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      describe(`${width} pixels wide, ${colorScheme}`, () => {
        let page: Page
        const complaints: string[] = []

        beforeAll(async () => {
          page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
          page.on('console', (message) => complaints.push(message.text()))
          page.on('pageerror', (error) => complaints.push(String(error)))
          page.on('request', (request) => {
            if (!/^(file|data):/.test(request.url())) complaints.push(request.url())
          })
          await page.goto(pathToFileURL(join(folder, 'page.html')).href)
        })
        afterAll(() => page?.close())

        test('says nothing on the console, and loads nothing', () => {
          expect(complaints).toEqual([])
        })

        test('does not scroll sideways', async () => {
          const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
          expect(widths).toEqual([width, width])
        })

        test('each plot has a title below a question, and its axes say what they count, with units', async () => {
          const plots = await page.evaluate(() =>
            [...document.querySelectorAll('figure')].map((figure) => ({
              question: figure.closest('section')!.querySelector('h2')!.textContent,
              title: figure.querySelector('figcaption')!.textContent,
              label: figure.querySelector('svg')!.getAttribute('aria-label')!,
              axes: [...figure.querySelectorAll('[aria-label$="axis label"]')].map((axis) =>
                axis.textContent.trim(),
              ),
            })),
          )
          expect(plots).toHaveLength(20)
          for (const { question, title, label, axes } of plots) {
            expect(question).toMatch(/\?$/)
            expect(title).not.toBe('')
            expect(label).toContain(title)
            expect(axes.length).toBeGreaterThanOrEqual(1)
            for (const axis of axes)
              expect(axis).toMatch(/^[\w-]+( \w+)* \((ms|ms per second|per second|bytes|number|ns)\)$/)
          }
        })

        test('no text is cut off, or runs into another of its axis', async () => {
          const wrong = await page.evaluate(() =>
            [...document.querySelectorAll('figure > svg')].flatMap((svg) => {
              const frame = svg.getBoundingClientRect()
              const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent !== '')
              const cut = texts.filter((text) => {
                const box = text.getBoundingClientRect()
                return (
                  box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1
                )
              })
              const ticks = [...svg.querySelectorAll('[aria-label="x-axis tick label"] text')]
                .map((text) => ({ text, box: text.getBoundingClientRect() }))
                .sort((a, b) => a.box.left - b.box.left)
              const close = ticks.filter(
                ({ box }, index) => index > 0 && box.left < ticks[index - 1]!.box.right + 2,
              )
              return [...cut, ...close.map(({ text }) => text)].map((text) => text.textContent)
            }),
          )
          expect(wrong).toEqual([])
        })

        test('what is written can be read, and what is drawn can be seen', async () => {
          const { text, quiet, series } = await page.evaluate(contrasts)
          expect(text).toBeGreaterThan(7)
          expect(quiet).toBeGreaterThan(4.5)
          for (const contrast of series) expect(contrast).toBeGreaterThan(3)
        })
      })

  test('on paper it is dark on white, whatever the screen is', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    const { backgroundColor, color } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return { backgroundColor, color }
    })
    expect({ backgroundColor, color }).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(29, 35, 41)',
    })
    await page.close()
  })
})

/** Of the page's colours to its background, as WCAG counts them. Runs in the page. */
function contrasts(): { text: number; quiet: number; series: number[] } {
  const style = getComputedStyle(document.documentElement)
  const luminance = (name: string): number => {
    const hex = style.getPropertyValue(name).trim()
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (name: string): number => {
    const [dark = 0, light = 0] = [luminance(name), luminance('--page')].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  return {
    text: contrast('--text'),
    quiet: contrast('--quiet'),
    series: ['--raw', '--node', '--rxjs', '--eventemitter', '--browser'].map(contrast),
  }
}
