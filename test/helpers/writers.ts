import { wholeOf } from '../../src/pieces.js'
import {
  loadFigureReporter,
  loadReporter,
  type FigureFormat,
  type Format,
  type View,
} from '../../src/report/index.js'
import type { Extracted } from '../../src/report/reporter.js'
import type { Report } from '../../src/types.js'

/** A format's reporter, whose text comes as one string. */
export async function loadWriter(format: Format): Promise<(report: Report, view: View) => string> {
  const write = await loadReporter(format)
  return (report, view) => wholeOf(write(report, view))
}

/** The same of extracted figures. */
export async function loadFigureWriter(
  format: FigureFormat,
): Promise<(extracted: Extracted, view: View) => string> {
  const write = await loadFigureReporter(format)
  return (extracted, view) => wholeOf(write(extracted, view))
}
