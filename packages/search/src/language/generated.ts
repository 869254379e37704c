// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bul but vam vas vje vse vid gde dae dal daiut de dlia duj ego esl est eto zarag zvidk kak kogd kol kto kud lask mae mai men mne mog moe moj mojn moi mi mij nad nam nas nem net nujn ona oni perid potribn poq pro pri pid pidkajit pisl svoe svoi svi svig skolk skilk sogodn tak tam toi treb tut uje hot hotil hoq hto cei qerig qog qom qto qtib qi wqe wqo wqib i iak iakwk ili iog iom iti';
// prettier-ignore
export const weak = 'admns bab baz batk bezkw blig brat biblt vdim velk vzia vnuk vida vidpr god gromd grow dalk dan den derg dewv dovd dokmn dom donk dopmg doqk drug did dids dizn elktr jen jink zavst zadrm zaknk zals zamv zamn zapl zaps zarst zaia zaiav zvern zmin znat zrib kabnt kart korst kud kup liud maln mam mat muj misk mist misi nablg nada nazd nait nov nomr odin onla opla osib otrm ofrm pap pervr perw plat poblg povr poda podv polk pomn pork port poslg potrb powk prav prak probl pridb prizn pris prit pita restr rodk riad rik sam sait sdel servs sestr sklas skir slujb spla star stat stats susd sin sistm tat term termn uzna ukra uslg hoq centr qas qolv wvid wuka intrn infrm inw';
// prettier-ignore
export const rules = `EMAIL|elktr powt|powt skrin>GMAIL|zavst powt
PROZO|zakpv|prozr|tendr|torg<zakp
ZOM|viddz|vidzv|skap>VIBER|vabr|vnuk|onuk|pogvr<pozvn
abtrn|vstup<postp
avar slujb/gari lin>zap gaz|zatp|kanlg|lift|potp|prorv|teq|trub
avar slujb<avar|teq
avkv|litk<aviab|saml
avt|avtmb|mawn|trans zasb>kup mawn|motck|nomr|nomr znak|perfr|prod mawn|rozmt|taqk|tehps<rastm
avtbs|gromd trans|marwr|tramv|trolb>doih|zupn|prid<dobr|doeh|osta
avtk|oscpv|strah avtmb
advk|prav dopmg|irdk|irst>bezp|konsl|pord
adrs projv|misk projv|prop>vpis|perzd|perh|props<mest|mest jitl
almnt>batk grow|batk plat|kinv|plat dit|pokn|utrm dit<bris
amblt|likr|medk zakld|polkl
apel|oskrg
apst|leglg dokmn>zakrd
arhv|arhv dovd>pred|rodvd
bagtd|bagtd sim>troe|trih<mnogd|mnogd sem
bankr>kolkt|kred
bezv<vest|props|isqg
bezp<besp|dar
bezrb|slujb zain|centr zain>birg|vtra rob|zviln|rob|skort|sidg rob<zani|potr rab|sokr|uvln|uvil^birg prak
bombs|shovs|ukr>bunkr|shov|trivg<bombb|spri|ubjs
borg|vikn|vikn provd>arwt|zablk|prist
borg|zabrg<dolg|zadlj
boiiv di<boev
budv|budvl rob|perp|rekns<strot
budn|jitl|kvart|nerhm|nerhm main|prav vlas>bti|vlas|hat<dom|domv|jil|jilwk|zdan|nedvj
bimtr paspr|zakrd paspr|paspr vizd kord>viz|vizd|viha|gran|evrp|zagr|zakrd|kord|pols<zagrn|zagrn paspr
biud uqst|gromd biud<obwqs biud
vag/nard dit>dvin|dekrt|polg
vag|dekr|polg<berm
vakk|vakcn|wqep>COVID|grip|kovd|kir|priwq|ukil<priv
vakns/rob<rab|truds
vakns|pracv|rob>zarb|znat rob|nain|pidrb|wuka rob<podrb
ves|odrg|wlib>jen|zamg|mold|nark|rozps<brak|svadb
vetr>vin|dembl|povrn vin<voin|uqst
vklad|depg|zawqd>owqdk<sberg
vlas<sobst
vnutr paspr|paspr gromd>aid|aidis|vklet|paspr rok|fot
vnutr permw osib|vpo|permw|persl>bijn|vtekl|vtik|evak|okup|tika|utik<beja|bejn|vnutr permw lic|vpl|ueha
vod/gaz/elnrg/pokg>liqln
vod|vodk|vodps
vodr posvd|vodr prav|posvd vodr>avtwk|vod|vojd|katgr|prav|prav mawn<vodtl prav|vodtl udstv
volnt|gumnt dopmg>odiag|prodk|ija<odjd
vpo/dopmg projv>vipl persl|grow persl
vstup isp|zno|zovns nezlg ocin|nacn multp test|nmt
vstup/zakld viwk osv>vuz|postp|studn
vtra|vidnv|vikrd|zagb<vdiv|vostn|pogb|pogbs|potr|ukrd|uter
vulk<ulik
vibr>gols|dilnk|progl<golsv
vibhn|min|rozmn
vidkl elnrg|graf vidkl>blek|vidkl|vimkn|svitl<otklk|otklk svet
vidnv/povtr svid>dublk|kop
vidpr|posl|powt|ukrpw<pism
vidst/moblg>arm|brin|ne|prig|prizv|slujb arm|uhlnt
vidst<otsrk
vidhd|smit>zvals|kontn|musr
vidwk<vozmw
vikrd/polk>vkra
vipi|vitg
visk oblk/moblg/tck^viskm|ravnk
visk oblk|viskv|moblg|povst|rezrv>vlk|voiuv|viskm|slug<vonkm|voin uqet|prig|slujb
visk|viskv|zahs|sold>voi|voin|vin|zagb|zsu|kontr|obmn|poln<arm|voen|voiu|plen
viskv|poln
viskm|tertr centr kompl|tck^vonkm|ravsk
viw|viwk osv|zakld viwk osv|unvrs|inst<visw obrzv
gaz|gazps
gari lin|zvern|poskr|skarg>asflt|dvir|dorg|lihtr|poja|susd|trotr|qinv|wum|iam<pojlv
grant>grow bizns|grow spra|start
gromd<grajd^selwk rad|silrd|sils rad
grow<deng
gurtg<obwqg
dar/dovr>dark|perps|podr
dar<darst
deklr dohd|deklr main stan|main deklr|podt deklr>zvit
deklr likr>vibr likr|sime
derv<spil
derg restr akt civ stan|dracs
dovd<sprav
dovk|eklg|zabrd<zagrz
dovr>dork|zavr|zaia|notr
dogld/likr>hvir
dogld>lejk|nemk|parlz|samt|socpr|starn|sidl<boln|uhag|uhid
dozv projv|posvd projv>vnj<jitl
dozv|licng|pogd<razrs
doms nas>be|boi|krivd|pob|pobv|ruk<bit|nas|izbv
dopmg nard/nard dit>diti|diti vipl|diti grow
dopmg<pomg|pomk|poms|posb
dorg>asflt|iam
dostp jitl|osel|ipit
dohd|zarb|zarp
dowk zakld|dowk osv|diti sadk|zakld dowk osv>vihvt|ditsd|sadk|iasl<dets sad|detsd
dps|podt|podt slujb>edin podt<nalg
dracs/nard/wlib^zags|rags|racs
dublk|povtr svid
diplm>atst
dit<dets|rebn
diti likr|likr|pedtr|stomt|sime likr|terpv>anlg|bol|zahvr|zub|kawl|klin|lik|medk|nezdg|obstg|okul|prim|spin|tempr|hvorb|hirrg<bolg|boln|vrak|doktr|zabl|polkl|prem
evak>vivzt|viha<veha
evdnv|kompn zrunv jitl|powkd main>vluk|vibh|vikn|dah|drin|zgir|zniwk|zrun|obstr|pril|rak|rozb|rozbm|snard|wahd|wibk
edin soci vnes|esv
ekzm|isp
ekspr komnd/invld^vtek|msek
ekstr medk dopmg|wvid>serk|infrk<skir
elktr kvit|prog|trans kart>kart prozd
elktr pidps|ecp|kep|cifr pidps>klik|sertf|fles
elktr wqodn>dvik|doms|doms zavd|ocin|tabl|urik|usps
elnrg|elpst|elik>oblnr|svitl|strum<eliqe|svet
eosl>kred
jkg|jitl komn poslg|komn poslg>jkh|zapl kvart|kvart|komn|platg|rahn kvart
zagb|polgl
zakld zaga serd osv|lic|perw klas|wkil>zarh|klas|navk|perwk|wist rok
zakpv|tendr
zakr|likvd|pripn
zalzn kvit|kvit pozd|potg|ukrzl>vokg|jd|plack<jelzn|pozd
zamn>min|snard<obmn
zap<zaprs
zapv|spad|spadw>zals|perps|spadk|uspdk<zavwk|nasld
zarb plat|zarp|opla prak<zarbt
zarp/trud prav>naqa|robtd
zasb reab|protg|sluh apar>koli|milk|pampr|pidgg|invld vizk<kist|sluh
zasts<prilg
zahst<zawk
zaia<zaiav
zvern/skarg<jalb|obrwk|pojlv
zvig<svig
zviln|trud prav<naqa|otpu|rabtd
zeln nasd>gilk|derv|spil
zeml|zeml diln|kadst|pai>gektr|gord|daq|mej|pol|sotk<zeml uqst|ogrd|uqst
zlik|polk>zlid|kradg|obmnl|pob|pogrb|pogrg|ukra|wahr<vor|krag|prest|izb^milk
zmin imen/wlib>zamg
zmin imen>divk|zmin prizv|nov prizv|perm|prizv qolv
zmin<zamn|pomn|smen|izmn
znia restr>vips<snia
znikl bezv|rozwk>jiv|znik|prop
zrunv jitl<kriw|okn|popst|razbm|razrs|razrs jil
kvit<bil
kerk komp/komn poslg/osb^jek|jeu|jrep
knig<qita
kompn<vozms|vozmw
kompt gramt|cifr gramt|cifr osv>bab|kompt|navk korst|notbk|plans|smart|telf|intrn<nauk
kord<gran
korp>vzit|habr
kurs|navk|perkv|trenn<obuk|uqeb|uqit
kibrb/polk/wahr>bank|obdr|rozv<mown|razv
kibrb>virs|zlam|par|hakr<bezps|vzlim
kit|sobk|tvar>bezpr|brod|kiwk|pes|qip|wqen<bezdm|jivt|kowk|pitm
lik|medkm|prepr|recpt>aptk|likr|tablt|tisk|insl<lekr
likrn>list neprc<bolnk
litn liud<poj
litn tabr|ozdrv|putv>vidpq|kankl|santr
liqln<sqetk
malzb/soci dopmg>bidn|bidns|grow|jit|matr|skrut|socvp|soczh<bedn|nujdw
malzb|malms|nizk dohd<malbs
malk|nard dit|nemv|novnr>emal|nard
mat odnk|samt mat
main<imwq
medk ogld|profg>medgl|medkm|medkn<medsm
mob zvig|opla telf|popvn rahn|popvn telf>simk
migr slujb/paspr^ovir|paspr stil
misk golv|naps mer|intrn prim>dept|mer|miskr
misk/mist<gord
nard<rod|rodls|roja|rojd
nesdm|sudm>krimn|sud|sid^dovd sudm
obdn spivl bagtk budn|osb
oblk<uqet
odin mat>vihv|odnk|sam
odin|samt
ozdrv/tabr<lagr|otd|putv
opal|tepl>batr|merg|hold<otip
opla<zapl|plat|platg|upla
opik/usnv>ditbd|diti budn|opkn|prim dit|sir|intrn
opik|pikl
ornd>zdat kvart|znia kvart<arnd|snia kvart
osv<obrzv
osvtl>lihtr
otrm<polk
ocin<otmt
pakn malk>beb|korb
park>evktr|pripr|ston
patrl polk/posvd vodr/trans zasb^gai|dai|mre
pdr|pors prav dorg ruh|wtraf>gibd|kamr|owtrf|protk|pist|fot|wvid<prevs|skir
pens fond|pfu
pens>vit pens|star
pervr<provr
perkl<pervd
perrh|pidvw>dopl|minm|nadbv<perrs
petk>zibr pidps
povrn tovr|spojv>brak|garnt|zipsv|neks<potrb
povtr<dublk
podt znig>povr navk|povr podt
podt nomr|restr nomr oblk kart|rnokp|idntf kod>kod plat|podt kod|idntf|idntf nomr|ipn^in
podt/podt slujb^dpi|dfs|podt inspk
pozv|sud<sudb|isk
pozwk osv>gurt|krug|mal|muzk|sekk|tank
pomrl|pohv|pohr|smert>kladv|mog|pomr|pohrn|cvint<umer|umrl
posvd<udstv
poslg<uslg
powk<nait|pois|iska
powkd<povrj
prak/trud prav>vidps|zatrm|naqa|nefk|robtd
prizv<fam
pripn pidpr dial>zakr bizns|zakr fop
psihl dopmg>deprs|nerv|psihl|stris|trivg
punkt nezlm>zard|obgr
pidpr|pidpr dial|fop|fizk osib pidpr>bizns|vlas spra|vidkr|kavr|kaf|lark|magg|saln|svo spra|spd|torg|friln|qp<del|predp|torgv|firm|ip
pidpr|tov|irdk osib>komp|firm<lic
pilg>bezkw prozd|znig|qornb<lgit
rad<sov
rahn<opla sqet|sqet
remnt<poqn
ro>kas|kasv|qek
rodn zagb>vdiv|zagn
rozkl<rasps
rozlk|rozrv wlib>roz|rozvs<razvd|razvs|rastr
svid>metr|posvd<svidt
sklad zarst|sklad sim
soci dopmg/soci zahst/subsd^sobs|uprv prak|uszn
soci pracv<rabt
soci<soc
strah stag|trud dial|trud stag>ok 5|trud|trud knig
subsd>znig gaz|znig komn
susd<sosd
sim<seme
ubd|uqas boiiv di>ato|atis|boiiv|voiuv|uqas vin|front
usnv<detd
habr<vzit
hark|idal>god|obid<eda|pita|stil
centr nada admns poslg|cnap
qerg jitl>gurtg|jitl qerg|kvart oblk|otrm kvart
qerg<oqrd
wqodn<dnev
invld>grup invld|ekpf|kalct|koms|neprc<grup
inzm<instr
inklg>atzm|logpd|osib dit`;
