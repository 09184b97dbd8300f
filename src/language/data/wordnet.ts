// Made by scripts/distill-wordnet.mjs from WordNet 3.1, Copyright 2006 by Princeton University (see docs/third-party.md).
export const WORDNET = `abandon vn 4
abandoned a
abandonment n 1
abasement n n 1na
abashed a  28
abator n f
abbe n f
abbess n f qq
abbey n 3
abbot n f qr
abbreviated a
abbreviator n f qt
abdicator n f
abdomen n 5 ii
abdominal an 5
abductor n f 14a
abecedarian na f
abed r
aberrant an f 6v
aberration n n
abet v
abetter n f qv
abettor n f qv
abhor v  1yj
abhorrent a  6z
abhorrer n f
abide v  22a
abiding a  7q
ability n 4
abiogenist n f
abject a
abjection n n 1na
abjurer n f
ablated a
ablation n 1
ablaze a  7k
able a
ably r  1rc
abnegator n f
abnormal a
abnormality n n
abnormally r
aboard r
abode n c ov
abolish v
abolition n 1
abolitionist n f qw
abominable a  69
abomination n f
abominator n f qs
aboriginal na f qd
aborigine n f qd
abortion n 1
abortionist n f
abound v
abounding a
about ra  1ow
above ran 7 1qb
aboveground a
abreaction n 1 c9
abridge v  1sx
abridger n f qt
abridgment n 7
abroad ra
abrogate v
abrogator n f
abrupt a
abruptly r
abruptness n 4 hk
abscess n n
abscissa n 6
absconder n f
abseiler n f qx
absence n n
absent av
absentee n f
absenteeism n 1
absently r  1q1
absentminded a
absentmindedly r  1q1
absolute an 6
absolutely r  1p0
absolutist na f
absolver n f
absorb v
absorbed a  m
absorbency n 4
absorption n j
absorptive a
abstain v
abstainer n f qz
abstention n 4
abstinent na f qy
abstract van 6
abstracter n f qu
abstraction n 6
abstractionism n 3
abstractionist na f
abstractive a
abstractor n f qu
abstruseness n 4 h8
absurd an n
absurdity n 7
abundance n 4
abundant a
abuse vn 1 21n
abused a
abuser n f r0
abutter n f
abyss n e
academic an f
academically r
academician n f
academicianship n 1
academy n b
accede v
accelerate v  1td
accelerated a
acceleration n 4
accelerator n 3
accent nv 7
accenting n 1
accentuate v  1w8
accept v
acceptable a
acceptance n 6
accepted a  1
accepting a
access nv 4
accessary na f
accessory na 3 eh
accident n 8
accidentally r
acclaim vn 7 1vc
acclimatize v
accommodate v  22s
accommodator n f 18f
accompanied a
accompaniment n 8
accompanist n f r1
accompany v
accompanyist n f r1
accomplice n f
accomplish v  1y6
accomplished a
accomplishment n 1 bq
accord vn n
accordance n 7
accordingly r  1pz
accordionist n f
accost v
accoucheur n f 18g
accoucheuse n f 16r
account nv 7
accountant n f r2
accounting n 7
accouterment n 3 eh
accredit v
accreditation n 1
accretion n j 1ln
accrue v
accrued a
acculturate v
acculturation n 1
accumulate v  20s
accumulation n j 1ln
accumulator n f
accuracy n 4
accurate a
accurately r
accusation n 7
accusative an 7 3i
accuse v
accused n f
accuser n f
accusing a  3i
accusingly r
accustom v
ace nva k
acetone n o
acetonemia n n 1my
ache vn n
achieve v  21p
achievement n 1 bq
achiever n f r4
aching an n
acid na o
acidity n 4
acknowledge v  1v1
acolyte n f
acoustical a
acoustically r
acoustician n f
acquaint v  1vq
acquaintance n 6 je
acquainted a
acquiesce v
acquiescence n n
acquire v  20l
acquired a
acquirer n f
acquisition n 1
acquit v  1vr
acre n k
acreage n 4
acres n i
acrobat n f
acrobatic a  3
acrobatics n 1 ck
across r
act nv 7
acting na 1 co
actinometer n 3
action nv 1
activate v  1y7
activated a
active an o
actively r
activism n 6
activist na f
activity n 1
actor n f r5
actress n f
actual a
actuality n n
actually r
actuary n f
actuate v  1y7
acute an 7
acutely r  1s4
ad nr 7 lz
adamant an o
adamantly r
adapt v
adaptable a
adaptation n 7
adapted a
adapter n f
add vn n
adder n f
addict nv f
addicted a
addition n 3
additionally r
additive na 3
addlebrained a  1w
addlehead n f 1ex
address nv 7
addressed a
addressee n f
adducer n f
adenoma n n
adept an f 9h
adequacy n 4
adequate a
adequately r
adhere v
adherence n 1
adherent na f xx
adhesive na o
adieu n 7 kn
adios n 7 kn
adjacent a
adjectival a
adjective na 7
adjoin v  1xe
adjourn v
adjournment n 1
adjudication n 1
adjudicator n f
adjunct na e
adjust v
adjusted a
adjuster n f r6
adjustment n 8
adjustor n f r6
adjutant n f r7
adman n f rc
administer v
administration n 1
administrative a
administrator n f
admirable a
admirably r
admiral n f
admiration n 9
admire v
admirer n f 1h3
admissible a
admission n 1
admit v  1v1
admittedly r
admix v
admonish v
admonisher n f
admonition n 7
ado n 1 cp
adolescence n p
adolescent na f r8
adonis n f
adopt v  20x
adopted a
adoptee n f
adopter n f
adoption n 1
adore v
adorer n f
adorn v  1yb
adrenal an 5
adroitly r
adroitness n 6 ir
adsorb v
adulator n f 10e
adult na f q1
adulterer n f r9
adulteress n f ra
adulthood n p 1o8
advance vna 8
advanced a
advancer n f
advantage nv 4
advantageous a
advent n 1
adventure nv 1 d4
adventurer n f
adventuress n f
adventurous a
adverb n 7
adverbial an 7
adversary n f rb
adverse a
adversity n n 1ni
advertise v
advertised a
advertisement n 7 lz
advertiser n f rc
advertising n 7 lz
advertizer n f rc
advice n 7
advisability n 4
advisable a
advise v
advisedly r  1py
advisee n f
adviser n f rd
advisor n f rd
advocacy n 1
advocate vn f 1vi
advocator n f re
aegean na e
aegis n 1
aeon n f
aerated a
aeration n j
aerator n 3
aerial na 1
aerialist n f
aerobic a
aerodynamic a
aeronaut n f sp
aerophile n f
aerosol n g
aerosolize v
aerosolized a
aesthete n f ze
aesthetic an 6
aesthetician n f zf
aetiologist n f zh
afar r
affably r
affair n 6 iu
affairs n 6
affect vn 9
affected a
affectingly r
affection n 9
affectionate a  6d
affectionately r
afferent an 5
affiant n f
affidavit n 7
affiliate nv f
affiliated a  8g
affiliation n n
affine na f
affinity n g
affirm v  1u4
affirmation n 7
affirmer n f sc
affix vn 7
affixed a
afflicted a  ax
affluence n n
affluent na f
afford v
affront nv 1
afghan na 3
aficionado n f
afire a
aflame a  7k
aflare a
afloat a  89
afoot ra
aforesaid a  8w
afraid a
african an f
aft ra
after ra  1px
aftereffect n g
afternoon n p
afterward r  1px
afterwards r  1px
again r
agape an 9 77
agate n o
age nv 4
aged an b 73
agency n b od
agenda n 6
agent n e
agglomerate vna o
agglomeration n b
agglutination n j
agglutinin n o
aggravate v  1sr
aggravatingly r
aggravator n f
aggregate anv 3
aggregation n b nt
aggregator n f vi
aggression n 4
aggressive a
aggressiveness n 4
aggressor n f sl
aghast a  8
agile a  4
agilely r  1re
agitate v
agitated a
agitation n n
agitator n f rg
agnate na f 14f
agnostic na f
ago ra
agonist n f
agony n 9
agree v  1uu
agreeably r
agreement n 7
agricultural a
agriculturalist n f rh
agriculture n 1
agriculturist n f rh
agronomist n f
ague n n
ahead ra
ahorseback ar
aid vn 4 21u
aide n f r7
ailing a  ay
ailment n n 1mt
aim vn 6
aimless a  89
aimlessly r
aimlessness n 4
air nv o
airborne a
aircraft n 3
aircraftman n f ri
aircraftsman n f ri
aircrewman n f
airflow n 8
airframe n 3
airhead n f
airily r
airless a  aq
airman n f sp
airplane n 3 ei
airport n 3
airs n 4
airspeed n p
airway n 3
airwoman n f sq
airy a
aisle n 3
akin a  8x
alabaster na o
alarm nv 9 n9
alarmed a
alarmingly r
alarmist n f
albino n f
album n 7
albumin n o
alcalde n f
alchemist n f
alcohol n a
alcoholic na f rj
alderman n f
alert van n
alerting n n
alertly r
alertness n 6 j2
alexic na f
alfresco ar
algae n 2
algebraically r
algebraist n f
algerian an f
alibi nv 7
alien anv f
alienate v
alienated a  7e
alienation n 9
alienator n f
alienee n f
alienist n f
alienor n f
alight va
align v
alignment n b oa
alike ar
aliquot na k
aliterate n f
alive a
alkali n o
alkaline a
alky n f rj
alkylbenzenesulfonate n o
all ar
allayer n f
allegation n 7
allege v
alleged a
allegiance n 1
allegoriser n f rk
allegorizer n f rk
allegory n 7 kb
allergist n f
alleviate v  1sj
alleviator n f
alley n 3 ej
alleyway n 3 ej
allied a
alligator nv o
alligatored a
alliterator n f
allocable a
allocate v  20n
allocation n i 1ll
allocator n f
allot v
allotment n i 1ll
allow v  216
allowable a
allowance nv i
allusion n 7
ally nv b
almoner n f
almost r  1q6
almsgiver n f
aloes n 3
alone ra  1oz
aloneness n 4
along r  1q2
aloof ar
aloofness n 9
aloud r
alpha na 7
alphabetiser n f rl
alphabetize v
alphabetizer n f rl
alpinist n f
already r
also r
alter v  1so
alteration n 8
altercation n 7 lo
altered a
alternate avn f
alternately r
alternative na 6
alternatively r  1q0
altitude n 4
alto na f
altogether rn n 1oy
altoist n f
altruism n 4
altruist n f 19w
aluminum n o
alumna n f rm
alumnus n f rm
alundum n o
alveolar an 7
alveolus n 5
always r
amah n f 1kj
amalgamator n f
amanuensis n f 1gc
amass v
amateur na f
amateurishness n 6
amaze v  1ug
amazed a  9z
amazement n 9 n2
amazing a  a0
amazon n f
ambassador n f rn
ambassadress n f
amber an 4
ambiance n n 1nq
ambiguity n 7
ambiguous a  3d
ambition nv 9
ambitious a
amble vn 1
ambler n f 1dg
ambulance n 3
ambuscade nv 1 e9
ambush nv 1 e9
ambusher n f
ameer n f z0
amenable a
amend v
amended a
amendment n 1
american an f
amiable a
amicable a
amigo n f
aminomethane n o
amir n f z0
amiss ar
amity n 4
ammo n 3 ek
ammoniac na o
ammunition n 3 ek
amnesiac na f ro
amnesic na f ro
amora n f
amoralist n f
amorist n f
amorous a
amorphous a  9b
amount nv i 1lm
amp n k
amphibology n 7
amphisbaena n f
ample a
amplification n 1 ch
amplifier n 3
amplify v  1tc
amplitude n 8
amply r  1s5
amputate v
amputator n f
amputee n f
amulet n 3
amuse v
amused a
amusement n 9
anachronism n p
anachronistically r
anaconda n 2
anaerobic a
anaesthesia n n
anaesthetist n f ru
anagnost n f
analeptic an 3
analogist n f
analogous a
analogously r
analogue na 4
analogy n 6
analphabet n f rp
analphabetic na f rp
analysand n f
analyse v  1u2
analysis n 1
analyst n f
analytic a
analytical a
analytically r
analyticity n 4
analyze v  1u2
analyzer n 3
anaplasmosis n n
anarchist n f rq
anarchy n n
anastomosis n 5
anastomotic a
anathema n f
anatomic a  bg
anatomical an 7 bg
anatomically r
anatomist n f
anatomy n 6
ancestor n f rr
ancestral a
ancestress n f
ancestry n b o2
anchor vn 3
anchorite n f 1cl
anchorman n f rs
anchorperson n f rs
ancient an f
anciently r
andean a
andrena n 2
androgyne n f 12q
anecdote n 7
anecdotist n f rt
anemia n n
anemic a
anesthesiologist n f ru
anesthetist n f ru
anew r
angel n f
angelic a
anger nv 9
angiologist n f
angle nv m
angler n f
anglican an f
anglophil n f rv
anglophile n f rv
anglophobe n f
angrily r
angry a
angst n 9
anguish nv 9
anguished a  5p
angular a
anhydrous a
animal na 0 bm
animate va  1yu
animated a
animator n f z4
animist na f
animize v
animosity n 9
anion n e
anionic na o
ankle n 5
annalist n f
annihilate v  1ti
annihilating a  2i
annihilation n 1 c6
annihilator n f
anniversary n p
annotator n f
announce v
announcement n 7 kw
announcer n f
annoy v  1yo
annoyance n n 1n3
annoyed a  81
annoyer n f 1hv
annoying an 1 d
annual an h
annually r
annuitant n f
anode n 3
anointer n f
anomalist n f
anomalous a
anomic a  7e
anomie n n
anonymity n n
anonymous a
anorectic na f rw
anorexia n n
anorexic na f rw
another a
answer vn 7 1v0
answerer n f 1cs
answering a
ant n 2
antagonise v  21z
antagonist n f rb
antagonistic a
antagonize v
anteater n 2
antebellum a
antecedent na f rr
antediluvian na f
antelope n 2
antenna n 3
anterior an 5
anthill n e
anthologist n f
anthropoid na f
anthropologist n f
anthropology n 6
anthropomorphic a
anthropophagite n f uf
anthropophagus n f uf
anti an f
antibiotic an 3
antibody n o
antic anv 1 3r
anticipant na f rx
anticipate v  1ue
anticipated a  3j
anticipation n 9 n4
anticipator n f rx
anticoagulation n 1
antifeminist n f
antigen n o
antihero n f
antinomian na f
antipathy n 9 mx
antipope n f
antiquarian na f ry
antiquary n f ry
antique anv f
antiquity n p
antiredeposition n j
antiseptic an 3
antiserum n 5
antithesis n l
antithetical a
antithyroid a
antitrust a
anvil n 3
anxiety n n
anxious a
anxiously r  1rd
any ar
anyhow r  1p6
anymore r
anyway r  1p6
anywhere r
aorta n 5
apart ra
apartment n 3
ape nv 2
aper n f w3
aperture n 3
apex n c
aphakic na f
aphasic na f
aphorist n f
apiarist n f t8
apiculturist n f t8
apiece r
aplomb n 4
apocalyptic a
apocryphal a
apogee n p 1oq
apologetic a
apologetically r
apologia n 7
apologist n f rz
apologize v
apology n 7
apostate na f xl
apostle n f
apostolic a
apothecary n f 19v
apotheosis n f 171
appalling an 8 p
apparatchik n f
apparatus n 3 em
apparent a  6y
apparently r  1pk
apparition n f q0
appeal nv 7
appealing a
appear v  208
appearance n 4
appease v  1yh
appeaser n f
appellant na f
append v
appendix n 7
appetite n 9
applaud v
applauder n f v4
applause n 7 kt
apple n a
applejack n a
applicability n l 1m6
applicable a
applicant n f q2
application n 1
applicator n 3
applier n f q2
apply v  1wr
appoint v
appointed a
appointee n f
appointment n 1
apportion v  20n
appraisal n 6 j6
appraise v  1u8
appraiser n f s3
appreciable a
appreciably r
appreciate v
appreciation n 6
appreciative a
appreciator n f
apprehend v  1tl
apprehender n f 14h
apprehension n 9
apprentice nv f s2
apprenticeship n 1
approach vn 1
approachable a
appropriate av
appropriately r  1qz
appropriation n i
appropriator n f
approval n 1 e6
approve v  1uv
approved a
approver n f
approvingly r
approximate va
approximately r  1ow
approximation n 6
apron n 3
apt a
aptitude n 6
aquanaut n f
aqueous a
arable a
arb n f s4
arbiter n f
arbitrager n f s4
arbitrageur n f s4
arbitrarily r  1q4
arbitrary a
arbitrate v  1um
arbitrator n f
arboreal a
arboriculturist n f
arborist n f
arc nv g
arch vna m
archaeologist n f s5
archaist n f
archaize v
archangel n f
archbishop n f
archdeacon n f
archduchess n f
archduke n f
arched a
archeological a
archeologist n f s5
archer n f s6
archimandrite n f qr
arching a
architect n f
architectural a
architecture n 3
archives n 7
archivist n f
archpriest n f s7
arctic na c
ardent a  7l
ardor n 9 nn
arduous a
area n c
areaway n 3
arena n n 1no
argive an f
argon n o
argonaut n f
argot n 7 ll
argue v
arguer n f x9
argument n 7
argumentative a
arianist n f
aridity n 4
arise v  227
aristocracy n b og
aristocrat n f
aristocratic a
aristotelian an f
arithmetic na 6
arithmetician n f
arm nv 5
armadillo n 2
armament n 3
armchair n 3
armed a
armful n k
armiger n f
armoire n 3
armor nv 3
armored a
armorer n f s8
armourer n f s8
armpit n 5
arms n 3 gr
army n b
aroma n 4 hp
around r
arousal n 1
arouse v  1yg
aroused a
arouser n f 1k4
arraign v
arrange v
arranged a
arrangement n 6
arranger n f 18o
array nv b
arrest vn 1
arrival n 1
arrive v
arriver n f
arriviste n f 1j8
arrogance n 4
arrogant a
arrogantly r
arrogate v
arrogator n f
arrow n 7
arrowsmith n f
arroyo n e
arsenic n o
arsonist n f s9
art n 3
arterial a
arteriolar a
arteriole n 5
arteriolosclerosis n n
artery n 5
artfully r
arthritic na f
arthritis n n
article nv 7
articulate va
articulation n 7
articulator n f
artifact n 0
artifice n 1
artificer n f 13w
artificial a
artificially r
artillery n 3
artilleryman n f sa
artisan n f wf
artist n f
artiste n f
artistic a
artistically r
artistry n 6 iq
arts n 6
arty a
as rn o 1p4
ascend v
ascendancy n n
ascender n f
ascending an 1
ascertain v  1vx
ascertainable a
ascetic na f qz
ascribe v  1uh
ash nv o
ashamed a
ashen a  1q
ashore r
aside rn 7
ask v
asker n f 13o
asleep ar
aspect n 6 jp
asphalt nv o
aspirant na f s1
aspiration n 4
aspire v
aspirer n f s1
aspirin n 3
ass n 5 ij
assail v
assailant n f sl
assassin n f sb
assassinator n f sb
assault nv 1
assaulter n f sl
assay nv 6
assayer n f
assemblage n b nx
assemble v
assembly n 3
assemblyman n f
assemblywoman n f
assent nv 7
assenter n f
assert v
asserter n f sc
assertion n 7
assertive a
assertiveness n 4
assess v  1u8
assessee n f
assessment n 6 j6
assessor n f
asset n 4
asseverator n f sc
asshole n f sd
assiduity n 4
assign v
assigned a
assignee n f
assigning n 1
assignment n 1
assignor n f
assimilate v
assimilator n f 14w
assist vn 1 21u
assistance n 1
assistant na f se
associate vna f 1uc
association n b
assorted a  4u
assortment n b oj
assume v  1tw
assumption n 7 ky
assurance n 6 iy
assure v  1vn
assured a
assuredly r
asterisk nv 7
asteroidal a
asthmatic na f
astonish v  1ug
astonished a  9z
astonishing a  a0
astonishingly r
astonishment n 9 n2
astound v  1ug
astounding a
astral a
astray r
astride r
astringent an 3
astrogator n f
astrologer n f sf
astrologist n f sf
astronaut n f sg
astronomer n f sh
astronomical a
astronomy n 6
astrophysicist n f
astrophysics n 6
astute a  1x
asymmetric a
asymmetrically r
asymmetry n 4
asymptotic a
asymptotically r
asynchrony n l 1mc
atavist n f sj
atheist na f
atheistic a
atheromatous a
athlete n f sk
athletic a
athleticism n 4
athletics n 1 cn
atlantic na e
atm n k
atmosphere n n 1nq
atmospheric a
atom n o
atomic a
atonally r
atone v  21o
atop r
atrociously r
atrophic a
atrophied a
atrophy nv n
attach v
attache n f
attached a  8g
attachment n 9
attack vn 1
attacker n f sl
attain v  21p
attained a
attainment n 1
attempt vn 1 21r
attempted a
attempter n f 1iv
attend v
attendance n 1
attendant na f
attendee n f q3
attender n f 12e
attention n 6
attentive a
attentively r
attest v  1v2
attestant n f 1ks
attestator n f 1ks
attester n f
attestor n f 1ks
attic na 3
attire nv 3 eo
attired a  21
attitude n 6
attorney n f 14u
attract v
attracter n f yb
attraction n g
attractive a
attractor n f yb
attributable a
attribute vn 6 1uh
attune v
atypical a
auctioneer nv f
audacious a  11
audacity n 4 hc
audible an 1
audience n b
audile na f
audit nv i
audition vn 6
auditor n f 12e
auditorium n 3
augment v
augur vn f 1vh
august na p
aunt n f sm
auntie n f sm
aunty n f sm
aurally r
auspex n f
auspiciously r
austere a
austerity n 4
auteur n f
authentic a
authenticate v
authenticator n f
authenticity n 4
author nv f 1ky
authoress n f
authoriser n f sn
authoritarian an f
authoritative a
authoritatively r
authorities n b o0
authority n 4 i8
authorization n 7 ki
authorize v
authorized a
authorizer n f sn
authorship n 1 dg
auto n 3 f3
autobiographer n f
autochthon n f
autocrat n f 1j1
autodidact n f
autofluorescence n g
autoloader n 3
automate v
automatic an 3
automatically r
automation n 1
automaton n f
automobile nv 3 f3
automobilist n f 17a
automotive a
autonomic a
autonomy n n 1mo
autopsy nv 1 c0
autumn n p
auxiliary na f
avail vn 4
availability n 4
available a
avarice n 1
avatar n f 19q
avenge v  1wq
avenger n f so
avenue n 1
average avn 6
aversion n 9 mx
avert v
aviary n 3
aviation n b
aviator n f sp
aviatress n f sq
aviatrix n f sq
avocado na a
avoid v
avoidance n 1
avowed a
avower n f
await v
awaited a  3j
awake av
awaken v
awakened a
awakening n 1
award nv 1 bv
awarding n 1 bv
aware a
awareness n 6 iv
away ra  1rs
awe nv 9
awed a
awestruck a
awful ar
awfully r  1ps
awfulness n 4
awhile r
awkward a
awkwardly r
awry ar  9r
ax nv 3 ep
axe nv 3 ep
axial a
axially r
axiom n 7 lk
axiomatic a
axis n 6
axle n 3
ayah n f
ayatollah n f
azimuth n m
baas n f
babble vn 7
babbler n f uv
babe n f ss
babelike a
baboo n f sr
babu n f sr
baby nv f ss
babylonian na f
babyminder n f
babysitter n f
bacchanal na f 1cv
bacchant n f 1cv
bacchante n f
bachelor nv f
bachelorette n f
back rnva 5
backbencher n f
backbend n 1
backbiter n f xe
backbone n 6
backdrop n 3
backer n f
background nv 4
backing n 1 e5
backlog nv b
backpacker n f
backscratcher n f
backslapper n f
backslider n f 1cf
backstage nar 3 gt
backstitch vn 3
backstop nv f un
backstroker n f
backward ra  1q8
backwards r  1q8
backwoods n c
backwoodsman n f 10w
backyard n 3
bacon n a
bacteria n 2
bacterial a
bacteriologist n f
bad anr 4
baddie n f
badge nv 7
badger vn f 1yr
badgerer n f 12g
badly r  1p2
badness n 4
baffle vn 3 1ts
baffled na b
baffling a  2y
bag nv 3
baggage n 3 es
baggageman n f
bagger n f 18y
baggy a
bagman n f 1iu
bagpipe n 3
bagpiper n f 1aa
bailee n f
bailiff n f
bailor n f
bairn n f
bait nv 6
bake v
baked a  b2
baker n f
balance nv n
balanced a
balancer n f
bald av
baldhead n f su
balding a
baldpate n f su
baldy n f su
bale nv 3
baleful a
balk vn c
balkanize v
balker n f sv
balkiness n 4
balking a
ball nv 3
ballad n 7
balladeer n f wj
ballast nv 3
ballerina n f sw
ballet n 1
balletomane n f
balloon nv 3
balloonist n f
ballot nv 7
ballpark n 3
ballplayer n f
ballroom n 3
ballyhoo nv 7
balsam n h
balustrade n 3 et
bambino n f 1id
ban vn 7
banana n h
band nv b
bandage nv 3
bandaged a
banderillero n f
bandit n f sy
bandleader n f
bandmaster n f
bandoleer n 3
bandsman n f
bandstand n 3
bandwidth n k
bandy va
bang vnr 8
banging na 8
banish v  21l
banister n 3 et
banjo n 3
bank nv e
banker n f
bankrupt van f
bankruptcy n n
banner na 3
banneret n f
bannerlike r
banquet nv b o9
banshee n f px
banshie n f px
bantamweight n f
banter nv 7
baptize v
bar nv 3 eu
barb nv 7 l0
barbarian na f
barbaric a
barbecue vn a
barbed a  8z
barbell n 3
barbital n 3
barbiturate n 3
bard nv f
bare av  22
barefoot ar
barely r  1or
bargain nv 7
bargainer n f 1in
bargaining n 7
barge nv 3
bargee n f 15a
bargeman n f 15a
baritone na f sz
barium n o
bark nv h
barkeep n f t3
barkeeper n f t3
barker n f
barley n a
barmaid n f
barman n f t3
barn n 3
barnburner n f
barnful n k
barnstormer n f t0
barnyard n 3
baron n f
baroness n f
baronet n f
baronial a  5c
barony n i
baroque an p
baroreceptor n 5
barrack nv 3
barrage nv 7
barrater n f t2
barrator n f t2
barrel nv 3
barricade nv 3
barrier n 3
barrister n f
bartender n f t3
barterer n f
barytone n f sz
base vna 3
baseball n 1
based a
baseline n l
basement n 3 ev
bash nv 8
bashful a
basic an 7
basically r  1os
basileus n f
basilisk n f
basin n 3
basis n l
bask v  1yx
basket n 3
basketball n 1
basketeer n f t4
basketmaker n f t5
basketweaver n f t5
basophilic a
bass na 4
bassinet n 3
bassist n f
basso n f
bassoonist n f
bastard na f sd
baste vn 3
baster n f
bastion n b
bat vn 2
batch nv b
bath n 3
bathe vn 1
bather n f 1hc
bathing n 1
bathos n 7
bathrobe n 3
bathroom n 3
bathtub n 3 ew
batman n f
baton n 3
batsman n f t6
battalion n b
batter vn f 1xa
battered a
battery n b
batting n 1
battle nv 1 di
battlefield n c om
battlefront n c
battleful a
battleground n c om
battler n f vl
batwing na 3
baulker n f sv
bawd n f 1bq
bawdy an 7
bawdyhouse n 3 gs
bawl v  1wi
bawler n f 1d0
bay nva e
bayonet nv 3
bazaar n 3
be vn o
beach nv e
beachcomber n f
beachhead n c
beacon nv 7
bead nv 3
beaded a
beadle n f
beadsman n f t7
beady a
beak nv 2
beam nv 7
beaming a
bean nv a
bear vn 2
beard nv 5 ib
bearded a  9e
beardown a
bearer n f ul
bearing na l
beast n 0 bm
beat vna c 1wm
beater n f
beating n 1
beatnik n f
beau n f ts
beautician n f
beautiful a
beautifully r
beautify v
beauty n 4
beckon v
become v
bed nv 3
bedamn v  1vf
bedding n 3
bedesman n f t7
bedfast a
bedfellow n f
bedground n c
bedlamite n f
bedpost n 3
bedraggled a
bedroom n 3
bedside n c
bedstead n 3
bedtime n p
bedwetter n f
bee n 2
beebread n o
beech n h
beef nv 2
beefeater n f 1l3
beefy a  8r
beehive n 3
beekeeper n f t8
beer n a
beetle nva 2
befall v
befit v
befog v  20c
before r  1pw
befriend v
befuddle v  1tr
befuddled a
beg v  1ul
beget v  1si
begetter n f 100
beggar nv f
beggarman n f
beggarwoman n f
beggary n 7
begin vn f 1t3
beginner n f 187
beginning na 8
beguile v
beguiler n f xc
beguiling a
begum n f
behalf n 1
behave v
behavior n 1
behavioral a
behaviorist na f q4
behaviourist na f q4
behead v
behemoth n f 11b
behind rna 5
behold v
beholder n f qf
behoove v
being n n 1mj
belabor v
belated a
belch nv 1
belching n 1
beldam n f 121
beldame n f 121
belfry n 3
belgian an f
belie v  22i
belief n 6
believable a  2p
believably r
believe v
believer n f t9
bell nv 3
bellboy n f ta
belle n f
bellhop n f ta
belligerent an f
belligerently r
bellman n f ta
bellow vn 7 1wi
bellower n f 1d0
bellwether n f
belly nv 5 ii
bellyacher n f 1kl
belong v
beloved an f 6a
below r  1qc
belowground a  aj
belt nv 3
bemoan v  1vu
bench nv 3
bend vn m
bended a
beneath r  1qc
benedick n f
benediction n 1
benefactor n f
benefactress n f
beneficial a
beneficiary na f tb
benefit nv i
bent na 6
bequest n i 1lj
berate v  1v3
bereaved na f
bereavement n n
berg n e
berk n f
berry nv a
berserk na f tc
berserker n f tc
berth nv 1
beryllium n o
beseech v
beset v  1yp
besides r
besiege v
besieger n f
besmirch v  1v8
bespeak v  1vy
bespectacled a
best arnv 1
bestial a
bestow v
bestowal n 1
bestower n f y6
bestubbled a
bet vn i
beta na 7
bethink v
betray v
betrayal n 1
betrayer n f 13l
betrothed an f
better arvn 4
betterment n 8 m9
bettor n f td
between r
bevel vn 3
beverage n a
bevy n b
bewail v  1vu
beware v
bewhiskered a  9e
bewilder v  1ts
bewildered a  7u
bewilderedly r
bewilderingly r
bewilderment n 6 iw
bewitch v  1ys
bewitched a
bey n f
beyond r
bias nva 6 k6
biblical a  bb
bibliographer n f
bibliographical a
bibliography n 7
bibliophile n f te
bibliopole n f tf
bibliopolist n f tf
bibliothec n f 158
bibliotist n f
biceps n 5
bicker vn 7
bickering n 7 lp
bicycle nv 3
bicycler n f wo
bicyclist n f wo
bid vn 7
bidder n f
bidding n 7 lm
bide v  22a
big ar  5t
bigamist n f
bigger a  5u
bigot n f
bigwig n f 14c
biker n f wo
bilateral a
bile n 5
bilharziasis n n
bilingual an f
bilingualist n f
bilk v
bill nv 7
billion an k
billionaire n f
billow vn 8
bimbo n f
bimetallist n f
bimolecular a
bin nv 3
bind vn 6
binder n 3
binding na 4
binger n f
binoculars n 3
binomial an 6
bioassay nv 6
biochemical a
biochemist n f
biographer n f
biographical a
biography n 7
biological a
biologist n f
biology n 6
biomedical a
biomedicine n 6
biophysicist n f
biopsy n 6
bipartisan a
bird nv 2
birdbath n 3
birdbrain n f 1ex
birder n f
birdhouse n 3
birdie vn k
birefringence n g
birth nv p
birthday n p
birthplace n c
birthright n 4
biscuit n a
bisexual na f
bishop n f
bishopry n 1
bit n k
bite vn n
biter n f
biting a  8z
bitter anvr a
bitterly r
bitterness n 9 nj
bitters n a
bittersweet an h
bivouac nv 3 f1
bizarre a  2l
blab v
blabber nv f 13l
blabbermouth n f 1hp
black anv 4
blackberry nv a
blackboard n 3
blacken v
blackened a
blackening n 1
blackguard nv f u7
blackleg nv f 1di
blackmailer n f tg
blackness n 4
blackout n p
blacksmith n f
blade n h
bladed a
blame vna 7
blanch v
blanched a  1q
bland a
blandly r
blandness n 4
blank anv 7
blanket nva 3
blare nv 8 mb
blaring na 8 mb
blaspheme v  1ve
blasphemer n f
blasphemous a
blasphemy n 7
blast vn 1
blaster n f th
blasting a
blatancy n 4
blatant a
blaze nv j
blazing an j 17
bleach nv 4
bleached a  1r
bleacher n f
bleachers n 3
bleak a
bleakly r
bleary a
bleat vn 8
bleb n 5
bleed v
bleeder n f 12n
blemish nv 4
blend vn 8
blending n 1
bless v
blessed a
blessing n 1 e6
blight nv n
blighted a
blighter n f 19s
blind anv b
blinded a
blindfolded a
blindly r
blindness n n
blink vn 1
blinker nv 3
blissful a
blissfully r
blister vn n
blistering an j
blithe a
blithely r  1pq
blizzard n g
bloat nv n
blob nv m
bloc n b
block nv 3
blockade nv 1
blockading a
blocker n f
blockhead n f yl
blogger n f
bloke n f ut
blond an f
blonde na f
blood nv 5
bloodhound n 2
bloodless a
bloodshed n 1
bloodstained a  10
bloodstream n 5
bloodsucking a
bloodthirsty a
bloody avr
bloom vn j
blooming na j
blossom nv h
blot nv 4
blotch nv 4
blow nv 1
blower n 3
blowfish n a
blowhard n f tt
blowing n j
blown a
blubber vn o
blubberer n f
bludgeon nv 3
bludgeoner n f
blue anv 4 1l
bluecoat n f
bluefish n 2
bluejacket n f
bluenose n f
blues n 7
bluestocking n f
bluff nva e
bluffer n f
bluish a  1l
blunder nv 1
blunderer n f u1
blunt av
blur nv 6
blurred a
blurt v  1w6
blush vn n 1sm
blushing a
bluster nv n
blusterer n f 15m
blustery a
board nv b
boarder n f 15g
boarding n 1
boardinghouse n 3
boast vn 7 1vk
boaster n f tt
boastful a
boastfully r
boat nv 3
boatbuilder n f
boater n 3
boating n 1
boatload n k
boatman n f ti
boatswain n f tj
bob vn k
bobby n f
bobbysoxer n f
bode v  1vh
bodice n 3
bodily ra
body nv 5
bodybuilder n f tk
bodybuilding n 1
bodyguard n f
boeotian a
boffin n f
bog nv e
bogartian a
bogey vn f
bogeyman n f pg
boggle v
bogie n f
bogus a  4e
bogy n 3
boil vn n
boiler n 3
boiling nr j
boisterous a  79
bold an 7
boldly r
boldness n 4
bolo n 3
bolshevik na f tl
bolshie n f tl
bolshy na f tl
bolster vn 3
bolt nvr g
bomb nv 3
bombardier n f
bombast n 7
bomber n 3
bombing n 1
bombproof nva 3
bombshell n f
bond nv g
bondholder n f
bondmaid n f tm
bondman n f
bondsman n f
bondswoman n f
bondwoman n f tm
bone nva 5
bonehead n f yl
bonemeal n o
bonesetter n f
bonfire n 8
bonnet nv 3
bonus n 6 ji
bony a  3y
boo vn 7
boob nv f yk
booby n f yk
booger n f pg
boogeyman n f pg
book nv 7
bookbinder n f
bookcase n 3
bookdealer n f
booked a
booker n f
bookie n f
booking n 1
bookkeeper n f
booklover n f te
bookmaker n f
bookman n f 1du
bookseller n f
bookshelf n 3
bookworm n f 19k
boom vn 8
boomer n f
boomerang vn 3
boon na n
boor n f 19i
boost vn 1
booster n f 1h3
boot nv 3
bootblack n f tn
booted a
booth n 3
bootlegger n f to
bootlegging n 1
bootlicker n f s0
bootmaker n f
booty n i 1li
booze nv a nr
boozer n f rj
borate n o
border nv c
borderer n f
borderline an c
bore vn f
bored a
boredom n 9
boring an 1 5l
born an f
borough n c
borrow v
borrower n f
borrowing n 1
bosom nv n
boss nva f 10o
bosun n f tj
botanist n f tp
botcher n f u1
both a
bother vn 8
bottle nv 3
bottleneck nv m 1mg
bottom nva c op
bottomland n e
bottomless a
botulinal a
boucle n 3
bouffant an 5
bough n h
boulder n e p5
boulevard n 3
boulevardier n f
bounce vn 4 1z5
bouncer n f
bouncing na 8
bound avn m
boundary n c oq
bounded a
bounder n f u7
boundless a  43
bounds n c oq
bouquet n 3 ex
bourgeois na f u2
bourgeoisie n b
bout n p
bovine an 2
bow vn 3
bowdleriser n f zp
bowdlerizer n f zp
bower nv 3
bowl nv 3
bowlder n e p5
bowler n f
bowman n f s6
bowstring n 3
box nv 3
boxcar n 3
boxed a
boxer n f tq
boy n f
boycott vn 1
boyfriend n f ts
boyhood n p
boyish a
bozo n f 125
brace vn 3
braced a
bracero n f
brachycephalic na f
bracing na 3
brad nv 3
brag vna 7 1vk
braggadocio n 7
braggart na f tt
bragger n f tt
brahman n f tu
brahmin n f tu
braid nv 5
brain nv 5
brainiac n f 118
brainworker n f
brainy a
brake nv 3
brakeman n f
brakes n 3
bramble n h
branch nv b
branched a  al
brand nv 7
branded a
brandish vn 7
brandy n a
brash a
brass n o
brassy a
brat n f
bravado n 7
brave avn f 13
bravely r
bravery n 4 ha
bravo nv f sb
brawler n f
brazen av
brazenly r
brazenness n 4
brazilian an f
breach vn 1 220
bread nv a
breadth n 6
breadwinner n f
break vn 8
breakable na 3
breakaway na 1
breakdown n 1
breaker n f tv
breakfast nv a
breaking n 1
breakthrough n 6
breakup n 1
breakwater n 3
breast nv 5
breaststroker n f
breastwork n 3
breath n 1
breathe v
breathing na 1
breathless a
breathlessly r
breeches n 3
breed vn b 1y8
breeder n f
breeding na 4
breeze nv g
brevity n 7
brewer n f
bribe nv i
briber n f tw
brick n 3
bricklayer n f
bricklaying n 1
bride n f
bridegroom n f
bridesmaid n f
bridge nv 3
bridgehead n c
bridle nv 3
brief anv 7
briefcase n 3
briefing n 7
briefly r
brier n h
brig n 3
brigade nv b
brigadier n f
brigand n f sy
bright ar
brighten v
brightly r  1q9
brightness n 4
brilliance n 4
brilliancy n 4 ho
brilliant a  9x
brilliantly r  1q9
brim nv 3
brindle a
bring v
bringing n 1 cf
brink n m 1mf
brisk av
briskly r
bristle nv 3
britannic a
british an f
brittle an a
broad an f b3
broadcast nv 7
broadcaster n f
broadcasting n 7
broaden v
broadening n 1
broadly r
broadside nvar 7 m0
brocaded a
broil vn 1
broiler n 3
broke a
broken a
broker nv f
brokerage n b
bronc n 2
bronchial a
bronchiolar a
bronchiole n 5
bronchiolitis n n
bronchus n 5
broncobuster n f
bronze nav o
bronzed a  y
brood nv b
brooding an j aa
brook nv e p6
broom nv 3
brothel n 3 gs
brother n f
brotherhood n l
brotherly ar
brow n 5 il
browbeat v
brown anv 4 1m
brownish a  1m
browser n f
brucellosis n n
bruise vn n
bruiser n f tz
bruit v
brunet na f tx
brunette na f tx
brush vn b
brushed a
brushing n 1
brushy a
brutal a  54
brutality n 4
brute na f
bubble nv e
buccaneer nv f
buck vn 3
buckaroo n f wd
buckboard n 3
buckeroo n f wd
bucket nv 3 ey
buckle vn 3
buckskin n 2
bucolic an f
bud nv h
buddhist na f
buddy n f ty
budge vn f
budget nv i
budgetary a
buff nva f zv
buffalo nv 2
buffer nv o
buffet vn 3 1xa
buffoon n f vb
bug nv 2
bugaboo n f pg
bugbear n f pg
bugger nv f 1fm
buggy na 3
bugle nv 3
bugler n f
bugologist n f z8
build vn 4 1ya
builder n o
building n 3 ez
buildup n 1
built a
bulb n h
bulge nv m 1md
bulging a  2b
bulimic na f
bulk nv 4 i4
bulky a
bull nv 2
bullet n 3
bullethead n 5
bulletin nv 7
bullfighter n f sx
bullnecked a
bullshit vn 7
bully nav f u0
bullyboy n f
bum nva f 1d4
bumblebee n 2
bumbler n f u1
bump vn n
bumpkin n f 1l4
bunch nv b nu
bundle nv b nz
bungler n f u1
bunk nv 3
bunker nv 3
bunkmate n f
bunny n f
bunt nv 1
bunter n f
buoyant a
burden nv 6 jj
burdened a
bureau n b od
bureaucracy n b
bureaucrat n f
bureaucratic a
burgeon v
burgher n f
burglar n f
burglary n 1
burgomaster n f
burgrave n f
burial n 8
burly a  8r
burn vn n
burner n 3
burning na 1
burnt a
burr nv h
burrow nv e
bursar n f
bursitis n n
burst vn 1
bury v
bus nv 3
busboy n f
bush nva h 1ld
bushel nv k
bushwhack v  1wp
bushwhacker n f 12u
bushwhacking a
bushy a  ae
busily r
business n b
businesslike a
businessman n f
businessmen n b
businessperson n f u2
businesswoman n f
busker n f
busman n f
bust vna 8
buster n f 102
bustle vn 1
bustling a
busy av
busybody n f u3
but r  1ot
butch na f u4
butcher vn f 1x4
butler n f u5
butt vn 3 1xe
butter nv a
butterball n f 101
butterfat n o
butterfingers n f
buttinsky n f
buttocks n 5 ij
button nv 3
buttoned a
buttressed a
buy vn i 20k
buyer n f u6
buying n 1
buzz vn 8
buzzing a
by r
bygone na p
bypass vn 3
bystander n f
cab nv 3
cabalist n f
cabana n 3
cabbage nv a
cabby n f 1hs
cabdriver n f 1hs
cabin nv 3
cabinet n 3
cabinetmaker n f
cable nv 7
cabman n f 1hs
cache nv 3
cackle vn 8
cackly a
cacodaemon n f pq
cacodemon n f pq
cad n f u7
cadaver n 5 ia
cadaverous a  3x
caddie nv f
cadence n 7
cadenza n 7
cadet n f u8
cadger n f 177
cadre n b
cafe n 3 f0
cafeteria n 3
caffer n f 148
caffre n f 148
cage nv 3
cager n f t4
cagey a  1y
caitiff na f
cake nv 3
calamity n 8 m7
calcification n j
calcify v
calcium n o
calculate v  1tz
calculating a
calculatingly r
calculation n 1 dd
calculator n f u9
calculus n e
calendar nv p
calf n 2
caliber n 4 gz
calibrate v
calibration n 1
calibre n 4 gz
calif n f ua
californian na f
caliph n f ua
call vn 7
caller na f
calligrapher n f uc
calligraphist n f uc
callous av
calloused a
callously r
callousness n 4
calm avn 4
calmly r
calmness n 4 hh
calorimeter n 3
calorimetric a
calumniate v  1v8
calumny n 7
calving n j
camaraderie n 4
camera n 3
cameraman n f ud
camouflage vn 4
camp nva 3 f1
campaign nv 8
campaigner n f ue
camper n f
campfire n 8
camping n 1 dr
campmate n f
campus n c
can vn 3
canadian an f
canary na f 109
cancel vn 7
cancellation n 1
cancer n n
candid a  31
candidacy n 1
candidate n f ue
candidly r  1rz
candle nv 3
candlemaker n f
candlewick n 3
candour n 4
candy nv a
candymaker n f vs
cane nv 3
caning n 3
cannibal n f uf
cannon nv 3
cannoneer n f sa
canoeist n f ug
canon n 7
canonist an f
canonize v
canonized a  n
cant nv 7
canteen n 3
canter nv 1
cantering a
cantilever nv 3
cantle n 3
cantor n f v1
canvas nv 3
canvass vn n
canvasser n f 1fo
canyon n e
canyonside n e
cap nv 3
capability n 4
capable a
capacitance n g
capacitor n 3 f2
capacity n 4
cape n e
caper vn h
capillary na 3
capital na i
capitalism n b
capitalist an f
capitalistic a
capitalize v
capitulate v
capo n f
capstan n 3
capsule nv 3
captain nv f
captivate v  1ys
captivating a
captive na f 1bf
captivity n n
captor n f q5
capture vn 1
capturer n f q5
car n 3 f3
carabao n 2
carabineer n f uh
carabinier n f uh
caravan nv b
carbine n 3
carbineer n f uh
carbon n o
carbonate nv o
carcass n 2
card nv 3
cardboard na o
cardholder n f
cardinal an f 59
cardiologist n f
cardiomegaly n n
cardiovascular a
cardroom n 3
cards n 1
cardsharp n f ui
cardsharper n f ui
care vn 1
careen vn 1 1zg
career nv 1 cs
careerism n 1
careerist n f
carefree a
careful a
carefully r
caregiver n f
careless a
carelessly r
carelessness n 4
caress vn 1
caretaker n f
careworn a  af
cargo n 3 f4
carhop n f
caricature vn 7
caricaturist n f
carillonneur n f
carload n b
carnal a  7w
carnival n 1
caroler n f uj
caroller n f uj
carouser n f 1ka
carpenter nv f
carpentry n 1
carper n f uk
carpet nv 3 g9
carpetbagger n f
carpeted a
carping n 7
carriage n 3
carrier n f ul
carrottop n f 1ch
carry vn 1
cart nv 3
cartesian an f
cartilage n 5
cartographer n f
carton n k
cartoon nv 7
cartoonist n f
cartridge n 3
cartwheel nv 3
carve v
carved a  1d
carven a  1d
carving n 3
cascade vn e
case nv 8 m6
casebook an 7
caseworker n f
cash nv i
cashier nv f
cashmere n 3
casino n 3
cassocked a
cast vn b
castanets n 3
castaway n f 18u
caster n f
castigate v
castigation n 7
castle nv 3 g0
castrate nv f zi
castrato n f
casual a  2d
casually r
casualty n f
casuist n f
cat nv 2
cataleptic na f
catalog nv 7
cataloger n f um
catalogue nv 7
cataloguer n f um
catamite n f
catapult vn 3
catapultian a
catastrophe n 8 m7
catastrophic a  4m
catastrophically r
catatonic a
catcall nv 7
catch vn 4
catcher n f un
catching na 1
catechist n f
catechize v
catecholamine n o
catechumen n f
categorize v
categorized a
category n b ny
cater v  1ws
caterer n f
caterpillar n 2
catharsis n 1 c9
cathedral na 3
catheter n 3
cathode n 3
catholic na f
catkin n h
cattle n 2 eg
cattleman n f
caucus vn b
causal a
causally r
causative a
cause vn 8
caution nv 4
cautious an b
cautiously r
cavalcade n b
cavalier na f
cavalry n b
cavalryman n f uo
cave nv e
caveat n 7
caveman n f
cavern nv e
caviler n f 1c3
caviller n f 1c3
cavity n e pa
cavort v  1z3
caw vn 8
cc na k 1lu
cease vn p 22n
ceaseless a
ceiling n 3
celebrant n f up
celebrate v
celebrater n f up
celebration n 8
celebrator n f up
celebrity n f
celerity n 4 ht
celestial a
celibate na f
cell n 3
cellar n 3 ev
cellist n f uq
cellulose n o
celtic an 7 bh
cement nv o
cemetery n c or
cenobite n f 1cm
censor nv f
censorship n 1
censure nv 7
census nv 1
cent n k
centaur n f
centenarian na f
centenary an p
centennial na p
center nva c os
centered a
centerfield n 3
centerfielder n f
centering n 6 j1
centimeter n k 1lw
central an 3 59
centralization n 1
centralize v
centralized a
centrally r
centrifugation n j
centrifuge vn 3
centrist na f
centurion n f
century n p
ceramic an 3
ceramicist n f 1b4
ceramist n f 1b4
cerebellum n 5
cerebral a
cerebrate v
ceremonially r
ceremony n 8
certain a
certainly r  1r0
certainty n 6
certificate nv 7
certification n 1
certified a
certify v  1v2
certiorari n 7
certitude n 6
chachka n f ur
chafe vn n
chaff vn o
chagrin nv 9 n0
chain nv b
chair nv 3
chairman nv f 1bc
chairperson n f 1bc
chairwoman n f 1bc
chaise n 3
challenge vn n 1vg
challenger n f 1cy
challenging a
chamber nv 3
chambered a
chambermaid n f
chameleon n f
champ nv f us
champagne n a
champion nva f us
championship n n
chance nav n 1nj
chancel n 3
chandelier n 3
chandelle vn 1
change vn 8 1so
changed a
changeling n f 13e
changer n f
changing a
channel nv 7
chant vn 7
chanted a
chantlike a
chaos n n
chaotic a
chap nv f ut
chapel n 3
chapelgoer n f vy
chaperon nv f uu
chaperone nv f uu
chaplain n f
chapter n 7
character nv f
characteristic na 6 jo
characteristically r
characterization n 7 lr
characterize v
charcoal nva o
charge vn 1
charged a
chargeman n f th
charger n 2
chariot nv 3
charioteer n f
charisma n 4
charitable a
charity n b
charlatan n f 17b
charleston nv c
charm nv 4
charmer n f 1fe
charming a
charnel na 3
chart nv 7
charter nv 7
charwoman n f
chase vn 1
chased n f 1bw
chaser n f 1bx
chastisement n 1
chastity n 1
chat vn 7
chatelaine n f
chatter vn 7
chatterer n f uv
chattering n 8
chauffeur nv f
chauffeuse n f
chauvinist n f
chawbacon n f 1l4
cheap a  3k
cheapjack na f
cheapskate n f ux
cheat vn h
cheater n f xc
chebab n f
check vn i
checkbook n i
checker nv f
checklist n 7
checkout n 1
checkup n 1
cheek nv 5
cheekbone n 5
cheer nv 7
cheerer n f
cheerful a
cheerfully r
cheerfulness n 4
cheering na 7 m1
cheerleader n f
cheery a  1j
cheese nv a
cheesecloth n 3
cheesemonger n f
chef n f
chela n f
chemical an o
chemically r
chemist n f
chemistry n 6
cherish v
cherished a  6b
cherub n f
chest n 5
chestnut an h
chew vn a
chewer n f
chic an 4
chichi na f
chick n 2
chicken na a
chide v  1v3
chief an f 5a
chiefly r  1q7
chieftain n f
chignon n 5
child n f uy
childhood n p
childish a  6f
childishly r
childishness n 4
childlike a
chiliast n f 16v
chill nv 4
chilling an j
chilly an a
chimney n 3
chimneysweep n f uz
chimneysweeper n f uz
chin nv 5
chinese an 7
chink nv f
chinked a
chinless a
chip nv e p4
chipper a
chiromancer n f 191
chiropodist n f v0
chiropractor n f
chirp vn 8
chisel nv 3
chiseled a
chiseler n f vu
chiseller n f vu
chit n f
chivalrous a
chivalry n 4
chivy v  1yp
chloride n o
chlorine n o
chlorothiazide n 3
chlorpromazine n 3
chock nvr 3
chockful a
chocolate n a
choice na 6
choir nv b
choirboy n f
choirmaster n f v1
choke vn 3
choked a
choker n f 114
cholelithiasis n n
cholesterol n o
chomp nv 1
choose v  1u7
chooser n f 1a5
choosy a
chop vn g
chopper n 1
choragus n f
chord nv m
chore n 1
choreograph v
choreographer n f
choreographic a
choreography n 1
chorine n f v2
chorister n f
chortle vn 7 1sf
chorus nv 8
chosen n f
christening n 1
christian an f
chromatogram n 3
chromatographic a
chromatography n j
chrome nv o
chromium n o
chronic a
chronicle vn 7
chronicler n f
chronologically r
chrysanthemum n h
chuck vn a
chuckle vn 7 1sf
chuff v
chug vn 8
chum n f ty
chump n f v3
chunk nv b nv
chunky a
church nv b
churchgoer n f
churchgoing a
churchillian a
churchman n f v7
churchwarden n f
churchyard n c
churl n f 19i
churn vn 3
churning a
chute nv 3 g1
chutzpanik n f
cicada n 2
cicerone n f
cigar n 3
cigarette n 3
ciliate na 2
cilium n 2
cinch nv 1
cinema n 7
cinematic a
cinematographer n f ud
cipher nv 7
circle nv m
circuit nv 3
circuitry n 3
circular an 7 8t
circulate v
circulation n 7
circumference n 4
circumscribe v
circumspect a
circumstance n n
circumstances n n 1nh
circus n b
citation n 7
cite vn 7 1wd
citizen n f
citrate vn o
citron n a
citrus n a
city n c ot
civic a
civil a
civilian an f
civilization n b
civilized a
clad a  20
claim vn 7
claimant n f
clairvoyance n 7
clairvoyant na f
clam nv 2
clamber vn 1
clammy a  b0
clamor vn 8
clamoring n 7
clamorous a  8a
clamp vn 3
clamshell n 2
clan n b
clandestine a  7i
clang vn 8
clanging a
clangor nv 8 md
clangoring n 8 md
clank vn 8
clanking a
clannish a
clannishness n 4 hf
clansman n f 16k
clanswoman n f 16k
clap vn 8
clapper n f v4
clapping n 7 kt
claret nv 4
clarify v  1w1
clarinetist n f v5
clarinettist n f v5
clarity n 4 h7
clash nv 8 md
clasp vn 3
class nv b ny
classic na 3
classical an 7
classically r
classicist n f
classics n 6
classification n 1
classificatory a
classified an 7
classifier n f
classify v
classless a
classmate n f 1dw
classroom n 3 f5
clatter vn 8
clause n 7
claustrophobe n f
claustrophobia n n
claw nv 2
clay n o
clean vanr 1
cleaner n 3
cleaning n 1 c8
cleanly ra
cleanse v
cleansing na 1 c8
clear avrn n
clearance n 4
cleared a
clearheaded a
clearing n c
clearly r
clearness n 4 h7
cleat nv 3
cleave v
cleft na m
clench vn 3
clergy n b
clergyman n f v6
cleric n f v7
clerical a
clericalist n f
clerk nv f
clerking n 1
clever a  1y
cleverly r
cleverness n 6
cliche n 7
click vn 8
client n f
clientele n b
cliff n e
climate n n
climatologist n f
climax nv 8
climb vn e
clinch vn 1
clinched a
cling vn a 1wv
clinical a
clinically r
clinician n f
clink vn 8
clip nv 3
clique n b o8
cloak nv 3
cloakmaker n f v8
clobber vn i
clochard n f 1je
clock nv 3
clocking n p
clockmaker n f v9
clocksmith n f v9
clockwise ar
clod n b nv
clodhopper n 3
clog vn 3
clogged a  a8
clogging a
clomp v
clone nv f
clonic a
close varn p 1x5
closed a
closely r
closer rn f 1s6
closet nv 3 f6
closeup n 3
closing an 1
closure nv 1
clot nv 5
cloth n 3 fe
clothe v
clothed a  20
clothes n 3
clothesbrush n 3
clotheshorse n 3
clothesline n 3
clothier n f va
clothing n 3
clotted a  a8
cloud nv g
cloudburst n g 1la
clouded a
cloudy a  33
clover n h
clown nv f vb
clowning n 1 cm
club nv b
clubfoot n n
clubhouse n 3
cluck vn 8
clue nv 7
clump nv b nu
clumsily r
clumsy a  4l
cluster nv b nu
clutch vn 1 1wu
clutches n 1
cluttered a  ac
cm n k 1lw
coach nv f
coachbuilder n f
coaching n 1
coachman n f
coadjutor n f
coagulate va
coal nv o
coalesce v  1t9
coalescence n 1
coalition n b oa
coalman n f
coarse a
coarsely r
coarsened a
coast nv e pc
coastal a
coaster n f
coastguardsman n f
coat nv 3
coated a
coating n 3
coattail n 3
coauthor n f
coax vn 3 1un
coaxer n f 1kk
coaxial a
coaxing an 7
cobber n f
cobbler n f vc
cocaine n 3
coccidioidomycosis n n
coccidiosis n n
cock vn 5
cockatoo n 2
cockatrice n f
cockeyed a  9r
cockpit n 3
cockroach n 2
cocksucker n f
cocky a
coconspirator n f w0
coconut n a
cocoon nv 2
cocotte n f 1bq
coddle v  221
coddler n f 192
code nv 7
codefendant n f
coder n f 1bl
codetalker n f vd
codger n f
codification n 1
codify v
coefficient n k
coenobite n f 1cm
coerce v
coeval na f
coexist v
coexistence n n
coexistent a
coffee n a
coffeehouse n 3 f0
coffeepot n 3
coffin nv 3
cofounder n f
cog nv f
cognate an f
cognizance n 6 iv
cognoscente n f vw
cohere v  1wv
coherent a
cohesion n n 1n7
cohesive a
cohesiveness n n 1n7
coiffeur n f
coiffeuse n f
coil vn 3 1zz
coin nv i
coincide v
coincidence n 8
coiner n f
cold an n
coldly r
coldness n 6
collaborate v  215
collaboration n 1
collaborationist n f vg
collaborator n f vt
collage n 3
collapse vn n
collapsible a
collar nv 3
collate v
colleague n f vh
collect vnar 7 20s
collection n b nt
collective an b
collectively r
collectivist na f 1fk
collector n f vi
colleen n f
college n b
collegian n f
collegiate a
collier n f
collision n 8
colloidal a
colloquial a  48
collusion n 6
colombian an f
colon n 5
colonel n f
colonial an f
colonialist n f
coloniser n f vj
colonist n f 1ef
colonize v
colonizer n f vj
colony n b of
color nva 4
coloratura n f
colored a
colorful a
colorist n f
colors n 3
colossal a  5v
colossus n f 11b
colour anv o
colt n 2
columbine n h
column n b
columned a
columnist n f vk
columnlike a
coma n 6
comb nv 3
combat nv 1
combatant an f
comber n f
combinable a
combination n b
combine vn 3
combined a
combo n b
combustion n j
come vn 5
comeback n 7
comedian n f
comedienne n f
comedy n 7
comer n f
comet n e
cometary a
comfort nv n
comfortable a
comfortably r
comforted a
comforter n f 1hk
comforting a
comforts n i
comic an f 55
comically r
coming an 1 7m
command nv 7 lm
commandant n f vm
commandeer v  1xf
commander n f vm
commanding a
commandment n 7
commando n f
commemorate v
commence v  1t3
commend v
commendable ar
commensurate a
comment nv 7
commentary n 7
commentator n f
commerce n 1 ds
commercial an 7
commercialism n 1 ds
commercialization n 1
commercially r
commie n f
commiserate v
commiseration n 9 nm
commissar n f
commissary n 3
commission nv b ob
commissionaire n f
commissioner n f
commit v  224
commitment n 4
committed a
committee n b ob
committeeman n f
committeewoman n f
commodity n 3
commodore n f
common an c
commoner n f
commonly r  1qo
commonplace an 7
commonsense a
commonwealth n c
commotion n n
communal a
commune nv c
communicant n f
communicate v
communicating n 7 k9
communication n 7 k9
communicational a
communicative a
communicator n f
communique n 7
communism n b
communist an f be
communistic a  be
community n b
communize v
commutation n 1 ce
commutator n 3
commute vn 1
commuter n 3
commuting n 1 ce
compact anv 3
companion nv f vn
companionship n n
company nv b
comparable a
comparative an 7
comparatively r  1r4
compare vn 4
comparison n 1
compartment n 3
compass nv 3
compassion n 9
compassionately r  1rv
compatible a
compatriot n f
compeer n f
compel v  21m
compensate v
compensation n i
compere nv f
compete v  1wl
competence n 4
competent a
competently r  1rc
competition n l
competitive a
competitively r
competitor n f 1cy
compile v  20s
compiler n f
compiling n 1
complain v
complainant n f 1af
complainer n f 1kl
complaint n n 1mt
complaisance n 4
complement nv 7
complete av
completed a
completely r  1oy
completeness n n
completion n 1
complex an 6
complexifier n f
complexion nv 4
complexity n 4
compliance n 1
complicate v
complicated a
complication n 1
complicity n n
compliment nv 7
complimentary a
comply v
component n 6 jq
comportment n 4 hj
compose v
composed a
composer n f
composing n 4 hw
composite na 6
composition n 4 hw
compositor n f vo
compost nv o
composure n 4 hh
compound vna 6 1su
compounding n 1
comprehend v  1tl
comprehension n 6
comprehensive an 7
comprehensively r
compress vn 3
compressed a
comprise v
compromise nv 1
compromiser n f
compromising a  47
comptroller n f r2
compulsion n d
compulsive an f
compulsively r
compulsivity n 4
compunction n 9 ng
computation n 1 dd
compute v  1tz
computer n 3
comrade n f vn
con nvr 7
concave a
conceal v  209
concealed a  at
concede v
conceit n 9 n1
conceivable a
conceivably r
conceive v
conceiver n f 18p
concentrate vn o
concentrated a
concentration n 4
concept n 6 jl
conception n 6 jl
conceptual a
conceptuality n 6
conceptualization n 1
conceptually r
concern vn 6 22l
concerned a
concert nv 7
concerted a  94
concertina nv 3
concertinist n f
concerto n 7
concession n 7
concessionaire n f vp
concessioner n f vp
conchologist n f
concierge n f
conciliate v  1yh
conciliator n f vq
conciliatory a  47
concise a
conciseness n 7
conclave n b
conclude v
concluding a  44
conclusion n 6
conclusive a
conclusively r
concoct v
concord nv c
concordant a
concrete nav o
concretely r
concretistic a
concubine n f vr
concur v  1uu
concurrence n 7
concurrent a  a2
concussion n 8
condemn v  1vd
condemnation n 7 ku
condemnatory a
condensation n 6
condense v
condenser n 3 f2
condescending a  9u
condescension n 4
condition nv n
conditional a
conditioner n 1
conditioning n 6
condone v
conduct vn 1
conduction n g 1lc
conductivity n g 1lc
conductor n f
conductress n f
cone nv 3
confectioner n f vs
confederate anv f
confer v
conferee n f
conference n b
conferrer n f y6
confess v
confession n 7
confessor n f
confidant n f
confidante n f
confide v
confidence n 6 iy
confident a
confidential a
confidentiality n n
confidentially r
confidently r
confiding a
configuration n 6 j5
confine v
confinement n n
confines n 4
confining a  8m
confirm v  1u4
confirmation n 6 jg
confirmed a
confiscate va
conflict nv 1
conflicting a
confluent an e
conform v
conformist na f
conformity n 4
confound v  1tr
confrere n f
confront v
confrontation n 7
confuse v
confused a  7u
confusing a
confusion n n
confuter n f 1ce
congeal v
congenital a
congested a
congestion n n
congestive a
congratulate v
congratulation n 7
congratulations n 7
congratulatory a
congregant n f
congregate v
congregation n b
congregational a
congressional a
congressman n f vv
congresswoman n f vv
conjecture nv 6
conjoin v
conjoined a
conjugal a
conjugate nva o
conjugated a
conjunction n 4
conjurer n f 160
conjuror n f 160
connect v
connected a  8g
connection n l
connective an 7
connoisseur n f vw
connotation n 7
connote v  1vz
conquer v  1tf
conqueror n f vx
conquest n 1
conquistador n f
conscience n d
conscientious a
conscious a
consciously r
consciousness n 6
conscript vn f
conscription n 1
consecutive ar
consensus n n
consent nv 7
consequence n g 1l6
consequent a  h
consequently r  1pz
conservation n 8
conservationist n f za
conservatism n 6
conservative an f
conservatively r
conservativist n f
conservator n f wn
consider v  1ua
considerable a
considerably r  1p1
considerate a
considerately r
consideration n 6
consign v
consignee n f
consigner n f vz
consignor n f vz
consist v
consistence n 4
consistency n 4
consistent a
consistently r  1qw
consolation n 9 mv
console vn 3 1yv
consolidate v
consolidated a
consolidation n 8
consoling a
consonant na 7
consonantal a
consort vn f
conspicuous a
conspicuously r
conspiracy n 7
conspirator n f w0
conspire v
constable n f
constancy n 4
constant an 6 ap
constantly r  1p3
constatation n 6
constellation n 6 j5
consternation n 9 n9
constituent na 3
constitute v
constitution n 7
constitutionalist n f
constraining a  8m
constrict v
constricted a
constriction n m 1mg
construct vn 6 1ya
construction n 1
constructive a
constructively r
constructivist n f
constructor n f
construe v  1tt
consul n f
consult v
consultant n f rd
consultation n 7
consume v
consumer n f
consummate va
consummated a
consumption n 1 d9
consumptive an f
contact nv 1
contadino n f
contain v
container n 3
contaminate v
contamination n n 1nl
contemplate v
contemplation n 1
contemplative an f aa
contemporaries n b oe
contemporary an f
contempt n 9 my
contemptible a
contemptuous a  8j
contemptuously r  1qd
contend v  1uk
contender n f 1cy
content nva b
contented a
contentedly r
contention n 7
contest nv 8
contestant n f
contestee n f
contester n f
context n 7
contiguous a
continence n 4
continent na e
continental a
contingency n 8
contingent na b
continual a
continually r
continuance n 1 dn
continuation n 1 dn
continue v
continued a
continuing a
continuity n n
continuous a
continuously r
continuum n p
contortion n 1
contortionist n f
contour nv 7
contraband an 3
contrabandist n f 1ff
contrabass na 3
contraception n 1
contraceptive na 3
contract nv 7
contraction n 1
contractor n f
contractual a
contradict v  22i
contradiction n l
contradictorily r
contradictory an l
contradistinction n 6
contralto na f
contraption n 3 en
contrapuntist n f
contrarian n f
contrary an l
contrast nv l
contrasting a
contribute v  20u
contributing a  1e
contribution n 1
contributor n f
contributory a  1e
contrition n 9
contrivance n 3 en
contrive v  1y5
contrived a
contriver n f 1ag
control nv 4
controlled a
controller n f r2
controversial a
controversialist n f q8
controversy n 7
contusion n n
convalescent na f
convection n j
convene v
convener n f
convenience n n
convenient a
conveniently r
convent n 3
convention n b
conventional a
conventionalize v
conventionally r
conventioneer n f
converge v
conversation n 7
conversational a  48
conversationalist n f w1
conversationist n f w1
converse vna 7
conversely r
conversion n 8
convert vn f
convertible na 3
convex a  2b
convexity n 4
convey v
conveyancer n f
conveyer n f w2
conveyor n f w2
convict vn f
conviction n 6
convince v
convinced a
convincing a
convincingly r
convivial a
convoy nv b
convulse v
convulsive a  9q
convulsively r
cooccurring a  a2
cook vn f
cookfire n 3
cookie n a
cooking n 1
cooky n f
cool avn 4
coolant n o
cooler n 3
coolie n f qk
cooling n j
coolly r
coolness n 9
cooly n f qk
coon n f
coop n 3
cooperate v  215
cooperation n 1
cooperative an 1 94
cooperator n f vf
coordinate vna 6 1ta
coordinated a
coordination n 6
coordinator n f
cop nv f
copartner n f
cope vn 3 225
copilot n f
coping n 3
copper nv o
coppersmith n f
copy nv 7
copycat n f w3
copyist n f w4
copyreader n f
copywriter n f
coquette nv f w5
coral na 4
cord nv 3
cordial an a 4a
corduroy nv 3
corduroys n 3
core nv b
coreligionist n f
corespondent n f
cork nv o
corkscrew nv 3
corn nv h
corner nv c
cornerback n f
cornetist n f 1iy
cornfield n c
cornhusker n f
cornmeal n a
corona n g
coroner n f
corporal na f
corporate a
corporation n b
corporatist na f
corporeal a
corporeality n 4 h2
corps n b
corpse n 5 ia
corpulence n 4
corral nv 3
correct va
correction n 1
correctly r
correctness n 4
correlate vna 6
correlated a
correlation n l
correspond v  22h
correspondence n 7
correspondent na f
corresponding a
correspondingly r
corridor n 3
corroborate v  1u4
corrode v
corrosive an o
corrugated a
corrupt av
corruption n 4
corsage n 3 ex
corsair n f
cortex n 5
cortical a
cortically r
corticofugal a
corticosteroid n o
corticotropin n 5
cosecant n l
cosignatory na f q6
cosigner n f q6
cosily r
cosmetician n f
cosmetologist n f
cosmic a
cosmographer n f si
cosmographist n f si
cosmologist n f
cosmonaut n f sg
cosmopolitan na f w7
cosmopolite n f w7
cosmos n e pf
cosponsor v
cost nv i
costermonger n f
costly a
costume nv 3
costumer n f w8
costumier n f w8
cotenant n f
cottage n 3
cottager n f
cottar n f w9
cotter n f w9
cottier n f
cotton nv o
cottonmouth n 2
couch nv 3 gc
cough vn n
council n b
councillor n f
councilman n f
councilwoman n f
counsel nv f rf
counseling n 7 kr
counsellor n f
counselor n f
count vn k
countenance nv 4
counter nvar 3
counteract v  21z
counterattack nv 1
counterbalance nv 3
counterbalanced a
counterchallenge v
counterdemonstrator n f
counterfeiter n f
counterman n f wa
counteroffensive n 1
counterpart n 6
counterperson n f wa
counterpoint nv 7
counterproposal n 7
counterrevolutionary na f wb
counterrevolutionist n f wb
countershot n 1
counterspy n f
countertenor na f
counterterrorist na f
counterwoman n f wa
countess n f
counting n 1
countless a  1a
country n b o3
countryman n f
countryside n c
countrywoman n f
county n c
coup n 1 dy
couple nv b
coupling n 3
coupon n 7
courage n 4 ha
courageous a  13
courier n f 16q
course nrv 1
courser n f
court nv b oc
courteous a
courtesan n f vr
courtesy n 1
courtier n f
courtyard n 3
cousin n f
couturier n f
cove n e
cover vn 3
coverage n i
covered a
coverlet n 3
covertly r
covet v
covetousness n 9
cow nv 2
coward n f
cowardice n 4
cowardly a
cowboy n f wc
cower v
cowgirl n f
cowhand n f wc
cowherd n f wc
cowhide nv o
cowled a
cowling n 3
cowman n f wc
cowpoke n f wc
cowpuncher n f wc
cows n 2 eg
coxcomb n f
coxswain n f
coyness n 4
coyote n 2
cozy an 3
cps n p
crab nv 2
crack vna e
cracked a
cracker n a
crackerjack n f 142
cracking na 8
crackle vna 8
crackpot n f we
cracksman n f 1d9
cradle nv 3
craft nv 1
crafter n f
craftsman n f
craftsmanship n 6
crafty a  j
crag n e
craggy a  9k
cragsman n f
cram v
crammer n f
cramp nv n 1n0
crane vn f
craniologist n f 1a3
crank nva f 11r
cranky a
crapshooter n f
crash vn 8
crasher n f 116
crassness n 4
crate nv 3
crave v
craved a  au
craven an f
crawl vn 1 1z4
crawler n f 1hg
craze nv 6 j9
crazed a  8y
crazily r  1qe
crazy an f
creak vn 8 20h
creaking n 8
cream nv b
creamy a
crease vn m
create v
creation n 1
creative a
creatively r
creativeness n 6 ip
creativity n 6 ip
creature n 0 bm
creche n 3
credible a  2p
credit nv 7
creditable a
creditor n f
credo n 6 jz
creed n 6 jz
creedal a
creek n e p6
creep vn f 1z4
creeper n h
cremate v
crescendo nav 4
crest nv c
crested a
cretin n f 13e
crevice n m
crew nv b
crewman n f 1da
crib nv 3
cricket nv 2
cricketer n f
crier n f 1kg
crime n 1
criminal na f wi
criminality n n
criminologist n f
crimper n f
crimson anv 4 1n
cringe v  200
criollo n f
cripple vn f
crippled a
crippling a  4o
crisis n n
crisp anv a 32
crispness n 4
crisscross vnar 4
crisscrossed a
criterion n 7 m3
critic n f
critical a
critically r
criticise v  1v4
criticism n 7
criticize v  1v4
croak vn 7 1t5
croaking n 7
crochet vn 3
crocked a
crocketed a
crofter n f
crone n f 121
crony n f ty
crook nv f wi
crookback na f
crooked a
croon v
crooner n f wj
crop nv h
cropper n f 1ei
cross van 3 1zb
crossbencher n f
crossed a
crossing n 1
crosspatch n f 11r
crossroad n 3
crossroads n b o7
crotchety a  4h
crouch vn 1 202
croupier n f
crow vn 2 1vl
crowbait n 2
crowd nv b
crowded a
crown nv 7
crowned a
crowning a
crucial a
crucifix n 3
crucifixion n 1
crucify v
crude an o
crudely r
crudity n n
cruel a  54
cruelly r
cruelty n 1
cruise vn 1
cruiserweight n f
crumble v  1zu
crummy a
crumple v  1zu
crumpled a
crunch nv 8
crupper n 3
crusade nv 1
crusader n f 1ck
crush vn o 218
crushed a
crusher n 3
crushing an 1
crust nv e
crusted a
crutch n 3
cry vn 7 1vv
crybaby n f 1kq
cryostat n 3
cryptanalyst n f wk
cryptic a  3n
cryptographer n f wk
cryptologist n f wk
crystal n o
crystallite n e
crystallize v
crystallographer n f
crystallography n 6
cub nv f wl
cuban an f
cube nv m
cubism n b
cubist an f
cuckold nv f
cuckoo nv f 125
cud n a
cuddle vn 1 1xb
cuff nv 3
cufflink n 3
cuirassier n f
culminate v
culmination n p 1oq
culprit n f 19p
cult n b
cultist n f
cultivate v
cultivation n 1
cultivator n f rh
cultural a
culturally r
culture nv b
cultured a
cumbersome a
cummings n f
cumulative a
cumulus n e
cunctator n f 1bi
cunt n f
cup nv 3
cupbearer n f
cupboard n 3 f6
cur n 2
curandera n f
curandero n f
curate n f wm
curator n f wn
curb nv 3
curbside n 3
cure vn 3
curio n 3
curiosity n 6
curious a  3s
curiously r  1pe
curl vn m
curly a
curmudgeon n f
currant n a
currency n i
current na g
currently r
curricular a
curriculum n 7
curse vn 7 1ve
cursed a
cursory a  1c
curtail v  1sv
curtain nv 3 f7
curtained a
curtly r
curtness n 4 hk
curvaceously r
curve nv m
curved a  9s
curving a  9s
cushion vn 3
cushioning n 3
cusp n 3
cuss nv f 19s
custodial a
custodian n f
custody n n
custom na 1
customarily r
customary a
customer n f
cut van i
cute a
cutlass n 3
cutler n f
cutpurse n f 1a6
cutter n f 1gh
cutthroat na f
cutting na 1
cybernaut n f
cyberpunk n f
cyborg n f
cycle nv p
cyclist n f wo
cylinder n m
cylindrical a
cymbalist n f
cynic n f wp
cynical a
cyprian na f 1bq
cyst n n
cytogeneticist n f
cytologist n f
cytoplasm n 5
czar n f wq
czarina n f wr
czaritza n f wr
dab vn 1
dabble v
dabbled a  7h
dabbler n f ws
dacoit n f wt
dad n f wu
dada n f wu
dadaism n b
daddy n f wu
daemon n f pp
daffodil n h
dagger n 3
dago n f qn
daily rna 7
daimon n f pp
daintily r
dainty an a
daiquiri n a
dairy n 3
dairymaid n f wv
dairyman n f
dais n 3 f8
daisy n h
dakoit n f wt
dalesman n f
dallier n f ww
dam nv 3
damage nv 8 ml
damaging a  4n
dame n f wx
damn avrn 4 2s
damnation n 7
damned anr b 2r
damoiselle n f wy
damosel n f wy
damozel n f wy
damp anv n b1
dampen v
damsel n f wy
dance vn 7
dancer n f x0
dancing n 1
dandelion n h
dandily r
dandy na f x1
danger n n
dangerous a
dangerously r  1qk
dangle v
danish an 7
dank a  b0
danseur n f
danseuse n f sw
dapper a  3t
dappled a  7z
dare vn 7
daredevil na f x2
daring na 7
dark an n
darken v
darkening an 1
darkly r
darkness n n
darling na f x3
darn vn 4
darned a  2r
darner n f
dart vn 3 1z8
dash vn 4 201
dashing a
dastard na f
data n b
date nv p
dated a
datum n 6
dauber n f
daughter n f
daunt v
dauntless a  11
dauphin n f
dawdler n f x4
dawn nv p 1oc
dawning n p 1oc
day n p
daybed n 3
dayboy n f
daybreak n p 1oc
daydream vn 6 1y4
daydreamer n f x5
daygirl n f
daylight n p 1o9
days n p
daytime n p 1o9
dazed a
dazzle vn 4
dazzling a
deacon n f
deaconess n f
dead anr b
deadbeat n f
deaden v
deadened a
deadeye n f
deadhead n f
deadline n p
deadlock n n 1mr
deadly ar
deaf anv b
deafening a  67
deal vn 1
dealer n f 1in
dealing n 1
dealings n 1
dean n f
dear anr f 6a
dearest n f
dearie n f x3
dearly r
deary n f x3
death n 8
deathbed n p
deathlike a  e
deathly ar  e
deb n f xb
debacle n 8
debaser n f x8
debate nv 7
debater n f x9
debauch nv 1
debauchee n f 157
debaucher n f 1jn
debilitate v
debilitating a
debility n n 1nt
debitor n f xa
debris n o 1nz
debt n n
debtor n f xa
debunking n 1
debut nv 1 c7
debutante n f xb
decade n p
decadent an f
decay nv j
deceased an f
decedent n f x6
deceit n 4
deceive v  223
deceiver n f xc
decelerate v
deceleration n 4 hu
decency n 4
decent ar
decently r
decentralize v
deceptive a
deceptively r
decertify v
decide v
decidedly r  1ph
decimeter n k
decipherer n f x7
decision n 1
decisive a
decisively r
deck nv 3
deckhand n f xd
declaim v  1wj
declamation n 7
declaration n 7
declarative an l
declare v
declared a
declarer n f
decline vn j 1sq
declivity n e
decoder n f x7
decompose v
decomposition n 6
decor n 3
decorate v  1yb
decoration n 3 f9
decorative a
decorativeness n 4
decorator n f
decorum n 4
decoy nv f
decrease vn 8 1sp
decreasing a
decree nv 7 kh
decrement n 4
decry v  1vd
dedicate v  1vm
dedicated a
dedication n 4
dedifferentiated a
deduce v  1ty
deduct v  1u0
deductible an i
deduction n i
deductive a
deed n 7
deem v
deep arn p
deepen v  1su
deepening na j
deeply r  1r6
deer n 2
defalcator n f yy
defamer n f xe
default nv 1
defaulter n f
defeat vn 8 1wo
defeatist n f
defecate v
defecator n f xf
defect nv n
defection n 1 bt
defective a
defector n f
defend v
defendant n f
defender n f q7
defense n 1
defensible a
defensive an 6
defer v  22e
deference n 1
defiance n 4
defiant a
deficiency n n 1ne
deficient a  5
deficit n 4 i0
defiler n f 1au
definable a
define v  226
defined a
defining n j 1lr
definite a
definitely r  1ph
definition n 7
definitive a
deflated a
deflection n n
deformation n 8 mp
deformational a
deformed a  9a
defraud v  222
defrauder n f vu
defray v
defrost v
defy v  22t
degas vn f
degenerate nva f 19r
degeneration n j
deglycerolize v
degradation n 1
degrade v
degrader n f x8
degree n 4 hx
deign v
deipnosophist n f
deist na f
deity n f pm
dejected a
dejection n n
delay vn p
delayer n f
delegate vn f
delegation n b
deliberate av
deliberately r  1py
deliberation n 7
delicacy n 4
delicate a
delicately r
delicious an a 82
deliciously r
delight nv 9
delighted a
delightful a  82
delightfully r
delimit v  226
delineation n 7 lr
delinquent na f
deliriously r
delirium n n 1n2
deliver v
deliverance n 1
delivery n 1 cf
deliveryman n f
delta n e
deltoid na 5
delude v  223
deluge nv k
delve v  1x0
demagog n f xg
demagogue n f xg
demand vn 7
demander n f
demanding a
demandingly r
demarcate v
demarcation n c
demean v
demeanor n 4
demigod n f xh
demimondaine n f
demimonde n b
demineralization n n
demiurge n f
democracy n 6
democratic a
democratize v
demographer n f xi
demographist n f xi
demoiselle n f wy
demolish v
demolition n 8
demon n f pp
demoniac na f
demonstrable a
demonstrably r
demonstrate v  20a
demonstrated a
demonstration n 1
demonstrative na 7
demonstrator n f
demoralization n 1
demote v
demur vn 7 1uw
demure a
demythologization n 7
demythologize v
demythologized a
denial n 7
denizen n f qc
denomination n b
denominational a
denominationally r
denote v
denouement n 8
denounce v
dense a
denseness n 6
densitometry n 1
density n 4
dent vn g
dental an 7
dentist n f
denture n 3
denturist n f
denunciation n 7
deny v
depart v
departed na f x6
departer n f xj
department n b
departmental a
departure n 1 br
depend v
dependable a  2v
dependant na f
dependence n n 1mp
dependency n n 1mp
dependent an f
depersonalize v
depict v
depletion n 1
deplorable a
deplorably r  1qm
deplore v
deploy v
deponent n f 1i4
deportee n f
depose v
deposer n f 1i4
deposit vn g
depositor n f
depot n 3 gi
deprave v
depravity n 4
deprecating a  3f
deprecatory a  3f
depreciation n 1
depreciator n f xo
depredation n 1
depress v
depressed a
depression n n
depressive n f
deprive v  20t
depth n 4
deputy n f
deranged a  8y
derelict na f
dereliction n 4
deride v
derision n 7
derisive a  8k
derivation n c
derivative na 6 k2
derive v  1ty
derived a
dermatologist n f
derrick n 3
dervish n f
descend v
descendant na f xk
descendants n b
descendent na f xk
descender n f
descending a
descent n 8
describe v
description n 7
descriptive a
desecrate v
desecration n 1 d0
desert vn c 1to
deserter n f xl
desertion n 1 bt
deserve v
deserving a  b6
design vn 1 1y5
designate va
designation n 7
designer n f
desirable a
desire nv 9
desired a  au
desk n 3
deskman n f
desolate av
desolation n n
desorption n j
despair nv n 1nk
despairing a  50
despairingly r
despatch vn 7 1zj
desperado n f
desperate an f 50
desperately r  1q5
desperation n n 1nk
despise v  1yk
despised a  6c
despoil v  20w
despoiler n f 1aq
despondency n 9
despondent a
despot n f 1j1
despotism n n
dessert n a
destination n c
destine v  1ui
destiny n 8 m8
destroy v
destroyed a
destroyer n 3
destruction n 1
destructive a
desultory a
desynchronizing n l 1mc
detach v
detachable a
detached a
detachment n 9
detail nv 6
detailed a
details n 7
detain v
detainee n f
detect v  20b
detectable a
detected a
detecting n 1
detection n 6 j3
detective n f xn
detector n 3 fa
deter v  1vt
detergency n 4
detergent na o
deteriorate v
deterioration n n
determinable a
determinant na 6
determinate a
determination n 1 c1
determine v  1vx
determined a
determinedly r  1rl
determining a
determinist n f zz
deterrent na 6
detest v  1yi
detonate v  1t0
detract v
detractor n f xo
detribalize v
devastate v
devastating a
develop v
developed a
developer n f
developing an j 5f
development n 1
developmental a
deviant an f 6v
deviate vna f 204
deviation n 8
deviationist n f
device n 3
devil nv f
devilish ar
devilment n 1 cx
devious a
devise vn i 1y1
devisee n f
deviser n f 1ag
devisor n f
devote v  1vm
devoted a
devotee n f zv
devotion n 9
devotional an 1
devour v
devourer n f
devout a
devries n f
dew n o
dexamethasone n o
dexterous a  7
dexterously r
dextrous a  7
diabetes n n
diabetic na f
diabolist n f
diachronic a
diagnose v
diagnosing n 1 c2
diagnosis n 1 c2
diagnostic a
diagnostician n f xp
diagonal an m
diagonalizable a
diagram nv 3
dial vn 3
dialect n 7
dialectic na 6
dialectically r
dialectician n f
dialogue n 7
dialysis n 1
dialyze v
diam n 4 hz
diameter n 4 hz
diametrically r
diamond n i
diaper n 3
diaphragm n 3
diaphyseal a
diarist n f
diarrhea n n 1n1
diarrhoea n n 1n1
diary n 7 kc
diatom n 2
diatomic a
dibbuk n f pt
dice nv 3
dichondra n h
dichromat n f
dick n f xq
dickens n 7
dickhead n f sd
dictate vn 7 1uj
dictated a
dictator n f
dictatorship n b ol
dictionary n 7
dictum n 7 kx
die vn 3 1t5
diehard n f 1io
diemaker n f xs
diesinker n f xs
diet nv a
dietary an a
dieter n f
diethylstilbestrol n o
dietician n f xr
dietitian n f xr
differ v
difference n 4
different a
differentiable a
differential na 6 k2
differentiate v  1u3
differentiated a
differentiation n 6 j8
differentiator n f xt
differently r
difficult a  2x
difficulty n 1
diffident a
diffidently r
diffraction n g
diffuse va
diffused a
diffusely r
diffusing a
diffusion n j
dig vn c 1x0
digest vn 7
digestible a
digestive an o
digger n f
digitalization n 1
dignified a
dignify v
dignitary n f 1jh
dignity n 4
digress v
dike nv f u4
dilapidated a
dilate v
dilemma n 6
dilettante na f ws
diligence n 4
diligent a
dillydallier n f ww
dilute va
dilution n o
dim av
dime n i
dimension nv 4
dimensional a
dimensioning a
dimer n o
dimethylglyoxime n o
diminish v  1sp
diminished a  58
diminishing a
diminution n j
diminutive an 7 60
dimly r
dimwit n f xu
din nv 8 mb
dine v
diner n f
dingbat n f
dingy a  1v
dinner n a
dinnertime n p
diocesan na f
dip vn m 1xt
diplomacy n 7
diplomat n f xv
diplomate n f
diplomatic a
diplomatist n f xv
dipole n e
dipper n 3
dipsomaniac n f rj
dipylon an c
direct var
directed a
directing a
direction n c
directional a
directionality n 4 hv
directive na 7
directivity n 4 hv
directly r
director n f xw
directory n 7
dirge n 7
dirt na o
dirty av  1u
disability n n 1nu
disable v  1tk
disabled an b 45
disabling a  4o
disabuse v
disadvantage nv 4
disagree v
disagreement n n
disallow v  1uq
disappear v  1tb
disappearance n 1
disappoint v
disappointed a  9t
disappointing a
disappointment n 9 ni
disapprobation n 7 ku
disapproval n 9
disapprove v
disarm v
disarmament n 1
disarmer n f 18x
disarray nv 6
disassemble v
disassembly n 1
disaster n n
disastrous a
disband v
disbelief n 6 iz
disbelieve v
disburse v
disburser n f 1fx
disc n 3
discard vn e
discarded a
discern v
discernable a  2h
discernible a  2h
discerning a
discharge nv 8
disciple n f xx
disciplinarian n f 16d
discipline nv 6
disciplined a
disclose v  1w0
disclosure n 7 lt
discomfited na b
discomfort n n
disconcerted a
disconcerting a
disconcertingly r
disconnect vn 4
discontent nva 9
discontented a
discontinuance n 1
discontinue v  22n
discontinuity n n
discorporate a  2m
discount vn 1 1ut
discourage v  1vt
discouraged a  78
discouraging a
discourse nv 7
discourteous a
discover v  20b
discovered a  6x
discoverer n f 13w
discovery n 1
discredit nv n 1n9
discreetly r
discrepancy n 4
discrete a
discretion n n
discretionary a
discriminate va
discriminating a
discrimination n 1
discriminator n f xt
discuss v
discussant n f
discussion n 7
disdain vn 9 1yk
disdainful a  8j
disease n n
diseased a  4q
disembodied a  2m
disenfranchise v
disenfranchisement n 1
disengage v
disengagement n 1
disentangle v  1xw
disentangler n f xy
disfigured a
disgrace nv n
disguise nv 4
disguised a
disgust nv 9
disgusted a
disgusting a  70
dish nv 3
dishearten v
disheartened a  78
disheartening a
disheveled a  ad
dishonest a
dishonor vn n 21t
dishonour vn n 21t
dishwasher n 3
dishwater n o
disillusioning a
disillusionment n 6
disintegrate v
disintegration n n
disintegrative a
disinter v
disinterest n 6
disinterested a
disjointed a  24
disk nv m
dislike vn 6
dislocation n 8
dislodge v
disloyalty n 4
dismally r  1s0
dismay nv 9
dismayed a  8
dismaying a  p
dismember v
dismiss v  1ut
dismissal n 1
dismount vn 1
disobedience n 1
disobedient a
disobey v
disorder nv n
disordered a
disorderly a
disorganized a
disown v
disparagement n 7
disparager n f xo
disparate a
dispassionate a
dispassionately r
dispatch vn 7 1zj
dispatcher n f
dispel v
dispensary n 3
dispensation n 1
dispense v  20r
dispenser n 3
dispersal n 1
disperse v  1x6
dispersed a
dispersion n 8
displace v
displacement n 1
display vn 7
displeased a
displeasure n 9
disposal n 4
dispose v
disposition n 4 gv
dispossessed a
dispossession n 1
disproportionate a
disprove v
disprover n f 1ce
disputable a
disputant n f q8
dispute vn 7 1vg
disqualified a
disqualify v
disregard vn 6 1wk
disregardless r  1qv
disrepair n n
disrepute n n 1n9
disrobe v  1sh
disrupt v  1uo
disruption n 1 ci
disruptive a  8b
dissatisfaction n 9
dissatisfied a
dissect v
dissection n 1
dissemble v  1v7
dissembler n f 13c
disseminate v
dissemination n 7
disseminator n f
dissension n 7
dissent nv 7
dissenter n f xz
disservice n 1
dissident na f xz
dissimilar a
dissimulator n f 13c
dissipate v  1zq
dissociation n 1
dissolution n j
dissolve vn 7
dissolved a
dissuade v
distal a
distally r
distance nv 4
distant a
distaste n 9 mx
distastefully r
distension n 1
distill v  1tj
distillation n j
distiller n f
distinct a
distinction n 6 j8
distinctive a
distinctively r
distinctly r
distinctness n 4
distinguish v  1u3
distinguishable a
distinguished a
distort v  1v6
distortable a
distortion n 8 mp
distortionist n f
distract v
distractedly r
distraction n 6
distraught a
distress nv 9
distressed a
distressing a  4s
distribute v  20r
distributer n f y0
distribution n 6
distributive a
distributor n f y0
district nv c ou
distrust vn 6 1u9
disturb v
disturbance n 8
disturbed a
disturber n f
disturbing a  4s
disturbingly r
ditch nv 3
ditty n 7
diva n f
divan n 3
dive nv 3 fn
diver n f y1
diverge v
divergence n 1
divergent a
diverse a
diversification n 1
diversified a
diversion n 1 cj
diversionist n f 1d7
diversity n 4
divert v  204
divertimento n 7 la
divest v  20t
divestiture n 7
divide vn n 21g
divided a
dividend n i
divider n f
divine anv f
divinely r
diviner n f
diving n 8
divinity n f pm
division n b
divisive a
divorce nv 1
divorced a
divorcee n f
divulge v  1w0
dizzily r
dizzy av
djinn n f py
djinni n f py
djinny n f py
do vn 8 21y
doc n f y2
docent n f
docile a
dock nv 3
docker n f 1gd
docket vn 7
dockhand n f 1gd
dockworker n f 1gd
doctor nv f y2
doctorate n 7
doctrinaire an f
doctrinal a
doctrinally r
doctrine n 6 jx
document nv 7 kg
documentary na 7
dodderer n f
dodge vn 6
dodger n f y3
dodging n 1
dodo n f y4
doer n f
dog nv 2
doge n f
dogfighter n f
dogged a
doggedly r  1rt
doggerel n 7
dogging a
doghouse n 3
doglike a
dogma n 7 l5
dogmatic a
dogmatically r
dogmatist n f
dogsbody n f
dogwood n h
doleful a
dolichocephalic na f
doll n 3
dollar n k
dolt n f 1gs
domain n n 1no
domestic an f
dominance n 4
dominant an 7
dominate v  22f
dominated a
dominating a
domination n 1
dominatrix n f
domine n f y5
dominee n f y5
domineer v
domineering a
dominie n f y5
dominion n n
dominus n f y5
don vn f
donate v
donation n i
done a
donee n f tb
donna n f
donor n f y6
doofus n f xu
doom vn 8 1ui
doomed an b
door n 3
doorbell n 3
doorhandle n 3 fb
doorkeeper n f
doorknob n 3 fb
doorman n f
doormat n f 1kf
doorway n 3
dooryard n 3
dope nv 3 g5
doped a
doppelganger n f
dork n f
dormant a
dormitory n 3
dosage n k
dose nv 3
dosed a
dosser n f
dot nv m
dotard n f
dotted a  80
double vanr 1
doubleheader n 1
doubly r
doubt nv 6
doubter n f 1f3
doubtful a
doubtless r  1qa
dough n a
doughboy n f
doula n f 14i
dourly r  1rw
dove n 2
dovetail vn 3
dowager n f
doweling n 1
down ravn 2
downcast an 3
downfall n 8
downgrade vn 4
downhill anr e
downpour n g 1la
downright ra
downstairs ra
downstream ra
downtown anr c
downward ar
downwind ra
dowry n i
dowser n f 1ke
doxy n f vr
doyen n f
doyenne n f
doze vn 1 1sb
dozen na k
dozens n k 1m4
drab an 4 35
draft vn i
draftee n f
drafter n f
drafting n 1
draftsman n f y8
draftsperson n f y8
drafty a  62
drag vn g
dragger n f 1bv
dragging a
dragoman n f
dragon n f ph
dragoon nv f
drain vn 1
drainage n 1
drama n 7
dramatic a
dramatically r
dramatics n 1
dramatist n f ya
dramatize v
drape vn 3
draped a  7g
draper n f
drapery n 3 f7
drastic a
drastically r
draught nv a
draughtsman n f y8
draughty a  62
draw vn e 1xc
drawee n f
drawer n 3
drawing n 7
drawl nv 7
drawler n f
drawn a  af
dread vna 9
dreadful a  r
dreadfully r  1pt
dream nv 6
dreamed a
dreamer n f
dreamfully r
dreamlike a
dreamy a
drearily r  1s0
dreary a  35
dregs n e
drenched a
dress vna 3
dressed a  21
dresser n 3
dressmaker n f yc
dressy a
dribble vn 8 206
dribbler n f
dried a
drift vn g 1za
drifter n f 1je
drill vn 3
drilled a
drink vn a
drinker n f
drinking n 1
drip vn 8
drive vn 1
driveller n f yf
driven a
driver n f
driveway n 3
driving an 1
drizzle nv g
drizzling a
drone nv 2
drooler n f yd
droop vn m 1zm
drop vn m
dropkicker n f
droplet n k
dropout n f
droppings n o 1nx
dross n o 1nw
drought n n
drover n f 12o
drown v
drowse vn 1 1sb
drowsily r
drowsiness n n
drowsy a
drudge nv f 120
drug nv 3
drugged a
drugging n 1
druggist n f 19v
drugless a
drugstore n 3
drum nv 3
drumbeater n f 19b
drumhead na 3
drumlin n e
drummer n f
drunk an f
drunkard n f yi
drunken a
drunkenly r
drunkenness n n
dry van f
dryad n f
drygoods n 3
dryly r
dryness n n
dual a
dualist n f
dub vn 6
dubious a
duce n f
duchess n f
duck vn 2
ducking n 1
ducky n f x3
duct n 5
dud na f
dude n f 102
due anr 4
duel nv 1
dueler n f yj
duelist n f yj
dueller n f yj
duellist n f yj
duenna n f
duffer n f
dugout n 3
duke n f
dulcinea n f 14m
dull av
dullard n f 1gs
dulled a
dully r
dumb a
dumbass n f yl
dumbbell n 3
dumfounded a
dummy nva f
dump vn j
dun nav 2
dunce n f yl
dunderhead n f yl
dune n e
dung nv o 1nx
dungeon n 3
dunk vn 1 1xt
dunker n f
dupe vn f
duplicable a
duplicate vna 3
duplication n 3
durability n 4
durable a
duration n p
dusk nv p 1od
dusky a
dust nv o
dustbin n 3
dustman n f 112
dustpanful n k
dutch an f
duty n 1 dx
dwarf vn f
dweeb n f 1hf
dwell v
dweller n f qc
dwelling n 3
dwindle v
dwindling an 8
dybbuk n f pt
dye vn o
dyeing n 1
dyer n f
dying an p
dyke nv f u4
dynamic an d
dynamics n 6
dynamite nv 3
dynamiter n f yo
dynamitist n f yo
dynast n f
dynasty n b
dysentery n n
dyslectic na f yn
dyslexic na f yn
dyspeptic na f
each ar
eager an 8
eagerly r
eagerness n 9
eagle nv 2
ear n 5
eared a
earl n f
earlier ra  1pw
earliest ar
early ar
earn v
earned a
earner n f
earnest an i
earnestly r  1r5
earnestness n 9 n5
earnings n i 1lg
earphone n 3
earsplitting a  67
earth nv e p7
earthbound a
earthlike a
earthling n f 1hz
earthman n f 1hz
earthquake n 8 mn
earthshaking a
earthy a
ease vn 4
easel n 3
easily r
east nar l
eastern a
easterner n f
eastward arn l
easy ar
eat v
eatable an a
eater n f
eating n 1 da
eavesdropper n f
ebb vn j
ebbing n j
eblis n f
ebony na 4
ebullient a  9m
eccentric an f 2l
eccentricity n 4
ecclesiastic na f v7
ecclesiastical a
ecclesiasticism n 1
ecdysiast n f 1go
echo vn 4
eclectic an f
eclecticist n f
eclipse nv 8
ecliptic n c
ecologist n f
econometrician n f yq
econometrist n f yq
economic a
economical a
economically r
economics n 6
economiser n f yr
economist n f
economize v
economizer n f yr
economy n b
ecstasy n n 1mn
ecstatic a
ectomorph n f
eddy vn f 1zx
edema n n
edematous a
edentulous a
edge nv c
edged a
edger n f
edgewise r
edgy a  a7
edifice n 3 ez
edify v
edifying a
edit v
edition n 7
editor n f
editorial na 7
editorialist n f vk
editorially r
educate v
educated a
educatee n f 1gq
education n 1
educational a
educationalist n f ys
educationist n f ys
educator n f yt
efface v
effect nv g 1l6
effecter n f yu
effective a
effectively r
effectiveness n 4
effector n f yu
effectually r
effectuate v
effendi n f
efficacious a
efficacy n 4
efficiency n l
efficient a
efficiently r
effloresce v
effluent na o 1ny
effort n 1
effortless a
effortlessly r
egalitarian na f yv
egalitarianism n 6
egg nv 2
egghead n f
eggplant n a
eggs n a
ego n 9
egocentric na f
egoist n f yw
egomaniac n f
egotism n 4
egotist n f yw
eight an k
eighteen an k
eighteenth an l
eighth an l
eighty an k
either r
ejaculate vn 5 1w6
ejaculation n 7
ejaculator n f
eject v
ejection n 1
ejector n f 18t
elaborate av
elaborately r
elaboration n 1 ch
elapse v
elapsed a
elastic an 3
elasticity n 4
elate v  1yt
elation n n
elbow nv 5
elder na f
elderly an b 73
eldest an f
elect vna b
elected a
election n 1
elector n f 1jw
electoral a
electric an 3
electrical a
electrically r
electrician n f
electricity n g
electrifying a  3h
electrocardiograph n 3
electrocutioner n f
electrode n 3
electrologist n f
electrolysis n j
electromagnet n 3
electromagnetic a
electromyography n 1
electron n e
electronic a
electronics n 6
electrophoresis n j
electrophorus n 3
electroplater n f
electroshock n 1
electrostatic a
electrotherapist n f
elegance n 4
elegant a
elegist n f
element n 6 jq
elemental a
elementary a  2z
elephant n 2
elevate v
elevated an 3
elevation n 8
elevator n 3
eleven an k
eleventh an l
elf n f po
elfin a
elicit v  1yg
eligible a
eliminate v
elimination n 1
elite na b
elitist n f
elizabethan na f
ell n 3
ellipsoid na m
elm n h
elocutionist n f
elongate va
elongated a
eloquent a
elsewhere r
eluate n o
elucidate v  1w1
elude v
elusive a
elute v
elution n j
emaciated a  3x
emanate v
emanation n o
emancipate v  21j
emancipated a
emancipationist n f qw
emancipator n f yx
emasculate va
embalmer n f
embankment n 3
embargo nv 7
embark v
embarrass v
embarrassed a  28
embarrassing a
embarrassment n 9
embassador n f rn
embassy n 3
embed v  1xl
embedded a
embellish v
embezzle v
embezzler n f yy
embitter v
emblem n 3
emblematic a
embodiment n f 19q
embody v
embolden v
emboldened a
emboss v
embrace vn 1 229
embracing n 1
embroider v
embroiderer n f
embroideress n f
embroil v
embryologist n f
emcee nv f
emeer n f z0
emerge v
emergence n 8
emergency n 8
emeritus an f
emigrant n f yz
emigrate v
emigration n 1
emigre n f yz
emigree n f yz
eminence n n
eminently r
emir n f z0
emissary n f
emission n 1
emit v
emotion n 9
emotional a
emotionalism n 4 gw
emotionality n 4 gw
emotionally r
emperor n f
emphasis n n
emphasize v  1w8
emphatic a
emphatically r  1ph
emphysema n n
emphysematous a
empire n c
empirical a
empirically r
empiricism n 6
empiricist n f
employ vn n 1wr
employable na f
employed a
employee n f
employer n f
employment n n
empower v
empress n f
emptiness n n
emptor n f u6
empty avn 3
emulate v
emulator n f w3
enable v
enabling a
enact v  21a
enactment n 1
enamel nv 5
enate na f 14e
encamp v
encampment n c
encase v
enchained a
enchant v  1yw
enchanted a
enchanter n f
enchantment n 9
enchantress n f z1
encipher v
enclave n c
enclose v  1xv
enclosure n 3
encompass v  229
encounter vn 1 1zp
encourage v  21w
encouragement n 7
encouragingly r
encroach v
encroacher n f 13u
encroachment n 8 mo
encrust v
encumbrance n 6 jj
encyclopaedist n f z2
encyclopedia n 7
encyclopedist n f z2
end nv c
endanger v  22q
endear v
endearing a
endeavor nv 1 d5
ending n 7
endless a  65
endlessly r
endocrinologist n f
endodontist n f
endomorph n f
endorse v  21e
endorser n f 1gv
endothelial a
endow v
endowed a
endowment n 6 io
endpoint n c
endurance n 4
endure v  1u5
enduring a  7q
enduringly r
enemy n b
energetic a
energetically r
energiser n f z4
energize v
energizer n f z4
energy n g
enervate v
enervating a
enervation n 4
enforce v
enforceable a
enforced a
enforcement n 1
enforcer n f
engage v  210
engaged a
engagement n 1 di
engagingly r
engender v  1y8
engine n 3
engineer nv f q9
engineering n 1
english an 7
engrave v  1x3
engraved a
engraver n f
engross v  1tm
engrossed a  m
engrossing a  5k
engulf v  1tm
enhance v
enigma n 6 ix
enigmatic a  2a
enjoin v
enjoy v  1yx
enjoyable a
enjoyer n f
enjoyment n 9
enlarge v
enlargement n 1 cg
enlightened an b
enlightenment n 6
enlist v
enlistee n f
enliven v  1yu
enmesh v
enologist n f qa
enophile n f z5
enormity n 4
enormous a  5w
enormously r  1rf
enough ran k
enquire v  1vp
enquirer n f 13o
enrage v
enraged a  f
enrich v
enrichment n 1
enrol v  21h
enroll v  21h
enrollee n f
enrollment n 1 bs
ensconce v
ensemble n b
enshrine v
ensign n f
ensue v
ensuing a
ensure v  1vn
entail vn i
entangled a
entanglement n 3
enter v
enterotoxemia n n
enterprise n 1 d5
enterpriser n f z9
enterprising a
entertain v
entertainer n f
entertainment n 1
enthalpy n 4
enthrall v  1yw
enthrone v  211
enthusiasm n 9
enthusiast n f z7
enthusiastic a
enthusiastically r
entice v  1up
entire an 2 26
entirely r  1oy
entirety n n 1ng
entitle v
entitled a
entity n 0
entomb v  21f
entomologist n f z8
entrance nv 3 fc
entranceway n 3 fc
entrant n 3
entrench v
entrepreneur n f z9
entrust v  20y
entry n 7
enumerate v  1w2
enumerator n f
enunciate v  1w4
envelop v  1xv
envelope n 3
enveloping a
enviably r
envious a  3c
environment n n
environmental a
environmentalist n f za
environs n c
envisage v  1y3
envision v  1y2
envoy n f
envy vn 9
enzymatic a
enzyme n o
enzymologist n f
eosinophilic a
eparch n f
epaulet n 3
ephemeral an 2
epic na 7
epicene na f 12q
epicenter n c
epicure n f zb
epicurean na f zb
epidemic na 8
epidemiologist n f
epidermis n 5
epigon n f zc
epigone n f zc
epigram n 7
epileptic an f
epiphany n 8
epiphyseal a
epiphysis n 5
episode n 8
epistemologist n f
epistemology n 6
epistolatory a
epitaph n 7
epithet n 7
epitome n 6 jw
epitomize v  22r
epoch n p 1ok
epoxy nv o
equal avn f
equalitarian n f yv
equality n 4
equally r  1p4
equanimity n 4 hh
equate v
equation n 7
equator n c
equerry n f
equestrian na f 134
equilibrate v
equilibrium n n
equip v
equipment n 3
equipotent a
equipped a
equipping n 1
equitable a
equity n i
equivalence n n
equivalent na 6
equivocal a  3d
equivocator n f 12h
era n p 1ok
eradicate v  1ti
eradicator n f zq
erase v
erect va
eremite n f
ergotropic a
eristic na f q8
erode v
eroded a  b5
erosion n j
erotic an f
err v
errand n 1
erratic a  1i
erratically r  1qr
erroneous a
error n 1 bu
ersatz an 6
erudite a  92
erupt v
eruption n 8
erythroid a
escalader n f
escalation n 1
escapade n 1 d4
escape vn 1
escaped a
escapee n f
escapist n f
escapologist n f
eschatologist n f
escheat n i
eschew v  1uy
escort vn f
escritoire n 3
esoteric a
especially r  1qf
espionage n 1
espouse v  20x
esquire n f
essay nv 7
essayer n f 1iv
essayist n f zd
essence n 6
essential an e
essentially r  1os
establish v  219
established a
establishment n 1
estate n i
esteem nv n
ester n o
esthete n f ze
esthetic an 6
esthetician n f zf
estimate vn 6 1u6
estimator n f u9
estranged a
estrangement n n
estranging a
estuary n e
etcetera nr 3
etch v
etcher n f
eternal a  7r
eternally r  1qi
eternity n p
ethanol n o
ethereal a
ethic n 6
ethical a
ethician n f zg
ethicist n f zg
ethics n d p3
ethiopian na f
ethnarch n f
ethnic an f
ethnographer n f
ethnologist n f
ethologist n f
ethos n 4
etiologist n f zh
etiquette n 7
etymological a
etymologist n f
eudaemon n f pr
eudemon n f pr
eugenic a
eulogist n f qb
eulogize v
eunuch n f zi
euphoria n 9
euphoric a
eurasian an f
european an f
europeanize v
eutectic n o
evacuate v
evacuation n 1
evacuee n f
evade v  1ux
evaluate v  1u8
evaluation n 1
evaluative a
evaluator n f
evangelical a
evangelist n f zj
evaporate v
evaporation n j
evasive a
even ranv p
evening n p
evensong n p
event n 0
eventual a
eventually r  1po
eventuate v
ever r
everlasting an h 7r
everlastingly r  1qi
every a
everyday a  7b
everyman n f
everywhere r
evidence nv 6 jf
evident a  6y
evidential a
evidently r  1pj
evil na 1 cz
evildoer n f 1ez
evocation n 6
evoke v  1yg
evolution n j
evolutionary a
evolutionist n f
evolve v
ex na f
exacerbate v  1sr
exacerbation n 1
exact av
exactly r  1r3
exaggerate v
exaggerated a  6l
exaggeration n 7
exalt v  1vb
exalted a  6u
examination n 1 cv
examine v  1u2
examinee n f 1i3
examiner n f zk
example n 6
exarch n f
exasperate v
exasperated a
exasperating a  83
exasperation n 9
excavation n 1
excavator n f
exceed v  22j
exceedingly r
excel v  22k
excellence n 4
excellent a
excellently r  1r9
excelsior n o
except v  1uw
exception n 6
exceptional a
exceptionally r
excess na 4 i3
excessive a
exchange nv g
exchanger n f
excise vn i 1xo
exciseman n f 1hq
excitability n 6
excitatory a
excite v
excited a
excitedly r
excitement n 9
exciting a
exclaim v
exclaiming n 7 lg
exclamation n 7 lg
exclude v  1tp
exclusion n n
exclusive an 7
exclusively r  1oz
exclusiveness n 4 hf
excogitator n f
excommunicate v
excoriate v  1vd
excretion n j
excruciating a  7j
excursion n 1 cd
excursionist n f 1et
excursus n 7
excuse nv 7
excuser n f 197
executant n f
execute v
execution n 1
executioner n f
executive na f
executor n f
executrix n f
exegete n f
exemplar n 6
exemplify v
exempt av
exemption n n
exercise nv 1 cu
exercising n 1 cu
exert v
exertion n 1
exhale v
exhaust vn o
exhausted a  ag
exhausting a
exhaustion n n
exhaustive a  27
exhaustively r  1pu
exhibit vn 7
exhibition n 1
exhibitioner n f zl
exhibitionist n f zm
exhibitor n f zl
exhilarating a
exhortation n 7
exhumation n 1
exigency n n
exile vn f
exist v
existence n n 1mj
existent a
existential a
existentialist na f
existing a
exit nv 3
exodontist n f
exodus n 1
exonerate v  1vr
exorcise v
exorciser n f
exorcist n f
exotic a
expand v
expanded a
expanse n 4
expansion n 1 cg
expansively r
expansiveness n 4
expat n f zn
expatriate nv f zn
expect v  1ue
expectable a
expectancy n 9 n4
expectant a
expectantly r
expectation n 6
expected a
expectorator n f 1g0
expedient an 1
expedite v
expedition n 1
expel v
expend v
expendable a
expender n f 1fx
expenditure n i
expense nv i
expensive a
experience nv 6
experienced a
experiential a
experiment nv 1
experimental a
experimentalism n 6
experimentally r
experimentation n 6
experimenter n f
expert na f
expertise n 6
expiate v  21o
expiration n p 1om
expire v
explain v
explanation n 7
explanatory a
expletive n 7 lf
explicit a
explicitly r
explode v  1t0
exploit vn 1
exploitation n 1
exploiter n f
exploration n 1
exploratory a
explore v
explorer n f
explosion n 8
explosive an 3
explosively r
exponent n f re
export vn 3
exporter n f
expose vn 7
exposed a
exposition n 7
expositor n f zo
expository a
exposure n 4
expound v
expounder n f zo
express varn 7
expressed a
expressible a
expression n 4
expressionist na f
expressionistic a
expressionless a
expressive a
expressively r
expressiveness n 4
expressly r
expulsion n 1
expunge v  1xo
expurgation n 1
expurgator n f zp
exquisite a
extant a
extend v
extended a  64
extension n p
extensive a
extensively r
extent n n
extenuate v  1vs
exterior na c
exterminate v
exterminator n f zq
extern n f
external an 6
extinguish v
extinguished a
extirpate v
extoller n f 14s
extortioner n f tg
extortionist n f tg
extra anr f 6t
extract vn o
extralegal a
extramarital a
extraneous a
extraneousness n l
extraordinarily r
extraordinary a
extrapolate v  1wc
extrapolation n 6
extraterrestrial an f
extravagant a
extravagantly r  1rm
extravaganza n 1
extravert na f zr
extreme an 4 6k
extremely r  1qj
extremist na f
extremity n 5
extremum n c
extricate v  1xw
extrovert na f zr
extrude v
exuberant a  9m
exude v
exultant a  2t
exultantly r
exultation n 9
eye nv 5
eyeball nv 5 id
eyebrow n 5
eyed a
eyeful n f
eyelid n 5 ic
eyelike a
eyepiece n 3
eyes n 6
eyeshadow n 3
eyesight n 6
eyestrain n n
eyewitness nv f
fabled a
fabric n 3 fe
fabricator n f 1gj
fabulist n f
fabulous a
facade n 3
face nv 5
faced a
facet n 6 jp
facetious a
facetiously r
facilitate v
facilitator n f
facilitatory a
facility n 3
facing n 3
facsimile nv 3
fact n 6
faction n b
factor nv 8
factory n 3 ff
factotum n f
factual a
faculty n 6
faddist n f
fade vn 1
faded a  1r
fadeout n 8
faerie n f pn
faery n f pn
fag nv f zs
faggot nv f zs
fagot nv f zs
fail v
failure n 1
faint avn 8
faintly r
fair anvr 1
fairly r  1pf
fairness n 4
fairway n c
fairy n f pn
fairyland n 6
fairytale n 7
faith n 6 jy
faithful an b
faithfully r  1rp
fake anv 3 4e
fakeer n f zt
faker n f 13j
fakir n f zt
falangist n f zu
falcon nv 2
falconer n f
fall vn p
fallen a
faller n f 15q
falling a
falloff n j
fallout n o
fallow an e
false ar
falsifier n f
falsify v  1v6
falsity n n
falter vn 1
faltering na 1
fame n n
famed a  5r
familiar an f
familiarity n 6 je
familiarly r
family n b o1
famous a  5r
famulus n f
fan nv 3
fanatic na f
fanaticism n 6
fancier n f
fanciful a
fancy van 6 1y2
fanfare n 7
fantasia n 7
fantasist n f
fantasm n f q0
fantast n f
fantastic a  3r
fantasy nv 6
fantods n n
faqir n f zt
faquir n f zt
far ran b
faraway a
farce nv 7
fare nv 6
farewell n 7
farm nv 3
farmer n f zw
farmerette n f
farmhand n f zx
farmhouse n 3
farming na 1 df
farmland n c
farrier n f zy
farther ra  1pa
farthest ra
fasciculation n n
fascinate v
fascinated a  39
fascinating a  5k
fascinatingly r
fascination n n
fascism n 6
fascist an f
fascista n f
fashion nv 4 hl
fashionable a
fashionmonger n f
fast arnv 1
fastball n 1
fasten v
fastened a
fastener n f
faster r  1qh
fastidious a
fat anv o
fatal a
fatalist na f zz
fatally r
fate nv 8 m8
fateful a
fathead n f 125
father nv f 100
fathom vn k
fatigue nv n 1ms
fatigued a  ag
fatso n f 101
fatten v
fattening a
fatty an f
faucet n 3
fault nv 1 bu
faultfinder n f wp
faun n f
fauteuil n 3
fauvist n f
favor vn 1
favorable a
favorably r
favored a
favorite na 6
favourite na f
fawn nv 4
fawner n f s0
fay n f pn
faze v
fear nv 9 n8
fearful a
fearfully r
fearless a  b
feasibility n 4
feasible a  84
feast nv b o9
feat n 1
feather nv 2
feathered a
featherweight n f
feature nv 6 jo
featured a
featureless a
fecund a
fecundity n 6
federal an f
federalize v
fedora n 3
fee nv i
feeble a
feebleness n n 1nt
feed vn a
feedback n j
feeder n 2
feeding n 1 da
feedlot n 3
feel vn 6
feeler n 2
feeling n 0
feelings n 9
feign v  1v7
feint vn 1
felicitate v
felicity n 4
feline an 2
fell vna o
fella n f ut
fellah n f
feller n f 15q
fellow n f ut
fellowship n b
felon n f wi
female na 2
feminine an 7
femininity n 4
feminist na f 103
fence nv 3 fg
fencer n f 104
fencesitter n f
fencing n 3 fg
fender n 3
ferment nv n 1mm
fermentation n n 1mm
fermentologist n f qa
ferocious a  ar
ferociously r  1rx
ferocity n 4 hs
ferromagnetic a
ferry vn 3
ferryman n f
fertile a
fertilize v
fertilizer n o
fervent a  7l
fervently r
fervor n 9
festival n p
festive a
festivity n 1
fetch vn 1
fetching a
fete vn 8
fetid a
fetishist n f
feudal a
feudatory na f 1jf
fever n n
feverish a  c
feverishly r
few an b
fewer a
fiance n f
fiancee n f
fiat n 7 kh
fibber n f 1gj
fiber n o
fiberglass n o
fibrin n o
fibrocalcific a
fibrosis n n
fiction n 7
fictional a
fictive a  4d
fiddle nv 3 go
fiddler n f 1jp
fidelity n 4
fidget vn 9
fiduciary na f
field nv c
fielder n f
fieldhand n f zx
fielding n 1
fieldsman n f
fieldstone n o
fieldworker n f
fiend n f 176
fiendish a  4g
fierce a  ar
fiercely r  1rx
fierceness n 4 hs
fiery a  7l
fifteen an k
fifteenth an l
fifth an k
fifties n p
fiftieth an l
fifty an k
fig n 7 l8
fight vn 1
fighter n f vl
fighting na 1
figurative a
figuratively r
figure nv 7 l8
figurehead n f 10x
figurer n f u9
figurine n 3 fh
figuring n 6 jd
file vn 7
filer n f
filibuster nv f 106
filibusterer n f 106
filicide n f
filing n 7
filipino na f
fill vn k
fille n f 11d
filled a
filling n o
fillip n 6 ji
filly n 2
film nv 7 kl
filmed a
filming n 1
filmmaker n f
filter vn 3
filthy a
finagler n f 107
final an 8 44
finale n 7
finalist n f
finally r  1po
finance vn 1
financial a  ba
financially r
financier nv f 108
financing n 1
find vn 6
finder n f
finding n 1 c1
fine arnv i 91
finely r
fineness n 4
finger nv 5
fingered a
fingering n 1
fingernail n 5
fingerprint nv 7
fingerprinting n 1
fingertip n 5
finicky a
finish vn 4
finished a
finisher n f
finishing n 4
finite a
fink nv f 109
fire nv 8
firearm n 3
firebug n f s9
firecracker n 3
firedrake n f ph
firefighter n f
firelight n g
fireman n 1
fireplace n 3 fi
firepower n 4
fireside n c
firewall n 1
firewood n o
firework n 3
firing n 1
firm anrv b 8i
firmly r  1pr
firmness n 4
first arn l
firstborn na f
firsthand ar
fiscal a  ba
fish nv 2
fisher n f 10a
fisherman n f 10a
fishing n 1
fishmonger n f 10b
fishwife n f 10b
fist n 5
fistfight nv 1
fit van n 22s
fitness n 4
fitter na f
fitting an 8
five an k
fix vn n 1sy
fixed a
fixer n f
fixing n 1
fixture n 3
fizzle vn 8
flack n f 10c
flag nv 3
flagellant n f
flail nv 3
flair n 6
flak n f 10c
flake vn g
flamboyantly r
flame nv j
flamen n f
flank vn b
flanker n f
flannel n 3
flap vn 3
flapper n f
flare nv m
flash vna 8 20d
flashback n 7
flasher n f zm
flashing n 8
flashlight n 3
flashy a  a6
flask n 3
flat anr e
flatfoot n f 10d
flatly r
flatmate n f
flatness n 4
flats n 3
flatten v
flattened a
flatter v
flatterer n f 10e
flattery n 7
flatus n 1
flaunt vn 7
flautist n f 10h
flavor nv n
flaw nv n
flawless a
flea n 2
fleck nv e p4
flecked a  80
fledgeling na f 17x
fledgling an f
flee v
fleer nv f 10y
fleet anv b 3u
fleeting a  66
flesh nv 5
fleshy a  3w
flex vn 1
flexibility n 4
flexible a
flibbertigibbet n f
flick vn 8
flicker vn 8
flier n f
flight nv b
flimsy an o
flinch vn 1 200
fling vn 1
flint na o
flip vna 1
flirt vn f
flit vn 1 1z8
float vn p 1za
floating an 1
floc n o
flocculate v
flocculation n j
flock nv b
flog v  1x7
flogger n f 10f
flood nv g 1l7
flooded a
floodhead n g
floor nv 3 fj
floorboard n 3
flooring n 3 fj
floorwalker n f 10g
floozie n f 1gn
floozy n f 1gn
flop vnr j
floral a
florentine an f
florid a
florist n f
flounce vn 3
flounder vn a
flour nv a
flourish vn 7 1t1
flout v
flouter n f 1dx
flow nv 8 mj
flower nv h
flowerbed n 3
flowering na j
flowing na 8 mj
flu n n
flub vn 1 21q
fluff nv o
fluffy a
fluid na o
flunkey n f 14k
flunky n f 14k
fluoresce v
fluorescein n o
fluorescence n g
fluorescent an 3
fluoride n o
fluorine n o
fluoroboride n o
flurry nv 1 cp
flush vnra p 1sm
flushed a
fluster vn 4
flute nv 3
flutist n f 10h
flutter vn 1 1z8
flux nv p
fly vna 2
flyer n 7 m0
flying an 1
flyway n c
flyweight n f
foam nv e p8
foamy a
focal a
focally r
focus nv 6 j1
focusing n 6 j1
fodder nv f
foe n f z3
foeman n f z3
fog nv g
fogey n f y4
fogy n f y4
foible n 4 h5
foil nv 3
fold vn m
foliage n h 1le
folk n b
folklore n 6
folks n b
follicular a
follow v
follower n f
following an b
folly n 4 hg
fomenter n f rg
fond a  6d
fondler n f 19u
fondly r  1rr
fondness n 9
food n 0 bn
foodie n f zb
foodstuff n 3
fool nv f 10j
foolhardy a  12
fooling a
foolish a
foolishness n 4 hg
foolproof av
foot nv 5
footage n 3
football n 1
footballer n f
footbridge n 3
footing n n 1mi
footloose a
footman n f
footnote nv 7
footpad n f 10k
footpath n 3
footprint n 7
footslogger n f 13k
footstep n 8
fop n f x1
foppish a
forager n f
foraging n 1
forbear nv f 10l
forbid v  1uq
forbidden a  7t
force nv 4
forced a
forceful a
forceless a
forearm nv 5
forebear n f 10l
foreboding na 9 nb
forecast vn 7
forecaster n f 10m
forecasting n 7
foreclose v  21d
forefather n f
forefinger n 5
forego v  22u
foregoing a
foreground nv 6
forehead n 5 il
foreign a
foreigner n f 10n
foreknow v  1uf
foreknowledge n 7
forelady n f 10p
foreman n f 10o
foremost ar
foremother n f
forensic a
foreperson n f
forerunner n f
foresee v  1uf
foreseeable a
foreshorten v  1sx
foresight n 4
forest nv b ok
forestall v  21d
forever r  1qi
forewoman n f 10p
forfeit van i
forge vn 3
forger n f
forget v
forgetful a
forgetfulness n 6
forgive v
forgiver n f 197
forgo v  21s
forgotten a
fork nv 3
forked a  al
form nv 7
formal an 8
formalism n 6
formalized a
formally r
formation n b
formative na 7
former an l
formerly r
formidable a
formula n 7
formulate v
formulation n o
fornicator n f r9
fornicatress n f ra
forsake v  1to
forswear v  1ur
fort nv 3 fk
forte nar 4 i6
forth rn e 1rs
forthright ar  31
forthwith r  1pp
forties n p
fortification n 3
fortified a
fortify v  1ss
fortitude n 4
fortress n 3
fortunate a
fortunately r  1pl
fortune n g
fortuneteller n f
forty an k 9g
forward ravn f
forwarding n 1
fossil na f y4
fossilist n f 190
foster vna f
fostering n 7
fosterling n f
foul avn 1 70
fouled a
found vna i 219
foundation n l
founder nv n
founding n 1
foundling n f
foundress n f
foundry n 3
fountain n 3
fountainhead n 7
four an k
fourfold ar
foursome n b
fourteen an k
fourteenth an l
fourth arn l
fowl nv 2 ed
fox nv 2
foyer n 3 el
fracas n 7 lo
fraction nv o
fractional a
fractionate v
fractionation n j
fracture vn n
fragile a
fragment nv e
fragmentary a
fragmentation n 1
fragrance n 6 j4
fragrant a
frail an k
frambesia n n 1mv
frame nv 3
framed a
framer n f
framework n 6 jr
framing n 1
franc n k
franchise nv 7
frangipani n h
frank anv f 31
frankly r  1rz
frantic a
frantically r  1s8
fraternisation n 1
fraternity n b
fraternize v
fratricide n f
fraud n 1
frayed a
freak nv f 10q
freckle nv 5
free avnr b
freebooter n f 1aq
freedman n f 10r
freedom n n
freedwoman n f 10r
freehand a
freeholder n f
freelance nva f 10s
freelancer n f 10s
freeloader n f
freely r
freeman n f 10t
freethinker n f
freeway n 3 fd
freewheeler n f
freewheeling a
freewoman n f 10t
freeze vn j
freezing n j
freight nv 3 f4
freighter n 3
french nav 7
frenzied a  a5
frenziedly r
frenzy n n 1n2
frequency n p
frequent av
frequenter n f 19f
frequently r  1pc
fresh ar
fresher n f 10u
freshly r  1qu
freshman na f 10u
freshness n 4
fret vn n 1yq
freudian an f
friable a
friar n f 10v
friction n n
fried a
friend n f
friendliness n 9
friendly an b
friendship n n
frieze n 3
fright nv 9 n8
frighten v  1yn
frightened a  9
frightening an 1 r
frightful a  q
frigid a
fringe nv m 1me
fringed a
frivolous a
frizzle v
frog nv 2 ea
frogman n f y1
frogmarch v
frolic nv 1
front nav c
frontage n 4
frontal an 3
frontbencher n f
frontier n c
frontiersman n f 10w
frontierswoman n f
frost nv o
frostbite n n
frostbitten a
froth nv e p8
frotteur n f
frown vn 7
frowningly r
frowzled a  ad
frozen a
fruit nv h
fruitcake n f we
fruiterer n f
fruitful a
fruitfulness n 4
fruitless a
frump n f
frustrate v  21x
frustrated a  9t
frustrating a
frustration n 9
fry vn f
fucker n f
fuckhead n f yl
fuckup n f u1
fuel nv o
fueled a
fugal a
fugitive na f 10y
fugleman n f
fulfil v  1y6
fulfill v  1y6
fulfillment n 9
full arnv p
fullback nv f
fullness n n
fully r
fulminate vn o
fumble vn 1 1x1
fumbler n f u1
fumbling a
fume vn g
fumes n o
fumigator n f
fun n 1
funambulist n f
function nv l
functional a
functionalist n f
functionary n f 18i
functioning an j
fund nv i
fundamental an 8 59
fundamentalist an f
fundamentally r  1os
fundamentals n 6
fundraiser n f
funds n i
funeral n 8
fungal a
funnel nv m
funny an 7 55
fur n o
furious a  ar
furiously r
furl v
furlong n k
furlough nv p
furnace n 3
furnish v  20v
furnished a
furniture n 3
furor n 6 j9
furrier n f v8
furrow nv 3
furry a
further rva  1pa
furthermore r  1p9
furtive a  93
furtively r
fury n 9 n6
fuse vn 3 1t9
fusiform a
fusilier n f
fusion n 8 ma
fuss vn n 1yq
fussily r
fusspot n f 1kw
fussy a
futile a  am
futility n 4
future na p
futurist na f
fuzz n h
fuzzed a  u
fuzzy a  u
gabardine n 3
gabble vn 7 1we
gable n 3
gadabout n f
gadfly n f 19s
gadget n 3 en
gadgeteer n f
gadgetry n 3
gaelic an 7 bh
gaffer n f
gag nv 7 l4
gage nv 3 g5
gagman n f
gagster n f 10z
gagwriter n f 10z
gaiety n 9 nd
gaily r
gain vn k
gainer n f
gainful a
gait n p 1on
gal n k 1lt
galaxy n b
gallant na f x1
gallantry n 4 hb
gallbladder n 5
galling a  d
gallon n k 1lt
gallop vn 1
gallows n 3
gallus n 3
galoot n f
galvanic a  b8
galvaniser n f 110
galvanism n g
galvanizer n f 110
gambist n f
gamble vn i
gambler n f
gambling n 1
game nva 1
gamecock n 2
gamekeeper n f
gamin n f 1gm
gamine n f
gamma n 7
gamut n 4
ganef n f 11g
gang nv b
ganger n f
gangsta n f
gangster n f 111
ganof n f 11g
gaolbird n f 140
gaoler n f 11u
gap nv 4
gape vn 7 20f
gaping a  77
garage nv 3
garb nv 3 eo
garbage n o
garbageman n f 112
garbed a  21
garbled a  24
garden nva 3
gardener n f 113
gardening n 1
garland vn f
garment nv 3
garmentmaker n f
garner vn 3
garnishee nv f
garrison nv 3 fk
garroter n f 114
garrotter n f 114
gas nv n
gasbag n f 115
gaseous a
gash vn n
gasman n f
gasoline n o
gasp vn 1 1s9
gassing n j
gastrocnemius n 5
gastroenterologist n f
gastrointestinal a
gastronome n f zb
gate nv 3
gatecrasher n f 116
gatekeeper n f
gatepost n 3
gateway n 3
gather vn 3
gatherer n f
gathering n b nx
gauche a
gaucho n f
gaudy an b a6
gauge vn 3 1u6
gaunt a  3x
gauntleted a
gauss n k
gavotte n 1
gawk vn f 20f
gawker n f
gay an f 1j
gayly r  1pq
gaze vn 1 207
gazetteer n f
gear vn 3
gearset n 3
gee nv k
geek n f
geezer n f
gegenschein n g
geisha n f
gelding n 2
gem n 3
gendarme n f
gender n 7
genealogist n f
general anv f
generalissimo n f
generalist n f
generalization n 6
generalize v  1wc
generalized a
generally r
generate v
generation n b oe
generator n 3
generosity n 4
generous a
generously r
genesis n 8
genetic a
geneticist n f
genial a  4a
genie n f py
genitor n f
genius n f 118
genre n 6
gent n f
gentian n h
gentile an f
gentle av
gentleman n f
gentlemanly a
gentlewoman n f wz
gently r
gentry n b
genuine a
genuinely r  1pi
genus n 6
geochemistry n 6
geographer n f
geographic a  bj
geographical a  bj
geographically r
geological a
geologist n f
geology n 6
geomancer n f
geometer n f 119
geometric a
geometrical a
geometrician n f 119
geometry n 6
geophysicist n f
georgian na f
geriatrician n f 11a
germ n 6
german na f
germanium n o
germinal an p
germinate v  1t4
gerontologist n f 11a
gerundial a
gesticulate v
gesticulating a
gesture nv 1
get vn 1 20l
geyser vn e
ghastly a  t
ghetto n c
ghost nv 6 js
ghostlike a  6p
ghostly a  6p
ghostwriter n f
ghoul n f
giant na 2
giantess n f
gibbet nv 3
gibelike a  8k
giddiness n 4
gift nv i
gig n 3
gigantic a  5x
giggle vn 7 1se
giggler n f 1ib
gigolo n f
gild vn b
gilded a  1k
gilder n f
gillie n f
gilt an 3 1k
gingerly ar
gingham n 3
ginkgo n h
ginmill n 3 eu
ginzo n f qn
gipsy n f 13z
gird v
girl n f 11d
girlfriend n f
girlish a  75
girlishly r
git n f 1d4
gitana n f
gitano n f
give vn 4
giveaway n i
given an 6 2
givenness n 4
giver n f
giving na 1
glacier n e
glad an h
gladiator n f
glamor n 4
glamorous a
glance vn 1
gland n 5
glanders n n
glare vn 4 1sg
glaring a  17
glass nv o
glassblower n f
glasses n 3 gd
glassless a
glassmaker n f
glassworker n f 11e
glassy a
glaucoma n n
glaze vn a
glazed a
glazer n f 11e
glazier n f 11e
gleam vn 4 20e
gleaming an 8
glean v  1x2
gleaner n f
glee n 9 ne
gleeful a
glibly r
glibness n 4
glide vn 7
glimmer nv 8
glimpse nv 1
glint vn 8 20e
glinting a  16
glisten vn 4 20e
glistening a  18
glitter vn 4 20e
glittering a  16
gloat vn 9 1vl
global a
globe n e p7
globetrotter n f
globulin n o
glom v
glomerular a
gloom n n
gloomily r
gloomy a
glorified a  n
glorify v  1vb
glorious a
gloriously r
glory nv n
glossarist n f
glossary n 7
glottochronological a
glottochronology n 6
glove n 3
gloved a
glow vn n
glower vn 1 1sg
glowering a  4j
glowing an g
glue vn o
glued a  l
glum a
glut vn 4 1wt
glutton n f 11f
glycerine n o 1o0
glycerol n o 1o0
glycerolize v
gm n k 1m0
gnash v
gnaw v
gnome n f
go vna p 1yz
goad vn 3
goal n 6
goalie n f 11h
goalkeeper n f 11h
goaltender n f 11h
goat n 2
goatherd n f
gob n f 16c
gobble vn 8
gobbler n f
goblin n f pu
godchild n f
goddam ar  2r
goddamn ar  2s
goddamned ar  2r
goddaughter n f
goddess n f
godfather n f
godforsaken a
godless a
godlike a
godmother n f
godparent n f
godson n f
goer n f xj
gofer n f
goffer nv f 11i
going na 1 br
goitre n n
goitrogen n o
gold na i
goldbeater n f
goldbrick nv f
golden a  1k
goldsmith n f 11j
goldworker n f 11j
golem n f
golf nv 1
golfer n f 11k
golfing n 1
goliard n f
gondolier n f 11l
gondoliere n f 11l
gone a
goner n f
gonif n f 11g
goniff n f 11g
good anr 4
goodness n 4
goof vn f
goofball n f 125
goon n f 15n
goose nv 2
gopher n f 11i
gore vn f
gorge vn e 1wt
gorgeous a
gorger n f 1dy
gory a  10
gospeler n f zj
gospeller n f zj
gossamer an 3
gossip nv 7
gossiper n f 11m
gossipmonger n f 11m
gouge vn 4
gouger n f
gourd n 3
gourmand n f 11f
gourmandizer n f 11f
gourmet n f zb
gout n n
govern v
governed n b
governess n f
governing an 1
government n b o0
governor n f
gown nv 3
gowned a
goy n f
grab vn 3
grabber n f
grace nv n
graceful a
gracefully r
gracious a
graciously r
grade nv b
graded a  4v
grader n f
gradient n l
grading n 1
gradual an 7
gradually r
graduate vna f
graduation n 1
grain nv e
graining n 4 hn
gram n k 1m0
grammarian n f 11n
grammatic a  bf
grammatical a  bf
grammatically r
gramps n f 11o
gran n f 11p
granary n 3
grand an k
grandad n f 11o
grandaunt n f
grandchild n f
granddad n f 11o
granddaddy n f 11o
granddaughter n f
grandee n f
grandeur n 4
grandfather n f 11o
grandiose a
grandly r
grandma n f 11p
grandmaster n f
grandmother n f 11p
grandnephew n f
grandniece n f
grandpa n f 11o
grandparent n f
grandson n f
grandstander n f
granduncle n f
granger n f zw
granite n o
grannie n f 11p
granny n f 11p
grant vn i
granted a  2
grantee n f
granter n f
grantor n f
granular a  9i
granule n e
granulocytic a
grape n a
grapevine n 7
graph nv 7
graphic an 3
graphical a
graphically r
graphite n o
graphologist n f
grapple vn 3 225
grappler n f 1kx
grappling n 1 ct
grasp vn 6
grasping na 6
grass nv h
grassfire n 8
grasshopper n 2
grassroots a
grate nv 3
grateful a
gratification n n
gratified a
gratify v
gratifyingly r
grating na 3
gratitude n 9
gratuitous a
gratuitously r
grave nav p
gravedigger n f
gravel nv o
gravely r  1rb
graverobber n f
gravestone n 3
graveyard n c or
gravid a
gravitational a
gravity n g
gray anv 4 1o
graybeard n f 18k
graze vn n
grazier n f
grease nv o
greaseball n f qn
greaser n f qp
greasy a  41
great an f
greatcoat n 3 fl
greater a
greatest a  9y
greatly r
greatness n 4
grecian an f bi
greed n 4
greedily r
greedy a
greek an 7 bi
green anv 4
greengrocer n f
greenhorn n f wl
greenhouse na 3
greenly r
greenness n 4
greenroom n 3
greens n a
greenskeeper n f
greet v
greeter n f 11q
greeting n 7
gregarious a
gremlin n f po
grenade n 3
grenadier n f
grey anv f 1o
greyback n f 1ft
greybeard n f 18k
grief n 9
grievance n 9 nk
grieve v
griever n f 17c
grievous a
griffin n f pi
griffon n f pi
grifter n f vu
grill nv 3
grille n 3
grim a  7y
grimace vn 7
grimly r
grimy a  1v
grin vn 7
grind vn f
grinding n e
gringo n f
grinner n f
grinning n 7
griot n f
grip vn 1
gripe nv 7
gristmill n 3
gritty a  9i
grizzled a
groan vn 7 1wg
groaner n f
grocer n f
grocery n 3
groggy a
groin nv 5
groom vn f
groomed a
groomsman n f
groove nv m
grooved a
grope vn 1 1x1
gross anv k
grossly r
grotesque an 3
grotesquely r
grouch nv f 11r
ground nv e
groundbreaker n f 1a9
grounder n 1
groundkeeper n f 11s
groundless a
groundling n f
grounds n 6 jf
groundskeeper n f 11s
groundsman n f 11s
groundwork n 6
group nv 0 bp
groupie n f
grouping n 0 bp
grove n b
grovel v
groveler n f s0
groveller n f s0
grow v
grower n f rh
growing na j 1lo
growl vn 8
growler n f
growling n 7
grown a
grownup na f q1
growth n j 1lo
grub nv a
grudge nv 9 nk
grudgingly r
gruesome a  t
gruff a
grumble vn 8
grumbler n f 1kl
grumbling na 8 mg
grump n f 11r
grunt vn 8
grunter n f
gryphon n f pi
guarantee vn 7
guarantor n f 11t
guard nv f
guardian n f q7
guardsman n f
guatemalan an f
gubernatorial a
guerilla n f 11v
guerrilla n f 11v
guess vn 7 1tv
guesser n f
guessing n 6
guest n f 11w
guestworker n f
guidance n 7 kr
guide vn f 1zi
guidepost n 6
guilt n n
guiltily r
guilty a
guitar n 3
guitarist n f
gulf n e
gull vn f
gullible a
gully n e
gulp vn 1
gulper n f
gulping n 1
gum nv a
gummy a  6
gumshoe n f xq
gun nv 3
gunfire n 1 bz
gunman n f 11x
gunner n f sa
gunplay n 1
gunpowder n o
gunrunner n f
gunshot n 1 bz
gunslinger n f 11x
gunsmith n f
guru n f
gush vn 8 205
gust n g
gusto n 9 mu
gut nv 5
guts n 4
gutter nv 3
guttersnipe n f
guttural an 7
guvnor n f
guy nv f 11y
guzzle v
guzzler n f
gym n 3
gymnast n f
gymnastic a  3
gymnastics n 1
gymnosophist n f
gynaecologist n f 11z
gynandromorph n f 12q
gynecologist n f 11z
gypsy n f 13z
gyrate v  1zz
gyration n 8
haberdasher n f va
haberdashery n 3
habit nv 6
habitable a
habitant n f qc
habitat n c
habitual a
habitually r
habitue n f
hack nv f 120
hacker n f
hackneyed a  7f
hackwork n 1
hadji n f 124
haematologist n f 12m
haemophile n f 12n
haemophiliac n f 12n
hag n f 121
haggard an f af
haggardly r
haggle vn 7
haggler n f
hagiographer n f 122
hagiographist n f 122
hagiologist n f 122
haiku n 7
hail vn g 1vc
hair n 5
haircut n 5
hairdo n 5
hairdresser n f 123
hairless a
hairsplitter n f
hairstylist n f 123
hairy a
haji n f 124
hajji n f
hakeem n f
hakim n f
halberdier n f
half nar k
halfback n f
halftime n p
halfway ar  1f
hall n 3 fm
hallelujah n 7
hallmark n 4 h0
hallowed a
hallucination n n
hallway n 3 fm
halo n 4
halogen n o
halt vna n
halter nv 3
haltingly r
ham nv a
hamadryad n f
hamlet n b o7
hammer nv 3
hammerhead n f yl
hamming n 1
hamper vn 3
hand nv 5
handbag n 3 er
handclasp n 7 ko
handful n k
handicap nv n 1nu
handicapped an b 45
handicapper n f
handiwork n 3
handkerchief n 3
handle vn 3
handlebar n 3
handled a
handler n f
handless a
handling n 1
handmade a
hands n 1
handshaking n 7 ko
handsome a
handspike n 3
handstand n 1
handwoven a
handwriting n 7
handwritten a
handy an f
handyman n f
hang vn 6
hanger n f
hangman n f
hangout n c
hangover n n
hanker v  1yy
haphazardly r  1q4
hapless a  49
happen v  1t2
happening n 8 m4
happily r  1pq
happiness n n
happy a
harangue vn 7
haranguer n f
harassed a  ai
harasser n f
harbor nv c
hard ar  2x
hardbake n a
harden v
hardened a
hardliner n f
hardly r  1or
hardship n n 1ni
hardtack n a
hardware n 3
hardwareman n f 13x
hardworking a  30
hardy an f 8s
hare nv 2
harem n 3
harlequin nv f
harlot n f 1bq
harm nv n 1mz
harmless a
harmlessly r
harmonic an 6
harmonious a
harmoniser n f 126
harmonizer n f 126
harmony n 4
harness nv 3
harp nv 3
harper n f 127
harpist n f 127
harpooneer n f 128
harpooner n f 128
harpsichordist n f
harpy n f 1jt
harridan n f
harrier n f
harrow vn 3
harry v  1yp
harsh a
harshen v
harshly r
harshness n 4 hm
harvest vn h 1x2
harvester n f 129
hasp nv 3
haste n 4
hasten v
hastily r  1ri
hasty a
hat nv 3
hatch vn j
hatching n j
hatchway n 3
hate vn 9 1yi
hated a  6c
hateful a
hatefully r
hatemonger n f
hater n f
hatless a
hatmaker n f 12a
hatred n 9
hatter n f 12a
haughtily r
haughty a  88
haul vn 1
hauler n f 12b
haulier n f 12b
haunch n 5
haunt vn c
haunted a  2c
haunting a
have vn f
haven n 3
haversack n 3 eq
havoc n 1
hawaiian na 7
hawk nv 2
hawker n f 19l
hawkshaw n f xq
hay nv a
hayfield n c ox
hayseed n f 1l4
haystack n b
hazan n f
hazard nv n 1nr
haze nv g
hazel an h
hazy a  23
head nv 5
headache n 6
headcounter n f 1at
headed a
headgear n 3
headhunter n f
heading n 7
headland n e
headless a
headlight n 3
headline nv 7
headliner n f
headlinese n 7
headlong ra
headman n f 12d
headmaster n f 12c
headmistress n f
headquarters n 3
headsman n f 12d
headstand n 1
headstrong a
headwaiter n f
heal v
healer n f 1i7
healing na j
health n n
healthful a
healthily r
healthy a
heap nv b nw
hear v
heard a
hearer n f 12e
hearing na 1
heart n 6
heartbeat n 8
heartbreaker n f
heartening a
hearth n 3 fi
heartily r
heartthrob n f
hearty a
heat nv g
heated a
heater n 3
heathen na f 12f
heating n j
heave vn 8
heaven n c ow
heavenly a
heavens n c
heaver n 3
heavily r
heaviness n 4
heaving n 8
heavy anr f
heavyweight n f
hebephrenic a
hebraic a
hebrew na 7
heckler n f 12g
hectic a  c
hedge nv 3
hedger n f 12h
hedonism n d
hedonist n f
heed vn 6
heedless a  4t
heel nv 3
heft vn 4
hefty a
hegelian an f
height n 4
heighten v
heights n c
heir n f 12i
heiress n f 12j
heist vn 1
held a
helium n o
hell n c
hellcat n f 1jt
hellenic na 7
hellhound n f
hellion n f
hello n 7 kp
helm nv 3
helmsman n f 12k
helot n f 1ee
help vn 1 21u
helper n f se
helpful a
helpfully r
helpless a
helplessly r
helplessness n 4
helpmate n f 12l
helpmeet n f 12l
hem nv 3
hematologist n f 12m
hemiplegic n f
hemisphere n c
hemoglobin n o
hemolytic a
hemophile n f 12n
hemophiliac n f 12n
hemorrhage nv n
hemorrhoid n n
hemosiderin n o
hen n 2
hence r  1pn
henceforth r
henchman n f vt
henpecked a
hepatitis n n
herald vn f
heraldic a
herb n h
herbalist n f
herculean a
herd nv b
herdsman n f 12o
here ran c
hereabouts r
hereafter rn p 1s3
hereby r
heredity n j
herein r
hereinafter r  1s3
heretic n f 12p
heretofore r  1p8
heritage n 6
heritor n f 12i
hermaphrodite na f 12q
hermeneutics n 6
hermetic a
hermit n f 1cl
hero n f
heroic an 7
heroics n 1
heroine n f
heroism n 4 hb
herpetologist n f
herringbone n 3
hesitancy n 9
hesitantly r
hesitate v  22d
hesitater n f 1f2
hesitating a
hesitation n 6
hesitator n f 1f2
heterogeneous a
heterosexual na f
heterozygous a
hewer n f
hex nva 7
hexameter n 7
heyday n p
hi n 7 kp
hibachi vn 3
hibernate v
hick na f 1l4
hidden a  at
hide vn o 209
hideaway n c oy
hideous a  71
hideously r
hideout n c oy
hiding n 1
hierarch n f
hierarchy n b
high arn 4
highbinder n f
highbrow na f
higher a
highflier n f 12s
highflyer n f 12s
highjacker n f
highlight vn l
highly r  1qj
highroad n 3
highschool n b
highway n 3
highwayman n f 12t
hijack vn 1 1xf
hijacker n f 12t
hike nv 1
hiker n f
hilar a
hilarious a
hilariously r
hilarity n 9 ne
hill nv e
hillbilly n f 12u
hillock n e p9
hillside n e
hilt n 3
hilum n 5
hinder va  21c
hinge nv 3
hint vn 7
hip na 5
hipline n c
hippie n f 12v
hippy n f 12v
hipster n f 12v
hire vn f
hired a
hireling n f
hirer n f
hiss vn 8
hisser n f
hissing n 8
histologist n f
histology n 6
historian n f 12w
historical a
historically r
historiographer n f 12w
history n p
histrion n f r5
histrionics n 7
hit vn 1
hitch vn p
hitchhiker n f
hither r
hitherto r  1p8
hitless a
hitman n f 11x
hitter n f t6
hive nv b
hoarder n f
hoarse a
hoarsely r
hoaxer n f 1b8
hob nv f pu
hobbit n f
hobble vn 3 1zd
hobbledehoy n f
hobbler n f 12x
hobby n 1
hobbyist n f
hobgoblin n f pu
hobo n f
hock vn a
hodgepodge n b
hodman n f
hoe nv 3
hog vn f
hoist vn 3
hoister n f
hold vn 1 22o
holder n 3
holding n 1 d6
holdout n f
holdover n f
holdup n 1
hole nv e
holiday nv p 1o6
holidaymaker n f 1ik
holler vn 7
hollering n 7
hollow nav m
hollowness n n
hollyhock n h
hollywood na b
holocaust n 1
holster n 3
holystone nv e
hombre n f 11y
home nrav c
homebody n f
homebound na b
homeboy n f
homebuilder n f 12y
homefolk n b
homegirl n f
homegrown a
homeland n c oo
homeless na f
homely a
homemade a
homemaker n f 137
homeopath n f 12z
homeowner n f 130
homer nv 1
homeric a
homesteader n f 1g4
hometown n c
homeward ra
homicidal a
homicide n 1
homo n f 131
homoeopath n f 12z
homogenate n o
homogeneity n 4
homogeneous a
homogeneously r
homogenize v
homophile na f 131
homophobe n f
homosexual na f 131
homozygous a
homunculus n f 16a
honcho n f 10o
honest a  4y
honestly r  1rz
honesty n 4
honey nav a
honeybee n 2
honeymoon vn p
honeymooner n f 17y
honeysuckle n h
honker n f
honkey n f qj
honkie n f qj
honky n f qj
honkytonk n 3 fn
honor vn 7
honorable a  4y
honorably r
honored a
honoree n f
honour nv n
hood nv f 132
hoodlum n f 132
hoof nv 2
hoofer n f 133
hook vn 3
hooked a
hookup n 3
hookworm n 2
hooligan n f u0
hoop nv 3
hoot vn 7
hop vn 1
hope vn 9
hopeful an f
hopefully r
hopeless a
hopelessly r
hoper n f
hopper n 3
hopscotch n 1
horde n b
horizon n c
horizontal an l
hormone n 5
horn nv 3
hornist n f
hornpipe n 1
horologer n f 1kc
horologist n f 1kc
horoscope n 7
horrible a  q
horribly r  1pt
horrid a
horrified a
horrifying a  q
horrifyingly r
horror n 9
horse nv 2
horseback nr 2
horselaugh n 7
horseman n f 134
horsemanship n 6
horseshoer n f zy
horsewoman n f
horticulturist n f 135
hosier n f
hospitable a
hospital n 3 fo
hospitality n 7
host nv f
hostage n f
hosteller n f 136
hostelry n 3 fp
hostess n f
hostile an b
hostility n 4
hostler n f 1g5
hot a
hotdog n f
hotel n 3
hotelier n f 136
hotelkeeper n f 136
hotelman n f 136
hothead n f
hotness n 4
hotshot n f r3
hound nv 2
hour n p 1of
houri n f
hours n p
house nv 3
housebreaker n f
housebreaking n 1
housebuilder n f 12y
housefather n f
houseguest n f
household n b o1
householder n f 130
househusband n f
housekeeper n f
housekeeping n 1 cq
housemaid n f 163
houseman n f 13s
housemaster n f
housemate n f
housemother n f
housewife n f 137
housework n 1 cq
housewrecker n f
housing n 3 fq
hover v
however r  1p7
howl nv 7 lh
howling na 7 lh
hoyden n f 1ih
hr n p 1of
hub n 3
hubbub n 8
hubby n f 13a
hubris n 4
huckster nv f
huddle vn 7
huddled a
huddler n f
hue nv 4
hug vn 1
huge a  5y
hugger n f
hugging n 1 db
hulk nv f 11c
hum vn n
human an 2
humane a
humanely r
humanism n 6
humanist na f
humanistic a
humanitarian an f
humanity n 4
humanize v
humble av  9v
humbly r
humdinger n f
humidity n n
humiliate v
humiliating a
humiliation n n
humility n 4
hummer n f
humming n 8
humor nv 7 l2
humorist n f 138
humorous a
humourist n f 138
hunch nv 6 jv
hundred an k
hungarian an f
hunger nv n
hungry a
hunk n f
hunt vn f
hunted a
hunter n f 139
hunting n 1
huntress n f
huntsman n f 139
hurdle vn 3
hurdler n f
hurl vn 1
hurler n f 1ac
hurricane n g
hurried a
hurriedly r  1ri
hurry vn n
hurrying an 1 3v
hurt vna n
hurtle v
husband nv f 13a
husbandman n f zw
husbandry n 1 df
hush vn 4
husky an 2 8r
hussar n f
hussy n f ra
hustle vn 1
hustler n f 1gn
hut n 3
hutment n 3
hyacinth n o
hyaline an o
hyalinization n n
hydride n o
hydrocarbon n o
hydrochloride n o
hydrogen n o
hydrologist n f
hydromancer n f
hydrophilic a
hydrophobic a
hydrous a
hydroxide n o
hydroxymethyl n o
hygienist n f
hymie n f ql
hymn nv 7
hyperbolic a  3b
hyperbolically r
hypercellularity n n
hyperemia n n
hyperemic a
hyperfine a
hyperope n f
hyperplasia n n
hypertensive na f
hypertrophied a
hypertrophy nv n
hypervelocity n p
hypnotiser n f 13b
hypnotist n f 13b
hypnotize v
hypnotizer n f 13b
hypoactive a
hypoadrenocorticism n n
hypocellularity n n
hypochondriac na f
hypocrisy n 7
hypocrite n f 13c
hypophyseal a
hypophysectomised a
hypotensive na f
hypothalamic a
hypothalamically r
hypothalamus n 5
hypothesis n 7
hypothesize v  1tx
hypothetical an 6
hypothyroidism n n
hysteria n n 1n2
hysteric na f
hysterical a
hysterically r
ianfu n f
ice nv o
icebox n 3 g8
icelandic na 7
iceman n f
ichthyologist n f
icicle n o
iconoclast n f
icy a
idea n 6 jk
ideal an 6
idealist n f
idealization n 1
idealized a
ideally r
idealogue n f 1i6
identical a  8v
identifiable a
identification n 1
identified a
identify v
identity n 4
ideologist n f 13d
ideologue n f 13d
ideology n 6
idiom n 7 lb
idiomatic a
idiosyncrasy n 4 h5
idiosyncratic a
idiot n f 13e
idiotic a
idiotically r
idle avn n
idleness n 1
idler n f 13f
idly r
idol n 3
idolater n f
idolatress n f
idoliser n f 13g
idolize v  1yl
idolized a
idolizer n f 13g
idyllic a
ignite v
ignoramus n f
ignorance n 6
ignorant a
ignore v  1wk
ileum n 5
ilk n 6
ill arn n aw
illegal a
illegitimacy n n
illegitimate an f
illicit a
illiterate an f
illness n n 1mu
illuminate v  1sz
illuminating a
illumination n n
illumine v  1sz
illusion n 6
illusionary a
illusionist n f 1jq
illusory a
illustrate v
illustration n 7
illustrative a
illustrator n f
illustrious a  5r
image nv 6
imagery n 6 jb
imaginary an k
imagination n 6
imaginative a  2o
imaginatively r
imagine v  1y3
imaging n 6 jb
imam n f 13h
imaum n f 13h
imbalance n n 1mq
imbecile na f 13e
imbed v  1xl
imbibe v
imbiber n f ye
imitate v  1ye
imitation na 6
imitative a
imitator n f 13i
immaculate a  1t
immaterial a
immature a
immediacy n 4
immediate a
immediately r  1pp
immense a  5y
immensely r  1ou
immensity n 4
immerse v  1xu
immigrant n f
immigration n 1
imminence n n
imminent a  1z
immobility n n
immoral a
immortal an f
immortality n 4
immune na f
immunity n n
immunoelectrophoresis n j
immunologist n f
imp n f po
impact nv 8
impacted a
impair v
impaired a
impairment n 8 ml
impale v
impart v
impartial a
impassable a
impasse n n 1mr
impassioned a  7l
impatience n n
impatient a
impatiently r
impeccable a
impeccably r
impede v  21c
impel v
impelled a
impending a  1z
imperative an l
imperceptibly r
imperfect an l
imperfectly r
imperial an 5
imperialism n 7
imperialist na f
imperil v  22q
impersonal a
impersonate v
impersonator n f 13i
impervious a
impetuous a
impetus n g
impinge v
impinging n 8
impious a
implacable a
implant vn 3 1xl
implement vn 3
implementation n 1
implicated a
implication n 6
implicit a
implike a  95
implore v  1ul
imply v  1vz
import nv 3
importance n 4
important a
importantly r
importation n 1
importee n f
importer n f
importunity n 7
impose v
imposing a  5c
imposition n 1 dw
impossible an 6
imposter n f 13j
impostor n f 13j
impotence n 4 i9
impotency n 4 i9
impotent a
impractical a
imprecate v  1vf
imprecation n 7 lv
imprecise a
impregnable a
impresario n f
impress vn 1
impression n 6 ju
impressionist na f
impressive a
imprimatur n 7
imprint vn 6
imprison v
imprisonment n 1
improbable a  63
impromptu nar 7
improperly r
impropriety n 4
improve v
improved a
improvement n 8 m9
improver n f
improvise v
improvised a  7s
impudent a  8l
impudently r
impulse n d
impunity n n
impurity n o 1nw
impute v  1uh
in rna k
inability n 6
inaccuracy n 4
inaccurate a
inaction n n
inactive a
inadequacy n 4
inadequate a
inadequately r
inadvertence n 6
inadvertently r  1ru
inadvisable a
inamorata n f
inamorato n f
inanimate a
inappropriate a
inaudible a
inaugural an 7
inaugurate v
inauguration n 1
inboard a
incalculable a
incandescent a
incantation n 7
incapable a
incapacitate v  1tk
incarnate va
incarnation n f 19q
incendiary na f s9
incense nv o
incensed a  g
incentive n d p2
inception n 8
incertain a  1g
inch nv k
incidence n l
incident na 8
incidental an i
incidentally r
incipience n p 1o7
incipiency n p 1o7
incise v
incisive a  7o
incite v  1y9
incitement n 1
inciter n f 13q
inclination n 6 k5
incline vn e 22w
inclined a
inclose v
include v
inclusive a
incoherent a
income n i
incoming an 1
incompatibility n l
incompatible a
incompetence n 4
incompetent na f
incomplete a
incompletely r
incomprehensible a  3m
inconceivable a  a9
inconsequential a
inconsiderable a
inconsistent a
inconvenience nv n
inconvenient a
inconveniently r
incorporate va  1th
incorporation n 1
incorrect a  2n
incorruptibility n 4
increase vn k
increased a
increasing a
increasingly r  1pv
incredible a  2q
incredibly r
incubate v
incubation n 1
incubus n f
inculcate v
inculcation n 1
incumbent na f
incur v
incurable an f
incurably r
incursion n 1
indebted a
indecent a  87
indecision n 6 j0
indeed r
indefatigable a  3a
indefensible a  8e
indefinable a
indefinite a
indefinitely r
indefinity n 4
indelible a
indelicate a
indentation n m
independence n n
independent an f
independently r
indescribable a  3p
indeterminate a
index nv l
indexer n f
indexing n 1
indian an f
indicate v  1vy
indication n 7
indicator n 7
indict v
indictment n 7
indifference n 9
indifferent a
indifferently r
indigen n f qd
indigene n f qd
indigestion n n
indignant a  g
indignantly r
indignation n 9 n7
indignity n 1
indirect a
indirection n 1
indirectly r
indiscriminate a
indiscriminately r  1q4
indispensable a
indistinct a
indistinguishable a  8v
individual na 0 bl
individualism n 4 h3
individualist na f
individualistic a
individuality n 4 h3
individualized a  7v
individually r  1rj
indoctrinate v
indolence n 4
indolent a
indoor a
indoors r  1qs
indorse v  21e
indorser n f 1gv
indubitable a
induce v
induced a
inducement n d p2
induct v
inductee n f
induction n 8 mr
indulge v
indulgent a
industrial a
industrialism n b
industrialist n f
industrialization n 1
industrious a  30
industriously r
industry n b
inebriate nv f yi
ineffable a  3p
ineffectively r
ineligible a
inept a
ineptly r
inequality n 4
inert a
inertia n 4
inescapable a  1h
inescapably r  1rk
inevitability n 4
inevitable an 8
inevitably r
inexcusable a
inexhaustible a
inexorable a  7y
inexorably r
inexpensive a  3k
inexperience n 6
inexperienced a
inexplicable a  3m
inexpressible a
inextricable a
infallible a
infamous a  8h
infancy n p
infant n f ss
infanticide n f
infantile a  6f
infantry n b
infantryman n f 13k
infatuation n 9
infect v
infection n n
infectious a
infective a  4p
infer v  1ty
inference n 6
inferential a
inferior an f
inferiority n n
infernal an f
infertile a  42
infest v  1zo
infidel n f 12f
infidelity n 4
infield n 3
infielder n f
infiltrate v
infiltration n 1
infiltrator n f
infinite an 0
infinitely r
infinitive n 7
infirmary n 3 fo
infirmity n n 1nt
inflame v
inflamed a
inflammatory a
inflate v
inflated a  3b
inflation n j
inflect v
inflection n l
inflexible a
inflict v
infliction n 1 dw
inflow n j 1lp
influence nv 4
influent a
influential a
influx n j 1lp
inform v
informal a
informally r
informant n f
information n 7
informed a
informer n f 13l
infrared an 4
infrequent a
infuriate v
infuriating a  83
ingenue n f
ingest v
inglorious a  4z
ingrate n f
ingratitude n 9
ingredient n 3
ingroup n b o8
inhabit v  22g
inhabitant n f qc
inhabited a
inhalation n 1
inherent a  5m
inherit v
inheritance n 1
inheritor n f 12i
inheritress n f 12j
inheritrix n f 12j
inhibit v
inhibited a
inhibition n 1
inhibitory a  8n
inhospitable a
inhuman a
inhumane a
initial anv 7
initially r
initiate vn f
initiation n 8 mr
initiative na 4
initiator n f
inject v
injection n 1
injure v
injured a
injury n n 1mz
injustice n 1
ink nv o
inkling n 6
inlay vn 3
inlet n e
inmate n f
inn n 3 fp
inner a
inning n p
innkeeper n f
innocence n 4
innocent an f
innovate v
innovation n 3
innovator n f 1a9
innumerable a  1a
inoculation n 1 d7
inoculator n f 13n
inoperable a
inorganic a
inpatient n f
input nv 7
inquest n 1
inquire v  1vp
inquirer n f 13o
inquiring an 7
inquiry n 6
inquisitive a
inquisitor n f 13p
inroad n 1
insane a
insanely r  1qe
insanity n n
inscribe v  1x3
inscribed a
inscription n 7 ke
inscrutability n 4
inscrutable a  3n
insect n 2
insensitive a
inseparable a
insert vn 7
inset nv 3
inside rna c 1qs
insider n f
insidiously r
insight n 6
insignificance n 4
insignificant a
insignificantly r
insinuation n 7
insist v
insistence n 7
insistent a  2j
insofar r
insolence n 4
insolent a  8l
insolently r
insoluble a
insolvent na f
insomniac na f
insouciance n 9
inspect v
inspection n 1
inspector n f
inspiration n 6
inspirational a
inspire v  1yu
inspired a
inspirer n f
inspiring a
instability n n
instal v  1xq
install v  1xq
installation n 1
installment n i
instance nv 8 m6
instancy n 4
instant na p 1oj
instantaneous a
instantly r  1pp
instead r  1q0
instigant n f 13q
instigate v
instigator n f 13q
instillation n 1
instinct na 6
instinctively r
institute vn b
institution n b
institutional a
institutionalize v
institutionalized a
instruct v  1v5
instruction n 7
instructional a
instructions n 7
instructive a
instructor n f 1hu
instructress n f
instrument nv 3
instrumental a
instrumentalist n f 17h
instrumentality n b
instrumentation n 3
insubordination n 4
insubstantial a
insufficient a
insufficiently r
insularity n n 1n6
insulate v
insulation n n 1n6
insulin n 5
insult vn 7
insuperable a
insurance n i
insure v
insured an f
insurgent na f 13r
insurmountable a
insurrection n 1 dj
insurrectionist n f 13r
intact a
intake n 1 d9
intangible na i
integer n k
integral an 6 5m
integrate v  1th
integrated a  ak
integrating n 1 e3
integration n 1 e3
integrity n n 1nf
intellect n 6
intellectual an f
intellectually r
intelligence n 6
intelligent a
intelligible a  29
intend v
intended a
intense a
intensely r
intensification n 1
intensify v
intensifying a
intensity n 4
intensive an 7
intensively r
intent na 6 k0
intention n 6 k0
intentional a
intentionally r  1py
intently r
intentness n 4
inter v  21f
interact v
interaction n 1
intercede v  1um
intercept vn 6
interceptor n 3
intercessor n f qe
interchange nv 3
interconnect v
interconnectedness n n
intercontinental a
intercourse n 7
interdepartmental ar
interdependence n l
interdependent a
interest nv 6
interested a
interesting a
interestingly r
interface n 3
interfaith a
interfere v
interference n 7
interfering a  5n
interferometer n 3
interim an p
interior na c
interject v
interlace v  1xj
interlayer n 3
interlobular a
interlock vn 3
interlocking an 8 9f
interlocutor n f
interloper n f 13t
interlude nv p
intermarriage n n
intermediary n f qe
intermediate anv o
intermediator n f qe
intermeshed a
interminable a  65
intermission n 1
intermittent a
intermolecular a
intern nv f 13s
internal a
internalize v
internally r
international an b
internationalist na f
internationally r
interne n f 13s
internee n f
internist n f
internuncio n f
interpenetrate v
interpersonal a
interplay n 1
interpose v
interposition n 1
interpret v  1tt
interpretable a
interpretation n 6
interpretative a
interpreter n f
interpreting n 6
interrelated a
interrelation n l 1ma
interrelationship n l 1ma
interrogation n 7 lq
interrogative na 7 lq
interrogator n f 13p
interrupt vn g 1uo
interruption n 1 ci
intersect v
intersecting a
intersection n 6
intersex n f 12q
interspecies a
interstate an 3
interstellar a
interstitial a
intertwine v  1xj
interval n p
intervene v
intervenor n f
intervention n 1
interview vn 7
interviewee n f
interviewer n f
interweave v  1xk
interwoven a  9f
intima n 5
intimacy n 4
intimal a
intimate avn f
intimately r
intimidate v
intimidation n 1
intolerable a
intolerance n 4
intonation n 7
intone v
intractable a
intradepartmental a
intramuscularly r
intransigence n 4
intrapulmonary a
intrenchment n 3
intricate a
intrigue nv 6
intriguer n f
intrinsic a
intrinsically r
introduce v  1vq
introduction n 1 c7
introductory a
introject nv 6
introjected a
introspective a
introvert nv f
intrude v
intruder n f 13t
intrusion n 8 mo
intrusive a
intrust v  20y
intuition n 6
inundation n g 1l7
inure v
invade v
invader n f 13u
invalid nva f
invalidate v
invalidator n f 13v
invaluable a  ao
invariable an 6
invariably r  1p3
invariant an 6
invasion n 1
inveigh v
invent v  1y1
invention n 6
inventive a  2o
inventor n f 13w
inventory nv 7
inverse an l
inversely r
inversion n g
invert v
inverted a
invest v
investigate v
investigating n 1
investigation n 6
investigative a
investigator n f 1cq
investment n 1
investor n f
invigilator n f
invincible a
inviolate a
invisible a
invitation n 7
invite vn 7
invitee n f 11w
inviting a
invocation n 7
invoke v
involuntary a
involve v
involved a
involvement n 1 e8
invulnerability n n
invulnerable a
inward ar
inwardly r
iodide n o
iodinate v
iodinated a
iodinating a
iodination n j
iodine n o
iodocompound n o
iodoprotein n o
iodothyronine n o
iodotyrosine n o
ion n e
ionic an 7
ionized a
irish an f
irksome a  5l
iron nva o
ironic a  56
ironical a
ironist n f 1de
ironlike a
ironman n f
ironmonger n f 13x
irons n 3
ironshod a
ironside n f
ironworker n f
irony n 7 l3
irrational an k
irrationally r
irreconcilable a
irredentist n f 13y
irreducible a
irregular an f
irregularity n 1
irregularly r
irrelevant a
irreligionist n f
irremediable a
irreparable a
irreproducibility n 4
irresistible a
irresolute a
irresolution n 6 j0
irrespective r  1qv
irresponsibility n 4
irresponsible a
irreverence n 6
irreversible a
irrevocable a
irridentist n f 13y
irrigate v
irrigation n 1
irritability n 9 nl
irritable a  4i
irritably r  1rn
irritate v  1yo
irritating a  d
irritation n n 1n3
irruption n 1
island n e
islander n f
isle n e
ism n 6 jx
isocyanate n o
isolate v
isolated a
isolation n n
isolationist an f
isomer n o
isopleth n c
isothermal a
isotonic a
isotopic a
isotropic a
israeli na f
issuance n 1
issue vn 6
italian an f
italic na 7
italicize v
itch vn n
item nr 7
itemize v  1w2
itinerant na f 13z
ivory n o
ivy n h
jab vn 1 1wx
jabber vn 7
jabberer n f yf
jabbing n 1
jackanapes n f 1km
jackass n f 125
jackdaw n 2
jacket nv 3
jacksonian an f
jade nva o
jaded a  ah
jagged a
jail nv 3
jailbird n f 140
jailer n f 11u
jailor n f 11u
jam vn a
jamaican na f
jammed a  2f
jangle vn 8 20i
jangling a
janissary n f
janitor n f
japan nv c
japanese an f
jar nv 3
jargon n 7 ll
jarring a
jaunty a  3t
jaw nv 5
jawan n f
jaywalker n f
jazzman n f
jazzy a
jealous a  3c
jealousy n 9
jeep n 3 fs
jeer vn 7 1v9
jeerer n f 1dx
jeffersonian an f
jejunum n 5
jelly nv a
jeopardize v  22q
jeopardy n n 1nr
jerk vn f
jerker n f 1l0
jerking na 1
jest nv 7 l4
jester n f
jesuit na f
jet nva 3
jetting a
jewel nv 3
jeweled a
jeweler n f 141
jeweller n f 141
jewish a
jibe nv 7 l0
jig vn 7
jilt vn f
jimdandy n f 142
jimhickey n f 142
jimmy vn 3 1xy
jingle vn 8 20i
jingling a
jingo n f uw
jingoist n f uw
jinnee n f py
jinni n f py
jinx nv f
jive vn 7
job nv 1 cr
jobber n f 143
jobholder n f
jock n f sk
jockey nv f
jocose a  57
jocular ar  57
jog vn m 22p
jogger n f
joggle vn 3 1z6
john n 3 gk
join vn m
joined a
joiner n f
joint anv 5
jointly r
joke nv 7 l4
joker n f 144
jokester n f 144
jolly anvr 8 5q
jolt nv 8
jolted a
jongleur n f 10i
jonquil n h
joss n 3
jostle vn 1
jot nv 7
journal n 7 kc
journalese n 7
journalism n 7
journalist n f
journey nv 1 cc
journeyer n f
journeying n 1 cc
journeyman n f wf
joust nv 8
jovial a  5q
jowl n 5
joy nv 9
joyous a
jubilant a  2t
jubilantly r  1pq
judge vn f
judgment n 6
judicial a
judiciary n b
jug nv 3
juggernaut n f 145
juggler n f
juice n a
juicer n f ye
juicy a
juju n 6
jukebox n 3
jumble nv n 1nm
jumbled a
jump vn 8 1zk
jumper n f
jumpy a  a7
junction n 3
juncture n 8 mk
jungian an f
junior na f
junk nv o 1nz
junkie n f yh
junky n f yh
junkyard n c
jurisdiction n 4
jurisprudence n 6
jurisprudentially r
jurist n f
juror n f 146
jury n b
juryman n f 146
jurywoman n f 146
just ra  1ot
justice n 4
justiciar n f 147
justiciary n f 147
justifiably r
justification n 6
justifier n f rz
justify v  1vo
justly r  1rh
justness n 4 gy
jutting an 1 5o
juvenile an f
juxtapose v
juxtaposition n 1
kabbalist n f
kachina n f
kafir n f 148
kale n i
kalif n f ua
kaliph n f ua
kamikaze n 3
kc n p
keen anv 7 7o
keenly r  1s4
keenness n 6 in
keep vn i 22o
keeper n f
keeping n 1
keepsake n 3 ft
kelpie n f pv
kelpy n f pv
ken n 6
kerchief n 3
kerosene n o
kerygma n 7
ketch n 3
ketosis n n 1my
kettle n 3
key nav 3
keyboard n 3
keyboardist n f
keyhole n 3
keynote vn 7
khaki an 3
khalif n f ua
khalifah n f ua
khan n f
kibbutznik n f
kibitzer n f
kick vn 1
kicker n f
kickoff n 1
kid nv f uy
kiddie n f 149
kiddy n f 149
kidnap v
kidnaper n f 14a
kidnapper n f 14a
kidney n 5
kike n f ql
kill vn 1
killable a
killer n f 14b
killing na 8
killjoy n f 1g1
kilometer n k 1lx
kin na f 14d
kind na 6 jm
kinda r
kindergarten n b
kindergartener n f 1bb
kindergartner n f 1bb
kindled a
kindly ar
kindred an b 8x
kinesthetic a
kinesthetically r
kinetic a
king n f
kingdom n n 1np
kingpin n f 14c
kinship n l
kinsman n f
kinsperson n f 14d
kinswoman n f
kiss vn 1
kisser n f 14g
kissing n 1 db
kit nv 3
kitchen n 3
kitchenette n 3
kitten nv 2
kittenish a
kleptomaniac n f
klutz n f
km n k 1lx
knack n 6
knacker n f
knapsack n 3 eq
knave n f 1d1
knead v
knee n 5
kneecap nv 5
kneel vn 1
kneeler n f
knife nv 3
knifelike a
knight nv f
knightly a
knit vn 3
knitter n f
knob n 3
knock vn 8
knocker n f
knocking n 8
knockout na f 1fd
knoll n e p9
knot nv b
knotted a
knotty a  2y
know vn 6
knower n f 14h
knowing an 6
knowledge n 0
knowledgeable a
known a
knuckle nv 5
knuckleball n 1
knucklehead n f yl
kolkhoznik n f
kook n f
korean na f
kosher an a
kvetch nv f
lab n 3 fu
label vn 7
labeled a  5s
labor nv b o4
laboratory n 3 fu
laborer n f 14j
laborsaving a
labour nv b o4
labourer n f 14j
labyrinth n 3 fw
lace vn 3 1xj
laced a
lacer n f
lacerate va
lack nv n 1ne
lackey n f 14k
lacking a  5
lactating a
lacy a
lad n f ut
ladder nv 3
laddie n f tr
laden av  4b
ladened a  4b
lady n f
ladylike a
ladylove n f 14m
lag vn 1
lager n 3
laggard na f x4
lagger n f x4
lagoon n e
laid a
lair n c
laird n f
laity n b
lake n e
lam vn 1
lama n f
lamb nv 2
lamblike a
lame nva f
lament vn 7
lamentation n 7
lamenter n f 17c
lamia n f pw
laminate vn 3
laminator n f
lamp n 3
lamplight n g
lamplighter n f
lampoon vn 7
lampooner n f 199
lance nv 3
lancer n f
land nv i
landgrave n f
landholder n f 14o
landing n 3
landlady n f
landler n 7
landlocked a
landlord n f
landlubber n f 14n
landman n f 14n
landmark n c
landmass n e
landowner n f 14o
landrover n 3 fs
landscape nv c
landscaped a
landscaper n f
landscaping n 1
landscapist n f
landslide n 8
landsman n f 14n
lane n 3
langlaufer n f
language n 7
languid a
languish v
languisher n f
languor n 9
lanky a  a4
lantern n 3
lao an f
lap nv 5
lapel n 3
lapidarist n f 14p
lapidary na f 14p
lapidator n f 1gi
lapidist n f
lappet n 5 ig
lapse nv 1
lapsed a  7x
larcener n f 14q
larcenist n f 14q
large anr 4 5t
largely r  1ov
larger a  5u
larkspur n h
larva n 2
larval a
lascar n f
lash vn 5 1x7
lasher n f
lashing na 1 e0
lass n f 14r
lassie n f 14r
last avnr p
lasting a  7p
lastly r
lat n 5
latch vn 3
late ar
latecomer n f
lately r  1qq
latent a
later ra  1px
latest an 7
lather nv e pd
latin na 7
latitude n c
latitudinarian na f
latter an l
laudanum n 3
laudator n f 14s
laugh vn 7
laugher n f
laughingly r
laughingstock n f
laughter n 7
launch vn 3 219
launcher n 3
launching n 1
laundering n 1
laundress n f 1k9
laundry n 3
laundryman n f 1k8
laundrywoman n f 1k9
laureate na f
laurels n 7
lavatory n 3 gk
lavender an h
lavish va
lavishly r
law n b
lawbreaker n f 1jo
lawgiver n f 14t
lawless a
lawmaker n f 14t
lawman n f
lawn n c
lawyer n f 14u
lax a
laxness n 4
lay van 7 1xg
layabout n f 13f
layer nv 3
layette n 3
laying n j
layman n f 14v
layoff n 1
layout n 6
layperson n f 14v
lazar n f 150
laze v
lazily r
lazy a
lazybones n f
lb n k 1ly
lead vn 4
leaded a
leaden a
leader n f
leaders n b
leadership n 1
leading an 3 6e
leaf nv h 1le
leafhopper n 2
leaflet n 5
league nv b
leak nv e
leakage n 8 mq
leaker n f
lean van 4 1zs
leaning an 9 52
leap vn 1 1zk
leaper n f
leapfrog nv 1
leaping n 1
learn v
learned a  92
learner n f 14w
learning n 6
lease nv i
leaseholder n f 14x
leash nv 3
least ran 6
leather nv o
leathered a
leatherneck n f
leave vn p
leavened a
leavening n 6
leaver n f xj
leaving n 1 br
lech n f 1df
lecher n f 1df
lector n f
lecture nv 7
lecturer n f
lecturing n 1
ledge n e
ledgeman n f tv
ledger n i
leech nv 2
leer vn 7
leering a
left anr c
leftfield n 3
lefthander n f 14y
leftist na f 1fk
lefty n f
leg n 5
legacy n i 1lj
legal a
legally r
legate n f
legatee n f
legation n 1
legend n 7
legendary a
legged a
leggy a
legibility n 4
legion na b
legionary n f
legislate v
legislation n 7
legislative a
legislator n f
legislature n b
legitimacy n 4
legitimate av
legitimately r
legitimize v
legume n h
leisure n p
leisurely ra
leitmotiv n 7
lemma n 7
lemon n a
lemonade n a
lend v  20u
lender n f 14z
lending n 1
length n 4
lengthen v
lengthening n 1 do
lengthily r
lengthwise ra
lengthy a  64
lens n 3
lensman n f 1a1
lentil n a
leper n f 150
lepidopterist n f 151
lepidopterologist n f 151
leprechaun n f
leprosy n n
lesbian na f 152
lesion n n
less ra
lessee n f 14x
lessen v  1sp
lessened a  58
lessening n 8
lesser a
lesson n 1
lessor n f
let vn b 216
letch n f 1df
letdown n 9 ni
lethal a
lethality n 4
lethargy n n
letter nv 7 km
letterer n f
letterhead n 7
lettering n 7 ke
letterman n f
letters n 6
level nva 4 hx
leveler n f 153
levelheaded a
leveller n f 153
lever nv 3
leviathan n f
levis n 3
levy vn i
lewd a
lexical a
lexicographer n f 154
lexicologist n f 154
lexicon n 6
lexicostatistic a
lexicostatistics n 6
liability n n
liable a
liaison n n
liar n f 155
libber n f 103
libeler n f xe
liberal na f 156
liberalism n 6
liberalist n f 156
liberalize v
liberally r
liberate v  21j
liberated a
liberation n 1
liberator n f
libertarian n f
libertine na f 157
liberty n n 1mo
librarian n f 158
library n 3
librettist n f
libretto n 7
license nv 7
licensed a
licensee n f
licenser n f
licentiate n f
lick vn e
licked a
licking n 8
lid n 5 ic
lie vn 7
liege na f 1jf
liegeman n f 1jf
lieutenant n f
life n n
lifeguard n f 159
lifeless a
lifelike a  8c
lifelong a
lifer n f
lifesaver n f 159
lifetime n p
lift vn 1
lifted a  4w
lifter n f 1kh
liftman n f
ligament n 5
light navr g
lighted a
lighten v
lighterman n f 15a
lighthearted a
lighting n n
lightly r
lightning n g
lightweight na f
lignite n o
like van 6
likelihood n 4
likely ar
likeness n 4 h1
likewise r  1qy
liking n 9
lilac na h
lilliputian na f
lilt nv 4
limb n 5
limbo n n 1n8
limey n f
limit nv 4
limitation n 6 jn
limited an 3
limiting an l 8m
limitless a
limner n f 1ay
limnologist n f
limp van 1 1zd
limper n f 12x
linden n h
line nv b
lineage n b o2
linear a
linearly r
linebacker n f
lined a
lineman n f
linen n 3
linendraper n f
liner n 1
linesman n f
lineup n 7
linger v
lingerer n f 15j
lingeringly r
lingual an 7 b9
lingually r
linguist n f
linguistic a  b9
linguistically r
linguistics n 6
link vn l 1uc
linkboy n f 15b
linkman n f 15b
links n 3
linksman n f 11k
linoleum n o
lint n o
lion n 2
lionize v
lip n 5
lipped a
lipstick nv 3
liquid an o
liquidate v
liquidation n 1
liquidator n f 17f
liquor n a nr
lisper n f
list nv 7
listed a
listen v
listener n f 12e
listless a
listlessly r
lit an 6
liter n k
literal an 7
literalism n 6
literally r
literalness n 4
literary a
literate an f
literature n 7
lithe a
lithographer n f
lithomancer n f
litigant n f 15c
litigation n 1
litigator n f 15c
litter nv b
litterateur n f zd
litterbug n f 15d
littered a  ac
litterer n f 15d
little arn k 5z
liturgist n f
livable a
live var  22g
livelihood n i
liveliness n 1
lively a
liver na 5
liveryman n f
livestock n 2
livid a  1q
living na 6
lizard n 2
load nv 3 fv
loaded a  4b
loader n f 1gd
loading n 3 fv
loaf nv a
loafer n f 13f
loan nv i
loaner n f 14z
loathe v  1yj
loather n f qs
loathsome a
lob vn 1
lobby nv 3 el
lobbyist n f
lobe n 5
loblolly n a
lobscouse n a nq
lobscuse n a nq
lobsterback n f y9
lobsterman n f
lobular a
lobularity n 4
lobule n 5
local an 3
locale n c
locality n c oz
localization n 1
locally r
locate v
located a  96
locater n f 15e
location n 0
locator n f 15e
lock vn 3
locker n 3
lockkeeper n f 15f
lockman n f 15f
lockmaster n f 15f
locksmith n f
lockup n 3
locum n f
locust n 2
lodge vn f
lodger n f 15g
lodging n 3 fq
lodgings n 3
loft nv 3
lofty a  6u
log nv o
logarithm n 7
logger n f 15q
loggerhead n f yl
logging n 1
logic n 6
logical a
logically r
logician n f 15h
logistic a
logistician n f 15h
logistics n 1
logomach n f 15i
logomachist n f 15i
lohan n f
loins n 5
loiter v  22b
loiterer n f 15j
lone a  9l
loneliness n n
lonely a  9l
loner n f
long arv
longbowman n f
longer rn f
longevity n 4
longhand na 7
longing n 9 mt
longitude n c
longshoreman n f 1gd
longshot n 3
longstanding a
look vn 4
looker n f 1fw
looking an 1 86
lookout n f 15l
lookup n j
loom vn 3
loon n f
looney n f wg
loony na f wg
loop vn 3
loophole n 7
loose avr
loosely r
loosen v
loot nv i 1li
looted a
looter n f 1aq
lope vn 1
lopsidedly r
lord nv f
lordly a
lore n 6
lose v
loser n f
loss n i
losses n i
lost an b
lot nv k 1m3
lotion n 3
lots nr k 1m4
lotus n h
loud ar
loudly r
loudmouth n f 15m
loudspeaker n 3
lounge vn 3
lounger n f ww
louse n 2
lousiness n n
lousy a  4f
lout n f 15n
love vn 9
loveliness n 4
lovely an f
lover n f
loving a
lovingly r  1rr
low arnv n
lowbrow na f 19y
lower vn 3
lowerclassman n f 15o
lowered a
lowering an 1
loweringly r
lowland na e
lowlife n f 1d4
lowly a  9v
loyal a
loyalist n f 15p
loyalty n 4
lubber n f 15n
lucid a
lucidity n 4 h7
luck n n 1nh
luckily r  1pl
lucky a
ludicrous a
lug vn f
luggage n 3 es
lugubrious a
lukewarm a  av
lull nv p
lullaby n 7
lulu n f 1fd
lumbar a
lumber nv o 1o1
lumberjack n f 15q
lumberman n f 15q
luminary n f 15r
luminescence n g
luminescent a
luminosity n 4
luminous a
lummox n f 15n
lump nv b nv
lumper n f 1gd
lumpish a
lunar a
lunatic an f
lunation n p
lunch nv a np
luncheon n a np
luncher n f
lunchroom n 3
lung n 5
lunge vn 1
lunger n f
lunkhead n f yl
lurch vn 1 1zg
lurcher n f 15t
lure vn 4 1up
lurid a
lurk v  22c
lurker n f 15t
luscious a  98
lush an f 0
lust nv 9
luster n 4 ho
lustily r
lustre n 4
lusty a
lutanist n f 15u
lutenist n f 15u
luthier n f
lutist n f 15u
luxurious a
luxuriously r
luxury n 4
lycanthrope n f pk
lymphocyte n 5
lyophilize v
lyric nav 7
lyrical a
lyricist n f 15v
lyrist n f 15v
ma n f 15w
macabre a  t
macaroni n f
macebearer n f 15x
macer n f 15x
machinator n f w0
machine nv 3
machinelike a
machinery n 3
machinist n f 15y
macho na f
mackinaw n 3
macroeconomist n f
macromolecular a
macrophage n 5
macroscopically r
macushla n f
mad a
madam n f wz
madame n f
madcap na f x2
maddened a  f
maddening a  83
made a
madly r  1s8
madman n f 15s
madness n n
madrigal vn 7
madrigalist n f
madwoman n f
maenad n f
maestro n f 15z
mafioso n f
magazine n 7
magdalen n f
maggot n 2
magic na 6
magical a
magician n f 160
magistrate n f
magnate n f t1
magnet n 3
magnetic a
magnetically r
magnetism n g
magnetize v
magnification n 1
magnificence n 4
magnificent a
magnificently r  1r9
magnifico n f
magnified a
magnify v  1tc
magnitude n 4
magpie n 2
magus n f
maharaja n f 161
maharajah n f 161
maharanee n f 162
maharani n f 162
mahatma n f
mahogany n h
mahout n f
maid n f 163
maiden na f
maidservant n f 163
mail vn 7
mailbox n 3
mailman n f 164
maimed na b
maimer n f 17j
main an e 5a
mainland n e
mainly r  1q7
mainstay n f
maintain v  22o
maintained a
maintainer n f 1j7
maintenance n 1 cb
majestic a
majestically r
majesty n 4
major anv f
majorette n f
majority n 4 i4
majors n b
make vn 6 21y
maker n f 165
makeready n 1
makeshift an 1 7s
makeup n 3
making n 1
malacologist n f
maladroit a
malady n n
malahini n f
malaise n n
malaria n n
malcontent na f
male na 2
malediction n 7 lv
malefactor n f wi
maleness n 4 hr
malevolency n 4
malfeasant n f
malformed a  9a
malign av
malignancy n n
maligner n f xe
malik n f
malinger v
malingerer n f 166
malingering n 1 cy
malposed a
maltman n f 167
maltreat v  21n
maltreater n f r0
maltster n f 167
mama n f 15w
mamma n f 15w
mammal n 2
mammalian an 2
mammalogist n f
mammoth an 2 5x
mammy n f
man nv f
manage v
management n 1
manager n f xw
manageress n f
manakin n f 169
mandamus n 7
mandatary n f
mandate nv 7 ki
mandator n f
mandatory an f
mane n 2
maneuver nv 1
maneuverability n 4
maneuverer n f 168
manfulness n 4
mangled a  5i
mangler n f 17j
manhood n n
mania n d
maniac na f 15s
maniacal a
manic a  a5
maniclike a
manicurist n f
manifest vna 7 1v2
manifestation n 8
manifestly r  1pj
manifold nav 3
manikin n f 16a
manipulate v
manipulation n 1
manipulator n f
manned a
mannequin n f 169
manner n 4 hl
manners n 4
mannikin n f 16a
manoeuvrer n f 168
manometer n 3
manor n 3
manpower n b o6
manse n 3
manservant n f
manslayer n f 17f
mantel n 3
mantic a
mantichora n f pj
manticora n f pj
manticore n f pj
mantiger n f pj
mantle nv 7
mantrap n f 1fd
manual na 7
manufacture vn 1
manufactured a
manufacturer n b
manufacturing n 1
manumission n 1
manumitter n f yx
manure nv o
manuscript n 7
many a
manzanita n h
map nv 3
maple n h
mapper n f
mar vn p
marathon n 1
marathoner n f
marauder n f 16b
marble nv o
marbleized a
marbleizing n 4
marbles n 1
march vn p
marcher n f
marching n 1
marchioness n f
mare n 2
margin n m
marginal a
marginality n 4
marginally r
margrave n f
maria n e
marinate v
marine an f
mariner n f 16c
marital a
mark vn 6 1xx
marked a  5e
markedly r
marker n 3
market nv 1 dt
marketable a
marketer n f 1e7
marketing n 1 du
marketplace n 1 dt
marking n 7
marksman n f
marksmanship n 6
marmalade n a
maroon van f
marquee n 3
marquess n f
marquise n f
marriage n n 1mk
married an f
marrow n 5
marrowbone n a
marry v  21i
marsh n e
marshal nv f
martial an f
martian an f
martinet n f 16d
martini n a
martyr nv f
marvel vn 8
marveller n f
marvelous a  7c
marvelously r  1ra
marxist an f
mascara n 3
mascot n f
masculine an 7
masculinity n 4 hr
mash vn o 1xz
masher n f
mask nv 3
masker n f 16e
masking n 1
masochist n f
masonry n 3
masquer n f 16e
masquerade vn b
masquerader n f 16e
mass nva 4
massacre vn 1
massage vn 1
massager n f
masses n b
masseur n f
masseuse n f
massive a
mast n 3
masted a
master nva f 15z
masterly a
mastermind vn f
masterpiece n 3
mastery n 6
masturbator n f 16f
mat nva 3
matador n f
match vn 3 22h
matched a
matcher n f 16g
matching a
matchmaker n f 16g
mate nv f
mater n f
materfamilias n f 16h
material na o 1nv
materialism n n
materialist n f
materialize v
materially r
maternal a
math n 6 k1
mathematical a
mathematically r
mathematician n f
mathematics n 6 k1
mating n 1
matman n f 1kx
matriarch n f 16h
matricide n f
matriculate vn f
matrikin n f 14e
matrimony n n 1mk
matrisib n f 14e
matrix n b
matron n f
matsyendra n 4
matted a
matter nv 6 iu
matting n 3
maturation n j 1lq
mature av
maturity n p 1o8
mauler n f
mausoleum n 3
mauve an 4
maven n f r3
maverick na f
mavin n f r3
maxim n 7 lk
maximal a  6g
maximize v
maximum an k 6g
maybe r  1ry
mayor n f
mayoress n f
maze n 3 fw
meadow n c ox
meager a
meal n a
mean van 6
meander vn e 1z2
meandering a
meanie n f
meaning na 7
meaningful a
meaningfulness n 4
meaningless a
meanness n 4
means n 1
meanwhile rn p
measurable a
measure vn 1
measurement n 1 dm
measurer n f
measuring n 1 dm
meat n a
meatman n f
meaty a
mechanic na f 15y
mechanical a
mechanically r
mechanics n 6
mechanism n j
mechanist n f
mechanistic a
mechanized a
medal n 7
medalist n f 16i
medallist n f 16i
meddle v
meddler n f
meddling an 1 5n
median an 6
mediate va  1um
mediator n f qe
mediatrix n f
medical an 1
medically r
medication n 3
medicine nv 6
medico n f
medieval a
mediocrity n 4
meditate v  1tu
meditation n 6
meditative a  aa
mediterranean na e
medium na 7
medley n 7
meek a
meekly r
meet vna 8 1zp
meeter n f q3
meeting n b
megakaryocytic a
megalomania n n
megalomaniac n f
megalopolis n c
megaton n k
melancholiac n f 16j
melancholic na f 16j
melancholy na 9
melee n 1
melioration n 1
meliorist n f 1ck
mellowingly r
melodic a
melodious a  6i
melodrama n 7
melodramatic a
melody n 7 l9
melon n a
melt vn j
melter n f
melting na j 1ls
member n f
membership n b
membrane n 3
memoir n 7
memorabilia n 7
memorable a
memorandum n 7
memorial n 7
memoriser n f 16l
memorization n 6
memorize v
memorizer n f 16l
memory n 6
memsahib n f
men n b o6
menace nv n 1ns
menacing a  s
menarche n 8
mend vn 3 1sy
mendacious a
mender n f 16m
mendicant na f 10v
menial an f
mensch n f 16n
mensh n f 16n
mental a
mentality n 6 k4
mentally r
mention vn 7 1wd
mentioner n f
mentor nv f
menu n 7
meq n 4
mercenary na f
mercer n f
merchandise nv 3 fx
merchandiser n f 16o
merchandising n 1 du
merchant n f 16o
merciful a
merciless a
mercurial a  1i
mercury n o
mercy n 1
mere an e
merely r  1ot
merge v  1t6
merger n 1
merging na 1
merit nv 4
meritorious a
mermaid n f
merrily r  1pq
merriment n 9 nd
merry a  5q
merrymaker n f 1cu
merrymaking n 1
mesenteric a
mesh vn k
meshuggeneh na f 16p
meshuggener na f 16p
mesmerist n f 13b
mesmerize v
mesmerizer n f 13b
mesomorph n f
mess nv n
message nv 7
messenger n f 16q
messiah n f
messmate n f
messy a
mestiza n f
mestizo n f
metabolic a
metabolize v
metal nav o
metalhead n f
metallic an 3
metallurgist n f
metalworker n f
metamorphose v
metaphor n 7
metaphysical a
meteor n e
meteorite n e
meteoritic a
meteorological a
meteorologist n f
meter nv k
method n 6
methodical a
methodically r
methodist an f
metic n f
meticulously r
metro n 3 fy
metropolis n c ot
metropolitan an f
mew vn 8
mexican na f
mezzo n f
mg n k 1lz
micelle n e
microbial a
microbiologist n f
microcosm n 6
microeconomist n f
micrometeorite n e
micrometeoritic a
micron n k
microorganism n 2
microphone n 3 fz
microphoning n j
microscope n 3
microscopic a
microscopically r
microscopist n f
microscopy n 1
microsecond n p
microsomal a
microwave nv g
mid a
midair n c
midday n p 1oa
middle nav c os
middlebrow n f
middleman n f 143
middleweight n f
midget na f ym
midinette n f
midnight n p
midsection n 5
midshipman n f
midst n c
midsummer n p
midwatch n p
midway arn c 1f
midwestern a
midwife n f 16r
mien n 4 hj
might n 4
mighty ar
migrant na f 16s
migrate v
migration n 1
migrator n f 16s
mikado n f 16t
mike n 3 fz
mild a
mildly r
mile n k
mileage n 4
milestone n 7
milieu n n 1nn
militant an f 7n
militarily r
militarist n f 16u
military an b
militate v
militia n b oh
militiaman n f
milk nv a
milkmaid n f wv
milkman n f
milksop n f 1f1
mill nv 3 ff
millenarian na f 16v
millenarianism n 6
millenarist n f 16v
millennium n p
milliampere n k
millidegree n k
milligram n k 1lz
milliliter n k 1lu
millimeter n k 1lv
milliner n f 12a
million an k
millionaire n f
millionairess n f
millivoltmeter n 3
millpond n e
millwheel n 3
millwright n f
milord n f
mime nv f 16w
mimer n f 16w
mimesis n 6
mimetic a
mimic nva f 16x
mimicker n f 16x
mimicry n 1
min n p 1og
mince vn a
mincing a
mind nv 6 im
minded a
minder n f
mindful a
mindless a
mine nv 3
miner n f 16y
mineral na o
mineralogist n f
mineralogy n 6
mineworker n f 16y
mingle v
mingling n 1
miniature na 3
miniaturist n f
minimal a  6h
minimalist na f
minimize v
minimized a
minimum an k 6h
mining n 1
minion n f
minister nv f wm
ministerial a
ministrant na f
ministration n 1 e4
ministry n b
minoan an f
minor anv f
minority n b
minstrel nv f 10i
mint nva k 1m3
minter n f ve
minuet n 1
minute na p 1og
minutia n 6
minx n f w5
miracle n 8
miraculous a
miraculously r
mire nv e
mirror nv 3
misanthrope n f 16z
misanthropist n f 16z
misbehavior n 1 cw
misbeliever n f 12p
misbranded a
miscalculate v
miscalculation n 1
miscarry v
miscegenation n 1
miscellaneous a  4u
mischief n 1 cx
mischievous a  95
misconception n 6
misconstruction n 7
misconstrue v  1tq
miscreant n f 1co
misdeed n 1 cw
misdemeanor n 1 d1
miser n f
miserable a
miserably r
misery n n 1nd
misfire vn 8
misfit n f
misfortune n 8
misgauge v
misgiving n 9 nc
misguided a
misinterpret v
misinterpretation n 7 ln
misjudge v
mislay v  1xh
mislead v
misleader n f
misleading a
mismanage v
mismanagement n 1
misname v
misnomer n 7
misogamist n f
misogynist n f
misperceive v
misplace v  1xh
misplaced a
misquote vn 7
misread v
misrelated a
misrepresent v
misrepresentation n 7
miss vn f
missile n 3
missing a
mission n b
missionary na f
missioner n f
missis n f 170
missive n 7 km
missus n f 170
missy n f 11d
mist nv g
mistake nv 1 bu
mistaken a
mistakenly r
mistaking n 7 ln
mistress n f
mistrust vn 6 1u9
misty a  23
misunderstand v  1tq
misunderstanding n 7 ln
misuse vn 1
misused a
mite n k
miter vn 3
mitigate v  1vs
mitigation n 1
mitral a
mix vn a 1t9
mixed a  4u
mixing n 1
mixologist n f t3
mixture n o
ml n k 1lu
mm n k 1lv
mnemonist n f
moan vn 7 1wg
moaner n f 1kl
mob nv b o5
mobcap n 3
mobile an e 97
mobility n 4
mobilization n 1
mobilize v
moblike a
mobster n f 111
mock van 1
mocker n f 1dx
mockery n 7 kv
mocking a  8k
mod na f
modal an 7
mode n 4 hl
model nva 6 jr
modeled a
modeler n f 172
modeller n f 172
moderate avn f
moderately r  1pf
moderation n 4
moderationist n f
modern an f
modernism n 3
modernist n f
modernity n 4
modernization n 1
modernize v
modest a
modestly r
modesty n 4
modification n 1
modified a
modifier n 7
modify v
modiste n f 12a
modulation n 7
moire na 3
moist a  b1
moisten v
moisture n n
molal a
mold vn m 1yc
molding n 1
molecular a
molecule n o
molest v
molester n f
moll n f
mollify v  1yh
mollycoddle nv f
mollycoddler n f 192
molten a
mom n f 15w
moment n p
momentarily r
momentary a  66
momentous a
momentum n 4
momma n f 15w
mommy n f 15w
monarch n f
monarchist n f 173
monastery n 3
monastic an f
monaural a
monetarist n f
money n i
moneyer n f ve
moneygrubber n f
moneylender n f 1j9
moneymaker n f
moneymaking na 1
moneyman n f 108
monger nv f 1in
monitor vn f
monitoring n 1
monitrice n f 14i
monk n f
monkey nv 2
monkish a
monochromat n f
monochrome na 3
monocle n 3
monogamist n f 174
monograph n 7
monogynist n f 174
monolingual na f
monologist n f
monologue n 7
monomaniac n f
monomer n o
mononuclear a
monophonic a
monopoliser n f 175
monopolist n f 175
monopolization n 1
monopolize v
monopolizer n f 175
monopoly n n
monosyllable n 7
monotheist n f
monotone an 7
monotonous a
monotony n 4
monsoon n g
monster n f
monstrosity n f 10q
monstrous a
month n p
monument n 3
monumental a
moo vn 8
mooch nv f 177
moocher n f 177
mood n 9
moon nv e
moonlight nv g
moonlighter n f
moonlit a
moonshiner n f to
mop vn 3
mope nv f ww
mopper n f
moppet n f
moral an 7
morale n n
moralist n f
moralistic a
morality n 4
morally r
morals n d p3
more ran f
moreover r  1p9
mores n 6
morgue n 3
morning n p
moroccan an f
moron n f 13e
morose a  4j
morosely r
morosoph n f
morphemic a
morphologic a
morphology n 6
morphophonemic a
morphophonemics n 6
morrow n p
morsel n k
mortal an 0
mortality n 4
mortally r
mortar nv 3
mortgage nv i
mortgagee n f
mortgager n f 178
mortgagor n f 178
mortician n f 179
mortification n 9 n0
mosaic na 3
mosquito n 2
moss n h
mossback n f
most ra
mostly r  1ov
motel n 3
moth n 2
mother nv f
motherfucker n f sd
motherland n c oo
motif n 3
motile na f
motion nv 7
motional a
motionless a  6o
motivate v  1y9
motivated a
motivating an 1
motivation n 0 bo
motive na 0 bo
motor nva 3
motorcar n 3 f3
motorcyclist n f
motorist n f 17a
motorman n f
motormouth n f
mottle vn 4
mottled a  7z
motto n 7 lj
moujik n f 17l
mould vn o 1yc
mound nv 3
mount vn 2
mountain n e
mountaineer nv f
mountainous a  9k
mountainside n e
mountebank n f 17b
mounted a
mounter n f
mourn v
mourner n f 17c
mournful a
mournfully r
mouse nv 2
mousy a
mouth nv 5
mouthful n k
mouthpiece n 3
move vn 1 1yz
movement n 1
mover n f
movie n 7 kl
moviegoer n f
moving a
movingly r
mow vn 3
mph n p
muadhdhin n f 17e
muazzin n f 17e
much arn k
muck vn o
muckraker n f 17d
mucosa n 5
mucus n 5
mud nv o
muddied a
muddle nv n 1nm
muddleheaded a  1w
muddy av
mudguard n 3
mudslinger n f 17d
muezzin n f 17e
muff nv 3
muffle vn 3 1xp
muffled a
muffler n 3
mufti n f
muggee n f
mugger n f
muggins n f 10j
mujahid n f
mujik n f 17l
mujtihad n f
mulatto n f
mulch nv 3
mule n 2
muleteer n f
mull vn e 1tu
multidimensional a
multilateral a
multiple an 6
multiplication n 1
multiplicity n 4
multiplied a
multiply vr
multitude n k
multitudinous a  1a
mum an h
mumble vn 7 1wf
mumbler n f 17k
mummer n f 16w
mummy n f 15w
muncher n f
mundane a  7b
municipal a
munition nv 3 gr
muralist n f
murder nv 1
murdered a
murderee n f
murderer n f 17f
murderess n f
murky a
murmur vn 8
murmurer n f 17k
murmuring na 8 me
muscle nv 5
musclebuilder n f tk
muscleman n f
muscular a
musculature n 5
muse vn f 1tu
muser n f 17g
museum n 3
musher n f
music n 7
musical an 7
musically r
musician n f 17h
musicianship n 6
musicologist n f
musing na 6 jc
musket n 3
musketeer n f
musketry n b
mustache n 5
mustached a
muster vn b
mutant na f 17i
mutation n f 17i
mutational a
mute anv f k
muted a  68
mutely r  1qt
mutilate v
mutilation n 8
mutilator n f 17j
mutineer n f
mutiny nv 1
mutter vn 8 1wf
mutterer n f 17k
muttering n 8 me
mutton n a
muttonhead n f yl
mutual a
mutuality n l
muzhik n f 17l
muzjik n f 17l
muzzle nv 3
muzzler n f
mv n k
mycenaean a
mycologist n f
mycophage n f 17m
mycophagist n f 17m
myelofibrosis n n
myeloid a
myocardial a
myocardium n 5
myofibril n 5 if
myofibrilla n 5 if
myope n f
myriad an k 1a
myrmidon n f
myrtle n h
mysterious a  3n
mystery n 6 ix
mystic an f
mystical a
mystify v  1ts
mystique n 4
myth n 7
mythic a
mythological a
mythologist n f
mythology n b
nab v
nabob n f 17q
nadir n n
nag vn f
nagger n f 1dz
nagging a  4k
naif na f
nail vn 5
nailer n f
naive a
naked a  22
nakedly r
nakedness n n
name nv 7
nameless a
namely r
namer n f
namesake n f
nan n f
nance n f zs
nanna n f 11p
nanny n f 17n
nanus n f ym
napoleonic a
naprapath n f
narc n f
narcissist n f 17o
narcist n f 17o
narcoleptic na f
narcotize v
nark nv f
narrate v
narrative na 7 lu
narrator n f 17p
narrow avn e
narrowed a
narrowing na 4
narrowly r
narrowness n 4
nasal an 7
nasale v
nasty a
natal an c
natator n f 1hc
nation n b o3
national an f
nationalism n 4 he
nationalist na f 19e
nationalistic a
nationality n b
nationalize v
nationally r
native an f
nativist na f
natural an f
naturalism n 6
naturalist n f
naturalize v
naturalized a
naturally r
naturalness n 4
nature n 4
naturist n f 188
naturopath n f
naught n k 1m1
nausea n n
nauseated a  az
nautical a
naval a
navel n 5
navigate v
navigation n 1
navigator n f
navvy n f yg
navy n b
nawab n f 17q
nay nr 7
naysayer n f
nazi na f
neanderthal an 2
near arv
nearby ar
nearer r  1s6
nearly r  1q6
nearness n 4
nearsighted a
neat a
neatly r
nebbech n f 17s
nebbish n f 17s
nebulous a  33
necessarily r
necessary an e
necessitarian n f
necessitate v  228
necessity n n
neck nv 5
necker n f
necklace n 3
necktie n 3
necromancer n f 1fr
necropsy n 1 c0
necrosis n g
necrotic a
nectar n o
nectary n h
need vn n 228
needed a  6r
needer n f 1k6
needle nv h
needless a
needlessly r
needlewoman n f yc
needleworker n f
negative anv 7
negativist n f
neglect vn 6
neglected a  6w
neglecter n f
negligence n 1
negligent a
negligible a
negotiant n f 17t
negotiate v
negotiation n 7 li
negotiator n f 17t
negotiatress n f 17u
negotiatrix n f 17u
negro na f
neighbor nv f 17v
neighborhood n c oz
neighborliness n 4
neighbour nv f 17v
neighbourhood n c oz
neo a
neoclassicist na f
neocon n f 17w
neoconservative n f 17w
neocortex n 5
neocortical a
neoliberal an f
neologist n f
neonate n f
neoromanticism n b
nephew n f
nepotist n f
nerd n f 1hf
nerve nv 5
nerveless a
nerves n n
nervous a
nervously r
nervousness n 9
nest nv e
nester n f 1g4
nestle vn 1 1xb
nestling n 2
net anv 3
netkeeper n f 11h
netlike a
netminder n f 11h
nettlesome a  d
network nv b
neurasthenic na f
neurobiologist n f
neurolinguist n f
neurological a
neurologist n f
neuromuscular a
neuronal a
neuropsychiatric a
neuroscientist n f
neurosis n n
neurosurgeon n f
neurotic an f
neuter nva 7
neutral an f
neutralism n 7
neutralist n f
neutrality n 1
neutralization n 1
neutralize v
neutralized a
neutrophil n 5
never r
nevertheless r  1p7
new ar
newbie n f 17x
newborn an f
newcomer n f 17x
newly r  1qu
newlywed n f 17y
news n 7 kq
newsagent n f 17z
newsboy n f
newscaster n f
newsdealer n f 17z
newsletter n 7
newsman n f 1cn
newsmonger n f 11m
newspaper n 7
newspaperman n f w6
newspaperwoman n f w6
newsperson n f 1cn
newsreader n f
newsvendor n f 17z
newswoman n f
newswriter n f w6
newtonian an f
next ar
nibbed a
nibbler n f
nice an c
nicely r
nicety n 4 gy
niche n n
nickel nv o
nickname nv 7
nicotine n o
niece n f
niggard n f 180
niggler n f uk
night n p 1ob
nightbird n f 181
nightclub n 3
nightdress n 3
nighted a
nightfall n p 1od
nighthawk n f 181
nightingale n 2
nightmare n n
nightmarish a
nightrider n f
nightshirt n 3
nighttime n p 1ob
nihilism n 6
nihilist n f
nihilistic a
nilpotent a
nimble a  4
nimbly r  1re
nincompoop n f 182
nine an k
nineteen an k
nineteenth an l
nineties n p
ninety an k
ninja n f
ninny n f 182
ninth an l
nip vn k 1xd
nipper n f uy
niqaabi n f
nirvana n n
nitpicker n f
nitrate nv o
nitrogen n o
nitwit n f xu
no arn 7
nob n f 1ie
nobility n b og
noble an f 5c
nobleman n f
noblewoman n f 14l
nobody n f
nociceptive a
noctambulist n f 1fa
nocturnal a
nod vn 7
nodular a
nodule n 5
noise nv 8
noisemaker n 3
noisily r
noisy a
nomad n f
nomia n 2
nominal an 7
nominalist n f
nominally r
nominate v
nomination n 1
nominator n f
nominee n f ue
nonachiever n f 1j3
nonagenarian na f
nonassertive a
nonattender n f
nonbeliever n f
noncandidate n f
nonchalant a  2d
nonchurchgoing a  7x
noncitizen n f 10n
noncom n f
noncombatant na f
noncommissioned a
noncompetitive a
noncompliant na f sv
nonconformist na f vy
nondescript an f
nondrinker n f qy
nondriver n f
none rna p
nonenzymatic a
nonequivalence n 4
nonequivalent a
nonesuch n f 171
nonetheless r  1p7
nonexistent a
nonfiction n 7
nonfunctional a
noninterference n 7
nonionic a
nonlinguistic a
nonmember n f
nonmetallic a
nonobservant a
nonoccurrence n n
nonpareil na f 171
nonparticipant n f
nonparticulate a
nonpartisan na f 183
nonpartizan na f 183
nonperson n f 184
nonpolitical a
nonproductive a
nonreader n f
nonresident an f
nonsense na 7
nonsmoker n f
nonspecific a
nonspecifically r
nonstarter n f
nonsuch n f 171
nonverbal a
nonvolatile a
nonworker n f
noon n p 1oa
noradrenaline n 5
norethandrolone n o
norm n l
normal an 6
normaliser n f 185
normalizer n f 185
normally r  1qo
north nra c
northeast nar l
northerly anr g
northern an 7
northland n c
northward rna l
northwest nar c
nose nv 5
nosed a
nosher n f 186
nostalgia n 9
not r
notability n f 15r
notable na f 15r
notably r
notarize v
notary n f
notation n 7
notch vn m
note vn 7 1wb
notebook n 7
noted a  5r
nothing nr k 1m1
notice vn 7 20b
noticeable a
noticeably r
noticer n f
notification n 1 e2
notify v
notion n 6 ju
notorious a  8h
notoriously r
notwithstanding r  1p7
noun n 7
nourish v
nourished a
nourishment n a no
novel na 7
novelist n f
novelty n 4
novice n f
novillero n f
novitiate n p
now rn p
nowhere rn n
nowise r
nozzle n 3
nuance n 7 kk
nubbin n e
nubile a
nuclear a
nucleate va
nucleolus n 5
nucleus n 5
nude na 3
nudge vn 1 1wy
nudger n f
nudist n f 188
nudnick n f 189
nudnik n f 189
nuisance n 6
null an k an
nullifier n f
nullipara n f
numb av
number nv 4
numbering n 7
numbing a
numbness n n
numen n f
numerical a
numerologist n f
numerous a
numinous a
numismatist n f 18a
numismatologist n f 18a
numskull n f yl
nun n f
nuncio n f
nurse nv f
nurseling n f 18b
nursemaid n f 17n
nurser n f
nursery n 3
nurseryman n f 113
nursing n 1
nursling n f 18b
nurture vn 4
nut nv h
nutcase n f wg
nuthouse n 3
nutrient na 0 bn
nutritional a
nutritionist n f
nutritive a
nutter n f 18c
nuzzle v  1xb
nymph n f
nymphet n f
nympho n f 18d
nympholept n f
nymphomaniac na f 18d
oaf n f 15n
oak n h
oaken a
oarsman n f 18e
oarswoman n f
oat n h
oath n 7 lf
oatmeal n a
obdurate a
obedience n 1
obedient a
obediently r
obelisk n 3
obey v
object nv 0
objectification n 1
objection n 7 lx
objectionable a  72
objective na 6
objectivity n 4
objector n f xz
oblate na f
obligated a
obligation n 1 dx
obligational a
oblige v  21m
obliged a
obliger n f 18f
obligingly r
oblique an 7
obliterate va
obliteration n 1 c6
oblivion n n 1n8
oblivious a
obnoxious a  72
oboist n f
obscene a
obscenity n 4
obscurantist n f
obscure va  20c
obscurely r
obscurity n 4 h8
obsequious a
observable a
observance n 1 de
observant a
observation n 1
observational a
observe v  20b
observed a  6x
observer n f qf
obsess v
obsessed a  2c
obsessive na f
obsidian n o
obsolescent a
obstacle n 6
obstetrician n f 18g
obstinately r  1rg
obstruct v
obstructer n f 17r
obstruction n 3
obstructionist n f 17r
obstructor n f 17r
obtain v
obtainable a
obtrusiveness n 4
obverse n 6
obvious a
obviously r  1pj
occasion nv 8 mk
occasional a
occasionally r
occasions n 6
occidental na f
occipital a
occlude v
occluded a
occlusion n n
occlusive an 7
occult nva f
occultist n f
occupancy n 1 dq
occupant n f 1cr
occupation n 1 cr
occupational a
occupied a
occupier n f 1cr
occupy v
occur v  1t2
occurrence n 8 m4
ocean n e
oceanaut n f
oceanographer n f
ocelot n 2
ocher na 4
octahedron n m
octave n p
octogenarian na f
octoroon n f
ocular an 3
oculist n f 18l
odalisque n f
odd a
oddball n f
oddly r  1pe
odds n 4
odious a  69
odist n f
odor n 4 hp
odyssey n 1
oenologist n f qa
oenophile n f z5
off rav  1rs
offbeat an 7
offence n 1 dl
offend v
offender n f qi
offense n 1
offensive na 1 dl
offer vn 7
offerer n f 18h
offering n 7
offeror n f 18h
office n 3
officeholder n f
officer nv f
official na f 18i
officially r
officiant n f
officiate v
offsaddle v
offset vn p
offshore ra
offspring n f 18j
offstage nar 3 gt
often r  1pc
oftentimes r  1pc
ogle v
ogler n f
ogre n f 176
ogress n f
ohmic a
oil nv o
oilcloth n 3
oiled a
oiler n f
oilfield n c
oilman n f
oily a  41
ok rna c
okay anvr 7 91
old an p
older a  73
oldster n f
oldtimer n f
oleander n h
oleophilic a
oleophobic a
oligarch n f
olive an h
ology n 6
olympic a
ombudsman n f
omen nv 8
ominous a  s
ominously r
omission n 1
omit v  1tp
omniscient a
omnivore n f
on ra  1q2
onanist n f 16f
once r
oncologist n f
oncoming an 8
one an k
oneiromancer n f
oneness n 4
onetime a
onlooker n f
only ra  1ot
onomancer n f
onrush n 1
onset n 8
onshore ar
onslaught n 8
opalescent a
opaque a
open van c
opened a
opener n 8
opening na e
openly r
openmouthed a
openwork n 3
opera n 7
operagoer n f
operate v
operatic a
operating a
operation n n
operational a
operationally r
operations n 1
operative an f
operator n l
operetta n 7
ophthalmologist n f
opinion n 6
opinionated a
opium n 3
opponent na f
opportunism n 4
opportunist na f
opportunistic a
opportunity n n 1nj
oppose v
opposed a
opposer n f rb
opposing a
opposite anr 7
opposition n 1 c5
oppress v  218
oppression n 1
oppressor n f
optical a
optically r
optician n f
optimal a  x
optimism n 9
optimist n f
optimistic a
optimum an 4 x
optometrist n f 18l
opulent a  8q
opus n 7
oracle n f 1bp
oral an 7
orally r
orange na a
oration n 7
orator n f 18m
oratorical a
oratorio n 7
orb nv 5 id
orbit nv c
orbital a
orchard n 3
orchestra n b
orchestral a
orchestration n 7
orchestrator n f
orchid n h
ordain v  21a
ordainer n f
ordeal n 8
order nv 7
ordered a
orderer n f
ordering n b
orderliness n 4
orderly an f
ordinance n 7 ks
ordinand n f
ordinarily r  1qo
ordinary an f
ordinate nv 6
ore n o
organ n 5
organic an o
organically r
organification n j
organise v  1ta
organiser n f
organism n 0
organist n f
organization n b
organizational a
organize v
organized a
organizer n f 18o
orgy n 1
orient vn c
oriental a
orientalist n f
orientation n 1
oriented a
orifice n 5
origin n c on
original an 3
originality n 6
originally r
originate v  227
originator n f 18p
ornament nv 3 f9
ornamentalist n f
ornately r
ornery a  4h
ornithologist n f
orphan nv f
orthicon n 3
orthodontist n f
orthodox a
orthodoxy n 4
orthoepist n f
orthographic a
orthography n 7
orthopaedist n f 18q
orthopedic a
orthopedist n f 18q
orthophosphate n o 1o2
orthoptist n f
os n 5
oscillation n j
oscillator n 3
osculator n f 14g
osseous a
ossification n j
ossify v
ostensibly r  1pk
ostentatious a
osteologer n f 18r
osteologist n f 18r
osteopath n f 18s
osteopathist n f 18s
osteoporosis n n
ostiarius n f y7
ostiary n f y7
ostler n f 1g5
ostracize v  21l
ostrich n f
other a
otherwise ra
otolaryngologist n f z6
otologist n f
otorhinolaryngologist n f z6
ounce n k
oust v
ouster n f 18t
out arnv 1
outbreak n 8
outburst n 7
outcast na f 18u
outcaste na f
outclass v
outclassed a
outcome n 8
outcry nv 7
outdated a
outdistance v
outdo v  1wn
outdoor a
outdoors rn c
outdoorsman n f
outdoorswoman n f
outdraw v
outer a
outface v
outfield n 3
outfielder n f
outfight v
outfit nv b
outfitter n f
outflow n 8 mq
outgeneral v
outgoer n f yz
outgoing a
outgrow v
outing n 1 cd
outlander n f 10n
outlaw vna f
outlay n 1 dv
outlet n 3
outlier n f
outline vn c
outlined a
outlive v
outlook n 6 k4
outlying a
outmaneuver v
outmode v
outmoded a
outnumber v
outpatient n f
outplay v
outpost n c
output nv 3
outrage nv 9 n7
outraged a  g
outrageous a  71
outreach n 1
outrider n f
outright ra
outrun v
outset n p
outside arn c
outsider n f
outskirt n c
outskirts n c
outsmart v
outspoken a
outstanding a
outstandingly r
outstrip v  1wn
outward ar
outwardly r
outweigh v
oval an m
oven n 3
over ran p
overachievement n 1
overachiever n f
overactive a
overall an 3
overbearing a
overboard r
overburden vn e
overcast nav n
overcoat n 3 fl
overcome v  1wo
overcomer n f 1gt
overconfident a
overcurious a
overdone a  6l
overdrive vn n
overeat v  1wt
overeating n 1
overemphasize v
overestimate vn 7
overestimation n 7
overexpose v
overfeed v
overfill v
overflow vn 1
overgrown a
overhand a
overhang nv 3
overhaul vn 1
overhead arn i
overhear v
overheat v
overheated a
overindulge v  1wt
overlap vn 6
overlay vn 3
overload vn 3
overloaded a
overlook vn c
overlooked a
overlord n f
overnight ar
overnighter n f
overpayment n i
overpower v
overpriced a
overproduce v
overprotection n 1
overprotective a
overreach v
override vn 3
overriding a  34
overrun vn 1 1zo
overseas ra
overseer n f 18v
overshadow v
overshoe n 3
overshoot vn 1
oversimplification n 1
oversized a
overstep v
overstrain vn g
overt a
overtake v
overthrow vn 1 213
overtime nr p
overtly r
overtone n 7
overture n 7
overturn vn 1
overturned a
overvaliant a
overweight an 4 3w
overwhelm v
overwhelming a
overwhelmingly r
overwork vn 1
owe v
owing a
owl n 2
own av
owned a
owner n f 18w
ownership n i
ox n 2
oxcart n 3
oxen n 2 eg
oxidation n j
oxidise v
oxidised a
oxygen n o
oxytetracycline n 3
oyabun n f
oyster nv 2
ozone n o
pa n f wu
pace nv p 1on
pacha n f 19c
pachinko n 1
pachuco n f
pacific na e
pacification n 1
pacificist n f 18x
pacifier n f vq
pacifist na f 18x
pacify v  1yh
pacing n p 1ol
pack vn k
package nv b nz
packaging n 1
packed a  2f
packer n f 18y
packet n b nz
packing n o
packinghouse n 3
packman n f 19l
packrat n f
pact n 7 l1
pad nv o
padded a
padder n f 10k
paddle vn 3
paddler n f ug
padlock nv 3
padre n f
padrone n f
paean n 7
paederast n f 19m
paediatrician n f st
paedophile n f 19n
pagan na f 12f
paganism n 6
page nv 7
pageant n 1
pageboy n f
paging n 7
paid a
pail n 3 ey
pain nv n
painful a
painfully r
painless a
pains n 1 d2
paint vn 3
painted a
painter n f
painting n 3
pair nv b
paired a
pal nv f ty
palace n 3 g0
paladin n f
palaeontologist n f 190
palatine na f
pale anv 3
paleocortex n 5
paleocortical a
paleographer n f 18z
paleographist n f 18z
paleontologist n f 190
palette n 4
pall vn 9
pallbearer n f
pallid a
pallor n 4
palm nv 5
palmist n f 191
palmister n f 191
palooka n f 1gr
palpable a
palpably r
palsgrave n f
pamper v  221
pamperer n f 192
pamphlet n 7
pamphleteer n f
pan nv 3
pandar n f 1a8
pander nv f 1a8
panderer n f 1a8
pane n 3
panegyrist n f qb
panel nv 3
paneling n 3
panelist n f 193
panellist n f 193
pang n 9 mw
panhandler n f
panic nv 9 na
panicked a  a
panjandrum n f 1jh
panoramic a
pansexual n f
pansy n h
pant vn 8 1s9
pantheist na f
pantheon n b
panther n 2
panting n 1
pantomime nv 1
pantomimer n f 16w
pantomimist n f 16w
pantry n 3
pantryman n f u5
pantywaist n f 1f1
pap n 7
papa n f wu
papal a
paparazzo n f
paper nv o
paperback na 3
paperboy n f
paperer n f
paperhanger n f
papers n 7 kg
paperwork n 1
papery a
papillary a
papist na f
papoose n f 194
pappa n f wu
pappoose n f 194
par nv k
parable n 7 kb
parachute nv 3 g1
parachuter n f 195
parachutist n f 195
parade nv b
parader n f
paradigm n l
paradise n c ow
paradox n 7
paradoxical a
paradoxically r
paragon n 6
paragraph nv 7
paragrapher n f
parakeet n 2
paralegal n f
parallel anv 4
parallelism n 4
paralytic na f
paralyze v
paramagnet n 3
paramagnetic a
paramedic n f 196
paramedical na f 196
parameter n 6
parametric a
paramount a  34
paramour n f
paranoiac n f
paranoid an f
paraphernalia n 3
paraphrase nv 7
paraplegic na f
paraprofessional n f
parapsychologist n f
parasite n 2
parasympathetic an 5
paratrooper n f
parcel nv 3
parch v
parched a  b2
parchment n o
pardner n f vf
pardon vn 1
pardonable a
pardoner n f 197
pare v
parenchyma n 5
parent nv f
parental a
parenthesis n 7
parenthood n n
parer n f
paretic n f
pariah n f 18u
parimutuel n 1
parish n b
parishioner n f
parisian an f
parisology n 7
park nv c
parked a
parking n k
parlance n 7 lb
parlay vn 1
parliament n b
parliamentary a
parlor n 3
parlormaid n f 198
parlourmaid n f 198
parochial a
parodist n f 199
parody nv 7
parolee n f
paroxysm n n
parricide n f
parrot nv 2
parrotlike a
parry vn 1
parson n f wm
parsonage n 3
part nrv l 1m7
partake v
partaker n f 19a
parted a
partial an 6
partially r  1ox
participant n f
participate v
participation n 1 e8
particle n o
particular an 6 4c
particularistic a
particularly r  1qf
particulate an o
parting n 1
partisan na f 19b
partition nv 3
partitionist n f
partizan na f z7
partly r  1ox
partner nv f 1g3
partnership n b
parts n c
party nv b
partygoer n f
parvenu na f 1j8
pasha n f 19c
pass vna 1
passage n 1 c4
passageway n 3
passenger n f
passer n f 19d
passerby n f 19d
passing nar 1
passion n 9
passionate a
passionately r
passive an l
passively r
passivity n 4
past nar p 1o5
paste nv o
pasted a  l
pastel an 4
pastelike a  1s
paster n f
pastime n 1
pastor n f wm
pastoral an 7
pasture nv c
pasty an a 1s
pat vnar 8
patch nv 4
patched a
patchwork n 6
patent nva 7
patentee n f
pater n f
paterfamilias n f
paternalistic a
paternally r
path n 1
pathetic a  49
pathfinder n f
pathless a
pathogenesis n j
pathogenic a  4p
pathologic a  4q
pathological a
pathologist n f xp
pathology n 6
pathos n 4
pathway n 5
patience n 4
patient na f
patiently r
patina n 3
patrial n f
patriarch n f
patriarchal a
patrician na f
patricide n f
patrikin n f 14f
patriot n f 19e
patrioteer n f uw
patriotic a
patriotism n 4 he
patrisib n f 14f
patristic a
patrol nv b
patroller n f
patrolman n f 10d
patron n f 19f
patronage nv 1 e5
patroness n f 19g
patronize v  20m
patronizing a  9u
patronne n f 19g
patsy n f v3
patter nv 7
pattern nv 6
patternmaker n f
patzer n f
paucity n 4
pauper n f
pause vn p
paved a
pavement n 3
paw nv 2
pawer n f
pawnbroker n f
pay vn i
payable an n
payday n p
payee n f
payer n f 19h
paymaster n f
payment n i
paynim n f
payroll n i
pea n a
peace n n
peaceable a
peaceful a
peacefully r
peacekeeper n f
peacemaker n f vq
peacenik n f
peacock n 2
peak nv k
peaked a  ay
peaky a
peal nv 8 mf
pealing n 8 mf
pear n a
pearl nv i
pearler n f
pearly an 5
peasant n f
pebble n e
peck vn k
pecs n 5 ih
pectoral na 5 ih
pectoralis n 5 ih
peculator n f yy
peculiar a  3s
peculiarity n 6
peculiarly r
pedagog n f yt
pedagogical a
pedagogue n f yt
pedaler n f 19j
pedaller n f 19j
pedant n f 19k
pedantic a
peddle v
peddler n f 19l
pederast n f 19m
pedestal n 3
pedestrian na f
pediatrician n f st
pediatrist n f st
pedigree na b o2
pedlar n f 19l
pedodontist n f
pedophile n f 19n
peel vn f
peeler n f 1go
peep vn 8
peeper n f 1jy
peer vn f
peeress n f 14l
peevish a  4i
peewee n f 1d6
peg nv 3
pegboard n 3
pelt vn o
pelting n 4
pelvic a
pelvis n 5
pemmican n a
pen nv 3
penalize v  21k
penalty n 1 dz
penance n 9 nh
pencil nv 3
penciled a
pending a
pendragon n f
pendulum n 3
penetrate v
penetrating a  7o
penetration n 1
penetrator n f
peninsula n e
penitent na f
penman n f 1e0
pennant n 7
penny n k
penologist n f
penpusher n f
pension nv i
pensionary n f 19o
pensioner n f 19o
pensive a  aa
pentathlete n f
penthouse n 3
peon n f yg
peony n h
people nv b
peopled a
pepper vn h
peptidase n o 1o3
perambulating a
perceive v
perceived a
perceiver n f qf
percent n l 1m9
percentage n l 1m9
perceptible a
perception n 6
perceptive a
perceptual a
perch vn 3 1xn
perchance r
percher n f
perchlorate n o
percipient na f qf
percolator n 3
percussion n 1
percussionist n f
percussive a
peremptory a
perennial an h
perennially r
perfect avn l
perfecter n f
perfectibility n 6
perfection n n
perfectionism n 4
perfectionist n f
perfectly r  1p0
perforation n 3
perform v
performance n 7
performer n f
perfume nv 6 j4
perfumed a
perfumer n f
perfunctorily r
perfunctory a  1c
perfusion n 1
perhaps r  1ry
peri n f
peril nv n 1nr
perilous a
perilously r  1qk
perinatologist n f
period n p
periodic a
periodical na 7
periodically r
periodicity n 4
periodontist n f
peripatetic na f
peripheral an 3
peripherally r
periphery n m 1me
perish v  1t5
perisher n f
periwinkle n h
perjurer n f
perky a
permanence n 4
permanent an 5 7p
permanently r
permeate v  1ww
permission n 7
permit vn 7
peroxide nv o
perpetrate v  224
perpetration n 1
perpetrator n f 19p
perpetual a  7r
perpetuate v
perpetuation n 1 do
perplexed a
perplexing a
persecute v
persecution n 1
persecutor n f 1ii
persevere v
persist v
persistence n 4
persistency n 4 hd
persistent a
persistently r
person n 0 bl
persona n 6
personage n f
personal an 7
personality n 4
personalize v
personalized a  7v
personally r
personification n f
personify v
personnel n b
perspective n 6 k7
perspiration n 5 ie
perspirer n f
persuade v
persuader n f
persuasive a
pert a
pertain v  22l
pertinence n l 1m6
pertinent a
perturb v
perturbation n n
perusal n 7
peruse v
pervade v  1ww
pervaporation n 1
perverse a
perversely r
pervert nv f 19r
peshmerga n f
pessimism n 9
pessimist n f
pessimistic a
pester v  1yr
pestered a  ai
pesterer n f 19s
pestering a  d
pestilential a
pet nva 2
petal n h
petite an 4 60
petition nv 7
petitioner n f 19t
petrify v
petter n f 19u
petticoated a
pettifogger n f 1er
petting n 1 db
petulance n 9 nl
petulantly r  1rn
pew n 3
pfennig n k
ph n 4
phagocyte n 5
phalangist n f zu
phalanx n 5
phantasm n f q0
phantasma n f q0
phantasy n 6
phantom na f q0
pharisee n f
pharmaceutical an 3
pharmacist n f 19v
pharmacological a
pharmacologist n f
pharmacy n 6
phase nv p 1op
pheasant n 2
phenomenon n 0
phenothiazine n o
philanderer n f 1kt
philanthropic a
philanthropist n f 19w
philatelist n f
philharmonic an b
philhellene na f 19x
philhellenist n f 19x
philippic n 7
philistine na f 19y
philological a
philologist n f 19z
philologue n f 19z
philomath n f
philosopher n f
philosophic a  bc
philosophical a  bc
philosophically r
philosophiser n f 1a0
philosophize v
philosophizer n f 1a0
philosophizing n 7
philosophy n 6 jx
phlebotomist n f
phloem n h
phone nv 3 gh
phoneme n 7
phonemic ar
phonemics n 6 k3
phoner n f ub
phonetic a
phonetician n f
phonetics n 6
phoney na f 13c
phonic a
phonograph n 3
phonologic a
phonologist n f
phonology n 6 k3
phony an f 4e
phosgene n o
phosphate n o 1o2
phosphorescent a
phosphorus n o
photo n 3 g2
photograph nv 3 g2
photographer n f 1a1
photographic a
photographically r
photography n 1
photojournalist n f
photometrician n f 1a2
photometrist n f 1a2
photomontage n 3
photon n e
phrase nv 7
phraseology n 7 lc
phrasing n 1
phrenologist n f 1a3
phylum n b
physical a
physically r
physicalness n 4 h2
physician n f y2
physicist n f
physicochemical a
physics n 6
physiognomy n 5 ik
physiological a
physiologist n f
physiology n 6
physiotherapist n f
physique n 4
phytochemist n f
phytologist n f tp
pianism n 7
pianist n f
pianistic a
piano nar 3
piazza n c
picador n f
picaninny n f 1a4
piccaninny n f 1a4
pick vn 6
pickaninny n f 1a4
picker n f 1a5
picket nv f 15l
pickle nv a
picklepuss n f 1fs
picknicker n f 1a7
pickpocket n f 1a6
pickup n 3
picnic nv p
picnicker n f 1a7
pictorial an 7
pictorially r
picture nv 3
pictured a
picturesque a
picturing n 6
pidgin n 7
pie n a
piece nv 3
pier n 3 g3
pierce vn f
piety n 4
piezoelectric a
piezoelectricity n g
pig nv 2
pigeon n 2
pigheaded a
pigman n f 1hd
pigment nv o
pigmy n f 1c0
pigskin n o
pike n 3 fd
pile nv b nw
pilfer v  20q
pilferer n f 1fg
pilgrim n f
pilgrimage n 1
pill n 3
pillager n f 1aq
pillar n 6
pillock n f 1gs
pillory vn 3
pillow nv 3
pilot nv f
pimp nv f 1a8
pimple n n
pin vn 3
pinafore n 3
pinball n 1
pinch vn n 1xd
pinched a
pinchgut n f
pine nv h
pinecone n h
ping vn e
pinhead n f yk
pink anv 4
pinko n f
pinnacle nv 3
pinning n 7
pinpoint vn p
pioneer vn f
pipe nv 3
piper n f 1aa
pique nv 3
piranha n f 16b
pirate nv f 1ae
piratical a
pirogue n 3
piss vn o
pisser n f 1ab
pistol n 3
pistoleer n f
pit nv e pa
pitch vn 4 1xi
pitched a
pitcher n f 1ac
pitchfork nv 3
pitching n 1
pitchman n f
piteous a  49
piteously r
pitfall n 6
pith nv h
pithy a
pitiable a  3e
pitiful a  3e
pitiless a  6j
pitilessly r
pituitary na 5
pity nv 9 nm
pityingly r  1rv
pivot vn f 1zw
pixie n f po
pizza n a
place nv c p1
placeholder n f 1br
placekicker n f
placeman n f 1ad
placement n 4
placeseeker n f 1ad
placid a  1b
placidly r
plagiariser n f 1ae
plagiarist n f 1ae
plagiarizer n f 1ae
plague vn n
plain anvr e 6y
plainclothesman n f
plainly r  1pj
plainsman n f
plaintiff n f 1af
plaintively r
plaiter n f
plan vn 6
planar a
plane nva 3 ei
planet n e
planetary a
planetoid n e
plank nv o
planned a
planner n f 1ag
planning n 1
plant nv 3 g4
plantation n i
planted a
planter n f
planting n 1
plantsman n f 135
plaque n 5
plasma n 5
plaster nv o
plastered a
plasterer n f
plastic na o
plastically r
plasticity n 4
plat vn 3
plate nv 3
platelayer n f 1ah
plater n f
platform n 3
platinum n o
platitudinarian n f
platitudinous a
platonic a
platoon n b
plausible a
play vn 7
playable a
playacting n 1 co
playactor n f t0
playback n 1
playboy n f
played a
player n f
playfellow n f 1aj
playful a
playgoer n f 1ai
playground n c
playing n 1
playmaker n f
playmate n f 1aj
playwright n f ya
plead v
pleader n f rf
pleasant a
pleasantly r
please vr
pleased a
pleaser n f
pleasing an 1
pleasure n 9
pleat nv 3
pleb n f 1ak
plebe n f u8
plebeian na f 1ak
pledge vn i
pledgee n f
pledger n f
plenipotentiary n f
plenitude n 4 i1
plentiful a
plenty nr 4 i1
pleura n 5
pleural a
pliant a
plier n f 1al
plight nv n 1n5
plod vn 1 1zf
plodder n f 1ix
plodding na 1
plot nv 6
plotter n f 1dm
ploughboy n f 1an
ploughman n f 1ao
ploughwright n f 1ap
plow vn 3
plowboy n f 1an
plower n f 1ao
plowing n 1
plowman n f 1ao
plowshare n 3
plowwright n f 1ap
pluck vn 4
plug nv 3
plugger n f 1bo
plum rn h
plumb rvna 3
plumber n f
plumbing n 3
plummet vn 3
plump anvr 8
plumping a
plumpness n 4
plunder nv i 1li
plunderer n f 1aq
plunge vn 1 1xu
plunger n f
plunk vnr 8
plunker n 1
pluralist n f
pluralistic a
plush an 3
plutocrat n f
ply vn 3 1ws
plyer n f 1al
pneumonia n n
poach v
poacher n f
pocket nv 3
pocketful n k
podiatrist n f v0
poem n 7
poet n f
poetess n f
poetic a
poetiser n f 1cx
poetizer n f 1cx
poetry n 7 ld
poignancy n n
poignant a  6n
poilu n f
point nv 6
pointed a
pointillist na f
pointsman n f
poise vn k
poised a
poison nv o
poisoner n f
poke vn h 1wx
pol n f 1as
polack n f
polar a
polarity n l
polarization n g
polarize v
pole nv 3
polemic na f 1ar
polemical a
polemicist n f 1ar
polemist n f 1ar
police nv b
policeman n f
policewoman n f
policy n 6
policyholder n f
polio n n
polish vna 4
polished a
polite a
politely r
politeness n 4
politic a
political a
politically r
politician n f
politico n f 1as
politics n l
polka nv 7
poll nv 6
pollen n h
polls n c
pollster n f 1at
polluted a
polluter n f 1au
pollution n n
poltergeist n f
poltroon na f 1av
polyandrist n f
polybutene n o
polycrystalline a
polyelectrolyte n o
polyethylene n o
polygamist n f
polyglot na f
polygynist n f
polymath n f
polymerization n j
polymyositis n n
polynomial na 6
polyphosphate n o
polytheist n f
polytonal a
pom n f qm
pomaded a
pommel vn 3 1x9
pommy n f qm
pomologist n f
pompous a
pompously r
pompousness n 4
ponce n f
poncho n 3
pond n e
ponder v  1tu
ponderer n f 17g
ponderous a
pontifex n f
pontiff n f 1aw
pony n 2
pooch vn 2
poof n f zs
pool nv 3
pooler n f
poor an b 49
poorly ra
poove n f zs
pop vnar f
pope n f 1aw
popinjay n f
poplin n 3
popping n 8
poppy n h
populace n b
popular a
populariser n f 1ax
popularism n 7
popularity n 4
popularizer n f 1ax
popularly r
populate v  22g
populated a
population n b
populist n f
populous a
porch n 3
porcupine n 2
pore nv m
pork n a
porkchop n a
pornographer n f
porosity n 4
porous a
port nva c
portable an 3
portal n 3
portend v  1vh
portentous a
porter nv f
porterhouse n a
portfolio n 3
portion nv l 1m7
portrait n 7 ls
portraitist n f 1ay
portray v
portrayal n 7 ls
portrayer n f 1ay
portuguese na 7
portwatcher n f
pose vn 4
poser n f 1az
poseur n f 1az
poseuse n f
position nv c
positive an 7
positively r
positivism n 6
positivist na f 1b0
posse n b
posseman n f
possess v
possessed a
possession n 1
possessive an 7
possessor n f
possibility n 6
possible an 6
possibly r  1ry
possum n 2
post nv c
postdiluvian na f
poster n 7
posterior an 5
postgraduate na f
posthumous a
postilion n f 1b1
postillion n f 1b1
postman n f 164
postmark nv 7
postmaster n f
postmistress n f
postpone v  22e
postponer n f 1bi
postscript n 7
postulant n f
postulate vn 7 1uk
postulator n f
posture nv 4
posturer n f
postwar a
pot nv 3
potassium n o
potato n a
potboy n f 1b2
potency n 4 i8
potent a
potentate n f
potential an n
potentiality n n
potentially r
potentiometer n 3
pothead n f
pothole n e
potholer n f 1b3
pothunter n f
potman n f 1b2
potpourri n b oj
potshot n 1
potter nv f 1b4
potterer n f 1bz
pottery n 3
pouch nv 3
pouf n f zs
poulterer n f 1b5
poultry n 2 ed
poultryman n f 1b5
pounce vn 1 203
pound nv k 1ly
pounding n 8
pour v
pouter n f 1fs
poverty n n
powder nv o
powdered a  9j
powderer n f
powdery a  9j
power nv 4 i7
powerbroker n f
powerful ar
powerfully r
powerfulness n 4 i7
powerhouse n f
powerless a
powwow nv 7
practicable a
practical a
practically r
practice nv 1
practiced a  9h
practician n f 1b6
practise v  1yd
practised a
practitioner n f 1b6
praetor n f 1b7
pragmatic an 7
pragmatist n f
prairie n c
praise vn 7
prance vn 1 1zc
prank nv 1 cm
prankster n f 1b8
prater n f uv
prattle vn 7 1we
prattler n f
pray v
prayer n 1
preach v
preacher n f 1b9
preaching n 7 lw
preamble nv 7
prearrange v
prebendary n f
precarious a
precast a
precaution n 1
precede v  22u
precedence n n 1mh
precedent na 6
preceding a
precentor n f v1
preceptor n f
prechlorination n j
precinct n c
precious ar  6b
precipice n e
precipitate vna o
precipitin n o
precise a
precisely r  1r3
precision n 4
preclude v  21d
precocious a
preconceived a
preconception n 6
precondition vn 7
precooked a
precooled a
predator n f 16b
predecessor n f
predestinarian na f zz
predestinationist n f zz
predetermined a
predicament n n 1n5
predicator n 7
predict v
predictable a
prediction n 6
predictive a
predictor n f 10m
predigested a
predilection n 6
predisposed a
prednisone n o
predominance n n 1nb
predominantly r
predominate va  22f
predomination n n 1nb
preemie n f 1ba
preeminent a
preempt vn 7
preemptor n f
preexistence n n
preexistent a
preface nv 7
prefect n f
prefer v
preferable a  2w
preferably r
preference n 9
preferential a
preferentially r
preferment n 1
preferred a  2w
prefix nv 7
pregnant a
prehistoric a
preisolate v
prejudice nv 6 k6
prejudiced a
prejudicial a  4n
prelate n f s7
preliminary an 8
preliterate a
prelude nv 8
premie n f 1ba
premier nva f
premiere nva 7
premise nv 7 ky
premises n c
premium na i
premix n a
premonition n 9 nb
premonitory a
prentice n f s2
preoccupation n 6
preoccupied a
preoccupy v
prepackaged a
preparation n 1
preparative a  i
preparatory a  i
prepare v
prepared a
preposition n 7
prepositional a
preposterous a
prepubescent a
prepupal a
prerequisite na 6
presage vn 9 1vh
presbyope n f
presbyter n f
preschooler n f 1bb
prescribe v  1uj
prescribed a
prescription na 7
preseason n p
presence n n
present van p 20a
presentable a
presentation n 1
presentational a
presenter n f
presentist n f
presently r  1pb
presentment n 1 e2
presentness n 4
preservation n 1
preservationist n f
preserve vn n 22m
preserved a
preserver n f 1cj
preside v
presidency n p
president n f
presidential a
press vn n
pressing an 1 2u
pressman n f 1be
pressure nv g
prestidigitator n f 160
prestige n n
presto ar
presumably r
presume v  1tw
presumption n 6
presuppose v
presupposition n 6
preteen na f qg
preteenager n f qg
pretence n 4 h6
pretend vna 1 1v7
pretended a  4d
pretense n 1
pretension n 4 h6
preterist n f
pretext n 7
pretor n f 1b7
prettiness n 4
pretty ra  1pf
prevail v  22f
prevalence n 4
prevaricator n f 155
prevent v  21d
prevention n 1
preventive an 3
previous a
previously r
prevision n 6
prewar a
prexy n f
prey nv f 1bd
price nv 4
priceless a  ao
pricing n 6
prick vn f
prickly a
prickteaser n f w5
pride nv 9
priest n f
priestess n f
prig n f 1fj
primacy n n
primarily r  1q7
primary an 1
primate n f s7
prime anv k
primed a
primer n 7
primeval a
primigravida n f
priming n 1
primipara n f
primitive an f
primly r
primogenitor n f 117
primping n 1
primus n f
prince n f
princeling n f
princess n f
principal an i 5a
principally r  1q7
principle n 6
print vn 7 1yf
printable a
printer n f 1be
printing n 7
printmaker n f
prior an f
prioress n f qq
priority n n 1mh
prise v  1xy
prison n 3
prisoner n f 1bf
privacy n 4
private an f
privateer n f 1bh
privateersman n f 1bh
privately r
privilege nv 4
privileged a
privy na 3 gk
prize nva i
prizefight nv 8
prizefighter n f
prizewinning a
pro anr f
probability n 4
probable an f
probably r
probationer n f
probe vn 6
problem n n
procedural a
procedure n 1 dp
proceed v
proceeding n 1 e1
proceedings n 1 e1
proceeds n i 1lh
process nv 1 dp
processed a
processing n j
processor n b
proclaim v
proclaimed a
proclamation n 7 kw
proconsul n f
procrastinate v
procrastination n 1
procrastinator n f 1bi
procreation n 1
procreative a
proctologist n f
proctor nv f
procurator n f 1br
procure v  20o
procurement n 1
procurer n f 1a8
procuress n f
prod vn 7 1wy
prodigal na f 1bj
prodigious a  5v
prodigy n f
produce vn a
producer n f
product n 3 fx
production n 1
productive a
productivity n 4
prof n f 1bk
profane av
profanely r
profanity n 7
profess v
professedly r
profession n b
professional an f
professionally r
professor n f 1bk
professorship n 1
proffer vn 7
proficiency n 4
proficient a  9h
profile nv 7
profit nv i 1lg
profitability n 4
profitable a
profitably r
profiteer nv f
profits n i 1lg
profligate na f 1c9
profound a
profoundly r  1r6
profundity n 6
profuse a  0
profusely r  1rm
profusion n 4 i2
progenitor n f 117
progeny n f 18j
prognosticator n f 10m
program nv 6
programmer n f 1bl
programming n 1
progress nv 1
progression n b
progressive an l
progressively r  1pv
progressivism n 6
prohibit v  1uq
prohibition n 7
prohibitionist n f
project nv 1 d3
projected a  5o
projectile na 3
projection n 6
projectionist n f
prole n f 1bm
proletarian na f 1bm
proletariat n b o4
proliferation n j
prolific a
prolong v
prolongation n 1 do
prolonged a  64
prominence n n
prominent a  2g
prominently r
promise vn 7
promisee n f
promiser n f 1bn
promising a
promisor n f 1bn
promote v  21w
promoter n f 1bo
promotion n 7 ly
promotional a
prompt van 7 1y9
prompter n f
promptly r
promulgate v
promulgator n f
prone a
pronoun n 7
pronounce v  1w4
pronounced a  5e
pronouncement n 7 kx
proof nva 6
proofreader n f
prop nv 3
propaganda n 7
propagandist na f
propagandistic a
propagation n 7
propagator n f
propel v
propeller n 3
proper a
properly r
property n i
prophecy n 6
prophesier n f 1bp
prophesy v
prophet n f 1bp
prophetess n f
prophetic a
prophetically r
propitious a
propman n f
proponent n f re
proportion nv l
proportional an 6
proportionality n l
proportionally r  1s1
proportionate a
proportionately r  1s1
proposal n 7
propose v  1vj
proposer n f 1gz
proposition nv 7
propositus n f
proprietor n f 18w
proprietorship n i
proprietress n f
propriety n 4
propylthiouracil n o
proscribe v  1uq
prose n 7
prosecute v
prosecution n 1
prosecutor n f
proselyte n f
prosodic a
prosody n 7
prospect nv n
prospective a
prospector n f
prosper v
prosperity n n
prosperous a
prosthetist n f
prosthodontist n f
prostitute nv f 1bq
prostitution n 1
prostrate va
protagonist n f 1h3
protease n o 1o3
protect v
protecting a
protection n 1
protectionist n f
protective a
protectively r
protector n f q7
protectorate n c
protege n f
protegee n f
protein n o
proteolysis n j
proteolytic a
protest vn 7
protestant an f
protestation n 7
protester n f xz
proto a
protogeometric a
proton n e
protoplasm n 5
prototype n 6 jw
prototypical a
protozoan na 2
protozoologist n f
protrude v
protuberance n m 1md
proud a
proudly r
prove v
proved a
provenance n c
proverb n 7
proverbial a
provide v  20v
providential a
provider n f 1h2
province n c p0
provincial an f
provincialism n 6
provision nv 7 kz
provisional a  2e
provisioner n f 1h9
provisions n a
proviso n 7 kz
provocateur n f
provocation n 1
provocative a
provoke v  1yg
provoker n f 13q
provost n f
prowess n 6 iq
prowl vn 1
prowler n f
proximal a
proximate a
proximity n 4
proxy n f 1br
prude n f
prudence n 4
pruner n f 1bs
prurient a  99
pry vn 3 1xy
psalmist n f
psephologist n f
pseud n f 13j
pseudo an f
pseudohermaphrodite na f
pseudophloem n h
psi n k
psyche n 6 im
psychiatric a
psychiatrist n f
psychic na f
psychical a
psychically r
psycho n f
psychoanalyst n f
psycholinguist n f
psychological a
psychologically r
psychologist n f
psychology n 6
psychoneurotic na f
psychopath n f 1bt
psychopathic a
psychopharmacological a
psychophysicist n f
psychophysiology n 6
psychopomp n f
psychotherapeutic a
psychotherapist n f
psychotherapy n 6
psychotic an f
pteridologist n f
pterygium n 5
pubescent a
public an b
publican n f
publication n 7
publiciser n f 1bu
publicist n f 1bu
publicity n 7 ly
publicize v
publicized a
publicizer n f 1bu
publicly r
publish v  1yf
published a
publisher n b
publishing n 1
pucker vn m
puckish a  95
puddler n f
pudge n f
puerpera n f
puff vna g
pugilist n f tq
puke nv f 1d4
pull vn 1 1xc
puller n f
pulley n 3
pulling n 1
pulmonary a
pulp nv e
pulpit n 3 f8
pulsate v
pulsation n 8 mm
pulse nv 8 mm
pulseless a
pulverize v
pulverized a  9j
pummel v  1x9
pump vn 3
pun nv 7
punch vn 1
puncher n f wc
punctuality n 4
punctuate v
puncture vn 8
punctured a
pundit n f 13m
pungently r
punish v  21k
punishable a
punishment n 1 dz
punitive a
punk na f 132
punster n f
punt vn k
punter n f
puny a
pup nv 2
pupate v
pupil n f 1gq
puppet n 3
puppeteer n f
puppy n 2
puppyish a
purchase vn 1 20k
purchaser n f u6
pure a
purely r  1r8
purgatory n n
purge vn 1
purging na 1
purification n 1
purify v  1tj
purist n f
purity n n
purl vn 3 1zx
purloin v  20q
purple anv 4
purport vn 7
purportedly r  1r2
purpose nv 6 k0
purposeful a
purposely r  1py
purse nv 3 er
purser n f
pursuant a
pursue v  210
pursued na f 1bw
pursuer n f 1bx
pursuing a
pursuit n 1
purveyor n f
push vn 1
pusher n f 1by
pushing n 1
pushover n f
pushup n 1
pussy na 5
pussycat n f
put vn 1 1xg
putout n 1
putt vn 1
putter nv f
putterer n f 1bz
putz n f
puzzle vn 7 1ts
puzzled a
puzzlement n 6 iw
puzzling a  2a
pygmy n f 1c0
pyknotic a
pyramid vn m
pyrographer n f
pyromancer n f
pyromaniac n f
pyrometer n 3
python n 2
pythoness n f
qadi n f
quack nav f
quackery n 1
quad n f
quadriceps n 5
quadripara n f
quadriplegic n f
quadroon n f
quadruple vna b
quadrupling n j
quaestor n f
quaffer n f
quail vn a 200
quaint a
quake nv 8 mn
qualification n 4
qualified a
qualifier n f
qualify v
qualitative a
qualitatively r
quality na 4
qualm n 9 nc
quantitative a
quantitatively r
quantity n 0
quarrel vn 7
quarreler n f 1c1
quarreller n f 1c1
quarrelsome a
quarrier n f 1c2
quarry nv f 1bd
quarryman n f 1c2
quart n k
quarter nv k
quarterback nv f
quarterly anr 7
quartermaster n f
quarters n 3
quartz n o
quash v  217
quasi a
quatrain n 7
quaver nv 8
quavering a
quaveringly r
queen nv 2
queer anv f 3s
quell v  1tg
quench v
querier n f 13o
querulous a
querulously r
query vn 7
quest nv 6
quester n f 1e5
question nv 7
questionable a
questioner n f 13o
questioning na 7
questioningly r
questionnaire n 7
quibbler n f 1c3
quick arn 5
quicken v  1td
quickening n j
quicker r  1qh
quickie n 1
quickly r  1qg
quickness n 6 ir
quicksilver an o 1i
quickstep vn 7
quidnunc n f u3
quiescent a
quiet anvr n
quietist n f
quietly r  1q3
quietness n 4
quill n 3
quilt nv 3
quilted a
quin n f
quintet n 7
quintipara n f
quip vn 7
quirk nv 4
quirt n 3
quisling n f vg
quit v  22n
quite r
quitter n f
quiver vn 9
quixotic a
quiz nv 7
quizmaster n f
quizzer n f zk
quota n k
quotation n 7
quote vn 7
quoter n f
rabbi n f
rabbit nv 2
rabble n b o5
race nv 8
racer n f
racial a
racialist n f 1c4
racing n 1
racist na f 1c4
rack nv 3
racker n f
racket nv 8
racketeer nv f
raconteur n f rt
racy a
radar n 3
radial an 3
radiance n g
radiant a
radiate va
radiation n g
radiator n e
radical an o 6m
radicalism n 6
radically r
radio nva 7
radioactive a
radiobiologist n f
radiochemist n f
radiochlorine n o
radiographer n f
radiologist n f 1c5
radiotherapist n f 1c5
radish n a
radius n 4
raft nv 3
rafter nv 3
raftered a
raftman n f 1c6
raftsman n f 1c6
rag nv 3
ragamuffin n f 1c7
rage nv 9 n6
ragged a
ragpicker n f
ragsorter n f
raid vn 1
raider n f 1aq
rail nv 3 g6
railbird n f
railhead n 3
railing n 3 g6
railroad nv 3 g7
railroader n f 1ip
railway n 3 g7
railwayman n f 1ip
rain nv g 1l9
rainbow n e
rainfall n g 1l9
rainmaker n f
raise vn 4
raised a
raiser n f
raising an 8
raja n f 1c8
rajah n f 1c8
rake vn f
rakehell n f 1c9
rakishly r
rally vn b
rallying na 1
ram vn 3
ramble vn 1 22p
rambler n f
ramification n 1
ramp nv 3
rampant a
rampart n 3
ramrod n 3
ranch nv 3
rancher n f
rancor n 9 nj
random a
randomization n 1
randomly r  1q4
ranee n f 1ca
range nv 4 i5
ranging a
rangy a  a4
rani n f 1ca
rank nva b
ranked a  4v
ranker n f
ransack v  20w
ransom nv i
ranter n f
rap vn 7
rape vn h
raped a
raper n f 1cb
rapid an e
rapidity n 4 ht
rapidly r  1qg
rapist n f 1cb
rappeller n f qx
rapper n f
rapport n l
rapporteur n f
rapscallion n f 1d1
rapture n n 1mn
rare a
rarely r  1pd
rarified a
rascal n f 1d1
rasp nv 7
rasping an 7
rat nv 2
ratable a
rate nv p
ratepayer n f
rather r
rathole n e
ratifier n f 1gv
ratify v
rating n 6 j7
ratio n l
ratiocinator n f 1cd
ration nv a
rational an k
rationale n 6
rationalism n 6
rationalist na f 1b0
rationalization n 6
rationalize v
rationally r
rationed a
rationing n 1
ratter n f xl
rattle vn 8
rattler n 2 ec
rattlesnake n 2 ec
rattling nar 8
raucous a
raucously r
ravage nv 8
raver n f
ravisher n f 1jn
raw an n
rawhide n o
ray nv g
razor nv 3
rbi n 1
reach vn c
react v  1ud
reactant n o
reaction n j
reactionary na f 1cc
reactivate v
reactivity n 6 it
read vn 7
readable a
readapt v
reader n f
readily r
readiness n n
reading n 6
readjust v
readjustment n 1
ready anv n
reaffirm v
reagent n o
real arn k
realign v
realism n 4
realist n f
realistic a
realistically r
reality n 6
realization n 6
realize v
really r  1pi
realm n n 1np
reap v  1x2
reaper n f 129
reappear v
reappearance n 8
rear nva b
rearguard n b
rearing na 4
rearrange v
rearward rna c 1q8
reason nv d
reasonable a  8d
reasonably r  1pf
reasoner n f 1cd
reasoning na 6
reassail v
reassemble v
reassert v
reassign v  212
reassurance n 1
reassure v
reassured a
reassuring a
reassuringly r
reawaken v
rebel nv f 1ft
rebellion n 1
rebellious a
rebelliously r
reborn a
rebound vn 8 1z5
rebuff vn 1
rebuild v
rebuilding n 1
rebuke vn 7 1v3
rebuker n f 1j6
rebut v  1uz
rebutter n f 1ce
recalculate v
recall vn 7 1tn
recapitulate v
recapture vn 1
recede v  1zn
receipt nv 1
receipts n i 1lf
receive v
receiver n 3
recent an p
recently r  1qq
receptacle n 3
reception n 7
receptionist n f
receptive a
recess vn n
recession n n
recidivist n f
recipient n f
reciprocal an l
recital n 7
recitalist n f
recite v  1wj
reciter n f
reckless a  12
recklessly r
recklessness n 4
reckon v  1tv
reckoner n f u9
reckoning n 6 jd
reclaim v
reclaimed a
reclassification n 1
reclassify v
reclining n 1
recluse na f 12r
recognition n n
recognizable a
recognize v
recognized a  1
recoil vn 8 200
recollect v  1tn
recollection n 6 ja
recommend v  1vi
recommendation n 7
reconcile v
reconciler n f vq
reconciling a
recondition v
reconnoiter v  20g
reconsider v
reconsideration n 7
reconstruct v
reconstructed a
reconvene v
reconvert v
recopy v
record nv 7
recorded a
recorder n 3
recording n 3
recount vn 1
recoup v
recourse n 1
recover v  20p
recoverable a
recoverer n f 1cp
recovery n 8
recreant na f 1av
recreate v  1sc
recreation n 1 cj
recreational a
recrimination n 7
recruit vn f 21h
recruiter n f
recruitment n 1
rectangle n m
rectangular a
rectifier n 3
rectitude n 4
rector n f wm
recuperation n j
recur v
recurrence n 8
recurrent a  2k
recusant na f
red an 4 1n
redact nv f 1cg
redactor n f 1cg
redcap n f
redcoat n f y9
redden v  1sm
redecorate v
rededicate v
redeem v
redefine v
redefinition n 7
redemption n 1 bw
redeposition n j
redevelopment n 1 ca
redhead n f 1ch
redheaded a
redheader n f 1ch
redirect v
rediscover v
rediscovery n 1
redistribute v
redly r
redneck n f
redouble v
redoubled a
redoubtable a
redress nv i
reduce v
reduced a
reducing n j
reduction n 1
redundancy n 7
redundant a  6t
reecho v
reef nv e
reek vn 6
reeking a
reel nv 3
reelect v
reelection n 1
reeler n f 1g6
reenact v
reenactor n f
reenforce v  1st
reenforcement n 7
reestablish v
reevaluate v
reevaluation n 6
reexamine v  1ub
ref n f 1ci
refashion v  1y0
refectory n 3
refer v  1wd
referee nv f 1ci
reference nv 7
referendum n 1
referral n f
refill vn 3 1te
refinance v
refine v
refined a
refinement n n
refiner n f
refinisher n f 1cj
reflect v
reflectance n k
reflection n 6 jc
reflective a  aa
reflectively r
reflector n 3
reflex na 1
reflexly r
refocusing n 1
reform nv 1
reformed a
reformer n f 1ck
reformist na f 1ck
refrain nv 7
refreshed a
refreshing a
refrigerated a
refrigeration n j
refrigerator n 3 g8
refuel v
refueling n 1
refugee n f
refund nv i
refurbish v
refusal n 7
refuse vn o
refute v  1uz
refuter n f 1ce
regain v  20p
regal a
regale v
regard vn 6 1ua
regardant a
regardless ra  1qv
regenerating a
regent na f
regicide n f
regime n b o0
regiment nv b
regimental a
regimentation n 1
region n c
regional a
regionally r
register vn 7
registrant n f
registrar n f
registration n 1 bs
registry n 7
regret vn 9
regretfully r
regroup v
regular an f
regularity n 4
regularly r
regulate v
regulated a
regulation na 7 ks
regulator n 3
regulatory a
rehabilitate v
rehabilitation n 1
reharmonization n 7
rehash vn 7
rehearing n 1
rehearsal n 1
rehearse v  1yd
reign vn p
reimburse v
reimbursement n i
rein nv 3
reincarnation n f
reinforce v  1st
reinforcement n 1
reinstall v
reinstate v
reinterpret v
reissue nv 7 ka
reiterate v  1w3
reject vn 6
rejection n 1
rejoice v
rejoicing na 9
rejoin v
relace v
relate v  1uc
related a
relatedness n l
relation n 0
relations n l
relationship n l
relative an f
relatively r  1r4
relativistic a
relax v
relaxed a
relay vn 1
relearn v
release vn 3
relegate v
relent v
relentless a  7y
relentlessly r
relentlessness n 4
relevance n l 1m5
relevancy n l 1m5
relevant a
reliability n 4
reliable a  2v
reliably r  1rp
reliance n 6
relic n 3
relief n 9
relieve v  1sj
relieved a
reliever n f
religion n 6 jy
religionist n f
religious an f 8u
religiously r
religiousness n 4
relinquish v
relish nv 9 mu
relive v
reliving n 6
reload v
reluctant a
reluctantly r
rely v
relyric v
remain v  1sn
remainder nv l 1m8
remaining a
remains n e
remake vn 3 1y0
remand vn 1
remark vn 7 1wb
remarkable a  7d
remarkably r  1qp
remarry v
remedial a
remedy nv 1
remember v  1tn
remembrance n 6 ja
remind v
reminder n 7
reminisce v
remission n 8
remit vn 6
remnant n l
remodel v
remonstrance n 7 lx
remonstrate v
remorse n 9 ng
remorseful a
remorseless a  6j
remote an 3
remount vn 2
removal n 1
remove vn 4
remuda n b
remuneration n i 1lk
remunerative a
remunerator n f 19h
rename v
rend v  1xr
render vn o
rendering n 7 l7
rendezvous nv 1
rending a  19
rendition n 7 l7
renegade nva f
renew v
renewal n 1
renewed a
renewing a
renovation n 1 ca
renovator n f 1cj
rent vn i
renter n f 1i1
rentier n f
renunciation n 7
reopen v
reorder vn 7
reorganize v
reorientation n 6
rep n f
repair vn 1 1sy
repairer n f 16m
repairman n f
repatriate nv f
repay v
repayable a
repayment n 1
repeal vn 1 1us
repeat vn 8 1w3
repeated a  2k
repeatedly r
repeater n f
repel v
repent v
repentance n 9 nh
repentant a
repertory n 3
repetition n 8
repetitive a  2j
rephrase v
replace v
replacement n 1 c3
replacing n 1 c3
replant v
replenish v  1te
replenishment n j
replication n 1
reply vn 7 1v0
report vn 7
reported a
reportedly r
reporter n f 1cn
reporting n 7
repose nv 1
repository n 3
reprehensible a
represent v
representation n 6
representational a
representative na f
repress v  217
repressed a
repression n n
repressive a  8n
reprieve nv n 1nc
reprimand vn 7
reprint nv 7 ka
reprisal n 1
reproach nv 7
reproacher n f 1j6
reprobate nva f 1co
reproduce v
reproducibility n 4
reproducible a
reproducibly r
reproduction n j
reproof nv 7
reprover n f 1j6
reprovingly r
reptile n 2
republic n b
republican na f
repudiate v
repugnance n 9 mz
repulse vn 7
repulsion n g
repulsive a  6z
reputable a
reputation n n
repute vn n
request vn 7
requester n f 19t
require v  228
required a  6r
requirement n 6
requisition vn 7
reread v
rerun vn 7
reschedule v
rescind v  1us
rescue vn 1
rescuer n f
reseal v
research nv 1
researcher n f 1cq
resemblance n 4
resemble v
resent v
resentful a
resentfully r
resentment n 9 nj
reserpine n 3
reservation n c
reserve vn 4
reserves n b oh
reservist n f
reservoir n k
reset vn 3
resettle v
reshape v
reside v
residence n c ov
resident na f 1cr
residential a
residual an l
residue n o
resift v
resign v  20z
resignation n 9
resignedly r
resilience n 4
resiny a
resist v
resistance n 1 c5
resistant a
resister n f 17r
resistive a
resistor n 3
resmudge v
resolute a
resolutely r
resolution n 7
resolve vn 4
resolved a
resonance n g
resonant a  8o
resorcinol n o
resort vn c
resound v  20j
resounding a  8o
resource n i
resourcefulness n 4
respect nv 6
respectable a
respected a
respecter n f
respectful a
respective a
respectively r
respects n 7
respiration n 1
respiratory a
respite nv n 1nc
resplendent a  v
respond v  1ud
respondent na f
responder n f 1cs
response n g
responsibility n 1 dx
responsible a
responsibly r
responsiveness n 6 it
rest nv l 1m8
restate v  1w3
restatement n 7
restaurant n 3
restauranter n f 1ct
restaurateur n f 1ct
rester n f
restive a  a7
restively r
restless a
restlessly r
restlessness n 4
restock v
restore v
restorer n f 1cj
restrain v
restrained a
restraint n 1
restrict v  1sv
restricted a
restricting a  8m
restriction n 6 jn
restrictive a
result nv g 1l6
resultant an n h
resume vn 7
resumption n 1
resurrect v  1sl
resuspend v
resuspension n o
retail nvr 1
retailer n f
retailing n 1
retain v
retained a
retaliate v  1wq
retaliation n 1 e7
retaliator n f so
retard vn f
retardation n 4 hu
retarded an b
retch vn 1 1sk
retention n 1 d6
retentive a
retentiveness n 6
rethink vn 6
reticulate av
retie v
retina n 5
retinal an o
retire v
retired a
retiree n f
retirement n n
retort vn 7
retrace v
retract v  1ur
retraining n 1
retranslate v
retreat vn 1 1zn
retreatant n f
retreated n b
retribution n i
retrieve v  20p
retrogressive a
retrospect nv 6
retrospective na b
retrovision n 6
return vn 7
reunion n b
reunite v
reuse v
rev vn p
revamp v
reveal v
revealing an 7 5g
revel vn 1
revelation n 7 lt
reveler n f 1cu
reveller n f 1cu
revelry n 1
revenant na f
revenge nv 1 e7
revenue n i 1lf
revenuer n f
reverberate v  20j
reverberation n 4
revere vn f 1yl
revered a
reverence vn 9 1ym
reverend na f v6
reverie n 6
reversal n 1
reverse vna l
reversibility n 4
reversible an 3
reversioner n f
reversionist n f 1cf
revert v
revery n 6
revetment n 3
review vn 6 1ub
reviewer n f
revile v
revise vn 7
revised a
reviser n f 1cg
revision n 1
revisionist n f
revitalize v
revival n 1
revivalist n f zj
revive v
revolt nv 1 dj
revolution n 8
revolutionary an f
revolutionist n f 1cw
revolutionize v
revolve v  1zv
revolver n 3
revulsion n 9 mz
reward nv 8 m5
rewarding a
rewrite vn 7
rewriter n f 1cg
rhabdomancer n f 1ke
rhetorician n f 18m
rheumatic na f
rheumatism n n
rheumatologist n f
rhino n 2 ef
rhinoceros n 2 ef
rhinolaryngologist n f z6
rhinotracheitis n n
rhubarb n a
rhyme nv 7
rhymer n f 1cx
rhymester n f 1cx
rhythm n 7
rhythmic a  8p
rhythmical a  8p
rhythmically r
rib nv 3
ribald na f
ribbon n e
riboflavin n o
rice nv a
rich an b
richly r  1s5
richness n 4 i2
rickety a  9o
ricochet vn 8 1z5
rid v
riddle vn 7
riddled a
ride vn 1
rider n f
ridge nv e
ridicule vn 7
ridiculer n f 1de
ridiculous a
ridiculously r
riffle vn 8
rifle nv 3
rifleman n f
rift n e
rig vn 3
rigger n f
right narv 4
righteous a
righteousness n 4
rightfield n 3
rightful a
rightfully r
righthander n f
rightist na f
rightly r  1rh
rightness n 4
rigid a
rigidly r
rigor n 4
rigorous a  3g
rigorously r
rim nv m
rimless a
ring vn 4
ringer n f 1ig
ringing n 8
ringleader n f
ringmaster n f
rinse vn o
riot nv 1
rioter n f
riotous a  0
rip vn f 1xr
ripe a
ripen v
ripening n j 1lq
ripper n f
ripping a  19
ripple nv 8
rise vn 8
riser n f
rising an 8
risk vn n
risky a
rite n 1
ritual na 1
ritualist n f
ritualize v
rival vn f
rive v  1xr
river n e
riverbank n e
rivet vn 3
riveter n f 1cz
rivetter n f 1cz
rivulet n e
road n 3
roadblock n 6
roadhog n f
roadman n f 1iu
roadside n 3 gq
roadway n 3
roam v  1z1
roamer n f 1k5
roar vn 8
roarer n f 1d0
roaring nar 8 mc
roast vna a
roasted a
roaster n f
rob v
robber n f
robbery n 1
robe nv 3
robust a
robustness n 4
roc n f
rock nv e pb
rocker n f
rocket nv 3
rocklike a
rocky a
rod n 3
rodeo n 1
rogue n f 1d1
roiling a
roisterer n f
role n 1
roleplay v
roleplaying n 1
roll vn 8
roller n 1
rollerblader n f
rollickingly r
rolling an 8
roman an f
romance nva n
romantic an f
romanticism n 4
romanticist na f 1ec
romanticize v
romp vn 8 1z3
romper n f
roof nv 3
roofer n f
rooftop n c
rooftree n 3
rookie n f wl
room nv 3
roomer n f 15g
roomful n k
roomie n f 1d2
roommate n f 1d2
rooms n 3
roomy na f 1d2
roost vn 3 1xn
rooster n 2
root nv h
rooter n f
rooting n j
rope nv 3
ropedancer n f 1d3
ropemaker n f
roper n f
ropewalker n f 1d3
rosary n 3
rose na h
rosebud n h
rosette n 3
roster n 7
rostrum n 3 f8
rosy a
rot vn n
rotary an 3
rotate v  1zv
rotated a
rotation n 1
rotor n 3
rotten a  4f
rotter n f 1d4
rotundity n 4
roue n f 1c9
rough avrn c
roughen v
roughhewn a
roughly r  1ow
roughneck n f u0
roughness n 4
roughrider n f
round anvr 3 8t
roundabout an 3
rounded a
rounder n f 157
roundhead n f
roundhouse n 3
roundly r
roundsman n f
roundup n 1
rouse v
rouser n f 1k4
rousing an 1
rousseauan a
roustabout n f xd
rout vn b
route nv c
router n f
routine na 1
routinely r
rove v  1z1
rover n f 1k5
row nv b
rowdy na f u0
rower n f 18e
royal an 3
royalist n f 173
royalty n i
rpm n p
rub vn 6
rubber nva o
rubberlike a  38
rubberneck nv f 1et
rubbernecker n f
rubbery a  38
rubbish nv o
rubble n o 1nz
rube n f 1l4
rubric nv 7
ruby na i
ruck nv b
rudder n 3
rudderless a  89
ruddy a
rude a
rudely r
rudeness n 4
rudimentary a
ruefully r
ruffian n f u0
ruffle vn 3 1zt
ruffled a
rug n 3 g9
rugged a
ruin nv n
ruined a
ruiner n f xm
ruinous a  4m
rule nv 6
ruled a
ruler n f 1d5
ruling na 1
rumanian na 7
rumble nv 8 mg
rumen n 2
ruminator n f 17g
rummage vn n
rummy na f yi
rumor nv 7
rumormonger n f 11m
rumourmonger n f 11m
rump n 2
rumpus nv 1
rumrunner n f
run vn 1
runaway an 8
rundown n 7 kf
runner n f 1ff
running na 1
runoff n 8
runt n f 1d6
rupture vn n 1xs
rural a
ruralist n f
rush vna 1
rusher n f
rushing n 1
russet na 3
russian an f
rust vna o
rusted a
rustic an f
rustle vn 8
rustler n f
rustling na 1
rusty a
rut nv m
rutabaga n a
ruthless a  6j
ruthlessness n 4
rutted a
sabine na e
sable na 3
sabotage nv 1
saboteur n f 1d7
sabra n f
sachem n f
sack nv 3
sacrament n 1
sacred a
sacrifice vn 1
sacrificer n f
sacrilege n 1 d0
sacristan n f
sad a
sadden v
saddhu n f 1d8
saddle nv 3
saddlebag n 3
saddler n f
sadhu n f 1d8
sadism n 9
sadist n f
sadistic a
sadly r
sadness n 9 nf
sadomasochist n f
safe an 3
safebreaker n f 1d9
safecracker n f 1d9
safeguard vn 1
safely r
safety n n
sag vn m 1zm
saga n 7
sagacious a
sagamore n f
sage na f
sagebrush n h
sagging a
sahib n f
said a  8w
sail vn 3
sailing n 1
sailmaker n f
sailor n f 1da
saint nv f
sake n 4
salable a
salacious a  99
salad n a
salamander n 2
salary n i 1lk
sale n 1
salesclerk n f
salesgirl n f 1db
saleslady n f 1db
salesman n f
salesmanship n 6
salesperson n f
saleswoman n f 1db
salient an c 2g
saline na o
saliva n 5
salivary a
salivate v
sallow anv h 4r
sally n 7
salmon na 2
salon n 3
saloon n 3 eu
salt nva o
salter n f
saltwater n o 1o4
salty a
salubrious a
salutary a
salutatorian n f
salute vn 7
saluter n f 11q
salvage vn i 21v
salvager n f 1dc
salvation n 1 bw
salve nv 3
salvo n 8
salvor n f 1dc
same an f
sameness n 4
sample nv 6
sampler n 3
sampling n 1
samurai n f
sanctified a
sanction vn 7 1uv
sanctity n 4
sand nv o
sandal n 3
sandalwood n h
sandbagger n f
sandboy n f
sandman n f
sandpaper nv o
sandwich nv a
sandwichman n f
sandy a
sane a
sangoma n f
sanguineous a
sanitation n n
sanity n n
sannup n f
sannyasi n f 1dd
sannyasin n f 1dd
sanyasi n f 1dd
sap vn o
saphead n f 10j
sapling n h
sapper n f
sapphire an o
sarcasm n 7 l3
sarcastic a
sarcolemmal a
sardine n a
sardonic a
sari n 3
sartor n f 1hm
sash n 3
sashay vn 1
sassing n 7
satanic a  4g
satellite nva 3
satiate va
satiety n n
satin n 3
satire n 7 l3
satiric a  90
satirical a  90
satirically r
satirist n f 1de
satisfaction n 9
satisfactorily r
satisfactory a
satisfied a
satisfy v
satrap n f
saturate v
saturated a
saturation n j
satyr n f 1df
sauce nv a
saunterer n f 1dg
sausage n a
saute vna a
savage anv f 54
savagely r
savageness n 4
savant n f 13m
save vn 1 21v
saved a
saver n f 1cp
saving na 1
savings n i
savor vn 6 1yx
savory an h
savvy vn 6 1tl
saw vn 7
sawbones n f 1h6
sawdust n o
sawhorse n 3
sawyer n f
saxist n f 1dh
saxophonist n f 1dh
say vn n 1w7
scab vn f
scaffold nv 3
scalawag n f 1dj
scale nv l
scaled a
scalloped a
scallywag n f 1dj
scalp nv 5
scalper n f
scammer n f vu
scamp nv f
scamper vn 1 1z9
scan vn 1
scandal n 7
scandalize v
scandalmonger n f
scandinavian an f
scanner n f
scant av
scanty an 3
scapegoat n f
scapegrace n f
scapular na 2
scar nv n
scarce ra  1or
scarcely r  1or
scarcity n 4
scare vn n 1yn
scarecrowish a
scared a  9
scaremonger n f 1dk
scarf nv 3
scarify v
scarred a
scathing a
scathingly r
scatter vn 4 1zq
scatterbrain n f
scattered a
scattergood n f 1fy
scavenger n o
scenario n 7
scenarist n f
scene n c
scenery n 3
sceneshifter n f 1dl
scenic a
scent nv 6 j4
scented a
sceptic n f 1f3
scepticism n 6
schedule vn 6
scheduled a
schematic an 3
scheme nv 6 jt
schemer n f 1dm
scherzo n 7
schism n 1
schizophrenic an f
schlemiel n f 1dn
schlep nv f 1do
schlepper n f 1do
schlimazel n f 1dp
schlockmeister n f 1dq
schmo n f 1dr
schmoozer n f w1
schmuck n f 1dr
schnook n f 1ds
schnorrer n f 1dt
scholar n f 1du
scholarly a
scholarship n i
scholastic an f
scholastically r
scholiast n f
school nv b
schoolboy n f
schoolchild n f
schooldays n p
schoolfellow n f 1dw
schoolfriend n f
schoolgirl n f
schoolgirlish a  75
schoolhouse n 3
schooling n 1
schoolmarm n f 1dv
schoolmaster n f 12c
schoolmate n f 1dw
schoolmistress n f 1dv
schoolroom n 3 f5
schoolteacher n f
sciatica n n
science n 6
scientific a
scientifically r
scientist n f
scimitar n 3
sciolist n f ws
scion n f
sclerotic a
scoff vn 7 1v9
scoffer n f 1dy
scoffing n 7 kv
scofflaw n f
scold vn f 1v3
scolder n f 1dz
scoop nv k
scoot v  201
scope n 4 i5
scorch vn n 1t8
scorched a  b2
scorching ar
score nv 6
scoreboard n 3
scorekeeper n f
scoreless a
scorer n f
scores n k 1m4
scorn nv 9 my
scorner n f 1fh
scornful a  8j
scornfully r  1qd
scoundrel n f 1jm
scour vn c
scoured a  b5
scourer n f
scourge nv 3
scourger n f 10f
scouring n 1
scours n n
scout vn f 20g
scouter n f
scouting n 1
scoutmaster n f
scowl vn 7
scrag nv f
scraggly a
scramble vn 1
scrambled a
scrambler n f
scrap nv e p4
scrape vn 8
scrapheap n c
scraping n e
scrapper n f vl
scratch vn n
scratcher n f
scratchiness n 4 hm
scratchy a
scrawl vn 7
scrawler n f
scrawny a  3y
scream vn 7 1vv
screamer n f 1d0
screaming na 7 le
screech vn 8 20h
screecher n f 1d0
screeching n 8
screechy a  4x
screen nv 3
screener n f
screenplay n 7
screenwriter n f
screw nv f 11u
screwball na f we
screwballer n f
screwdriver n 3
scribble vn 7
scribbler n f 1e0
scribe vn f
scrimmage nv 1
scrimshanker n f
script nv 7
scriptural a  bb
scriptwriter n f
scrivener n f w4
scrooge n f 180
scrounge v
scrounger n f 177
scrub vna b
scrubber n f
scrubbing n 1
scrupulously r
scrutineer n f
scrutiniser n f 1e1
scrutinize v
scrutinizer n f 1e1
scrutiny n 1 cv
scud vn 1 201
scuff vn 3
scuffle nv 1
sculler n f
scullion n f
sculptor n f 1e2
sculptress n f
sculptural a
sculpture nv 3
sculptured a
sculpturer n f 1e2
scurry vn 1 1z9
scurrying a  3v
scuttle vn 3 1z9
sea n e
seacoast n e pc
seafarer n f 16c
seagull n 2
seahorse n 2 ee
seal vn 3
sealing n 1 d8
seam nv 3
seaman n f 16c
seamster n f 1hm
seamstress n f yc
seaquake n 8
sear va  1t8
search vn 1
searcher n f 1e5
searching a
searchlight n 3
season nv p
seasonal an f
seasoner n f
seat nv c
seated a
seawater n o 1o4
seaweed n 2
sec na p
secede v
secessionist n f
seclude v
secluded a
second anrv p
secondarily r
secondary an b
seconder n f
secondhand ar
secondly r
secrecy n 4
secret an 7
secretary n f
secrete v
secretion n j
secretly r
sect n b
sectarian na f 1e3
sectarist n f 1e3
sectary n f 1e3
section nv 7
sectioned a
sector n m
secular na f 14v
secularism n 6
secularist n f
secularize v
secundigravida n f
secure va  20o
securely r
securer n f
security n n
sedan n 3
sedate av
sedentary a
sediment nv e
sedimentation n g
seducer n f
seduction n 1
seductive a
seductress n f
sedulously r
see vn c
seed nv h
seedbed n 3
seeder n f
seedling n h
seedman n f 1e4
seedpod n h
seedsman n f 1e4
seek vn 8
seeker n f 1e5
seem v  208
seeming a
seemingly r  1pk
seep v
seepage n 8
seeping a
seer n f 1jq
seething a
segment nv 3
segmental a
segregate vn f
segregated a
segregationist n f 1e6
segregator n f 1e6
seigneur n f 105
seignior n f 105
seismic a
seismograph n 3
seismologist n f
seize v  1wu
seizer n f 1eh
seizure n n
seldom r  1pd
select va  1u7
selected a
selection n 1
selective a
selectman n f
selector n f 1a5
selectwoman n f
self na 6
selfish a
selfishness n 4
sell vn 1
seller n f 1e7
selling n 1 du
sellout n f
semantic a
semantically r
semanticist n f 1e8
semblance n 4
semiempirical a
semifinalist n f
semiliterate a
seminarian n f 1e9
seminarist n f 1e9
seminary n b
semiotician n f 1e8
semiprecious a
semipro n f 1ea
semiprofessional n f 1ea
semipublic a
semiskilled a
semitrance n 6
sempstress n f yc
senate n b
senator n f
senatorial a
send v
sendee n f
sender n f 1eb
sending n 1
seneschal n f
senile a
senior an f
seniority n n
sensation n 6
sensational a
sensationalist n f
sense nv 6
senseless a
sensibility n 6
sensible a  8d
sensibly r
sensing n 6 j3
sensitive an f
sensitivity n 6
sensitize v
sensor n 3 fa
sensory a
sensual a  7w
sensualist n f
sensuality n 9
sensuous a
sentence nv 7
sentient a
sentiment n 9
sentimental a
sentimentalist n f 1ec
sentimentality n 4
sentimentalize v
sentinel n f 15l
sentry n f 15l
separable a
separate van 7
separated a
separately r  1rj
separation n n
separationist n f 1ed
separatist na f 1ed
sepia n 4
septation n 1
septic a
septuagenarian n f
septum n 5
sequence nv b
sequential a  7a
sequestration n 1
seraph n f
serenade nv 7 la
serenely r
serenity n 4 hi
serf n f 1ee
serge n 3
sergeant n f
serial an 7 7a
serialism n 7
sericulturist n f
series n b
serious a
seriously r  1r5
seriousness n 9 n5
serjeant n f
sermon n 7 lw
sermoniser n f 1b9
sermonizer n f 1b9
serological a
serologist n f
serpent n 2 eb
serratus n 5
serum n 5
servant n f
serve vn 1
server n f 1k3
service nv 1
serviceable a
serviceman n f
services n 1
serviette n 3
servitor n f
session n 7
set vna b 1xg
setback n 8
setter n f vo
setting n c
settle vn 3
settled a
settlement n b of
settler n f 1ef
settlor n f 1eg
setup n 3 em
seven an k
seventeen an k
seventeenth an l
seventh an l
seventy an k
sever v
several a
severalty n n
severe a
severely r  1p2
severing n 1
severity n 4
sew v
sewage n o
sewer n 3
sewing n 1
sex nv 1
sexagenarian na f
sexist na f
sexpot n f
sextet n 7
sexual a
sexually r
sexy a
sforzando n 7
shabby a
shack nv 3 fr
shackle nv 3
shackled a
shade nv n
shaded a
shading n 4
shadow nv n
shadowed a  15
shadower n f
shadowy a  15
shaft nv 7
shaggy a  ae
shaheed n f
shaitan n f pz
shake vn o
shaken a
shaker n f
shaking n 1
shaky a  9o
shallow anv e
shallowness n 4 hy
sham nva 3
shaman n f
shamble vn 1 1ze
shame nv 9
shamefacedly r
shameful a  4z
shammer n f 166
shamrock n h
shamus n f 1bg
shanghaier n f 1eh
shantung n 3
shanty n 3 fr
shape nv 4
shaped a
shapeless a  9b
shapely a
shaper n f 165
shaping na j 1lr
shard n 3
share vn i
sharecropper n f 1ei
shared a
shareholder n f 1gg
shareowner n f 1gg
sharer n f 19a
shark nv 2
sharp arn 7 32
sharpen v
sharper n f ui
sharpie n f yp
sharply r
sharpness n 6 in
sharpshooter n f
sharpy n f yp
shatter v
shattering an 1
shave vn 1
shaved a  9c
shaven a  9c
shaver n f
shaving n 1
shawl n 3
shaytan n f pz
sheaf n 3
shear nv g
sheath n 3
shed vna 3
shedder n f 1ej
sheeny na f ql
sheep n 2
sheepherder n f
sheeplike a
sheepman n f
sheepskin n o
sheer avr
sheet nv e
shegetz n f
sheik n f 1ek
sheika n f 1el
sheikh n f 1ek
sheikha n f 1el
shelf n 3
shell nv 3
sheller n f
shelter nv 3
shelve v  22e
shelver n f
shenanigan n 1 cx
shepherd nv f
shepherdess n f
sheriff n f
sherlock n f 1bg
sherry n a
shibboleth n 7 lj
shield nv 3
shielded a
shielder n f q7
shielding n 1
shift vn 8
shifter n f 1dl
shifting an 1
shiksa n f 1em
shikse n f 1em
shill nv f
shim n 3
shimmy vn 8
shin nv 5
shinbone n 5
shine vn 4
shingler n f
shining an 1
shiny a  18
ship nv 3
shipbuilder n f 1en
shipbuilding n 1
shipmate n f
shipment n 3 f4
shipowner n f
shipper n f
shipping n 1
shipshape a
shipwreck nv 3
shipwright n f 1en
shipyard n 3
shirk v
shirker n f 1f6
shirking n 1
shirt nv 3
shirtfront n 3
shirtmaker n f
shirtsleeve n 3
shirtsleeves n n
shit nv o
shithead n f yl
shitter n f xf
shiver vn 1
shivering na n
shivery a
shlemiel n f 1dn
shlep nv f 1do
shlepper n f 1do
shlimazel n f 1dp
shlockmeister n f 1dq
shmo n f 1dr
shmuck n f 1dr
shnook n f 1ds
shnorrer n f 1dt
shock nv 9 n3
shocked a  8
shocker n f
shocking a
shockingly r
shod a
shoe nv 3
shoeblack n f tn
shoeful n k
shoelace n 3 ga
shoemaker n f vc
shoes n n
shoestring n 3 ga
shogun n f
shoofly n f
shoot vn h
shooter n 3
shooting n 1 by
shop nv 3 gb
shopaholic n f
shopkeeper n f 1eo
shoplifter n f
shopper n f
shopping n 1
shopwalker n f 10g
shore nv e
short anrv 3
shortage n 4 i0
shortcut n 3
shorten v
shortened a
shortly r
shortness n 4
shortsighted a
shortstop n f
shot na 1 by
shotgun n 3
shoulder nv 5
shouldered a
shout vn 7
shouter n f 1d0
shouting n 7 m1
shove vn 1
shovel nv 3
shoveler n f 1ep
shoveller n f 1ep
shover n f
show vn 1 20a
showcase n n
showdown n 7
shower nv 3
showerhead n 3
showgirl n f v2
showing n 7
showman n f
showpiece n 3
showroom n 3
showy a
shrapnel n 3
shred nv k 1m2
shrew n f 1eq
shrewd a  1x
shrewdly r
shrewish a  4k
shriek nv 7 le
shrieked a
shrieking n 7 le
shrill av
shrilly r
shrimp nv f 1d6
shrine nv 3
shrink vn f 1sw
shriveled a
shroud vn 3
shrub n h 1ld
shrubbery n c
shrug vn 7
shucks n 4
shudder vn 9
shuddering a
shuffle vn 1 1ze
shuffler n f
shuffling n 1
shun v  1uy
shunt nv 5
shut va  1x5
shutdown n 1
shutter nv 3
shutterbug n f
shuttle vn 3
shy vna 1
shylock n f 1j9
shyly r  1rq
shyster n f 1er
siamese na 7
sib n f 1es
sibling n f 1es
sibyl n f
sic rv
sicilian na f
sick anv b aw
sicken v
sickish a  az
sickly a  4r
sickness n n 1mu
sickroom n 3
side nav c
sideboard n 3
sidekick n f ty
sidelong ar
sidesman n f
sidestep vn 1 1ux
sidewalk n 3
sidewinder n 2
sidewise r
siding n 3
sidle v
siege n 1
sieve nv 3
sift v
sigh vn 7
sight nv 6
sightreader n f
sightseeing n 1
sightseer n f 1et
sign vna 7
signal nva 7 l6
signaler n f 1eu
signaling n 7 l6
signaller n f 1eu
signalman n f
signatory n f
signature n 7
signed a
signer n f
significance n 4
significant a
significantly r
signify v
signior n f 1ev
signor n f 1ev
signora n f
signore n f
signorina n f
signpost nv 7
silence nv n
silenced a
silent a
silently r  1qt
silenus n f
silhouette nv c
silicate n o
silicone n o
silk n 3
silkworm n 2
sill n 3
silly an f b4
silo n 3
silvan na f 1hi
silver anv o
silversmith n f 1ew
silverworker n f 1ew
silvery a
similar a
similarity n 4
similarly r  1qy
simile n 7
similitude n 4 h1
simmer vn 4
simperer n f
simple an h
simpleton n f
simplex a
simplicity n 4
simplify v
simplistic a
simply r  1ot
simulate v  1ye
simulated a
simulation n 1
simultaneous a  a2
simultaneously r
sin nv 4 h9
sincere a
sincerely r
sincerity n 9 n5
sinewy a
sinful a  as
sinfulness n 4 h9
sing v
singe vn n
singer n f 1ey
singing na 1
single anv 1
singly r
singsong nva 7
singular an 7 7d
singularity n 4 h4
singularly r
sinister a  s
sink vn 3
sinking n 8
sinner n f 1ez
sinning na 1
sintered a
sinuous a
sinusoid n 5
sinusoidal a
sip vn 1
sipper n f
sir n f
sirdar n f
sire vn f 1si
sirloin n a
sirrah n f
sis n f 1f0
sissy na f 1f1
sister n f 1f0
sit v
site nv c
sitting na 1
situate v
situated a  96
situation n n
six an k
sixteen an k
sixteenth an l
sixth an l
sixties n p
sixty an k
sizable a
size nav 4
sized a
sizzle vn 8
sizzling a
skateboarder n f
skater n f
skedaddle vn 1
skeet n 1
skeletal a
skeptic n f 1f3
skeptical a
skepticism n 6 iz
sketch nv 3
sketcher n f
skid vn 3
skidder n f 1f4
skier n f
skiff n 3
skill n 6
skilled a
skillful a  9h
skillfully r
skim vna e
skimmer n f
skimming n 1
skin nv 5
skinflint n f 180
skinhead n f
skinny an 7 3y
skip vn 1
skipper nv f
skirmish nv 1
skirmisher n f
skirt nv 3
skit n 1
skivvy n f 1f5
skulk v  22c
skulker n f 166
skulking n 1 cy
skull n 5
skullcap n 3
skunk nv f 1d4
sky nv e
skycap n f
skydiver n f
skylark vn 2 1z3
skylight n 3
skyscraper n 3
slab n 3
slack anv o
slacken v
slacker n f 1f6
slacks n 3
slain na b
slam vn 8
slammer n f
slanderer n f xe
slant nv 6
slanted a  53
slanting a  53
slantingly r
slantwise r
slap vnr 8
slapper n f 1f7
slapstick na 7
slash vn n
slashed a
slasher n f
slashing a
slat nv 3
slate vn 3
slattern n f 1gn
slaughter vn 1 1x4
slaughterer n f
slave nv f
slaveholder n f
slaver vn f
slavery n n
slavey n f 1f5
slavic na 7
slayer n f 14b
sledder n f
sleep vn n 1sa
sleeper n f 1f9
sleepily r
sleeping na 6
sleepwalker n f 1fa
sleepy a
sleepyhead n f
sleeve n 3
slender a  3z
sleuth nv f 1fb
sleuthhound n f 1fb
slice nv i
slicer n f
slick nva 4
slicker n 3
slide vn 3
slider n f 1f4
sliding a
slight nva 1
slightly r  1pg
slim av  3z
slime vn o
sling vn a
slinger n f
slinging n 1
slingshot n 3
slink v
slip vn 1
slippage n j
slipper n 3
slippered a
slippery a
slipping a
slit nv 3
slivery a
slob n f 1fc
slobberer n f yd
sloe n h
slogan n 7 lj
sloganeer nv f
sloganeering n 7
slogger n f 1ix
sloop n 3
slop vn a 1xm
slope nv e
sloping a  53
sloppy a
slopseller n f
slot nv 7
slouch nv f
sloucher n f
sloven n f 1fc
slovenliness n n
slovenly a
slow avr
slowcoach n f 1am
slowing n 4 hu
slowly r
slowness n 6
slowpoke n f 1am
sludge n o
slug vn 3
slugabed n f
sluggard n f
slugger n f t6
sluggish a
sluggishly r
sluice vn 3
sluicing a
slum nv c
slumber vn n 1sa
slumberer n f 1f9
slump vn j
slurp v
slurred a
slut n f 1f8
sly a  j
slyboots n f y3
smack vnr 8
small anr 5 5z
smaller a
smallholder n f
smallish a
smallness n 4
smallpox n n
smart avn n
smarta n f
smash vnr 8
smasher n f
smell vn 6
smile vn 7
smiler n f
smiling an 7
smilingly r
smirk vn 7
smirker n f
smite v
smitten a
smoke nv g
smokehouse n 3
smoker n f
smoking na 1
smolder vn 8
smolderingly r
smooth avn 1
smoothie n f 1fe
smoothly r
smoothness n 4
smoothy n f 1fe
smother vn n
smothered a  5h
smotherer n f 1ge
smothering a  14
smug a
smuggle v
smuggler n f 1ff
snack nv a
snacker n f 186
snag vn m
snail nv 2
snake nv 2 eb
snap vn 1 1vw
snapdragon n h
snapper n f
snappy a
snapshot n 3
snare nv 6
snarer n f
snarl vn 7 1vw
snatch vn 7
snatcher n f
sneak vna f
sneaker n 3
sneer vn 7
sneerer n f 1fh
sneezer n f
snicker vn 7 1sd
sniff vn 1
sniffer n f
sniffler n f 1fi
snigger vn 7 1sd
snip nv 3
sniper n f
snitch nv f 109
snitcher n f 1fg
sniveler n f 1fi
sniveling n 1
sniveller n f 1kl
snob n f 1fj
snobbish a
snoop vn f
snooper n f
snoot n f 1fj
snore vn 8
snorer n f
snoring n 1
snort vn 7
snorter n f
snot n f 1fj
snout n 2
snow nv g 1lb
snowball nv h
snowboarder n f
snowfall n g 1lb
snub vna 7 1wk
snuffbox n 3
snuffer n 3
snuffler n f
snug an 3
snuggle vn 1 1xb
snuggled a
snugly r
so rn 7
soak vn j
soaking nr j
soap nv 3
soapsuds n e pd
soar vn 1
soaring an 1
sob vn n
sober av
sobering a
soberly r  1rb
sobersides n f
sobriety n n
sociability n 4
sociably r
social an b b7
socialiser n f 1fl
socialism n 6
socialist na f
socialistic a
socialite n f
sociality n 4
socialize v
socialized a
socializer n f 1fl
socially r
societal a  b7
society n b
sociobiologist n f
socioeconomic a
sociolinguist n f
sociological a
sociologist n f
sociopath n f 1bt
sock nv 3
sod nv e pe
sodalist n f
sodbuster n f zw
sodden a
soddy n 3
sodium n o
sodomist n f 1fm
sodomite n f 1fm
sofa n 3 gc
soft ar
soften v
softened a
softening na j
softie n f 1fn
softly r  1q3
softness n 4
softy n f 1fn
soil nv n
soiled a  1u
sojourn nv 1
sojourner n f
solace nv 9 mv
solar a
solder vn o
solderer n f
soldier nv f
soldiering n 6
soldiery n b oi
sole nav 3
soled a
solely r  1oz
solemn a
solemnity n 4
solemnly r
solicit v
solicitor n f 1fo
solicitude n 9
solid an o
solidarity n 4
solidity n 4
solidly r
solipsism n 6
solitary an n
solitude n n
solitudinarian n f 12r
solo nvar 1
soloist n f
solon n f 1ga
soluble a
solution n o
solve v
solved a
solvent na o
solver n f
somatic a
somber a
some ar
someday r
somehow r
someone n 0 bl
someplace r  1p5
somersault nv 1 cl
somersaulting n 1 cl
sometime ra
sometimes r
somewhat r  1pg
somewhere rn c 1p5
sommelier n f
somnambulist n f 1fa
somniloquist n f
somnolent a
son n f
sonar n 3
song n 7
songster n f 1fp
songstress n f
songwriter n f 1fp
sonnet nv 7
sonneteer n f
sonny n f tr
sonogram n 3
sonority n 4 hq
sonorous a
soon r  1pb
sooner rn f
soothe v  1yv
soothingly r
soothsayer n f 10m
sooty a
soph n f 1fq
sophisticate nv f
sophisticated a
sophistication n 6
sophomore na f 1fq
soprano na f
sorb vn a
sorbed a
sorcerer n f 1fr
sorceress n f
sordid a
sore an n
sorehead n f
sorely r
sorority n b
sorption n j
sorrel an h
sorrow nv 9
sorrower n f 17c
sorrowful a
sorry a
sort nv 6 jm
sorter n f
sot n f yi
soubrette n f
soughingly r
sought a
soul n f
soulfully r
sound nva 4
sounding an 4 86
soundman n f
soundproof av
soundtrack n 3
soup nv a
sour van a
source nv c on
sourdough n o
sourly r
sourpuss n f 1fs
souse vn f
soutane n 3
south nar c
southbound a
southeast nra l
southeastern a
southern a
southernism n 7
southpaw n f 14y
southward rna l
southwest nar l
souvenir n 3 ft
sovereign an f
sovereignty n n
soviet an b
sow vn 2
sowbelly n a
sower n f
space nv 0
spaced a
spaceman n f sg
spacewalker n f
spacing n p
spacious a
spaciousness n 4
spade nv 3
spammer n f
span vn p
spang v
spaniel n 2
spanish na 7
spanker n f 1f7
spare van 3
sparer n f
spark nv 8
sparkle nv 4
sparkling an 8
sparrow n 2
sparse a
sparsely r
spasm n n 1n0
spasmodic a  9q
spastic na f
spatial a
spatiality n 4
spatially r
spatter nv 8 mh
speak v
speakeasy n 3
speaker n f 1fu
speaking na 7
spear vn 3
spearhead vn f
special an 7 4c
specialiser n f 1fv
specialist n f 1fv
specialization n 1
specialize v
specialized a
specializer n f 1fv
specially r
specialty n 4 i6
species n b
specific an 6
specifically r
specification n 7
specificity n 4
specified a
specifier n f
specify v  1wa
specimen n 6
speck nv 4
speckled a  80
spectacle n 7
spectacles n 3 gd
spectacular an 7 5d
spectacularly r
spectator n f 1fw
specter n 6 js
spectral a
spectre n f q0
spectrometer n 3
spectrophotometer n 3
spectroscopy n 1
spectrum n g
specular a
speculate v  1tx
speculation n 7
speculative a
speculatively r
speculator n f
speech n 7
speechifier n f 18m
speechlessness n 4
speechmaker n f 18m
speechwriter n f
speed nv p 1oo
speeder n f
speedily r  1qg
speedskater n f
speedy a
spelaeologist n f 1b3
speleologist n f 1b3
spell nv n 1n4
spellbinder n f
spellbinding a
spellbound a  39
speller n f
spelling n 7
spelunker n f 1b3
spend v
spending n 1 dv
spendthrift na f 1fy
spewer n f 1jv
sphere n n 1no
spherical a
spherule n m
sphinx n f
spic an f 1t
spice nv o
spick na f qo
spider n 2
spidery a
spik n f qo
spike nv 8
spill vn o 1xm
spiller n f 1ej
spin vn 8
spindlelegs n f 1fz
spindleshanks n f 1fz
spine n 5
spineless a
spinmeister n f
spinnability n 4
spinner n f
spinster n f
spiral nva m
spire n 3 gg
spirit nv f
spirited a
spirits n a nr
spiritual an 7 8u
spiritualist na f
spiritually r
spit vn e
spite nv 9
spiteful a
spitfire n f
spitter n f 1g0
spiv n f
splash vn 8
splashed a
splatter nv 8 mh
splattered a  7h
spleen n 5
splendid a  v
splendidly r  1r9
splendor n 4 ho
splenomegaly n n
splice vn 3
splicer n f
splicing n 3
splinter nv e
splinters n o
splintery a
split vna 1 21g
splitter n f
splitting a  19
splutter nv 8 mh
spoil vn i 21q
spoiled a
spoiler n f
spoilsport n f 1g1
spoke n 3
spoken a
spokesman n f
spokesperson n f
spokeswoman n f
sponge vn o
sponger n f
spongy a
sponsor vn f 20m
sponsorship n 1
spontaneity n 4
spontaneous a
spontaneously r
spook nv f wh
spoon nv 3
spoonful n k
sporadic a
spore n h
sport nv 1 cn
sporting a
sportscaster n f
sportsman n f 1g2
sportswoman n f 1g2
sportswriter n f
spot nv c p1
spotless a  1t
spotlight nv n
spotter n f
spouse n f 1g3
spout vn 3 205
spouter n f uv
sprain vn n
sprawl vn c
sprawler n f
sprawling na 4
spray nv o
sprayer n f
spraying n 1
spread vna 8
spree nv 1
sprigger n f 1gp
sprightly a
spring nv p 1oh
springboard n 3
springtime n p 1oh
sprinkle vn g 1x6
sprinkling n k
sprint vn 1
sprinter n f
sprite n f pn
sprog n f
sprout vn h 1t4
sprue n n
spume nv e
spur nv 7 m2
spurn v
spurner n f
sputnik n 3
sputter vn 8
sputtering n 8 mh
spy vn f
spymaster n f
squabble nv 7 lp
squabbler n f
squad n b
squadron n b
squall vn g
squalling a
squanderer n f 1bj
square nvar m
squared a
squarely r
squash vn h 1xz
squashed a
squat van 1
squatter n f 1g4
squatting n 1
squaw n f
squawk vn 8
squawker n f 1kl
squeak vn 8 20h
squeaky a  4x
squeal vn 8
squealer n f 13l
squeeze vn 1 1xz
squelch vn 7 1tg
squint vna n
squinter n f
squire nv f
squirm vn 1 1z0
squirmer n f 1kp
squirrel n 2
squirt vn f
stab vn 9
stabber n f
stability n 4
stabilization n 1
stabilize v
stabilized a
stabilizing a
stable anv 3
stableboy n f 1g5
stableman n f 1g5
staccato ar
stack nv b
stacked a
stacker n f
stadium n 3
staff nv b
staffer n f
stage nv p 1op
stagehand n f
stager n f
stagger vn 1 1zg
staggerer n f 1g6
staggering a  5b
staggeringly r  1rf
staginess n 4
stagnant a
stagnation n n
stain vn 4
stained a
stainer n f
staining n 1
stair n 3
staircase n 3 gf
stairs n 3 ge
stairway n 3 gf
stairwell n 3
stake vn i
stakeholder n f
stale av
stalk vn o
stalked a
stalker n f
stall nv 3
stalwart na f 15p
stamen n h
staminate a
stammer vn n 1w5
stammerer n f 1g7
stamp vn m 1zh
stampede vn 1
stamper n f
stance n 4
stand vn 3
standard na 7 m3
standardiser n f 1g9
standardize v
standardized a
standardizer n f 1g9
standby na 3
standee n f
stander n f
standing na n
standpoint n 6 k8
standstill n n 1mr
staple nva 3
star nva e
starboard nva 3
stardom n n
stare vn 1 207
starer n f
starets n f
stargazer n f
stark ar
starlet n f
starlight n g
start vn 8 1t3
starter n 3
starting na 1
startle vn 1
startled a
startling a
startup n 1
starvation n n
starve v
starved a  9p
starveling n f
starving an 1 9p
state nv c p0
stately a  5c
statement n 7
statesman n f 1ga
statesmanlike a
statesmanship n 4
stateswoman n f
static an 8 6o
station nv 3
stationer n f
stationery n 7
stationmaster n f
statistic n 6
statistical a
statistically r
statistician n f
statuary na b
statue n 3
statuette n 3 fh
stature n n
status n n
statute na 7
statutory a
staunch av
stay vn 1 1sn
stead n 1
steadfastly r  1pr
steadied a
steadily r
steady avnr f
steak n a
steakhouse n 3
steal vn i
stealer n f 1i8
stealing n 1
stealth n 1
stealthily r
stealthy a  93
steam vn o
steamboat n 3
steamed a
steamfitter n f
steaming ar
steamroller nv f 145
steamship n 3
steed n 2
steel nv o
steelmaker n f 1gb
steelman n f 1gb
steelworker n f 1gb
steep avn e
steeple n 3 gg
steeplejack n f
steeply r
steer vn 7 1zi
steerer n f 12k
steersman n f 12k
stein n 3
stellar a  6e
stem nv 7
stemmed a
stemmer n f 1gp
stenographer n f 1gc
stenography n 7
stentor n f
stentorian a
step nv 1
stepbrother n f
stepchild n f
stepdaughter n f
stepfather n f
stepmother n f
stepparent n f
steppe n e
stepper n f 133
steprelationship n l
steps n 3 ge
stepsister n f
stepson n f
stepwise ar
stereo na 3
stereophonic a
stereotype nv 6
stereotyped a
sterilize v
sterling an i 9y
stern an 3
sternal a
sternly r
sternum n 5
steroid n o
stethoscope n 3
stevedore n f 1gd
steward n f
stewardess n f
stewing n 9
stick nv 3
sticking a  5o
stickler n f
stickpin n 3
sticky a  6
stiff anr f
stiffen v
stiffening n 1
stiffly r
stiffness n 4
stifle vn 2 1xp
stifler n f 1ge
stigmatic na f 1gf
stigmatist n f 1gf
still ranv 3
stillness n 4
stilt n 3
stilted a
stimulant na 6 jh
stimulate v
stimulating a
stimulation n 1
stimulus n 6 jh
sting vn n
stink vn 6
stinker n f 1d4
stinking a  4f
stinkpot n f 1d4
stinter n f
stipendiary na f
stippler n f
stipulate v  1wa
stir vn n
stirrer n f 1dk
stirring na 1
stirrup n 3
stitch nv 3
stitcher n f
stock nva i
stockade nv 3
stockbroker n f
stockholder n f 1gg
stocking n 3
stockist n f
stockjobber n f
stockman n f
stocktaker n f
stoic na f
stoical a
stoicism n 4
stoke v
stolid a
stolidly r
stomach nv 5
stomp vn 1 1zh
stomper n f 1g8
stone nva e pb
stonecutter n f 1gh
stonemason n f
stoner n f 1gi
stonewaller n f
stonily r
stooge nv f
stool nv 3
stoolie n f 109
stoolpigeon n f 109
stoop vn 1 202
stooped a
stooper n f
stop vn 8
storage n 1
store nv 3 gb
storefront n 3
storehouse n 3
storekeeper n f 1eo
storeroom n 3
storied a
storm nv g
stormy a
story n 7 lu
storyline n 7
storyteller n f 17p
stout an a
stoutly r
stove n 3
stow v
stowaway n f
straddle vn 6
strafe vn 1
strafer n f
straggle vn b
straggler n f 1gk
straggling a
straight arn f
straightaway nra 3
straighten v
straightforward a
strain nv g
strained a
straining na 1
strait na e
straitlaced a
strand nv 6
stranded a
strange a
strangeness n 4
stranger n f
strangle v
strangled a  5h
strangulation n 1
strap nv 3
straphanger n f
strapper n f tz
stratagem n 1
strategian n f 1gl
strategic a
strategist n f 1gl
strategy n 6 jt
stratification n 1
stratified a  4v
stratify v
stratum n c
straw nav o
strawberry n a
strawman n f 10x
stray van 2 1z1
strayer n f 1gk
streak nv b
streaked a
streaker n f
stream nv e
streaming an g
streamlined a
streamliner n 3
street n 3
streetcar n 3
streetlight n 3
streetwalker n f 1gn
strength n 4
strengthen v  1ss
strenuous a
strenuously r
stress nv 7
stressed a
stretch vna e
stretched a
stretching n 1
strew v
striation n m
stricken a  ax
strict a  3g
strictly r  1r8
stride nv 1
strider n f
strife n n
strike vn 1
strikebreaker n f 1di
striker n f
striking an 8 5d
strikingly r
string nv 3
stringer n f
stringy a  40
strip nv e
stripe nv 3
striped a
striper n f
stripling n f r8
striptease n f 1go
stripteaser n f 1go
strive v
striver n f
striving n 1 d2
stroke nv 1
stroll nv 1
stroller n f 1dg
strong a
strongly r
strongman n f
strop vn 3
structural a
structurally r
structure nv 3
structured a
struggle nv 1
struggler n f
struggling a
strum vn 8
strumpet n f ra
strung a
strut nv 1
strychnine n o
stub nv e
stubborn a
stubbornly r  1rg
stubbornness n 4
stucco nv o
stud vn f
studded a
student n f 1gq
studio n 3
studious a
studiously r
study nv 1
stuff nv o 1nv
stuffed a
stuffer n f 1hr
stuffy a  aq
stumble vn 1
stumblebum n f 1gr
stumbler n f
stump nv h
stumping n 1
stun v
stung a  81
stunned a  9z
stunner n f 1fd
stunning a
stunt nv 1
stupe n f 1gs
stupefying a  5b
stupendous a  5v
stupid an f
stupidity n 6
stupidly r
stupor n 9 n3
sturdy a  8s
stutter vn n 1w5
stutterer n f 1g7
style nv 4 hl
stylemark n 4 h0
styler n f 123
stylist n f
stylistic a
stylite n f
stylization n 1
stylized a
suave a
sub vn a
subaltern na f
subcommittee n b
subconscious an 6
subconsciously r
subcontinent n e
subcontract vn 7
subcontractor n f
subdeacon n f
subdivider n f
subdivision n c
subdue v  217
subdued a  68
subduer n f 1gt
subeditor n f
subfigure n m
subgroup n b
subhuman a
subject nva 7 kj
subjective a
subjectivist n f
subjugate v  217
subjugation n n
subjugator n f
sublieutenant n f
sublime av
subliterary a
submarine nva 3
submariner n f
submerge v
submission n 7
submissive a
submit v
submitter n f
submucosa n 5
subnormal na f
subordinate nav f 1gu
suborner n f tw
subpart n l
subpoena vn 7
subscribe v
subscriber n f 1gv
subscription n i
subsection n 3
subsequent a
subsequently r  1px
subservient a
subside v
subsidiary na f 1gu
subsidiser n f 1gw
subsidize v
subsidized a
subsidizer n f 1gw
subsidy n i
subsist v
subsistence n i
subsister n f 1h8
subsoil n o
subspace n b
subspecies n b
substance n 0
substantial a
substantially r  1p1
substantiate v  1u4
substantive an 7
substation n 3
substitute vna 6
substitution n 8
substrate n o
subsurface a
subsystem n b
subtend v
subterfuge n 7
subtitle vn 7
subtle a
subtlety n 7 kk
subtly r
subtract v  1u0
subtracter n f
suburb n c
suburban a
suburbanite n f
suburbanized a
subversive na f 1cw
subvert v  213
subverter n f 1cw
subvocaliser n f 1gx
subvocalizer n f 1gx
subway n 3 fy
succeed v
succeeder n f r4
succeeding a
success n 8
successful a
successfully r
succession n 4
successive a  7a
successively r
successor n f
succinctly r
succor nv 1 e4
succorer n f 1gy
succourer n f 1gy
succuba n f ps
succubus n f ps
succumb v
such ra
suck vn 1
sucker n f v3
suction nv g
sudanese na f
sudden a
suddenly r
suddenness n 4
suds nv e pd
sue vn f
suer n f 1h0
suffer v
sufferer n f
suffering na n
suffice v
sufficient a
sufficiently r
suffix nv 7
suffocate v
suffocating a  14
suffocation n 1
suffragan n f
suffrage n 4
suffragette n f
suffragist n f
suffuse v
sugar nv a
suggest v  1vj
suggester n f 1gz
suggestion n 6
suggestive a
suicide n 1
suit nv 3
suitability n 4
suitable a  46
suitably r  1qz
suitcase n 3
suite n 7
suited a  46
suitor n f 1h0
sulfur nv o
sulkily r
sulky na 3
sullen a  4j
sullenly r  1rw
sulphur vn o
sultan n f
sultry a
sum nv i 1lm
summarize v
summary na 7
summate v
summation n 7 kf
summer nv p
summercater n f
summercaters n f
summon v
sumptuous a  8q
sun nv e
sunbaked a  b2
sunbather n f
sunburnt a
sunder v
sundial n 3
sundown n p
sundowner n f
sundry a  4u
sunken a
sunlight n g 1l8
sunny a  1j
sunray n g
sunshade n 3
sunshine n g 1l8
sunstruck a
suntanned a  y
super arn f 9w
superb a  9x
superbly r  1ra
supercargo n f
supercilious a  88
superficial a
superficiality n 4 hy
superficially r
supergrass n f
superhighway n 3 fd
superimpose v
superintend v  21b
superintendent n f 18v
superior an f
superiority n 4
superlative na 7
superman n f xh
supermarket n 3
supermarketeer n f 1h1
supermarketer n f 1h1
supermodel n f
supermom n f
supernatant an e
supernatural an f
supernaturalism n 6
supernumerary na f
superordinate nva f
supersede v  214
supersonic a
superstar n f r3
superstition n 6
superstitious a
supervise v  21b
supervision n 1
supervisor n f
supine a
supper n a
supplant v  214
supplanter n f 1ja
supplement nv 7
supplemental a  85
supplementary a  85
suppleness n 4
suppliant na f 19t
supplicant na f
supplicate v
supplier n f 1h2
supply vn k 20v
support vn 1
supporter n f 1h3
supporting an 1
supportive a
suppose v
supposed a
supposedly r  1r2
suppress v  1tf
suppresser n f 1h4
suppressor n f 1h4
supra r  1qb
supremacist n f
supremacy n n
suprematist n f
supreme a
supremely r
supremo n f
sure ar
surely r  1r0
surety n 4
surf nv 8
surface nav 3
surfactant n o
surfboarder n f 1h5
surfeit vn n
surfer n f 1h5
surge vn 8
surgeon n f 1h6
surging a
surly a
surmise vn 7
surmount v
surmounted a
surmounter n f 1gt
surpass v  22k
surplus na 4 i3
surprise vn 9
surprised a
surpriser n f
surprising a
surprisingly r
surrealist n f
surrender vn 9
surrenderer n f 1h7
surreptitiously r
surrogate na f
surround vn c
surrounded a
surrounding a
surroundings n n 1nn
surveillance n 1
survey vn 1
surveying n 1
surveyor n f
survival n n
survivalist n f
survive v
surviving a
survivor n f 1h8
susceptibility n n
susceptible a
sushi n a
suspect van f
suspend v
suspended a
suspense n 9
suspension n o
suspicion n 6 jv
suspicious a
suspiciously r
sustain v
sustainer n f 1j7
sustenance n a no
sutler n f 1h9
swab vn 3
swad n b
swagger vna f 1zc
swaggerer n f
swaggering a  88
swaggie n f 1ha
swagman n f 1ha
swain n f ts
swallow vn a
swami n f
swamp nv e
swan nv 2
swap vn 1
sward n e pe
swarm vn b 22v
swart a  z
swarthy a  z
swash nv 8
swashbuckler n f x2
swatch n 3
swathe vn 3
swathing n 3
sway vn 4
swaybacked a
swayer n f 1d5
swear v  1ve
swearer n f
swearing n 7 lf
sweat nv 5 ie
sweatband n 3
sweater n 3
sweatshirt n 3
swedish an 7
sweep vn 4
sweeper n f
sweeping an 1
sweet arn f
sweetheart na f 1hb
sweetie n f 1hb
sweetly r
sweetness n 6
swell vna 8
swelled a
swellhead n f yw
swelling n n
sweltering a
swerve vn 1 1zr
swift an f 3u
swiftly r
swig nv 1
swim vn 1
swimmer n f
swimming na 1
swimsuit n 3
swindle vn 1 222
swindler n f vu
swineherd n f 1hd
swing vn n
swinger n f
swingy a
swipe vn 1
swirl vn m 1zy
swish vna 8
swiss na f
switch vn 3
switchboard n 3
switcher n f 1he
switching n 1
switchman n f
swivel vn 3 1zw
swoon vn 8
swoop vn 7 203
sword n 3
swordsman n f 104
sworn a
swot nv f 1hf
sybarite n f 1ju
sycophant n f 1hg
syllabicity n 7
syllable n 7
syllogiser n f 1hh
syllogist n f 1hh
syllogizer n f 1hh
sylph n f
sylvan na f 1hi
symbol n 7
symbolic a
symbolically r
symboliser n f 1hj
symbolism n 7
symbolist n f
symbolize v
symbolizer n f 1hj
symmetric a  a1
symmetrical a  a1
symmetrically r
symmetry n 4
sympathetic a
sympathetically r
sympathiser n f 1hk
sympathize v
sympathizer n f 1hk
sympathy n 6
symphonic a
symphonist n f
symphony n 7
symposiarch n f 1ic
symposiast n f
symposium n b
symptom n n
symptomatic a
synagogue n 3
synchronism n l 1mb
synchronize v
synchronous a
synchrony n l 1mb
syncopator n f
syndic n f
syndicalist n f rq
syndicate nv b
syndicator n f
syndrome n 6
synergism n j
synergistic a
synonym n 7
synonymist n f
synonymous a
syntactic a
syntactically r
syntactician n f 11n
syntax n 6
synthesis n j
synthesise v  1u1
synthesiser n f 1hl
synthesist n f 1hl
synthesize v  1u1
synthesizer n f 1hl
synthetic an o
syphilitic na f
syrian an f
syringa n h
syrupy a
system n 3
systematic a
systematically r  1qw
systematiser n f 18n
systematist n f 1ht
systematization n 1
systematize v
systematizer n f 18n
systemiser n f 18n
systemizer n f 18n
table nv b
tableau n b
tablemate n f
tablet n 3
tabletop n 3
taboo anv 6 7t
tabulate v
tabulation n 7
tack vn c
tacker n f
tackle vn f
tackler n f
taco n f qp
tact n 4
tactic n 6
tactically r
tactician n f
tactics n 6
tactile a  bd
tactual a  bd
tactually r
tadpole n 2
taffy n a
tag vn 7 1xx
tagalong n f
tagged a  5s
tagger n f
tail nv 2
tailback n f
tailgate nv 3
tailgater n f
tailor vn f
tailored a
taint nv n 1nl
take vn i
taken a
takeoff n 1
takeover n 1 dy
taker n f
takings n i 1lh
tale n 7 lu
talebearer n f 1hp
talent n 6 io
taleteller n f 1hp
talismanic a
talk vn 7
talkative a  a3
talker n f 1fu
talking n 7
talks n 7 li
talky a  a3
tall an 4
tallow n o
tally nv 1
tallyman n f
tame va
tamer n f
tamper vn 3
tampering n 1
tan nva n
tang n 4
tangent n m
tangential a
tangible a
tangibly r
tangle nv e
tangled a
tango nv 1
tank nv 3
tanker n 3
tanned a  y
tantaliser n f 1hn
tantalize v  1va
tantalizer n f 1hn
tantalizing a
tantalizingly r
tantrum n n
taoiseach n f
tap vn 8
tape nv 3
taped a
taper vn m
tapestry n 4
tapper n f 1ho
tapping n 8
tapster n f 1ho
tar nv o
target nv 7
tariff nv i
tarnish vn 4
tarpaulin n 3
tarry va  22b
tart an f
tartly r
task nv 1 d3
taskmaster n f
taskmistress n f
taste nv 6
tasteful a
taster n f
tat vn 4
tatterdemalion na f 1c7
tattered a
tattler n f 1hp
tattletale n f 1hp
taunt vn 1 1va
taunting an 1 8k
taut a
tavern n 3
tawdry a  a6
tawny a
tax nv i
taxable a
taxer n f
taxi nv 3
taxidermist n f 1hr
taxidriver n f 1hs
taximan n f 1hs
taxing a
taxman n f 1hq
taxonomer n f 1ht
taxonomist n f 1ht
taxpayer n f
taxpaying a
tchotchke n f ur
tchotchkeleh n f ur
tea n a
teacart n 3
teach vn f 1v5
teacher n f 1hu
teaching n 1
teakettle n 3
teakwood n h
team nv b
teammate n f
teamster n f
tear vn 5 1xs
tearaway na f
tearfully r
tears n 1 dc
tease vn f 1yr
teaser n f
teasing na 1
teaspoonful n k
teat n 5
tec n f xn
techie n f 1hw
technical an 3
technically r
technician n f
technique n 6
technocrat n f
technological a
technologically r
technologist n f q9
technology n 1
technophile n f
technophobe n f
tedious a  5l
tee nv c
teem v  22v
teen an f 74
teenage a  74
teenager n f r8
teens n p
teensy a  61
teeter vn 3
teetotaler n f 1hx
teetotalist n f 1hx
teetotaller n f 1hx
tekki n f 1hw
telecaster n f
telegram n 7
telegraph nv 3
telegrapher n f 1hy
telegraphic a
telegraphist n f 1hy
telegraphy n 7
teleologist n f
telepathist n f
telepathy n 7
telephone nv 3 gh
telephoner n f ub
telephonist n f
telescope vn 3
televangelist n f
televise v
television n 7
tell vn f 1w7
telling an 7 5g
telltale an f 5g
tellurian na f 1hz
temerity n 4 hc
temp n f
temper nv 9
temperament n 4 gv
temperature n 4
tempest n n
temple n 3
tempo n p 1ol
temporal an 7
temporarily r
temporary an f
temporiser n f 1i0
temporizer n f 1i0
tempt v
temptation n 6
tempter n f
temptress n f z1
ten an k
tenable a
tenaciously r  1rt
tenacity n 4 hd
tenancy n 1 dq
tenant nv f 1i1
tend v  22w
tendency n 6 k5
tender avn i
tenderfoot n f
tenderly r
tenderness n 4
tending na 1
tendon n 5
tenebrous a
tenement n 3
tenet n 7 l5
tenfold ra
tennis n 1
tenno n f 16t
tenor na 7
tenorist n f
tense nva 7
tensely r
tension n n
tensional a
tensionless a
tent nv 3
tentacle n 4
tentative a  2e
tentatively r
tenth an k
tenting n 1 dr
tentmaker n f
tenuously r
tenure nv p
tepid a  av
tergiversator n f 12h
term nv 7
termagant n f 1eq
termer n f
terminal na 3 gi
terminate v
termination n p 1om
terminator n f zq
terminology n 7
terms n n 1mi
terpsichorean na f x0
terrace nv 3
terrain n c
terrestrial a
terrible a  r
terribly r  1ps
terrier n 2
terrific a
terrified a  a
terrify v
terrifying a
territorial an f
territory n c ou
terror n 9 na
terrorist n f
terrorize v
terrycloth n 3
terse a
tersely r
tertigravida n f
test vn 6
testament n 6
testate na f 1i2
testator n f 1i2
testatrix n f
tested a
testee n f 1i3
tester n f zk
testicle n 5
testifier n f 1i4
testify v
testily r  1rn
testimonial na 7
testimony n 7
testing n 1
tether vn 3
teutonic a
texan na f
text n 7
textile na 3 fe
texture n 4
textured a
thane n f
thank v
thankfulness n 9
thanks n 7
thatch nv 5
thaumaturge n f 1fr
thaumaturgist n f 1fr
thaw vn j 1t7
thawing n j 1ls
theater n 3 gj
theatergoer n f 1ai
theatre n 3 gj
theatregoer n f 1ai
theatrical an 7
theatrically r
theist na f
theistic a
thematic a
theme nv 7 kj
then rna p
thence r
thenceforth r  1r1
theologian n f 1i5
theological a
theologiser n f 1i5
theologist n f 1i5
theologizer n f 1i5
theology n 6
theorem n 7
theoretical a
theoretically r
theoretician n f 1i6
theoriser n f 1i6
theorist n f 1i6
theorize v  1tx
theorizer n f 1i6
theory n 6
theosophist n f
therapeutic an 3
therapist n f 1i7
therapy n 1
there rn c
thereafter r  1r1
thereby r
therefor r
therefore r  1pn
therefrom r
therein r
thereof r
thereon r
thereto r
theretofore r
therewith r
thermal an g
thermally r
thermistor n 3
thermocouple n 3
thermodynamic a
thermodynamically r
thermodynamics n 6
thermogravimetric a
thermometer n 3
thermometric a
thermometry n 1
thermopile n 3
thermostat nv 3
thermostatics n 6
thesis n 7
thespian na f r5
theurgy n f
thiamin n o
thick anr c
thicken v
thickened a
thickening an o
thicket n b
thickly r
thickness n 4
thickspread a
thief n f 1i8
thieving an 1
thigh n 5
thighbone n 5
thill n 3
thin avr
thing n n
things n i
think vn 6
thinker n f
thinking na 6
thinly r
thinness n 4
thiocyanate n o
thiouracil n o
third anr k
thirst nv n
thirster n f 15k
thirsty a
thirteen an k
thirteenth an l
thirties n p
thirtieth an l
thirty an k
thither r
thong n 3
thoriated a  bk
thorn n 6
thorough a
thoroughbred na f
thoroughfare n 3
thoroughgoing a  27
thoroughly r  1pu
thoroughness n 4
though r
thought n 6 jk
thoughtful a
thoughtfully r
thoughtless a
thousand na k
thrash vn 1
thread vn 3 1z2
threadbare a  7f
threat n n 1ns
threaten v  22q
threatened a
threatening a  s
three an k
thresh v
threshing n 1
threshold n p
thrice r
thrifty a
thrill nv 9
thriller n 7
thrillful a
thrilling a  3h
thrive v  1t1
thriving a
throat n 5
throb vn n
throbbing na 8
throe n n
thrombosed a
thrombosis n n
thrombus n n
throne nv 3
throng nv b
thronged a
throttle nv 3
throttler n f 114
through ra
throughout r
throw vn 1
throwaway na f 1gm
throwback na f sj
thrower n f 1i9
throwster n f 1i9
thrust vn g
thruster n f 1by
thruway n 3 fd
thud vn 8
thudding a
thug n f 132
thuggee n 1
thumb nv 5
thumbnail n 5
thump vn 8
thumping na 8
thunder nv 8 mc
thunderbird n f
thundering a
thunderous a  67
thurifer n f
thus rn o 1pn
thwack nv 1
thwart vn 3 21x
thwarter n f 17r
thyroglobulin n o
thyroid na 5
thyroidal a
thyronine n o
thyrotoxic a
thyrotrophin n o
thyroxine n 5
tibetan na 7
tick nv 8
ticket nv 7
tidbit n a
tiddler n f uy
tide nv 8
tidewater n e
tidings n 7 kq
tie vn 3
tied a
tiger n f
tight ar
tighten v
tightening n 1
tightly r
tightwad n f ux
tike n f 19i
tile nv 3
tiled a
tiler n f
tilled a
tilt vn 8 1zs
tilted a  52
tilter n f
tilth n n
timber n o 1o1
timbered a
timberman n f
timbre n 4
time nv 8
timed a
timekeeper n f
timeliness n 4
timely ar
timepiece n 3
timer n 3
times n p
timeserver n f
timetable n 7
timeworn a  7f
timid an b
timidity n 9
timidly r  1rq
timing n 4
timpanist n f 1j0
tin nv o
tine n 3
tingle vn 9
tingling an 6
tinker vn f
tinkerer n f
tinkle vn 8
tinner n f 1ia
tinsmith n f 1ia
tint nv 4
tinter n f
tiny a  60
tip nv c
tipped a
tipper n f
tippler n f
tipster n f
tipsy a
tiptoe vrna 5
tire nv 3
tired a
tiredly r  1ql
tireless a  3a
tiresome a  5l
tiring a  36
tiro n f 187
tissue nv 5
tit n 5
titan n f
titanic a
titer n 4
tither n f
titillating a
title nv 7
titled a
titration n 1
titter vn 7 1se
titterer n f 1ib
tittering a  bk
toad n 2 ea
toady nv f 1hg
toast vn a
toaster n f
toastmaster n f 1ic
tobacco n 3
tobacconist n f
tobogganist n f
today nr p
toddler n f 1id
toddy n a
toe nv 5
toff n f 1ie
toffee n a
together ra
toil vn 1
toiler n f
toilet n 3 gk
toiling a
token na 7
tokenish a
tolerance n 4
tolerant a
tolerate v  1u5
toll nv i
toller n f 1ig
tollgate n 3
tollgatherer n f 1if
tollhouse n 3
tollkeeper n f 1if
tollman n f 1if
tomato n a
tomb n 3
tomboy n f 1ih
tomfool n f 10j
tomorrow nr p
ton n k
tonal a
tone nv 7
toned a
tongue nv 5
tongued a
tonight rn p
tons n k 1m4
too r
tool nv 3
toolmaker n f
tooth n 5
toothbrush n 3
toothpaste n 3
top nav c
toper n f ye
topic n 7 kj
topical a
topnotch a  9w
topographical a
topography n 4
topped a
topper n f
topple v  1zl
topsoil n o
torch nv 3
torchbearer n f
toreador n f sx
torero n f
torment nv n
tormented a  5p
tormenter n f 1ii
tormentor n f 1ii
torn a  5i
tornado n g
torpedo nv f 11x
torpid a
torpor n n
torrent n g 1la
torso n 5
tortfeasor n f
tortuous a
torture vn 9
tortured a  5p
torturer n f
torturing an 1 7j
toss vn 1 1xi
tosser n f 1ij
total anv 3 26
totalistic a
totalitarian an f
totality n n 1ng
totally r  1oy
totemic a
totemist n f
toter n f ul
totter v
totterer n f 1g6
tottering a
touch vn 8
touchdown n 1
toucher n f
touching an 8 6n
touchstone n 7 m3
tough an f
toughie n f 132
toughness n 4
tour nv 1
tourer n f 1ik
tourist n f 1ik
tournament n 8
tousled a  ad
tout nv f
touter n f
tovarich n f 1il
tovarisch n f 1il
tow nv 1
towboat n 3
towel nv 3
toweling n 3
tower nv 3
towhead n f
town n c
townee n f
towner n f
townie n f 1im
townsman n f
towny n f 1im
toxic a
toxicologist n f
toxin n o
toy nv 3
trace vn k
traceable a
tracer n f
trachea n 5
tracing n 1
track nv e
tracker n f
tracklayer n f 1ah
tract n c
tractor n 3
trade nv 1
trademark nv 4 h0
trader n f 1in
tradesman n f 1eo
trading n 1
tradition n 6
traditional a
traditionalism n 4
traditionalist na f 1io
traditionally r
traducer n f xe
traffic nv b
trafficker n f 1e7
tragedian n f
tragedienne n f
tragedy n 8 m7
tragic a
tragically r
tragicomic a
trail vn e
trailblazer n f
trailer n f x4
train vn 3
trainbandsman n f
trainbearer n f
trained a
trainee n f
traineeship n i
trainer n f
training n 1
trainman n f 1ip
trainmaster n f 1l2
trait n 4
traitor n f 1iq
traitorous a
traitress n f
tramp vn f
tramper n f 1g8
trample vn 8
trampler n f
trampling n 8
trance nv n 1n4
tranquil a  1b
tranquility n 4 hi
tranquilizer n 3
tranquilly r
transact v
transaction n 1
transactor n f
transalpine na f
transcend v  22j
transcendental a
transcendentalist n f
transcribe v
transcriber n f 1is
transcription n 7
transcultural a
transducer n 3
transexual n f 1it
transfer vn 1 212
transferee n f
transferer n f 1ir
transferor n f
transferrer n f 1ir
transfix v
transform v
transformation n 8
transformed a
transformer n 3
transfusion n 1
transgendered na f 1it
transgress v  220
transgression n 1
transgressor n f
transience n 4
transient na f
transistor n 3
transit nv 3
transition nv 1 c4
transitional a
translate v
translation n 7
translator n f 1is
translucence n 4
translucent a
transmigrante n f
transmissible a
transmission n 1 bx
transmit v
transmitter n f 1eb
transmitting n 1 bx
transmutation n 1
transmute v
transparent a
transpirate v
transpiration n j
transpiring a
transplant vn 5
transplantable a
transplanter n f
transport vn 3
transportation n 3
transpose vn b
transsexual na f 1it
transversally r  1qx
transverse a
transversely r  1qx
transvestite na f
transvestitism n 1
trap nv 3
trapped a
trapper n f
trapping n 3
trapshooter n f
travel vn 1 1yz
traveled a
traveler n f qh
traveller n f qh
travelogue n 7
traverse vn 3 1zb
traverser n f
trawler n f
tray n 3
treacherous a
treachery n 4
tread vn 1
treadmill n 3
treason n 1
treasonist n f 1iq
treasure nv i
treasured a  6b
treasurer n f
treasury n i
treat vn a
treated a
treater n f 17t
treatment n 1
treaty n 7 l1
treble anv 4
tree nv h
treetop n h
trekker n f
tremble vn 1
trembler n f
trembling an n
tremendous a  5w
tremendously r  1rf
tremor nv 1
trench nv 3
trencher n f
trencherman n f 11f
trend nv c
trepidation n 9
trespass vn 1
trespasser n f 13t
trestle n 3
trial n 1
triamcinolone n o
triangle n m
triangular a
tribade n f 152
tribal a
tribesman n f
tribologist n f
tribunal n b oc
tribune n f
tribute n 7
trichrome a  1p
trick nv 1
tricker n f 1b8
trickle vn 8 206
trickster n f 1b8
tricolor an 3 1p
trier n f
trifler n f
trigger nv 3
triggerman n f 11x
trigonal a
trigonometrician n f
trill nv 7
trim vna n
trimmer n f 1bs
trimming n 1
trinket n 3
trio n k
trip nv 1
triphammer n 3
triple vna 1
tripod n 3
tripper n f
trite a  7f
tritheist n f
triumph nv 8 ms
triumphant a  2t
triumphantly r
triumvir n f
trivial a
triviality n 4
troglodyte n f 12r
troika n 3
troll nv f
troller n f
trollop n f 1f8
trombonist n f
troop nv b
trooper n f uo
troops n b oi
trophotropic a
tropical a
trot vn 1
troubadour n f 10i
trouble nv 6
troubled a
troublemaker n f 1iw
troubler n f 1iw
troubleshooter n f
troublesome a
trough n e
troupe n b
trouper n f
trousers n 3
truant na f
truck nv 3
trucker n f
trucking n 1
truckler n f s0
truculence n 4
truculent a
trudge vn 1 1zf
trudger n f 1ix
true arnv 4
truelove n f 1hb
truly r  1pi
trumpet nv 3
trumpeter n f 1iy
trundle vn 3
trunk n h
trust vn i
trustbuster n f
trusted a
trustee n f
truster n f t9
trustfully r
trustor n f 1eg
trustworthy a
trusty na f
truth n 6
truthful a
truthfulness n 4
try vn 1 21r
trying a
tsar n f wq
tsarina n f wr
tsaritsa n f wr
tsatske n f ur
tshatshke n f ur
tsunami n 8
tub n 3 ew
tube nv 3 gl
tubercular na f
tuberculosis n n
tubing n 3 gl
tubular a
tubule n 5
tuck vn a
tudor na b
tuft n b
tug vn 1
tugger n f 1bv
tuition n i
tularemia n n
tulip n h
tumble vn 1 1zl
tumbler n f
tumbling n 1 ck
tumor n n 1mx
tumour n n 1mx
tumult n n 1ml
tumultuous a  8b
tune nv 7 l9
tuneful a  6i
tunelessly r
tuner n f
tungsten n o
tuning n 1
tunnel vn 3
turban n 3
turbinate na 5
turbine n 3
turbulence n g
turbulent a  8b
turf nv e pe
turkey n 2
turkish an 7
turmoil n n
turn vn m
turncoat n f xl
turncock n f
turned a
turning n 1
turnkey n f 11u
turnover n l
turnpike n 3
turntable n 3
turtler n f
tutee n f
tutor nv f
tutorial na 7
tuxedoed a
twaddler n f
twat n f 125
tweed n 3
tweedy a
tweeze v
twelfth an l
twelve an k
twenties n p
twentieth an l
twenty an k
twerp n f 1iz
twice r
twiddle vn 1 1zy
twiddler n f
twig nv h
twilight na p 1od
twin nav f
twine vn 3 1xj
twiner n f
twinge nv 9 mw
twinkle vn 8 20d
twinkling na p 1oj
twirl vn m 1zy
twirler n f
twirlingly r
twirp nv f 1iz
twist vn 8 1z0
twisted a
twisting na 1
twit nv f 1iz
twitch vn n
two an k
twofold ar
twoscore a  9g
tycoon n f t1
tympanist n f 1j0
type nv 6
typesetter n f vo
typewriter n 3
typewriting n 7 kd
typhoid n n
typhus n n
typical a
typically r
typify v  22r
typing n 7 kd
typist n f
typographer n f vo
typographic a
typography n 1
tyranny n b ol
tyrant n f 1j1
tyro n f 187
tyrosine n o
tzar n f wq
tzarina n f wr
ubiquitous a
ugliness n 4
ugly a
ukrainian na 7
ulcer n n 1mw
ulcerated a
ulceration n n 1mw
ultimate an 4
ultimately r
ultimatum n 7
ultra a  6m
ultracentrifugation n j
ultracentrifuge nv 3
ultraconservative na f 1cc
ultramodern a
ultramontane na f
ultrasonic a
ultrasonically r
ultraviolet na g
umbrella na 3
ump n f 1j2
umpire nv f 1j2
unabated a
unable a
unacceptable a
unaccompanied ar
unaccountable a  3o
unachievable a
unadjusted a
unaffected a
unafraid a  b
unalterable a
unambiguity n 4
unambiguous a
unambiguously r  1ro
unanimous a
unanimously r
unanswered a  8f
unarmed a
unashamedly r
unasked a
unassisted a
unasterisked a
unattached a
unattractive a
unauthentic a
unauthorized a
unavailable a
unavailing a  am
unavoidable a  1h
unavoidably r  1rk
unaware a
unawareness n 6
unawares r
unbalance nv n 1mq
unbelievable a  2q
unblinkingly r
unborn a
unbounded a  43
unbreakable a
unbroken a
unbuttoned a
uncanny a  6q
uncaused a
unceasingly r
uncertain a  1g
uncertainly r  1r7
uncertainty n 4
uncertified a
unchangeable a
unchanged a
uncharged a
uncheckable a
unclaimed a
unclasp v
uncle n f
unclean a  1u
unclouded a
uncombable a
uncomfortable a
uncomfortably r
uncommon a
uncompromising a
unconcern n 4
unconcerned a
unconcernedly r
unconditional a
unconditionally r
unconfessed na b
unconquerable a
unconquered a
unconscious an 6
unconsciously r
unconstitutional a
uncontrollable a
uncontrollably r
unconventional a
unconvincing a
uncooperative a
uncork v
uncousinly a
uncover v
uncritical a
uncurl v
undamaged a
undaunted a
undeclared a
undeniable a
undepicted a
under ar
underachievement n 1
underachiever n f 1j3
underboss n f
underbrush n b
underclassman n f 15o
undercover a  7i
undercurrent n 6
underdeveloped a  5f
underdog n f
undereducated a
underestimate vn 6
underfoot r
undergrad n f 1j4
undergraduate n f 1j4
underground anr b aj
underhanded a
underlie v
underline vn 7 1w9
underling n f 1gu
underlying a
undermine v
underperformer n f 1j3
underpin v
underprivileged a
underrate v
underscore vn 7 1w9
undersea a
undersecretary n f
underseller n f
undershirt n 3
underside n c op
understand v
understandable a  29
understanding na 6
understandingly r
understate v
understatement n 7
understood a
understudy nv f
undertake v
undertaker n f 179
undertaking n 1 d3
underwater a
underway a
underwear n 3
underworld n b
underwrite v
underwriter n f
undesirable an f
undeveloped a
undifferentiated a
undigested a
undiluted a
undiminished a
undine n f
undisguised a
undisputed a
undo v
undoer n f
undoing n 1
undone a
undoubtedly r  1qa
undress vn n 1sh
undrinkable a
undue a
undulate va  1zt
unduly r
unearth v
uneasily r  1rd
uneasiness n 9
uneasy a
uneconomical a  37
unemployed an b
unemployment n n
unending a  7r
unenthusiastic a
unequally r
unequivocally r  1ro
unerring a
unerringly r
uneven a
unevenly r
unexpected a
unexpectedly r
unexplainable a  3o
unexplained a
unexplored a
unfair a  3q
unfaithful a
unfaltering a  8i
unfalteringly r  1rl
unfamiliar a
unfasten v
unfastened a
unfastener n f 1j5
unfavorable a
unfertile a  42
unfettered a
unfit av
unfitting a
unfixed a
unfold v
unfolding n j
unforeseen a
unforgettable a
unfortunate an f
unfortunately r  1pm
unfrosted a
unfrozen a
ungainly a  4l
ungodly a  as
ungrateful a
unhappiness n 9 nf
unhappy a
unhealthy a
unheated a
unheeded a  6w
unheeding a  4t
unhesitatingly r
unhitch v
unholy a
unhurried a
unhurriedly r
unhurt a  5j
unicorn n f
unicyclist n f
unification n 8 ma
unified a  ak
uniform nav 3
uniformed a
uniformity n 4
uniformly r
unify v  1t6
unilateral a
unilateralist n f
unimaginable a  a9
unimaginative a
unimpaired a
unimpassioned a
unimpeachable a
unimpeachably r  1s7
unimportant a
unimposing a
unimpressed a
unimpressive a
unimproved a
uninitiate na b
uninitiated a
uninjectable a
unintelligent a
unintended a
unintentionally r
uninterrupted a
uninterruptedly r
uninvited a
uninvolved a
union na b
unionist n f
unique a  25
uniquely r
uniqueness n 4 h4
unit n k
unitarian na f
unite v
united a
unity n n 1nf
univalent a
universal an 7
universalistic a
universality n 4
universalize v
universally r
universe n e pf
university n b
unjust a  3q
unkind a
unknown an c
unlace v  1wz
unlash v
unlawful a
unleash v
unlike a
unlikely a  63
unlimited a
unlined a
unliterary a
unload v
unloaded a
unloading n 1
unlock v
unlocked a
unlovely a  w
unluckily r  1pm
unlucky a
unmalicious a
unmanageably r
unmarried a
unmask v
unmated a
unmeritorious a
unmistakable a
unmistakably r
unmolested a
unmoved a
unnatural a
unnecessarily r
unnecessary a  6s
unneeded a  6s
unnoticed a
unnumbered a  1a
unobtainable a  o
unobtrusively r
unoccupied a
unofficial a
unopposed a
unorthodox a
unpack v
unpaid a
unpaintable a
unpaired a
unparalleled a  25
unpatriotic a
unpaved a
unperformed a
unperson n f 184
unpicturesque a  w
unpleasant a
unpleasantly r
unplowed a
unplumbed a
unpopular a
unprecedented a
unpredictability n 4
unpredictable a
unpredictably r  1qr
unpremeditated a
unprepared a
unpretentious a
unproblematic a  2z
unprocurable a  o
unpromising a
unprotected a
unpublished a
unpunished a
unqualified a
unqualifiedly r
unquestionably r  1s7
unquestioningly r
unravel v
unraveler n f xy
unraveller n f xy
unready a
unreal a
unrealism n 6
unrealistic a
unrealistically r
unreality n 4
unreason n n
unreasoning a
unrecognizable a
unrecognized a
unreconstructed a
unredeemed a
unreflective a  ab
unregretting a
unrelated a
unreleased a
unreliable a
unremarkable a  7b
unrequited a  8f
unreservedly r
unresponsive a
unrest n n 1mm
unrestricted a
unruly a  79
unsaid a
unsatisfactory a
unsaturated a
unscathed a  5j
unscientific a
unscramble v
unscrew v
unscrupulous a
unseeing a
unseen an 6
unselfconscious a
unselfconsciousness n 6
unselfish a
unselfishness n 4
unservile a
unsettled a
unshakable a  8i
unsharpened a
unshaved a  9d
unshaven a  9d
unsheathe v
unshielded a
unsigned a
unsloped a  51
unsmiling a
unsmilingly r
unsold a
unsolder v
unsolved a
unspeakable a  3p
unspoken a  k
unstable a
unstained a
unsteadily r  1r7
unstilted a
unstressed a
unstructured a
unstrung a
unsuccessful a
unsuitable a
unsuitably r
unsuited a
unsung a
unsympathetic a
unteach v
untellable a  3p
untenable a  8e
untested a  3l
unthaw v  1t7
unthematic a
unthinking ar  ab
untie v  1wz
untier n f 1j5
untold a
untouchable na f
untouched a
untoward a  87
untraditional a
untrammeled a
untried a  3l
untrue a
untruth n 7
unused a
unusual a
unusually r  1qp
unutterably r
unvarying a  ap
unveil v
unventilated a
unwanted a
unwarranted a
unwavering a  8i
unwed a
unwelcome a
unwilling a
unwillingness n 4
unwind v
unwire v
unwise a
unwisely r
unwitting a
unwittingly r  1ru
unwomanly a
unworthy a
unwrinkled a
unwritten a
up rav  1qn
upbeat an n
upbraider n f 1j6
upcoming a  7m
update vn 7
upgrade vn e
upheaval n n
uphold v  22m
upholder n f 1j7
upholster v
upholsterer n f
upkeep n 1 cb
upland an e
uplift vn 8 1yt
uplifted a
uplifting n 8
upper an 3
uppercut n 1
uppermost ar
upraise v  1sl
upraised a  4w
upright an 3 51
uprising n 1 dj
uproar n n 1ml
uproot v
uprooter n f xm
upset van n
upsetter n f
upshot n g 1l6
upstager n f
upstairs ran 3
upstart na f
upstate r
upstream ra
uptake n 1 d9
uptown nar c
upward ra  1qn
upwards r  1qn
uranologist n f sh
urban a
urbanize v
urbanized a
urchin n f
urge vn d
urgency n n
urgent a  2u
urgently r  1q5
urging n 7 m2
urinary a
urinator n f 1ab
urine n o
urn n 3
urologist n f
usable a
usage n 1 dh
use vn 1 1wr
useable a
used a
useful a
usefulness n 4
useless a
uselessly r
uselessness n 4
user n f
usher vn f
usherette n f
usual a
usually r  1qo
usufructuary na f
usurer n f 1j9
usurp v
usurper n f 1ja
utensil n 3
utiliser n f 1jb
utilitarian an f
utility na b
utilization n 1 dh
utilize v  1wr
utilizer n f 1jb
utmost an 4 6k
utopian an f
utter va
utterance n 7
utterer n f 1jc
utterly r  1p0
uxor n f
uxoricide n f
vacancy n n
vacant a
vacantly r
vacate v  20z
vacation nv p 1o6
vacationer n f 1jd
vacationing n 1
vacationist n f 1jd
vaccinating n 1
vaccination n 1 d7
vaccinator n f 13n
vaccine n 3
vaccinee n f
vacillator n f 1f2
vacuolated a
vacuolization n n
vacuum nv n
vagabond nva e
vagrant na f 1je
vague a
vaguely r
vagueness n 4
vain a
valedictorian n f
valentine n f
valet nv f
valetudinarian na f
valiant a
valid a
validate v
validation n 1
validity n 4
valley n e
valor n 4 hb
valuable an i
valuation n 6 j7
valuator n f s3
value nv 6
valued a
valueless a
valuer n f
values n 6
valve n 5
vamp nv f w5
vamper n f w5
vampire n f pw
vandal n f
vandalism n 1
vanguard n b
vanish v  1tb
vanished a
vanisher n f
vanity n 9 n1
vanquish v  1wm
vanquisher n f vx
vapor n o
vaporization n 1
vaquero n f wd
variability n 4
variable an e
variant na 8
variation n 8
varied a
variegated a
variety n b oj
various a
variously r
varlet n f 1d1
varmint n f 1jg
varnisher n f
vary v
varying a
vascular a
vase n 3
vassal n f 1jf
vast a  5y
vastly r  1ou
vaticinator n f 1bp
vaudeville n 7
vaudevillian n f
vault nv 3
vaulter n f
vaunter n f tt
vector n 6
veer v  1zr
vegan n f
vegetable n a
vegetarian n f
vegetation n b
vehemence n 4
vehement a
vehicle n 3
veil vn 3
veiled a
vein nv 5
veined a
vellum n o
velocity n p 1oo
velour n 3 gm
velours n 3 gm
velvet na 3
velvety a
vendee n f u6
vender n f 1e7
vending n 1
vendor n f 1e7
venerable a
venerate v  1ym
venerator n f
vengeance n 1
vent nv 3
venter n f
ventilate v
ventilation n 1
ventriloquist n f
venture vn 1
venturer n f
veracity n 4
veranda n 3 gn
verandah n 3 gn
verb n 7
verbal a
verbaliser n f 1fu
verbalizer n f 1fu
verbena n h
verdict n 1
verge nv m 1mf
verger n f
veridical a
verification n 6 jg
verifier n f 1jx
verify v
verisimilitude n 4
veritable a
vermilion anv 4
vermin n f 1jg
vermouth n a
vernal a  76
versatility n 6
verse nv 7 ld
versifier n f 1cx
version n 7
vertebral a
vertebrate na 2
vertex n 6
vertical an l
vertigo n n
verve n 4 gx
very ra
vesicular a
vessel n 5
vest vn 3 211
vestal na f
vestibule n 3 el
vestige n 7
vestryman n f
vestrywoman n f
vet nv f 1ji
veteran na f
veterinarian n f 1ji
veterinary an f
veto nv 1
vex v  1yo
vexation n 9
vexer n f 1hv
viability n 4
viable a  84
viand n a
vibist n f 1jj
vibrancy n 4 hq
vibrant a  9n
vibraphonist n f 1jj
vibrate v
vibration n 1
vibrionic a
vicar n f
vicarious a
vice n 4
vicegerent n f
vicereine n f
viceroy n f
vicinity n c oz
vicious a  54
victim n f
victimiser n f 1jk
victimize v
victimizer n f 1jk
victor n f
victorian an f
victoriously r
victory n 8 ms
victualer n f 1jl
victualler n f 1jl
video n 7
vie v  1wl
viennese a
view nv 6 k7
viewer n f 1fw
viewers n b
viewpoint n 6 k8
vigilance n 6 j2
vigilante n f
vigilantism n 1
vignette n 7
vigor n 4
vigorous a
vigorously r
vile a
vilifier n f xe
village n b
villager n f
villain n f 1jm
villainess n f
villainous a
villein n f 1ee
vindicate v  1vo
vindication n 1
vindicator n f rz
vindictive a
vine n h
vinegar n a
vineyard n 3
vintage n a
vintager n f
vintner n f
vinyl n o
violate v
violation n 1 d1
violator n f 1jo
violence n 1
violent a
violently r
violet na h
violin n 3 go
violinist n f 1jp
violist n f
violoncellist n f uq
virago n f
virgin na f
virginity n n
virile a
virologist n f
virtual a
virtually r
virtue n 4
virtuoso na f r3
virulence n 4
virulent a
virus n 2
visage n 5 ik
visceral a
viscoelastic a
viscometer n 3
viscosity n 4
viscount n f
viscountess n f
viselike a
visibility n 4
visible a
visibly r
vision n 6
visionary na f
visit vn 1
visitant n f 1jr
visitor n f 1jr
visored a
vista n 6
visual a
visualiser n f 1js
visualization n 6
visualize v  1y2
visualizer n f 1js
visually r
vital a
vitaliser n f z4
vitalist n f
vitality n 4 gx
vitalizer n f z4
vitally r
vitals n 5
vitamin n o
viticulturist n f
vivacious a  9n
vivid a  8c
vividly r
vividness n 4
vivify v  1sc
vivisectionist n f
vixen n f 1jt
vizier n f
vocabulary n 7
vocal an 7
vocalic a
vocaliser n f 1jc
vocalist n f 1ey
vocalize v
vocalizer n f 1jc
vocation n 1 cs
vocational a
vocationally r
vociferator n f
vociferous a  8a
vociferously r
vogue n 6
voice nv 4
voiced a
voicer n f
void anv n an
voider n f 13v
volatile an o
volcano n e
volition n 6 is
volley nv 1
volleyball n 1
voltage n g
voltaic an 7 b8
voltmeter n 3
volume n k
volumetric a
volumetrically r
voluminous a
voluntarily r
voluntary an f
volunteer vna f
voluptuary na f 1ju
voluptuous a  98
vomit vn o 1sk
vomiter n f 1jv
vomiting n 1
voodoo nv 3
votary n f
vote vn 1
voter n f 1jw
voting n 1
votive a
vouch v
vouchee n f
voucher n f 1jx
vouchsafe v
vow vn 7
vowel n 7
vower n f
voyage nv 1
voyager n f
voyeur n f 1jy
vulcaniser n f 1jz
vulcanizer n f 1jz
vulgar a
vulgarian n f
vulgariser n f 1k0
vulgarizer n f 1k0
vulnerability n n
vulnerable a
vulpine a
vulture n 2
wacko n f 18c
wacky a  b4
wad vn o
waddler n f
wade vn f
wads n k 1m4
wafer n o
waffle nv a
waffler n f
waft vn 3
wag vn f 1z7
wage nv i 1lk
wager nv 1
wagerer n f td
wages n 8 m5
waggle vn 1 1z7
waggoner n f 1k1
waggonwright n f 1k2
wagon n 3
wagoner n f 1k1
wagonwright n f 1k2
waif n f
wail vn 7
wailer n f
wailful a
wailing na 1
wainscoted a
wainwright n f 1k2
waist n 5
wait vn p
waiter n f 1k3
waiting na 1
waitress nv f
waive v  21s
wake vn g
wakeful a
wakefulness n 6
waker n f 1k4
walk vn 1
walking an 1
walkout n 1
walkover n 1
wall nv 3
wallah n f
wallet n 3
wallflower n h
wallop vn g 1x8
walloper n f
walloping an 8
wallow vn e
wallpaper nv o
wallpaperer n f
wally n f
walnut n a
walrus n 2 ee
waltzer n f
wan anv 3
wand n 3
wander v  1z1
wanderer n f 1k5
wandering an 1 97
wane vn j
wangle vn 6
wangler n f 107
waning na 8
wanker n f 1ij
wannabe n f s1
wannabee n f s1
want vn n
wanter n f 1k6
wanton nva f
war nv 1 dk
warble vn 2
warbler n f
ward nv f
warden n f
warder n f
wardress n f
wardrobe n 3
wardroom n 3
warehouse nv 3
warehouseman n f 1k7
warehouser n f 1k7
warehousing n 1
warfare n 1 dk
warhorse n 3
warily r
warlike a  7n
warlock n f
warlord n f
warm avr
warmed a
warming an j
warmly r
warmonger n f 16u
warmongering n 6
warmth n 6
warn v
warning na 7
warp vn n 1v6
warped a
warrant vn 7
warrantee n f
warranter n f 11t
warrantor n f 11t
warrener n f
warrior n f
wart n m
wary a
wash vn 3
washbasin n 3 gp
washbowl n 3 gp
washed a
washer n f
washerman n f 1k8
washerwoman n f 1k9
washing n 1
washup n 1
washwoman n f 1k9
wassailer n f 1ka
waste vna o
wastebasket n 3
wasted a
wasteful a  37
wasteland n c
waster n f 1kb
wastewater n o 1ny
wastrel n f 1kb
watch vn 3
watchdog n f
watcher n f 1fw
watchfully r
watching n 1 de
watchmaker n f 1kc
watchman n f
water nv o
watercolor nv 3
watercolorist n f 1kd
watercolourist n f 1kd
waterer n f
waterfall n e
waterfront n c
waterman n f ti
watermark n c
waterproof anv 3
waterproofing n 1 d8
watershed n c
waterway n e
watery a
watt n k
wattle nv 5 ig
wave nv 8
wavelength n 4
waver vn f 22d
waverer n f 1f2
wavy a
wax nv o
waxed a
waxen a
waxing na 1
waxlike a
way nr 4 hl
wayfarer n f
waylay v  1wp
ways n 3
wayside n 3 gq
wayward a
weak a
weaken v
weakened a  58
weakening na 8
weakling n f 1kf
weakly ra
weakness n n
wealth n n
wealthy a
wean v
weaning n 1
weapon n 3
wear vn n
wearer n f
wearied a  ah
wearily r  1ql
weariness n n 1ms
wearisome a  5l
weary av
wearying a  36
weasel n f
weather nav g
weatherman n f
weatherstrip vn 3
weave vn 3 1xk
weaver n f
web nv e
webmaster n f
wed vna p 21i
wedding n 8
wedge nv m
wee anv p 61
weed nv h
weeder n f
weeds n 3
week n p
weekday n p
weekend nv p
weekender n f
weekly nar 7
weep v
weeper n f 1kg
weeping na 1 dc
weigh v
weigher n f
weight nv 4
weighted a
weighting n k
weightlessness n 4
weightlifter n f 1kh
weir n 3
weird an f 6q
weirdie n f wh
weirdly r
weirdo n f wh
weirdy n f wh
weisenheimer n f 1kr
welcher n f 1ki
welcome van n
welcomer n f 11q
welcoming a
weld vn h
welder n f
welfare n 1
well ranv 3
welsher n f 1ki
welter nv n 1nm
wench nv f wx
wencher n f
wend v
werewolf n f pk
west nar c
westerly rna g
western an 7
westerner n f
westward rna l 1s2
westwards r  1s2
wet avn n
wetback n f qp
wetness n n
wetnurse n f 1kj
wetting n 1
whack vn 8 1x8
whacko n f 18c
whale nv f 11c
whaler n f
wharf nv 3 g3
wheat n h
wheedle v  1un
wheedler n f 1kk
wheel nv 3
wheelchair n 3
wheelwright n f
wheeze vn 1
wheezing a
whence r
whereabouts n c
whet v
whiff nv g
whiffer n f
while n p
whim n 9
whimper vn 7
whine vn 7
whiner n f 1kl
whinny vn 8
whip vn 3 1x7
whipper n f 1he
whippersnapper n f 1km
whipping na 1 e0
whir nv 8 mi
whirl vn 8 1zy
whirler n f
whirring na 8 mi
whisk vn 3
whiskered a  9e
whiskers n 5 ib
whiskey n a ns
whisky n a ns
whisper vn 7
whisperer n f
whistle vn 8
whistleblower n f
whistling n 8
whit n k 1m2
white anv f
whiteface n 2
whiten v
whiteness n 4
whitewashed a
whitey n f qj
whittler n f
whiz vn f
whizz nv f r3
whodunit n 7
whole anr 6
wholesaler n f 143
wholesome a
wholly r  1oy
whoop vn 7
whore nv f 1bq
whoremaster n f 1kn
whoremonger n f 1kn
whoreson n f
whorl n m
wicked a
wickedly r
wickedness n 1 cz
wicker n o
wide ar  b3
widely r
widen v
widespread a
widow nv f
widowed a
widower n f 1ko
widowhood n p
widowman n f 1ko
width n 4
wield v
wife n f
wifely a
wig n 3
wiggle vn 1 1z6
wiggler n f 1kp
wight n f
wigmaker n f
wild arn n
wildcat na 3
wildcatter n f
wildlife n b
wildly r
wildness n 9
wile n 1
wilfully r
will nv 6 is
willful a
willing an 1
willingness n 4
willow n h
willpower n 4
wilsonian a
wilt vn n
wily a  j
wimp n f 1kq
win vn 8
wince vn 7 200
wind nv g
windbag n f 115
windblown a
windbreak n 3
winder n f
winding an 1
windmill n 3
window n 3
windowpane n 3
windowsill n 3
windshield n 3
windtalker n f vd
windy a
wine nv a
wineglass n 3
winemaker n f
wing nv 2
wingback n f
winger n f
wingman n f
wings n 1
wink vn p
winker n f
winless a
winner n f
winning an 1
winnow vn 1
wino n f yi
winter nv p 1oi
wintertime n p 1oi
wintry a
wipe vn 1
wiper n f
wire nv 3
wired a
wireman n f
wirer n f
wiretapper n f
wiry a  40
wisdom n 6
wise an 4
wiseacre n f 1kr
wisecrack vn 7
wisely r
wisenheimer n f 1kr
wish vn 9
wishing n 9
wisp n b
wit n 7 l2
witch nv f
withal r  1p7
withdraw v  1zn
withdrawal n 7
withdrawer n f
withe n 3
wither v  1sw
withered a
withering an 8 2i
withhold v
withholder n f
withholding n 1
within r
withstand v  22t
withstander n f
witness vn f
witnesser n f
wittingly r
wittol n f
witty a
wivern n f pl
wiz n f r3
wizard na f r3
wobble vn 8
wobbling a
wobbly an f 9o
woe n n
woeful a
woefully r  1qm
wog n f
wolf nv 2
wolflike a
wolfman n f pk
woman n f
womaniser n f 1kt
womanizer n f 1kt
womb n 5
wonder vn 9
wonderer n f
wonderful a  7c
wonderfully r  1ra
wonderfulness n 4
wonderworking a
wondrous ar  7c
wondrously r  1ra
wonk n f 1hf
woo v
wood n o
woodcarver n f
woodcutter n f
wooded a
wooden a
woodenly r
woodgrain n 4
woodgraining n 4 hn
woodman n f 1ku
woodpecker n 2
woods n b ok
woodshed n 3
woodsman n f 1ku
woodwork n 3
woodworker n f
wooer n f 1h0
wool n 3 gu
woolen na 3 gu
woolgather v  1y4
woolgatherer n f x5
woolly a
woolsorter n f
wop n f qn
word nv 7
wording n 7 lc
wordlessly r  1qt
wordmonger n f
words n 7
wordsmith n f
work vn 1
workable a  84
workaholic n f
workbench n 3
workboard n 3
worker n f
workfellow n f vh
working an 3
workingman n f 1kv
workings n 3
workman n f 1kv
workmanlike a
workmate n f
workout n 1 cu
works n 3 g4
worksheet n 7
workshop n 3
worktable n 3
workweek n p
world na e pf
worldling n f
worldly a
worldwide a
worm nv 2
worn a
worried a
worriedly r
worrier n f 1kw
worriment n 4
worry vn 6
worrywart n f 1kw
worse arn 4
worsen v  1sq
worship nv 1
worshiper n f
worshipper n f
worst anvr 8
worsted n 3
worth an k b6
worthless a
worthlessness n 4
worthwhile a
worthy an f
wound nva n
wounded an b
woven a
wrack nv 2
wraithlike a
wrangle vn 7
wrangler n f
wrap vn 3
wrapped a  7g
wrapper n 3
wrath n 9
wrathful a
wrathfully r
wreak v
wreath n 3
wreathe v
wreck vn n
wreckage n 3
wrecker n f
wrench vn n
wrenching a
wrester n f
wrestle vn 1
wrestler n f 1kx
wrestling n 1 ct
wretch n f
wretched a
wretchedness n n 1nd
wriggle vn 1 1z0
wriggler n f 1kp
wring vn 8
wrinkle nv m
wrist n 5
writ n 7
write v
writer n f 1ky
writhe v  1z0
writhed a
writhing a
writing n 1 dg
written a
wrong anvr 4 2n
wrongdoer n f qi
wrongdoing n 4
wrongly r
wry a  56
wryly r
wuss n f 1kf
wyvern n f pl
xenon n o
xylem n h
xylophone n 3
xylophonist n f
yacht nv 3
yachtsman n f 1kz
yachtswoman n f 1kz
yahoo n f 1l4
yakuza n f
yank nv f 1l1
yankee na f 1l1
yanker n f 1l0
yap vn 5 1wh
yard n k
yardage n 4
yardbird n f
yardie n f
yardman n f
yardmaster n f 1l2
yardstick n 7
yawn vn 1
yawner n f
yawning an 1
yaws n n 1mv
year n p 1oe
yearling n f 1id
yearn v  1yy
yearner n f 15k
yearning n 9 mt
yearningly r
years n p
yell vn 7 1vv
yelled a
yeller n f 1d0
yelling n 7
yellow anv 4
yelp vn 8 1wh
yelping n 8
yen nv 9
yenta n f
yeoman n f 1l3
yes n 7
yesterday nr p
yesteryear n p 1o5
yet r
yeti n f
yid n f ql
yield vn 1
yielder n f 1h7
yielding an 7
yob n f u0
yobbo n f u0
yobo n f u0
yodeller n f
yoga n 6
yoke nv 3
yokel n f 1l4
yonder ar
young an 2
younger a
youngish a
youngster n f uy
younker n f 1l5
youth n f 1l5
youthful a  76
yr n p 1oe
yucca n h
yuppie n f
zany na f
zeal n 9 nn
zenith n c
zero nav k 1m1
zest nv 9 mu
zigzag vnar m
zinc nv o
zionist na f
zip vn k
zloty n k
zodiacal a
zombi n f
zombie n f
zone nv c
zoning n 1
zoo n 3
zoologist n f
zoom vn 8`
