/** The dossiers at hand: the project's own, and real articles where somebody has put them beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Articles as published belong to their publishers, so the project does not hold them. */
const REAL = join(root, '../shared/gold/dossiers/seeds')

/** The dossiers of fixtures/dossiers, then the seeds: the program was developed on these. */
export function findDossiers() {
  const seeds = { name: 'seeds', gold: join(root, 'fixtures/seeds/gold.json'), folder: join(root, 'seeds') }
  return [...dossiersIn('fixtures/dossiers'), seeds]
}

/** Dossiers that nothing was learnt from; their misses are not to be read, or they would soon be held out no more. */
export function findHeldOut() {
  return dossiersIn('fixtures/held-out')
}

/** Dossiers of which nobody who worked on the program has read a word: they neither taught it nor helped to choose. */
export function findUnseen() {
  return dossiersIn('fixtures/unseen')
}

function dossiersIn(path) {
  const parent = join(root, path)
  return readdirSync(parent)
    .sort()
    .map((name) => ({ name, gold: join(parent, name, 'gold.json'), folder: join(parent, name, 'articles') }))
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
