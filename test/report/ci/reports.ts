/** Reports that every format for machines must be able to write. */
import { toReport } from '../../../src/report/index.js'
import type { Report } from '../../../src/types.js'
import { article, figureAt, finding, flood, sentencesOf } from '../../helpers/comparison.js'

/** What a newsroom's text may hold: each part is alive somewhere. */
export const PAYLOAD =
  '\u001b[2J::error file=x::gone\n::warning::gone\r##[error]gone <script>alert(1)</script> ]]> --> &amp; %0A::stop [a](javascript:1) \\ "\' \u0000\u0008\u009b31m \u202e13\u202c \u2028 \u2067 \ud800 \ufffe __proto__ =1+1'

const report = toReport(flood)

/** The gazette under check: an error, a warning that was accepted, a note. */
export const checked: Report = {
  ...report,
  check: { articles: ['gazette'], against: 3 },
  findings: report.findings
    .filter(({ figures }) => figures.some(({ source }) => source === 'gazette'))
    .map((each) =>
      each.id === 'f-damage00'
        ? { ...each, accepted: { reason: 'the insurers round', by: 'Ana', until: '2031-04-01' } }
        : each,
    ),
}

/** All compared with one another: of each severity one finding or more, and a file that could not be read. */
export const compared: Report = report

/** Nothing but agreement. */
export const clean: Report = {
  ...checked,
  findings: report.findings.filter(({ verdict }) => verdict === 'agree'),
  problems: [],
}

/** No article at all. */
export const empty: Report = {
  ...clean,
  sources: [],
  findings: [],
  clusters: [],
  overlaps: [],
  leftOut: [],
  check: null,
}

export const many: Report = {
  ...checked,
  findings: Array.from({ length: 3000 }, (_, i) => {
    const base = report.findings[i % report.findings.length] ?? report.findings[0]
    if (base === undefined) throw new Error('the flood has no findings')
    const id = `f-${i.toString(16).padStart(8, '0')}`
    return { ...base, id, fingerprint: `${id.slice(2)}00000000`, accepted: null }
  }).filter(({ verdict }) => verdict !== 'agree'),
}

export const hostile: Report = ((): Report => {
  const articles = ['herald', 'gazette'].map((id) => ({
    ...article(id, null, [PAYLOAD.replace(/[\r\n]/g, ' '), `31 people ${PAYLOAD.replace(/[\r\n]/g, ' ')}`]),
    path: `a,b:c%/${PAYLOAD}/${id}.txt`,
    title: PAYLOAD,
  }))
  const figures = articles.map((each) => figureAt(each, '31 people', { attribution: PAYLOAD, unit: PAYLOAD }))
  const told = toReport({
    ...flood,
    articles,
    sentences: articles.flatMap(sentencesOf),
    figures,
    stories: [{ id: 's1', articles: articles.map(({ id }) => id) }],
    origins: [{ id: 'o1', articles: articles.map(({ id }) => id) }],
    overlaps: [],
    clusters: [],
    findings: [
      finding(
        'f-hostile0',
        PAYLOAD,
        'conflict',
        figures.map((each) => [PAYLOAD, [each]] as const),
        {
          explanation: { kind: 'as-of', text: PAYLOAD },
        },
      ),
      finding(
        'f-hostile1',
        PAYLOAD,
        'conflict',
        figures.map((each) => [`::error::${PAYLOAD}`, [each]] as const),
      ),
    ],
    leftOut: [],
    problems: [{ path: PAYLOAD, message: PAYLOAD }],
  })
  const accepted = { reason: PAYLOAD, by: PAYLOAD, until: null }
  return { ...told, findings: told.findings.map((each, i) => (i === 0 ? each : { ...each, accepted })) }
})()

export const reports: readonly Readonly<{ name: string; report: Report }>[] = [
  { name: 'no article', report: empty },
  { name: 'a clean run', report: clean },
  { name: 'an article checked', report: checked },
  { name: 'every severity', report: compared },
  { name: '3,000 findings', report: many },
  { name: 'hostile text', report: hostile },
]
