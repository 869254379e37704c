// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = 'A FOR HOW I IN MY OF THE TO a abo ale bez bo buv bud bude bula bulo buli buti v vam vas vaw vje vo vona vono voni vi vid vin gde de dlia do dopomojiti duje e ego esli est eto etot ewqe z za zaraz zi k kak ko kogda koli kto kuda kudi laska mati maiu mene meni menia mne mnoiu mogo moe moego moei moje mojna mojno moju moi moia moim moiu mi mij na nad nado nadobno nam nas naw nawa ne nujen nujna nujno ni o ob on ona onlain-servis oni ot pered po podskajite pojaluista pomogite potriben potribna potribno potribni potim poqemu pro pri pid pidkajiti pislia s same svogo svoi svoia svoiu svi skajiti skolko skilki so sogodni ta tam te tobi toi treba tut ti tilki u uje hotel hotiv hotila hoqe hoqu hto ce cei cogo ci cia qerez qogo qomu qto qtobi qi qim wvidko wo wob wqe wqo wqob i ia iak iaka iake iakogo iakos iaku iakwqo iaki iz ili im iogo iomu ih';
// prettier-ignore
export const weak = 'administrativn bezkowtovn besplatn bibliotk vest vziat vidak vidat vidpravit gromadsk gromadian dan dat derjavn dovidk dokument dopomogt dopomig diznat diznatis elektrin jink zakazat zamovln zamovit zamin zaminit zaplatit zapis zapisat zarestruvat zaiav zaiavk zmin zminit znait zrobit kabinit kupit liudin mat misk mist misciv nadan nadat nadislat nait nomir niv onlain oplat oplatit osib otriman otrimat otrimuvat oformln oformit perevirk perevirit platit podak podan podat podivit poluqn poluqit pomowk pominiat portal poriadk poslug potrib powuk problim proverit pridbat priznaqn priznaqit pitan raiin restr restrak sait sdelat servis sklast slujb splatit stat sistim timqasiv uznat ukrain ukrainsk uslug fond centr qolovik wukat internit informak inw';
// prettier-ignore
export const rules = `
=vpo|vnutriwn peremiwqn osib|pereselenk|peremiwqn osib|vimuwn pereselenk|vnutriwn peremiwqn
=fip|fiziqn osib pidpremk|privatn pidpremk|pidpremk
=esv|edin socialn vnesk
=pdv|podatk dodan vartist
=pdfo|podatk dohid fiziqn osib|pributkiv podatk
=kep|kvalifikovan elektrin pidpis|elektrin pidpis|elektrin kliuk|cifriv pidpis
=rnokp|restracin nomir oblikiv kartk platnik podatk|podatkiv nomir
=dracs|derjavn restrak akt civiln stan
=cnap|centr nadan administrativn poslug
=osb|obednan spivlasnik bagatokvartirn budink
=pfu|pensin fond
=dps|podatkiv slujb|podatkiv
=tck|teritorialn centr komplektuvan
=nmt|nacionaln multipredmetn test|zno|zovniwn nezalejn ociniuvan
=ubd|uqasnik boiiv di
=nszu|nacionaln slujb zdoriv
=bpd|bezoplatn praviv dopomig|bezoplatn pravnik dopomig
=edrpo|restr iuridiqn osib
=dbr|derjavn biur rozsliduvan
=subvenk|subsid
=komunaln poslug|jitliv komunaln poslug|jkg
=elektroenerg|elektrik|elektropostaqan|elektriqn energ
=gaz|gazopostaqan
=vid|vodopostaqan|vodokanal
=opaln|teplopostaqan|tepl
=pokaznik|pokazan
=zaborgovanist|borg
=ditiak sadk|dowkiln zaklad|dowkiln osvit|zaklad dowkiln osvit
=wkil|zaklad zagaln seredn osvit|perw klas|gimnag|lic
=viw|universitit|zaklad viwk osvit|viwk osvit|institut
=elektrin wqodenik|wqodenik|ocink|uspiwnist
=posvidqn vodii|vodisk posvidqn|vodisk prav
=transportn zasib|avtomobil|avt|mawin
=avtocivilk|oscpv|strahuvan avtomobil|avtostrahuvan|strahiv polis
=zakordin pasport|pasport vizd kordin
=misk projivan|adris projivan|propisk
=wliub|odrujn|vesil
=rozirvan wliub|rozluqn
=narodjn ditin|novonarodjn|maliuk|nemovl
=smert|pomerl|pohovan|pohorin
=spadwqin|spadk|zapovit
=opik|pikluvan
=usinovln|udoqerin
=bagatoditn simia|bagatoditn
=bezrobitn|centr zainiatist
=vakans|robit|pracevlawtuvan
=zarobitn plat|zarplat
=trudiv stag|strahiv stag|stag
=pens|pensin
=osib invalidnist|invalidnist
=likar|simein likar|terapevt|pediatr
=poliklinik|likarn|mediqn zaklad|ambulatir
=wqepln|vakcinak|vakcin
=lik|recept|dostupn lik|medikament
=neruhomist|neruhim main|prav vlasnist|kvartir|jitl
=zemeln diliank|zeml|kadastr|kadastriv nomir|pai
=budivnictv|budiveln robit|zabudiv|dozvil budivnictv
=sud|sudiv sprav|poziv|sudiv
=advokat|iurist|iuridiqn dopomig|praviv dopomig|pravnik dopomig
=polik|pravohoronk|zloqin|pravoporuwn
=domawn nasilstv|nasilstv simia
=zvernn|skarg|poskarjit
=petik|elektrin petik
=internit primaln|elektrin primaln|napisat mer|misk goliv
=biudjit uqast|gromadsk biudjit|gromadsk proekt
=zakupivl|tendir|prozir|PROZORO|torg
=zapit publiqn informak|dostup publiqn informak|informacin zapit
=zalizniqn kvitk|kvitk poizd|ukrzaliznik|potiag|poizd
=aviakvitk|kvitk litak|litak|aviaperevezn
=avtobusn kvitk|kvitk avtobus|avtobus|avtovokzal
=gromadsk transport|marwrutk|troleibus|tramva
=posilk|powt|vidstejit vidpravln|ukrpowt|listoniw
=mobiln zviazk|telefin|popovnit rahunk
=dovidk nesudimist|nesudimist|vitiag nesudimist|sudimist
=deklarak dohid|podatkiv deklarak|deklaruvan
=kompensak zruinovan jitl|zruinovan main|powkodjn jitl|evidnovln
=viskovoslujbovk|viskiv|zahisnik|boek|soldat
=mobilizak|viskiv oblik|povistk|rezerv|viskomat
=znikl bezvist|propav bezvist|rozwuk
=volontir|gumanitarn dopomig|gumanitark
=ukrit|bomboshoviwk|shoviwk
=povitrian trivig|sirn
=avarin|avar|avarin slujb|gariak lin
=grafik vidkliuqn|vidkliuqn svitl|nem svitl
=smit|pobutiv vidhid|vivezn smit
=dorig|iam dorig|remont dorig
=blagoustr|lihtar|vuliqn osvitln
=tvarin|sobak|kit|veterinar
=gromadianstv|inozemk
=posvidk projivan|dozvil projivan|projivan
=zahist prav spojivak|spojivak|povernn tovar
=liceng|dozvil
=kredit|pozik
=vklad|vkladnik|depozit|zaowqadjn
=knig|elektrin knig|qitan|katalig
=kompiutern gramotnist|cifriv gramotnist|cifriv osvit|kompiutern kurs
=kurs|navqan|trening
=elektrin powt|EMAIL|skrink|eMAIL
=videozviazk|videodzvink|skaip|SKYPE|ZOM
=dia|DIA|zastosunk dia
=torgiv mark|torgoveln mark|znak tovar
=avtorsk prav|intelektualn vlasnist|patent|vinahid
=statut|iuridiqn osib|tiv|pidpremstv
=pripinn|zakrit|likvidak
=vikonavk provadjn|borjnik|vikonavk slujb
=dogliad|dogliadalnik|pohil vik|litn liudin
=samotn|odink|odinaqk
=ozdorovln|tabir|sanatir|putivk
=protig|zasib reabilitak|invalidn vizk|reabilitak
=arhivn dovidk|arhiv|arhivn dokument
=apostil|legalizak dokument
=psiholig|psihologiqn dopomig
=korupk|habar
=vitiag|vipisk
ckomunalk|kvartplat|platijk|jkh|zaplatit kvartir>komunaln poslug
csvitl|svet|lampoqk|oblenerg>elektroenerg
cliqilnik|sqetqik>elektroenerg|gaz|vid|pokaznik
cznijk komunaln>subsid
cpensionir|vit pens|starist|vislug|pensin vik>pens
cpensin kartk|pensin knijk>pensin posvidqn
cprav mawin|vodisk koroqk|prav vodii|avtowkil>posvidqn vodii
czagranpasport|zakordin|zakordonik|biometr|vihat kordin|biometriqn pasport>zakordin pasport
caid kartk|ID kartk|idkart|pasport 14 rik|pasport knijeqk|perw pasport>pasport gromadian
cpropisat|pereizd|pereihav|vipisat|jit adris>misk projivan
cjenit|odrujit|rozpisat|vit zamig|zags|molodiat>wliub
crozluqit|rozvest|rozvid>rozirvan wliub
cnarodil|narodilas|emaliatk|polig|vagitn|dekrit|dekretn>narodjn ditin
cpomir|pomerl>smert
czminit prizviwk|pominiat prizviwk|niv prizviwk|zmin prizviwk>zmin imen
cuspadkuvat|distav budink|spadkoemk>spadwqin
copikun|sirit>opik
cbatk platit|utriman ditin>aliment
csadk|sadik|ditsadk|qerg sadk|iasl|ditiak sadoqk>ditiak sadk
cperwoklasnik|perw klas|perwaqk>wkil
cwqodenik UA|dvik|ocink ditin|domawn zavdan|urik>elektrin wqodenik
cvtrat robit|zvilnil|birg|birg prak|skorotil|robit|sokratil>bezrobit
cpidrobitk|nainiat|wuka robit|znait robit|robit>vakans
ctrudiv|trudiv knijk|elektrin trudiv>trudiv stag
cpidpremnictv|vidkrit biznis|biznis|vlasn sprav|sprav|ip|qpwnik|qp|spd|poqat biznis>fip
czakrit fip|zakrit biznis|zakrit pidpremnictv>pripinn pidpremnick dialnist
cedin podatk|nalig>podatk
czvit|zvitnist|deklarak>podatkiv deklarak
cipn|in|identifikacin kid|identifikacin nomir|indifikacin kid|kid platnik>rnokp
cecp|kliuk|flewk kliuk|kliuk privatbank|cifriv kliuk>kep
ctaqk|pereoformit mawin|tehpasport|kup mawin|nomern znak>transportn zasib
cpdr|poruwn pravil|kamir wvidkist|owtrafuval|parkovk>wtraf
czapis likar|talonqik|zahvir|hvir|bolit|priim|konsultak likar>likar
cpidpisat deklarak|simein likar|obrat likar>deklarak likar
clikarnian list|list nepracezdatnist|bolniqn|biuletn>likarnian
captk|tabletk|lik bezkowtovn>recept
cprivivk|ukil|kovid|COVID>wqepln
cgrup invalidnist|msek|ekopf|komis|drug grup>invalidnist
csocviplat|socialn viplat|malozabezpeqn|bidn|nem griw|materialn dopomig|socialn zahist|soczahist>socialn dopomig
cbijenk|viplat pereselenk|vihav okupak|pereihav vin|dovidk pereselenk>dopomig vnutriwn peremiwqn osib|vpo
crozbombil|zniwqn budink|zruinuval budink|powkodjn obstril|vikn vibil|priletil|ruinuvan|zbitk|obstril|zruinovan>kompensak zruinovan jitl
catownik|ato|boiiv|uqasnik vin|os>ubd
cdemobilizovan|posvidqn veteran|povernuv front>veteran
cvidstroqk mobilizak|broniuvan|vidterminuvan>vidstroqk
cpriziv|prizovnik|slujb arm|arm|vin|front|viskovozoboviazan>vidstroqk|mobilizak
czsu|voin|zagibl|polonn>viskovoslujbovk
cpilgiv proizd|lgit|pilgovik|znijk|bezkowtovn proizd>pilg
chat|budink|kup kvartir|vlasnik|dokument kvartir|qia kvartir|bti>neruhomist
cgorid|daq|zeml hat|sotk|privatizak>zemeln diliank
ckvartirn oblik|dostupn jitl|eosl|ipotk|dewiv jitl|kvartir kredit|pilgiv ipotk>qerg jitl
czniat kvartir|zdat kvartir|orendar>orend
ckvitk potiag|jd kvitk|bilit poizd|plackart|kup|vokzal>zalizniqn kvitk
cavtobusn marwrut|avtobus|doihat>gromadsk transport
csudit|podat sud|zasidan|riwn sud>sud
cbezkowtovn advokat|bezkowtovn iurist|zahisnik sud|iuridiqn konsultak>praviv dopomig
cvkral|obikral|kradijk|wahra|ograbuval|milik|obmanul|dilniqn>polik
cbe qolovik|be|pib|znuwqait|nasil>domawn nasilstv
cpojalit|skarg susid|napisat vlad|jalib|napisat deputat|napisat prezident|qinovnik>zvernn
cmer|miskrad|misk rad|vlad|deputat>internit primaln
czibrat pidpis|kolektivn zvernn>petik
cgolosuvan|progolosuvat|dilnik|vibork adris>vibir
cowqadn knijk|owqadknijk|radiansk vklad|owqadbank srsr|griw srsr|zgoril griw|radiansk griw|sberejn>vklad
csud|kriminal|qist dovidk>nesudimist
cgriw student|stepend>socialn stipend|stipend
cabiturent|postupit|vstupn kampan|student>vstup zaklad viwk osvit|vstup
catestat|pidtverdit diplom|dodatk diplom|osvit>diplom
cnavqit kompiutir|kompiutir|noutbuk|babus|pensionir kompiutir|koristuvat internit|qainik>kompiutern gramotnist
cpogovorit onuk|podzvonit vide|vaibir|VIBER|dzvink kordin|pobaqit rodik>videozviazk
cmil|poqt|zavest powt|powtiv skrink|GMAIL|imeil>elektrin powt
cprodat derjav|derjzamovln>zakupivl
csmitnik|konteinir|musir>vivezn smit
ctrivig|kart trivig>povitrian trivig
cshovat|pidval|bunkir>ukrit
cdadut svitl|vimknut|blekaut|vimknn|vidkliuqat>grafik vidkliuqn
cprorval trub|nem vodii|potip|protik|polamav lift|lift>avarin slujb
cbrodiak sobak|bezprituln tvarin|pes|kiwk|pesik>tvarin
cdvir|gorit lihtar|zeln nasadjn|spiliat deriv|deriv>blagoustr
cjitelstv|vnj>posvidk projivan
czbro|ruwnik|pistolit|mislivstv>dozvil zbroiu
cribolovl|ribalk|mislivk|mislivsk kvitk>poliuvan|ribalstv
cgriw borg|kreditn istir|kolektir>kredit
carewt rahunk|zablokuval kartk|sudiv vikonavk|arewt main>vikonavk provadjn
ckewbk|epidtrimk|tisiak grivn>nacionaln kewbk
cpoqitat|knijk|qitalk|qitat>knig
coperak|analig|medicin|obstejn>likuvan
ckoliask|sluhiv aparat|protezuvan>zasib reabilitak
chvir|bab lejak|starenk|sidilk>dogliad
cdepris|pogovorit psiholig|tiajk duw|stris>psihologiqn dopomig
cvidpravit ditin tabir|vidpoqink dit|litn tabir>ozdorovln
cpopovnit mobiln|popovnn|simk>telefin
ckoncert|teatr|vistav>muz|afiw|kultur
cdoruqn|notarius|zavirit>dovirenist
cbatar|batar holodn|tepl nem|holodn kvartir>opaln
cplit|kotl|mikolaivgag>gaz
ckran|mikolaivodokanal>vid
ctroe dit|bagat dit|tret ditin|qetvir dit>bagatoditn simia
rspravk>dovidk
rpoluqit>otrimat
rpomowk|posib|pomik>dopomig
rrebenk|det|detsk>ditin
rrojdn|rodils|rodilas|rid|rojat>narodjn
rbrak|svadb|jenit|zamug|brakosoqetan|vstupit brak>wliub
rrazvid|razvestis|rastorjn brak>rozirvan wliub
rumer|umerl|umerw>smert
rnasledstv|naslednik|zavewqan>spadwqin
rsvidetelstv>svidoctv
rudostovern>posvidqn
rvoditelsk prav|voditelsk udostovern|prav>posvidqn vodii
rmest jitelstv|propisk|propisat|perezd|adris projivan|jitelstv>misk projivan
rrabit|trudoustroistv>robit|vakans
rbezrabotn|poterial rabit>bezrobit
rcentr zaniatist|birg trud|zaniatist>centr zainiatist
rzarplat|zarabotn plat|zarabotk>zarobitn plat
rzaniatist>zainiatist
rsic>socialn
rpredprinimatl|qastn predprinimatl|ip>fip
rnalig>podatk
rnalogiv|nalogiv inspekk>podatkiv slujb
rnalogiv deklarak>podatkiv deklarak
rsqet>rahunk
rsqetqik>liqilnik
rpokazan|pokazan sqetqik>pokaznik
rsvet|elektriqestv>elektroenerg
rotopln>opaln
rdolg|zadoljenist>zaborgovanist
rjil|jiliwqn|kvartir>jitl
rdim|domiv>budink
rsobstvenist|sobstvenik>vlasnist
rnedvijimist>neruhomist
rzemeln uqastk|uqastk|daq|ogorid>zemeln diliank
rstroitelstv|stroik|stroit>budivnictv
rrazrewn>dozvil
rpoqinit|remontirovat>remont
riam>dorig
rdetsk sad|sadik|detsad>ditiak sadk
rperv klas|wkolnik|pervoklasnik>wkil
rdnevnik|elektrin dnevnik>wqodenik
rotmetk|ocenk>ocink
robuqn|uqeb|uqit|obrazovan>navqan
robrazovan>osvit
rpostupln|postupln vuz>vstup
rvuz|visw obrazovan>zaklad viwk osvit
rvrak|doktir|zapis vrak>likar
rbolnik|poliklinik>likarn
rbolniqn|bolniqn list>likarnian
rlekarstv|tabletk|medikament>lik
rprivivk|vakcinak>wqepln
rlgit|lgotn|lgotnik>pilg
ruplat|zaplatit|platit|platig>oplat
rbilit>kvitk
rbilit poezd|jd bilit|jeleznodorojn|jelezn dorig>zalizniqn kvitk
rpoezd|elektriqk>poizd
rsamolit|aviabilit>litak
rmawin>avtomobil
rgranik|rubig>kordin
rzagranpasport|zagraniqn pasport|granik>zakordin pasport
rvoen|voenoslujawk|voinsk>viskiv
rvoinsk uqet|voenkomat|povestk|prig>viskiv oblik
rotsroqk>vidstroqk
rbejenk|vinujdn pereselenk|vpl|vnutrn peremewqn lic|peremewqn lic>pereselenk
rrazruwn jil|razruwn|razruwil dim|povrejdn jil>zruinovan jitl
rvozmewqn|vozmestit>vidwkoduvan|kompensak
rjalib|pojalovat|obrawqn>skarg|zvernn
rzapris>zapit
rsovit|gorsovit>rad
rmer|gorodsk goliv>misk goliv
rgorid>mist|misk
rgolosovan|izbiratl>vibir
rpodpis>pidpis
relektrin podpis|ecp>elektrin pidpis
rdoverenist>dovirenist
rvipisk|izvleqn>vitiag
rvkladqik|sberejn|sberknijk|sberegateln knijk>vklad
rsudebn|isk>sud
riuridiqesk pomowk|besplatn iurist|besplatn advokat|praviv pomowk>praviv dopomig
rukral|vorovstv|krag>polik
rnasil|bet muj>domawn nasilstv
rsudimist|spravk nesudimist>nesudimist
rgrajdanin>gromadian
rgrajdanstv>gromadianstv
rinostrank>inozemk
ropek|opekun>opik
rsem|semein>simia
rmnogodetn sem|mnogodetn>bagatoditn simia
rmalobespeqn sem|malobespeqn|maloimuwk>malozabezpeqn simia
ruhid|sidelk|prestarl>dogliad
rpojil|pojil liud|starist>litn liudin
rtrudiv knijk|trudiv>stag
rfamil>prizviwk
rizmenit|smenit|smen|pomeniat|zamn|zamenit>zminit
rknijk|qitat>knig
rpoqt>powt
rpoisk|nait|iskat>powuk
rmusir>smit
rulik>vulik
rplowqad>plowk
robwqestvn biudjit>biudjit uqast
rzakupk|tendir>zakupivl
rotkrit>vidkrit
rarend|sniat kvartir>orend
rubejiwk|bomboubejiwk>ukrit
rotkliuqn svet|grafik otkliuqn|otkliuqn>grafik vidkliuqn
rjivotn|sobak>tvarin
rorug>zbro
rohit>poliuvan
rribalk>ribalstv
rnaslid>spadk
rnedl>tijdn
rraspisan>rozklad
roqerid>qerg
rdeng>griw
rzawqit>zahist
ruslug>poslug
rpredpriat|firm>pidpremstv
rpotrebitl>spojivak
rothid>vidhid
rputewestv|poezdk>podorig
rvodosnabjn>vid
rkompiutir|kompiutern kurs>kompiutern gramotnist
fpodatkiv inspekk|dpi|derjavn fiskaln slujb|dfs|mindohid|podatkiv administrak>podatkiv slujb
fpasportn stil|vgirf|ovir|gromadianstv imigrak>migracin slujb
fracs|rags|zags>dracs|wliub|narodjn
fsobis|uszn|upravlin prak|upszn>socialn dopomig|socialn zahist|subsid
fmilik>polik
fdai|mre|gai>patruln polik|servisn centr mvs
fviskomat|voenkomat|raiviskomat|tck sp>teritorialn centr komplektuvan
fzno|dpa>nacionaln multipredmetn test
fecp|elektrin cifriv pidpis>kvalifikovan elektrin pidpis
fidentifikacin nomir|in|identifikacin kid>rnokp
fderjavn restracin slujb|derjrestracin>edr|iuridiqn osib
fbezoplatn praviv dopomig>bezoplatn pravnik dopomig
fmsek|vtek>ekspertn komand|invalidnist
fsilrad|silsk rad|seliwqn rad>gromad
fjek|jeu|jrep|domoupravlin|jeo>keruiuk kompan|osb|komunaln poslug
fqervin arm|radiansk arm>viskovoslujbovk
ftubdispansir|sanstank|ses>mediqn zaklad
fbirg prak>centr zainiatist
fpivdn zaliznik|kas uz>zalizniqn kvitk
fKLASNAOCINKA|klasn ocink>wqodenik
`;
