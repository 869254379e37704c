// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bude bula bulo buli buti vam vas vje vse vid gde dae dali daiuti de dlia duje ego esli est eto zaraz zvidki kak kogda koli kto kuda kudi laska mae maiu mene meni mne mogo moe moei moje mojna mojno moju moi moia moiu mi mij nad nado nam nas nema nemae net nujen nujna nujno ona oni pered potriben potribna potribno potribni poqemu pro pri pid pidkajiti pislia svogo svoe svoiu svi skolko skilki sogodni tak tam toi treba tut uje hotiv hotila hoqe hoqemo hoqu hto cei qerez qogo qomu qto qtobi qi wqe wqo wqob i iak iaka iake iakogo iaku iakwqo iaki ili iogo iomu iti';
// prettier-ignore
export const weak = 'adminis bab baz batk bezkowt brat bibliit vzia vida vidpr god gromad gromadi dan den derja dovid dokumen donk dopomog dopomig doqk drug did didus dizna elektr jen jink zavest zalis zamiv zamin zapla zapis zarestr zaia zaiav zmin znai zrib kabinet kart korist kup liud mam mat muj mis misk mist nada nait nov nomir onla opla osib otrim oform perevir plat povir poda podiv poluk pomin porta poslug powuk prav prak problim pridb priznak pita restr rodik rik sait sdela servis sestr sklast slujb spla stat status susid sin sistim uzna ukra uslug centr qas qoliv wuka interne inform';
// prettier-ignore
export const rules = `avar slujb|gar lin>prorv|potip|prit|lift|trub
avtk|oscpv|strah avtomib
aviakv|litak
advk|iurist|iuridik dopomig|prav dopomig
aliment>utrim dit|batk plat|batk grow|kolis plat
apist|legalig dokumen
arhiv dovid|arhiv
bagatid sim>>mnogodi sem|mnogodi
bagatid sim|bagatid
bezrib>vtra rob|zviln|birg|skorit|rob>bezrabi|potir rab|uvoln|uvil
bezrib|centr zain|slujb zain
borg|vikin provad|vikin
budiv>>stroitl|stroi
budiv|budivl rob
budin>>dom|domiv
biud uqast>>obwqest biud
biud uqast|gromad biud
vagi>>bereme
vagi|narid dit>dekrit
vagi|polig|dekr
vakans>pidrib|nain|wuka rob|znai rob
vakans|rob|pracevl
vetir>povern front|demobil
vklad>owqad knig|owqadkn|owqadb>sberig
vklad|depig|zaowqad
vlas>>sobstve|sobstv
vod|vodopos|vodk
volonti|gumanit dopomig
vpo>bijn|okup|evak|utik|vtekl
vpo|vnutris peremiw osib|peresl|peremiw
vstup>>postup
vstup|abiture
vtra>>uter|potir|vostani
vtra|zagub|vidniv|vikrad
vulik>>ulik
vibir>golis|diln
videozv>onuk|vnuk|podzvin|vaibir|VIBER
videozv|videodz|skaip|ZOM
vidstri>>otsrik
vidstri|mobilig>brin|prig|priziv|slujb arm|arm
vikin provad>arewt
visk oblik>>voin uqet|voenkim|povest
visk>>voen|voenosl|voin
viskovo>zsu|voin|zagib|polin
viskovo|visk|zahis|solda
vitiag|vipi
viw|univers|zaklad viwk osv|viwk osv|inst
gaz|gazopos
grant>grow biznes|startap
graf vidkliu>svitl|vimknut|vidkliu|bleka>otkliuk svet|otkliuk
graf vidkliu|vidkliu elektro
gromad transpo>doih|zupin
gromad transpo|marwr|troleib|tramv|avtobus
gromad>>>silrad|sils rad|seliwk rad
gromadi>>grajd
grow>>deng
deklar likar>sime|vibra likar
dovid>>sprav
dovire>doruk|notar|zavir
dogliad>sidil|lejak>uhid|uhag
dogliad|likar>hvir
dozv>>razris
domas nasi>be qoliv|be|pob>domas nas|nas
dopomig narid|narid dit>dit|dit grow|dit vipla
dopomig projiv|vpo>vipla peresl|grow peresl
dopomig>>pomis|posib|pomik
dorig>>iam
dps|podat slujb|podat
dracs|derja restr akt civi stan
dracs|wliub|narid>>>racs|rags|zags
diplim>atest
dit sadk>sadk|sadik|ditsad|iasl>dets sad|detsad
dit sadk|dowki zaklad|dowki osv|zaklad dowki osv
dit>>rebn|det|dets
ekspert komand|invalid>>>msek|vtek
elektr powt>zavest powt|GMAIL
elektr powt|EMAIL|powt skrin
elektr wqodn>ocin|domas zavda|urik|dvik
elektro>svitl|oblener>svet|elektri
elektro|elektr
esv|edin socia vnes
jitl>>jil|jiliwk
zaborgi>>dolg|zadolje
zaborgi|borg
zaklad viwk osv>>visw obraziv
zaklad viwk osv|vstup>postup|student|vuz
zakord pasport>zagranp|zakord|kord|pols|evrip|viz|gran>zagrani pasport
zakord pasport|pasport vizd kord|biometr pasport
zakupiv>>zakup
zakupiv|tendir|prozir|PROZORO|torg
zalizni kvit>jd|kup|vokza|plackar>jelezno|poezd
zap>>zapris
zarp>>zarabit plat|zarabit
zarp|trud prav>naqa|robotid
zarib plat|zarp|opla prak
zasib reab>kolia|milik|invalid vizk
zasib reab|protig|sluh apar
zahist>>zawk
zaia>>zaiav
zvern>poja|qiniv|iam|susid|lihtar
zvern|skarg|poskarg|gar lin
zviln|trud prav
zeml dilian>daq|sotk|gorid|pol>zeml uqast|uqast|ogorid
zeml dilian|zeml|kadastr|pai
zmin imen>zmin prizvis|prizvis qoliv|nov prizvis
zmin>>izmn|smen|pomn|zamn
znikl bezv|rozwuk
zruiniv jitl>>razrus jil|razrus
kvit poizd|zalizni kvit|ukrzali|potiag
kvit>>bil
kep>kliuk
kep|elektr pidpis|cifr pidpis|ecp
keruiuk kompa|osb|komun poslug>>>jek|jeu|jrep|domoupr
knig>>qita
kompens zruiniv jitl>rozbomb|zniwk|vikn vib|obstr|rak|pril|snariad|drin|wahid
kompens zruiniv jitl|evidniv|powkid main
kompens>>vozmewk|vozmest
komun poslug>komun|kvartp|platig|jkh|zapla kvartir
komun poslug|jkg|jitl komun poslug
kord>>gran
kred>grow borg
kurs|navqa|trening
lik>aptk|tablit|oper|obstig>lekar
lik|recept|medikam|prepar
likar>zahvir|bol|nezdug|tempera|priim|zub|hvorib|analig|medik>vrak|doktir|prem|boln
likar|sime likar|terapev|pediatr|stomato
likarni>likarni list|list neprace>bolnik
litak>>samil|aviab
litn liud>>poj
liceng|dozv
liqi>>sqetk
malozab>>malobes
malozab|nizk dohid|maloimu
main deklar|deklar dohid|podat deklar|deklar main stan
main>>imuwqe
mobi zviag|telif|popovn rahun
mobilig|visk oblik|povist|rezerv|viskovo
migr slujb|pasport>>>pasport stil|ovir
misk goliv>>mer|gorid goliv
misk projiv>propis|pereizd|pereih>mest jitl|perezd
misk projiv|adris projiv|propi
mist|misk>>gorid
navqa>>obuk|uqeb|uqit
narid dit>narid|emal
narid dit|novonar|maliuk|nemiv
narid>>rojd|rodils|rod|roja
neruhim>hat|bti|vlas>nedviji
neruhim|neruhim main|prav vlas|kvartir|jitl|budin
nesudim>sud|krimin>>dovid sudim
nesudim|sudim
nmt|naciin multipr test|zno|zovnis nezalig ocin|vstup isp
oblik>>uqet
ozdoriv>kanikul|vidpoqi|sanatir
ozdoriv|putiv|litn tabir
opal>batar|holid>otip
opal|tepl
opla>>upla|zapla|plat|platig
opik>>opek
opik|pikl
opik|usiniv>opikun|sir|priim dit
orend>znia kvartir|zdat kvartir>arend|snia kvartir
osb|obedn spivlas bagatok budin
osv>>obraziv
osel|ipit|dostup jitl
otrim>>poluk
ocin>>otmit
park>stoian|pripark
pasport gromadi>aid|pasport rok
pasport gromadi|vnutris pasport|kart
patrul polik|posvidk vodik|transpo zasib>>>dai|mre|gai|servis centr mvs
pdv|podat doda vart
pdfo|podat dohid fizik osib
pens>star
pererah>>pereras
pererah|pidviwk
peresl>>bejn|vpl|vnutr peremew lic
petik>zibra pidpis|kolekt zvern
podat deklar>zvit
podat znig>povir podat|povir navqa
podat slujb>>nalig
podat slujb|podat>>>podat inspk|dpi|dfs|mindohi
podat>edin podat>nalig
pokag|elektro|gaz|vod>liqi
polik>vkra|kradig|wahra|obmanul|pograb|vkra telif>ukra|krag>milik
polik|zlik
polikli|likar|medik zaklad|ambulat
poperid>>predvar
posvid projiv>vnj
posvid projiv|dozv projiv
posvidk vodik>prav|prav mawin|avtowk|vod>voditl prav|voditl udostov
posvidk vodik|vodik posvidk|vodik prav
posvidk>>udostov
poslug>>uslug
posil|powt|ukrpowt|vidprav
potiag>>poezd
powkid>>povrejd
powuk>>pois|nait|iska
prav dopomig>bezkowt iurist|konsult>iuridiq pomis|besp iurist|besp advk
prizvis>>fam
pripin pidprem dial>zakr fop|zakr biznes
pripin|zakr|likvid
psiholo dopomig>depris|psiholi|trivig
pfu|pens fond
pidprim>>predpr|firm
pilg>znig|bezkowt proizd>lgit
rad>>sov
rahun>>sqet
remont>>poqin
rnokp>ipn|identif nomir|kod plat|identif|podat kod>>in
rnokp|restr nomir oblik kart|podat nomir|identif kod
rob|vakans>>rab|trudous
rozklad>>raspis
rozirv wliub>rozvest|roz>razvid|razvest|rastorg brak
rozirv wliub|rozluk
samit mat|mat odinak
svido>>svidetl
skarg|zvern>>jalib|pojaliv|obrawk
sklad zarestr|sklad sim
smert>pomir|mog|cvintar|kladovi>umer|umerl
smert|pomerl|pohiv|pohir
smit>>musir
smit|vidhid
socia dopomig|malozab>socvip|bidn|grow|soczah|grow dopomig
socia dopomig|socia zahist|subsid>>>sobis|uszn|uprav prak
socia>>soc
spadwk>uspadk|spadkoi>naslid|zavewk
spadwk|spad|zapiv
spojiv>>potrebi
spojiv|povern tovar
stan>>sostoia
strk>>srik
stipend>grow student
subsid>znig komun|dorig komun
sud>riwn sud>sudib|isk
sud|poziv
sim>>sem|seme
tvar>qip|pes|wqen>jivit
tvar|sobak|kit
transpo zasib>taqk|tehpasp|nomir znak|pereofo|rozmitn
transpo zasib|avtomib|avt|mawin
transpo kart|proig|elektr kvit
trud stag>trud|trud knig|ok 5
trud stag|strah stag|trud dial
tck>>>voenkim|raivisk
tck|teritir centr komplek|viskim
ubd>atis|ato|boiiv|front|uqas vin
ubd|uqas boiiv di
ukr>shova|bunkir|trivig>ubejis|bomboub
ukr|bombosh|shovis
fop>vidkr|biznes|vlas spra|svo spra|spd|qp|magag|frilans>predpri|ip
fop|fizik osib pidprim|pidprim|pidprem dial
centr zain>>birg trud|zania>birg prak
cnap|centr nada adminis poslug
cifr gramit>kompiut|noutbuk|bab|interne
cifr gramit|kompiut gramit|cifr osv
qerg jitl>kvartir oblik|jitl qerg
qerg>>oqerid
wvid|ekstr medik dopomig
wkil>perwokl|zarah|wist rok
wkil|zaklad zaga serid osv|perw klas|lic
wliub>jen|rozpis|zamig|molid|narik>brak|svadb|zamug
wliub|odrug|ves
wtraf>owtraf|posta|wvid|kamir
wtraf|porus prav dorig ruh|pdr
wqep>kovid|COVID|kir|grip>priv
wqep|vakcin|vakk
wqodn>>dnev
invalid>grup invalid|ekopf|komis
inozim>>inostr
interne prima>mer|miskrad|deput
interne prima|napis mer|misk goliv`;
