/** The report as Markdown, for a pull request or a note: conflicts first, each with the words behind every value. */
import type { Report, ReportFigure, ReportFinding, Value } from '../types.js'
import { sanitize } from './sanitize.js'
import { cutPassage } from './stretches.js'
import { countArticles, figuresOf, isOutOfDate, sentenceOf, wordsOf } from './told.js'
import type { View } from './reporter.js'
import {
  acceptanceWords,
  counted,
  furtherWords,
  leftOutWords,
  OUT_OF_DATE,
  reasonWords,
  seenWords,
  shownWords,
  sureWords,
  toldWords,
  totalWords,
  verdictWords,
  voices,
} from './wording.js'

export function reportMarkdown(report: Report, { detail = 'normal' }: View): string {
  const inFull = report.findings.filter(
    ({ verdict, accepted }) => (verdict !== 'agree' && accepted === null) || detail === 'verbose',
  )
  const inShort = report.findings.filter((finding) => !inFull.includes(finding))
  const blocks = [
    '# Figures compared',
    `**${plain(totalWords(report))}** ${plain(seenWords(report))}.`,
    ...[shownWords(report.filter)].flatMap((words) => (words === null ? [] : [plain(words)])),
    ...(detail === 'quiet'
      ? []
      : [...inFull.map(findingBlock), agreeing(inShort), letStand(inShort), ...rest(report)]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function findingBlock(finding: ReportFinding): string {
  const { symbol, word } = verdictWords[finding.verdict]
  const { kind, text } = reasonWords(finding)
  const within = finding.scope === 'within' ? ', within one article' : ''
  const rows = finding.values.flatMap((value) =>
    figuresOf(value, finding).map((figure) => row(value, figure, finding)),
  )
  return [
    `## ${symbol} ${word} (${finding.severity}): ${plain(finding.about)}${within}`,
    '',
    `${kind === null ? '' : `**${kind}:** `}${plain(text)}`,
    '',
    ...furtherWords(finding).flatMap(([label, words]) => [`**${label}:** ${plain(words)}`, '']),
    '| value | article | told | words |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `<sub>${voices(countArticles(finding.figures), finding.origins)} · same thing: ${sureWords(finding.confidence)} sure · ${plain(finding.id)}</sub>`,
  ].join('\n')
}

function row(value: Value, figure: ReportFigure, finding: ReportFinding): string {
  const quoted = cutPassage(sentenceOf(figure), [figure], [])
    .map(({ text, mark }) => emphasised(text, mark === 'figure'))
    .join('')
  const cells = [
    `**${plain(value.text)}**`,
    `${plain(figure.path)}:${figure.line}`,
    [plain(toldWords(figure).join(' · ')), isOutOfDate(figure, finding) ? `**${OUT_OF_DATE}**` : '']
      .filter(Boolean)
      .join(' · '),
    quoted.trim(),
  ]
  return `| ${cells.join(' | ')} |`
}

/** A stretch of a sentence with the blanks at its ends, outside the stars: emphasis opens only before what is no blank. */
function emphasised(text: string, strong: boolean): string {
  const words = plain(text)
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  if (words === '') return before
  return `${before}${strong ? `**${words}**` : words}${after}`
}

function agreeing(findings: readonly ReportFinding[]): string {
  const lines = findings.flatMap(({ about, values, figures, origins, accepted }) =>
    accepted !== null
      ? []
      : [`- ${plain(about)}: **${saidWords(values)}** (${voices(countArticles(figures), origins)})`],
  )
  return lines.length === 0 ? '' : ['## = agree', '', ...lines].join('\n')
}

function letStand(findings: readonly ReportFinding[]): string {
  const lines = findings.flatMap(({ about, values, accepted, id }) =>
    accepted === null
      ? []
      : [
          `- ${plain(about)}: **${saidWords(values)}**: ${plain(acceptanceWords(accepted))} <sub>${plain(id)}</sub>`,
        ],
  )
  return lines.length === 0 ? '' : ['## ✓ accepted', '', ...lines].join('\n')
}

function saidWords(values: readonly Value[]): string {
  return values.map(({ text }) => plain(text)).join(' / ')
}

function rest({ leftOut, problems }: Report): readonly string[] {
  const reasons = leftOutWords(leftOut).map(([words, count]) => `- ${count} ${words}`)
  const unused = problems.map(({ path, message }) => `- ${plain(path)}: ${plain(message)}`)
  return [
    reasons.length === 0 ? '' : [`## ${counted(leftOut.length, 'figure')} compared with nothing`, '', ...reasons].join('\n'), // prettier-ignore
    unused.length === 0 ? '' : ['## Not used', '', ...unused].join('\n'),
  ]
}

/**
 * Text that Markdown shows as it is, on one line. Beyond what Markdown marks up, hosts make links and notices of bare addresses,
 * of "@name" and of "#12" after rendering, where a backslash is gone: a comment parts them, which no reader sees.
 */
function plain(text: string): string {
  const escaped = wordsOf(text)
    .replace(/[\\`*_{}[\]<>#|~&!$^=]/g, '\\$&')
    .replace(/[@#](?=\w)|www(?=\.)|:(?=\/\/)/gi, '$&<!-- -->')
  return sanitize(escaped)
}
