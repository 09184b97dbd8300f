import type { DiffReport } from '../../types.js'
import { paragraph, type Page } from '../layout/lines.js'
import { marksFor, run, type Style } from '../layout/runs.js'
import { counted, number } from '../wording.js'

/** What changed, in how many sentences, and which of the two is likelier the original. */
export function summaryLines(report: DiffReport, page: Page): readonly string[] {
  const { figures, pairs, conflicts } = report.summary
  if (report.pairs.length === 0)
    return paragraph(page, [
      run('A and B share no sentence.', 'strong'),
      run(' What they tell in other words, “claims compare” lays side by side.'),
    ])
  const changes = listed([
    [figures.changed, `${counted(figures.changed, 'figure')} changed`],
    [figures.removed, `${counted(figures.removed, 'figure')} only in A`],
    [figures.added, `${counted(figures.added, 'figure')} only in B`],
  ])
  const kinds = listed([
    [pairs.same, `${number(pairs.same)} word for word`],
    [pairs.edited, `${number(pairs.edited)} edited`],
    [pairs.part, `${number(pairs.part)} in part`],
  ])
  const style: Style = conflicts > 0 ? 'error' : changes === '' ? 'strong' : 'warning'
  const seen = `in ${counted(report.pairs.length, 'shared sentence')} (${kinds})`
  return paragraph(page, [
    run(changes === '' ? 'No figure changed' : changes, style),
    run(` ${seen}. ${originalWords(report)}`),
  ])
}

function listed(parts: readonly (readonly [count: number, words: string])[]): string {
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(', ')
}

function originalWords({ a, original }: DiffReport): string {
  if (original === null) return 'Which of the two is the original cannot be told.'
  const [first, second] = original.source === a.id ? ['A', 'B'] : ['B', 'A']
  const because =
    original.because === 'earlier' ? `published before ${second}` : `which has more beside what they share`
  return `Likelier the original: ${first}, ${because}.`
}

/** What the marks mean. */
export function legend({ color, paint, prose }: Page): readonly string[] {
  const { figure, changed } = marksFor(color)
  const said = color
    ? 'Underlined: words that differ.'
    : `${figure.join('…')} a figure that changed; ${changed.join('…')} words that differ.`
  return paragraph({ color, paint, prose }, [run(said, 'dim')])
}
