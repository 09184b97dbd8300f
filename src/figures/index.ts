/** Sentences to figures. See `extractFigures`. */
import type { Article, Figure, Sentence } from '../types.js'
import { attributionAt, findAttributions } from './attribution.js'
import { findEvent } from './event.js'
import type { Found } from './found.js'
import { at, type Line } from './line.js'
import { nounPhrase } from './noun.js'
import { findWholes } from './parts.js'
import { resolveBare } from './resolve.js'
import { scan } from './scan.js'
import { timing } from './when.js'

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
  const figures: Figure[] = []
  const shares = new Set<number>()
  let before: Found | null = null
  for (const sentence of sentences) {
    if (sentence.role === 'furniture' || sentence.role === 'dateline') continue
    const line: Line = { sentence, tokens: sentence.tokens, published: article.published, ...talk }
    const found: readonly Found[] = resolveBare(line, scan(line), before)
    figures.push(...toFigures(line, found))
    before = found.findLast((f) => f.kind !== 'date') ?? before
  }
  return figures
}

function toFigures(line: Line, found: readonly Found[]): readonly Figure[] {
  const attributions = findAttributions(line)
  const wholes = findWholes(line, found)
  const spans = found.map((f, i) => spanOf(line, f, found[i - 1], found[i + 1]))
  const events = found.map((f) =>
    f.kind === 'date' || f.kind === 'time' ? null : findEvent(line, f.start, f.end),
  )
  return found.map((f, i) => {
    const whole = wholes[i] ?? null
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
      event: (whole === null ? null : events[whole]) ?? events[i] ?? null,
      partOf: whole === null ? null : (spans[whole]?.start ?? null),
      attribution: attributionAt(attributions, f.from),
      ...timing(line, f, found),
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
