import { expect, test } from 'vitest'
import { looksPlural, plural, singular, verbBases } from '../../src/language/inflect.js'

const SINGULARS =
  'people:person men:man women:woman children:child grandchildren:grandchild feet:foot lives:life wolves:wolf crises:crisis houses:house buses:bus boxes:box churches:church cities:city heroes:hero soldiers:soldier vaccines:vaccine prizes:prize causes:cause classes:class gases:gas firemen:fireman axes:axe'.split(
    ' ',
  )
test.each(SINGULARS)('%s', (pair) => {
  const [many = '', one = ''] = pair.split(':')
  expect(singular(many)).toBe(one)
  expect(looksPlural(many)).toBe(true)
  expect(plural(one)).toBe(many)
})

// prettier-ignore
test.each((
  'iraqis:iraqi israelis:israeli kuwaitis:kuwaiti houthis:houthi tutsis:tutsi hindus:hindu taxis:taxi rabbis:rabbi skis:ski alibis:alibi menus:menu ' +
  'avalanches:avalanche niches:niche caches:cache lenses:lens taxes:tax axes:axe oases:oasis fuses:fuse abuses:abuse viruses:virus bonuses:bonus houses:house ' +
  'collapses:collapse eclipses:eclipse waltzes:waltz quizzes:quiz prizes:prize birdies:birdie rookies:rookie sorties:sortie canoes:canoe cargoes:cargo ' +
  'mangoes:mango wharves:wharf staves:stave indices:index larvae:larva minibuses:minibus gases:gas greenhouses:greenhouse'
).split(' '))('%s', (pair) => {
  const [many = '', one = ''] = pair.split(':')
  expect(singular(many)).toBe(one)
})

test.each(['crew', 'staff', 'police', 'aircraft', 'sheep', 'dead', 'missing', 'women', 'troops'])(
  '%s counts as it stands',
  (noun) => {
    expect(plural(noun)).toBe(noun)
  },
)

test.each([
  ['cubic metre per second', 'cubic metres per second'],
  ['member of parliament', 'members of parliament'],
  ['degree Celsius', 'degrees Celsius'],
  ['square foot', 'square feet'],
  ['human', 'humans'],
])('of %s: %s', (one, many) => {
  expect(plural(one)).toBe(many)
})

test.each(
  'police bus gas news crisis virus glass series species is was us paris tennis hepatitis metropolis pelvis davis axis this cannabis'.split(
    ' ',
  ),
)('%s stays', (word) => expect(singular(word)).toBe(word))

test.each([
  'killed:kill',
  'died:die',
  'carried:carry',
  'stopped:stop',
  'rising:rise',
  'goes:go',
  'fell:fall',
  'blew:blow',
  'rating:rate',
  'wages:wage',
  'closed:close',
  'visited:visit',
  'passes:pass',
  'shaken:shake',
  'rebuilt:rebuild',
])('%s', (pair) => {
  const [form = '', base] = pair.split(':')
  expect(verbBases(form)).toContain(base)
})

test.each(['rating:rate', 'wages:wage', 'closed:close', 'visited:visit', 'passes:pass', 'killed:kill'])(
  'likeliest of all: %s',
  (pair) => {
    const [form = '', base] = pair.split(':')
    expect(verbBases(form)[0]).toBe(base)
  },
)
