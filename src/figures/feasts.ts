import { addDays, iso, nearestWeekday } from './calendar.js'

/** A day that has a name of its own: the day it falls on in a year, as `YYYY-MM-DD`. */
export type Feast = Readonly<{
  on: (year: number) => string
  /** Month and day, where it is the same every year: it can be told of any year then. */
  isFixed: boolean
}>

const fixed = (month: number, day: number): Feast => ({ on: (year) => iso(year, month, day), isFixed: true })
const fromEaster = (days: number): Feast => ({ on: (year) => addDays(easterOf(year), days), isFixed: false })
/** Days behind the fourth Thursday of November. */
const fromThanksgiving = (days: number): Feast => ({
  on: (year) => addDays(nearestWeekday(iso(year, 11, 22), 4, 1, true), days),
  isFixed: false,
})

/**
 * By its words, lower case, without apostrophes. Only what is one day all over the world: Thanksgiving, Labour Day and Mother's Day
 * are kept on several.
 */
// prettier-ignore
export const FEASTS: ReadonlyMap<string, Feast> = unfold([
  ['new year day|new years day', fixed(1, 1)], ['australia day', fixed(1, 26)], ['valentine day|valentines day', fixed(2, 14)],
  ['international women day|international womens day', fixed(3, 8)], ['patrick day|patricks day', fixed(3, 17)],
  ['april fool day|april fools day', fixed(4, 1)], ['anzac day', fixed(4, 25)], ['may day', fixed(5, 1)], ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)], ['bastille day', fixed(7, 14)], ["halloween|hallowe'en|hallowe’en", fixed(10, 31)], ['all saints day', fixed(11, 1)],
  ['all souls day', fixed(11, 2)], ['bonfire night|guy fawkes night', fixed(11, 5)], ['armistice day', fixed(11, 11)], ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)], ['boxing day|stephen day|stephens day', fixed(12, 26)], ['new year eve|new years eve', fixed(12, 31)],
  ['shrove tuesday', fromEaster(-47)], ['ash wednesday', fromEaster(-46)], ['palm sunday', fromEaster(-7)], ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)], ['easter sunday|easter day', fromEaster(0)], ['easter monday', fromEaster(1)],
  ['whit sunday', fromEaster(49)], ['whit monday', fromEaster(50)], ['black friday', fromThanksgiving(1)], ['cyber monday', fromThanksgiving(4)],
])

/** Whose Independence Day is when, by the word for the nation before it. */
// prettier-ignore
export const INDEPENDENCE: ReadonlyMap<string, Feast> = unfold([
  ['us|u.s.|american|america', fixed(7, 4)], ['indian|india', fixed(8, 15)], ['pakistani|pakistan', fixed(8, 14)], ['ukrainian|ukraine', fixed(8, 24)],
  ['mexican|mexico', fixed(9, 16)], ['indonesian|indonesia', fixed(8, 17)], ['nigerian|nigeria', fixed(10, 1)], ['kenyan|kenya', fixed(12, 12)],
  ['ghanaian|ghana', fixed(3, 6)], ['polish|poland', fixed(11, 11)], ['finnish|finland', fixed(12, 6)], ['brazilian|brazil', fixed(9, 7)],
])

function unfold(rows: readonly (readonly [names: string, feast: Feast])[]): ReadonlyMap<string, Feast> {
  return new Map(rows.flatMap(([names, feast]) => names.split('|').map((name) => [name, feast] as const)))
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const day = h + l - 7 * m + 114
  return iso(year, Math.floor(day / 31), (day % 31) + 1)
}
