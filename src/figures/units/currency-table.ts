import { wordMap, wordSet } from '../../language/word-set.js'

/** "USD $ us$ dollar dollars": the code first, then what stands for it. */
const unfold = (rows: readonly string[]): ReadonlyMap<string, string> =>
  // prettier-ignore
  new Map(rows.flatMap((row) => row.split(' ').slice(1).map((form) => [form, row.slice(0, 3)] as const)))

/** Codes that stand before or behind a number, in capitals: "CHF 40", "40 CHF". */
export const CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CNY INR BDT AUD CAD NZD SEK NOK DKK PLN ZAR BRL MXN PEN TRY RUB UAH NGN KES PKR LKR PHP IDR MYR SGD HKD KRW THB VND AED SAR ILS EGP CLP COP ARS CZK HUF RON TWD QAR KWD GHS TZS UGX ZMW BWP MWK MZN RWF CDF XAF XOF ETB MUR NAD GMD LRD TND DZD LYD JOD LBP SYP YER IQD IRR OMR BHD KZT UZS KGS TJS AZN MNT MMK KHR FJD PGK SBD VUV ISK BGN RSD MKD BYN MDL DOP GTQ HNL CRC PYG UYU VES JMD TTD BBD XCD AOA GEL AFN MVR BTN ERN MGA MRU HTG LSL SZL BIF DJF KMF GNF BZD GYD TMT XPF KYD'.split(
    ' ',
  ),
)

/** Signs and words that stand before the number, lower case. */
// prettier-ignore
export const BEFORE = unfold([
  'USD $ us$ u.s.$', 'EUR €', 'GBP £', 'JPY ¥', 'INR ₹ rs rs.', 'BDT ৳ tk', 'RUB ₽', 'TRY ₺', 'KRW ₩', 'ILS ₪', 'NGN ₦', 'PHP ₱', 'UAH ₴',
  'MYR rm', 'IDR rp rp.', 'THB ฿', 'KES ksh ksh. kshs sh', 'UGX ush shs', 'TZS tsh', 'GHS gh¢ gh₵ ¢ ₵', 'LKR lkr slrs', 'VND ₫', 'AUD a$ au$', 'CAD c$ ca$', 'NZD nz$', 'HKD hk$', 'SGD s$', 'TWD nt$', 'BRL r$', 'CNY rmb', 'CHF sfr sfr.', 'NAD n$', 'JMD j$', 'FJD fj$', 'TTD tt$', 'XCD ec$',
])

/** Letters before a dollar sign that the tokenizer leaves apart from it: "US$5". */
// prettier-ignore
export const BEFORE_DOLLAR = wordMap({
  us: 'USD', 'u.s.': 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', nt: 'TWD', r: 'BRL',
  n: 'NAD', j: 'JMD', fj: 'FJD', tt: 'TTD', ec: 'XCD', sg: 'SGD', t: 'TWD',
})

/** Names that stand behind the number. "real", "sol" and "won" are other words too often. */
// prettier-ignore
export const AFTER = unfold([
  'USD dollar dollars buck bucks', 'EUR euro euros', 'GBP quid', 'BDT taka', 'INR rupee rupees', 'JPY yen', 'CNY yuan renminbi', 'CHF franc francs',
  'RUB rouble roubles ruble rubles', 'TRY lira liras', 'ILS shekel shekels', 'NGN naira', 'MXN peso pesos', 'ZAR rand', 'PEN soles', 'BRL reais reals',
  'PLN zloty zlotys', 'SEK krona kronor', 'NOK krone kroner', 'UAH hryvnia hryvnias', 'THB baht', 'VND dong', 'MYR ringgit', 'IDR rupiah',
  'AED dirham dirhams', 'SAR riyal riyals', 'DZD dinar dinars', 'KES shilling shillings', 'GHS cedi cedis', 'HUF forint forints', 'CZK koruna korunas',
  'GEL lari laris', 'AMD dram drams', 'AZN manat manats', 'KZT tenge', 'UZS som soms', 'TJS somoni', 'MNT tugrik tugriks togrog', 'AFN afghani afghanis',
  'MMK kyat kyats', 'LAK kip', 'KHR riel riels', 'NPR npr', 'MVR rufiyaa', 'BTN ngultrum', 'IRR rial rials', 'RON leu lei', 'BGN lev leva', 'MKD denar denars',
  'ISK króna krónur kronur', 'BWP pula', 'ZMW kwacha', 'AOA kwanza kwanzas', 'ETB birr', 'ERN nakfa', 'GMD dalasi', 'MZN metical meticais', 'MGA ariary',
  'LSL loti maloti', 'SZL lilangeni emalangeni', 'MRU ouguiya', 'HTG gourde gourdes', 'GTQ quetzal quetzales', 'HNL lempira lempiras', 'NIO córdobas cordobas',
  'CRC colones', 'PAB balboa balboas', 'PYG guaraní guaraníes guaranies', 'BOB boliviano bolivianos', 'VES bolívar bolívares bolivar bolivars bolivares',
  'PGK kina', 'VUV vatu', 'DEM deutschmark deutschmarks d-mark d-marks', 'ESP peseta pesetas', 'GRD drachma drachmas', 'NLG guilder guilders',
  'ATS schilling schillings', 'PTE escudo escudos', 'FIM markka markkaa', 'LTL litas', 'EEK kroon kroons', 'SIT tolar tolars',
])

/** Currencies that have no code, by name: older or invented ones. */
export const NAMED_ONLY = wordMap({
  crown: 'crown',
  crowns: 'crown',
  kr: 'crown',
  florin: 'florin',
  florins: 'florin',
})

/** Old money of the name of what pupils are given: which is meant, the sentence tells. */
export const MARK = 'mark'
export const MARKS = wordSet('mark marks')

/** National adjectives that make "dollars", "pounds", "pesos", "rupees" and the rest another country's. */
// prettier-ignore
export const NATIONAL = wordMap({
  'us dollar': 'USD', 'u.s. dollar': 'USD', 'american dollar': 'USD', 'australian dollar': 'AUD', 'canadian dollar': 'CAD', 'kong dollar': 'HKD',
  'singapore dollar': 'SGD', 'taiwan dollar': 'TWD', 'zealand dollar': 'NZD', 'pakistani rupee': 'PKR', 'pakistan rupee': 'PKR', 'indian rupee': 'INR',
  'sri rupee': 'LKR', 'lankan rupee': 'LKR', 'swiss franc': 'CHF', 'danish kroner': 'DKK', 'danish krone': 'DKK', 'norwegian kroner': 'NOK',
  'norwegian krone': 'NOK', 'swedish krona': 'SEK', 'swedish kronor': 'SEK', 'egyptian pound': 'EGP', 'lebanese pound': 'LBP', 'syrian pound': 'SYP',
  'sudanese pound': 'SDG', 'colombian peso': 'COP', 'argentine peso': 'ARS', 'chilean peso': 'CLP', 'philippine peso': 'PHP', 'ugandan shilling': 'UGX',
  'tanzanian shilling': 'TZS', 'kuwaiti dinar': 'KWD', 'iraqi dinar': 'IQD', 'saudi riyal': 'SAR', 'iranian rial': 'IRR', 
  'korean won': 'KRW', 'brazilian real': 'BRL', 'czech crown': 'CZK', 'turkish lira': 'TRY', 'czech koruna': 'CZK',
})

/** Names and signs that several countries' money shares, and the codes that they may stand for: the first is what one stands for by itself. */
export const SHARED_NAMES: readonly Readonly<{ name: RegExp; codes: readonly string[] }>[] = [
  { name: /(?<!\p{L})(?:crowns?|kron(?:a|or|er|e)|koruna|kr)(?!\p{L})/u, codes: ['crown', 'SEK', 'NOK', 'DKK', 'CZK', 'ISK'] },
  { name: /(?<!\p{L})pesos?(?!\p{L})/u, codes: ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'DOP'] },
  { name: /(?<!\p{L})(?:rupees?|rs)(?!\p{L})|₹/u, codes: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'] },
  { name: /(?<!\p{L})francs?(?!\p{L})/u, codes: ['CHF', 'XAF', 'XOF', 'CDF', 'RWF'] },
  { name: /(?<!\p{L})(?:shillings?|sh)(?!\p{L})/u, codes: ['KES', 'UGX', 'TZS'] },
] // prettier-ignore

/** Dollars that are not the United States', and that are at home written as "$". */
export const DOLLARS: ReadonlySet<string> = new Set('AUD CAD NZD HKD SGD TWD JMD TTD FJD NAD XCD'.split(' '))

/** Parts of a currency. Where the word leaves open of which, the figure carries its plain name, and the value stays as written. */
export const HUNDREDTHS = wordMap({ cent: 'cent', cents: 'cent', paise: 'paisa', kopecks: 'kopeck' })

/** Hundredths of the pound: no other money has pence. */
export const PENCE = wordSet('pence penny p')
