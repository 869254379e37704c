// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = `abo ale bez buv bud bul but vam vas ves vje von vse vid gde dae dal daiut de delat dlia duj ego esl est eto zarag zvidk kak kogd kol kto kud lask mae mai men mne mog moe moj mojn moi mi mij nad nam nas nem net nujn ona oni perid potribn poq pro pri pid pidkajit pisl svoe svoi svi svig seb skolk skilk sob sogodn tak tam toi treb tut uje hot hotil hoq hto cei qerig qog qom qto qtib qi qim wqe wqo wqib i iak iakwk ili iog iom iti`;
// prettier-ignore
export const weak = `admns bab baz batk bezkw brat biblt vdim velk vzit vidpr vidt god gromd grow dan den derj dewv dovdk dokmn dom donk dopmg doqk drug druj did dids dizn elktr jen jink zavs zaknq zamv zamn zaplt zaps zarst zaiav zvern zmin znat zrob kabn kart kev korst kud kupt kiv liud malnk mam mat muj mikl miklv misk mist misc nablj nadt nait nov nomr niklv odes odin onln oplt osib otrm ofrm pervr perw plat poblg povrn podv podt polq pomnt pork port poslg potrb powk prav prac probl pridb prizn prit pitn restr rodk rok riad rik sam sait sdel servs sestr sklas slujb splat star stat stats susd sin sistm tat term termn uznt ukrn uslg centr qas qolv wvidk wukt intrn infrm inw`;
// prettier-ignore
export const rules = `EMAIL|elktr powt>GMAIL|elktr|meil|skrin
PROZORO|zakpv|prozr|tendr|torg<zakpk
ZOM|viddz|vidzv|skap>vabr|vnuk|onuk|pogvr<pozvn
abtrn|vstup<postp
avar slujb/gark lin>zap gaz|zatp|prorv|teq|trub
avar slujb>kanlz<avar|teqt
avkvt|litk<saml
avt|avtmb|mawn|trans zasb>kup mawn|taqk|tehps<nomr
avtbs|gromd trans|marwr|tramv|trolb>doih|zupnk|prid<doeh|ostn
avtcv|oscp|strah avtmb>strah
advk|prav dopmg|pravn dopmg|iuris>konsl|pord
admns poslg|cnap
adrs projv|misk projv|prop>vpis|perzd|perh|props<mest|mest jitls
akt civl stan|dracs
almn>kinv|plat dit<bros
amblt|likr|medq zakld|polkl
apst|leglz dokmn
arhv|arhv dovdk
bagtd|bagtd sim>tret|troe|trih<mnogd sem
bankr>kolkt|kred
bezvs<vest
bezkw|bezpl<bespl
bezrb|slujb zants|centr zants>birg|vtrat robt|zviln|skort<zants|uvol^birg prak
bombs|shovw|ukrt>shov|trivg<bombb|sprit|ubjwk
borg|zabrg<dolg|zadlj
borjn|vikn|vikn provd>zablk|prist<doljn|okn
boiiv di<boev
budvn|perpl|rekns>stin<strot
budnk|jitl|kvart|nerhm|nerhm main|prav vlasn>bti|vlasn|hazn|hat<dom|jil|nedvj|hozn
bimtr paspr|vizd kord|zakrd paspr>viz|vizd|grank|zagr|zakrd|polwk<zagrn
biud uqas|gromd biud
vagtn/nard dit>dvin|dekr|polg|qeka dit
vagtn|dekr|polg<bermn
vakns/robt<rabt|truds
vakns|pracv|robt>zarb|pidrb|rezm
vakcn|wqep>grip|kovd|kir|priwq|ukil<priv
vesl|odrj|wlib>jent|zamg|narq|rozps<brak|svadb
vetr>vin<voin
vklad|depz|zawqd>owqdk<sberj
vlasn<sobst
vnutr paspr|paspr gromd>adwk|aid|fot
vod/gaz/elnrg/pokzn>liqln
vod|vodkn|vodps
vodr prav|posvd vodr>vodt|prav|prav mawn<vodt prav|vojd
volnt|gumnt dopmg>odiag|ija<odjd
vpo/dopmg projv>vipl persl
vpo/timqs jitl>prihs
vpo|permw|permw osib|persl>bijnk|vtek|vihl|okpv|okpk<bejnk|uehat
vstup ispt|zno|multp test|nezlj ocin|nmt
vstup/zakld viwk osvt>vuz|postp|studn
vtrat|vidnv|vikrd|zagb<vostn|potr|potrl|utrn
vulk>permn<ulik
vibr|gols>vibrk|dilnk
vidkl elnrg|vimkn|grafk vidkl>svitl
vidkl>blekt
vidnv/povtr svidc>dublk
vidpr|poslk|powt|ukrpw>bandr<poqt|pism
vidst/moblz>arm|bron|priz
vidst<otsrq
vidhd|smit>vikn|kontn|mebl|musrk<musr
vikrd/polk>vkral
vipsk|vitg
visk oblk/moblz/tck^viskm|ravnk
visk oblk|viskv|moblz|povst|rezr>vlk|voiuv|viskm|sluj<vonkm|prig
visk|viskv|zahsn|sold>voi|voin|vin|zagn|zsu|poln|porn<voen|plen
viskm|tck|centr kompl^vonkm
viw|viwk osvt|unvrs|instt
gaz|gazps
gark lin|zvern|poskr|skarg>asfl|dorg|lift|lihtr|madnq|pidzd|skarj|susd|qinvn|wum|iam<obrwq|pojlv
gran/fop>vidkr
gromd<grajd^selwq rad|silrd|silsk rad
grow<deng
gurtj<obwqg|obwqj
gurtk/pozwk osvt>krujk|malv|muzq|sekk|tank
gurtk|pozwk osvt
darv/dovrn>dark|perps|podr
dah<kriw
deklr dohd|podtk deklr>zvit
deklr likr>simn
derv<spil
dovdk<sprav
dovrn>notr
dogld/likr>hvir
dogld/litn>lejk|parlz|prest|socpr|starn|sidlk<boln|uhid
dozv projv|posvd projv>vnj<jitls
dozv<razrw
domw nasls>be|lupt|pob|ruk<bit|nasl|izbvt
dopmg nard/nard dit>ditk|ditk grow
dopmg<pomwk|posb
dohd|zarbt|zarpl|oplt prak
dowk|ditk sadk>ditsd|sadk|sadqk|iasl<detsk sad
dps|podtk|podtk slujb>edin podtk<nalg
dracs/nard/wlib^zags|rags|racs
druk/kopv/rozdr>kserk|print
druk/rozdr<raspq
diplm>atst
dit<detsk|rebnk
evdnv|kompn jitl|kompn zrunv jitl|powkd main>bomb|vluq|vibh|vikn|dah|drin|zgor|zniwq|zrun|obstr|pril|prilt|rakt|rozb|rozbm|snard|wahd|wibk
evkk>vivz|viht<veht
ekstr medq|wvidk>serk<skir
elktr wqodn>domwk|ocnk|urik
elnrg|elpst|elik>oblnr|svitl|strum<elqst|svet
eosl>kred
esv|socl vnesk
ecp|kep|pidps>klik
jkg|komn poslg>zaplt kvart|kvart|komn|komnl|platj|rahnk|tarf
jurn|wqodn<dnevn
zagn|polg>vdiv<pogbw
zakld viwk osvt<visw obrzv
zakr|likvd|pripn
zalzn kvitk>vokz|elqk|jd<jelzn|pozd
zalzn|kvitk pozd|potg|ukrzl<pozd
zamn<obmnt
zapv|spadk|spadw>zalw|perps<zavwq|nasld
zapt<zaprs
zasb reblt|protg|sluh apar>vizk|kolsk
zahs<zawq
zvern/lihtr<osvwq|fonr
zvern/skarg<jalb
zvizk<svig
zviln|trud prav<rabtd
zeln nasd>derv|spilt
zeml|zeml dilnk|kadst|pai>gord|daq|pol<ogrd|uqstk
zloq|polk>kradj|ment|obkr|obmn|pobl|pogrb|pogrg<vor|krag|ukrl|izbt^milk
zmin im/wlib>zamg
zmin im>divk|nov prizv
zmin<zamn|pomnt|izmn
znik bezvs|rozwk>vihd zvizk|prop
znit restr>vips
zrunv jitl<razrw
kasv apar|ro
kvitk<bilt
kladv/pohv<kladb
knig<knijk|qitt
komn poslg/osb^jek
kompt gramt|cifr gramt>bab|kompt|notbk|parl|planw|smart|inet|intrn
kurs|navq|perkv|pernv|trenn<obuq|uqit
kibrb/polk/wahr>bank|obdr<mownk
kibrb>virs|zlam<bezps|vzlom
kit|sobk|tvar>bezpr|brodk|vetrn|pes|qip<bezdm|jivt
lik|medkm|prepr|recp>aptk|likrs|tablt|tisk|insl<lekrs
likv<leqn
likr|pedtr|stomt|terpv>anlg|bolt|doktr|zahvr|zub|klink|medc|naprv|obstj|okls|oprk|prim|rentg|spin|taln|tempr|hirrg<bolnk|vrak|polkl
likrn>list neprc<bolnq
litn liud<pojl
lic|perw klas|serd osvt|wkil>gimng|navq|perwk|wkolr<klas|wkoln
liqln<sqetq
malzb/socl dopmg>grow|soczh
malzb|malmw|nizk dohd>bidn
malk|nard dit|nemv|novnr>emltk|nard
main<imwqs
medq ogld>medkm<medsm
mobl zvizk|oplt telf|popvn rahnk>grow telf
misk golv|intrn prim>dept|mer|miskr
misk/mist<gord
nard<rod|rodls|rojd|rojt
nesdm|sudms>sud|sid^dovdk sudms
oblk kartk|podtk nomr|rnokp|idntf kod>podtk kod|idntf|ipn^in
oblk<uqet
odnk mat>vihv|odnqk|sam
ozdrv/tabr<lagr|otd|putv
ozdrv|putv|tabr>vidpq|kank|mor|santr
opal|tepl>batr|hold<otop
oplt<plat|platg
opik/usnv>ditbd|prim dit|sirt|intrn
opik|pikl<opkns
ornd>zdat kvart<arnd
osb|spivl
osvt<obrzv
osel|iptk
otrm<polq
park>stonk
paspr^ovir|paspr stil
pdr|prav dorj ruh|wtraf>gawnk|kamr|pervw|postn<prevw
pens fond|pfu
pens>vit pens|pensn|stars
pervr<provr
perrh|pidvw<perrs
povrn tovr|spojv>zipsv|neks|qek<potrb
povrn<vozvr
podvj/prodv<prodl
podtk znijk>povrn podtk
podtk/podtk slujb^dpi|dfs|podtk inspk
pojg<pojr
pozv|sud<isk
pokzn<pokz
pomr|pohv|pohr|smer>kladv|mogl|pohrn<pogrb|umer
posvd vodr/trans zasb/wtraf^gai|dai|mre
posvd<udstv
poslg<uslg
powk<nait|posk|iskt
powkd/wkid<uwqrb
powkd<povrj
prak/trud prav>vidps|zatrm|naqln|nefc|robtd
proz|trans kartk
profs osvt>koldg|ptu|tehnk|uqlwk
prizv<faml
pripn pidpr dilns>zakr fop
psihl dopmg>deprs|psihl|spat|stris
punk nezlm>zard|pogr
pidpr|tov|irdq osib>komp|firm
pidpr|fop>bizns|vlas sprav|kavr|magz|torg|flp|qp<predp|firm|ip
pidtr<podrj
pilg>bezkw prozd|znijk|qornb<lgit
rad<sovt
rahnk<sqet
rozkl<rasps
rozlq|rozrv wlib>rozvd|rozvs|rozt<razvd|rastr
svidc>metrk|posvd<svidt
sklad zarst|sklad sim
sklad<sost
socl dopmg/subsd^sobs|uprvl prak|uszn
socl dopmg>matrl
socl pracv<rabtn|socrb
strah stag|trud dilns|trud stag>trud|trud knijk
subsd/tverd palv>driv
sim<semn
timqs<vrem
ubd|uqsnk boiiv di>ato|atwnk|voiuv|fron
harq|idal>godv|obid<bespl pitn|eda|wkol pitn
qerg jitl>gurtj|jitl qerg
qerg<oqrd
invld>grup|grup invld|ekpf|kalct|koms^msek
inzm mov>angl
inzmk<instr
inklz>atzm|logpd|pogn rozmv`;
