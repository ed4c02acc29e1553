import { resultOf } from '../report.ts'
import type { HostReport, Report, Result } from '../report.ts'
import { bars } from './plots/bars.ts'
import type { BarsOptions } from './plots/bars.ts'
import { growth } from './plots/growth.ts'
import { latenessRows } from './plots/lateness-rows.ts'

/** What somebody who has to choose wants to know, and the plots that answer it. */
export interface Question {
  readonly question: string
  /** How to read the answer. */
  readonly note: string
  readonly plots: readonly Plot[]
  /** Whether the lines need a key. */
  readonly keyed?: boolean
}

interface Plot {
  readonly title: string
  readonly svg: string
}

/** Those of which something was measured. */
export function questionsOf(report: Report): Question[] {
  const all = [lateness, drift, turnRate, tokens, registrationCost, memory, idle, firstCallback, bundle]
  return all.map((question) => question(report)).filter(({ plots }) => plots.length > 0)
}

type About = (report: Report) => Question

const lateness: About = (report) => ({
  question: 'How late is a timeout?',
  note:
    'Eight timeouts between 1 and 25 ms, set again whenever they fire. Left of 0 is too early, which Node’s own timers may be ' +
    'by up to a millisecond, and an event-impl never is: it waits for the next whole one. Each row is scaled to its tallest ' +
    'bar. With the loop computing for 20 ms in each 100, what is due meanwhile has to wait. Virtual time is never late.',
  plots: [
    ['lateness-idle', 'The loop has nothing else to do'],
    ['lateness-busy', 'Something computes for 20 ms, ten times a second'],
  ].flatMap(([workload = '', title = '']) => {
    if (!measured(report, workload, 'late')) return []
    return [
      {
        title,
        svg: latenessRows(title, report.hosts, ({ name }) => resultOf(report, name, workload, 'late')),
      },
    ]
  }),
})

const drift: About = (report) => ({
  question: 'Does a periodic timeout fall behind?',
  note:
    'A timeout of 10 ms counts from the turn in which it fired, so what it was late by adds up. Who needs the time of day ' +
    'asks a clock. The axis gives small values more room.',
  plots: barPlots(report, 'drift', [
    {
      metric: 'drift',
      title: () => 'Behind schedule, in a second',
      axis: 'drift (ms per second)',
      scale: 'root',
    },
  ]),
})

const turnRate: About = (report) => ({
  question: 'How often can a 0 ms timeout fire?',
  note:
    'One turn each. A bus at 60 Hz has 60 of them. In a page, nested setTimeout(0) is held to one in 4 ms; the adapter takes ' +
    'messages instead, and the page still renders. Each line of the grid is ten times the one before.',
  plots: barPlots(report, 'turn-rate', [
    { metric: 'rate', title: () => 'Turns', axis: 'turns (per second)', scale: 'log' },
  ]),
})

const tokens: About = (report) => ({
  question: 'How fast does a message go from handle to handle?',
  note:
    `Whoever finds its handle readable takes the token and sends it to the next. The host’s own handles are ${ownHandles(report)}. ` +
    'Each line of the grid is ten times the one before.',
  plots: barPlots(report, 'tokens', [
    {
      metric: 'memory',
      title: (n) => `Through ${n} handles in memory`,
      axis: 'hops (per second)',
      scale: 'log',
    },
    {
      metric: 'own',
      title: (n) => `Through ${n} of the host’s own handles`,
      axis: 'hops (per second)',
      scale: 'log',
    },
  ]),
})

const registrationCost: About = (report) => {
  const results = report.results.filter(({ workload }) => workload === 'registration-cost')
  const costs = results.map(({ median }) => median).filter((ns) => ns > 0)
  const domain = [Math.min(...costs) * 0.7, Math.max(...costs) * 1.4] as const
  const metrics = report.workloads.find(({ name }) => name === 'registration-cost')?.metrics ?? {}
  const titled = Object.entries(metrics).filter(([metric]) => measured(report, 'registration-cost', metric))
  return {
    question: 'What does one more registration cost when there are many?',
    note: 'A flat line means that it costs the same however many there are. Both axes are logarithmic.',
    keyed: true,
    plots: titled.map(([metric, { title }]) => {
      const caption = title.charAt(0).toUpperCase() + title.slice(1)
      const own: Result[] = results.filter((result) => result.metric === metric)
      return { title: caption, svg: growth(caption, report.hosts, own, domain) }
    }),
  }
}

const memory: About = (report) => ({
  question: 'How much memory does a registration take?',
  note:
    'JavaScript objects only, without the handle and the callback. What a host keeps outside of them is not seen: a page’s ' +
    'timers are Chromium’s own.',
  plots: barPlots(report, 'memory', [
    { metric: 'timeout', title: (n) => `A timeout, one of ${n}`, axis: 'memory (bytes)', scale: 'linear' },
    { metric: 'watch', title: (n) => `A watch, one of ${n}`, axis: 'memory (bytes)', scale: 'linear' },
  ]),
})

const idle: About = (report) => ({
  question: 'Does it let an idle process sleep?',
  note:
    'With 100 watches and 200 timeouts that have nothing to do. No adapter should cause a turn; a bus that ticks steadily ' +
    'wakes its process up all the same.',
  plots: barPlots(report, 'idle', [
    { metric: 'turns', title: () => 'Turns of the event-impl', axis: 'turns (per second)', scale: 'linear' },
    {
      metric: 'wakeUps',
      title: () => 'Wake-ups of the loop’s thread',
      axis: 'wake-ups (per second)',
      scale: 'linear',
    },
  ]),
})

const firstCallback: About = (report) => ({
  question: 'How soon does the first callback come?',
  note:
    'From the call that makes the event-impl to the first turn of a 0 ms timeout. The first one of a process includes ' +
    'what is done only once. Each line of the grid is ten times the one before.',
  plots: barPlots(report, 'first-callback', [
    { metric: 'cold', title: () => 'The first of its process', axis: 'time (ms)', scale: 'log' },
    { metric: 'warm', title: () => 'Each one after it', axis: 'time (ms)', scale: 'log' },
  ]),
})

const bundle: About = (report) => ({
  question: 'How many bytes does it add to an application?',
  note: 'Bundled by esbuild, minified and gzipped, without the library of the host itself (RxJS, eventemitter3).',
  plots: barPlots(report, 'bundle-size', [
    { metric: 'adapter', title: () => 'The adapter alone', axis: 'size (bytes)', scale: 'linear' },
    { metric: 'total', title: () => 'With core', axis: 'size (bytes)', scale: 'linear' },
  ]),
})

interface BarPlot extends Omit<BarsOptions, 'unit' | 'title'> {
  readonly metric: string
  /** Of how many there were. */
  title(n: string): string
}

/** Of the largest number of registrations or handles. */
function barPlots(report: Report, workload: string, plots: readonly BarPlot[]): Plot[] {
  const metrics = report.workloads.find(({ name }) => name === workload)?.metrics ?? {}
  return plots.flatMap(({ metric, title: titleFor, axis, scale }) => {
    const results = report.results.filter((each) => each.workload === workload && each.metric === metric)
    const { unit } = metrics[metric] ?? {}
    if (results.length === 0 || !unit) return []
    const n = Math.max(...results.map((each) => each.n ?? 0))
    const title = titleFor(n.toLocaleString('en'))
    const valueOf = ({ name }: HostReport): number | undefined =>
      resultOf(report, name, workload, metric)?.median
    return [{ title, svg: bars(report.hosts, valueOf, { title, axis, unit, scale }) }]
  })
}

function measured({ results }: Report, workload: string, metric: string): boolean {
  return results.some((result) => result.workload === workload && result.metric === metric)
}

/** The most usual kind first; of the others it says whose they are. */
function ownHandles({ hosts }: Report): string {
  const kinds = new Map<string, string[]>()
  for (const { name, ownHandles } of hosts)
    if (ownHandles !== null) kinds.set(ownHandles, [...(kinds.get(ownHandles) ?? []), name])
  const [usual, ...others] = [...kinds].sort(([, a], [, b]) => b.length - a.length)
  const list = new Intl.ListFormat('en')
  return [usual?.[0] ?? 'none', ...others.map(([kind, names]) => `${kind} for ${list.format(names)}`)].join(
    '; ',
  )
}
