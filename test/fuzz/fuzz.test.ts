/**
 * Files from a grammar, through all stages. A few in every run of the tests; `npm run fuzz` makes many, and says how many
 * there were. What ever failed is a file of fixtures/fuzz, and is tried each time.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkFigures, checkReport, readFiles } from './check.js'
import { createDice, makeFile } from './grammar.js'

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 600)
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261122)
const FIXTURES = fileURLToPath(new URL('../../fixtures/fuzz/', import.meta.url))

/** Files read in one go; of those of every so many, the whole report is made too, which takes far longer. */
const TOGETHER = 3
const COMPARED = 30

test(`${INPUTS} files keep the laws`, { timeout: 36_000_000 }, async () => {
  const failures: string[] = []
  for (let made = 0; made < INPUTS; made += TOGETHER) {
    const dice = createDice(SEED + made)
    const files = Array.from({ length: TOGETHER }, () => makeFile(dice))
    const from = process.cpuUsage()
    try {
      const articles = await readFiles(files)
      checkFigures(articles)
      if (made % COMPARED === 0) checkReport(articles)
    } catch (error) {
      failures.push(`seed ${SEED + made}: ${String(error)} ${JSON.stringify(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]))}`)
    }
    // Such small files take milliseconds of the processor, whatever else a machine does.
    if (process.cpuUsage(from).user > 20e6) failures.push(`seed ${SEED + made}: slow`)
    if (failures.length >= 5) break
  }
  expect(failures).toEqual([])
}) // prettier-ignore

test.each(readdirSync(FIXTURES).filter((name) => !name.endsWith('README.md')))('%s', async (name) => {
  const file = { name, bytes: readFileSync(FIXTURES + name) }
  const articles = await readFiles([file])
  checkFigures(articles)
  checkReport(articles)
})
