import type { Extracted } from './reporter.js'
import { toJsonText } from './json-text.js'
import type { LongReport } from './long-report.js'
import { toExplainedFigures } from './lookup.js'
import type { Pieces } from '../pieces.js'

/** The report as one indented JSON object. */
export function* reportJson(report: LongReport): Pieces {
  const entries = Object.entries(report)
  for (const [place, [key, value]] of entries.entries()) {
    yield place === 0 ? '{\n' : ',\n'
    yield `  ${toJsonText(key)}: `
    if (isList(value)) yield* listed(value, '  ')
    else yield indented(value, '  ')
  }
  yield '\n}\n'
}

/** Extracted figures as one indented JSON array, by article and offset. */
export function* reportFiguresJson(extracted: Extracted): Pieces {
  yield* listed(toExplainedFigures(extracted), '')
  yield '\n'
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

/** As `JSON.stringify` indents a list that stands behind `margin`, a piece for each thing in it. */
function* listed(list: Iterable<unknown>, margin: string): Pieces {
  let before = '[\n'
  for (const value of list) {
    yield `${before}${margin}  ${indented(value, `${margin}  `)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : `\n${margin}]`
}

/** No line end of the value's own is in its JSON, where each is escaped. */
function indented(value: unknown, margin: string): string {
  return toJsonText(value, 2).replaceAll('\n', `\n${margin}`)
}
