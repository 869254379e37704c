// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bude bula bulo buli buti vam vas vje vse vid gde dae dali daiut de dlia duje ego esli est eto zaraz zvidki kak kogda koli kto kuda kudi laska mae maiu mene meni mne mogo moe moei moje mojna mojno moju moi moia moiu mi mij nad nado nam nas nema nemae net nujen nujna nujno ona oni pered potriben potribna potribno potribni poqemu pro pri pid pidkajiti pislia svogo svoe svoiu svi skolko skilki sogodni tak tam toi treba tut uje hotiv hotila hoqe hoqemo hoqu hto cei qerez qogo qomu qto qtobi qi wqe wqo wqob i iak iaka iake iakogo iaku iakwqo iaki ili iogo iomu iti';
// prettier-ignore
export const weak = 'admini bab baz batk bezkow brat biblii vzia vida vidpr god gromad grow dan den derg dovid dokume donk dopomo dopomi doqk drug did didus dizn elektr jen jink zavest zalis zamiv zamin zapl zapis zarest zaia zaiav zmin znait zrib kabine kart korist kup liud mam mat muj misk mist misi nada nait nov nomir onla opla osib otrim oform perevi plat povir poda podiv poluk pomin port poslug powuk prav prak probli pridb prizna pita restr rodik rik sait sdela servis sestr sklast skir slujb spla stat status susid sin sistim uzna ukra uslug centr qas qoliv wuka intern inform inw';
// prettier-ignore
export const rules = `avar slujb/gari lin>prorv|potip|lift|trub
avtk|oscpv|strah avtomi
aviakv|litak>>samil|aviab
advk|iurist|iuridi|prav dopomi>konsul
alimen>utrim dit|batk plat|batk grow|plat dit
apist|legali dokume
arhiv dovid|arhiv
bagati sim|bagati>>mnogod sem|mnogod
bezrib|centr zain|slujb zain>vtra rob|zviln|birg|skorit|rob>bezrab|potir rab|uvoln|uvil|zani
borg|vikin provad|vikin>arewt
boiiv di>>boev
budiv|budivl rob|rekons|perip>>stroit
biud uqast|gromad biud>>obwqes biud
vag/narid dit>dekrit|polig|dvin
vag|polig|dekr>>bereme
vakans|rob|pracev>pidrib|nain|wuka rob|znait rob
vetir>vin|demobi
vklad|depig|zaowqa>owqadk>sberig
vlas>>sobstv
vod|vodopo|vodk
volont|gumani dopomi
vpo|vnutri peremi osib|peresl|peremi>bijn|okup|evak|utik|vtekl>bejn|vpl|vnutr pereme lic
vstup|abitur>>postup
vtra|zagub|vidniv|vikrad>>uter|potir|vostan
vulik>>ulik
vibir>golis|dilnik
videoz|videod|skaip|ZOM>onuk|vnuk|vaibir|VIBER
vidstr/mobili>brin|prig|priziv|slujb arm|arm
vidstr>>otsrik
viskov|visk|zahis|sold>zsu|voin|zagib|polin>voen
vitiag|vipi
viw|univer|zaklad viwk osv|viwk osv|inst>>visw obrazi
gaz|gazopo
grant>grow biznes|starta
graf vidkli|vidkli elener>svitl|vimknu|vidkli|bleka>otkliu svet|otkliu
gromad transp|marwr|trolei|tramv|avtobu>doih|zupin
gromad>>grajd>silrad|sils rad|seliwk rad
grow>>deng
deklar likar>sime|vibr likar
dovid>>sprav
dovire>doruk|notar|zavir
doglia/likar>hvir
doglia>sidil|lejak>uhid|uhag
domas nas>be|pob>nas
dopomi narid/narid dit>diti|diti grow|diti vipl
dopomi projiv/vpo>vipl peresl|grow peresl
dopomi>>pomis|posib|pomik
dohid|zarib|zarp
dps|podat slujb|podat>edin podat>nalig
dracs/wliub/narid>>>racs|rags|zags
dracs|derg restr akt civ stan
diplim>atest
dit>>rebn|dets
diti sadk|dowk zaklad|dowk osv|zaklad dowk osv>sadk|sadik|ditsad|iasl>dets sad|detsad
eksper komand/invali>>>msek|vtek
elektr powt|EMAIL|powt skrin>zavest powt|GMAIL
elektr wqodn>ocin|domas zavd|urik|dvik|tabl
elener|elik|elpost>svitl|oblene>svet|eliqe
esv|edin soci vnes
zaborg|borg>>dolg|zadolj
zaklad viwk osv/vstup>postup|studen|vuz
zakord paspor|paspor vizd kord|biomet paspor>zagr|zakord|kord|pols|evrip|viz|gran>zagran|zagran paspor
zakupi|tendir|prozir|PROZOR|torg>>zakup
zap>>zapris
zarp/trud prav>naqa|roboti
zarib plat|zarp|opla prak>>zarabi
zasib reab|protig|sluh apar>koli|milik|invali vizk
zahist>>zawk
zaia>>zaiav
zvern|skarg|poskar|gari lin>poja|qiniv|iam|susid|lihtar
zviln|trud prav
zeml dilian|zeml|kadast|pai>daq|sotk|gorid|pol>zeml uqast|uqast|ogorid
zmin imen>zmin prizvi|prizvi qoliv|nov prizvi
zmin>>izmn|smen|pomn|zamn
znikl bezv|rozwuk
zruini jitl>>razrus jil|razrus
kvit poizd|zalizn kvit|ukrzal|potiag>jd|vokg|placka>jelezn|poezd
kvit>>bil
kep|elektr pidpis|cifr pidpis|ecp>kliuk
keruiu komp/osb/komun poslug>>>jek|jeu|jrep
knig>>qita
kompen zruini jitl|evidni|powkid main>rozbom|zniwk|vikn|obstr|rak|pril|vibuh|snaria|drin|wahid
kompen>>vozmew|vozmes
komun poslug|jkg|jitl komun poslug>komun|kvartp|platig|jkh|zapl kvarti
kord>>gran
kurs|navk|trenin|perekv>>obuk|uqeb|uqit
lik|recept|medika|prepar>aptk|tablit>lekar
likar|sime likar|terape|pediat|stomat|diti likar>zahvir|bol|nezdug|temper|priim|zub|hvorib|analig|obstig|medik>vrak|doktir|prem|boln
likarn>list neprac>bolnik
litn liud>>poj
liceng|dozv>>razris
liqiln>>sqetk
maloza|nizk dohid|maloim>>malobe
main deklar|deklar dohid|podat deklar|deklar main stan>zvit
main>>imuwqe
mob zviag|popovn telif|opla telif|popovn rahun
mobili|visk oblik|povist|rezerv|viskov>>voin uqet|voenki|povest
migr slujb/paspor>>>paspor stil|ovir
misk projiv|adris projiv|propi>propis|pereiz|pereih>mest jitl|perezd
mist/misk>>gorid
narid dit|novona|maliuk|nemiv>narid|emal
narid>>rojd|rodils|rod|roja
neruhi|neruhi main|prav vlas|kvarti|jitl|budin>hat|bti|vlas>jil|jiliwk|dom|domiv|nedvij
nesudi|sudim>sud|krimin>>dovid sudim
nmt|naciin multip test|zno|zovnis nezali ocin|vstup isp
oblik>>uqet
ozdori|putiv|litn tabir>kaniku|vidpoq|sanati
opal|tepl>batar|holid>otip
opla>>upla|zapl|plat|platig
opik/usiniv>opikun|sir|priim dit
opik|pikl
orend>znia kvarti|zdat kvarti>arend|snia kvarti
osb|obedn spivla bagato budin
osv>>obrazi
osel|ipit|dostup jitl
otrim>>poluk
ocin>>otmit
park>stoian|pripar
paspor gromad|vnutri paspor>aid|aidis|paspor rok
patrul polik/posvid vodik/transp zasib>>>dai|mre|gai
pens>star
perera|pidviw
petik>zibr pidpis
podat znig>povir podat|povir navk
podat slujb/podat>>>podat inspk|dpi|dfs
pokag/elener/gaz/vod>liqiln
polik/vikrad>vkra
polik|zlik>kradig|wahr|obmanu|pograb>ukra|krag>milik
polikl|likar|medik zaklad|ambula
posvid vodik|vodik posvid|vodik prav>prav|prav mawin|avtowk|vojd>voditl prav|voditl udosto
posvid projiv|dozv projiv>vnj
posvid>>udosto
poslug>>uslug
posil|powt|ukrpow|vidpra
powkid>>povrej
powuk>>pois|nait|iska
prizvi>>fam
pripin pidpre dial>zakr fop|zakr biznes
pripin|zakr|likvid
psihol dopomi>depris|psihol|trivig
pfu|pens fond
pilg>znig|bezkow proizd>lgit
rad>>sov
rahun>>sqet
rnokp|restr nomir oblik kart|podat nomir|identi kod>ipn|identi nomir|kod plat|identi|podat kod>>in
rob/vakans>>rab|trudou
rozkla>>raspis
rozirv wliub|rozluk>rozves>razvid|razves|rastor
samit mat|mat odinak
svido>>svidet
skarg/zvern>>jalib|pojali|obrawk
sklad zarest|sklad sim
smert|pomerl|pohiv|pohir>pomir|pohori|mog|cvinta|kladov>umer|umerl
smit|vidhid>>musir
soci dopomi/maloza>socvip|bidn|grow|soczah|matir
soci dopomi/soci zahist/subsid>>>sobis|uszn|uprav prak
soci>>soc
spadwk|spad|zapiv>uspadk|spadko>naslid|zavewk
spojiv|povern tovar>>potreb
subsid>znig komun
sud|poziv>>sudib|isk
sim>>seme
tvar|sobak|kit>qip|pes|wqen>jivit
transp zasib|avtomi|avt|mawin>taqk|tehpas|nomir znak|pereof|rozmit
transp kart|proig|elektr kvit
trud stag|strah stag|trud dial>trud|trud knig|ok 5
tck|teriti centr komple|viskim>>>voenki|raivis
ubd|uqas boiiv di>atis|ato|boiiv|front|uqas vin
ukr|bombos|shovis>shova|bunkir|trivig>ubejis|bombou
fop|fizik osib pidpri|pidpri|pidpre dial>vidkr|biznes|vlas spra|svo spra|spd|qp|magag|frilan>predpr|ip|firm
hark|idal
cnap|centr nada admini poslug
cifr gramit|kompiu gramit|cifr osv>kompiu|noutbu|smartf|bab|intern
qerg jitl>kvarti oblik|jitl qerg
qerg>>oqerid
wvid|ekstr medik dopomi
wkil|zaklad zaga serid osv|perw klas|lic>perwok|perwak|wist rok|zarah
wliub|odrug|ves>jen|rozpis|zamig|molid|narik>brak|svadb|zamug
wtraf|porus prav dorig ruh|pdr>owtraf|pist|kamir|gibd
wqep|vakcin|vakk>kovid|COVID|kir|grip>priv
wqodn>>dnev
invali>kalict|grup invali|ekopf|komis
inozim>>inostr
intern prima|napis mer|misk goliv>mer|miskra|deput
isp|ekzam`;
