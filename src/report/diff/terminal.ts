/**
 * Two articles side by side for an editor: changed figures first, then changed words; what is the same is counted, and how
 * much of each article that is comes last, where a terminal leaves the eye.
 */
import type { DiffPair, DiffReport } from '../../types.js'
import { paragraph, proseWidth, type Page } from '../layout/lines.js'
import { createPaint } from '../layout/palette.js'
import { run } from '../layout/runs.js'
import type { View } from '../reporter.js'
import { sanitize } from '../sanitize.js'
import { counted, verdictWords } from '../wording.js'
import { pairBlock } from './pair-block.js'
import { legend, summaryLines } from './summary.js'

/** The diff for reading in a terminal of `view.width` columns. */
export function reportDiffTerminal(report: DiffReport, view: View): string {
  const page: Page = { paint: createPaint(view.color), color: view.color, prose: proseWidth(view.width) }
  const differing = report.pairs.filter(differs)
  const sections =
    view.detail === 'quiet'
      ? [summaryLines(report, page)]
      : [
          head(report, page),
          ...differing.map((pair) => pairBlock(pair, page, view.width)),
          [...theSame(report, page), ...passages(report, page)],
          [...summaryLines(report, page), ...(differing.length > 0 ? legend(page) : [])],
        ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Whether there is anything to see. */
function differs({ kind, figures }: DiffPair): boolean {
  return kind !== 'same' || figures.length > 0
}

/** "A seeds/wire.txt · 2026-03-09 · 412 words, 64% of them in B" and the title, for both. */
function head(report: DiffReport, page: Page): readonly string[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const { path, published, title, words, sharedWords } = report[side]
    const shared = `${percent(sharedWords)} of them in ${side === 'a' ? 'B' : 'A'}`
    const line = [
      run(`${side.toUpperCase()} `, 'strong'),
      run(sanitize(path), 'source'),
      run(` · ${published ?? 'undated'} · ${counted(words, 'word')}, ${shared}`, 'dim'),
    ]
    return [
      ...paragraph(page, line, '', '  '),
      ...(title === null ? [] : paragraph(page, [run(sanitize(title), 'strong')], '  ')),
    ]
  })
}

/** Rounded down, so that "100%" is all of it. */
function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.floor(share * 100 + 1e-9)}%`
}

/** "= 5 sentences word for word the same: A 3, 5–7; B 2, 4–6", numbers being lines. */
function theSame({ pairs }: DiffReport, page: Page): readonly string[] {
  const same = pairs.filter((pair) => !differs(pair))
  if (same.length === 0) return []
  const lines = (side: 'a' | 'b'): string => ranges(same.map((pair) => pair[side].line))
  const said = [
    run(`${verdictWords.agree.symbol} `, 'agree'),
    run(`${counted(same.length, 'sentence')} word for word the same: `),
    run(`A ${lines('a')}; B ${lines('b')}`, 'source'),
  ]
  return paragraph(page, said, '', '  ')
}

/** "3, 5–7" from line numbers. */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = []
  for (const line of [...new Set(lines)].sort((x, y) => x - y)) {
    const last = found.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else found.push([line, line])
  }
  return found.map(([from, to]) => between(from, to)).join(', ')
}

function between(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** The stretches of several sentences; single ones are all above. */
function passages({ passages: found }: DiffReport, page: Page): readonly string[] {
  return found
    .filter(({ sentences }) => sentences > 1)
    .flatMap(({ a, b, sentences, words }) => {
      const said = [
        run('  One passage: '),
        run(`A ${between(a.line, a.endLine)}; B ${between(b.line, b.endLine)}`, 'source'),
        run(` (${counted(sentences, 'sentence')}, ${counted(words, 'word')} alike)`),
      ]
      return paragraph(page, said, '', '  ')
    })
}
