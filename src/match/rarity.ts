/**
 * Sentences that a story has at the least. A sentence or two are a piece cut out of one, whose rest is not at hand: by themselves
 * they would make the very words common that show them to tell one thing, for both have them.
 */
const WHOLE_STORY = 50

/** How rare a word is that so many of a story's sentences have, in bits. */
export function rarityOf(having: number, sentences: number): number {
  return Math.log2((Math.max(sentences, WHOLE_STORY) + 1) / (having + 0.5))
}
