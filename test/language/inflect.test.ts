import { expect, test } from 'vitest'
import { looksPlural, singular, verbBases } from '../../src/language/inflect.js'

const SINGULARS =
  'people:person men:man women:woman children:child grandchildren:grandchild feet:foot lives:life wolves:wolf crises:crisis houses:house buses:bus boxes:box churches:church cities:city heroes:hero soldiers:soldier vaccines:vaccine prizes:prize causes:cause classes:class gases:gas firemen:fireman axes:axe'.split(
    ' ',
  )
test.each(SINGULARS)('%s', (pair) => {
  const [plural = '', one] = pair.split(':')
  expect(singular(plural)).toBe(one)
  expect(looksPlural(plural)).toBe(true)
})

test.each('police bus gas news crisis virus glass series species is was us'.split(' '))('%s stays', (word) =>
  expect(singular(word)).toBe(word),
)

test.each([
  'killed:kill',
  'died:die',
  'carried:carry',
  'stopped:stop',
  'rising:rise',
  'goes:go',
  'fell:fall',
])('%s', (pair) => {
  const [form = '', base] = pair.split(':')
  expect(verbBases(form)).toContain(base)
})
