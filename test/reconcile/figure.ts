import type { ReconcileContext } from '../../src/reconcile/index.js'
import type { Article, Figure, Quantity, Sentence, Token } from '../../src/types.js'

/** No desk's wishes. */
export const PLAIN = {
  wordingOf: ({ article, sentence }: Figure) => `${article}:${sentence}`,
  sourceNamed: (said: string | null) => said,
  tolerance: {},
  severities: [],
  policy: 'range',
  storyOf: () => 's1',
} as const

/** A figure with the defaults of a plain exact count. */
export function figure(given: Partial<Figure> & { value?: number } = {}): Figure {
  const { value, ...rest } = given
  const said = value ?? null
  return {
    article: 'a', sentence: 0, start: 0, end: 1, number: { start: 0, end: 1 }, kind: 'count', unit: null,
    low: said, high: said, exclusive: false, approx: false, vague: false, step: 1, date: null, event: null,
    partOf: null, attribution: null, asOf: null, window: null, modifiers: [], recogniser: 'test', ...rest,
  } // prettier-ignore
}

/** A telling: `says` is one sentence with the number's own words in square brackets. */
export type Telling = Partial<Figure> & { value?: number; article: string; published?: string; says: string }

/** One quantity with its context, each telling a sentence (and paragraph) of its article. */
export function scene(
  tellings: readonly Telling[],
  copies = false,
): { quantity: Quantity; context: ReconcileContext } {
  const texts = new Map<string, string>()
  const sentences = new Map<string, Sentence[]>()
  const published = new Map<string, string | null>()
  const members = tellings.map(({ says, published: day, ...given }) => {
    const { article } = given
    const text = says.replace('[', '').replace(']', '')
    const origin = texts.get(article)?.length ?? 0
    const own = sentences.get(article) ?? []
    texts.set(article, `${texts.get(article) ?? ''}${text}\n`)
    sentences.set(article, [...own, sentence(article, own.length, origin, text)])
    published.set(article, day ?? published.get(article) ?? null)
    const start = origin + says.indexOf('[')
    const end = start + says.indexOf(']') - says.indexOf('[') - 1
    return figure({ start, end, number: { start, end }, sentence: own.length, ...given })
  })
  const articles = new Map(
    [...texts].map(([id, text]): [string, Article] => {
      const day = published.get(id) ?? null
      return [
        id,
        {
          id,
          path: `${id}.txt`,
          text,
          title: null,
          published: day,
          publishedBy: day === null ? null : 'text',
        },
      ]
    }),
  )
  const originOf = new Map([...texts.keys()].map((id) => [id, `o-${id}`]))
  return {
    quantity: { story: 's1', members, confidence: 0.9 },
    context: { articles, sentences, originOf, copies: () => copies, ...PLAIN },
  }
}

function sentence(article: string, index: number, start: number, text: string): Sentence {
  const tokens = [...text.matchAll(/[\p{L}’'-]+|\d[\d.,]*/gu)].map((hit): Token => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
    text: hit[0],
    lower: hit[0].toLowerCase(),
    id: 0,
    kind: /\d/.test(hit[0]) ? 'number' : 'word',
    spaced: true,
  }))
  return {
    start,
    end: start + text.length,
    article,
    index,
    text,
    role: 'body',
    paragraph: index,
    repeats: null,
    tokens,
  }
}
