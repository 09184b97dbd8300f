import type { Figure, Sentence, Token } from '../types.js'
import { readingOf } from './interval.js'

/** Figures of one article that cannot all be right, by arithmetic alone; `about` has no value in it. */
export type Misfit = Readonly<{ about: string; figures: readonly Figure[] }>

/** Parts above their wholes, and shares that do not fit their counts, in each article by itself. */
export function findMisfits(
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => Sentence | undefined,
): readonly Misfit[] {
  return [...partsAboveWholes(figures), ...sharesThatDoNotFit(figures, sentenceOf)]
}

/** "40 people, including 52 children": the part says more than its whole allows. */
function partsAboveWholes(figures: readonly Figure[]): readonly Misfit[] {
  const counts = new Map(
    figures
      .filter(({ kind }) => kind === 'count')
      .map((figure) => [`${figure.article}\n${figure.start}`, figure]),
  )
  return figures.flatMap((part) => {
    const whole = part.partOf === null ? undefined : counts.get(`${part.article}\n${part.partOf}`)
    if (part.kind !== 'count' || whole === undefined || part.vague || whole.vague) return []
    const isAbove = readingOf(part).low > readingOf(whole).high
    return isAbove ? [{ about: `part above its whole · ${nounOf(part)}`, figures: [whole, part] }] : []
  })
}

function nounOf({ unit, event }: Figure): string {
  return [unit ?? 'number', event ?? ''].join(' ').trim()
}

/** A share with the count it is taken of and the count that it should come to. */
type Told = Readonly<{ share: Figure; whole: Figure; part: Figure }>

/**
 *     5% of the 200 passengers, or 30        30 of the 200 passengers (5%)        30, or 5% of the 200 passengers
 */
function sharesThatDoNotFit(
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => Sentence | undefined,
): readonly Misfit[] {
  const bySentence = new Map<Sentence, Figure[]>()
  for (const figure of figures) {
    const sentence = sentenceOf(figure)
    if (sentence === undefined || !isPlain(figure)) continue
    const beside = bySentence.get(sentence)
    if (beside) beside.push(figure)
    else bySentence.set(sentence, [figure])
  }
  return [...bySentence].flatMap(([sentence, beside]) =>
    beside
      .flatMap((share, place) =>
        toldWith(share, beside[place - 2], beside[place - 1], beside[place + 1], beside[place + 2], sentence),
      )
      .filter((told) => !fits(told))
      .map(({ share, whole, part }) => ({
        about: `share and count that do not fit · ${nounOf(whole)}`,
        figures: [whole, part, share].sort((a, b) => a.start - b.start),
      })),
  )
}

/** A share or a count with one value. */
function isPlain({ kind, unit, low, high, vague }: Figure): boolean {
  return (
    low !== null && low === high && !vague && (kind === 'count' || (kind === 'percent' && unit === 'percent'))
  )
}

function toldWith(
  share: Figure,
  second: Figure | undefined,
  before: Figure | undefined,
  next: Figure | undefined,
  last: Figure | undefined,
  sentence: Sentence,
): readonly Told[] {
  if (share.kind !== 'percent') return []
  const between = (a: Figure, b: Figure) => wordsBetween(sentence.tokens, a.number.end, b.number.start)
  const isOf = (a: Figure, b: Figure) =>
    /^(?:% |per cent |percent |pc )?of (?:the |its |their |all |all the )?$/.test(between(a, b))
  const isOr = (a: Figure, b: Figure) => /^(?:[a-z' -]+ )?[,(–—] ?(?:or )?$/.test(between(a, b))
  if (next?.kind === 'count' && isOf(share, next)) {
    if (
      last?.kind === 'count' &&
      !isPartOfOther(last, next) &&
      / or $/.test(between(next, last)) &&
      isOr(next, last)
    )
      return [{ share, whole: next, part: last }]
    if (before?.kind === 'count' && /, or $/.test(between(before, share)))
      return [{ share, whole: next, part: before }]
  }
  if (
    second?.kind === 'count' &&
    before?.kind === 'count' &&
    second.partOf === before.start &&
    isOr(before, share)
  )
    return [{ share, whole: before, part: second }]
  return []
}

/** "…, or 30 of 90 in another": a count of another whole. */
function isPartOfOther({ partOf }: Figure, whole: Figure): boolean {
  return partOf !== null && partOf !== whole.start
}

/** The words between two offsets, in lower case, a space behind each. */
function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .filter((token) => token.start >= from && token.end <= to)
    .map(({ lower, text }) => `${lower === '' ? text : lower} `)
    .join('')
}

/** A tenth off is "about"; else each may be rounded by half of its last digit. */
const APPROX = 0.1

function fits({ share, whole, part }: Told): boolean {
  const [p, n, m] = [(share.low ?? 0) / 100, whole.low ?? 0, part.low ?? 0]
  const rounding = (n * (share.step ?? 1)) / 200 + (part.step ?? 1) / 2 + (p * (whole.step ?? 1)) / 2
  const about = [share, whole, part].some(({ approx }) => approx) ? APPROX * Math.max(m, p * n) : 0
  return Math.abs(p * n - m) <= rounding + about
}
