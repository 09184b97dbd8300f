/**
 * Figures as inline SVG. Places along the axis are percentages, so that a plot fills whatever room it is given while text and
 * strokes keep their size; nothing is styled by attribute, which the page's own policy forbids.
 */
import { html, type Html } from './text.js'
import type { Axis, Mark } from './scale.js'

/** All of a finding's figures on one line, for the overview. Decoration: the values stand beside it as words. */
export function strip({ marks, place }: Axis): Html {
  return html`<svg class="strip" height="18" aria-hidden="true" focusable="false">
    <line class="rail" x1="0" x2="100%" y1="9" y2="9" />
    ${marks.map((mark) => drawn(mark, place, 9))}
  </svg>`
}

/** One figure on its own line, above the axis that all share. Decoration: its row tells the value. */
export function intervalLine(mark: Mark, { place, ticks }: Axis): Html {
  return html`<svg class="line" height="26" aria-hidden="true" focusable="false">
    ${ticks.map(({ at }) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="26" />`)}${drawn(mark, place, 13)}
  </svg>`
}

export function axisLine({ ticks }: Axis): Html {
  return html`<svg class="axis" height="18" aria-hidden="true" focusable="false">
    ${ticks.map(({ at, text }) => html`<text x="${percent(at)}" y="13" class="${side(at)}">${text}</text>`)}
  </svg>`
}

function drawn({ low, high, soft }: Mark, place: Axis['place'], y: number): Html {
  const kind = soft ? 'soft' : 'firm'
  if (low !== null && low === high)
    return html`<circle class="${kind}" cx="${percent(place(low))}" cy="${y}" r="5" />`
  const [from, to] = [low === null ? 0 : place(low), high === null ? 1 : place(high)]
  const cap = (at: number): Html =>
    html`<line class="cap" x1="${percent(at)}" x2="${percent(at)}" y1="${y - 5}" y2="${y + 5}" />`
  return html`<line
      class="bar ${kind}${low === null || high === null ? ' open' : ''}"
      x1="${percent(from)}"
      x2="${percent(to)}"
      y1="${y}"
      y2="${y}"
    />${low === null ? null : cap(from)}${high === null ? null : cap(to)}${low === null ? arrow(from, y, 'back') : null}${high === null ? arrow(to, y, 'on') : null}`
}

/** A nested drawing carries the arrow to its place along the axis, where percentages and points cannot be mixed. */
function arrow(at: number, y: number, way: 'on' | 'back'): Html {
  const path = way === 'on' ? 'M-7,-5 L0,0 L-7,5' : 'M7,-5 L0,0 L7,5'
  return html`<svg x="${percent(at)}" y="${y}" overflow="visible"><path class="arrow" d="${path}" /></svg>`
}

/** A place along the axis, from 0 to 1, as SVG takes it. */
export function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100}%`
}

/** A label at an end of the axis must not run over it. */
function side(at: number): string {
  return at < 0.08 ? 'from' : at > 0.92 ? 'to' : 'middle'
}
