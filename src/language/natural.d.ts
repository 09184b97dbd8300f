/** natural has types for whole folders alone, and loading its folder of stemmers takes five times as long as the one in use. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: Readonly<{ stem: (word: string) => string }>
  export default PorterStemmer
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** From 0 to 1. */
  export default function jaroWinklerDistance(a: string, b: string): number
}
