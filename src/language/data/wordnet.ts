// Made by scripts/distill-wordnet.mjs from WordNet 3.1, Copyright 2011 by Princeton University (see docs/third-party.md).
export const ANCHORS = `serviceman military_personnel combatant rebel radical worker employee child juvenile woman man inhabitant leader athlete sick_person victim traveler student relative criminal official expert spectator voter policeman sailor health_professional homeowner owner customer civilian entertainer person motor_vehicle aircraft vessel vehicle weapon ammunition dwelling building school hospital shelter road bridge room structure garment footwear device machine container municipality village urban_area district country state animal plant food beverage disease injury death attack explosion fire storm earthquake flood crime vote contest game victory defeat document message organization company team family fault meeting journey sum time_period point goal`
export const WORDNET = `abaft r   4h5
abandon vn 4
abandoned a   m0
abandonment n 1  1c1
abase v   50q
abasement n n  447
abash v   50o
abashed a   96
abatement n 8  2l1
abator n f w
abbe n f w
abbess n f w 2wo
abbey n 3 14
abbot n f w 2wp
abbreviate v   4l0
abbreviated a
abbreviator n f 5 2wr
abdicator n f w
abdomen n 5  27i
abdominal an 5
abduct v   4xi
abductor n f j 3bt
abecedarian na f w
abed r
aberrance n n  45m
aberrancy n n  45m
aberrant an f w qx
aberration n n  45m
abet v
abetter n f j 2wt
abettor n f j 2wt
abhor v   50b
abhorrent a   rb
abhorrer n f w
abidance n 1  1lj
abide v   5a2,4oo
abiding a   tx
ability n 4
abiogenist n f w
abject a   es
abjection n n  447
abjure v   4qb
abjurer n f w
ablactate v   4vl
ablated a
ablation n 1  1fa
ablaze a   t6
able a
ablutionary a   109
ably r   4eh
abnegator n f w
abnormal a
abnormalcy n n  45l
abnormality n n  45l
abnormally r
aboard r
abode n c  2t2,1qe
abolish v
abolishment n 1  1dm
abolition n 1  1dm
abolitionist n f w 2wu
abominable a   ou
abominate v   50b
abomination n f w
abominator n f w 2wq
aboriginal na f w 2w9
aborigine n f w 2w9
abortion n 1
abortionist n f q
abortive a   hq
abound v
abounding a
about ra   49u
aboutface vn 1
above ran 7  4c3
aboveboard ar
aboveground a
abovementioned a   1r
abovenamed a   1r
abrasion n n 1s 42h
abrasive na o
abrasiveness n 4  21v
abreaction n 1  1dx
abridge v   4l0
abridgement n 7 27 2dp
abridger n f 5 2wr
abridgment n 7 27 2dp
abroad ra   h7
abrogate v
abrogation n 1  1do
abrogator n f w
abrupt a
abruptly r   4bk
abruptness n 4  21o
abscess n n
abscissa n 6
absconder n f j
abseiler n f g 2wv
absence n n
absent av
absentee n f g
absenteeism n 1
absently r   4bp
absentminded a   28
absentmindedly r   4bp
absolute an 6  8x
absolutely r   49y
absolutism n n  44b
absolutist na f w
absolver n f c
absorb v   4ns
absorbed a   27
absorbency n 4
absorbent na o
absorbing a   mh
absorption n j
absorptive a
abstain v   4vp
abstainer n f w 2wx
abstention n 4  20u
abstinence n 4  20u
abstinent na f w 2ww
abstract van 6
abstracted a   28
abstractedly r   4bp
abstracter n f w 2ws
abstraction n 6
abstractionism n 3
abstractionist na f w
abstractive a
abstractor n f w 2ws
abstruseness n 4  1zn
abstrusity n 6  2bq
absurd an n
absurdity n 7 27 2ej
absurdness n 7 27 2ej
abundance n 4  24e
abundant a
abundantly r   4fm
abuse vn 1  58f
abused a
abuser n f w 2wy
abut v   4xg
abutter n f w
abuzz a   ws
aby v   58g
abye v   58g
abysm n e  2u2
abysmally r   4bd
abyss n e  2u2
academic an f w
academically r
academician n f w
academicianship n 1
academy n b 28
acantha n m
accede v   4rw
accelerate v   4mq
accelerated a
acceleration n 4  1ep
accelerator n 3  1nc
accent nv 7
accenting n 1  1m8
accentuate v   4tv
accept v
acceptable a
acceptance n 6  2ck,1d6
accepted a   4
accepting a
access nv 4  25e
accessary na f j
accessibility n 4  1y4
accessory na 3  1nd
accident n 8  2kd
accidentally r   4as
acclaim vn 7 27 4rj
acclimate v   4mb
acclimatise v   4mb
acclimatize v   4mb
acclivity n e  2u4
accolade n 7  2fc
accommodate v   5b6,4lf
accommodatingly r   4gg
accommodation n 8  2l3
accommodator n f w 3g7
accompanied a
accompaniment n 8  2k8
accompanist n f v 2wz
accompany v
accompanying a   1q
accompanyist n f v 2wz
accomplice n f 5
accomplish v   4zc,58i
accomplished a   8y
accomplishment n 1  1bt
accord vn n  5b5,55k
accordance n 7
accordingly r   4bm
accordionist n f v
accost v
accoucheur n f q 3g9
accoucheuse n f q 3ei
account nv 7  2e1
accountancy n 1  1gm
accountant n f w 2x0
accounting n 7 27 1gm
accouterment n 3  1nd
accoutrement n 3  1nd
accredit v
accreditation n 1
accredited a   2g
accretion n j  3wb
accrual n 1  1ez
accrue v
accrued a   ef
accruement n 1  1ez
acculturate v
acculturation n 1  1ku
accumulate v   562,4kf
accumulated a   ef
accumulation n j  3wb,2qp,1ez
accumulative a   c
accumulator n f 5
accuracy n 4
accurate a
accurately r
accusal n 7 27 2jp
accusation n 7 27 2jp
accusative an 7  f2
accusatory a   f2
accuse v   4r5
accused n f w
accuser n f w
accusing a   f2
accusingly r
accusive a   f2
accustom v
accustomed a   8i
ace nva k
acerb a   144
acerbate v   509
acerbic a   144
acetify v   556
acetone n o  46f
acetonemia n n  42e
ache vn n  549
achieve v   58i
achievement n 1  1bt
achiever n f w 2x2
aching an n  sx
achromasia n 4  22g
achy a   sx
acid na o  uw
acidify v   556
acidity n 4
acidulate v   556
acknowledge v   4qo
acknowledgement n n  43i
acknowledgment n n  43i
acme n n 2h 3zu
acolyte n f c
acoustic na 3
acoustical a
acoustically r
acoustician n f w
acquaint v   4sa,4rt
acquaintance n 6  2al,3zq
acquaintanceship n n  3zq
acquainted a
acquiesce v   4qf
acquiescence n n  2ip
acquire v   559
acquired a
acquirement n 6  28b
acquirer n f w
acquisition n 1
acquit v   4sb
acre n k
acreage n 4
acres n i  3vk
acrimonious a   1n
acrimony n 4
acrobat n f d
acrobatic a   7
acrobatics n 1  1fp
across r   4h4
acrosstheboard a   92
act nv 7 26
acting na 1  1g5
actinometer n 3 1e
action nv 1
activate v   4zd
activated a
active an o
actively r
activeness n n  417
activism n 6
activist na f w
activity n 1  417
actor n f v 2x3
actress n f v
actual a
actualisation n 1  1j6
actualise v   4ze
actuality n n
actualization n 1  1j6
actualize v   4ze
actually r   4dq
actuary n f l
actuate v   4zd
acuate a   v4
acute an 7  tp
acutely r   4ia
ad nr 7 27 2jy
adage n 7  2if
adamant an o  h3
adamantly r
adapt v   4lf,4kd
adaptable a
adaptation n 7
adapted a
adapter n f w
add vn n
addendum n 7  2dg
adder n f l
addict nv f w
addicted a
addition n 3
additionally r
additive na 3
addlebrained a   7j
addlehead n f w 3n7
addlepated a   7j
address nv 7
addressed a
addressee n f w
adducer n f w
adenoma n n
adept an f l 11i
adeptness n 6  28g
adequacy n 4  1z7
adequate a
adequately r
adequateness n 4  1z7
adhere v
adherence n 1
adherent na f w 34m
adhesive na o
adieu n 7 27 2er
adios n 7 27 2er
adiposis n 4  22p
adjacent a   9r
adjectival a
adjective na 7
adjoin v   4xg
adjourn v
adjournment n 1
adjudge v
adjudicate v
adjudication n 1
adjudicator n f w
adjunct na e
adjure v   4pt
adjust v
adjusted a
adjuster n f l 2x4
adjustment n 8  2l3,1db
adjustor n f l 2x4
adjutant n f 0 2x5
adlib anv 7 27 ve
adman n f w 2xa
administer v   579
administrate v   579
administration n 1  2r7
administrative a
administrator n f c
admirability n 4  1y8
admirable a
admirableness n 4  1y8
admirably r   4fu
admiral n f 0
admiration n 9
admire v
admirer n f w 3pr
admissible a
admission n 1
admit v   4qo
admittance n 4  25e
admittedly r   4eg
admix v
admonish v
admonisher n f w
admonition n 7 27 2f3
ado n 1  1gb
adolescence n p 2g
adolescent na f 8 2x6
adonis n f a
adopt v   56f
adopted a
adoptee n f w
adopter n f i
adoption n 1  1d6
adorable a   ot
adore v
adored a   ov
adorer n f w
adorn v   4zq
adrenal an 5
adrenocorticotrophin n 5  26l
adrenocorticotropin n 5  26l
adrift ar   wm
adroitly r
adroitness n 6  28g
adsorb v
adulator n f w 37a
adult na f w 2vw
adulterer n f w 2x7
adulteress n f w 2x8
adulterous a   qa
adulthood n p 2g 48i
adumbrate v   4tr
adust a   17q
advance vna 8
advanced a
advancer n f g
advancing a   vu
advantage nv 4
advantageous a
advent n 1  1bx
adventure nv 1  1hw
adventurer n f w
adventuresome a   o
adventuress n f w
adventurous a   o
adverb n 7
adverbial an 7
adversary n f w 2x9
adverse a
adversity n n  452
advert nv 7 27 2jy
advertise v   4tf
advertised a
advertisement n 7 27 2jy
advertiser n f w 2xa
advertising n 7 27 2jy,1kj
advertize v
advertizement n 7 27 2jy
advertizer n f w 2xa
advertizing n 7 27 2jy
advice n 7 27
advisability n 4
advisable a
advise v   4rr,4rs
advisedly r   4bl
advisee n f w
advisement n 6  2a9
adviser n f l 2xb
advisor n f l 2xb
advocacy n 1  1lp
advocate vn f w 4ru
advocator n f w 2xc
aegean na e
aegis n 1  1lq
aeon n f
aerate v
aerated a
aeration n j
aerator n 3
aerial na 1
aerialist n f d
aerobic a   r
aerodrome n 3  1nf
aerodynamic a
aeronaut n f 5 2ys
aerophile n f w
aerophilic a   r
aerophilous a   r
aeroplane n 3 y 1ne
aerosol n g
aerosolised a   124
aerosolize v
aerosolized a   124
aery na e
aesculapian a
aesthesia n 6  28u
aesthesis n 6  29j
aesthete n f l 366
aesthetic an 6
aesthetical a   t
aesthetician n f 5 367
aetiologist n f q 369
afar r
affable a   hn
affably r   4fy
affair n 6  28s
affaire n n  3zs
affairs n 6
affect vn 9
affected a
affecting a   qb
affectingly r   4bq
affection n 9  2p6
affectionate a   p2
affectionately r
affectionateness n 9  2p6
afferent an 5
affiance v   4s3
affiant n f w
affidavit n 7 26
affiliate nv f w
affiliated a   xm
affiliation n n  3zr
affine na f i
affinity n g
affirm v   4om,4tu
affirmation n 7 27 2fu
affirmer n f w 2ye
affix vn 7  4wi
affixed a
afflicted a   17e
afflictive a
affluence n n  45d
affluent na f w
afford v   56b
affordable a   fc
affray n 7  2iv
affright nv 9  2oa
affront nv 1  4r9
afghan na 3
aficionado n f w
afield r
afire a   8c
aflame a   t6
aflare a   qe,8c
afloat a   wm
afoot ra
aforementioned a   zh
aforesaid a   zh
afraid a
afresh r   4d8
african an f w
africanamerican na f w 2wf
aft ra   4h5
after ra   4bj
aftereffect n g
afterhours a
aftermath n g  3u6
afternoon n p 2g
afters n a 1p 2pu
afterschool a
aftershock n 8 1y
afterward r   4bj
afterwards r   4bj
again r
agape an 9  rz
agate n o
age nv 4
aged an b  rp
ageless a   ty
agency n b 28 2rw
agenda n 6  2bh
agent n e
agentinplace n f w
ageold a
agglomerate vna o
agglomeration n b
agglutination n j
agglutinin n o
aggrandise v   4t5
aggrandize v   4t5
aggravate v   4kn,518
aggravatingly r
aggravation n 9  2o6
aggravator n f w
aggregate anv 3  87
aggregated a   87
aggregation n b  2qp
aggregative a   87
aggregator n f w 31y
aggress v
aggression n 4  2p8
aggressive a
aggressively r   4b4
aggressiveness n 4  2p8
aggressor n f w 2yn
aggroup v
aghast a   x
agile a   8
agilely r   4eo
agitate v   59l,505
agitated a
agitation n n
agitator n f w 2xe
agleam a   4k
aglitter a   4m
aglow a   4l
agnate na f i 3by
agnise v   4pi
agnize v   4pi
agnostic na f w
ago ra
agonising a   sy
agonist n f
agonizing a   sy
agony n 9  2n7,42q
agree v   4qg
agreeably r   4fv
agreement n 7 27 1xy
agribusiness n 1  1kk
agricultural a
agriculturalist n f w 2xf
agriculture n 1  1kk,1iz
agriculturist n f w 2xf
agronomist n f l
aguacate n a  2q6
ague n n
ahead ra
ahorse ar   qc
ahorseback ar   qc
aid vn 4  58w
aide n f 0 2x5,2xg
aidedecamp n f 0 2x5
ailing a   17f
ailment n n  41t
aim vn 6  2c6
aimless a   wm
aimlessly r
aimlessness n 4  25d
ain a   u9
air nv o
airborne a
aircraft n 3 y
aircraftman n f 0 2xh
aircraftsman n f 0 2xh
aircrewman n f 5
airdrome n 3  1nf
aired a   16t
airflow n 8
airframe n 3 1b
airhead n f w
airheaded a   10c
airily r   4hv
airing n 7  2cx
airless a   16u
airman n f 5 2ys
airplane n 3 y 1ne
airport n 3  1nf
airs n 4
airspeed n p
airstrip n 3
airt v   52m
airway n 3
airwoman n f 5 2yt
airy a   16t
aisle n 3
akin a   zj
alabaster na o
alarm nv 9  2o8
alarmed a
alarmingly r
alarmist n f w
alas r   4au
albino n f w
album n 7
albumen n o  46q
albumin n o  46q
alcalde n f k
alchemist n f w
alcohol n a 1q 2qh
alcoholic na f w 2xi
alderman n f w
alert van n  1b
alerting n n
alertly r
alertness n 6  29f
alexic na f e
alfresco ar   sn
alga n 2  1mf
algae n 2  1mf
algebraically r
algebraist n f w
algerian an f w
alhakim n f c
alhaytham n f w
alibi nv 7 27
alien anv f g h6,37k
alienate v   51d
alienated a   sh
alienation n 9  2ne
alienator n f w
alienee n f w
alienist n f q
alienor n f w
alight va
align v
alignment n b 28 2rt
alike ar
alikeness n 4  1yf
aliment nv a 1p 2pl
alimental a   17u
alimentary a   17u
alimentation n a 1p 2pl
aline nv 3
alinement n b 28 2rt
aliquot na k
aliraq n c 1l
aliterate n f w
alive a
aliveness n n  405
alkali n o
alkalic a   3
alkaline a   3
alky n f w 2xi
alkylbenzenesulfonate n o
all ar
allaround a   93
allay v
allayer n f w
allegation n 7 27 2ft
allege v   4tx
alleged a   wo
allegement n 7 27 2ft
allegiance n 1  1ll
allegoriser n f w 2xj
allegorizer n f w 2xj
allegory n 7  2dd
allembracing a   92
allencompassing a   92
allergist n f q
alleviate v   4jp,4ng
alleviated a   q0
alleviation n 9  2n4
alleviator n f l
alley n 3 18 1ng
alleyway n 3 18 1ng
allfired ar
allfiredly r
allied a
alligator nv o  1mk
alligatored a
allimportant a
allinclusive a   92
alliterator n f w
allknowing a   180
allnight a   of
allocable a   88
allocatable a   88
allocate v   55g
allocation n i  3vv,1kc
allocator n f w
allot v   55f,55k
allotment n i  3vv
allout a   8z
allow v   572,4qe
allowable a
allowance nv i
allpurpose a   i0
allround a   93
allrounder n f l
alltime a
allude v
allure nv 4
alluring a   zz
allusion n 7 27
alluviation n g  3ub
allvictorious a
allweather a
ally nv b 28
almagrib n c 1l 2tw
almighty na f  2vg
almoner n f 6
almost r   4bw
almsgiver n f w
aloes n 3
alone ra   49x
aloneness n 4  1wl
along r   4bs
aloof ar
aloofness n 9
aloud r
alpha na 7
alphabetise v   4l7
alphabetiser n f w 2xk
alphabetize v   4l7
alphabetizer n f w 2xk
alpinist n f d
already r
also r   4b0
alsoran n f w 3d8
alter v   4k9
alteration n 8  1db
alterative a   ji
altercate v   4pz
altercation n 7  2iv
altered a
alternate avn f w
alternately r
alternative na 6
alternatively r   4bn
althaea n h 1o 3v4
althea n h 1o 3v4
altitude n 4
alto na f v
altogether rn n  49w
altoist n f v
altruism n 4  1zu
altruist n f w 3hw
aluminium n o  46g
aluminum n o  46g
alumna n f w 2xl
alumnus n f w 2xl
alundum n o
alveolar an 7
alveolus n 5
always r
amah n f 9 3tg
amalgamate va   4xc
amalgamated a   16b
amalgamation n 1  1ly
amalgamator n f w
amanuensis n f 5 3ov
amass v   4kf
amateur na f w vp
amateurishness n 6
amative a   p3
amatory a
amaze v   4pg,4o3
amazed a   13y
amazement n 9  2nr
amazing a   141,lj
amazingly r   4fk
amazon n f 9
ambassador n f k 2xm
ambassadress n f k
amber an 4  66,22e
ambiance n n  45u
ambience n n  45u
ambiguity n 7
ambiguous a   eo
ambit n 4  24o
ambition nv 9
ambitious a   co
ambitiousness n 4
amble vn 1  52d
ambler n f g 3lm
ambo n 3  1q1
ambrosia n o  46y
ambulance n 3 x
ambuscade nv 1 1u 1m0
ambush nv 1 1u 1m0,4v9
ambusher n f w
ameer n f w 35s
ameliorate v   4km
amelioration n 1  1e2
amenable a
amend v
amended a
amendment n 1
amends n i  3vw
amenities n i  3w5
amenra n f  2vf
ament n h  3ux
american an f b
amerind na 7
amerindic a   1a9
amiable a   io,hn
amiably r   4fy
amicable a
amigo n f w
aminomethane n o
amir n f w 35s
amiss ar
amity n 4  1x8
ammo n 3 12 1nh
ammoniac na o
ammunition n 3 12 1nh
amnesiac na f w 2xn
amnesic na f w 2xn
amonra n f  2vf
amora n f c
amoralist n f w
amorist n f w
amorous a   p3
amorphous a   10p
amount nv i 2f 3w2
amour n n  3zs
amp n k
amphibology n 7  2ef
amphiboly n 7  2ef
amphisbaena n f
ample a   0
amplification n 1  1ey
amplifier n 3
amplify v   4mp
amplitude n 8
amply r   4if
amputate v
amputator n f q
amputee n f w
amulet n 3  1ni
amuse v   582
amused a   uy
amusement n 9  1fl
anachronism n p  48u
anachronistically r
anaconda n 2 1n
anaerobic a   s
anaerobiotic a   s
anaesthesia n n  41h
anaesthetist n f q 2xt
anagnost n f c
analeptic an 3
analog na 4  1yi
analogist n f w
analogous a
analogously r
analogue na 4  1yi
analogy n 6
analphabet n f w 2xo
analphabetic na f w 2xo
analysand n f e
analyse v   4of
analyser n 3 1e 1nj
analysis n 1
analyst n f l
analytic a   1j
analytical a   1j
analytically r
analyticity n 4
analyze v   4of
analyzer n 3 1e 1nj
anaplasmosis n n 1r
anarchic a   aa
anarchical a   aa
anarchist n f 4 2xp
anarchy n n  409
anastomosis n 5  25r
anastomotic a
anathema n f w
anathemise v   4rm
anathemize v   4rm
anatomic a   19v
anatomical an 7  19v
anatomically r
anatomist n f l
anatomy n 6  25m
ancestor n f i 2xq
ancestral a   m1
ancestress n f i
ancestry n b  2r5
anchor vn 3 1e
anchorite n f w 3kp
anchorman n f w 2xr
anchorperson n f w 2xr
ancient an f w
anciently r
andean a
andrena n 2 1n 1my
andrenid n 2 1n 1my
androgyne n f w 3a1
ane a   11b
anecdote n 7
anecdotist n f w 2xs
anemia n n
anemic a
anesthesia n n  41h
anesthesiologist n f q 2xt
anesthetist n f q 2xt
aneurin n o 1p 484
anew r   4d8
angel n f
angelic a   ij
anger nv 9  2o1
angered a   1k
angiologist n f q
angle nv m
angler n f w
anglican an f w
angloamerican n f b
angloindian na f b
anglojewish a
anglophil n f w 2xu
anglophile n f w 2xu
anglophobe n f w
anglosaxon na f b
angrily r
angriness n n
angry a
angst n 9
anguish nv 9  2n9
anguished a   my
angular a
angulate va
anhydrous a
animadversion n 7 27 2fg
animal na 0 1n 1bn
animate va   510
animated a
animation n n  405
animator n f w 35w
animise v   4nl
animist na f w
animize v   4nl
animosity n 9  2p7
animus n 9  2p7
anion n e
anionic na o
ankle n 5
ankledeep a   bu
annalist n f w
annihilate v   4n1
annihilating a   9z
annihilation n 1  1di
annihilative a   9z
annihilator n f w
anniversary n p 2g
annotation n 7 27
annotator n f l
announce v
announced a   br
announcement n 7 27 2fq,2fy
announcer n f w
annoy v   50k
annoyance n n  43e,2o5
annoyed a   uz
annoyer n f w 3qm
annoying an 1  1a
annual an h 1o bj
annually r
annuitant n f w
annul v   57w
annulus n m  3z7
annunciate v   4te
anode n 3 1e
anointer n f w
anomalist n f w
anomalous a
anomic a   sh
anomie n n  43n
anomy n n  43n
anonymity n n  43z
anonymous a
anorectic na f e 2xv
anorexia n n
anorexic na f e 2xv
another a
answer vn 7 27 4qm
answerer n f w 3kw
answering a
ant n 2 1n 1mz
antagonise v   594
antagonist n f w 2x9
antagonistic a
antagonize v
anteater n 2 1n 1n9
antebellum a
antecede v   5b9
antecedent na f i 2xq
antecedently r   4bh
antechamber n 3 1a 1nk
antedate v   5b9
antediluvian na f i
antelope n 2 1n
antenna n 3 1e
anterior an 5
anteroom n 3 1a 1nk
antheral a   p8
anthesis n j  3wc
anthill n e  2u3
anthologist n f 5
anthropoid na f w
anthropologist n f w
anthropology n 6
anthropomorphic a   l0
anthropomorphous a   l0
anthropophagite n f w 30t
anthropophagus n f w 30t
anti an f w
antiamerican na f w
antibiotic an 3
antibody n o
antic anv 1  fz
anticatholicism n 6
anticipant na f w 2xw
anticipate v   4pc,595
anticipated a   f4
anticipation n 9  2nt,2c0,2a6
anticipative a   kh
anticipator n f w 2xw
anticoagulation n 1
antifeminist n f w
antigen n o
antihero n f
antiintellectual an f w
antimonopoly a   fs
antinomian na f w
antipathy n 9  2nf
antipope n f c
antiquarian na f l 2xx
antiquary n f l 2xx
antique anv f a g2
antiquity n p 2g
antiredeposition n j
antisemite na f w 2xy
antisemitic a
antisemitism n 6
antiseptic an 3
antiserum n 5
antithesis n l
antithetic a   zf
antithetical a   zf
antithyroid a
antitrust a   fs
antonym n 7
anuran na 2 1n 1mi
anvil n 3
anxiety n n  433
anxious a
anxiously r   4ei
anxiousness n n  433
any ar   129
anyhow r   4aa
anymore r
anyplace r   4a6
anyway r   4aa
anyways r   4aa
anywhere r   4a6
aone a   13n
aorta n 5
apart ra   4ea
apartment n 3 1b
ape nv 2 1n
apeman n f w
aper n f w 32l
aperture n 3 1e
apery n 1  1g6
apex n c
aphakic na f w
aphasic na f w
aphorist n f w
apiarist n f w 2ze
apiculturist n f w 2ze
apiece r
aplomb n 4  21f
apocalyptic a   w0
apocalyptical a   w0
apocryphal a
apogee n p 2g 49k
apologetic a   rh
apologetically r
apologia n 7 27
apologise v   4s7
apologist n f w 2xz
apologize v
apologue n 7  2dd
apology n 7 27
apoplexy n n
apostate na f w 34a
apostle n f w
apostolic a
apostolical a   19q
apothecary n f q 3hv
apotheosis n f c 3es
appal v   50x
appall v   50x
appalled a   x
appalling an 8  2r
apparatchik n f k
apparatus n 3  1nl
apparel nv 3  1nm
appareled a   7z
apparent a   r9,vr
apparently r   4ar
apparition n f  2vv
apparitional a   qm
appeal nv 7  2ix,1xp
appealing a   14a
appealingness n 4  1xp
appear v   54c
appearance n 4
appearing n 1
appease v   508,4pv
appeaser n f w
appellant na f w
appellation n 7  2d9
appellative na 7  2d9
append v   4wi
appendage n 5  27l
appendix n 7
appertain v
appetence n 9  2mv
appetency n 9  2mv
appetite n 9  2mv
applaud v
applaudable a   18b
applauder n f w 31i
applause n 7 27 2f9
apple n a
applejack n a 1q
appliance n 3 1e 1nn
applicability n l  3yp
applicable a
applicant n f w 2vx
application n 1
applicator n 3 1e
applier n f w 2vx
apply v   4ve
appoint v
appointed a
appointee n f k
appointment n 1
apportion v   55g
apportionable a   88
apportioning n 1  1kc
apportionment n 1  1kc
apposite a   1w
appraisal n 6  29p
appraise v   4ov
appraiser n f l 2y3
appraising a   b2
appreciable a
appreciably r
appreciate v
appreciation n 6
appreciative a
appreciativeness n 9  2ni
appreciator n f w
apprehend v   4nm,4vv
apprehender n f w 3c0
apprehensible a   99
apprehension n 9  2ob,2af
apprehensively r   4ei
apprehensiveness n 9  2ob
apprentice nv f w 2y2
apprenticeship n 1
apprise v   4rs
apprize v   4rs
approach vn 1
approachable a
approaching na 8
appropriate av   4pf
appropriately r   4dj
appropriation n i
appropriator n f w
approval n 1  1lr
approve v   4qh
approved a
approver n f w
approving na 1  1lr
approvingly r
approximate va   4or,ex
approximately r   49u
approximation n 6
approximative a   ex
appurtenance n 3  1r4
apron n 3
apropos ar
apt a   lq
aptitude n 6
aptly r   4eh
aquanaut n f g 3ng
aqueous a
aquilege n h 1o 3uz
aquilegia n h 1o 3uz
aquiline a   12z
arable a   vk
arachnidian a   18f
arachnoid na 5
arb n f w 2y4
arbiter n f l
arbitrager n f w 2y4
arbitrageur n f w 2y4
arbitrarily r   4bu
arbitrary a
arbitrate v   4pu
arbitrator n f l
arborary a   18g
arboreal a   18g
arborical a   18g
arboriculturist n f w
arborist n f l
arborous a   18g
arbour n 3 1b 1no
arc nv g
arcadian na f b
arcdegree n k
arced a   134
arch vna m
archaeologic a   18h
archaeological a   18h
archaeologist n f w 2y5
archaise v   4nh
archaist n f w
archaize v   4nh
archangel n f
archbishop n f c
archdeacon n f c
archduchess n f c
archduke n f c
arched a   134
archeologic a   18h
archeological a   18h
archeologist n f w 2y5
archer n f l 2y6
archetypal a   gx
archetype n 6
archetypical a   gx
archimandrite n f w 2wp
arching a   134
archipallium n 5  26y
architect n f w 2y7
architectural a
architecture n 3 14
archives n 7
archivist n f w
archpriest n f c 2y8
arciform a   134
arctic na c  15o
arcuate a   134
ardent a   t7
ardor n 9  2ph
ardour n 9  2ph
arduous a   dp
area n c
areaway n 3
arena n n  45o
argent na o
argive an f b
argon n o
argonaut n f w
argot n 7  2ii
argue v
arguer n f w 33x
argufy v   4pz
arguing n 7  2it
argument n 7  2it
argumentation n 7  2ia
argumentative a
arianist n f w
aridity n 4
aright r   4f6
arise v   59v
aristocracy n b  2s3,2s2
aristocrat n f c
aristocratic a   qv
aristocratical a   qv
aristotelean na f w
aristotelian an f w 1bc
aristotelic a   1bc
arithmetic na 6
arithmetician n f w
arm nv 5
armadillo n 2 1n
armament n 3
armchair n 3
armed a
armful n k
armiger n f 5 2y9
arming n 1  1l4
armistice n n  408
armoire n 3
armor nv 3
armorbearer n f 5 2y9
armored a
armorer n f 5 2ya
armory n 6  28a
armourer n f 5 2ya
armoury n 6  28a
armpit n 5  279
arms n 3  1wa
armsrunner n f j 395
army n b 28
aroma n 4  22h
around r
arousal n 1
arouse v   504
aroused a   ey
arouser n f 5 3t1
arraign v
arrange v
arranged a
arrangement n 6
arranger n f w 3gl
arrant a   q1
array nv b
arrest vn 1  4vv
arresting a   lk
arrival n 1
arrive v   535
arrivederci n 7 27 2er
arriver n f g
arriviste n f w 3s3
arrogance n 4  20z
arrogant a   w6
arrogantly r
arrogate v
arrogator n f w
arrow n 7  2gq
arrowsmith n f 5
arroyo n e
arse n 5  27k
arsenic n o  46w
arsonist n f j 2yb
art n 3
artefact n 0  1bp
arteria n 5  26c
arterial a
arteriola n 5  26d
arteriolar a
arteriole n 5  26d
arteriolosclerosis n n
artery n 5  26c
artfully r
arthritic na f e
arthritis n n 1r
article nv 7
articulate va   4ti,4th
articulatio n 5  27v
articulation n 7
articulator n f w
artifact n 0  1bp
artifice n 1  1d5
artificer n f w 3be
artificial a   w
artificially r
artillery n 3  1np
artilleryman n f 0 2yc
artisan n f 5 330
artist n f w
artiste n f v
artistic a
artistically r
artistry n 6  28d
artlessness n 4  20q
arts n 6  2ch
artwork n 7  2h2
arty a
as rn o  4a4
ascend v
ascendance n n  448
ascendancy n n  448
ascendence n n  448
ascendency n n  448
ascender n f g
ascending an 1
ascent n e  2u4
ascertain v   4so,4ok
ascertainable a   cm
ascertained a   r6
ascetic na f w 2wx
ascribe v   4ph
asdic n 3 1e 1uw
ash nv o
ashamed a
ashbin n 3 1g 1nq
ashcan n 3 1g 1nq
ashen a   6v
ashore r
aside rn 7  4ea
ask v
askance ar   cw
askant a   cw
asker n f w 3b5
askew ar   130
asking n 7
aslant ar   km
asleep ar
aslope a   km
aspect n 6  2b0
asperity n 4  1xw
asperse v   4r7
asphalt nv o
asphyxiate v   4yh
aspirant na f w 2y1
aspiration n 4
aspire v
aspirer n f w 2y1
aspirin n 3
asquint a   cw
ass n 5  27k
assail v   4v4
assailable a   176
assailant n f w 2yn
assassin n f j 2yd
assassinator n f j 2yd
assault nv 1  4v4
assaulter n f w 2yn
assay nv 6
assayer n f l
assemblage n b  2qx,1lv
assemble v   577
assembling n 1  1jr
assembly n 3 1f
assemblyman n f w
assemblywoman n f w
assent nv 7  2ip,4qf
assenter n f w
assert v   4ty
asserter n f w 2ye
asserting a   bq
assertion n 7 27 2fs
assertive a   24
assertiveness n 4  25a
assess v   4ov
assessee n f w
assessment n 6  29p
assessor n f k
asset n 4  255
asseverate v   4ty
asseveration n 7 27 2fs
asseverator n f w 2ye
asshole n f w 2yf
assiduity n 4  20j
assiduousness n 4  20j
assign v   55f
assigned a
assignee n f w
assigning n 1
assignment n 1
assignor n f w
assimilate v   4ns
assimilator n f w 3cg
assist vn 1  58w
assistance n 1
assistant na f 5 2yg
asskisser n f w 3q5
associate vna f w 4p9
association n b 28
assoil v   4sb
assort v   59o
assorted a   k2
assortment n b  2s6
assuage v   508
assuagement n 9  2n4
assume v   4o8
assumed a   ia
assumption n 7 27 2g1,2b6
assurance n 6  295
assure v   4s6
assured a
assuredly r
assuredness n 4  21f
asterisk nv 7
asteroidal a
asthenopia n n  41e
asthmatic na f w
astir a
astonied a   13y
astonish v   4pg
astonished a   13y
astonishing a   141
astonishingly r   4fk
astonishment n 9  2nr
astound v   4pg
astounded a   13y
astounding a   az
astraddle r   4h6
astral a
astray r
astride r   4h6
astringent an 3  144
astrogator n f 5
astrologer n f w 2yh
astrologist n f w 2yh
astronaut n f g 2yi
astronomer n f w 2yj
astronomic a   18i
astronomical a   18i
astronomy n 6  2ce
astrophysicist n f w
astrophysics n 6
astute a   7m
astutely r   4h3
asymmetric a   149
asymmetrical a   149
asymmetrically r   4e5
asymmetry n 4  23z
asymptotic a
asymptotically r
asynchronism n l  3z3
asynchrony n l  3z3
ataractic na 3  1vr
ataraxis n 9  2nz
atavist n f  2yl
atbat n 1
atheist na f w
atheistic a   uf
atheromatic a   1az
atheromatous a   1az
athirst a
athlete n f d 2ym
athletic a   7
athleticism n 4  238
athletics n 1  1g2
atilt a   kl
atlantic na e
atm n k
atmosphere n n  45u
atmospheric a   196
atmospherical a   196
atom n o
atomic a   ag
atomisation n 1  1f6
atomiser n 3 1g 1nr
atomization n 1  1f6
atomizer n 3 1g 1nr
atonally r
atone v   58g
atonement n i  3vx
atop r
atrocious a   ik
atrociously r   4bd
atrophic a
atrophied a
atrophy nv n
attach v
attache n f l
attached a   xm
attachment n 9
attack vn 1 1u 1jf
attacker n f w 2yn
attain v   58i
attained a
attainment n 1
attaint v   58v
attempt vn 1  58m,1ht
attempted a
attempter n f w 3rq
attend v
attendance n 1
attendant na f 5
attendee n f w 2vy
attender n f w 39o
attending n 6  29d
attention n 6  29d
attentive a
attentively r
attentiveness n 6
attenuate va
attest v   4qq
attestant n f w 3tp
attestator n f w 3tp
attester n f w
attestor n f w 3tp
attic na 3 1b 1sf
attire nv 3  1ns
attired a   7z
attitude n 6
attorney n f w 3ce
attract v
attracter n f v 352
attraction n g  1xq
attractive a
attractively r   4gt
attractiveness n 4  1xq
attractor n f v 352
attributable a
attribute vn 6  4ph
attune v
atypic a   166
atypical a   166
auberge n 3 14 1rs
auctioneer nv f w
audacious a   3v
audaciousness n 4  20a
audacity n 4  20a
audible an 1  2c
audience n b
audile na f w
audio n 7
audit nv i
audition vn 6
auditor n f w 39o
auditorium n 3 1b
aught n k  3xn
augment v
augur vn f w 4rq
augury n 8  2k9
august na p 2g
aunt n f i 2yo
auntie n f i 2yo
aunty n f i 2yo
aurally r
aureate a   uq
aureole n g  3u8
aurora n p  48q
auspex n f w
auspicate v   4rq
auspices n 1  1lq
auspiciously r   4fp
austere a
austerity n 4  20t
auteur n f w
authentic a   i8
authenticate v
authenticator n f l
authenticity n 4
author nv f w 3tv
authoress n f w
authorisation n 7 26 2e5
authorise v   57t
authorised a   2f
authoriser n f w 2yp
authoritarian an f w c7
authoritarianism n b  2sh
authoritative a
authoritatively r
authorities n b 28 2r1
authority n 4  25h
authorization n 7 26 2e5
authorize v
authorized a   2f
authorizer n f w 2yp
authorship n 1  1j5
auto n 3 x 1p7
autobiographer n f w
autobus n 3  1oy
autochthon n f w
autocrat n f w 3rw
autocratic a   d6
autodidact n f w
autofluorescence n g
autoloader n 3 11 1nt
automate v
automatic an 3 11 pq
automatically r
automation n 1
automaton n f w
automatonlike a   pq
automechanic n f 5 2yq
automobile nv 3 x 1p7
automobilist n f  3f1
automotive a
autonomic a
autonomous a   hj
autonomy n n  40t
autopsy nv 1  1cz
autumn n p 2g
auxiliary na f 5 2xg,vh
avail vn 4
availability n 4  1y4
available a
availableness n 4  1y4
avantgarde an b
avarice n 1  1hl
avaricious a   6
avariciously r   4h7
avaritia n 1  1hl
avatar n f w 3hq
avenge v   4vb
avenger n f w 2yr
avenue n 1
aver v   4tx
average avn 6
averment n 7 27 2fs
aversion n 9  2nf
avert v   57i
aviary n 3 14 1nu
aviate v
aviation n b
aviator n f 5 2ys
aviatress n f 5 2yt
aviatrix n f 5 2yt
avidity n 9  2pg
avidness n 9  2pg
avocado na a  2q6
avocation n 1  1fo
avoid v   57i
avoidance n 1  1df
avouchment n 7 27 2fu
avow v   4tu
avowal n 7 27 2fu
avowed a
avower n f w
await v
awaited a   f4
awake av   4jc
awaken v   4jd,4jc
awakened a
awakening n 1  1m5
award nv 1  1ce
awarding n 1  1ce
aware a   2p
awareness n 6  28t
awash a   hr
away ra   4gh
awe nv 9
aweary a   15e
awed a   yl
aweinspiring a   lj
awesome a   lj
awestricken a   yl
awestruck a   yl
awful ar   ig,2t,4bc
awfully r   4bc
awfulness n 4  1z0
awhile r
awing a   lj
awkward a
awkwardly r
awkwardness n 6  28i
awning n 3  1nv
awry ar   130
ax nv 3  1nw
axe nv 3  1nw
axial a
axially r
axilla n 5  279
axiom n 7  2ie
axiomatic a   ra
axis n 6
axle n 3
ayah n f 5
ayatollah n f c
azimuth n m
baa nv 8
baas n f c
babble vn 7 27 4ub
babbler n f w 319
babe n f i 2yv
babelike a
baboo n f a 2yu
babu n f a 2yu
baby nv f i 2yv
babyhood n p 2g 48e
babylike r   4j5
babylonian na f w
babyminder n f w
babysitter n f w
babywise r   4j5
bacchanal na f w 3kz
bacchant n f w 3kz
bacchante n f c
baccy n 3  1vl
bachelor nv f a
bacheloratarms n f c
bachelorette n f 9
back rnva 5
backbencher n f c
backbend n 1
backbiter n f w 343
backbone n 6  292,234
backbreaking a   dp
backchat n 7 27 2gc
backcloth n 3  1nx
backdown n 7  2j9
backdrop n 3  1nx
backer n f w
background nv 4
backing n 1  1lo
backlog nv b
backnumber n f w 39j
backpack nv 3 1g 1ny
backpacker n f g
backscratcher n f w
backsheesh n i  3vy
backside n c
backslapper n f w
backslide v
backslider n f w 3ki
backsliding n 1  1c6
backstage nar 3  1wg
backstitch vn 3
backstop nv f d 311
backstroker n f d
backtalk n 7  2fo
backtoback a   1t
backward ra   4by
backwards r   4by
backwoods n c  2sk
backwoodsman n f g 37u
backyard n 3
bacon n a
bacteria n 2  1mc
bacterial a
bacteriologist n f w
bacterium n 2  1mc
bad anr 4
baddie n f  3sj
badge nv 7
badger vn f b 50u
badgerer n f w 39q
badly r   4a1,49z
badmannered a   at
badness n 4
badtempered a   is
baffle vn 3  4o3
baffled na b
bafflement n 6  28y
baffling a   cq
bag nv 3 1g
bagful n k
baggage n 3 1g 1o0
baggageman n f 5
bagger n f 6 3gx
baggy a   oj
bagman n f 6 3ro
bagnio n 3 14 1wc
bagpipe n 3 1e
bagpiper n f v 3ia
bail nv i
bailee n f w
bailiff n f k
bailor n f w
bairn n f 7
bait nv 6  294,4rc
bake v
baked a   17q
baker n f w
baksheesh n i  3vy
bakshis n i  3vy
bakshish n i  3vy
balance nv n
balanced a
balancer n f d
bald av   sr,33
baldhead n f w 2yx
baldheaded a   33
balding a
baldpate n f w 2yx
baldpated a   33
baldy n f w 2yx
bale nv 3 1g
balefire n 8 1w 2ke
baleful a
balk vn c
balkanise v   57q
balkanize v   57q
balker n f w 2yy
balkiness n 4
balking a   15t
balky a   15t
ball nv 3
ballad n 7
balladeer n f v 335
ballast nv 3
ballbreaker n f 9 2yz
ballbuster n f 9 2yz
ballerina n f v 2z0
ballet n 1
balletomane n f w
ballhawking a
ballock n 5  274
balloon nv 3 y
balloonist n f 5
ballot nv 7 26 1d8
balloting n 1 21 1d8
ballpark n 3 1b
ballplayer n f d
ballroom n 3 1a
ballshaped a   z2
ballyhoo nv 7 27 2jx
ballyrag v   50g
balsam n h 1o
balusters n 3 1b 1o3
balustrade n 3 1b 1o3
bambino n f 7 3r5
ban vn 7 26 2e4
banal a   sk
banality n 7 27 2ig
banana n h 1o
band nv b  2rn
bandage nv 3
bandaged a
bandaging n 1
banderillero n f w
banding n 4
bandit n f j 2z2
bandleader n f w
bandmaster n f w
bandoleer n 3  1o1
bandolier n 3  1o1
bandsman n f v
bandstand n 3
bandwidth n k
bandy va
bang vnr 8  4w3
banging na 8  1lc
bangup a   if
banish v   587
banister n 3 1b 1o3
banjo n 3 1e
bank nv e
banker n f w
banknote n i  3w8
bankrupt van f w yt
bankruptcy n n
banner na 3
banneret n f c
bannerlike r
banquet nv b  2rq
banshee n f  2vs
banshie n f  2vs
bantam na 2 1n
bantamweight n f 2
banter nv 7 27 2gc,4rg
bantering a   l6
baptise v   4u6
baptize v   4u6
bar nv 3 1a 1o7
barb nv 7 27 2g7
barbarian na f w 3ln
barbaric a   72
barbarism n 1  1fi
barbarous a   l2
barbate a   10u
barbecue vn a 1p
barbed a   zq
barbell n 3
barbeque nv a 1p
barbital n 3  1o4
barbitone n 3  1o4
barbiturate n 3
bard nv f w
bare av   81,1i
barefaced a   sr
barefacedly r   4fe
barefoot ar   10y
barefooted ar   10y
barely r   49p
barf nv o
bargain nv 7 27 55m
bargainer n f w 3rf
bargaining n 7
bargainpriced a   fb
barge nv 3 z 1o5
bargee n f p 3cw
bargeman n f p 3cw
baritone na f v 2z3
barium n o
bark nv h
barkeep n f 6 2z7
barkeeper n f 6 2z7
barker n f w
barley n a 1p
barmaid n f 6
barman n f 6 2z7
barn n 3 14
barnburner n f j
barnful n k
barnstormer n f v 2z4
barnyard n 3 1b
baron n f c
baroness n f c
baronet n f c
baronial a   lm
barony n i
baroque an p 2g ur
baroreceptor n 5
barque n 3 z
barrack nv 3 1b
barrage nv 7  2hl,1jl
barrater n f w 2z6
barrator n f w 2z6
barrel nv 3
barrelhouse n 3 1a 1o6
barren na c  2sl
barricade nv 3 1b
barrier n 3 1b 291
barrister n f w
barroom n 3 1a 1o7
barrowboy n f w 32q
barrowman n f w 32q
bartender n f 6 2z7
barterer n f w
barytone n f v 2z3
base vna 3
baseball n 1 23
baseborn a
based a
baseless a   13v
baseline n l
basement n 3 1b 1o8
bash nv 8
bashful a
bashfully r   4gb
basic an 7
basically r   49q
basileus n f w
basilisk n f
basin n 3 1g
basis n l  2ab
bask v   517
basket n 3 1g 1o9,3y7
basketball n 1 23 1fu
basketeer n f d 2z8
basketful n k  3y7
basketmaker n f w 2z9
basketweaver n f w 2z9
basophilic a
bass na 4
bassinet n 3
bassist n f v
basso n f v
bassoonist n f v
basswood n h  3v5
bastard na f w 2yf
bastardy n n  3zy
baste vn 3
baster n f 5
bastion n b 28
bastioned a   w4
bat vn 2 1n
batch nv b
bath n 3 1g
bathe vn 1
bather n f g 3q1
bathetic a   dx
bathing n 1  1dz
bathos n 7
bathrobe n 3 1c
bathroom n 3 1a
bathtub n 3 1g 1oa
batman n f 5
baton n 3
batrachian na 2 1n 1mi
batsman n f d 2zb
battalion n b 28
batter vn f d 4x1,2zb
battered a   bk
battering n 1  1lc
battery n b 28
batting n 1
battle nv 1  1ja
battleax n 3
battleaxe n f 9
battlefield n c  2sm
battlefront n c  2t8
battleful a   13
battleground n c  2sm
battler n f 2 321
batwing na 3 1b
baulk nv c
baulker n f w 2yy
bawd n f 9 3js
bawdiness n 4  21d
bawdy an 7
bawdyhouse n 3 14 1wc
bawl v   4um
bawler n f w 3l5
bawling n 1  1in
bay nva e  2u5
bayonet nv 3 11
bazaar n 3 1b
be vn o
beach nv e
beachcomber n f g
beachhead n c
beacon nv 7
bead nv 3
beaded a
beadle n f k
beadlike a   4n
beadsman n f w 2zc
beady a   4n
beak nv 2
beam nv 7
beaming a
beamish a   61
bean nv a
bear vn 2 1n
beard nv 5  25v
bearded a   10u
beardown a
bearer n f g 30z
bearing na l  21j
beast n 0 1n 1bn,2zd
beastliness n 4  201
beat vna c  4uw
beatenup a   bk
beater n f 5
beatify v   50z
beating n 1
beatnik n f w
beatup a   bk
beau n f a 306
beaut n 6
beauteousness n 4  1xn
beautician n f 5
beautiful a
beautifully r   4gt
beautify v   4ld
beauty n 4
becalm v
bechance v   4lp
beckon v   4ue
becloud v   54k
become v   4kc
bed nv 3
bedamn v   4rm
bedazzle v   54n
bedchamber n 3 1a 1od
bedclothes n 3  1ob
bedding n 3  1ob
bedesman n f w 2zc
bedevil v   50t
bedfast a   17g
bedfellow n f w
bedframe n 3  1oe
bedground n c  2sj,2sj
bedlam n n  40a
bedlamite n f e
bedpost n 3 1e
bedraggled a   77
bedrid a   17g
bedridden a   17g
bedroom n 3 1a 1od
bedside n c
bedstead n 3  1oe
bedtime n p
bedwetter n f w
bee n 2 1n
beebread n o  46y
beech n h 1o
beef nv 2 1n 2px
beefeater n f w 3u0
beefedup a
beefy a   yx
beehive n 3
beekeeper n f w 2ze
beer n a 1q
beetle nva 2 1n
befall v   4lp
befit v   5b4
befittingly r   4dj
befog v   54k
befogged a   7l
befool v   59g
before r   4bi
beforehand ar
befouled a   78
befriend v
befuddle v   4o2
befuddled a   7l
befuddlement n 6  28y
beg v   4ps,4q4
beget v   4jn
begetter n f i 36t
beggar nv f w
beggarman n f w
beggarwoman n f w
beggary n 7  2iy
begging n 7  2iy
begild v   4zr
begin vn f c 4lq
beginner n f w 3fz
beginning na 8  499
begrime v   4y5
begrimed a   79
beguile v   59i,50v
beguiler n f w 340
beguiling a   zz
begum n f 9
behalf n 1
behave v
behavior n 1  1ls
behavioral a   1ac
behaviorist na f w 2vz
behaviour n n
behavioural a   1ac
behaviourist na f w 2vz
behead v   4yk
behemoth n f w 38c
behind rna 5
behold v
beholder n f w 2wb
behoove v   5al
behove v   5al
being n n  400,1bl
beingness n n  400
belabor v   56y
belabour v   56y
belated a   wi
belatedly r   4cr
belch nv 1  1cn
belching n 1  1cn
beldam n f 9 39a
beldame n f 9 39a
beleaguer v   50u
beleaguering n 1  1ka
belfry n 3 1b 1p4
belgian an f b
belie v   5aj
belief n 6  2bk
believable a   ax
believably r
believe v   4oy
believer n f w 2zg,2zf
belike r   4di
belittling na 7 27
bell nv 3 1e
bellboy n f 5 2zh
belle n f 9
bellhop n f 5 2zh
bellicose a   13
belligerent an f 2
belligerently r   4gv
bellman n f 5 2zh
bellow vn 7  4um
bellower n f w 3l5
bellowing n 7  2hu
bellwether n f c
belly nv 5  27i,27g
bellyache nv n
bellyacher n f w 3ti
bellybutton n 5  27h
bellying a   mn
bellyup a   yt
belmerodach n f
belong v
belongings n i  3vj
beloved an f w ow
below r   4c4,4c2
belowground a   168
belt nv 3
beltway n 3 18 1of
bema n 3 1b 1pb
bemire v   4y5
bemoan v   4si
bemock v   4ra
bemuse v   50n
bemused a   151
bemusement n 6  28y
bench nv 3
bend vn m
bended a
bending n 8
beneath r   4c4
benedick n f i
benediction n 1
benefactor n f w 2w0
benefactress n f w
beneficial a
beneficiary na f w 2zj
benefit nv i  24v
benighted a   wj
bent na 6
benumbed a   103
bequeath v
bequest n i  3vq
berate v   4qt
berceuse n 7  2hi
bereaved na f w
bereavement n n  40o
berg n e  2ug
berk n f w
berry nv a
berserk na f b 2zk
berserker n f b 2zk
berth nv 1
beryllium n o  46h
beseech v   4pt
beseem v   5b4
beset v   50l
beshrew v   4rm
besides r
besiege v   4v7
besieger n f w
besieging n 1  1ka
besmirch v   4r7
besotted a   da
bespeak v   4sq
bespectacled a   h
best arnv 1
bestial a   l3
bestir v   547
bestknown a
bestloved a   oz
bestow v
bestowal n 1  1kd
bestower n f w 34v
bestride v
bestselling a
bestubbled a   10v
bet vn i
beta na 7
bethink v
betide v   4lp
betimes r
betise n 1  1m1
betoken v   4sq
betray v   4sv
betrayal n 1
betrayer n f w 3b0
betroth v   4s3
betrothal n 7 27 2ji
betrothed an f w
better arvn 4
betterlooking a   38
betterment n 8  2kw
betting a   ls
bettor n f w 2zl
between r   4j0
betwixt r   4j0
bevel vn 3
beverage n a 1q 2qe
bevy n b
bewail v   4si
beware v
bewhiskered a   10u
bewilder v   4o3,50n
bewildered a   u7
bewilderedly r
bewilderingly r   4fd
bewilderment n 6  28y
bewitch v   50v
bewitched a   e4
bewitching a   29
bewray v   4sv
bey n f a
beyond r
bgirl n f 9
bias nva 6  2co
biblical a   19f
bibliographer n f w
bibliographic a   18j
bibliographical a   18j
bibliography n 7 27
bibliophile n f w 2zm
bibliopole n f w 2zn
bibliopolist n f w 2zn
bibliothec n f w 3ct
bibliotist n f w
bibulous a   dc
biceps n 5
bicker vn 7  4py
bickering n 7  2iw
bicycle nv 3 10
bicycler n f g 33b
bicyclist n f g 33b
bid vn 7
bidder n f w
bidding n 7  2im
biddy n 2 1n 1mp
bide v   5a2
biff nv 1  1cx
bifurcate va
big ar   na
bigamist n f i
bigchested a   yy
bigger a   nc
bigheaded a   w8
bighearted a   i4
bigot n f w
bigshouldered a   yz
bigticket a   f7
bigwig n f w 3bv
biker n f g 33b
bilateral a   147
bile n 5
bilharzia n n  426
bilharziasis n n  426
bilingual an f w
bilingualist n f w
bilk v
bill nv 7 26
billet nv 7
billfold n 3 1g 1w6
billion an k
billionaire n f w
billow vn 8
billowing a   5b
billowy a   5b
bimbo n f 9
bimetallist n f w
bimolecular a
bin nv 3 1g
bind vn 6
binder n 3 1f
binding na 4
binge nv 1  1k9
binger n f w
bingle n 1
binoculars n 3 1e
binomial an 6
bioassay nv 6  29r,29r
bioattack n 1
biochemical a
biochemist n f w
biographer n f w
biographic a   1be
biographical a   1be
biography n 7
biologic a   18k
biological a   18k
biologist n f w
biology n 6
biomedical a
biomedicine n 6
biophysicist n f w
biopsy n 6
bipartisan a   ch
bipartizan a   ch
biramous a   16d
bird nv 2 1n
birdbath n 3 1g
birdbrain n f w 3n7
birdcall n 7  2gn
birder n f w
birdhouse n 3
birdie vn k
birdsong n 7  2gn
birefringence n g
birr nv k
birth nv p  2kk
birthday n p 2g
birthing n j  3wr
birthplace n c
birthright n 4
biscuit n a 1p 2pv
bisexual na f w
bishop n f c
bishopry n 1
bit n k
bitbybit a   j3
bitch nv n
bite vn n 1s
biter n f w
biting a   zq
bitter anvr a 1q 1n
bitterly r
bitterness n 9  2p9
bitters n a 1q
bittersweet an h 1o
bittie a   nq
bitty a   nq
bivouac nv 3 1b 1p3
bivouacking n 1  1k4
bizarre a   ae
blab v
blabber nv f w 3b0
blabbermouth n f w 3qg
black anv 4
blackball nv 1
blackberry nv a
blackboard n 3  1og
blacken v
blackened a
blackening n 1
blackguard nv f w 30l
blackhaired a   3p
blackleg nv f 5 3lp
blackmailer n f j 2zo
blackmarket a   nw
blackness n 4  228,40i
blackout n p  40j
blacksmith n f 5
blade n h
bladed a
blah n 7  2ho
blame vna 7 27
blamed a   be
blanch v   4k6
blanched a   6v
bland a   14p
blandish v   4rx
blandly r
blandness n 4
blank anv 7
blanket nva 3
blare nv 8  2l8,54w
blaring na 8  2l8
blarney nv 7 27
blaspheme v   4rl
blasphemer n f w
blasphemous a   yk
blasphemy n 7 27
blast vn 1  54w,4wt
blasted a   be
blaster n f 6 2zp
blasting a
blat v   4ul
blatancy n 4
blatant a   wr
blate va   4ul
blather nv 7 27
blaze nv j
blazing an j  4p
bleach nv 4  4l8
bleached a   6w
bleacher n f 5
bleachers n 3
bleak a   kr
bleakly r
blear va
bleareyed a   15f
bleary a   15f
blearyeyed a   15f
bleat vn 8  4ul
bleb n 5  271
bleed v
bleeder n f e 39y
bleeding n n 1s 42i
blemish nv 4
blench v   4k6
blend vn 8  4xd
blending n 1
bless v
blessed a   bg,be
blessing n 1  1lr
blest a   bg
blether nv 7  2i7
blight nv n  5bg
blighted a
blighter n f w 3hs
blind anv b  111
blinded a
blindfold nva 3
blindfolded a
blinding a   4p
blindly r
blindness n n  422
blink vn 1  4j8
blinker nv 3 1e
blissful a
blissfully r
blister vn n 2c 4m2
blistering an j  uw,kt
blistery a   kt
blithe a   62
blithely r   4b5
blither v   4ub
blithesome a   62
blizzard n g 1x 3up
bloat nv n
blob nv m
bloc n b 28
block nv 3
blockade nv 1  1jb
blockading a
blocker n f d
blockhead n f w 35c
blockheaded a   7o
blogger n f w
bloke n f w 317
blond an f w 3m
blonde na f w 3m
blood nv 5
bloodandguts a
bloodcurdling a   2v
bloodfilled a
bloodhound n 2 1n
bloodless a   1e
bloodline n b  2r5
bloodred a   6i
bloodshed n 1
bloodstained a   3s
bloodstream n 5
bloodsucker n 2 1n 1mt
bloodsucking a
bloodthirsty a
bloody avr
bloom vn j  4le
blooming na j
blooper n 1  1ca
blossom nv h  3uw,4le
blossoming n j  3wc
blot nv 4  1xr
blotch nv 4  1xs
blotto a   da
blow nv 1
blowball n h 1o 3v1
blower n 3 1e
blowfish n a  2q8
blowhard n f w 307
blowing n j
blown a
blowout n 8 24 2mp
blowup n 8 1v 2kf
blowy a   5d
blub v   4jr
blubber vn o  4jr
blubberer n f w
bludgeon nv 3
bludgeoner n f w
blue anv 4  68
blueblack a
blueblooded a   qv
bluecoat n f w
bluecollar a   44
blueeyed a   ox
bluefish n 2 1n
blueish a   68
bluejacket n f 0 2zq
blueness n 4
bluenose n f b
blueprint nv 6
blueribbon a
blues n 7
bluestocking n f 9
bluff nva e
bluffer n f w 2zr
bluish a   68
blunder nv 1  1ca,596
blunderer n f w 30f
blunt av   cy
blur nv 6
blurred a   d2
blurry a   d2
blurt v   4tk
blush vn n  4k5
blushful a   97
blushing a   97
bluster nv n  2gy,4s1
blusterer n f w 3d9
blustering a   5c
blusterous a   5c
blustery a   5c
board nv b 28 487
boarder n f w 3d2
boarding n 1  1c4
boardinghouse n 3 13
boast vn 7  4s1
boaster n f w 307
boastful a   w9
boastfully r   4g7
boasting n 7  2jj
boat nv 3 z
boatbuilder n f w
boater n 3  1oh
boating n 1  1ei
boatload n k  3yk
boatman n f 5 2zs
boatswain n f p 2zt
bob vn k
bobble nv 1
bobby n f o
bobbysocker n f 9 2zu
bobbysoxer n f 9 2zu
bod n 5  25m
bode v   4rq
bodge v   58k
bodice n 3
bodiless a   ao
bodily ra
boding n 9  2oc
body nv 5
bodybuild n 4  22o
bodybuilder n f w 2zv
bodybuilding n 1  1gr
bodyguard n f w 2zw
boeotian a
boeuf n a  2px
boffin n f w
bog nv e
bogartian a
bogey vn f  2vj
bogeyman n f  2v7
boggle v
boggy a   17k
bogie n f  2vj
bogus a   ib
bogy n 3 y
boil vn n
boiler n 3 1g
boiling nr j
boisterous a   s5
boisterously r   4g2
bola n 3 1c 1oi
bold an 7
boldly r
boldness n 4  209
bollix v   58k
bollock n 5  274
bollocks v   58k
bolo n 3 1c 1oi
bolshevik na f 4 2zx
bolshevise v   4mj
bolshevize v   4mj
bolshie n f 4 2zx
bolshy na f 4 2zx
bolster vn 3
bolt nvr g  3ur
bomb nv 3 1e
bombard nv 3 1e
bombardier n f 0
bombardment n 7  2hl
bombast n 7  2ho
bomber n 3 y
bombilate v   54v
bombilation n 8  2la
bombinate v   54v
bombination n 8  2la
bombing n 1 1u
bombproof nva 3 1b
bombshell n f v
bond nv g
bondholder n f w
bondmaid n f w 2zy
bondman n f w
bondsman n f w
bondswoman n f w
bondwoman n f w 2zy
bone nva 5
bonehead n f w 35c
boneheaded a   7o
bonemeal n o
boner n 1  1ca
bones n 3 1e 1oj
bonesetter n f q
bonfire n 8 1w 2ke
bonnet nv 3
bonnie a   37
bonny a   37
bonus n 6  2ap
bony a   gg
boo vn 7
boob nv f w 35b
booboo n 1  1ca
booby n f w 35b
boodle n i  3w7
booger n f  2v7
boogeyman n f  2v7
book nv 7
bookbinder n f 5
bookcase n 3
bookdealer n f w
booked a   xw
booker n f w
bookie n f w
booking n 1
bookkeeper n f w
bookkeeping n 1  1gn
booklet n 7  2dk
booklover n f w 2zm
bookmaker n f w
bookman n f w 3m1
bookseller n f s
bookshelf n 3 1e
bookworm n f w 3hk
boom vn 8  2l9
boomer n f w
boomerang vn 3 11
booming a   13f
boon na n
boondocks n c  2sk
boor n f w 3hi
boorish a   xh
boost vn 1  52v,1ln
booster n f w 3pr
boot nv 3 1d
bootblack n f w 2zz
booted a
booth n 3  1ok
bootleg nva a 1q
bootlegger n f j 300
bootlegging n 1
bootless a   vm
bootlicker n f w 2y0
bootlicking a   119
bootmaker n f w
booty n i  3vp
booze nv a 1q 2qk
boozer n f w 2xi
boozing n 1  1hf
boozy a   dc
borate n o
bordello n 3 14 1wc
border nv c  2ss,4xh
borderer n f b
borderline an c  pm
bore vn f w 4x7
bored a   15g
boredom n 9  2p2
boring an 1  mi
born an f w
bornagain a   xk
borough n c 1k
borrow v
borrower n f w
borrowing n 1
bosky a   185
bosom nv n
boss nva f c 37l,301
bossy a   d6
bosun n f p 2zt
botanist n f w 302
botany n b  2sc
botch nv 1  1ca
botcher n f w 30f
both a
bother vn 8  50k
botheration n n  43e
bothersome a   1a
bottle nv 3 1g
bottleful n k
bottleneck nv m  3zn
bottom nva c  2sq
bottomland n e
bottomless a
botulinal a
boucle n 3
bouffant an 5  nd
bough n h
boulder n e  2u7
bouldered a   11u
bouldery a   11u
boulevard n 3 18
boulevardier n f g
bounce vn 4  51z
bouncer n f w 303
bounciness n 4
bouncing na 8
bound avn m
boundary n c  2sr
bounded a   gt
bounder n f w 30l
bounderish a   xj
boundless a   gu
boundlessly r   4g6
bounds n c  2sr
bounteous a   i4
bountiful a   i4
bouquet n 3  1om
bourgeois na f w 30g
bourgeoisie n b
bourgeon v   4lt
bout n p
bovid na 2 1n
bovine an 2 1n
bow vn 3 1e
bowdleriser n f 5 36i
bowdlerizer n f 5 36i
bowel n 5  276
bowelless a
bower nv 3 1b 1no
bowknot n 3 1e
bowl nv 3 1g
bowlder n e  2u7
bowler n f d
bowman n f l 2y6
bowstring n 3
box nv 3 1g
boxcar n 3 10
boxed a
boxer n f 2 304
boxful n k
boy n f w
boycott vn 1
boyfriend n f a 306
boyhood n p 2g
boyish a   rt
boylike ar   rt
bozo n f w 39e
brabble v   4py
brace vn 3 1e 4vw
braced a
bracero n f 6
brachycephalic na f w
bracing na 3 1e
brad nv 3 1e
brag vna 7  4s1
braggadocio n 7  2jl
braggart na f w 307
bragger n f w 307
bragging na 7  2jk
braggy a   w9
brahman n f c 308
brahmin n f c 308
braid nv 5  25u
brain nv 5  26w
brainchild n 3  1rv
brainiac n f w 389
brainish a   5n
brainpower n 6  281
brainsick a   zk
brainstorm nv 6  2ag
brainteaser n 7 27 2gi
brainworker n f w
brainy a   md
brake nv 3 1e
brakeman n f 6
brakes n 3 1e
bramble n h 1o
branch nv b 28 2s8
branched a   16d
branching na 1  1f7
branchlet n h  3vh
brand nv 7  2gs
branded a
brandish vn 7
brandy n a 1q
brash a   31
brass n o
brasslike a   18l
brassy a   18l
brat n f 7
brattle v   54s
bravado n 7  2gy
brave avn f w 45
bravely r   4e1
braveness n 4  205
bravery n 4  205
bravo nv f j 2yd
braw a
brawl nv 8
brawler n f 2
brawny a   138
brazen av   23
brazenfaced a   23
brazenly r
brazenness n 4  20b
brazilian an f b
breach vn 1  597
bread nv a 1p 2q2
breadstuff n a 1p 2q2
breadth n 6  282,24s
breadwinner n f 6
break vn 8
breakable na 3
breakaway na 1
breakdown n 1  1g8
breaker n f 5 309
breakers n 8  2ks
breakfast nv a 1p
breakin n 1 20 1hs
breaking n 1
breakthrough n 6  2ah
breakup n 1  2ko
breakwater n 3 1b 1op
breast nv 5  27c
breastbone n 5  260
breaststroker n f d
breastwork n 3 1b
breath n 1
breathe v
breather n p
breathing na 1
breathless a   49
breathlessly r
breathtaking a
breeches n 3 1c 1oq
breed vn b  4zh
breeder n f w
breeding na 4  1zi
breeze nv g  3u9
brevity n 7
brewer n f w
bribe nv i
briber n f j 30a
bricabrac n 3  1or
brick n 3
bricklayer n f 5
bricklaying n 1
brickle a   c1
brickly a   c1
bride n f i
bridegift n i
bridegroom n f i
bridesmaid n f 9
bridetobe n f w 370
bridge nv 3 19
bridgedt n 3 1e
bridgehead n c  2tu
bridle nv 3
brief anv 7 26
briefcase n 3 1g
briefing n 7
briefly r   4h9
brier n h  3v9
brierpatch n h  3v9
brig n 3 z
brigade nv b 28
brigadier n f 0
brigand n f j 2z2
bright ar
brighten v
brightly r   4c0
brightness n 4
brilliance n 4  21z,1zj
brilliancy n 4  225
brilliant a   13o,md
brilliantly r   4c0
brim nv 3
brinded a   ui
brindle a   ui
brindled a   ui
brine nv o  47v
bring v
bringing n 1  1el
brink n m  3zh
brisk av   e8,mq
briskly r
bristle nv 3
bristly a   iq
britannic a
british an f
brittle an a 1p c1
broad an f 9 17w,92
broadcast nv 7  4td
broadcaster n f w
broadcasting n 7
broaden v
broadening n 1
broadly r
broadsheet n 7 27 2jz
broadshouldered a   yz
broadside nvar 7 27 2jz
brocaded a   i
brochure n 7  2dk
brogan n 3 1d 1os
brogue n 3 1d 1os
broider v   4zo
broil vn 1
broiler n 3
broke a   yq
broken a
brokenbacked a
brokendown a   bl
brokenheartedness n 9  2ow
broker nv f w
brokerage n b 28
brokerdealer n f w
bronc n 2 1n 1n2
bronchial a
bronchiolar a
bronchiole n 5
bronchiolitis n n 1r
broncho n 2 1n 1n2
bronchus n 5
bronco n 2 1n 1n2
broncobuster n f g
bronze nav o  69
bronzed a   3o
bronzy a   69
brood nv b  4p4
brooding an j  152,2ot
brook nv e  2u8,4oo
broom nv 3
broth n a 1p
brothel n 3 14 1wc
brother n f i
brotherhood n l  2r3
brotherinlaw n f i
brotherlike a   4x
brotherly ar   4x
brouhaha n 8  2lh
brow n 5  27y,268
browbeat v   50g
brown anv 4  6a
brownhaired a   3p
brownish a   6a
brownishorange a   6k
brownishred a   6d
brownishyellow a   66
brownness n 4
brownout n n  40j
browser n f m
brucellosis n n 1r
bruise vn n 1s 4xp,42j
bruiser n f a 30d
bruit v
brummagem na c 1h
brumous a   82
brunet na f w 30b
brunette na f w 30b
brush vn b  2sd
brushed a
brushing n 1
brushy a   185
brusqueness n 4  21o
brutal a   l2
brutality n 4  1zr,1fi
brutally r   4f2
brute na f w 2zd,l3
brutish a   l3
bubble nv e
bubbly na a 1q 2qj
buccaneer nv f j 3ib
buck vn 3
buckaroo n f 6 32y
buckboard n 3 10
buckeroo n f 6 32y
bucket nv 3 1g 1ot
buckle vn 3 1e 4ls
buckler n 3  1uk
buckram nva 3
buckskin n 2 1n
bucolic an f w
bud nv h
buddhist na f w 1a8
buddhistic a   1a8
buddy n f w 30c
budge vn f d 521
budget nv i
budgetary a
buff nva f w 36o
buffalo nv 2 1n
buffer nv o
buffet vn 3  4x1
buffeting n 8  2m1
buffoon n f w 31p
buffoonery n 1  1g0
bug nv 2 1n 50u
bugaboo n f  2v7
bugbear n f  2v7
bugger nv f w 3ny
buggy na 3 10
bughunter n f w 360
bugle nv 3 1e
bugler n f v
bugologist n f w 360
build vn 4  4zk
builder n o
building n 3 14 1ou
buildup n 1
built a
builtin a   mk
buirdly a   yx
bulb n h  1sc
bulge nv m  3ze
bulging a   9c,mn
bulgy a   mn
bulimic na f e
bulk nv 4  24m
bulky a
bull nv 2 1n
bulla n 5  271
bullet n 3 11 1ov
bullethead n 5
bulletheaded a   13c
bulletin nv 7 27
bullfighter n f w 2z1
bullheaded a   13c
bullheadedness n 4  20g
bullnecked a
bullshit vn 7 27
bully nav f w 30e,if
bullyboy n f w
bullying na 1  1lt
bullyrag v   50g
bulwark nv 3 1b 1u5
bulwerlytton n f w
bum nva f w 3l9,3rj,55q
bumble v   58k
bumblebee n 2 1n 1mx
bumbler n f w 30f
bumbling a   n
bump vn n 1s 4w2,55j
bumpkin n f w 3u1
bumpkinly a   ar
bunch nv b  2qr,2rs
bunco nv 1 20 1hp
bundle nv b  2r0,1ow
bundledup a
bungalow n 3 13 1ox
bungle nv 1  1ca
bungler n f w 30f
bunglesome a
bungling a   11k
bunk nv 3 1g
bunker nv 3 1b
bunkmate n f w
bunny n f 6
buns n 5  27k
bunt nv 1
bunter n f d
buoyant a   ju,63
bur nv h  3v2
burble v   550
burden nv 6  2ar,1se
burdened a
burdensome a   jv
bureau n b 28 2rw,1pd
bureaucracy n b  2si
bureaucrat n f k
bureaucratic a
bureaucratism n b  2si
burgeon v
burgher n f b
burglar n f j
burglarise v   59c
burglarize v   59c
burglary n 1 20
burgle v   59c
burgomaster n f c
burgoo n a 1p 2qd
burgrave n f c
burial n 8  2mk
burly a   yx
burn vn n
burner n 3
burning na 1
burnish nv 4  226
burnished a   v6
burnt a
burp nv 1  1cn
burping n 1  1cn
burr nv h  3v2
burrheaded a
burrow nv e  53i
bursar n f w
bursitis n n
burst vn 1
burthen nv 3
bury v   57l
bus nv 3  1oy
busboy n f 6
bush nva h 1o 3vf,2se
bushed a
bushel nv k
bushwhack v   4v9
bushwhacker n f w 3a6
bushwhacking a
bushy a   15d
busily r
business n b 28
businesslike a
businessman n f w
businessmen n b
businessperson n f w 30g
businesswoman n f w
busker n f v
busman n f
buss nv 1  1cy
bust vna 8
buster n f a 36v
bustle vn 1  53q,1gb
bustling a
busy av
busybodied a   mm
busybody n f w 30h
busywork n 1  1gf
but r   49r
butch na f w 30i
butcher vn f w 4wg
butler n f 5 30j
butt vn 3  4xg
butter nv a 1p
butterball n f w 36u
butterfat n o
butterfingered a   n
butterfingers n f w
buttery na 3 1a 1t8
buttinsky n f w
buttocks n 5  27k
button nv 3 1e
buttondown a   ac
buttoned a
buttoneddown a   ac
buttonhole nv 3
buttonlike a   4n
buttony a   4n
buttressed a
buxomly r   4gl
buy vn i  558
buyer n f t 30k
buying n 1  1cc
buzz vn 8  54v
buzzer n 3 1e 1q7
buzzing a   ws
buzzword n 7 27 2ek
by r
byblow n f i 2za
byebye n 7 27 2er
bygone na p  t9
byname n 7  2d8
bypass vn 3 18 1of
bypast a   t9
byproduct n g  1oz
bystander n f m
byword n 7  2if
cab nv 3 1a
cabal nv b  2rp
cabalist n f w
cabana n 3 17
cabaret n 3 1b 1p1
cabbage nv a
cabby n f  3qj
cabdriver n f  3qj
cabin nv 3 1a
cabinet n 3
cabinetmaker n f 5
cable nv 7  2d1,4ts
cablegram n 7  2d1
cabman n f  3qj
caboodle n b
caca v   4jw
cache nv 3 1b
cackle vn 8
cackly a   52
cacodaemon n f  2vl
cacodemon n f  2vl
cacoethes n d  2ty
cacophony n 8  2l8
cad n f w 30l
cadaver n 5  25n
cadaverous a   ge
caddie nv f 5
cadence n 7
cadenza n 7
cadet n f w 30m
cadge v   55q
cadger n f w 3ey
cadre n b 28
cafe n 3 14 1p2
cafeteria n 3 14
caffer n f w 3br
caffre n f w 3br
cage nv 3 1b
cager n f d 2z8
cagey a   7n
cagy a   7n
caitiff na f w
cajole v   4pw
cake nv 3
calamitous a   hd
calamity n 8  2ki
calcification n j
calcify v
calcium n o
calculate v   4ob
calculated a   me
calculating a   je
calculatingly r
calculation n 1  1io,2ad
calculative a   je
calculator n f l 30n
calculus n e
calendar nv p
calf n 2 1n
caliber n 4  1y6
calibrate v
calibration n 1
calibre n 4  1y6
calichetopped a
calif n f w 30o
californian na f b
caliph n f w 30o
call vn 7
callback n 7
callboard n 3
caller na f g
callerout n f w
callerup n f w 30p
calligrapher n f 5 30q
calligraphist n f 5 30q
calling n 1  1gh
callous av
calloused a
callously r
callousness n 4  200
callow a   ff
calm avn 4  94,507
calmly r
calmness n 4  21e
caloric a   193
calorimeter n 3 1e
calorimetric a
calumniate v   4r7
calumniation n 7 27 2fn
calumny n 7 27 2fn
calving n j
camaraderie n 4  1x6
camarilla n b  2rp
camera n 3
cameraman n f w 30r
camouflage vn 4
camp nva 3 1b 1p3
campaign nv 8 22
campaigner n f c 30s
campaigning n 1  1hy
campanile n 3 1b 1p4
camper n f w
campfire n 8 1w
campground n c  2st
camping n 1  1k4
campmate n f w
campsite n c  2st
campus n c
can vn 3 1g
canadian an f b
canary na f w 374
cancel vn 7
cancellation n 1
cancer n n 1r
candent a   4c
candid a   cy
candidacy n 1  1hy
candidate n f c 30s
candidature n 1  1hy
candidly r   4hj
candidness n 4  20m
candle nv 3 1e
candlemaker n f w
candlewick n 3
candour n 4  20m
candy nv a 1p 2ps
candymaker n f w 329
cane nv 3
caning n 3  1wd
cankerous a   jo
cannibal n f w 30t
cannon nv 3
cannoneer n f 0 2yc
cannular a   126
canny a   7n
canoeist n f 5 30u
canon n 7 27
canonised a   2h
canonist an f l
canonize v
canonized a   2h
cant nv 7 27 2ek
cantata n 7  2he
canted a   kl
canteen n 3 1g
canter nv 1
cantering a
cantilever nv 3 1e
cantillate v   4uo
cantle n 3 1e
cantonment n 3 1b 1p3
cantor n f w 31f
canvas nv 3
canvass vn n  57k
canvasser n f w 3o0
canyon n e
canyonside n e
caoutchouc n o  47u
cap nv 3
capability n 4
capable a
capableness n 6  284
capably r   4eh
capacitance n g
capacitor n 3 1e 1p5
capacity n 4
caparison nv 3  1p6
cape n e  2u9
caper vn h 1o
capillary na 3
capital na i
capitalism n b
capitalist an f w
capitalistic a
capitalize v
capitulate v
capo n f c
caprice n 9  2n0
capriciousness n 4  1yb
capstan n 3 1e
capsule nv 3 1g
captain nv f 0
captivate v   50v
captivating a   29
captivation n n  43g
captive na f w 3jh,hl
captivity n n  40z,40x
captor n f w 2w1
capture vn 1  50v
capturer n f w 2w1
car n 3 x 1p7
carabao n 2 1n
carabineer n f 0 30v
carabinier n f 0 30v
carapace n 2
caravan nv b
carbine n 3 11
carbineer n f 0 30v
carbon n o
carbonate nv o
carcase n 2  1mn
carcass n 2  1mn
card nv 3
cardboard na o
cardholder n f w
cardinal an f c lf
cardiograph n 3 1e 1p8
cardiologist n f q
cardiomegaly n n  42v
cardiovascular a
cardplaying a   ls
cardroom n 3 1a
cards n 1 23
cardsharp n f w 30w
cardsharper n f w 30w
care vn 1
careen vn 1  52h
career nv 1  1gh
careerism n 1
careerist n f w
carefree a   15x
carefreeness n 9  2op
careful a
carefully r
carefulness n 4  1xb
caregiver n f q
careless a
carelessly r   4dz
carelessness n 4  1h7
caress vn 1  4vy
caressing n 1  1ik
caretaker n f w
careworn a   15h
cargo n 3  1p9
carhop n f 6
caricature vn 7 27
caricaturist n f v
carillonneur n f v
cark v   506
carload n b
carmechanic n f 5 2yq
carmine nva 4
carnal a   uc
carnival n 1
caroler n f v 30x
caroller n f v 30x
carouser n f w 3t7
carpenter nv f 5
carpentry n 1  1gk
carper n f w 30y
carpet nv 3  1uc
carpetbagger n f w
carpeted a
carpeting n 3  1uc
carping n 7 27 2fh
carpus n 5  27t
carrefour n 3  1rx
carriage n 3 10
carrier n f g 30z
carrottop n f w 3kl
carry vn 1
carryover n 6
cart nv 3 10
carte n 7 27 2dx
cartel n b 28
cartesian an f w
cartilage n 5  262
cartographer n f l
carton n k  3y8
cartonful n k  3y8
cartoon nv 7 27
cartoonist n f w
cartridge n 3 12
cartwheel nv 3 1e
carve v
carved a   5i
carven a   5i
carving n 3
cascade vn e
case nv 8  2kg
casebook an 7
casebycase a   cf
caseful n k
casehardened a   jf
caseworker n f 6
cash nv i
cashier nv f w
cashmere n 3
casino n 3 14
casket nv 3 1g 1pm
cassocked a
cast vn b
castanets n 3 1e 1oj
castaway n f w 3gr
caster n f 5
castigate v   4qs
castigation n 7 27 2fj
castiron a
castle nv 3 13 1t4
castoff a   17a
castrate nv f a 36a
castrato n f v
casual a   9i
casually r
casualty n f f
casuist n f w
cat nv 2 1n
cataleptic na f e
catalog nv 7  2dv
cataloger n f w 310
catalogue nv 7 27 2dv
cataloguer n f w 310
catamite n f w
cataphoresis n j  3wi
catapult vn 3  4xu
catapultian a   18m
catapultic a   18m
catastrophe n 8  2ki,453
catastrophic a   jg
catastrophically r
catatonic a
catcall nv 7
catch vn 4
catcher n f d 311
catching na 1
catchword n 7  2id
catechist n f w
catechize v
catecholamine n o
catechumen n f h
categorically r   4ce
categorisation n b  2qn
categorise v   4oj
categorised a   74
categorization n b  2qn
categorize v   4oj
categorized a   74
category n b  2qz
cater v   4vj
caterer n f w
caterpillar n 2 1n
catharsis n 1  1dx
cathedral na 3 14
catheter n 3
cathode n 3 1e
catholic na f w
catholicon n 3  1t6
cathouse n 3 14 1wc
catkin n h  3ux
cattle n 2 1n 1n5
cattleman n f w
caucasian na f w
caucus vn b 2d
causa n 1  1le
causal a
causally r
causative a
cause vn 8  4px
causerie n 7  2i4
caustic na o
cauterise v   4lx
cauterize v   4lx
caution nv 4  1xb,4rp
cautious an b
cautiously r
cautiousness n 4  1xb
cavalcade n b
cavalier na f c
cavalry n b 1
cavalryman n f 0 312
cave nv e
caveat n 7
caveman n f w
cavern nv e
caviler n f w 3k6
caviller n f w 3k6
cavity n e  2ut
cavort v   51t
caw vn 8
cc na k  3x6
cease vn p  5au
ceasefire n n  408
ceaseless a   a8
ceaselessly r   4h8
cecity n n  422
cede v   565
ceiling n 3
celebrant n f w 313
celebrate v   581
celebrated a   n7
celebrater n f w 313
celebration n 8
celebrator n f w 313
celebrity n f w
celerity n 4  23p
celestial a   18n
celibate na f w
cell n 3
cellar n 3 1b 1o8
cellfree a
cellist n f v 314
cellulose n o
celtic an 7  1ah
cement nv o
cemetery n c  2sv
cenobite n f w 3kq
censor nv f w
censoring n 1  1i5
censorship n 1  1i5
censure nv 7 27 2fg
census nv 1  1gz
cent n k
centaur n f
centenarian na f w
centenary an p 2g
centennial na p 2g
center nva c  2sw
centered a
centerfield n 3
centerfielder n f d
centering n 6  29e
centimeter n k  3xd
centimetre n k  3xd
central an 3  lf
centralisation n 1  1lx
centralise v   4mh
centralised a   i2
centralization n 1  1lx
centralize v   4mh
centralized a   i2
centrally r
centrifugate v   53l
centrifugation n j
centrifuge vn 3  53l,1pa
centrist na f w
centurion n f w
century n p 2g
cephalalgia n n  42r
ceramic an 3
ceramicist n f 5 3j6
ceramist n f 5 3j6
cerebellum n 5
cerebral a
cerebrate v
cerebration n 6  2a3
cerement n 3  1t5
ceremonial na 8  2mi
ceremonially r   4g0
ceremoniously r   4g0
ceremony n 8  2mi
cerise na 4
certain a
certainly r   4dm
certainty n 6
certificate nv 7 26 2dt
certification n 1  2ey
certified a
certify v   4qq,57e
certiorari n 7 26
certitude n 6  296
cervid n 2 1n 1n7
cervix n 5  277
chacha nv 1  1g3
chachacha n 1  1g3
chachka n f 9 315
chafe vn n
chaff vn o  4rg
chaffer v   55l
chagrin nv 9  2nm
chagrined a   96
chain nv b
chained a   3y
chains n 3 1e 1rz
chainsmoker n f w
chair nv 3
chairman nv f c 3je
chairperson n f c 3je
chairwoman n f c 3je
chaise n 3
chalkboard n 3  1og
challenge vn n  4rn
challenger n f w 3l3
challenging a   co
chamber nv 3 1b
chambered a
chambermaid n f 5
chameleon n f w
chamfer nv 3
champ nv f w 316
champagne n a 1q 2qj
champaign n e
champion nva f w 316
championship n n
chance nav n  457
chancel n 3 1b 1pb
chandelier n 3
chandelle vn 1
change vn 8  4k9
changed a
changeling n f w 3at
changeover n 8  2m3
changer n f w
changing a   dg
channel nv 7
channelise v   52l
channelize v   52l
chant vn 7  4uo,4ut
chanted a
chantlike a   yo
chaos n n  40a
chaotic a   sa
chap nv f w 317
chaparral n b  2se
chapeau n 3  1rk
chapel n 3 14
chapelgoer n f w 32f
chaperon nv f w 318
chaperone nv f w 318
chapfallen a   by
chaplain n f c
chaplet n 3  1wj
chapped a   11r
chapter n 7
charabanc n 3  1oy
character nv f  2ay
characterisation n 7 27 2j5
characterise v   5b2
characteristic na 6  2az
characteristically r
characterization n 7 27 2j5
characterize v   5b2
characterless a   sb
charcoal nva o  1pc
charge vn 1 1u
charged a
chargeman n f 6 2zp
charger n 2 1n
chariot nv 3 10
charioteer n f 5
charisma n 4
charitable a
charity n b 28
charlatan n f w 3f2
charleston nv c 1h
charm nv 4  1xp,50v
charmer n f w 3nq
charming a
charnel na 3 1b
chart nv 7
charter nv 7 26
charwoman n f 6
chase vn 1  1em
chased n f f 3jz
chaser n f g 3k0
chassis n 5  25m
chasten v   4qs
chastise v   4qs
chastisement n 1
chastity n 1
chat vn 7  4ud
chatelaine n f c
chatter vn 7  2i6
chatterer n f w 319
chattering n 8
chatty a   14e
chauffeur nv f
chauffeuse n f
chauvinist n f w
chawbacon n f w 3u1
cheap a   fa
cheapjack na f w 3ak
cheapskate n f w 31b
cheat vn h 1o 4ux
cheater n f w 340
chebab n f 8
check vn i 26 3w6
checkbook n i  3wa
checker nv f 5
checklist n 7 27
checkout n 1
checkup n 1
cheek nv 5
cheekbone n 5  25x
cheekiness n 4  21p
cheeky a   31
cheep nv 8
cheer nv 7 27
cheerer n f m
cheerful a
cheerfully r
cheerfulness n 4
cheerily r   4fw
cheering na 7 27 2k0
cheerio n 7 27 2er
cheerleader n f w
cheery a   64
cheese nv a 1p
cheesecloth n 3
cheesemonger n f w
cheesy a   13r
chef n f 5
chela n f w
chemic a   18o
chemical an o  18o
chemically r
chemist n f w 3hv
chemistry n 6
cheque nv i 26 3w6
chequebook n i  3wa
cherish v
cherished a   oy
cherry na h
cherryred a   6i
cherub n f i
cherubic a
chest n 5  27b
chestnut an h
chesty a   yy
chevaldefrise n 3 1b 1pe
chevauxdefrise n 3 1b 1pe
chevvy v   50l
chevy v   50l
chew vn a  4vr
chewer n f w
chic an 4  g3
chicane nv b
chicanery n 1  1hh
chichi na f w
chick n 2 1n
chicken na a  2pw
chickenhearted a   47
chide v   4qt
chief an f c lg
chiefly r   4bx
chieftain n f c
chignon n 5
child n f 7 31c
childbed n n  41s
childhood n p 2g
childish a   pi
childishly r
childishness n 4
childlike a   ru,12b
childly a   ru
chiliad n k  3y3
chiliasm n 6  2cj
chiliast n f w 3em
chill nv 4  22v,2o9
chilliness n 4  22w
chilling an j  2w
chilly an a
chimney n 3
chimneypiece n 3 1e 1sg
chimneysweep n f 6 31d
chimneysweeper n f 6 31d
chin nv 5
chinese an 7
chinesered a   6m
chink nv f b
chinked a
chinless a
chintzy a   13r
chinup n 1
chinwag n 7  2i4
chinwagging n 7  2i4
chip nv e  2u6
chipper a   65
chiromancer n f w 3h1
chiropodist n f q 31e
chiropractor n f l
chiropteran n 2 1n
chirp vn 8
chirrup nv 8
chisel nv 3
chiseled a   d0
chiseler n f w 32b
chiseller n f w 32b
chit n f 9
chitchat nv 7  2i4
chivalric a   ta
chivalrous a
chivalry n 4  21m
chivvy v   50l
chivy v   50l
chloride n o
chlorine n o  46i
chlorothiazide n 3
chlorpromazine n 3
chlortetracycline n 3
chock nvr 3
chockablock ar   hs
chockful a   hs
chockfull a   hs
chocolate n a 1q 2qm
chocolatebrown a   6a
choice na 6  1d4
choiceness n 4  1y7
choir nv b 28
choirboy n f v
choirmaster n f w 31f
choke vn 3 1e
choked a
chokefull a   hs
chokepoint n m  3zn
choker n f w 385
cholelithiasis n n
choler n 9  2pd
cholesterin n o  482
cholesterol n o  482
chomp nv 1
choose v   4ot
chooser n f w 3i5
choosey a   g8
choosy a   g8
chop vn g
chopchop r   4cc
chopfallen a   by
chophouse n 3 14 1v3
chopper n 1
choragus n f c
chord nv m
chore n 1  1h3
choreograph v
choreographer n f w
choreographic a
choreography n 1
chorine n f v 31g
chorister n f v
chortle vn 7  4jj
chorus nv 8
chosen n f w
chouse v   4ux
christen v   4u6
christening n 1
christian an f w
chromaticity n 4  22f
chromatogram n 3
chromatographic a   1ap
chromatographical a   1ap
chromatography n j
chrome nv o
chromium n o
chronic a
chronicle vn 7
chronicler n f w
chronologically r
chrysanthemum n h
chuangtzu n f w
chubby a   ga
chuck vn a 1p 2pk
chuckerout n f w 303
chuckfull a   hs
chuckhole n e  2uu
chuckle vn 7  4jj
chuff v
chug vn 8
chum n f w 30c
chumminess n 4  1x6
chump n f w 31h
chunk nv b  2qt
chunky a   10m
church nv b 28
churchgoer n f w
churchgoing a
churchillian a
churchman n f c 31l
churchstate n b
churchwarden n f k
churchyard n c
churl n f w 3hi
churn vn 3 1g
churnedup a   19
churning a   19,18
churrigueresco a   ur
churrigueresque a   ur
chute nv 3  1ta,1pg
chutzpanik n f w
cicada n 2 1n 1n0
cicala n 2 1n 1n0
cicatrice n n  42z
cicatrix n n  42z
cicerone n f c
cigar n 3
cigaret n 3  1ph
cigarette n 3  1ph
cigarshaped a   v5
ciliate na 2  1me
ciliophoran n 2  1me
cilium n 2
cinch nv 1  1gc
cincture n 3  1r6
cinema n 7  2cy
cinematic a
cinematographer n f w 30r
cinematography n 1  1ix
cinnabar na o
cinque n k  3xs
cipher nv 7  4tn
circle nv m  2rn
circuit nv 3 1e 1ef
circuitous a   cz
circuitry n 3
circular an 7 27 z1
circulate v   4tb
circulation n 7
circumference n 4
circumferent a   7v
circumscribe v
circumscribed a
circumspect a
circumspection n 6  280
circumstance n n
circumstances n n  450
circumvent v   4v7
circus n b 28
citation n 7  2fe
cite vn 7 27 4u5
citizen n f w
citizenry n b
citrate vn o
citron n a
citrus n a
city n c 1h 2sx
civic a
civil a
civilian an f u
civilise v   56n
civilised a   71
civilization n b
civilize v   56n
civilized a   71
cl na o  46i
clack nv 8
clad a   7y
claim vn 7 27
claimant n f w
clairvoyance n 7
clairvoyant na f w
clam nv 2 1n
clamant a   wr
clamber vn 1  52f
clammy a   17l
clamor vn 8  2l8
clamoring n 7  2hv
clamorous a   wr
clamorously r   4ij
clamour nv 7  2hv
clamouring n 7  2hv
clamp vn 3 1e
clams n i  3w7
clamshell n 2
clan n b
clandestine a   ss
clang vn 8  2lb
clanging a   wt
clangor nv 8  2lb
clangoring n 8  2lb
clangorous a   wt
clangour nv 8  2lb
clank vn 8
clanking a
clannish a
clannishness n 4  211
clansman n f w 3ea
clanswoman n f w 3ea
clap vn 8
clapper n f w 31i
clappers n 3 1e 1oj
clapping n 7 27 2f9
claptrap n 7  2ho
claret nv 4
clarify v   4sz
clarinetist n f v 31j
clarinettist n f v 31j
clarity n 4  1zl
clash nv 8  2lb,40g
clasp vn 3 1e
class nv b  2qz,2rm
classic na 3
classical an 7
classically r
classicist n f w
classics n 6
classifiable a   lb
classification n 1  2qn
classificatory a
classified an 7 27
classifier n f w
classify v
classless a
classmate n f w 3m3
classroom n 3 1a 1pi
clatter vn 8  54s
clause n 7
claustrophobe n f e
claustrophobia n n
claver v   4ud
claw nv 2
clay n o
clayware n 3  1tu
clean vanr 1
cleaner n 3  1pj
cleanhanded a   m8
cleaning n 1  1dv
cleanly ra   4ge
cleanse v
cleanser n 3  1pj
cleanshaven a   10s
cleansing na 1  1dv,109
clear avrn n
clearance n 4
clearcut av
cleared a
clearheaded a   7i
clearing n c  2sy
clearly r   4f5
clearness n 4  1zl
clearthinking a   7i
cleat nv 3 1b
cleave v
cleft na m
clench vn 3
clenched a   ok
clergy n b
clergyman n f c 31k
cleric n f c 31l
clerical a
clericalist n f w
clerk nv f 6 3lg
clerking n 1  1gn
clever a   7n
cleverly r   4el
cleverness n 6  289
cliche n 7 27 2ig
click vn 8
clicketyclack n 8  2lc
clicketyclick n 8  2lc
client n f w
clientele n b
cliff n e
climate n n  45q,45t
climatologist n f l
climax nv 8  4n8
climb vn e
climbdown n 7  2j9
clime n n  45q
clinch vn 1
clinched a   ok
cling vn a  4vx
clinical a
clinically r
clinician n f w
clink vn 8
clip nv 3 1e
clique n b  2ro
cliquish a   vj
cliquishness n 4  211
cloak nv 3
cloakanddagger a   ss
cloaked a   st
cloakmaker n f w 31m
clobber vn i
clochard n f g 3s9
clock nv 3 1e
clocking n p 2g
clockmaker n f 5 31n
clocksmith n f 5 31n
clockwise ar
clod n b  2qt,3da
clodhopper n 3 1d 1os
clog vn 3 1d 4xl
clogged a   14x
clogging a   u5
cloggy a
cloistered a   186
cloistral a   186
clomp v
clone nv f w
clonic a
clop nv 8
close varn p  4wm
closed a   ry
closedown n 1  1dn
closely r
closepacked a
closer rn f w 4ih
closet nv 3 1b 1px
closeup n 3
closing an 1  1et
closure nv 1
clot nv 5  26h,4mv
cloth n 3  1ql
clothe v   4jl
clothed a   7y
clothes n 3  1nm
clothesbrush n 3
clotheshorse n 3 1b
clothesline n 3
clothier n f w 31o
clothing n 3  1pk
clotted a   14x
cloud nv g
cloudburst n g  3uk
cloudcovered a   83
clouded a   83
cloudiness n n  45s
cloudy a   d3
clover n h 1o
clown nv f w 31p
clowning n 1  1g0
cloy v   56a
cloying a   143
club nv b 2a 2rj
clubfoot n n  42b
clubhouse n 3 14
cluck vn 8  2ld
clucking n 8  2ld
clue nv 7
clump nv b  2qr
clumsily r
clumsiness n 6  28i
clumsy a   j1,gp
clunk nv 8  2lr
clunky a   j1
cluster nv b  2qr
clustering n b  2qr
clutch vn 1  4vu
clutches n 1  1i1
clutter nv n  45k
cluttered a   156
cm n k  3xd
coach nv f c 31q
coachbuilder n f 5
coaching n 1
coachman n f 5
coaction n 1  1lk
coadjutor n f 5
coagulate va   4mv
coagulum n 5  26h
coal nv o
coalblack a   6o
coalesce v   4md
coalesced a   16b
coalescence n 1  1f3
coalescency n 1  1f3
coalition n b 28 2rt
coalman n f 6
coarse a   xi
coarsegrained a   11l
coarsely r
coarsened a
coarsetextured a   11v
coast nv e  2v0
coastal a
coaster n f b
coastguardsman n f 0
coat nv 3 1c
coated a
coating n 3
coattail n 3
coauthor nv f w
coax vn 3 1e 4pw
coaxal a   9g
coaxer n f w 3th
coaxial a   9g
coaxing an 7 27 ua
cobber n f w
cobbler n f w 31r
cobeneficiary n f w
cobwebby a   14w
cocain n 3  1pl
cocaine n 3  1pl
coccidioidomycosis n n  425
coccidiomycosis n n  425
coccidiosis n n
cock vn 5
cockahoop a   w9
cockatoo n 2 1n
cockatrice n f
cockcrow n p  48q
cocker nv 2 1n
cockeyed a   130
cockle nv a
cockpit n 3 1a
cockroach n 2 1n
cocksucker n f w
cocksure a   5s
cocksureness n 6  296
cocky a
cocoa n a 1q 2qm
cocoanut n a  2q7
coconspirator n f j 32h
coconut n a  2q7
cocoon nv 2
cocotte n f 9 3js
cod nvar h
coda n 7  2hd
coddle v   59a
coddler n f w 3h2
code nv 7  2f2
codefendant n f w
coder n f w 3jn
codetalker n f w 31s
codger n f a
codification n 1  2f2
codify v
codiscoverer n f w
coed na f h
coefficient n k
coenobite n f w 3kq
coerce v   588
coeval na f w
coevals n b  2rz
coexist v
coexistence n n
coexistent a   14c
coexisting a   14c
coffee n a 1q
coffeehouse n 3 14 1p2
coffeepot n 3 1g
coffin nv 3 1g 1pm
cofounder n f w
cog nv f 5
cognate an f i
cognisance n 6  28t
cognisant a   2p
cognise v   4no
cognition n 0  1bq
cognizance n 6  28t
cognizant a   2p
cognize v   4no
cognomen n 7  2d8
cognoscente n f l 32d
cogwheel n 3 1e 1r3
cohere v   4vx
coherence n n  43r
coherency n n  43r
coherent a
cohesion n n  43r
cohesive a
cohesiveness n n  43r
coif nv 5  25t
coiffe v
coiffeur n f 5
coiffeuse n f 5
coiffure nv 5  25t
coil vn 3 1b 53o
coin nv i
coincide v   5ah
coincidence n 8  2kj
coincident a   14d
coincidental a   14d
coinciding a   14d
coiner n f w
coition n 1  1ih
coitus n 1  1ih
cold an n 1r
coldblooded a   l4
coldbloodedly r
coldeyed a   t4
coldly r
coldness n 6
collaborate v   56z
collaboration n 1  1lk
collaborationist n f j 31v
collaborator n f j 32a
collage n 3  1pn
collapsable a   86
collapse vn n
collapsible a   86
collar nv 3
collate v
collation n a 1p 2pp
colleague n f w 31x
collect vnar 7  562,4wq
collectable na 3  1po
collectible na 3  1po
collecting n 1  1jr
collection n b  2qp
collective an b 28
collectively r   4db
collectivist na f c 3nw
collector n f w 31y
colleen n f 9
college n b
collegian n f h
collegiate a
collide v   5ak
collier n f 6
colligate v   4p9
colligation n n  43s
collimate v
collision n 8
colloidal a
colloquial a   h9
collude v   4p6
collusion n 6
colly v   4y5
colombian an f b
colon n 5
colonel n f 0
colonial an f b
colonialist n f w
colonisation n 1  1m3
colonise v   59p
colonised a   lz
coloniser n f w 31z
colonist n f g 3mo
colonization n 1  1m3
colonize v   59p
colonized a   lz
colonizer n f w 31z
colony n b  2s0
color nva 4
coloration n 4  22k
coloratura n f v
colored a   6s,3l
colorful a   6z
colorise v   4l9
colorist n f w
colorize v   4l9
colors n 3
colossal a   ne
colossus n f w 38c
colour anv o
colouration n 4  22k
coloured a   6s
colourful a   6z
colourise v   4l9
colourize v   4l9
colt n 2 1n
columbine n h 1o 3uz
column n b
columnar a   1x
columned a
columniform a   1x
columnist n f w 320
columnlike a   1x
coma n 6  28w
comatoseness n 6  28w
comb nv 3 1e
combat nv 1
combatant an f 2
combatready a
comber n f 5
combinable a   8b
combination n b
combinational a   8b
combine vn 3 1f 4ki
combined a
combo n b 28
combust v
combustion n j
come vn 5  535
comeback n 7  2j4
comedian n f v
comedienne n f v
comedy n 7
comeliness n 4  1xn
comeon n 6  294
comer n f w
comestible na a 1p 2pi
comet n e
cometary a   1al
cometic a   1al
comfort nv n  44c,512
comfortable a   8e
comfortableness n n  44c
comfortably r
comforted a
comforter n f w 3q9
comforting a   2z
comforts n i  3w5
comfy a   8e
comic an f v l7
comical a   l7
comically r
coming an 1  te,1bx
command nv 7  2im
commandant n f 0 323
commandeer v   4xj
commander n f 0 323
commanderinchief n f 0 322
commanding a   k5
commandment n 7
commando n f 0
commemorate v
commence v   4lq
commencement n p  499
commend v
commendable ar   18b
commendation n 7  2fe
commensurate a
comment nv 7 27 2g6
commentary n 7 27
commentator n f l 3g8
commerce n 1  1ke
commercial an 7 27
commercialisation n 1  1j9
commercialism n 1  1ke
commercialization n 1  1j9
commercially r
commie n f c
comminute v
commiserate v
commiseration n 9  2pf
commissar n f k
commissariat n a 1p 2pm
commissary n 3 1b
commission nv b 28 2ru
commissionaire n f w
commissioner n f c
commissioning n 1
commit v   59k,4s4
commitment n 4  1x0,1ll
committed a
committedness n 4  1x0
committee n b 28 2ru
committeeman n f w
committeewoman n f w
commix v   4xc
commixture n 1  1f2
commode n 3  1vn
commodiousness n 4  24a
commodity n 3
commodore n f 0
common an c
commoner n f w
commonly r   4cw
commonplace an 7 27 f1,2ig
commons n c
commonsense a   x7
commonsensible a   x7
commonsensical a   x7
commonwealth n c 1m 2r8
commotion n n  40b,1g9
commove v   505
communal a
commune nv c 1k
communicable a   lv
communicant n f w
communicate v
communicating n 7  2cw
communication n 7  2cw
communicational a
communicative a
communicator n f w
communique n 7 27 2f6
communise v   4mj
communism n b
communist an f c 19p
communistic a   19p
community n b
communize v   4mj
commutation n 1  1ej
commutator n 3 1e
commute vn 1 2e
commuter n 3
commuting n 1  1ej
compact anv 3 1g
compactness n 4
companion nv f w 324
companionship n n
company nv b 29
comparable a
comparative an 7
comparatively r   4du
compare vn 4
comparing n 1  1d0
comparison n 1  1d0
compartment n 3
compass nv 3 1e 24o
compassion n 9  2pe
compassionate va   51b
compassionately r   4go
compassionateness n 9  2pe
compatible a
compatriot n f w
compeer n f w
compel v   58a
compendium n 7
compensable a   su
compensate v   5ao
compensation n i
compere nv f v
compete v   4uu
competence n 4  253
competency n 4  253
competent a
competently r   4eh
competition n l
competitive a   8r,50
competitively r
competitiveness n 4
competitor n f w 3l3
competitory a   8r
compile v   562
compiler n f w
compiling n 1
complacence n 9  2oq
complacency n 9  2oq
complain v   4sd
complainant n f w 3ig
complainer n f w 3ti
complaint n n  41t
complaisance n 4  1ww
complect v   59u
complement nv 7
complete av   4n7
completed a   8y
completely r   49w
completeness n n
completion n 1  1dh
complex an 6
complexifier n f w
complexion nv 4
complexity n 4  1yu
complexness n 4  1yu
compliance n 1  1lj
compliancy n 4  1ww
complicate v   4me
complicated a
complication n 1
complicity n n
compliment nv 7 27 4rz
complimentary a
compliments n 7 27
complot v   4p5
comply v
component n 6  2b2,3yr
comport v
comportment n 4  21j
compose v
composed a
composer n f w
composing n 4  243
composite na 6
composition n 4  243
compositor n f 5 325
compost nv o
composure n 4  21e
compound vna 6  4ku,4ki
compounding n 1
comprehend v   4nm
comprehension n 6
comprehensive an 7
comprehensively r
comprehensiveness n n  44w
compress vn 3  4wr
compressed a
comprise v   59y
compromise nv 1
compromiser n f w
compromising a   h4
comptroller n f w 2x0
compulsion n d  2tz
compulsive an f w
compulsively r   4gw
compulsiveness n 4  1wo
compulsivity n 4  1wo
compulsory a   dv
compunction n 9  2oy
computation n 1  1io,2ad
compute v   4ob
computer n 3 1f
comrade n f w 324
comradeliness n 4  1x6
comradery n 4  1x6
comradeship n 4  1x6
con nvr 7  59d
concave a
conceal v   54f
concealed a   171
concealing na 1  1k1
concealment n n  43o
concede v   4qp,565
conceding n 7  2iq
conceit n 9  2nq
conceited a   wc
conceivable a   14z
conceivably r
conceive v   4z6,4oy
conceiver n f w 3gm
concenter v   4pm
concentrate vn o
concentrated a
concentration n 4
concentre v   4pm
concept n 6  2at
conception n 6  2at
conceptual a
conceptualisation n 6  2au
conceptualise v   4z6
conceptuality n 6  2au
conceptualization n 1
conceptualize v   4z6
conceptually r
concern vn 6  5ar
concerned a
concert nv 7
concerted a   106
concertgoer n f w
concertina nv 3
concertinist n f v
concerto n 7
concession n 7 26 2iq
concessionaire n f w 326
concessioner n f w 326
conchologist n f w
concierge n f w
conciliate v   508
conciliator n f w 327
conciliatory a   h4
concise a
concisely r   4h9
conciseness n 7  2hp
concision n 7  2hp
conclave n b 2d
conclude v
concluded a   gr
concluding a   gw
conclusion n 6  2av
conclusive a
conclusively r
concoct v
concoction n a 1p 2qf
concomitant na 8  2k8
concord nv c 1h
concordance n n
concordant a
concourse n b  2rb
concrete nav o
concretely r
concretistic a
concubine n f 9 328
concupiscent a   t8
concur v   4qg
concurrence n 7  2ir
concurrency n 7  2ir
concurrent a   14d
concussion n 8
condemn v   4rk
condemnable a   yw
condemnation n 7 27 2ff
condemnatory a   f3
condemning a   f3
condensation n 6
condense v   4lv
condenser n 3 1e 1p5
condescending a   13j
condescension n 4  210
condition nv n
conditional a
conditioner n 1
conditioning n 6
condone v
conduce v
conducive a   5l
conduct vn 1
conduction n g  3uq
conductivity n g  3uq
conductor n f w
conductress n f 5
cone nv 3
confab nv 7
confect nv a 1p 2ps
confectioner n f w 329
confederate anv f w
confer v
conferee n f w
conference n b 2d
conferment n 1  1kd
conferral n 1  1kd
conferrer n f w 34v
confess v   4qp
confessedly r   4eg
confession n 7 27
confessor n f c
confidant n f w
confidante n f w
confide v
confidence n 6  295
confident a
confidential a
confidentiality n n
confidentially r
confidently r
confiding a
confidingly r   4hn
configuration n 6  29o,23x
confine v   4kw
confinement n n  41s
confines n 4
confining a   y9
confirm v   4om
confirmation n 6  2an
confirmed a
confirming a
confiscate va   55r
conflate v   4md
conflict nv 1  1jc
conflicting a
confluent an e
conform v   4kd
conformance n 4  1xz
conformism n 6  2ct
conformist na f w
conformity n 4  1xz,1lj,2ct
confound v   4o2
confounded a   u7
confrere n f w 31w
confront v
confrontation n 7
confuse v   4o2
confused a   u7,85
confusedness n 6  28x
confusing a   7d
confusingly r   4fd
confusion n n  28x
confute v   4on
confuter n f w 3kh
congeal v   4mt
congenator n 2  1mb
congeneric na 2  1mb
congenital a   m3
congest v   4xl
congested a   ht
congestion n n  3zv
congestive a
conglomerate nva o
congratulate v   4rz,4s0
congratulation n 7
congratulations n 7 27 2fa
congratulatory a   go
congregant n f w
congregate v
congregation n b
congregational a
congressional a
congressman n f c 32c
congresswoman n f c 32c
conjectural a   e3
conjecture nv 6  2b5,4o9
conjoin v
conjoined a   107
conjoint a   107
conjointly r   4db
conjugal a   19o
conjugate nva o
conjugated a
conjugation n n  43s
conjunction n 4  43s,2d7
conjunctive na 7  2d7
conjuration n 7  2ij
conjure v   4z2
conjurer n f v 3dn
conjuror n f v 3dn
conk nv 5
connect v   4p9
connected a   xm
connectedness n n  43p
connecter n 3  1pq
connection n l  43p
connective an 7
connector n 3  1pq
conniption n n  43d
connoisseur n f l 32d
connotation n 7 27 2ee
connote v   4ss
connubial ar   19o
conquer v   4mx
conquering n 1  1cf
conqueror n f 2 32e
conquest n 1  1cf
conquistador n f w
conscience n d  2u1
conscientious a   5e
conscientiously r   4e7
conscious a
consciously r
consciousness n 6
conscript vn f 0
conscription n 1
consecrate va   56l
consecutive ar   1t
consensus n n
consent nv 7 27
consentaneous a   9l
consentient a   9l
consequence n g  3u5
consequent a   1q
consequently r   4bm
conservation n 8
conservationist n f w 362
conservatism n 6  2cu
conservative an f w
conservatively r   4ha
conservativism n 6  2cu
conservativist n f w
conservator n f w 33a
consider v   4oz
considerable a
considerably r   4a0
considerate a
considerately r
considerateness n 4
consideration n 6
consign v
consignee n f w
consigner n f w 32g
consignment n 3  1p9
consignor n f w 32g
consist v   5af
consistence n 4  1yh
consistency n 4  1yh
consistent a
consistently r   4de
consociate v
consolation n 9  2n3
consolatory a   2z
console vn 3  512
consolidate v
consolidated a   16b
consolidation n 8
consoling a   2z
consonant na 7
consonantal a
consort vn f i 59o
consortium n b 28 2rl
conspicuous a
conspicuously r   4fa
conspiracy n 7 27
conspirator n f j 32h
conspire v   4p5,4p6
constable n f w
constabulary n b 28 2rf
constancy n 4
constant an 6  16q
constantly r   4a3
constatation n 6
constellate v   5ax
constellation n 6  29o
consternation n 9  2o8
constituent na 3  1pp
constitute v
constituted a   rj
constitution n 7 26 1dp
constitutionalist n f w
constrain v   592
constraining a   y9
constrict v   4wr
constricted a
constriction n m  3zn
constringe v
construct vn 6  4zk
construction n 1
constructive a
constructively r
constructivist n f w
constructor n f w
construe v   4o4
consul n f k
consult v
consultant n f l 2xb
consultation n 7
consume v   4vc
consumer n f w
consummate va
consummated a
consumption n 1  1ic
consumptive an f e
contact nv 1
contadino n f w
contain v   59y
container n 3 1g
contaminate v   4na
contamination n n  45b
contemn v   50c
contemplate v
contemplation n 1  2aa
contemplative an f w 152
contemporaneity n 4  23k
contemporaneous a
contemporaneousness n 4  23k
contemporaries n b  2rz
contemporary an f w q7,ba
contempt n 9  2ng
contemptible a
contemptuous a   y3
contemptuously r   4c5
contend v   4pr
contender n f w 3l3
content nva b  2qq,2e9
contented a
contentedly r
contentedness n n
contention n 7 27
contents n b  2qq
contest nv 8 22 4ro
contestant n f w
contestation n 7  2it
contestee n f w
contester n f w
context n 7
contiguous a   7u
continence n 4  20v
continency n 4  20v
continent na e
continental a
contingence n 8  2kb
contingency n 8  2kb
contingent na b
continual a
continually r
continuance n 1  1js
continuation n 1  1js
continuative n 7  2d7
continue v
continued a
continuing a
continuity n n
continuous a
continuously r   4h8
continuum n p
contort v   4wn
contorted a   131
contortion n 1  3zd
contortionist n f d
contour nv 7  23x
contraband an 3  nw
contrabandist n f j 3nr
contrabass na 3 1e
contraception n 1
contraceptive na 3 1e
contract nv 7 26
contractable a   lv
contraction n 1
contractor n f w
contractual a
contradict v   5aj
contradiction n l
contradictorily r
contradictory an l
contradistinction n 6
contralto na f v
contraption n 3 1e 1nn
contrapuntist n f w
contrarian n f w
contrary an l
contrast nv l
contrasting a
contravene v   598
contribute v   568
contributing a   5l
contribution n 1
contributive a   5l
contributor n f w
contributory a   5l
contrite a   to
contritely r   4fr
contriteness n 9  2ov
contrition n 9  2ov
contrivance n 3 1e 1nn
contrive v   4zb,4z5
contrived a
contriver n f w 3ih
control nv 4
controlled a
controller n f w 2x0
controversial a
controversialist n f w 2w4
controversy n 7  2it
contumaciously r   4f0
contumeliously r   4c5
contumely n 7 27 2fk
contuse v   4xp
contusion n n 1s 42j
conundrum n 7 27 2gi
convalesce v   4k0
convalescence n j  3wd
convalescent na f e
convection n j
convene v
convener n f c
convenience n n
conveniences n i  3w5
convenient a
conveniently r   4ex
convent n 3 13
convention n b 2d 28q
conventional a
conventionalise v   4nj
conventionalised a   qj
conventionalize v   4nj
conventionalized a   qj
conventionally r
conventioneer n f w
conventual a   186
converge v
conversance n 6  2al
conversancy n 6  2al
conversant a
conversation n 7
conversational a   h9
conversationalist n f w 32i
conversationist n f w 32i
converse vna 7 27
conversely r
conversion n 8  2m3
convert vn f w
convertible na 3 x
convex a   9c
convexity n 4  241
convexness n 4  241
convey v
conveyancer n f w
conveyer n f g 32j
conveyor n f g 32j
convict vn f w
conviction n 6
convince v
convinced a
convincing a
convincingly r
convivial a   123
convolution n m  3z9
convoy nv b
convulse v
convulsion n n  41y
convulsive a   12u
convulsively r
cooccur v   5ah
cooccurrence n 8  2k8
cooccurrent a   14d
cooccurring a   14d
cook vn f 5
cookery n 1  1du
cookfire n 3 1b
cookie n a  2pv
cooking n 1  1du
cooky n f 5
cool avn 4
coolant n o
cooler n 3
coolheaded a   95
coolie n f b 2wh
cooling n j
coolly r   4hb
coolness n 9  2nx,22w,208
cooly n f b 2wh
coon n f w
coop n 1 28 1ki,1pf
cooperate v   56z
cooperation n 1
cooperative an 1 28 106,1ki
cooperator n f w 31u
coopt v
cooptation n 1  1d7
cooption n 1  1d7
coordinate vna 6  4mf
coordinated a   pb
coordination n 6
coordinator n f w 32k,32k
cop nv f o
copartner n f w
cope vn 3  59n
copilot n f 5
coping n 3
copiously r   4fm
copiousness n 4  24e
copper nv o
coppersmith n f 5
coppice n b  2sd
copse n b  2sd
copulate v   4x5
copulation n 1  1ih
copy nv 7
copycat n f w 32l
copyist n f 6 32m
copyreader n f 5
copywriter n f 6
coquet v   4uc
coquette nv f 9 32n
coral na 4
cord nv 3
cordial an a 1q hn
cordiality n 4  1x8
cordially r   4fx
cords n 3 1c 1pr
corduroy nv 3
corduroys n 3 1c 1pr
core nv b
coreligionist n f w
corespondent n f w
coriaceous a   15p
cork nv o
corking a   if
corkscrew nv 3
corn nv h 1o 3v3
cornel n h 1o 3vc
corner nv c
cornerback n f d
cornered a   hk
cornerstone n 6  2ab
cornet n 3 1e 1ps
cornetist n f v 3rt
cornfield n c
cornhusker n f 5
cornmeal n a 1p
corny a   sl
corona n g  3u8
coronach n 7  2hh
coronal n 3  1wj
coronate v   56q
coroner n f l
coroneted a   qw
corp n b 28 2r2
corporal na f 0
corporality n 4  1yp
corporate a   an
corporation n b 28 2r2
corporatist na f w
corporeal a
corporeality n 4  1yp
corps n b 28
corpse n 5  25n
corpulence n 4  22p
corpuscle n o  46c
corral nv 3 1b
correct va
correction n 1
correctitude n 4  21a
correctly r   4f6
correctness n 4
correlate vna 6
correlated a
correlation n l  3yy
correlative na 6
correlativity n l  3yy
correspond v   5ag
correspondence n 7  1xy
correspondent na f w 32o
corresponding a
correspondingly r
corridor n 3
corroborate v   4om
corroboration n 7 27 2ey
corrode v
corrosive an o
corrugated a
corrupt av   59j
corruption n 4
corsage n 3  1om
corsair n f j
cortex n 5  270
cortical a
cortically r
corticifugal a   5q
corticoefferent a   5q
corticofugal a   5q
corticohypothalamic a
corticoid n o  46t
corticosteroid n o  46t
corticotrophin n 5  26l
corticotropin n 5  26l
coruscant a   4m
coruscate v   5bf
cosec n l  3yn
cosecant n l  3yn
cosher a   7b
cosignatory na f w 2w2
cosigner n f w 2w2
cosily r   4ek
cosmetic na 3
cosmetician n f w
cosmetologist n f l
cosmic a
cosmographer n f w 2yk
cosmographist n f w 2yk
cosmologist n f w
cosmonaut n f g 2yi
cosmopolitan na f w 32p
cosmopolite n f w 32p
cosmos n e  2v5
cosponsor v
cosset v   59a
cost nv i
costar nv f v
costermonger n f w 32q
costless a   sv
costly a   f9,f8
costplus a
costume nv 3
costumer n f w 32r
costumier n f w 32r
cosy na 3
cotenant n f w
coterie n b  2ro
cottage n 3 13 1ox
cottager n f b
cottar n f w 32s
cotter n f w 32s
cottier n f w
cotton nv o
cottonmouth n 2 1n
couch nv 3  1uv
cough vn n
council n b 28
councillor n f w
councilman n f w
councilwoman n f w
counsel nv f w 2xd,4rr
counseling n 7 27 2ez
counselling n 7 27 2ez
counsellor n f c 32t
counselor n f l 32t
counseloratlaw n f w 2xd
count vn k  4t3
countenance nv 4  1xi
counter nvar 3
counteract v   594
counterattack nv 1 1u 1ji,4v6
counterbalance nv 3  1pt,5ao
counterbalanced a   el
counterchallenge v
counterchange v   4k8
countercheck nv n
counterdemonstrator n f w
counterdrill v
counterfeit nva 3
counterfeiter n f w
counterglow n g  3ua
counterman n f 6 32u
countermand nv 7
countermine nv 1
countermove n 1 1u 1ji
counteroffensive n 1
counterpart n 6
counterperson n f 6 32u
counterpoint nv 7
counterpoise nv 3  1pt
counterpoised a   el
counterproposal n 7 27
counterrevolutionary na f 4 32v
counterrevolutionist n f 4 32v
countershot n 1
counterspy n f w
counterstrike v   4v6
countertenor na f v
counterterrorist na f w
countervail v   5bb
counterweight nv 3  1pt
counterwoman n f 6 32u
countess n f c
counting n 1
countless a   59
countrified a   z6
country n b 28 2r8
countryfied a   z6
countryman n f w
countryside n c
countrywoman n f w
county n c
coup n 1  1l2
couple nv b  2qy
couplet n k  3xp
coupling n 3
coupon n 7 26
courage n 4  205
courageous a   45
courageously r   4e1
courageousness n 4  205
courier n f g 3eg
course nrv 1
courser n f 5
court nv b  2rv
courteous a
courteously r   4fs
courtesan n f 9 328
courtesy n 1
courtier n f 5
courtroom n 3 1a
courtyard n 3 1b
cousin n f i 32w
cousingerman n f i 32w
couturier n f w
cove n e
cover vn 3
coverage n i 2f
covered a
covering n e
coverlet n 3
covertly r
covet v
covetous a   ek
covetousness n 9
cow nv 2 1n 1n6
coward n f w
cowardice n 4  20d
cowardliness n 4  20d
cowardly a
cowboy n f 6 32x
cower v   53x
cowgirl n f 6
cowhand n f 6 32x
cowherd n f 6 32x
cowhide nv o  46v
cowl nv 3  1rq
cowled a
cowling n 3  1rq
cowman n f 6 32x
coworker n f w 31x
cowpoke n f 6 32x
cowpuncher n f 6 32x
cows n 2 1n 1n5
cowskin n o  46v
coxa n 5
coxcomb n f a
coxswain n f p
coy a   q8
coyness n 4
coyote n 2 1n
cozen v   59f
cozily r   4ek
cozy an 3
cps n p  49e
crab nv 2 1n
crabbed a   is
crabby a   is
crack vna e
crackbrained a   zl
cracked a   11r
cracker n a 1p
crackerjack n f c 3bl
cracking na 8
crackle vna 8  54u,2le
crackpot n f w 32z
cracksman n f j 3le
cradle nv 3
cradlesong n 7  2hi
craft nv 1  1gj
crafter n f w 331
craftsman n f w 331,330
craftsmanship n 6  28c
crafty a   1z
crag n e
cragged a   11s
craggy a   11s
cragsman n f d
cram v   4xz
crammer n f h
cramp nv n  42y
cranch v   4yx
crane vn f w
craniate n 2 1n 1mg
craniologist n f w 3i3
crank nva f w 38y
cranky a   12m
cranny n m  3zj
crap nv o  474
crapper n 3  1vn
crappy a   ii
crapshooter n f w
crapulence n 1  1hf
crash vn 8  2lb
crasher n f g 387
crassitude n 4  1zz
crassness n 4  1zz
crate nv 3 1g
craunch v   4yx
crave v
craved a   179
craven an f w
crawl vn 1  51u
crawler n f w 3q5
craze nv 6  29u
crazed a   zm
crazily r   4c6
crazy an f e zk
creak vn 8  54r
creaking n 8
creaky a   187
cream nv b
creamy a
crease vn m
create v
creation n 1
creative a   au
creatively r
creativeness n 6  286
creativity n 6  286
creature n 0 1n 1bn
creche n 3 16
credal a   1bf
credence n 6  2ck
credential n 7 26 2dt
credentials n 7 26 2dt
credible a   ax
credit nv 7 27
creditable a
creditor n f w
credo n 6  2c2
creed n 6  2c2
creedal a   1bf
creek n e  2u8
creep vn f w 51u,528
creeper n h 1o
cremate v
crenate a   11x
crenated a   11x
crepitate v   54u
crepitation n 8  2le
crepuscle n p  48s
crepuscule n p  48s
crescendo nav 4
crest nv c  2tj
crested a
crestfallen a   by
cretin n f w 3at
crevice n m  3zj
crew nv b 28
crewman n f p 3lf
crib nv 3
cricket nv 2 1n
cricketer n f d
crier n f w 3td
crime n 1 20 1hn
criminal na f j 334
criminalise v   57x
criminalism n n  40s
criminality n n  40s
criminalness n n  40s
criminate v   4r5
criminologist n f l
crimp nv m  3zk
crimper n f j
crimson anv 4  6i
cringe v   53s,53w
cringle n 3 1e 1pu
crinkle nv m  3zi
crinkled a   ev
crinkly a   ev
criollo n f b
cripple vn f w
crippled a   gy
crippling a   jj
crisis n n
crisp anv a 1p d1
crispen v   4ll
crisply r
crispness n 4
crisscross vnar 4
crisscrossed a
criterion n 7  2k4,2bp
critic n f w
critical a
critically r
criticise v   4qv
criticism n 7 27
criticize v   4qv
critique nv 7
croak vn 7  4lu
croaking n 7
croaky a   53
crochet vn 3
crocked a   da
crocketed a
crofter n f w
crone n f 9 39a
crony n f w 30c
crook nv f j 334
crookback na f w
crooked a
crookedly r   4gr
crookedness n m  3zd
croon v
crooner n f v 335
crop nv h  3vd
cropdusting n 1  1ex
cropper n f 6 3mr
cross van 3 1b 529
crossbencher n f c
crossdresser n f w 3rn
crossed a
crossexamination n 7
crossexaminer n f w 336
crossfile v
crossing n 1
crosslegged r
crossness n 9  2pd
crosspatch n f w 38y
crosspurpose n 6
crossquestioner n f w 336
crossroad n 3  1rx
crossroads n b  2ri
crosssection a
crosssectional a
crossway n 3  1rx
crossways r   4h4
crotch n m
crotchety a   ir
crouch vn 1  53v,4ya
croupe n 2  1na
croupier n f w
crow vn 2 1n 4s2
crowbait n 2 1n 1n3,1n3
crowd nv b
crowded a
crowing na 7  2jk
crown nv 7  56q
crowned a
crowning a
crownwork n 3 1e
crucial a
crucifix n 3  1pv
crucifixion n 1
crucify v   50t
crude an o  bn
crudely r
crudeness n n  44z
crudity n n  44z,21n
cruel a   l2
cruelly r
cruelness n 4
cruelty n 1
cruise vn 1
cruiserweight n f 2
crumble v   53h
crumbly a   c2
crummy a   13r
crumple v   53h
crumpled a   bm
crunch nv 8  4ur
crupper n 3
crusade nv 1
crusader n f w 3ko
crush vn o  574,4yw,4uw
crushed a   wd
crusher n 3 1e
crushing an 1
crust nv e
crusted a   sp
crustlike a   sp
crusty a   sp
crutch n 3
cry vn 7  4sj
crybaby n f w 3tn
crying na 1  1il
cryopathy n n 1s 42l
cryostat n 3 1e
cryptanalyst n f w 337
cryptic a   fj
cryptical a   fj
cryptographer n f w 337
cryptologist n f w 337
crystal n o
crystalise v   4o1
crystalize v   4o1
crystallise v   4o1
crystallite n e
crystallize v   4o1
crystallographer n f l
crystallography n 6
cub nv f w 338
cuban an f b
cube nv m
cubism n b
cubist an f w 1b8
cubistic a   1b8
cubitus n 5  27r
cuckold nv f i
cuckoo nv f w 39e
cuckoobumblebee n 2 1n
cud n a 1p
cuddle vn 1  4x4
cuddling n 1  1ik
cue nv 7
cuff nv 3  1pw
cufflink n 3
cuirassier n f 0
culminate v   4n8
culmination n p 2g 49k
culprit n f w 3hp
cult n b 28 29u
cultist n f w
cultivable a   vk
cultivatable a   vk
cultivate v
cultivation n 1
cultivator n f w 2xf
cultural a   11y
culturally r
culture nv b
cultured a   xd
cumber v   4w9
cumbersome a   17x
cumbrous a   17x
cummings n f w
cumulate v   4kf
cumulation n b  2qu
cumulative a   c
cumulus n e
cunctation n 1  1k8
cunctator n f w 3jk
cuneate a   114
cuneus n m  3zo
cunning na 6
cunt n f w
cup nv 3 1g 3y9
cupbearer n f 5
cupboard n 3 1b 1px
cupful n k  3y9
cur n 2 1n 1mv
curandera n f l
curandero n f l
curate n f c 339
curative na 3  1u7
curator n f w 33a
curb nv 3  1py
curbing n 3  1py
curbside n 3
cure vn 3  1u7
cureall n 3  1t6
curio n 3
curiosity n 6
curious a   g0
curiously r   4al,4c7
curl vn m
curlicue n m  3z8
curly a
curmudgeon n f w
curmudgeonly a   iu
currant n a
currency n i
current na g
currently r
curricular a
curriculum n 7 27 2f4
curse vn 7  4rl
cursed a   bd
cursedly r   4hd
cursive na 7  2dc
cursory a   5h
curst a   bd
curtail v   4kx
curtain nv 3  1pz
curtained a
curtilage n 3  1wk
curtly r
curtness n 4  21o
curvaceously r   4gl
curve nv m
curved a   133
curving a   133
cushion vn 3 1e
cushioned a   j9
cushioning n 3  1t2
cushiony a   j9
cusp n 3
cuss nv f w 3hs,317,4rl
cussed a   xl
cussedly r   4f1
custodial a   w5
custodian n f w
custody n n  410
custom na 1  28p
customarily r
customary a   8i
customer n f t
customise v   4z0
customize v   4z0
custommake v   4z0
cut van i
cute a
cuteness n 4  1xo
cutis n 5  25p
cutlas n 3 11 1q0
cutlass n 3 11 1q0
cutler n f w
cutprice a   fb
cutpurse n f j 3i6
cutrate a   fb
cutter n f 5 3p2
cutthroat na f j
cutting na 1
cutup n f w 3ja
cybernaut n f w
cyberpunk n f 4 399
cyberspace n 3  1rw
cyberterrorist n f 4 399
cyborg n f w
cycle nv p
cyclicity n 4  1yv
cyclist n f g 33b
cyclopaedia n 7  2dl
cyclopedia n 7  2dl
cylinder n m
cylindric a   z4
cylindrical a   z4
cymbalist n f v
cynic n f w 33c
cynical a   15y
cypher nv k  3xo
cyprian na f 9 3js
cyst n n
cytogeneticist n f w
cytol n 5  26p
cytologist n f w
cytoplasm n 5  26p
czar n f w 33d
czarina n f c 33e
czaritza n f c 33e
dab vn 1
dabble v
dabbled a   sq
dabbler n f w 33f
dacoit n f j 33g
dad n f i 33h
dada n f i 33h
dadaism n b
daddy n f i 33h
daehanmingook n c  2tv
daemon n f  2vk
daffodil n h 1o
dagger n 3 11
dago n f b 2wl
daily rna 7
daimon n f  2vk
daintily r
daintiness n 4  1zh
dainty an a 1p
daiquiri n a 1q
dairy n 3
dairymaid n f 6 33i
dairyman n f w
dais n 3  1q1
daisy n h 1o
dakoit n f j 33g
dalesman n f b
dallier n f w 33j
dam nv 3 1b
damage nv 8  2m6
damages n i  3vw
damaging a   jh
dame n f 9 33k
damn avrn 4  bf,4rm
damnably r   4hd
damnation n 7
damned anr b  be,om
damoiselle n f 9 33l
damosel n f 9 33l
damozel n f 9 33l
damp anv n  17m
dampen v   4ma,4kq
dampish a   17m
damsel n f 9 33l
dance vn 7
dancer n f v 33n
dancing n 1
dancingmaster n f v
dandelion n h 1o 3v1
dandified a   dw
dandily r
dandy na f a 33o
dandyish a   dw
danger n n
dangerous a
dangerously r   4ch
dangle v
danish an 7
dank a   17l
danseur n f v
danseuse n f v 2z0
dapper a   g1
dapple nv 4  1xk
dappled a   uj
dare vn 7
daredevil na f w 33p
daring na 7  209,p
dark an n
darkblue a
darkbrown a   6a
darken v
darkening an 1
darkgreen a   6b
darkhaired a   3p
darkly r
darkness n n  2to
darkskinned a   3q
darling na f w 33q,ow
darn vn 4
darned a   be
darner n f 5
dart vn 3 11 524,53t
dash vn 4  53t
dashed a   4w
dashing a
dastard na f w
data n b
databased a   e1
date nv p
dated a
datum n 6
dauber n f w
daughter n f w
daughterinlaw n f i
daunt v   50j
dauntless a   3v
dauphin n f c
daw n 2 1n 1mh
dawdle v
dawdler n f w 33r
dawn nv p  48q
dawning n p  48q
day n p
daybed n 3
dayboy n f 8
daybreak n p  48q
daydream vn 6  4za
daydreamer n f w 33s
daydreaming n 6  2a1
daygirl n f 8
daylight n p 2g 48k
days n p 2g
dayspring n p  48q
daytime n p 2g 48k
daze nv 9  2ns
dazed a   ea
dazzle vn 4  54n
dazzling a   ln
deacon n f k
deaconess n f k
dead anr b
deadbeat n f w
deadbolt n 3
deaden v
deadened a
deadening na 1
deadeye n f l
deadhead n f w
deadline n p
deadliness n 4  1z6
deadlock n n  41c
deadly ar
deadpan ar   8m
deaf anv b
deafening a   oq
deafmute na f w
deal vn 1
dealer n f w 3rf
dealing n 1
dealings n 1
dean n f c
dear anr f w ow,2zi
dearest n f w 2zi
dearie n f w 33q
dearly r
dearlywon a   f9
dearth n n  44n
deary n f w 33q
death n 8 1t 2ku
deathbed n p 2g
deathlike a   1f
deathly ar   1f
deb n f 9 33z
debacle n 8  2ky
debar v
debase v   59j
debaser n f w 33w
debate nv 7  2ia
debater n f w 33x
debauch nv 1  1fy
debauchee n f w 3cs
debaucher n f w 3sk
debauchery n 1  1fy
debilitate v   4m9
debilitating a
debilitative a   ms
debility n n  464
debitor n f w 33y
debonair a   xf
debonaire a   xf
debonnaire a   xf
debris n o  47b
debt n n
debtor n f w 33y
debunking n 1
debut nv 1  1dq
debutante n f 9 33z
decade n p 2g 48w
decadent an f w
decant v   543
decapitate v   4yk
decay nv j
decease nv 8 1t 2ku
deceased an f w 1d,33u
decedent n f w 33u
deceit n 4
deceive v   59f
deceiver n f w 340
deceivingly r   4c8
decelerate v   4mr
deceleration n 4  23t
decency n 4
decennary n p 2g 48w
decennium n p 2g 48w
decent ar   vw,4eu
decently r
decentralise v   4mi
decentralize v   4mi
deception n 7 27 2g5
deceptive a   x4
deceptively r   4c8
decertify v   57f
decide v
decidedly r   4ao
deciding na 6
decimeter n k  3xe
decimetre n k  3xe
decipherable a   o0
decipherer n f w 33v
decision n 1  2av
decisive a
decisively r
deck nv 3
deckhand n f p 341
declaim v   4up
declamation n 7
declaration n 7 27
declarative an l  bq
declaratory a   bq
declare v
declared a
declarer n f w
declination n n
decline vn j  4kl
declivitous a   16g
declivity n e  2ua
decoder n f w 33v
decollate v   4yk
decolor v   4l8
decolorise v   4l8
decolorize v   4l8
decolour v   4l8
decolourise v   4l8
decolourize v   4l8
decompose v
decomposition n 6  467
deconcentrate v   4mi
decor n 3
decorate v   4zq
decoration n 3  1q2
decorative a
decorativeness n 4
decorator n f l 342
decorousness n 4  21b
decorum n 4  21b
decoy nv f 5
decrease vn 8  4ke,2kv
decreased a   eh
decreasing a
decree nv 7 26 2e3
decreed a   10i
decrement n 4
decrepit a   187
decriminalise v   57y
decriminalize v   57y
decry v   4rk
decussate va
dedicate v   4s4
dedicated a
dedication n 4
dedifferentiated a
deduce v   4oa
deduct v   4oc
deductible an i 2f
deduction n i
deductive a
deed n 7 26
deeds n 1
deem v
deep arn p
deepen v   4ku,4kt
deepening na j
deepeyed a   gf
deepfried a   aj
deeply r   4e2
deeprooted a   rk
deepseated a   rk
deepset a   125
deer n 2 1n 1n7
defalcate v   55y
defalcator n f j 35q
defamation n 7 27 2fn
defame v   4r7
defamer n f w 343
default nv 1
defaulter n f g
defeat vn 8 25 4v0,2mq
defeated na b  2qo
defeatist n f w
defecate v   4jw
defecator n f w 344
defect nv n  258
defection n 1  1c1
defective a   tv
defector n f w
defence n j
defend v
defendable a   177
defendant n f w
defender n f w 2w3
defense n 1
defensible a   177
defensive an 6
defer v   5a8,4rw
deference n 1
defiance n 4  21h
defiant a
defiantly r   4f0
deficiency n n  44m,24c
deficient a   d
deficit n 4  24d
defiler n f w 3iw
definable a
define v   59r
defined a
defining n j  3ww
definite a
definitely r   4ao
definition n 7 27
definitive a
deflated a   by
deflect v   57i
deflection n n
deformation n 8  2mc
deformational a
deformed a   10n
defraud v   59d
defrauder n f w 32b
defray v
defrayal n 1  1kp
defrayment n 1  1kp
defrost v   4lz
deft a   m
deftly r   4hh
deftness n 6  28g
defy v   5b8
degas vn f w
degenerate nva f w 3hr
degeneration n j  3wf
deglutition n 1
deglycerolise v   52z
deglycerolize v   52z
degradation n 1
degrade v
degrader n f w 33w
degree n 4  245,3zt
deice v   4lz
deign v
deiodinase n o
deiodinate v
deiodinating a
deiodination n j
deipnosophist n f w
deist na f w
deity n f  2ve
deject v   511
dejected a
dejection n n
dejeuner n a 1p 2po
delay vn p
delayer n f w
delectation n 9  2n1
delegate vn f w 56s
delegation n b 28 2s9
deletion n j  3wp
deliberate av   me
deliberately r   4bl
deliberateness n 4  23u
deliberation n 7  2a9
delicacy n 4  1zh,2pj
delicate a   c3
delicately r   4cs
delicious an a  v0
deliciously r   4ga
delight nv 9  2n1,513
delighted a
delightful a   v0
delightfully r
delimit v   59r
delimitate v   59r
delimitation n c  2ss
delimited a   gt
delineate va
delineation n 7 27 2j5
delinquent na f w
deliriously r
delirium n n  436
deliver v
deliverance n 1  1cg
delivery n 1  1el
deliveryman n f 6
delta n e
deltoid na 5
delude v   59f
deluge nv k
delusory a   x4
deluxe a   yr
delve v   4wa
demagog n f c 345
demagogue n f c 345
demand vn 7 27
demander n f w
demanding a
demandingly r
demarcate v
demarcation n c
demean v
demeaning a   cs
demeanor n 4  219
demeanour n 4  219
demented a   zk
dementedly r   4c6
demesne n i  3vk
demigod n f c 346
demimondaine n f 9
demimonde n b
demineralisation n n  429
demineralization n n  429
demise nv p  48d
demiurge n f
demo nv 7
democracy n 6  2rx
democratic a
democratise v   58o
democratize v   58o
demode a   g2
demographer n f w 347
demographist n f w 347
demoiselle n f 9 33l
demolish v   4zm
demolition n 8  2kp
demon n f  2vk
demoniac na f w
demonic a   il
demonridden a
demonstrable a
demonstrably r   4hg
demonstrate v   54g,4ol
demonstrated a
demonstration n 1  1g1
demonstrative na 7
demonstrator n f w
demoralise v   59j
demoralised a   s4
demoralising a   e7
demoralization n 1
demoralize v   59j
demoralized a   s4
demoralizing a   e7
demote v   56u
demulcent na 3
demur vn 7  4qi
demure a   q8
demythologisation n 7 27 2g8
demythologise v   4ka
demythologised a   ww
demythologization n 7 27 2g8
demythologize v   4ka
demythologized a   ww
den n c  2te
denial n 7  2j8
denizen n f b 2w8
denominate v   4u8
denomination n b 28
denominational a
denominationally r
denote v
denouement n 8
denounce v
denouncement n 7  2jm
dense a
denseness n 6  28h
densitometry n 1
density n 4
dent vn g
dental an 7
dented a   bm
dentist n f q
denture n 3 1e
denturist n f 5
denudate va   4kj
denude v   4kj
denunciation n 7  2jm
deny v
deoxidise v   4ky
deoxidize v   4ky
depart v   5ai
departed na f w 33u
departer n f g 348
department n b 28
departmental a
departure n 1  1bu,2kz
depend v
dependability n 4  1xe
dependable a   cb
dependableness n 4  1xe
dependably r   4g3
dependant na f w
dependence n n  412
dependency n n  412
dependent an f w
depersonalise v   4m8
depersonalize v   4m8
depict v   4tl
depiction n 7 27 2j5
deplete v   4vd
depletion n 1
deplorable a   ih
deplorably r   4ck
deplore v
deploy v
deplumate v
depone v
deponent n f w 3qw
deport v
deportee n f g
deportment n 4  219
depose v
deposer n f w 3qw
deposit vn g  4y2,4yn
depositary n 3  1q3
depositor n f w
depository n 3  1q3
depot n 3  1vg
depravation n 4  203
deprave v   59j
depravity n 4  203,1hd
deprecating a   eu
deprecative a   eu
deprecatory a   eu
depreciation n 1
depreciator n f w 34d
depredation n 1  1je
depress v   511
depressed a
depression n n
depressive n f e
deprivation n n  45f
deprive v   563
depth n 4
deputation n b 28 2s9
depute v   56s
deputy n f w
deracinate v   58q
deranged a   zm
derecognise v   57f
derecognize v   57f
derelict na f w
dereliction n 4
deride v
derision n 7 27
derisive a   y4
derisory a   182
derivation n c  2fx
derivative na 6  2cb
derive v   4oa,55x
derived a
deriving n 7 27 2fx
dermatologist n f q
derogation n 7 27 2fm
derrick n 3 1b
derriere n 5  27k
dervish n f w
descend v
descendant na f i 349
descendants n b  2ry
descendent na f i 349
descender n f g
descending a
descent n 8
describe v   4tl,4t9
description n 7 27
descriptive a
descriptor n 7  2d4
descry v   54i
desecrate v
desecration n 1  1hc
desegregate v   57z
desegregation n 1  1li
desert vn c  4nx
deserted a   m0
deserter n f w 34a
desertion n 1  1c1
deserve v   5ab
deserving a   18c
deservingness n 4  1ze
desex v
desiccated a   17r
design vn 1  4zb
designate va   4u8
designation n 7  2d9
designedly r   4bl
designer n f l 2y7
designing na 1
desirable a
desire nv 9  51f
desired a   179
desist v   4vp
desk n 3
deskman n f w
desolate av   kr
desolation n n  468
desorption n j
despair nv n  458
despairing a   ki
despairingly r   4hf
despatch vn 7 27 52n
desperado n f j
desperate an f w ki,xz
desperately r   4bv
desperation n n  458
despicable a   im
despise v   50c
despised a   p0
despite n 9  2ng
despiteful a   3b
despoil v   56d
despoiled a   cj
despoiler n f j 3is
despondence n 9  2p0
despondency n 9  2p0
despondent a
despondently r   4hf
despot n f w 3rw
despotism n n  44b
dessert n a 1p 2pu
destination n c
destine v   4pn
destined a
destiny n 8  2kn
destroy v   4yd
destroyed a   on
destroyer n 3 z
destruction n 1  2kp
destructive a
desultory a
desynchronisation n l  3z3
desynchronization n l  3z3
desynchronizing n l  3z3
detach v
detachable a
detached a   105
detachment n 9  1f8
detail nv 6
detailed a   5f
details n 7 27
detain v
detainee n f w
detainment n n  410
detect v   54j
detectable a   tr
detected a
detecting n 1  1gu
detection n 6  29i,1d1
detective n f o 34c
detector n 3 1e 1q4
detention n n  410
deter v   4se
detergence n 4  24z
detergency n 4  24z
detergent na o
deteriorate v
deterioration n n
determinable a
determinant na 6
determinate a
determination n 1  1d2
determinative na 7
determine v   4so
determined a
determinedly r   4fi
determining a
determinist n f w 36s
deterrent na 6  290
detest v   50a
detestable a   rb
detested a   p0
dethaw v   4ly
detonate v   4lh
detonation n 8 1v 2kf
detonator n 3 1e
detract v
detractor n f w 34d
detribalise v   4kg
detribalize v   4kg
detrimental a   jh
detritus n o  47b
deuceace n k  3xq
deuced a   be
devastate v
devastating a   9z
devastation n n  468
develop v   4zz
developed a
developer n f w
developing an j  lu
development n 1  3wg
developmental a
deviance n n  45m
deviant an f w qx
deviate vna f w 540,5ai
deviation n 8  2kz
deviationist n f w
device n 3 1e
devil nv f  2vk
devilish ar   in
devilment n 1  1h6
devious a
devise vn i 26 4z5
devisee n f w
deviser n f w 3ih
devising n 1  1j4
devisor n f w
devolution n j  3wf
devote v   4s4
devoted a
devotedness n 9  2p5
devotee n f w 36o
devotion n 9  2p5
devotional an 1
devour v
devourer n f w
devout a   ue
devoutness n 4  1zp
devries n f w
dew n o
dewyeyed a   12b
dexamethasone n o
dexterous a   m
dexterously r   4hh
dextrous a   m
dextrously r   4hh
diabetes n n 1r
diabetic na f e
diabolic a   in
diabolical a   in
diabolist n f w
diachronic a
diadem n 3
diagnose v
diagnosing n 1  1d3
diagnosis n 1  1d3
diagnostic a
diagnostician n f q 34e
diagonal an m
diagonalizable a
diagram nv 3
diagrammatically r   4hi
dial vn 3
dialect n 7  2ih
dialectic na 6
dialectically r
dialectician n f l
dialog n 7  2i5
dialogue n 7  2i5
dialyse v   4lm
dialysis n 1
dialyze v   4lm
diam n 4  247
diameter n 4  247
diametrically r
diamond n i
diaper n 3 1c 1q5
diaphanous a   14w
diaphragm n 3 1e
diaphyseal a   1as
diaphysial a   1as
diarist n f w
diarrhea n n  431
diarrhoea n n  431
diary n 7  2dh
diatom n 2 1o
diatomic a
dibbuk n f  2vo
dice nv 3
dichondra n h 1o
dichromat n f w
dick n f o 34f
dickens n 7
dicker v   55m
dickhead n f w 2yf
dictate vn 7 27 4pp
dictated a
dictation n 7  2im
dictator n f w
dictatorship n b  2sh
dictionary n 7
dictum n 7 27 2fr
didactics n 1  1iu
didder v
diddle v   59d
die vn 3  4lu
diehard na f w 3rg
dielectrolysis n j  3wi
diemaker n f 5 34h
diesinker n f 5 34h
diet nv a 1p
dietary an a 1p 19c
dieter n f w
dietetic a   19c
dietetical a   19c
diethylmalonylurea n 3  1o4
diethylstilbestrol n o  46s
diethylstilboestrol n o  46s
dietician n f l 34g
dietitian n f l 34g
differ v
difference n 4
different a
differentiable a
differential na 6  2cb
differentiate v   4oh
differentiated a
differentiation n 6  29t
differentiator n f w 34i
differently r   4d9
difficult a   cn
difficultness n 4
difficulty n 1
diffident a
diffidently r
diffraction n g
diffuse va   4vz,4tb
diffused a
diffusely r
diffusing a   89
diffusion n j
diffusive a   89
dig vn c  4wa
digest vn 7
digestible a
digestive an o
digger n f 6
digging n 1  1j7
digit n k
digitalisation n 1  1h0
digitalization n 1  1h0
dignified a   wa
dignify v   58u
dignitary n f w 3sd
dignity n 4  20y,21k
digress v   4q3
digression n 7 27 2eb
digressive a   xn
diiodotyrosine n o
dike nv f w 30i
dilapidated a   bl
dilate v   4lg
dilemma n 6
dilettante na f w 33f
diligence n 4
diligent a   tg
dillydallier n f w 33j
dillydally v   5a7
dilute va
diluted a
dilution n o
dim av   d4
dime n i
dimension nv 4
dimensional a
dimensioning a
dimer n o
dimethylglyoxime n o
diminish v   4ke
diminished a   le
diminishing a
diminution n j
diminutive an 7  np
dimly r   4fh
dimout n n  40j
dimsighted a   112
dimwit n f w 34j
dimwitted a
din nv 8  2l8,1g9
dine v
diner n f w
dinero n i  3w7
dingbat n f w
dingy a   79
dinner n a 1p
dinnertime n p  48n
diocesan na f c
dip vn m  4yo
diplomacy n 7  1zy
diplomat n f k 34k
diplomate n f q
diplomatic a   cv
diplomatical a   cv
diplomatist n f k 34k
dipole n e
dipped a   h0
dipper n 3 1g
dipsomaniac n f w 2xi
dipylon an c 1b
direct var
directed a
directing a
direction n c
directional a
directionality n 4  240
directionless a   wm
directive na 7 27
directivity n 4  240
directly r   4b8
director n f c 34l
directory n 7
direful a   2t
dirge n 7  2hh
dirt na o  472,45h
dirty av   76
disability n n  465
disable v   4ne
disabled an b  gz
disablement n n  465
disabling a   jj
disabuse v
disadvantage nv 4
disaffect v   51d
disaffected a   a1
disaffection n 9  2ne
disaffirmation n 7 27 2j8
disagree v
disagreement n n  40h,1yj
disallow v   4q8
disappear v   4mn
disappearance n 1  1c0
disappearing n 1  1c0
disappoint v
disappointed a   13h
disappointing a   zu
disappointment n 9  2p3
disapprobation n 7 27 2ff
disapproval n 9
disapprove v
disarm v
disarmament n 1  1l5
disarmer n f w 3gw
disarming na 1  1l5
disarray nv 6  28x
disassemble v
disassembly n 1  1iy
disassociate v   578
disaster n n  453,2ki
disastrous a   hd
disband v
disbelief n 6  298
disbelieve v
disbelieving a   b0
disbursal n i  3vt
disburse v
disbursement n i  3vt
disburser n f t 3oc
disc n 3 1e
discard vn e  55b
discarded a   17a
discase v   4jm
disceptation n 7  2it
discern v   554
discernability n 4  1xv
discernable a   9y
discernible a   9y
discerning a
discernment n 6  2af
discharge nv 8
disciple n f w 34m
disciplinarian n f w 3e3
discipline nv 6
disciplined a
disclose v   4st
disclosure n 7  2jc
discoloration n 4  1xt
discolorise v   4l8
discolorize v   4l8
discolouration n 4  1xt
discolourise v   4l8
discombobulate v   50n
discombobulated a   98
discomfit v   50m
discomfited na b  2qo
discomfort n n  44e
discommode v   58b
discompose v   50m
disconcerted a   98
disconcerting a   v2
disconcertingly r
disconnect vn 4  4x2
disconnected a   12p
disconsolateness n 9  2p0
discontent nva 9  2p1
discontented a
discontentedness n 9  2p1
discontentment n 9  2p1
discontinuance n 1  1jv
discontinuation n 1  1jv
discontinue v   5au
discontinuity n n
discord nv n  40e
discorporate a   ao
discount vn 1  4qd
discourage v   4se
discouraged a   s4
discouragement n 9  2p4
discouraging a
discourse nv 7
discourteous a
discourteously r   4ft
discover v   54j,4nq
discoverable a   cm
discovered a   r6
discoverer n f w 3be
discovery n 1  2ah
discredit nv n  445
discreetly r
discreetness n 6  280
discrepancy n 4  1yj,2l0
discrete a
discreteness n n  43j
discretion n n  280
discretional a   c8
discretionary a   c8
discriminate va
discriminating a
discrimination n 1
discriminator n f w 34i
discuss v
discussant n f w
discussion n 7  2i9
disdain vn 9  50c,4q9,2ng
disdainful a   y3
disdainfulness n 4  210
disease n n 1r
diseased a   jp
disembarrass v   56i
disembodied a   ao
disenable v   4ne
disenchanting a   ai
disenchantment n 6  2c9
disencumber v   4ys
disenfranchise v   57v
disenfranchisement n 1
disengage v
disengagement n 1  1f8
disentangle v   4ys,4xf
disentangler n f w 34n
disfigured a
disfranchise v   57v
disgorge v   4y7
disgorgement n 1  1co
disgrace nv n  446,58v
disgruntled a   a2
disguise nv 4
disguised a   st
disgust nv 9
disgusted a
disgustful a   rc
disgusting a   rc
dish nv 3 1g
dishearten v
disheartened a   s4
disheartening a   e7
disheartenment n 9  2p4
disheveled a   157
dishevelled a   157
dishonest a
dishonor vn n  58v
dishonour vn n  58v
dishwasher n 3
dishwater n o
disillusion nv 6  2c9
disillusioning a   ai
disillusionment n 6  2c9
disinherit v   564
disintegrate v
disintegration n n  467
disintegrative a
disinter v   57m
disinterest n 6
disinterested a
disinterment n 1  1bw
disjoint va   578
disjointed a   85
disk nv m  3z6
dislike vn 6
dislocation n 8  1g8
dislodge v
disloyal a   tj
disloyalty n 4
dismally r   4hk
dismantle v   4zn
dismantlement n 1  1iy
dismantling n 1  1iy
dismay nv 9  2p4,2o8
dismayed a   x
dismaying a   2r
dismember v
dismiss v   4qd
dismissal n 1
dismount vn 1  52p
disobedience n 1  1ld
disobedient a
disobey v
disoblige v   58b
disorder nv n
disordered a   85
disorderly a   158
disorganised a   s9
disorganized a   s9
disoriented a   si
disown v   564
disparagement n 7 27 2fm
disparager n f w 34d
disparate a
dispassionate a   t4
dispassionately r
dispatch vn 7 27 52n,2f6
dispatcher n f w
dispel v
dispensary n 3 14
dispensation n 1
dispense v   55z
dispenser n 3 1g
dispersal n 1
disperse v   4wo,53b
dispersed a
dispersion n 8
dispersive a   89
dispirit v   511
dispiriting a   e7
displace v
displacement n 1  1d9
display vn 7  54d
displeased a
displeasure n 9
disport v   582
disposal n 4
dispose v   55b
disposed a   17y
disposition n 4  1wn
dispossessed a
dispossession n 1
disproportional a   8g
disproportionate a   8g
disprove v   4on
disprover n f w 3kh
disputable a
disputant n f w 2w4
disputation n 7
dispute vn 7  4rn,4pz
disqualified a
disqualify v
disquiet nv 9
disquieted a   15v
disquietude n 9  2of
disregard vn 6  4us,4qd
disregarded a   r2
disregarding r   4dc
disregardless r   4dc
disrepair n n
disrepute n n  445
disrobe v   4jm
disrupt v   4q1
disruption n 1  1f5
disruptive a   wu
diss v   4r9
dissatisfaction n 9
dissatisfactory a   zu
dissatisfied a   a2
dissect v
dissection n 1
dissemble v   4r0
dissembler n f w 3ar
disseminate v   4tb
dissemination n 7  2cx
disseminative a   89
disseminator n f w
dissension n 7
dissent nv 7
dissenter n f w 34o
dissentious a   9m
disservice n 1
dissever v   57p
dissident na f w 34o
dissimilar a
dissimulator n f w 3ar
dissipate v   53b,53a
dissociable a   d5
dissociate v   578
dissociation n 1
dissolution n j
dissolve vn 7
dissolved a
dissolvent n o  480
dissolver n o  480
dissonance n n  40h
dissuade v
dissymmetry n 4  23z
distaff na n
distal a
distally r
distance nv 4
distant a
distaste n 9  2nf
distastefully r
distend v   4lg
distension n 1
distich n k  3xp
distil v   4lv
distill v   4n3
distillation n j  3wh
distiller n f w
distillment n j  3wh
distinct a
distinction n 6  29t,43x
distinctive a   lb
distinctively r
distinctiveness n 4  1ys
distinctly r
distinctness n 4
distinguish v   4oh,554
distinguishable a
distinguished a
distort v   4qy
distortable a
distorted a   10n
distortion n 8  2mc
distortionist n f w
distract v
distractedly r
distraction n 6
distraught a   14
distress nv 9  2n8
distressed a   15w
distressful a   jw
distressfulness n 4  23b
distressing a   jw
distressingly r   4da
distribute v   55z,4wp
distributer n f w 34p
distribution n 6
distributive a
distributor n f w 34p
district nv c 1k 2sz
distrust vn 6  4ox
disturb v
disturbance n 8  43b
disturbed a   15v
disturber n f w
disturbing a   jw
disturbingly r
disunite v   578
disunited a   16e
disuse n n
ditch nv 3
dither nv n  43c
ditty n 7
diva n f v
divagate v   4q3
divagation n 7 27 2eb
divan n 3
dive nv 3 1b 1rp,52t
diver n f w 34q
diverge v
divergence n 1
divergent a
divers a   zg
diverse a   zg
diversely r   4b9
diverseness n 4  1yk
diversification n 1
diversified a
diversion n 1  1fk
diversionist n f w 3lc
diversity n 4  1yk
divert v   540,582
diverted a   uy
divertimento n 7  2hf
divest v   563
divestiture n 7 26
divide vn n  57p
divided a
dividend n i 2f
divider n f w
divinatory a   w1
divine anv f
divinely r
diviner n f w
diving n 8 22
divinity n f  2ve
division n b 28
divisive a   9m
divisor n k
divorce nv 1  1lh,578
divorced a
divorcee n f 9
divorcement n 1  1lh
divulge v   4st
dizzily r   4c9
dizziness n n  432
dizzy av   17h,10c
djinn n f  2vt
djinni n f  2vt
djinny n f  2vt
do vn 8  593
doc n f q 34r
docent n f w
docile a
dock nv 3 1b
docker n f 6 3ox
docket vn 7 27
dockhand n f 6 3ox
dockwalloper n f 6 3ox
dockworker n f 6 3ox
doctor nv f q 34r
doctorate n 7
doctrinaire an f w
doctrinal a
doctrinally r
doctrine n 6  2bw
docudrama n 7  2ep
document nv 7 26 2ds
documentary na 7  2ep
documentation n 7 27 2ey
dodderer n f w
doddering a   rq
doddery a   rq
dodge vn 6
dodger n f w 34s
dodging n 1
dodo n f w 34t
doer n f w
dog nv 2 1n
doge n f k
dogeared a   188
dogfighter n f 5
dogged a   13d
doggedly r   4gi
doggedness n 4  20i
doggerel n 7
dogging a   a9
doghouse n 3 14 1s7
doglike a
dogma n 7  2gk
dogmatic a   4u
dogmatical a   4u
dogmatically r
dogmatist n f w
dogooder n f w 3al
dogsbody n f w
dogshit n 7 27 2em
dogtired a   15i
dogwood n h 1o 3vc
doings n 1  1ls
doityourself a
doldrums n n  419
doleful a
dolichocephalic na f w
doll n 3
dollar n k
dolorous a   n0
dolourous a   n0
dolt n f w 3pf
doltishly r   4e4
domain n n  45o
domestic an f 5
domicile nv c
domiciliate v   5ae
domiciliation n 3 1b 1q6
dominance n 4  448
dominant an 7
dominate v   5a9
dominated a
dominating a
domination n 1
dominatrix n f 9
domine n f c 34u
dominee n f c 34u
domineer v
domineering a
dominie n f c 34u
dominion n n
dominus n f c 34u
don vn f a
donate v
donation n i
done a   gs
donee n f w 2zj
donjon n 3 1b 1s5
donkeywork n 1  1go
donna n f 9
donnish a   zv
donor n f w 34v
donothing na f w 3au
doofus n f w 34j
doom vn 8  4pn
doomed an b
door n 3 1b 1qa
doorbell n 3 1e 1q7
doordie a   xz
doorhandle n 3  1q8
doorkeeper n f k
doorknob n 3  1q8
doorman n f w 34w
doormat n f w 3tc
doorsill n 3 1e 1q9
doorstep n 3 1e 1q9
doorway n 3  1qa
dooryard n 3
dope nv 3  1tt
doped a
doppelganger n f
dork n f w
dorm n 3 14 1qb
dormant a   2l
dormitory n 3 14 1qb
dorsum n 5
dosage n k  3yg
dose nv 3  3yg
dosed a
dosser n f g
dot nv m
dotard n f w
doting a   p1
dotted a   uk,4w
double vanr 1  1cv
doublebreasted a
doublechinned a   gb
doublecrosser n f w 34y
doublecrossing n 1
doubled a   11e
doubledealer n f w 34y
doubledecker n 3  1oy
doubledyed a   q1
doubleglaze v
doubleheader n 1 22
doubly r
doubt nv 6  297
doubter n f w 3ne
doubtful a   wp
doubtfulness n 6  297
doubting a   15z
doubtless r   4c1
doubtlessly r   4c1
dough n a 1p 3w7
doughboy n f 0
doughnut n m  3z7
doula n f 5 3c2
dour a   13d
dourly r   4gu
dove n 2 1n
dovetail vn 3
dowager n f 9
doweling n 1
dower nv i  3vr
dowery n i  3vr
down ravn 2  4cl
downandout na f w
downcast an 3
downfall n 8
downgrade vn 4
downhearted a   bz
downhill anr e  16g
downlike a   jb
downplay v   4r4
downpour n g  3uk
downright ra
downriver r   4co
downslope n e  2ua
downstairs ra
downstream ra   4co
downtown anr c 1k
downward ar   4cl
downwardly r   4cl
downwards r   4cl
downwardsloping a   16g
downwind ra
downy a   jb
dowry n i  3vr
dowser n f w 3tb
doxy n f 9 328
doyen n f w
doyenne n f w
doze vn 1  4jb
dozen na k  3xw
dozens n k  3yl
dozy a   2m
drab an 4  de,6x
draft vn i 26
draftee n f 0
drafter n f w
drafting n 1
draftsman n f 5 34z
draftsmanship n 1
draftsperson n f 5 34z
drafty a   nt
drag vn g  4xa
dragger n f 5 3jy
dragging a
draggled a   77
dragoman n f w
dragon n f  2v8
dragoon nv f 0
drain vn 1  1fd
drainage n 1  1fd
draining a   mt
drama n 7
dramatic a   lo
dramatically r
dramatics n 1
dramatise v   4zu
dramatist n f w 351
dramatize v   4zu,4t5
dramaturgy n 7  2h5
drape vn 3  1pz
draped a   so
draper n f w
drapery n 3  1pz
drastic a
drastically r
draught nv a  2qg,1if
draughtsman n f 5 34z
draughty a   nt
draw vn e  4x9
drawee n f w
drawer n 3 1g
drawing n 7
drawl nv 7
drawler n f w
drawn a   15h
drawnout a   o9
drawstring n 3
dread vna 9  2ob
dreaded a   2t
dreadful a   2t
dreadfully r   4be
dreadfulness n 4  1z0
dream nv 6  4za
dreamed a
dreamer n f w
dreamfully r   4ho
dreamily r   4ho
dreaminess n 9  2o0
dreaming n 6
dreamlike a
dreamy a
drearily r   4hk
dreary a   de
dregs n e  2ub
drench v
drenched a
dress vna 3
dressed a   7z
dresser n 3  1pd
dressmaker n f w 353
dressy a
drib n k  3yf
dribble vn 8  544
dribbler n f d
driblet n k  3yf
dried a
driedout a   17r
driedup a   17s
drift vn g  527
drifter n f g 3s9
drill vn 3  4x7
drilled a
drily r   4gf
drink vn a
drinkable na a 1q 2qe
drinker n f w
drinking n 1  1ig,1hf
drip vn 8
drive vn 1
drivel nv 7 27
driveller n f w 356
driven a   175
driver n f
driveway n 3 18
driving an 1
drizzle nv g  3ul
drizzling a
drollery n 7 27 2gf
drome n 3  1nf
drone nv 2 1n 2hn
droning n 7  2hn
drooler n f w 354
droop vn m  52x
droopy a   14t
drop vn m
dropkicker n f d
droplet n k
dropoff n j  3wx
dropout n f w
droppings n o  475
dropsical a   jq
dropsy n n  42n
dross n o  46b
drought n n
drouth n p 2g
drover n f 6 39z
drown v   4wl
drowse vn 1  4jb
drowsily r   4hp
drowsiness n n  41j
drowsing a   2m
drowsy a   2m
drub v   4ww
drubbing n 8 25 2mr
drudge nv f w 398
drudgery n 1  1go
drudging a   4y
drug nv 3
drugaddicted a   b
drugged a   dd
drugging n 1
druggist n f q 3hv
drugless a
drugstore n 3 1b 1qc
drum nv 3 1e 1qd
drumbeater n f w 3hb
drumhead na 3
drumlin n e
drummer n f v
drunk an f w d9,359
drunkanddisorderly n f w
drunkard n f w 359
drunken a   dc
drunkenly r
drunkenness n n  41f
dry van f w
dryad n f
dryeyed a   16a
drygoods n 3
dryly r   4gf
dryness n n  45z
duad n k  3xp
dual a   11f
dualist n f w
dub vn 6  4u7
dubiety n 6  297
dubious a   wp
dubiousness n 6  297
dubitable a   wp
duce n f c
duchess n f c
duck vn 2 1n
ducking n 1
ducky n f w 33q
duct n 5
dud na f w
dude n f a 36v
due anr 4
duel nv 1
dueler n f w 35a
duelist n f w 35a
dueller n f w 35a
duellist n f w 35a
duenna n f w
duet n k  3xp
duffer n f w
dugout n 3 17
duke n f c
dulcinea n f w 3c6
dull av
dullard n f w 3pf
dulled a
dully r
duly r   4dj
dumb a
dumbass n f w 35c
dumbbell n 3
dumbfound v   4o3
dumbfounded a   13z
dumbfounding a   az
dumbness n 6  28h
dumbstricken a   13z
dumbstruck a   13z
dumfounded a   13z
dumfounding a   az
dummy nva f w
dump vn j
dun nav 2 1n
dunce n f w 35c
duncical a   7o
duncish a   7o
dunderhead n f w 35c
dune n e
dung nv o  475
dungeon n 3 1b 1s5
dunk vn 1  4yo
dunker n f w
duo n k  3xp
duologue n 7  2i5
dupe vn f w 4rf
dupery n 1  1hi
duple a   11f
duplicability n 4  1zd
duplicable a   vn
duplicatable a   vn
duplicate vna 3
duplication n 3
durability n 4  23m
durable a   oa
duration n p 2g
dusk nv p  48s
dusky a   4f,3q
dust nv o  47b
dustbin n 3 1g 1nq
dustman n f w 382
dustpan n k  3ya
dustpanful n k  3ya
dustup n 7  2iu
dutch an f
duty n 1  1kv
dutybound a   r8
dwarf vn f w 35d
dweeb n f w 3q4
dwell v   4p4,5af,5ad
dweller n f b 2w8
dwelling n 3 13 1qe
dwindle v
dwindling an 8
dyad n k  3xp
dyauspitar n f
dybbuk n f  2vo
dye vn o
dyeing n 1
dyer n f 5
dying an p  48d
dyke nv f w 30i
dynamic an d  df
dynamical a   df
dynamics n 6  2cf
dynamite nv 3
dynamiter n f 4 35f
dynamitist n f 4 35f
dynast n f w
dynasty n b
dysentery n n 1r
dyslectic na f w 35e
dyslexic na f w 35e
dyspepsia n n  42w
dyspeptic na f e
dysphoric a
dyspneal a   49
dyspneic a   49
dyspnoeal a   49
dyspnoeic a   49
each ar
eager an 8
eagerly r
eagerness n 9  2pg
eagle nv 2 1n
eagleeyed a   110
ear n 5
eared a   188
earl n f c
earlier ra   4bi,4h2
earliest ar   4ai
early ar
earmark nv 7
earn v   55v,55w
earned a
earner n f 6
earnest an i
earnestly r   4e0
earnestness n 9  2nu
earnings n i 2f 3vn,3vu
earphone n 3 1e 1qf
earpiece n 3 1e 1qf
earreach n c  2t3
earshot n c  2t3
earsplitting a   oq
earth nv e  2uc,2uk
earthbound a
earthcloset n 3 14 1sz
earthgod n f
earthgoddess n f
earthlike a
earthling n f b 3qr
earthman n f b 3qr
earthquake n 8 1y 2m8
earthshaking a
earthy a   bn
ease vn 4  4ng
eased a   q0
easel n 3 1e
easily r
easing n 8
east nar l
eastbound a   dk
easterly nar g
eastern a
easterner n f b
eastsider n f b
eastward arn l  dk,4hr
eastwards r   4hr
easy ar
easygoing a
eat v
eatable an a 1p
eatage n a 1p 2qb
eater n f w
eatery n 3 14 1u9
eating n 1  1id
eats n a 1p 2pk
eavesdropper n f m
ebb vn j
ebbing n j
eblis n f
ebony na 4
ebullience n 4  1ws
ebullient a   12g
ebullition n 7  2h8
eccentric an f w ae,35h
eccentricity n 4
ecclesiastic na f c 31l
ecclesiastical a
ecclesiasticism n 1
ecdysiast n f v 3pa
echo vn 4  22u
echogram n 3  1ux
echt a   i7
eclectic an f w
eclecticist n f w
eclipse nv 8  2l2,5be
ecliptic n c
ecologist n f w
econometrician n f w 35i
econometrist n f w 35i
economic a   18p
economical a   18p
economically r
economics n 6
economise v
economiser n f w 35j
economist n f w
economize v
economizer n f w 35j
economy n b
ecstasy n n  40m
ecstatic a   n3
ectomorph n f w
eddy vn f w 53m
edema n n  42n
edematous a   jq
edentulous a
edge nv c
edged a
edger n f w
edgewise r
edginess n 9  2of
edgy a   14u
edible na a 1p 2pi
edification n 6  2c8
edifice n 3 14 1ou
edify v   4tm
edifying a
edit v
edition n 7
editor n f 5
editorial na 7
editorialist n f w 320
editorially r
educate v   4nt
educated a
educatee n f h 3pd
education n 1  1iu
educational a
educationalist n f l 35k
educationist n f l 35k
educator n f w 35l
educe v   4z3
efface v   4lj
effect nv g  3u5
effected a
effecter n f w 35m
effective a   do,8q
effectively r   4hs
effectiveness n 4  25i,236
effectivity n 4  25i
effector n f w 35m
effectual a   do
effectuality n 4  25i
effectually r
effectualness n 4  25i
effectuate v
effectuation n 1  1bv
effendi n f b
effervesce v
efficacious a
efficaciously r   4hs
efficaciousness n 4  25j
efficacy n 4  25j
efficiency n l
efficient a   8q
efficiently r   4gj
effloresce v
efflorescence n p 2g 49o
effluent na o  478
effort n 1  1ht
effortless a
effortlessly r
effulgence n 4  222
effulgent a   4o
effusion n 7  2h8
effusiveness n 4  1x4
egalitarian na f w 35n
egalitarianism n 6  2c4
egest v   4jv
egg nv 2
egghead n f w
eggplant n a
eggs n a 1p
eggshaped a   z5
ego n 9  2np
egocentric na f w
egoist n f w 35o
egomaniac n f w
egotism n 4
egotist n f w 35o
egregious a   9w
egress nv 8
eight an k
eighteen an k
eighteenth an l
eighth an l
eighty an k
either r
ejaculate vn 5  4tk
ejaculation n 7  2i0
ejaculator n f a
eject v
ejection n 1
ejector n f w 3gq
elaborate av   us,5f,4t4
elaborated a   5f
elaborately r   4cb
elaboration n 1  1ey
elan n 9  2ph
elapse v
elapsed a
elastic an 3 1e
elasticity n 4
elate v   50y
elation n n  2oj
elbow nv 5  27r
eld n p 2g 48j
elder na f w 100
elderly an b  rp
eldest an f i
eldritch a   qn
elect vna b
elected a
election n 1
elective na 1
elector n f n 3st
electoral a
electric an 3 x
electrical a
electrically r
electrician n f 5
electricity n g
electrifying a   ez
electrocardiograph n 3 1e 1p8
electrocutioner n f w
electrode n 3 1e
electroencephalogram n 7  2h4
electrologist n f q
electrolysis n j
electromagnet n 3 1e
electromagnetic a
electromyography n 1
electron n e  2ud
electronic a
electronics n 6
electrophoresis n j  3wi
electrophorus n 3 1e
electroplater n f 5
electroshock n 1
electrostatic a
electrotherapist n f l
eleemosynary a   60
elegance n 4
elegant a
elegist n f w
element n 6  2b2,1pp
elemental a
elementary a   cr
elephant n 2 1n
elephantine a   ng
elevate v   52u
elevated an 3 28
elevation n 8  2l5,3zu
elevator n 3 1e
eleven an k
eleventh an l
elf n f  2vi
elfin a   nr
elflike a   nr
elicit v   504,4z3
eligible a
eliminate v   59x
elimination n 1  1fb
elite na b
elitist n f w
elizabethan na f w
ell n 3
ellipse n m  3za
ellipsoid na m
elliptical a   z5
elm n h 1o
elocutionist n f w
elongate va
elongated a   o8
eloquent a   20
elsewhere r
eluate n o
elucidate v   4sz
elude v   545
elusive a
elute v
elution n j
emaciated a   ge
emanate v
emanation n o  1m4
emancipate v   585,584
emancipated a
emancipationist n f w 2wu
emancipator n f w 35p
emasculate va
embalmer n f 5
embankment n 3 1b
embargo nv 7
embark v
embarkation n 1  1c4
embarkment n 1  1c4
embarrass v   50o
embarrassed a   96
embarrassing a   cp,ux
embarrassment n 9
embassador n f k 2xm
embassy n 3 14
embayment n e  2u5
embed v   4y3
embedded a
embellish v   4t5
embezzle v   55y
embezzler n f j 35q
embitter v   509
emblem n 3
emblematic a   xq
emblematical a   xq
embodied a   an
embodiment n f w 3hq
embody v   5b1
embolden v   516
emboldened a
embonpoint na 4  22q
emboss v
embossed a   i
embrace vn 1  59z,4x3
embracement n 1  1ff
embracing n 1  1ff
embrasure n 3
embroider v   4zo
embroiderer n f w
embroideress n f w
embroil v
embroiled a   py
embryologist n f q
emcee nv f v
emeer n f w 35s
emerge v
emergence n 8
emergency n 8
emeritus an f w
emesis n 1  1co
emf n g  3uu
emigrant n f g 35r
emigrate v
emigration n 1  1c2
emigre n f g 35r
emigree n f g 35r
eminence n n  43x
eminent a
eminently r
emir n f w 35s
emissary n f w
emission n 1  1m4
emit v
emmet n 2 1n 1mz
emollient na 3
emotion n 9
emotional a
emotionalism n 4  1wp
emotionality n 4  1wp
emotionally r
emotionlessness n 9  2mu
empale v   4x8
empathise v   4nn
empathize v   4nn
emperor n f w
emphasis n n  23c
emphasise v   4tw
emphasised a   137
emphasize v   4tv
emphasized a   137
emphasizing n 1  1m8
emphatic a   137
emphatically r   4ao
emphysema n n 1r
emphysematous a
empire n c  2t1
empirical a
empirically r
empiricism n 6
empiricist n f w
employ vn n  4ve,56x
employable na f 5
employed a
employee n f 6
employer n f c
employment n n
empower v   57t
empress n f w
emptiness n n
emptor n f t 30k
empty avn 3 1g
emptyheaded a   10c
emptying n 1  1fc
empyrean na c  2su
emulate v
emulator n f w 32l
enable v
enabling a
enact v   576
enactment n 1
enamel nv 5
enamor v   50v
enamour v   50v
enate na f i 3bx
encamp v
encampment n c  2st
encase v   4xm
enceinte a   2b
encephalogram n 7  2h4
encephalon n 5  26w
enchained a   3y
enchant v   515
enchanted a
enchanter n f w
enchanting a   29
enchantment n 9  2nb
enchantress n f 9 35t
encipher v   4tn
encircled a   s0
encirclement n 1  1jb
enclave n c 1k
enclose v   4yq
enclosing n 1  1eo
enclosure n 3 1b 1eo
enclothe v   4jl
encomium n 7 27 2fb
encompass v   59z
encompassing a   92
encounter vn 1  538
encourage v   58y
encouragement n 7 27 1ln
encouragingly r
encroach v
encroacher n f g 3bb
encroachment n 8  2ma
encrust v
encrusted a   sp
encrypt v   4tn
enculturation n 1  1ku
encumber v   4w9
encumbrance n 6  2ar
encyclopaedia n 7  2dl
encyclopaedism n 6  2c7
encyclopaedist n f w 35u
encyclopedia n 7  2dl
encyclopedism n 6  2c7
encyclopedist n f w 35u
end nv c  59q
endanger v   5b0
endangerment n n  461
endear v
endearing a   ot
endeavor nv 1  1hx,1ht,58n
endeavour nv 1  1hx
ended a   gr
ending n 7
endless a   ob
endlessly r   4g5,4h8
endocrine na 5  26j
endocrinologist n f q
endodontist n f q
endomorph n f w
endorse v   57j
endorser n f w 3pi
endothelial a
endow v   57u
endowed a
endowment n 6  285
endpoint n c  2t5
endtoend ar
endue v   57u
endurance n 4
endure v   4oo,59s
enduring a   tx
enduringly r
enduringness n 4  23m
enemy n b 28
energetic a   ei
energetically r
energiser n f w 35w
energize v
energizer n f w 35w
energy n g
enervate v
enervating a   ms
enervation n 4
enfeeble v   4m9
enfeebling a   ms
enfold v   4yq
enforce v   591,592
enforceable a
enforced a   9p
enforcement n 1
enforcer n f 5
engage v   56k
engaged a
engagement n 1  1ja
engagingly r   4gk
engender v   4zh
engild v   4zr
engine n 3 1f
engineer nv f w 2w5
engineering n 1
english an 7
englut v   4vn
engorge v   4vn
engorged a   ht
engrave v   4we
engraved a   5j
engraver n f 5
engross v   4nr
engrossed a   27
engrossing a   mh
engrossment n 6
engulf v   4nr
enhance v   4kv
enigma n 6  28z
enigmatic a   9b
enigmatical a   9b
enjoin v   4po
enjoy v   517
enjoyable a   uv
enjoyably r   4fv
enjoyer n f w
enjoyment n 9
enkindled a   8d
enlace v   4xv
enlarge v
enlarged a   9n
enlargement n 1  1ew
enlighten v   4tm
enlightened an b
enlightening a   mb
enlightenment n 6
enlist v
enlistee n f w
enlisting n 1  1m7
enlistment n p 2g 49m
enliven v   510,4kh
enmesh v   4xe
enmeshed a   42
ennead n k  3xv
ennoble v   58u
ennui n 9  2p2
enologist n f l 2w6
enophile n f w 35x
enormity n 4
enormous a   nf
enormously r   4ev
enormousness n 4  249
enough ran k  4dn
enounce v   4th
enquire v   4s9
enquirer n f w 3b5
enquiry n 7  2j2
enrage v
enraged a   1k
enrapture v   515
enraptured a   n3
enrich v
enrichment n 1
enrol v   57s
enroll v   57s
enrollee n f w
enrollment n 1  1by
enrolment n 1  1by
ensconce v
ensemble n b 28
enshrine v
enshroud v   4yr
ensign n f 0
enslavement n n  40x
ensnare v   59h
ensnarl v   4xe
ensorcelled a   e4
ensuant a   1q
ensue v   5a0
ensuing a
ensure v   4s6,4ok
entail vn i  5a1
entailment n 6  2a8
entangled a   py
entanglement n 3 1e 1wb
enter v
entering n 8  2l4
enterotoxemia n n 1r
enterprise n 1  1hx
enterpriser n f w 361
enterprising a
enterprisingness n 4  1zw
entertain v
entertained a   uy
entertainer n f v
entertainment n 1  1fl
enthalpy n 4
enthral v   515
enthrall v   515
enthralling a   29
enthrallment n 9  2nb
enthrone v   56m
enthusiasm n 9  1ws
enthusiast n f w 35z
enthusiastic a
enthusiastically r
entice v   4q5
enticement n 6  293
enticing a   zz
entire an 2 1n 8t
entirely r   49w
entireness n n  44v
entirety n n  44v
entitle v
entitled a
entity n 0
entomb v   57l
entombment n 8  2mk
entomologist n f w 360
entourage n b  2sb
entrance nv 3  1qg,2l4
entranceway n 3  1qg
entrancing a   29
entrant n 3
entrap v   59h
entreat v   4pt
entreaty n 7  2ix
entrench v   4y4
entrenchment n 3 1b 1qh
entrepreneur n f w 361
entrust v   56h
entry n 7  1dq
entryway n 3  1qg
entwine v   4zp
enumerate v   4t2
enumeration n 7 27 2dw
enumerator n f k
enunciate v   4th
envelop v   4yq
envelope n 3 1g
enveloping a
envelopment n 1  1eo
envenom v   509
enviably r
envious a   ek
enviousness n 9
environ v   4xh
environment n n
environmental a
environmentalist n f w 362
environs n c
envisage v   4z9
envision v   4z7,4z8
envisioned a   wy
envisioning n 6  2a0
envoy n f k
envy vn 9
enwrap v   4yq
enwrapped a   27
enzymatic a
enzyme n o
enzymologist n f w
eosinophilic a
eparch n f c
epaulet n 3  1qi
epaulette n 3  1qi
ephemeral an 2 1n u0
epic na 7  nh
epical a
epicene na f w 3a1
epicenter n c  2t9
epicentre n c  2t9
epicure n f w 363
epicurean na f w 363
epidemic na 8
epidemiologist n f w
epidermis n 5
epigon n f w 364
epigone n f w 364
epigram n 7
epileptic an f e
epiphany n 8
epiphyseal a   1ar
epiphysial a   1ar
epiphysis n 5
episode n 8
epistemologist n f w
epistemology n 6
epistolary a   ha
epistolatory a   ha
epitaph n 7
epithet n 7 27
epitome n 6  2bu
epitomise v   5b3
epitomize v   5b3
epoch n p 2g 497
epoxy nv o
equal avn f w
equalitarian n f w 35n
equalitarianism n 6  2c4
equality n 4  3zw
equally r   4a4
equanimity n 4  21e
equate v   4oi
equation n 7 27
equator n c
equerry n f k
equestrian na f g 3ag
equilibrate v
equilibrise v   5ap
equilibrium n n
equilibrize v   5ap
equip v
equipment n 3
equipotent a
equipped a   hz
equipping n 1  1l4
equipt a   hz
equitable a
equity n i
equivalence n n  3zw
equivalent na 6
equivocal a   eo
equivocalness n 4
equivocator n f w 39r
era n p 2g 497
eradicate v   4n1
eradicator n f w 36j
erase v
erect va
eremite n f w
ergotropic a
eristic na f w 2w4
erode v   4l6
eroded a   189
eroding n j  3wk
erosion n j  3wk
erotic an f w
err v
errand n 1 2e
erratic a   5v
erratically r   4cz
erroneous a
erroneously r   4es
erroneousness n 4  1zc
error n 1  1c7,1zc
ersatz an 6
erst r   4dd
erstwhile ar   tb
erudite a   zw
eruditeness n 6  2c7
erudition n 6  2c7
erupt v
eruption n 8
erythroid a
escalader n f d
escalate v   4lb
escalation n 1
escapade n 1  1hw
escape vn 1
escaped a
escapee n f j
escapism n 1
escapist n f w
escapologist n f v
eschatologist n f w
escheat n i
eschew v   4qk
escort vn f w 2zw
escritoire n 3  1uh
esoteric a
especial a   8h
especially r   4ca
espial n 1  1d1
espionage n 1
espouse v   56f
espy v   54i
esquire n f 5
essay nv 7
essayer n f w 3rq
essayist n f w 365
essence n 6  2bo
essential an e  qq
essentially r   49q
establish v   575,4zg
established a   rj
establishment n 1  1dp
estate n i
esteem nv n  4p1
esteemed a   xr
ester n o
esthesia n 6  28u
esthesis n 6  29j
esthete n f l 366
esthetic an 6  t
esthetical a   t
esthetician n f 5 367
estimate vn 6  4or
estimation n 7 26
estimator n f l 30n
estranged a
estrangement n n
estranging a
estrus n n  41o
estuary n e
etcetera nr 3
etch v
etched a   5j
etcher n f w
eternal a   ty
eternally r   4cf
eternity n p  493,403
ethanol n o
ethereal a
ethic n 6  2c1
ethical a
ethician n f w 368
ethicist n f w 368
ethics n d  2u0
ethiopian na f w
ethnarch n f w
ethnic an f w 11y
ethnical a   11y
ethnographer n f w
ethnologist n f w
ethologist n f w
ethos n 4
etiologist n f q 369
etiquette n 7 27
etymological a
etymologist n f w
etymologizing n 7 27 2fx
eudaemon n f  2vm
eudaemonia n n  44i
eudaimonia n n  44i
eudemon n f  2vm
eugenic a
eulogise v   4ry
eulogist n f w 2w7
eulogize v   4ry
eunuch n f a 36a
euphony n 6
euphoria n 9  2om
euphoric a
euphory n 9  2om
eupneic a   48
eupnoeic a   48
eurasian an f b 1bb
eurasiatic a   1bb
european an f b
europeanize v
eutectic n o
evacuate v
evacuation n 1  1fc
evacuee n f g
evade v   4qj,545
evaluate v   4ov
evaluation n 1  1ip,29q
evaluative a   b2
evaluator n f l
evanesce v   4ml
evangel n 7
evangelical a
evangelist n f c 36b
evaporate v
evaporation n j  3x2
evasive a
even ranv p 2g
evenfall n p  48s
evenhandedly r
evening n p 2g 48o
evenly r
evensong n p  48y
event n 0
eventempered a   ip
eventide n p 2g 48o
eventual a
eventuality n 8  2kb
eventually r   4b2
eventuate v
ever r
everchanging a   dg
everlasting an h 1o ty
everlastingly r   4cf
everpresent a
every a
everyday a   sc
everyman n f w
everyplace r   4a8
everywhere r   4a8
evidence nv 6  2am
evident a   r9
evidential a
evidently r   4aq
evil na 1  1hb
evildoer n f w 3n9
evildoing n 1  1ha
evilly r   4dl
evilness n 4
evince v   4t1
evocation n 6
evoke v   504,4zf
evolution n j  3wg
evolutionary a
evolutionist n f w
evolve v   4zz
ewer n 3 1g
ex na f a 3ap
exacerbate v   4kn
exacerbation n 1
exact av
exactly r   4dt
exaggerate v   4r1
exaggerated a   q4
exaggeratedly r   4en
exaggeration n 7  2hr
exalt v   4ri,50z
exaltation n n  40m
exalted a   qu
exam n 7
examination n 1  1gv
examine v   4of
examinee n f w 3qv
examiner n f w 36c
example n 6
exanimate a   1g
exarch n f c
exasperate v   518
exasperated a
exasperating a   v3
exasperation n 9  2o6
exboyfriend n f a
excavation n 1  1j7
excavator n f 6
exceed v   5an,5am
exceeding a   sd
exceedingly r   4ax
excel v   5aq
excellence n 4
excellent a   13p
excellently r   4eb
excelsior n o
except v   4qi,4ny
exception n 6
exceptional a   sd,8h
exceptionally r
excess na 4  24k,24j,qt
excessive a   q5
excessively r   4az
excessiveness n 4  24j
exchange nv g
exchanger n f w
exchequer n i  3w4
excise vn i  4yb
exciseman n f k 3qh
excitability n 6
excitant na 3  1v6
excitation n n  41n
excitative a   12y
excitatory a   12y
excite v   4nd
excited a   14k
excitedly r
excitement n 9  2ol,41n
exciting a
exclaim v   4tg
exclaiming n 7  2hz
exclamation n 7  2hz
exclude v   4ny
exclusion n n
exclusive an 7 27 10q
exclusively r   49x
exclusiveness n 4  211
excogitate v   4z5
excogitator n f w
excommunicate v   4u9
excoriate v   4rk
excoriation n n 1s 42h
excrescence n m  3ze
excrete v   4jv
excreting n j  3wj
excretion n j  3wj
excruciate v   50s
excruciating a   sy
excruciation n n  42q
exculpate v   4sb
exculpation n 7 27 2fv
excursion n 1 2e 1eg
excursionist n f g 3n3
excursus n 7 27 2eb
excusatory a   rh
excuse nv 7 27 2fv
excuser n f w 3h7
execrable a   13s
execrate v   50b
executable a   v8
executant n f v
execute v   4zc
executing n 1  1l9
execution n 1  1l9,1cj
executioner n f w
executive na f c
executor n f w
executrix n f w
exegete n f l
exemplar n 6
exemplary a
exemplification n 7  2gv
exemplify v   4u1
exemplifying a   lw
exempt av
exemption n n
exercise nv 1  1gq,4vi
exercising n 1  1gq
exert v   4vi,557
exertion n 1
exgambler n f w
exhale v
exhaust vn o  4vd
exhausted a   15i
exhausting a   mt
exhaustion n n
exhaustive a   90
exhaustively r   4bf
exhibit vn 7 27 54d
exhibition n 1  2sa
exhibitioner n f w 36d
exhibitionist n f w 36e
exhibitor n f w 36d
exhilarate v   50z
exhilarating a
exhilaration n 9  2ol
exhort v
exhortation n 7
exhumation n 1  1bw
exhume v   57m
exhusband n f a 3ap
exigency n n
exigent a   c5
exile vn f g
exist v
existence n n  400
existent a
existential a   e0
existentialist na f w
existing a
exit nv 3
exmayor n f c
exodontist n f q
exodus n 1
exogamy n n  407
exonerate v   4sb
exorcise v   4y1
exorciser n f w
exorcist n f
exorcize v   4y1
exotic a   h6
expand v
expanded a
expanse n 4
expansion n 1  1ew
expansively r
expansiveness n 4  1x4
expat n f g 36f
expatiate v   4t4
expatriate nv f g 36f
expect v   4pc
expectable a
expectancy n 9  2nt,2c0
expectant a   kh
expectantly r
expectation n 6  2bx
expected a
expectorator n f w 3of
expedient an 1
expedite v
expedition n 1
expeditiously r   4gj
expel v
expelling n j
expend v   55o
expendable a
expender n f t 3oc
expending n 1
expenditure n i  3vs
expense nv i  3vt
expensive a
experience nv 6
experienced a   fd
experient a   fd
experiential a   e0
experiment nv 1  1gw
experimental a
experimentalism n 6
experimentally r
experimentation n 6  1gw
experimenter n f w
expert na f l
expertise n 6  28f
expertness n 6  28f
expiate v   58g
expiation n i  3vx
expiration n p  49a
expire v   4lu
expiry n p  49a
explain v   4sy
explainable a   fh
explanation n 7 27
explanatory a
expletive n 7  2hy
explicate v   4sy
explicit a   fm
explicitly r
explode v   4lh
exploit vn 1
exploitation n 1  1fg
exploiter n f w 36g
exploration n 1 2e
explorative a   ec
exploratory a   ec
explore v
explorer n f w
explosion n 8 1v 2kf
explosive an 3
explosively r
expo n b  2sa
exponent n f w 2xc
export vn 3  1qj
exportation n 3  1qj
exporter n f w
expose vn 7  4st
exposed a
exposition n 7 27 2fw
expositive a   m9
expositor n f w 36h
expository a   m9
expostulation n 7  2jv
exposure n 4
expound v   4t4
expounder n f w 36h
expounding n 7 27 2fw
expresident n f w
express varn 7  4t1,4t0
expressed a   12k,fm
expressible a
expression n 4  2gu,2i8
expressionist na f w
expressionistic a
expressionless a   8m
expressive a
expressively r
expressiveness n 4
expressly r
expressway n 3 18 1qk
expulsion n 1
expunge v   4yb
expurgation n 1
expurgator n f 5 36i
exquisite a
exquisitely r   4cs
exsanguine a   1e
exsanguinous a   1e
exsert v
exserviceman n f 0
exspouse n f w
extant a
extemporaneous a   ve
extemporary a   ve
extempore ar   ve
extemporise v   4zx
extend v
extended a   o9
extension n p
extensive a
extensively r
extent n n 2h
extenuate v   4sc
exterior na c
exterminate v
exterminator n f w 36j
extern n f q
external an 6
extinguish v
extinguished a
extirpate v
extirpation n 1  1fa
extol v   4ri
extoller n f w 3cc
extolment n 7 27 2fa
extortioner n f j 2zo
extortionist n f j 2zo
extra anr f v qt
extract vn o  473
extradite v
extralegal a   nx
extramarital a   qa
extraneous a   xo
extraneousness n l
extraordinarily r   4ay
extraordinary a
extrapolate v   4u3,4od
extrapolation n 6
extraterrestrial an f
extravagant a   y7
extravagantly r   4fm
extravaganza n 1
extravert na f w 36k
extreme an 4  pv
extremely r   4cg,4ax
extremist na f 4
extremity n 5  27l
extremum n c
extricate v   4ys
extrovert na f w 36k
extrude v
extrusion n m  3ze
exuberant a   12g
exuberate v   4rh
exudate nv o
exude v   4jt
exultant a   c0
exultantly r   4g8
exultation n 9  2ok
exulting a   c0
exultingly r   4g8
exwife n f 9
eye nv 5  267
eyeball nv 5  26a
eyebeaming n 1
eyebrow n 5  268
eyed a
eyedeceiving a
eyeful n f 9
eyeglass n 3 1e 1sp
eyeglasses n 3 1e 1uz
eyelid n 5  269
eyelike a
eyepiece n 3 1e
eyepopping a   ln
eyes n 6
eyeshadow n 3
eyeshot n c
eyesight n 6  28o
eyestrain n n  41e
eyewitness nv f m
fab a   v1
fabled a
fabric n 3  1ql
fabricate v   4zj
fabricated a   wz
fabricator n f w 3p4
fabulist n f w
fabulous a   v1
facade n 3
face nv 5
faced a
faceoff n 7  2is
facesaving a
facet n 6  2b0
facetious a   l6
facetiously r
facetoface ra
facilitate v   4ng
facilitator n f 5
facilitatory a
facility n 3  1qm
facing n 3
facsimile nv 3
fact n 6
factfinding a   ed
faction n b  2rp
factious a   9m
factor nv 8
factory n 3 1b 1qn
factotum n f 5
factual a
faculty n 6  28j
fad n 6  29u
faddist n f w
fade vn 1  4ml
faded a   6w
fadeout n 8  2kq
faerie n f  2vh
faery n f  2vh
fag nv f w 36l
fagged a   15i
faggot nv f w 36l
fagot nv f w 36l
fail v   58l
failing na n  44x
failure n 1
fain ar   17y
faineant a   4z
faint avn 8  d4
faintly r
fair anvr 1
fairhaired a   ox
fairish a   q3
fairly r   4am
fairness n 4
fairway n c
fairy n f  2vh
fairyland n 6
fairytale n 7 27
faith n 6  2bz
faithful an b
faithfully r   4g3
faithless a   fw
fake anv 3  ib
fakeer n f w 36m
faker n f w 3ay
fakir n f w 36m
falangist n f w 36n
falcon nv 2 1n
falconer n f 5
fall vn p 2g
fallal n 3  1o2
fallen a
faller n f 6 3dd
falling a
falloff n j  3wx
fallout n o
fallow an e
false ar
falsehood n 7 27 2g3
falseness n n  404
falsifier n f w
falsify v   4qy
falsity n n  404,2g3
falter vn 1  5bd,525
faltering na 1
falteringly r   4e3
fame n n  443
famed a   n7
familiar an f 5
familiarise v   4rt
familiarity n 6  2al,1x7
familiarize v   4rt
familiarly r
family n b 2b 2r4
famine n n  44n
famish v   4vm
famishment n n  41r
famous a   n7
famulus n f 5
fan nv 3 1e
fanatic na f w
fanaticism n 6  2cq
fanatism n 6  2cq
fancied a   wz
fancier n f w
fanciful a
fancify v   4ld
fancy van 6  4z7
fancyfree a
fanfare n 7  2gx
fanned a   9d
fanny n 5  27k
fantabulous a   13p
fantasia n 7
fantasist n f w
fantasm n f  2vv
fantast n f w
fantastic a   fz,se
fantastical a
fantasy nv 6  2ba
fantods n n
faqir n f w 36m
faquir n f w 36m
far ran b
faraway a   7q
farce nv 7  2h9
farcical a   l9
fare nv 6
farewell n 7 27
farfamed a   n7
farflung a   9e
farm nv 3
farmer n f w 36p
farmerette n f 6
farmhand n f 6 36q
farmhouse n 3 13
farming na 1  1iz
farmland n c
faroff a   7q
farout a   af
farrago n b  2s7
farrier n f 5 36r
farright a   yu
farseeing a   110
fart nv 1  1ie
farther ra   4ae
farthest ra
farting n 1  1ie
fasciculation n n
fascinate v   5as,519
fascinated a   e5
fascinating a   mh
fascinatingly r
fascination n n  43g
fascism n 6
fascist an f w 1a6
fascista n f w
fascistic a   1a6
fashion nv 4  21q
fashionable a
fashioning n 1  1j4
fashionmonger n f l
fast arnv 1
fastball n 1
fasten v
fastened a
fastener n f w
faster r   4cd
fastflying a   qd
fastgrowing a   mp
fastidious a
fasting n 1
fastness n 4  23o
fat anv o
fatal a   bo
fatalist na f w 36s
fatally r
fate nv 8  2kn
fateful a   bo
fathead n f w 39e
fatheaded a   7o
father nv f i 36t
fatherfigure n f a
fathergod n f
fatherinlaw n f i
fatherland n c 1l 2so
fathom vn k  4pj
fatigue nv n  41d
fatigued a   15i
fatso n f w 36u
fatten v
fattening a
fatty an f w
fatuity n 4  214
fatuousness n 4  214
faucet n 3 1e
fault nv 1  1c7,44y
faultfinder n f w 33c
faultfinding na 7 27 2fh
faulting n e
faultless a   ts
faulty a   tv
faun n f
fauteuil n 3
fauvist n f w
faux a   qk
favor vn 1
favorable a   gm
favorably r   4gd
favored a   oz
favorite na 6
favour nv 9
favourable a   gm
favourably r   4gd
favourite na f w 37w
fawn nv 4
fawner n f w 2y0
fawning a   119
fay n f  2vh
faze v   50i
fear nv 9  2o7
fearful a   2t
fearfully r
fearfulness n 9  2o7
fearless a   12
fearsome a   2t
feasibility n 4  252
feasible a   v8
feasibleness n 4  252
feast nv b  2rq
feat n 1
feather nv 2  1ms
featherbed nv 3
featherbrained a   10c
feathered a
featherweight n f 2
feature nv 6  2az
featured a
featureless a
febricity n n  430
febrility n n  430
fecklessly r   4g9
fecund a
fecundity n 6
federal an f b
federalize v
fedora n 3  1qo
fee nv i
feeble a
feebleness n n  464
feed vn a 1p 2qa
feedback n j
feeder n 2 1n
feeding n 1  1id
feedlot n 3 14
feel vn 6
feeler n 2
feeling n 0  2bk
feelings n 9
feign v   4r0
feint vn 1
felicitate v   4s0
felicitousness n 4  1y2
felicity n 4  1y2
feline an 2 1n
fell vna o
fella n f w 317
fellah n f 6
feller n f 6 3dd
fellow n f w 317,324,31w
fellowship n b 28
felodese n f w
felon n f j 334
female na 2 1n
feminine an 7
femininity n 4
feminist na f w 36w
femoris n 5  27q
femur n 5  27q
fence nv 3 1b 1qp
fencer n f 2 36x
fencesitter n f w
fencing n 3 1b 1qp
fender n 3 1b
fenland n e  2ul
feral a   14j
ferine a   14j
ferment nv n  40f
fermentation n n  40f,3x3
fermenting n j  3x3
fermentologist n f l 2w6
ferocious a   16v
ferociously r   4gy
ferociousness n 4  1zr
ferocity n 4  23d
ferromagnetic a
ferry vn 3 z
ferryman n f 5
fertile a   vl
fertiliser n o  47c
fertilize v
fertilizer n o  47c
fervency n 9  2mt
fervent a   t7
fervently r   4hu
fervid a   t7
fervidly r   4hu
fervidness n 9  2mt
fervor n 9  2mt
fervour n n  41n
festal a   n4
festinate v   4mw
festival n p 2g
festive a   n4
festivity n 1
fetch vn 1
fetching a
fete vn 8  581
fetich n 3  1s2
fetid a   hi
fetishist n f w
fettered a   3z
feudal a   18q
feudalistic a   18q
feudatory na f w 3sa
fever n n  430
feverish a   16
feverishly r
feverishness n n  430
few an b
fewer a
fiance n f w 36z
fiancee n f w 370
fiasco n 8  2ky
fiat n 7 26 2e3
fib nv 7 27 2g4
fibber n f w 3p4
fiber n o  47e
fiberglass n o  47d
fibre n o  47e
fibreglass n o  47d
fibrin n o
fibrocalcific a
fibrosis n n
fiction n 7
fictional a   wz
fictitious a   wz
fictive a   ia
fiddle nv 3 1e 1w2
fiddler n f v 3sm
fiddling a   li
fidelity n 4
fidget vn 9
fiduciary na f w
field nv c
fielder n f d
fieldhand n f 6 36q
fielding n 1
fieldsman n f d
fieldstone n o
fieldtest v
fieldworker n f w
fiend n f w 3ex,2vk
fiendish a   il
fierce a   16v,pw
fiercely r   4gy
fierceness n 4  23d
fierily r   4hu
fiery a   t7
fifteen an k
fifteenth an l
fifth an k
fifties n p 2g
fiftieth an l
fifty an k
fiftyfifty a
fig n 7  2h3
fight vn 1
fighter n f 2 321
fighting na 1
figurative a   o4
figuratively r
figure nv 7  2h3,25m
figurehead n f w 37v
figurer n f l 30n
figurine n 3  1qq
figuring n 6  2ad
filch v   55t
file vn 7  4tq
filer n f w
filibuster nv f w 371
filibusterer n f w 371
filicide n f i
filing n 7 27
filipino na f w
fill vn k
fille n f 9 38e
filled a
fillin n f w 3or
filling n o
fillip n 6  2ap
filly n 2 1n
film nv 7  2en,2cy
filmed a
filming n 1  1ix
filmmaker n f w
filmy a   14w
filter vn 3 1e
filthy a
filtrate nv o
fin nv k  3xs
finagle v   58j
finagler n f w 372
final an 8 22 gw
finale n 7  2hd
finalist n f w
finally r   4b2,4b1,4bo
finance vn 1
finances n i  3w3
financial a   19d
financially r
financier nv f w 373
financing n 1
find vn 6  55j,54j
finder n f w
finding n 1  1d2
fine arnv i  zt
finegrained a   11m
finelooking a   38
finely r
fineness n 4  1y7
finespun a
finesse n 4  1zy
finetune v   4n2
finger nv 5
fingered a
fingering n 1
fingernail n 5
fingerprint nv 7
fingerprinting n 1
fingertip n 5
finical a   g9
finicky a   g9
finis n p
finish vn 4  4n7
finished a
finisher n f w
finishing n 4
finite a
fink nv f w 374
fire nv 8 1w
firearm n 3 11 1qr
firebug n f j 2yb
firecracker n 3
firedrake n f  2v8
fireeater n f w 375
firefighter n f w 375
firelight n g
fireman n 1
fireplace n 3 1b 1qs
firepower n 4
fireside n c
fireswallower n f v
firewall n 1
firewood n o
firework n 3  1qt
firing n 1 1u
firm anrv b 28 y0
firmament n c  2su
firmly r   4b6,4g4
firmness n 4  20e
first arn l
firstborn na f i
firstclass a   13p
firsthand ar
firstly r
firstnighter n f m
firstrate ar   13n
firstrater n f w
fiscal a   19d
fish nv 2 1n
fisher n f 5 376
fisherman n f 5 376
fishing n 1  1fs
fishmonger n f w 377
fishwife n f w 377
fissure nv m  3zj
fist n 5
fistfight nv 1  1lb
fistful n k  3yb
fisticuffs n 1  1lb
fit van n  5b6
fitly r   4dj
fitness n 4  1y3
fitter na f w
fitting an 8  vw
fittingly r   4dj
fittingness n 4  1y3
five an k
fivesome n k  3xs
fix vn n  4l2
fixed a
fixedness n n  416
fixer n f w
fixing n 1  1e5
fixture n 3
fizz nv a 1q
fizzle vn 8
flabbergasted a   13z
flack n f w 378
flag nv 3
flagellant n f w
flagellum n 3 1e 1ug
flagrant a   9w
flagwaver n f w 31a
flagwaving a   ti
flail nv 3  4x0
flair n 6  1zg
flak n f w 378
flake vn g
flamboyant na h 1o
flamboyantly r
flame nv j  3wl
flamen n f c
flaming na j  3wl
flank vn b
flanker n f d
flannel n 3
flap vn 3
flapper n f 9
flare nv m
flareup n 8  2md
flaring a   qe
flash vna 8  54m
flashback n 7
flasher n f w 36e
flashfrozen a   hm
flashing n 8
flashlight n 3 1e
flashy a   14n,70
flask n 3 1g
flat anr e
flatboat n 3 z 1o5
flatfoot n f w 379
flatfooted a
flatly r   4ce
flatmate n f w
flatness n 4  23v
flats n 3 1d
flatten v
flattened a   b6
flatter v   4rx
flatterer n f w 37a
flattery n 7 27
flatulence n n  41m
flatulency n n  41m
flatus n 1  1ie
flaunt vn 7  54e
flautist n f v 37e
flavor nv n  45v,29m
flavorless a   14p
flavour nv n  45v
flavourless a   14p
flaw nv n 2c 44y
flawless a   tt
flawlessly r   4ge
flawlessness n n  44t
flaxen a   3n
flea n 2 1n
fleabitten a   187
fleck nv e  2u6
flecked a   uk
fledgeling na f w 3fp
fledgling an f w ff,3fp
flee v
fleece nv o
fleeceable a   12c
fleer nv f w 37x
fleet anv b  g4
fleeting a   og
fleetly r   4ba
flesh nv 5  25m
fleshly a   uc
fleshy a   gc
fleurdelis n h 1o 3v7
flex vn 1
flexibility n 4  230
flexible a   h2
flexibleness n 4  230
flexile a   h2
flibbertigibbet n f w
flick vn 8
flicker vn 8  51p
flier n f g
flight nv b
flimflam nv 1 20 1hp
flimsy an o
flinch vn 1  53s
fling vn 1
flint na o
flip vna 1  520,1fq
flippancy n 4  1x3
flippantly r   4hv
flirt vn f 9 4uc
flit vn 1  524
flitter v   51p
float vn p  527
floating an 1
floaty a   ju
floc n o  46d
flocculate v
flocculation n j
floccule n o  46d
flocculent a   jc
flock nv b
flog v   4wu
flogger n f w 37b
flogging n 1  1l8
flood nv g 1z 3ud,4y0
flooded a   hr
floodhead n g 1z
floodlight nv 3 1e 1qu
floor nv 3  1qv,1qw
floorboard n 3
flooring n 3  1qv
floorwalker n f 6 37c
floozie n f 9 3p8
floozy n f 9 3p8
flop vnr j
flora n b  2sc
floral a   ul
florentine an f b
florescence n j  3wc
florid a   uq
florist n f w
flossy a   jb
flounce vn 3
flounder vn a  52i
flour nv a 1p
flourish vn 7  4li
flourishing a   13f
flout v
flouter n f w 3m4
flow nv 8  2lz
flower nv h 1o 3uw
flowerbed n 3
flowered a   ul
flowering na j  3wc,3x1
flowerpot n 3 1g
flowing na 8  2lz
flu n n 1r 420
flub vn 1  58k
fluent a
fluff nv o
fluffy a   jb
fluid na o
flummox v   4o3
flunkey n f 5 3c4
flunky n f 5 3c4
fluoresce v
fluorescein n o  47r
fluoresceine n o  47r
fluorescence n g
fluorescent an 3
fluoride n o
fluorine n o
fluoroboride n o
flurry nv 1  1gb
flush vnra p 2g 4k5
flushed a   jl,6t
fluster vn 4
flute nv 3 1e
flutist n f v 37e
flutter vn 1  524,51p
flux nv p  2m0
fluxion n 8  2m0
fly vna 2 1n
flybynight na f w
flyer n 7 27 2jz
flying an 1  qd
flyspeck na o
flyway n c
flyweight n f 2
foam nv e  2ue
foamy a   jr
fob nv 3 1g
focal a
focally r
focus nv 6  29e,4pe
focusing n 6  29e
focussing n 6  29e
fodder nv f 0
foe n f w 35v
foeman n f w 35v
foetid a   hi
fog nv g
fogey n f w 34t
fogginess n n  45r
foggy a   ea
fogy n f w 34t
foible n 4  1yt
foil nv 3
foiled a   13h
foiling n 1  1c5
fold vn m  3zk
folder n 7  2dk
foliage n h  3vg
folk n b
folklore n 6
folks n b
follicular a
follow v
follower n f w
followers n b
following an b  1u,1v
followthrough n 1
folly n 4  213,1m1
foment v   59l
fomenter n f w 2xe
fond a   p2,p1
fondle v   4vy
fondler n f w 3hu
fondling n 1  1ik
fondly r   4gc
fondness n 9  2na
food n 0 1p 1bo
foodie n f w 363
foodstuff n 3
fool nv f w 37g,31h
foolhardiness n 4  1xa
foolhardy a   3w
fooling a
foolish a
foolishly r   4f4
foolishness n 4  213
foolproof av   fx
foot nv 5  27m,3xa
footage n 3
football n 1 23
footballer n f d
footbridge n 3 19 1qx
footfall n 8  2lf
foothold n c  2tu
footing n n  3zz
footle v   5a3
footling a   li
footloose a
footman n f 5
footmark n 7  2ex
footnote nv 7 27
footpad n f j 37h
footpath n 3  1td
footprint n 7  2ex
footrace n 8 22
footslog v   52e
footslogger n f 0 3az
footstep n 8  2lf,3y5
fop n f a 33o
foppish a   dw
forage nv a 1p 2qb
forager n f w
foraging n 1
foray nv 1 1u 1jh
forbear nv f i 37i
forbearance n 4  1wv
forbid v   4q8
forbidden a   u3
forbidding na 7
force nv 4  588
forced a
forceful a
forcefulness n 4
forceless a   ds
fore nar 3  1on
forearm nv 5
forebear n f i 37i
forebode v   4sn
foreboding na 9  2oc
forecast vn 7 27 4p7
forecaster n f w 37j
forecasting n 7 27 2fz
foreclose v   57h
forefather n f i
forefend v   57i
forefinger n 5
foregather v   577
forego v   5b9
foregoing a
foregone a   t9
foreground nv 6
forehead n 5  27y
foreign a
foreigner n f g 37k
foreknow v   4pd
foreknowledge n 7  2k3
forelady n f l 37m
foreland n e  2uv
foreman n f c 37l
foremost ar   3d,30
foremother n f i
forenoon n p 2g 48l
forensic a
forepart n c  2t7
foreperson n f l
forerunner n f w 2gp
foresee v   4pd,4z8,595
foreseeable a
foreshadow v   4rq
foreshorten v   4l0
foresight n 4  216
foresightedness n 4  216
foresightfulness n 4  216
forest nv b  2sf
forestall v   57h
foreswear v   58p
foretell v   4te
foretelling n 7 27 2fz
foretoken n 8  2k9
forever r   4cf
forewoman n f l 37m
foreword n 7  2df
forfeit van i  op
forfeited a   op
forfend v   57i
forficate a   16d
forgather v   577
forge vn 3 1b 4z5
forger n f 5
forget v
forgetful a   yd
forgetfulness n 6
forgive v
forgiver n f w 3h7
forgo v   58p
forgotten a   r2
fork nv 3  1f7
forked a   16d
forklike a   16d
forlornness n 9  2ou
form nv 7  2d4
formal an 8
formalised a   18r
formalism n 6
formalistic a   18r
formalized a   18r
formally r   4ej
format nv 7 27
formation n b
formative na 7
former an l  tb
formerly r   4dd
formicary n e  2u3
formidable a   2x
formless a   10p
formula n 7 27 2gj
formulate v   4z5,4ti
formulation n o  47f
fornicator n f w 2x7
fornicatress n f w 2x8
forrad r   4bz
forrader r   4br
forrard r   4bz
forsake v   4nx
forswear v   4qb
fort nv 3  1r1,1qy
forte nar 4  257
fortepiano n 3 1e 1tj
forth rn e  4gh,4ct
forthcomingness n n  41k
forthright ar   cy
forthrightly r   4b7
forthrightness n 4  20m
forthwith r   4b3
forties n p 2g 48h
fortification n 3 1b
fortified a   w4
fortify v   4kr
fortitude n 4
fortress n 3 1b 1qy
fortuitous a   mf
fortuitously r   4at
fortuity n 8  2kd
fortunate a
fortunately r   4at
fortune n g  3u7
fortuneteller n f w
forty an k  11d
fortyniner n f 6
forward ravn f d 4bz
forwarding n 1
forwardlooking a   vt
forwardmoving a   vu
forwards r   4bz
fossil na f w 34t
fossilist n f w 3h0
foster vna f w
fosterage n 7 27 2k1
fosterbrother n f w
fosterchild n f 7 37n
fosterdaughter n f 7
fosterfather n f a
fostering n 7 27 2k1
fosterling n f 7 37n
fostermother n f w
fosternurse n f q
fosterparent n f w
fostersister n f w
fosterson n f 7
foul avn 1  rc,hi,fv
fouled a   78
foulsmelling a   hi
foulup n 1  1ca
found vna i  575,4zg
foundation n l
founder nv n  42x
founding n 1  1dr
foundling n f i
foundress n f w
foundry n 3 1b 1qz
fountain n 3 1b
fountainhead n 7 26
four an k
fourflusher n f w 2zr
fourfold ar
fourscore na k  3y2
foursided a
foursome n b
foursquare nar m  3zb
fourteen an k
fourteenth an l
fourth arn l
fourthly r
fourthyear a
fowl nv 2 1n 1mo
fox nv 2 1n 34s
foxy a   1z
foyer n 3 1a 1nk
fracas n 7  2iv
fraction nv o
fractional a
fractionate v
fractionation n j
fractiously r   4ik
fracture vn n 1s
fragile a   c3
fragment nv e
fragmental a   8v
fragmentary a   8v
fragmentation n 1  1f6
fragmented a   16e
fragrance n 6  29l
fragrant a
frail an k
frailness n n  464
frailty n n  464
frambesia n n 1r 424
framboesia n n 1r 424
frame nv 3 1b
framed a
framer n f 5
framework n 6  2b4
framing n 1
franc n k
franchise nv 7 26
francoamerican n f b
franctireur n f l
frangipani n h 1o 3v0
frangipanni n h 1o 3v0
frank anv f b cy
frankly r   4hj
frankness n 4  20m
frantic a   17
frantically r   4j3
frat n b 28 2rk
fraternisation n 1  1kb
fraternise v   56p
fraternity n b 28 2rk,2r3
fraternization n 1  1kb
fraternize v   56p
fratricide n f j
fraud n 1 20 3ay,1hi
fray nv 1
frayed a
freak nv f  37o
freckle nv 5  25q
free avnr b
freebooter n f j 3is
freedman n f w 37p
freedom n n
freedwoman n f w 37p
freeenterprise a   50
freehand a   sj
freehanded a   sj
freeholder n f w
freeing n 1  1ci
freelance nva f 5 37q
freelancer n f 5 37q
freeliver n f w
freeloader n f w
freely r
freeman n f w 37r
freespoken a   cy
freestanding a
freeswimming a
freethinker n f w
freeway n 3 18 1qk
freewheeler n f w
freewheeling a
freewoman n f w 37r
freeze vn j
freezing n j
freight nv 3  1p9
freighter n 3 z 1ol
french nav 7
frenetic a   17
frenzied a   14l
frenziedly r   4hw
frenzy n n  436
frequence n p  49d
frequency n p  49d
frequent av
frequenter n f t 3hf
frequently r   4aj
fresh ar
fresher n f h 37s
freshly r   4d7
freshman na f h 37s,3fp
freshness n 4  1za
fret vn n  50p
fretfulness n 9  2pd
freudian an f w
friable a   c2
friar n f w 37t
friction n n  40g
fried a   aj
friend n f w
friendliness n 9
friendly an b 1
friendship n n
frieze n 3
fright nv 9  2o7
frighten v   50f
frightened a   y,10
frightening an 1  2t
frightful a   2s
frightfully r   4bc
frigid a   kw
frilled a   j
frilly a   j
fringe nv m  3zg
fringed a
fringy a   5p
frisk nv 1
frisky a   10e
frisson n 9  2o9
fritter nv a
frivolous a
frizzle v
frog nv 2 1n 1mi
frogman n f w 34q
frogmarch v
frolic nv 1  1fz,51t
front nav c  2t7,2t8
frontage n 4
frontal an 3
frontbencher n f c
frontier n c
frontiersman n f g 37u
frontierswoman n f g
frontmost a   30
frontrunner n f w 37w
frontward r   4bz
frontwards r   4bz
frost nv o  47j
frostbite n n 1s 42l
frostbitten a
frosty a   kz
froth nv e  2ue
frothing a   jr
frotteur n f w
froward a   r7
frown vn 7
frowningly r
frowsy a   159
frowzled a   157
frowzy a   159
frozen a   qh,kz
frugal a   154
fruit nv h
fruitcake n f w 32z
fruiterer n f w
fruitful a
fruitfully r   4fl
fruitfulness n 4
fruitless a   vm
frump n f w
frustrate v   590
frustrated a   13h
frustrating a
frustration n 9  1c5
fry vn f w
ft n k  3xa
fucker n f w
fuckhead n f w 35c
fuckup n f w 30f
fuddle nv n  45k
fuddled a   da
fuddyduddy n f w
fuel nv o
fueled a
fueling n 1  1k5
fugacious a   u0
fugal a
fugitive na f w 37x
fugleman n f c
fulfil v   4zc,4vk
fulfill v   4zc
fulfillment n 9  2or
fulfilment n 9  2or
fulgent a   4p
fulgid a   4m
fulgurant a   ln
fulgurous a   ln
full arnv p 2g 8t
fullback nv f d
fullclad a
fullgrown a   pf
fullness n n  44w,22l
fullofthemoon n p 2g
fullscale a   8z
fullsize a   nl
fulltime ar
fully r
fulminate vn o
fulsome a   11a
fumble vn 1  4wb
fumbler n f w 30f
fumbling a   11k
fume vn g
fumes n o
fumigator n f 5
fun n 1  1fm
funambulist n f d
function nv l  3ym,250
functional a
functionalist n f w
functionary n f k 3gc
functioning an j
fund nv i
fundament n 6  2ab
fundamental an 8  lf,vi
fundamentalist an f w
fundamentally r   49q
fundamentals n 6
fundraiser n f w
funds n i  3w3
funeral n 8  2mj
fungal a   197
fungous a   197
funk nv n
funky a   hi
funnel nv m
funnies n 7 27
funniness n 7 27 2gf
funny an 7 27 l7,g0
fur n o
furious a   16v,1k
furiously r
furiousness n 4  23d
furl v
furlong n k
furlough nv p 2g
furnace n 3 1b
furnish v   569
furnished a
furniture n 3
furor n 6  29u
furore n 6  29u
furpiece n 3
furred a   35
furrier n f w 31m
furrow nv 3
furry a   35
further rva   4ae
furthermore r   4ad
furtive a   zx
furtively r
fury n 9  2o2,436,23d
fusain n 3  1pc
fuse vn 3 1e 4md
fused a   16b
fusiform a   v5
fusilier n f 0
fusillade nv 1 1u 1jm
fusion n 8  2l7
fuss vn n  50p
fussbudget n f w 3tt
fussily r
fussiness n 9  2pd
fusspot n f w 3tt
fussy a   is
fustian n 7  2ho
futile a   16k,vm
futility n 4
future na p  489
futurist na f w
futurity n p  489
fuzz n h  3ve
fuzzed a   36
fuzzy a   36,d2
gab nv 7  2i4
gabardine n 3
gabble vn 7 27 4ua
gabby a   14e
gabfest n 7  2i4
gable n 3 1b
gadabout n f w
gadfly n f w 3hs
gadget n 3 1e 1nn
gadgeteer n f w
gadgetry n 3 1e
gaelic an 7  1ah
gaffe n 1  1cb
gaffer n f a
gag nv 7 27 2gd
gaga a   rq
gage nv 3  1tt,1r2
gagman n f v
gagster n f w 37y
gagwriter n f w 37y
gaiety n 9  2on
gaily r
gain vn k  55x
gainer n f w
gainful a   vq
gainfulness n 4  256
gainsay v   4rn
gait n p  49h
gal n k  3x5
galaxy n b
gall nv n 1r
gallant na f a 33o
gallantry n 4  207
gallbladder n 5
gallimaufry n b  2s7
galling a   1a
gallon n k  3x5
gallop vn 1
gallous n 3 1e 1r0
gallows n 3 1e
gallowstree n 3 1e 1r0
gallus n 3  1oo
galoot n f a
galvanic a   195
galvanise v   51a
galvaniser n f 5 37z
galvanism n g
galvanize v   51a
galvanizer n f 5 37z
gambist n f v
gamble vn i
gambler n f w
gambling n 1  1fn
gambol nv 1  1fz
game nva 1 23
gamecock n 2 1n
gamekeeper n f w
gamesmaster n f w 380
gamesmistress n f w 380
gamin n f 7 3p7
gamine n f 7
gaming n 1  1fn
gamma n 7
gammon n a  2q1
gamut n 4
ganef n f w 38h
gang nv b 28 2rs
ganger n f c
gangling a   14f
gangly a   14f
gangsta n f w
gangster n f j 381
ganof n f w 38h
gaol nv 3 1b 1s0
gaolbird n f j 3bj
gaoler n f w 391
gap nv 4  2ur
gape vn 7  54p
gaping a   rz
garage nv 3 14
garb nv 3  1ns
garbage n o  479
garbageman n f w 382
garbed a   7z
garble v   4qy
garbled a   85
garboil n n  40d
garden nva 3
gardener n f l 383
gardening n 1  1j0
gargantuan a   ng
garish a   14n
garland vn f v
garment nv 3 1c
garmented a   7z
garmentmaker n f w 384
garmentworker n f w 384
garner vn 3  55w
garnishee nv f 6
garret n 3 1b 1sf
garrison nv 3  1r1
garroter n f w 385
garrotter n f w 385
garrulous a   14e
gas nv n
gasbag n f w 386
gasconade nv 7  2jk
gaseous a
gash vn n 1s 4wf
gasman n f 6
gasolene n o  46m
gasoline n o  46m
gasp vn 1  4j7
gassing n j
gastrocnemius n 5
gastroenterologist n f q
gastrointestinal a
gastronome n f w 363
gate nv 3 1b
gatecrasher n f g 387
gatekeeper n f w
gatepost n 3 1e
gateway n 3
gather vn 3  4wq
gatherer n f w
gathering n b  2qx,1lv
gator n 2 1n 1mk
gauche a
gaucheness n 4  21n
gaucho n f 6
gaud n 3  1o2
gaudy an b  14n,70
gauge vn 3 1e 4or,1r2
gaunt a   ge
gauntleted a
gauss n k
gauzelike a   14w
gauzy a   14w
gavotte n 1
gawk vn f w 54p
gawker n f m
gawky a   j1
gawp v   54p
gay an f w 64
gaylussac n f w
gayly r   4b5
gaze vn 1  54a
gazetteer n f w
gazump v   566
gear vn 3 1e 1r3
gearset n 3 1e
gee nv k  3x9
geek n f v
geezer n f a
geezerhood n p 2g 48j
gegenschein n g  3ua
geisha n f 9
gelding n 2 1n
gelid a   kw
gelidity n 4  22v
gellmann n f w
gelt n i  3w7
gem n 3  1r5
gemmed a   g
gendarme n f o
gender n 7
genealogist n f l
general anv f 0
generalisation n 6  2bi
generalised a   12f
generalissimo n f 0 322
generalist n f w
generality n 6  2bi
generalization n 6  2a4,2bi
generalize v   4u3
generalized a   12f
generally r   4ds
generalpurpose a   i0
generate v
generation n b  2rz
generative a
generator n 3
generosity n 4  1zt
generous a
generously r   4ew
generousness n 4  1zt
genesis n 8
genetic a   m2
geneticist n f w
genial a   hn
genially r   4fy
genie n f  2vt
genitive na 7
genitor n f i
genius n f w 389,2x1
genre n 6
gens n b
gent n f a
genteel a   xd
genteelness n 4  1zi
gentian n h 1o
gentile an f w
gentility n 4  1zi
gentle av
gentleman n f a
gentlemanatarms n f a
gentlemanlike a   xg
gentlemanly a   xg
gentlewoman n f 9 33m
gently r   4j2
gentry n b  2s2
genu n 5  27p
genuine a   i7,117
genuinely r   4ap
genus n 6
geochemistry n 6
geographer n f l
geographic a   1b9
geographical a   1b9
geographically r
geologic a   19y
geological a   19y
geologist n f w
geology n 6
geomancer n f w
geometer n f w 38a
geometric a
geometrical a
geometrician n f w 38a
geometry n 6
geophysicist n f w
georgian na f b
geriatrician n f q 38b
germ n 6
german na f b
germanium n o
germinal an p 2g
germinate v   4lt
gerontologist n f q 38b
gerundial a
gestate v   4z6
gesticulate v
gesticulating a
gesture nv 1
get vn 1  559,4kc
getable a   2j
getgo n p  499
gettable a   2j
getup n 3
getupandgo n 4
gewgaw n 3  1o2
geyser vn e
gforce n k  3x9
ghastly a   2y
ghetto n c 1k
ghost nv 6  2bb
ghostlike a   qm
ghostly a   qm
ghostwriter n f w
ghoul n f j
gi nva k
giant na 2 1n ng
giantess n f
gibber nv 7 27
gibbet nv 3 1e 1r0
gibbosity n m  3ze
gibbousness n m  3ze
gibe nv 7 27 2g7
gibelike a   y4
giddily r   4c9
giddiness n 4
giddy a   17h
gift nv i  285
gig n 3 z
gigantic a   ni
giggle vn 7  4ji
giggler n f w 3r3
gigolo n f w
gild vn b 28 4zr
gilded a   67
gilder n f 5
gillie n f 5
gilt an 3  67
gimcrack na 3
gimmick n 4
gimp nv n
gimpy a   gy
gingerly ar
gingham n 3
gingiva n 5  266
gingko n h 1o 3uv
ginkgo n h 1o 3uv
ginmill n 3 1a 1o7
ginzo n f b 2wl
gipsy n f 6 3bi
gird v
girl n f 9 38e
girlfriend n f 9
girlish a   rv
girlishly r
gist n 7 27
git n f w 3l9
gitana n f b
gitano n f b
give vn 4  56b
giveandtake n 7  2i9
giveaway n i
given an 6  5,lq
givenness n 4
giver n f w
giving na 1
glacier n e
glad an h 1o
glade n c  2sy
gladiator n f 2
glamor n 4  1xm
glamorize v   4p0
glamorous a   f0
glamour nv 4  1xm
glamourise v   4p0
glamourous a   f0
glance vn 1  1iq
gland n 5  26b
glanders n n 1r
glare vn 4  4jk,21z
glaring a   4p,9w
glary a   4p
glass nv o
glassblower n f 5
glasscutter n f 5
glasses n 3 1e 1uz
glassful n k
glasshouse n 3 14 1ra
glassless a   id
glassmaker n f w
glassworker n f 5 38f
glassy a   hx
glaucoma n n 1r
glaze vn a
glazed a   hx
glazer n f 5 38f
glazier n f 5 38f
gleam vn 4  54o,223
gleaming an 8  4k,2m2,223
glean v   4wd
gleaner n f 6
glee n 9  2oo
gleeful a
gleefulness n 9  2oo
glibly r   4gp
glibness n 4
glide vn 7
glidebomb v
glimmer nv 8  2m2
glimmering n 6  2bj
glimpse nv 1  1iq
glint vn 8  54o
glinting a   4m
glisten vn 4  54o
glistening a   4q
glister n 4  220
glistering a   4m
glitter vn 4  54o,220
glittering a   4m
glittery a   4m
gloam n p  48s
gloaming n p  48s
gloat vn 9  4s2
glob n b  2qt
global a   qi
globe n e  2uc
globetrotter n f w
globose a   z2
globosity n 4  242
globular a   z2
globularness n 4  242
globulin n o
glom v   567
glomerular a
gloom n n  40l
gloomful a   4g
gloomily r
glooming a   4g
gloomy a   4g
glorification n n  442
glorified a   2h
glorify v   4ri
gloriole n 4  21y
glorious a
gloriously r
glory nv n  442,1xl
glossa n 5  265
glossarist n f w
glossary n 7
glossiness n 4  226
glottochronological a
glottochronology n 6
glove n 3
gloved a
glow vn n
glower vn 1  4jk
glowering a   iv
glowing an g
glucinium n o  46h
glue vn o  4wk
glued a   25
gluey a   e
glum a
glumly r   4gu
glut vn 4  4vn
glutinous a   e
glutton n f w 38g
glycerin n o  47h
glycerine n o  47h
glycerol n o  47h
glycerolise v   52y
glycerolize v   52y
gm n k  3xj
gman n f w
gnash v
gnaw v   4l6
gnome n f
go vna p 2g 51h
goad vn 3 1e
goaded a   175
goading n 7 27 2k2
goal n 6
goalie n f d 38i
goalkeeper n f d 38i
goalless a   13i
goaltender n f d 38i
goat n 2 1n
goatherd n f 6
gob n f p 3e2
gobble vn 8
gobbler n f w
gobetween n f w 2wa
goblin n f  2vp
gobs n k  3yl
godchild n f i
goddam ar   be
goddamn ar   bf
goddamned ar   be
goddaughter n f i
goddess n f
godfather n f w
godfearing a   ue
godforsaken a
godless a
godlike a
godmother n f w
godparent n f w
godson n f i
goer n f g 348
gofer n f 6
goffer nv f w 38j
gogetter n f w 38k
goggle v   54p
goggleeyed a   140
going na 1  1bu
goingover n 1
goiter n n 1r 428
goitre n n 1r 428
goitrogen n o
gold na i  22e
goldbeater n f 5
goldbrick nv f 0
goldbricking n 1  1h9
golden a   67
goldsmith n f w 38m
goldworker n f w 38m
golem n f
golf nv 1 23
golfclub n 3
golfer n f w 38n
golfing n 1
goliard n f w
gondolier n f 5 38o
gondoliere n f 5 38o
gone a   ck,1d
goner n f w
gonif n f w 38h
goniff n f w 38h
gonzo a   ae
good anr 4
goodby n 7 27 2er
goodbye n 7 27 2er
goodfornaught na f w 38l
goodfornothing na f w 38l
goodhearted a   n6
goodhumored a   io
goodhumoured a   io
goodlooking a   38
goodly a
goodnatured a
goodneighborliness n 4  1x9
goodneighbourliness n 4  1x9
goodness n 4
goodtempered a   ip
goodtime a   123
goody n a 1p 2pj
goodygoody na f w
goof vn f w 596
goofball n f w 39e
goofoff n f w 38l
goofy na f
goon n f w 3da
goose nv 2 1n
gopher n f w 38j
gore vn f c
gorge vn e  4vn
gorgeous a
gorger n f w 3m5
gormandise v   4vn
gormandize v   4vn
gory a   3s
gospeler n f c 36b
gospeller n f c 36b
gossamer an 3
gossip nv 7  2i4,2jf
gossiper n f w 38p
gossipmonger n f w 38p
gouge vn 4
gouger n f 2
gourd n 3 1g
gourmand n f w 38g
gourmandize v   4vn
gourmandizer n f w 38g
gourmet n f w 363
gout n n 1r 427
govern v   58d
governance n b  2r7
governed n b
governess n f w
governing an 1
government n b 28 2r1
governor n f c
gown nv 3
gowned a
goy n f w 2wi
grab vn 3 1e
grabber n f w
grabby a   6
grace nv n  22r
graceful a
gracefully r
gracelessly r   4eq
gracility n 4  22r
gracious a
graciously r
gradation n n
grade nv b  2rm,43v
gradeconstructed a
graded a   k4
grader n f l
gradient n l
grading n 1  1jq
gradual an 7
gradually r
graduate vna f w 2xl
graduation n 1
grain nv e
graining n 4  21w
grainy a   11l
gram n k  3xj
grammarian n f w 38q
grammatic a   19r
grammatical a   19r
grammatically r
gramme n k  3xj
gramps n f i 38r
gran n f i 38s
granary n 3
grand an k
grandad n f i 38r
grandaunt n f i 38t
grandchild n f i
granddad n f i 38r
granddaddy n f i 38r
granddaughter n f i
grandee n f c
grandeur n 4  1zj,20k
grandfather n f i 38r
grandiose a
grandly r
grandma n f i 38s
grandmaster n f w
grandmother n f i 38s
grandnephew n f i 38u
grandness n n
grandniece n f i 38v
grandpa n f i 38r
grandparent n f i
grandson n f i
grandstander n f w
granduncle n f i 38w
granger n f w 36p
granite n o
granitelike a   j8
grannie n f i 38s
granny n f i 38s
grant vn i
granted a   5
grantee n f w
granter n f w
grantinaid n 1
grantor n f w
granular a   11l
granule n e
granulocytic a
granulose a   11l
granvillebarker n f v
grape n a
grapevine n 7  2jh
graph nv 7
graphic an 3
graphical a
graphically r   4hi
graphics n 7  2h2
graphite n o  470
graphologist n f l
grapple vn 3  59n
grappler n f 2 3tu
grappling n 1  1gp
grasp vn 6  4nm
graspable a   99
grasping na 6
grass nv h 1o
grassfire n 8 1w
grasshopper n 2 1n
grassroots a
grate nv 3 1b
grateful a   j4
gratefulness n 9  2ni
gratification n n  40n
gratified a
gratify v   514
gratifying a
gratifyingly r   4ee
grating na 3 1b
gratingly r   4hx
gratis ar   sv
gratitude n 9
gratuitous a
gratuitously r
gratuity n i  3vy
gratulatory a   go
grave nav p  1r7,10a
gravedigger n f 6
gravel nv o
gravely r   4ef
graven a   5k
graveness n 4  1x1
graverobber n f j
gravestone n 3 1b 1r8
graveyard n c  2sv
gravid a   2b
gravitas n 4  21k
gravitation n g  3ue
gravitational a   18s
gravitative a   18s
gravity n g  3ue,1x1
gray anv 4  6p
graybeard n f a 3ge
grayhaired a   rr
grayheaded a   rr
grayish a   6p
grayness n 4  22a
graze vn n 1s
grazier n f w
grease nv o
greaseball n f b 2wl
greaser n f b 2wn
greasy a   gl
great an f w
greataunt n f i 38t
greatcoat n 3 1c 1r9
greater a
greatest a   13q
greatly r
greatnephew n f i 38u
greatness n 4  25b
greatniece n f i 38v
greatuncle n f i 38w
grecian an f b 1b5
greed n 4
greedily r   4h7
greedy a   6
greek an 7  1b5,2h1
green anv 4  6b
greenback n i  3w8
greeneyed a   160
greengrocer n f w
greenhorn n f w 338
greenhouse na 3 14 1ra
greenish a   6b
greenly r
greenness n 4  24h
greenroom n 3 1a
greens n a
greenskeeper n f w
greensward n e  2v4
greet v
greeter n f w 38x
greeting n 7 27
gregarious a
gregariously r   4hy
gremlin n f  2vi
grenade n 3 1e
grenadier n f 0
grey anv f w 6p
greyback n f 3 3o7
greybeard n f a 3ge
greyhaired a   rr
greyheaded a   rr
greyish a   6p
greyness n 4  22a
grief n 9  2ow
griefstricken a   mz
grievance n 9  2pa
grieve v
griever n f w 3f3
grieving a   mz
grievous a   b3
griffin n f  2v9
griffon n f  2v9
grifter n f w 32b
grill nv 3 14 1rb
grille n 3
grillroom n 3 14 1rb
grim a   uh,2y
grimace vn 7
grime nv n  45h
grimly r
grimy a   79
grin vn 7  2gt
grind vn f w 4yx
grinding n e
gringo n f g
grinner n f w
grinning n 7  2gt
griot n f w
grip vn 1  1i1
gripe nv 7
grippe n n 1r 420
gripping a   mh
grisly a   2y
gristle n 5  262
gristmill n 3 1f
gritty a   11l
grizzled a
grizzly na 2 1n
groan vn 7  4ug,2i1
groaner n f w
grocer n f w
grocery n 3 1b
groggy a   ea
groin nv 5  27w
grok v   4nm
grommet n 3 1e 1pu
groom vn f w
groomed a
grooming n 1  1iw
groomsman n f 5
groomtobe n f w 36z
groove nv m  1jx
grooved a   rl
groovy a   if
grope vn 1  4wb
gross anv k
grossly r
grotesque an 3  fz
grotesquely r
grouch nv f w 38y
grouchy a   is
ground nv e  2uk
groundball n 1  1cu
groundbreaker n f w 3i9
grounder n 1  1cu
groundkeeper n f 6 38z
groundless a   13v
groundling n f m
grounds n 6  2am,1wk
groundskeeper n f 6 38z
groundsman n f 6 38z
groundwork n 6  2ab
group nv 0  1bs
groupie n f w
grouping n 0  1bs
grove n b  1rc
grovel v   53w
groveler n f w 2y0
groveller n f w 2y0
grow v
grower n f w 2xf
growing na j  3wm
growl vn 8
growler n f w
growling n 7
grown a   pf
grownup na f w 2vw
growth n j  3wm
groyne n 3 1b 1op
grub nv a 1p 2pk
grudge nv 9  2pa
grudgingly r
grueling a   dp
gruelling a   dp
gruesome a   2y
gruff a   iu,55
grumble vn 8  4sg,4sf
grumbler n f w 3ti
grumbling na 8  2ln
grummet n 3 1e 1pu
grump n f w 38y
grumpy a   is
grunge n n  45h
grungy a   79
grunt vn 8
grunter n f w
gruntle v   508
gryphon n f  2v9
gu na c
guarantee vn 7 27
guarantor n f w 390
guard nv f w
guardedly r   4ha
guardian n f w 2w3
guardianship n 1
guardsman n f 0
guatemalan an f b
gubernatorial a
guerilla n f w 392
guerrilla n f w 392
guess vn 7 27 4o7
guesser n f w
guessing n 6  2ae
guesswork n 6  2ae
guest n f g 393
guestworker n f 6
guggle v   550
guidance n 7 27 2ez,1l1
guide vn f 5 52l,532
guidebook n 7
guidepost n 6
guild n b 28 2rj
guileful a   1z
guilt n n  40r
guiltily r
guiltiness n n  40r
guiltless a   m8
guilty a
guise n 4  1xh
guitar n 3 1e
guitarist n f v
gulf n e
gull vn f w 59g,4rf
gullible a   12c
gully n e
gulp vn 1  1if
gulper n f w
gulping n 1
gum nv a 1p 266
gummy a   e
gumption n 6
gumptious a   ei
gumshoe n f o 34f
gun nv 3 11 1np
gunfight n 1  1ct
gunfire n 1  1cr
gunman n f j 394
gunner n f 0 2yc
gunplay n 1  1ct
gunpowder n o  47w
gunrunner n f j 395
gunshot n 1  1cr
gunslinger n f j 394
gunsmith n f 5
gunstock n 3 1e
gurgle nv 8
guru n f c
gush vn 8  542
gust n g
gusto n 9  2n2
gut nv 5  276
guts n 4  234
gutsiness n 4  20c
gutter nv 3  1rd
guttersnipe n f 7
guttural an 7  53
guvnor n f c
guy nv f a 396
guzzle v
guzzler n f w
gym n 3
gymnast n f d
gymnastic a   7
gymnastics n 1
gymnosophist n f w
gynaecologist n f q 397
gynandromorph n f w 3a1
gynecologist n f q 397
gypsy n f 6 3bi
gyrate v   53o
gyration n 8
gyre n m  3z8
haberdasher n f w 31o
haberdashery n 3 1b
habiliment n 3  1pk
habilimented a   7z
habit nv 6  28r
habitable a   o6
habitant n f b 2w8
habitat n c
habitual a   8i
habitually r
habituate v
habitue n f t
hack nv f w 398
hackamore n 3  1rf
hackdriver n f  3qj
hacker n f w
hackneyed a   sk
hackwork n 1
hadji n f w 39d
haematologist n f q 39x
haemoglobin n o  47x
haemolytic a   1ay
haemophile n f e 39y
haemophiliac n f e 39y
haemorrhage n n 1s 42i
haemorrhoid n n  42s
haemosiderin n o  47y
hag n f 9 39a
haggard an f w 15h,ge
haggardly r
haggle vn 7  55l
haggler n f w
hagiographer n f w 39b
hagiographist n f w 39b
hagiologist n f w 39b
haha n 7  2i3
haiku n 7
hail vn g  4rj
hair n 5
haircut n 5
hairdo n 5  25t
hairdresser n f 5 39c
haired a   34
hairless a
hairraising a   2v
hairsplitter n f w
hairstyle n 5  25t
hairstylist n f 5 39c
hairy a   34
haji n f w 39d
hajji n f b
hakeem n f w
hakim n f w
halberdier n f w
hale nva f c
half nar k  3xk
halfback n f d
halfbaked a   vd
halfbreed na f w
halfbrother n f i 3ow
halfcaste n f w
halfcrazed a   zm
halfdozen a   11c
halfhearted a   ej
halfheartedly r
halfhour n p
halfintensity n 4
halfmoon n 5  27s
halfpint n f w 3lb
halfsister n f i 3nb
halftime nar p
halfway ar   5o,4gz
halfwit n f w 3at
hall n 3  1re,1nk
hallelujah n 7
hallmark n 4  1ya
hallowed a
hallucination n n
hallway n 3  1re
halo n 4  21y
halogen n o
halt vna n  51i
halter nv 3  1rf
halting a   gy
haltingly r
ham nv a  2q1
hamadryad n f
hamfisted a   n
hamhanded a   n
hamlet n b  2ri
hammer nv 3 1e
hammerhead n f w 35c
hamming n 1  1g7
hammock n e  2ui
hamper vn 3 1e 1ui
hand nv 5  27n
handbag n 3 1g 1nz
handbasket n 3 1g 1o9
handbill n 7 27 2jz
handcart n 3 10 1rg
handclasp n 7 27 2es
handcraft nv 3  1rh
handcrafted a   bh
handful n k  3ye,3yb
handgrip n 3
handgun n 3 11 1to
handicap nv n  465
handicapped an b  gz
handicapper n f w 3ga
handicraft n 3  1rh
handily r   4ex
handiwork n 3  1rh
handkerchief n 3  1ri
handle vn 3  58e
handlebar n 3
handled a
handler n f c
handless a
handling n 1  1kw
handloomed a   bi
handmade a   bh
handout n 7 27
handrail n 3 1b 1o3
hands n 1
handshake n 7 27 2es
handshaking n 7 27 2es
handsome a   38,i4
handspike n 3
handstand n 1
handtohand a
handwork n 3  1rh
handwoven a   bi
handwriting n 7
handwritten a
handy an f w
handyman n f 5
hang vn 6
hangdog a   22
hanger n f 5
hangeron n f w 3qb
hangman n f w
hangook n c  2tv
hangout n c  2ta
hangover n n  44h
hanker v   51g
hankering n 9  2mx
hankey n 3  1ri
hankie n 3  1ri
hanky n 3  1ri
hap nv 8
haphazardly r   4bu
hapless a   he
happen v   4ln
happening n 8  2k7
happenstance n 8  2kj
happily r   4b5
happiness n n
happy a
haptic a   19l
haptically r   4ez
harangue vn 7  2js
haranguer n f w
harass v   50l
harassed a   15u
harasser n f w
harbinger nv 7  2gp
harbor nv c  2tl
harbour nv c  2tl
hard ar   cn
hardandfast a   16r
hardbake n a 1p
hardbitten a   15r
hardboiled a   15r
harden v
hardened a   jf
hardfought a
hardihood n 4  209
hardiness n 4  233
hardliner n f w
hardly r   49p
hardnosed a
hardpressed a   15w
hardship n n  452,1xw
hardtack n a 1p
hardware n 3
hardwareman n f w 3bf
hardworking a   cu
hardy an f v z0
hare nv 2 1n
harebrained a
hareem n 3 1b 1rj
harem n 3 1b 1rj
harlequin nv f v
harlequinade n 1  1g0
harlot n f 9 3js
harlotry n 1 20 1he
harm nv n 1s 42g
harmless a
harmlessly r
harmonic an 6
harmonious a   em
harmonise v   5b5
harmoniser n f v 39f
harmonize v   5b5
harmonizer n f v 39f
harmony n 4
harness nv 3 1e
harp nv 3 1e
harper n f v 39g
harpist n f v 39g
harpooneer n f 5 39h
harpooner n f 5 39h
harpsichordist n f v
harpy n f w 3sq
harridan n f w
harried a   15u
harrier n f w
harrow vn 3 1f
harrowing a   sy
harry v   50l
harsh a
harshen v
harshly r   4hx
harshness n 4  21v
harumscarum nar f w 33p
harvest vn h  4wd,3vd
harvester n f 6 39i
hasbeen n f w 39j
hasp nv 3 1e
hassle nv 8  2l6
haste n 4  23r
hasten v   4mw,53r
hastily r   4f8
hastiness n 4  23r
hasty a
hat nv 3  1rk
hatch vn j
hatching n j
hatchway n 3
hate vn 9  50a
hated a   p0
hateful a
hatefully r
hatemonger n f w
hater n f w
hatful n k  3yj
hatless a
hatmaker n f w 39k
hatred n 9
hatter n f w 39k
haughtily r
haughtiness n 4  20z
haughty a   wb
haul vn 1  4xa
haulage n 1
hauler n f w 39l
haulier n f w 39l
hauling n 1  1kl
haunch n 5
haunt vn c  534,50h,2ta
haunted a   9h
haunting a
hauteur n 4  20z
have vn f w
haven n 3 17
havenot n f w
haversack n 3 1g 1ny
havoc n 1
hawaiian na 7
hawhaw n 7  2i3
hawk nv 2 1n 561
hawker n f w 3hl
hawkish a   tm
hawkshaw n f o 34f
hay nv a 1p
hayfield n c  2t6
hayrick n b  2qv
hayseed n f w 3u1
haystack n b  2qv
hazan n f c
hazard nv n  461,3u7,4sm
hazardous a   za
hazardously r   4ch
haze nv g
hazel an h 1o
hazy a   82
head nv 5
headache n 6  42r
headcounter n f w 3iv
headdress n 3  1rl
headed a
header n 7  2da
headfirst ar
headgear n 3  1rl
headhunter n f w
heading n 7  2da
headlamp n 3 1e 1rm
headland n e  2uv
headless a
headlight n 3 1e 1rm
headline nv 7
headliner n f v
headlinese n 7
headlong ra
headman n f w 39n
headmaster n f w 39m
headmistress n f w
headon ra
headphone n 3 1e 1qf
headquarters n 3 1b
headshrinker n f q 3jv
headsman n f w 39n
headspring n c
headstand n 1
headstrong a   r7
headwaiter n f 6
heady a   wh
heal v
healer n f l 3qz
healing na j  ji
health n n  44j
healthful a
healthily r
healthy a
heap nv b  2qu,3yj
heaps nr k  3yl
hear v
hearable a   2c
heard a
hearer n f w 39o
hearing na 1
hearsay na 7  2jg
heart n 6  26e
heartache n 9  2ow
heartbeat n 8  2lw
heartbreak n 9  2ow
heartbreaker n f w
hearten v   516
heartening a   e6
hearth n 3 1b 1qs
heartily r   4fx
heartsickness n 9  2p0
heartthrob n f v
heartwhole a   118
hearty a
heat nv g
heated a   ku
heater n 3 1e 1rn
heathen na f w 39p
heathenism n 6  2cv
heating n j
heave vn 8
heaven n c  2t4
heavenly a   18n
heavens n c  2su
heavensent a   hc
heaver n 3
heavily r
heaviness n 4
heaving n 8
heavy anr f v
heavyarmed a
heavycoated a
heavyduty a
heavyhanded a   n
heavyweight n f 2
hebdomad n p 2g 48t
hebephrenic a
hebraic a
hebraical a   1bd
hebrew na 7  1bd
heckler n f w 39q
hectic a   16
hectically r   4hw
hector nv f
hedge nv 3 1b 1ro,4qj
hedgehog n 2 1n 1n1
hedger n f w 39r
hedgerow n 3 1b 1ro
hedonism n d
hedonist n f w
heed vn 6
heedless a   jy
heedlessly r   4dz
heehaw nv 7  2i3
heel nv 3
heft vn 4
hefty a   138
hegelian an f w
height n 4  24t,3zu
heighten v   4kv
heights n c
heir n f w 39s
heiratlaw n f w
heiress n f w 39t
heist vn 1 20 59c
held a
helium n o
hell n c  2tb
hellcat n f w 3sq
hellenic na 7  2h1,1b4
hellenistic a   1b4
hellenistical a   1b4
hellhole n c  2tb
hellhound n f w
hellion n f w
hellkite n f 2 39u
hello n 7 27 2et
hellrooster n f 2 39u
helm nv 3 1e
helmsman n f p 39v
helot n f w 3ml
help vn 1  58w
helper n f 5 2yg,2w0
helpful a
helpfully r
helpless a   vb
helplessly r   4fc
helplessness n 4  25l
helpmate n f i 39w
helpmeet n f i 39w
helterskelter ar   sa
hem nv 3
heman n f a 3pc
hematologist n f q 39x
hemiplegic n f w
hemisphere n c
hemoglobin n o  47x
hemolytic a   1ay
hemophile n f e 39y
hemophiliac n f e 39y
hemorrhage nv n 1s 42i
hemorrhoid n n  42s
hemosiderin n o  47y
hen n 2 1n 1mp
hence r   4av
henceforth r   4af
henceforward r   4af
henchman n f j 32a
hencoop n 3 14 1pf
henhouse n 3 14 1pf
henpeck v   4r6
henpecked a
hepatitis n n 1r
hepatoflavin n o 1p 485
heptad n k  3xu
herald vn f g 4te,4rj
heraldic a
herb n h 1o
herbalist n f l
herculean a
herd nv b
herdsman n f 6 39z
here ran c
hereabout r   4d0
hereabouts r   4d0
hereafter rn p 2g 4hz
hereby r   4h0
hereditary a   m2
heredity n j
herein r
hereinafter r   4hz
heretic n f w 3a0
heretofore r   4ac
hereunder r   4hz
herewith r   4h0
heritage n 6
heritor n f w 39s
hermaphrodite na f w 3a1
hermeneutics n 6
hermetic a
hermit n f w 3kp
hero n f c
heroic an 7  nh,3x
heroical a   3x
heroics n 1
heroine n f
heroism n 4  207
heroworship v   50d
herpetologist n f w
herringbone n 3
hertz n p  49e
hesitance n 9  2oe
hesitancy n 9  2oe
hesitant a   bp
hesitantly r   4do
hesitate v   5a5,5a6
hesitater n f w 3nd
hesitating a   bp
hesitatingly r   4do
hesitation n 6  29a
hesitator n f w 3nd
het a   ku
heterogeneous a   k1
heterogenous a   k1
heterosexual na f w
heterozygous a
hewer n f 6
hex nva 7
hexad n k  3xt
hexameter n 7
heyday n p 2g 49o
hi n 7 27 2et
hiatus n 8  2l1
hibachi vn 3 1e
hibernate v
hibernating a   2l
hick na f w 3u1
hickey n n 1r 42u
hidden a   171
hide vn o  54f
hideaway n c  2tc
hideous a   rd
hideously r   4i0
hideout n c  2tc
hiding n 1  1k1
hie v   53r
hierarch n f w
hierarchy n b
higgle v   55l
higgledypiggledy ar   158
high arn 4
highandmighty a   d6
highbacked a
highbinder n f j
highborn a   qw
highbrow na f w
highceilinged a
higher a
higherup n f c 3po
highflier n f w 3a3
highflyer n f w 3a3
highgrade a   3c
highhandedness n 4  20z
highjack nv 1 20
highjacker n f j
highland na e
highlevel a   13l
highlight vn l  4nf
highly r   4cg
highminded a   qu
highmuckamuck n f w 3a4
highpitched a
highpower a   dh
highpowered a   dh
highpriced a   f8
highranking a   13l
highresolution a
highrisk a   12d
highroad n 3 18
highschool n b 28
highspeed a   g5
highspirited a   12g
highstepped a   k7
highstepping a   k7
highstrung a   14u
highsudsing a
hightail v
highticket a   f7
hightop a   k8
hightopped a   k8
highup n f w 3sd
highvelocity a   g5
highway n 3 18
highwayman n f j 3a5
hijack vn 1 20 4xj
hijacker n f j 3a5
hike nv 1  1eb,52v
hiker n f g
hiking n 1  1eb
hilar a
hilarious a
hilariously r   4ec
hilarity n 9  2oo
hill nv e
hillbilly n f w 3a6
hillock n e  2ui
hillside n e
hilltop n c
hilly a   11s
hilt n 3
hilum n 5  25o
hilus n 5  25o
hind na 2 1n
hinder va   57g,58z
hinderance n 6  290
hindering a   u5
hindquarters n 5  27k
hindrance n 6  290
hinge nv 3
hint vn 7 27
hinterland n c  2sk
hip na 5
hipline n c
hippie n f w 3a7
hippy n f w 3a7
hipster n f w 3a7
hire vn f 6 56x
hired a
hireling n f 6
hirer n f c 301
hirsute a   34
hirudinean n 2 1n 1mt
hiss vn 8
hisser n f w
hissing n 8  2lg
histologist n f l
histology n 6
historian n f w 3a8
historic a   tc
historical a   tc
historically r
historied a   ie
historiographer n f w 3a8
history n p  2e1
histrion n f v 2x3
histrionics n 7
hit vn 1
hitandrun a   rf
hitch vn p 2g 52b,49m
hitchhike v   52o
hitchhiker n f g
hither r
hitherto r   4ac
hitless a
hitman n f j 394
hitter n f d 2zb
hitting n 1
hive nv b
hoar na o  47j
hoarder n f w
hoarfrost n o  47j
hoarse a   55
hoarsely r   4i2
hoary a   rr
hoax nv 1  1hi
hoaxer n f w 3ja
hob nv f  2vp
hobbit n f
hobble vn 3 1e 52b
hobbledehoy n f 8
hobbler n f g 3a9
hobby n 1  1fo
hobbyist n f w
hobgoblin n f  2vp
hobo n f g 3rj
hock vn a 1q
hodgepodge n b  2s7
hodman n f 6
hoe nv 3
hog vn f w
hohum a   mi
hoist vn 3 1e
hoister n f
hokey a   dx
hokum n 7 27 2ei
hold vn 1  5av
holder n 3 1e
holding n 1  1i0
holdout n f w
holdover n f k
holdup n 1 20 1hr
hole nv e
holiday nv p 2g 48a
holidaymaker n f g 3rc
holiness n 4  204
holla n 7  2hu
holler vn 7  4sj
hollering n 7  2hu
hollo nv 7  2hu
holloa n 7  2hu
hollow nav m
holloweyed a   gf
hollowness n n
hollyhock n h 1o 3v4
hollywood na b 28
holocaust n 1
holster n 3
holystone nv e
hombre n f a 396
homburg n 3  1qo
home nrav c  1qe
homebody n f w 3ot
homebound na b
homeboy n f w
homebuilder n f w 3aa
homefolk n b
homegirl n f w
homegrown a
homeland n c 1l 2so
homeless na f w
homelike a   8f
homely a   8f
homemade a
homemaker n f 9 3aj
homeopath n f w 3ab
homeowner n f r 3ac
homer nv 1
homeric a
homespun na 3
homesteader n f g 3ok
hometown n c 1h
homeward ra   4cp
homewards r   4cp
homey a   8f
homicidal a   3t
homicide n 1
homo n f w 3ad
homoeopath n f w 3ab
homogenate n o
homogeneity n 4  1yg
homogeneous a   k3
homogeneously r
homogeneousness n 4  1yg
homogenize v
homogenous a   k3
homophile na f w 3ad
homophobe n f w
homosexual na f w 3ad
homozygous a
homunculus n f w 3dy
homy a   8f
honcho n f c 37l
honest a   kd
honestly r   4hj
honestness n 4  20l
honesttogod a   i9
honesttogoodness a   i9
honesty n 4  20l
honey nav a 1p 2zi
honeybee n 2 1n
honeymoon vn p 2g
honeymooner n f i 3fq
honeysuckle n h 1o
honker n f
honkey n f w 2wg
honkie n f w 2wg
honky n f w 2wg
honkytonk n 3 1a 1o6,1rp
honor vn 7  58t,2fc
honorable a   kd
honorably r   4ix
honored a   xr
honoree n f w
honour nv n  441,2fc,58t
hood nv f j 3ae
hoodlum n f j 3ae
hoodwink v   59i
hooey n 7 27 2el
hoof nv 2
hoofer n f v 3af
hooha n n  40b
hoohah n n  40b
hook vn 3 1e
hooked a   12z,b
hookup n 3
hookworm n 2 1n
hooligan n f w 30e
hooliganism n 1  1m2
hoop nv 3 1b
hoopla n 7 27 2jx
hoops n 1 23 1fu
hoot vn 7
hoover nv f w
hop vn 1  52s
hope vn 9
hopedfor a   f4
hopeful an f w
hopefully r
hopeless a
hopelessly r
hoper n f w
hopper n 3 1g
hopscotch n 1 23
hopskip v   52s
horde n b  2rc
horizon n c  24p
horizontal an l
hormone n 5  26j
horn nv 3 1e
hornist n f v
hornpipe n 1
hornswoggle v   59d
horologe n 3 1e 1vk
horologer n f w 3t9
horologist n f w 3t9
horoscope n 7 27
horrendous a   2t
horrible a   2s
horribly r   4be
horrid a
horridly r   4i0
horridness n 4  1z0
horrific a   rd
horrified a   z
horrify v
horrifying a   2s
horrifyingly r
horror n 9
horrorstricken a   z
horrorstruck a   z
horse nv 2 1n
horseback nr 2
horselaugh n 7  2i3
horseman n f g 3ag
horsemanship n 6
horsepower n k
horseshit n 7 27 2em
horseshoer n f 5 36r
horsetrail n 3 18
horsewoman n f g
horticulture n 1  1j0
horticulturist n f l 3ah
hosier n f w
hospitable a
hospital n 3 16 1rr
hospitality n 7 27
host nv f w 2rc
hostage n f w
hostel n 3 14 1rs
hosteller n f c 3ai
hostelry n 3 14 1rs
hostess n f w 3oy
hostile an b 1
hostilely r   4gv
hostility n 4
hostler n f 6 3om
hot a
hotchpotch n b  2s7
hotdog nv f w
hotel n 3 14
hotelier n f c 3ai
hotelkeeper n f c 3ai
hotelman n f c 3ai
hotfoot nvr 1
hothead n f w
hotness n 4
hotshot n f l 2x1
hound nv 2 1n 30l
hour n p  48x
houri n f 9
hours n p 2g
house nv 3 13
housebreaker n f j
housebreaking n 1 20 1hs
housebuilder n f w 3aa
houseclean v
housecoat n 3  1su
housefather n f a
houseguest n f g
household n b 2b 2r4
householder n f r 3ac
househusband n f i
housekeeper n f 5
housekeeping n 1  1ge
housemaid n f 5 3dq
houseman n f q 3b9
housemaster n f w
housemate n f b
housemother n f w
housewife n f 9 3aj
housework n 1  1ge
housewrecker n f 6
housing n 3 1b 1rt
hovel n 3 17 1ru
hover v   5b7
howdy n 7 27 2et
however r   4ab
howitzer n 3  1sr
howl nv 7  2i2,4ui
howling na 7  2i2
hoy n 3 z 1o5
hoyden n f 9 3r9
hr n p  48x
hub n 3
hubbub n 8  2lh
hubby n f i 3ao
hubris n 4
huckster nv f w 3ak,561
huddle vn 7  53x
huddled a
huddler n f w
hue nv 4  22f
huff nv n
huffish a   iw
hug vn 1  4x3
huge a   nj
hugely r   4ev
hugger n f w
huggermugger nar n
hugging n 1  1ik
hulk nv f w 38d,5az
hullabaloo n 1
hullo n 7 27 2et
hum vn n
human an 2 1n
humancentered a   l1
humancentred a   l1
humane a
humanely r
humanise v   50r
humanism n 6  2c3
humanist na f w
humanistic a
humanitarian an f w l1
humanitarianism n 6  2c3
humanities n 6  2ch
humanity n 4  1y5
humanize v   50r
humanlike a   l0
humanness n 4  1y5
humble av   13m
humblebee n 2 1n 1mx
humbled a   wd
humbling a   cs
humbly r   4d1
humdinger n f c
humdrum na 4  1yd
humidity n n  45y
humidness n n  45y
humiliate v   50q
humiliated a   wd
humiliating a   cs
humiliation n n  2nm
humility n 4
hummer n f v
humming n 8
hummock n e  2ui
humongous a   nk
humor nv 7 27 2ga,2pc
humorist n f v 3am
humorous a   l5
humour nv 9  2pc
humourist n f v 3am
humourous a   l5
hump nv m  3ze
hunch nv 6  2bl
hunched a   kn
hundred an k
hundredpercenter n f w 31a
hungarian an f b
hunger nv n  41q
hungriness n n  41q
hungry a
hunk n f a
hunker v   4ya
hunkydory a   zt
hunt vn f w
hunted a
hunter n f 5 3an
huntergatherer n f w
hunting n 1
huntress n f 5
huntsman n f 5 3an
hurdle vn 3 1b
hurdler n f d
hurl vn 1  53u
hurler n f w 3id
hurricane n g 1x
hurried a
hurriedly r   4f8
hurriedness n 4  23r
hurry vn n
hurrying an 1  g6
hurt vna n 1s 549
hurting n n  42p
hurtle v   53u
husband nv f i 3ao
husbandman n f w 36p
husbandry n 1  1iz
hush vn 4  22i
hushed a   os
hushhush a   ss
hushing n 8  2lg
husk nv o  471
huskily r   4i2
husky an 2 1n yx,55
hussar n f 0
hussy n f w 2x8
hustle vn 1 20 53q
hustler n f 9 3p8
hut n 3 17 1ru
hutment n 3 1b
hyacinth n o  47i
hyaline an o
hyalinisation n n  41v
hyalinization n n  41v
hyaloid na 5
hydrargyrum n o  46k
hydrated a   17t
hydride n o
hydrocarbon n o
hydrochloride n o
hydrogen n o
hydrologist n f w
hydromancer n f w
hydrophilic a
hydrophobic a
hydrops n n  42n
hydrous a   17t
hydroxide n o
hydroxymethyl n o
hydroxytetracycline n 3  1t0
hygienist n f q
hymeneals n 8  2ml
hymie n f w 2wj
hymn nv 7
hype nv 7 27 2jx
hyperactive a   9
hyperaemia n n  42o
hyperbole n 7  2hr
hyperbolic a   eg
hyperbolically r   4en
hyperbolise v   4r1
hyperbolize v   4r1
hypercellularity n n
hyperemia n n  42o
hyperemic a
hyperfine a
hyperope n f w
hyperplasia n n
hypertensive na f e
hypertrophied a   9n
hypertrophy nv n
hypervelocity n p
hypnotise v   4je
hypnotised a   e5
hypnotiser n f w 3aq
hypnotist n f w 3aq
hypnotize v   4je
hypnotized a   e5
hypnotizer n f w 3aq
hypoactive a   a
hypoadrenalism n n  41z
hypoadrenocorticism n n  41z
hypocellularity n n
hypochondriac na f e
hypocrisy n 7 27
hypocrite n f w 3ar
hypophyseal a   1b2
hypophysectomised a   1bh
hypophysectomized a   1bh
hypophysial a   1b2
hypophysis n 5  26z
hypotensive na f e
hypothalamic a
hypothalamically r
hypothalamus n 5
hypothesis n 7 27 2b3
hypothesise v   4o9
hypothesize v   4o9
hypothetic a   e3
hypothetical an 6  e3
hypothyroidism n n
hysteria n n  436
hysteric na f e
hysterical a
hysterically r
ianfu n f 9
ibnroshd n f q
ibnsina n f q
ice nv o
iceberg n e  2ug
icebox n 3  1u6
icelandic na 7
icelandicspeaking a
iceman n f 6
iceskater n f d
ichthyologist n f w
icicle n o
iciness n 4  22v
icky a   ii
iconoclast n f w
ictus n n  41x
icy a   kz,kw
idea n 6  2as
ideal an 6
idealised a   tu
idealist n f w
idealization n 1
idealized a   tu
ideally r
idealogue n f w 3qy
ideate v   4z9
identical a   ze,zi
identicalness n 4  1ye
identifiable a
identification n 1
identified a
identify v
identity n 4
ideologist n f w 3as
ideologue n f w 3as
ideology n 6
idiom n 7  2hj,2ih
idiomatic a   1av
idiomatical a   1av
idiosyncrasy n 4  1yt
idiosyncratic a
idiot n f w 3at
idiotic a   zl
idiotically r
idle avn n
idleness n 1  1k7
idler n f w 3au
idling n 1  1k7
idly r
idol n 3
idolater n f w
idolatress n f w
idolise v   50d
idolised a   ov
idoliser n f w 3av
idolize v   50d
idolized a   ov
idolizer n f w 3av
idyllic a
ignite v
ignited a   8d
ignominious a   kg
ignominy n n  446
ignoramus n f w
ignorance n 6
ignorant a   dn
ignore v   4us,4qd
ignored a   r3
ii na k
iii na k  3xq
ikon n 3  1tl
il na c 1m
iledefrance n c
ileum n 5
ilk n 6
ill arn n  17d,49z
illaffected a   a1
illation n 6  2a5
illative a   18t
illbred a   xj
illchosen a   gp
illconceived a   184
illegal a
illegalise v   57x
illegalize v   57x
illegitimacy n n  3zy
illegitimate an f i ny
illequipped a
illfamed a   xt
illfated a   hf
illhumored a   iu
illhumoured a   iu
illicit a
illimitable a   pp
illiterate an f w dn
illmannered a   at
illness n n  41u
illomened a   hf
illscented a   hi
illshapen a   10n
illsorted a   pd
illstarred a   hf
illtempered a   is
illtreat v   58f
illtreatment n 1  1fh
illume v   4lc
illuminate v   4lc,4o1
illuminated a   4b
illuminating a   mb
illumination n n
illumine v   4lc
illusage n 1  1fh
illuse v   58f
illused a   16i
illusion n 6  2ba
illusional a   x2
illusionary a   x2
illusionist n f w 3sn
illusive a   x3
illusory a   x3
illustrate v   4u1
illustration n 7  2gv
illustrative a   lw
illustrator n f w
illustrious a   n7
illustriousness n 4  25b
image nv 6
imagery n 6  29z
imaginable a   14z
imaginary an k  x1
imagination n 6  287,29z
imaginative a   av
imaginatively r
imaginativeness n 6  287
imagine v   4z9
imaging n 6  29z
imam n f c 3aw
imaum n f c 3aw
imbalance n n  414
imbecile na f w 3at
imbed v   4y3
imbibe v
imbiber n f w 355
imbibing n 1  1ig
imbue v   4vz
imitate v   500
imitation na 6
imitative a
imitator n f w 3ax
immaculate a   75
immaterial a
immature a
immediacy n 4
immediate a   7u
immediately r   4b3
immediateness n 4  23q
immense a   nj
immensely r   49s
immenseness n 4  249
immensity n 4  249
immerse v   4yp,4nr
immigrant n f g
immigration n 1  1c3
imminence n n  41k
imminency n n  41k
imminent a   7t
imminentness n n  41k
immingle v   4xd
immix v   4md
immobility n n  416
immoral a
immortal an f w
immortality n 4
immune na f w
immunity n n  45w
immunoelectrophoresis n j
immunologist n f w
immure v   583
immurement n n  40z
imp n f  2vi
impact nv 8
impacted a   8o
impair v   4n4
impaired a
impairment n 8  2m6
impale v   4x8
impart v
impartial a
impassable a   t5
impasse n n  41c
impassioned a   t7
impassive a   dy
impassiveness n 9  2mu
impassivity n 9  2mu
impatience n n
impatient a   di
impatiently r
impeccable a   ts
impeccably r
impeccant a   16w
impedance n g  3un
impede v   57g,4xk
impediment n 6  290
impedimenta n 3 1b 1sw
impeding a   u5
impel v
impelled a
impendence n n  41k
impendency n n  41k
impendent a   7t
impending a   7t
imperative an l
imperativeness n n  44o
imperceptibly r   4i4
imperfect an l
imperfectly r
imperial an 5
imperialism n 7
imperialist na f w
imperil v   5b0
imperious a   wb
imperium n c  2t1
impermanent a   tz
impersonal a
impersonate v
impersonator n f w 3ax
impertinent a   12h
impertinently r   4i6
imperturbability n 9  2nx
imperturbableness n 9  2nx
imperviable a   ub
impervious a   ub
impetuous a   5n
impetus n g  3uc
impinge v
impingement n 1
impinging n 8
impious a
impish a   10d
implacable a
implant vn 3 1e 4y3
implanted a   rk
implausibly r   4hc
implement vn 3  591
implementation n 1  1bv
implemented a   9p
implicated a
implication n 6  2a8,2bn
implicative a   ca
implicit a   fn
implike a   10d
implore v   4ps
imply v   4ss
impolitely r   4ft
import nv 3
importance n 4
important a
importantly r
importation n 1  1km
importee n f g
importer n f w
importing n 1  1km
importune v
importunity n 7
impose v   592,4pq
imposing a   lm
imposition n 1  1ks
impossible an 6  150
imposter n f w 3ay
impostor n f w 3ay
impotence n 4  25k
impotency n 4  25k
impotent a
impotently r   4fc
impound v   55r
impoverishment n n  45e
impractical a
imprecate v   4rm
imprecation n 7  2jo
imprecise a
impregnability n n  460
impregnable a   178
impresario n f w
impress vn 1
impression n 6  2bk
impressionist na f w
impressive a
impressiveness n 4  1y9
imprimatur n 7 27 2f8
imprint vn 6
imprison v   583
imprisoned a   hl
imprisonment n 1
improbable a   o1
improbably r   4hc
impromptu nar 7  ve
improperly r
improperness n 4  21c
impropriety n 4  21c
improve v   4km
improved a
improvement n 8  2kw
improver n f w 3al
improving a
improvise v   4zx
improvised a   u1
improvize v   4zx
impudent a   y5,32
impudently r   4i6
impuissance n 4  25l
impulse n d
impulsion n g  3uc
impunity n n
impureness n n  45a
impurity n o  46b,45a
impute v   4ph
in rna k  4j1
inability n 6
inaccuracy n 4
inaccurate a
inaction n n  418
inactive a
inactiveness n n  418
inactivity n n  418
inadequacy n 4  24c
inadequate a
inadequately r
inadvertence n 6  29g
inadvertently r   4gn
inadvisable a   q
inalterable a   5w
inamorata n f 9
inamorato n f a
inanimate a
inanition n 4  23g
inappropriate a
inappropriately r   4dk
inapt a   gp
inattentively r   4bp
inaudible a   2d
inaugural an 7  gv
inaugurate v
inauguration n 1
inauspicious a   2e
inauthentic a   ic
inbetween a
inboard a
inborn a   m3
inbuilt a   mk
incalculable a
incandescence n g
incandescent a   4c
incantation n 7  2ij
incapable a
incapacitate v   4ne
incapacitated a   vb
incapacitating a   jj
incarcerate v   583
incarceration n n  40z
incarnate va   an
incarnation n f w 3hq
incase v   4xm
incendiary na f j 2yb
incense nv o
incensed a   1l
incentive n d  2tx
inception n 8  2kl
incertain a   5r
incertitude n 6  297
incessant a   a8
incessantly r   4h8
inch nv k
incidence n l
incident na 8
incidental an i
incidentally r
incipience n p  48c
incipiency n p  48c
incise v
incisive a   tp
incite v   4zi,4rd
incitement n 1
inciter n f w 3b7
inclination n 6  2cm
incline vn e  5bc
inclined a
inclose v
include v
inclusive a
incognizant a   2q
incoherent a
income n i 2f
incoming an 1
incommode v   58b
incommodiousness n n  44f
incompatibility n l  3z5
incompatible a
incompetence n 4  254
incompetency n 4  254
incompetent na f w
incomplete a   91
incompletely r
incomprehensible a   fi,9a
inconceivable a   150
inconsequent a   lh
inconsequential a   lh
inconsiderable a
inconsistency n l  3z5
inconsistent a
incontrovertible a   c9
incontrovertibly r   4hg
inconvenience nv n  44f,1xx
inconvenient a
inconveniently r
incorporate va   4n0
incorporated a   16c
incorporation n 1
incorrect a   ap
incorrupted a   ts
incorruptibility n 4
increase vn k
increased a
increasing a
increasingly r   4bg
incredible a   ay
incredibly r   4hc
incredulity n 6  298
increment n j
incrimination n 7 27 2jq
incubate v
incubation n 1
incubus n f
inculcate v   4nv
inculcation n 1  1iv
inculpation n 7 27 2jq
incumbency n p 2g 49l
incumbent na f k
incur v
incurable an f e
incurably r
incursion n 1
indebted a
indecent a   vy
indecision n 6  299
indecisiveness n 6  299
indeed r
indefatigable a   e9
indefensible a   xa
indefinable a   bx
indefinite a
indefinitely r
indefiniteness n 4  1yo
indefinity n 4  1yo
indelible a   eq
indelicate a   14o
indemnification n i  3vw
indentation n m  3zl
indenture nv m  3zl
independence n n  40v
independency n n  40v
independent an f w
independently r
indescribable a   fr
indescribably r   4i7
indeterminacy n 4  1yo
indeterminate a
indeterminateness n 4  1yo
indetermination n 4  1yo
index nv l  2ev
indexer n f 5
indexing n 1
indian an f b 1a9
indicant n 7  2go
indicate v   4sq
indication n 7  2go
indicator n 7 27 2ev
indict v
indictment n 7 26
indifference n 9
indifferent a
indifferently r
indigen n f w 2w9
indigence n n  45g
indigene n f w 2w9
indigestion n n  42w
indignant a   1l
indignantly r
indignation n 9  2o4
indignity n 1
indirect a
indirection n 1
indirectly r
indiscriminate a
indiscriminately r   4bu
indispensable a   qq
indisposed a   17f
indissoluble a   127
indistinct a
indistinctly r   4fh
indistinguishability n 4  1ye
indistinguishable a   ze
indite v   4zt
individual na 0 w 1bm,8j
individualised a   u8
individualism n 4  1yq
individualist na f w
individualistic a   51
individuality n 4  1yq
individualized a   u8
individually r   4f9
indoctrinate v
indoeuropean na f w
indolence n 4  1wt
indolent a   4z
indoor a
indoors r   4d2
indorse v   57j
indorser n f w 3pi
indubitable a
induce v   4px
induced a
inducement n d  2tx
induct v
inductance n g  3uf
inductee n f w
induction n 8  2mm,3uf,2a4
indue v   57u
indulge v
indulgence n 4  20w
indulgent a   u4
indurate va
industrial a
industrialisation n 1  1j3
industrialism n b
industrialist n f w
industrialization n 1  1j3
industrious a   cu
industriously r
industry n b 28 1j2
inebriant n a 1q 2qh
inebriate nv f w 359
inebriated a   d9
inebriety n n  41f
ineffable a   fr
ineffably r   4i7
ineffectively r   4ht
inefficaciously r   4ht
ineligible a
ineluctable a   5u
ineluctably r   4fb
inept a   gp
ineptitude n 6  28i
ineptly r   4g9
ineptness n 6  28i
inequality n 4
inerrable a   fy
inerrant a   fy
inert a   wx
inertia n 4
inescapable a   5u
inescapably r   4fb
inevitability n 4  1yl
inevitable an 8
inevitableness n 4  1yl
inevitably r   4d6,4fb
inexcusable a
inexhaustible a
inexorability n 4  1zs
inexorable a   uh,h3
inexorableness n 4  1zs
inexorably r
inexpensive a   fa
inexperience n 6
inexperienced a   fe
inexperient a   fe
inexplicable a   fi
inexplicably r   4al
inexplicit a   fn
inexpressible a   fq
inexpressibly r   4i7
inextricable a
infallible a
infamous a   xt
infancy n p 2g 48e
infant n f i 2yv
infanticide n f j
infantile a   pi
infantry n b 28
infantryman n f 0 3az
infatuation n 9
infect v
infected a   108
infection n n
infectious a
infective a   jk
infer v   4oa,4u3
inference n 6  2a5
inferential a   18t
inferior an f w
inferiority n n
infernal an f w il,be
inferno n c  2tb
infertile a   gq
infest v   537
infidel n f w 39p
infidelity n 4  20o
infield n 3
infielder n f d
infighting n 1
infiltrate v
infiltration n 1 1u
infiltrator n f w
infinite an 0
infinitely r   4g6,4g5
infinitesimal na 6
infinitive n 7
infinity n p  493
infirmary n 3 16 1rr
infirmity n n  464
infix nv 7
inflame v
inflamed a
inflammatory a
inflate v
inflated a   eg
inflation n j
inflect v
inflection n l  3yq,2hm
inflexible a
inflexion n l  3yq
inflict v   4pq
infliction n 1  1ks
inflorescence n j  3wc
inflow n j  3wn
inflowing a   lr
influence nv 4
influent a   lr
influential a
influenza n n 1r 420
influx n j  3wn
info n 7 27 2eu
inform v
informal a
informally r
informant n f w
information n 7 27 2eu
informative a   mb
informed a
informer n f w 3b0
infotainment n 7  2ep
infra r   4c2
infract v   597
infraction n 1 20 1ho
infrared an 4
infrequent a
infrigidation n j  3wu
infringe v   598
infringement n 1
infuriate v
infuriated a   1k
infuriating a   v3
infuse v   4nv
infusion n o  473
ingathering n 7 27
ingeminate v   4t6
ingeniousness n 6  289
ingenue n f v
ingenuity n 6  289
ingenuousness n 4  20q
ingest v   4vc,4ns
ingestion n 1  1ic
inglorious a   kg
ingrained a   rk
ingraining n 1  1iv
ingrate n f w
ingratiatory a   ua
ingratitude n 9  2nj
ingredient n 3  2b2
ingroup n b  2ro
inguen n 5  27w
ingurgitate v   4vn
inhabit v   5ad
inhabitable a   o6
inhabitant n f b 2w8
inhabited a
inhalation n 1
inherent a   mk
inherit v
inheritance n 1
inherited a   m2
inheritor n f w 39s
inheritress n f w 39t
inheritrix n f w 39t
inhibit v
inhibited a
inhibition n 1
inhibitory a   ya
inhospitable a
inhuman a   l4
inhumane a
inhumation n 8  2mk
inhume v   57l
iniquitous a   16x
iniquity n 1  1hb
initial anv 7
initially r
initiate vn f w 4z1
initiation n 8  2mm,1dr
initiative na 4  1zw
initiator n f c
initiatory a   gv
inject v
injection n 1
injure v
injured a
injury n n 1s 42g
injustice n 1
ink nv o
inkiness n 4  228
inkling n 6  2bj
inlaw n f i 3b2
inlay vn 3 1e
inlet n e
inmate n f b 3b4
inmigration n 1  1c3
inn n 3 14 1rs
inner a
inning n p
innkeeper n f s
innocence n 4  20q
innocent an f w m8
innovate v
innovation n 3  1ry,288
innovative a   vt
innovator n f w 3i9
innuendo n 7 27 2jr
innumerable a   59
innumerous a   59
inoculating n 1  1i8
inoculation n 1  1i7
inoculator n f q 3b3
inoperable a
inordinate a   q5
inordinately r   4ay
inordinateness n 4  24j
inorganic a
inosculation n 5  25r
inpatient n f e 3b4
inperson a
input nv 7
inquest n 1
inquietude n 9  2of
inquire v   4s9,4pk
inquirer n f w 3b5
inquiring an 7
inquiry n 6  2j2
inquisitive a   b9
inquisitively r   4c7
inquisitor n f w 3b6
inquisitory a   ee
inroad n 1
insane a
insanely r   4c6
insaneness n n  438
insanity n n
inscribe v   4we
inscribed a
inscription n 7  2dj
inscrutability n 4
inscrutable a   fj
insect n 2 1n
insensitive a
inseparable a
insert vn 7
inset nv 3
inshore ar   84
inside rna c  4d2,4d4
insider n f c
insidiously r   4i8
insight n 6  29h,2nw,2ag
insignificance n 4
insignificant a
insignificantly r
insinuation n 7 27 2jr
insipid a   14p
insist v
insistence n 7 27 2j1
insistency n n  44o
insistent a   a4,c5
insisting n 7 27 2j1
insobriety n n  41f
insofar r
insolence n 4  21p
insolent a   y5,23
insolently r
insoluble a   127
insolvent na f w
insomniac na f e
insouciance n 9  2op
insouciant a   9i
inspect v
inspection n 1
inspector n f o
inspiration n 6  1rv
inspirational a
inspire v   510
inspired a
inspirer n f c
inspiring a
inspiriting a   e6
instability n n
instal v   4yi
install v   4yi
installation n 1  1ds,1qm
installing n 1  1ds
installment n i
instance nv 8  2kg
instancy n 4  23q
instant na p 2g 496,494
instantaneous a
instantaneously r   4ag
instantaneousness n 4  23q
instantly r   4b3,4ag
instauration n 1  1dr
instead r   4bn,4cq
instigant n f w 3b7
instigate v   4rd
instigator n f w 3b7
instillation n 1  1en
instilling n 1  1iv
instillment n 1  1en
instilment n 1  1en
instinct na 6
instinctively r
institute vn b 28 4zg
institution n b 28
institutional a
institutionalise v   56g
institutionalised a   kj
institutionalize v   56g
institutionalized a   kj
instruct v   4qw
instruction n 7 27 1iu
instructional a
instructions n 7
instructive a
instructor n f w 3ql
instructress n f w
instrument nv 3 1e
instrumental a
instrumentalist n f v 3f8
instrumentality n b 28
instrumentation n 3
insubordination n 4
insubstantial a   am
insufficient a
insufficiently r
insularism n n  43m
insularity n n  43m
insulate v   4nb
insulation n n  43m
insulin n 5
insult vn 7 27 4r9,2fk
insulting a   y3
insuperable a
insupportable a   t3
insurance n i
insure v   4ok,4s6
insured an f w
insurgent na f 4 3b8
insurmountable a   13x
insurrection n 1  1jd
insurrectionist n f 4 3b8
intact a   8u
intake n 1  1ic
intangible na i
integer n k
integral an 6  mk,8u
integrality n n  44v
integrate v   4n0,57z
integrated a   16c
integrating n 1  1li
integration n 1  1li
integrity n n  44u
intellect n 6
intellection n 6  2a3
intellectual an f w ud
intellectually r
intelligence n 6
intelligent a   12a,x8
intelligible a   99
intelligibly r   4f5
intend v
intended a
intense a
intensely r
intensification n 1
intensify v   4lb,4ku,4kt
intensifying a
intension n 7 27 2ee
intensity n 4  239
intensive an 7
intensively r
intensiveness n 4  239
intent na 6  2c6,27
intention n 6  2c6
intentional a
intentionally r   4bl
intently r
intentness n 4
inter v   57l
interact v
interaction n 1
interactive a   ak
intercede v   4pu
intercept vn 6
interceptor n 3 y
intercessor n f w 2wa
interchange nv 3
interconnect v   59u
interconnected a   yf
interconnectedness n n  43q
interconnection n n  43q
intercontinental a
intercourse n 7
interdepartmental ar
interdependence n l  3yz
interdependency n l  3yz
interdependent a   cd
interest nv 6  24w
interested a
interesting a
interestingly r
interestingness n 4
interface n 3
interfaith a
interfere v   58r
interference n 7
interfering a   mm
interferometer n 3 1e
interim an p  49b
interior na c
interiorise v   4pl
interiorize v   4pl
interject v   4sk
interjection n 7  2i0
interlace v   4xv
interlacing a   116
interlayer n 3
interlink v   59u
interlinking a   116
interlobular a
interlock vn 3 1e 4mg
interlocking an 8  116
interlocutor n f v
interloper n f g 3ba
interlude nv p
intermarriage n n  407
intermediary n f w 2wa
intermediate anv o
intermediator n f w 2wa
interment n 8  2mk
intermeshed a   42
interminable a   ob
intermingle v   4xd
intermission n 1
intermit v   4q2
intermittent a
intermix v   4xd
intermixture n a 1p 2qf
intermolecular a
intern nv f q 3b9
internal a
internalise v   4pl
internalize v   4pl
internally r
international an b
internationalist na f w
internationally r
interne n f q 3b9
internee n f w
internet n 3  1rw
internist n f q
internuncio n f k
interpenetrate v
interpersonal a
interplay n 1
interpolate v   4od
interpose v   4sk
interposition n 1
interpret v   4o4,4sw
interpretable a   fh
interpretation n 6
interpretative a   ma
interpreted a   n8
interpreter n f w
interpreting n 6  29y
interpretive a   ma
interrelate v
interrelated a   yf
interrelatedness n l  3z1
interrelation n l  3z1
interrelationship n l  3z1
interrogation n 7  2j3
interrogative na 7  2j3
interrogator n f w 3b6
interrogatory na 7
interrupt vn g  4q1
interruption n 1  1f5
intersect v
intersectant a   b4
intersecting a   b4
intersection n 6
intersex n f w 3a1
interspecies a   mg
interspecific a   mg
interstate an 3 18
interstellar a
interstitial a
intertwine v   4xv
interval n p
intervene v   58r
intervenor n f w
intervention n 1
interview vn 7
interviewee n f w
interviewer n f w
interweave v   4xw
interwoven a   116
intestine n 5  276
intima n 5
intimacy n 4  1x7
intimal a
intimate avn f w
intimately r
intimation n 7 27
intimidate v
intimidation n 1  1lt
intolerable a   15l
intolerance n 4
intonation n 7
intone v   4ut,4uo
intoned a   yo
intoxicant na a 1q 2qh
intoxicate v   50y
intoxicated a   d9
intractable a
intradepartmental a
intragroup a
intramuscularly r
intransigence n 4  20h
intransigency n 4  20h
intransigent a   h3
intrapulmonary a
intrench v   4y4
intrenchment n 3 1b 1qh
intrepid a   3v
intricate a
intricately r   4cb
intrigue nv 6  2bf,5as
intriguer n f w
intrinsic a   mj
intrinsical a   mj
intrinsically r
intro n 7
introduce v   4sa
introduction n 1  1dq
introductory a
introject nv 6
introjected a
intromit v
introspective a   ml
introvert nv f w
introverted a   ml
intrude v   536,59b
intruder n f g 3ba
intrusion n 8  2ma
intrusive a
intrust v   56h
intuition n 6  2bl
inundate v   4y0
inundated a   hr
inundation n g 1z 3ud
inure v
inutility n 4  251
invade v
invader n f g 3bb
invalid nva f e 3bc
invalidate v   57w
invalidator n f k 3bd
invaluable a   16n
invariable an 6
invariably r   4a3
invariant an 6
invasion n 1 1u 2ma
inveigh v   4sh
inveigle v   4pw
invent v   4z5
invention n 6  288,1ry
inventive a   av
inventiveness n 6  289
inventor n f w 3be
inventory nv 7 27
inverse an l
inversely r
inversion n g
invert v
inverted a   162
invest v   57u
investigate v
investigating n 1  1gt
investigation n 6  1gt
investigative a   ed
investigator n f w 3ku
investigatory a   ed
investing n 1  1kh
investment n 1  1kh
investor n f w
invigilator n f c
invigorate v   510
invigorated a   15k
invincible a   9s
inviolate a
invisible a   170
invitation n 7
invite vn 7
invitee n f g 393
inviting a
invitingly r   4et
invocation n 7  2j0
invoice nv 7 26
invoke v   4z2
involuntariness n 4  1wz
involuntary a   174
involve v
involved a
involvement n 1  1lz
invulnerability n n  460
invulnerable a
inward ar
inwardly r
inwardness n 6  2bo
inwards r   4j1
iodide n o
iodin n o  46j
iodinate v
iodinated a   1ax
iodinating a
iodination n j
iodine n o  46j
iodised a   1ax
iodized a   1ax
iodocompound n o
iodoprotein n o
iodothyronine n o
iodotyrosine n o
ion n e
ionic an 7
ionised a   5y
ionized a   5y
ionophoresis n j  3wi
iota n k  3yh
ire n 9  2o1
iris n h 1o 3v7
irish an f
irksome a   mi
iron nva o
ironic a   l8
ironical a
ironist n f v 3lk
ironlike a
ironman n f a
ironmonger n f w 3bf
irons n 3 1e 1rz
ironshod a
ironside n f a
ironworker n f w
irony n 7 27 2gb
irrational an k
irrationality n n  439
irrationally r
irreconcilable a   xv
irredentist n f w 3bg
irreducible a
irrefutable a   c9
irregular an f w
irregularity n 1  1yx
irregularly r
irrelevant a
irreligionist n f w
irremediable a
irreparable a
irreproducibility n 4
irresistible a   xx
irresistibly r   4gq
irresolute a
irresolution n 6  299
irrespective r   4dc
irresponsibility n 4  1xf
irresponsible a
irresponsibleness n 4  1xf
irreverence n 6
irreversible a
irrevocable a   u2
irrevokable a   u2
irridentist n f w 3bg
irrigate v
irrigation n 1
irritability n 9  2pd
irritable a   it
irritably r   4fo
irritant n 6  2aq
irritate v   50k
irritated a   uz
irritating a   1a
irritation n n  43e
irrupt v   536
irruption n 1
isarithm n c  2td
island n e
islanddweller n f b 3bh
islander n f b 3bh
isle n e  2uh
islet n e  2uh
ism n 6  2bw
isobilateral a   147
isocyanate n o
isogram n c  2td
isolate v   4nb
isolated a   a7,105
isolation n n
isolationist an f w 1ba
isolationistic a   1ba
isomer n o
isopleth n c  2td
isosmotic a   en
isothermal a
isotonic a   en
isotopic a
isotropic a   mw
isotropous a   mw
israeli na f b
issuance n 1  1k6
issue vn 6  4ta
issuing n 1  1k6
italian an f b
italic na 7
italicise v   503
italicize v   503
itch vn n
item nr 7
itembyitem a   cf
itemize v   4t2
iterate v   4t6
itinerant na f 6 3bi
itinerary n c  2ti
itsybitsy a   nq
ittybitty a   nq
iv na k  3xr
ivory n o  46u,229
ivy n h 1o
ix na k  3xv
jab vn 1  4w0,1er
jabber vn 7 27 4uq
jabberer n f w 356
jabbing n 1  1er
jacinth n o  47i
jackanapes n f w 3tj
jackass n f w 39e
jackdaw n 2 1n 1mh
jacket nv 3 1c
jacksonian an f w
jacktar n f p 3e2
jactitate v   51y
jactitation n 7  2jj
jade nva o  47k
jaded a   15j
jadestone n o  47k
jagged a
jaguar n 2 1n 1mw
jail nv 3 1b 1s0,583
jailbird n f j 3bj
jailed a   hl
jailer n f w 391
jailhouse n 3 1b 1s0
jailor n f w 391
jakes n 3 14 1sz
jam vn a 1p 53y
jamaican na f b
jambon n a  2q1
jammed a   9q
jampack v   4xz
jampacked a   9q
jangle vn 8  54t
jangling a   56
jangly a   56
janissary n f w
janitor n f w
janusfaced a
japan nv c
japanese an f b
jape n 7 27 2gd
japery n 1  1g0
jar nv 3 1g 5ak,51k
jargon n 7  2ii
jarring a
jaunt nv 1 2e 1eg
jaunty a   g1,65
jaw nv 5
jawan n f b
jawbone nv 5  25y
jaywalker n f g
jazzman n f v
jazzy a
jealous a   ek,160
jealousy n 9
jeep n 3 x 1s1
jeer vn 7 27 4rb
jeerer n f w 3m4
jeering na 7 27 2fl
jeffersonian an f w
jejune a
jejunum n 5
jell v   4mt
jelly nv a 1p
jeopardise v   5b0
jeopardize v   5b0,58s
jeopardy n n  461
jerk vn f w 4yu
jerker n f g 3tx
jerking na 1  1es
jerkoff n f w 3rb
jerkwater a   as
jerrybuilder n f w
jest nv 7 27 2gd
jester n f v
jesting a   la
jesuit na f w
jet nva 3 y 2me
jetblack a   6o
jetting a   kq
jetty n 3 1b 1op
jewbaiter n f w 2xy
jewel nv 3
jeweled a   g
jeweler n f w 3bk
jewelled a   g
jeweller n f w 3bk
jewish a
jewishorthodox a   1ag
jib nv 3
jibe nv 7 27 2g7
jiffy n p 2g 496
jig vn 7
jiggle nv 1
jilt vn f 9
jimdandy n f c 3bl
jimhickey n f c 3bl
jimmy vn 3  4yv
jingle vn 8  54t
jinglejangle v   54t
jingling a   yi
jingly a   yi
jingo n f w 31a
jingoist n f w 31a
jingoistic a   ti
jinnee n f  2vt
jinni n f  2vt
jinx nv f w
jitney n 3  1oy
jitteriness n 9  2oh
jive vn 7
job nv 1  1gg,1h3
jobber n f w 3bm
jobholder n f 6
jock n f d 2ym
jockey nv f g 4ux
jocose a   la
jocular ar   la
jocund a   n5
jog vn m  5aw
jogger n f g
joggle vn 3 1e 522
john n 3 1a 1vm
join vn m
joined a
joiner n f w
joint anv 5  27v
jointly r   4db
joke nv 7 27 2gd
joker n f v 3bn
jokester n f v 3bn
joking a   la
joliotcurie n f w
jollification n 1  1fw
jolly anvr 8  n5
jolt nv 8  2kr,1es,51k
jolted a   15
jongleur n f v 37f
jonquil n h 1o
josh v   4rg
joss n 3
jostle vn 1
jot nv 7  2dy
jotting n 7  2dy
jounce nv 8  2kr
journal n 7  2dh
journalese n 7
journalism n 7
journalist n f w
journey nv 1 2e 1ee
journeyer n f g
journeying n 1 2e 1ee
journeyman n f 5 330
joust nv 8
jovial a   n5
jowl n 5  25y
jowly a   gb
joy nv 9  2oi
joyfulness n 9  2oi
joyous a
joyousness n 9  2oi
joyride nv 1 2e
joystick n 3
jubilance n 9  2ok
jubilancy n 9  2ok
jubilant a   c0
jubilantly r   4b5
jubilation n 9  2ok
judder v
judge vn f k
judgement n 7 26
judging n 6
judgment n 6
judicature n b  2rv
judicial a
judiciary n b
judicious a   wh
jug nv 3 1g
juggernaut n f  3bo
juggle nv 1
juggler n f v
juice n a 1p
juicer n f w 355
juicy a   10j
juju n 6
jukebox n 3 1f 1s3
jumble nv n  45k
jumbled a   158
jumbo a   ng
jump vn 8  52r
jumper n f w
jumpiness n 9  2oh
jumpy a   14u
junction n 3
juncture n 8  2m4
jungian an f w
junior na f w
juniorgrade a   101
junk nv o  47b,55c
junkie n f w 358
junky n f w 358
junkyard n c
junto n b  2rp
jurisdiction n 4
jurisprudence n 6
jurisprudentially r
jurist n f l
juror n f l 3bp
jury n b
juryman n f l 3bp
juryrigged a   u1
jurywoman n f l 3bp
just ra   49r,4dt
justice n 4
justiciar n f k 3bq
justiciary n f k 3bq
justifiably r
justification n 6
justificative a   ri
justificatory a   ri
justifiedly r   4f7
justifier n f w 2xz
justify v   4s8
justly r   4f7
justness n 4  1y0
jut nv m  3ze
jutting an 1  mo
juvenile an f 8
juxtapose v
juxtaposition n 1
kabbalist n f l
kachina n f v
kafir n f w 3br
kale n i  3w7
kalif n f w 30o
kaliph n f w 30o
kamikaze n 3 y
kaput a   ck
karyon n 5  26q
katzenjammer n n  44h
kc n p  49f
keel nv m
keen anv 7  tp
keenly r   4ia
keenness n 6  283
keep vn i  5av
keeper n f w
keeping n 1  1i3
keepsake n 3  1s6
keister n 5  27k
kelpie n f  2vq
kelpy n f  2vq
ken n 6
kennel nv 3 14 1s7
kerb n 3  1py
kerchief n 3 1c
kerfuffle n n  40b
kerosene n o  46n
kerosine n o  46n
kerugma n 7  2ju
kerygma n 7  2ju
ketch n 3 z
ketonemia n n  42e
ketosis n n  42e
kettle n 3 1g
key nav 3 1e lf
keyboard n 3 1e
keyboardist n f v
keyhole n 3
keynote vn 7 27
keystone n 6  292
khaki an 3
khalif n f w 30o
khalifah n f w 30o
khan n f w
khz n p  49f
kibbutznik n f w
kibitzer n f w
kibosh v
kick vn 1
kicker n f d
kickoff n 1  499
kickshaw n a 1p 2pj
kid nv f 7 31c
kiddie n f 7 3bs
kiddy n f 7 3bs
kidnap v   4xi
kidnaper n f j 3bt
kidnapper n f j 3bt
kidney n 5
kike n f w 2wj
kill vn 1
killable a
killer n f w 3bu
killing na 8 1t
killjoy n f w 3og
kilocycle n p  49f
kilohertz n p  49f
kilometer n k  3xg
kilometre n k  3xg
kin na f i 3bw
kinaesthetic a   19n
kinaesthetically r   4ey
kind na 6  2aw
kinda r   4a2
kindergarten n b 28
kindergartener n f 7 3jd
kindergartner n f 7 3jd
kindled a   8d
kindly ar   n6
kindred an b  zj
kine n 2 1n 1n5
kinesthetic a   19n
kinesthetically r   4ey
kinetic a
kinetics n 6  2cf
kinfolk n b  2qw
king n f w
kingdom n n  45p
kingpin n f w 3bv
kinsfolk n b  2qw
kinship n l
kinsman n f i
kinsperson n f i 3bw
kinswoman n f i
kiosk n 3 1a 1ok
kip nv p 2g
kiss vn 1  4x6,1cy
kisser n f w 3bz
kissing n 1  1ik
kit nv 3 1g
kitchen n 3 1a
kitchenette n 3 1a
kitschy a   dx
kitten nv 2 1n
kittenish a   10e
kleptomaniac n f w
klick n k  3xg
klutz n f w
km n k  3xg
knack n 6
knacker n f 6
knap v   4wx
knapsack n 3 1g 1ny
knave n f w 3l6
knavish a   1z
knead v
knee n 5  27p
kneecap nv 5  25z
kneedeep ar   bu
kneel vn 1
kneeler n f w
kneepan n 5  25z
knickerbockers n 3 1c 1oq
knickers n 3 1c 1oq
knickknackery n 3  1or
knife nv 3
knifelike a
knight nv f c
knighterrant n f c
knightly a   ta
knit vn 3  4zp
knitter n f w
knob n 3 1b
knock vn 8  4w2
knockdown na 1
knocker n f w
knocking n 8
knockout na f 9 3np
knoll n e  2ui
knot nv b
knotted a
knotty a   cq
know vn 6  4no
knowall n f w 3c1
knower n f w 3c0
knowhow n 6
knowing an 6
knowingly r   4gm
knowingness n 6  28t
knowitall n f w 3c1
knowledge n 0  1bq
knowledgeable a   dm
known a
knuckle nv 5
knuckleball n 1  1cl
knucklehead n f w 35c
knuckler n 1  1cl
kolkhoznik n f w
kook n f w
korean na f b
kosher an a 1p 7b
krafftebing n f q
kudos n 7 27 2fa
kvetch nv f w
kwanyin n f
laager n 3 1b 1s8
lab n 3  1s9
label vn 7
labeled a   n9
labelled a   n9
labor nv b  2ra
laboratory n 3  1s9
labored a   j2
laborer n f 6 3c3
laboring a   4y
laborious a   dp
laborsaving a   jz
labour nv b  2ra
laboured a   j2
labourer n f 6 3c3
labouring a   4y
laboursaving a   jz
labyrinth n 3  1sj
lace vn 3  4xv
laced a
lacelike a   ut
lacer n f 6
lacerate va
lachrymose a   n0
lack nv n  44m
lackadaisical a   eb
lackey n f 5 3c4
lacking a   d
laconic a   9j
laconically r   4gf
lactating a
lactoflavin n o 1p 485
lacy a   ut
lad n f w 317,305
ladder nv 3
laddie n f w 305
laden av   hu
ladened a   hu
lading n 3  1p9
lady n f 9
ladyinwaiting n f c
ladylike a
ladylove n f w 3c6
lag vn 1
lager n 3 1b 1s8
laggard na f w 33r
lagger n f w 33r
lagoon n e  2uj
laguna n e  2uj
lagune n e  2uj
laic a
laid a
lair n c  2te
laird n f w
laissezfaire a   51
laity n b
lake n e
lallygag v   5a3
lam vn 1  546,4x0
lama n f c
lamb nv 2 1n
lambast v   4wv
lambaste v   4wv
lambency n 4  223
lambent a   4l
lamblike a
lame nva f w
lament vn 7
lamentable a   ih
lamentably r   4ck
lamentation n 7
lamenter n f w 3f3
lamenting a   n1
lamia n f  2vr
laminate vn 3 1b
laminator n f 5
laminitis n n  42x
lamp n 3 1e
lamplight n g
lamplighter n f 5
lampoon vn 7 27 4re
lampooner n f v 3h9
lance nv 3 11 1uy
lancer n f 0
land nv i
landgrave n f c
landholder n f w 3c8
landing n 3
landlady n f w
landler n 7
landlocked a
landlord n f w
landlubber n f b 3c7
landman n f b 3c7
landmark n c
landmass n e
landowner n f w 3c8
landrover n 3 x 1s1
landscape nv c
landscaped a
landscaper n f w
landscaping n 1
landscapist n f w
landslide n 8 24 2ly
landslip n 8  2ly
landsman n f b 3c7
lane n 3
langlaufer n f d
language n 7
languid a   eb
languish v
languisher n f w
languor n 9  2o0
languorous a   eb
lanky a   14f
lantern n 3 1e
lao an f b
laotse n f w 3u3
laotzu n f w 3u3
laozi n f w 3u3
lap nv 5
lapel n 3
lapidarist n f l 3c9
lapidary na f l 3c9
lapidate v
lapidator n f w 3p3
lapidist n f 5
lappet n 5  26u
lapse nv 1
lapsed a   ug
lapsing n 1  1c6
larboard na 3
larcener n f j 3ca
larcenist n f j 3ca
larceny n 1 20 1hq
large anr 4  na
largehearted a   n6
largely r   49t
largeminded a   4t
largeness n 6  282
larger a   nc
largerthanlife a   nh
largescale a
lark nv 2 1n
larkspur n h 1o
larn v   4np
larva n 2 1n
larval a
lascar n f p
lash vn 5  4wu
lasher n f 5
lashing na 1  1l8
lashings n k  3yl
lass n f 9 3cb
lassie n f 9 3cb
lassitude n n  41b
last avnr p
lasting a   tw,oa
lastingness n 4  23m
lastly r   4bo
lastminute a
lat n 5
latch vn 3 1e
late ar   4cr
latecomer n f g
lately r   4cy
latent a
later ra   4bj
latest an 7 27 bb
lather nv e  2v1
latin na 7
latinamerican a
latitude n c
latitudinarian na f w
latter an l
latterly r   4cy
laud v   4ri
laudable a   18b
laudably r   4fu
laudanum n 3
laudator n f w 3cc
laugh vn 7
laughable a   182
laughably r   4ib
laugher n f w
laughingly r
laughingstock n f w
laughter n 7
launch vn 3 z 575
launcher n 3
launching n 1
launder v
laundering n 1
laundress n f 5 3t6
laundry n 3 1c 1sa
laundryman n f 5 3t5
laundrywoman n f 5 3t6
laureate na f w
laurels n 7  2fc,441
lav n 3 1a 1vm
lavation n 1  1e0
lavatory n 3 1a 1vm
lavender an h 1o 6c
lavish va   i5
lavishly r
lavishness n 4  24x
law n b
lawbreaker n f j 3sl
lawbreaking n 1 20 1hn
lawfully r   4i3
lawgiver n f c 3cd
lawless a   aa
lawlessness n n  409
lawmaker n f c 3cd
lawmakers n b  2r6
lawmaking n 1  1kr
lawman n f w
lawn n c
lawsuit n 1  1le
lawyer n f w 3ce
lax a
laxness n 4  1xc
lay van 7  4xq
layabout n f w 3au
layer nv 3
layette n 3
laying n j
layman n f w 3cf
layoff n 1
layout n 6
layover n 1
layperson n f w 3cf
lazar n f e 3cl
laze v
lazily r
laziness n 4  1wt
lazy a   4z
lazybones n f w
lb n k  3xh
lead vn 4  532
leaded a
leaden a   jx
leader n f c
leaders n b  2s1
leadership n 1  2s1
leadin n 7  2d0
leading an 3  p7,13k
leaf nv h  3vg
leafage n h  3vg
leafhopper n 2 1n
leaflet n 5
league nv b 28
leak nv e
leakage n 8  2mf
leaker n f w
lean van 4  53f
leaning an 9  kl
leap vn 1  52r
leaper n f d
leapfrog nv 1
leaping n 1
learn v   4np,4nq
learned a   zw,dm
learnedness n 6  2c7
learner n f w 3cg
learning n 6  2c7
lease nv i  3vl,57n
leaseholder n f w 3ch
leash nv 3 1e
least ran 6
leather nv o
leathered a   15p
leatherlike a   15p
leatherneck n f 0 3e1
leathery a   15p
leave vn p 2g
leavened a
leavening n 6
leaver n f g 348
leavetaking n 1  1bz
leaving n 1  1bu
lech n f w 3ll
lechatelierite n o  47g
lecher n f w 3ll
lecherousness n 9  2mz
lector n f c
lecture nv 7
lecturer n f w
lecturing n 1
lede n 7  2d0
ledge n e
ledgeman n f 5 309
ledger n i  3w9
leech nv 2 1n 1mt
leer vn 7 27
leering a
leery a   161
left anr c
leftfield n 3
lefthand a
lefthander n f w 3ci,3cj
leftist na f c 3nw
leftofcenter a   yv
leftover na l  3yt
leftwing a   yv
leftwinger n f c 3nw
lefty n f w 3cj
leg n 5
legacy n i  3vq
legal a
legalise v   57y
legalize v   57y
legally r
legate n f w
legatee n f w
legateship n 1  1gi
legation n 1  1gi
legend n 7
legendary a
leger n i  3w9
legerdemain n 1
legged a
leggy a   14h
leghorn n 3  1oh
legibility n 4  1xv
legion na b 28
legionary n f 0
legislate v
legislating n 1  1kr
legislation n 7
legislative a
legislator n f c
legislature n b  2r6
legitimacy n 4
legitimate av   16l
legitimately r   4i3
legitimatise v   57y
legitimatize v   57y
legitimise v   57y
legitimize v   57y
legume n h 1o
lei n 3  1wj
leisure n p 2g
leisurely ra
leitmotif n 7  2hc
leitmotiv n 7  2hc
lemma n 7 27
lemon n a
lemonade n a 1q
lemonlike a   145
lemony a   145
lend v   568
lender n f w 3ck
lending n 1  1kf
length n 4
lengthen v
lengthened a   o8
lengthening n 1  1jt
lengthily r
lengthways ar
lengthwise ra   4ic
lengthy a   o9
lenient a   u4
lenify v   508
lens n 3 1e 1sb
lense n 3 1e 1sb
lensman n f w 3i1
lentigo n 5  25q
lentil n a
leper n f e 3cl
lepidopterist n f w 3cm
lepidopterologist n f w 3cm
leprechaun n f
leprosy n n 1r
lesbian na f w 3cn
lesion n n
less ra
lessee n f w 3ch
lessen v   4ke,4ms
lessened a   le
lessening n 8  2kv
lesser a
lesson n 1  2eg
lessor n f s
let vn b  572
letch n f w 3ll
letdown n 9  2p3
lethal a
lethality n 4  1z6
lethargy n n  41b,23g
letter nv 7  2eq
lettered a   dm
letterer n f 5
letterhead n 7
lettering n 7  2dj
letterman n f d
letters n 6
letting n i  3vl
lettuce n i  3w7
letup n p  49c
level nva 4  245
leveler n f 4 3co
levelheaded a   x8,x8
leveller n f 4 3co
lever nv 3
leviathan n f
levis n 3 1c
levistrauss n f w
levy vn i
lewd a   7a
lewdness n 4  21d
lexical a
lexicographer n f w 3cp
lexicologist n f w 3cp
lexicon n 6  28k
lexicostatistic a
lexicostatistics n 6
ley n c  2th
liability n n
liable a
liaise v   4pu
liaison n n  3zs
liar n f w 3cq
libber n f w 36w
libeler n f w 343
liberal na f w 3cr
liberalism n 6
liberalist n f w 3cr
liberalize v
liberally r
liberate v   585,571
liberated a
liberation n 1  1ci
liberator n f w
libertarian n f w
libertine na f w 3cs
liberty n n  40t
librarian n f w 3ct
library n 3 1a
librate v
librettist n f w
libretto n 7
licence nv n
licenced a   2g
license nv 7 26 57e
licensed a   2g
licensee n f w
licenser n f k
licentiate n f w
licitly r   4i3
lick vn e  4ww
licked a
licking n 8 25 2mq
lid n 5  269
lie vn 7 27
lieabed n f w 3cu
liege na f w 3sa
liegeman n f w 3sa
lieu n 1  1h4
lieutenant n f 0
life n n  2ai
lifeguard n f 5 3cv
lifeless a   1g
lifelike a   x5
lifelong a   oc
lifer n f w
lifesaver n f 5 3cv
lifesize a   nl
lifesized a   nl
lifespan n p 2g 48b
lifethreatening a   b3
lifetime n p 2g 48b,48b
lift vn 1  52u
lifted a   k9
lifter n f d 3te
liftman n f
ligament n 5
light navr g
lightbulb n 3 1e 1sc
lightcolored a
lightduty a
lighted a   4b
lighten v
lighterman n f p 3cw
lightfooted a
lightgreen a   6b
lighthaired a   3m
lightheaded a   17i,10c
lightheadedly r   4c9
lightheadedness n n  432
lighthearted a   62,62
lightheartedness n 9  2op
lighting n n
lightlessness n n  40i
lightly r
lightmindedness n 4  1x3
lightness n 9  2oj
lightning n g
lightoflove n f w
lightsome a
lightsomeness n 9  2op
lightweight na f 2
lignite n o
likable a   14a
like van 6  51e
likeable a   14a
likelihood n 4  1ym
likeliness n 4  1ym
likely ar
likeminded a
liken v   4oi
likeness n 4  1yf
likewise r   4dh,4b0
liking n 9
lilac na h 1o 6c
lilaccolored a   6c
lilliputian na f w
lilt nv 4
lilting a   yn
lilylivered a   47
limb n 5
limbo n n  440
limelight n n  43w
limen n 6
limey n f b
limit nv 4  4kw
limitation n 6  2ax
limited an 3
limiting an l  y9
limitless a   pp
limner n f w 3j0
limnologist n f l
limp van 1  52b
limper n f g 3a9
limpid a
limpidity n 4  1zl
linchpin n 6  292
linden n h  3v5
line nv b
lineage n b  2r5
lineament n 6  2ay
linear a
linearly r
lineation n c
linebacker n f d
lined a
lineman n f d
linen n 3
linendraper n f w
liner n 1
lineshooter n f w 307
linesman n f w
lineup n 7 27
linger v   5a3
lingerer n f w 3d5
lingeringly r   4ie
lingo n 7  2ii
lingpao n f
lingua n 5  265
lingual an 7  19b
lingually r
linguist n f w
linguistic a   19b
linguistically r
linguistics n 6
link vn l  4p9
linkboy n f 5 3cx
linkman n f 5 3cx
links n 3
linksman n f w 38n
linkup n 3 1e 1sd
lino n o  47l
linoleum n o  47l
lint n o
lion n 2 1n
lionhunter n f w
lionise v   56t
lionize v   56t
lip n 5
lipped a
lipstick nv 3
liquescent a   ho
liquid an o
liquidate v   4wh
liquidation n 1
liquidator n f j 3f6
liquidity n n  454
liquidness n n  454
liquor n a 1q 2qk
lisper n f w
lissom a   j0
lissome a   j0
lissomeness n 4  22s
list nv 7 27 2du
listed a
listen v
listener n f w 39o
listening n 1
listing n 7 27 2du
listless a
listlessly r
lit an 6  4b
liter n k  3x7
literal an 7 27
literalism n 6
literally r
literalness n 4
literary a
literate an f w
literature n 7
lithe a   j0
litheness n 4  22s
lithesome a   j0
lithographer n f w
lithomancer n f w
litigant n f w 3cy
litigation n 1
litigator n f w 3cy
litre n k  3x7
litter nv b
litterateur n f w 365
litterbearer n f 5 3p9
litterbug n f w 3cz
littered a   156
litterer n f w 3cz
little arn k  no
littleness n 4  24b
littler a   ns
liturgist n f l
livable a   o5
live var   5ad
liveable a   o5
livelihood n i
liveliness n 1
lively a
liven v   4kh
liver na 5
liveryman n f 6
livestock n 2 1n
livid a   6v
lividness n 4  22g
living na 6  2ai
livingroom n 3 1a
lizard n 2 1n
load nv 3  1se
loaded a   hu
loader n f 6 3ox
loading n 3  1se
loads n k  3yl
loaf nv a 1p
loafer n f w 3au
loafing n 1  1k7
loan nv i
loaner n f w 3ck
loaning n 1  1kf
loath a   17z
loathe v   50b
loather n f w 2wq
loathly a   rc
loathsome a   17v,rc
lob vn 1
lobby nv 3 1a 1nk
lobbyist n f w
lobe n 5
loblolly n a 1p
lobscouse n a 1p 2pq
lobscuse n a 1p 2pq
lobsterback n f 0 350
lobsterbacked a   80
lobsterman n f 5
lobular a
lobularity n 4
lobule n 5
local an 3
locale n c  2tt
locality n c  2tm
localization n 1
locally r
locate v   5ay
located a   10g
locater n f w 3d0
locating n 1  1k2
location n 0
locator n f w 3d0
lock vn 3 1e 4xs
locker n 3 1a
lockkeeper n f 5 3d1
lockman n f 5 3d1
lockmaster n f 5 3d1
locksmith n f 5
lockup n 3 1b
locomote v   51h
locomotive na 3 10
locum n f w
locus n c  2tt
locust n 2 1n
locution n 7  2ic
lodge vn f w 4y2
lodger n f w 3d2
lodging n 3 1b 1rt
lodgings n 3 1b 1q6
loft nv 3 1b 1sf
lofty a   qu,k6
log nv o
logarithm n 7
logger n f 6 3dd
loggerhead n f w 35c
loggerheaded a   7o
logging n 1
logic n 6
logical a   16l
logically r
logician n f l 3d3
logistic a   1an
logistical a   1an
logistician n f l 3d3
logistics n 1
logomach n f w 3d4
logomachist n f w 3d4
logy a   ea
lohan n f
loins n 5  27j
loiter v   5a3
loiterer n f w 3d5
lolly n i  3w7
lollygag v   5a3
lone a   120,11z
loneliness n n  43l,2ou
lonely a   120
loner n f w
lonesomeness n 4  1wl
long arv
longacting a
longanimity n 4  1wv
longbowman n f l
longer rn f w
longevity n 4
longfamiliar a
longhand na 7  2dc
longing n 9  2mw
longingly r   4id
longitude n c
longlasting a   oa
longlegged a   14g
longlived a   oa
longrange a
longrun a   od
longshanked a   14g
longshoreman n f 6 3ox
longshot n 3
longsighted a   110
longstanding a   oe,oe
longterm a   od
longways nr 1
longwinded a   9k
longwise r   4ic
loo n 3 1a
look vn 4  54c
lookalike na f w
looker n f m 3ob
lookeron n f m 3gf
looking an 1  vs
lookout n f w 3d7
lookup n j
loom vn 3 1f 5az
loon n f w
looney n f e 332
loony na f e 332
loop vn 3 1e 1pu
loophole n 7
loose avr
loosefitting a   oj
loosejointed a
loosejowled a   gb
loosely r   4e9
loosen v
looseness n n  431
loot nv i  3vp,3w7,56e
looted a   hy
looter n f j 3is
lop v   4yc
lope vn 1
lopeared a
lopsidedly r   4gr
loquacious a   14e
lord nv f  2vg,3gs
lordliness n 4  21k
lordly a
lordotic a   h0
lore n 6
lose v
loser n f w 3d8
losings n i  3w1
loss n i
losses n i  3w1
lost an b  si
lot nv k  3yj
loth a   17z
lotion n 3
lots nr k  3yl
lotus n h 1o
lotuseater n f w 33t
loud ar
loudly r
loudmouth n f w 3d9
loudness n 4
loudspeaker n 3 1e
loudvoiced a
lounge vn 3
lounger n f w 33j
loupgarou n f  2vb
lour v   4nk
louse n 2 1n
lousiness n n  44q
lousy a   ii
lout n f w 3da
loutish a   xh
love vn 9
loveliness n 4  1xn
lovely an f 5
lover n f w 36o
lovesome a   p2
loving a
lovingly r   4gc
low arnv n
lowball v   4os
lowbred a   xj
lowbrow na f w 3hy
lowceilinged a
lowclass a   43
lowcost a   fc
lowdown na 7 27 es
lower vn 3  4nk
lowerclass a   43
lowerclassman n f h 3db
lowered a
lowering an 1
loweringly r
lowermiddleclass a
lowerranking a   101
lowgrade a
lowkey a   y6
lowkeyed a   y6
lowland na e
lowlevel a
lowlife n f w 3l9
lowly a   13m,101
lowlying a
lowpitched a
lowpriced a   fc
lowset a   14i
lowspirited a   bz
lowsudsing a
lowtoned a
loyal a
loyalist n f w 3dc
loyalty n 4
lubber n f w 3da
lucent a   4l
lucid a   7c
lucidity n 4  1zl
lucidness n 4  1zl
luck n n  450,3u7
luckily r   4at
luckless a   p4
lucky a
lucrativeness n 4  256
lucre n i  3w7
lucubrate v   4t4
luculent a   7c
lucullan a   ys
ludicrous a   l9
ludicrously r   4ib
lug vn f
luggage n 3 1g 1o0
lugubrious a
lukewarm a   17b,ej
lull nv p  49c
lullaby n 7  2hi
lulu n f 9 3np
lumbar a
lumber nv o  47m
lumbering na 1
lumberjack n f 6 3dd
lumberman n f 6 3dd
luminance n 4  22y
luminary n f w 3de
luminescence n g
luminescent a
luminosity n 4  22y
luminous a   4l
luminousness n 4  22y
lummox n f w 3da
lump nv b  2qt
lumpen a   7p
lumper n f 6 3ox
lumpish a   7p
lumpy a   10m
lunacy n n  438
lunar a
lunatic an f e zn
lunation n p
lunch nv a 1p 2po
luncheon n a 1p 2po
luncher n f w
lunchroom n 3 14
lung n 5
lunge vn 1  53u
lunger n f g
lunkhead n f w 35c
lunula n 5  27s
lunule n 5  27s
lurch vn 1  52h,51j
lurcher n f w 3dg
lure vn 4  4q5
lurid a   102
lurk v   5a4
lurker n f w 3dg
luscious a   10j
lush an f w 1
lust nv 9  2mz,1hm
luster n 4  225,224
lustful a   10k
lustfulness n 9  2mz
lustily r
lustiness n 4  233
lustre n 4
lustrous a   v6
lusty a   t8,jm
lutanist n f v 3dh
lutenist n f v 3dh
luthier n f 5
lutist n f v 3dh
luxuria n 1  1hm
luxuriant a   us
luxurious a   lt
luxuriously r
luxury n 4
lx na k
lxx na k
lxxx na k  3y2
lycanthrope n f  2vb
lyingin n n  41s
lymphocyte n 5
lynchpin n 6  292
lyophilise v   4kp
lyophilize v   4kp
lyric nav 7
lyrical a
lyricist n f w 3di
lyrist n f w 3di
ma n f i 3dj
macabre a   2y
macaroni n f a
macebearer n f k 3dk
macer n f k 3dk
machinate v
machination n 6  2bf
machinator n f j 32h
machine nv 3 1f
machinelike a   pq
machinery n 3 1f
machinist n f 5 3dl
macho na f w
machoman n f a 3pc
mackinaw n 3 1c
macrocosm n e  2v5
macroeconomist n f w
macromolecular a
macrophage n 5
macroscopically r
maculate va   4y6
maculation n 4  1xk
macushla n f w
mad a   zk,14k
madam n f 9 33m
madame n f 9
madcap na f w 33p
maddened a   1k
maddening a   v3
made a
madhouse n 3 16 1oc
madly r   4j3
madman n f e 3df
madness n n  438
madrigal vn 7
madrigalist n f v
madrona n h 1o 3v6
madrono n h 1o 3v6
madwoman n f e
maenad n f 9
maestro n f w 3dm
mafioso n f b
mag n 7  2e7
magazine n 7  2e7
magdalen n f w
maggot n 2 1n
magic na 6  2c5,qo
magical a   qo
magician n f v 3dn
magistrate n f k
magnanimousness n 4  20k
magnate n f w 2z5
magnet n 3 1e
magnetic a   p5
magnetically r
magnetise v   4q0
magnetised a   p5
magnetism n g
magnetize v
magnetized a   p5
magnification n 1
magnificence n 4  1y9
magnificent a
magnificently r   4eb
magnifico n f w
magnified a
magnify v   4mp
magnitude n 4
magpie n 2 1n
magus n f w
magyar na f b
maharaja n f c 3do
maharajah n f c 3do
maharanee n f c 3dp
maharani n f c 3dp
mahatma n f w
mahjong n 1 23 1fv
mahjongg n 1 23 1fv
mahogany n h
mahout n f 5
maid n f 5 3dq
maiden na f 9
maidservant n f 5 3dq
mail vn 7
mailbox n 3 1g
mailman n f 6 3dr
maimed na b
maimer n f w 3fa
main an e  lg
mainland n e
mainly r   4bx
mainstay n f w
maintain v   5av,55u
maintained a   cl
maintainer n f w 3s2
maintenance n 1  1e6
maize n h 1o 3v3
majestic a
majestically r
majesty n 4
major anv f 0
majordomo n f 5 3ds
majorette n f v
majorgeneral n f 0
majority n 4  24m
majors n b 28
majuscule na 7  2gr
make vn 6  593
makepeace n f w 327
maker n f w 3dt
makeready n 1
makeshift an 1  u1
makeup n 8
makework n 1  1gf
making n 1  1j4
malacologist n f w
maladroit a
maladroitness n 6  28i
malady n n  41u
malahini n f g
malaise n n  44g
malar n 5  25x
malaria n n
malcontent na f w
male na 2 1n
maledict va   4rm
malediction n 7  2jo
malefactor n f j 334
maleness n 4  22t
malevolency n 4
malfeasant n f w
malformed a   10n
malice n 9  2pb
maliciousness n 9  2pb
malign av
malignance n n 1r 42d
malignancy n n 1r 42d
maligner n f w 343
malik n f c
malinger v
malingerer n f w 3du
malingering n 1  1h8
malleability n 4  22z
malposed a
maltman n f w 3dv
maltreat v   58f
maltreater n f w 2wy
maltreatment n 1  1fh
maltster n f w 3dv
malversate v   55y
mama n f i 3dj
mamilla n 5  27d
mamma n f i 3dj
mammal n 2 1n
mammalian an 2 1n
mammalogist n f w
mammilla n 5  27d
mammoth an 2 1n ni
mammy n f 9
man nv f a 3mn
manabouttown n f w 3ij
manage v   58h
management n 1
manager n f c 34l,31q
manageress n f c
manakin n f 5 3dx
manatarms n f 0
manchild n f w
mandamus n 7 26
mandatary n f w
mandate nv 7 26 2e5
mandator n f w
mandatory an f w dv
mandible n 5  25y
mandibula n 5  25y
manducate v   4vr
manduction n 1
mane n 2
maneater n f w 30t
maneuver nv 1  52l
maneuverability n 4  1yy
maneuverer n f w 3dw
manfulness n 4  1xd
mangled a   m6
mangler n f w 3fa
manhood n n
mania n d  2ty
maniac na f e 3df
maniacal a
manic a   14l
manicdepressive na f e
maniclike a
manicurist n f 5
manifest vna 7 26 4qq
manifestation n 8
manifestly r   4aq
manifold nav 3
manikin n f w 3dy
manipulate v
manipulation n 1
manipulator n f  3gg
manliness n 4  1xd
manmade a   ql
manned a
mannequin n f 5 3dx
manner n 4  21q
mannerism n 4  1yt
manners n 4
mannikin n f w 3dy
manoeuvrability n 4  1yy
manoeuvre nv 6  2bd
manoeuvrer n f w 3dw
manofwar n 3 z
manometer n 3 1e
manor n 3 13
manpower n b 28 2rg
manse n 3 13
manservant n f 5
mansion n c
manslayer n f j 3f6
mantel n 3 1e 1sg
mantelpiece n 3 1e 1sg
mantic a   w1
mantichora n f  2va
manticora n f  2va
manticore n f  2va
mantiger n f  2va
mantle nv 7
mantled a   so
mantlepiece n 3 1e 1sg
mantoman ra
mantrap n f 9 3np
manual na 7
manufactory n 3 1b 1qn
manufacture vn 1  4zj,1j2
manufactured a
manufacturer n b 28 3dz
manufacturing n 1
manumission n 1
manumit v   584
manumitter n f w 35p
manure nv o
manus n 5  27n
manuscript n 7
many a
manysided a   3g
manzanita n h 1o 3v6
map nv 3
maple n h
mapper n f 6
mapping n l  3ym
mapreader n f w
mar vn p 2g 4n4
marathon n 1
marathoner n f d
maraud nv 1 1u 1jh
marauder n f w 3e0
marble nv o
marbled a   um
marbleisation n 4  21x
marbleised a   um
marbleising n 4  21x
marbleization n 4  21x
marbleized a   um
marbleizing n 4  21x
marbles n 1 23
march vn p 2g
marcher n f b
marching n 1
marchioness n f 9
mare n 2 1n
margin n m  3zf
marginal a   5p,pm
marginality n 4
marginally r
margrave n f c
maria n e
marimba n 3 1e 1sh
marinade nv a 1p
marinate v
marine an f 0 3e1
mariner n f p 3e2
marionette n 3  1tz
marital a   19e
maritime a   19t
mark vn 6  4yt
marked a   lp
markedly r
marker n 3
market nv 1  1kg
marketable a
marketer n f w 3me
marketing n 1  1kn
marketplace n 1  1kg,1si
marking n 7
marksman n f l
marksmanship n 6
marmalade n a 1p
maroc na c 1l 2tw
maroon van f w 55e,6d
marooned a   121
marque n 7  2gs
marquee n 3 17 1tf
marquess n f c
marquise n f c
marred a   3r
marriage n n  406
marriageable a   pg
married an f w
marrow n 5
marrowbone n a
marry v   580
marsh n e  2ul
marshal nv f w
marshland n e  2ul
marshy a   17k
mart n 3 1b 1si
martial an f w pz
martian an f
martinet n f w 3e3
martini n a 1q
martyr nv f f
marvel vn 8
marveller n f w
marvellous a   se
marvellously r   4ed
marvelous a   se
marvelously r   4ed
marxist an f w
mascara n 3
mascot n f
masculine an 7
masculinity n 4  22t
mash vn o  4yw
masher n f a
mask nv 3
masked a   st
masker n f w 3e4
masking n 1
masochist n f w
masonry n 3 1b
masquer n f w 3e4
masquerade vn b
masquerader n f w 3e4
mass nva 4
massacre vn 1  4n5
massage vn 1
massager n f l
masses n b
masseur n f l
masseuse n f l
massive a   nm
massspectrometric a
mast n 3
masted a
master nva f w 3dm,3gs
masteratarms n f 0
mastered a
masterful a   11j
masterly a   11j
mastermind vn f w
masterpiece n 3
mastery n 6  449
masthead n 7 27
masturbator n f w 3e5
mat nva 3
matador n f w
match vn 3 1e 5ag
matched a
matcher n f w 3e6
matching a   pc,pb
matchmaker n f w 3e6
matchwood n o  47n
mate nv f p 4x5
mater n f i
materfamilias n f 9 3e7
material na o  46a
materialise v   4lo
materialism n n  41p
materialist n f w
materialize v   4lo
materially r
maternal a
mates n b  2qy
math n 6  2ca
mathematical a
mathematically r
mathematician n f w
mathematics n 6  2ca
maths n 6  2ca
mating n 1  1ii
matman n f 2 3tu
matriarch n f 9 3e7
matricide n f j
matriculate vn f h
matrikin n f i 3bx
matrimonial a   19e
matrimony n n  406
matrisib n f i 3bx
matrix n b
matron n f 9
matsyendra n 4
matted a
matter nv 6  28s,2ak
matting n 3
maturate v   4l1
maturation n j  3wo,3wm
mature av   4l1
maturement n j  3wo
matureness n n  43t
maturity n p 2g 48i,43t
maudlin a   dx
mauler n f 2
mausoleum n 3 1b
mauve an 4
maven n f l 2x1
maverick na f w
mavin n f l 2x1
mawkish a   dx
maxim n 7  2ie
maximal a   pk
maximise v   4mo
maximize v   4mo
maximum an k  pk
maybe r   4he
mayhap r   4he
mayor n f c
mayoress n f 9
maze n 3  1sj
mazed a   u7
meadow n c  2t6
meager a   1h
meagerly ar   1h
meagre a   1h
meal n a 1p 2pn
mean van 6  5a1
meander vn e  51s
meandering a   cx
meanie n f w
meaning na 7 27 2ec
meaningful a
meaningfulness n 4
meaningless a   po
meaninglessness n 7 27 2ei
meanness n 4  201
means n 1
meantime nr p  49b
meanwhile rn p
measurable a
measure vn 1  4og
measuredly r
measureless a   pp
measurement n 1  1jn
measurer n f w
measuring n 1  1jn
meat n a
meatman n f w
meaty a
mechanic na f 5 3dl,2yq
mechanical a
mechanically r
mechanics n 6  1ck
mechanism n j  1ck
mechanist n f w
mechanistic a
mechanized a
medal n 7
medalist n f w 3e8
medallist n f w 3e8
meddle v
meddler n f w
meddlesome a   mm
meddling an 1  mm,1dd
mediaeval a   1aq
median an 6
mediate va   4pu
mediator n f w 2wa
mediatrix n f w
medical an 1
medically r
medicament n 3  1sk
medication n 3  1sk
medicine nv 6  1sk
medico n f h
medieval a   1aq
mediocre a   13t
mediocrity n 4
meditate v   4o6
meditation n 6
meditative a   152
mediterranean na e
medium na 7
medley n 7  2hg
meek a
meekly r   4d1
meet vna 8 22 538
meeter n f w 2vy
meeting n b 2d
meg n k  3y4
megabucks n i
megacardia n n  42v
megacycle n p  49g
megahertz n p  49g
megakaryocytic a
megalocardia n n  42v
megalomania n n
megalomaniac n f w
megalopolis n c 1j
megaton n k
melancholiac n f e 3e9
melancholic na f e 3e9
melancholy na 9
melange n b  2s7
melee n 1  1ga
meliorate v   4km
melioration n 1  1e2
meliorist n f w 3ko
mellifluous a   pr
mellisonant a   pr
mellowingly r
melodic a
melodious a   ps
melodrama n 7
melodramatic a
melody n 7  2hb
melon n a
melt vn j  4ly
melter n f 5
melting na j  3x0,ho
member n f w
membership n b
membrane n 3
membranophone n 3 1e 1qd
memo n 7  2dz
memoir n 7
memorabilia n 7
memorable a
memoranda n 7  2dz
memorandum n 7  2dz
memorial n 7 27
memorisation n 6  29v
memorise v   4nu
memoriser n f w 3eb
memorization n 6  29v
memorize v   4nu
memorizer n f w 3eb
memory n 6  29w
memsahib n f b
men n b 28 2rg
menace nv n  462
menacing a   2u
menage n b 2b 2r4
menarche n 8
mend vn 3  4l2
mendacious a
mender n f 5 3ec
mendicant na f w 37t
menial an f 5
mensch n f w 3ed
mensh n f w 3ed
mensurate v   4og
mensuration n 1  1jn
mental a
mentality n 6  2cl,281
mentally r
mentation n 6  2a3
mention vn 7 27 4u5
mentioner n f w
mentor nv f w
menu n 7 27 2dx
meow nv 8
mephistophelean a   in
mephistophelian a   in
meq n 4  231
mercenary na f w
mercer n f w
merchandise nv 3  1sl
merchandiser n f w 3ee
merchandising n 1  1kn
merchant n f w 3ee
merchantman n 3 z 1ol
merchantventurer n f w 3sb
merciful a
mercifulness n 9
merciless a   pt
mercilessly r   4ig
mercilessness n 9  2nl
mercurial a   5v
mercury n o  46k
mercy n 1
mere an e
merely r   49r
merge v   4lw,4md
merged a   16c
merger n 1  1ly
merging na 1
meridian na n 2h 3zu
merit nv 4  24u,1ze,5ab
meritable a   18d
meritless a   16o
meritorious a   18d
meritoriousness n 4  1ze
mermaid n f
merrily r   4b5
merriment n 9  2on,1fm
merry a   n5,n4
merrymaker n f w 3ky
merrymaking n 1  1fw
mesenteric a
mesh vn k  4xs,4mg
meshuggeneh na f w 3ef
meshuggener na f w 3ef
meshwork n 3
mesmeric a   2a
mesmerise v   4q0
mesmerised a   e5
mesmerist n f w 3aq
mesmerize v   4q0
mesmerized a   e5
mesmerizer n f w 3aq
mesmerizing a   2a
mesomorph n f w
mesomorphic a   dl
mess nv n  45j
message nv 7  2e9
messenger n f g 3eg
messiah n f w
messiness n n  45j
messmate n f w
messy a   15a
mestiza n f 9
mestizo n f w
metabolic a
metabolise v   4vq
metabolize v   4vq
metal nav o
metalhead n f w
metallic an 3
metallurgist n f w
metalworker n f 5
metalworks n 3 1b 1qz
metameric a   16f
metamorphose v   4m5
metaphor n 7
metaphysical a
mete n c  2ss
meteor n e  2um
meteoric a   19k
meteorite n e
meteoritic a   1ak
meteoritical a   1ak
meteoroid n e  2um
meteorologic a   19k
meteorological a   19k
meteorologist n f l
meter nv k  3xf
method n 6
methodical a
methodically r
methodicalness n 4  1yw
methodist an f w
metic n f g
meticulously r
metier n 4  257
metre n k  3xf
metro n 3 28 1sm
metropolis n c 1h 2sx
metropolitan an f c
mettle n 4  206
mew vn 8
mewl v   4jq
mexican na f b
mexicanamerican n f b
mezzo n f v 3eh
mezzosoprano n f v 3eh
mg n k  3xi
mic n 3 1e 1sn
micelle n e
mickle n k  3yj
microbial a   1b3
microbic a   1b3
microbiologist n f w
microcosm n 6
microeconomist n f w
micrometeor n e  2un
micrometeoric a   19x
micrometeorite n e  2un
micrometeoritic a   19x
micrometeoroid n e  2un
micrometer n k  3xb
micron n k  3xb
microorganism n 2  1ma,1ma
microphone n 3 1e 1sn
microphoning n j
microscope n 3 1e
microscopic a   1a5
microscopical a   1a5
microscopically r
microscopist n f w
microscopy n 1
microsecond n p
microseism n 8 1y 2m9
microsomal a
microwave nv g
micturate v   4ju
mid a
midair n c
midday n p  48m
middle nav c  2sw
middleaged a
middlebrow n f w
middleclass a
middlelevel a
middleman n f w 3bm
middleweight n f 2
middling nar 3
midfifties n p 2g
midforties n p 2g 48h
midget na f w 35d
midinette n f 6
midjune n p 2g
midnight n p
midpoint n c
midriff n 5  27e
midsection n 5  27e
midshipman n f w
midsixties n p 2g
midst n c
midsummer n p
midthirties n p 2g 48g
midtwenties n p 2g 48f
midwatch n p 2g
midway arn c  5o,4gz
midweek nr p 2g
midwestern a
midwife n f q 3ei
mien n 4  21j
miffed a   uz
might n 4  232
mightiness n 4  232
mighty ar
migrant na f g 3ej
migrate v
migration n 1
migrator n f g 3ej
mikado n f w 3ek
mike n 3 1e 1sn
milage n 4  24r
mild a
mildew nv j
mildly r   4j2
mildmannered a
mile n k
mileage n 4  24r
milepost n 7  2k5
milestone n 7  2k5
milieu n n  45n
militant an f w tm
militarily r
militarisation n 1  1l3
militarist n f w 3el
militarization n 1  1l3
military an b 28
militate v
militia n b 28 2s4
militiaman n f 0
milk nv a 1q
milkmaid n f 6 33i
milkman n f 6
milksop n f w 3nc
mill nv 3 1b 1qn
millenarian na f w 3em
millenarianism n 6  2cj
millenarism n 6  2cj
millenarist n f w 3em
millennium n p 2g
millenniumism n 6  2cj
millgirl n f 9
millhand n f 6
milliampere n k
millidegree n k
milliequivalent n 4  231
milligram n k  3xi
milliliter n k  3x6
millilitre n k  3x6
millimeter n k  3xc
millimetre n k  3xc
milliner n f w 39k
million an k  3y4
millionaire n f w
millionairess n f w
millivolt n k  3x8
millivoltmeter n 3 1e
millpond n e
millwheel n 3 1e
millwright n f 5
milord n f c
mime nv f v 3en
mimer n f v 3en
mimesis n 6
mimetic a
mimic nva f w 3eo
mimicker n f w 3eo
mimicry n 1  1g6
min n p  48z
minacious a   2u
minatory a   2u
mince vn a 1p
mincing a   xe
mind nv 6  27z
minded a
minder n f 5
mindful a
mindless a
mindset n 6  2cl
mine nv 3
miner n f 6 3ep
mineral na o
mineralogist n f w
mineralogy n 6
mineworker n f 6 3ep
mingle v   4xc
minglemangle n b  2s7
mingling n 1
mingy a   i6
miniature na 3
miniaturist n f w
minify v   4ms
minimal a   pl
minimalist na f w
minimise v   4r4
minimize v
minimized a
minimum an k  pl
mining n 1
minion n f w
minister nv f c 339
ministerial a
ministrant na f c
ministration n 1  1lm
ministry n b
minoan an f b
minor anv f 7
minority n b
minstrel nv f v 37f
mint nva k  3yj
minter n f 5 31t
minuet n 1
minute na p  48z
minutia n 6
minx n f 9 32n
miracle n 8
miraculous a
miraculously r
mire nv e  2uo
mired a
mirky a   7h
mirror nv 3 1e
mirrorlike a   yh
mirth n 9  2oo
mirthful a   n5
mirthfully r   4b5
mirthfulness n 9  2oo
miry a   17k
misanthrope n f w 3eq
misanthropic a   15y
misanthropical a   15y
misanthropist n f w 3eq
misapply v   4vf
misapprehend v   4o0
misapprehension n 6  2b9
misappropriate v   55y
misbehavior n 1  1h5
misbehaviour n 1  1h5
misbeliever n f w 3a0
misbranded a   nz
miscalculate v   4p8
miscalculation n 1  1c8
miscall v   4tc
miscarry v   58l
miscegenation n 1
miscellanea n b  2s6
miscellaneous a   k2
miscellany n b  2s6
mischief n 1  1h6
mischiefmaker n f w 3rr
mischiefmaking n 1  1h6
mischievous a   10d
misconceive v   4o0
misconception n 6
misconstrual n 7 27 2io
misconstruction n 7 27 2io
misconstrue v   4o0
miscreant n f w 3ks
misdating n p  48u
misdeed n 1  1h5
misdemeanor n 1 20 1ho
misdemeanour n 1 20 1ho
misdirect v   59j
miser n f w
miserable a   he,es
miserableness n n  44k
miserably r
miserly a   i6
misery n n  44k
misestimate v   4p8
misestimation n 1  1c8
misfire vn 8
misfit n f w
misfortunate a   he
misfortune n 8
misgauge v
misgiving n 9  2og
misguide v   533
misguided a   184
mishandle v   58k
mishmash n b  2s7
misidentify v   4nz
misinform v   4qx
misinterpret v
misinterpretation n 7 27 2in
misjudge v
mislabeled a   nz
mislay v   4xr
mislead v   533,4qx
misleader n f c
misleading a
misleadingly r   4c8
mismanage v
mismanagement n 1
mismated a   pd
misname v   4tc
misnomer n 7
misogamist n f w
misogynist n f w
misperceive v
misplace v   4xr
misplaced a
misplay nv 1
misquote vn 7
misread v
misreckoning n 1  1c8
misrelated a
misrepresent v
misrepresentation n 7 27 2g5
misrepresented a   ly
miss vn f 9
missed a
misshapen a   10n
missile n 3 11 1tv
missing a
mission n b 28
missionary na f w
missioner n f w
missis n f 9 3er
missive n 7  2eq
missus n f 9 3er
missy n f 9 38e
mist nv g
mistake nv 1  1c7,2b9,4nz
mistaken a
mistakenly r   4es
mistaking n 7 27 2in
mistiming n p  48u
mistreat v   58f
mistress n f 9
mistrust vn 6  4ox
mistrustful a   161
misty a   82
mistyeyed a
misunderstand v   4o0
misunderstanding n 7 27 2in
misuse vn 1  4vf
misused a
mite n k  3yi
miter vn 3
mitigate v   4sc
mitigation n 1
mitral a
mitt n 5  27n
mix vn a 1p 4md
mixed a   k2
mixedblood n f w
mixedup a   u7
mixer n b  2rr
mixing n 1  1f2
mixologist n f 6 2z7
mixture n o
mizzle nv g  3ul
ml n k  3x6
mm n k  3xc
mnemonist n f l
mo n p 2g 495
moan vn 7  4ug,2i1
moaner n f w 3ti
mob nv b  2rd
mobbish a   s6
mobcap n 3
mobile an e  10h
mobilise v   4uv
mobility n 4
mobilization n 1  1l3
mobilize v   4uv
moblike a   s6
mobster n f j 381
mock van 1  4ra
mocker n f w 3m4
mockery n 7 27 2fl
mocking a   y4
mod na f 8
modal an 7
mode n 4  21q
model nva 6  2b4
modeled a   10l
modeler n f w 3et
modeller n f w 3et
moderate avn f w
moderately r   4am
moderation n 4
moderationist n f w
modern an f w
modernday a   q7
modernisation n 1  1e3
modernise v   4mk
modernism n 3
modernist n f w
modernistic a
modernity n 4  23k
modernization n 1  1e3
modernize v   4l3,4mk
modernness n 4  23k
modest a
modestly r
modesty n 4
modification n 1  1db
modified a
modifier n 7
modify v
modiste n f w 39k
modulation n 7
module n 6  28j
moil v   570
moire na 3  1so
moist a   17m
moisten v   4kq
moisture n n
molal a
mold vn m  4zs
moldable a   dt
molded a   10o
molder v   4ko
molding n 1
molecular a
molecule n o
molest v
molester n f w
moll n f j
mollify v   508
mollycoddle nv f w
mollycoddler n f w 3h2
molten a
mom n f i 3dj
moment n p  494,495
momentaneous a   og
momentarily r   4cj
momentary a   og
momently r   4cj
momentous a
momentum n 4
momism n 1  1i4
momma n f i 3dj
mommy n f i 3dj
monarch n f w 3o8
monarchist n f w 3eu
monastery n 3 13
monastic an f w 186
monastical a   186
monaural a
monetarist n f w
money n i
moneyer n f 5 31t
moneygrubber n f w
moneylender n f w 3s4
moneymaker n f w
moneymaking na 1
moneyman n f w 373
monger nv f w 3rf
moniker n 7  2d8
monish v   4rp
monitor vn f c
monitoring n 1
monitrice n f 5 3c2
monk n f w
monkey nv 2 1n
monkhmer n 7
monkish a
mono na n 1r
monochromat n f w
monochrome na 3
monocle n 3 1e 1sp
monocled a   h
monocracy n b  2sh
monogamist n f i 3ev
monograph n 7
monogynist n f i 3ev
monoiodotyrosine n o
monolingual na f w
monolithic a   nm
monologist n f v
monologue n 7  2ik
monomaniac n f e
monomer n o
mononuclear a   3k
mononucleate a   3k
monophonic a   3j
monopolisation n 1  1kt
monopolise v   57c
monopoliser n f w 3ew
monopolist n f w 3ew
monopolization n 1  1kt
monopolize v   57c
monopolizer n f w 3ew
monopoly n n
monosyllable n 7
monotheist n f w
monotone an 7  q9,2hn
monotonic a   q9
monotonous a
monotony n 4  1yd
monsoon n g
monster n f
monstrance n 7
monstrosity n f  37o
monstrous a   ik
monstrously r   4i0
montage n 3  1pn
month n p 2g
monument n 3 1b
monumental a
moo vn 8
mooch nv f w 3ey
moocher n f w 3ey
moocow n 2 1n 1n6
mood n 9  2pc,45t
moody na f d
moolah n i  3w7
moon nv e
mooncurser n f j 3nr
moonfaced a   3f
moonily r   4ho
moonlight nv g  3ug
moonlighter n f 5
moonlike a   z3
moonlit a   4j
moonround a   z3
moonshine nv g  3ug
moonshiner n f j 300
moonsplashed a
moonstruck a   zn
moony a   4j
moot nva 1
mop vn 3
mope nv f w 33j
mopper n f 5
moppet n f w
moral an 7 27 2eg
morale n n
moralist n f w
moralistic a
morality n 4  2u0
morally r
morals n d  2u0
morass n e  2uo
morbific a   jk
mordacious a   zq
mordant na o
more ran f c
moreover r   4ad
mores n 6
morgue n 3 14 1sq
morn n p 2g 48l
morning n p 2g 48l
moroccan an f w
moron n f w 3at
morose a   iv
morosely r
morosoph n f w
morphemic a
morphologic a
morphology n 6
morphophonemic a
morphophonemics n 6
morrow n p
morsel n k
mortal an 0 w 1bm
mortality n 4
mortally r
mortar nv 3  1sr
mortgage nv i
mortgagee n f w
mortgager n f w 3ez
mortgagor n f w 3ez
mortician n f 5 3f0
mortification n 9  2nm
mortifying a   ux
mortuary na 3 14 1sq
mosaic na 3
mosey v   52d
mosquito n 2 1n
moss n h
mossback n f w
mosstrooper n f w
most ra
mostly r   49t,4ds
mostvaluable a
mote n o  46c
motel n 3 14
moth n 2 1n
motheaten a   18a
mother nv f i
motherfucker n f w 2yf
motherinlaw n f i
motherland n c 1l 2so
mothernaked a
motif n 3
motile na f w
motion nv 7  2kh,1eq
motional a
motionless a   qg
motivate v   4zi
motivated a
motivating an 1  5m
motivation n 0  1br
motivative a   5m
motivator n d  2tx
motive na 0  1br
motley nva b  2s6
motor nva 3 1f
motorbus n 3  1oy
motorcar n 3 x 1p7
motorcoach n 3  1oy
motorcyclist n f g
motorist n f  3f1
motorman n f
motormouth n f w
motortruck n 3 x 1vs
motorway n 3 18 1qk
mottle vn 4
mottled a   uj
motto n 7  2id
moujik n f w 3fc
mould vn o  4zs
moulder v   4ko
mound nv 3
mount vn 2 1n
mountain n e
mountaineer nv f d
mountainous a   11s
mountainside n e  2up
mountebank n f w 3f2
mounted a
mounter n f 5
mourn v
mourner n f w 3f3
mournful a   n2
mournfully r
mourning na n  40o
mouse nv 2 1n
mousecolored a   6e
mouselike a   6e
moustache n 5  25w
mousy a
mouth nv 5
mouthful n k
mouthpiece n 3
mouton n a  2pz
move vn 1  51h
movement n 1  1eq,2kh
mover n f 6
movie n 7  2en
moviegoer n f m
moving a
movingly r
mow vn 3 1b
moxie n 4  234
mph n p
muadhdhin n f w 3f5
muazzin n f w 3f5
much arn k
mucilaginous a   e
muck vn o
muckle n k  3yj
muckraker n f w 3f4
mucky a   17k
mucosa n 5
mucus n 5
mud nv o
mudbeplastered a
muddied a
muddle nv n  45k
muddled a   7k
muddleheaded a   7j
muddy av   17k
mudguard n 3 1b 1ss
mudslinger n f w 3f4
muezzin n f w 3f5
muff nv 3
muffle vn 3 1b 4yf
muffled a
muffler n 3 1e
mufti n f l
muggee n f f
mugger n f j
muggins n f w 37g
mujahid n f w
mujik n f w 3fc
mujtihad n f w
mulatto n f w
mulch nv 3
mulct nv i
mule n 2 1n
muleteer n f 6
mulishly r   4f1
mulishness n 4  21i
mull vn e  4o6
multibillionaire n f w
multidimensional a
multifariously r   4b9
multifariousness n 4  1yk
multilateral a   3g
multinomial na 6  2b1
multiple an 6
multiplechoice a
multiplex na 7
multiplication n 1  1ij
multiplicity n 4
multiplied a
multiply vr
multitude n k
multitudinous a   59
mum an h 1o 8n
mumble vn 7  4uf
mumbler n f w 3fb
mummer n f v 3en
mummy n f i 3dj
muncher n f w
mundane a   sc
municipal a
munificent a   i5
munificently r   4ew
munition nv 3  1wa
muralist n f w
murder nv 1  1dj
murdered a
murderee n f f
murderer n f j 3f6
murderess n f j
murderous a   3t
murk nv n  45r
murkiness n n  45r
murky a   7h
murmur vn 8
murmuration n 8  2li
murmurer n f w 3fb
murmuring na 8  2li
murphy n a 1p 2q4
muscle nv 5  263
musclebuilder n f w 2zv
musclebuilding n 1  1gr
muscleman n f w
muscular a   dl
musculature n 5
musculus n 5  263
muse vn f  4o6
muser n f w 3f7
museum n 3
mush nv e  2uw
musher n f g
music n 7
musical an 7
musically r
musician n f v 3f8
musicianship n 6
musicologist n f w
musing na 6  2aa
musket n 3 11
musketeer n f 0
musketry n b 28
muss nv n  45j
mussiness n n  45j
mussitate v   4uf
mussitation n 8  2li
mussy a   15a
mustache n 5  25w
mustached a   10w
mustachioed a   10w
muster vn b
mutant na f  3f9
mutation n f  3f9
mutational a
mute anv f w 21
muted a   os
mutely r   4d5
mutilate v
mutilation n 8
mutilator n f w 3fa
mutineer n f 4
mutiny nv 1
mutt n 2 1n 1mv
mutter vn 8  4uf,4sf
mutterer n f w 3fb
muttering n 8  2li
mutton n a  2pz
muttonhead n f w 35c
mutual a
mutualist a   cd
mutuality n l  3z0
mutualness n l  3z0
muzhik n f w 3fc
muzjik n f w 3fc
muzzle nv 3
muzzler n f 5
muzzy a   d2
mv n k  3x8
mycenaean a
mycologist n f w
mycophage n f w 3fd
mycophagist n f w 3fd
myelofibrosis n n
myeloid a
myocardial a
myocardium n 5
myofibril n 5  26t
myofibrilla n 5  26t
myope n f w
myopic a   10z
myriad an k  59
myrmidon n f w
myrtle n h 1o
mysterious a   fj,er
mystery n 6  28z
mystic an f w er
mystical a
mystification n 6  28y
mystify v   4o3
mystifying a   fj
mystique n 4
myth n 7
mythic a
mythical a   x0
mythologic a   x0
mythological a   x0
mythologist n f l
mythology n b
nab v   4vv
nabob n f c 3fh
nada n k  3xn
nadir n n
nag vn f w 4r6
nagger n f w 3m6
nagging a   ix
naif na f w
nail vn 5
nailer n f 5
naive a
naked a   81
nakedly r
nakedness n n  44s
nambypamby na f w
name nv 7
nameless a   1o
namelessness n n  43z
namely r   4em
namer n f w
namesake n f w
nan n f i
nance n f w 36l
nanna n f i 38s
nanny n f 9 3fe
nanus n f w 35d
napkin n 3  1st
napoleonic a
nappy na 3 1c 1q5
naprapath n f l
narc n f w
narcissist n f w 3ff
narcist n f w 3ff
narcoleptic na f e
narcotise v   4jy
narcotised a   dd
narcotize v   4jy
narcotized a   dd
nark nv f w
narrate v
narration n 7 27 2je
narrative na 7 27 2je
narrator n f w 3fg
narrow avn e
narrowed a
narrowing na 4
narrowly r
narrowness n 4
nasal an 7  1aj,ka
nasale v
nascence n 8  2kk
nascency n 8  2kk
nasty a
natal an c 1k
natator n f g 3q1
nates n 5  27k
nation n b 28 2r8
national an f w
nationalism n 4  20n
nationalist na f w 3he
nationalistic a   ti
nationality n b
nationalize v
nationally r
nationwide ar
native an f w 2w9
nativist na f w
nativity n 8  2kk
natter v   4ud
natty a   g1
natural an f w
naturalism n 6
naturalist n f w
naturalistic a
naturalize v
naturalized a
naturally r
naturalness n 4
nature n 4
naturist n f w 3g0
naturopath n f l
naught n k  3xn
nausea n n
nauseated a   17j
nauseating a   17v
nauseous a   17v
nautical a   19t
naval a
navel n 5  27h
navigate v
navigation n 1  1i2
navigator n f p
navvy n f 6 357
navy n b 28
nawab n f c 3fh
nay nr 7
naysayer n f w
nazi na f w
neanderthal an 2 1n xh
near arv   7r
nearblind a   112
nearby ar
nearer r   4ih
nearly r   4bw
nearness n 4
nearsighted a   10z
neat a
neaten v
neatly r
neb n 2  1n8
nebbech n f w 3fj
nebbish n f w 3fj
nebuliser n 3 1g 1nr
nebulizer n 3 1g 1nr
nebulose a   d3
nebulous a   d3
necessarily r   4ii,4d6
necessary an e
necessitarian n f w
necessitate v   59w
necessity n n  2uq
neck nv 5  277
necker n f w
necklace n 3
necktie n 3 1c
necromancer n f w 3o3
necropolis n c  2sv
necropsy n 1  1cz
necrosis n g
necrotic a
nectar n o
nectary n h
need vn n  59w
needed a   qr
needer n f w 3t3
needful a   qr
needfully r   4ii
neediness n n  45f
needle nv h
needlelike a   v4
needless a
needlessly r
needlewoman n f w 353
needleworker n f w
needs r   4d6
nefarious a   16y
negate v   5aj
negative anv 7
negativist n f w
negatron n e  2ud
neglect vn 6
neglected a   r3
neglecter n f w
neglige n 3  1su
negligee n 3  1su
negligence n 1  1h7
negligent a
negligible a
negociate v   58h
negotiant n f w 3fk
negotiate v
negotiation n 7  2ib
negotiator n f w 3fk
negotiatress n f w 3fl
negotiatrix n f w 3fl
negro na f w 2wf,3l
neigh nv 8  2lj
neighbor nv f w 3fm
neighborhood n c  2tm
neighboring a   9r
neighborliness n 4  1x9
neighbour nv f w 3fm
neighbourhood n c  2tm
neighbourliness n 4  1x9
neo a
neoclassicist na f w
neocon n f w 3fn
neoconservative n f w 3fn
neocortex n 5  26x
neocortical a
neoliberal an f w
neologist n f w
neonate n f i
neopallium n 5  26x
neoplasm n n  42c
neoromanticism n b
nephew n f i
nepotist n f w
nerd n f w 3q4
nerve nv 5  26v,206
nerveless a   95
nervelessly r   4hb
nervelessness n 4  208
nerves n n
nervous a
nervously r
nervousness n 9  2oh
nervus n 5  26v
nervy a   14u
ness n e  2u9
nest nv e
nester n f g 3ok
nestle vn 1  4x4
nestled a   7w
nestling n 2 1n
net anv 3  1rw
netkeeper n f d 38i
netlike a   yg
netminder n f d 38i
nett va
netted a   yg
nettled a   uz
nettlesome a   1a
network nv b
neurasthenic na f e
neurobiologist n f w
neurolinguist n f w
neurologic a   1a4
neurological a   1a4
neurologist n f q
neuromuscular a
neuronal a   19u
neuronic a   19u
neuropsychiatric a
neuropsychology n 6  2cg
neuroscientist n f w
neurosis n n  437
neurosurgeon n f q
neurotic an f e 3fo
neuroticism n n  437
neuter nva 7
neutral an f w wx
neutralise v   4wh
neutralised a   v7
neutralism n 7
neutralist n f w
neutrality n 1
neutralization n 1
neutralize v
neutralized a   v7
neutrophil n 5  26s
neutrophile n 5  26s
never r
neverending a   a8
nevertheless r   4ab
new ar
newbie n f w 3fp
newborn an f i rn
newcastleupontyne n c 1h
newcomer n f w 3fp
newly r   4d7
newlywed n f i 3fq
news n 7 27 2ew
newsagent n f w 3fr
newsboy n f 6
newscaster n f w
newsdealer n f w 3fr
newsletter n 7 27 2f5
newsman n f w 3kr
newsmonger n f w 38p
newspaper n 7
newspaperman n f w 32o
newspaperwoman n f w 32o
newsperson n f w 3kr
newsprung a   rn
newsreader n f w
newssheet n 7 27 2f5
newsvendor n f w 3fr
newswoman n f w
newswriter n f w 32o
newtonian an f w
next ar   1v
nexus n l
nibbed a
nibbler n f w
nice an c 1h
nicely r
niceness n 4  21l
nicety n 4  1y0
niche n n
nickel nv o
nickelanddime va   55n
nickelodeon n 3 1f 1s3
nicker nv 8  2lj
nicknack n 3  1or
nickname nv 7  2d8,4u7
nicotine n o
nictate v   4j8
nictitate v   4j8
nidus n n
niece n f i
nifty a   if
niggard n f w 3fs
niggle v   50p
niggler n f w 30y
niggling a   li
nigh ar   7r
nigher r   4ih
night n p 2g 48p
nightbird n f w 3ft
nightclub n 3 1b 1p1
nightdress n 3 1c 1sv
nighted a   wj
nightfall n p  48s
nightgown n 3 1c 1sv
nighthawk n f w 3ft
nightie n 3 1c 1sv
nightingale n 2 1n
nightlong a   of
nightmare n n
nightmarish a   2v
nightrider n f w
nightrobe n 3 1c 1sv
nightshirt n 3
nightsight n 6
nightspot n 3 1b 1p1
nighttime n p 2g 48p
nihilism n 6
nihilist n f w
nihilistic a
nil n k  3xn
nilpotent a
nimble a   8
nimbly r   4eo
nimiety n 4  24k
niminypiminy a   xe
nincompoop n f w 3fu
nine an k
niner n k  3xv
nineteen an k  3xx
nineteenth an l
nineties n p 2g
ninety an k
niniginomikoto n f
ninja n f w
ninny n f w 3fu
ninth an l
nip vn k  4xb
nipper n f 7 31c
nipping a   zq
nipple n 5  27d
nipponese na f b
niqaabi n f w
nirvana n n
nisus n 1  1hu
nitid a   4k
nitpicker n f w
nitrate nv o
nitrogen n o
nittygritty n 6  2bo
nitwit n f w 34j
nix nv k  3xn
no arn 7
noaccount an f w 16o
nob n f w 3r6
nobble v   59d
nobility n b  2s3,20k
noble an f c lm
nobleman n f c
nobleminded a   qu
nobleness n 4  20k
noblewoman n f c 3c5
nobody n f w
nociceptive a
nock v
nocount a   16o
noctambulist n f w 3nm
nocturnal a
nod vn 7
nodular a
nodule n 5
noesis n 0  1bq
noetic a   ud
nog n 3 1e 1tg
nogoal n 6
nogood a   16o
nohit a
noise nv 8
noisemaker n 3 1e
noisily r
noisome a   17v
noisy a
nomad n f g
nomadic a   10h
nomenclature n 7  2d5
nomia n 2
nominal an 7  pn
nominalist n f w
nominally r
nominate v
nomination n 1
nominator n f w
nominee n f c 30s
non r   4a5
nonachiever n f h 3ry
nonaged a   p6
nonagenarian na f w
nonassertive a
nonattender n f w
nonbeliever n f w
noncandidate n f c
noncatholic n f w
nonchalance n 4  1xg
nonchalant a   9i
nonchalantly r   4hb
nonchurchgoing a   ug
noncitizen n f g 37k
noncom n f 0
noncombatant na f 0
noncommissioned a
noncompetitive a
noncompliance n 1  1ld
noncompliant na f w 2yy
nonconcentric a
nonconformist na f w 32f
nondescript an f w sb
nondiscrimination n 4
nondrinker n f w 2ww
nondriver n f g
none rna p
nonenzymatic a
nonequivalence n 4
nonequivalent a
nonesuch n f c 3es
nonetheless r   4ab
nonexempt a   14q
nonexistent a
nonfiction n 7
nonfigurative a   xp
nonfunctional a
nongregarious a   122
nonimmune a   142
nonindulgence n 4  20t
noninterference n 7  2f0
nonintervention n 7  2f0
nonionic a   5z
nonionised a   5z
nonionized a   5z
nonjew n f w 2wi
nonlegal a   nx
nonlinguistic a
nonliteral a   o4
nonliterary a   hb
nonliterate a   73
nonmeaningful a   po
nonmember n f w
nonmetal na o
nonmetallic a
nonmigratory a
nonnatural a   qp
nonobjective a   xp
nonobservant a
nonoccurrence n n
nononsense a
nonpareil na f c 3es
nonparticipant n f w
nonparticulate a
nonpartisan na f w 3fv
nonpartizan na f w 3fv
nonperformance n 1  1h7
nonperson n f w 3fw
nonplus v   4o3
nonplused a   u6
nonplussed a   u6
nonpolitical a
nonproductive a
nonreader n f h
nonrecreational a   vo
nonresident an f w
nonresistant na f w
nonsense na 7 27 2ei
nonsensical a   182
nonsensicality n 7 27 2ei
nonsmoker n f w
nonsocial a   122
nonspecific a
nonspecifically r
nonstarter n f w
nonsubjective a
nonsuch n f c 3es
nontraditional a   ah
nonverbal a
nonvolatile a   172
nonvolatilisable a   172
nonvolatilizable a   172
nonvoluntary a   174
nonworker n f w
noon n p  48m
noonday n p  48m
noontide n p  48m
noradrenaline n 5  26k
norepinephrine n 5  26k
norethandrolone n o  46r
norethindrone n o  46r
norm n l
normal an 6
normaliser n f w 3fx
normalizer n f w 3fx
normally r   4cw
norse na f b
north nra c  4gx
northeast nar l  3yv,qz
northeastern a   qz
northeastward nar l  3yv
northerly anr g  qy
northern an 7  qy
northland n c
northpolar a   15o
northward rna l  4gx
northwards r   4gx
northwest nar c  r0
northwestern a   r0
nose nv 5
nosecount n 1  1gz
nosed a
nosegay n 3  1om
noseyparker n f w 30h
nosher n f w 3fy
noshow n f t
nostalgia n 9
nostrum n 3  1t6
nosyparker n f w 30h
not r   4a5
notability n f w 3de
notable na f w 3de,n7
notably r
notarise v   4qr
notarize v   4qr
notary n f k
notation n 7
notch vn m
note vn 7  4u0,548
notebook n 7
notecase n 3 1g 1w6
noted a   n7
noteworthy a
nothing nr k  3xn
notice vn 7 27 54j,548
noticeable a   tr
noticeably r   4i5
noticer n f w
notification n 1  1lg
notify v   4rs
notion n 6  2bk
notional a   x1
notorious a   xt
notoriously r
notwithstanding r   4ab
nought n k  3xo
noun n 7
nourish v   4vt
nourished a
nourishing a   17u
nourishment n a 1p 2pl
nouveauriche na f w 3s3
novel na 7
novelist n f w
novelty n 4  1za
novice n f w
noviciate n p 2g 49n
novillero n f w
novitiate n p 2g 49n
now rn p
nowadays nr p
nowhere rn n
nowise r
nowness n 4  23j
nozzle n 3
nuance n 7 27 2eh
nubbin n e
nubbly a   11t
nubby a   11t
nubile a   pg
nuclear a   ag
nucleate va
nucleole n 5  26r
nucleolus n 5  26r
nucleus n 5  26q
nude na 3  81
nudeness n n  44s
nudge vn 1  4w1
nudger n f g
nudist n f w 3g0
nudity n n  44s
nudnick n f w 3g1
nudnik n f w 3g1
nuisance n 6
null an k  16m
nullifier n f w
nullify v   57w
nullipara n f 9
numb av   103
number nv 4
numbering n 7 27 2dw
numberless a   59
numbing a
numbness n n
numen n f
numeral na 7
numerate va   4t3
numeric a   18u
numerical a   18u
numerologist n f w
numerous a
numinous a
numismatist n f w 3g2
numismatologist n f w 3g2
numskull n f w 35c
nun n f w
nuncio n f k
nuptials n 8  2ml
nurse nv f q
nurseling n f i 3g3
nursemaid n f 9 3fe
nursemidwife n f q
nurser n f w
nursery n 3 1a
nurseryman n f l 383
nursing n 1
nursling n f i 3g3
nurture vn 4
nut nv h
nutcase n f e 332
nuthouse n 3 16 1oc
nutrient na 0 1p 1bo,17u
nutrify v   4vt
nutriment n a 1p 2pl
nutritional a   1at
nutritionary a   1at
nutritionist n f l
nutritious a   17u
nutritive a   17u
nutter n f w 3g4
nuzzle v   4x4
nymph n f
nymphet n f 9
nympho n f w 3g5
nympholept n f w
nymphomaniac na f w 3g5
oaf n f w 3da
oafish a   xh
oak n h
oaken a
oarsman n f 5 3g6
oarswoman n f 5
oat n h 1o
oath n 7  2hy
oatmeal n a 1p 2qd
obdurate a   xl
obdurately r   4f1
obedience n 1
obedient a
obediently r   4hl
obelisk n 3 1b
obey v
obfuscation n 6  28y
object nv 0
objectification n 1
objection n 7  2jv
objectionable a   re
objective na 6
objectiveness n 4  215
objectivity n 4  215
objector n f w 34o
objurgate v   4rk
oblate na f w
obligate va   58a
obligated a
obligation n 1  1kv
obligational a
oblige v   58a
obliged a   r8
obliger n f w 3g7
obligingly r   4gg
obligingness n 4  1ww
oblique an 7
obliterate va   4lj
obliteration n 1  1di
oblivion n n  440
oblivious a
obnoxious a   re
obnubilate v   54k
oboist n f v
obscene a
obscenity n 4  21d
obscurantist n f w
obscure va   54k,7e
obscurely r
obscurity n 4  1zn
obsequious a   119
obsequy n 8  2mj
observable a
observably r   4i5
observance n 1  1is
observant a
observation n 1
observational a   e1
observe v   54j
observed a   r6
observer n f w 2wb,3g8
obsess v   50h
obsessed a   9h
obsession n d  2tz
obsessionally r   4gw
obsessive na f e
obsessivecompulsive an f e
obsessively r   4gw
obsidian n o
obsolescent a
obstacle n 6
obstetrician n f q 3g9
obstinacy n 4  21i
obstinance n 4  21i
obstinate va
obstinately r   4f1
obstreperously r   4ij
obstruct v   58z,4xk
obstructer n f w 3fi
obstruction n 3 1b 1sw
obstructionist n f w 3fi
obstructive a   u5
obstructor n f w 3fi
obtain v
obtainable a   2j
obtrusiveness n 4
obturate v   4xk
obverse n 6
obviate v   59x
obvious a
obviously r   4aq
occasion nv 8  2m4
occasional a
occasionally r
occasions n 6
occidental na f b
occipital a
occlude v   4xk
occluded a   mc
occlusion n n
occlusive an 7
occult nva f  2vd
occultation n 8  2l2
occultist n f w
occupancy n 1  1k3
occupant n f b 3kv
occupation n 1  1gg
occupational a
occupied a
occupier n f b 3kv
occupy v
occur v   4ln
occurrence n 8  2k7
occurrent na 8  2k7
ocean n e
oceanaut n f 5
oceanographer n f w
ocelot n 2 1n
ocher na 4
octahedron n m
octave n p 2g
octogenarian na f w
octoroon n f w
ocular an 3 1e
oculist n f l 3gi
oculus n 5  267
odalisque n f 9
odd a
oddball n f w 35h
oddly r   4al
oddments n b  2s7
odds n 4
oddsmaker n f w 3ga
odious a   ou
odist n f w
odor n 4  22h,29k
odour n 6  29k
odyssey n 1 2e
oedema n n  42n
oenologist n f l 2w6
oenophile n f w 35x
oestrus n n  41o
off rav   4gh
offbeat an 7  af
offbroadway n c 1k
offcolor a   14o
offcolour a   14o
offence n 1  1jj
offend v
offender n f w 2we
offense n 1  2o3
offensive na 1  1jj,rg
offer vn 7  560
offerer n f w 3gb
offering n 7 27
offeror n f w 3gb
offhand ar   ve
offhanded ar   ve
office n 3 1b 2rw
officebearer n f k
officeholder n f k
officer nv f 0
official na f k 3gc
officially r   4ej
officiant n f c
officiate v
officious a   mm
offlimits a   y8
offsaddle v   4xo
offset vn p  5bb
offshore ra
offspring n f i 3gd
offstage nar 3  1wg
offthecuff a   ve
offthewall a   ae
offwhite na 4  229
oft r   4aj
often r   4aj
oftenness n p  49d
oftentimes r   4aj
ofttimes r   4aj
ogle v
ogler n f m
ogre n f w 3ex
ogress n f
ohmic a
oil nv o
oilcloth n 3
oiled a
oiler n f 5
oilfield n c
oilman n f w
oilskin n 3 1c 1sx
oily a   gl
oink nv 8
ointment n 3  1sy
ok rna c 1m
okay anvr 7 27 zt
old an p
older a   rp,100
oldfashioned a   g2
oldhat a   sk
oldster n f w
oldtimer n f l
oleaginous a   11a
oleander n h 1o
oleophilic a
oleophobic a
oligarch n f w
olive an h
ology n 6
olympic a
ombudsman n f l
omen nv 8  2ka
ominous a   2u
ominously r
omission n 1  3wp
omit v   4ny
omnipresent a   vf
omniscient a   180
omniumgatherum n b  2s7
omnivore n f w
omphalos n 5  27h
omphalus n 5  27h
on ra   4bs
onanist n f w 3e5
once r
oncologist n f q
oncoming an 8
one an k  11b
oneeighth n k
onefifth n k
onefourth n k  3xl
onehalf n k  3xk
onehorse a   as
oneirism n 6  2a1
oneiromancer n f w
oneness n 4
onequarter n k  3xl
onerous a   jv
onetenth n k  3xm
onethird n k
onethousandth n k
onetime a   tb,tb
oneupmanship n 1
oneyear a   bj
onlooker n f m 3gf
only ra   49r,49x
onomancer n f w
onrush n 1 1u 1jf
onset n 8
onshore ar   84
onsite a
onslaught n 8  1jf
onthescene a   rm
onthespot a   rm
ontogenesis n j  3wm
ontogeny n j  3wm
onus n 6  2ar
onward r   4ct
onwards r   4br
oodles n k  3yl
ooze nv o
oozing na 8  2mb
oozy a   nu
opalescent a   4r
opaline a   4r
opaque a
open van c
openair a   sn
opencollared a
opened a
openended a
opener n 8
openeyed a   1c
openhanded a   i4
openhearted a   n6
opening na e  2ur
openly r
openmouthed a   140
openwork n 3
opera n 7
operagoer n f t
operate v
operatic a
operating a
operation n n
operational a   10f
operationally r
operations n 1
operative an f w
operator n l  3gg
operetta n 7
operose a   dp
ophidian n 2 1n 1ml
ophthalmologist n f q
opinion n 6  2by
opinionated a   4v
opinionative a   4v
opium n 3
opponent na f w 2x9
opportunism n 4  1zv
opportunist na f w 3gh
opportunistic a   f6
opportunity n n  457
oppose v
opposed a
opposer n f w 2x9
opposing a
opposite anr 7
oppositeness n l  3z4
opposition n 1  1de,3z4
oppress v   574
oppression n 1
oppressor n f w
oppugn v
opt v   4ou
optic na 5  267
optical a   19m
optically r
optician n f 5
optimal a   3e
optimism n 9
optimist n f w
optimistic a
optimum an 4  3e
optometrist n f l 3gi
opulent a   yr
opus n 7
oracle n f w 3jr
oral an 7
orally r
orange na a  22c,6f
orangeness n 4  22c
orangish a   6f
oration n 7
orator n f w 3gj
oratorical a
oratorio n 7  2he
orb nv 5  26a
orbit nv c
orbital a
orbiter n 3  1ue
orchard n 3  1rc
orchestra n b 28
orchestral a
orchestration n 7
orchestrator n f w
orchid n h 1o
ordain v   576,56l
ordained a   10i
ordainer n f c
ordeal n 8
order nv 7  4po
ordered a
orderer n f t
ordering n b
orderliness n 4  1yw
orderly an f 5
ordinance n 7 27 2f1
ordinand n f c
ordinarily r   4cw
ordinary an f k
ordinate nv 6
ore n o
organ n 5
organgrinder n f w
organic an o
organically r
organification n j
organisation n b  2r7
organisational a   19w
organise v   4mf
organiser n f w
organism n 0  1bl
organist n f v
organization n b 28 2r7
organizational a   19w
organize v
organized a
organizer n f w 3gl
orgasm n 1
orgy n 1  1k9
orient vn c  54l
oriental a
orientalist n f l
orientate v   54l
orientated a   sg
orientation n 1
oriented a   sg
orifice n 5  25s
origin n c  2sn
original an 3
originality n 6
originally r   4im
originate v   59v,4z1
origination n 8  2kl
originative a   au
originator n f w 3gm
orison n 7  2iz
ornament nv 3  1q2,4zq
ornamental na h 1o
ornamentalist n f w 342
ornately r
ornery a   ir
ornithologist n f w
orphan nv f 7
orthicon n 3 1e
orthodontist n f q
orthodox a   1ag
orthodoxy n 4
orthoepist n f w
orthogonal a   xo
orthographic a
orthography n 7
orthopaedic a   1bg
orthopaedist n f q 3gn
orthopedic a   1bg
orthopedical a   1bg
orthopedist n f q 3gn
orthophosphate n o  47q
orthoptist n f q
os n 5
oscillate v   5b7
oscillation n j
oscillator n 3 1e
osculator n f w 3bz
osseous a
ossification n j
ossify v
ostensible a   vr
ostensibly r   4ar
ostentate v   54e
ostentation n 7  2gx
ostentatious a
ostentatiousness n 4  1zk
osteologer n f l 3go
osteologist n f l 3go
osteopath n f l 3gp
osteopathist n f l 3gp
osteoporosis n n
ostiarius n f c 34x
ostiary n f c 34x
ostler n f 6 3om
ostracise v   587
ostracize v   587
ostrich n f w
ostyaksamoyed n f w
other a
otherwise ra   4d9
otherworldly a   qp
otiose a   16p
otolaryngologist n f q 35y
otologist n f q
otorhinolaryngologist n f q 35y
ounce n k
oust v
ouster n f w 3gq
out arnv 1
outandout a   8x
outandouter n f l
outback na c
outbalance v   5aa
outbreak n 8
outburst n 7  2h8,2md
outcast na f w 3gr
outcaste na f w
outclass v
outclassed a
outcome n 8
outcry nv 7  2ht
outdated a   bc
outdistance v
outdo v   4uz
outdoor a   sm
outdoors rn c  4d3
outdoorsman n f w
outdoorswoman n f w
outdraw v
outer a
outface v   54b
outfield n 3
outfielder n f d
outfight v
outfit nv b 28
outfitter n f w
outflow n 8  2mf
outgeneral v
outgo nv i  3vs
outgoer n f g 35r
outgoing a
outgrow v
outhouse n 3 14 1sz
outing n 1 2e 1eg
outlander n f g 37k
outlandish a   ae
outlast v   59t
outlaw vna f j 57x,334
outlawed a   ny
outlay n 1  1kq
outlet n 3 1b
outlier n f b
outline vn c  4tr
outlined a
outlive v   59t
outlook n 6  2cl,2bx
outlying a
outmaneuver v   4v2
outmanoeuvre v   4v2
outmatch v   4uz
outmigration n 1  1c2
outmode v
outmoded a   g2
outnumber v
outofbounds a   y8
outofdate a   bc
outofdoor a   sm
outofdoors n c
outofschool a
outoftheway a
outoftown a
outpatient n f e
outperform v   4uz
outplay v
outpost n c  2tf
outpouring n e
output nv 3
outrage nv 9  2o4,50x
outraged a   1l
outrageous a   rd
outre a   ae
outreach n 1
outrider n f w
outright ra   wn
outrun v
outset n p  499
outside arn c  4d3
outsider n f g
outsize na 4
outsized a   nn
outskirt n c 1k
outskirts n c
outsmart v   4uy
outspoken a   8l
outspread a
outstanding a   9x
outstandingly r
outstare v   54b
outstation n c  2tf
outstrip v   4uz
outward ar   4h1
outwardly r
outwards r   4h1
outweigh v   5aa
outwit v   4uy
oval an m  z5,3za
ovalshaped a   z5
oven n 3
over ran p  gr
overachievement n 1
overachiever n f h
overacting n 1  1g7
overactive a   9
overall an 3
overappraisal n 7 26 2e2
overarm a   167
overbalance v   5aa
overbearing a
overblown a   vg
overboard r
overbold a   32
overburden vn e
overcareful a   5g
overcast nav n  45s
overcharge nv i
overcoat n 3 1c 1r9
overcome v   4v0,4v1,50w
overcomer n f w 3pg
overconfidence n 6  296
overconfident a   5s
overcrossing n 3 19 1qx
overcrowding n n  3zv
overcurious a
overdo v
overdone a   q4
overdrive vn n
overeat v   4vn
overeating n 1
overemphasise v   4r2
overemphasize v   4r2
overestimate vn 7 26 4oq
overestimation n 7 26 2e2
overexpose v
overextend v   4vh
overfeed v
overfill v
overflow vn 1
overflowing a   hr
overgenerous a   i5
overgorge v   4vn
overgrown a
overhand a   167
overhanded a   167
overhang nv 3 1b
overhaul vn 1  53p,4l3
overhead arn i
overhear v
overheat v
overheated a
overindulge v   4vn
overjealous a   160
overladen a   hv
overlap vn 6
overlay vn 3
overload vn 3
overloaded a   hv
overlook vn c
overlooked a   r4
overlooking a   k5
overlord n f w 3gs
overly r   4az
overmaster v   4v3
overmodest a   q8
overnight ar   of
overnighter n f t
overpayment n i
overpower v   4v3,50w
overpowering a   xy
overpoweringly r   4gq
overpriced a
overproduce v
overprotect v
overprotection n 1  1i4
overprotective a
overrate v   4oq
overreach v   4uy
overrefinement n 1  1hg
override vn 3 1e 4pa
overriding a   d8
overrule v   4pa
overrun vn 1  537
oversea ar
overseas ra   h7
oversee v   57d
overseer n f c 3gt
overshadow v   5be
overshielding n 1  1i4
overshoe n 3 1d
overshoot vn 1
oversight n 6  29g
oversimplification n 1
oversize a   nn
oversized a   nn
overspread v
overstate v   4r1
overstated a   q4
overstep v
overstrain vn g  4vh
overstress v   4r2
overstretch v
overstrung a   14u
overt a
overtake v   53p
overthetop a
overthrow vn 1  56v
overtime nr p 2g
overtly r
overtone n 7 27
overtop v
overture n 7  2km
overturn vn 1  4pa
overturned a   163
overvaliant a
overvaluation n 7 26 2e2
overweening a   y7
overweight an 4  gc
overwhelm v   50w
overwhelming a   xy
overwhelmingly r   4gq
overwinter v
overwork vn 1
overwrought a   14
oviform a   z5
ovoflavin n o 1p 485
ovoid na m
owe v
owing a   sw
owl n 2 1n
own av   u9
owned a
owner n f s 3gu,3gv
ownerdriver n f
owneroccupier n f b
ownership n i  1hz
ox n 2 1n
oxcart n 3 10
oxen n 2 1n 1n5
oxidation n j  3wq
oxidisation n j  3wq
oxidise v
oxidised a   1bi
oxidization n j  3wq
oxidized a   1bi
oxygen n o
oxytetracycline n 3  1t0
oyabun n f c
oyster nv 2 1n
ozone n o
pa n f i 33h
pace nv p  49h
pacha n f w 3hc
pachinko n 1
pachuco n f 8
pacific na e
pacification n 1
pacificist n f w 3gw
pacifier n f w 327
pacifist na f w 3gw
pacify v   508
pacing n p  498
pack vn k
package nv b  2r0,1t1
packaging n 1
packed a   9q
packer n f 6 3gx
packet n b  2r0
packing n o  47o
packinghouse n 3 14
packman n f w 3hl
packrat n f w
packsack n 3 1g 1ny
pact n 7 26 2g9
pad nv o  4t5
padded a   j9
padder n f j 37h
padding n 3  1t2
paddle vn 3
paddler n f 5 30u
padlock nv 3 1e
padre n f c
padrone n f s
paean n 7 27 2fb
paederast n f w 3hm
paediatrician n f q 2yw
paedophile n f w 3hn
paeony n h 1o 3uy
pagan na f w 39p
paganism n 6  2cv
page nv 7
pageant n 1
pageboy n f g
paging n 7
paid a   vo
pail n 3 1g 1ot
pain nv n  42p,2n5
painful a
painfully r   4da
painfulness n 9  2n5
painless a
pains n 1  1hu
painstaking a   5e
paint vn 3
painted a
painter n f w
painting n 3  1t3
pair nv b  3xp
paired a
pairing n 1  1ii
pal nv f w 30c
palace n 3 13 1t4
paladin n f w
palaeontologist n f w 3h0
palatine na f b
palaver nv 7 27
pale anv 3  13a
paleness n 4  22g
paleoamerican n f w 3gy
paleoamerind n f w 3gy
paleocortex n 5  26y
paleocortical a
paleographer n f w 3gz
paleographist n f w 3gz
paleoindian n f w 3gy
paleontologist n f w 3h0
palette n 4  24q
pall vn 9
pallbearer n f w
pallet n 4  24q
palliate v   4sc
pallid a   13a
pallidness n 4  22g
pallium n 5  270
pallor n 4  22g
palm nv 5
palmist n f w 3h1
palmister n f w 3h1
palmy a   13f
palooka n f 2 3pe
palpable a
palpably r
palpate v
palpebra n 5  269
palsgrave n f c
pamper v   59a
pamperer n f w 3h2
pamphlet n 7  2dk
pamphleteer n f w
pan nv 3
panache n 4  1zg
pandar n f w 3i8
pandemonium n n  40a
pander nv f w 3i8
panderer n f w 3i8
pane n 3
panegyric na 7 27 2fb
panegyrist n f w 2w7
panel nv 3
paneled a   k
paneling n 3  1t7
panelist n f l 3h3
panelling n 3  1t7
panellist n f l 3h3
pang n 9  2n6
pangolin n 2 1n 1n9
panhandler n f w
panic nv 9  2oa
panicked a   10
panicky a   10
panicstricken a   10
panicstruck a   10
panjandrum n f w 3sd
panorama n 6  2bs
panoramic a
pansexual n f w
pansy n h 1o
pant vn 8  4j7
pantheist na f w
pantheon n b
panther n 2 1n 1mw
panting n 1
pantomime nv 1
pantomimer n f v 3en
pantomimist n f v 3en
pantry n 3 1a 1t8
pantryman n f 5 30j
pantywaist n f w 3nc
pap n 7 27
papa n f i 33h
papal a   19q
paparazzo n f w
paper nv o
paperback na 3  1t9
paperboy n f 6
paperer n f 5
paperhanger n f w
paperpusher n f k
papers n 7 26 2ds
paperwork n 1
papery a
papillary a   1b1
papillose a   1b1
papist na f w
papoose n f i 3h4
pappa n f i 33h
pappoose n f i 3h4
par nv k  3zw
parable n 7  2dd
parachute nv 3  1ta
parachuter n f w 3h5
parachutist n f w 3h5
parade nv b
parader n f g
paradigm n l  2bu
paradise n c  2t4
paradox n 7 27
paradoxical a   fk
paradoxically r
paragon n 6
paragraph nv 7
paragrapher n f w
parakeet n 2 1n 1mq
paralegal n f 5
parallel anv 4  1yi
parallelism n 4
paralyse v   4l4
paralytic na f w
paralyze v   4l4
paramagnet n 3 1e
paramagnetic a
paramedic n f 5 3h6
paramedical na f 5 3h6
parameter n 6
parametric a
paramount a   d8
paramour n f w
paranoiac n f e
paranoid an f e
paraphernalia n 3  1r4
paraphrase nv 7  2dn,4t7
paraphrasis n 7  2dn
paraplegic na f w
parapraxis n 1  1c9
paraprofessional n f 5
parapsychologist n f w
paraquet n 2 1n 1mq
parasite n 2
parasympathetic an 5
paratrooper n f 0
parcel nv 3 1g 1t1
parceling n 1  1kc
parcelling n 1  1kc
parch v
parched a   17q
parchment n o
pardner n f w 31u
pardon vn 1
pardonable a
pardoner n f w 3h7
pare v
parenchyma n 5
parent nv f i
parentage n n  43u
parental a
parenthesis n 7
parenthood n n  43u
parer n f 5
paretic n f w
pariah n f w 3gr
paries n 5
parimutuel n 1
paring n e  2us
parish n b
parishioner n f w
parisian an f b
parisology n 7
park nv c  2tg
parked a
parking n k
parkland n c  2tg
parlance n 7  2hj
parlay vn 1
parliament n b
parliamentary a
parlor n 3 1a 1tb
parlormaid n f 5 3h8
parlour n 3 1a 1tb
parlourmaid n f 5 3h8
parlous a   zb
parochial a
parodist n f v 3h9
parody nv 7 27 2ge
parole nv 7 27
parolee n f j
paronomasia n 7 27 2gg
paroquet n 2 1n 1mq
paroxysm n n  41y
parrakeet n 2 1n 1mq
parricide n f j
parroket n 2 1n 1mq
parroquet n 2 1n 1mq
parrot nv 2 1n
parrotlike a
parry vn 1
parson n f c 339
parsonage n 3 13 1tc
part nrv l  3yr
partake v
partaker n f w 3ha
parted a
partial an 6
partiality n 9  2na
partially r   49v
participant n f w
participate v
participating a
participation n 1  1lz
particle n o  46c
particular an 6  i1
particularise v   4u2
particularistic a
particularize v   4u2
particularly r   4ca
particulate an o
parting n 1  1bz
partisan na f w 3hb
partition nv 3 1b
partitionist n f w
partizan na f w 35z
partly r   49v
partner nv f i 3oj,31u
partnership n b 28
partowner n f w
parts n c
parttime ar
parttimer n f 5
parturiency n n  41s
parturition n j  3wr
party nv b 28
partygoer n f w
parvenu na f w 3s3
paseo n 3  1w5
pasha n f w 3hc
pasquinade n 7 27 2ge
pass vna 1
passably r   4am
passage n 1  1dc
passageway n 3
passe a   g2
passee a   g2
passel n k  3yj
passementerie n 3
passenger n f g
passer n f g 3hd
passerby n f g 3hd,3hd
passing nar 1  u0
passion n 9  2ms
passionate a
passionately r
passionateness n 9  2ms
passive an l
passively r
passivity n 4
passport n 7 27
past nar p  488
paste nv o  4wk
pasted a   25
pastel an 4
pastelike a   6y
paster n f 6
pastiche n 7  2hg
pastime n 1
pastor n f c 339
pastoral an 7
pasture nv c  2th,2qb
pastureland n c  2th
pasty an a  6y,e
pat vnar 8
patch nv 4  1xk,2ts
patchboard n 3  1vb
patched a
patchwork n 6
patella n 5  25z
patent nva 7 26
patentee n f w
patently r   4aq
pater n f i
paterfamilias n f a
paternalistic a
paternally r
path n 1
pathetic a   he,et
pathfinder n f l
pathless a   2
pathogenesis n j
pathogenic a   jk
pathologic a   jp
pathological a
pathologist n f q 34e
pathology n 6
pathos n 4
pathway n 5  1td
patience n 4  1wv
patient na f e
patiently r
patina n 3
patio n 3 1b 1te
patois n 7  2ii
patrial n f b
patriarch n f c
patriarchal a
patrician na f w
patricide n f j
patrikin n f i 3by
patrimonial a   m1
patriot n f w 3he
patrioteer n f w 31a
patriotic a
patriotism n 4  20n
patrisib n f i 3by
patristic a   1b7
patristical a   1b7
patrol nv b 28
patroller n f w
patrolman n f w 379
patron n f t 3hf
patronage nv 1  1lo
patroness n f w 3hg
patronise v   57o
patronising a   13j
patronize v   55a,57o
patronizing a   13j
patronne n f w 3hg
patsy n f w 31h
patter nv 7  2h7
pattern nv 6  1fe
patternmaker n f w
patzer n f w
paucity n 4
paunch n 5  27g
pauper n f w
pauperism n n  45g
pauperization n n  45g
pause vn p  5a6,4q2
paved a
pavement n 3  47p,1uq
pavilion n 3 17 1tf
paving n o  47p
paw nv 2
pawer n f w
pawn nv i
pawnbroker n f w
pay vn i
payable an n
payday n p 2g
payee n f w
payer n f w 3hh
paying a   vq
paymaster n f w
payment n i  1kp
paynim n f w
payroll n i
pct n l  3yu
pea n a
peace n n  2nz
peaceable a   tk
peaceful a
peacefully r
peacekeeper n f 0
peaceloving a   tk
peacemaker n f w 327
peacenik n f w
peach nv h 1o
peachy a   if
peacock n 2 1n
peak nv k  49o,3zu,2tj
peaked a   17f
peaky a   kb
peal nv 8  2lk
pealing n 8  2lk
peanut na h
pear n a
pearl nv i  229
pearler n f w
pearlescent a   4r
pearly an 5  6q
pearlywhite a   6q
peasant n f w
pebble n e
peck vn k
peckerwood n 2 1n 1mr
pecs n 5  27a
pectoral na 5  27a
pectoralis n 5  27a
pectus n 5  27b
peculate v   55y
peculator n f j 35q
peculiar a   g0,i1
peculiarity n 6  1ys
peculiarly r   4al
pedagog n f w 35l
pedagogic a   1ad
pedagogical a   1ad
pedagogue n f w 35l
pedaler n f g 3hj
pedaller n f g 3hj
pedant n f w 3hk
pedantic a   zv
peddle v   561
peddler n f w 3hl
peddling n 1  1ko
pederast n f w 3hm
pedestal n 3 1e
pedestrian na f g
pediatrician n f q 2yw
pediatrist n f q 2yw
pediculosis n n  44q
pedigree na b  2r5
pedlar n f w 3hl
pedodontist n f q
pedophile n f w 3hn
pedunculate a   26
pee nv o  476
peek nv 1
peel vn f c
peeler n f v 3pa
peep vn 8
peepee v   4ju
peeper n f m 3sv
peer vn f w
peeress n f c 3c5
peeved a   uz
peevish a   it
peevishly r   4ik
peevishness n 9  2pd
peewee n f w 3lb
peg nv 3 1e 1tg
pegboard n 3
peggeddown a
peignoir n 3  1su
pelf n i  3w7
pellucid a   7f
pellucidity n 4  1zl
pelt vn o  4v5
pelter n g  3uk
pelting n 4
pelvic a
pelvis n 5
pemican n a  2py
pemmican n a  2py
pen nv 3  4zt
penalisation n 1  1l7
penalise v   586
penalization n 1  1l7
penalize v   586
penalty n 1  1l7
penance n 9  2oz
penandink n 3
penchant n 9  2nc
pencil nv 3
penciled a   1bj
pencilled a   1bj
pending a
pendragon n f c
pendulum n 3
penetrate v   4pj
penetrating a   tp
penetration n 1 1u 29h
penetrative a   tp
penetrator n f g
penfriend n f w
peninsula n e
penitence n 9  2oz
penitent na f w
penman n f w 3m7
pennant n 7
penning n 1  1j5
penny n k
pennypinch v   55n
penologist n f w
penpusher n f 6
pension nv i
pensionary n f w 3ho
pensioner n f w 3ho
pensive a   152
pensiveness n 9  2ot
pentad n k  3xs
pentamethylenetetrazol n 3  1th
pentathlete n f d
penthouse n 3 1b
pentup a   m4
pentylenetetrazol n 3  1th
penury n n  45g
peon n f 6 357
peony n h 1o 3uy
people nv b
peopled a
pepper vn h 1o 4v5
peptidase n o  47t
peradventure nr 6
perambulating a
perceive v
perceived a   r5
perceiver n f w 2wb
percent n l  3yu
percentage n l  3yu
percept n 6  2br
perceptible a
perceptibly r   4i5
perception n 6  2br
perceptive a
perceptiveness n 9  2nw
perceptivity n 9  2nw
perceptual a
perch vn 3 1e 4y9
perchance r   4he
percher n f w
perchlorate n o
percipient na f w 2wb
percolator n 3 1g
percussion n 1
percussionist n f v
percussive a
peregrine na 2 1n
peremptory a   d6
perennial an h 1o
perennially r
perfect avn l
perfecter n f 5
perfectibility n 6
perfection n n  44t
perfectionism n 4
perfectionist n f w
perfectly r   49y
perfervid a   t7
perfidiousness n 4  20p
perfidy n 4  20p
perforate va
perforated a   b8
perforation n 3
perform v
performance n 7  1cj
performer n f v
performing n 1  1g5
perfume nv 6  29l
perfumed a   hh
perfumer n f w
perfunctorily r
perfunctory a   5h
perfusion n 1
pergola n 3 1b 1no
perhaps r   4he
peri n f 9
peril nv n  461
perilous a   zb
perilously r   4ch
perimeter n m  3zf
perinatologist n f q
period n p 2g
periodic a
periodical na 7
periodically r   4fj
periodicity n 4  1yv
periodontist n f q
peripatetic na f g
peripheral an 3
peripherally r
periphery n m  3zg
perish v   4lu
perisher n f w
periwinkle n h 1o
perjurer n f w
perky a   63
permanence n 4  23l
permanency n 4  23l
permanent an 5  tw
permanently r
permeate v   4vz
permission n 7 27
permissiveness n 4  1wu
permit vn 7 26 4qe,572
permutation n 8  2mh
permute v   4m3
perniciously r   4i8
peroxide nv o
perpetrate v   59k
perpetration n 1 20
perpetrator n f w 3hp
perpetual a   ty
perpetuate v
perpetuation n 1  1jt
perplex v   4o3
perplexed a
perplexing a   7d
persecute v
persecution n 1
persecutor n f w 3ra
perseverance n 4  20i
persevere v   4lr
persevering a   tg
persist v   5ac,4lr
persistence n 4  20i
persistency n 4  20i
persistent a   a6
persistently r
persisting a   a9
persnickety a   w8
person n 0 w 1bm
persona n 6
personage n f w
personal an 7
personalise v   4m7
personalised a   u8
personality n 4
personalize v   4m7
personalized a   u8
personally r
personate v
personification n f w
personify v   5b1
personnel n b 28
perspective n 6  2cr
perspicacious a   181
perspicuous a   7c
perspiration n 5  26i
perspire v   4js
perspirer n f w
persuade v   59m
persuader n f w
persuasive a
persuasiveness n 4
pert a   12h
pertain v   5ar
pertinacious a   13d
pertinacity n 4  20i
pertinence n l  3yp
pertinency n l  3yp
pertinent a   1w
pertly r   4i6
perturb v   506
perturbation n n  43b
perturbing a   jw
perusal n 7  2e8
peruse v
perusing n 7  2e8
pervade v   4vz
pervaporation n 1
perverse a
perversely r
pervert nv f w 3hr
pes n 5  27m
peshmerga n f b
pesky a   1a
pessimism n 9
pessimist n f w
pessimistic a
pester v   50u
pestered a   15u
pesterer n f w 3hs
pestering a   1a
pestilential a   o7
pet nva 2 1n
petal n h
petite an 4  np
petition nv 7 27 2e0
petitioner n f w 3ht
petrify v
petrol n o  46m
petter n f w 3hu
petticoated a
pettifog v   4py
pettifogger n f w 3n1
pettifoggery n 7  2iw
petting n 1  1ik
pettish a   it
pettishly r   4fo
pettishness n 4  1wx
petty na 1 20
petulance n 9  2pd
petulant a   it
petulantly r   4fo
pew n 3
pfennig n k
ph n 4
phagocyte n 5
phalangist n f w 36n
phalanx n 5
phantasm n f  2vv
phantasma n f  2vv
phantasmal a   qm
phantasy n 6  2ba
phantom na f  2vv
pharisee n f w
pharmaceutic na 3
pharmaceutical an 3
pharmaceutics n 6  2cc
pharmacist n f q 3hv
pharmacologic a   1a1
pharmacological a   1a1
pharmacologist n f q
pharmacy n 6  2cc,1qc
pharynx n 5  278
phase nv p 2g 49j
pheasant n 2 1n
phenomenon n 0
phenothiazine n o  46x
philanderer n f a 3tq
philanthropic a   60
philanthropist n f w 3hw
philatelist n f w
philharmonic an b 28
philhellene na f w 3hx
philhellenist n f w 3hx
philia n 9  2p6
philippic n 7  2jn
philistine na f w 3hy
philistinism n n  41p
philological a
philologist n f w 3hz
philologue n f w 3hz
philomath n f w
philosopher n f w
philosophic a   19h
philosophical a   19h
philosophically r
philosophise v   4o5
philosophiser n f w 3i0
philosophize v   4o5
philosophizer n f w 3i0
philosophizing n 7 27
philosophy n 6  2bw
phlebotomise v   4jz
phlebotomist n f 5
phlebotomize v   4jz
phlegm n 9  2mu
phloem n h
phonation n 7  2hs
phone nv 3  1ve,4q7
phoneme n 7
phonemic ar
phonemics n 6  2ci
phoner n f w 30p
phonetic a
phonetician n f w
phonetics n 6
phoney na f w 3ar
phonic a
phonograph n 3 1f
phonologic a   18v
phonological a   18v
phonologist n f w
phonology n 6  2ci
phony an f w ib
phosgene n o
phosphate n o  47q
phosphorescent a
phosphorus n o
photo n 3  1ti
photoflood n 3 1e 1qu
photograph nv 3  1ti
photographer n f w 3i1
photographic a
photographically r
photography n 1
photojournalist n f w
photometrician n f w 3i2
photometrist n f w 3i2
photomontage n 3
photon n e
phrase nv 7
phraseology n 7  2hk
phrasing n 1
phratry n b  2qw
phrenetic a   17
phrenologist n f w 3i3
phylum n b
physical a
physically r
physicalness n 4  1yp
physician n f q 34r
physicist n f w
physicochemical a
physics n 6
physiognomy n 5  27x
physiological a
physiologist n f w
physiology n 6
physiotherapist n f l
physique n 4  22o
phytochemist n f w
phytologist n f w 302
pianism n 7
pianist n f v
pianistic a
piano nar 3 1e 1tj
pianoforte n 3 1e 1tj
piazza n c  2tk
pic n 7  2en
picador n f w
picaninny n f 7 3i4
picayune a   li
piccaninny n f 7 3i4
pick vn 6
pickaninny n f 7 3i4
picker n f w 3i5
picket nv f w 3d7
pickle nv a 1p
picklepuss n f w 3o6
pickmeup n 3 1e 1tk
picknicker n f w 3i7
pickpocket n f j 3i6
pickup n 3 x 1tk
picky a   g9
picnic nv p 2g 1gc
picnicker n f w 3i7
pictorial an 7  19i,x5
pictorially r
pictural a   19i
picture nv 3  1tl,1t3
pictured a   wy
picturesque a
picturing n 6  2a0
piddle nv o  476
piddling a   li
pidgin n 7
pie n a
piece nv 3
piecemeal ar   j3
pieeyed a   da
pieplant n a  2q5
pier n 3  1tm
pierce vn f w
pierced a   b8
piercing a   tp
piety n 4  1zo
piezoelectric a
piezoelectricity n g
piffle nv 7 27
piffling a   li
pig nv 2 1n
pigboat n 3 z 1v8
pigeon n 2 1n
pigeontoed a
pigheaded a   13c
pigheadedly r   4f1
pigheadedness n 4  20g
pigman n f 6 3q2
pigment nv o
pigmy n f w 3k3
pigskin n o
pigswill n a 1p 2qc
pigwash n a 1p 2qc
pike n 3 18 1qk
pilchard n a  2q9
pile nv b  2qu
piles n n  42s
pilfer v   55t
pilferer n f j 3ns
pilgrim n f g
pilgrimage n 1 2e
piling n 3 1e 1tn
pill n 3
pillage nv i  3vp
pillaged a   hy
pillager n f j 3is
pillar n 6
pillock n f w 3pf
pillory vn 3 1e
pillow nv 3
pilot nv f 5
pilotage n 1  1i2
piloting n 1  1i2
pimp nv f w 3i8
pimple n n 1r 42u
pin vn 3
pinafore n 3  1s4
pinball n 1
pinch vn n  4xb
pinched a   ka,ge
pinchgut n f w
pine nv h 1o
pinecone n h
ping vn e
pingpong n 1 23
pinhead n f w 35b
pink anv 4  6g
pinkish a   6g
pinko n f c
pinnacle nv 3 1b
pinning n 7 27
pinny n 3  1s4
pinpoint vn p  1xj
pinup n f 5
pioneer vn f w 3i9
piousness n 4  1zo
pip nv n 1r
pipe nv 3
pipeline n 7  2jh
piper n f v 3ia
pipsqueak n f w
piquance n 4  22n
piquancy n 4  22n
piquantness n 4  22n
pique nv 3
piranha n f w 3e0
pirate nv f j 3if,3ib
piratical a
pirogue n 3 z
pismire n 2 1n 1mz
piss vn o  4ju
pissed a   uz
pisser n f w 3ic
pistol n 3 11 1to
pistoleer n f 0
pistolwhip v
pit nv e  2ut
pitch vn 4  4xt,51j
pitchblack a   4e
pitchdark a   4e
pitched a
pitcher n f w 3id
pitcherful n k
pitchfork nv 3
pitching n 1
pitchman n f 6
pitchy a   6o
piteous a   he
piteously r
pitfall n 6
pith nv h
pithiness n 7  2hp
pithy a
pitiable a   et
pitiful a   et
pitiless a   pu
pitilessly r   4ig
pitilessness n 9  2nl
pituitary na 5  26z
pity nv 9  2pf,51b
pityingly r   4go
pivot vn f g 53k
pixie n f  2vi
pixilated a   10d
pizza n a 1p
placard nv 7  2gm
placate v   508
place nv c  2tr,4xq
placeable a   lc
placed a   10g
placeholder n f w 3jt
placekicker n f d
placekicking n 1
placeman n f k 3ie
placement n 4
placeseeker n f k 3ie
placid a   5a,ip
placidly r
plagiariser n f j 3if
plagiarist n f j 3if
plagiarizer n f j 3if
plague vn n 1r 5bg,50l
plaguey ar   o7
plaguy ar   1a
plain anvr e  r9
plainclothesman n f o
plainly r   4aq
plainsman n f b
plaintiff n f w 3ig
plaintive a   n2
plaintively r
plait nv 5  25u
plaiter n f 5
plan vn 6  2bc
planar a   b5
planate a   b6
plane nva 3 y 1ne
planeness n 4  23v
planet n e
planetal a   18w
planetary a   18w
planetoid n e
plangency n 4  22m
plank nv o  487
planless a   wm
planned a
planner n f w 3ih
planning n 1
plant nv 3 1b 1tp
plantation n i
planted a   rk
planter n f w
planting n 1
plantsman n f l 3ah
plaque n 5
plash nv 8
plasma n 5
plaster nv o
plastered a   15c
plasterer n f 5
plastic na o  dt
plastically r
plasticity n 4  22z
plat vn 3
plate nv 3
plateful n k
platelayer n f 6 3ii
plater n f 5
platform n 3
platinum n o
platitude n 7 27 2ig
platitudinal a   sl
platitudinarian n f w
platitudinous a   sl
platonic a
platoon n b 28
plausible a
play vn 7
playable a
playact v   4zv
playacting n 1  1g5
playactor n f v 2z4
playback n 1
playboy n f w 3ij
played a
player n f w
playfellow n f w 3il
playful a
playgoer n f m 3ik
playground n c
playing n 1
playmaker n f w
playmate n f w 3il
playscript n 7  2h6
plaything n 3  1tq
playwright n f w 351
plaza n c  2tk
plead v
pleader n f w 2xd
pleasant a
pleasantly r   4fw,4fv
please vr   513
pleased a
pleaser n f v
pleasing an 1
pleasurable a   uv
pleasurably r   4ga
pleasure n 9
pleat nv 3
pleb n f w 3im
plebe n f w 30m
plebeian na f w 3im
pledge vn i
pledged a   8w
pledgee n f w
pledger n f w
plenipotentiary n f k
plenitude n 4  24f
plenteous a   0
plenteousness n 4  24f
plentiful a   0
plentifulness n 4  24f
plentitude n 4  24f
plenty nr 4  24f,4dn
pleura n 5
pleural a
pliant a
plication n m  3zk
plier n f 5 3in
plight nv n  43h
plod vn 1  52e
plodder n f g 3rs
plodding na 1  1go
plonk nv a 1q
plot nv 6  2ts
plotter n f w 3lt
plough nv e
ploughboy n f w 3ip
ploughing n 1  1j1
ploughman n f 6 3iq
ploughshare n 3 1e 1tr
ploughwright n f 5 3ir
plow vn 3
plowboy n f w 3ip
plower n f 6 3iq
plowing n 1  1j1
plowman n f 6 3iq
plowshare n 3 1e 1tr
plowwright n f 5 3ir
pluck vn 4  20c
pluckiness n 4  20c
plug nv 3 1b 1ts
plugboard n 3  1vb
plugger n f w 3jq
plugugly n f w
plum rn h 1o
plumage n 2  1ms
plumb rvna 3
plumbago n o  470
plumber n f 5
plumbery n 1  1gl
plumbing n 3  1gl
plume nv m
plummet vn 3
plump anvr 8  ga
plumping a
plumpness n 4  22q
plunder nv i  3vp,56e
plundered a   hy
plunderer n f j 3is
plunge vn 1  4yp,52t
plunger n f w
plunk vnr 8
plunker n 1
pluralist n f c
pluralistic a
plus na 4  255
plush an 3  ys
plutocrat n f w
ply vn 3  4vj
plyer n f 5 3in
pneumonia n n 1r
poach v
poacher n f w
pock nv n 1r
pocket nv 3 1g
pocketful n k
pocketsize a   o2
pocketsized a   o2
podiatrist n f q 31e
podium n 3  1q1
poem n 7
poesy n 7  2hq
poet n f w
poetess n f w
poetic a   19g
poetical a   19g
poetiser n f w 3l1
poetizer n f w 3l1
poetry n 7  2hq
poetsinger n f v 37f
poignance n n  40p
poignancy n n  40p
poignant a   qb
poignantly r   4bq
poilu n f 0
point nv 6
pointblank ar   cy
pointed a
pointer n 7  2gq
pointillist na f w
pointsman n f o
poise vn k
poised a
poison nv o  47z
poisoner n f w
poke vn h 1o 4w0
pokerfaced a   8m
pokey na 3 1b 1s0
poking n 1  1er
poky na 3 1b 1s0
pol n f c 3iu
polack n f b
polar a
polarisation n n  413
polarise v   4n9
polarity n l
polarization n g  413
polarize v   4n9
pole nv 3
polemic na f w 3it
polemical a
polemicist n f w 3it
polemist n f w 3it
police nv b 28 2rf
policeman n f o
policewoman n f o
policy n 6
policyholder n f t
polio n n 1r 423
poliomyelitis n n 1r 423
polish vna 4
polished a
polishing n 1  1gd
polite a   xd
politely r   4fs
politeness n 4  21l
politesse n 4  21m
politic a
political a
politically r
politician n f c 3iu
politico n f c 3iu
politics n l
polka nv 7
poll nv 6  57k
pollen n h
pollex n 5  27o
polliwog n 2 1n 1nb
polls n c
pollster n f w 3iv
pollute v   4na
polluted a
polluter n f w 3iw
pollution n n
pollyannaish a   s2
pollywog n 2 1n 1nb
poltergeist n f
poltroon na f w 3ix
polyandrist n f i
polybutene n o  46z
polybutylene n o  46z
polycrystalline a
polyelectrolyte n o
polyethylene n o  46e
polygamist n f i
polyglot na f w
polygynist n f i
polymath n f w
polymerisation n j  3ws
polymerization n j  3ws
polymyositis n n
polynomial na 6  2b1
polyphosphate n o
polytheist n f w
polythene n o  46e
polytonal a
pom n f b 2wk
pomaded a
pommel vn 3  4wz
pommy n f b 2wk
pomologist n f w
pomposity n 4  1zk
pompous a   vg
pompously r
pompousness n 4  1zk
ponce n f a
poncho n 3 1c
pond n e
ponder v   4o6
ponderer n f w 3f7
pondering a   152
ponderous a
pontifex n f c
pontiff n f c 3iy
pontifical na 3
pony n 2 1n
pooch vn 2 1n
poof n f w 36l
poohbah n f w 3a4
poohpooh v
pool nv 3
pooler n f w
poop n o  474
poor an b  he
poorly ra   49z
poorness n n  45e
poove n f w 36l
pop vnar f i
pope n f c 3iy
popeyed a   140
popinjay n f w
poplin n 3
popping n 8
poppy n h 1o
poppycock n 7 27 2el
populace n b  2r9
popular a
populariser n f w 3iz
popularism n 7
popularity n 4
popularizer n f w 3iz
popularly r
populate v   5ad
populated a
population n b
populist n f w
populous a
porc n a  2q0
porch n 3 1b
porcupine n 2 1n 1n1
pore nv m  4pe
pork n a  2q0
porkchop n a
pornographer n f w
porosity n 4  21s
porous a
porousness n 4  21s
port nva c
porta n 5  25s
portable an 3 1f
portal n 3
portend v   4rq
portent n 8  2ka
portentous a
porter nv f 6 34w
porterhouse n a
portfolio n 3 1g
portion nv l  3yr
portly a   gd
portrait n 7 27 2j6
portraitist n f w 3j0
portraiture n 7 27 2j6
portray v
portrayal n 7 27 2j6
portrayer n f w 3j0
portuguese na 7
portwatcher n f w
pose vn 4
poser n f w 3j1
poseur n f w 3j1
poseuse n f w
posing n 1  1eu
posit nv 7 27 2g0
position nv c
positioning na 1  1k2
positive an 7
positively r
positivism n 6
positivist na f w 3j2,18x
positivistic a   18x
posse n b 28
posseman n f a
possess v
possessed a
possession n 1  1hz
possessive an 7
possessor n f w 3gv
possibility n 6  455,2b3
possible an 6
possibleness n n  455
possibly r   4he
possum n 2 1n
post nv c
postdate v
postdiluvian na f
poster n 7  2gm
posterior an 5
posterity n b  2ry
postfix n 7  2d6
postgraduate na f h
posthumous a
postilion n f g 3j3
postillion n f g 3j3
posting n 7  2gm
postman n f 6 3dr
postmark nv 7
postmaster n f c
postmistress n f c
postpone v   5a8
postponement n p
postponer n f w 3jk
postscript n 7 27
postulant n f w
postulate vn 7 27 4pr,2g0
postulator n f c
posture nv 4
posturer n f w
postwar a
posy n 3  1om
pot nv 3 1g 1vn
potable na a 1q 2qe
potassium n o
potation n a  2qg
potato n a 1p 2q4
potboy n f 6 3j4
potency n 4  25h,236
potent a
potentate n f w
potential an n  456
potentiality n n  456,284
potentially r
potentiometer n 3 1e
potful n k
pothead n f w
pother nv n  43c
pothole n e  2uu
potholer n f w 3j5
pothouse n 3 14 1tx
pothunter n f w
potman n f 6 3j4
potpourri n b  2s6
potshot n 1
potter nv f 5 3j6
potterer n f w 3k2
pottery n 3  1tu
potty na 3  1vn
pouch nv 3 1g
pouf n f w 36l
poulet n a  2pw
poulterer n f w 3j7
poultry n 2 1n 1mo
poultryman n f w 3j7
pounce vn 1  53z
pound nv k  3xh
pounding n 8  2m1,2lx
pour v   539,543
pourboire n i  3vy
pouter n f w 3o6
poverty n n  45e
powder nv o  47s,47w
powdered a   11m
powderer n f w
powderpuff an 3
powdery a   11m
power nv 4  25g
powerbroker n f w
powerful ar
powerfully r
powerfulness n 4  25g
powerhouse n f w
powerless a
powerlessness n 4  25k
powwow nv 7
practicable a   v8
practical a
practically r
practice nv 1  1fe
practiced a   11i
practician n f w 3j8
practise v   4zw
practised a
practitioner n f w 3j8
praetor n f k 3j9
pragmatic an 7 26
pragmatist n f w
prairie n c
praise vn 7 27 2fa
praiseworthily r   4fu
praiseworthy a   18b
prance vn 1  52a
prank nv 1  1g0
prankish a   10d
prankster n f w 3ja
prat n 5  27k
prate nv 7  2i7
prater n f w 319
prattle vn 7  4ua
prattler n f w
praxis n 1
pray v
prayer n 1  2iz
preach v
preacher n f c 3jb
preaching n 7  2jt
preamble nv 7
prearrange v
prebendary n f c
precarious a   zb
precast a
precaution n 1  1i6
precede v   5b9
precedence n n  3zx
precedency n n  3zx
precedent na 6
preceding a
precentor n f w 31f
precept n 7 27
preceptor n f w
prechlorination n j
precinct n c 1k
precious ar   oy
precipice n e
precipitance n 4  23s
precipitancy n 4  23s
precipitate vna o
precipitateness n 4  23s
precipitin n o
precis nv 7 27 2dq
precise a
precisely r   4dt
precision n 4
preclude v   57h
precocious a
precognition n 7  2k3
preconceived a
preconception n 6
precondition vn 7 27
precooked a
precooled a
precursory a   w2
predate v   5b9
predation n 1  1je
predator n f w 3e0
predecessor n f w
predestinarian na f w 36s
predestinationist n f w 36s
predetermined a   uu
predicament n n  43h
predicator n 7
predict v   4sn
predictable a
prediction n 6  2a6
predictive a   w3
predictor n f w 37j
predigested a
predilection n 6  2cn
predisposed a
prednisone n o
predominance n n  44a
predominantly r   4dv
predominate va   5a9
predomination n n  44a
preemie n f i 3jc
preeminence n n  43x
preeminent a   13k
preempt vn 7 27
preemptor n f w
preexistence n n
preexistent a   1p,1p
preexisting a   1p
preface nv 7  2df
prefect n f c
prefer v   4ou
preferable a   ci
preferably r
preference n 9  2nc,2cn
preferent a   oz
preferential a
preferentially r
preferment n 1
preferred a   ci
prefix nv 7
pregnant a
prehend v   4vu
prehistoric a   td
prehistorical a   td
preindication n 8  2k9
preisolate v
prejudice nv 6  2co
prejudiced a
prejudicial a   jh
prelate n f c 2y8
preliminary an 8 22
preliterate a   73
prelude nv 8  2km
premie n f i 3jc
premier nva f w
premiere nva 7
premise nv 7 27 2g1
premises n c
premiss nv 7 27 2g1
premium na i
premix n a 1p
premonition n 9  2oc
premonitory a   w2
prentice n f w 2y2
preoccupancy n 6  29b
preoccupation n 6  29b
preoccupied a   151,9h
preoccupy v
prepackaged a   th
prepacked a   th
preparation n 1  1ky,47f
preparative a   1s
preparatory a   1s
prepare v
prepared a
preparedness n n  41l
preponderant a   d8
preponderantly r   4dv
preponderate v   5aa
preponderating a   d8
preposition n 7
prepositional a
preposterous a   182
preposterously r   4ib
prepotency n n  44a
prepubertal a   ph
prepubescent a   ph
prepupal a
preraphaelite na f w
prerequisite na 6  2b7
prerogative n 4  25f
presage vn 9  4rq
presbyope n f w
presbyter n f k
preschooler n f 7 3jd
prescribe v   4pp
prescribed a   10i
prescript n 7 27
prescription na 7 27
preseason n p 2g
presence n n
present van p  54g
presentable a
presentation n 1  1g1
presentational a
presentday a   ba
presenter n f w
presentiment n 9  2oc
presentist n f w
presently r   4ah
presentment n 1  1lg
presentness n 4  23j
preservation n 1
preservationist n f w
preserve vn n  5at,55u,55d
preserved a
preserver n f 5 3kn
preset a   uu
preside v
presidency n p 2g
president n f c
presidential a
presocratic na f w
press vn n
pressing an 1  c6
pressman n f 5 3jg
pressup n 1  1gs
pressure nv g
prestidigitator n f v 3dn
prestige n n  43y
prestigious a   xr
prestigiousness n n  43y
presto ar
presumably r   4bb
presume v   4o8
presumption n 6
presumptively r   4bb
presuppose v
presupposition n 6
preteen na f 8 2wc
preteenager n f 8 2wc
pretence n 4  1z5,1xh
pretend vna 1  4r0
pretended a   ia
pretending n 1  1hj
pretense n 1  1hj
pretension n 4  1z5
pretentiousness n 4  1zk
preterist n f w
pretext n 7 27
pretor n f k 3j9
prettify v   4ld
prettiness n 4  1xo
pretty ra   4am
prevail v   5a9,5ac
prevalence n 4
prevarication n 7 27
prevaricator n f w 3cq
prevent v   57h
prevention n 1
preventive an 3
previous a
previously r   4bh
prevision n 6
prewar a
prexy n f c
prey nv f f 3jf
price nv 4
priceless a   16n
pricey a   f8
pricing n 6
prick vn f w 2yf
prickly a   iq
prickteaser n f 9 32n
pricy a   f8
pride nv 9  2nn
prideful a   wb
pridefulness n 9  2nn
priedieu n 3
priest n f c
priestdoctor n f c 3o4
priestess n f c
prig n f w 3nv
priggish a   vx
prim va
prima na a
primacy n n
primaeval a   dj
primal a   lf
primarily r   4bx
primary an 1  lg
primate n f c 2y8
prime anv k
primed a
primer n 7
primeval a   dj
primigravida n f 9
priming n 1
primipara n f i
primitive an f w
primitively r   4im
primitiveness n n  44z
primitivism n n  44z
primly r   4il
primogenitor n f i 388
primordial a   dj
primp v
primping n 1
primus n f c
prince n f c
princeling n f c
princely a   yr
princess n f c
principal an i  lg
principally r   4bx
principle n 6
print vn 7  502
printable a
printer n f 5 3jg
printing n 7
printmaker n f w
prior an f w
prioress n f w 2wo
priority n n  3zx
prise v   4yv
prison n 3 1b
prisoner n f w 3jh
prissily r   4il
prissy a   vx
privacy n 4  1wm,43o
private an f 0
privateenterprise a   50
privateer n f p 3jj
privateersman n f p 3jj
privately r
privateness n n  43o
privation n n  45f
privilege nv 4  25f
privileged a
privy na 3 1a 1vm,1sz
prize nva i
prizefight nv 8 22
prizefighter n f 2
prizewinning a
pro anr f d
probability n 4
probable an f w
probably r   4di
probationary a   9o
probationer n f q
probe vn 6
probing a   ee
problem n n
procedural a
procedure n 1  1jw
proceed v
proceeding n 1  1lf
proceedings n 1  1lf
proceeds n i 2f 3vo
process nv 1  1jw
processed a
processing n j
processor n b 28
processserver n f g
proclaim v   4tg
proclaimed a   br
proclamation n 7 27 2fq
proconsul n f k
procrastinate v   5a7
procrastination n 1  1k8
procrastinator n f w 3jk
procreate v
procreation n 1
procreative a   hp
proctologist n f q
proctor nv f c
procurable a   2j
procural n 1  1cd
procurance n 1  1cd
procurator n f w 3jt
procure v   55h
procurement n 1  1cd
procurer n f w 3i8
procuress n f w
prod vn 7 27 4w1
prodding n 7 27 2k2
prodigal na f w 3jl
prodigious a   ne
prodigy n f w
produce vn a
producer n f w 3dz
product n 3  1sl
production n 1
productive a
productively r   4fl
productiveness n 4  24y
productivity n 4  24y
prof n f w 3jm
profanation n 1  1hc
profane av
profanely r
profanity n 7
profess v
professedly r
profession n b
professional an f w
professionally r
professor n f w 3jm
professorship n 1
proffer vn 7 27 560
proficiency n 4
proficient a   11i
profile nv 7
profit nv i 2f 3vn
profitability n 4  256
profitable a
profitably r   4fl
profiteer nv f w
profitmaximising a   17c
profitmaximizing a   17c
profits n i 2f 3vn
profligate na f w 3kc
profound a
profoundly r   4e2
profundity n 6  2bq
profuse a   1
profusely r   4fm
profuseness n 4  24g
profusion n 4  24g
progenitor n f i 388
progeny n f i 3gd
prognosis n 7 27
prognostic na 8  2ka
prognosticate v   4sn
prognostication n 8  2ka
prognosticative a   w3
prognosticator n f w 37j
program nv 6  2bc
programing n 1  1kz
programme nv 7 27
programmer n f w 3jn
programming n 1  1kz
progress nv 1
progression n b
progressive an l  9u
progressively r   4bg
progressivism n 6
prohibit v   4q8
prohibited a   u3
prohibition n 7 26 2e4
prohibitionist n f w
project nv 1  1hv
projected a   mo
projectile na 3 11 1tv
projecting a   mo
projection n 6
projectionist n f 5
prole n f w 3jo
proletarian na f w 3jo
proletariat n b  2ra
prolifer n f w
proliferation n j
prolific a   vl
prolong v   4lk
prolongation n 1  1jt
prolonged a   o9
prolusion n 7  2df
promenade nv 8
prominence n n
prominent a   9x
prominently r   4fa
promise vn 7 27
promisee n f w
promiser n f w 3jp
promising a
promisor n f w 3jp
promo n 7 27 2jw
promontory n e  2uv
promote v   58y
promoter n f w 3jq
promotion n 7 27 2jw
promotional a
prompt van 7  4zi
prompter n f 5
prompting n 7
promptly r   4cv,4cu
promulgate v   4tg
promulgation n 7 27 2fy
promulgator n f c
prone a
prongy a   16d
pronoun n 7
pronounce v   4th
pronounced a   lp
pronouncement n 7 27 2fr
pronto r   4cu
proof nva 6
proofreader n f 5
prop nv 3 1b
propaedeutic na 1
propaganda n 7 27
propagandist na f w
propagandistic a
propagation n 7  1ij
propagator n f w
propanone n o  46f
propel v
propeller n 3 1e 1tw
propellor n 3 1e 1tw
propensity n 9  2nd
proper a
properly r   4eu
properness n 4  21a
property n i  3vj
propertyless a   44
prophecy n 6  2a7
prophesier n f w 3jr
prophesy v   4sr
prophet n f w 3jr
prophetess n f w
prophetic a   vz
prophetical a   vz
prophetically r
propinquity n 4  244
propitiate v   4pv
propitious a
propitiously r   4fp
propman n f 6
proponent n f w 2xc
proportion nv l
proportional an 6
proportionality n l
proportionally r   4hm
proportionate a
proportionately r   4hm
proposal n 7 27
propose v   4rv
proposer n f w 3pm
proposition nv 7 27 2il
propositus n f w
proprietary na i  3vi
proprietor n f s 3gu
proprietorship n i  3vi
proprietress n f s
propriety n 4  21a
propylthiouracil n o
prorogue v   5a8
proscribe v   4q8
proscribed a   u3
proscription n 7 26 2e4
prose n 7
prosecute v
prosecution n 1
prosecutor n f k
proselyte n f w
prosodic a
prosody n 7  2hm
prospect nv n  2bx
prospective a
prospector n f 6
prosper v   56c
prospering a   13f
prosperity n n  451
prosperous a   yp,13f
prosthetist n f l
prosthodontist n f q
prostitute nv f 9 3js
prostitution n 1 20 1he
prostrate va
prostration n n
protagonism n 1  1lp
protagonist n f w 3pr
protease n o  47t
protect v
protecting a
protection n 1
protectionist n f w
protective a
protectively r
protector n f w 2w3
protectorate n c 1k
protege n f w
protegee n f w
protein n o
proteinase n o  47t
proteolysis n j
proteolytic a
protest vn 7  2jb
protestant an f w
protestation n 7  2jb
protester n f w 34o
proto a
protogeometric a
proton n e
protoplasm n 5
prototypal a   gx
prototype n 6  2bu
prototypic a   gx
prototypical a   gx
protozoan na 2  1md
protozoologist n f w
protozoon n 2  1md
protract v   4lk
protracted a   o9
protractedly r   4ie
protrude v
protruding a   mo
protrusion n m  3ze
protuberance n m  3ze
protuberant a   mn
proud a
proudly r
provably r   4hg
prove v   4ol
proved a   we
proven a   we
provenance n c  2sp
provender n a 1p 2qa
provenience n c  2sp
proverb n 7  2if
proverbial a
provide v   569
providential a   hc
provider n f w 3pq
province n c 1m 2tp
provincial an f k
provincialism n 6  2cp
provision nv 7 27 2g2
provisional a   9o
provisionary a   9o
provisioner n f w 3py
provisions n a 1p 2pm
proviso n 7 27 2g2
provocateur n f w
provocation n 1
provocative a
provoke v   504,4zf
provoker n f w 3b7
provost n f c
prow n 3  1on
prowess n 6  28d
prowl vn 1
prowler n f g
proximal a
proximate a
proximity n 4  244
proxy n f w 3jt
prude n f w
prudence n 4
prudish a   vx
pruner n f 5 3ju
prurient a   10k
pry vn 3  4yv
psalmist n f w
psephologist n f w
pseud n f w 3ay
pseudo an f w
pseudohermaphrodite na f w
pseudophloem n h
psi n k
psilosis n n  43a
psyche n 6  27z,3o5
psychiatric a   1a2
psychiatrical a   1a2
psychiatrist n f q 3jv
psychic na f w
psychical a
psychically r
psycho n f e
psychoanalyst n f q
psycholinguist n f w
psychological a
psychologically r
psychologist n f w
psychology n 6
psychoneurosis n n  437
psychoneurotic na f e 3fo
psychopath n f e 3jw
psychopathic a   zo
psychopathologic a   zo
psychopathological a   zo
psychopharmacological a
psychophysicist n f w
psychophysiology n 6  2cg
psychopomp n f
psychotherapeutic a
psychotherapeutics n 6  2cd
psychotherapist n f l
psychotherapy n 6  2cd
psychotic an f e
pteridologist n f l
pterygium n 5
ptyalise v   4k3
ptyalize v   4k3
pub n 3 14 1tx
pubes n 5  27j
pubescent a
public an b  2r9
publically r   4dx
publican n f 6
publication n 7
publicise v   4tf
publicised a   8a
publiciser n f w 3jx
publicist n f w 3jx
publicity n 7 27 2jw
publicize v   4tf
publicized a   8a
publicizer n f w 3jx
publicizing n 1  1kj
publicly r   4dx
publish v   502,4ta
published a
publisher n b 28
publishing n 1
pucker vn m
puckish a   10d
puddenhead n f w 3pf
puddingheaded a   7j
puddler n f w
pudge n f w
puerility n n
puerpera n f i
puff vna g  4j7
puffer n a  2q8
pufferfish n a  2q8
puffiness n n  42m
puffy a   nd
pugilist n f 2 304
pugnacious a   15r
pugnose a   r1
pugnosed a   r1
puke nv f w 3l9
puking n 1  1co
pule v   4jq
pull vn 1  4x9
puller n f g
pulley n 3 1e 1ty
pulleyblock n 3 1e 1ty
pulling n 1
pullulate v   5ba
pulmonary a   1ab
pulmonic a   1ab
pulp nv e  2uw
pulpit n 3  1q1
pulsate v   51q
pulsation n 8  2m7
pulse nv 8  2m7,2lw,51q
pulseless a
pulsing n 8  2m7
pulverisation n o  47s
pulverise v   4zm
pulverised a   11m
pulverization n o  47s
pulverize v
pulverized a   11m
pummel v   4wz
pump vn 3 1e
pumped a   14v
pumpedup a   14v
pun nv 7 27 2gg
punch vn 1  1cx
puncher n f 6 32x
punctuality n 4
punctuate v
puncture vn 8
punctured a   b8
pundit n f w 3b1
pungently r
puniness n 4  25c
punish v   586
punishable a
punishment n 1  1l7
punitive a   wk
punitory a   wk
punk na f j 3ae
punning n 7 27 2gg
punster n f v
punt vn k
punter n f 5
puny a
pup nv 2 1n 1m9
pupate v
pupil n f h 3pd
puppet n 3  1tz
puppeteer n f v
puppy n 2 1n
puppyish a   rw
puppylike a   rw
purblind a   112
purchase vn 1  558
purchaser n f t 30k
purchasing n 1  1cc
purdah n n  43k
pure a
purely r   4e8
pureness n n  459
purgatory n n
purge vn 1
purging na 1
purification n 1
purify v   4n3
purist n f w
purity n n  459,40q
purl vn 3  53m,4uh
purloin v   55t
purple anv 4  6h
purpleness n 4
purplish a   6h
purport vn 7 27
purportedly r   4dr
purpose nv 6  2c6,250
purposeful a
purposelessness n 4  25d
purposely r   4bl
purr nv 8
purse nv 3 1g 1nz
purser n f p
pursual n 1  1em
pursuance n 6  2a2
pursuant a
pursue v   56k
pursued na f f 3jz
pursuer n f g 3k0
pursuing a
pursuit n 1  1em,2a2
purvey v
purveyor n f w
purview n 4  24p
push vn 1
pushcart n 3 10 1rg
pusher n f g 3k1
pushing n 1
pushover n f w
pushup n 1  1gs
puss n 5  273
pussy na 5  273
pussycat n f w
pussyfoot v   528
put vn 1 26 4xq
puton n 7 27 2ge
putout n 1
putrefaction n n  466
putsch n 1  1l2
putt vn 1
putter nv f w
putterer n f w 3k2
putupon a   16i
putz n f w
puzzle vn 7 27 4o3
puzzled a   u6
puzzlement n 6  28y
puzzling a   9b,7d
pycnotic a   1b0
pygmy n f w 3k3
pyknotic a   1b0
pyramid vn m
pyrexia n n  430
pyrographer n f w
pyromancer n f w
pyromaniac n f e
pyrometer n 3 1e
pyrotechnic na 3  1qt
python n 2 1n
pythoness n f
qadi n f k
quack nav f q
quackery n 1
quad n f i
quadriceps n 5
quadrilateral na m
quadripara n f i
quadriplegic n f w
quadroon n f w
quadruple vna b
quadruplet n k  3xr
quadrupling n j
quaestor n f k
quaff nv a
quaffer n f w
quag n e  2uo
quaggy a   17k
quagmire n e  2uo
quail vn a  53s
quaint a
quake nv 8 1y 2m8,51x
qualification n 4
qualified a
qualifier n f w
qualify v
qualitative a
qualitatively r
quality na 4  1y6
qualm n 9  2og
quandary n n  43h
quantitative a
quantitatively r
quantity n 0
quarrel vn 7  4pz
quarreler n f w 3k4
quarreller n f w 3k4
quarrelsome a
quarrier n f 5 3k5
quarry nv f f 3jf
quarryman n f 5 3k5
quart n k
quarter nv k  3xl
quarterback nv f d
quartercentury n p 2g
quarterly anr 7
quartermaster n f 0
quartern n k  3xl
quarters n 3 1b
quartet n k  3xr
quartz n o  47g
quash v   573
quasi a
quatern n k  3xr
quaternion n k  3xr
quaternity n k  3xr
quatrain n 7
quaver nv 8
quavering a   12w
quaveringly r
queasy a   17v
queen nv 2 1n
queer anv f w g0
queerness n 4  1z9
quell v   4my
quench v   4vs
querier n f w 3b5
querulous a   8s
querulously r   4ik
query vn 7  2j2
quest nv 6  2a2
quester n f w 3mc
question nv 7  2j2
questionable a
questioner n f w 3b5
questioning na 7
questioningly r   4i1
questionnaire n 7 26
quetch v   4sd
quibbler n f w 3k6
quick arn 5  g7
quicken v   4mq
quickening n j
quicker r   4cd
quickfrozen a   hm
quickie n 1  1e7
quickly r   4cc,4cv
quickness n 6  28g
quicksilver an o  5v
quickstep vn 7
quicky n 1  1e7
quid n k
quidnunc n f w 30h
quiesce v   553
quiescent a
quiet anvr n
quieten v   553
quietist n f w
quietly r   4bt
quietness n 4  22j,2ny
quietude n 9  2ny
quietus n n
quill n 3
quilt nv 3
quilted a
quin n f i
quint n k  3xs
quintet n 7
quintipara n f i
quintuplet n k  3xs
quip vn 7
quirk nv 4  1z9
quirkiness n 4  1z9
quirky a   af
quirt n 3 1e
quisling n f j 31v
quit v   5au
quite r
quitter n f w
quiver vn 9  51x
quivering n n  415
quixotic a
quiz nv 7
quizmaster n f v
quizzer n f w 36c
quondam a   tb
quota n k
quotation n 7 27
quote vn 7
quoter n f w
quotidian a   sc
rabbi n f c
rabbit nv 2 1n
rabble n b  2rd
rabblerouser n f c 345
race nv 8 22 53r
racecourse n 3  1u0
racer n f
racetrack n 3  1u0
racial a
racialist n f w 3k7
racing n 1
racist na f w 3k7
rack nv 3 1b 52q
racker n f 5
racket nv 8
racketeer nv f j
racking a   sz
raconteur n f w 2xs
racy a
radar n 3 1e 1u1
radial an 3
radiance n g  222
radiancy n 4  222
radiant a   4o
radiate va
radiation n g
radiator n e
radical an o  q6,ro
radicalism n 6
radically r
radio nva 7  2d2
radioactive a
radiobiologist n f w
radiochemist n f w
radiochlorine n o
radiocommunication n 7  2d2
radiographer n f q
radiolocation n 3 1e 1u1
radiologist n f q 3k8
radiotherapist n f q 3k8
radish n a
radius n 4
raffish a   g1
raffishly r   4g1
raft nv 3
rafter nv 3 1e
raftered a
raftman n f g 3k9
rafts n k  3yl
raftsman n f g 3k9
rag nv 3  1u2
ragamuffin n f 7 3ka
ragbag n b  2s7
rage nv 9  2o2
ragged a
raggedness n 4  21u
raging a
ragpicker n f w
ragsorter n f 5
raid vn 1 1u 1jh
raider n f j 3is
rail nv 3 1b 1u3,4sh
railbird n f w
railcar n 3 10
railhead n 3
railing n 3 1b 1u3
raillery n 7 27 2gc
railroad nv 3 28 1u4
railroader n f 6 3rh
railsplitter n f 6
railway n 3 28 1u4
railwayman n f 6 3rh
raiment nv 3
rain nv g  3uj
rainbow n e
rainfall n g  3uj
rainfly n 3  1vf
raingiver n f
rainintheface n f c
rainmaker n f c
rainproof a   nv
rainwater n o
raise vn 4
raised a   i
raiser n f w
raising an 8  2l5
raja n f c 3kb
rajah n f c 3kb
rake vn f w
rakehell n f w 3kc
rakish a   g1
rakishly r   4g1
rale n 8  2ll
rally vn b  4uv
rallying na 1
ram vn 3 1e
ramble vn 1  5aw
rambler n f g
rambling a   15b
rambunctious a   s5
ramification n 1  1f7
ramp nv 3 1e
rampant a
rampantly r
rampart n 3 1b 1u5
ramrod n 3
ramshackle a   bl
ranch nv 3
rancher n f w
rancor n 9  2p9
rancour n 9  2p9
random a
randomisation n 1  1jo
randomization n 1  1jo
randomly r   4bu
ranee n f c 3kd
range nv 4  24o
ranging a
rangy a   14f
rani n f c 3kd
rank nva b
ranked a   k4
ranker n f 0
ransack v   56d
ransacked a   hy
ransom nv i
rant nv 7  2js
ranter n f w
ranting n 7  2js
rap vn 7 27 4wx
rape vn h 1o 599
raped a   cj
raper n f j 3ke
rapid an e
rapidity n 4  23p
rapidly r   4cc
rapidness n 4  23p
rapist n f j 3ke
rappeller n f g 2wv
rapper n f v
rapport n l
rapporteur n f k
rapscallion n f w 3l6
rapt a   n3
rapture n n  40m
rapturous a   n3
raptus n n  41x
rare a
rarefied a   14y
rarely r   4ak
rarified a   14y
rarify v   4me
raring a   di
rascal n f w 3l6
rase v   4zn
rasp nv 7
rasping an 7  54
raspingly r   4hx
raspy a   54
rassling n 1  1fr
rat nv 2 1n
ratable a   14r
ratcatcher n f 6
rate nv p
rateable a   14r
ratepayer n f w
rather r   4cq,4a2
rathole n e
ratifier n f w 3pi
ratify v
rating n 6  29q,1ip
ratio n l
ratiocination n 7 27
ratiocinator n f w 3kg
ration nv a 1p
rational an k  ud
rationale n 6
rationalism n 6
rationalist na f w 3j2
rationality n n  435
rationalization n 6
rationalize v   4s7
rationally r
rationed a
rationing n 1
ratsbane n o  46w
ratter n f w 34a
rattle vn 8  2ll
rattler n 2 1n 1mm
rattlesnake n 2 1n 1mm
rattling nar 8  2ll
raucous a   s7
raucously r
raused n 3  1u8
ravage nv 8
ravaged a   cj
raver n f w
ravish v   599
ravisher n f w 3sk
raw an n
rawhide n o
ray nv g
raze v   4zn
razor nv 3
razorsharp a
razz nv 7
rbi n 1
reach vn c
reaching n 1
react v   4pb
reactant n o
reaction n j
reactionary na f w 3kf,yu
reactionist a   yu
reactivate v
reactivity n 6  28n
read vn 7
readable a   o0
readapt v
reader n f w
readily r
readiness n n  41l
reading n 6
readjust v
readjustment n 1
ready anv n
readying n 1  1ky
readymade an 3
reaffirm v
reagent n o
real arn k
realign v   4mz
realine v   4mz
realise v   55v
realised a   8y
realism n 4  401
realist n f w
realistic a
realistically r
reality n 6  401
realization n 6  1j6
realize v   4pi
realized a   8y
really r   4ap,4dq
realm n n  45p
realness n n  401
reanimate v   4jf
reap v   4wd
reaper n f 6 39i
reappear v   4mm
reappearance n 8
reappraisal n 6  29s
rear nva b
rearguard n b 28
reargue v
rearing na 4
rearrange v
rearward rna c  4by
rearwards r   4by
reason nv d
reasonable a   x6,q3
reasonableness n n  435
reasonably r   4am
reasoner n f w 3kg
reasoning na 6
reasonless a   xb
reassail v
reassemble v
reassert v
reassess v   4ow
reassessment n 6  29s
reassign v   56r
reassume v
reassurance n 1
reassure v
reassured a
reassuring a
reassuringly r
reave v   56d
reawaken v
rebel nv f 3 3o7
rebellion n 1  1jd
rebellious a   a1
rebelliously r   4f0
rebelliousness n 4  21h
reborn a   xk
rebound vn 8  51z
rebroadcast nv 7
rebuff vn 1  4qa,4v8,1lu
rebuild v   4zl
rebuilding n 1
rebuke vn 7 27 4qt
rebuker n f w 3s1
rebut v   4ql
rebutter n f w 3kh
recalculate v
recall vn 7  4nw
recant v   4qb
recap nv 7 27
recapitulate v
recapture vn 1
recede v   531
receding na 8  2kq
receipt nv 1
receipts n i 2f 3vm
receive v
receiver n 3
recent an p
recently r   4cy
receptacle n 3 1g
reception n 7 27
receptionist n f 5
receptive a
recess vn n
recessed a   125
recession n n
recharge v   4xn
recidivate v
recidivist n f j
recipe n 7 27 2gj
recipient n f w
reciprocal an l
recital n 7  2jd
recitalist n f v
recite v   4up
reciter n f w
reckless a   3w
recklessly r
recklessness n 4  1xa
reckon v   4o7,4p7
reckoner n f l 30n
reckoning n 6  2ad
reclaim v   55s
reclaimed a   oo
reclamation n 1  1e8
reclassification n 1
reclassify v
reclining n 1
recluse na f w 3a2
recognisable a   lc
recognition n n  43i
recognizable a   lc
recognize v   4pi,554
recognized a   4
recoil vn 8  53s
recollect v   4nw
recollection n 6  29x
recollective a   yc
recommencement n 1  1dt
recommend v   4ru
recommendation n 7 27
recompense nv i
reconcile v
reconciler n f w 327
reconciling a
reconditeness n 6  2bq
recondition v
reconnoiter v   54q
reconnoitering n 1  1jk
reconnoitre v   54q
reconnoitring n 1  1jk
reconsider v
reconsideration n 7
reconstruct v   4zl
reconstructed a
reconvene v
reconvert v
recopy v
record nv 7
recordbreaker n f w 3kj
recorded a
recorder n 3
recordholder n f w 3kj
recording n 3
recordkeeper n f k
recount vn 1
recoup v
recourse n 1
recover v   55i,4k0
recoverable a
recoverer n f w 3kt
recovery n 8  3wd
recreant na f w 3ix
recreate v   4jf
recreated a
recreation n 1  1fk
recreational a   vp
recrimination n 7 27
recruit vn f 0 57s
recruiter n f w
recruitingsergeant n f k
recruitment n 1  1m7
rectangle n m
rectangular a
rectifier n 3 1e
rectitude n 4
rector n f c 339
rectory n 3 13 1tc
recuperation n j  3wd
recur v
recurrence n 8
recurrent a   a5
recusant na f w
red an 4  6i
redact nv f 5 3kk
redactor n f 5 3kk
redblooded a   jm
redcap n f w
redcoat n f 0 350
redcoated a   80
redden v   4k5
reddened a   6t
reddish a   6i
rede v   4sw
redecorate v
rededicate v
redeem v
redeeming a
redefine v
redefinition n 7 27
redemption n 1  1ch
redeposition n j
redevelopment n 1  1e4
redfaced a   6t
redhead n f w 3kl
redheaded a
redheader n f w 3kl,3kl
redhot a   10j
redirect v   52m
rediscover v
rediscovery n 1
redistribute v
redly r
redneck n f w
redo v   4yz
redouble v
redoubled a
redoubtable a   2x
redress nv i  3vw
redrimmed a
reduce v
reduced a   eh
reducing n j
reduction n 1  1ev
redundance n 4  24l
redundancy n 7  24l
redundant a   qt
reecho vn 4
reef nv e
reek vn 6  555
reeking a   17o
reel nv 3  52h
reelect v
reelection n 1
reeler n f g 3on
reemerge v   4mm
reemphasise v   4r3
reemphasize v   4r3
reenact v
reenactor n f v
reenforce v   4ks
reenforcement n 7 27
reenter v
reestablish v
reevaluate v   4ow
reevaluation n 6
reexamine v   4p3
reexperiencing n 6  2aj
reexplain v   4sx
reexplore v
ref n f w 3km
refashion v   4yz
refectory n 3 1a
refer v   4u5,5ar
referee nv f w 3km
reference nv 7 27
referendum n 1
referral n f w
refill vn 3  4mu
refilling n j  3wt
refinance v
refine v   4n2,4me
refined a
refinement n n
refiner n f 5
refinisher n f 5 3kn
reflect v   4o6
reflectance n k  3x4
reflection n 6  2aa,3um,2gu
reflective a   152
reflectively r
reflectivity n k  3x4
reflector n 3 1e
reflex na 1
reflexion n g  3um
reflexive na 7
reflexively r   4ep
reflexly r   4ep
refocusing n 1
reform nv 1
reformed a
reformer n f w 3ko
reformist na f w 3ko
reformminded a   9u
refrain nv 7
refreshed a   15k
refreshful a   mq
refreshing a   mq
refrigerated a
refrigeration n j  3wu
refrigerator n 3  1u6
refuel v
refueling n 1  1k5
refuge n c  2tn
refugee n f g
refulgence n 4  222
refulgency n 4  222
refulgent a   4o
refund nv i
refurbish v
refusal n 7
refuse vn o
refutation n 7
refute v   4ql
refuter n f w 3kh
regain v   55i
regaining n 1
regal a
regale v
regard vn 6  4oz
regardant a
regardless ra   4dc
regenerate va   4z4
regenerating a
regent na f w
regicide n f w
regime n b 28 2r1,2bg
regimen n 6  2bg
regiment nv b 28
regimental a
regimentation n 1
region n c
regional a
regionally r
register vn 7  4tq
registrant n f w
registrar n f 6
registration n 1  1by
registry n 7
regnant a   va
regorge v   4jx
regret vn 9  2ox
regretful a   j6
regretfully r
regrettably r   4au
regroup v   57a
regular an f t 165
regularise v   58d
regularity n 4
regularize v   58d
regularly r
regulate v   58d
regulated a
regulation na 7 27 2f1
regulative a   yb
regulator n 3 1e
regulatory a   yb
rehabilitate v
rehabilitation n 1  1e8
reharmonisation n 7  2ha
reharmonization n 7  2ha
rehash vn 7 27
rehearing n 1  1it
rehearsal n 1
rehearse v   4zw
reign vn p 2g 5a9
reigning a   va
reimburse v
reimbursement n i
rein nv 3
reincarnation n f w
reincorporate v
reinforce v   4ks
reinforcement n 1
reinstall v
reinstate v
reinterpret v   4sx
reintroduction n 7 27
reinvigorated a   15k
reissue nv 7  2cz,4zy
reiterate v   4t6
reject vn 6
rejection n 1
rejoice v   4rh
rejoicing na 9  c0
rejoin v   4qn
rejoinder n 7  2j4
relace v
relapse nv 1  1c6
relapsing n 1  1c6
relate v   4p9,5ar
related a
relatedness n l
relation n 0
relations n l
relationship n l
relative an f i
relativeinlaw n f i 3b2
relatively r   4du
relativistic a
relax v
relaxed a
relay vn 1
relearn v
release vn 3
relegate v   56u
relent v
relentless a   uh,a6
relentlessly r   4fq
relentlessness n 4  1zs
relevance n l  3yo
relevancy n l  3yo
relevant a
reliability n 4  1xe
reliable a   cb
reliableness n 4  1xe
reliably r   4g3
reliance n 6
relic n 3
relief n 9  2n4
relieve v   4jp
relieved a   q0
reliever n f w 3or
religion n 6  2bz
religionist n f w
religious an f w z9
religiously r   4e6
religiousness n 4  1zp
relinquish v
relish nv 9  2n2,517
relistening n 1  1it
relive v
reliving n 6  2aj
reload v   4xn
reluctant a   17z
reluctantly r
rely v
relyric v
remain v   4k7
remainder nv l  3ys
remaining a
remains n e
remake vn 3  4yz
remand vn 1
remark vn 7 27 4u0,2g6
remarkable a   sf
remarkably r   4cx
remarry v
remedial a
remediate v   4kk
remediation n 1  1e1
remedy nv 1  1e1,4kk
remember v   4nw
remembering n 6  29w
remembrance n 6  29x
remind v
reminder n 7 27
reminisce v
remission n 8  2m5
remissness n 4  1xc
remit vn 6
remnant n l  3yt
remodel v
remonstrance n 7  2jv
remonstrate v
remonstration n 7  2jv
remorse n 9  2oy
remorseful a   to
remorsefully r   4fr
remorseless a   pu
remorselessly r   4ig
remote an 3 1e
remotion n 1  1f9
remount vn 2 1n
removal n 1  1f9
remove vn 4
remuda n b
remuneration n i  3vu
remunerative a   su
remunerator n f w 3hh
rename v
rend v   4yl
render vn o  569
rendering n 7  2gz,29y
rendezvous nv 1
rending a   57
rendition n 7  2gz
renegade nva f w
renew v   4z4
renewal n 1  1e8
renewed a
renewing a   mr
renovation n 1  1e4
renovator n f 5 3kn
renown n n  443
renowned a   n7
rent vn i  57n
rental na i  3vl
renter n f w 3qt
rentier n f w
renunciation n 7  2ja
reopen v
reorder vn 7 26
reorganise v   57a
reorganize v   57a
reorientation n 6
rep n f c
repair vn 1  4l2,1e5
repairer n f 5 3ec
repairman n f 5
repast n a 1p 2pn
repatriate nv f w
repay v
repayable a
repayment n 1
repeal vn 1  4qc,1do
repeat vn 8  4t6
repeated a   a5
repeatedly r
repeater n f w
repeating n 1  1ju
repel v
repelling a   rc
repent v
repentance n 9  2oz
repentant a
repertory n 3
repetition n 8  1ju
repetitive a   a4
rephrase v   4t7
replace v   56w
replacement n 1  1da,3pw,2mh
replacing n 1  1da
replant v
replenish v   4mu
replenishment n j  3wt
replete va   4vo
repletion n n  44p
replication n 1
reply vn 7 27 4qm
report vn 7 26 4t9
reportage n 7 27 2f7
reported a
reportedly r
reporter n f w 3kr
reporting n 7 27 2f7
repose nv 1
repositing n 1  1f0
reposition nv 1  1f0
repository n 3  1q3
repossess v   55s
reprehensible a   yw
reprehension n 7 27 2fi
represent v   4qz
representation n 6
representational a
representative na f w 3oh,32c
repress v   573
repressed a   m4
repressing a   ya
repression n n
repressive a   ya
reprieve nv n  44d
reprimand vn 7 27
reprint nv 7  2cz,4zy
reprinting n 7  2cz
reprisal n 1
reproach nv 7 27 4qu
reproacher n f w 3s1
reproachfully r   4dy
reprobate nva f w 3ks
reprocess v   4vg
reproduce v
reproducibility n 4  1zd
reproducible a
reproducibly r
reproduction n j
reproductive a   hp
reproof nv 7 27 2fi
reproval n 7 27 2fi
reprover n f w 3s1
reprovingly r   4dy
reptile n 2 1n 1mj
reptilian na 2 1n 1mj
republic n b  2rx
republican na f c
repudiate v
repudiation n 7  2ja
repugn v   4ro
repugnance n 9  2nh
repugnant a   rb
repulse vn 7  4v8
repulsion n g  2nh
repulsive a   rb
reputable a
reputation n n  444
repute vn n  444
request vn 7 27 2e0
requester n f w 3ht
requiem n 7  2hh
require v   59w
required a   qr
requirement n 6  2uq,2b7
requisite na e  2uq
requisition vn 7 27
requital n i  3vz
requite v
reread v
rerun vn 7
reschedule v
rescind v   4qc
rescue vn 1  1cg
rescued a   oo
rescuer n f w
reseal v
research nv 1
researcher n f w 3ku
resemblance n 4
resemble v
resent v
resentful a
resentfully r
resentment n 9  2p9
reserpine n 3  1u8
reservation n c 1k
reserve vn 4  4pf
reserves n b 28 2s4
reservist n f 0
reservoir n k
reset vn 3 1e
resettle v
reshape v
reside v   5ae
residence n c  2t2
residency n 1
resident na f b 3kv
residential a
residual an l
residue n o  3ys
residuum n l  3ys
resift v
resign v   56j
resignation n 9
resignedly r
resilience n 4
resinous a   f
resiny a   f
resist v
resistance n 1  1de
resistant a
resister n f w 3fi
resistive a
resistivity n g  3un
resistless a   xx
resistor n 3 1e
resmudge v
resolute a
resolutely r
resoluteness n 4  20e
resolution n 7 26
resolve vn 4
resolved a   y1
resolvent n o  480
resolving n 6
resonance n g
resonant a   yj
resonating a   yj
resorcinol n o
resorcinolphthalein n o  47r
resort vn c 14
resound v   54x
resounding a   yj
resource n i
resourcefulness n 4
respect nv 6  4p1
respectable a
respected a   xs
respecter n f w
respectful a
respective a   8k
respectively r
respects n 7 27
respiration n 1
respiratory a
respite nv n  44d,2l1
resplendence n 4  1xl
resplendency n 4  1xl
resplendent a   39
respond v   4pb
respondent na f w
responder n f w 3kw
response n g
responsibility n 1  1kv
responsible a
responsibleness n 4
responsibly r
responsiveness n 6  28n
rest nv l  3ys
restate v   4t6
restatement n 7 27
restaurant n 3 14 1u9
restauranter n f s 3kx
restaurateur n f s 3kx
rester n f w
restitute v
restitution n i  3vw
restive a   14u
restively r
restiveness n 9  2oh
restless a   a3
restlessly r
restlessness n 4
restock v
restorative na 3
restore v
restorer n f 5 3kn
restrain v   4w9
restrained a
restraint n 1
restrict v   4kx,4kw
restricted a
restricting a   y9
restriction n 6  2ax
restrictive a
result nv g  3u5,5a0
resultant an n 2h 1q
resume vn 7 27
resumption n 1  1dt
resupine a   ko
resurgence n 1  1k0
resurrect v   4k2
resuscitate v   4k1
resuspend v
resuspension n o
retail nvr 1
retailer n f w
retailing n 1
retain v
retained a
retaliate v   4vb
retaliation n 1  1lw
retaliator n f w 2yr
retard vn f w
retardation n 4  23t
retarded an b
retch vn 1  4jx
retention n 1  1i0
retentive a   yc
retentiveness n 6  28l
retentivity n 6  28l
rethink vn 6
reticular a   ye
reticulate av   ye
retie v
retina n 5
retinal an o
retinue n b  2sb
retire v
retired a
retiree n f w
retirement n n
retool v   57b
retort vn 7  4qn,2j4
retrace v
retract v   4qb
retraining n 1
retranslate v
retreat vn 1  531
retreatant n f w
retreated n b
retribution n i  3vz
retrieve v   55i
retrogressive a
retrospect nv 6
retrospective na b
retrovert v   4m6
retrovision n 6
return vn 7 26
reunification n 1  1f4
reunify v   57r
reunion n b  1f4
reunite v   57r
reuse v   4vg
rev vn p
revaluation n 6  29s
revamp v
reveal v   4st
revealing an 7  lx
revel vn 1  1fx
revelation n 7  2jc
reveler n f w 3ky
reveller n f w 3ky
revelry n 1  1fx
revenant na f w
revenge nv 1  1lw
revengeful a   h8
revenue n i 2f 3vm
revenuer n f w
reverberance n 4  22m
reverberate v   54x
reverberating a   yj
reverberation n 4  22u
reverberative a   yj
revere vn f c 50d,50e
revered a   kf
reverence vn 9  50e
reverend na f c 31k
reverie n 6  2a1,29c
reversal n 1
reverse vna l
reversibility n 4
reversible an 3 1c
reversioner n f w
reversionist n f w 3ki
revert v   4m6
reverting na 1  1c6
revery n 6  29c
revetment n 3 1b
review vn 6  4p3
reviewer n f l
revile v   4r8
revilement n 7 27 2fk
revisal n 7  2dm
revise vn 7  57b
revised a
reviser n f 5 3kk
revision n 1  2dm
revisionist n f c
revitalisation n 1  1k0
revitalising a   mr
revitalization n 1  1k0
revitalize v
revitalizing a   mr
revival n 1  1k0
revivalist n f c 36b
revive v   4k1,4jf
revivification n 1  1k0
revivify v   4jf
reviving a   mr
revolt nv 1  1jd
revolting a   rc
revolution n 8
revolutionary an f 4 ro
revolutionist n f 4 3l0
revolutionize v
revolve v   53j
revolved a   164
revolver n 3 11 1ua
revulsion n 9  2nh
reward nv 8  2kc
rewarding a
reword v   4t7
rewrite vn 7
rewriter n f 5 3kk
rhabdomancer n f w 3tb
rhapsodic a   n3
rhetorician n f w 3gj
rheumatic na f e
rheumatism n n 1r
rheumatologist n f q
rhinal a   1aj
rhino n 2 1n 1n4
rhinoceros n 2 1n 1n4
rhinolaryngologist n f q 35y
rhinotracheitis n n 1r
rhodomontade n 7  2jl
rhombohedral a   148
rhubarb n a  2q5
rhyme nv 7  2de
rhymer n f w 3l1
rhymester n f w 3l1
rhythm n 7
rhythmic a   ym
rhythmical a   ym
rhythmically r
rib nv 3 1e
ribald na f w
ribbon n e
riboflavin n o 1p 485
rice nv a 1p
rich an b
riches n i
richly r   4if
richness n 4  24g,45d,22l
rickety a   12n
ricochet vn 8  51z
rid v   56i
riddance n 1  1fb
riddle vn 7 27 2gi
riddled a
ride vn 1 2e
rider n f g
ridge nv e
ridgepole n 3 1e 1ub
ridicule vn 7 27
ridiculer n f v 3lk
ridiculous a   182
ridiculously r   4ib
ridiculousness n 7 27 2ej
riff nv f w
riffle vn 8
rifle nv 3 11
rifleman n f l
rift n e
rig vn 3
rigger n f 5
right narv 4
rightdown ar   8x
righteous a
righteousness n 4
rightfield n 3
rightful a
rightfully r
rightfulness n 4
righthand a
righthander n f w
rightist na f w 3l2
rightly r   4f7
rightness n 4
rightwinger n f w 3l2
rigid a   h5
rigidly r   4er
rigor n 4  1xw
rigorous a   ew,c4
rigorously r
rigorousness n 4  1xw
rigour n 4  1z1
rigourousness n 4  1xw
rigveda n 7
rile v   50k
riled a   uz
rill n e  2uy
rim nv m
rime nv o  47j
rimless a
rimskikorsakov n f w 3u4
rimskykorsakov n f w 3u4
ring vn 4
ringarosy n 1  1ft
ringaroundarosy n 1  1ft
ringaroundtherosy n 1  1ft
ringer n f w 3r8
ringing n 8  2lm
ringleader n f w
ringlet n m  3z8
ringmaster n f v
ringway n 3 18 1of
rinse vn o  4w6
riot nv 1
rioter n f w
riotous a   1,wu
rip vn f w 4yl
ripe a
ripen v
ripening n j  3wo
riposte nv 7  2j4
ripped a   d9
ripper n f j
ripping a   57
ripple nv 8  2kt,53g
rippled a   ev
rippling n 8  2kt
rise vn 8
riser n f w
risible a   l7
rising an 8
risk vn n  461
risky a   za
rite n 1  1jy
ritual na 1  1jy
ritualise v   4ni
ritualist n f w
ritualize v   4ni
rival vn f w 3l3
rivalry n 1
rive v   4yl
river n e
riverbank n e  2ux
riverside n e  2ux
rivet vn 3  4pe
riveter n f 5 3l4
riveting a   mh
rivetter n f 5 3l4
rivulet n e  2uy
road n 3 18
roadblock n 6  291
roadhog n f
roadless a   2
roadman n f 6 3ro
roadside n 3  1w9
roadway n 3 18
roam v   51r
roamer n f g 3t2
roar vn 8  2l9
roarer n f w 3l5
roaring nar 8  2l9
roast vna a
roasted a
roaster n f w
rob v   566
robber n f j
robbery n 1 20
robe nv 3 1c
robed a   7z
robotlike a   pq
robust a
robustious a   s5
robustness n 4  233
roc n f
rock nv e  2uz,46p,51n
rockbottom a
rocker n f 5
rocket nv 3 10
rocklike a   j8
rocksteady a   12t
rocky a   11u
rod n 3
rodeo n 1
rodomontade n 7  2jl
rogue n f w 3l6
roguery n 1  1h6
roiled a   uz
roiling a   18
roily a   18
roisterer n f w
role n 1
roleplay v   4zv
roleplaying n 1
roll vn 8
roller n 1
rollerblader n f d
rollerskater n f d
rollick v   51t
rollickingly r   4g2
rolling an 8  vv
rolypoly na f w 36u
roman an f b 1a7
romance nva n
romanian na f b
romanic a   1a7
romantic an f w 18y
romanticise v   4p0
romanticism n 4
romanticist na f w 3mj
romanticistic a   18y
romanticize v   4p0
romp vn 8 24 51t,2mp
romper n f w
rood n 3  1pv
roodtree n 3  1pv
roof nv 3
roofer n f 5
rooftop n c
rooftree n 3 1e 1ub
rook nv 3
rookie n f w 338
room nv 3 1a
roomer n f w 3d2
roomful n k
roomie n f w 3l7
roommate n f w 3l7
rooms n 3 1b 1v9
roomy na f w 3l7
roost vn 3  4y9
rooster n 2 1n
root nv h
rooted a   qh
rooter n f w
rooting n j
rope nv 3
ropedancer n f d 3l8
ropemaker n f 5
roper n f 5
ropewalker n f d 3l8
rosary n 3
rose na h 1o 3v8
roseate a
rosebud n h
rosebush n h 1o 3v8
rosecheeked a   jl
rosecolored a   s3
rosette n 3
rosiness n n
roster n 7 27
rostrum n 3  1q1
rosy a   s3,jl
rosycheeked a   jl
rot vn n  4ko,466,3we
rotary an 3
rotate v   53j
rotated a   164
rotation n 1
rotor n 3 1e
rotten a   ii
rottenly r   4bd
rotter n f w 3l9
rotting n j  3we
rotundity n 4  242
rotundness n 4  242
roue n f w 3kc
rough avrn c  11q
roughandtumble na 1  1la
roughcut a   xi
roughen v
roughened a   11r
roughhewn a
roughly r   49u
roughneck n f w 30e
roughness n 4  21u
roughrider n f g
roughtextured a   11v
roumanian a   1ai
round anvr 3 12 z1
roundabout an 3  cz
roundbacked a   kn
roundbottom a   15n
roundbottomed a   15n
rounded a
rounder n f w 3cs
roundeyed a   12b
roundfaced a   3f
roundhead n f w
roundhouse n 3
roundly r
roundshouldered a   kn
roundsman n f 6
roundup n 1
rouse v   547
rouser n f 5 3t1
rousing an 1
rousseauan a
roustabout n f p 341
rout vn b
route nv c  2ti
router n f 5
routine na 1
routinely r
rove v   51r
rover n f g 3t2
roving na 1
row nv b
rowdy na f w 30e,s7
rower n f 5 3g6
royal an 3
royalist n f w 3eu
royalty n i
rpm n p
rub vn 6
rubber nva o  47u
rubberlike a   du
rubberneck nv f g 3n3
rubbernecker n f m
rubbernecking n 1  1ir
rubbery a   du
rubbish nv o  47a
rubble n o  47b
rube n f w 3u1
rubicund a   jn
rubric nv 7 27
ruby na i
rubyred a   6i
ruck nv b
rucksack n 3 1g 1ny
ruckus n 1  1g9
ruction n 1  1g9
rudder n 3 1e
rudderless a   wm
ruddy a   jn
rude a   at,xj
rudely r   4ft
rudeness n 4
rudimentary a   vi
rue nv h 1o
rueful a   to
ruefully r   4fr
ruefulness n 9  2ox
ruffian n f w 30e
ruffianly a
ruffle vn 3  53g
ruffled a   j
rug n 3  1uc
rugged a
ruin nv n  469,4yd
ruination n n  469
ruined a   on
ruiner n f w 34b
ruinous a   jg
rule nv 6  28q
ruled a
ruler n f w 3la
ruling na 1  va
rum na a 1q
rumanian na 7  1ai
rumble nv 8  2ln
rumbling na 8  2ln
rumbustious a   s5
rumen n 2
rumination n 6  2aa
ruminative a   152
ruminator n f w 3f7
rummage vn n
rummy na f w 359
rumor nv 7  2jg
rumormonger n f w 38p
rumour nv 7  2jg
rumourmonger n f w 38p
rump n 2  1na
rumpled a   157
rumpus nv 1  1g9
rumrunner n f j
run vn 1
runaway an 8 24 2mp
rundown an 7 27 187,2dr
runin n 7  2iu
runnel n e  2uy
runner n f j 3nr
runnerup n f w
running na 1
runoff n 8
runt n f w 3lb
rupture vn n 1s 4ym
rural a
ruralist n f w
ruse n 1  1d5
rush vna 1  53r
rusher n f d
rushing n 1
russet na 3
russian an f w
rust vna o
rustbrown a   6j
rusted a
rustic an f w z6,ar
rustle vn 8
rustler n f j
rustling na 1 20 2lo
rusty a   6j
rut nv m  1jx
rutabaga n a
ruthful a   to
ruthless a   pu
ruthlessness n 4
rutted a   11w
rutty a   11w
sabine na e
sable na 3
sabotage nv 1
saboteur n f w 3lc
sabra n f b
sac n m
saccharify v
saccharine a   143
sachem n f c
sack nv 3 1g
sacked a   cj
sacrament n 1
sacred a
sacredly r   4e6
sacrifice vn 1
sacrificer n f w
sacrilege n 1  1hc
sacrilegious a   yk
sacristan n f k
sad a
sadden v
saddhu n f w 3ld
saddle nv 3 1e
saddlebag n 3 1g
saddler n f w
sadhu n f w 3ld
sadism n 9
sadist n f w
sadistic a
sadly r
sadness n 9  2os
sadomasochist n f w
safe an 3 1g
safebreaker n f j 3le
safeconduct n 7 27
safecracker n f j 3le
safeguard vn 1  1i6
safekeeping n 1  1i3
safely r
safety n n  2tn
sag vn m  52x
saga n 7
sagacious a   181
sagaciously r   4h3
sagamore n f c
sage na f w
sagebrush n h 1o
sagely r   4f3
sagging a   14t
sahib n f b
said a   zh
sail vn 3
sailing n 1  1eh
sailmaker n f w
sailor n f p 3lf,2zq
saint nv f
sainted a   ij
saintlike a   ij
saintly a   ij
saintsaens n f v
sake n 4  24w
salable a   zd
salacious a   10k,7a
salaciousness n 4  21d
salacity n 4  21d
salad n a 1p
salamander n 2 1n
salary n i  3vu
sale n 1
saleable a   zd
saleroom n 3 1b 1up
salesclerk n f 6 3lg
salesgirl n f 6 3lh
saleslady n f 6 3lh
salesman n f 6
salesmanship n 6
salesperson n f 6
salesroom n 3 1b 1up
saleswoman n f 6 3lh
salient an c  9x
salientian na 2 1n 1mi
saline na o
saliva n 5  26n
salivary a
salivate v
sallow anv h 1o js
sally n 7 27
salmagundi n b  2s6
salmon na 2 1n
salon n 3 1a
saloon n 3 1a 1o7,1tx
salt nva o
salter n f 5
saltwater n o  47v
salty a
salubrious a
salutary a
salutatorian n f w
salute vn 7 27
saluter n f w 38x
salvage vn i  58x
salvager n f w 3li
salvation n 1  1ch
salve nv 3  1sy
salving a   ja
salvo n 8  1jm
salvor n f w 3li
same an f b
sameness n 4
sample nv 6
sampler n 3
sampling n 1
samurai n f w
sanative a   ji
sanctified a
sanction vn 7 27 4qh,2f8
sanctitude n 4  204
sanctity n 4  204
sand nv o
sandal n 3 1d
sandalwood n h
sandbagger n f w
sandblind a   112
sandboy n f w
sandman n f
sandpaper nv o
sandwich nv a 1p
sandwichman n f 6
sandy a   3n
sane a
sanely r   4fn
saneness n n  434
sangfroid n 4  21f
sangoma n f l
sanguinary a   3u
sanguineous a   3u
sanitation n n  1dy
sanitisation n 1  1dy
sanitization n 1  1dy
sanity n n  434
sannup n f w
sannyasi n f w 3lj
sannyasin n f w 3lj
sanyasi n f w 3lj
sap vn o
saphead n f w 37g
sapidity n 6  29m
sapience n 6
sapient a   181
sapiently r   4h3
sapling n h 1o
sapper n f w
sapphire an o
sarcasm n 7 27 2gb
sarcastic a
sarcolemmal a
sarcostyle n 5  26t
sardine n a  2q9
sardonic a   zr
saree n 3  1ud
sari n 3  1ud
sartor n f w 3qc
sash n 3 1b 1r6
sashay vn 1  51m
sass nv 7  2fo
sassing n 7  2fo
sassy a   32
satanic a   il
sate v   4vo
satellite nva 3  1ue
satiate va   4vo
satiation n n  44p
satiety n n  44p
satin n 3
satire n 7 27 2gb
satiric a   zs
satirical a   zs
satirically r
satirise v   4re
satirist n f v 3lk
satirize v   4re
satisfaction n 9  40n
satisfactorily r
satisfactory a
satisfied a
satisfy v   514,4vk
satisfying a
satisfyingly r   4ee
satrap n f c
saturate v
saturated a
saturation n j
satyr n f w 3ll
sauce nv a 1p
saucer n m  3z6
saucily r   4i6
saucy a   12h
saunter nv 1
saunterer n f g 3lm
sausage n a
saute vna a 1p
savage anv f w l2,3ln
savagely r   4f2
savageness n 4  23e
savagery n 4  23e
savant n f w 3b1
save vn 1  58x,55d
saved a
saver n f w 3kt
saving na 1
savings n i
savor vn 6  517
savorless a   14p
savory an h 1o
savour nv 6  29m
savourless a   14p
savoury na a 1p
savvy vn 6  4nm
saw vn 7
sawbones n f q 3pu
sawbuck n 3 1b 1uf
sawdust n o
sawhorse n 3 1b 1uf
sawyer n f 6
saxist n f v 3lo
saxophonist n f v 3lo
say vn n  4tt
saying n 7  2ic
sayonara n 7 27 2er
scab vn f 5
scads n k  3yl
scaffold nv 3
scalawag n f w 3lq
scale nv l
scaled a   1y
scaley a   1y
scaling n 1  1jq
scalloped a   11x
scallywag n f w 3lq
scalp nv 5
scalper n f w
scam nv 1 20
scammer n f w 32b
scamp nv f 7
scamper vn 1  526
scan vn 1
scandal n 7
scandalise v   50x
scandalize v   50x
scandalmonger n f w
scandinavian an f b
scanner n f l
scant av
scanty an 3 1c 1i
scapegoat n f f
scapegrace n f w
scapular na 2
scar nv n  42z
scarce ra   49p
scarcely r   49p
scarceness n 4  24i
scarcity n 4  24i
scare vn n  50f,50j
scarecrowish a
scared a   y
scaremonger n f w 3lr
scarf nv 3 1c
scarify v
scarlet na 4
scarper v   546
scarred a   3r
scary a   2w
scat nv 1
scathe n 1
scathing a   b1
scathingly r   4io
scatter vn 4  53b,53a
scatterbrain n f w
scattered a
scattergood n f w 3od
scattergun n 3 11 1uo
scattering n k  3y6
scavenger n o
scenario n 7
scenarist n f w
scend v
scene n c
scenery n 3
sceneshifter n f 6 3ls
scenestealer n f v
scenic a
scent nv 6  29l,22h
scented a   hh,hg
sceptic n f w 3ne
sceptical a   15z
scepticism n 6
schedule vn 6  2bh
scheduled a
scheduling n 1  1kz
schematic an 3
scheme nv 6  2be
schemer n f w 3lt
scheming a   je
scherzo n 7
schism n 1
schistosomiasis n n  426
schizoid na n
schizophrenic an f e
schlemiel n f w 3lu
schlep nv f w 3lv
schlepper n f w 3lv
schlimazel n f w 3lw
schlockmeister n f w 3lx
schmaltzy a   dx
schmalzy a   dx
schmo n f w 3ly
schmoozer n f w 32i
schmuck n f w 3ly
schnook n f w 3lz
schnorrer n f w 3m0
scholar n f w 3m1
scholarly a
scholarship n i  2c7
scholastic an f w 3hk
scholastically r
scholiast n f w
school nv b 28
schoolboy n f w
schoolboyish a   rt
schoolchild n f 8
schooldays n p 2g
schoolfellow n f w 3m3
schoolfriend n f w
schoolgirl n f w
schoolgirlish a   rv
schoolhouse n 3 15
schooling n 1
schoolmarm n f w 3m2
schoolmaster n f w 39m
schoolmate n f w 3m3
schoolmistress n f w 3m2
schoolroom n 3 1a 1pi
schoolteacher n f w
schooltime n p 2g
schumannheink n f v
sciatica n n
science n 6
scientific a
scientifically r
scientist n f w
scimitar n 3 11
scintilla n k  3yh
scintillant a   4m
sciolist n f w 33f
scion n f i
scissure n e
sclerosed a   18z
sclerotic a   18z
scoff vn 7 27 4rb
scoffer n f w 3m5
scoffing n 7 27 2fl
scofflaw n f j
scold vn f w 4qt,4sg
scolder n f w 3m6
scoop nv k  3yc
scoopful n k  3yc
scoot v   53t
scope n 4  24o
scorch vn n 1s 4m0
scorched a   17q
scorching ar
score nv 6
scoreboard n 3 1b
scorekeeper n f w
scoreless a   13i
scorer n f w
scores n k  3yl
scorn nv 9  2ng,50c
scorned a   p0
scorner n f w 3nt
scornful a   y3
scornfully r   4c5
scotch nva m
scoundrel n f w 3si
scour vn c  4w4
scoured a   189
scourer n f 6
scourge nv 3 1e 1ug
scourger n f w 37b
scouring n 1  1dw
scours n n 1r
scouse n a 1p 2pq
scout vn f w 54q,3d7
scouter n f w
scouting n 1  1jk
scoutmaster n f c
scowl vn 7
scrag nv f w
scraggly a
scraggy a   gg
scramble vn 1  52f
scrambled a
scrambler n f g
scranch v   4ur
scrap nv e  2u6,55c
scrape vn 8  2lp
scrapheap n c
scraping n e  2lp
scrapper n f 2 321
scraps n o  479
scratch vn n 1s
scratcher n f 6
scratchiness n 4  21v
scratching n 8  2lp
scratchy a
scraunch v   4ur
scrawl vn 7
scrawler n f w
scrawny a   gg
screak v   54r
scream vn 7  4sj
screamer n f w 3l5
screaming na 7  2hw
screech vn 8  54r
screecher n f w 3l5
screeching n 8
screechy a   kc
screen nv 3
screener n f w
screening n 7  2gw
screenplay n 7
screenwriter n f w
screw nv f w 391
screwball na f w 32z
screwballer n f w
screwdriver n 3
screwloose a   zp
screwy a   zp
scribble vn 7
scribbler n f w 3m7
scribe vn f w
scrimmage nv 1  1ga
scrimpy a   1h
scrimshanker n f w
script nv 7  2h6
scriptural a   19f
scriptwriter n f w
scrivener n f 6 32m
scroll nv m  3z8
scrooge n f w 3fs
scrounge v
scrounger n f w 3ey
scrub vna b  4w4
scrubber n f 5
scrubbing n 1  1dw
scruples n d  2u1
scrupulously r   4e7
scrutineer n f l
scrutinise v   54h
scrutiniser n f l 3m8
scrutinize v   54h
scrutinizer n f l 3m8
scrutiny n 1  1gv
scud vn 1  53t
scuff vn 3 1d
scuffle nv 1  1la
sculler n f 5
scullion n f 5
sculpt v
sculpted a   5k
sculptor n f w 3m9
sculptress n f w
sculptural a
sculpture nv 3
sculptured a   5k
sculpturer n f w 3m9
sculpturesque a   10l
scummy a   es
scupper nv 3
scurry vn 1  526
scurrying a   g6
scurvy na n 1r
scuttle vn 3 1g 526
scuttlebutt n 7  2jf
sea n e
seacoast n e  2v0,2v0
seafarer n f p 3e2
seafaring na 1  1eh
seagull n 2 1n
seahorse n 2 1n 1mu
seal vn 3 1e
sealing n 1  1ia
seam nv 3
seaman n f p 3e2
seamster n f w 3qc
seamstress n f w 353
seaport n c  2tl
seaquake n 8 1y
sear va   4m0
search vn 1  4wc
searcher n f w 3mc
searching a   ee
searchlight n 3 1e
seashore n e  2v0
season nv p 2g
seasonableness n 4  23i
seasonal an f 5
seasoner n f 5
seat nv c
seated a   kp
seawall n 3 1b 1op
seawater n o  47v
seaweed n 2
sebaceous a   gl
sec na p
secede v
secern v   4oh
secernate v   4oh
secernment n j  3wv
secessionist n f w
seclude v   4nc
secluded a
seclusion n 4  1wm
second anrv p
secondarily r
secondary an b
seconder n f w
secondhand ar
secondincommand n f 5
secondly r
secondrate a   13t
secondrater n f w
secondstringer n f d
secrecy n 4  43o
secret an 7 27
secretaire n 3  1uh
secretary n f c
secrete v
secreter n 5  26b
secretion n j  3wv
secretly r
secretor n 5  26b
sect n b 28
sectarian na f w 3ma
sectarist n f w 3ma
sectary n f w 3ma
section nv 7
sectionalism n 6  2cp
sectioned a
sector n m
secular na f w 3cf
secularise v   4kb
secularism n 6
secularist n f w
secularize v   4kb
secundigravida n f 9
secure va   55h
securely r   4g4
securer n f w
security n n
sedan n 3 x
sedate av   bs
sedately r
sedateness n 4  1x2
sedentary a
sediment nv e
sedimentation n g  3ub
seducer n f w
seduction n 1
seductive a
seductress n f w
sedulously r
see vn c
seeable a   16z
seed nv h
seedbed n 3
seeder n f w
seedling n h 1o
seedman n f w 3mb
seedpod n h
seedsman n f w 3mb
seek vn 8  4wc,58m
seeker n f w 3mc
seem v   54c
seeming a   vr
seemingly r   4ar
seemliness n 4
seep v
seepage n 8  2mb
seeping a   nu
seer n f w 3sn
seethe v
seething a
seethrough a   14w
segment nv 3
segmental a   16f
segmented a   16f
segregate vn f w
segregated a
segregationist n f w 3md
segregator n f w 3md
seigneur n f w 36y
seignior n f w 36y
seism n 8 1y 2m8
seismal a   12o
seismic a   12o
seismograph n 3 1e
seismologist n f w
seize v   4vu
seizer n f j 3mq
seizure n n  41x
seldom r   4ak
select va   4ot
selected a
selection n 1  1d4
selective a
selectman n f k
selector n f w 3i5
selectwoman n f k
self na 6
selfabnegation n 1  1dg
selfaggrandisement n 1  1f1
selfaggrandizement n 1  1f1
selfannihilation n 1  1dk
selfasserting a   24
selfassertive a   24
selfassertiveness n 4  25a
selfassurance n 6  295
selfassured a   5t
selfaware a   9t
selfawareness n 6
selfcommand n 4  20f
selfcomplacency n 9  2oq
selfconceited a   wc
selfconfidence n 6  295
selfconfident a   5t
selfconscious a   9t
selfconsciously r
selfconsciousness n 9
selfconsistent a
selfcontained a
selfcontradictory a   fk
selfcontrol n 1
selfdeceit n 6  2b8
selfdeception n 6  2b8
selfdefeating a
selfdefence n 1  1i9
selfdefense n 1  1i9
selfdenial n 4  20s
selfdestruction n 1  1dk
selfdestructive a   zc
selfdetermination n n  40u
selfdirected a   ce
selfdirection n n  411
selfdiscipline n 4  20s
selfeffacement n 1
selfeffacing a
selfenclosed a
selfesteem n 9  2no
selfevident a   ra
selfexamining a   ml
selfflagellation n 1
selfgenerated a   12j
selfgoverning a   hj
selfgovernment n n  40u
selfhelp n 1
selfimportance n 9  2np
selfimportant a   w6
selfimposed a
selfindulgence n 4  20w
selfinterest n 4  1zv
selfish a
selfishness n 4
selfjustification n 7 27 2fv
selflessness n 4  1zu
selfloader n 3 11 1nt
selflocking a
selflove n 9  2nq
selfopinionated a   4v
selfpossession n 4  20f
selfpraise n 7  2jj
selfpreservation n 1
selfpride n 9  2no
selfprotection n 1  1i9
selfregard n 4  20y
selfreliance n n  411
selfreliant a   ce
selfrenunciation n 1  1dg
selfreproach n 9  2oy
selfrespect n 4  20y
selfrespectful a   wa
selfrespecting a   wa
selfrule n n  40u
selfsacrifice n 1
selfsame a   zi
selfsatisfaction n 9  2oq
selfsatisfied a   a0
selfseeker n f w 3gh
selfseeking na 4  1zv
selfstarter n f w
selfsufficiency n n  411
selfsufficient a   cg
selfsufficing a   cg
selfsustaining a   cg
selfwhispered a
selfwill n 4  20g,20f
selfwilled a   r7
selfworth n 4  20y
sell vn 1
seller n f w 3me
selling n 1  1kn
sellout n f w
semantic a
semantically r
semanticist n f w 3mf
semblance n 4
semiconsciousness n 6  28v
semiempirical a
semifinalist n f w
semiliterate a
seminarian n f h 3mg
seminarist n f h 3mg
seminary n b 28
semiotician n f w 3mf
semipermanent a   od
semiprecious a
semipro n f d 3mh
semiprocessed a
semiprofessional n f d 3mh
semipublic a
semiskilled a
semisynthetic a   ql
semitrance n 6
semitransparency n 4  1xu
semitransparent a   7g
sempstress n f w 353
senate n b
senator n f c
senatorial a
send v
sendee n f w
sender n f w 3mi
sending n 1
sendoff n 7 27
sendup n 7 27 2ge
senesce v
seneschal n f 5 3ds
senile a   rq
senior an f h
seniority n n
sens n 3  1tt
sensation n 6  29j
sensational a   lk
sensationalist n f w
sense nv 6  2ed
sensed a   r5
senseless a   xb
sensibilise v   4l5
sensibility n 6  28u
sensibilize v   4l5
sensible a   x6
sensibly r   4fn
sensify v   4l5
sensing n 6  29i
sensitive an f w
sensitiveness n 9  2nv
sensitivity n 6  2nv
sensitize v   4l5
sensor n 3 1e 1q4
sensorial a   104
sensory a   104
sensual a   uc
sensualism n 9  2my
sensualist n f w
sensuality n 9  2my
sensualness n 9  2my
sensuous a
sentence nv 7
sentience n 6
sentiency n 6
sentient a
sentiment n 9  2by
sentimental a   dx
sentimentalist n f w 3mj
sentimentality n 4
sentimentalize v
sentinel n f w 3d7
sentry n f w 3d7
separable a   d5
separate van 7
separated a   105,9f
separately r   4f9
separateness n n  43j
separation n n  2ko
separationist n f w 3mk
separatist na f w 3mk
separator n 3  1pa
sepia n 4
septation n 1
septenary n k  3xu
septet n k  3xu
septic a   108
septuagenarian n f w
septum n 5
sepulture n 8  2mk
sequence nv b
sequent a   s8
sequential a   s8
sequestrate v   4nc
sequestration n 1
sequined a   g
seraglio n 3 1b 1rj
serail n 3 1b 1rj
seraph n f
sere a   17s
serenade nv 7  2hf
serene a   94
serenely r
serenity n 4  21g,2nz
serf n f w 3ml
serge n 3
sergeant n f 0
sergeantatlaw n f w 3mm
serial an 7  s8
serialism n 7
sericulturist n f w
series n b
serious a
seriously r   4e0
seriousminded a   10b
seriousness n 9  2nu,23b
serjeant n f w 3mm
serjeantatarms n f k
serjeantatlaw n f w 3mm
sermon n 7  2jt
sermoniser n f c 3jb
sermonizer n f c 3jb
serologic a   1ao
serological a   1ao
serologist n f w
serpent n 2 1n 1ml
serratus n 5
serum n 5
servant n f 5
serve vn 1
server n f 6 3t0
service nv 1
serviceable a
serviceman n f 0 3mn
services n 1
serviette n 3  1st
servitor n f 5
sess n 3  1tt
session n 7
sestet n k  3xt
set vna b  4xq
setapart a   105
setaside a   xw
setback n 3 1b
setter n f 5 325
setting n c
settle vn 3
settled a   lz
settlement n b  2s0
settler n f g 3mo
settlings n e  2ub
settlor n f w 3mp
setup n 3  1nl
seven an k
sevener n k  3xu
seventeen an k
seventeenth an l
seventh an l
seventy an k
sever v   4yc
severable a   d5
several a
severalty n n  43j
severance n 8
severe a   px
severely r   4a1,4gs
severeness n 4  23a
severing n 1
severity n 4  23a
sew v   4wj
sewage n o  477
sewer n 3
sewerage n o  477
sewing n 1  1h1
sex nv 1
sexagenarian na f w
sexist na f w
sexpot n f 9
sextet n 7
sextuplet n k  3xt
sexual a
sexually r
sexy a
sforzando n 7
shabby a   18a
shack nv 3 17 1ru
shackle nv 3 1e 1ui
shackled a   3z
shade nv n  40k,227
shaded a
shadiness n n  40k
shading n 4
shadow nv n  2to
shadowed a   4i
shadower n f g
shadowiness n n  40k
shadowy a   4i
shaft nv 7  2g7
shaggy a   15d
shaggycoated a   15d
shaggyhaired a   15d
shaheed n f f
shaitan n f  2vu
shake vn o
shaken a   15
shaker n f w
shakiness n n  415
shaking n 1
shaky a   12n
shallow anv e
shallowness n 4  246
sham nva 3
shaman n f c 3o4
shamble vn 1  52c
shambling n 1  1ec
shame nv 9  446
shamed a   22
shamefacedly r
shameful a   kg
shamelessly r   4fe
shamelessness n 4  20b
shammer n f w 3du
shamrock n h 1o
shamus n f l 3ji
shanghaier n f j 3mq
shangrila n c  2t4
shantung n 3
shanty n 3 17 1ru
shape nv 4  23x
shaped a   10o
shapeless a   10p
shapely a
shaper n f w 3dt
shaping na j  3ww
shard n 3  1uj
share vn i
sharecropper n f 6 3mr
shared a
shareholder n f w 3p1
shareowner n f w 3p1
sharer n f w 3ha
shark nv 2 1n
sharp arn 7  d1
sharpen v
sharper n f w 30w
sharpie n f w 35g
sharplimbed a
sharply r   4b4
sharpness n 6  283
sharpshooter n f d
sharpworded a
sharpy n f w 35g
shatter v
shattering an 1
shave vn 1
shaved a   10r
shaven a   10r
shaver n f a
shaving n 1  2us
shawl n 3 1c
shaytan n f  2vu
sheaf n 3 1g 1ow
shear nv g
sheath n 3
shed vna 3 14
shedder n f w 3ms
shedevil n f w
sheen n 4  224
sheeny na f w 2wj
sheep n 2 1n
sheepherder n f 6 3mt
sheepish a   13e
sheeplike a   13e
sheepman n f w
sheepskin n o
sheer avr   8x,wl
sheet nv e
shegetz n f w
sheik n f w 3mu
sheika n f 9 3mv
sheikh n f w 3mu
sheikha n f 9 3mv
shekels n i  3w7
shelf n 3 1e
shell nv 3 12
sheller n f 5
shelling n 1 1u 1jl
shelter nv 3 17
shelterbelt n 3 1b 1we
shelve v   5a8
shelver n f 5
shenanigan n 1  1h6,1hh
shenpao n f
shepherd nv f c 3mt
shepherdess n f 6
sherd n 3  1uj
sheriff n f w
sherlock n f l 3ji
sherry n a 1q
shew v   4ol
shibboleth n 7  2id
shield nv 3  1uk
shielded a
shielder n f w 2w3
shielding n 1
shift vn 8
shifter n f 6 3ls
shifting an 1
shiksa n f 9 3mw
shikse n f 9 3mw
shill nv f 5
shillyshally nv 1  1k8
shim n 3 1e
shimmy vn 8
shin nv 5
shinbone n 5  27u
shine vn 4  54o
shingler n f 5
shininess n 4  224
shining an 1  1gd
shinny nv 1 23
shiny a   4q
ship nv 3 z
shipbreaker n f w
shipbuilder n f 5 3mx
shipbuilding n 1
shipload n k  3yk
shipmate n f w
shipment n 3  1p9
shipowner n f w
shipper n f w
shipping n 1
shipshape a   155
shipway n 3 1b 1w8
shipwreck nv 3 z
shipwright n f 5 3mx
shipyard n 3
shirk v
shirker n f w 3ni
shirking n 1  1h9
shirt nv 3 1c
shirtfront n 3
shirtmaker n f w
shirtsleeve n 3
shirtsleeves n n
shit nv o  474,2em
shite n o  474
shithead n f w 35c
shitter n f w 344
shitty a   ii
shiver vn 1  51w,4j9
shivering na n  12v
shivery a
shlemiel n f w 3lu
shlep nv f w 3lv
shlepper n f w 3lv
shlimazel n f w 3lw
shlockmeister n f w 3lx
shmo n f w 3ly
shmuck n f w 3ly
shnook n f w 3lz
shnorrer n f w 3m0
shock nv 9  2ns
shocked a   x
shocker n f w
shocking a   102
shockingly r
shod a   10x
shodden a   10x
shoe nv 3 1d
shoeblack n f w 2zz
shoed a   10x
shoeful n k
shoelace n 3  1ul
shoeless a   10y
shoemaker n f w 31r
shoes n n
shoestring n 3  1ul
shogun n f w
shogunate n b  2sh
shoofly n f o
shooin n 8 24 2mp
shoot vn h
shootdown n 1
shooter n 3
shooting n 1  1cq
shootout n 1  1ct
shop nv 3 1b 1um
shopaholic n f t
shopfront n 3  1un
shopkeeper n f w 3my
shoplifter n f j
shopper n f t
shopping n 1
shopwalker n f 6 37c
shore nv e
shoreward a   84
short anrv 3
shortage n 4  24d,44n
shortchange v
shortcoming n 4  258
shortcut n 3 18
shorten v   4l0
shortened a
shortfall n 4  24d
shorthand na 7  2db
shortlived a   u0
shortly r   4ah
shortness n 4
shortnosed a   r1
shortrange a
shortrun a   oh
shortsighted a   wg
shortstop n 3
shortterm a   oh
shot na 1  1cq
shotgun n 3 11 1uo
shoulder nv 5
shouldered a
shout vn 7  4sj
shouted a   or
shouter n f w 3l5
shouting n 7 27 2k0,2hx
shove vn 1
shovel nv 3
shoveler n f 5 3mz
shoveller n f 5 3mz
shover n f g
show vn 1  54g
showcase n n
showdown n 7  2is
shower nv 3
showerhead n 3
showgirl n f v 31g
showing n 7  2gw
showman n f w
showoff n f w
showpiece n 3
showroom n 3 1b 1up
showtime n p  499
showy a
shrapnel n 3 12
shred nv k  3yh
shrew n f w 3n0
shrewd a   7m
shrewdly r   4h3
shrewish a   ix
shriek nv 7  2hw
shrieked a
shrieking n 7  2hw
shrill av
shrilly r
shrimp nv f w 3lb
shrine nv 3 14
shrink vn f q 4kz,53s
shrivel v   4kz
shriveled a   17s
shrivelled a   17s
shroud vn 3  4yr
shrub n h 1o 3vf
shrubbery n c
shrug vn 7
shrunken a   gh
shuck nv o  471
shucks n 4
shudder vn 9  4j9,51w
shuddering a
shuddery a   2w
shuffle vn 1  52c
shuffler n f w
shuffling n 1  1ec
shun v   4qk
shunning n 1  1df
shunt nv 5
shut va   4wm,ry
shutdown n 1  1dn
shutin na f e 3bc
shutter nv 3 1e
shutterbug n f w
shutting n 1  1et
shuttle vn 3
shy vna 1
shylock n f w 3s4
shyly r   4gb
shyster n f w 3n1
siamese na 7
sib n f i 3n2
sibilation n 8  2lg
sibling n f i 3n2
sibyl n f w
sibyllic a   w1
sibylline a   w1
sic rv
sicilian na f b
sick anv b  17d,17j
sickabed a   17g
sicken v
sickening a   17v
sickish a   17j
sickly a   js
sickness n n  41u
sickroom n 3 1a
side nav c
sideboard n 3
sidekick n f w 30c
sidelong ar   cw
sidesman n f 5
sidestep vn 1  4qj
sidetrack nv 3  1ur
sidewalk n 3  1uq
sidewinder n 2 1n
sidewise r
siding n 3  1ur
sidle v   51m
siege n 1  1ka
sieve nv 3 1e
sift v
sigh vn 7  4j6
sight nv 6
sightedness n 6  28o
sightlessness n n  422
sightly a   37
sightreader n f v
sightseeing n 1  1ir
sightseer n f g 3n3
sign vna 7  4tp
signal nva 7  2gl
signaler n f w 3n4
signaling n 7  2gl
signaller n f w 3n4
signalman n f 6
signaltonoise n l
signatory n f w
signature n 7
signboard n 3 1b
signed a
signer n f w
significance n 4  2bn
significant a   al
significantly r
signification n 7 27 2ec
signified n 7 27 2ed
signifier n 7  2d4
signify v
signior n f a 3n5
signor n f a 3n5
signora n f 9
signore n f a
signorina n f 9
signpost nv 7
silence nv n
silenced a
silent a   wq,8n
silently r   4d5
silenus n f
silhouette nv c
silicate n o
silicone n o
silk n 3
silkworm n 2 1n
sill n 3 1e
silliness n 4  214
silly an f 7 183
silo n 3 1b
silvan na f  3q7
silver anv o  4s
silverish a
silvern a   58
silversmith n f w 3n6
silvertongued a   20
silverworker n f w 3n6
silvery a   58,4s
similar a
similarity n 4
similarly r   4dh
simile n 7
similitude n 4  1yf
simmer vn 4
simoleons n i  3w7
simper nv 7
simperer n f w
simple an h 1o
simpleminded a
simpleness n 4  20r
simpleton n f w
simplex a
simplicity n 4  20r
simplify v
simplistic a
simply r   49r
simulate v   500
simulated a   qk
simulation n 1
simultaneous a   14d
simultaneously r
sin nv 4  1zq,1hk
sincere a
sincerely r   4i9
sincerity n 9  2nu,1z2
sinew n 5  264
sinewy a   15q
sinful a   16x
sinfulness n 4  1zq
sing v
singe vn n 1s 4m1
singer n f v 3n8
singing na 1  1g4
single anv 1  8j
singlechannel a   3j
singlefoot vn 1  52q
singlehanded ar   13w
singleminded a   y1
singlespaced a
singlet n 3 1c 1us
singly r
singsong nva 7
singular an 7  sf,g0
singularity n 4  1yr
singularly r
sinister a   2u
sink vn 3
sinking n 8
sinless a   16w
sinlessness n n  40q
sinner n f w 3n9
sinning na 1  1hk
sintered a
sinuate a   135
sinuous a   135
sinusoid n 5
sinusoidal a
siouan na f w
sip vn 1
sipper n f w
sir n f a
sirajuddaula n f 0
sirdar n f w
sire vn f c 4jn
sirloin n a
sirrah n f w
sis n f i 3na
sise n k  3xt
sissy na f w 3nc
sister n f i 3na
sisterinlaw n f i
sit v
sitdown n 1
site nv c
sitting na 1  1eu,kp
situate v   5ay,4yn
situated a   10g
situation n n
six an k  11c
sixer n k  3xt
sixfooter n f w
sixgun n 3 11 1ua
sixshooter n 3 11 1ua
sixteen an k
sixteenth an l
sixth an l
sixthformer n f h
sixties n p 2g
sixty an k
sizable a   nb
size nav 4
sizeable a   nb
sizeableness n 4  249
sized a
sizzle vn 8
sizzling a
skanky a   rc
skateboarder n f d
skater n f d
skedaddle vn 1
skeet n 1  1cs
skeletal a
skeptic n f w 3ne
skeptical a   b0,15z
skepticism n 6  298
sketch nv 3  2j7
sketcher n f w
skewwhiff ar   130
skid vn 3
skidder n f w 3nf
skier n f d
skiff n 3 z
skilful a   11i
skilfully r   4ip
skill n 6  28b
skilled a
skillful a   11i
skillfully r   4ip
skim vna e
skimmer n f w
skimming n 1
skin nv 5  25p
skindiver n f g 3ng
skinflint n f w 3fs
skinhead n f w
skinny an 7 27 gg
skinnydipper n f d
skint a   yq
skip vn 1
skipper nv f h
skirmish nv 1
skirmisher n f 2
skirt nv 3  4qj
skit n 1
skitter v   526
skivvy n f 5 3nh
skreak v   54r
skreigh v   4un
skulk v   5a4
skulker n f w 3du
skulking n 1  1h8
skull n 5
skullcap n 3
skunk nv f w 3l9
sky nv e
skycap n f 6
skydiver n f w
skylark vn 2 1n 51t
skylight n 3 1b
skyscraper n 3 14
slab n 3
slabber v   4k4
slack anv o
slacken v
slacker n f w 3ni
slacking n 1  1h9
slackly r   4e9
slackness n 4  23g
slacks n 3 1c
slain na b
slake v   4vs
slam vn 8 24 4w3
slammer n f w
slander nv 7 27
slanderer n f w 343
slant nv 6
slanted a   km
slanting a   km
slantingly r   4iq
slantways r   4ir
slantwise r   4ir
slap vnr 8
slapper n f g 3nj
slapstick na 7
slapup a   if
slash vn n 1s 4wu,4wf
slashed a
slasher n f w
slashing a
slat nv 3
slate vn 3
slategray a   6r
slategrey a   6r
slatey a   6r
slattern n f 9 3p8
slaty a   6r
slatygray a   6r
slatygrey a   6r
slaughter vn 1  4wg,4n5
slaughterer n f 5
slaughterous a   3u
slave nv f w
slaveholder n f w
slaveholding na 1
slaver vn f w 4k4
slavery n n  40y
slavey n f 5 3nh
slavic na 7  2h0
slavonic na 7  2h0
slay v
slayer n f w 3bu
slaying n 1  1dj
sledder n f d
sleep vn n  4ja,41i
sleeper n f w 3nl
sleepily r
sleepiness n n  41j
sleeping na 6
sleepwalker n f w 3nm
sleepy a   2n
sleepyeyed a   2n
sleepyhead n f w
sleepyheaded a   2n
sleeve n 3
slender a   gi
slenderwaisted a   gj
sleuth nv f l 3nn
sleuthhound n f l 3nn
sleuthing n 1  1gu
slew nv k  3yj
slews n k  3yl
slice nv i
slicer n f w
slicing n 1
slick nva 4  21t
slicked a   15c
slicker n 3 1c 1sx
slickly r   4gp
slide vn 3  51v
slider n f w 3nf
slideway n 3  1pg
sliding a
slight nva 1  1lu
slighting a   eu
slightly r   4an
slightness n 4  25c
slim av   gi
slime vn o
slimwaisted a   gj
sling vn a 1q 4xu
slinger n f w
slinging n 1
slingshot n 3
slink v
slip vn 1
slippage n j
slipper n 3 1d
slippered a
slipperiness n 4  21t
slippery a   11n
slipping a   11o
slippy a   11n
slipup n 1  1c9
slipway n 3 1b 1w8
slit nv 3
slither v   51v
slithering a   11o
sliver nv e  2v2
slivery a
slob n f w 3no
slobber nv 5
slobberer n f w 354
sloe n h 1o
slogan n 7  2id
sloganeer nv f w
sloganeering n 7
slogger n f g 3rs
sloop n 3 z
slop vn a 1p 4y8,2qc
slope nv e
sloped a   km
sloping a   km
slopingly r   4iq
slopped a   da
sloppy a
slops n a 1p 2qc
slopseller n f w
sloshed a   da
slot nv 7
slothful a   4z
slouch nv f w
sloucher n f w
sloughy a   17k
sloven n f w 3no
slovenliness n n  45i
slovenly a   159
slow avr   4mr
slowcoach n f w 3io
slowdown n 1
slowing n 4  23t
slowly r   4dw
slowmoving a
slowness n 6  28i,23u
slowpoke n f w 3io
slowwittedness n 6  28h
slubbed a   11t
sludge n o
slue v   53d
slug vn 3 11 1ov
slugabed n f w 3cu
slugfest n 1  1lb
sluggard n f w
slugger n f d 2zb
sluggish a
sluggishly r
sluggishness n n  41b
sluice vn 3  1ut
sluiceway n 3  1ut
sluicing a
slum nv c 1k
slumber vn n  4ja,41i
slumberer n f w 3nl
slumbery a   2o
slump vn j  3wx
slurp v
slurred a
slut n f w 3nk
sly a   1z
slyboots n f w 34s
smack vnr 8  555
small anr 5  no
smallarm n 3 11 1qr
smaller a   ns
smallgrained a   11m
smallholder n f w
smallish a
smallness n 4  24b
smallpox n n 1r 421
smallscale a
smalltime a
smarmy a   11a
smart avn n
smarta n f b
smartly r   4el
smash vnr 8  4wt
smashed a   da
smasher n f w
smashing na 1
smattering n k  3ye
smell vn 6
smelly a   hi
smidge n k  3yh
smidgen n k  3yh
smidgeon n k  3yh
smidgin n k  3yh
smile vn 7  2gt
smiler n f w
smiling an 7  61,2gt
smilingly r
smirch nv 4  1xr
smirk vn 7
smirker n f w
smite v
smitten a   u
smoke nv g
smokehouse n 3 14
smoker n f w
smoking na 1
smolder vn 8 1w
smolderingly r   4j4
smooching n 1  1ik
smooth avn 1  4w5
smoothen v   4w5
smoothie n f w 3nq
smoothly r   4fg
smoothness n 4
smoothshaven a   10s
smoothspoken a   20
smoothy n f w 3nq
smorgasbord n b  2s6
smother vn n  4yg,4yh,4yf
smothered a   m5
smotherer n f w 3oz
smothering a   4a
smoulderingly r   4j4
smug a   a0
smuggle v
smuggled a   nw
smuggler n f j 3nr
snack nv a 1p 2pp
snacker n f w 3fy
snaffle nv 3
snag vn m
snail nv 2 1n
snake nv 2 1n 1ml
snap vn 1  4sl
snapdragon n h 1o
snapper n f d
snappish a   iy
snappishness n 4  1wx
snappy a   iy
snapshot n 3
snare nv 6
snarer n f 5
snarf v   55t
snarky a   zr
snarl vn 7  4sl
snatch vn 7
snatcher n f j
sneak vna f w 528
sneaker n 3 1d
sneakily r   4iv
sneaky a   136
sneer vn 7 27
sneerer n f w 3nt
sneezer n f w
snicker vn 7  4jh
sniff vn 1
sniffer n f w
sniffle nv 1
sniffler n f w 3nu
sniffy a   wb
snigger vn 7  4jh
snip nv 3  1uu
sniper n f l
snippet n 3  1uu
snipping n 3  1uu
snitch nv f w 374
snitcher n f j 3ns
snivel nv 1  1im
sniveler n f w 3nu
sniveling n 1  1im
sniveller n f w 3ti
snob n f w 3nv
snobbish a   vj
snobby a   vj
snog v   4x6
snoop vn f m 4q6
snooper n f m
snoot n f w 3nv
snooty a   w8
snooze nv 1
snore vn 8
snorer n f w
snoring n 1  1ib
snort vn 7
snorter n f w
snot n f w 3nv
snotnosed a   w8
snotty a   w8
snottynosed a   y5
snout n 2  1n8
snow nv g  3uo
snowball nv h 1o
snowboarder n f w
snowfall n g  3uo
snowstorm n g 1x 3up
snub vna 7  4us,4qa
snubnosed a   r1
snuffbox n 3 1g
snuffer n 3
snuffler n f w
snug an 3 1a
snuggle vn 1  4x4
snuggled a   7w
snuggling n 1  1ik
snugly r
so rn 7
soak vn j
soakage n j  3wy
soaked a   da
soaker n g  3uk
soaking nr j  3wy
soandso n f w 3l9
soap nv 3
soapsuds n e  2v1
soar vn 1
soaring an 1
sob vn n
sober av   10a
sobering a
soberly r   4ef
soberness n n  41g
sobersides n f w
sobriety n n  41g
sobriquet n 7  2d8
socalled a   wo
sociability n 4  1x5
sociable na b  2rr
sociableness n 4  1x5
sociably r   4hy
social an b  190
socialise v   56o
socialised a   9v
socialiser n f w 3nx
socialism n 6
socialist na f c
socialistic a
socialite n f w
sociality n 4
socialize v   56o
socialized a   9v
socializer n f w 3nx
socially r
societal a   190
society n b
sociobiologist n f w
socioeconomic a
sociolinguist n f w
sociological a
sociologist n f w
sociopath n f e 3jw
sock nv 3  4ws
sod nv e  2v4
sodalist n f w
sodality n b  2r3
sodbuster n f w 36p
sodden a   17n
sodding a   q1
soddy n 3 13
sodium n o
sodomist n f w 3ny
sodomite n f w 3ny
sofa n 3  1uv
soft ar
softback n 3  1t9
softcover n 3  1t9
soften v
softened a
softening na j  ja
softheaded a   vd
softie n f w 3nz
softly r   4bt
softness n 4
softshoe n 1
softspoken a
softy n f w 3nz
soggy a   17k
soil nv n  45h,472
soiled a   76
sojourn nv 1
sojourner n f b
solace nv 9  2n3,512
solar a
solder vn o
solderer n f 5
soldier nv f 0
soldiering n 6  28e
soldierlike a   pz
soldierly a   pz
soldiership n 6  28e
soldiery n b 1 2s5
soldout a
sole nav 3  10q
solecism n 1  1cb
soled a
solely r   49x
solemn a   10a
solemness n 4  1x2
solemnity n 4  1x2
solemnly r
solicit v   4q4
solicitor n f w 3o0
solicitousness n 9  2nk
solicitude n 9  2nk
solid an o
solidarity n 4
solidity n 4
solidly r
solidness n n
solidstate a
soliloquy n 7  2ik
solipsism n 6
solitariness n n  43l
solitary an n  11z,122
solitude n n  43k
solitudinarian n f w 3a2
solo nvar 1
soloist n f v
solon n f c 3os
soluble a
solution n o
solve v
solved a
solvent na o  480
solver n f w
solving n 1
somatic a
somber a   6x
somberness n n  40l
sombre a   6x
sombreness n n  40l
some ar
somebody n 0 w 1bm
someday r
somehow r   4a9
someone n 0 w 1bm
someplace r   4a7
somersault nv 1  1fq
somersaulting n 1  1fq
sometime ra
sometimes r
someway r   4a9
someways r   4a9
somewhat r   4an
somewhere rn c  4a7
sommelier n f 6
somnambulist n f w 3nm
somniloquist n f w
somnolence n n  41j
somnolent a   2o
somnolently r   4hp
son n f w
sonant na 7
sonar n 3 1e 1uw
song n 7
songster n f w 3o1
songstress n f v
songwriter n f w 3o1
soninlaw n f i
sonnet nv 7
sonneteer n f w
sonny n f w 305
sonogram n 3  1ux
sonority n 4  22m
sonorous a
sonorousness n 4  22m
soon r   4ah
sooner rn f b 4h2
soonest r   4ai
soothe v   512
soothingly r
soothsayer n f w 37j
sooty a   6o
soph n f h 3o2
sophisticate nv f w
sophisticated a
sophistication n 6  2c8
sophomore na f h 3o2
sopor n n
soppy a   17n
soprano na f v
sorb vn a
sorbed a   mc
sorcerer n f w 3o3
sorceress n f w
sorcerous a   qo
sordid a   xu
sore an n  t0
soreeyed a
sorehead n f w
sorely r
sorority n b 28
sorption n j
sorrel an h 1o 6k
sorrow nv 9  2ox
sorrower n f w 3f3
sorrowful a
sorrowing a   mz
sorry a   j6,ih
sort nv 6  2aw
sorter n f 6
soso ar
sot n f w 359
sottish a   dc
soubrette n f 9
soubriquet n 7  2d8
sough v   4uh
soughingly r
sought a
soul n f  3o5,1bm
soulfully r
soulfulness n 9
sound nva 4
sounding an 4  vs
soundless a   wq
soundlessness n 4  22j
soundman n f 5
soundproof av
soundtrack n 3 1e
soup nv a 1p
soupcon n k  3yi
sour van a 1q 556
source nv c  2sn
sourdough n o
sourish a   145
sourly r
sourpuss n f w 3o6
souse vn f w
soused a   da
soutane n 3
south nar c
southbound a
southcentral a
southeast nra l  3yw
southeastern a
southeastward nar l  3yw
southerly nar g
southern a
southernism n 7
southpaw n f w 3ci
southward rna l  4is
southwards r   4is
southwest nar l  3yx
southwestward nar l  3yx
souvenir n 3  1s6
sovereign an f w hj,3o8
sovereignty n n
soviet an b 28
sow vn 2 1n
sowbelly n a
sower n f w
sozzled a   da
space nv 0
spaced a   9f
spaceman n f g 2yi
spacewalker n f g
spacial a   19a
spacing n p
spacious a
spaciousness n 4  24a
spade nv 3
spammer n f w
span vn p 2g
spang v
spangled a   g
spangly a   g
spaniel n 2 1n
spanish na 7
spanker n f g 3nj
spanking na 1
spare van 3
sparer n f w
sparing a   154
spark nv 8  221,4zd
sparkle nv 4  221,5bf
sparkling an 8
sparrow n 2 1n
sparse a
sparsely r
spasm n n  42y
spasmodic a   12u
spastic na f w
spat nv 7  2iw
spate n k  3yj
spatial a   19a
spatiality n 4
spatially r
spatter nv 8  2lq,1h2
spattered a   sq
spattering n 8  2lq
spawn nv 2
speak v   4t8
speakeasy n 3 1a
speaker n f w 3o9
speaking na 7
spear vn 3 11 1uy
spearhead vn f c
spec n 7 27 2fp
special an 7 27 i1
specialised a   12e
specialiser n f l 3oa
specialist n f l 3oa
speciality n 4  257
specialization n 1
specialize v   4u2
specialized a   12e
specializer n f l 3oa
specially r   4ca
specialness n 4  1ys
specialty n 4  257
species n b
specific an 6
specifically r
specification n 7 27 2fp
specificity n 4
specified a
specifier n f w
specify v   4tz
specimen n 6
speck nv 4  1xj,46c,3yi
specked a   uk
speckle nv 4  1xk
speckled a   uk
speckless a   75
specs n 3 1e 1uz
spectacle n 7
spectacled a   h
spectacles n 3 1e 1uz
spectacular an 7  lo
spectacularly r   4ff
spectator n f m 3ob
specter n 6  2bb
spectral a   qm
spectre n f  2vv
spectrometer n 3 1e
spectrometry n 1  1gy
spectrophotometer n 3 1e
spectroscopy n 1  1gy
spectrum n g
specular a   yh
speculate v   4o9
speculation n 7 27 2gh,2b5
speculative a   12d
speculatively r
speculator n f w
speech n 7
speechifier n f w 3gj
speechlessness n 4
speechmaker n f w 3gj
speechwriter n f w
speed nv p  49i
speeder n f
speedily r   4cc
speediness n 4  23p
speeding n 1
speedskater n f d
speedup n 1  1ep
speedy a   g7
spelaeologist n f w 3j5
speleologist n f w 3j5
spell nv n  43f
spellbind v   519
spellbinder n f w
spellbinding a   2a
spellbound a   e5,e5
speller n f w
spelling n 7
spelunker n f w 3j5
spend v   55o
spendall n f w 3od
spending n 1  1kq
spendthrift na f w 3od
spew v   4k3
spewer n f e 3ss
sphere n n  45o
spheric a   z2
spherical a
sphericalness n 4  242
sphericity n 4  242
spherule n m
sphinx n f w
spic an f b 75
spice nv o
spick na f b 2wm
spider n 2 1n
spiderlike a   18f
spiderly a   18f
spidery a   18f
spiel nv 7  2h7
spiffy a   g1
spik n f b 2wm
spike nv 8
spiky a   kb
spile n 3 1e 1tn
spill vn o  4y8,4y7
spiller n f w 3ms
spin vn 8
spindlelegs n f w 3oe
spindleshanks n f w 3oe
spindleshaped a   v5
spine n 5
spineless a   139
spinmeister n f w
spinnability n 4
spinner n f w
spinoff n 3  1oz
spinster n f 9
spiral nva m  53o
spire n 3 1b 1v4
spirit nv f  45v
spirited a
spiritlessness n 4
spirits n a 1q 2qk
spiritual an 7  z9
spiritualist na f w
spiritually r
spirt nv 8  2me
spit vn e  4k3
spite nv 9  2pb
spiteful a   3b
spitefulness n 9  2pb
spitfire n f w
spitter n f w 3of
spittle n 5  26n
spiv n f w
splanchnic a   19j
splash vn 8
splashed a
splashguard n 3 1b 1ss
splashiness n 4  1zk
splashing n 1  1h2
splatter nv 8  2lq
splattered a   sq
splattering n 8  2lq
spleen n 5
splendid a   39
splendidly r   4eb
splendiferous a   39
splendor n 4  225,1zj
splendour n 4  225
splenomegaly n n
splice vn 3
splicer n f 5
splicing n 3
splinter nv e  2v2
splinters n o  47n
splintery a
split vna 1  57p
splitter n f 5
splitting a   57
splodge n 4  1xs
splotch nv 4  1xs
splutter nv 8  2lq
spoil vn i  58k
spoiled a   iz
spoiler n f c
spoilsport n f w 3og
spoilt a   iz
spoke n 3 1e
spoken a
spokesman n f w
spokesperson n f w 3oh
spokeswoman n f w
sponge vn o
spongelike a   jd
sponger n f 6
spongy a   jd
sponsor vn f w 55a
sponsorship n 1
spontaneity n 4  1z3
spontaneous a   12j
spontaneously r
spontaneousness n 4  1z3
spoof nv 7 27 2ge
spook nv f w 333
spoon nv 3 1g
spoonful n k
sporadic a
sporadically r   4fj
spore n h
sport nv 1  1g2
sportfishing n 1  1fs
sporting a   ft
sportscaster n f w
sportsman n f d 3oi
sportsmanlike a   ft
sportswoman n f d 3oi
sportswriter n f w
sporty a   ft
spot nv c  2tr,54i
spotless a   75
spotlight nv n  43w,4nf
spotter n f 6
spotting n 1  1e9
spotwelder n f 5
spouse n f i 3oj
spout vn 3  542,4uq
spouter n f w 319
spouting a   kq
sprain vn n 1s
sprawl vn c 1j 53c
sprawler n f w
sprawling na 4
spray nv o
spraydried a
sprayer n f 6
spraying n 1  1ex
spread vna 8  4wp
spreadeagle va
spreading n 8
spreadout a   9d
spree nv 1
sprig n h  3vh
sprigger n f 5 3pb
sprightliness n 4
sprightly a
spring nv p 2g 490,52r
springboard n 3
springiness n 4
springtime n p 2g 490
sprinkle vn g  4wo
sprinkling n k  3y6
sprint vn 1
sprinter n f d
sprite n f  2vh
sprog n f 0
sprout vn h  4lt
spruce nva h
sprue n n  43a
spry a   8
spud nv a 1p 2q4
spue v   4k3
spume nv e
spur nv 7 27 2k2
spurn v   4q9
spurner n f w
spurring n 7 27 2k2
spurt nv 8  2me
spurting a   kq
sputnik n 3
sputter vn 8
sputtering n 8  2lq
spy vn f w 54i,4q6
spyglass n 3 1e
spymaster n f c
squabble nv 7  2iw
squabbler n f w
squad n b 28 2re
squadron n b 28
squalid a   xu
squall vn g  4uj,4sj
squalling a   wv
squally a   wv
squander v   55p
squandered a   ol
squanderer n f w 3jl
square nvar m  3zb
squared a
squarely r   4b7
squareshouldered a   yz
squaretoed a   vx
squash vn h 1o 4yw
squashed a
squat van 1  4ya
squatter n f g 3ok
squatting n 1
squatty a   14i
squaw n f w
squawk vn 8  4un
squawker n f w 3ti
squawky a   52
squeak vn 8  54r
squeaking a   kc
squeaky a   kc
squeal vn 8
squealer n f w 3b0
squealing a   kc
squeeze vn 1  4yw
squeezing n 1
squelch vn 7 27 4my
squiffy a   da
squint vna n
squinter n f w 3ol
squinteye n f w 3ol
squire nv f 5
squirm vn 1  51l
squirmer n f w 3tm
squirrel n 2 1n
squirt vn f w
squirting a   kq
squish nv 8
squishy a   jd
stab vn 9
stabber n f w
stabilise v   4vw
stabilised a   12l
stabilising a   k0
stability n 4  1yz
stabilization n 1
stabilize v
stabilized a   12l
stabilizing a   k0
stable anv 3 14 1v0
stableboy n f 6 3om
stableman n f 6 3om
stableness n 4  1yz
staccato ar   12p
stack nv b
stacked a
stacker n f 6
stacks n k  3yl
stadium n 3 1b
staff nv b 28
staffer n f 6
stage nv p 2g 49j,3zt
stagecoach n 3 10
stagehand n f 6
stager n f c
stagger vn 1  52h,52i
staggerer n f g 3on
staggering a   ll
staggeringly r   4ev
stagily r   4it
staginess n 4  1z4
stagnant a
stagnation n n  419
staid a   bs
staidly r   4ef
staidness n 4  1x2
stain vn 4
stained a
stainer n f 5
staining n 1  1e9
stair n 3 1e
staircase n 3  1v2
stairs n 3  1v1
stairway n 3  1v2
stairwell n 3
stake vn i  58s
stakeholder n f w
stakes n i
stale av
stalemate nv n  41c
stalk vn o  534
stalked a   26
stalker n f g
stalkinghorse n f c
stall nv 3 1a
stalls n 3 14 1v0
stalwart na f w 3dc
stamen n h
stamina n 4  235
staminate a   p8
stammer vn n  4tj
stammerer n f w 3oo
stamp vn m  52j
stampede vn 1
stamper n f 6
stance n 4
stand vn 3 1e
standard na 7  2k4,2bp
standardbearer n f c
standardised a   12q
standardiser n f w 3oq
standardize v
standardized a   12q
standardizer n f w 3oq
standby na 3
standee n f
stander n f
standin n f w 3or
standing na n
standpoint n 6  2cs
standstill n n  41c
staple nva 3
star nva e
starboard nva 3
stardom n n
stare vn 1  54a
starer n f m
starets n f l
stargazer n f w 33t
stark ar
starlet n f v
starlight n g
starring a   p7
start vn 8  4lq
starter n 3 1f
starting na 1
startle vn 1  51a
startled a
startling a
startup n 1
starvation n n  41r
starve v   4vm
starved a   12s
starveling n f w
starving an 1  12s
state nv c 1m 2tp,4tt
statecraft n 4  212
stately a   lm
statement n 7 27
statesman n f c 3os
statesmanlike a   ct
statesmanly a   ct
statesmanship n 4  212
statesupported a
stateswoman n f c
static an 8  qg
station nv 3
stationariness n n  416
stationer n f w
stationery n 7
stationmaster n f c
statistic n 6
statistical a
statistically r
statistician n f w
statuary na b
statue n 3
statuette n 3  1qq
stature n n
status n n
statute na 7 26
statutory a
staunch av
stay vn 1  4k7
stayathome na f w 3ot
stead n 1  1h4
steadfast a   y0
steadfastly r   4b6
steadied a
steadily r
steady avnr f w
steadygoing a   12t
steak n a
steakhouse n 3 14 1v3
steal vn i
stealer n f j 3r0
stealing n 1 20 1hq
stealth n 1
stealthily r
stealthy a   zx
steam vn o
steamboat n 3 z
steamed a
steamer nv a
steamfitter n f 5
steaming ar   17p
steamroller nv f  3bo
steamship n 3 z
steamy a   17p
steed n 2 1n
steel nv o
steelmaker n f w 3ou
steelman n f w 3ou
steelworker n f w 3ou
steep avn e  4nr
steeple n 3 1b 1v4
steeplejack n f 6
steeply r
steer vn 7 27 52l
steerer n f p 39v
steering n 1  1l1
steersman n f p 39v
stein n 3 1g
stellar a   p7
stem nv 7
stemmed a
stemmer n f 5 3pb
stenographer n f 5 3ov
stenography n 7  2db
stentor n f w
stentorian a
step nv 1
stepbrother n f i 3ow
stepbystep a   j3
stepchild n f i
stepdaughter n f i
stepdown n 1  1ev
stepfather n f a
stepmother n f i
stepparent n f i
steppe n e
stepper n f v 3af
steprelationship n l
steps n 3  1v1
stepsister n f i 3nb
stepson n f i
stepup n 1
stepwise ar   j3
stereo na 3  1v5
stereophonic a   3i
stereophony n 3  1v5
stereotype nv 6
stereotyped a   ad
stereotypic a   ad
stereotypical a   ad
sterile a   gq
sterilise v   4jo
sterilize v   4jo
sterling an i  13q
stern an 3
sternal a
sternly r   4gs
sternum n 5  260
steroid n o
stertor n 1  1ib
stethoscope n 3 1e
stevedore n f 6 3ox
steward n f w
stewardess n f 5 3oy
stewing n 9
stick nv 3
sticking a   mo
stickinthemud na f w 3io
stickler n f w
stickpin n 3
stickup n 1 20 1hr
sticky a   e
stiff anr f a
stiffbacked a
stiffen v
stiffening n 1
stiffly r   4er
stiffness n 4
stifle vn 2  4yf,4ma
stifled a   m5
stifler n f w 3oz
stifling na 1
stigmatic na f w 3p0
stigmatise v   58c
stigmatist n f w 3p0
stigmatize v   58c
stilbestrol n o  46s
stilboestrol n o  46s
still ranv 3
stillborn a   hq
stillhunt v
stillness n 4  22i
stilt n 3 1e 1tn
stilted a   w
stimulant na 6  2ao,1v6
stimulate v   4nd,4px
stimulated a   ey
stimulating a
stimulation n 1  2ao
stimulus n 6  2ao
sting vn n  42t
stinging na n  42t
stink vn 6
stinker n f w 3l9
stinking a   ii
stinkpot n f w 3l9
stinter n f w
stinting a   154
stipendiary na f k
stippled a   uk
stippler n f 5
stipulate v   4tz
stir vn n  521
stirrer n f w 3lr
stirring na 1
stirrup n 3 1e
stitch nv 3  4wj
stitcher n f 5
stitching n 1  1h1
stock nva i
stockade nv 3 1b
stockbroker n f w
stockholder n f w 3p1
stocking n 3
stockist n f w
stockjobber n f w
stockman n f w
stockpile nv i 2f
stockstill ar   qh
stocktaker n f 6
stoic na f w dz
stoical a   dz
stoicism n 4  1wq
stoke v
stolid a   dy
stolidity n 9  2mu
stolidly r
stolidness n 4  1wq
stomach nv 5  26f
stomp vn 1  52j
stomper n f g 3op
stone nva e  2uz,46p
stonebroke a   yq
stonecutter n f 5 3p2
stonedead a
stonegray a   6r
stonegrey a   6r
stonemason n f 5
stoner n f w 3p3
stonewaller n f w
stonily r
stony a   11u
stonybroke a   yq
stooge nv f w 37d
stool nv 3
stoolie n f w 374
stoolpigeon n f w 374
stoop vn 1  53v
stooped a   kn
stooper n f w
stooping a   kn
stop vn 8  51i,5au
stoppage n n
stopple nv 3 1b 1ts
storage n 1
store nv 3 1b 1um
storefront n 3  1un
storehouse n 3
storekeeper n f w 3my
storeroom n 3 1a
storey n 3 1b 1qw
storied a   ie
storm nv g 1x 40c
stormy a   tn
story n 7 27 2je
storyline n 7
storyteller n f w 3fg
stout an a 1q gd
stoutly r
stove n 3
stow v
stowaway n f g
straddle vn 6
strafe vn 1 1u
strafer n f 5
straggle vn b  53c
straggler n f w 3p5
straggling a   15b
straggly a   15b
straight arn f w 4b8
straightaway nra 3  4b3
straighten v   53e
straightforward a
straightfromtheshoulder a   cy
straightlaced a   vx
straightout a   wn
strain nv g  4va
strained a   j2
straining na 1
strait na e
straitlaced a   vx,vx
strand nv 6  55e
stranded a   121
strange a
strangeness n 4  1z8
stranger n f g
strangle v   4yj
strangled a   m5
strangling n 1  1dl
strangulate v   4yj
strangulation n 1  1dl
strap nv 3
straphanger n f g
strapper n f a 30d
strapping a   yx
stratagem n 1
strategian n f w 3p6
strategic a   1ae
strategical a   1ae
strategist n f w 3p6
strategy n 6  2be
stratification n 1
stratified a   k4
stratify v
stratum n c
straw nav o
strawberry n a
strawman n f w 37v
stray van 2 1n 51r,a7
strayer n f w 3p5
streak nv b
streaked a   un
streaker n f w
streaky a   un
stream nv e
streaming an g
streamlet n e  2uy
streamlined a
streamliner n 3
street n 3 18
streetcar n 3 10 1v7
streetlight n 3 1e
streetwalker n f 9 3p8
strength n 4
strengthen v   4kr
strenuosity n 4  238
strenuous a
strenuously r
stress nv 7  4tv
stressed a
stretch vna e
stretched a
stretcherbearer n f 5 3p9
stretching n 1
strew v
stria n m  3zm
striation n m  3zm
stricken a   17e,u
strict a   ew,16r
strictly r   4e8,4iu
stride nv 1  1ea,3y5
strident a   wr
strider n f g
strife n n  40e
strike vn 1
strikebreaker n f 5 3lp
striker n f d
striking an 8  lo
strikingly r
string nv 3
stringent a   c4
stringently r   4iu
stringer n f w
stringy a   gk
strip nv e  563
stripe nv 3
striped a   uo
striper n f 0
stripling n f 8 2x6
striptease n f v 3pa
stripteaser n f v 3pa
stripy a   uo
strive v   58n,4va
striver n f 5
striving n 1  1hu
stroke nv 1
stroking n 1
stroll nv 1
stroller n f g 3lm
strong a
strongarmer n f j 3ae
stronggrowing a   mp
strongly r
strongman n f v
strop vn 3
struck a   u
structural a
structurally r
structure nv 3 1b
structured a
struggle nv 1  1jc
struggler n f w
struggling a
strum vn 8
struma n n 1r 428
strumpet n f w 2x8
strung a
strungout a   b
strut nv 1  52a
strychnine n o
stub nv e
stubble n o  471
stubbled a   10v
stubbly a   10v
stubborn a   13b
stubbornly r   4f1
stubbornness n 4  21i,20g
stucco nv o
stuckup a   w8
stud vn f a 5ax
studded a
student n f h 3pd
studio n 3
studious a
studiously r
study nv 1  1gx,4of
studying n 7  2e8
stuff nv o  46a
stuffed a
stuffer n f 5 3qi
stuffy a   16u
stumble vn 1
stumblebum n f 2 3pe
stumbler n f g
stump nv h
stumping n 1
stumpy a   14i
stun v
stung a   uz
stunned a   13y
stunner n f 9 3np
stunning a   lk
stunningly r   4ff
stunt nv 1
stupe n f w 3pf
stupefied a   13z
stupefying a   ll
stupendous a   ne
stupid an f w
stupidity n 6
stupidly r   4e4
stupor n 9  2ns,28v
stuporous a   ea
sturdy a   z0
stutter vn n  4tj
stutterer n f w 3oo
style nv 4  21q
stylemark n 4  1ya
styler n f 5 39c
stylisation n 1  1l6
stylised a   qj
stylist n f w
stylistic a
stylite n f w
stylization n 1  1l6
stylized a   qj
stymie nv n  3zp
stymy nv n  3zp
suave a   xf
sub vn a 1p
subaltern na f 0
subcommittee n b 28
subconscious an 6
subconsciously r
subcontinent n e
subcontract vn 7 26
subcontractor n f w
subdeacon n f c
subdivider n f w
subdivision n c  2s8
subdue v   573,4mx
subdued a   os,y6
subduer n f w 3pg
subeditor n f 5
subfigure n m
subgroup n b
subhuman a
subinterval n 6
subject nva 7 27 2ea
subjection n n  40w
subjective a
subjectivist n f w
subjugate v   573
subjugation n n  40w
subjugator n f 2
sublieutenant n f 0
sublime av
subliterary a
submarine nva 3 z 1v8
submariner n f 0
submaxilla n 5  25y
submerge v   530,4wl
submerged a   169
submerse v   530
submersed a   169
submission n 7 27
submissive a
submit v
submitter n f w
submucosa n 5
subnormal na f w
subordinate nav f 5 3ph
suborner n f j 30a
subpart n l
subpoena vn 7 26
subprogram n 7  2e6
subroutine n 7  2e6
subscribe v   4tp
subscriber n f w 3pi
subscription n i
subsection n 3
subsequent a
subsequently r   4bj
subservient a
subside v
subsidence n 8  2m5
subsidiary na f 5 3ph
subsidised a   13u
subsidiser n f w 3pj
subsidize v
subsidized a   13u
subsidizer n f w 3pj
subsidy n i
subsist v
subsistence n i
subsister n f w 3px
subsoil n o  46o
subspace n b
subspecies n b
substance n 0
substantial a   al
substantially r   4a0
substantiate v   4om
substantiation n 6  2an
substantive an 7
substation n 3
substitute vna 6
substitution n 8  2mh
substrate n o
subsurface a
subsystem n b
subtend v
subterfuge n 7 27
subtest n 1
subtitle vn 7
subtle a
subtlety n 7 27 2eh
subtly r
subtract v   4oc
subtracter n f l
suburb n c 1k 2t0
suburban a
suburbanised a   i3
suburbanite n f b
suburbanized a   i3
suburbia n c 1k 2t0
subvent v   4s5
subvention nv i
subversive na f 4 3l0
subvert v   56v
subverter n f 4 3l0
subvocaliser n f w 3pk
subvocalizer n f w 3pk
subway n 3 28 1sm
succeed v
succeeder n f w 2x2
succeeding a
success n 8
successful a
successfully r
successfulness n n  451
succession n 4  23h
successive a   s8
successively r
successiveness n 4  23h
successor n f w
succinctly r
succinctness n 7  2hp
succor nv 1  1lm
succorer n f w 3pl
succour nv 1  1lm
succourer n f w 3pl
succuba n f  2vn
succubus n f  2vn
succumb v
such ra
suck vn 1
sucker n f w 31h
sucking n 1
suction nv g
sudanese na f w
sudate v   4js
sudden a
suddenly r   4bk
suddenness n 4  23s
sudor n 5  26i
suds nv e  2v1
sue vn f w
suer n f w 3pn
suffer v
sufferer n f e
suffering na n  42q,44l,2n8
suffice v
sufficient a
sufficiently r
suffix nv 7  2d6
suffocate v   4yh
suffocating a   4a
suffocation n 1
suffocative a   4a
suffragan n f c
suffrage n 4
suffragette n f w
suffragist n f w
suffuse v
sugar nv a 1p
sugariness n 6  29n
suggest v   4rv
suggester n f w 3pm
suggestion n 6  2il
suggestive a   ca
suicidal a   zc
suicide n 1  1dk
suit nv 3 1c 5b6
suitability n 4  1y1
suitable a   h1
suitableness n 4  1y1
suitably r   4dj
suitcase n 3 1g
suite n 7  1v9,2sb
suited a   h1
suitor n f w 3pn
sulfur nv o
sulkily r
sulky na 3 10 iw
sullen a   iv
sullenly r   4gu
sulphur vn o
sultan n f w
sultry a
sum nv i 2f 3w2
summarize v
summary na 7 27 2do
summate v
summation n 7 27 2dr
summer nv p 2g 491
summercater n f w
summercaters n f w
summersault n 1  1fq
summerset n 1  1fq
summertime n p 2g 491
summit nv n 2h 3zu
summon v
summons nv 7
sumptuosity n 4  24x
sumptuous a   yr
sumup n 7 27 2do
sun nv e  3uh
sunbaked a   17q
sunbathe v
sunbather n f w
sunbeam n g  3ui
sunblind n 3  1nv
sunburn nv n  42k
sunburned a   jt
sunburnt a   jt
sunder v
sundial n 3 1e
sundown n p  48r
sundowner n f g
sundried a
sundry a   k2
sunken a   125
sunkeneyed a   gf
sunless a   83
sunlight n g  3uh
sunlit a   4d
sunnily r   4fw
sunny a   64
sunray n g  3ui
sunrise na p  48q
sunset na p  48r
sunshade n 3  1nv
sunshine n g  3uh
sunstruck a   4d
suntan nv n  42k
suntanned a   3o
sunup n p  48q
sup nv a
super arn f w 13n,4ax
superb a   13o
superbly r   4ed
supercargo n f p
supercharge v
supercilious a   wb
superciliousness n 4  210
supercilium n 5  268
supererogatory a   qt
superficial a
superficiality n 4  246
superficially r
superfluous a   16p
supergrass n f w
superhighway n 3 18 1qk
superimpose v
superintend v   57d
superintendence n 1  1kx
superintendent n f c 3gt
superior an f c
superiority n 4
superlative na 7 27 13q
superman n f c 346
supermarket n 3 1b
supermarketeer n f w 3pp
supermarketer n f w 3pp
supermodel n f 5
supermom n f i
supernatant an e
supernatural an f  2vd
supernaturalism n 6
supernumerary na f w
superordinate nva f c 3po
superpatriotic a   ti
superpower n b 28
supersede v   56w
supersonic a
superstar n f l 2x1
superstition n 6
superstitious a
supervise v   57d
supervising n 1  1kx
supervision n 1  1kx
supervisor n f c
supine a   ko
supper n a 1p
suppertime n p  48n
supplant v   56w
supplanter n f w 3s5
supplanting n 1  1d9
supple va
supplement nv 7  2dg
supplemental a   vh
supplementary a   vh
supplementation n 4
suppleness n 4  22s
suppliant na f w 3ht
supplicant na f w
supplicate v
supplication n 7  2j0
supplier n f w 3pq
supply vn k  569
supplying n 1
support vn 1
supporter n f w 3pr
supporting an 1
supportive a
supposal n 6  2b6
suppose v   4o7,4o9
supposed a
supposedly r   4dr
supposition n 7 27 2gh
suppositional a   e3
suppositious a   e3
supposititious a   e3
suppress v   4mx
suppresser n f w 3ps
suppressor n f w 3ps
supra r   4c3
supremacist n f w
supremacy n n  449
suprematist n f w
supreme a
supremely r
supremo n f w
sure ar
sureenough a   i9
surely r   4dm
sureness n 6  295
surety n 4
surf nv 8  2ks
surface nav 3
surfactant n o  486
surfboarder n f g 3pt
surfeit vn n  56a
surfer n f g 3pt
surge vn 8  2mg
surgeon n f q 3pu
surging a   5b
surliness n 4  1wx
surly a
surmisal n 7 27 2gh
surmise vn 7 27 4sp,2gh
surmount v   4v1
surmounted a
surmounter n f w 3pg
surpass v   5aq,4uz
surplus na 4  24k,qt
surplusage n 4  24k
surprise vn 9
surprised a
surpriser n f w
surprising a
surprisingly r   4fk
surrealist n f w
surrender vn 9
surrenderer n f w 3pv
surreptitious a   zx
surreptitiously r   4iv
surrogate na f w 3pw
surround vn c  4xh,4yg
surrounded a   s0
surrounding a   7v
surroundings n n  45n
surveillance n 1
survey vn 1  1gx
surveying n 1
surveyor n f w
survival n n
survivalist n f w
survive v   59s
surviving a
survivor n f w 3px
susceptibility n n  45x
susceptible a
susceptibleness n n  45x
sushi n a 1p
suspect van f w 4sp
suspend v
suspended a
suspender n 3  1oo
suspense n 9
suspension n o
suspicion n 6  2bl
suspicious a   161
suspiciously r
suspiration n 7
suspire v   4j6
sustain v
sustainer n f w 3s2
sustenance n a 1p 2pl
sutler n f w 3py
svelte a   gi
swab vn 3
swad n b
swaddle v   4w8
swag nv i
swagger vna f 6 52a
swaggerer n f g
swaggering a   wb
swaggie n f 6 3pz
swagman n f 6 3pz
swain n f a 306
swallow vn a
swami n f w
swamp nv e  2v3
swampland n e  2v3
swampy a   17k
swan nv 2 1n 4tu
swank nva 4
swap vn 1
sward n e  2v4
swarm vn b  5ba,539
swart a   3q
swarthy a   3q
swash nv 8
swashbuckler n f w 33p
swatch n 3
swathe vn 3  4w8
swathing n 3
sway vn 4  51n,51o,59m
swayback a   h0
swaybacked a   h0
swayer n f w 3la
swear v   4rl,4tu
swearer n f w
swearing n 7  2hy
swearword n 7  2hy
sweat nv 5  26i,4js
sweatband n 3
sweater n 3 1c
sweatshirt n 3 1c
swedish an 7
sweep vn 4
sweeper n f 6
sweeping an 1
sweet arn f w
sweetfaced a
sweetheart na f w 3q0
sweetie n f w 3q0
sweetly r
sweetness n 6  29n
sweetscented a   hg
sweetsmelling a   hg
sweettalk v   4pw
swell vna 8
swelled a   w7
swellhead n f w 35o
swelling n n  42m
sweltering a   kv
sweltry a   kv
swerve vn 1  53d,1m6
swerving n 1  1m6
swift an f w g4
swiftly r   4ba
swiftness n 4  23o
swig nv 1  1if
swill nv a 1p 2qc
swim vn 1
swimmer n f d
swimming na 1
swimmingly r   4fg
swimsuit n 3 1c 1va
swimwear n 3 1c 1va
swindle vn 1 20 59d
swindler n f w 32b
swineherd n f 6 3q2
swing vn n  51o
swinge v   4m1
swinger n f d
swinging na 1
swingy a   yn
swinish a   xh
swipe vn 1
swirl vn m  53n,53m,3z9
swish vna 8  551
swiss na f
switch vn 3 1e
switchboard n 3  1vb
switcher n f w 3q3
switchhitter n f d
switching n 1
switchman n f
swivel vn 3 1e 53k
swob nv 3
swollen a   wc
swollenheaded a   wc
swoon vn 8
swooning a   17i
swoop vn 7  53z
swoosh nv 8
swop nv 1
sword n 3 11
swordsman n f 2 36x
sworn a   8w
swosh v   551
swot nv f w 3q4
sybarite n f w 3sr
sybaritic a   lt
sycophant n f w 3q5
sycophantic a   119
syllabicity n 7
syllable n 7
syllabus n 7 27 2f4
syllogiser n f l 3q6
syllogist n f l 3q6
syllogizer n f l 3q6
sylph n f 9
sylvan na f  3q7
symbol n 7
symbolic a   191,xq
symbolical a   191
symbolically r
symboliser n f w 3q8
symbolism n 7
symbolist n f w
symbolize v   4qz
symbolizer n f w 3q8
symmetric a   146
symmetrical a   146,em
symmetrically r
symmetricalness n 4  23y
symmetry n 4  23y
sympathetic a
sympathetically r
sympathise v   51c
sympathiser n f w 3q9
sympathize v   51c,4nn
sympathizer n f w 3q9
sympathy n 6
symphonic a
symphonist n f w
symphony n 7
symposiarch n f v 3r4
symposiast n f w
symposium n b 2d
symptom n n
symptomatic a
synagogue n 3 14
sync v   4mc
synchronal a   14b
synchroneity n l  3z2
synchronic a   14b
synchronicity n l  3z2
synchronisation n l  3z2
synchronism n l  3z2
synchronization n l  3z2
synchronize v   4mc
synchronizing n l  3z2
synchronous a   14b
synchrony n l  3z2
syncopator n f v
syndic n f w
syndicalist n f 4 2xp
syndicate nv b  2rl
syndicator n f w
syndrome n 6
synergism n j  3wz
synergistic a   ak
synergy n j  3wz
synonym n 7
synonymist n f w
synonymous a
synopsis n 7 27 2dq
syntactic a   19s
syntactical a   19s
syntactically r
syntactician n f w 38q
syntax n 6
synthesis n j
synthesise v   4oe
synthesiser n f w 3qa
synthesist n f w 3qa
synthesize v   4oe
synthesizer n f w 3qa
synthetic an o  ql
syphilitic na f e
syrian an f b
syringa n h 1o
syrupy a   143
system n 3
systematic a
systematically r   4de
systematisation n 1  1jp
systematise v   4n6
systematiser n f w 3gk
systematist n f w 3qk
systematization n 1  1jp
systematize v   4n6
systematizer n f w 3gk
systemise v   4n6
systemiser n f w 3gk
systemize v   4n6
systemizer n f w 3gk
szentgyorgyi n f w
tab n 7 26
tabby na 2 1n
table nv b
tableau n b
tablemate n f w
tablet n 3
tabletop n 3
taboo anv 6  u3
tabularise v   501
tabularize v   501
tabulate v   501
tabulation n 7 27
tabulator n 3 1f
tachygraphy n 7  2db
tacit a   fo
taciturnly r   4d5
tack vn c
tacker n f 5
tackle vn f d
tackler n f d
taco n f b 2wn
tact n 4  1zx
tactfulness n 4  1zx
tactic n 6  2bd
tactically r
tactician n f w
tactics n 6
tactile a   19l
tactual a   19l
tactually r   4ez
tadpole n 2 1n 1nb
taffy n a 1p
tag vn 7  4yt
tagalong n f w 3qb
tagged a   n9
tagger n f w
tail nv 2
tailback n f d
tailboard n 3 1b 1vc
tailgate nv 3 1b 1vc
tailgater n f
tailor vn f w
tailored a
tailormake v
taint nv n  45b
take vn i 2f
taken a   n8
takeoff n 1
takeover n 1  1l2
taker n f t
taking na 1
takings n i 2f 3vo
tale n 7 27 2je
talebearer n f w 3qg
talent n 6  285
taleteller n f w 3qg
talipes n n  42b
talisman n 3  1ni
talismanic a
talk vn 7  4t8
talkative a   14e
talker n f w 3o9
talking n 7
talks n 7  2ib
talky a   14e
tall an 4
tallgrowing a   14h
tallness n 4  24t
tallow n o
tally nv 1
tallyman n f 6
tame va
tamer n f c
tamper vn 3
tampering n 1  1dd
tan nva n  42k
tang n 4  22n
tangent n m
tangential a   xn
tangible a   14m
tangibly r
tanginess n 4  22n
tangle nv e
tangled a   115
tango nv 1
tangy a   145
tank nv 3 10
tanker n 3 z
tanned a   3o
tantalise v   4rc
tantaliser n f w 3qd
tantalising a   mu
tantalization n 1  1fj
tantalize v   4rc
tantalizer n f w 3qd
tantalizing a   mu
tantalizingly r   4et
tantrum n n  43d
taoiseach n f w
tap vn 8
tape nv 3
taped a
taper vn m
tapestry n 4
taphouse n 3 14 1tx
taping n 3 1e
tapper n f 6 3qe
tapping n 8
taproom n 3 1a 1o7
tapster n f 6 3qe
tar nv o
taradiddle n 7 27 2g4
tardily r   4dw
tardy a   wi
target nv 7  3jf
targethunting a
tariff nv i
tarnish vn 4  4y6
tarp n 3  1vd
tarpaulin n 3  1vd
tarradiddle n 7 27 2g4
tarredandfeathered a
tarry va   5a3
tart an f 9 145
tartly r
tashuncauitco n f c
task nv 1  1hv,1h3
taskmaster n f c
taskmistress n f c
taste nv 6  2nc
tasteful a
tastemaker n f c 3rp
taster n f l 3qf
tastetester n f l 3qf
tat vn 4
tater n a 1p 2q4
tatter n 3  1u2
tatterdemalion na f 7 3ka
tattered a
tattle nv 7
tattler n f w 3qg
tattletale n f w 3qg
tatty a   18a
taunt vn 1  4rc
taunting an 1  y4
taut a
tautness n n  463
tavern n 3 14
tawdry a   14n
tawny a   6l
tawnybrown a   6l
tax nv i  3w0
taxable a   14q
taxation n i  3w0
taxer n f k
taxexempt an i 26 14s
taxfree a   14s
taxi nv 3 x 1p0
taxicab n 3 x 1p0
taxidermist n f 5 3qi
taxidriver n f  3qj
taximan n f  3qj
taxing a   jv
taxman n f k 3qh
taxonomer n f w 3qk
taxonomist n f w 3qk
taxpayer n f w
taxpaying a
tchotchke n f 9 315
tchotchkeleh n f 9 315
tea n a 1q
teacart n 3 10
teach vn f j 4qw
teacher n f w 3ql
teaching n 1
teak n h  3vb
teakettle n 3 1g
teakwood n h  3vb
team nv b 2a 2re
teammate n f w
teamster n f 5
tear vn 5  4ym
tearaway na f w
tearfully r
tearing na j
tearless a   16a
tears n 1  1il
tease vn f w 50u,4rc,3qm
teaser n f 5
teasing na 1  1fj
teaspoon n k  3yd
teaspoonful n k  3yd
teat n 5  27d
teatime n a 1p
tec n f o 34c
techie n f 5 3qn
technical an 3 10
technically r
technician n f 5
technique n 6
technocrat n f l
technological a
technologically r
technologist n f w 2w5
technology n 1
technophile n f w
technophobe n f w
techy a   it
tedious a   mi
tedium n 9  2p2
tee nv c
teem v   5ba
teemingness n 4  24e
teen an f 8 rs
teenage a   rs
teenaged a   rs
teenager n f 8 2x6
teens n p 2g
teensy a   nq
teensyweensy a   nq
teentsy a   nq
teeny a   nq
teenyweeny a   nq
teeter vn 3
teetotaler n f w 3qo
teetotalist n f w 3qo
teetotaller n f w 3qo
tegument n 5  25p
tekki n f 5 3qn
telecast nv 7
telecaster n f w
telecasting n 7  2d3
telegram n 7
telegraph nv 3  4ts
telegrapher n f  3qp
telegraphic a
telegraphically r   4iw
telegraphist n f  3qp
telegraphy n 7
teleologist n f w
telepathist n f w 3qq
telepathy n 7
telephone nv 3  1ve,4q7
telephoner n f w 30p
telephonist n f
telephony n 7
telescope vn 3 1e
televangelist n f c
televise v
television n 7  2d3
tell vn f l 4tt
telling an 7  lx
telltale an f w lx
tellurian na f b 3qr
telly n 3
temblor n 8 1y 2m8
temerity n 4  20a
temp n f 5
temper nv 9  2pc,1wx
temperament n 4  1wn
temperature n 4
tempest n n  40c
tempestuous a   tn
template n 6  2bv
temple n 3 14
templet n 6  2bv
tempo n p  498
temporal an 7
temporarily r
temporary an f 5 tz
temporiser n f w 3qs
temporizer n f w 3qs
tempt v   4q5
temptation n 6  293
tempter n f w
tempting a   zz
temptress n f 9 35t
ten an k
tenable a   x9
tenacious a   yc
tenaciously r   4gi
tenaciousness n 4  20i
tenacity n 4  20i
tenancy n 1  1k3
tenant nv f w 3qt
tend v   5bc
tendency n 6  2cm,2nd
tender avn i  t0,p2
tenderfoot n f w
tenderly r
tenderness n 4
tending na 1
tendon n 5  264
tenebrific a   4h
tenebrious a   4h
tenebrous a   4h
tenement n 3 14
tenet n 7  2gk
tenfold ra
tenner n k
tennis n 1 23
tenno n f w 3ek
tenor na 7
tenorist n f v
tense nva 7
tensely r
tenseness n n  463
tension n n  463
tensional a
tensionless a
tensity n n  463
tent nv 3 17
tentacle n 4
tentative a   9o
tentatively r
tentfly n 3  1vf
tenth an k  3xm
tenting n 1  1k4
tentmaker n f w
tenuity n 4  248
tenuously r
tenure nv p 2g 49l
tepid a   17b
tercet n k  3xq
tergiversator n f w 39r
term nv 7
termagant n f w 3n0
termer n f w
terminal na 3  1vg
terminate v   59q
terminated a   gr
termination n p  49a
terminator n f w 36j
terminology n 7  2d5
terminus n c  2t5
terms n n  3zz
ternary na k  3xq
ternion n k  3xq
terpsichorean na f v 33n
terrace nv 3 1b 1te
terrain n c
terrene a   192
terrestrial a   192
terrible a   2t
terribleness n 4  1z0
terribly r   4bc
terrier n 2 1n
terrific a   se
terrifically r   4ed
terrified a   10
terrify v
terrifying a
territorial an f 0
territory n c 1k 2sz
terror n 9  2oa
terrorise v   589
terrorist n f 4
terrorize v   589
terrorstricken a   11
terrorstruck a   11
terrycloth n 3
terse a   9j
tersely r   4iw
tertiary na p
tertigravida n f 9
terzetto n k  3xq
test vn 6  2ac
testament n 6
testate na f w 3qu
testator n f w 3qu
testatrix n f w
tested a   wf,cc
testee n f w 3qv
tester n f w 36c
testicle n 5  274
testifier n f w 3qw
testify v
testily r   4fo
testimonial na 7  2fd
testimony n 7 27
testing n 1
testis n 5  274
testy a   it
tetchy a   it
tether vn 3 1e
tetrad n k  3xr
tetraiodothyronine n 5  26m
teutonic a
texan na f b
text n 7
textbook na 7
textile na 3  1ql
texture n 4
textured a   11v
thane n f c
thank v
thankful a   j4
thankfulness n 9  2ni
thankless a   j5
thanks n 7 27
thatch nv 5
thaumaturge n f w 3o3
thaumaturgist n f w 3o3
thaumaturgy n 6  2c5
thaw vn j  4ly
thawing n j  3x0
theater n 3 14 1vh,2h5
theatergoer n f m 3ik
theatre n 3 14 1vh
theatregoer n f m 3ik
theatrical an 7
theatricality n 4  1z4
theatrically r   4it
theft n 1 20 1hq
theist na f w
theistic a   1aa
theistical a   1aa
thematic a
theme nv 7 27 2ea
then rna p
thence r   4aw
thenceforth r   4dp
theodolite n 3 1e 1vi
theologian n f w 3qx
theological a
theologiser n f w 3qx
theologist n f w 3qx
theologizer n f w 3qx
theology n 6
theorem n 7 27
theoretic a   e2
theoretical a   e2
theoretically r
theoretician n f w 3qy
theorise v   4o9
theoriser n f w 3qy
theorist n f w 3qy
theorize v   4o9
theorizer n f w 3qy
theory n 6  2b3
theosophist n f w
therapeutic an 3  ji,1a3
therapeutical a   1a3
therapist n f l 3qz
therapy n 1
there rn c
thereafter r   4dp
thereby r
therefor r
therefore r   4av
therefrom r   4aw
therein r
thereof r
thereon r
thereto r
theretofore r
therewith r
thermal an g  193
thermally r
thermic a   193
thermistor n 3 1e
thermocouple n 3 1e
thermodynamic a   19z
thermodynamical a   19z
thermodynamically r
thermodynamics n 6
thermogravimetric a   1au
thermohydrometric a   1au
thermometer n 3 1e
thermometric a
thermometry n 1
thermopile n 3 1e
thermoregulator n 3 1e 1vj
thermostat nv 3 1e 1vj
thermostatics n 6
thesis n 7 27
thespian na f v 2x3
theurgy n f
thiamin n o 1p 484
thiamine n o 1p 484
thick anr c
thicken v
thickened a
thickening an o
thicket n b  2sd
thickheaded a   7o
thickly r
thickness n 4
thickskulled a   7o
thickspread a
thief n f j 3r0
thieve v   567
thievery n 1 20 1hq
thieving an 1 20 ke,1hq
thievish a   ke
thigh n 5
thighbone n 5  27q
thill n 3
thin avr
thing n n
things n i
think vn 6  4oy,4o7
thinker n f w
thinking na 6  2a3
thinly r
thinness n 4  248
thiocyanate n o
thiodiphenylamine n o  46x
thiouracil n o
third anr k
thirddimensional a   b7
thirddimensionality n 4  23w
thirdly r
thirdrater n f w
thirdyear a
thirst nv n
thirster n f w 3d6
thirsty a
thirteen an k
thirteenth an l
thirties n p 2g 48g
thirtieth an l
thirty an k
thirtysomething n p 2g 48g
thither r
thong n 3
thoriated a   1bk
thorn n 6  2aq
thorough a   90
thoroughbred na f w
thoroughfare n 3 18
thoroughgoing a   90
thoroughly r   4bf
thoroughness n 4
thou n k  3y3
though r
thought n 6  2as,2a3
thoughtful a   10b
thoughtfully r
thoughtfulness n 6  2aa
thoughtimage n 6
thoughtless a
thoughtreader n f w 3qq
thousand na k  3y3
thousandfold r
thraldom n n  40y
thrall n n  40y
thralldom n n  40y
thrash vn 1  4x0,51y
thrashing n 8 25 2mr
thread vn 3  51s
threadbare a   sk
threat n n  462
threaten v   5b0
threatened a
threatening a   2u
three an k
threebagger n 1  1cw
threed na 7
threedimensional a   b7
threedimensionality n 4  23w
threeparty a   3h
threescore na b
threesome n k  3xq
threeway a   3h
threnody n 7  2hh
thresh v   51y
threshing n 1
threshold n p
thrice r
thriftiness n 4
thriftlessness n 4  217
thrifty a
thrill nv 9
thriller n 7
thrillful a
thrilling a   ez
thrive v   4li,56c
thriving a   13f
throat n 5  278
throb vn n  51q
throbbing na 8  2lx
throe n n
thrombosed a
thrombosis n n
thrombus n n
throne nv 3
throng nv b  2rb,53y
thronged a
throttle nv 3 1e 1nc,4kw
throttler n f w 385
throttling n 1  1dl
through ra   gs
throughout r
throughway n 3 18 1qk
throw vn 1
throwaway na f 7 3p7
throwback na f  2yl
thrower n f 5 3r1
thrownaway a   17a
throwster n f 5 3r1
thrust vn g
thruster n f g 3k1
thrusting n 1  1er
thruway n 3 18 1qk
thud vn 8  54y,2lr
thudding a
thug n f j 3ae
thuggee n 1
thumb nv 5  27o,52o
thumbnail n 5
thump vn 8  54y
thumping na 8  2lr
thunder nv 8  2l9
thunderbird n f
thunderbolt n g  3ur
thundering a
thunderous a   oq
thunderstruck a   13z
thundery a   oq
thurifer n f c
thus rn o  4av,4df
thusly r   4df
thwack nv 1
thwart vn 3 1e 590
thwarted a   13h
thwarter n f w 3fi
thwarting na 1  1c5
thwartwise a   oi
thyroglobulin n o
thyroid na 5
thyroidal a
thyromegaly n n 1r 428
thyronine n o
thyrotoxic a
thyrotrophin n o  483
thyrotropin n o  483
thyroxin n 5  26m
thyroxine n 5  26m
tibetan na 7
tibia n 5  27u
tick nv 8  2ls
ticker n 5  26e
ticket nv 7 26
ticking n 8  2ls
tickling na 1
ticklish a
ticktack nv 7
ticktock nv 8
tidbit n a 1p 2pr
tiddler n f 7 31c
tiddly a   db
tide nv 8
tidewater n e
tidings n 7 27 2ew
tidy nva 3 1g
tie vn 3 1c
tied a   40
tiein n 3 1e 1sd
tienpao n f
tier n n  43v
tieup n n  3zr
tiff n 7  2iw
tiffin n a 1p 2po
tiger n f w
tight ar
tighten v
tightening n 1
tightlaced a   vx
tightly r
tightwad n f w 31b
tike n f w 3hi
tile nv 3
tiled a
tiler n f 5
tillable a   vk
tilled a
tilt vn 8  53f
tilted a   kl
tilter n f w
tilth n n
timber n o  47m
timbered a
timberland n e  2uf
timberman n f s
timbre n 4
time nv 8
timed a
timekeeper n f w
timelessness n n  403
timeliness n 4  23i
timely ar   s1
timepiece n 3 1e 1vk
timer n 3 1e
times n p 2g
timeserver n f w
timeserving a   f6
timetable n 7 27
timetested a   cc
timeworn a   sk
timid an b
timidity n 9  2od
timidly r   4gb
timidness n 9  2od
timing n 4
timorousness n 9  2od
timpanist n f v 3rv
tin nv o
tinct v   4la
tine n 3 1b
ting nv 8  2lt
tinge nv k  3yi
tingle vn 9
tingling an 6
tink v   54z
tinker vn f w
tinkerer n f w
tinkle vn 8  54z,2lt
tinner n f 5 3r2
tinsmith n f 5 3r2
tint nv 4  227,4la
tinter n f 5
tintinnabulation n 8  2lm
tiny a   np
tip nv c
tipandrun a   rf
tipped a
tipper n f w
tipple nv a  2qg
tippler n f w
tippy a   12m
tippytoe v   52g
tipsiness n n  41f
tipster n f l
tipsy a   db
tiptoe vrna 5  52g
tiptop nar n 2h 3zu
tirade n 7  2jn
tire nv 3
tired a
tiredly r   4ci
tiredness n n  41d
tireless a   e9
tiresome a   mi
tiring a   dq
tiro n f w 3fz
tissue nv 5
tit n 5  27c
titan n f w
titanic a
titbit n a 1p 2pr
titer n 4  23f
tither n f w
titillating a
title nv 7
titled a   qw
titleholder n f w 316
titration n 1
titre n 4  23f
titter vn 7  4ji
titterer n f w 3r3
tittering a   1bk
tittle n k  3yh
tittletattle nv 7  2i4
tittup v   52a
titty n 5  27c
tizzy n n  43c
tman n f w
toad n 2 1n 1mi
toady nv f w 3q5
toadyish a   119
toast vn a 1p 4ll
toaster n f w
toastmaster n f v 3r4
tobacco n 3  1vl
tobacconist n f w
tobogganist n f d
today nr p
toddler n f 7 3r5
toddy n a 1q
todo n n  40b
toe nv 5
toff n f w 3r6
toffee n a 1p 2pt
toffy n a 1p 2pt
tog v   4jl
together ra
toil vn 1  570
toiler n f 5
toilet n 3 1a 1vm,1vn
toiling a   4y
toilsome a   dp
token na 7
tokenish a   pn
tolbooth n 3 1a 1vo
tolerance n 4  1wu
tolerant a   4t
tolerate v   4oo
toll nv i
tollbar n 3 1b 1vp
tollbooth n 3 1a 1vo
toller n f w 3r8
tollgate n 3 1b 1vp
tollgatherer n f 6 3r7
tollhouse n 3 1a 1vo
tollkeeper n f 6 3r7
tollman n f 6 3r7
tomato n a
tomb n 3  1r7
tomboy n f 9 3r9
tombstone n 3 1b 1r8
tomentum n h  3ve
tomfool n f w 37g
tomorrow nr p
ton n k
tonal a
tonality n 7
tone nv 7
tonebeginning n 1
toned a
tongue nv 5  265
tongued a
tongueincheek ar   l6
tonight rn p
tons n k  3yl
too r   4az,4b0
toocareful a   5g
toogenerous a   i5
tool nv 3
toolmaker n f w
tooshie n 5  27k
tooth n 5
toothbrush n 3
toothpaste n 3
top nav c  2tq
topcoat n 3 1c 1r9
toper n f w 355
topgrade a   3c
topic n 7 27 2ea,2ak
topical a
topmost a   15m
topnotch a   13n,13n
topographic a   1b6
topographical a   1b6
topography n 4
topped a
topper n f 5
toppingly r   4ed
topple v   52w
topquality a   3c
tops a   13n
topsoil n o
topsyturvy ar   158
topsyturvydom n n  40a
topsyturvyness n n  40a
torch nv 3 1e
torchbearer n f c
toreador n f w 2z1
torero n f w
torment nv n  2n9,2n7,50s
tormented a   my
tormenter n f w 3ra
tormentor n f w 3ra
torn a   m6
tornado n g 1x 3us
torpedo nv f j 394
torpid a
torpidity n n  41a
torpor n n  41a
torrent n g  3uk
torrid a   t7
torsion n m  3zd
torso n 5
tortfeasor n f w
tortuosity n m  3zd
tortuous a   115
tortuousness n m  3zd
torture vn 9  50s,2n9
tortured a   my
torturer n f w
torturesome a   sy
torturing an 1  sy
torturous a   sy
toss vn 1  4xt,520
tosser n f w 3rb
tot nv k
total anv 3  8t
totalistic a
totalitarian an f w
totalitarianism n b  2sh
totality n n  44v
totally r   49w
tote nv 3 1g
totemic a
totemist n f w
toter n f g 30z
totter v
totterer n f g 3on
tottering a   12x
tottery a   12x
touch vn 8
touchable a   14m
touchandgo a   zb
touchdown n 1
toucher n f w
touching an 8  qb
touchingly r   4bq
touchstone n 7  2k4
touchtypist n f 6
tough an f 2
toughened a
toughie n f j 3ae
toughness n 4  235
toulouselautrec n f w
tour nv 1 2e 1ef
tourer n f g 3rc
tourist n f g 3rc
tournament n 8 22 2mn
tourney nv 8 22 2mn
tousled a   157
tout nv f w
touter n f w
tovarich n f w 3rd
tovarisch n f w 3rd
tow nv 1  1cm
towage n 1  1cm
towboat n 3 z 1vu
towel nv 3
toweling n 3  1vq
towelling n 3  1vq
tower nv 3 1b 5az
towering a   k6
towhead n f w
town n c 1h
townee n f b
towner n f b
townie n f b 3re
townsfolk n b  2rh
township n c 1k
townsman n f w
townspeople n b  2rh
towny n f b 3re
toxic a
toxicant na o  47z
toxicologist n f w
toxin n o
toy nv 3  1tq
trace vn k
traceable a
tracer n f o
trachea n 5  275
tracing n 1
track nv e
tracker n f 5
tracklayer n f 6 3ii
tract n c
tractor n 3 10
trade nv 1  1gj
trademark nv 4  1ya
trader n f w 3rf
tradesman n f w 3my
trading n 1
tradition n 6  28p
traditional a
traditionalism n 4  1zb
traditionalist na f w 3rg
traditionality n 4  1zb
traditionally r
traducement n 7 27 2fn
traducer n f w 343
traffic nv b
trafficker n f w 3me
tragedian n f w
tragedienne n f v
tragedy n 8  2ki
tragic a   mx
tragical a   mx
tragically r
tragicomic a
trail vn e
trailblazer n f l
trailer n f w 33r
train vn 3  4nt
trainbandsman n f 0
trainbearer n f 5
trained a
trainee n f w
traineeship n i
trainer n f c
training n 1  1iw
trainman n f 6 3rh
trainmaster n f 6 3tz
trait n 4
traitor n f j 3ri
traitorous a   fw
traitress n f j
trammel nv 3 1e
tramp vn f g
tramper n f g 3op
trample vn 8  52k
trampler n f w
trampling n 8
trance nv n  43f
tranquil a   5a
tranquility n 4  21g
tranquilize v   507
tranquilizer n 3  1vr
tranquillise v   507
tranquilliser n 3  1vr
tranquillity n n
tranquillize v   507
tranquillizer n 3  1vr
tranquilly r
transact v
transaction n 1
transactor n f w
transalpine na f g
transcend v   5an,5am
transcendental a   qp
transcendentalist n f w
transcribe v   4to
transcriber n f w 3rl
transcription n 7
transcultural a
transducer n 3 1e
transexual n f w 3rm
transfer vn 1  56r,1ek
transferee n f w
transferer n f g 3rk
transferor n f g
transferral n 1  1ek
transferrer n f g 3rk
transfix v   519
transfixed a   e5
transform v   4m4
transformation n 8  2kx
transformed a
transformer n 3 1e
transfusion n 1
transgendered na f w 3rm
transgress v   597
transgression n 1  1ha
transgressor n f w
transience n 4  23n
transiency n 4  23n
transient na f g
transistor n 3 1e
transit nv 3 1e 1vi
transition nv 1  1dc,2m3
transitional a
transitoriness n 4  23n
transitory a   u0
translate v
translation n 7
translator n f w 3rl
transliterate v   4to
translucence n 4  1xu
translucency n 4  1xu
translucent a   7g
transmigrante n f b
transmissible a   lv
transmission n 1  1cp
transmit v   4td
transmittable a   lv
transmittal n 1  1cp
transmitted a   m2
transmitter n f w 3mi
transmitting n 1  1cp
transmogrify v   4m5
transmutation n 1  2kx
transmute v   4m4
transparent a   7f,14w
transpirate v   541
transpiration n j
transpire v   541
transpiring a
transplant vn 5
transplantable a
transplanter n f l
transport vn 3
transportation n 3  1ek
transpose vn b  4m3,4k8
transsexual na f w 3rm
transude v   4jt
transversal a   oi
transversally r   4dg
transverse a   oi
transversely r   4dg
transvestism n 1  1jz
transvestite na f w 3rn
transvestitism n 1  1jz
trap nv 3 1e
trapped a   hk
trapper n f 5
trapping n 3  1p6
trapshooter n f l
trapshooting n 1  1cs
trash nv o  47a
trauma n n 1s 42g
travail nv n  41s
travel vn 1  51h
traveled a   aq
traveler n f g 2wd
traveling n 1  1ed
travelled a   aq
traveller n f g 2wd
travelling n 1  1ed
travelog n 7  2eo
travelogue n 7  2eo
traverse vn 3 1e 529
traverser n f g
travesty nv 7  2h9
trawler n f 5
tray n 3 1g
treacherous a
treachery n 4  20p
treacly a   143
tread vn 1  52k,1ea
treadmill n 3 1e
treason n 1 20
treasonable a   fw
treasonist n f j 3ri
treasonous a   fw
treasure nv i  1r5
treasured a   oy
treasurer n f w
treasury n i  3w4
treat vn a 1p 58e
treated a
treater n f w 3fk
treatment n 1  1kw
treaty n 7 26 2g9
treble anv 4
tree nv h 1o
treed a   hk
treetop n h
trekker n f g
tremble vn 1
trembler n f w
trembling an n  12v
tremendous a   nf,se
tremendously r   4ev
tremor nv 1  2m9
tremulous a   12w
trench nv 3
trencher n f 6
trencherman n f w 38g
trend nv c
trendsetter n f c 3rp
trepidation n 9
trespass vn 1  59b
trespasser n f g 3ba
tress n 5  25u
trestle n 3 1b
trey n k  3xq
triad n k  3xq
trial n 1
triamcinolone n o
triangle n m  3zc
triangular a
tribade n f w 3cn
tribal a
tribe n b
tribesman n f w
tribologist n f w
tribunal n b  2rv
tribune n f w
tribute n 7 27 2fd
trice nv p 2g 496
trichromatic a   6u
trichrome a   6u
trick nv 1
tricker n f w 3ja
trickle vn 8  544
trickster n f w 3ja
tricksy a   1z
tricolor an 3  6u
tried a   wf
trier n f k
trifler n f w
trigger nv 3  4zd
triggerhappy a
triggerman n f j 394
trigon n m  3zc
trigonal a   148
trigonometrician n f w
triiodothyronine n o
trilateral na m  3zc
trill nv 7
trilled a   vv
trim vna n
trimmer n f 5 3ju
trimming n 1
trimness n n
trine n k  3xq
trinity n k  3xq
trinket n 3  1o2
trio n k  3xq
trip nv 1 2e
tripartite a   3h
triphammer n 3 1f
triple vna 1  1cw,11h
triplet n k  3xq
triplex a   11h
tripod n 3 1e
tripper n f w
tripping a   yn
trite a   sk
tritheist n f w
triumph nv 8 24 2mo
triumphant a   c0
triumphantly r
triumvir n f c
trivial a   li
triviality n 4  25c
troglodyte n f w 3a2
troika n 3 10
troll nv f
troller n f 5
trolley n 3 10 1v7
trollop n f w 3nk
trombonist n f v
troop nv b 28
trooper n f 0 312
troops n b 1 2s5
trope n 7
trophotropic a
tropic na c
tropical a
trot vn 1
troth n 7 27 2ji
troubadour n f v 37f
trouble nv 6  2l6
troubled a   wu
troublemaker n f w 3rr
troubler n f w 3rr
troubleshooter n f 5
troublesome a
troublesomeness n 4  1xx
troubling a   jw
trough n e  1rd
trounce v   4wu
trouncing n 8 25 2mr
troupe n b 28
trouper n f w
trousers n 3 1c
truant na f g
truce n n  408
truck nv 3 x 1vs
trucker n f
trucking n 1  1kl
truckler n f w 2y0
truculence n 4  1wy
truculency n 4  1wy
truculent a
trudge vn 1  52e
trudger n f g 3rs
true arnv 4
truelove n f w 3q0
trueness n n  402
truly r   4ap
trumpet nv 3 1e 1ps
trumpeter n f v 3rt
trundle vn 3
trunk n h
trussed a   40
trust vn i
trustbuster n f k
trusted a
trustee n f w
truster n f w 2zg
trustfully r   4hn
trustfulness n 4  218
trustingly r   4hn
trustingness n 4  218
trustor n f w 3mp
trustworthy a
trusty na f w
truth n 6  402
truthful a
truthfulness n 4
try vn 1  58m
trying a
tryout n 6  2ac
tsar n f w 33d
tsarina n f c 33e
tsaritsa n f c 33e
tsatske n f 9 315
tshatshke n f 9 315
tsquare n 3 1e
tsunami n 8
tub n 3 1g 1oa
tube nv 3  1vt
tubelike a   126
tubercular na f e
tuberculosis n n 1r
tubeshaped a   126
tubing n 3  1vt
tubthumper n f w
tubular a   126
tubule n 5
tuck vn a 1p
tucker nv f 4
tudor na b
tuft n b  2qs
tug vn 1
tugboat n 3 z 1vu
tugger n f 5 3jy
tugofwar n 1
tuition n i
tularaemia n n 1r 42f
tularemia n n 1r 42f
tulip n h 1o
tum n 5  26f
tumble vn 1  52w
tumbledown a   bl
tumbler n f d
tumbling n 1  1fp
tumesce v
tumor n n  42c
tumour n n  42c
tumult n n  40d
tumultuous a   wu
tumultuousness n n  40d
tune nv 7  2hb
tuneful a   ps
tunelessly r
tuner n f 5
tuneup n 1  1l0
tungsten n o  46l
tuning n 1
tunnel vn 3  53i
turban n 3
turbid a   7h
turbinal n 5  261
turbinate na 5  261
turbine n 3 1f
turbulence n g  3ut
turbulency n g  3ut
turbulent a   wu,18
turd n o  474
turf nv e  2v4
turkey n 2 1n
turkish an 7
turmoil n n
turn vn m
turncoat n f w 34a
turncock n f 6
turned a
turning n 1
turnkey n f w 391
turnover n l
turnpike n 3 1b
turntable n 3
turnup n 3  1pw
turpitude n 1  1hd
turtler n f 5
tush n 5  27k
tusk nv o  46u
tussle nv 1  1la
tussock n b  2qs
tutee n f w
tutelar a   w5
tutelary a   w5
tutor nv f w
tutorial na 7
tuxedoed a
twaddle nv 7 27
twaddler n f w
twain n k  3xp
twat n f w 39e
twee a   xe
tweed n 3
tweedy a   11t
tweeze v
twelfth an l
twelve an k
twelvemonth n p 2g 48v
twenties n p 2g 48f
twentieth an l
twenty an k
twentyeight na k  3y1
twentyeighth a
twentyfifth a
twentyfirst a
twentyfive an k
twentyfour an k
twentyone an k  3xy
twentysix an k
twentythree an k  3y0
twentytwo na k  3xz
twerp n f w 3ru
twice r
twiddle vn 1  53n
twiddler n f w
twig nv h  3vh
twilight na p  48s
twilit a   4f
twin nav f i pc
twine vn 3  4xv
twiner n f 5
twinge nv 9  2n6
twinkle vn 8  54m
twinkling na p 2g 496
twinkly a   61
twinned a   pc
twirl vn m  53n
twirler n f v
twirlingly r
twirp nv f w 3ru
twist vn 8  51l
twisted a   ly
twister n g 1x 3us
twisting na 1  1hg
twisty a   132
twit nv f w 3ru
twitch vn n
two an k
twobagger n 1  1cv
twobaser n 1  1cv
twobyfour n 3 1e
twochannel a   3i
twodimensional a   b5
twodimensionality n 4  23v
twofold ar   11g,11g,11e
twoparty a   ch
twoscore a   11d
twosome n k  3xp
twothirds n k
twotimer n f w
twoway a   ch
tycoon n f w 2z5
tympan n 3 1e 1qd
tympanist n f v 3rv
type nv 6
typesetter n f 5 325
typewrite v
typewriter n 3 1f
typewriting n 7  2di
typhoid n n 1r
typhus n n 1r
typical a
typically r
typify v   5b3
typing n 7  2di
typist n f 6
typographer n f 5 325
typographic a   1a0
typographical a   1a0
typography n 1
tyrannic a   c7
tyranny n b  2sh
tyrant n f w 3rw
tyro n f w 3fz
tyrosine n o
tzar n f w 33d
tzarina n f c 33e
ubiquitous a   vf
uboat n 3 z 1v8
ugliness n 4
ugly a
ukrainian na 7
ulcer n n  42a
ulcerated a   jo
ulceration n n  42a
ulcerous a   jo
ultimate an 4
ultimately r   4b1
ultimatum n 7 27
ultra a   q6
ultracentrifugation n j
ultracentrifuge nv 3
ultraconservative na f w 3kf
ultramodern a
ultramontane na f w
ultranationalistic a   ti
ultrasonic a
ultrasonically r
ultraviolet na g
ululate v   4ui
ululation n 7  2i2
umbilicus n 5  27h
umbrage n 9  2o3
umbrageous a   4i
umbrella na 3
ump n f w 3rx
umpire nv f w 3rx
unabated a
unable a
unacceptable a
unaccompanied ar
unaccountable a   fl
unachievable a   v9
unadjusted a
unadvisable a   q
unaffected a
unafraid a   12
unaired a   16u
unalterable a   5w
unaltered a   5x
unambiguity n 4  1zm
unambiguous a   ep
unambiguously r   4fz
unanimous a   9l
unanimously r
unanswered a   xc
unanticipated a   f5
unappeasable a   uh
unarmed a
unashamedly r   4fe
unasked a
unassailable a   178
unassisted a   13w
unassumingness n 4  1z2
unasterisked a   p9
unattached a
unattackable a   178
unattainable a   v9
unattractive a
unauthentic a   ic
unauthorised a   2i
unauthorized a   2i
unavailable a
unavailing a   16k
unavoidable a   5u
unavoidably r   4fb
unaware a   2q
unawareness n 6
unawares r
unbacked a   13w
unbalance nv n  414
unbarred a   zy
unbearable a   15l
unbeaten a   bv
unbecoming a   vy
unbelievable a   ay
unbelievably r   4hc
unbelieving a   uf
unbend v   53e
unbendable a   y0
unbending a   h5
unblinkingly r
unbolted a   zy
unborn a
unbosom v
unbounded a   gu
unbowed a
unbrace v   4w7
unbreakable a
unbroken a
unbuttoned a
uncanny a   qn
uncase v   4jm
uncaused a   mf
unceasing a   ty
unceasingly r   4h8
uncertain a   5r
uncertainly r   4e3
uncertainness n 4  1yn
uncertainty n 4  1yn,297
uncertified a
unchained a   41
unchallenged a   ab
unchangeable a
unchanged a   5x
uncharged a
uncheckable a
unchewable a   15q
unchurch v   4u9
uncivilised a   72
uncivilized a   72
unclaimed a
unclasp v
uncle n f i
unclean a   76
uncloak v   4su
unclouded a
uncloudedness n 4
unclutter v
unco r   4cx
uncombable a
uncomely a   vy
uncomfortable a
uncomfortableness n n  44e
uncomfortably r
uncommon a
uncomplete a   91
uncomprehensible a   9a
uncompromising a
unconcern n 4  1xg
unconcerned a
unconcernedly r
unconditional a
unconditionally r
unconfessed na b
unconquerable a
unconquered a   bv
unconscious an 6
unconsciously r
unconstitutional a
unconstraint n 4  20x
uncontrollable a
uncontrollably r
unconventional a
unconvincing a
uncooperative a
uncork v
uncounted a   59
uncousinly a
uncouth a   xi
uncover v
uncovered a
uncritical a
unctuous a   11a
uncurl v
undamaged a
undaunted a   y2
undecided a
undeclared a
undefendable a   176
undefended a   176
undefinable a   bx
undefined a   bw
undeniable a
undepicted a   t2
under ar
underachievement n 1
underachiever n f h 3ry
underactive a   a
underage a   p6
underboss n f 5
underbred a   xj
underbrush n b  2sg
underclassman n f h 3db
underclothes n 3 1c 1vv
underclothing n 3 1c 1vv
undercover a   ss
undercurrent n 6
underdeveloped a   lu
underdog n f w
undereducated a
underestimate vn 6  4p2,4os,4op
underfoot r
undergrad n f h 3rz
undergraduate n f h 3rz
underground anr b 28 168
undergrowth n b  2sg
underhanded a   136
underlie v
underline vn 7  4tw
underling n f 5 3ph
underlying a
undermentioned a   1u
undermine v
underperformer n f h 3ry
underpin v
underprivileged a
underrate v   4op
underscore vn 7  4tw
undersea a
undersecretary n f c
underseller n f w
undershirt n 3 1c 1us
underside n c  2sq
undersoil n o  46o
understand v
understandable a   99
understandably r   4f5
understanding na 6  2af
understandingly r
understate v   4r4
understatement n 7 27
understood a   fo
understructure n 3 1b
understudy nv f v
undersurface n c  2sq
undertake v
undertaker n f 5 3f0
undertaking n 1  1hv
undervalue v   4p2
underwater a   169
underway a
underwear n 3 1c 1vv
underweight a   gg
underwood n b  2sg
underworld n b
underwrite v   4s5
underwriter n f w
undesirable an f w
undeveloped a
undifferentiated a
undigested a
undiluted a
undiminished a   q2
undine n f
undirected a   wm
undischarged a   sw
undisguised a
undismayed a   y2
undisputed a   ab
undo v   4yy
undoable a   v9
undoer n f w
undoing n 1
undone a
undoubtedly r   4c1
undress vn n  4jm
undrinkable a
undue a
undulate va   53g
unduly r
unearth v
unearthly a
unease n n  44g
uneasily r   4ei
uneasiness n 9  2of
uneasy a
uneconomical a   dr
unembellished a   l
unembodied a   ao
unemotionality n 9  2mu
unemployed an b
unemployment n n
unending a   ty
unendingly r   4h8
unendurable a   15l
unenthusiastic a
unenviable a   cp
unequaled a   8p
unequalled a   8p
unequally r
unequivocal a   ep
unequivocally r   4fz
unequivocalness n 4  1zm
unerasable a   eq
unerring a   fy
unerringly r
uneven a
unevenly r
unexampled a
unexpected a
unexpectedly r   4as
unexplainable a   fl
unexplained a
unexplored a
unexpressed a   fp
unexpressible a   fq
unexpressive a   8m
unfailing a   fx
unfair a   fu
unfaithful a
unfaithfulness n 4  20o
unfaltering a   y0
unfalteringly r   4fi
unfamiliar a
unfamiliarity n 4  1z8
unfasten v
unfastened a
unfastener n f w 3s0
unfathomed a   bt
unfavorable a   gn
unfavourable a   gn
unfearing a   3v
unfeelingness n 4  200
unfeigned a   117
unfeignedly r   4i9
unfertile a   gq
unfettered a   41
unfit av
unfitting a
unfixed a
unflagging a   e9
unflawed a   tt
unfluctuating a
unfold v
unfolding n j  3x1
unforceful a   ds
unforeseen a   f5
unforesightful a   wg
unforgettable a
unfortunate an f w 2e
unfortunately r   4au
unfounded a   13v
unfreeze v   4ly
unfrosted a
unfrozen a
ungainly a   j1
unglamorous a   f1
unglamourous a   f1
unglazed a   id
ungodly a   16x
ungracefully r   4eq
ungraciously r   4eq
ungrateful a   j5
ungratefulness n 9  2nj
ungratified a   a3
unguent n 3  1sy
unhallowed a   z8
unhappiness n 9  2os
unhappy a
unharmed a   m7
unhealthy a
unhearable a   2d
unheated a   kx
unheeded a   r3
unheeding a   jy
unhesitatingly r
unhinge v   506
unhinged a   zk
unhitch v
unholy a   z8,il
unhorse v   52p
unhurried a
unhurriedly r
unhurriedness n 4  23u
unhurt a   m7
unicorn n f
unicyclist n f g
unification n 8  2l7
unified a   16c
uniform nav 3
uniformed a
uniformity n 4
uniformly r
unify v   4lw,4xc
unilateral a
unilateralist n f w
unimaginable a   150
unimaginative a   aw
unimpaired a
unimpassioned a
unimpeachable a
unimpeachably r   4in
unimportant a
unimposing a
unimpressed a
unimpressive a
unimproved a
uninfluenced a   v
uninitiate na b
uninitiated a
uninjectable a
unintelligent a
unintended a
unintentionally r
uninterrupted a
uninterruptedly r
uninventive a   aw
uninvited a
uninvolved a
union na b 28
unionised a   5z
unionist n f 5
unionized a   5z
unique a   8p
uniquely r
uniqueness n 4  1yr
unit n k
unitarian na f w
unite v   4lw
united a
unitedly r
uniting n 1  1ly
unity n n  44u
univalent a
universal an 7
universalise v   4u4
universalist a   1af
universalistic a   1af
universality n 4
universalize v   4u4
universally r
universe n e  2v5
university n b
univocal a   ep
unjust a   fu
unjustifiable a   t3
unkemptness n n  45i
unkind a
unknot v   4xx
unknowingly r   4gn
unknown an c
unlace v   4w7
unlash v
unlatched a   zy
unlawful a
unlax v   4jg
unleash v
unlike a
unlikely a   o1
unlimited a
unlined a
unliterary a   hb
unload v
unloaded a
unloading n 1
unlock v
unlocked a   zy
unlookedfor a   f5
unloose v   571
unloosen v   571
unlovely a   3a
unluckily r   4au
unlucky a   p4
unmake v   4yy
unmalicious a
unmanageably r
unmannered a   at
unmannerly a   at
unmarried a
unmask v   4su
unmatched a   pe
unmated a
unmediated a
unmerciful a   pt
unmercifully r   4ig
unmeritorious a
unmingled a   wl
unmistakable a
unmistakably r
unmixed a   wl
unmolested a
unmortgaged a
unmoved a
unnamed a   1o
unnatural a
unnecessarily r
unnecessary a   qs
unneeded a   qs
unnerve v   50i
unnerving a   2x
unnoted a   r4
unnoticeably r   4i4
unnoticed a
unnumberable a   59
unnumbered a   59
unnumerable a   59
unobservant a   tq
unobtainable a   2k
unobtrusively r
unoccupied a
unofficial a
unopen a   ry
unopposed a
unornamented a   l
unorthodox a
unpack v
unpaid a
unpaintable a
unpaired a   pe
unparalleled a   8p
unpassable a   t5
unpatriotic a   tj
unpatterned a
unpaved a
unperformed a
unperson n f w 3fw
unpick v   4xx
unpictured a   t2
unpicturesque a   3a
unpitying a   pu
unpleasant a
unpleasantly r
unploughed a   vc
unplowed a   vc
unplug v   4x2
unplumbed a   bt
unpopular a
unprecedented a
unpredictability n 4  1yb
unpredictable a
unpredictably r   4cz
unpremeditated a
unprepared a
unpretentious a
unproblematic a   cr
unprocurable a   2k
unpromising a
unprotected a
unpublished a
unpunished a
unqualified a
unqualifiedly r
unquestionably r   4in
unquestioned a   ab
unquestioningly r
unravel v   4xx
unraveler n f w 34n
unraveller n f w 34n
unready a
unreal a
unrealism n 6
unrealistic a
unrealistically r
unreality n 4
unrealizable a   v9
unreason n n  439
unreasoning a
unreciprocated a   xc
unrecognisable ar   ld
unrecognizable a   ld
unrecognized a
unreconcilable a   xv
unreconstructed a
unrecorded a
unredeemed a   om
unreflective a   153
unregenerate a   13b
unregretful a   j7
unregretting a   j7
unregularity n 4  1yx
unrehearsed a   ve
unrelated a
unreleased a
unrelenting a   uh
unrelentingly r   4fq
unreliable a
unrelieved a   q2
unremarkable a   sc
unremarkably r   4cw
unremitting a   a8
unrequited a   xc
unreservedly r
unresistant a   142
unresolved a   128
unresponsive a
unrest n n  40f
unrestricted a
unretentive a   yd
unroll v   4xy
unruly a   s5
unsaddle v   4xo
unsaid a   fp
unsatisfactory a
unsatisfying a   zu
unsaturated a
unsaved a   om
unsay v
unscathed a   m7
unscientific a
unscramble v
unscrew v
unscrupulous a
unsecured a   zy
unseeable a   170
unseeing a   tq
unseemly a   vy
unseen an 6
unselfconscious a
unselfconsciousness n 6
unselfish a
unselfishness n 4
unservile a   d7
unsettle v   50i
unsettled a
unshackled a   41
unshakable a   y0
unshakably r   4fi
unshaken a   y2
unsharpened a
unshaved a   10t
unshaven a   10t
unsheathe v
unshielded a
unsighted a   111
unsigned a
unsloped a   kk
unsmiling a
unsmilingly r
unsmooth a   11q
unsnarl v   4xf
unsold a
unsolder v
unsolved a   128
unsounded a   bt
unsparing a   i5
unsparingly r   4io
unspeakable a   fr,ig
unspeakably r   4i7
unspecific a
unspoken a   21
unsporting a   fv
unsportsmanlike a   fv
unstable a
unstained a   t1
unstarred a   p9
unstated a   fp
unsteadily r   4e3
unstilted a
unstinted a   i5
unstinting a   i5
unstrain v   4jg
unstressed a
unstructured a
unstrung a
unsubmissive a   d7
unsubstantial a   am
unsubtle a
unsuccessful a   hq
unsuitable a
unsuitably r   4dk
unsuited a   pd
unsung a
unsurmountable a   13x
unsusceptibility n n  45w
unswayed a   v
unsymmetrically r   4e5
unsympathetic a
untamed a
untangle v   4ys
untasted a   hw
untaxed a   14s
unteach v
untellable a   fr
untenable a   xa
untested a   fg
unthankful a   j5
unthaw v   4ly
unthematic a
unthinking ar   153
unthoughtful a   153
unthreatening a   ks
untie v   4w7
untier n f w 3s0
untiring a   cu
untold a
untouchable na f w
untouched a   hw,v
untoward a   vy
untracked a   2
untraditional a   ah
untrammeled a   o3
untrammelled a   o3
untried a   fg
untrod a   2
untrodden a   2
untrue a
untrusting a   161
untruth n 7 27 2g3
untune v   50m
untypical a   166
unused a
unusefulness n 4  251
unusual a
unusually r   4cx
unutterably r   4i7
unuttered a   fp
unvanquishable a   9s
unvanquished a   bv
unvarnished a   t1
unvarying a   16q
unveil v
unventilated a
unverbalised a   fp
unverbalized a   fp
unvoluntary a   174
unwanted a
unwarmed a   kx
unwarrantable a   t3
unwarranted a   t3
unwashed a
unwavering a   y0
unwaveringly r   4b6
unwearying a   e9
unwed a   pa
unwedded a   pa
unwelcome a
unwell a   17f
unwellness n n  41u
unwilling a
unwillingness n 4  1wz
unwind v   4xy
unwire v
unwise a
unwisely r   4f4
unwiseness n 4  213
unwitting a
unwittingly r   4gn
unwomanly a
unworried a   15x
unworthy a
unwrinkled a   mv
unwritten a
unyielding a   13d
up rav   4cm
upandcoming a   ei
upbeat an n  s2
upbraid v   4qu
upbraider n f w 3s1
upbraiding n 7 27 2fj
upchuck v   4jx
upcoming a   te
update vn 7 27
upgrade vn e
upheaval n n
uphold v   5at
upholder n f w 3s2
upholster v
upholsterer n f 5
upkeep n 1  1e6
upland an e
uplift vn 8  50y
uplifted a
uplifting n 8
upmost a   15m
upper an 3
uppercase na 7  2gr
uppercut n 1
upperlevel a   13l
upperlowerclass a
uppermiddleclass a
uppermost ar   15m
uppish a   w8
upraise v   4k2
upraised a   k9
upright an 3 1e kk
uprightly r   4ix
uprise v   59v
uprising n 1  1jd
upriver r   4cn
uproar n n  40d,2lh
uproariously r   4ec
uproot v   58q
uprooter n f w 34b
upset van n
upsetter n f w
upsetting a   v2
upshot n g  3u5
upside n c  2tq
upsidedown a   162
upstager n f v
upstair a   16h
upstairs ran 3  16h
upstart na f w
upstate r
upstream ra   4cn
upsurge n 8  2mg
uptake n 1  1ic
uptight a   14u
uptodate a
uptotheminute a   bb
uptown nar c 1k
upturned a   163
upward ra   4cm
upwardly r   4cm
upwards r   4cm
upwind ar
uranologist n f w 2yj
uranology n 6  2ce
urarthritis n n 1r 427
urban a
urbanised a   z7
urbanize v
urbanized a   z7
urchin n f 7
urge vn d  4ru
urgency n n
urgent a   c6
urgently r   4bv
urging n 7 27 2k2
urinary a
urinator n f w 3ic
urine n o  476
urn n 3 1g
urologist n f q
usable a
usage n 1  1j8
use vn 1  4ve
useable a   10f
used a
useful a   16j
usefulness n 4
useless a
uselessly r
uselessness n 4  251
user n f w 36g
usher vn f c
usherette n f 5
using n 1  1fg
usual a
usually r   4cw
usufructuary na f w
usurer n f w 3s4
usurp v
usurpation n 1
usurper n f w 3s5
utensil n 3
uterus n 5  272
utile a   16j
utilisation n 1  1j8
utilise v   4ve
utiliser n f w 3s6
utilitarian an f w
utility na b 29
utilization n 1  1j8
utilize v   4ve
utilizer n f w 3s6
utmost an 4  pv,24n
utoaztecan n 7
utopian an f w
utter va   4t0,q1
utterance n 7
uttered a   12k
utterer n f  3s7
utterly r   49y
uttermost na 4  24n
uxor n f 9
uxorial a   tf
uxoricide n f i
vacancy n n
vacant a
vacantly r
vacate v   56j
vacation nv p 2g 48a
vacationer n f w 3s8
vacationing n 1
vacationist n f w 3s8
vaccinating n 1  1i8
vaccination n 1  1i7
vaccinator n f q 3b3
vaccine n 3  1vw
vaccinee n f e
vaccinum n 3  1vw
vacillate v   5b7
vacillation n 6  29a
vacillator n f w 3nd
vacuity n n  44r
vacuolate a   194
vacuolated a   194
vacuolation n n  41w
vacuolisation n n  41w
vacuolization n n  41w
vacuum nv n  44r
vacuumclean v
vagabond nva e
vagrant na f g 3s9
vague a   7e,bw
vaguely r
vagueness n 4
vain a   wc,vm
vainglorious a   w7
vale n e  2v6
valedictorian n f w
valentine n f w
valet nv f 5
valetudinarian na f e
valetudinarianism n n  464
valiance n 4  207
valiancy n 4  207
valiant a   46
valid a
validate v
validation n 1
validity n 4  1z1,1zf
validness n 4  1zf
valley n e  2v6
valor n 4  207
valorous a   46
valorousness n 4  207
valour n 4  207
valuable an i  18e
valuate v   4ov
valuation n 6  29q
valuator n f l 2y3
value nv 6
valued a
valueless a
valuer n f l
values n 6
valuesystem n 6  2c1
valve n 5
vamp nv f 9 32n
vamper n f 9 32n
vampire n f  2vr
vandal n f w
vandalism n 1  1m2
vanguard n b 28
vanish v   4mn
vanished a
vanisher n f w
vanity n 9  2nq
vanquish v   4uw
vanquisher n f 2 32e
vapid a   14p
vapor n o  481
vaporisation n j  3x2
vaporization n 1
vaporous a   14w
vapour n o  481
vapourous a   14w
vaquero n f 6 32y
variability n 4  1yc
variable an e
variableness n 4  1yc
variance n 8  2l0
variant na 8  2l0
variation n 8
varicolored a   16s
varicoloured a   16s
varied a
variegated a   16s
variety n b  2s6,1yk
variola n n 1r 421
various a   8k
variously r   4b9
varlet n f w 3l6
varmint n f w 3sc
varnished a
varnisher n f 5
vary v   5ai
varying a
vas n 5  26g
vascular a
vase n 3 1g
vasiform a   126
vassal n f w 3sa
vast a   nj
vastly r   49s
vastness n 4  249
vatic a   w1
vatical a   w1
vaticinate v   4sr
vaticination n 6  2a7
vaticinator n f w 3jr
vaudeville n 7
vaudevillian n f v
vault nv 3 1b
vaulter n f d
vaunt nv 7
vaunter n f w 307
vauntingly r   4g7
vector n 6
veer v   53d
veering n 1  1m6
veg n a  2q3
vegan n f w
vegetable n a  2q3
vegetarian n f w
vegetation n b  2sc
veggie n a  2q3
vehemence n 4  23c
vehement a   pw
vehicle n 3 10
veil vn 3 1c
veiled a
vein nv 5  26o
veined a   up
veinlike a   up
vellum n o
velocity n p  49i
velour n 3  1vx
velours n 3  1vx
velvet na 3
velvettextured a   11p
velvety a   11p
vena n 5  26o
vend v   561
vendee n f t 30k
vender n f w 3me
vending n 1  1ko
vendition n 1  1ko
vendor n f w 3me
venerable a   kf
venerate v   50e
venerator n f w
vengeance n 1
vengeful a   h8
venomous a   15s
venose a   up
vent nv 3  1vy
venter n f w
venthole n 3  1vy
ventilate v
ventilation n 1
venting n 1
ventriloquist n f v
venture vn 1  4sm
venturer n f w 3sb
venturesome a   p
venturous a   p
venue n c  2tt
veracity n 4
veranda n 3 1b 1vz
verandah n 3 1b 1vz
verb n 7
verbal a
verbalised a   12k
verbaliser n f w 3o9
verbalism n 7  2i8
verbalized a   12k
verbalizer n f w 3o9
verbena n h 1o 3va
verbose a   9k
verboten a   u3
verdancy n 4  24h
verdict n 1
verge nv m  3zh
verger n f k
veridical a
verification n 6  2an
verifier n f w 3su
verify v
verisimilitude n 4
veritable a   165,i8
verity n n  402
vermilion anv 4  6m
vermillion a   6m
vermin n f w 3sc
vermouth n a 1q
vernacular na 7  2ii
vernal a   rx
veronal n 3  1o4
versant n e  2up
versatile a
versatility n 6
verse nv 7  2hq,2de
versifier n f w 3l1
version n 7 27
vertebral a
vertebrate na 2 1n 1mg
vertex n 6
vertical an l
vertiginous a   17h
vertigo n n  432
vervain n h 1o 3va
verve n 4  1wr
very ra
vesicate v   4m2
vesicular a
vespers n p  48y
vessel n 5  26g
vest vn 3 1c 56m,1w0
vestal na f 9
vestibule n 3 1a 1nk
vestige n 7
vestryman n f k
vestrywoman n f k
vet nv f q 3se
veteran na f 0
veterinarian n f q 3se
veterinary an f q
veto nv 1 21 4q8
vex v   50k
vexation n 9  2o5
vexatious a   1a
vexed a   15u
vexer n f w 3qm
vexing a   v3
vi na k  3xt
viability n 4
viable a   v8
viand n a 1p
viands n a 1p 2pm
vibist n f v 3sf
vibrancy n 4  22m
vibrant a   12i
vibraphonist n f v 3sf
vibrate v
vibration n 1
vibrionic a
vicar n f c
vicarage n 3 13 1tc
vicargeneral n f 5
vicarious a
vice n 4
vicegerent n f w
viceregent n f 5
vicereine n f 9
viceroy n f c
vicinity n c  2tm
vicious a   l2
viciously r   4f2
viciousness n 4  1zr
victim n f f
victimisation n 1  1fg
victimise v   59e
victimised a   16i
victimiser n f w 3sg
victimize v   59e
victimized a   16i
victimizer n f w 3sg
victor n f 2
victorian an f w
victorious a   13g
victoriously r
victory n 8 24 2mo
victualer n f s 3sh
victualler n f s 3sh
victuals n a 1p 2pm
videlicet r   4em
video n 7
vie v   4uu
viennese a
view nv 6  2cr
viewer n f m 3ob
viewers n b
viewing n 7  2gw
viewpoint n 6  2cs
vigeelebrun n f w
vigilance n 6  29f
vigilant a   1c
vigilante n f 5
vigilantism n 1
vigilantly r   4iy
vignette n 7  2j7
vigor n 4  237
vigorous a
vigorously r
vigour n 4  237
vii na k  3xu
viii na k
vile a   im
vilifier n f w 343
vilify v   4r8
village n b 1i
villager n f b
villain n f w 3si,3sj
villainess n f w
villainous a   16y
villalobos n f w
villein n f w 3ml
vim n n
vindicate v   4s8
vindication n 1
vindicator n f w 2xz
vindictive a   h8,3b
vine n h 1o
vinegar n a 1p
vinery n 3  1w1
vineyard n 3  1w1
vino n a 1q 2qi
vintage n a 1q
vintager n f 6
vintner n f w
vinyl n o
violate v   597
violation n 1 20 1ho
violative a   rg
violator n f j 3sl
violence n 1
violent a
violently r
violet na h 1o
violin n 3 1e 1w2
violinist n f v 3sm
violist n f v
violoncellist n f v 314
virago n f w
virgin na f w
virginity n n
viridity n 4
virile a
virologist n f w
virtual a
virtually r   4bw
virtue n 4  202,24u
virtuoso na f l 2x1,11j
virtuousness n 4  202
virulence n 4  259
virulency n 4  259
virulent a   15s
virus n 2
visage n 5  27x,1xi
visavis rn 6
visceral a   19j
viscid a   e
viscoelastic a
viscometer n 3 1e 1w3
viscosimeter n 3 1e 1w3
viscosity n 4  21r
viscount n f c
viscountess n f 9
viscousness n 4  21r
viselike a
visibility n 4  22x
visible a   16z
visibleness n 4  22x
visibly r
vision n 6
visionary na f w
visit vn 1
visitant n f g 3so
visitor n f g 3so
visored a
vista n 6  2bs
visual a   19m
visualisation n 6  2bt
visualised a   wy
visualiser n f w 3sp
visualization n 6  2bt
visualize v   4z7
visualized a   wy
visualizer n f w 3sp
visually r
vital a
vitaliser n f w 35w
vitalist n f w
vitality n 4  1wr
vitalizer n f w 35w
vitally r
vitals n 5
vitamin n o 1p
vitiate v   59j
vitiated a   le
viticulturist n f w
vitriolic a   uw
vituperate v   4r8
vituperative a   b1
vivacious a   12i
vivid a   x5
vividly r
vividness n 4
vivify v   4jf
vivisectionist n f w
vixen n f w 3sq
vizier n f k
vocabulary n 7  28k
vocal an 7  8l
vocalic a
vocalisation n 7  2hs
vocaliser n f  3s7
vocalist n f v 3n8
vocalization n 7  2hs
vocalize v
vocalizer n f  3s7
vocalizing n 1  1g4
vocation n 1  1gh
vocational a
vocationally r
vociferation n 7  2ht
vociferator n f w
vociferous a   wr
vociferously r
vogue n 6
voguish a   g3
voice nv 4  2hs
voiced a
voicer n f 5
void anv n  16m
voidance n 1  1fc
voider n f k 3bd
voiding n j  3wj
volaille n a  2pw
volary n 3 14 1nu
volatile an o
volcano n e
volition n 6  28m
volley nv 1 1u 1jm
volleyball n 1 23
voltage n g  3uu
voltaic an 7  195
voltmeter n 3 1e
volume n k
volumetric a   1am
volumetrical a   1am
volumetrically r
voluminous a
voluntarily r
voluntary an f 0
volunteer vna f 0
voluptuary na f w 3sr
voluptuous a   10j
vomit vn o  4jx
vomiter n f e 3ss
vomiting n 1  1co
voodoo nv 3  1s2
vortex n m  3z9
votary n f w
vote vn 1 21 1d8
voter n f n 3st
voting n 1 21 1d8
votive a
vouch v
vouchee n f w
voucher n f w 3su
vouchsafe v
vow vn 7 27
vowel n 7
vower n f w
vox n 7  2hs
voyage nv 1
voyager n f g
voyeur n f m 3sv
vulcaniser n f 5 3sw
vulcanizer n f 5 3sw
vulgar a   xi
vulgarian n f w
vulgariser n f w 3sx
vulgarizer n f w 3sx
vulnerability n n
vulnerable a
vulpecular a   198
vulpine a   198
vulture n 2 1n
wacko n f w 3g4
wacky a   183
wad vn o
wadding n o  47o
waddler n f g
wade vn f d
wads n k  3yl
wafer n o
waffle nv a
waffler n f w
waft vn 3
wafture n 7  2k6
wag vn f v 523
wage nv i  3vu
wager nv 1
wagerer n f w 2zl
wages n 8  2kc
waggle vn 1  523
waggon n 3 10 1w4
waggoner n f 5 3sy
waggonwright n f 5 3sz
wagon n 3 10 1w4
wagoner n f 5 3sy
wagonwright n f 5 3sz
waif n f 7
wail vn 7  4ui
wailer n f w
wailful a   n1
wailing na 1  1in
wainscoted a   k
wainwright n f 5 3sz
waist n 5  27f
waistband n 3  1r6
waistcloth n 3  1r6
waistcoat n 3 1c 1w0
waistline n 5  27f
wait vn p
waiter n f 6 3t0
waiting na 1
waitress nv f 6
waive v   58p
wake vn g  4jc,3u6
wakeful a   1c
wakefulness n 6
waken v   4jd
wakening n 1  1m5
waker n f 5 3t1
walk vn 1
walkaway n 8 24 2mp
walkin na f w
walking an 1  7x
walkon na f v
walkout n 1
walkover n 1
walkto a   7x
walkup na 3 1b
walkway n 3  1w5
wall nv 3 1b
wallah n f 5
wallet n 3 1g 1w6
wallflower n h 1o
wallop vn g  4wy
walloper n f g
walloping an 8 25 nk
wallow vn e
wallpaper nv o
wallpaperer n f 5
wally n f w
walnut n a
walrus n 2 1n 1mu
waltzer n f w
wampum n i  3w7
wan anv 3  13a
wand n 3
wander v   51r
wanderer n f g 3t2
wandering an 1  10h,cx
wane vn j
wangle vn 6  58j
wangler n f w 372
waning na 8
wanker n f w 3rb
wannabe n f w 2y1
wannabee n f w 2y1
wanness n 4  22g
want vn n  51f
wanter n f w 3t3
wanton nva f w
wantonness n 4  20x
war nv 1  1jg
warble vn 2 1r
warbler n f v
ward nv f w
warden n f w
warder n f w
wardheeler n f c
wardress n f w
wardrobe n 3
wardroom n 3 1b
ware nv 3
warehouse nv 3
warehouseman n f 6 3t4
warehouser n f 6 3t4
warehousing n 1  1f0
warfare n 1  1jg
warhorse n 3
warily r
warlike a   tm
warlock n f
warlord n f c
warm avr
warmed a
warmer n 3 1e 1rn
warmheartedness n 9
warming an j
warmly r   4fx
warmness n 9  2p6
warmonger n f w 3el
warmongering n 6
warmth n 6
warmtoned a
warmup n 1  1l0
warn v
warning na 7  2f3
warp vn n  4qy,4ls
warped a
warrant vn 7 26
warrantee n f w
warranter n f w 390
warrantor n f w 390
warranty n 7 27
warrener n f w
warridden a   tl
warring a   tl
warrior n f w
warriorlike a   pz
wart n m
wary a
wash vn 3  4w6
washables n 3 1c 1sa
washbasin n 3  1w7
washbowl n 3  1w7
washed a
washedout a   15i
washer n f 5
washerman n f 5 3t5
washerwoman n f 5 3t6
washing n 1  1e0
washup n 1  1dz
washwoman n f 5 3t6
washy a
waspish a   iq
waspwaisted a   gj
wassailer n f w 3t7
waste vna o  55p
wastebasket n 3 1g
wastebin n 3 1g 1nq
wasted a   16p,ol
wasteful a   dr
wastefulness n 4  217
wasteland n c  2sl
waster n f w 3t8
wastewater n o  478
wastrel n f w 3t8
watch vn 3 1e
watchdog n f w
watcher n f m 3ob
watchful a   1b
watchfully r   4iy
watchfulness n 6  29f
watching n 1  1is
watchmaker n f w 3t9
watchman n f w
watchword n 7
water nv o
watercolor nv o
watercolorist n f w 3ta
watercolourist n f w 3ta
watercooled a
wateredsilk n 3  1so
waterer n f 6
waterfall n e
waterfront n c 1k
waterlessness n n  45z
waterlogged a   17k
waterman n f 5 2zs
watermark n c
waterproof anv 3  nv
waterproofed a   nv
waterproofing n 1  1ia
watershed n c
waterskiing n 1
waterwash v
waterway n e
watery a   17o
watt n k
wattle nv 5  26u
waul v   4uj
wave nv 8  4ue
wavelength n 4
wavelet n 8  2kt
wavelike a   ev
waver vn f w 5a5,5bd,525
waverer n f w 3nd
wavering na 6  29a
waving n 7  2k6
wavy a   ev
wawl v   4uj
wax nv o
waxchandler n f w
waxed a
waxen a   1aw
waxing na 1
waxlike a
waxy a   1aw
way nr 4  21q
wayfarer n f g
waylay v   4v9
wayout a   af
ways n 3 1b 1w8
wayside n 3  1w9
wayward a
weak a
weaken v
weakened a   le
weakening na 8
weakling n f w 3tc
weakly ra
weakness n n  44x
wealth n n  45c
wealthiness n n  45c
wealthy a
wean v   4vl
weaning n 1
weapon n 3 11
weaponry n 3  1wa
wear vn n
wearable na 3  1pk
wearer n f w
wearied a   15j
wearily r   4ci
weariness n n  41d
wearing na j  3wk
wearisome a   mi
weary av   15e
wearying a   dq
weasel n f w
weather nav g
weatherbeaten a
weatherman n f l
weatherstrip vn 3
weave vn 3  4xw
weaver n f 5
web nv e  1wb
webby a   yg
weblike a   yg
webmaster n f 5
wed vna p 2g 580
wedding n 8  2ml
wedge nv m  3zo,4y2
wedged a   8o
wedgeshaped a   114
wedlock n n  406
wee anv p 2g nq
weed nv h 1o
weeder n f 6
weeds n 3 1c
week n p 2g 48t
weekday n p 2g
weekend nv p 2g
weekender n f w
weekly nar 7
weensy a   nq
weeny a   nq
weep v
weeper n f w 3td
weeping na 1  1il,n0
weewee nv o  476
weigh v
weigher n f k
weighing n 6  2a9
weight nv 4
weighted a   jx
weightiness n 4
weighting n k
weightlessness n 4
weightlifter n f d 3te
weir n 3 1b
weird an f  qn
weirdie n f w 333
weirdly r
weirdo n f w 333
weirdy n f w 333
weisenheimer n f w 3to
welcher n f w 3tf
welcome van n
welcomer n f w 38x
welcoming a
weld vn h 1o
welder n f 5
welfare n 1  24v
welkin n c  2su
well ranv 3
wellbalanced a
wellbeing n n  44i
wellbound a
wellchosen a
welldefined a   d0
welldisposed a
welleducated a   dm
wellfavored a   38
wellfavoured a   38
wellfed a   12r
wellfixed a   yp
wellfounded a   x9
wellgrooved a   rl
wellheeled a   yp
wellinformed a   12a
wellkept a   cl,155
wellknown a
welllighted a   4b
wellmade a
wellmeaning a   ks
wellness n n  44j
wellnigh r   4bw
wellnourished a   12r
welloff a   yp
wellread a
wellrounded a   93
wellshaven a   10s
wellsituated a   yp
wellthoughtof a   xs
welltimed ar   s1
welltodo a   yp
welltried a   wf
wellwisher n f w
wellwishing na 7 27
welsher n f w 3tf
welt nv n 1s
welter nv n  45k
wench nv f 9 33k
wencher n f w
wend v
wenti n f
werewolf n f  2vb
wesleyan na f w
west nar c
westerly rna g
western an 7
westerner n f b
westsider n f b
westward rna l  4hq
westwards r   4hq
wet avn n
wetback n f b 2wn
wetness n n
wetnurse nv f 9 3tg
wetter n o  486
wetting n 1
whack vn 8  4wy
whacko n f w 3g4
whacky a   183
whale nv f w 38d
whaler n f p
wham v   4wy
whap v   4ws
wharf nv 3  1tm
whatever a   129
whatnot n 3  1or
whatsoever a   129
wheat n h 1o
wheedle v   4pw
wheedler n f w 3th
wheel nv 3 1e
wheelchair n 3
wheelwright n f 5
wheeze vn 1
wheezing a
whelm v   50w
whelp nv 2 1n 1m9
whence r
whereabouts n c
whet v
whicker nv 8  2lj
whiff nv g
whiffer n f d
while n p 2g
whim n 9  2n0
whimper vn 7  4jq
whimsey n 6  2bm
whimsy n 6  2bm
whine vn 7
whiner n f w 3ti
whiney a   8s
whinny vn 8
whiny a   8s
whip vn 3 1e 4wu
whipper n f w 3q3
whipperin n f 5
whippersnapper n f w 3tj
whipping na 1  1l8
whippy a
whir nv 8  2lu,552
whirl vn 8  53n
whirler n f w
whirlpool nv 8
whirr nv 8  2lu
whirring na 8  2lu
whisk vn 3
whiskered a   10u
whiskers n 5  25v
whiskery a   10u
whiskey n a 1q 2ql
whisky n a 1q 2ql
whisper vn 7
whisperer n f w
whispering na 8  2lo
whistle vn 8
whistleblower n f w
whistling n 8
whit n k  3yh
white anv f w
whitecollar a
whiteface n 2
whitehaired a   rr
whitelivered a   47
whiten v
whiteness n 4
whitewashed a
whitey n f w 2wg
whittler n f w
whiz vn f l 552,2x1
whizkid n f w 38k
whizz nv f l 2x1
whizzkid n f w 38k
whodunit n 7
whole anr 6
wholehearted a   118
wholeness n n  44u
wholesaler n f w 3bm
wholesome a
wholesouled a   118
wholly r   49w
whoop vn 7
whop v   4wy
whopping ar   nk
whore nv f 9 3js
whoredom n 1 20 1he
whorehouse n 3 14 1wc
whoremaster n f t 3tk
whoremonger n f t 3tk
whoreson n f i 2za
whorl n m  3z8
wicked a   px
wickedly r   4dl
wickedness n 1  1hb
wicker n o
wickerwork n 3  1wd
wicketkeeper n f d
wide ar   17w
widecut a
wideeyed a   12b
widely r
widen v
wideopen a
wideranging a
widescreen a
widespread a   9e
widow nv f 9
widowed a
widower n f a 3tl
widowhood n p 2g
widowman n f a 3tl
width n 4  24s
wield v   557
wife n f 9
wifelike a   tf
wifely a   tf
wig n 3
wiggle vn 1  522
wiggler n f w 3tm
wiggly a   135
wight n f w
wigmaker n f w
wild arn n
wildcat na 3  2zd
wildcatter n f w
wildeyed a
wildlife n b
wildly r
wildness n 9  23d
wile n 1  1hh
wilful a   173
wilfully r   4iz
will nv 6  28m
willful a   173
willfully r   4iz
willing an 1
willingness n 4
willow n h 1o
willpower n 4  20f
willynilly r   4bu
wilsonian a
wilt vn n 1r
wily a   1z
wimp n f w 3tn
win vn 8 24
wince vn 7  53s
wind nv g
windbag n f w 386
windblown a
windbreak n 3 1b 1we
winder n f 5
winding an 1  132,cx
windingclothes n 3  1t5
windingsheet n 3  1t5
windlessness n n
windmill n 3 1f
window n 3 1b
windowpane n 3
windowsill n 3 1e
windowwashing n 1
windpipe n 5  275
windscreen n 3  1wf
windshield n 3  1wf
windtalker n f w 31s
windup na 1  1dh
windy a   5d
wine nv a 1q 2qi
winecolored n 4  22b
winecoloured n 4  22b
wineglass n 3 1g
winemaker n f w
wing nv 2
wingback n f d
winger n f d
wingman n f 5
wings n 1
wink vn p 2g 54m
winker n f w
winless a
winner n f w
winning an 1  13g
winnow vn 1
wino n f w 359
winsomely r   4gk
winter nv p 2g 492
wintertime n p 2g 492
wintery a   ky
wintry a   ky
wipe vn 1
wipeout n 8  2kp
wiper n f 5
wire nv 3
wired a
wireless na 7  2d2
wireman n f 5
wirepuller n f w
wirer n f w
wiretap nv 1
wiretapper n f m
wiry a   gk
wisdom n 6
wise an 4
wiseacre n f w 3to
wisecrack vn 7 27
wisely r   4f3
wiseness n 4
wisenheimer n f w 3to
wish vn 9  51e
wishing n 9
wishywashy a   139
wisp n b
wit n 7 27 2ga,281
witch nv f w
witchhunter n f w
witching na 1
withal r   4ab
withdraw v   531
withdrawal n 7  2j9
withdrawer n f w
withe n 3 1e
wither v   4kz
withered a   gh
withering an 8  9z
withhold v
withholder n f w
withholding n 1
within r   4d4
withstand v   5b8
withstander n f w
witness vn f w
witnesser n f w
witticism n 7 27 2ga
wittiness n 7 27 2ga
wittingly r   4gm
wittol n f i
witty a
wivern n f  2vc
wiz n f l 2x1
wizard na f l 2x1
wizardly a   qo
wizen a   gh
wizened a   gh
wobble vn 8
wobbling a
wobbly an f 4 12n
woe n n  44l
woebegone a   187
woeful a
woefully r   4ck
wog n f w
wolf nv 2 1n
wolfish a   199
wolflike a   199
wolfman n f  2vb
wolfram n o  46l
woman n f 9
womaniser n f a 3tq
womanizer n f a 3tq
womb n 5  272
wombtotomb a   oc
wonder vn 9  4pk
wonderer n f w
wonderful a   se
wonderfully r   4ed
wonderfulness n 4  1y8
wondering a   b9
wonderingly r   4i1
wonderment n 9
wonderworking a
wondrous ar   se
wondrously r   4ed
wonk n f w 3q4
wonky a   130
wont n 6  28r
wonted a   8i
woo v
wood n o  2sf
woodcarver n f 5
woodcutter n f 6
wooded a
wooden a
woodenheaded a   7o
woodenly r   4eq
woodgrain n 4
woodgraining n 4  21w
woodland n e  2uf
woodlet n 3  1rc
woodman n f w 3tr
woodpecker n 2 1n 1mr
woods n b  2sf
woodshed n 3 14
woodsman n f w 3tr
woodwork n 3
woodworker n f 5
woodworking n 1  1gk
wooer n f w 3pn
wool n 3  1wh
woolen na 3  1wh
woolgather v   4za
woolgatherer n f w 33s
woolgathering na 6
woollen na 3  1wh
woolly a   jc,7k
woollyheaded a   7k
woolsorter n f l
wooly a   jc
woolyminded a   7k
woozy a   17h
wop n f b 2wl
word nv 7
wording n 7  2hk
wordless a   21
wordlessly r   4d5
wordmonger n f w
wordpainter n f w
wordpainting n 7 27 2j5
wordplay n 7 27 2gg
words n 7
wordsmith n f w
wordy a   9k
work vn 1
workable a   v8
workaday a   sc
workaholic n f w
workbench n 3
workboard n 3  1wi,1wi
worker n f 5
workfellow n f w 31x
workforce n b 28 2rg
working an 3
workingclass a   44
workingman n f 6 3ts
workings n 3 1e
workman n f 6 3ts
workmanlike a
workmanship n 6  28c
workmate n f 5
workout n 1  1gq
workplace n 3
works n 3 1b 1tp
worksheet n 7
workshop n 3
workshy a   4z
worktable n 3
workweek n p 2g
world na e  2v5
worldbeater n f w
worldclass a   3d
worldling n f w
worldly a
worldshaking a   113
worldshattering a   113
worldweary a   15g
worldwide a   qi
worm nv 2 1n
worn a   15h
worried a   15v
worriedly r
worrier n f w 3tt
worriment n 4  1xx
worry vn 6
worrying na 1
worrywart n f w 3tt
worse arn 4
worsen v   4kl
worship nv 1  50d
worshiper n f w
worshipped a   ov
worshipper n f w 2zf
worst anvr 8
worsted n 3
worth an k  18c
worthful a   18e
worthless a
worthlessness n 4
worthwhile a
worthy an f w
wound nva n 1s
wounded an b
woven a
wrack nv 2  4ye
wraith n 6  2bb
wraithlike a
wrangle vn 7  2iu
wrangler n f w
wrap vn 3 1c
wrapped a   so,27
wrapper n 3  1su
wrath n 9
wrathful a   1m
wrathfully r
wreak v
wreath n 3  1wj
wreathe v
wreck vn n  4ye
wreckage n 3
wrecker n f 6
wrench vn n 1s
wrenching a   sz
wrester n f g
wrestle vn 1
wrestler n f 2 3tu
wrestling n 1  1gp,1fr
wretch n f w
wretched a   13s
wretchedness n n  44k
wrick nv n
wriggle vn 1  51l
wriggler n f w 3tm
wriggling a   qf
wriggly a   qf
wring vn 8  4wn
wrinkle nv m  3zi
wrinkleless a   mv
wrist n 5  27t
writ n 7 26
write v   4zt
writein n f c
writer n f w 3tv
writhe v   51l
writhed a   131
writhen a   131
writhing a   qf
writing n 1  1j5
written a
wrong anvr 4  ap
wrongdoer n f w 2we
wrongdoing n 4
wrongfulness n 4
wrongly r
wroth a   1m
wrothful a   1m
wrought a   10o
wry a   l8
wryly r
wuss n f w 3tc
wyvern n f  2vc
xanthous a   6n
xc na k
xenon n o
xerotes n n  45z
xi na k
xii na k  3xw
xiii na k
xiv na k
xix na k  3xx
xl na k
xv na k
xvi na k
xvii na k
xviii na k
xx na k
xxi na k  3xy
xxii na k  3xz
xxiii na k  3y0
xxiv na k
xxv na k
xxvi na k
xxviii na k  3y1
xxx na k
xylem n h
xylophone n 3 1e 1sh
xylophonist n f v
yacht nv 3 z
yachting n 1  1ei
yachtsman n f p 3tw
yachtswoman n f p 3tw
yack nv 7  2i6
yahoo n f w 3u1
yak nv 7  2i6
yaketyyak n 7  2i6
yakuza n f j
yank nv f b 3ty,4yu
yankee na f b 3ty
yankeedoodle n f b
yanker n f g 3tx
yap vn 5  4uk
yard n k  1wk
yardage n 4
yardbird n f 0
yardie n f j
yardman n f 6
yardmaster n f 6 3tz
yardstick n 7
yarn nv 7  2jd
yatobyo n n 1r 42f
yaup v   4ui
yawl nv 3 z
yawn vn 1
yawner n f w
yawning an 1
yaws n n 1r 424
year n p 2g 48v
yeararound a   pj
yearend na p
yearling n f 7 3r5
yearly nar 7
yearn v   51g
yearner n f w 3d6
yearning n 9  2mw
yearningly r   4id
yearround a   pj
years n p 2g 48j
yell vn 7  4sj,2ht
yelled a   or
yeller n f w 3l5
yelling n 7  2hx
yellow anv 4  6n,22d
yellowbellied a   47
yellowbrown a   66
yellowed a
yellowgreen a
yellowish a   6n
yellowness n 4  22d
yelp vn 8  4uk,2lv
yelping n 8  2lv
yen nv 9  2mx
yenta n f w
yeoman n f w 3u0
yes n 7 27
yesman n f w 37d
yesterday nr p
yesteryear n p  488
yet r   4ac
yeti n f
yid n f w 2wj
yield vn 1  56b
yielder n f w 3pv
yielding an 7
yieldingly r   4hl
yip nv 8  2lv
yob n f w 30e
yobbo n f w 30e
yobo n f w 30e
yodeller n f v
yoga n 6
yoke nv 3
yokel n f w 3u1
yokelish a   xj
yokellike a
yon ar   7s
yonder ar   7s
young an 2 1n
younger a
youngish a
youngster n f 7 31c
younker n f 8 3u2
youth n f 8 3u2
youthful a   rx
youthfulness n 4
yowl nv 7  2hu
yr n p 2g 48v
yucca n h 1o
yucky a   rc
yuppie n f w
zany na f v
zeal n 9  2ph
zealotry n 6  2cq
zenith n c
zephyr n g  3u9
zero nav k  3xn
zest nv 9  2n2
zestfulness n 9  2n2
zigzag vnar m
zilch n k  3xn
zinc nv o
zionist na f w
zip vn k
zipper nv 3 1e
zippo n k  3xn
zippy a   e8
zit n n 1r 42u
zloty n k
zodiacal a
zombi n f
zombie n f w
zone nv c
zoning n 1
zoo n 3
zoologist n f w
zoom vn 8
zygomatic na 5  25x
zymolysis n j  3x3
zymosis n j  3x3`
