import type { Recogniser } from '../found.js'
import { age } from './age.js'
import { count } from './count.js'
import { date } from './date.js'
import { decade } from './decade.js'
import { feast } from './date-feast.js'
import { numericDate } from './date-numeric.js'
import { duration } from './duration.js'
import { forecast } from './forecast.js'
import { magnitude } from './magnitude.js'
import { measure } from './measure.js'
import { money } from './money.js'
import { multiple } from './multiple.js'
import { percent } from './percent.js'
import { primes } from './primes.js'
import { rank } from './rank.js'
import { score } from './score.js'
import { share } from './share.js'
import { superlative } from './superlative.js'
import { time } from './time.js'
import { hour } from './time-hour.js'
import { vague } from './vague.js'
import { year } from './year.js'

/**
 * In the order in which they are asked at each word: the narrow forms before the wide, so that "5 p.m." is never a count
 * and "a quarter of an hour" never a share. A new written form is a new file here.
 */
// prettier-ignore
export const recognisers: readonly Recogniser[] = [
  numericDate, feast, date, primes, time, money, percent, age, hour, duration, score, decade, year, share, multiple, magnitude, forecast, measure, rank, superlative, vague, count,
]
