import type { ExplainReport, FieldEvidence, PairGrounds, ReportFigure, Weighing } from '../../types.js'
import { paragraph, type Page } from '../layout/lines.js'
import { run, type Run } from '../layout/runs.js'
import { sanitize } from '../sanitize.js'
import { counted, sureWords } from '../wording.js'

/** So many fields each way, and so many pairs, unless everything is asked for. */
const FIELDS = 5
const PAIRS = 3

/** The evidence pair by pair, the least sure first: there a grouping may be wrong. */
export function pairLines(report: ExplainReport, page: Page, verbose: boolean): readonly string[] {
  const weight = ({ logOdds }: PairGrounds) => logOdds ?? -Infinity
  const sorted = report.pairs.toSorted((x, y) => (weight(x) < weight(y) ? -1 : weight(x) > weight(y) ? 1 : 0))
  const shown = verbose ? sorted : sorted.slice(0, PAIRS)
  const rest = sorted.slice(shown.length)
  return [
    ...paragraph(page, [run(GROUPED[report.groupedBy])], '  '),
    ...(report.groupedBy === 'arithmetic'
      ? []
      : shown.flatMap((pair) => onePair(pair, report, page, verbose))),
    ...(rest.length === 0 || report.groupedBy === 'arithmetic'
      ? []
      : ['', ...paragraph(page, [run(moreWords(rest), 'dim')], '  ')]),
  ]
}

const GROUPED: Readonly<Record<ExplainReport['groupedBy'], string>> = {
  weights: 'Natural log odds that two figures speak of one thing: above 0 for, below 0 against.',
  beginning: 'They tell when one thing began, in whatever words; their sentences alone would weigh:',
  arithmetic: 'One article lays them side by side itself: a part and its whole, or a share and its count.',
}

function moreWords(rest: readonly PairGrounds[]): string {
  const sure = rest.flatMap(({ probability }) => probability ?? [])
  const range = sure.length === 0 ? '' : `, ${sureWords(Math.min(...sure))} sure or more`
  return `${counted(rest.length, 'more pair')}${range}; --verbose shows all.`
}

function onePair(pair: PairGrounds, report: ExplainReport, page: Page, verbose: boolean): readonly string[] {
  const { first, second } = pair
  const said = (place: number) => figureWords(report.finding.figures[place])
  const head = [run(`${said(pair.a)} and ${said(pair.b)}`, 'strong'), run(`: ${sumWords(pair)}`)]
  return [
    '',
    ...paragraph(page, head, '  ', '    '),
    ...(first ? waterfall('By their own words', first, page, verbose) : []),
    ...(second ? waterfall('In the light of the story', second, page, verbose) : []),
    ...ruleLines(pair, page),
  ]
}

function figureWords(figure: ReportFigure | undefined): string {
  if (figure === undefined) return ''
  return sanitize(`“${figure.text.replace(/\s+/g, ' ')}” (${figure.path}:${figure.line})`)
}

function sumWords({ first, second, logOdds, probability }: PairGrounds): string {
  if (first === null) return 'never weighed, for two such figures could not be equal'
  if (second === null || logOdds === null || probability === null)
    return `hopeless on its own (${signed(first.logOdds)}), so not weighed in the light of the story; the others hold them together`
  return `sum ${signed(logOdds)} → ${sureWords(probability)}`
}

/** "start −2.10", "for: noun +1.20 (the same noun: person) …", "against: …", "the rest +0.31", "sum +3.40". */
function waterfall(
  title: string,
  { base, fields, logOdds }: Weighing,
  page: Page,
  verbose: boolean,
): readonly string[] {
  const most = verbose ? Infinity : FIELDS
  const fore = fields.filter(({ adds }) => adds > 0)
  const against = fields.filter(({ adds }) => adds < 0)
  const rest = [...fore.slice(most), ...against.slice(most)]
  const sum = [
    run(`start ${signed(base)}, for ${signed(sumOf(fore))}, against ${signed(sumOf(against))} → `, 'dim'),
    run(signed(logOdds), 'strong'),
  ]
  const lines: readonly (readonly [string, readonly Run[]])[] = [
    ['for', listed(fore.slice(0, most), 'agree')],
    ['against', listed(against.slice(0, most), 'error')],
    [
      'the rest',
      rest.length === 0 ? [] : [run(`${signed(sumOf(rest))} in ${counted(rest.length, 'field')}`)],
    ],
  ]
  return [
    ...paragraph(page, [run(`${title}: `), ...sum], '    ', '      '),
    ...lines.flatMap(([label, told]) =>
      told.length === 0 ? [] : paragraph(page, [run(`${label}: `, 'dim'), ...told], '      ', '        '),
    ),
  ]
}

function listed(fields: readonly FieldEvidence[], style: 'agree' | 'error'): readonly Run[] {
  return fields.flatMap(({ field, adds, words }, i) => [
    run(`${i === 0 ? '' : ', '}${field} `),
    run(signed(adds), style),
    run(sanitize(` (${words})`), 'dim'),
  ])
}

const sumOf = (fields: readonly FieldEvidence[]) => fields.reduce((sum, { adds }) => sum + adds, 0)

/** "+1.20", "−0.35": the minus sign as wide as the plus. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}

function ruleLines({ rule, logOdds }: PairGrounds, page: Page): readonly string[] {
  if (rule === null || logOdds === null) return []
  return paragraph(
    page,
    [run('rule: ', 'dim'), run(`${RULES[rule]}: ${signed(logOdds)} instead`)],
    '    ',
    '      ',
  )
}

const RULES: Readonly<Record<NonNullable<PairGrounds['rule']>, string>> = {
  'same-slot': 'they stand in one slot of two copies of a sentence, where only the value was changed',
  headline:
    'one is in the headline, the other where the article opens, and the article has the value of the headline nowhere',
  statement: 'one is the day of a statement, the other the day that is told of, or of another statement',
  stretch: 'stretches of time that two writers look at, of different lengths',
  time: 'days or stretches of time that differ, of which an event has many, or of which one was to come when the other was over',
  addend: 'one of two values that a writer adds up, beside the other of them',
  bygone: 'what happened years ago, and what happened of late',
  'former-mark': 'a mark that was beaten, and what is none',
  zone: 'times by two clocks, of which one is not the local one',
  'named-age': 'the ages of two people, each behind another name, or of one and of many',
  gust: 'how strong a wind blew, and how strong its gusts were',
  axis: 'two sides of a thing: how long it is, how wide, how high or deep',
  fate: 'they count people whom two different things befell',
  people: 'what belongs to two sides, or two peoples, is counted apart',
  contrast: 'one sentence sets them against each other: the one, not the other',
  conserved: 'an equal value stands in both sentences, so words changed places and no value did',
}
