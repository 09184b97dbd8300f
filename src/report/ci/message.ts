import type { ReportFigure, ReportFinding } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { figuresOf, isOutOfDate } from '../told.js'
import { OUT_OF_DATE, reasonWords } from '../wording.js'
import type { Issue } from './issue.js'

/** Places that a message names for each value; the rest are counted. */
const NAMED = 3

/** A message in pieces: its words, safe to be shown anywhere, and the figures to be named by their places. */
export type Piece = string | ReportFigure

/**
 * What an issue says, in two sentences of which the first stands alone, and a third where the figure was out of date:
 *
 *     People killed · flood: “28 people” here, but 31 in flood/herald.txt:2. Nothing in the articles accounts for …
 */
export function messageOf({ finding, anchor }: Issue): readonly Piece[] {
  const at = finding.figures.indexOf(anchor)
  const others = finding.values.filter(({ figures }) => !figures.includes(at))
  const { kind, text } = reasonWords(finding)
  const but = finding.verdict === 'conflict' ? 'but ' : ''
  const about = capitalised(sanitize(finding.about))
  return [
    `${about}: “${sanitize(anchor.text)}” here`,
    ...others.flatMap((value) => [
      `, ${but}${sanitize(value.text)} in `,
      ...placesOf(figuresOf(value, finding)),
    ]),
    `. ${kind === null ? '' : `${kind}: `}${ended(sanitize(text))}`,
    ...(isOutOfDate(anchor, finding) ? [outOfDateWords(finding)] : []),
  ]
}

/** " The figure was out of date when published: the latest count is 112 (2031-03-12)." */
function outOfDateWords({ series, values }: ReportFinding): string {
  const [latest] = series
  const count =
    latest === undefined
      ? ''
      : `: the latest count is ${sanitize(`${values[latest.value]?.text} (${latest.asOf})`)}`
  return ` The figure was ${OUT_OF_DATE}${count}.`
}

/** The message in plain words, places as `path:line`. */
export function messageText(issue: Issue): string {
  return messageOf(issue)
    .map((piece) => (typeof piece === 'string' ? piece : placeName(piece)))
    .join('')
}

/** "flood/herald.txt:2", safe to be shown anywhere. */
export function placeName({ path, line }: ReportFigure): string {
  return sanitize(`${path}:${line}`)
}

function placesOf(figures: readonly ReportFigure[]): readonly Piece[] {
  const distinct = [...new Map(figures.map((figure) => [placeName(figure), figure])).values()]
  const named = distinct.slice(0, NAMED)
  const rest = distinct.length - named.length
  return [
    ...named.flatMap((figure, i) => (i === 0 ? [figure] : [', ', figure])),
    ...(rest === 0 ? [] : [` and ${rest} more`]),
  ]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
