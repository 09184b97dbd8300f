/** Types of dossiers.mjs, for the tests. */
import type { Dossier } from './scoring.mjs'

export type DossierFiles = Readonly<{ name: string; gold: string; folder: string }>
export function findDossiers(): readonly DossierFiles[]
export function findHeldOut(): readonly DossierFiles[]
export function findUnseen(): readonly DossierFiles[]
export function findReal(): DossierFiles | null
export function loadDossier(files: DossierFiles): Dossier
