import type { DiffFigure, DiffPair, Span, Verdict } from '../../types.js'
import { paragraph, type Page } from '../layout/lines.js'
import { markStretches } from '../layout/mark.js'
import { marksFor, run, type Run, type Style } from '../layout/runs.js'
import { sanitize } from '../sanitize.js'
import { cutPassage } from '../stretches.js'
import { wordsOf } from '../told.js'
import { verdictWords } from '../wording.js'
import { sideBySide, type Quoted } from './side-by-side.js'

/** A shared sentence as both articles have it: what became of its figures, then the words, changes marked. */
export function pairBlock(pair: DiffPair, page: Page, width: number): readonly string[] {
  return [
    ...headings(pair).flatMap((runs) => paragraph(page, runs, '', '  ')),
    ...sideBySide(page, width, quoted(pair, 'a', page), quoted(pair, 'b', page)),
  ]
}

/** "✗ 37 people → 38 people", one for each figure. */
function headings({ kind, figures }: DiffPair): readonly (readonly Run[])[] {
  const part = kind === 'part' ? [run(' · one stands within the other', 'dim')] : []
  if (figures.length === 0) return [[run('~ ', 'dim'), run('other words'), ...part]]
  return figures.map((change, index) => [...figureWords(change), ...(index === 0 ? part : [])])
}

function figureWords({ change, verdict, a, b }: DiffFigure): readonly Run[] {
  const said = [a, b].flatMap((figure) => (figure ? sanitize(wordsOf(figure.text)) : [])).join(' → ')
  const [symbol, style, told] =
    change === 'changed'
      ? HELD_TOGETHER[verdict ?? 'apart']
      : ([change === 'removed' ? '−' : '+', 'warning', `only in ${a ? 'A' : 'B'}`] as const)
  return [run(`${symbol} `, style), run(said, 'strong'), run(` · ${told}`, 'dim')]
}

const HELD_TOGETHER: Readonly<
  Record<Verdict | 'apart', readonly [symbol: string, style: Style, told: string]>
> = {
  conflict: [verdictWords.conflict.symbol, 'error', 'no one value satisfies both'],
  compatible: [verdictWords.compatible.symbol, 'compatible', 'one value can satisfy both'],
  agree: [verdictWords.agree.symbol, 'agree', 'the same value'],
  apart: ['≠', 'warning', 'cannot be held together'],
}

function quoted(pair: DiffPair, side: 'a' | 'b', page: Page): Quoted {
  const figures = pair.figures.flatMap((change) => change[side] ?? [])
  const own = side === 'a' ? 'removed' : 'added'
  const changed = pair.segments.flatMap((segment): readonly Span[] => {
    const span = segment[side]
    return segment.change === own && span ? [span] : []
  })
  return {
    label: `${side.toUpperCase()} ${pair[side].line}`,
    runs: markStretches(cutPassage(pair[side], figures, changed), marksFor(page.color)),
  }
}
