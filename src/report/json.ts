import type { Extracted } from './reporter.js'
import type { Report } from '../types.js'
import { toJsonText } from './json-text.js'
import { toExplainedFigures } from './lookup.js'
import type { Pieces } from '../pieces.js'

/** The report as one indented JSON object. */
export function* reportJson(report: Report): Pieces {
  const entries = Object.entries(report)
  for (const [place, [key, value]] of entries.entries()) {
    yield place === 0 ? '{\n' : ',\n'
    yield `  ${toJsonText(key)}: `
    if (Array.isArray(value)) yield* listed(value, '  ')
    else yield indented(value, '  ')
  }
  yield '\n}\n'
}

/** Extracted figures as one indented JSON array, by article and offset. */
export function* reportFiguresJson(extracted: Extracted): Pieces {
  yield* listed(toExplainedFigures(extracted), '')
  yield '\n'
}

/** As `JSON.stringify` indents a list that stands behind `margin`, a piece for each thing in it. */
function* listed(list: readonly unknown[], margin: string): Pieces {
  if (list.length === 0) return yield '[]'
  for (const [place, value] of list.entries()) {
    yield place === 0 ? '[\n' : ',\n'
    yield `${margin}  ${indented(value, `${margin}  `)}`
  }
  yield `\n${margin}]`
}

/** No line end of the value's own is in its JSON, where each is escaped. */
function indented(value: unknown, margin: string): string {
  return toJsonText(value, 2).replaceAll('\n', `\n${margin}`)
}
