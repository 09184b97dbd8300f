/**
 * Words that tell nothing of what a sentence is about: English function words, and the verbs and phrases by which
 * news lays a claim at someone's door (two claims do not grow alike because both were "said").
 */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another each every either neither both all any some no none ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones ' +
    'myself himself herself itself ourselves themselves who whom whose which what where when why how ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can ' +
    'could may might must ought get gets got getting ' +
    'and or nor but if then than so as because since while until till though although whether unless once ' +
    'of in on at by for from to into onto with without within about above below over under between among amid ' +
    'through during before after against toward towards upon across along around behind beside besides beyond ' +
    'near off out up down per via ' +
    'not only also too very just still even ever never again already yet now here there more most less least much ' +
    'many few several own almost nearly some quite rather well meanwhile however including include includes ' +
    "'s s t d ll re ve m mr mrs ms dr " +
    'say says said saying tell tells told telling report reports reported reporting reportedly according state ' +
    'states stated statement claim claims claimed claiming add adds added announce announced call calls called ' +
    'least make makes made take takes took taken come comes came go goes went put'
  ).split(' '),
)
