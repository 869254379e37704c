// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bude bula bulo buli buti vam vas vje vid gde de dlia duje ego esli est eto zaraz kak kogda koli kto kuda kudi laska maiu mene meni mne mogo moe moei moje mojna mojno moju moi moia moiu mi mij nad nado nam nas nema nemae net nujen nujna nujno ona oni pered potriben potribna potribno potribni poqemu pro pri pid pidkajiti pislia svogo svoe svoiu svi skajiti skolko skilki sogodni tam toi treba tut uje hotiv hotila hoqe hoqu hto cei qerez qogo qomu qto qtobi qi wqe wqo wqob iak iaka iake iakogo iaku iakwqo iaki ili iogo iomu';
// prettier-ignore
export const weak = 'adminis baz bezkowt bibliit vzia vida vidpr gromad gromadi dan derja dovid dokumen dopomog dopomig dizna elektr jink zavest zamiv zamin zapla zapis zarestr zaia zaiav zmin znai zrib kabin kart kup liud misk mist nada nait nov nomir onla opla osib otrim oform perevir plat poda podiv poluk pomin porta poslug powuk prav problim pridb priznak pita restr sait sdela servis sklast slujb spla stat status sistim uzna ukra uslug centr qoliv wuka intern inform';
// prettier-ignore
export const rules = `avar slujb>prorv trub|potip|prit|lift
avtk|oscpv|strah avtomib|avtostr
aviakv|litak|aviaper
advk|iurist|iuridik dopomig|prav dopomig
aliment>utrim dit
apist|legalig dokumen
arhiv dovid|arhiv
bagatid sim>>mnogodi sem|mnogodi
bagatid sim|bagatid
bezrib>vtra rob|zviln|birg|birg prak|skorit|rob>bezrabi|potir rab
bezrib|centr zain
borg|vikin provadg
budin>>dom|domiv
biudg uqast>>obwqest biudg
biudg uqast|gromad biudg
vakans>pidrib|nain|wuka rob|znai rob
vakans|rob|pracevl
vetir>povern front
vklad>owqad knig|owqadkn|owqadb srsr|radia grow>vkladk|sberig
vklad|depig|zaowqad
vlas>>sobstve|sobstv
vod|vodopos|vodk
volonti|gumanit dopomig
vpo|vnutris peremiw osib|peresl
vstup zaklad viwk osv|vstup>abiture|postup|student
vstup>>postup
vulik>>ulik
vibir>golis|progoli|diln
videozv>pogovir onuk|podzvin vide|vaibir|VIBER
videozv|videodz|skaip|SKYPE|ZOM
vidstri>vidstri mobilig|brin|vidterm>otsrik
vidstri|mobilig>prig|priziv|slujb arm|arm|viskovo
vidwkid|kompens>>vozmewk|vozmest
vikin provadg>arewt rahun|sudiv vikin|arewt main
visk oblik>>voin uqet|voenkim|povest|prig
visk>>voen|voenosl|voin
viskovo>zsu|voin|zagib|polin
viskovo|visk|zahis|solda
vitiag>>vipi
viw|univers|zaklad viwk osv|viwk osv|inst
gaz|gazopos
graf vidkliu>dadut svitl|vimknut|vidkliu>otkliuk svet|graf otkliuk|otkliuk
graf vidkliu|vidkliu svitl
gromad transpo>avtobus|doih
gromad transpo|marwr|troleib|tramv
gromad>>>silrad|sils rad|seliwk rad
gromadi>>grajd
grow>>deng
deklar dohid|podat deklar
deklar likar>pidpis deklar|sim likar|obra likar
dovid>>sprav
dovire>doruk|notar|zavir
dogliad>hvir mat|sidil>uhid
dozv>>razris
domas nasi>be qoliv|be|pob>domas nas|nas
dopomig vnutris peremiw osib|vpo>bijn|vipla peresl|viha okup|dovid peresl
dopomig>>pomis|posib|pomik
dps|podat slujb|podat
dracs|derja restr akt civi stan
dracs|wliub|narodg>>>racs|rags|zags
diplim>atest|osv
dit sadk>sadk|sadik|ditsad|qerg sadk|dit sadik>dets sad|detsad
dit sadk|dowki zaklad|dowki osv|zaklad dowki osv
dit>>rebn|det|dets
ekspert komand|invalid>>>msek|vtek
elektr powt>poqt|zavest powt|GMAIL
elektr powt|EMAIL|powt skrin
elektr pidpis>>ecp
elektr wqodn>wqodn|ocin dit|domas zavda|urik
elektro>svitl|svet|oblener>elektri
elektro|gaz|vod|pokag>liqi|sqetk
elektro|elektr
esv|edin socia vnes
jitl>>jil|jiliwk
zaborgi>>dolg|zadolje
zaborgi|borg
zaklad viwk osv>>vuz|visw obraziv
zakord pasport>zagranp|zakord|biometr|viha kord|biometr pasport>zagrani pasport
zakord pasport|pasport vizd kord
zakupiv>>zakup
zakupiv|tendir|prozir|PROZORO|torg
zalizni kvit>kvit potiag|kvit|kup|vokza>bil poezd|bil|jelezno>kas
zap publik inform|dostup publik inform
zap>>zapris
zarib plat>>zarabit plat|zarabit
zarib plat|zarp
zasib reab>kolia
zahist>>zawk
zver>poja|napis vlad|jalib|napis deput|qiniv
zver|skarg|poskarg
zeml dilian>daq|sotk>zeml uqast|uqast|ogorid
zeml dilian|zeml|kadastr|pai
zmin imen>zmin prizvis|pomin prizvis|nov prizvis
zmin>>izmn|smen|pomn|zamn
znikl bezv|propa bezv|rozwuk
zruiniv jitl>>razrus jil|razrus|razrus dom
kvalifi elektr pidpis>>>ecp|elektr cifr pidpis
kvit poizd|zalizni kvit|ukrzali|potiag
kvit>>bil
kep>ecp|kliuk|cifr kliuk
kep|kvalifi elektr pidpis|elektr pidpis|cifr pidpis
keruiuk kompa|osb|komun poslug>>>jek|jeu|jrep|domoupr|jeo
knig>>qita
kompens zruiniv jitl>rozbomb|zniwk budin|powkodg obstr|vikn vib|zbit|obstr|zruiniv
kompens zruiniv jitl|evidniv
kompiut gramit>navk kompiut|kompiut|noutbuk|babus|korist intern>kompiut kurs
kompiut gramit|cifr gramit|cifr osv
komun poslug>komun|kvartp|platig|jkh|zapla kvartir
komun poslug|jkg
kord>>gran
kred>grow borg|kredi istir
kurs|navqa|trening
lik>oper|analig|medik|obstig>lekar|tablit
lik|recept|medikam
likar>zapis likar|zahvir|bol|priim>vrak|doktir|boln
likar|sim likar|terapev|pediatr
likarni>likarni list|list neprace|bolnik>bolnik list
litak>>samil|aviab
litn liud>>poj|star
liceng|dozv
liqi>>sqetk
malozab sim>>malobes sem|maloimu
mobi zviag|telif|popovn rahun
mobilig|visk oblik|povist|rezerv|viskim
migr slujb>>>pasport stil|vgirf|ovir
misk goliv>>mer|gorid goliv
misk projiv>propis|pereizd|pereih>mest jitl|perezd
misk projiv|adris projiv|propi
mist|misk>>gorid
navqa>>obuk|uqeb|uqit|obraziv
narodg dit>narid|emal|polig|vagi|dekr|dekrit
narodg dit|novonar|maliuk|nemiv
narodg>>rojd|rodils|rod|roja
naciin multipr test>>>dpa
neruhim>hat|budin|kup kvartir|bti>nedviji
neruhim|neruhim main|prav vlas|kvartir|jitl
nesudim>sud>sprav nesudim
nesudim|sudim
nmt|naciin multipr test|zno|zovnis nezalig ocin
ozdoriv>vidpr dit tabir|litn tabir
opal>batar|holid kvartir>otip
opal|tepl
opla>>upla|zapla|plat|platig
opik>opikun|sir>opek|opekun
opik|pikl
orend>znia kvartir|zdat kvartir|orendar>arend|snia kvartir
osb|obedn spivlas bagatok budin
osv>>obraziv
otrim>>poluk
ocin>>otmit
pasport gromadi>aid kart|kart|pasport rok|pasport knijik|perw pasport
patrul polik|servis centr mvs>>>dai|mre|gai
pdv|podat doda vart
pdfo|podat dohid fizik osib
pens posvidk>pens kart
pens>pension|vit pens|star|pens vik
peresl>>bejn|vpl|vnutr peremew lic
petik>zibra pidpis|kolekt zver
podat deklar>zvit|deklar>nalig deklar
podat slujb>>nalig>podat inspk|dpi|dfs|mindohi
podat>edin podat|nalig
polik>vkra|obikr|kradig|wahra|obmanul>ukra|krag>milik
polik|zlik
polikli|likar|medik zaklad
posvid projiv>jitl|vnj
posvid projiv|dozv projiv
posvidk vodik>prav mawin|avtowk>voditl prav|voditl udostov|prav
posvidk vodik|vodik posvidk|vodik prav
posvidk>>udostov
poslug>>uslug
posil|powt|ukrpowt
powuk>>pois|nait|iska
prav dopomig>bezkowt advk|bezkowt iurist|iuridik konsult>iuridiq pomis|besp iurist|besp advk|prav pomis
prizvis>>fam
pripin pidprem dial>zakr fop|zakr biznis|zakr pidprim
pripin|zakr|likvid
psiholo dopomig>depris|pogovir psiholi
pfu|pens fond
pidprim>>predpr|firm
pilg>lgit|znig|bezkowt proizd
rad>>sov
rahun>>sqet
remont>>poqin|remonti
recept>aptk|tablit|lik bezkowt
rnokp>ipn|kod plat>>identif nomir|in|identif kod
rnokp|restr nomir oblik kart plat podat
rob|vakans>>rab|trudous
rozklad>>raspis
rozirv wliub>rozvest>razvid|razvest|rastorg brak
rozirv wliub|rozluk
samit mat|mat odinak
svido>>svidetl
skarg|zver>>jalib|pojaliv|obrawk
smert>pomir>umer|umerl
smert|pomerl|pohiv|pohir
smit>>musir
smit|pobut vidhid
socia dopomig>socvip|socia vipla|bidn|grow|socia zahist|soczah
socia dopomig|socia zahist|subsid>>>sobis|uszn|uprav prak|upsg
socia stipend|stipend>grow student
socia>>soc
spadwk>uspadk|spadkoi>naslid|zavewk
spadwk|spad|zapiv
spojiv>>potrebi
spojiv|povir tovar
stag>>trud knig|trud
subsid>znig komun
sud>poda sud|riwn sud>sudib|isk
sud|poziv
sim>>sem|seme
teritir centr komplek>>>viskim|voenkim|raivisk
transpo zasib>taqk|pereofo mawin|tehpasp|kup mawin
transpo zasib|avtomib|avt|mawin
trud stag>trud|trud knig|elektr trud
trud stag|strah stag|stag
tck|teritir centr komplek
ubd>atis|ato|boiiv|uqas vin|os
ubd|uqas boiiv di
ukr>shova|bunkir>ubejis|bomboub
ukr|bombosh|shovis
fop>vidkr biznis|biznis|vlas spra|spra|ip|qp|spd|poqa biznis>predpri
fop|fizik osib pidprim|priva pidprim|pidprim
centr zain>>centr zania|birg trud|zania>birg prak
cnap|centr nada adminis poslug
qerg jitl>kvartir oblik|dostup jitl|eosl|ipit
qerg>>oqerid
wkil>perwokl>perv klas
wkil|zaklad zaga serid osv|perw klas|lic
wliub>jen|rozpis|zamig|zags|molid>brak|svadb|zamug
wliub|odrug|ves
wtraf>pdr|owtraf|parkiv
wqep>priv|kovid|COVID
wqep|vakcin|vakk
wqodn>>dnev
invalid>grup invalid|msek|ekopf|komis
inozim>>inostr
intern prima>mer|miskrad|deput
intern prima|napis mer|misk goliv`;
