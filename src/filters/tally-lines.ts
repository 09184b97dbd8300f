/** An article's words as a line, for `claims stories` to read. */
import { toJsonText, VERSION } from '../report/index.js'
import { spellArticle } from '../survey.js'
import type { Article, TallyLine } from '../types.js'
import type { Vocabulary } from '../vocabulary.js'

/** An article read by itself. `place` counts the articles of its file from 1, `record` is the id that it states. */
export type ReadAlone = Readonly<{ article: Article; place: number; record: string | null }>

/** The line of an article, its words read as a desk's vocabulary has them. */
export function tallyLine({ article, place, record }: ReadAlone, vocabulary: Vocabulary | undefined): string {
  const { path, published, publishedBy, text } = article
  const data = { claims: VERSION, path, place, record, published, publishedBy, length: text.length }
  return toLine({ type: 'tally', data: { ...data, refused: false, ...spellArticle(article, vocabulary) } })
}

/** The line of one that cannot be used. `place` is 0 where that is a whole file. */
export function refusedLine({
  path,
  place,
  record,
  length,
}: Pick<TallyLine['data'], 'path' | 'place' | 'record' | 'length'>): string {
  const nothing = { published: null, publishedBy: null, words: [], times: [], capitals: [] }
  return toLine({
    type: 'tally',
    data: { claims: VERSION, path, place, record, length, refused: true, ...nothing },
  })
}

function toLine(line: TallyLine): string {
  return `${toJsonText(line)}\n`
}
