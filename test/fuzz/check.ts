/** What has to hold whatever the files: from bytes to the report. */
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { extractAll } from '../../src/extract.js'
import { compareArticles } from '../../src/pipeline.js'
import { FIELD_NAMES, readDrafts } from '../../src/read/formats/index.js'
import { headsOf, nameHead } from '../../src/read/heads.js'
import { completeHead } from '../../src/read/to-article.js'
import { unpack } from '../../src/read/load.js'
import { toReport, toReportFigures } from '../../src/report/index.js'
import type { Article, ReportFigure } from '../../src/types.js'
import type { File } from './grammar.js'

const MOST_BYTES = 1024 * 1024
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))
const isReport = new Ajv({ allowUnionTypes: true, strict: false, validateFormats: false }).compile(
  schema as object,
)

/** Reads each file's articles as a run does, only that nothing touches the disk. */
export async function readFiles(files: readonly File[]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const [place, { name, bytes }] of files.entries()) {
    const loaded = await unpack(bytes, MOST_BYTES)
    if ('refused' in loaded) continue
    const options = { format: null, fields: FIELD_NAMES, encoding: null, maxBytes: MOST_BYTES }
    const read = await readDrafts(loaded.bytes, name, options)
    const { drafts, fileText } = read
    for (const [index, head] of headsOf(read).heads.entries()) {
      const draft = 'drafts' in drafts ? drafts.drafts[index] : undefined
      const named = nameHead({ id: `${place}#${index}`, path: `${place}/${name}`, head }, undefined)
      if (draft !== undefined) articles.push(completeHead(named, draft, fileText))
    }
  }
  return articles
}

/** Throws where the laws of reading and of figures are broken. */
export function checkFigures(articles: readonly Article[]): void {
  const texts = new Map(articles.map(({ id, text, raw }) => [id, raw ?? text]))
  for (const figure of toReportFigures(extractAll(articles)))
    checkFigure(figure, texts.get(figure.source) ?? '')
}

/** Throws where those of the whole are: the schema is kept, and the order of the articles changes nothing. */
export function checkReport(articles: readonly Article[]): void {
  const report = toReport(compareArticles(articles))
  hold(isReport(report), `the schema: ${JSON.stringify(isReport.errors?.[0])}`)
  const reversed = toReport(compareArticles(articles.toReversed()))
  hold(JSON.stringify(reversed) === JSON.stringify(report), 'another order, other bytes')
}

function checkFigure({ start, end, text, sentence, sentenceStart, line, column, low, high, step }: ReportFigure, says: string): void {
  hold(says.slice(start, end) === text && text !== '', `text.slice(${start}, ${end}) is not ${JSON.stringify(text)}`)
  hold(sentence.startsWith(text, start - sentenceStart), `the sentence does not hold ${JSON.stringify(text)}`)
  hold(line >= 1 && column >= 1, `line ${line}, column ${column}`)
  for (const value of [low, high, step]) hold(value === null || Number.isFinite(value), `${JSON.stringify(text)} is ${value}`)
} // prettier-ignore

function hold(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what)
}
