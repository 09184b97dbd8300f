// Writes two learnt forests into a `model.ts` of src/match.
import { writeFileSync } from 'node:fs'

/**
 * As JSON in a string, which Node reads ten times faster than the same as code.
 *
 * @param stage folder below src/match.
 * @param script what made them, for the file's first line.
 * @param says what each of them asks.
 */
export function writeModel(stage, script, { first, second }, says) {
  const forest = ({ base, trees }) =>
    JSON.stringify({
      base: Number(base.toFixed(4)),
      trees: trees.map((nodes) => nodes.map(([f, t, l, r, v]) => [f, t, l, r, Number(v.toFixed(4))])),
    })
  const text = [
    `// Made by ${script} from annotated dossiers; see docs/matching.md.`,
    "import type { Forest } from '../forest.js'",
    '',
    `/** ${says.first} */`,
    `export const FIRST = JSON.parse('${forest(first)}') as Forest`,
    '',
    `/** ${says.second} */`,
    `export const SECOND = JSON.parse('${forest(second)}') as Forest`,
    '',
  ]
  writeFileSync(new URL(`../../src/match/${stage}/model.ts`, import.meta.url), text.join('\n'))
}
