import { plot } from '@observablehq/plot'
import type { PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** Fits a phone; on a larger screen there are several side by side. */
const WIDTH = 360

/** A plot as markup. `ariaLabel` is what those hear who can't see it. */
export function svg(options: PlotOptions & { readonly ariaLabel: string }): string {
  const element = plot({ width: WIDTH, style: { fontSize: '11px' }, ...options, document })
  element.setAttribute('role', 'img')
  return element.outerHTML
}
