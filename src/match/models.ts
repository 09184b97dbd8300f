/** The learnt forests that weigh pairs, as they come with the package. */
import { openData } from '../data/index.js'
import { readForest, type Forest } from './forest.js'

/** The first is asked of a pair by itself; the second again, with what the rest of the story says of it. */
export type Models = Readonly<{ first: Forest; second: Forest }>

function readModels(weighed: 'quantities' | 'paraphrases'): Models {
  const sections = openData(`${weighed}.forests`)
  return { first: readForest(sections), second: readForest(sections) }
}

/** What weighs pairs of figures. */
export const FIGURE_MODELS = readModels('quantities')
/** What weighs pairs of sentences. */
export const SENTENCE_MODELS = readModels('paraphrases')
