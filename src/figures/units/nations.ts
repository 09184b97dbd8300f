import { wordClass } from '../../language/word-class.js'

/** Nations whose money shares its name with others': what that name stands for by itself, the nation's code, and words of which one stands wherever it is spoken of. */
export const NATIONS: readonly Readonly<{ shared: string; code: string; words: string }>[] = [
  { shared: 'MXN', code: 'MXN', words: 'mexico mexican mexicans' },
  { shared: 'MXN', code: 'ARS', words: 'argentina argentine argentines argentinian' },
  { shared: 'MXN', code: 'PHP', words: 'philippine philippines filipino filipinos manila' },
  { shared: 'MXN', code: 'CLP', words: 'chile chilean chileans' },
  { shared: 'MXN', code: 'COP', words: 'colombia colombian colombians bogota bogotá' },
  { shared: 'crown', code: 'SEK', words: 'sweden swedish swedes stockholm' },
  { shared: 'crown', code: 'NOK', words: 'norway norwegian norwegians oslo' },
  { shared: 'crown', code: 'DKK', words: 'denmark danish danes copenhagen' },
  { shared: 'crown', code: 'CZK', words: 'czech czechs prague' },
  { shared: 'crown', code: 'ISK', words: 'iceland icelandic icelanders reykjavik' },
  { shared: 'INR', code: 'INR', words: 'india indian indians delhi mumbai' },
  { shared: 'INR', code: 'PKR', words: 'pakistan pakistani pakistanis karachi islamabad lahore' },
  { shared: 'INR', code: 'LKR', words: 'lanka lankan lankans colombo' },
  { shared: 'KES', code: 'KES', words: 'kenya kenyan kenyans nairobi' },
  { shared: 'KES', code: 'UGX', words: 'uganda ugandan ugandans kampala' },
  { shared: 'KES', code: 'TZS', words: 'tanzania tanzanian tanzanians' },
]

/** The names and signs that these share, as they stand beside a number. */
export const SHARED = wordClass('peso pesos crown crowns kr rupee rupees rs rs. shilling shillings sh')

/** Of each shared name, by what it stands for alone, the code of the one nation spoken of; where several are, it stands alone. Null where none is. */
export function homeMoney(
  isSpokenOf: (row: number) => boolean,
): Readonly<Partial<Record<string, string>>> | null {
  let codes: Record<string, string> | null = null
  for (const [row, { shared, code }] of NATIONS.entries())
    if (isSpokenOf(row)) {
      codes ??= {}
      codes[shared] = shared in codes ? shared : code
    }
  return codes
}
