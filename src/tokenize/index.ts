/** Text to sentences and tokens. See `splitSentences`, `tokenize` and `tokenizeText`. */
import type { Article, Sentence, Span, Token } from '../types.js'
import { sentencesWithin } from './boundaries.js'
import { readBlocks } from './lines.js'
import { findRepeats } from './repeats.js'
import { findRoles } from './roles/index.js'
import { tokenizeText } from './tokens.js'
import { smallWords } from './vocabulary.js'

export { MOST_HELD, TokensOnDemand } from './on-demand.js'
export { tokenizeText }

/**
 * The sentences of a text, in order, with their places in it (half-open, UTF-16 code units). Between two of them lies
 * nothing but white space: headlines, captions, menus and the like come out as sentences of their own.
 */
export function splitSentences(text: string): readonly Readonly<Span & { text: string }>[] {
  return split(text)
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/**
 * The sentences of an article with what they are on its page, and their tokens. `paragraph` counts blocks: lines that
 * flow into one another, which in a text that is not hard wrapped means lines.
 */
export function tokenize(article: Article): readonly Sentence[] {
  const { text } = article
  const blocks = split(text)
  const roles = findRoles(text, article.title, blocks)
  const texts: string[] = []
  const tokens: (readonly Token[])[] = []
  for (const { spans } of blocks)
    for (const { start, end } of spans) {
      const says = text.slice(start, end)
      texts.push(says)
      tokens.push(tokenizeText(says, start))
    }
  const repeats = findRepeats(tokens)
  const sentences: Sentence[] = []
  for (let paragraph = 0; paragraph < blocks.length; paragraph++) {
    const spans = blocks[paragraph]?.spans ?? []
    for (let place = 0; place < spans.length; place++) {
      const index = sentences.length
      sentences.push({
        article: article.id,
        index,
        start: spans[place]?.start ?? 0,
        end: spans[place]?.end ?? 0,
        text: texts[index] ?? '',
        role: roles[paragraph]?.[place] ?? 'body',
        paragraph,
        repeats: repeats[index] ?? null,
        tokens: tokens[index] ?? [],
      })
    }
  }
  return sentences
}

type Split = Readonly<{ start: number; end: number; gap: number; spans: readonly Span[] }>

function split(text: string): readonly Split[] {
  const vocabulary = smallWords(text)
  return readBlocks(text).map(({ start, end, gap }) => {
    return { start, end, gap, spans: sentencesWithin(text, start, end, vocabulary) }
  })
}
