import type { ExplainReport, Grounds, ValueGrounds } from '../../types.js'
import { verdictStyle } from '../layout/finding-block.js'
import { paragraph, type Page } from '../layout/lines.js'
import { run, type Run } from '../layout/runs.js'
import { sanitize } from '../sanitize.js'
import { reasonWords } from '../wording.js'

/** So many pairs of values say enough: where there are more, the worst are told. */
const SHOWN = 12
const RANK = { conflict: 0, compatible: 1, agree: 2 } as const

/** "255 → [255, 255]; at least 277 → [277, ∞): no value in both → conflict", and what the worst of them makes of the whole. */
export function verdictLines(report: ExplainReport, page: Page): readonly string[] {
  const { finding, values, tolerated } = report
  const rank = ({ verdict }: ValueGrounds) => (verdict === null ? 3 : RANK[verdict])
  const sorted = values.toSorted((x, y) => rank(x) - rank(y))
  const rest = sorted.length - SHOWN
  const whole: readonly Run[] = [
    run(
      report.groupedBy === 'arithmetic'
        ? 'by part and whole → '
        : tolerated
          ? 'within the tolerance asked for → '
          : 'the worst of these → ',
    ),
    run(finding.verdict, verdictStyle(finding)),
  ]
  const held = report.groupedBy === 'arithmetic' ? [] : sorted.slice(0, SHOWN)
  return [
    ...held.flatMap((pair) => paragraph(page, heldWords(pair, report), '  ', '    ')),
    ...(held.length > 0 && rest > 0 ? paragraph(page, [run(`and ${rest} more`, 'dim')], '  ') : []),
    ...paragraph(page, whole, '  ', '    '),
  ]
}

function heldWords(
  { a, b, intervals, verdict, grounds }: ValueGrounds,
  { finding }: ExplainReport,
): readonly Run[] {
  const [x, y] = [finding.values[a]?.text ?? '', finding.values[b]?.text ?? '']
  const said =
    a === b ? `${x} → ${intervals[0]}, told more than once` : `${x} → ${intervals[0]}; ${y} → ${intervals[1]}`
  const why = grounds === null ? 'another unit or currency, not held together' : GROUNDS[grounds]
  return [run(sanitize(said)), run(`: ${why}`, 'dim'), run(verdict === null ? '' : ` → ${verdict}`)]
}

const GROUNDS: Readonly<Record<Grounds, string>> = {
  'same-value': 'one value',
  'common-value': 'values in both',
  rounding: 'no value in both, but the rounding of what is told lets one stand for the other',
  'within-date': 'the one lies within the other',
  'near-year': 'a year told as “about”, and the one beside it',
  'other-side': 'one result, told from either side',
  'no-common-value': 'no value in both',
}

/** What was looked for to account for a conflict, and what was found. */
export function accountLines({ accounts, finding, groupedBy }: ExplainReport, page: Page): readonly string[] {
  if (groupedBy === 'arithmetic') return []
  const asked = accounts.flatMap(({ lookedFor, found }) =>
    paragraph(
      page,
      [run(found ? '✓ ' : '– ', found ? 'agree' : 'dim'), run(lookedFor), run(found ? '' : ': no', 'dim')],
      '  ',
      '    ',
    ),
  )
  if (asked.length === 0) return []
  const { kind, text } = reasonWords(finding)
  const told = [...(kind === null ? [] : [run(`${kind}: `, 'strong')]), run(sanitize(text))]
  return [...asked, ...paragraph(page, told, '  ', '    ')]
}
