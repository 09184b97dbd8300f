import { wordClass } from '../language/word-class.js'

/** Words of a sentence about money. */
export const PAYING = wordClass(
  'cost costs paid pay pays price worth fee fees clause budget spent spend raised raise raises revenue sales income debt loan loans profit loss losses funding fund funds bill',
  'wage wages salary earned earn earns grant donated bid offer offered sold bought sell buy value valued contract deal tax taxes aid money cash',
  'damage damages saving savings compensation expenditure grant grants subsidy subsidies deficit surplus earnings turnover takings proceeds dividend dividends ransom reward',
  'prize purse jackpot bonus bonuses investment investments invest invested donation donations donate donated pension pensions rent fare fares compensated reimbursed',
)
