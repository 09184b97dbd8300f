import { scaleOf } from '../language/scales.js'
import type { Figure, Sentence } from '../types.js'

/**
 * Whether a figure belongs to a tally that is still running when it is written: the dead of a fire, votes during a
 * count. Only of those does a later article rightly tell another number; a distance, a rank, a person's age or the
 * dead of 1968 do not change overnight, and two numbers for them are a conflict whenever they were written.
 */
type Trend = 'rises' | 'either'

/** How the tally may move, or null where it is none. The figure's own event and noun decide first, then its sentence. */
export function trendOf(figure: Figure, sentence: Sentence | undefined): Trend | null {
  return ownTrend(figure, sentence) ?? (isProvisional(figure, sentence) ? 'either' : null)
}

function ownTrend(figure: Figure, sentence: Sentence | undefined): Trend | null {
  if (isSpreading(figure, sentence)) return 'rises'
  if (!TALLIED.has(figure.kind) || isAttribute(figure, sentence)) return null
  if (AT_WORK.has(figure.event ?? '')) return 'either'
  const words = `${figure.event ?? ''} ${figure.unit ?? ''} ${figure.modifiers.join(' ')}`.toLowerCase()
  const around =
    sentence === undefined ? '' : figure.kind === 'percent' ? sentence.text : clauseOf(figure, sentence)
  const either = figure.kind === 'percent' ? SHARES : FALLS
  if (either.test(words) || either.test(around)) return 'either'
  if (figure.kind === 'percent') return null
  return RISES.test(words) || RISES.test(around) ? 'rises' : null
}

/** Whatever is told: the writer says that it is not the last word, or that another was before. */
function isProvisional({ kind }: Figure, sentence: Sentence | undefined): boolean {
  return PROVISIONAL_KINDS.has(kind) && PROVISIONAL.test(sentence?.text ?? '')
}
const PROVISIONAL_KINDS: ReadonlySet<Figure['kind']> = new Set([
  'count', 'percent', 'money', 'measure', 'date', 'rank',
]) // prettier-ignore
const PROVISIONAL =
  /\b(?:as of|so far|to date|by now|(?:up to|until) now|latest|revised|updated|upgraded|at first|initially|originally|earlier (?:said|put|estimate)|final (?:count|tally|toll|figure|result)|in the end|preliminary|provisional)\b/i

/** Those sent to help come and go from day to day. */
const AT_WORK = new Set(['fight', 'battle', 'tackle', 'assign'])

/** The area that a fire or a flood covers grows until it is out. */
function isSpreading({ kind, unit }: Figure, sentence: Sentence | undefined): boolean {
  if (kind !== 'measure' || unit === null || scaleOf(unit)?.dimension !== 'area') return false
  return /\b(?:fire|wildfire|blaze|inferno|flood|spill|slick)|\b(?:burn|scorch|char)/i.test(
    sentence?.text ?? '',
  )
}

/** "The 120-bed hospital", "a seven-member body": a number tied to its noun by a hyphen tells what a thing is. */
function isAttribute({ number }: Figure, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false
  const at = number.end - sentence.start
  return /^[-‑]\p{L}/u.test(sentence.text.slice(at, at + 2))
}

/**
 * Told of an earlier event: "In March 2019 a fire killed 17". The year must lead the sentence or stand in the figure's
 * own clause; "37 killed, in the worst clashes since 2011" is of today.
 */
export function isBackground(
  figure: Figure,
  sentence: Sentence | undefined,
  published: string | null,
): boolean {
  if (published === null) return false
  const { asOf, window } = figure
  const end = window?.to ?? asOf
  if (end !== null && daysBetween(end, published) > OLD_DAYS) return true
  if (sentence === undefined) return false
  const year = Number(published.slice(0, 4))
  // "The previous poll had Yes at 42": what stands behind belongs to then.
  if (
    /\b(?:previous|last)\s(?:opinion\s)?(?:poll|survey|election|vote|census)\b/i.test(
      sentence.text.slice(0, figure.start - sentence.start),
    )
  )
    return true
  const earlier = (text: string) =>
    [...text.matchAll(IN_YEAR), ...text.matchAll(BETWEEN_YEARS)].some((hit) => Number(hit[1]) < year)
  const [opening = ''] = /^[^\p{L}\p{N}]{0,4}(?:in|on)\s[^,;]{0,24}/iu.exec(sentence.text) ?? []
  return earlier(opening) || earlier(clauseOf(figure, sentence))
}

/** Days from one date to a later one, `YYYY-MM-DD` or coarser. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** A tally that was last brought up to date so long ago belongs to another event. */
const OLD_DAYS = 60
const IN_YEAR = /\b(?:in|of|on|during)\s(?:[\p{L}]{3,9}\s)?(?:\d{1,2},?\s)?((?:19|20)\d\d)\b/giu
/** "He took €1.4m between 2014 and 2019": a sum of years that are over; its end tells. */
const BETWEEN_YEARS =
  /\b(?:between\s(?:19|20)\d\d\sand|from\s(?:19|20)\d\d\s(?:to|until))\s((?:19|20)\d\d)\b/giu
const TALLIED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'money'])

/** Totals that only grow while they are kept. */
const RISES = new RegExp(
  '\\b(?:' +
    'kill|die|dead|death|fatalit|toll|perish|bod(?:y|ies)\\b|casualt|victim|injur|wound|hurt\\b|maim|' +
    'arrest|detain|custody|capture|displac|evacuat|fle[ed]|homeless|rescue[ds]?\\b|pulled|saved|surviv(?:e[ds]?|ing|ors?)\\b|' +
    'destroy|demolish|collaps|burn|flatten|damag|sank|sunk|shot\\s+down|brought\\s+down|knocked\\s+out|down\\b.{0,12}drone|' +
    '(?:fall|fell|fallen|taken|made|were|people)\\s+(?:ill|sick)\\b|sicken|poisoned|symptom|test(?:ed)?\\s+positive|' +
    'lawsuits?\\b|suspended\\b|stranded|seized\\b|infect|cases?\\b|hospitali[sz]|aftershock|complain|donat|raised|pledg|signature|registered\\b|signed\\s+(?:in|up)|so\\s+far\\b|have\\s+already\\b|ha(?:ve|s|d)\\s+reached\\b|clos(?:ed|ures?)\\b|cancel' +
    ')',
  'i',
)
/** Totals that move either way: people are found, power comes back, a count or a lead shifts. */
const FALLS =
  /\b(?:missing|unaccounted|trapped|critical|intensive\s+care|ventilators?|(?:remain(?:ed|s)?|still)\s+in\s+hospital|without\s+(?:power|electricity|water)|outages?|blackout|lead\b|lead\s+(?:is|was|of)|gap|margin\s+of|votes?\s+ahead|heading\s+for|would\s+hold|projected|counted)/i
/** Shares that follow a count or a repair. */
const SHARES =
  /\b(?:votes?|voters?|ballots?|turnout|tally|counted|polls?|polling|lead|gap|without|outages?|contain(?:ed|ment)?|percentage point)\b/i

/** The words of the figure's own clause: between the nearest marks that part clauses. */
function clauseOf({ start, end }: Figure, { text, start: origin }: Sentence): string {
  const left = text.slice(0, Math.max(0, start - origin))
  const right = text.slice(end - origin)
  const from = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => left.lastIndexOf(mark)), -1) + 1
  const stops = [', ', '; ', ': ', ' – ', ' — '].map((mark) => right.indexOf(mark)).filter((at) => at >= 0)
  const to = Math.min(right.length, ...stops)
  return left.slice(from) + text.slice(Math.max(0, start - origin), end - origin) + right.slice(0, to)
}
