/** The dossiers at hand: the project's own, and real articles where somebody has put them beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Articles as published belong to their publishers, so the project does not hold them. */
const REAL = join(root, '../shared/gold/dossiers/seeds')

/** Every dossier of fixtures/dossiers, then the seeds: what every checkout has. */
export function findDossiers() {
  const dossiers = join(root, 'fixtures/dossiers')
  const invented = readdirSync(dossiers)
    .sort()
    .map((name) => ({
      name,
      gold: join(dossiers, name, 'gold.json'),
      folder: join(dossiers, name, 'articles'),
    }))
  const seeds = { name: 'seeds', gold: join(root, 'fixtures/seeds/gold.json'), folder: join(root, 'seeds') }
  return [...invented, seeds]
}

/** The five published articles that the seeds retell, or null. */
export function findReal() {
  const gold = join(REAL, 'gold.json')
  return existsSync(gold) ? { name: 'real articles', gold, folder: join(REAL, 'articles') } : null
}

/** What the scorer needs of a dossier. */
export function loadDossier({ gold, folder }) {
  const names = readdirSync(folder).sort()
  return {
    gold: JSON.parse(readFileSync(gold, 'utf8')),
    articles: new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  }
}
