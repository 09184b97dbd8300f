import { mayBeOneName } from '../name-variants.js'
import type { Link } from '../near/group.js'
import type { FigureRecord } from './records.js'
import { relateValues } from './values.js'

/** Log odds that two names take away: some 20 to one. Not all, as a people may have two names ("Filipinos", "Pinoys"). */
const AGAINST = 3

/**
 * Lowers the weight of counts of what belongs to two sides: "up to 45 Orzhani servicemen" and "more than 60 Kavelian soldiers" are two
 * counts, however alike the sentences. Of 198 such pairs in annotated events, 4 were one count.
 */
export function partPeoples(records: readonly FigureRecord[], links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const [x, y] = [records[link.a], records[link.b]]
    if (x?.figure.kind !== 'count' || y?.figure.kind !== 'count') return link
    if (relateValues(x.figure, y.figure) === 'equal') return link
    const [ours, theirs] = [namesWithin(x), namesWithin(y)]
    if (ours.length === 0 || theirs.length === 0) return link
    const isOne = ours.some((name) => theirs.some((other) => mayBeOneName(name, other)))
    return isOne ? link : { ...link, weight: link.weight - AGAINST }
  })
}

/** Words with a capital that stand in the phrase behind the number, where the sentence does not write every word with one. */
function namesWithin({ figure, sentence, at }: FigureRecord): readonly string[] {
  const { tokens } = sentence
  if (sentence.role === 'headline' && isTitleCase(sentence)) return []
  const names: string[] = []
  for (let k = at + 1; k < tokens.length; k++) {
    const token = tokens[k]
    if (token === undefined || token.start >= figure.end) break
    if (token.kind === 'word' && NAME.test(token.text)) names.push(token.lower.replace(/['’]s?$/, ''))
  }
  return names
}
const NAME = /^\p{Lu}\p{Ll}/u

/** Whether most of the longer words have a capital: "Eight Skiers Killed in Karsk Avalanche". */
function isTitleCase({ tokens }: FigureRecord['sentence']): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.filter(({ text }) => NAME.test(text)).length > long.length / 2
}
