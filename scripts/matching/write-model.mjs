// Writes two learnt forests into src/data, as readForest of src/match/forest.ts reads them.
import { writeData } from '../data/write-data.mjs'

/**
 * @param what they weigh: 'quantities' or 'paraphrases'.
 * @param script what made them, for the file's first line.
 */
export function writeModel(what, script, { first, second }) {
  writeData(
    `${what}.forests`,
    `Forests that weigh ${what}, made by ${script} from annotated dossiers; see docs/matching.md.`,
    [first, second].flatMap(({ base, cuts, starts, questions, leaves, means, ahead }) => [
      Float64Array.of(base),
      cuts,
      starts,
      questions,
      leaves,
      means,
      ahead,
    ]),
  )
}
