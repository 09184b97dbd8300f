/** Two quotations beside one another where there is room, else one below the other. */
import type { Page } from '../layout/lines.js'
import { run, type Run } from '../layout/runs.js'
import { displayWidth } from '../layout/width.js'
import { wrap } from '../layout/wrap.js'

/** A quotation with its label: "A 12". */
export type Quoted = Readonly<{ label: string; runs: readonly Run[] }>

/** From this width on each column holds some seven words a line; in less, lines break too often to be compared. */
const NARROWEST_BESIDE = 100
/** Wider columns are tiring to read. */
const WIDEST_COLUMN = 90
const INDENT = '  '
const GAP = '   '

/** @param width of the terminal, in columns */
export function sideBySide(page: Page, width: number, a: Quoted, b: Quoted): readonly string[] {
  const labelWidth = Math.max(displayWidth(a.label), displayWidth(b.label))
  const edge = labelWidth + ' │ '.length
  if (!(width >= NARROWEST_BESIDE)) {
    const room = page.prose - INDENT.length - edge
    return [a, b].flatMap((quoted) => column(page, quoted, labelWidth, room).map(({ text }) => INDENT + text))
  }
  const half = Math.min(WIDEST_COLUMN, Math.floor((width - INDENT.length - GAP.length) / 2))
  const [left, right] = [a, b].map((quoted) => column(page, quoted, labelWidth, half - edge))
  const rows = Math.max(left?.length ?? 0, right?.length ?? 0)
  return Array.from({ length: rows }, (_, row) => {
    const [mine, theirs] = [left?.[row], right?.[row]]
    const padded = `${mine?.text ?? ''}${' '.repeat(half - (mine?.width ?? 0))}`
    return `${INDENT}${theirs ? `${padded}${GAP}${theirs.text}` : (mine?.text ?? '')}`
  })
}

type Line = Readonly<{ text: string; width: number }>

function column(page: Page, { label, runs }: Quoted, labelWidth: number, room: number): readonly Line[] {
  return wrap(runs, room).map((line, index) => {
    const head = (index === 0 ? label : '').padStart(labelWidth)
    const width = line.reduce((sum, { text }) => sum + displayWidth(text), 0)
    return {
      text: `${page.paint([run(head, 'source'), run(' │ ', 'dim')])}${page.paint(line)}`,
      width: displayWidth(head) + 3 + width,
    }
  })
}
