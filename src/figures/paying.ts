/** The words by which sums are told, and the classes of them that rules rely on: what parts them is what else may be their object. */
import { wordClass } from '../language/word-class.js'
import { AFTER, NAMED_ONLY } from './units/currency-table.js'

/** The verbs of paying in all their forms. */
const FORMS = {
  cost: 'cost costs costing',
  pay: 'pay pays paid paying',
  fetch: 'fetch fetches fetched',
  owe: 'owe owes owed',
  earn: 'earn earns earned earning',
  charge: 'charge charges charged charging',
  spend: 'spend spends spent',
}
const forms = (...verbs: readonly (keyof typeof FORMS)[]) => verbs.map((verb) => FORMS[verb]).join(' ')

/** Verbs whose object is money where it has no noun. */
const TAKES_SUM = `${forms('cost', 'pay', 'fetch', 'owe', 'earn', 'charge')} donated`

/** Words of a sentence about money. One is charged with a crime, and the weather is fine. */
export const PAYING = wordClass(
  forms('cost', 'pay', 'earn', 'spend'),
  'price worth fee fees clause budget raised raise raises revenue sales income debt loan loans profit loss losses funding fund funds bill',
  'wage wages salary grant donated bid offer offered sold bought sell buy value valued contract deal tax taxes aid money cash',
  'damage damages saving savings compensation expenditure grants subsidy subsidies deficit surplus earnings turnover takings proceeds dividend dividends ransom reward',
  'prize purse jackpot bonus bonuses investment investments invest invested donation donations donate pension pensions rent fare fares compensated reimbursed',
)

/** Words of a sentence in which marks are money: those that a school has no use for. */
export const PAYING_MARKS = wordClass(
  forms('cost', 'pay', 'earn', 'spend'),
  'price worth fine fined salary budget loan debt fee wage wages money currency',
)

/** Words of a sentence in which "52c" are cents, beside what they buy. */
export const PAYING_CENTS = wordClass(
  forms('cost', 'pay', 'charge'),
  'price prices priced fare fares fee fees tax levy toll dividend rand dollar euro worth cheaper dearer surcharge cents $ €',
)

/** Right before a number alone: what costs so many, or is owed, costs money. */
export const COSTS = wordClass(TAKES_SUM, 'lent borrowed')

/** Shortly before a number with a name that nobody knows. Things are lent and borrowed too. */
export const PRICED = wordClass(TAKES_SUM, 'worth fined price priced')

/** Right before a number: what is handled by number is things, however many millions: "sold 14 million smartwatches". */
export const HANDLED = wordClass(
  'sold sell sells selling bought buy buys buying ordered orders order shipped ships ship delivered delivers deliver',
  'produced produces produce built builds build downloaded recalled recalls recall',
)

/** Pupils earn marks too, are charged some, and a question is worth some. */
export const GRADED = wordClass(forms('charge', 'earn'), 'worth')

/** Right before three capitals that may be a currency's code. */
export const GOVERNS_SUM = wordClass(
  forms('pay', 'cost', 'owe', 'earn'),
  'for of to at from by with is was about around than over least nearly',
  'announced donated released gave given worth stole seized spent received',
)

/** Right before "for" and a time: that is what is paid for, and no length. */
export const PAID_FOR = wordClass(forms('pay'), ...AFTER.keys(), ...NAMED_ONLY.keys(), 'pound pounds')
