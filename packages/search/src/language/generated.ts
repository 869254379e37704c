// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'FOR HOW THE abo ale bez buv bud bude bula bulo buli buti vam vas vje vid gde de dlia duje ego esli est eto zaraz kak kogda koli kto kuda kudi laska maiu mene meni mne mogo moe moei moje mojna mojno moju moi moia moiu mi mij nad nado nam nas nujen nujna nujno ona oni pered potriben potribna potribno potribni poqemu pro pri pid pidkajiti pislia svogo svoe svoiu svi skajiti skolko skilki sogodni tam toi treba tut uje hotiv hotila hoqe hoqu hto cei qerez qogo qomu qto qtobi qi wqe wqo wqob iak iaka iake iakogo iaku iakwqo iaki ili iogo iomu';
// prettier-ignore
export const weak = 'adminis baz bezkowt bibliit vzia vida vidpr gromad gromadi dan derja dovid dokumen dopomog dopomig dizna elektr jink zavest zamiv zamin zapla zapis zarestr zaia zaiav zmin znai zrobi kabin kart kupi liud misk mist nada nait nomir niv onla opla osib otrim oform perevir plati poda podiv poluk pomin porta poslug powuk prav problim pridb priznak pita restr sait sdela servis sklast slujb spla stat status sistim uzna ukra uslug centr qoliv wuka intern inform';
// prettier-ignore
export const rules = `
=vpo|vnutris peremiw osib|peresl|peremiw osib|vimus peresl|vnutris peremiw
=fip|fizik osib pidprim|priva pidprim|pidprim
=esv|edin socia vnesk
=pdv|podat doda vart
=pdfo|podat dohid fizik osib|pributk podat
=kep|kvalifi elektr pidpis|elektr pidpis|elektr kliuk|cifr pidpis
=rnokp|restr nomir oblik kart platn podat|podatk nomir
=dracs|derja restr akt civi stan
=cnap|centr nada adminis poslug
=osb|obedn spivlas bagatok budin
=pfu|pens fond
=dps|podatk slujb|podatk
=tck|teritir centr komplek
=nmt|naciin multipr test|zno|zovnis nezalig ocin
=ubd|uqasn boiiv di
=nszu|naciin slujb zdir
=bpd|bezip prav dopomig|bezip pravn dopomig
=edrpo|restr iuridik osib
=dbr|derja biur rozslid
=subvn|subsid
=komun poslug|jitl komun poslug|jkg
=elektro|elektr|elektri energ
=gaz|gazopos
=vid|vodopos|vodk
=opal|teplopo|tepl
=pokazn|pokag
=zaborgi|borg
=diti sadk|dowki zaklad|dowki osvi|zaklad dowki osvi
=wkil|zaklad zaga serid osvi|perw klas|gimnag|lic
=viw|univers|zaklad viwk osvi|viwk osvi|insti
=elektr wqodn|wqodn|ocin|uspis
=posvidk vodi|vodi posvidk|vodi prav
=transpo zasib|avtomib|avt|mawin
=avtk|oscpv|strah avtomib|avtostr|strah polis
=zakord pasport|pasport vizd kord
=misk projiv|adris projiv|propi
=wliub|odrug|vesi
=rozirv wliub|rozluk
=narodg ditin|novonar|maliuk|nemiv
=smert|pomerl|pohiv|pohir
=spadwk|spad|zapiv
=opik|pikl
=usiniv|udoqir
=bagatid simia|bagatid
=bezrib|centr zain
=vakans|robi|pracevl
=zarib plat|zarp
=trud stag|strah stag|stag
=osib invalid|invalid
=likar|sime likar|terapev|pediatr
=polikli|likar|medik zaklad|ambulat
=wqep|vakcin|vakk
=lik|recept|dostup lik|medikam
=neruhim|neruhim main|prav vlas|kvartir|jitl
=zeml dilian|zeml|kadastr|kadastr nomir|pai
=budivn|budivl robi|zabud|dozvi budivn
=sud|sudiv spra|poziv|sudiv
=advk|iurist|iuridik dopomig|prav dopomig|pravn dopomig
=polik|pravoho|zlik|pravopo
=domas nasi|nasi simia
=zvern|skarg|poskarg
=petik|elektr petik
=intern prima|elektr prima|napis mer|misk goliv
=biudg uqast|gromad biudg|gromad proekt
=zakupiv|tendir|prozir|PROZORO|torg
=zapi publik inform|dostup publik inform|inform zapi
=zalizni kvit|kvit poizd|ukrzali|potiag|poizd
=aviakv|kvit litak|litak|aviaper
=avtobus kvit|kvit avtobus|avtobus|avtovok
=gromad transpo|marwr|troleib|tramv
=posil|powt|vidstig vidprav|ukrpowt|listoni
=mobi zviag|telif|popovn rahun
=dovid nesudim|nesudim|vitiag nesudim|sudim
=deklar dohid|podatk deklar|deklar
=kompens zruiniv jitl|zruiniv main|powkodg jitl|evidniv
=viskovo|visk|zahisn|boek|solda
=mobilig|visk oblik|povist|rezerv|viskim
=znikl bezv|propa bezv|rozwuk
=volonti|gumanit dopomig|gumanit
=ukri|bombosh|shovis
=povitri trivig|sirn
=avar|avar slujb|gari lin
=graf vidkliu|vidkliu svitl|nem svitl
=smit|pobut vidhid|vivig smit
=dorig|iam dorig|remont dorig
=blagous|lihtar|vulik osvitl
=tvar|sobak|kit|veterin
=gromadi|inozim
=posvid projiv|dozvi projiv|projiv
=zahist prav spojiv|spojiv|povern tovar
=liceng|dozvi
=kredi|pozik
=vklad|vkladn|depig|zaowqad
=knig|elektr knig|qita|katalig
=kompiut gramit|cifr gramit|cifr osvi|kompiut kurs
=kurs|navqa|trening
=elektr powt|EMAIL|skrin|eMAIL
=videozv|videodz|skaip|SKYPE|ZOM
=dia|DIA|zastosu dia
=torg mark|torgovl mark|znak tovar
=avtir prav|intelek vlas|patent|vinahid
=statut|iuridik osib|tiv|pidprim
=pripin|zakri|likvid
=vikin provadg|borjn|vikin slujb
=dogliad|pohi vik|litn liud
=samit mat|odin mat|mat odinak
=ozdoriv|tabir|sanatir|putivk
=protig|zasib reabi|invalid vizk|reabi
=arhivn dovid|arhiv|arhivn dokumen
=apist|legalig dokumen
=psiholi|psiholo dopomig
=korup|habar
=vitiag|vipi
ckomun|kvartp|platig|jkh|zapla kvartir>komun poslug
csvitl|svet|lampik|oblener>elektro
cliqiln|sqetk>elektro|gaz|vid|pokazn
cznig komun>subsid
cpension|vit pens|star|vislug|pens vik>pens
cpens kart|pens knig>pens posvidk
cprav mawin|vodi korik|prav vodi|avtowk>posvidk vodi
czagranp|zakord|zakordi|biometr|viha kord|biometr pasport>zakord pasport
caid kart|kart|idkart|pasport rik|pasport knijik|perw pasport>pasport gromadi
cpropis|pereizd|pereih|vipis|jit adris>misk projiv
cjeni|odrug|rozpis|vit zamig|zags|molid>wliub
crozluk|rozvest|rozvid>rozirv wliub
cnarid|narodil|emal|polig|vagi|dekri|dekrit>narodg ditin
cpomir|pomerl>smert
czmini prizvis|pomin prizvis|niv prizvis|zmin prizvis>zmin imen
cuspadk|dista budin|spadkoi>spadwk
copikun|siri>opik
cbatk plati|utrim ditin>aliment
csadk|sadik|ditsad|qerg sadk|iasl|diti sadik>diti sadk
cperwokl|perw klas|perwak>wkil
cwqodn|dvik|ocin ditin|domas zavda|urik>elektr wqodn
cvtra robi|zviln|birg|birg prak|skorit|robi|sokra>bezrib
cpidrib|nain|wuka robi|znai robi|robi>vakans
ctrud|trud knig|elektr trud>trud stag
cpidprem|vidkr biznis|biznis|vlas spra|spra|ip|qpwnik|qp|spd|poqa biznis>fip
czakri fip|zakri biznis|zakri pidprem>pripin pidprem dial
cedin podat|nalig>podat
czvit|deklar>podatk deklar
cipn|in|identif kid|identif nomir|indifik kid|kid platn>rnokp
cecp|kliuk|fles kliuk|kliuk privatb|cifr kliuk>kep
ctaqk|pereofo mawin|tehpasp|kup mawin|nomir znak>transpo zasib
cpdr|porus pravi|kamir wvidk|owtraf|parkiv>wtraf
czapis likar|talonk|zahvir|hvir|boli|priim|konsult likar>likar
cpidpis deklar|sime likar|obra likar>deklar likar
clikarni list|list neprace|bolnik|biulit>likarni
captk|tablit|lik bezkowt>recept
cpriv|ukil|kovid|COVID>wqep
cgrup invalid|msek|ekopf|komis|drug grup>invalid
csocvip|socia vipla|malozab|bidn|nem griw|matir dopomig|socia zahist|soczah>socia dopomig
cbijn|vipla peresl|viha okup|pereih vin|dovid peresl>dopomig vnutris peremiw osib|vpo
crozbomb|zniwk budin|zruin budin|powkodg obstr|vikn vibi|prilit|ruin|zbit|obstr|zruiniv>kompens zruiniv jitl
catown|ato|boiiv|uqasn vin|os>ubd
cdemobil|posvidk vetir|povernu front>vetir
cvidstri mobilig|brin|vidterm>vidstri
cprig|prizovn|slujb arm|arm|vin|front|viskovo>vidstri|mobilig
czsu|voin|zagib|polin>viskovo
cpilg proizd|lgit|pilgiv|znig|bezkowt proizd>pilg
chat|budin|kup kvartir|vlasn|dokumen kvartir|qia kvartir|bti>neruhim
cgorid|daq|zeml hat|sotk|privati>zeml dilian
ckvartir oblik|dostup jitl|eosl|ipit|dewiv jitl|kvartir kredi|pilg ipit>qerg jitl
cznia kvartir|zdat kvartir|orendar>orend
ckvit potiag|kvit|bili poizd|plackar|kup|vokza>zalizni kvit
cavtobus marwr|avtobus|doih>gromad transpo
csudi|poda sud|zasid|riwn sud>sud
cbezkowt advk|bezkowt iurist|zahisn sud|iuridik konsult>prav dopomig
cvkra|obikr|kradig|wahra|ograb|milik|obmanul|dilnik>polik
cbe qoliv|be|pib|znuwk|nasi>domas nasi
cpoja|skarg susid|napis vlad|jalib|napis deput|napis prezide|qinovn>zvern
cmer|miskrad|misk rad|vlad|deput>intern prima
czibra pidpis|kolekt zvern>petik
cgolis|progoli|diln|vibir adris>vibir
cowqad knig|owqadkn|radian vklad|owqadb srsr|griw srsr|zgori griw|radian griw|sberig>vklad
csud|krimin|qist dovid>nesudim
cgriw student|stepend>socia stipend|stipend
cabiture|postup|vstup kampa|student>vstup zaklad viwk osvi|vstup
catest|pidtver diplim|dodat diplim|osvi>diplim
cnavqi kompiut|kompiut|noutbuk|babus|pension kompiut|korist intern|qain>kompiut gramit
cpogovir onuk|podzvin vide|vaibir|VIBER|dzvin kord|pobak rodik>videozv
cmil|poqt|zavest powt|powt skrin|GMAIL|imei>elektr powt
cproda derja|derjzam>zakupiv
csmitn|kontein|musir>vivig smit
ctrivig|kart trivig>povitri trivig
cshova|pidva|bunkir>ukri
cdadut svitl|vimknut|bleka|vimkn|vidkliu>graf vidkliu
cprorv trub|nem vodi|potip|prit|polam lift|lift>avar slujb
cbrodi sobak|bezprit tvar|pes|kiwk|pesik>tvar
cdvir|gori lihtar|zeln nasadg|spilia deriv|deriv>blagous
cjitl|vnj>posvid projiv
czbro|ruwn|pistil|misliv>dozvi zbro
criboliv|ribal|misl|misliv kvit>poliuv|riba
cgriw borg|kredi istir|kolekti>kredi
carewt rahun|zablk kart|sudiv vikin|arewt main>vikin provadg
ckewb|epidtri|tisi grivn>naciin kewb
cpoqi|qital|qita>knig
coper|analig|medik|obstig>likuv
ckolia|sluh apar|protig>zasib reabi
chvir mat|bab lejak|starn|sidil>dogliad
cdepris|pogovir psiholi|tiag duw|stris>psiholo dopomig
cvidpr ditin tabir|vidpoqi dit|litn tabir>ozdoriv
cpopovn mobi|popovn|simk>telif
ckoncert|teatr|vista>muz|afiw|kultur
cdoruk|notariu|zavir>dovire
cbatar|batar holid|tepl nem|holid kvartir>opal
cplit|kotl|mikolai>gaz
ckran|mikolai>vid
ctroe dit|baga dit|tret ditin|qetvir dit>bagatid simia
rsprav>dovid
rpoluk>otrim
rpomis|posib|pomik>dopomig
rrebn|det|detsk>ditin
rrojd|rodils|rodilas|rid|roja>narodg
rbrak|svadb|jeni|zamug|brakoso|vstup brak>wliub
rrazvid|razvest|rastorg brak>rozirv wliub
rumer|umerl|umers>smert
rnaslid|nasledn|zavewk>spadwk
rsvidetl>svido
rudostov>posvidk
rvoditl prav|voditl udostov|prav>posvidk vodi
rmest jitl|propi|propis|perezd|adris projiv|jitl>misk projiv
rrabi|trudous>robi|vakans
rbezrabi|potir rabi>bezrib
rcentr zania|birg trud|zania>centr zain
rzarp|zarabit plat|zarabit>zarib plat
rzania>zain
rsic>socia
rpredpri|qast predpri|ip>fip
rnalig>podat
rnalig|nalig inspk>podatk slujb
rnalig deklar>podatk deklar
rsqet>rahun
rsqetk>liqiln
rpokag|pokag sqetk>pokazn
rsvet|elektri>elektro
rotip>opal
rdolg|zadolje>zaborgi
rjil|jiliwk|kvartir>jitl
rdim|domiv>budin
rsobstve|sobstv>vlas
rnedviji>neruhim
rzeml uqast|uqast|daq|ogorid>zeml dilian
rstroitl|stro|stroi>budivn
rrazris>dozvi
rpoqin|remonti>remont
riam>dorig
rdetsk sad|sadik|detsad>diti sadk
rperv klas|wkoln|pervokl>wkil
rdnevn|elektr dnevn>wqodn
rotmit|ocen>ocin
robuk|uqeb|uqit|obraziv>navqa
robraziv>osvi
rpostup|postup vuz>vstup
rvuz|visw obraziv>zaklad viwk osvi
rvrak|doktir|zapis vrak>likar
rboln|polikli>likar
rbolnik|bolnik list>likarni
rlekar|tablit|medikam>lik
rpriv|vakcin>wqep
rlgit|lgotn>pilg
rupla|zapla|plati|platig>opla
rbili>kvit
rbili poezd|bili|jelezno|jelig dorig>zalizni kvit
rpoezd|elektri>poizd
rsamil|aviab>litak
rmawin>avtomib
rgran|rubig>kord
rzagranp|zagrani pasport|gran>zakord pasport
rvoen|voenosl|voin>visk
rvoin uqet|voenkim|povest|prig>visk oblik
rotsrik>vidstri
rbejn|vinujd peresl|vpl|vnutr peremew lic|peremew lic>peresl
rrazrus jil|razrus|razrus dim|povrejd jil>zruiniv jitl
rvozmewk|vozmest>vidwkid|kompens
rjalib|pojaliv|obrawk>skarg|zvern
rzapris>zapi
rsovi|gorsiv>rad
rmer|gorid goliv>misk goliv
rgorid>mist|misk
rgolosiv|izbirat>vibir
rpodpis>pidpis
relektr podpis|ecp>elektr pidpis
rdovere>dovire
rvipi|izvlik>vitiag
rvkladk|sberig|sberkni|sberega knig>vklad
rsudib|isk>sud
riuridiq pomis|besp iurist|besp advk|prav pomis>prav dopomig
rukra|voriv|krag>polik
rnasi|bet muj>domas nasi
rsudim|sprav nesudim>nesudim
rgrajd>gromadi
rinostr>inozim
ropek|opekun>opik
rsem|seme>simia
rmnogodi sem|mnogodi>bagatid simia
rmalobes sem|malobes|maloimu>malozab simia
ruhid|sidl|prestar>dogliad
rpoji|poji liud|star>litn liud
rtrud knig|trud>stag
rfami>prizvis
rizmn|smeni|smen|pomn|zamn>zmini
rqita>knig
rpoqt>powt
rpoisk|nait|iska>powuk
rmusir>smit
rulik>vulik
rplowqad>plis
robwqest biudg>biudg uqast
rzakup|tendir>zakupiv
rotkri>vidkr
rarend|snia kvartir>orend
rubejis|bomboub>ukri
rotkliuk svet|graf otkliuk|otkliuk>graf vidkliu
rjivit|sobak>tvar
rorug>zbro
rohit>poliuv
rribal>riba
rnaslid>spad
rnedl>tijd
rraspis>rozklad
roqerid>qerg
rdeng>griw
rzawqi>zahist
ruslug>poslug
rpredpr|firm>pidprim
rpotrebi>spojiv
rothid>vidhid
rputewe|poezd>podorig
rvodosna>vid
rkompiut|kompiut kurs>kompiut gramit
fpodatk inspk|dpi|derja fiska slujb|dfs|mindohi|podatk adminis>podatk slujb
fpasport stil|vgirf|ovir|gromadi imigr>migr slujb
fracs|rags|zags>dracs|wliub|narodg
fsobis|uszn|uprav prak|upsg>socia dopomig|socia zahist|subsid
fmilik>polik
fdai|mre|gai>patrul polik|servis centr mvs
fviskim|voenkim|raivisk|tck>teritir centr komplek
fzno|dpa>naciin multipr test
fecp|elektr cifr pidpis>kvalifi elektr pidpis
fidentif nomir|in|identif kid>rnokp
fderja restr slujb|derjres>edr|iuridik osib
fbezip prav dopomig>bezip pravn dopomig
fmsek|vtek>ekspert komand|invalid
fsilrad|silsk rad|seliwk rad>gromad
fjek|jeu|jrep|domoupr|jeo>keruiuk kompa|osb|komun poslug
fqerv arm|radian arm>viskovo
ftubdisp|sanst|ses>medik zaklad
fbirg prak>centr zain
fpivd zalizn|kas>zalizni kvit
fKLASNAO|klas ocin>wqodn
`;
