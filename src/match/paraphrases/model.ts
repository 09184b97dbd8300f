import type { Forest } from '../forest.js'

export const FIRST = JSON.parse('{"base":0,"trees":[]}') as Forest
export const SECOND = JSON.parse('{"base":0,"trees":[]}') as Forest
