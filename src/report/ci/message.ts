import type { ReportFigure } from '../../types.js'
import { sanitize } from '../sanitize.js'
import { figuresOf } from '../told.js'
import { reasonWords } from '../wording.js'
import type { Issue } from './issue.js'

/** Places that a message names for each value; the rest are counted. */
const NAMED = 3

/** A message in pieces: its words, safe to be shown anywhere, and the figures to be named by their places. */
export type Piece = string | ReportFigure

/**
 * What an issue says, in two sentences of which the first stands alone:
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
  ]
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
