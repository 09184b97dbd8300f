/**
 * Other tools' passes over the same text, to measure ours by. None does the same work: wink-nlp tags parts of speech, the other two
 * only find sentences. Each yields its work on each text as a function, after loading what it needs.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Names and works, one for each text. */
export function otherTools(texts) {
  return [
    ['wink-nlp: tokens, sentences, parts of speech', winkTagging(texts)],
    ['Intl.Segmenter: sentences', segmenting(texts)],
    ['natural: sentences', naturalSentences(texts)],
  ]
}

/** wink-nlp's pipe with `pos` also finds sentences (`sbd`), as ours does; the tags are read out, so that nothing is left undone. */
function winkTagging(texts) {
  const winkNLP = require('wink-nlp')
  const model = require('wink-eng-lite-web-model')
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return texts.map((text) => () => nlp.readDoc(text).tokens().out(nlp.its.pos))
}

function segmenting(texts) {
  const [, find] = intl()
  return texts.map((text) => () => find(text))
}

function naturalSentences(texts) {
  const [, find] = natural()
  return texts.map((text) => () => find(text))
}

/** Other tools' sentences: names, and functions from a text to its sentences. */
export function sentenceFinders() {
  return [intl(), compromise(), wink(), natural()]
}

function intl() {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return ['Intl.Segmenter', (text) => Array.from(segmenter.segment(text), ({ segment }) => segment)]
}

function compromise() {
  const nlp = require('compromise/one')
  return [
    'compromise',
    (text) =>
      nlp(text)
        .json({ terms: false })
        .map((sentence) => sentence.text),
  ]
}

function wink() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd'])
  return ['wink-nlp', (text) => nlp.readDoc(text).sentences().out()]
}

/** By sub-path: natural's main entry loads database clients. */
function natural() {
  const SentenceTokenizer = require('natural/lib/natural/tokenizers/sentence_tokenizer.js')
  const tokenizer = new SentenceTokenizer([])
  return ['natural', (text) => tokenizer.tokenize(text)]
}
