/** The learnt and distilled tables of the package, as flat files beside this module: nothing is parsed or decoded to use them. */
import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { Sections } from './sections.js'

export type { Sections } from './sections.js'

/** The files, made by the scripts that their first lines name. */
type DataFile = 'paraphrases.forests' | 'quantities.forests' | 'vectors.words' | 'wordnet.words'

/**
 * The sections of one of the files. To be asked for where a module is loaded, and kept there: once loaded, the library touches no
 * file.
 */
export function openData(name: DataFile): Sections {
  // Through the folder above, so that it is found from the bundled program too, which lies in another folder beside it.
  return new Sections(readFileSync(new URL(`../data/${name}`, import.meta.url)), endianness() === 'BE')
}
