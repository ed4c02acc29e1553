/** The colours of the series are those of Okabe and Ito, which everybody can tell apart. */
export const STYLE: string = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1d2329; --quiet: #59636e; --line: #d6dbe0; --band: #f4f6f8;
  --raw: #767676; --node: #0072b2; --rxjs: #d55e00; --eventemitter: #009e73; --browser: #cc79a7; --yours: #e69f00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e6e9ec; --quiet: #a3adb8; --line: #39424c; --band: #1d232a;
    --raw: #9a9a9a; --node: #56b4e9; --rxjs: #e8752a; --eventemitter: #1fb98d;
  }
}
* { box-sizing: border-box }
body {
  margin: 0 auto; max-width: 1180px; padding: 24px clamp(10px, 3vw, 32px) 64px;
  background: var(--page); color: var(--text); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word;
}
h1 { font-size: clamp(26px, 5vw, 38px); line-height: 1.15; margin: 0 0 8px; letter-spacing: -0.02em }
h2 { font-size: clamp(19px, 3vw, 24px); line-height: 1.25; margin: 0 0 4px; text-wrap: balance }
p { margin: 0 0 12px; max-width: 72ch }
a { color: inherit }
section.half { grid-column: auto }
.lead { font-size: 18px }
.quiet { color: var(--quiet) }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); column-gap: 28px }
section { grid-column: 1 / -1; min-width: 0; border-top: 1px solid var(--line); margin-top: 32px; padding-top: 24px }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 20px 28px }
figure { margin: 8px 0 0; min-width: 0 }
figure > svg { display: block; width: 100%; max-width: 560px; height: auto }
figcaption { font-weight: 600; font-size: 15px; margin-bottom: 2px }
.hosts { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px 28px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)) }
.hosts li { display: grid; grid-template-columns: 34px 1fr; gap: 10px; font-size: 15px }
.hosts svg, .key svg { margin-top: 5px }
.key { list-style: none; padding: 0; margin: 4px 0 8px; display: flex; flex-wrap: wrap; gap: 2px 18px; font-size: 14px }
.key li { display: flex; gap: 6px }
table { border-collapse: collapse; font-size: 15px; font-variant-numeric: tabular-nums }
th, td { padding: 5px 10px; text-align: left; border-bottom: 1px solid var(--line); vertical-align: baseline }
thead th { font-size: 13px; color: var(--quiet); font-weight: 600; vertical-align: bottom }
tbody th { font-weight: 600 }
td.mark { text-align: center }
.no { color: var(--quiet) }
.yes { font-weight: 700 }
.matrix th:first-child, .matrix td:first-child { padding-left: 0 }
.facts th { padding-left: 0; font-weight: 400; color: var(--quiet); white-space: nowrap }
.scroll { overflow-x: auto }
.scroll td { text-align: right; white-space: nowrap }
summary { cursor: pointer; font-weight: 600 }
code { font: 14px/1.4 ui-monospace, monospace; background: var(--band); padding: 1px 5px; border-radius: 4px }
.warning { border-left: 4px solid var(--rxjs); padding: 8px 12px; background: var(--band); margin: 12px 0 }
@media (max-width: 480px) {
  th, td { padding: 5px 5px }
  table { font-size: 14px }
  .matrix thead th { font-size: 12px }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt }
  figure, .hosts li, tr { break-inside: avoid }
  h2, h2 + p { break-after: avoid }
  .plots { grid-template-columns: 1fr 1fr }
  details { display: none }
}
`
