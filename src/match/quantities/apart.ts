/**
 * Log odds of two figures that are no pair, or were never laid side by side: some 3,000 to one against. Groups form by the mean of their
 * pairs, so one such pair keeps two groups of a few figures from being one, however well the others go together. The second weighing has
 * learnt from it as well: whoever changes it trains anew.
 */
export const APART = -8
