/** A comparison built by hand: a flood that never happened, with every verdict, reason and oddity in it once. */
import { toReport } from '../../src/report/index.js'
import type {
  Article,
  Comparison,
  Explanation,
  Figure,
  Finding,
  Report,
  Sentence,
  Severity,
  Token,
  Verdict,
} from '../../src/types.js'

/** An article whose lines are its sentences. */
export function article(id: string, published: string | null, lines: readonly string[]): Article {
  return {
    id,
    path: `flood/${id}.txt`,
    text: `${lines.join('\n')}\n`,
    title: lines[0] ?? null,
    published,
    publishedBy: published === null ? null : 'text',
  }
}

/** Each line a sentence, each word or other character a token. */
export function sentencesOf({ id, text }: Article): readonly Sentence[] {
  let start = 0
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const sentence: Sentence = {
        article: id,
        index,
        start,
        end: start + line.length,
        text: line,
        role: index === 0 ? 'headline' : 'body',
        paragraph: index,
        repeats: null,
        tokens: tokensOf(line, start),
      }
      start += line.length + 1
      return sentence
    })
}

function tokensOf(line: string, offset: number): readonly Token[] {
  return [...line.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    id: 0,
    start: offset + index,
    end: offset + index + text.length,
    kind: /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'punctuation',
    spaced: index === 0 || line[index - 1] === ' ',
  }))
}

/** The figure at the first place where `text` stands in the article. A count of people killed unless told otherwise. */
export function figureAt(from: Article, text: string, rest: Partial<Figure> = {}): Figure {
  const start = from.text.indexOf(text)
  if (start < 0) throw new Error(`${from.id} does not hold ${JSON.stringify(text)}`)
  const sentence = sentencesOf(from).findLast((each) => each.start <= start)
  const digits = /\d[\d,.]*/.exec(text)
  const value = digits ? Number(digits[0].replaceAll(',', '')) : null
  const numberStart = start + (digits?.index ?? 0)
  return {
    article: from.id,
    sentence: sentence?.index ?? 0,
    start,
    end: start + text.length,
    number: { start: numberStart, end: numberStart + (digits?.[0].length ?? text.length) },
    kind: 'count',
    unit: 'person',
    low: value,
    high: value,
    exclusive: false,
    approx: false,
    vague: false,
    step: value === null ? null : 1,
    date: null,
    event: 'kill',
    partOf: null,
    attribution: null,
    asOf: from.published,
    window: null,
    modifiers: [],
    recogniser: 'by-hand',
    ...rest,
  }
}

/** A finding on the figures, grouped into values by their words, each figure a voice of its own unless told otherwise. */
export function finding(
  id: string,
  about: string,
  verdict: Verdict,
  said: readonly (readonly [text: string, figures: readonly Figure[], origins?: number])[],
  rest: Partial<Finding> & { explanation?: Explanation | null } = {},
): Finding {
  const figures = said.flatMap(([, each]) => each)
  const severity: Severity = verdict !== 'conflict' ? 'note' : rest.explanation ? 'warning' : 'error'
  let next = 0
  return {
    id,
    fingerprint: `${id.slice(2)}00000000`,
    scope: 'across',
    story: 's1',
    kind: figures[0]?.kind ?? 'count',
    about,
    verdict,
    severity,
    explanation: null,
    origins: figures.length,
    values: said.map(([text, each, origins]) => ({
      text,
      low: each[0]?.low ?? null,
      high: each[0]?.high ?? null,
      figures: each.map(() => next++),
      origins: origins ?? each.length,
    })),
    reconciled: {
      policy: 'range',
      low: null,
      high: null,
      corroborated: null,
      chosen: null,
      text: [...new Set([said[0]?.[0], said.at(-1)?.[0]])].join(' to '),
    },
    series: [],
    outOfDate: [],
    figures,
    confidence: 0.94,
    ...rest,
  }
}

const herald = article('herald', '2031-03-11', [
  'Velmora river flood kills 31 in Karsk valley',
  'A total of 31 people were killed when the Velmora broke its banks above Karsk, police said on Tuesday.',
  'The water rose 4.2 metres in six hours and carried off 12 bridges.',
  'Some 9,400 people have been moved to schools since Sunday, according to the Karsk prefecture.',
  'Damage was put at 3.42 billion crowns by the finance ministry.',
  'Rescuers searched 58 villages.',
  'Further down, the same report counts 61 villages searched.',
])
const gazette = article('gazette', '2031-03-11', [
  'Velmora flood: 28 dead',
  'A total of 28 people were killed when the Velmora broke its banks above Karsk, the police said late on Tuesday.',
  'It swept away 12 bridges, and the water rose by more than four metres.',
  'Insurers spoke of 3.5 billion crowns.',
])
const courier = article('courier', '2031-03-12', [
  'Karsk counts its dead',
  'A total of 31 people were killed when the Velmora broke its banks above Karsk, police said on Tuesday.',
  'By Wednesday 11,900 people had been moved to schools, the prefecture said.',
  'The mayor spoke of 17 missing; the prefecture, of 22.',
  'Twelve bridges are gone: all 12 will be rebuilt.',
  'The gauge at Karsk stood 418 centimetres above its mark.',
])
const tribune = article('tribune', null, [
  'After the flood',
  'Relief workers count 22 missing in the valley.',
  'Rain of 190 mm fell in two days; in the week before, 260 mm.',
  'READ ALSO: 5 ways to dry a cellar',
  'A loan of 40 million euros was promised.',
])
const evening = article('evening', '2031-03-13', [
  'Schools in Karsk full',
  'Some 9,400 people sleep in the schools of the valley.',
])

const articles = [tribune, evening, herald, courier, gazette]

const deaths = {
  herald: figureAt(herald, '31 people', { attribution: 'police', asOf: '2031-03-11' }),
  courier: figureAt(courier, '31 people', { attribution: 'police', asOf: '2031-03-11' }),
  gazette: figureAt(gazette, '28 people', { attribution: 'the police' }),
}
const moved = {
  herald: figureAt(herald, 'Some 9,400 people', {
    event: 'evacuate',
    approx: true,
    step: 100,
    attribution: 'the Karsk prefecture',
    window: { from: '2031-03-09', to: null },
  }),
  courier: figureAt(courier, '11,900 people', {
    event: 'evacuate',
    step: 100,
    attribution: 'the prefecture',
  }),
  evening: figureAt(evening, 'Some 9,400 people', { event: 'evacuate', approx: true, step: 100 }),
}
const missing = {
  mayor: figureAt(courier, '17 missing', { event: 'miss', attribution: 'the mayor' }),
  tribune: figureAt(tribune, '22 missing', { event: 'miss', attribution: 'relief workers' }),
}
const rain = {
  two: figureAt(tribune, '190 mm', {
    kind: 'measure',
    unit: 'millimetre',
    event: 'fall',
    window: { from: null, to: '2031-03-11' },
  }),
  week: figureAt(tribune, '260 mm', { kind: 'measure', unit: 'millimetre', event: 'fall' }),
}
const rise = {
  herald: figureAt(herald, '4.2 metres', { kind: 'measure', unit: 'metre', event: 'rise', step: 0.1 }),
  gazette: figureAt(gazette, 'more than four metres', {
    kind: 'measure',
    unit: 'metre',
    event: 'rise',
    low: 4,
    exclusive: true,
    step: 1,
  }),
  courier: figureAt(courier, '418 centimetres', { kind: 'measure', unit: 'centimetre', event: 'rise' }),
}
const villages = {
  first: figureAt(herald, '58 villages', { unit: 'village', event: 'search' }),
  second: figureAt(herald, '61 villages', { unit: 'village', event: 'search' }),
}
const bridges = {
  herald: figureAt(herald, '12 bridges', { unit: 'bridge', event: 'destroy' }),
  gazette: figureAt(gazette, '12 bridges', { unit: 'bridge', event: 'destroy' }),
  courier: figureAt(courier, 'Twelve bridges', {
    unit: 'bridge',
    event: 'destroy',
    low: 12,
    high: 12,
    step: 1,
  }),
}
const damage = {
  herald: figureAt(herald, '3.42 billion crowns', {
    event: null,
    kind: 'money',
    unit: 'CZK',
    low: 3.42e9,
    high: 3.42e9,
    step: 1e7,
  }),
  gazette: figureAt(gazette, '3.5 billion crowns', {
    event: null,
    kind: 'money',
    unit: 'CZK',
    low: 3.5e9,
    high: 3.5e9,
    step: 1e8,
  }),
}
const teaser = figureAt(tribune, '5 ways', { unit: 'way', event: null })
const loan = figureAt(tribune, '40 million euros', {
  event: null,
  kind: 'money',
  unit: 'EUR',
  low: 4e7,
  high: 4e7,
  step: 1e6,
})
const alone = figureAt(herald, 'six hours', {
  kind: 'duration',
  unit: 'hour',
  low: 6,
  high: 6,
  step: 1,
  event: 'rise',
})

/** Five articles, four voices: herald and courier print the same agency text. */
export const flood: Comparison = {
  check: null,
  articles,
  sentences: articles.flatMap(sentencesOf),
  figures: [deaths, moved, missing, rain, rise, villages, bridges, damage]
    .flatMap((each): readonly Figure[] => Object.values(each))
    .concat(teaser, loan, alone),
  asMatched: new Map(),
  stories: [{ id: 's1', articles: articles.map(({ id }) => id) }],
  origins: [
    { id: 'o1', articles: ['courier', 'herald'] },
    { id: 'o2', articles: ['gazette'] },
    { id: 'o3', articles: ['tribune'] },
    { id: 'o4', articles: ['evening'] },
  ],
  overlaps: [
    { articles: ['courier', 'gazette'], share: 0.35, shares: [0.18, 0.35], passages: [], original: null },
    {
      articles: ['courier', 'herald'],
      share: 0.62125,
      shares: [0.62125, 0.5],
      passages: [
        {
          spans: [
            { start: 22, end: 124 },
            { start: 46, end: 148 },
          ],
          sentences: 1,
          words: 18,
        },
      ],
      original: { article: 'herald', because: 'earlier' },
    },
    { articles: ['gazette', 'herald'], share: 0.19, shares: [0.19, 0.1], passages: [], original: null },
  ],
  clusters: [
    {
      id: 'c-p00001',
      kind: 'paraphrase',
      similarity: 0.41,
      members: [
        { article: 'gazette', sentence: 2 },
        { article: 'herald', sentence: 2 },
      ],
    },
    {
      id: 'c-d00001',
      kind: 'copy',
      similarity: 0.87,
      members: [
        { article: 'courier', sentence: 1 },
        { article: 'gazette', sentence: 1 },
        { article: 'herald', sentence: 1 },
      ],
    },
  ],
  findings: [
    finding(
      'f-bridges0',
      'bridges destroyed',
      'agree',
      [['12', [bridges.courier, bridges.gazette, bridges.herald], 2]],
      { origins: 2, confidence: 0.97 },
    ),
    finding(
      'f-rise0000',
      'rise of the water',
      'compatible',
      [
        ['418 centimetres', [rise.courier]],
        ['more than four metres', [rise.gazette]],
        ['4.2 metres', [rise.herald]],
      ],
      { origins: 2, confidence: 0.9 },
    ),
    finding(
      'f-missing0',
      'people missing',
      'conflict',
      [
        ['17', [missing.mayor]],
        ['22', [missing.tribune]],
      ],
      {
        confidence: 0.91,
        explanation: { kind: 'attribution', text: 'courier quotes the mayor, tribune relief workers' },
      },
    ),
    finding(
      'f-moved000',
      'people moved to schools',
      'conflict',
      [
        ['11,900', [moved.courier]],
        ['some 9,400', [moved.herald, moved.evening]],
      ],
      {
        origins: 2,
        confidence: 0.88,
        explanation: { kind: 'as-of', text: 'courier was written a day after herald' },
        reconciled: {
          policy: 'latest',
          low: 9400,
          high: 11900,
          corroborated: 1,
          chosen: 0,
          text: '11,900',
        },
        series: [
          { asOf: '2031-03-12', value: 0 },
          { asOf: '2031-03-11', value: 1 },
        ],
        outOfDate: [2],
      },
    ),
    finding(
      'f-rain0000',
      'rain that fell',
      'conflict',
      [
        ['190 mm', [rain.two]],
        ['260 mm', [rain.week]],
      ],
      {
        scope: 'within',
        origins: 1,
        confidence: 0.62,
        explanation: { kind: 'window', text: 'two days are counted once, a week the other time' },
      },
    ),
    finding(
      'f-damage00',
      'damage',
      'conflict',
      [
        ['3.5 billion crowns', [damage.gazette]],
        ['3.42 billion crowns', [damage.herald]],
      ],
      {
        confidence: 0.8,
        explanation: { kind: 'rounding', text: 'gazette gives half billions' },
      },
    ),
    finding(
      'f-villages',
      'villages searched',
      'conflict',
      [
        ['58', [villages.first]],
        ['61', [villages.second]],
      ],
      { scope: 'within', origins: 1, confidence: 0.71 },
    ),
    finding(
      'f-deaths00',
      'people killed by the flood',
      'conflict',
      [
        ['31', [deaths.courier, deaths.herald], 1],
        ['28', [deaths.gazette]],
      ],
      { origins: 2 },
    ),
  ],
  leftOut: [
    { figure: teaser, reason: 'teaser' },
    { figure: loan, reason: 'currency-differs' },
    { figure: alone, reason: 'no-partner' },
  ],
  problems: [
    {
      path: 'flood/broken.txt',
      message: 'not UTF-8 (byte 0xE9 at offset 17); save it as UTF-8 and run again',
    },
  ],
}

const report = toReport(flood)

/** The same as a report; somebody lets the difference over the damage stand. */
export const floodReport: Report = {
  ...report,
  findings: report.findings.map((each) =>
    each.id === 'f-damage00'
      ? { ...each, accepted: { reason: 'insurers round', by: 'Ana', until: '2031-04-01' } }
      : each,
  ),
}
