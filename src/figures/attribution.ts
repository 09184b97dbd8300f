import { at, isCapitalised, word, type Line } from './line.js'
import { nounClass } from '../language/lexicon.js'

/** Who says something, as written, and the token indexes of the words. */
export type Attribution = Readonly<{
  text: string
  from: number
  to: number
  /** The clause told, in tokens. */ clause: readonly [number, number]
}>

/** Verbs of saying, in the forms in which reports use them. */
const SAYING =
  /^(?:said|says|say|told|tells|reported|reports|stated|states|confirmed|confirms|claimed|claims|alleged|alleges|announced|announces|estimated|estimates|acknowledged|acknowledges|admitted|admits|insisted|insists|added|wrote|tweeted|posted|declared|counts|counted|put|puts|gave|gives|recorded|records|noted|notes|warned|warns|denied|repeated|speaks|boasted|found|showed|shows|revealed|reveals|predicted|predicts|expects|forecast|lists|listed|maintains|argued|testified|cited)$/

/** The sources that the sentence names, each with the stretch of it that it vouches for. */
export function findAttributions(line: Line): readonly Attribution[] {
  const found: Attribution[] = []
  const { length } = line.tokens
  for (let k = 0; k < length; k++) {
    const lower = word(line, k)
    if (lower === 'according' && word(line, k + 1) === 'to')
      push(line, found, k + 2, sourceEnd(line, k + 2), [0, length])
    else if (lower === 'per' && isSourceStart(line, k + 1))
      push(line, found, k + 1, sourceEnd(line, k + 1), [0, length])
    else if (SAYING.test(lower)) readSaying(line, k, found)
  }
  return found
}

function readSaying(line: Line, k: number, found: Attribution[]): void {
  const { length } = line.tokens
  // "…, police said." — the speaker stands right before the verb; "…, said Karim" — or behind it.
  const start = sourceStart(line, k)
  if (start < k) {
    const opensSentence = start === 0 || /^[,;:“"'(—–-]$/.test(at(line, start - 1).text) === false
    push(line, found, start, k, start === 0 || opensSentence ? [k, length] : [0, length])
    return
  }
  if (/^(?:said|says|told|reported|announced)$/.test(word(line, k)) && isSourceStart(line, k + 1))
    push(line, found, k + 1, sourceEnd(line, k + 1), [0, length])
}

const MAX_SOURCE = 9

/** First token of the noun phrase that ends right before token `k`. */
function sourceStart(line: Line, k: number): number {
  let start = k
  for (let i = k - 1; i >= 0 && k - i <= MAX_SOURCE; i--) {
    const token = at(line, i)
    if (token.kind !== 'word' && token.text !== '-' && token.text !== '’') break
    if (
      /^(?:and|but|that|which|who|as|when|while|where|because|after|since|if|than|have|has|had|were|was|is|are|been|be|on|in|at|by|later|also|yesterday|earlier|not|to|with|so|then)$/.test(
        token.lower,
      )
    )
      break
    start = i
    if (/^(?:the|a|an|its|his|her|their|our|one)$/.test(token.lower)) break
  }
  while (start < k && /^(?:of|for|from|'s)$/.test(word(line, start))) start++
  return start < k && isSource(line, start, k) ? start : k
}

function sourceEnd(line: Line, from: number): number {
  let k = from
  for (; k < line.tokens.length && k - from < MAX_SOURCE; k++) {
    const token = at(line, k)
    if (token.kind !== 'word' && token.text !== '-' && token.text !== '’' && token.text !== '.') break
    if (token.text === '.' && k + 1 >= line.tokens.length) break
    if (
      k > from &&
      /^(?:that|which|who|on|in|at|as|said|told|were|was|is|are|has|have|had|but|while|after|when|late|early|speaking|adding|and)$/.test(
        token.lower,
      ) &&
      !(token.lower === 'and' && isCapitalised(at(line, k + 1)))
    )
      break
  }
  return k
}

function isSourceStart(line: Line, i: number): boolean {
  const token = at(line, i)
  return (
    token.kind === 'word' &&
    (isCapitalised(token) ||
      /^(?:the|a|an|its|his|police|officials|witnesses|residents|doctors|authorities|local|state|government|army|military|rescuers|survivors|prosecutors|medics|analysts|researchers|experts)$/.test(
        token.lower,
      ))
  )
}

/** A source is a name, or a noun for persons or bodies. */
function isSource(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = at(line, k)
    if (isCapitalised(token) && k > 0) return true
    if (/^(?:person|group|communication)$/.test(nounClass(token.lower) ?? '')) return true
    if (/^(?:he|she|they|i|we|it|who)$/.test(token.lower)) return true
  }
  return from === 0 && isCapitalised(at(line, 0)) && to - from <= 3
}

function push(
  line: Line,
  found: Attribution[],
  from: number,
  to: number,
  clause: readonly [number, number],
): void {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]]
  if (!first || !last || to <= from) return
  const text = line.sentence.text.slice(first.start - line.sentence.start, last.end - line.sentence.start)
  if (/^(?:he|she|they|it|i|we|you|who)$/i.test(text)) return
  found.push({ text, from, to, clause })
}

/** The source that vouches for the token at `i`; the nearest where several do. */
export function attributionAt(attributions: readonly Attribution[], i: number): string | null {
  const fitting = attributions.filter(
    ({ clause: [a, b], from, to }) => i >= a && i < b && (i < from || i >= to),
  )
  const distance = (a: Attribution) => Math.min(Math.abs(i - a.from), Math.abs(i - a.to))
  return (
    fitting.reduce<Attribution | null>(
      (best, a) => (best === null || distance(a) < distance(best) ? a : best),
      null,
    )?.text ?? null
  )
}
