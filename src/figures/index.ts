/** Sentences to figures. See `extractFigures`. */
import type { Article, Figure, Sentence } from '../types.js'
import type { Found } from './found.js'
import { layOut, type Line } from './line.js'
import { resolveBare, type Before } from './resolve.js'
import { scan } from './scan.js'
import { survey, type Survey } from './survey.js'
import { talkOf } from './talk.js'
import { toFigures } from './to-figures.js'

export { MONTHS } from './calendar.js'
export { eventClass } from './event.js'
export { explainFigures } from './explain.js'

/**
 * The longest stretch of tokens read at once. No reader's sentence is as long: what is longer is a list or a table, and is
 * read in pieces, so that looking around in a sentence costs no more than so much.
 */
const PIECE = 400

/**
 * Every figure of an article, in order of place. Sentences that make no claim (share bars, datelines) yield none; offsets
 * are half-open UTF-16 code units of the article's text.
 */
export function extractFigures(article: Article, sentences: readonly Sentence[]): readonly Figure[] {
  const lines = linesOf(article, sentences)
  const found: (readonly Found[])[] = []
  let before: Before = { last: null, currency: null }
  for (const line of lines) {
    const read = resolveBare(line, scan(line), before)
    found.push(read)
    before = remember(before, read)
  }
  return toFigures(lines, found)
}

function linesOf(article: Article, sentences: readonly Sentence[]): readonly Line[] {
  const pieces: Readonly<{ sentence: Sentence; tokens: Sentence['tokens']; survey: Survey }>[] = []
  let subjects = 0
  for (const sentence of sentences)
    for (const tokens of inPieces(sentence.tokens)) {
      const surveyed = survey(tokens)
      // What share bars and menus speak of counts too.
      subjects |= surveyed.subjects
      if (sentence.role !== 'furniture' && sentence.role !== 'dateline')
        pieces.push({ sentence, tokens, survey: surveyed })
    }
  const talk = talkOf(subjects)
  return pieces.map((piece) => layOut(piece.sentence, piece, article.published, talk))
}

function inPieces(tokens: Sentence['tokens']): readonly Sentence['tokens'][] {
  if (tokens.length <= PIECE) return [tokens]
  const pieces: Sentence['tokens'][] = []
  for (let k = 0; k < tokens.length; k += PIECE) pieces.push(tokens.slice(k, k + PIECE))
  return pieces
}

function remember(before: Before, found: readonly Found[]): Before {
  return {
    last: found.findLast((f) => f.kind !== 'date') ?? before.last,
    currency: found.findLast((f) => f.kind === 'money')?.unit ?? before.currency,
  }
}
