import type { Figure } from '../types.js'
import { attribute, attributionAt, type Attribution } from './attribution.js'
import { findEvents } from './event.js'
import type { Found } from './found.js'
import { at, type Line } from './line.js'
import { nounBehind } from './noun.js'
import { joined } from '../joined.js'
import { findWholes, type Whole } from './parts.js'
import { beginningOf, timesOf, timing, type Beginning } from './when.js'

/**
 * What the recognisers found in an article's sentences, with what the words around tell of each. What the neighbouring
 * sentences know counts too: a figure's whole, its speaker and its period may stand in another one.
 */
export function toFigures(lines: readonly Line[], found: readonly (readonly Found[])[]): readonly Figure[] {
  const attributions = attribute(lines, found)
  const events = lines.map((line, l) => findEvents(line, found[l] ?? NOTHING))
  const wholes = findWholes(lines, found, events)
  const began = beginningOf(lines, found)
  const figures: (readonly Figure[])[] = []
  lines.forEach((line, l) => {
    const parts = wholes[l] ?? []
    const read = lineFigures(line, found[l] ?? NOTHING, events[l] ?? [], attributions[l] ?? [], began)
    figures.push(read)
    if (parts.some((whole) => whole !== null))
      figures[l] = read.map((figure, i) => asPart(figure, wholeAt(parts[i] ?? null, figures)))
  })
  return joined(figures)
}

const NOTHING: readonly Found[] = []
const NO_FIGURES: readonly Figure[] = []

function wholeAt(whole: Whole | null, figures: readonly (readonly Figure[])[]): Figure | null {
  return whole === null ? null : (figures[whole.line]?.[whole.figure] ?? null)
}

/** A part shares what happened to its whole, and who says so, where its own words tell neither. */
function asPart(figure: Figure, whole: Figure | null): Figure {
  if (whole === null) return figure
  const own = figure.event !== null && STATES.has(figure.event)
  return {
    ...figure,
    partOf: whole.start,
    event: own ? figure.event : (whole.event ?? figure.event),
    attribution: figure.attribution ?? (figure.sentence === whole.sentence ? whole.attribution : null),
    window: figure.window ?? whole.window,
  }
}

/** Events that a part may have gone through beside those of its whole: "412 injured, 17 of them in hospital". */
const STATES = new Set(['hospital', 'kill', 'missing', 'injure', 'rescue', 'arrest', 'charge', 'convict'])

function lineFigures(
  line: Line,
  found: readonly Found[],
  events: readonly (string | null)[],
  attributions: readonly Attribution[],
  began: Beginning,
): readonly Figure[] {
  if (found.length === 0) return NO_FIGURES
  const times = timesOf(line, found)
  return found.map((f, i) => {
    const noun = f.kind === 'count' ? nounBehind(line, f) : null
    const { start, end } = spanOf(line, f, i === 0 ? undefined : found[i - 1], found[i + 1])
    const { asOf, window } = timing(line, f, found, times, began)
    // Each key by name: an engine takes several times as long to spread one object into another.
    return {
      article: line.sentence.article,
      sentence: line.sentence.index,
      start,
      end,
      number: { start: at(line, f.from).start, end: at(line, f.to - 1).end },
      kind: f.kind,
      unit: f.unit ?? noun?.unit ?? null,
      low: f.low,
      high: f.high,
      exclusive: f.exclusive,
      approx: f.approx,
      vague: f.vague,
      step: f.step,
      date: f.date,
      event: events[i] ?? null,
      partOf: null,
      attribution: attributionAt(attributions, f.from),
      asOf,
      window,
      modifiers: f.per === null ? (noun?.modifiers ?? []) : [...(noun?.modifiers ?? []), f.per],
      recogniser: f.recogniser,
    }
  })
}

/** Offsets of the phrase, which never reaches into a neighbour's: "12 of the camp's | roughly 3,000 shelters". */
function spanOf(line: Line, f: Found, previous: Found | undefined, next: Found | undefined) {
  const first = Math.max(f.start, previous?.to ?? 0)
  const last = Math.min(f.end, Math.max(f.to, next?.start ?? line.tokens.length))
  return {
    start: at(line, Math.min(first, f.from)).start,
    end: at(line, Math.max(last, f.to) - 1).end,
  }
}
