/** Sentences to figures. See `extractFigures`. */
import type { Article, Figure, Sentence } from '../types.js'
import { attribute, attributionAt, type Attribution } from './attribution.js'
import { findEvents } from './event.js'
import type { Found } from './found.js'
import { at, type Line } from './line.js'
import { nounPhrase } from './noun.js'
import { findWholes, type Whole } from './parts.js'
import { resolveBare } from './resolve.js'
import { scan } from './scan.js'
import { beginningOf, timing, type Beginning } from './when.js'

export { eventClass } from './event.js'

/**
 * Every figure of an article, in order of place. Sentences that make no claim (share bars, datelines) yield none; offsets
 * are half-open UTF-16 code units of the article's text.
 */
export function extractFigures(article: Article, sentences: readonly Sentence[]): readonly Figure[] {
  const words = new Set(sentences.flatMap((s) => s.tokens.map((t) => t.lower)))
  const has = (list: readonly string[]) => list.some((w) => words.has(w))
  const percentTalk = has(['percent', '%', 'percentage', 'cent'])
  const talk = {
    percentTalk,
    magnitudeTalk: has(['magnitude', 'richter']),
    shareTalk:
      percentTalk &&
      has([
        'poll',
        'polls',
        'vote',
        'voters',
        'election',
        'referendum',
        'turnout',
        'inflation',
        'rates',
        'approval',
      ]) &&
      !has(['league', 'goals', 'striker', 'championship', 'goal']),
  }
  const lines = sentences
    .filter(({ role }) => role !== 'furniture' && role !== 'dateline')
    .map((sentence): Line => ({ sentence, tokens: sentence.tokens, published: article.published, ...talk }))
  const found: (readonly Found[])[] = []
  let before: Found | null = null
  for (const line of lines) {
    const read: readonly Found[] = resolveBare(line, scan(line), before)
    found.push(read)
    before = read.findLast((f) => f.kind !== 'date') ?? before
  }
  return toFigures(lines, found)
}

/** What the neighbouring sentences know: a figure's whole, its speaker and its period may stand in another one. */
function toFigures(lines: readonly Line[], found: readonly (readonly Found[])[]): readonly Figure[] {
  const attributions = attribute(lines, found)
  const events = lines.map((line, l) => findEvents(line, found[l] ?? []))
  const wholes = findWholes(lines, found, events)
  const began = beginningOf(lines, found)
  const figures: (readonly Figure[])[] = []
  for (const [l, line] of lines.entries()) {
    const parts = wholes[l] ?? []
    const read = lineFigures(line, found[l] ?? [], events[l] ?? [], attributions[l] ?? [], began)
    figures.push(read)
    figures[l] = read.map((figure, i) => asPart(figure, wholeAt(parts[i] ?? null, figures)))
  }
  return figures.flat()
}

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
  const spans = found.map((f, i) => spanOf(line, f, found[i - 1], found[i + 1]))
  return found.map((f, i) => {
    const { start, end, number } = spans[i] ?? { start: 0, end: 0, number: { start: 0, end: 0 } }
    return {
      article: line.sentence.article,
      sentence: line.sentence.index,
      start,
      end,
      number,
      kind: f.kind,
      unit: f.unit ?? (f.kind === 'count' ? vagueNoun(line, f) : null),
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
      ...timing(line, f, found, began),
      modifiers: f.kind === 'count' ? (nounPhrase(line, f.to, 'many')?.modifiers ?? []) : [],
      recogniser: f.recogniser,
    }
  })
}

/** The noun behind a vague word or a count without one of its own. */
function vagueNoun(line: Line, figure: Found): string | null {
  const skip = at(line, figure.to).lower === 'of' ? figure.to + 1 : figure.to
  return nounPhrase(line, skip, 'many')?.unit ?? null
}

/** Offsets of the phrase and of the number's own words; the phrase never reaches into a neighbour's number. */
function spanOf(line: Line, f: Found, previous: Found | undefined, next: Found | undefined) {
  const first = Math.max(f.start, previous?.to ?? 0)
  const last = Math.min(f.end, next?.from ?? line.tokens.length)
  return {
    start: at(line, Math.min(first, f.from)).start,
    end: at(line, Math.max(last, f.to) - 1).end,
    number: { start: at(line, f.from).start, end: at(line, f.to - 1).end },
  }
}
