import { amount } from '../amount.ts'
import type { Missing, Report } from '../report.ts'
import { escaped, table } from './markup.ts'
import { sample } from './plots/growth.ts'
import { questionsOf } from './questions.ts'
import type { Question } from './questions.ts'
import { STYLE } from './style.ts'

/** One HTML page, with everything in it: no script, and nothing to load. */
export function renderPage(report: Report): string {
  const date = new Date(report.startedAt).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })
  const { machine, versions } = report
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>hostloop: the adapters compared</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>One library, every loop</h1>
<p class="lead">The same code, which knows <code>@hostloop/core</code> only, ran on each adapter and on what its host has by
itself. Which one you take is decided by the loop that your application already runs; this page shows what you get.</p>
<p class="quiet">${escaped(date)}, ${escaped(machine.cpu)} with ${machine.cores} cores, Node ${escaped(versions['node'] ?? '')}${versions['chromium'] === undefined ? '' : `, Chromium ${escaped(versions['chromium'])}`}.
${report.size === 'full' ? '' : 'A short run: take small differences for noise.'} <a href="#run">More about this run</a></p>
${warning(report)}
</header>
<main>
<section>
<h2>What was compared?</h2>
${hosts(report)}
</section>
<section>
<h2>What can each adapter do?</h2>
${matrix(report)}
</section>
${questionsOf(report)
  .map((question) => section(question, report))
  .join('\n')}
<section>
<h2>What is missing, and why?</h2>
${missing(report)}
</section>
<section id="run">
<h2>Where do these numbers come from?</h2>
${facts(report)}
<details><summary>All numbers</summary><div class="scroll">${numbers(report)}</div></details>
</section>
</main>
</body>
</html>
`
}

function section({ question, note, plots, keyed }: Question, report: Report): string {
  const figures = plots.map(
    ({ title, svg }) => `<figure><figcaption>${escaped(title)}</figcaption>${svg}</figure>`,
  )
  return `<section${plots.length === 1 ? ' class="half"' : ''}>
<h2>${escaped(question)}</h2>
<p class="quiet">${escaped(note)}</p>
${keyed ? key(report) : ''}
<div class="plots">${figures.join('\n')}</div>
</section>`
}

function hosts({ hosts }: Report): string {
  const items = hosts.map(
    (host) =>
      `<li>${sample(host, hosts)}<span><strong>${escaped(host.name)}</strong> <span class="quiet">${escaped(host.what)}</span></span></li>`,
  )
  return `<ul class="hosts">${items.join('\n')}</ul>`
}

function key({ hosts }: Report): string {
  const shown = hosts.filter(({ supports }) => supports !== null)
  return `<ul class="key">${shown.map((host) => `<li>${sample(host, hosts)}${escaped(host.name)}</li>`).join('')}</ul>`
}

function matrix({ hosts }: Report): string {
  const mark = (can: boolean): string =>
    can ? '<span class="yes">✓ yes</span>' : '<span class="no">– no</span>'
  const rows = hosts.flatMap(({ name, family, supports }) => {
    if (family === 'raw' || supports === null) return []
    return [
      [escaped(name), mark(supports.fd === 'full'), mark(supports.keepAlive), mark(supports.virtualTime)],
    ]
  })
  const head = ['adapter', 'watches file descriptors', 'keeps its host alive', 'virtual time']
  return `<p class="quiet">All of them have timeouts and watch objects that can say what is ready: streams, sockets, queues.</p>
<div class="matrix">${table(head, rows)}</div>`
}

/** What has gone wrong is no small print. */
function warning({ missing }: Report): string {
  const failed = missing.filter(({ kind }) => kind !== 'inapplicable')
  if (failed.length === 0) return ''
  return `<div class="warning"><strong>Not all of it could be measured.</strong>${missingList(failed)}</div>`
}

function missing({ missing }: Report): string {
  return missing.length === 0 ? '<p>Nothing.</p>' : missingList(missing)
}

function missingList(missing: readonly Missing[]): string {
  const items = missing.map(
    ({ host, workload, why }) =>
      `<li><strong>${escaped(workload === null ? host : `${host}, ${workload}`)}</strong>: ${escaped(why)}</li>`,
  )
  return `<ul>${items.join('\n')}</ul>`
}

function facts({ command, size, startedAt, tookSeconds, machine, versions }: Report): string {
  const rows = [
    ['command', `<code>${escaped(command)}</code>`],
    ['size', `${size}, ${tookSeconds} seconds`],
    ['started', escaped(startedAt)],
    ['processor', `${escaped(machine.cpu)}, ${machine.cores} cores`],
    ['memory', `${machine.memoryGiB} GiB`],
    ['system', escaped(machine.kernel)],
    ['load before', `${machine.load} of ${machine.cores} cores`],
    ...Object.entries(versions).map(([name, version]) => [escaped(name), escaped(version)]),
  ]
  return `<p class="quiet">Each host has a process of its own. They take turns, workload by workload. Bars and lines are medians.</p>
<div class="facts">${table(['', ''], rows)}</div>`
}

function numbers({ results, workloads }: Report): string {
  const rows = results.map(({ host, workload, metric, n, values, median, p99, ratio }) => {
    const of = workloads.find(({ name }) => name === workload)
    const { unit = 'ns', title = metric } = of?.metrics[metric] ?? {}
    return [
      escaped(host),
      escaped(title),
      n === null ? '' : n.toLocaleString('en'),
      amount(median, unit),
      amount(p99, unit),
      ratio === null ? '' : `${ratio}×`,
      String(values.length),
    ]
  })
  return table(['host', 'what', 'among', 'median', '99 %', 'to the raw primitives', 'values'], rows)
}
