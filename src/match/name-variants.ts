import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { TermSentence } from './terms.js'

/** Least Jaro-Winkler similarity of two spellings of one name ("Saraqab", "Saraqib"; "Vronta", "Wronta"). */
const SAME_NAME = 0.88
/** Shorter names differ in too few letters to be told apart: "Iran", "Iraq". */
const SHORTEST_SPELLING = 5
/** "Oman", "Omani": a people's name grows from its country's by no more than this. */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/**
 * Maps names to the form under which a story's articles agree on them: a country and its people, and spellings
 * that differ from article to article. One writer spells a name one way, so two forms that articles mostly use
 * side by side are two names ("Austria", "Australia").
 */
export function nameVariants(sentences: readonly TermSentence[]): ReadonlyMap<string, string> {
  const articlesOf = new Map<string, Set<string>>()
  for (const { sentence, terms } of sentences) {
    for (const { kind, key } of terms) {
      if (kind !== 'name') continue
      const articles = articlesOf.get(key) ?? new Set()
      articlesOf.set(key, articles.add(sentence.article))
    }
  }
  const variants = new Map<string, string>()
  const names = [...articlesOf.keys()].sort((x, y) => x.length - y.length || (x < y ? -1 : 1))
  const shorter = new Map<string, string[]>()
  for (const name of names) {
    const candidates = new Set(pieces(name).flatMap((piece) => shorter.get(piece) ?? []))
    const same = [...candidates].find(
      (other) =>
        isOfPeople(name, other) || isSpelling(name, other, articlesOf.get(name), articlesOf.get(other)),
    )
    if (same !== undefined) variants.set(name, variants.get(same) ?? same)
    for (const piece of pieces(name)) shorter.set(piece, [...(shorter.get(piece) ?? []), name])
  }
  return variants
}

/** Whether two names can be one: a country and its people, or spellings of one name. */
export function mayBeOneName(x: string, y: string): boolean {
  return x === y || isOfPeople(x, y) || isOfPeople(y, x) || isAlike(x, y)
}

/** Only names that share three letters in a row are compared: spellings that share none are not alike. */
function pieces(name: string): readonly string[] {
  return [...new Set(Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => name.slice(at, at + 3)))]
}

function isOfPeople(name: string, country: string): boolean {
  return (
    country.length >= SHORTEST_STEM &&
    name.startsWith(country) &&
    name.length - country.length <= LONGEST_ENDING
  )
}

function isSpelling(
  x: string,
  y: string,
  inX: ReadonlySet<string> = new Set(),
  inY: ReadonlySet<string> = new Set(),
): boolean {
  if (!isAlike(x, y)) return false
  const both = [...inX].filter((article) => inY.has(article)).length
  return inX.size + inY.size - 2 * both > both
}

function isAlike(x: string, y: string): boolean {
  return Math.min(x.length, y.length) >= SHORTEST_SPELLING && jaroWinklerDistance(x, y) >= SAME_NAME
}
