/** Stems of words after Porter, "An algorithm for suffix stripping" (1980). */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { remember } from './remember.js'

/** The stem of a lower-case word: "floods", "flooded" and "flooding" come to "flood". */
export const stem = remember((word) => PorterStemmer.stem(word))
