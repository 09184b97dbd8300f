import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.js'
import { loadDossiers } from './gold.js'

/**
 * The gold groups, judged as they stand: what a careful reader says of each, against what is computed. `of` counts the
 * groups that hold a comparable pair; explanations are counted over the conflicts found, "none" being one of them.
 */
const EXPECTED = {
  'border-clash': { of: 52, verdicts: 52, conflicts: 20, explained: 18 },
  'cup-final': { of: 51, verdicts: 51, conflicts: 18, explained: 16 },
  earthquake: { of: 48, verdicts: 48, conflicts: 20, explained: 20 },
  election: { of: 59, verdicts: 59, conflicts: 21, explained: 19 },
  'factory-fire': { of: 45, verdicts: 45, conflicts: 18, explained: 16 },
} as const

const dossiers = loadDossiers(fileURLToPath(new URL('../../fixtures/dossiers', import.meta.url)))

describe.skipIf(dossiers.length === 0)('the dossiers in fixtures/dossiers', () => {
  test.each(dossiers.map((dossier) => [dossier.name, dossier] as const))(
    '%s',
    (name, { groups, quantities, context }) => {
      const tally = { of: 0, verdicts: 0, conflicts: 0, explained: 0 }
      for (const [i, group] of groups.entries()) {
        const quantity = quantities[i]
        const [finding] = quantity === undefined ? [] : reconcile([quantity], context).findings
        if (finding === undefined) continue
        tally.of++
        if (finding.verdict !== group.verdict) continue
        tally.verdicts++
        if (group.verdict !== 'conflict') continue
        tally.conflicts++
        if (finding.explanation?.kind === group.explanation) tally.explained++
      }
      expect({ name, ...tally }).toEqual({ name, ...EXPECTED[name as keyof typeof EXPECTED] })
    },
  )
})
