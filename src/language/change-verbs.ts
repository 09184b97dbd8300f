/**
 * Verbs by which a number rises or falls, to be made classes of. The past tells what has happened; the other forms are nouns too ("a
 * drop"), and of what one does by so much ("climb 12 to 14 floors"). Verbs with an object, as "gained", are for each rule to name.
 */

/** As in "the toll rose to 20". */
export const ROSE = 'rose risen climbed jumped grew grown increased surged soared doubled swelled crept'
export const FELL =
  'fell fallen dropped decreased slipped slid sank sunk tumbled plunged declined narrowed shrank shrunk dwindled eased'

/** As in "arrests climb to 23". */
export const RISES =
  'rise rises rising climb climbs climbing jump jumps jumping grow grows growing increase increases increasing surge surges surging'
export const FALLS = 'fall falls falling drop drops dropping decrease decreases decreasing'
