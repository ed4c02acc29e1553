import { test, expect } from 'vitest'
import { virsh, virshEvents } from '../src/index.ts'
import { startBoth } from './both-daemons.ts'
import { readFileSync, appendFileSync, writeFileSync } from 'node:fs'
test('probe', { timeout: 300000 }, async () => {
  const out = '/tmp/probe/out.txt'
  writeFileSync(out, '')
  for (const scenario of readFileSync('/tmp/probe/scenarios.txt', 'utf8').trim().split(/\n\n+/)) {
    let t = performance.now()
    const [theirs, ours] = await startBoth()
    const up = performance.now() - t
    const [te, oe] = await Promise.all([virshEvents(theirs), virshEvents(ours)])
    const lines = scenario.split('\n')
    appendFileSync(out, `#### ${lines[0]} (start ${up | 0} ms)\n`)
    for (const line of lines) {
      if (line.startsWith('#')) continue
      const args = [...line.matchAll(/'([^']*)'|(\S+)/g)]
        .map(([, a, b]) => (a ?? b)!)
        .map((a) => (a.endsWith('.xml') ? '/tmp/probe/' + a : a))
      const [a, b] = await Promise.all([virsh(theirs, ...args), virsh(ours, ...args)])
      const norm = (r: any, p: any) => JSON.parse(JSON.stringify(r).replaceAll(p.directory, 'DIR'))
      const A = norm(a, theirs),
        B = norm(b, ours)
      const same = JSON.stringify(A) === JSON.stringify(B)
      appendFileSync(
        out,
        `${same ? 'same' : 'DIFF'} ${line}${same ? '  => ' + A.code + ' ' + JSON.stringify(A.stderr.split('\n').slice(0, 3).join('|')) + JSON.stringify(A.stdout.slice(0, 120)) : `\n  T ${A.code} ${JSON.stringify(A.stdout)} ${JSON.stringify(A.stderr)}\n  O ${B.code} ${JSON.stringify(B.stdout)} ${JSON.stringify(B.stderr)}`}\n`,
      )
    }
    await Promise.all([
      virsh(theirs, 'define', '/tmp/probe/marker.xml'),
      virsh(ours, 'define', '/tmp/probe/marker.xml'),
    ])
    const until = async (e: any) => {
      const l: string[] = []
      for (;;) {
        const x = await e.line()
        if (x.includes("'marker'")) return l
        l.push(x)
      }
    }
    const [tl, ol] = await Promise.all([until(te), until(oe)])
    appendFileSync(
      out,
      JSON.stringify(tl) === JSON.stringify(ol)
        ? `same events ${tl.length}\n`
        : `DIFF events\n  T ${JSON.stringify(tl)}\n  O ${JSON.stringify(ol)}\n`,
    )
    await te.stop()
    await oe.stop()
    await theirs[Symbol.asyncDispose]()
    await ours[Symbol.asyncDispose]()
  }
})
