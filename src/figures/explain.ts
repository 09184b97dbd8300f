/**
 * Which words made a figure what it is. Bound, number and unit are read off the figure's own span; what came from farther away is
 * found again by what it says, nearest first, so that reading figures keeps no notes that only a few runs ask for.
 */
import { singular, verbBases } from '../language/inflect.js'
import type { Article, Figure, FigureExplanation, Sentence, Span, Token, Words } from '../types.js'
import { eventClass } from './event.js'
import { hedgeAfter } from './hedges.js'
import { layOut } from './line.js'
import { survey } from './survey.js'

type Extracted = Readonly<{
  articles: readonly Article[]
  sentences: readonly Sentence[]
  figures: readonly Figure[]
}>

/** Explains every figure. Figures that name an article or a sentence which is not there are left out. */
export function explainFigures({
  articles,
  sentences,
  figures,
}: Extracted): ReadonlyMap<Figure, FigureExplanation> {
  const explained = new Map<Figure, FigureExplanation>()
  for (const { id, text, published } of articles) {
    const own = figures.filter(({ article }) => article === id)
    const around: Around = {
      text,
      published,
      sentences: new Map(sentences.flatMap((it) => (it.article === id ? [[it.index, it] as const] : []))),
      at: new Map(own.map((figure) => [figure.start, figure])),
    }
    for (const [i, figure] of own.entries()) {
      const sentence = near(around.sentences.get(figure.sentence), figure)
      const beside = own
        .slice(Math.max(0, i - FIGURES), i + FIGURES)
        .filter((it) => it !== figure && it.sentence === figure.sentence)
      if (sentence) explained.set(figure, explain(figure, sentence, beside, around))
    }
  }
  return explained
}

/** How far from a figure its words are sought: in tokens of its sentence, in figures beside it, in sentences before it. */
const TOKENS = 100
const FIGURES = 20
const SENTENCES = 20

/** The stretch of a sentence around a figure: what is longer is a list or a table, and would be walked once for each figure. */
function near(sentence: Sentence | undefined, { start }: Figure): Sentence | undefined {
  if (sentence === undefined || sentence.tokens.length <= 2 * TOKENS) return sentence
  let [low, high] = [0, sentence.tokens.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentence.tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const tokens = sentence.tokens.slice(Math.max(0, low - TOKENS), low + TOKENS)
  const [from, to] = [tokens[0]?.start ?? sentence.start, tokens.at(-1)?.end ?? sentence.end]
  const text = sentence.text.slice(from - sentence.start, to - sentence.start)
  return { ...sentence, start: from, end: to, text, tokens }
}

/** What an article knows of its figures: its sentences by index, its figures by start. */
type Around = Readonly<{
  text: string
  published: string | null
  sentences: ReadonlyMap<number, Sentence>
  at: ReadonlyMap<number, Figure>
}>

function explain(
  figure: Figure,
  sentence: Sentence,
  beside: readonly Figure[],
  around: Around,
): FigureExplanation {
  const words = (span: Span | null): Words | null => (span ? wordsOf(around.text, span) : null)
  const { number, start, end } = figure
  const whole = figure.partOf === null ? null : (around.at.get(figure.partOf) ?? null)
  const behind = words(boundBehind(figure, sentence))
  const bounded = figure.approx || figure.low !== figure.high
  return {
    rule: figure.recogniser,
    number: { ...number, text: around.text.slice(number.start, number.end) },
    bound: behind ?? (bounded ? words({ start, end: number.start }) : null),
    unit: words({ start: behind?.end ?? number.end, end }) ?? words(nounOf(figure, sentence)),
    modifiers: figure.modifiers,
    event: words(eventOf(figure, sentence, whole, around)),
    attribution: words(attributionSpan(figure, sentence, around)),
    asOf: words(asOfDay(figure, beside, around)),
    window: words(windowSpan(figure, beside)),
    partOf: words(whole),
  }
}

/** The words without white space or hyphens at their ends; null where none are left. */
function wordsOf(text: string, { start, end }: Span): Words | null {
  const said = text.slice(start, end)
  const lead = said.length - said.replace(/^[\s–—-]+/, '').length
  const trimmed = said.slice(lead).trimEnd()
  return trimmed === '' ? null : { text: trimmed, start: start + lead, end: start + lead + trimmed.length }
}

/** "20 or more", "100-plus", "25 minutes or so". */
function boundBehind({ number, end }: Figure, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const line = layOut(sentence, { tokens, survey: survey([]) }, null, NO_TALK)
  for (const [to, token] of tokens.entries()) {
    if (token.start < number.end) continue
    if (token.start >= end) break
    const hedge = hedgeAfter(line, to)
    const last = hedge && tokens[hedge.edge - 1]
    if (last && last.end <= end) return { start: token.start, end: last.end }
  }
  return null
}
const NO_TALK = {
  percentTalk: false,
  shareTalk: false,
  magnitudeTalk: false,
  matchTalk: false,
  capitalSigns: null,
  homeMoney: null,
  continental: false,
}

function eventOf(
  figure: Figure,
  sentence: Sentence,
  whole: Figure | null,
  { sentences }: Around,
): Span | null {
  const own = eventWord(figure.event, figure, sentence)
  const told = whole && near(sentences.get(whole.sentence), whole)
  return own ?? (told ? eventWord(figure.event, whole, told) : null)
}

function eventWord(event: string | null, figure: Figure, sentence: Sentence): Token | null {
  if (event === null) return null
  const tells = (lower: string) =>
    eventClass(lower) === event || lower === event || verbBases(lower).includes(event)
  return nearestWord(figure, sentence, tells)
}

/** The noun counted, where it stands beyond the figure's own words: "dozens of [farms]", "26 [soldiers] and 15 more". */
function nounOf(figure: Figure, sentence: Sentence): Token | null {
  const { kind, unit } = figure
  return kind === 'count' || kind === 'rank'
    ? nearestWord(figure, sentence, (lower) => singular(lower) === unit)
    : null
}

/** The nearest such word outside the number; of two as near, the one behind. */
function nearestWord(
  { start, number }: Figure,
  { tokens }: Sentence,
  fits: (lower: string) => boolean,
): Token | null {
  let nearest: Token | null = null
  let least = Infinity
  for (const token of tokens) {
    const inside = token.start < number.end && token.end > number.start
    if (token.kind !== 'word' || inside || !fits(token.lower)) continue
    const distance = token.start < start ? start - token.end : token.start - number.end
    if (distance <= least) [nearest, least] = [token, distance]
  }
  return nearest
}

/** The source as written: in the figure's sentence, in one before it of its paragraph, or in the next. */
function attributionSpan(figure: Figure, sentence: Sentence, { sentences }: Around): Span | null {
  const { attribution } = figure
  if (attribution === null) return null
  const { index, paragraph } = sentence
  const before = Array.from({ length: SENTENCES }, (_, i) => sentences.get(index - 1 - i))
  for (const told of [sentence, ...before, sentences.get(index + 1)]) {
    const found = told?.paragraph === paragraph ? placeIn(near(told, figure), attribution) : null
    if (found) return found
  }
  return null
}

/** Sources are told with single spaces; the article may break its lines within one. */
function placeIn(sentence: Sentence | undefined, source: string): Span | null {
  const at = sentence?.text.replace(/\s/g, ' ').lastIndexOf(source) ?? -1
  return sentence && at >= 0 ? { start: sentence.start + at, end: sentence.start + at + source.length } : null
}

/** A figure of the article's own day needs no words for it. */
function asOfDay({ asOf }: Figure, beside: readonly Figure[], { published }: Around): Span | null {
  return asOf === null || asOf === published ? null : (beside.find(({ date }) => date === asOf) ?? null)
}

function windowSpan({ window }: Figure, beside: readonly Figure[]): Span | null {
  if (window === null) return null
  const day = beside.find(({ date }) => date !== null && (date === window.from || date === window.to))
  // Where no day is named, a length of time is: "in the past two days".
  return day ?? beside.find(({ kind }) => kind === 'duration') ?? null
}
