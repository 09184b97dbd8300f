import { wordClass } from '../language/word-class.js'

/** Words that end a noun phrase. */
export const STOPS = wordClass(
  'the a an this that these those and or but nor so yet of in on at by for from to with without into onto as than over under after before since until till during',
  'while when where who whom whose which what because if though although is are was were be been being am has have had having do does did will would can could may',
  'might shall should must not no he she it they we i you him her them us me his its their our my your there here per about around near nearly between among across',
  'through against along above below inside outside within behind beyond off out up down away ago later earlier still already also only just even now then too both',
  'either neither including each every said says told died came went took made began fell rose fled lost won held left got gave found kept put ran saw apart',
  'altogether overall however nationwide today yesterday tomorrow according despite amid via plus minus aged such all any become became take make need want separate',
  'needed required received suffered sustained underwent remain remained live followed go get perished perish survived stood stand',
)

/** Of these, some are adjectives before a noun: "six separate wrecks", "12 lost hikers". */
export const STOPS_UNLESS_NOUN = wordClass('separate left lost found live held kept need')

/** Said of persons on their own: "20 dead", "52 injured". */
export const PERSON_STATES = wordClass(
  'dead accused killed injured wounded missing hurt arrested detained hospitalised hospitalized displaced evacuated rescued homeless trapped unaccounted infected sickened stranded',
  'burnt drowned feared confirmed aboard died perished survived perish die fled critically seriously slightly gravely jailed charged convicted',
)
