/**
 * Quantities straight from a dossier's gold groups, so that verdicts can be measured apart from reading and matching.
 * Dates, sources and events are read off the words by rough rules: rougher than the program's own.
 */
import { PLAIN } from './figure.js'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReconcileContext } from '../../src/reconcile/index.js'
import type { Article, Figure, Kind, Quantity, Sentence, Token } from '../../src/types.js'

export type GoldFigure = Readonly<{
  id: string
  article: string
  at: string
  kind: Kind
  unit?: string
  low?: number | null
  high?: number | null
  date?: string
  approx?: boolean
  vague?: boolean
}>
export type GoldGroup = Readonly<{
  id: string
  about: string
  members: readonly string[]
  verdict: 'agree' | 'compatible' | 'conflict'
  explanation?: string
}>
export type Dossier = Readonly<{
  name: string
  groups: readonly GoldGroup[]
  quantities: readonly Quantity[]
  context: ReconcileContext
}>

export function loadDossiers(root: string): readonly Dossier[] {
  if (!existsSync(root)) return []
  const complete = (name: string) =>
    existsSync(join(root, name, 'gold.json')) && existsSync(join(root, name, 'articles'))
  return readdirSync(root)
    .filter(complete)
    .sort()
    .map((name) => loadDossier(root, name))
}

function loadDossier(root: string, name: string): Dossier {
  const gold = JSON.parse(readFileSync(join(root, name, 'gold.json'), 'utf8')) as {
    figures: readonly GoldFigure[]
    groups: readonly GoldGroup[]
  }
  const files = readdirSync(join(root, name, 'articles')).sort()
  const articles = new Map(
    files.map((file) => [file, articleOf(file, readFileSync(join(root, name, 'articles', file), 'utf8'))]),
  )
  const sentences = new Map([...articles].map(([id, article]) => [id, sentencesOf(article)]))
  const figures = new Map(
    gold.figures.flatMap((it) => {
      const article = articles.get(it.article)
      return article === undefined
        ? []
        : [[it.id, figureOf(it, article, sentences.get(it.article) ?? [])] as const]
    }),
  )
  const quantities = gold.groups.map((group) => ({
    story: 's1',
    members: group.members.flatMap((id) => figures.get(id) ?? []),
    confidence: 1,
  }))
  const originOf = new Map(files.map((file) => [file, `o-${file}`]))
  return {
    name,
    groups: gold.groups,
    quantities,
    context: { articles, sentences, originOf, copies: () => false, ...PLAIN },
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A ` date …` line, else the first full date of the first lines. */
function articleOf(id: string, text: string): Article {
  const head = text
  const iso = /^\s?date (\d{4}-\d\d-\d\d)/.exec(head)?.[1]
  const dayFirst = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (20\d\d)\b/.exec(head)
  const monthFirst = /\b([A-Z][a-z]{2})[a-z]* (\d{1,2}), (20\d\d)\b/.exec(head)
  const full = (day = '', month = '', year = '') =>
    MONTHS.includes(month.toLowerCase())
      ? `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
      : null
  const read = dayFirst
    ? full(dayFirst[1], dayFirst[2], dayFirst[3])
    : monthFirst
      ? full(monthFirst[2], monthFirst[1], monthFirst[3])
      : null
  const published = iso ?? read
  return { id, path: id, text, title: null, published, publishedBy: published === null ? null : 'text' }
}

function sentencesOf({ id, text }: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const hit of text.matchAll(/[^\n]+?(?:[.!?][”’"']?(?=\s)|[.!?]?(?=\n|$))/g)) {
    const start = hit.index
    const words = hit[0]
    const tokens = [...words.matchAll(/[\p{L}’'-]+|\d[\d.,]*/gu)].map((word): Token => ({
      start: start + word.index,
      end: start + word.index + word[0].length,
      text: word[0],
      lower: word[0].toLowerCase(),
      id: 0,
      kind: /\d/.test(word[0]) ? 'number' : 'word',
      spaced: true,
    }))
    sentences.push({
      start,
      end: start + words.length,
      article: id,
      index: sentences.length,
      text: words,
      role: 'body',
      paragraph: 0,
      repeats: null,
      tokens,
    })
  }
  return sentences
}

function figureOf(gold: GoldFigure, article: Article, sentences: readonly Sentence[]): Figure {
  const plain = gold.at.replace('[', '').replace(']', '')
  const start = article.text.indexOf(plain) + gold.at.indexOf('[')
  const end = start + gold.at.indexOf(']') - gold.at.indexOf('[') - 1
  const sentence = sentences.find((it) => it.start <= start && start < it.end)
  const before = article.text.slice(Math.max(0, start - 14), start)
  const low = gold.low ?? null
  const high = gold.high ?? null
  const own = sentence === undefined ? '' : sentence.text
  return {
    start,
    end,
    number: { start, end },
    article: article.id,
    sentence: sentence?.index ?? 0,
    kind: gold.kind,
    unit: gold.unit ?? null,
    low,
    high,
    exclusive:
      (low === null) !== (high === null) &&
      /(?:more than|over|above|past|under|below|less than|fewer than) [€$£]?$/i.test(before),
    approx: gold.approx ?? false,
    vague: gold.vague ?? false,
    step: stepOf(gold.kind, low ?? high, article.text.slice(start, end)),
    date: gold.date ?? null,
    event: gold.kind === 'count' ? eventOf(own, start - (sentence?.start ?? 0)) : null,
    partOf: null,
    attribution: attributionOf(own, start - (sentence?.start ?? 0)),
    asOf: article.published,
    window: null,
    modifiers: [],
    recogniser: 'gold',
  }
}

/** Place of the last digit written; whole numbers below 1,000 and those without two zeros at the end are exact. */
function stepOf(kind: Kind, value: number | null, words: string): number | null {
  if (value === null || kind === 'ratio' || kind === 'date' || kind === 'score' || kind === 'time')
    return null
  const decimals = /\d\.(\d+)/.exec(words)?.[1]?.length ?? 0
  const scale = /million|\dm\b|crore/i.test(words) ? 1e6 : /billion|bn/i.test(words) ? 1e9 : 1
  if (scale > 1) return scale / 10 ** decimals
  if (decimals > 0) return 10 ** -decimals
  let step = 1
  while (value !== 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10
  return value < 1000 || step < 100 ? 1 : step
}

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kill\w*|die[ds]?|dead|deaths?|bodies|perished|fallen|lives|eliminated|killing)\b/gi, 'kill'],
  [/\b(?:injur\w+|wounded|hurt)\b/gi, 'injure'],
  [/\b(?:missing|unaccounted)\b/gi, 'miss'],
  [/\b(?:arrest\w*|detained)\b/gi, 'arrest'],
]

/** The event whose word stands nearest to the number. */
function eventOf(text: string, at: number): string | null {
  const found = EVENTS.flatMap(([pattern, event]) =>
    [...text.matchAll(pattern)].map((hit) => ({ event, distance: Math.abs(hit.index - at) })),
  ).sort((a, b) => a.distance - b.distance)
  return found[0]?.event ?? null
}

const NAME =
  "(?:[A-Z][\\w’'-]*|the|of|and)(?: (?:[A-Z][\\w’'-]*|of|and|for|office|service|agency|institute|minister|ministry|defence|geophysical|fire|flood|reckoning)){0,6}"
const SPEECH = [
  new RegExp(`according to (?:the |its )?(${NAME})`, 'g'),
  new RegExp(
    `(${NAME})(?:, [^,]{2,30},)? (?:said|says|told|acknowledged|gave|insists|put|puts|claimed|repeated|speaks|counted|owns)\\b`,
    'g',
  ),
  new RegExp(`(?:claimed by|said) (?:the |their coach, )?([A-Z]\\w+(?: [A-Z]\\w+)?)`, 'g'),
  /, ([A-Z]{3,5}) said/g,
  /\b([A-Z]\w+) (?:has confessed|admits)/g,
  /magnitude of|\(([A-Z]{3,5})\)/g,
]

/** The nearest name with a verb of speech in the sentence. */
function attributionOf(text: string, at: number): string | null {
  const found = SPEECH.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((hit) =>
      hit[1] === undefined ? [] : [{ name: hit[1], distance: Math.abs(hit.index - at) }],
    ),
  ).sort((a, b) => a.distance - b.distance)
  return found[0]?.name ?? null
}
