// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bul but vam vas vje vse vid gde dae dal daiut de dlia duj ego esl est eto zarag zvidk kak kogd kol kto kud lask mae mai men mne mog moe moj mojn moi mi mij nad nam nas nem net nujn ona oni perid potribn poq pro pri pid pidkajit pisl svoe svoi svi svig skolk skilk sogodn tak tam toi treb tut uje hot hotil hoq hto cei qerig qog qom qto qtib qi wqe wqo wqib i iak iakwk ili iog iom iti';
// prettier-ignore
export const weak = 'admns bab baz batk bezkw brat biblt vzia vida vidpr god gromd grow dan den derg dovd dokmn donk dopmg doqk drug did dids dizn elktr jen jink zavst zals zamv zamn zapl zaps zarst zaia zaiav zmin znat zrib kabnt kart korst kup liud mam mat muj misk mist misi nada nait nov nomr onla opla osib otrm ofrm pervr plat povr poda podv polk pomn port poslg powk prav prak probl pridb prizn pita restr rodk rik sait sdel servs sestr sklas skir slujb spla stat stats susd sin sistm uzna ukra uslg centr qas qolv wuka intrn infrm inw';
// prettier-ignore
export const rules = `EMAIL|elktr powt|powt skrin>GMAIL|zavst powt
PROZO|zakpv|prozr|tendr|torg<zakp
ZOM|viddz|vidzv|skap>VIBER|vabr|vnuk|onuk
abtrn|vstup<postp
avar slujb/gari lin>lift|potp|prorv|trub
avkv|litk<aviab|saml
avt|avtmb|mawn|trans zasb>nomr znak|perfr|rozmt|taqk|tehps
avtbs|gromd trans|marwr|tramv|trolb>doih|zupn
avtk|oscpv|strah avtmb
advk|prav dopmg|irdk|irst>konsl
adrs projv|misk projv|prop>perzd|perh|props<mest jitl
almnt>batk grow|batk plat|plat dit|utrm dit
amblt|likr|medk zakld|polkl
apst|leglg dokmn
arhv|arhv dovd
bagtd|bagtd sim<mnogd|mnogd sem
bezrb|slujb zain|centr zain>birg|vtra rob|zviln|rob|skort<zani|potr rab|uvln|uvil
bombs|shovs|ukr>bunkr|shov|trivg<bombb|ubjs
borg|vikn|vikn provd>arwt
borg|zabrg<dolg|zadlj
boiiv di<boev
budv|budvl rob|perp|rekns<strot
budn|jitl|kvart|nerhm|nerhm main|prav vlas>bti|vlas|hat<dom|domv|jil|jilwk|nedvj
bimtr paspr|zakrd paspr|paspr vizd kord>viz|gran|evrp|zagr|zakrd|kord|pols<zagrn|zagrn paspr
biud uqst|gromd biud<obwqs biud
vag/nard dit>dvin|dekrt|polg
vag|dekr|polg<berm
vakk|vakcn|wqep>COVID|grip|kovd|kir<priv
vakns/rob<rab|truds
vakns|pracv|rob>znat rob|nain|pidrb|wuka rob
ves|odrg|wlib>jen|zamg|mold|nark|rozps<brak|svadb
vetr>vin|dembl
vklad|depg|zawqd>owqdk<sberg
vlas<sobst
vnutr paspr|paspr gromd>aid|aidis|paspr rok
vnutr permw osib|vpo|permw|persl>bijn|vtekl|evak|okup|utik<bejn|vnutr permw lic|vpl
vod/gaz/elnrg/pokg>liqln
vod|vodk|vodps
vodr posvd|vodr prav|posvd vodr>avtwk|vojd|prav|prav mawn<vodtl prav|vodtl udstv
volnt|gumnt dopmg
vpo/dopmg projv>vipl persl|grow persl
vstup isp|zno|zovns nezlg ocin|nacn multp test|nmt
vstup/zakld viwk osv>vuz|postp|studn
vtra|vidnv|vikrd|zagb<vostn|potr|uter
vulk<ulik
vibr>gols|dilnk
vidkl elnrg|graf vidkl>blek|vidkl|vimkn|svitl<otklk|otklk svet
vidpr|posl|powt|ukrpw
vidst/moblg>arm|brin|prig|prizv|slujb arm
vidst<otsrk
vidhd|smit<musr
vikrd/polk>vkra
vipi|vitg
visk oblk|viskv|moblg|povst|rezrv<vonkm|voin uqet
visk|viskv|zahs|sold>voin|zagb|zsu|poln<voen
viskm|tertr centr kompl|tck^vonkm|ravsk
viw|viwk osv|zakld viwk osv|unvrs|inst<visw obrzv
gaz|gazps
gari lin|zvern|poskr|skarg>lihtr|poja|susd|qinv|iam
grant>grow bizns|start
gromd<grajd^selwk rad|silrd|sils rad
grow<deng
deklr dohd|deklr main stan|main deklr|podt deklr>zvit
deklr likr>vibr likr|sime
derg restr akt civ stan|dracs
dovd<sprav
dovr>dork|zavr|notr
dogld/likr>hvir
dogld>lejk|sidl<uhag|uhid
dozv projv|posvd projv>vnj
dozv|licng<razrs
doms nas>be|pob<nas
dopmg nard/nard dit>diti|diti vipl|diti grow
dopmg<pomk|poms|posb
dostp jitl|osel|ipit
dohd|zarb|zarp
dowk zakld|dowk osv|diti sadk|zakld dowk osv>ditsd|sadk|iasl<dets sad|detsd
dps|podt|podt slujb>edin podt<nalg
dracs/nard/wlib^zags|rags|racs
diplm>atst
dit<dets|rebn
diti likr|likr|pedtr|stomt|sime likr|terpv>anlg|bol|zahvr|zub|medk|nezdg|obstg|prim|tempr|hvorb<boln|vrak|doktr|prem
evdnv|kompn zrunv jitl|powkd main>vibh|vikn|drin|zniwk|obstr|pril|rak|rozbm|snard|wahd
edin soci vnes|esv
ekzm|isp
ekspr komnd/invld^vtek|msek
ekstr medk dopmg|wvid
elktr kvit|prog|trans kart
elktr pidps|ecp|kep|cifr pidps>klik
elktr wqodn>dvik|doms zavd|ocin|tabl|urik
elnrg|elpst|elik>oblnr|svitl<eliqe|svet
jkg|jitl komn poslg|komn poslg>jkh|zapl kvart|kvart|komn|platg
zakld zaga serd osv|lic|perw klas|wkil>zarh|perwk|wist rok
zakr|likvd|pripn
zalzn kvit|kvit pozd|potg|ukrzl>vokg|jd|plack<jelzn|pozd
zap<zaprs
zapv|spad|spadw>spadk|uspdk<zavwk|nasld
zarb plat|zarp|opla prak<zarbt
zarp/trud prav>naqa|robtd
zasb reab|protg|sluh apar>koli|milk|invld vizk
zahst<zawk
zaia<zaiav
zvern/skarg<jalb|obrwk|pojlv
zviln|trud prav
zeml|zeml diln|kadst|pai>gord|daq|pol|sotk<zeml uqst|ogrd|uqst
zlik|polk>kradg|obmnl|pogrb|wahr<krag|ukra^milk
zmin imen>zmin prizv|nov prizv|prizv qolv
zmin<zamn|pomn|smen|izmn
znikl bezv|rozwk
zrunv jitl<razrs|razrs jil
kvit<bil
kerk komp/komn poslg/osb^jek|jeu|jrep
knig<qita
kompn<vozms|vozmw
kompt gramt|cifr gramt|cifr osv>bab|kompt|notbk|smart|intrn
kord<gran
kurs|navk|perkv|trenn<obuk|uqeb|uqit
kit|sobk|tvar>pes|qip|wqen<jivt
lik|medkm|prepr|recpt>aptk|tablt<lekr
likrn>list neprc<bolnk
litn liud<poj
litn tabr|ozdrv|putv>vidpq|kankl|santr
liqln<sqetk
malzb/soci dopmg>bidn|grow|matr|socvp|soczh
malzb|malms|nizk dohd<malbs
malk|nard dit|nemv|novnr>emal|nard
mat odnk|samt mat
main<imwq
mob zvig|opla telf|popvn rahn|popvn telf
migr slujb/paspr^ovir|paspr stil
misk golv|naps mer|intrn prim>dept|mer|miskr
misk/mist<gord
nard<rod|rodls|roja|rojd
nesdm|sudm>krimn|sud^dovd sudm
obdn spivl bagtk budn|osb
oblk<uqet
opal|tepl>batr|hold<otip
opla<zapl|plat|platg|upla
opik/usnv>opkn|prim dit|sir
opik|pikl
ornd>zdat kvart|znia kvart<arnd|snia kvart
osv<obrzv
otrm<polk
ocin<otmt
park>pripr|ston
patrl polk/posvd vodr/trans zasb^gai|dai|mre
pdr|pors prav dorg ruh|wtraf>gibd|kamr|owtrf|pist
pens fond|pfu
pens>star
perrh|pidvw<perrs
petk>zibr pidps
povrn tovr|spojv<potrb
podt znig>povr navk|povr podt
podt nomr|restr nomr oblk kart|rnokp|idntf kod>kod plat|podt kod|idntf|idntf nomr|ipn^in
podt/podt slujb^dpi|dfs|podt inspk
pozv|sud<sudb|isk
pomrl|pohv|pohr|smert>kladv|mog|pomr|pohrn|cvint<umer|umrl
posvd<udstv
poslg<uslg
powk<nait|pois|iska
powkd<povrj
prizv<fam
pripn pidpr dial>zakr bizns|zakr fop
psihl dopmg>deprs|psihl|trivg
pidpr|pidpr dial|fop|fizk osib pidpr>bizns|vlas spra|vidkr|magg|svo spra|spd|friln|qp<predp|firm|ip
pilg>bezkw prozd|znig<lgit
rad<sov
rahn<sqet
rozkl<rasps
rozlk|rozrv wlib>rozvs<razvd|razvs|rastr
svid<svidt
sklad zarst|sklad sim
soci dopmg/soci zahst/subsd^sobs|uprv prak|uszn
soci<soc
strah stag|trud dial|trud stag>ok 5|trud|trud knig
subsd>znig komn
sim<seme
ubd|uqas boiiv di>ato|atis|boiiv|uqas vin|front
hark|idal
centr nada admns poslg|cnap
qerg jitl>jitl qerg|kvart oblk
qerg<oqrd
wqodn<dnev
invld>grup invld|ekpf|kalct|koms
inzm<instr`;
