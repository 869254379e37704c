// Made by packages/search/tools/language.ts from data/search/*.yaml and data/search/full/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = `PLUS abo aj ale baja bajan bez buv bud budit bul but bivait bil vam vas vaw ves vje vzagal vobwk von vse vqer vi vid vita gde gde-t davn dae dal daiut de delat des dlia dobr dok doljn dos duj diak e ego esl est eto jela zavtr zarag zaq zvidk zmig zniv zovs kak kakoi-t kog kogd kol kolis kom kotr kotir kto kud kudis lask ledv liw mabut mae mai maig mejd men mne mnoi mog mogl mogut moe moj mojn mojut mojit moi musim musit mi mij nad nam nas naw ne nedavn nem net newqodavn nei nog nu nujn niak nid nikil nim nih niht ona oni os ot otkud oto oce oqen perid plius povin povinen podskajit pojaluist pok posl pot potribn poq pro pri privit prist priw pid pidkag pidkajit pisl svo svoe svoi svi svig seb segodn seiqas skajit skolk skilk smig sob sogodn sogodniwn spasib stav stal tak takg tam tvo tvi teb tepir tob toj tolk toi treb tut ti tilk uje uqir hot hotl hotiat hotil hoq hoqit hto htis cei qem qerig qei qog qogis qom qto qto-t qtib qi qim wqe wqo wqib wqis i iak iakas iakwk iakis iz ili iog iom iti`;
// prettier-ignore
export const weak = `admns adrs bab babs babwk bagt baz batk baqt bezkw brat biblt vajk vajl varn vdim velk ves veqr vewk vzil vzit vkaz vnuk vnuqk vsi vqir vibr vidpr vidt vin vipvn garn god godn grafk gromd grow dal dan dat dait dvir dedwk del den derj dewv dzvin dobr dovg dovdk dogvr dodt dozv dokmn dom donk dopmg dopmj dor dostp doq doqk drug druj diad divt did didk dids dizn elktr ehat jen jenwq jiv jivt jink jit zavs zaknk zaknq zalw zamv zamn zapvn zapln zaplt zaps zapt zarst zaiav zvern zmin znam znat zrob ziat kabn kart kvitk kev kojn konql korst kras kud kum kup kupl kupt kurs kiv kilk kilks kink legk lejt liud liwt mal malnk mam mat mesk mest mojlv muj mujq mikl miklv misk mist misc nablj nadt nait nevst nedl nemjl nov nomr norm niklv niq obrt odes odin onln oplt ostl ostls osib otek otprv otrm ofrm pap pervr perlk perw plat plemn poblg povrn pogn poda podv podgt podrg podsk podt pojt pozvn pokz polq pomg pomj pomnt pondl pord pordk pork port poslg posn potrb poqt poqtk powk poit prav prac probl prod pridb prizn prikl prins pris prit prihd priw pidkj pit pitn rabtt rank remn restr rodk rodst rozkz rok riad rivn ridn rizn rik riq sam sait svekr sdel servs sestr sklad sklas slujb splat sposb sprav spisk spit srik star stat stats stor stot strk subt suprg susd susdk shod sidt sin sistm tat tatv telf term termn tet tewk treb trih tijd tip titk uznt ukaz ukrn umiv uslg hvatt horw centr cikv qas qast qelv qolv wvidk wtuk wukt idt intrn infrm inw ispln iti ihat`;
// prettier-ignore
export const rules = `102|zaiav polik|zloqin|kriminaln pravoporuwn|polik
103|nevidkladn|wvidk|wvidk dopomig
1551|1580|avarik|avarin dispetqersk|avarin slujb|dispetqersk>batare teq|vod den|vod kran|vod pidval|vod stel|zabil kanalizak|zal|zalil kvartir|zalil stel|zasmiqn|zatopil susid|znikl vod|kanalizak|kanalizak zabit|kanalizak zap|kanalizak kvartir|kran zlamav|propal vod|prorvan|stel teq|susid zalil|sidim vod|trub prorval|trub teq|unitag|unitag teq|fontan trub|holodn vod ide<avar|zatopil|sid vod|teqit
BANKID/dia>bank pidtverdit|vhid diu|dia praci|diu bank|diu pusk|diu telefin|zait diu|uvit diu
CHATGPT|neiromerig|wtuqn intelekt>GPT|qat bot|qat gpt|qatjpt
EMAIL|elektrin powt>GMAIL|UKR NET|adris elektrin|adris elektrin zrobit|djimeil|elektronk|elektrin list|emeil|list prihodil|listuvan|mail|meil|napisat list|powt zavest|powtiv skrink|skrink|ukrnet|iawqik list|iawqik ukrnet|imeil<elektrin adris|elektrin poqt|elektrin pism|zavest poqt|poqtiv iawqik
ESIM|mobiln zviazk|mobiln operatir|popovnen rahunk|simkart
FACEBOK|socialn merig|feisbuk|instagr>INSTAGRAM|TIKTOK|socmerig|storink feisbuk|tiktk<socsit|socialn set
HELSI|elektrin restratur|elektrin qerg|zapis likar|zapis priim|hels<zapis vrak|zapisat vrak|talin vrak
ISIC|studentsk kvitk|uqnivsk kvitk
PROZORO|zakupivl|prozir|tendir|torg>aukciin|derjzakupivl|prodozir<goszakupk|zakupk
TELEGRAM|VIBER|WHATSAP|videodzvink|videozviazk|mesendjir
WI FI|vaifa|provaidir|internet>bezkowtovn internet|vai fai|merig|pidkliuqit internet|routir|inet<besplatn internet|podkliuqit internet|set
ZOM|videodzvink|videozviazk|skaip>SIGNAL|SKYPE|TELEGRAM|VIBER|WHATSAP|baqit dit|baqit onuk|vacap|vaibir|vnuk|votsap|vide dzvink|videoviklik|dzvonit|dzvonit internet|donk ital|doqk kordin pogovorit|doqk nimeqin|doqk polwk|dit kordin|zum|zidzvonit|mesendjir|onuk|onuk polwk|pobaqit donk|pobaqit onuk|pobaqit onuk telefin|pobaqit sin vide|pogovorit|pogovorit donk|pogovorit dit|pogovorit onuk|pogomonit|podzvonit vnuk|podzvonit vide|podzvonit dit|podzvonit kordin|podzvonit onuk|podzvonit sin|podzvonit siniv|spilkuvat|signal|sin amerik|sin kordin pobaqit|telegr<vatsap|videosviag|doq granik|zvonit|obwqat|pogovorit vnuk|pogovorit detm|pozvonit|pozvonit vnuk|pozvonit granik|pozvonit det|uvidit vnukiv|uvidit vnukiv telefin
abiturent|vstup|vstupnik<postupln
avar dorig|dorojn transportn prigid|dtp|evroprotokil>avar|vdaril mawin|vihal|zbil|zitknen|popav avar|potrap avar|pidrizav|rozbil mawin|stuknul mawin<vrezal|popal avar|sbil|stolknovn
avarin slujb/vod>vidkliuqil vod|zaliv|zalil|zatopil|kap|kran teq|lopnul trub|potip|prorval trub|protik|prir|pidtopil|teq kran<avar|avarik|zatopil sosid|lopnul|prorval|protekait|teqit
avarin slujb/vodopostaqan>vod zapah|vod tret den|vod irjav|kran suh|kran teq
avarin slujb/gaz>vitik gaz|pahn gaz|qut gaz
avarin slujb/gariak lin>zap gaz|zatopil|prorval|teq|trub
avt|avtomobil|mawin|transportn zasib>VIN|avtoblik|avtivk|bliah|vin kod|gaziv obladnan|gbo|evrobliah|znak nomern|zniat oblik|kup avt|kup mawin|kupivl avt|kupil mawin|kupil mawin oformit|mawin batk|mawin pereoformit|mawin pomir|mawin susid|mawink|mopid|motocikl|motocikl kup|nomir|nomir mawin|oformit mawin|perevirit avt|perevirit mawin|pereobladnan avt|pereoformln avt|pereoformit avt|perepisat avt sin|perepisat mawin|postavit mawin|postavit oblik|prodav avt|prodav mawin|prodav mawin dokument|prodag avt|prodat mawin|prignat mawin|priqip|skutir|taqk|taqk perepisat|tehniqn ogliad|tehogliad|tehpasport|traktir|tiuning|utilizak avt<pereoformln|pereoformit mawin|postavit uqet|prodal mawin|pricip|rastamojk|sniat uqet|tehosmotr|uqet
avtobus|gromadsk transport|marwrutk|misk transport|troleibus
avtobus|gromadsk transport|marwrutk|tramva|troleibus>DOZOR|EASYWAY|avtobus prihav|bus|vodir marwrutk|dovg avtobus|doihat|distat|zupink|konduktir|marwrut|marwrutk prijdg|marwrutoqk|peresadk|prid|rogat|rozklad avtobus|rozklad ruh|stank metr|transport<dobrat|doehat|obwqestvn transport|ostanovk|raspisan avtobusiv|raspisan dvijn
avtomobil|motocikl|priqip|transportn zasib
avtorsk prav/patent>brend|vinahid|vinaiwiv|logotip zarestruvat|torgoveln mark
avtorsk prav|patent|torgiv mark|intelektualn vlasnist<izobretn
avtocivilk|oscpv|strahuvan avtomobil>zastrahuvat avt|zastrahuvat mawin|zeln kart|kask|mtsbu|polis|polis mawin|strahovk|strahovk avt|strahovk mawin|strahovk taqk|strahuvan|strahuvan mawin|strahiv kompan|strahiv polis|strahivk<avtograjdank|zastrahovat|osag
avtocivilk|oscpv|strahuvan|strahiv polis
avtowkil|kurs vodir|ispit prav
aviakvitk/litak>zlitat|letit|letit kordin|letit sin|poletit|reis litak|sletat|uletit
aviakvitk|litak<aviabilit|samolit
agrar|dar|derjavn agrarn restr|silsk gospodarstv|fermir<koriv|kur|pol|pqel|selsk hoziaistv|skit|uroja
agrarn/silsk gospodarstv>agrin|bdjil|gospodarstv|dotak koriv|zern|koriv|kur|nasin|pasik|pol|rozminuvan pol|sadivnictv|svin|selian|teplik|traktir|uroja|fermir|hudib
advokat|pravnik dopomig|praviv dopomig|iurist>advokat grow|advokat zadarm|advokat haliav|bezkowtovn advokat|bezkowtovn iurist|bezplatn iurist|grow advokat|dopomojit dokument sud|dopomig sud|zadarm|zahisnik sud|zahistit sud|konsultak|konsultak zakin|napisat zaiav sud|napisat poziv|poziv dopomig|porad iurist|poradit|pravnik|pravoznavk|prokonsultuvat|sklast zaiav|sklast poziv|sud dopomig|iuridiqn dopomig|iuridiqn konsultak|iurist bezkowtovn|iurist bezplatn|iurist grow|iurist haliav|iurist war<besplatn advokat|besplatn iurist|dar advokat|napisat isk|pomik sud|posovetovat|praviv pomowk|sostavit isk|iuridiqesk konsultak|iuridiqesk pomowk
administrativn poslug|cnap>adminposlug|vikn|dia centr|edin vikn|nest dokument|oformit dokument|prozir ofis<adminuslug|administrativn uslug
administrativn pravoporuwn|poruwn pdr|postaniv|wtraf
adris projivan|misk projivan|propisk>adris|vpisat|vselit|vitiag propisk|vihat|deklaruvan misk|dovidk propisk|jiv propisk|zadeklarovan|zarestruvat kvartir|mewkat|nov adris|novosil|pereselia|pereselit|pereijdja|pereizd|pereihal|pereihat|propisan|propisat|propisat budink|propisat gurtojitk|propisat dom|propisat dit|propisat kvartir|propisat obwqejit|propisat rodstvenikiv|propisat rodik|propisat qolovik|pripisk|restrak misk|wtamp<jitelstv|zaregistrirovat|kupil kvartir propisat|mest|mest jitelstv|mestojitelstv|perezd|perezja|perehal|perehal drug gorid|projivan|propisat rebenk
adris/bibliotk/kart>grafik robit|rozklad robit|telefin
akt obstejn|komis obstejn|obstejn jitl
akt civiln stan|dracs>aktiv zapis|arhiv dracs|vidil racs|vipravit pomilk|vitiag dracs|dublikat svidoctv|zags|zagub svidoctv|palak wqast|povtorn svidoctv|pomilk svidoctv|rags
aktivn park|sport|sportzal|stadiin>aktivn dovgolit|big|zal|zariadk|zaimat sport|pilatis|sportsmn|sportivn|trenajir|trenuvan|fitnes<zanimat sport|trenirovk
alkogolizm|zalejnist|narkolig|narkoman
aliment/odink mat>zaliwil dit|pokinuv|pokinuv dit|sam rostit|sam tiagn
aliment>batk vtik|batk grow|batk dopomag|batk dit|batk platit|bris|bivw det|god dit|grow dit batk|dopomag dit|dit grow|zaliw dit|koliwn dopomag|koliwn dit|koliwn platit|koliwn qolovik|kinuv|kinuv dit|otek det|platit aliment|platit dit|pokinuv|piwiv dit|piwiv sim|stiagnut aliment|tat platit|utriman dit|utriman sin|utrimuvat dit|uhiliait|qolovik dopomag|qolovik dit grow|qolovik piwiv<brosil|brosil rebenk|bivw muj|bivw platit|bivw pomogait|daet rebenk|muj brosil|otek daet deneg|platit|pomogait det|soderjan rebenk|ukloniait|uwel
ambulatir|likarn|mediqn zaklad|poliklinik>vipisal likarn|gospital|gospitalizak|dispansir|klinik|liagt likarn|operak|operuvat|palat|poklast likarn|primaln|reanimak|stacionar|hirurg|wpital<bolnik|polojit bolnik
analig/laboratir/obstejn>analig kriv|biops|ekg|endoskip|zdat analig|zdat kriv|zdoriv|kardiogram|kt|mazk|mamograf|mrt|perevirit|perevirit zdoriv|skrining|tomograf|uzd|uzi|fliuorograf|qekap
analig/obstejn<analig kriv|obsledovan|proverit|rentgn|sdat analig|sdat kriv|snimk|uzi|fliuorograf
anglisk/rozmovn klub>balakat anglisk|govorit anglisk|pidtiagnut anglisk|razgovorn anglisk|rozmovliat anglisk
apostil|zasvidqn dokument|legalizak
apostil|legalizak dokument>dokument zakordin|zavirit|zavirit dokument|zasvidqit|pereklad|pereklad diplom|pereklast dokument|prostavit wtamp|prisiajn|qin kordin<zaverit|zaverit dokument|perevest dokument|perevodqik|perevid dokumentiv
arhiv|arhivn dovidk>1985|1990|genealig|dovidk arhiv|zavid zakril stag|zavid srsr|kolgosp|kolgosp dovidk|korin|pradid|predk|pidtverdit robit|pidtverdit stag zavid|radiansk qas|robit zavid|rodovid|star dokument|star zavid<rodoslovn
arhiv|arhivn dovidk|derjavn arhiv
atestat/diplom>vtratil diplom|viznan diplom|dovidk navqan|dodatk diplom|dublikat atestat|zagub diplom|koroqk|nostrifikak|pidtverdit diplom|inozemn diplom<podtverdit diplom|poterial diplom
atestat|dokument osvit|dublikat diplom|diplom
audioknig|elektrin bibliotk|elektrin katalig|elektrin knig
aferist|fiwing|wahra|wahraistv
afiw|vistavk|ekskurs|muz|teatr
aid kartk|vnutriwn pasport|kartk|pasport|pasport gromadian|pasport knijeqk^ovir|pasportn stil
bab<babuwk
bagatoditn|bagatoditn sim>bagat dit|bagatoditn mam|mat geroin|narodil tret|narid tret|posvidqn bagatoditn|piat dit|piatir|tret|tret dit|troe|troe dit|troe ditk|trih|trih dit|qek tret|qetvert dit|qetvir|qetvir dit<mnogodetn|mnogodetn mat|mnogodetn sem|mnig det|troe det
baziv socialn dopomig|minimaln dohid|projitkiv minimum
bankrutstv>borg bank|borg kredit|zagnal borg|kolektorsk|kolektir|kolektir dzvoniat|kredit|kredit platit|kreditn spilk|kreditn istir|mfo|mikroza|mikrokredit|neplatospromojnist|platit kredit<dolg|dolg kredit
bankivsk rahunk/kartk>bankomat|bankivsk kartk|vidkrit rahunk|zablokuval kartk|zniat grow|kartoqk|kreditk|mon|monobank|owqad|owqadbank|perevest grow|perekag|perekazat grow|privat|privatbank|pinkid|terminal<bankovsk kart|kart zablokirovan|perevest deng|perevid|sniat deng
batk<otek|pap|roditl
batkivstv|vstanovln batkivstv|viznan batkivstv>batk zapisan|vpisat batk|viznat dit|dnk|test dnk|qia dit<otek|otcovstv
bezbarernist|dostupnist|pandus
bezvist znikl|znikl bezvist|rozwuk|upovnovajn pitan znikl
bezvist<vest
bezkowtovn lik|dostupn lik|lik|reimbursak
bezkowtovn|bezoplatn<besplatn|dar
bezoplatn pravnik dopomig|bezoplatn praviv dopomig|bpd|praviv dopomig
bezpk internet|kiberbezpk|kibergign|kiberpolik|onlain bezpk>antivirus|bezpeqn internet|vaibir zlamal|vzlim|vkral storink|virus|virus telefin|dvofaktorn|zabuv paril|zabul paril|zahist dan|zahistit telefin|zlamal|zlamal storink|zlamal telegr|zlamal feisbuk|zlaman akaunt|zlil dan|nebezpeqn sait|paril|paril zabul|paril pominiat|personaln dan|posilan|privatnist|pidozril posilan|spam|storink zlamal|telegr vkral|telefin virus|feisbuk zlamal|haknul|hakir<bezopasnist|bezopasnist internet|vzlomal|vzlomal stranik|vzlomat|zabil paril|zawqit dan|podozriteln silk|silk
bezpk<bezopasn|bezopasnist
bezprituln tvarin|pritulk tvarin|restrak tvarin|sterilizak|tvarin
bezrobit|slujb zainiatist|centr zainiatist>bezrobitn|birg|vsi robit|vtrat robit|vtratil misk|vtratil robit|vignal|vignal robit|viplat bezrobitn|viplat robit|dopomig bezrobitn|zavid zakr|zavid zakril|zakril zavid|zakril pidpremstv|zakril robit|zaliw zvilnil robit|zaliwil zarplat|zvilnil|magazin zakr zvilnil|popav skoroqn|potrapil skoroqn|rabit ostals|rabit poterial|robit vtrat|robit vtratil|robit zaliwil|robit sidg|rozrahuval robit|skorotil|skoroqn|stat birg|stat oblik centr|sidg vdim robit|sidg robit|sidg sidit pozbuv robit|fabrik zakril|firm zakril|wef vignav|wuka robit<vignal rabit|zaniatist|ostal rabit|ostals rabit|popal pod sokrawqn|posib bezrabotik|poterial rabit|sokratil|sokrawqn|uvolil|uvolil rabit^birg prak
blagodin organizak|blagodin fond|go|gromadsk obednan|gromadsk organizak|nepributkiv>aktivist|blagodinist|part|profspilk|spilk|stvorit organizak|fond<blagotvoriteln|blagotvoritelnist|obwqestvn organizak
blagoustr|park|pribiran mist|skvir
bomboshoviwk|zahisn sporud|kart ukrit|naiprostiw ukrit|ukrit
bomboshoviwk|shoviwk|ukrit>bombik|bigt|bigt sirn|zahisn sporud|naiblijk ukrit|obstril shovat|obstril hovat|parking|pereqekat trivig|pidval|pidval vidkrit|shovat|shovat dit|shovat trivig|sirn bigt|sirn shovat|trivig|trivig bigt|trivig dit|trivig shovat|ubijiwk|hovat|qas trivig<bomboubejiwk|priatat|spriatat|ubejiwk
borg|zaborgovanist<dolg|zadoljenist
borjnik|vikonavk provadjn|derjavn vikonavk|privatn vikonavk|restr borjnik
borjnik|vikonavk|vikonavk provadjn>arewt main|arewt rahunk|arewtuval rahunk|borg|zablokuval|zablokuval kartk|zablokuval kartk borg|zablokuval rahunk|znial kartk borg|znial piv zarplat|zniat arewt|kartk zablokovan vikonavk|opis main|povisil borg|pristav|restr borjnik|stiagnen|stiagnul<arest sqet|arest imuwqestv|arestoval|vziskan|doljnik|zablokiroval sqet|ispolniteln|ispolnitl
boiiv di<boev
broniuvan|vidstroqk|zvilnen mobilizak>bral arm|brin|brin arm|dogliada mam arm|zabronovan|zabroniuvat|zabroniuvat pracivnik|zabiral qolovik|zvilnit arm|zvilnit slujb|nepridatn|obmejn pridatn|otsroqk|student vidstroqk|student zabral|troe dit arm|troe dit vidstroqk<bronirovan|otsroqk arm|idt arm
bti|tehniqn pasport|tehpasport kvartir|inventarizak
budivelnik<stroitl
budivl<zdan
budivnictv/dozvil>budmaidanqik|budpasport|buduvat|buduvat hat|budiv|budink dozvil|budink zbuduval|vest ekspluatak|garag dozvil|dab|deklarak gotovnist|diam|zabudiv|zbuduvat|zbuduvat daq|zbuduvat dim|zvest budink|zvodit budink|zvodit hat|zdat budink|muruvat|mistobudivn umiv|pobuduvat|pobuduvat garag|pobuduvat dim|proekt budink|sporudit|fundament<vod ekspluatak|zastroiwqik|postroik|postroit|stroik|stroit
budivnictv/pereplanuvan>balkin|garag|dobuduvat|dobudiv|zlamat stin|znest stin|obednat kimnat|pereobladnan|pristroik|samobud|samobudiv|sara|uzakonit<samostr|snest sten|sten
budivnictv|pereplanuvan|rekonstrukk>balkin zasklit|van perenest|dver stin|dvih kimnat odn|znest stin|kuhn kimnat|kuhn perenest|kimnat odn|obednat kimnat|pribrat stin|pribuduvat|pribudiv|stin|stin znest|stin kimnat|stin perenest|stin pribrat<stroitelstv
budink litn/internat>bogadiln|budink star|zdat internat|prestaril<dom prestarl
budink litn|budink prestaril|geriatriqn|pansionat|stacionarn dogliad|internat
budink/zvernen/remont>goriwk|gribk|zastriag|lift zlamav|lift praci|plisniav|protik dah|protik stel|pidval|svitl pidizd|stel|shid|teq dah|triwqin|fasad|wtukaturk<kriw|lift|lift rabotait|plesn|podval|potolk|protekait kriw|teqit kriw|trewqin|qerdak
budink/osb>bagatopoverhivk|goliv osb|dvirnik|domk|domoupravlin|jekiv|jeo|jrep|kvartirnik|konserjk budink|mewkank|pribiran pidizd|pidizd brudn|spivlasnik|upravbud<dvornik|domoupravln|etag|jilk|mnogoetajk|podezd|sovladelk|ubork|upravliaiuwk kompan
budink|jitl|kvartir|neruhomist|neruhim main|prav vlasnist>bti|vlasnik|haziain|hat<dom|domik|jil|nedvijimist|hoziain
buling/wkil>biut wkil|drajniat|znuwk|krivdiat dit|obziv|travliat|ckuiut<drazniat|obig|travl|izdiv
buling|osvitn ombudsmn|ckuvan
bur<uragan
bibliotk|zapis bibliotk|qitak|qitack kvitk>abonement|zapisat bibliotk|fil|qitack<qitatelsk
bijenk|dodatkiv zahist|pritulk
biometrik|zagranpasport|zakordin pasport|pasport vizd kordin
biometriqn pasport|vizd kordin|zakordin pasport>amerik|bezvig|biometr|biometriqn|vivezt dit|vidpoqink kordin|vidpustk kordin|viz|vizd|vizd evrip|vihat dit kordin|granik|donk ital|dit kordin|evrip|emigrak|zagran|zagrank|zagranik|zakordonik|zakordin|zakordin dit|zarobitk|zarobitk kordin|kanad|kordin|letim vidpoqink|letim kordin|maliuk kordin|mor kordin|nimeqin|peretnut kordin|peretin kordin|polwk|poizdk evrip|poihat evrip|poihat zarobitk|poihat kordin|poihat qeh|punkt propusk|tureqin|qeh|wengn|ide polwk|idu kordin|idu sestr nimeqin|ital|ihat nimeqin<biometriqesk|vezd|vezd granik|german|zagranpasport|zagranpasport rebenk|zagraniqn pasport|poehat granik|polw|rubig
biudjit uqast|biudjit uqast proekt|gromadsk biudjit|participatorn biudjit
biudjit uqast|gromadsk biudjit>golosuvat proekt|gromadsk proekt|grow dvir|zaproponuvat proekt|zrobit maidanqik dvir|zrobit sportmaidanqik|mist grow proekt|podat proekt|proekt|proekt mewkank|proekt mist|sportmaidanqik<obwqestvn biudjit|proekt gorid
biur pereklad|pereklad dokument|perekladak
vagitnist/dopomig/likarnian>vidpustk dogliad|vit dekrit|dekretn|dekretn vidpustk|dekretn viplat|sidg dekrit|idu dekrit
vagitnist/likarnian<dekretn|dekretn otpusk|dekrit|uit dekrit
vagitnist/narodjn dit>dvin|dekretn|polig|qeka dit
vagitnist|dekrit|polig>abort|bezplid|vagitn|eko|jdu dit|jivit rist|jinik konsultak|zavagitnil|zavagitnit|skir narodg|skir narodjuvat|som misiak|stat oblik|test vagitnist|uzd plid|qek dit|qek maliuk|qeka dit<beremenist|beremn|besplid|jdu rebenk|jensk konsultak|zaberemenel|rod
vakans/priklad rezium/rezium>napisat rezium|sklast rezium
vakans/robit<rabit|trudoustroistv
vakans|powuk robit|pracevlawtuvan|robit
vakans|pracevlawtuvan|robit>CV|WORK|brin|birg prak|vziat robit|vlawtuvat|vlawtuvat robit|vodir praciuvat|vork|vidaln robit|vizmut robit|vizmit robit|zarobit|zarobit grow|zarobitk|zarplat robit|zainiatist|znait robit|nainiat|ohoronk|pracivnik|praciuvat|praciuvat dekrit|pribiralnik|pidrobliat|pidrobit|pidrobit veqir|pidrobitk|rezium|robotodavk|robit vdim|robit vihidn|robit nepovn|robit poblijk|robit pidlitk|robit wuka|spivbesid|student robit|haltur|wabawk|wuka pensioner robit|wuka pidrobitk|wuka robit|iarmark vakans<zaniatist|zarabotat|nait rabit|podrabotk|poisk rabit|rabotat|rabit|sobesedovan|trudoustroit|ustroit|ustroit rabit|iwq rabit
vakcinak|wqepln>COVID|akdp|bcj|vakcin|vakcinuvat|vkolit|grip|diftir|zrobit ukil dit|kalendar wqepln|kovid|kovid sertifikat|kor|koronavirus|kir|poliomelit|pravk|privivk|priwqepit|skag|sobak vkusil ukil|ukolqik|ukil|wqepit dit|wqepit mal
vartist/cin<stoimist
vauqir navqan|perekvalifikak|perenavqan|profesin navqan
vauqir/navqan/perenavqan>vqit dorosl|vivqit bezplatn|navqit profis|nov profis|perevqit sork|profis zminit|profis nov|profis rok
velodorijk|velosipid>velik|elektrosamokat|samokat
vesil|odrujn|wliub>vesiln|vinqan|vihodg zamig|dat vesil|jen|jenit|zamig|zamig vihodg|zapris zamig|zaruqin|zasvatat|zrib propozik|molodiat|nareqn|nareqn vesil|odrug|odrujit|odrujit viskiv|pobral|pobrat|podat zaiav zags|podat zaiav rozpis|pojenit|propozik zrib|rozpis|rozpisat|rozpisat vlitk|rozpisat wvidk|rozpisat inozemk|rozpisk|rozpisuvat|svidoctv wliub|uzakonit stosunk|uziat wliub|wliub onlain<brak|brakosoqetan|vstupit brak|vit zamug|vihig zamug|jenitb|jenius|zamug|nevest|pojenil|raspisat|rospis|svadb
veteran prak|dit vin|posvidqn veteran prak|posvidqn pilgovik|pilgiv posvidqn
veteran|veteran vin|demobilizovan|eveteran|zahisnik ukrain|pomiqnik veteran|fahivk suprovid>adaptak veteran|brat povernuv front|voiuvav dopomig|vidvoiuvav|vidslug|vin|dembl|demobilizak|demobilizuvav|zahisnik|zviln slujb|povernuv vin|povernuv front|povernuv front dopomig|priwiv vin|priwiv front|sin povernuv vin|front robit|hlopk front|qolovik vin zmin|qolovik povernuv vin<vernuls voin|vernuls front|voin|priwl voin
veterinar|veterinarn dopomig|veterinarn pasport|wqepln tvarin>vetklinik|vetpasport|kot wqepit|sobak wqepln|sobak wqepit|hvir kit|wqepit sobak
vziat oblik|dovidk vpo|dovidk pereselenk|oblik vpo
vklad|depozit|zaowqadjn>bank lopnuv|vklad owqadbank srsr|garantuvan vklad|grow knijk|grow radiansk|grow soiug|depozitn|zaowqadjn soiug|zaowqadjn srsr|knijk soiug|knijk star qas|mam knijk grow|owqadbank soiug|owqadknijk|radiansk vklad|radiansk grow|radiansk owqadknijk|radiansk qas|sberbank|star vklad<sberejn|sberknijk|sovetsk vklad
vlad<vlast
vlasn sprav|grant|erobit|mikrogrant
vlasnik<vladelk|sobstvenik
vlasnist<sobstvenist
vlk|viskiv likarsk komis>viskiv komis|likarsk komis|medkomis arm|proit vlk|pridatn|pridatnist<voen vraqebn|voen komis|godn|godnist
vnutriwn pasport|pasport gromadian>ID|aid|aidiwk|vkleit fot|vkleit fotograf|dvadciat piat rok|donk qotirnadciat|knijeqk|miniat pasport|nov pasport|onuk qotirnadciat|otrimat pasport|pasport|pasport vperw|pasport dvadciat|pasport dit|pasport dit perw|pasport plastikiv|pasport star zrazk|pasport qotirnadciat|pawport|perw pasport|plastikiv pasport|pominiat pasport|prostroqn pasport|pidrosl pasport|sork piat rok|sin qotirnadciat|fot|fot pasport|qotirnadciat|qotirnadciatirik|ispolnil qetirnadcat<vnutrn pasport|doqk qetirnadcat|pasport grajdanin|pasportn stil|perv pasport|poluqit pasport|pomeniat pasport|prosroqn pasport|qetirnadcat let
vnutriwn peremiwqn osib|vpo|vimuwn pereselenk|peremiwqn osib|pereselenk
vod/gaz/elektroenerg/pokaznik>liqilnik
vod/pokaznik>liqilnik vod|peredat vod|pokaznik vod
vod|vodokanal|vodopostaqan>vodomir|vodoprovid|vodiqk|gariak vod|kolodiag|kran|napir|pitn vod|santehnik|sverdlovin|holodn vod|irjav vod<vodn|vodosnabjn|goriak vod|kolodk|skvajin
vodovidvedn|kanalizak|stik
vodopostaqan/dogovir>dogovir vod|pereoformit vod
vodirisk posvidqn|vodirisk prav|posvidqn vodir|prav
vodirisk prav|posvidqn vodir>avtowkil|vodir|vodirik|vodirisk|vodit|vodit mawin|vodit navqit|vqit vodit|vqit izdit|vidkrit kategir|zagub prav|zakink strk prav|zakink termin prav|zakinqil prav|zaminit prav|zdat vodin|zdat prav|kategir|kategir vidkrit|kerm|keruvat|mijnarodn posvidqn|miniat prav|navqit vodit|obmin prav|otrimat prav|pdr test|pozbavil prav|pominiat prav|ponovit prav|prav|prav vodir|prav zabral|prav zagubil|prav zakink|prav zakinqil|prav kinqil|prav mawin|prav miniat|prav prostroqn|prav proterminuval|prav star|prav star zrazk|prav ispit|prostroqn prav|prostroqil prav|prignut prav|star prav|strk prav|sist kerm|termin prav|wofersk|wofir|ispit vodin<voditelsk|voditelsk prav|voditelsk udostovern|voditl|vojdn|zakonqils srik prav|zamn prav|liwil prav|nov prav|poluqit prav|pomeniat prav|poterial prav|prav prosroqn|sdat prav|srik prav
volonterstv|volontir|restr volontir
volontir|gumanitarn dopomig>bezkowtovn ija|blagodin dopomig|blagodinik|vdiagnut|vzut|vzut dit|volontir dopomig|vidat odiag|vidat req|goduvat dit|golodn|golid|gumanitark|gumanitarn|gign|dobrovolk|dopomagat|dopomagat pereselenk|dopomogt arm|dopomogt viskiv|dopomogt hlopk|dit odiag|dit ist|ditiak harquvan|zimiv odiag|zimiv req|karitas|kovdr|kovdr pereselenk|kupit ist|kurtk dit|nabir|niq ist|odeg|odiag|odiagnut|odiagt dit|on|pampers dit|pampers maliuk|paik|paiik|plest sitk|produkt|produkt bezkowtovn|produkt pereselenk|produktiv nabir|req|rozd|rozdak|stat volontir|sitk plest|tepl odiag|tepl req|hark|hlib|qervin hrest|ija|iji|ist<vewk|goloda|gumanitarn pomowk|detsk pitan|eda|konserv|krasn krest|krup|kuwat|neq|neq kormit det|obuv|odejd|paek|pampers rebenk|pomogat|razd|razd edu|tepl vewk|tepl odejd
vpo/dopomig projivan>2000 grivn|3000 grivn|vpown|vpown grow|viplat vpo|viplat pereselenk|grow vpo|grow pereselenk|znial viplat|pereselenk grow|pereselensk|pripinil viplat<deng pereselenk
vpo/jitl/orend>bezdomn|bezhatk|vignav dom|vignal dom|dat prihistk|dah goliv|jit|jit vulik|pritulk|pritulit|wuka jitl<vignal|kriw goliv|negd jit|priut|iwq jil
vpo/prihistk/timqasiv jitl>jitl pereselenk|moduln misteqk|noquvat|perenoquvat|poseln|poselit|weltir
vpo/timqasiv jitl>vtekl jit|vtekl maem jit|jit vtekl|maem jit|noqivl|pereselenk jit|pojit|pojit dit|pojit timqasiv|poselit|poselit sim|prihal jit|prihistk|prihistit sim|sim jit<bejal negd jit|vremn jil|jil pereselenk|negd jit uehal|noqlig|perenoqevat
vpo|peremiwqn|peremiwqn osib|pereselenk>bahmut|bijenk|vpownik|vtekl|vtekl vin|vtratil dim|vtikak|vtikl|vimuwn|vin pereihal|vihav|vihal|vihal okupak|dovidk pereselenk|donbas|doneck|evakuiovan|evakuiuval|zon boiiv di|lugansk|mariupil|okupak|okupovan|pereselenk oblik|pereihal vin|pokinul domivk|pokinul dim|pokinul hat|prifrontiv|prihav okupak|prihal bahmut|prihal doneck|prihal hersin|snigurivk|stat oblik vin|status pereselenk|tikal|tikal vin|hersin<bejal|bejenk|vnutrn peremewqn|vinujdn|evakuiroval|peremewqn lic|sbejal|spravk pereselenk|uehal|uehat
vseukrainsk wkil onlain|distancin navqan|eksternat|onlain wkil
vstup/zaklad viwk osvit/nmt>vipuskn klas|vipusknik|zakink odinadciat|zakink wkil|zakinqil wkil|odinadciat klas|stat vqitl|stat likar|wkil vqit
vstup/zaklad viwk osvit>akadim|aspirantur|bakalavr|biudjetn misk|biudjit universitit|vnz|vstupn kampan|vuz|vqit likar|viwk osvit|evi|elektrin kabinet vstupnik|efv|zaoqn|kontrakt navqan|magistr|magistratur|motivacin list|podat dokument univir|postupat|postupit|prioritit|student|univir|institut<abiturent|visw|postupit universitit|universitit|uqeb universitit
vstup/nmt<vipusknik|zakanqivait odinadcat|zakanqivait wkil|odinadcat klas|uqit dalw
vstup/profesin osvit>deviat|deviat klas|zakink deviat
vstupn ispit|zno|multipredmetn test|nezalejn ociniuvan|nmt>dpa|ekzamn|zdat test|nacionaln test|probn test|test vstup|testuvan|ispit<sdat test|testirovan
vtrat goduvalnik/pens>batk pomir dit|goduvalnik|zaliwil goduvalnik|pens qolovik|pomir tat dit|pomir qolovik pens|siritsk
vtrat goduvalnik|pens zviazk vtrat goduvalnik>pomir batk dit|pomir platit|pomir tat dit|pomir qolovik dit|sirit pens<kormilk|potir kormilk
vtrat/vtraqn pasport/zagubln pasport/pasport gromadian>vkral pasport|vtratil pasport|vikral pasport|vitiagl pasport|gamank pasport|zagub pasport|zagubil pasport|zipsovan pasport|pasport vkral|pasport zagub|pasport znait|pasport znik|pasport mokr|pasport porvav|pasport praln|porvav pasport|postiral pasport|posiav pasport|propav pasport|sumk pasport<porvals pasport|poterial pasport|ukral pasport|uter pasport
vtrat/vtraqn pasport/zagubln pasport>vkral sumk pasport|vipav pasport|gamank dokument|pasport vipral|pes zgrig pasport|sumk dokument
vtrat/vtraqn posvidqn vodir/posvidqn vodir<poterial prav|ukral prav
vtrat/vidnovln/povtorn vidak>atestat zgir|dokument zgoril|dokument porvav|dokument propal|diplom zagubil|svidoctv zagubil|svidoctv znikl|svidoctv zipsovan|svidoctv porval|sobak svidoctv
vtrat/vidnovln>biur znahidk|vkral gamank|vkral dokument|vkral sumk|vtraqn|vidnovit dokument|zagub dokument|zagubln|zagubil dokument|zaliwil okupak|zgoril|zgoril dokument|znaiwl dokument|posiav|posial|propal dokument<vostanovit|vostanovit dokument|poterial|poterial dokument|poterian|sgorl dokument|ukral dokument|uter|utrat
vtrat|vidnovln|vikradn|zagubit<vostanovln|vostanovit|obnovln|obnovit|poterial|potir|uterian|utrat
vulik>nov nazv|pereimenovan|pereimenuval|pereimenuvan|provulk|prospekt|star nazv vulik<pereulk|pereimenoval|ulik
vuliqn osvitln|lihtar|osvitln
vqitl<prepodavatl|uqitl
vibork restr|vibir|derjavn restr vibork|misk golosuvan
vibuh<vzriv
vibuhonebezpeqn predmit|min|min bezpk|nerozirvan snariad|rozminuvan>vibuhnul|zaliwk rakit|znaiwl granat|znaiwl lis|znaiwiv min|znaiwiv snariad|lejit snariad|min gorid|predmit pidozril|pidozril predmit|pidozril riq|rakit gorid|rozirvav|snariad gorid|snariad pol|stirqit snariad|shig min|ulamk gorid|ulamk rakit<vzorvals|vzrivqatk|granat|nawl granat|nawl snariad|nerazorvavwis|podozriteln predmit|pohig min|sapir|snariad
vibir|golosuvan>biuletn golosuvan|vibork|vibork dilnik|vibir propisk|golosuvat|golosuvat misk projivan|golosuvat pereihal|golosuvat inw|golis|dilnik|dilnik inw|zarestrovan inw mist golosuvat|zminit dilnik|zminit misk golosuvan|kandidat|obrat|perevirit restr vibork|progolosuvat|progolosuvat inw|progolosuvat inw mist|propisk golosuvat|cvk<golosovan|golosovat|progolosovat|izbirateln|izbirateln uqastk|izbiratl
vivezn vidhid|vivig smit|pererobk|sortuvan
vivisk/zovniwn reklam>baner fasad|vivisk kaviarn|vivisk magazin|povisit vivisk|postavit wqit|reklamn wqit
vidaln derev/zeln nasadjn>gilk drit|derev vpad|derev pad|suh gilk vpad|topil vpad
vidaln derev|zeln nasadjn|obrizk derev|ozelenen>vpad mawin|vsohl derev|gil obrizat|gilk dah|gilk drit|gilk lizut|gilk maidanqik|giliak vpad|giliak visit|derev|derev vpad|derev vsih|derev vikn|derev drit|derev zavag|derev zakriv vikn|derev zrizat|derev mawin|derev navisl|derev spiliat|derev star|derev suh|nahilil derev|spiliat|truhliav derev<vetk lezut|derev zasohl|derev upadit|star derev|upadit mawin
vidkliuqn elektroenerg|vimknen|grafik vidkliuqn>vimknut|svitl
vidkliuqn>blekaut
vidkrit fop|privatn pidpremk|restrak fop|fiziqn osib pidpremk
vidnovln travm|reabilitak|fizioterap|fiziqn reabilitak>vidnovln insult|masag|poranen
vidnovln/povtorn svidoctv>dublikat
vidpovid<otvit
vidpoqink<otd
vidpravln|posilk|powt|ukrpowt>MEST|banderolk|banderil|vidpravit|vidpravit list|vidpravit req|vidpravit sin front|vidslidkuvat|vidstejit|vidiln powt|vidislat|vislat|diwl posilk|konvert|list|list zagub|listoniw|mark|nakladn|nov poqt|nov powt|pakunk|pereadresuvat|posilk dovg|posilk zagubil|posilk kordin|posilk mitnik|posilk polwk|posilk priwl|posilk sin|posilk front|powtar|powtomat|powtiv indeks|rekomendovan list|tn|trek|trek nomir|indeks<otdeln|otoslat|otpravln|otpravit|otpravit posilk|otpravit pism|otsledit|poluqit posilk|poqt|poqtalin|poqtiv|pism
vidpustk|zvilnen|likarnian
vidsotk<procent
vidstroqk/mobilizak>arm|broniuvan|priziv
vidsutnist sudimist|vitiag nesudimist|dovidk nesudimist
vidhid/smit>zdat batareik|zdat makulatur|zdat plastik|rozbit sklo|star batareik
vidhid|smit>bak|bak dvir|batareik|budiveln smit|velikogabaritn|vivezt mebl|vivezt smit|vivezt star|vivig|vikinut|vikinut divan|vikinut mebl|vikinut waf|gil vivezt|gilk|divan vikinut|divan smitnik|divan waf|divat smit|zvaliwk|konteiner|konteiner perepovnen|list|makulatur|mebl|musork|musir dvir|musir okn|perepovnen smitnik|plastik|pliawk|pomik|pribrat|sklotar|smit vikn|smit dvir|smit remont|smitevig|smitnik|smitnik vulik|smitnik perepovnen|smitiat|sortuvat|star divan|star mebl|star holodilnik vivezt|urn|holodilnik vivezt<vetk|vibrosit|vivig musir|divan vibrosit|divan musork|musorn|musir|perepolnen|pomoik|svalk|ubrat
vidwkoduvan|evidnovln|jitliv sertifikat|kompensak zruinovan jitl<vozmewqn|kompensak
vizd dit/dovirenist/notar>batk kordin|vivezt dit|dozvil vizd|dit kordin|zgid batk
vizd dit/dovirenist<vivezt rebenk|razrewn vezd|rebenk granik|soglas otc
vizd<vehat
vik<vozrastn
vikn<okn
vikonavk komitit|vikonk|misk rad|riwn rad|ses
vikradn/polik>vkral
vil|snid|test vil|tuberkulig
vin<voen
viplat vpo|grow dopomig vpo|dopomig projivan
viplat/dogliad>viplat dogliad|grow dogliad|dogliada invalid|kompensak dogliad
viplat/epidtrimk>vovin tisiak|zimiv tisiak|kovidn tisiak
viplat/pens>listoniw|otrimuvat pens powt|pens bank|pens zatrimk|pens kartk|pens powt|pens priwl|pensin kartk|perevest pens kartk|prinosiat pens<pens kart|poqtalin
viplat>1000 grivn|grow priwl|dia kartk|epidtrimk|zarahuval|zimiv pidtrimk|kewbk|narah|nacionaln kewbk|perekinul grow|pridut grow|tisiak<viplatit|viplaqiv|deng priwl|naqislil
vipisk edr|vitiag edr|edr|edin derjavn restr
vipisk likarn|mediqn dokument|mediqn kartk|istir hvorib
vipisk|vitiag
virobnictv<proizvodstv
viriwn spir|mediak|primirn
viskovozoboviazan|viskiv oblik|mobilizak|povistk|rezerv>vlk|voiuvat|viskomat|slujit<voen bilit|voenkomat|voenobiazan|voinsk uqet|povestk|prig|pripisn|stat uqet
viskovopolonen|kordinacin wtab|obmin polonen|polonen|polin>azovk|brank|zaruqnik|kordinacin|obmin|potrap polin<voenopln|obmn|plen|popal plen
viskovoslujbovk/likuvan/poranen>amputuval|viplat poranen|kontug|kontuzil|poranen qolovik|wpital<gospital|ranen|ranil
viskovoslujbovk|viskiv|zahisnik|soldat>arm|armisk|boek|boiiv viplat|bic|voi|voin|vin|visk|viskiv qastin|grow zabezpeqn|dovidk qastin|zaginl|zsu|kapelan|komandir|mobilizovan|polonen|poranen|raport|samoviln zaliwn|szq|slujit|sin voi|qastin sin|qolovik voi|qolovik slujit<voen|voenoslujawk|voinsk qast|voiuit|dovolstv|muj voiuit|sin voiuit
viskomat|rekruting|rekrutingiv centr|teritorialn centr komplektuvan|tck
viskomat|tck|centr komplektuvan^voenkomat
viskiv gospital|likuvan viskiv|osib invalidnist vnaslidk vin|poranen|invalid vin
viskiv oblik/mobilizak/tck^viskomat|raivoenkomat
viskiv oblik/mobilizak>viskomat viklikav|viskomat prit|visimnadciat viskomat|visimnadciat rok oblik|dan viskomat|dan tck|zupinil vulik tck|onovit dan|peretnut kordin qolovik|povistk dan|povistk priwl|priwl voenkomat|simnadciat rok oblik|sin arm|utoqnit dan|qolovik zabral
viskiv oblik/rezerv>viskovozoboviazan|viskiv bilit|viskiv kvitk|viskiv oblikiv|doprizovnik|zastosunk rezerv|zniat oblik viskiv|oblikiv dan|onovit dan|podal rozwuk|pripisat|pripisn|rozwuk tck|rok oblik|stat viskiv oblik|tck rozwuk|uhiliant
viskiv oblik|viskiv oblikiv dan|elektrin viskiv dokument|rezerv
viskiv slujb|kontrakt|lav zapas|slujb kontrakt
vitiag prav vlasnist|dovidk main|restr reqiv prav
vihovatl<vospitatl
vihid gromadianstv|gromadianstv|nabut gromadianstv>gromadianstv dit|dit gromadianstv|naturalizak|otrimat ukrainsk|pasport inozemk|prisiag|stat gromadian|stat ukraink|ukraink stat|inozemk pasport<grajdanstv|poluqit grajdanstv|stat grajdanin
viw|viwk osvit|universitit|institut
gaz|gazopostaqan>104|balin|gazbut|gazovwqik|gazovik|gazoprovid|gaziv plit|gaziv slujb|kolonk|postaqalnik gaz<gaziv|zap gaz|uteqk
gazit/peredplat>vipisat gazit|gazit dod|jurnal dod|peredplatit gazit|podpisk gazit
gariak lin|zvernen|poskarjit|skarg>1551|asfalt|bezkultur|bezlad|bezlad dvir|brud|brudn|brudn pidizd|veliqezn iam|viriwit probl|goidalk zlaman|griag|dopovist|dorig|jalit|kaliug|kaliug dvir|komunalnik prijdg|kontakt centr|lavk postavit|lift|lihtar|maidanqik|maidanqik zlaman|navest poriadk|napisat misk rad|napisat skarg|nezadovoln|oburn|povidomit|povidomit probl|podat skarg|pojaluvat|pojalit|poskarjit susid|proval asfalt|propozik|pribir|pribir dvir|pidizd|reag|rozbit dorig|rozvalil lavk|skarg qinovnik|skarjus|skarjit|susid|signalizuvat|qinovnik|wum|iam|ide<besporiadk|griazn|jalovat|jalib|nedovoln|nikt ubirait|obratit|obrawqn|ogromn iam|pojalovat|predlojn|provalils asfalt|razbit dorig|ubir
grant/kredit/fop>bezpovorotn dopomig|grant biznes|grow biznes|grow vidkrit|erobit|kowt biznes|kowt rozvitk|kredit biznes|mikrogrant|rozvivat biznes|sad grant|startiv kapital|teplik<deng biznes
grant/fop>veteran biznes|vidkrit|grow biznes|grow vidkrit|grow maistern|grow pekarn|grow sprav|grow ferm|dadut grow biznes|dast grow sprav|dat grow pidpremk|derjav biznes|kowt biznes|pidtrimk biznes
grafik vidkliuqn/elektroenerg>blekaut|vkliuqat|vmik|vibil svitl|vimknul|vimknut|vimik|vimik grafik|virubil|generatir|godin svitl|dadut svitl|dtek|elektromerig|energozbut|znikl svitl|oblenerg|propal svitl|rozetk|svitl|svitl vimknul|svitl vimknut|svitl vimik|svitl vimikatimut|svitl znikl|sidim svitl|temn|ukrenerg|qerg vidkliuqn|iasn<vikliuk|vikliuqil svet|grafik otkliuqn|dadut svet|elektrik|energ|napriajn|obestoqn|opiat vikliuqil|otkliuk svet|propal svet|svet|sid svet|temnit
grafik vidkliuqn|pogodin vidkliuqn|stabilizacin vidkliuqn
gromad>otg|raiin rad|seliwqn|silsk|silsk goliv|teritorialn gromad<obwqin|selsovit^seliwqn rad|silrad|silsk rad
gromadsk obgovorn|gromadsk sluhan|konsultak gromadskist
gromadsk transport/perevezn>prid troleibus|qast hodit
gromadsk<obwqestvn
gromadian<grajdansk|grajdanin
grow<deng
grup invalidnist|ekopf|liud invalidnist|msek|osib invalidnist|invalidnist>avar vtrat ruk|amputak|autist|vajk hvir|vtrat zir|vtrat pracezdatnist|vizk|gluh|grup|dat grup|drug grup|dcp|dit invalid|dit invalidnist|kalik|kalictv|koliasoqnik|komis|komis proit|krisl kolisn|medik socialn|nezriak|nepracezdatn|nepracezdatnist|ogluh|oslip|oslipl|osobliv potrib|oformit grup|paralizuval|pereogliad|perw grup|prikut|skaliqn|slip|sindr daun|tret grup|tiajk hvir|invalid|invalid dit<autizm|netrudosposobn|netrudosposobnist|ograniqn vozmojnist|osvidetelstvovan|osib potrebnist|rebenk invalid|slep
gumanitark|gumanitarn dopomig|dopomig pereselenk|produktiv nabir
gumanitarn dopomig/produktiv nabir>gigeniqn nabir|konserv|krup|pampers|produkt|rozd iju|tuwonk|iju
gurtk/kurs/navqan>vqit|nauqit|uqit
gurtk/pozawkiln osvit>basein|boks|vokal|vidat dit|vidat sport|vidat tank|grat gitar|grat pian|gurtk bezkowtovn|gimnastik|donk mali|donk tank|doqk spiv|dit energin|dit zaimat|dit nudn|dit talant|dit telefin vdim|ditiak zaniat|zaimat muzik|zaimat tank|zainiat donk|zainiat dit|zainiat sin|karat|krujk|lipln|lipit|mali|maliuvan|maliuvat|muziqn|muziqn wkil|plavan|plast|robototehnik|sekk|skaut|sport zaimat|sportivn wkil|spiv|spivat|sin sport|sin futbil|tank|tanci|tanciuvat|teatraln|thekvond|urik|futbil|hob dit|horeograf|hudojn wkil|wah<borb|doqk tank|zaniat rebenk|zaniat sin|muzik|muzikaln wkil|otdat rebenk|pen|risovan|risovat|sport|tancevat|urokiv|hudojestvn|wahmat|igrat gitar
gurtk|ditiak tvorqist|pozawkiln osvit|sekk|stud
gurtk|pozawkiln osvit
gurtojitk|kimnat gurtojitk<obwqag|obwqejit
dantist|zub|stomatolig
daruvan/dovirenist>dark|perepisat|podaruvat
daruvan<darn|podarit
dah<kriw
dvir|podvir|pribudinkiv teritir
dezinformak|mediagramotnist|faktqeking|feik>brehn novin|novin pravd|perevirit novin|propagand
deklarak dohid|podatkiv deklarak>deklarak main|deklarak podat|zadeklaruvat|zvit|zvitnist|zvituvat|zdat zvit|kvartaln|podat zvit<nalogiv deklarak|otqetnist|otqit|podat otqit|sdat otqit
deklarak likar|pediatr|pidpisat deklarak|simein likar|terapevt>vibrat likar|vibrat pediatr|dilniqn|zakripit likar|zminit likar|likar dit|likar zviln|likar misk|nov likar dit|obrat likar|pediatr dit|pominiat likar|prikripit|pripisat likar|simein|simein obrat|uklast deklarak<vibrat vrak|deklarak vrak|pomeniat vrak|prikrepit|uqastkiv
deklarak mainiv stan|deklaruvan dohid|zvitnist|podatkiv deklarak
deportak|deportovan dit|povernen dit
derev<spilit
derjav<gosudarstv
derjavn dopomig|materialn dopomig|socialn viplat|socialn dopomig|socialn pidtrimk>materialn
derjavn zemeln kadastr|zemeln diliank|kadastriv kart|kadastriv nomir
derjavn poslug onlain|dia|zastosunk dia|portal dia>BANKID|avtorizuvat|bank aid|dodatk dia|dokument smartfin|dokument telefin|diu|elektrin dokument|zavantajit diu|zastosunk|zahodit diu|pasport telefin|uvit diu|cifriv dokument|wering<avtorizovat|gosuslug|prilojn|prilojn dia
derjavn restrak akt civiln stan|dracs|zags|racs
derjavn restrak iuridiqn osib|restrak kompan|tov
derjavn slujb|derjslujb|konkurs posad
derjavn<gosudarstv|gosudarstvn
derjprak|prak|trudiv dogovir|trudiv prav|inspekk prak<trud|trudiv
derjprodspojivslujb|zahist prav spojivak|spojivak>brak mini|jalib magazin|jalib prodavk|jalib tovar|kup praci|kupil praci|pojalovat magazin|pojalovat prodavk|poskarjit magazin|poskarjit prodavk|prim nazad tovar|skarg magazin|skarg prodavk|skarg tovar|hoqut miniat tovar|qainik gre
dms|migracin slujb|pasportn servis|pasportn stil>migrant|migracik|ovir|pasportistk<migraciin|migraciin slujb
dnz|dowkil|ditiak sadk|zaklad dowkiln osvit|zdo|iasl
dovkil|ekologiqn inspekk|ekolig|zabrudnen|iakist povitr>voni|vikid|virubk|dimit|ekologiqn|zabrudni|zavid dimit|zap|zvaliwk|otruin vod|paliat list|paliat trav|povitr|rib zdohl|riqk|smerdit|smorid|spali list|stihin zvaliwk<vozduh|voniait|vibris|jgut list|jgut musir|zagriaznen|okrujaiuwk sred|rek|svalk
dovidk ok5|ok7|personifikovan oblik|strahiv stag|individualn vidomist
dovidk<spravk
dovirenist/notar>generaln dovirenist|dark|dovirenist avt|dovirit|dogovir daruvan|doruqn|zavirit kop|zasvidqit kop|notarialn|otrimuvat zamist<darstvn|doverit|zaverit kop
dovirenist|notar|notarialn di|notarialn kontir
dogliad/kompensak>dogliad invalid grow|dogliada batk|dogliada lejak|dogliada mam grow|divl mam|divit lejak|zvilnil lejak|zvilnil mam|kinul robit mam<uvolil mam|uhajiva boln|uhajiva mam
dogliad/likar>hvir
dogliad/litn>bab magazin|bab nik|bab produkt|bab hlib|babus pribrat|batk lejak|vtrak pamiat|goduvat babus|demenk|dogliadat|dogliadat babus|dogliadat mam|dopomig babus|dopomig dom|didus lejit|jiv odn|jiv sam|zabuv|kupit produkt babus|lejak|lejak mam|lejit vstae|mam dogliadat|mam lejit|mam hodit|nemiqn|neporadn|nik doglianut|nik dopomogt|odink bab|paliat|paralizovan|pogan hodit|pomit babus|pomit pidlig|pohil|pohil vik|prestaril|pribrat hat|prikut lijk|prinosit produkt|samotn|samotn bab|samotn nik|samotn star|socpracivnik|socialn pracivnik dod|star magazin|starenk|starenk susidk|starik|susidk sam|shodit magazin babus|sidilk|tercentr|hvir batk|hodit mam|hodit hvir|hospis|insult<boln|vstait|jivit odn|lejit|nek|nek uhajivat|nemowqn|odink babuwk|pojil|pomowk dom|prestarl|prismotrit babuwk|prismotrit mam|staruwk|sidelk|teriait pamiat|uhajiva|uhajivat|uhajivat mam|uhid|uhid boln
dogliad|dogliad vdim|nadan socialn poslug|socialn dogliad|socialn obslugovuvan|socialn poslug|tercentr|teritorialn centr>kupuvav hlib|kupit hlib babus|pribrat babus|prinosit produkt|shodit magazin
dogovir/postaqan>gaz perepisat|dogovir vod|dogovir gaz|dogovir svitl|nov vlasnik svitl|pereoformit vod|pereoformit gaz|pereoformit elektrik|pereoformit komunaln|pereoformit svet|pereoformit svitl|pidkliuqit gaz|pidkliuqit svitl|svitl perepisat
dogovir<soglawn
dozvil zbroi|zbro|mislivsk zbro>mislivsk|mislivsk kvitk|nab|pistolit|ruwnik|travmat<orug|ohotnik|razrewn orug|ruj
dozvil projivan|posvidk projivan>vnj|viz|gromadian jit|gromadian tureqin|gromadian inw krain|dozvil inozemk|drujin gromadiank inw|drujin moldiv|drujin inozemk|jiv dokument|kordin jit|krain jit|legaln jit|nareqn inozemk|nerezident|pmp|prihav krain|prihav inw krain|turk jit|timqasiv projivan|qolovik turk|qolovik inozemk|qujozemk|inozemk|inozemk jit|inozemn student<vremn projivan|jitelstv|pmj|inostran|inostrank
dozvil/liceng>akcig|alkogil|vivisk|dozvil torgivl|litn teras|liceng alkogil|reklam|tiutiun<vivesk|razrewn
dozvil|dozviln dokument|liceng|licenzuvan<dosug|razrewn|razrewit
dokument/oformln>blank|bumag|bumajk|zrazk zaiav|papir|papirk|posvidk
dokument<bumag|bumajk
domawn nasilstv|krivdnik|nasil|protid domawn nasilstv|pritulk postrajdal>116 123|abiug|abiuzir|be|be drujin|boi qolovik|boius dod|boius qolovik|vtekt qolovik|vigani dom|vignav dit|vitk be|gvalt|grow be|debowir|duwit|jorstk|znuwqait|ziat be|krivdit|lupci|lupit|nasilnik|obrag|pe be|pob|pobiv|pogrig vbit|prinig|pian be|pian qolovik|pidnim ruk|rozpusk kulak|rozpusk ruk|ruk|susid be drujin|susid drujin|susidk be|susidk be qolovik|shovat qolovik|sin be|sink|tat be|tikat qolovik|tiran|qolovik be|qolovik vigani|qolovik kriqit|qolovik pe kulak|qolovik pob|qolovik pogrig<bet jen|boius muj|bit|vigoniait dom|domawn nasil|muj bet|muj pet bet|muj raspuskait ruk|muj izbil|podnimait ruk|pian muj|raspuskait ruk|ugrojait ubit|unijait|izbivait|izdevait
donorstv|donir|zdat kriv|kriv>grup kriv|donir kriv|kriv poranen|organ|perelivan|podilit kriv|posmertn donorstv|transplantak<sdat kriv
dopomig bezrobit|slujb zainiatist|status bezrobitn|centr zainiatist
dopomig narodjn/narodjn dit>batk|beb boks|bebiboks|viplat dit|viplat mal|vipisal pologiv|grow dit|grow mal|grow maliuk|grow narodjn|grow nemovl|dopomig dit|ditiak|ditiak viplat|ditiak grow|eiasl|ziav maliuk|ziav sin|ziav sinoqk|ziavil doneqk|ziavil doqk|ziavil dit|municipaln nian|odnoraziv narodjn|pakunk maliuk|privezl pologiv<viplat rebenk|detsk|detsk deng|detsk posib|posib edinovremn|posib rebenk
dopomig>viruqit|dopomojit|materialn|pidtrimat<pomogat|pomogit|pomowk|pomik|posib
dorosl<vzrosl
dorig/zvernen>asfalt dvir|asfalt proval|asfaltuvat|bordiur|viboin|vidkrit liuk|gololid|gruntivk|dorojn znak|dorig rozbit|dorig iam|zasfaltuvat|zebr|kaliug|koldobin|latat|lejak policeisk|liuk|mawin iam|ojelid|perehid|perehid namaliuvat|posipat|piwohidn namaliuvat|piwohidn perehid|remont dorig|rozbit dorig|rozmitk|svitlofir|snig pribir|iam|iam dorig<asfalt|dorojn|luj|svetofir|sneg|trotuar
dostavk dokument|otriman dokument powt
dostup publiqn informak|zapit informak|publiqn informak>biudjit mist|vidkrit dan|vitrak|dokument rad|div grow|diznat riwn|zapit|zapitat qinovnik<informaciin zapris
dostupn jitl|jitl fond|slujbiv jitl|socialn jitl
dostupn kredit|kredit 579|kredit biznes
dostupn ipotk|eosl|ipotk>kredit
dohid/zarplat>avans|dovidk dohid|zarobitk|zarib|oklad|poluqk|sum viplaqn dohid<zarabotn plat|spravk dohid
dohid|zarobitk|zarplat|oplat prak<zarabotk
dowkiln|ditiak sadk>vidat dit ran|vidat sadk|vihovatelk|vihovatl|grup detsk|grup sadk|dvoriqn donk|dekrit viwl|dekrit dit|dekrit mal|dowkilnik|dit sad|dit tri|ditsad|ditsadk|ditiak grup|eiasl|zaliwit mal|zapisat sadk|kim zaliwit|liwat dit|mal vdim robit|mal sadk|maliuk vlawtuvat|misk sadk|nian|posidit dit|sad|sadk|sadoqk|sadik|sidit dit|tririqn sin|qerg sadk|iaselk|iaseln grup|iasl<vospitatl|detsad|detsk sad|detsk sadik|kem ostavit|kem ostavit rebenk|mest sadik|otdat sadik|oqerid sadik
dps|podatkiv|podatkiv slujb<nalogiv
dracs/narodjn/wliub^zags|rags|racs
drujin<suprug
druk/kopiuvan/rozdruk>vidrukuvat|vidskanuvat|zniat kop|zrobit kop|kop|kopirk|kseroks|kserokip|laminuvan|nadrukuvat|printir|skan|skaner|skanuvat|flewk
druk/kopiuvan>dokument vidskanuvat|zniat kop pasport|zrobit kop|kop|kop pasport|kseroks|nadrukuvat rezium|rozdrukuvat zaiav|rozdrukuvat kvitk<kserokip|napeqatat|otskanirovat|peqatat|raspeqatk|skanirovat|skopirovat
druk/rozdrukuvat<raspeqatat
driv/subsid/tverd paliv>brikit|vugil|niq topit|pelit<drovian|tverd topliv|ugil
dia osvit|kompiutern kurs|kompiutir poqatkivk|cifriv gramotnist|cifriv naviqk
dia pidpis|elektrin pidpis|kep|cifriv pidpis
dia centr|prozir ofis|centr nadan administrativn poslug|cnap
didus<deduwk
dit/inkliuzivn>asistent dit|giperaktivn|defektolig|donk govorit|dit govorit|dit rozmovli|zatrimk rozvitk|zaikait|logopid|movln|osobliv dit|pogan govorit|ran vtruqan|sin govorit|sin rozmovli|tiutir|inkliug|irc<zaderjk razvit|osib rebenk|rebenk govorit|req
dit>divqink|ditoqk|ditiak|mal|malik|maliuk|nepovnolitn|pacan|pidlitk|hlopk|hlopqik<devoqk|detsk|malqik|maliw|nesoverwenoletn|podrostk|rebenk
ditiak budink simein tip|patronat|priomn sim|udoqerin|usinovln
ditiak maidanqik/zvernen>goidalk|girk|zlaman goidalk|lavk|lavoqk|maidanqik<gork|detsk plowqadk|kaql|plowqadk|skameik
ditiak sadk/nian>vidat dit|vidat mal|vit robit dekrit|dva rok dit|dvoriqn|doglianut dit|doglianut maliuk|zaliwit mal|kim zaliwit|kim liwit|liwit dit|liwit mal|niank mal|posidit maliuk|tri rok dit|tri roqk|tririqn<kem ostavit|kem ostavit rebenk|ostavit maliw|otdat maliw|otdat rebenk
ditiak tabir|litn tabir|ozdorovln dit|tabir
eMAIL|elektrin powt|meil|powtiv skrink
evakuak|evakuacin|evakuacin potiag>bejat obstreliv|bezpeqn misk|bezpeqn oblast|bezpeqn regiin|bezpeqniw misk|vehat gorid|vehat obstreliv|vtekt obstril|vibrat|vivezt|vivezt babus|vivezt mam|vivezt obstreliv|vivezt obstril|vivezt rodin|vihat|vihat mist|vihat obstril|vihat okupak|evakobus|evakuacin avtobus|evakuiuvat|zabrat obstril|poihat bezpeqn|tikat obstril|uehat obstreliv<bezopasn mest|vehat|vivezt sem|evakuirovat|uehat
evidnovln/kompensak zruinovan jitl/powkodjn>akt obstejn|bombil|vibuh|vibuhnul|vibuhiv hvil|vibil vikn|vibit vikn|vidbuduvat|vidbuduvat dim|vidbudiv|vidnovln jitl|vidnovit jitl|vidwkoduvat|grow remont|drin|jitliv sertifikat|zaval|zbitk|zgoril|zgir|znesl|znesl dah|zniwqil|zruinovan|zruinovan budink|zruinuval|kab|kowt vidnovln|obstril|obstrilial|oskolk|povibival|povibival vikn|poremontuvat|posikl|posikl dah|potrowqil|powkodjn budink|priletil|prilit|rakit|rozbombln|rozbil|rozbil hat|rozbit hat|ruin|sertifikat jitl|snariad|spalil|hat zgoril|wahid
evidnovln/powkodjn>vstavit vikn|vidremontuvat prilit|vikn vstavit|grow vikn|zasklit|polagodit dah
evidnovln|kompensak jitl|kompensak zruinovan jitl|powkodjn main>bomb|vluqil|vibuh|vikn|dah|drin|zgoril|zniwqn|zruinuval|obstril|priletil|prilit|rakit|rozbombil|rozbil|snariad|wahid|wibk
edin podatk|platnik edin podatk|sprowqn sistim
ekopf|ekspertn komand|msek|ociniuvan funkcionuvan
ekstrn mediqn|wvidk>103|vtrat svidomist|viklikat wvidk|zadihait|karit|nevidkladn|nepritomn|reanimobil|serk|serciv napad|wvidk dopomig|infarkt<vizvat skir|neotlojk|skir|skir pomowk|soznan
elektroenerg|elektropostaqan|elektrik>volt|dvozin|elektromerig|naprug|niqn tarif|oblenerg|postaqalnik elektroenerg|provodk|svitl|strum<elektriqestv|svet
elektrin zvernen|propozik|skarg
elektrin kabinet platnik|kabinet platnik podatk
elektrin napravln|enapravln|napravln
elektrin petik|petik|pidpisat petik>vimig gromadian|zibrat golis|zibrat liud pidpisat|zibrat pidpis|pidpis<sobrat podpis
elektrin recept|erecept|recept
elektrin sud/sud>diznat sprav|zasidan|podat poziv internet|sprav sud
elektrin sud|pozovn zaiav|sud|sudiv zbir|sudiv povistk|sudiv sprav
elektrin qerg/zapis>zapisat naperid|stoiat qerg|talonqik administratir|qerg zapisat
elektrin wqodenik>domawk|ocink|urik
elektriqk|zalizniqn kvitk|poizd|ukrzaliznik>bilit kev|vagin|vokzal|doihat kev|doihat lviv|jd|zabroniuvat misk|zaliznik|zdat kvitk|karpat poizd|kvitk kev|kvitk kiv|kvitk lviv|kvitk potiag|misk kup|misk poizd|plackart|povernut kvitk|potiag|potiak|poihat kev|poihat lviv|primisk|rozklad potiag|rozklad poizd|uz|intersit|ihat kev|ihat poizd<bilit poezd|vernut bilit|doehat kev|jelezn dorig|jeleznodorojn|jeleznodorojn bilit|poezd|poehat kev|raspisan poezdiv
elikarnian|likarnian|listk nepracezdatnist|mediqn visnovk|timqasiv nepracezdatnist>biuletn|vidkrit likarnian|dit zahvoril vdim|dit zahvoril robit|dit hvir sidit|zaboll rabit|zakrit likarnian|zahvoril vdim robit|zahvoril vit|zahvoril robit|zahvir vit|zahvir viwiv|zahvir praciuvat|zahvir robit|zliagl|list nepracezdatnist|listk|oplat likarnian|propustil robit|prostud robit|rebenk zaboll|sidg hvir dit|hvoril tijdn|hvir dit robit|hvir praci|hvir praciuvat|hvir robit<bol rabota|bolniqn|bolniqn list|zaboll rebenk rabit|listk netrudosposobnist|sij boln rebenk
energoefektivnist/kredit>vikn pominiat|zaowqadit opaln|pinoplast|soniaqn batar|soniaqn panel|tepliv nasis|utepln|uteplit|uteplit budink
energoefektivnist|energid|tepl kredit|termomodernizak|utepln<solneqn batar|solneqn panel|uteplit
eosl/kredit/ipotk>vidsotk|jitl molid|kredit jitl|kredit kvartir|kupit jitl kredit|molodijn kredit|pozik jitl
eosl/ipotk>vlasn jitl|dim kredit|jitl kredit|kvartir viskiv|kvartir kredit|kvartir likar|kredit|kupit budink|kupit hat|molodiat jitl|molid sim|mrem kvartir|nakopiqit kvartir|perw kvartir<kredit jil|kredit kvartir
esv|socialn vnesk
ecp|kep|pidpis>SMARTID|acsk|elektrin kliuk|elektrin peqatk|kliuk|kliuk zvitnist|kliuk paril|kliuk flewk|kliuqik|paril kliuk|podpis dokumentiv|pidpis dokument|pidpis onlain|pidpis privatbank|pidpis telefin|pidpisat deklarak|pidpisat dokument|pidpisat elektrin|pidpisat zaiav onlain|pidpisat telefin|pidpisuvat onlain|smart aid|tokn|fail kliuk|flewk kliuk|cifriv pidpis<elektrin podpis|cifriv podpis
jestiv mov|perekladak jestiv mov
jkg|komunaln poslug>zaplatit kvartir|kvartplat|komunalk|komunaln|platijk|rahunk|tarif<jirovk|kvitank|komunaln uslug|liciv sqet|naqislil|platejk
jkp|jkh|jitliv komunaln poslug|komunaln poslug
jurnal|wqodenik<dnevnik|domawn zadan|ocenk|uspevaemist
jink<jensk|jenwqin
jitliv oblik|kvartirn oblik|kvartirn qerg|polipwn jitliv umiv|qerg jitl>bezkowtovn jitl|bezkowtovn kvartir|gurtojitk|dvadciat qerg|derjav kvartir|jitliv qerg|kvartir derjav|koperat|polipwit umiv|piatir kimnat|stat qerg|stoim qerg|tisn|tisn jiv|tisnim|qerg kvartir<jiv vpiatir|kvartir gorid|kvartir gosudarstv|oqerid jil|oqerid kvartir|uluqwn jiliwqn
zaborgovanist/komunaln poslug>borg kvartir|vidrizal|zaborgovanist svitl|obrizal|pen|restrukturizak|rozstroqk|spisat borg<dolg kvartir|zadoljal|otrezal|rasroqk|spisat dolg
zaborgovanist/osobiv rahunk>borg komunalk|vin svitl|vinen|vinen vod|vinen kvartir|vinen tepl
zaginl|polegl>vbil vin|vbil qolovik|vdiv|vdiv viplat|vtratil sin|viplat zaginl|ger|grow zaginl|zaginuv brat|zaginuv vin|zaginuv viplat|zaginuv grow|zaginuv zahiwqaiuk|zaginuv sin dopomig|zaginuv front|zaginuv qolovik dopomig|miliin|povernuv vin|polig|pohoronk|pohoronk viplat|priwl pohoronk|rodin zaginl|sin vbil|sin zaginuv|qolovik vbil|qolovik zaginuv<pogib|pogib voin|pogib muj|pogib sin|pogibw|sem pogibw|ubil voin
zaklad viwk osvit<visw obrazovan
zaklad zagaln seredn osvit|zarahuvan wkil|zso|wkil
zakordin ukraink|konsulsk oblik|konsulstv|posolstv>jiv kordin|konsul|ukraink kordin
zakrit|likvidak|pripinen
zakin<zakonodatelstv
zalejnist/narkolig>alkogolik|buh|zap|koduvan|kinut pit|likuvan alkogil|narkoman|narkotik|pe|pianik|piuwk<brosit pit|zavisimist|pet
zalizniqn|kvitk poizd|potiag|ukrzaliznik<poezd
zamin/zmin<obmeniat|obmn|peremn|izmenen|izmenit
zamin<obmeniat
zapobigan korupk|korupk|nab|nazk|habar>vziatk|vidkat|vimag grow|vimag habar|konvert|kradut grow|habarnik<vziatoqnik|vimig
zapovit|spadk|spadwqin>bab zaliwil|vklad pomir|vstupit spadk|diliat hat|distal kvartir|distal hat|zaliw|zaliw budink|zaliwil budink|zaliwil kvartir|zaliwit hat|zapovidal|zapovidat|zapovit bab|kvartir babus|kvartir batk|kvartir mam|liwil hat|oformit smert|pereoformit hat|perepisat|perepisat hat|pomerl bab kvartir|pomerl zaliwil|pomerl kvartir|pomerl mat kvartir|pomerl hat|pomir zeml|pomir mawin|pomir tat kvartir|pomir hat|smert batk|smert kvartir|smert mam|spadk sestr|spadkoemk|spadkuvat|spadkiv|titk zapovit|uspadkuvat|hat babus|hat batk|hat did<babuwk ostavil|vstupit nasledstv|dostal kvartir|zavewqal|zavewqan|kvartir roditl|naslednik|nasledovat|nasledstv|ostavil dom|ostal kvartir|otek umer kvartir|perepisat dom|roditelsk dom|unasledovat
zapis bibliotk/knig>zapisat qitat|kazk mal|knijk dod|knijk dit|knijk poqitat
zapis likar/likar>HEALTH24|HELSI|bolit zub|bolit kolin|bolit likar|dit kawli|dit temperatur|zapisat likar|zainiat qerg|zub rozbil|okuliar vipisat|onlain restratur|oqi perevirit|perevirit zir|pogan mam|pogan poquva|pogan poquvait|pokazat likar|potrapit likar|prihvatil|prihopil spin|priim|serk perevirit|spin bolit|talin likar|temperatur visk|temperatur zvernut|tisk pidniav|hels|qerg likar|qerg poliklinik<bolit koln|zaboll zub|plih quvstv|pokazat vrak|proverit zren
zapit<zapris
zapitan/pitan<vopris|sprosit
zarahuvan wkil/perw klas>vidat perw klas|vizmut wkil|wist rok wkil
zarestrovan adris/restr teritorialn gromad/sklad zarestrovan>bank propisan|diznat propisan|jiv kvartir|zarestrovan kvartir|papir kvartir jiv|propisan budink|propisan kvartir|propisan raz|propisan susid|propisan hat|propisk dovidk|propisk jilciv|quj propisan
zarestrovan osib/sklad zarestrovan>jiv kvartir|liud propisan|mewk|propisan
zasib reabilitak/invalidnist>zir vtratil|ruk vtrat|ruk protig|sluh vtratil|hodit vizk
zasib reabilitak|protig|sluhiv aparat>vzut ortopediqn|vuh que|vizk|vizoqk|vizoqnik|gluh|gluhuvat|koliask|korsit|krisl|kupit koliask|milik|nedoquv|nov protig|ortopediqn|ortig|palk|palik|pampers dorosl|pogan que|pogan que bab|protezuvan|protig ruk|pidguzk|reabilitak|sluhavk vuh|sluhiv|hodunk|cipk|que vuh|invalidn vizk<kostil|ortopediqesk|pampers lejak|plih sliwit|podguznik|protezirovan|trist|invalidn koliask
zahist prav dit|prav dit|slujb sprav dit|iuvenaln>baqit dit|be dit|viznaqit misk dit|dit zabir|zabrat dit|zanedban dit|zustrik dit|pozbavln batkivsk prav|pozbavit prav<bet rebenk|vidit rebenk|zabrat rebenk|liwn roditelsk prav|liwit prav|roditelsk prav
zahist<zawqit|zawqitit
zaiav<podat zaiavln
zbitk|mijnarodn restr zbitk|restr zbitk
zvernen/zeln nasadjn>avarin derev|alerg ambrig|ambrig|burian|vpal derev|gazin|gilk|derev|derev vpal|zrubat|klumb|kosit trav|kuwk|ozelenen|park|posadit derev|skvir|skosit|spiliat derev|spiliuvat|suh derev|topil|trav<vetk|kosit|kust|pokosit|spilit derev|srubit|upal derev
zvernen/lihtar/osvitln>veqir temn|vulik qorn|vuliqn svitl|lamp|lampoqk|lampoqk vulik|lihtar gorit|lihtar dvir|lihtar svitit|svitl vulik|svitit lihtar|stovp|strawn temn|temn veqir|temn vulik|temn dvir|temn povertat<gorit|stolb|temn osvewqn ulik|fonar|fonar gorit
zvernen/lihtar<osvewqn|fonar
zvernen/skarg<jalib
zvernen/spojivak<obmanul prodavk
zvernen/susid<sosid|wumiat
zvernen/wum>galas|golosn muzik|guqn muzik|kaf muzik|kriqat|muzik vnik|orat|remont vnik|sverdlit|spat|spat muzik|susid guqn|susid kriqat|susid muzik|susid sverdlit|susid wumliat|tiw|wumliat|wumn susid|wumit<gromk|gromk muzik|sverlit|tiwin|wum noq|wumn sosid|wumiat
zvernen/internet primaln>deputat priim|mer priim|napisat mer|premn den|premn mer|priim mer
zviazk<sviag
zvilnen/trudiv prav>zaplatil zvilnil|zvilnil zaplatil|oformli oficin|praci dogovir|haziain oformli
zvilnen|trudiv prav>bos|vigani robit|vidpuskn|vidpustk|vidpustk vidmovil|viplak|virobnik travm|dva misiak platiat|direktir zarplat|direktir platit|zaborguval zarplat|zarplat|zarplat vidal|zarplat zatrim|zarplat konvert|zarplat misiak|zarplat obmanul|zarplat tret|zatrim zarplat|zatrimk zarplat|zviln priqin|zvilni|zvilniat|zvilnil vagitn|zvilnil nezakin|zvilnit|kinul grow|misiak platiat|naqalnik zvilnit|neviplat|nezakin zvilnen|nezakin zvilnil|neoformln|newqasn vipadk robit|oformli oficin|oficin oformit|pererobk|platiat|platiat zarplat|ponadnormiv|praci vihidn|praci nelegaln|praciuvat vihidn|prem zabral|primusil napisat|primuw zvilnit|primuw praciuvat|rozrahunk|trudiv|trudiv dogovir|trudiv inspekk|haziain zarplat|haziain platit|haziain robotodavk platit|wef|wef zarplat|wtraf robit<daet zarplat|zaderjk zarplat|zaderjiv zarplat|mesiak platiat|naqalnik|nezakin uvolil|neoficialn|osvobojdn|otd trudiv|otpusk|otpuskn|prav rabotnik|rabotodatl|uvolnen|uvolni|uvolit
zvit<otqit
zgid<soglas
zdoriv/likar>alerg|angin|astm|bliuvit|boliat|bolit goliv|bronhit|varikig|vuh|virazk|virusn|visip|gariaqk|gastrit|goliv bolit|gorl|grig|gipertin|diabit|jivit|zadiwk|zakladn nis|zanedujav|zapamoroqn|zastud|zahvoril|zahvir|zlamav ruk|zir|kawl|kolin|legn|lihomank|nabriak|nejit|nezdujat|nudit|nirk|oko|opik okrip|oqi|perl|peqink|pogan baq|pogan poquva|ponis|poperk|prostud|prihvorit|ran|sverbit|serk bolit|slipn|suglib|siln opik|simptim|siniak|townit|travm|ukus|hvorib|hvir|cukir kriv|wkir|wlunk|wia<bol|bolezn|boln|bolit|bolit zub|bolit spin|glag|davln|jeludk|zaboll|zren|koj|koln|nasmork|ojig|peqn|plih vij|poqk|sahar kriv|serdk|slomal|spin|sustav|sip|temperatur|uho|uwi
zdoriv>zdoriv sposib|medkartk|mediqn|moz|minzdrav<zdravohranen|medicin|medicinsk
zeln tarif|soniaqn elektrostank|soniaqn panel
zemeln diliank/zeml>vidrizav gorid|griadk|zabrav zeml|mejiv|ogorig|parkan|perenis parkan|susid gorid|susid zainiav
zemeln diliank/privatizak zemeln diliank>bezplatn zeml|derjav zeml|zeml bezkowtovn|zeml gorid|zeml daq|zeml otrimat|zeml uqasnik
zemeln diliank|zeml|kadastr|pai>bezkowtovn zeml|gektar|geokadastr|gorid|grow ocink|daq|daqn|daqn diliank|derjgeokadastr|diliank|diliank dokument|zemelk|zemeln|zeml dokument|zemlevporiadnik|kadastriv|mej|mej posunuv|mej susid|mejuvan|nadil|normativn ocink|orend zeml|orenduvat zeml|otrimat zeml|oformit zeml|parkan susid|pasoviwk|pastbiwk|pol|privatizuvat zeml|sadiv diliank|sotk|susid gorid|susid zeml|ciliv priznaqn<zemeln uqastk|ogorid|uqastk|uqastk zeml
zemeln podatk|podatk zeml|podatk neruhomist>zaiv metr|liwn metr|metr zaplatit|papirk kvartir podatk|podatk kvadratn metr|podatk hat
zloqin/polik>vkral velosipid|vkral gamank|vkral grow|vkral dokument|vkral sumk|vkral telefin|ukral deng|ukral kowelk|ukral sumk|ukral telefin
zloqin|polik>102|bik|vbivstv|vbil|vdaril|velosipid vkral|vkrav|vkral|vkral velosipid|vkral dvir|vkral pidizd|vkral sumk|vkral telefin|viklikat polik|vikn rozbil|vikral mawin|vilamal zamk|vitiagl gamank|vitiagl telefin|gamank vitiagl|grabig|grabijnik|dvir biut|dilniqn|zakladk|zakladk narkotik|zalizl kvartir|zaiavit polik|zgvaltuval|zlamal dver|zlodiujk|zlid|znaiwl quj req|kvartir obikral|kop|krad|kradijk|kriminal|mawin vkral|ment|milicioner|napal|napal veqir|napal vulik|napisat zaiav polik|narkotik prid|narkotik pidizd|obmanul|obikral|pereslid|pobil|pobil sin|pograbuval|pogrig|policiant|pocupil|pian vikn|pidozril qolovik|piut pidizd|rozbiwak|slidk|slidstv|spais|susid pogrig|telefin vitiagl|torg narkotik|ugnal|ugnal mawin|ukrav|hlopk pobil|huligan|wantag<vzlomal dver|vor|vitawqil kowelk|drak|zalezl kvartir|krag|obokral|ograbil|policeisk|prestupln|prestupnik|ubistv|ugrojait|ugrig|ukral|ukral velosipid|ukral kowelk|ukral sumk|ukral telefin|uqastkiv|izbil|izbil sin|izbit|iznasilovan^milik
zmin batkiv|zmin prizviwk|zmin im>vziat prizviwk|divik|divik prizviwk|zamig prizviwk|zminit prizviwk|zminit im|nepraviln zapisal im|nov prizviwk|nov im|pereimenuvat|povernut divik|povernut prizviwk|podobait im|pomilk prizviwk|pomilk im|pominiat prizviwk|prizviwk qolovik|inw prizviwk|inw im<devik famil|otqestv|pomeniat famil|smen famil|smen im|smenit famil|im
zmin misk projivan/misk projivan>vpisat drujin|vpisat sin|kupil propisat|nov adris vkazat|pereihal adris|propisat dit|propisat qolovik
zmin im/wliub>zamig
zminit<zamn|pomeniat|izmenit
znait<otiskat
zniat restrak/misk projivan>vipisat|vipisat kvartir|vipisat koliwn|vipisat mertv|vipisat pokupk|vipisat star|vipisat sin|vipisat qolovik|vipisk kvartir|viselit|koliwn propisan<sniat registrak
zniat restrak>vipisat|vipisat kvartirant|vipisat koliwn|vipisat pleminik|sniat propisk|sniat registrak
znijk<skidk
znikl bezvist/rozwuk>vidpovid front|vihodit zviazk|zviazk brat obirvav|zvistk|zvistk front|perestav dzvonit front|front misiak movqit<vest front|vihodit sviag|perestal zvonit front
znikl bezvist|rozwuk>brat propav|vistoqk|vihodit zviazk|vihodit zviazk voi|dzvonit misiak|diznat vin jiv|jodn zvistk|jiv zaginuv|jiv sin|jiv qolovik|zavdan zvistk|zviazk brat|zviazk obirvav|zviazk sin|zviazk qolovik|zvistk sin|zvistk qolovik|znaim vin|znait liudin|znik|znik front|znikl|povernuv zavdan|pozivn propav|powuk znikl|powuk soldat|propav|propav bezvist|propal|propal liudin|rozwukat|sin vidpovid|sin propav|tri misiak vihodit|qastin kaj znik|qolovik vihodit zviazk|qolovik propav|wuk brat|wuk sin|wuka sin|wuka qolovik<vest|vihodit sviag|nait qelovk|propavw|propal vest|raziskat|rozisk|sviag|sin otveqait|isqig|iwq muj
zrazk<obrazk
zruinovan jitl<razruwn
zruinovan main|powkodjn jitl|powkodjn main|informacin povidomln powkodjn
zustrik<vstrik
kapitaln remont|potoqn remont|remont<otremontirovat|poqinit
kartk mikolaivk|kartk mistian|municipaln kartk|proizn|transportn kartk
kartk platnik podatk|rnokp|identifikacin nomir|ipn
kas|kasiv aparat|programn restratir|ro|qek
kasiv aparat|ro>kas|kasiv|probivat qek|probit qek|fiskaln|qek
kvartirn oblik/qerg jitl>vpiatih kimnat|vwistih kimnat|jitl mist|kvartir derjav|kvartir mist|kimnat gurtojitk dit|tisn odn kimnat|qekat kvartir
kvitk>avtobusn kvitk|avtostank|avi|aeroport|bilit|zabroniuvat|letit|litak|mijmisk|mijnarodn avtobus|par|reis<avtovokzal|aviabilit|zabronirovat|samolit
keruiuk kompan|obslugovuvan budink|upravliaiuk kompan|upravitl budink|utriman budink
kladoviwk/pohovan<kladbiwk
knig>audioknig|biblioteqk|vziat knig|vziat knijk|vziat poqitat|gazit|ditiak knijk|eknig|jurnal|zdat knig|kazk|knijeqk|knijk|knijk dod|knijkiv|literatur|novink|podaruvat knig|poqitat|poqitat kazk|prodovjit knig|proqitat|pidruqnik|roman|uziat knig dod|qitalk|qitaln zal|qitan|qitat dit|qitat onlain|qitaqk<skazk|uqebnik|qten|qitat|qitatl
koledg|profesin osvit|ptu|tehnikum|uqiliwk>burs|vpu|vivqit|vivqit kuhar|zvariuvalnik|kuhar navqan|proftehuqiliwk|fahiv koledg<viuqit|profis
kompaktn projivan|misk timqasiv projivan|prihistk|timqasiv jitl|weltir
kompensak zruinovan jitl/powkodjn>budink bilw|budink zgir|budink rozvaln|vluk drin|vluqil rakit|vibuh dver|vibil hvil|vidbuduvat hat|vikn vibil|vikn povilital|viletil vikn|dah znesl|dah probil|dah ulamk|drin budink|drin kvartir|jit budink|zaliw dom|kvartir zgoril|obstril|povibival wibk|priletil dvir|prilit|rakit budink|rakit hat|rozbil rakit|roznesl|snariad budink|stel vpal|stin trisnul vibuh|ulamk vpal|hat zgoril|hat rozbil|hat roznesl|wahid budink<bomb|bombejk|vzriv|vzrivn voln|vozmestit|vozmewqn|vostanovln jil|vibil okn|vibit okn|viletl okn|dom bolw|dom razbit|kvartir sgorl|kompensak dom|oblomk|obstrelial|obstrl|okn vibil|oskolk|ostals dom|povrejdn|popadan|popal rakit|popal snariad|priletl|razbombil|razbil|razvalin|razruwn|razruwn dom|razruwn jil|razruwn rakit|razruwil|rakit|sgorl|sgorl dom|sgorl kvartir|snariad|uniqtojn|uwqerb
kompiutern gramotnist|cifriv gramotnist>EXCEL|GOGLE|WINDOWS|WORD|YOUTUBE|akaunt|android|bab|bab kompiutir|bab navqit|bab noutbuk|bab telefin|babus navqit|boit noutbuk|boit telefin|boius natisnut|brauzir|vmiu|vmiu vkliuqit|vmiu koristuvat|vord|vperw telefin|vstanovit program|vqat babus|vindovs|gadjit|gugl|didus noutbuk|didus smartfin|dit kupil telefin|eksl|zberegt fot|klaviatur|knopkiv|komp|kompiutern kurs|kompiuternik|kompiutir|kompiutir boius|koristuvat kompiutir|koristuvat noutbuk|koristuvat telefin|mam telefin navqit|miwk|navqan babus|navqit|navqit babus|navqit kompiutir|navqit koristuvat|navqit noutbuk|navqit smartfin|navqit telefin|navqit internet|nalawtuvat telefin|natiskat|natiskat knopk telefin|nov telefin|noutbuk|nul kompiutir|niq rozum telefin|oblikiv zapis|opanuvat telefin|osvoit kompiutir|osvoit planwit|osvoit smartfin|osuqasnit|paril|planwit|podaruval smartfin|podaruval telefin|poqatkivk|rozbira|rozum|rozibrat telefin|sensorn|skaqat|smartfin|sin kup telefin|telefin knopk|telefin koristuvat|telefin navqit|temn kompiutir|ticiat|fail|flewk|inet|internet|internet navqit|iutub<babuwk nauqit|najimat|nastroit telefin|nauqit|nauqit polzovat|nauqit rabotat kompiutir|nov smartfin|osovremenit|podaril telefin|polzovan|polzovat kompiutir|polzovat telefin|rabotat kompiutir|razbira|skaqat prilojn|telefin|ume|ume polzovat|ustanovit|uqit polzovat
komunaln poslug/oplat>1562|GIOC|abonent|abonplat|vod svitl|gazmerig|edin rahunk|jirovk|zaplatit dim|zaplatit hat|kvarplat|kvitank|kvitk oplat|komunaln platig|komunalnik|nakrutil|narahuval|narahuvan|naftogag|oplatit kvartir|osobiv rahunk|platijk|portmin|rahunk|teplomerig
komunaln poslug/osb^jek
komunaln poslug/subsid>vajk platit|velik rahunk|vistak komunalk|dor platit|zaplatit|zdir|komirn|neq platit|niq zaplatit|niq platit|niq platit opaln|platijk opaln|platit|platit opaln|platit otopln|platit tepl|rahunk opaln|tiagn komunalk
kordin>eqerg|mitnik|peretnut|prikordonik|punkt propusk|rozmitnen|rozmitnit|sistim wliah|qerg kordin|wliah<granik|pereseqn granik|peresik granik|pograniqnik|rastamojk|rastamojit|rubig|tamojn
koristuvak<polzovatl
koristuvan<polzovan|polzovat
krain<stran
kultur/muz/teatr>afiw|viazan|vistav|vistavk|viwivk|ekskurs|zmistovn dozvil|zustrik|kartin galere|klub interis|koncert|kulturn dozvil|maistir klas|mistectv|pod|rukodil|shodit<vstrik|dosug|rukodl|spektakl
kupivl<kupl|pokupk
kurs|navqan|perekvalifikak|perenavqan|trening<obuqn|uqit
kiberbezpk/polik/wahra>CV|OLX|afer|aferist|bank|bank dzvoniat|bank znial|bank podzvonil|vkral grow kartk|vigraw|vigraw zaplatit|viduril|vimanil|vimanil grow|grow znikl kartk|dzvoniat bank|dzvonil bank|zaplat tovar priwiv|zatelefonuval wahra|znial vsi grow|znial grow|znial grow kartk|kartk znial|kartk znikl|kartk propal|kod skazal|kod sms|kinul grow|lotere|lohotrin|naduril|nadislal grow|nazval kod|nib bank|nibit bank|obduril|obduril grow|obman|obmanul|olh|owukal|perevl grow neznaiomk|perevl grow prodavk|peredoplat|perekazav tovar|perekazal grow|pereslal grow|pereiwl posilan|podzvonil bank|podzvonil znial|posilan grow|posilan kartk|predstav bank|prodavk znik|propal grow|prislal posilan|pidozril dzvink|piramid|rodik bid grow|rozvl|rozvl grow|rozvodniak|skazal kod|skam|slujb bezpk bank|spisal grow|feikiv sait|fiwing|fiwingiv|wahraistv|investik obman<zvoniat bank|zvonil bank|kinul deng|mowenik|moweniqestv|obmanul deng|perevl deng|pozvonil snial|predoplat|propal deng|propal kart|prislal silk|razvl|razvid deng|snial deng|snial deng kart|spisal deng|ukral deng kart|iakib bank
kiberpolik/polik/wahraistv>zatelefonuval wahra|znial grow kartk|znikl grow kartk|spisal grow
kit|sobak|tvarin>bezdomn sobak|bezprituln|brodiak|brodiak sobak|veterinar|vkusil sobak|vivezt kot|vigul|dvorniag|deratizak|domawn tvarin|jorstk povodjn|zagub kit|zagub sobak|zgrai|zgrai dvir|zgrai dit|zgrai sobak|zli sobak|znaiwl kotn|kastrak|klip|kot|kot pidval|kotik|kowk|kown|kidait liud|kiwk|lisik|mertv tvarin|miw|namordnik|osi|paciuk|pes|pes prib|pes pidizd|pesik|pokusal sobak|propav pes|pribil cucn|pritulk sobak|sobak big|sobak vkus|sobak gavk|sobak gospodar|sobak dvir|sobak kid|sobak liak|sobak pasport|sobak podvir|sobak restruvat|sobak wkil|sterilizuvat|targan|ukus sobak|uliublenk|hvostat|cucn|qip|qipuvan|qipuvat|wqen|wqur<bezdomn|brodiak psi|domawn jivotn|jivotn|kotenk|kris|pokusal|poterial sobak|poterials kot|pribils wqenk|priut jivotn|psi|pitomk|sobak laet|sobak hoziain|stai|sterilizak|tarakan|ukusil sobak|wqenk
lik|medikament|preparat|recept>antibiotik|aptk|astm lik|bezkowtovn tabletk|gliukometr|grow lik|dewevw lik|dewevw tabletk|dewiv lik|dorig lik|dostupn lik|krapl|kupit lik|lik bezplatn|lik grow|lik dorig|lik serk|lik tisk|likarstv|maz|pigulk|piu tabletk|recept likar|serciv|serciv krapl|sirip|tabletk|tabletk bezkowtovn|tabletk dewevw|tabletk dorig|tabletk tisk|tabletk haliav|test smujk|tonometr|tisk|insulin<besplatn lekarstv|davln|dewiv lekarstv|dostupn lekarstv|kapl|lekarstv
likar|pediatr|stomatolig|terapevt>alergolig|analig|bolit|venerolig|vstavit zub|vilikuvat|gastroenterolig|ginekolig|dantist|dermatolig|doktir|dohtur|endokrinolig|zapisat likar|zahvorit|zub|zub bolit|zubn|kardiolig|klinik|lor|likuvat|mamolig|medsestr|medik|medicin|napravln|narkolig|nevrolig|nevropatolig|nefrolig|nomerk|obstejn|okulist|onkolig|operak|ortopid|otolaringolig|oftalmolig|plomb zub|polikuvat|proktolig|protezuvan zub|prim likar|priim|pulmonolig|revmatolig|rentgn|spin|simein|talonqik|talin|temperatur|travmatolig|urolig|feldwir|hirurg|qerg likar<vrak|vileqit|jensk vrak|leqit|poliklinik|prem|semein vrak
likuvan<leqn|leqit
list<pism
litn liud/pritulk>vidat did|zdat babus|pansionat litn|pritulk star
litn liudin<pojil
litn teras/sezin torgivl>kaviarn vulik|litn kaviarn|stolik vulik
litn>babul|babus|didugan|pensioner|star|starw liud|starw liudin|starist|universitit tret vik
liud<qelovk
lift|pidiomnik
lihtar/osvitln>gorit lihtar|lihtar vulik|temn veqir dvir|temn vulik
lic|perw klas|seredn osvit|wkil>bukvar|veresn perw|vqit veresn|vqitl|gimnag|drug klas|direktir wkil|dit sim|dit wist|zarahuvan|zarahuvat|kanikul|klas zapisat|klasn|klasn kerivnik|navqat|nov wkil|perevest donk|perevest dit|perevest sin|perevest inw wkil|pereit wkil|perwaqk|perwoklasnik|pominiat wkil|portfl|prodovjenk|piat klas|pidruqnik|sim rok dit|uqn|uqitelk|uqitl|west rok|westiriqk|wkoliar|wkoliark|wkil poruk|wkil propisk|wkiln form|wist rok dit|ide vqit|ide perw|ide wkil|inw wkil<zapisat wkil|klas|perv klas|pervoklasnik|perevest drug wkil|prodlenk|rebenk sem let|rebenk west let|urik|uqeb|uqebnik|uqenik|wkolnik|idt uqit
liqilnik/povirk>zaminit liqilnik|zlamav liqilnik|kontrolir|oplombuvat|plomb|postavit liqilnik<zamenit sqetqik|oplombirovat
liqilnik/pokaznik>dan liqilnik|kub|kubometr|kilovat|mot|nakrutil|peredat cifr|pokazan|cifr liqilnik|wqetqik|wqotqik<peredat pokazan|pokazan sqetqik|sqetqik
liqilnik<sqetqik
malozabezpeqn/socialn dopomig>bezgrowiv|bidnist|biduvat|vajk stanoviwk|vijivat|viplat|viplat derjav|viplatit|vistak|vistak grow|vistak jit|vistak zarplat|vistak iju|garantovan minimaln|goduvat|grow|grow vistak|grow dopomig|grow dit|grow zakinqil|grow hlib|dait grow|dopomig derjav|dohid|ditiak viplat|jiv bidn|jiv pens|zarplat malenk|zvodim kink|zvodit kink|zlidn|kopik|mal grow|malozabezpeqn sim|matdopomig|mizern|nujdn|nizk dohid|odn zarplat|odnoraziv dopomig|opinil bid|sjo|skladn jitiv obstavin|skrut|skrutn|skrutn stanoviwk|socviplat|socdopomig|soczahist|socialk|sidim grow|troe pens|finansiv dopomig<bedn|bednist|deneg|denejn pomowk|edinovremn|ele svid konk|jiv bedn|kopeik|maloimuwk|materialn pomowk|neq kormit|nujdaiuwqis|niwqit|posib|socpomowk|socialn viplat|tiajl polojn|hvatait deneg|hvatait edu|hvatait zarplat
malozabezpeqn|maloimuwk|nizk dohid>bidn<malobespeqn
maliuk|narodjn dit|nemovl|novonarodjn>blizniuk|vdim maliuk|vipisal pologiv|dvin|dviniat|dokument dit|drujin narodil|dit|emaliatk|zapisat donk|zapisat dit|zapisat sin|zarestruvat dit|ziavil dit|krihitk|lialk|maliatk|malik|metrik|nazvat donk|nazvat dit|nazvat maliuk|nazvat sin|narodjuvat|narodil|narodil doneqk|narodil donk|narodil doqk|narodil popovnen|narid|narid onuk|narid sinoqk|nemovliatk|papir maliuk|pologiv dokument|popovnen sim|poiav dit|poiav maliuk|privezl pologiv|rodil|svidoctv dit|svidoctv nemovl|wqoin narodil|im dit<bliznk|vipisal rodim|grudniqk|dvoin|doqk rodil|maliw|mladenk|nazvat rebenk|novorojdn|poiavils rebenk|rod|rodil doq|rodils|rojdn rebenk|sin rodils
main<imuwqestv
medogliad|mediqn ogliad|obstejn|profogliad|skrining>086|dovidk basein|dovidk vodir|dovidk likar|dovidk sadk|dovidk stan zdoriv|dovidk wkil|medkomis|mediqn dovidk|sanknijk|sanitarn knijk|form 086<medknijk|medosmotr|medicinsk spravk|osmotr|spravk basein|spravk vrak
mentaln zdoriv|psihologiqn dopomig|psihologiqn pidtrimk|psihosocialn|psihiatr>7333|apat|bezsin|boi|boit vibuh|vajk duw|vajk moraln|vajk smert|vtrat blizk|vigoran|vigoril|vidqa|vin spit|vihodit kimnat|gariak lin psihologiqn|gor|depris|dopomig psiholig|duw vajk|dit boit|dit vibuh|dit naliakan|dit sirn|zamknuv|zamknul|zasnut|kowmar|kim pogovorit|laiflain|nerv|nerviv zriv|panik|paniqn atak|perejit vtrat|plak|plak spat|pogan duw|pogan moraln|pogan nastr|pogovorit psiholig|psiholig|psihoterap|psihoterapevt|ptsr|ruk opusk|samogubstv|samotn|samotn veqir|sniat|snit vin|spat|spliu|spit|strawn|stris|suicid|sil jit|sin zamknuv|tosk|travm vin|trivojn|trivojnist|trivig spat|qas plak|qolovik zli|qolovik kriqit noq<besonik|boit vzriviv|vrem plak|kem pogovorit|odink|otqaian|psihologiqesk pomowk|rebenk boit|samoubistv|snit voin|strah|trevig|tiajl duw
metrik|svidoctv narodjn
mobiln zviazk|oplatit telefin|popovnit rahunk>LIFECEL|VODAFONE|balans|vodafin|grow telefin|zakinqil grow telefin|zberegt nomir|zviazk|zviazk propav|kivstar|kinut grow nomir|kinut grow telefin|laif|laifsl|mobilk|mobilk popovnit|mobiln|mobilnik|nomir telefin|operatir|pereoformit nomir|poklast grow telefin|popovnit mobiln|popovnit telefin|rahunk telefin|rouming|skinqil grow telefin|sms|sim kart|simk|simkart|tarif mobiln|telefin dzvonit<deng telefin|mobiln sviag|polojit deng telefin|popolnit mobiln|popolnit sqet|popolnit telefin|telefin
mobilizak/tck>brigad|busifikak|voenk|voenkomat|voiuvat|vruqil povistk|vstupit zsu|viskomat|dobrovolk|zabral arm|zabral qolovik|zabir|kontraktnik|povistk|povistk priwl|prizval|prizovnik|priwl povistk|pit arm|pit voiuvat|pit slujit|rekruting|slujb|strokiv|sil oborin|teroborin|tro|tckwnik<arm|voevat|povestk|poit slujit|prizivnik|priwl povestk|slujit
mov<iazik
movn kurs|rozmovn klub|ukrainsk mov|ispit ukrainsk mov>volodin mov|vivqit ukrainsk|govorit ukrainsk|derjavn mov|movn klub|movn ispit|pereit ukrainsk|rozmovliat ukrainsk|rivn mov|ukrainsk|ispit mov<viuqit ukrainsk|razgovorn|ukrainsk iazik
molid>molodijn|molodijn centr|pidlitk|iunak|iunactv<molodejn|molodig
mrev|servisn centr mvs|teritorialn servisn centr|tsc
municipaln nian|nian
misk goliv|internet primaln>administrak|vlad|vikonk|goliv mist|deputat|deputatk|zapisat mer|mer|miskvikonk|miskrad|napisat mer|naqalnik ova|ova|osobist priim|priim gromadian|priim mer|starist<vlast|gorodsk goliv|gorsovit|prem grajdan|prem mer|ispolk
misk projivan/restrak misk projivan>vselil|zarestruvat adris|zarestruvat nov|zminil adris|kup propisat|kupil kvartir propisat|nov kvartir propisk|perebral|perevezl req|pereihav adris|pereihal kvartir|pereihal nov|pereihal propisk|pereihal inw mist|propisat|propisat drujin|propisat dit|propisat mam
misk torgivl/sezin torgivl/iarmark>virowk torguvat|misk bazar|prodavat gorodin|prodavat med|prodavat polunik|prodat vroja|stat torguvat|stoiat rink|torguvat|torguvat ovik|torguvat iagid
misk torgivl<mest rink|prodavat ovowk|torgovat
misk/mist<gorodsk|gorid
misk<gorodsk
mislivstv/ribalk>mislivk|poliuvan|rib lovit|ribalit
mislivstv|poliuvan|ribalk
mitn oformln|prignat avt|rozmitnen
navqan/osvit dorosl>vebinar|vqit|zaniat|zapisat kurs|kurs|lekk|navqan pensioner|seminar|trening|urik|wkil dorosl<obuqn|uqit
navqan/perenavqan>ait|bezkowtovn kurs|vauqir|vqit bezkowtovn|vivqit|vivqit elektrik|vivqit perukar|zdobut profis|zminit profis|zminit robit|kvalifikak|kurs anglisk|kurs bezrobitn|navqit nov|nov profis|nov specialnist|opanuvat|osvoit profis|otrimat profis|perevqit|programuvan|programist|profesin|pidviwqit kvalifikak|stajuvan|stat programist|inw profis<besplatn kurs|viuqit|kurs|obuqn|perekvalifikak|pereobuqn|poviwn kvalifikak|profis|smenit profis
nagliad<nadzir
narodjn<rod|rodils|rojat|rojdn
nauk<nauqn
nacsocslujb|soczahist|socialn zahist|upravlin socialn zahist>sobis|socslujb|socialn pracivnik|socialn slujb|upravlin socpolitik|fond socialn strahuvan<soczawqit|socialn|socialn zawqit
nacionaln slujb zdoriv|nszu|program mediqn garant
nai jitl|naimak|orend|orendar|orendodavk>vinaimat|vinainiat|dogovir orend|zda|zdat kvartir|zniat kvartir|znimat|kvartirant|nainiat|orenduvat jitl|pidselit<arend|arend jil|arendovat|nae|sda|sdat kvartir|sniat kvartir|snimat
nebezpk<opasn|opasnist
nedezdatn osib/opik>vidpovid|demenk pidpis|nedezdatn brat|psihiqn hvorib|psihiqn hvir|rozum|sam viriw|stat opikun<otveqait|psihiqesk boln
neruhomist/prav vlasnist>arewt|arewt kvartir|vlasnik|vlasnik kvartir|dvokimnatn|dokument budink|dokument kvartir|dokument hat|domivk|domik|drp|dim|jitloplowk|kvartir arewt|kvartir obtiajn|kvartirn pitan|kup kvartir|kupivl kvartir|kupit kvartir|kimnat|nalejit|nalejit budink|nalejit kvartir|novobudiv|obtiajn|odnokimnatn|oformit hat|perevirit kvartir|perevirit prodavk kvartir|prodag jitl|prodat kvartir|reltir|restr prav|spravd vlasnik|haziain kvartir|qastk|qe main|qia kvartir|qist kvartir|investik<arest kvartir|vladelk|dokument dom|dol|jiliwk|kvartir|komnat|novostroik|prav sobstvenist|prinadlejit kvartir|sobstvenik|hoziain kvartir
nesudimist|sudimist>dovidk mvs|dovidk nesudimist robit|dovidk nov robit|dovidk polik|dovidk sid|kordin sudimist|kriminaln|nesud|nov robit sudim|prosiat dovidk|robit sudimist|sud|sud dovidk|sud spravk|sudim|sid<spravk nesudimist|spravk polik|spravk spravk sud^dovidk sudimist
newqasn vipadk<nesqastn sluqa
nov powt|posilk|powtiv poslug|ukrpowt
nomern znak|nomir|individualn nomir
obladnan<oborudovan
oblik<uqet
oblikiv kartk|podatkiv nomir|rnokp|identifikacin kod>kartk platnik|kartoqk kod|kod|podatkiv kod|identifikacin|identifikacin kod dit|identifikacin nomir|identifikacinik|indifikacin|ipn<nalogiv nomir|identifikaciin kod|identifikaciin nomir^in
obmejn<ograniqn
obslugovuvan<obslujivan
odrujn|restrak wliub|wliub dob
odink mat>vihiv|vihiv sam|mam odinaqk|mat odinaqk|odinaqk|odinoqk|rostit sam|sam|sam vihiv|sam dit|samotn mam|qolovik dit<vospitiva|mat odinoqk|rawk sam
ozdorovln/sanatir>vidpoqit pensioner|vidpoqit polikuvat|griag|kurort|likuvaln vod|likuvat spin|likuvat suglib|morwin|ozdorovit mam|polikuvat|popravit zdoriv|poihat mor|poihat pidlikuvat|profilaktir|putovk|putivk|putivk pensioner|putivk sanatir|pidlikuvat|pidlikuvat spin|truskavk<mor|podleqit|putevk
ozdorovln/tabir>artk|vlitk dit|vidpoqink dit|vidpravit dit|vidpravit dit lit|dit vlitk|dit vivezt lit|dit vidpoqink|dit vidpoqit|dit lit|dit mor|kanikul|kanikul dit|lit|lit dit|lit telefin|litn kanikul|mor dit|ozdorovit dit|onuk lit|priwkiln|putivk dit|rebenk let<detsk lagir|lagir|let|let rebenk|letn lagir|otd|otd det|otpravit rebenk|putevk
ozdorovln|putivk|tabir>vidpoqink|kanikul|mor|sanatir
okupak|okupovan|tot|timqasiv okupovan teritir>deokupak|dokument okupak|kolaborant|liwil okupak|okupant|okupovan teritir|ridn okupak<zahvat|okupirovan
ombudsmn/prav liudin>diskriminak|obrazil|poruwn prav|poruwil prav|prav poruw<naruwn prav|naruwil prav|prav qelovk
ombudsmn|prav liudin|upovnovajn prav liudin
onkolig|onkohvir|puhlin|rak>onk|himioterap<opuhil
opaln|tepl>avtonomn opaln|batar|batar tepl|batar holodn|burjuik|vidkliuqit opaln|gre|grit|griut|dubak|kvartir holodn|koteln|kotl|led tepl|led tepl batar|merzn|merznut|obigr|obigrivak|opaliuvaln sezin|piq|piqk|radiatir|tepl dadut|teploenerg|topliat|topit|hat holodn|holodn|holodn batar|holodn dit<obogrevatl|otopln|otopiteln|peqk
oplat<platig|platit
opik/usinovln>batk zaginul dit|batk pomerl dit|vziat vihovan|vziat dit|vziat sirit|vsinovit|vihovuvat quj dit|dit batk|dit zaginul|dit zaliwil sam|dit sirit|dit internat|ditbudink|ditiak budink|zabral dit|zabrat onuk|zabrat pleminik|zaliwil internat dit|nastavnik|nedezdatn|onuk zabrat|opikunstv|opikunw|oformit opik|patronat|pleminik zabrat|priniat dit|priomn batk|priomn dit|stat priomn|sirit|sirit vziat|usinovit dit|usinovit maliuk|internat<vziat rebenk|det sirit|detd|detsk dom|nedesposobn|opek|opekun|opekunstv|premn rebenk|premn sem
opik|pikluvan<opekunstv
osb/upravitl budink>keruvat budink|lift misiak stoit|lift stoit|mewkank hoqut sam|obednat susid|pribir pidizd|pidizd brud|pidizd brudn|sam keruvat budink
osb|spivlasnik>budink obednat|vidmovit jek|jek nabrid|jek pogan|zibrat mewkank|keruvat budink|kondominium|mewkank budink|obednan spivlasnik|sam budink|stvorit osb
osvit<obrazovan
osel|ipotk
osobiv rahunk>pereoformit komunaln|pereoformit rahunk|rahunk pereoformit
osuqasnen|pererahunk|indeksak
otriman/otrimat<vidak|vidat|oformln|oformit|poluk|poluqn|poluqit
otriman<poluqat
pakunk maliuk>beb boks|bebiboks|korobk maliuk|korobk req|podarunk nemovliat|podarunk novonarodjn<pakit maliw
paliativn dopomig|hospis
parkovk|parkomat|parkuvan>evakuatir zabrav|evakuiuval mawin|zabral mawin|zaliwit mawin|parkovoqn|parkuvan liud invalidnist|priparkuvat|stoiank|wtrafmaidanqik<evakuatir|priparkovat
pdr|pravil dorojn ruh|wtraf>avtofiksak|adminporuwn|vipisal wtraf|gaiwnik|daiwnik|dragir|kamir|kamir zafiksuval|kamir sfotografuval|kamir fot|kamir wvidkist|kamir wtraf|list wqast|nepristebnut|oplatit wtraf|oskarjit wtraf|owtrafuval|patrul|patruln|pereviwk|pereviwqn|pereviwqil|poruwn pravil|postaniv|prodav avt wtraf|protokil|proihav qervin|prihodiat wtraf|priwiv list polik|priwiv wtraf|pian kerm|pism wqast|remin bezpk|wvidkist|wvidkist pereviwqil|wtraf oskarjit|wtraf parkovk|wtraf pomilk|wtraf priwiv|wtraf quj|wtraf izd<naruwn|objalovat wtraf|owtrafoval|postanovln|previsil skorist|previwn|pism sqast|skorist
pens/pererahunk>dobavil|dodal pens|doplat pens|malenk pens pererahuvat|nadbavk|nedorahuval|pens dodat|pens mal|pens malenk|pens nepraviln|pens pererahuval|pens praci|pidviwqil pens|pidnial pens|indeksuvat<doplat|pererasqit pens|peresqit|peresqitat|povisil pens|indeksak
pens>vqitelsk|vidpraciuval jit|vislug|vit pens|vihodg pens|viwl pens|doj pens|dojivat|zaslujn vidpoqink|zatrimal pens|lit pens|malenk pens|minimaln pens|narahuvat pens|oformit pens|pedagogiqn stag|pens vistak|pens mal|pens podat|pens rik|pensik|pensin vik|pensioner|pensionerk|praciuvat pens skir|priznaqit pens|priwl pens|rozmir pens|spoqink|starist|wahtar|wistdesiat|wistdesiat pens|wistdesiat piat|wistdesiat rok<vozrast|vihig pens|zaslujn otd|otrabotal vsiu jizn|pensiin|pensiin vozrast|westdesiat|westdesiat let|ispolnil westdesiat
pensin posvidqn|posvidqn pensioner>epensin|pensin|pensionersk<pensiin|pensiin udostovern
pensin fond|pfu>pensik|pensinik|portal pfu|pf
perevezn/socialn taks>vidvezt vizk|vidvezt likarn vizk|zavezt vizk|perevezn liud invalidnist|soctaks|taks vizoqnik|taks invalid
perevirk liqilnik|povirk
perevirk<proverk|proverit
pereklad<perevest|perevid
pereoformln|pererestrak|restrak avtomobil
pererahunk|pidviwqn<pererasqit
peqatk>peqat|wtempl
povernen tovar|spojivak>berut nazad|brak|brakovan|brakovan tovar|vert grow|vzut porval|vidmovli povernut|garant vidmovil|garantin|garantin remont|grow vert|zdak|zlamav telefin|zlamav tijdn|zlamal tijdn|zipsovan|zipsovan tovar|kovbas zipsovan|kup zlamav|kup rozkleil|kup telefin zlamav|kupil vzut|kupil zlamav|kupil porval|kupil slomals|magazin vidmiv|magazin grow|magazin mini|magazin povert|mini tovar|neiakisn|neiakisn vzut|obvajil|obdur prodavk|obman magazin|obminiat tovar|obrahuval|otruil|povernut vzut|povernut grow|povernut tovar|povernut tovar magazin|povert grow|povert tovar|pogan tovar|porval|praci telefin kup|prodavk|prodavk vidmovli|prostroqk|prostroqn magazin|prostroqn produkt|pidrobk|rozvalil|rozkleil|telefin zlamav magazin|tovar obminiat|tovar povernut|tovar pidiwiv|tuhl|hamstv magazin|qek|qek zberigs|qek magazin<vernut deng|vernut tovar|vozvrat tovar|vozvrawk deng|garant|magazin meniait|meni tovar|nekaqestvn|obvesil|obmeniat tovar|potrebitl|prav potrebitl|prosroqn|raskleil|slomals nedl|tovar
povernen<vernut|vozvrat|vozvratit|vozvrawqn
poverh<etag
povtorn vidak svidoctv>zagubil svidoctv|zgoril svidoctv|propal svidoctv<poterial svidetelstv|sgorl svidetelstv
povidomln<sobwqn|uvedomln
povitr<vozduh
povitrian trivig/ukrit>map trivig|povitrian|spoviwqn|sirn|trivig<vozduwn trevig|trevig
povitrian trivig|spoviwqn|sirn
podarunk<podark
podatk/podatk zeml/podatk neruhomist>zaplatit zeml|papirk zeml|platit zeml|podatk gorid|podatkiv zeml|priwiv kvartir podatk|splatit zeml
podatk/podatkiv slujb^dpi|dfs|podatkiv inspekk
podatk>viskiv zbir|dfs|edin podatk|zaplatit podatk|list podatkiv|nds|opodatkuvan|pdv|pdfo|platit podatk|podatk dohid|podatk zeml|podatk kvartir|podatk kvartir priwiv|podatkiv borg|priwiv podatk|splatit podatk<nalogiv|nalig|nalig zeml|nalig nedvijimist|oplatit nalig|platit nalig|uplat nalogiv
podatkiv znijk>grow nazad navqan|znijk navqan|navqan dit povernut|povernut grow navqan|povernut grow universitit|povernut likuvan|povernut navqan|povernut pdfo|povernut podatk|povernut podatk navqan<vernut deng uqeb|vernut nalig|vernut nalig uqeb|vernut qast nalig|nalogiv viqit|nalogiv skidk
podovjit/prodovjit<prodlit
podorig<poezdk|putewestv
pojejn slujb/riatuvalnik>101|gorit|dsns|dim|zagoril|mns|pojejnik|pidpal<zagorl|podjig|pojarn|spasatl
pojig<pojar|sgorl
poziv|sud>apeliak|vidsudit|viklikal sud|zasudil|zasudit|zasidan|moraln wkid|oskarjit|oskarjit riwn|povistk sud|podat sud|pozivak|riwn sud|svidk|sprav sluh|sprav sud|sud viklik|sud riwn|sudiv|sudiv zbir|sudiv nakag|sudiv riwn|sudit<zasedan|moraln uwqerb|objalovat|povestk sud|rewn sud|svidetl|sudebn|isk|iskiv
pozik<zae|odoljit|sud
pokaznik<pokazan
pologiv|pologiv budink|polig<rod
pomerl|pohovan|pohorin|smert>kladoviwk|mogil|pomir|pohovat|pohoronit<pogrebn|umer|umerl
poruwn<naruwn|naruwit
posvidk|posvidk postin projivan|posvidk timqasiv projivan
posvidqn vodir/transportn zasib/wtraf^gai|dai|mre
posvidqn ubd|status ubd|uqasnik boiiv di
posvidqn<udostovern
poslug<uslug
postaqan elektriqn energ>dogovir svitl|pereoformit svet|pereoformit svitl|svitl perepisat
postaqan prirodn gaz>gaz perepisat|dogovir gaz|pereoformit gaz
postaqan<postavwqik|snabjn
postrajdal torgivl liudm|torgivl liudm>ekspluatak|zabral pasport kordin|prodal rabstv|rabstv
posilan<silk
pohovan/smert>bab pomerl dokument|vidiwl|vitrat pohovan|grow pohorin|grib|dovidk smert|dopomig pohovan|kremak|krematir|morg|misk kladoviwk|nebijqik|pamiatnik mogil|pokin|pokinik|pomerl|pomerl bab|pomerl mam|pomink|pomir batk|pomir dokument|pomir did|pomir susid|pomir qolovik|pomirat|pohovat batk|pohovat mam|pohovat susid|pohoronit did|pohorin|pohorin grow|pohorin dopomig|piwl jit|piwiv jit|ritualk|ritualn|svidoctv smert|trun|horonim|horonit|cvintar<kladbiwk|mogil|pogrebn|pokoin|pohoronil|pohoronit|svidetelstv smert|skonqals|umer muj|umer otek|umerl babuwk|umerl mat|uwel jizn
powkodjn/restr zbitk>gagsk|zbitk ros|podat ros|reparak
powkodjn/wkid<uwqerb
powkodjn<povrejdn
powuk<nait|poisk|iskat
prak/trudiv prav>vidpustk|zatrim|naqalnik|neoficin|robotodavk
prozir|publiqn zakupivl|tendir
proizd/pilg>bezkowtovn marwrutk|bezplatn avtobus|bezplatn troleibus|pensioner proizd|pensioner troleibus|pensioner izdit|pilgiv kvitk|student proizd|uqn proizd|wkoliar proizd|izdit bezkowtovn|izdit bezplatn|invalid proizd
proizn/transportn kartk>bezgotivkiv oplat|validatir|ekvitk|kartk pensioner|kartk proizd|kartk wkoliar|kartoqk proizd|kvitk avtobus|oplat proizd|popovnit kartk|talin proizd<bilit avtobus|kartoqk proezd|oplat proezd|proezd|proezdn
proizn|transportn kartk
pribiran<ubork
privatizak|privatizak jitl>vikupit kvartir|neprivatizovan|ordir|ordir kvartir|oformit vlasnist
prizviwk<famil
priznaqn<naznaqn|naznaqit
primiwqn<pomewqn
priniat spadwqin|spadkiv restr|spadkiv sprav|spadwqin
pripinen pidpremnick dialnist/fop>zakriva fop|zakrivat|zaqinit biznes|zbankrutuvav|likviduvat|pripinit dialnist|pripinit pidpremnictv<zakriva|zakrit|zakrit biznes|zakrit flp|likvidak|prekratit
pripinen pidpremnick dialnist>zakrit fop
pripinen wliub|rozluqn|rozirvan wliub
punkt nezlamnist/ukrit>zariadit telefin|obigrit|poverbank|pogrit|starlink
punkt nezlamnist>blekaut tepl|zariadit|zariadit telefin|pogrit|pogrit zariadit
putivk|sanatorn kurortn likuvan|sanatir<podleqit spin|poehat podleqit|popravit zdoriv
pidpremk|fop>biznes|biznesmn|vdim klent|vdim podatk|vlasn pekarn|vlasn sprav|viazat prodavat|vidkrit|vidkrit biznes|vidkrit kaf|vidkrit kramniqk|vidkrit kiosk|vidkrit magazin|vidkrit maistern|vidkrit nevelik|vidkrit perukarn|vidkrit salin|vidkrit sprav|vidkrit toqk|grup edin|zarestruvat pidpremk|zdavat poslug|kaviarn|kved|magazin|med prodavat|nigt vdim|ovik prodavat|oficin praciuvat|oficin torguvat|pekarn|pekt tort prodag|peq zamovln|peq tort|poqat biznes|praciuvat legaln|prodavat|prodavat bazar|prodavat legaln|prodavat internet|privatnik|primat klent|pidpremnick|remontuvat avt|samozainiat|spd|startap|stat pidpremk|strigt vdim|torg|torguvat|torguvat legaln|torgivl|tort vdim|tort prodavat|tret grup fop|flp|frilans|frilansir|qep|qp|qpwnik|wit vdim|wit prodavat|internet prodavat<otkrit biznes|otkrit kaf|otkrit magazin|predprinimatelstv|predprinimatl|rabotat oficialn|samozaniat|torgovat|torgovat legaln|torgovl|qastn predprinimatl|wit dom|ip
pidpremstv|tov|iuridiqn osib>beneficiar|vidkrit firm|direktir|edrpo|zarestruvat tov|zarestruvat tovaristv|zarestruvat firm|zasnovnik|zasnuvat organizak|kompan|kontragent|perevirit firm|statut|firm<ooo|otkrit firm|predpriat|uqreditl|iuridiqesk lic
pidtrimk<poderjat|poderjk
pilg/qornobil>zon vidqujn|postrajdal vnaslidk
pilg|pilgovik|pilgiv kategir>bezkowtovn proizd|bezkowtovn izdit|bezplatn proizd|veteran prak|dit vin|znijk|znijk komunalk|lgotnik|lgit|likvidatir|likvidatir avar|posvidk pilgovik|pilg gaz|pilgiv proizd|qaes|qornobilk|qornobilsk<besplatn proezd|veteran trud|det voin|lgotn|skidk|qernobilk|qernobilsk
pilgiv proizd>bezkowtovn izdit pensioner|vodir pust|pust pensin
pilgiv harquvan|harquvan|wkiln harquvan
rad<sovit
rahunk<sqet
reabilitak/invalidnist>vqit hodit|povernuv|hodit travm|insult hodit
restrak smert|svidoctv smert
restrak<zaregistrirovat
rodin zaginl|sim zaginl|qlen sim zaginl
rodin/sim<semein
rozvitk<razvit
rozklad<raspisan
rozluqn|rozirvan wliub>drujin piwl|dilit main|jiv okr|jiv raz|jiv qolovik|jit drujin raz|jit jen|jit muj|jit qolovik|jit qolovik raz|koliwn drujin|koliwn qolovik|kink wliub|kinut qolovik|podat rozluqn|podil main|pit drujin|pit qolovik|rozbigl|rozvedn|rozvest|rozvodit|rozvid|rozluqa|rozluqil|rozluqit|rozirvat wliub|rozit|roziwl|svark qolovik|sim rozpal|qolovik zrad<bivw jen|bivw muj|razvedn|razvest|razvest muj|razvl|razvodims|razvojus|razvid|razdl imuwqestv|razoit|rastorgnut brak|rastorjn
rozminuvan/riatuvalnik>boepripas|vibuhonebezpeqn|vibuhivk|granat|zaminovan|znaiwl snariad|min|minuvan|nerozirvan|pirotehnik|rakit gorid|sapir|snariad vibuhnuv
roslin<rastn
ruh<dvijn
rink|sezin torgivl|torgiv misk|torgivl>bazar|lotk|misk rink|namit|prodavat kvit bazar|prilavk|stoiat bazar|torgoveln misk|iarmark|iatk
riqk<rek
samotn<odink
sviat<prazdnik
svidoctv restrak transportn zasib|tehniqn pasport avt|tehpasport
svidoctv>metrik|posvidqn<svidetelstv
sel<derevn
skasuvan<otmenit|otmn
sklad zarestrovan/sklad sim>dovidk domiv|dovidk sklad|domiv knig|zarestrovan osib|propisan|propisan kvartir|form tri<sostav sem|spravk sostav
sklad zarestrovan|sklad sim>dovidk qlen sim<propisan kvartir|propisk jilciv
sklad<sostav
socialn dopomig/subsid^sobis|upravlin prak|uszn
socialn pracivnik<rabotnik|socrabotnik
socialn stipend|stipend|stipendiat>stepuh|student grow|stipuh
spojivan<potrebln
spilkuvan<obwqat|obwqn
strahiv stag|trudiv dialnist|trudiv stag>brak stag|vidpraciuvav|vidpraciuval|vistak stag|dokupit stag|elektrin trudiv|zapis trudiv|knijk trudiv|ocifruvan|ocifruvat trudiv|rok robit|stag|stag vistak|stag perevirit|stag rahuit|trudiv|trudiv zagubil|trudiv knijk|trudiv knijk elektrin<god rabit|stag rabit|hvatait stag
strk/termin<srik
student/studentsk kvitk>studak
subsid/tverd paliv>driv
subsid>velik platijk|veliqezn platijk|vsia pens komunalk|vistak gaz|vistak komunalk|vistak opaln|vistak svitl|gaz dorig|grow komunalk|grow komunaln|grow oplat gaz|dorig gaz|dotak|zarplat komunalk|zmenwit komunalk|zmenwit platijk|znijk komunaln|zridg|kompensak komunalk|komunalk dorig|komunalk pens|mal grow platit|menw platit|opaln dorig|opaln narahuval|pens komunalk|platijk velik|platit gaz vzimk|platit gaz niq|platit dor|polovin pens komunalk|pomiakwn|potiagn|rahunk velik|rahunk zim|socsubsid|tverd paliv|ide komunalk<bolw sqet|dor platit|dor platit gaz|pomowk komunalk|potian|hvatait komunalk
sud/sudiv sprav>del sud|sprav sud|sudebn del
suspilstv<obwqestv
silsk<derevn|poselk|sel
sim<semein
tijdn<nedl
timqasiv<vremn
ubd|uqasnik boiiv di>ato|ato koroqk|atovk|atownik|boiiv|brat voiuvav|voiuvav|voiuvav posvidqn|voiuvav status|povernuv koroqk|posvidk ubd|posvidqn ubd|status uqasnik|uqasnik ato|front|front koroqk|front posvidqn|front status<boev deistv|uqastnik ato|uqastnik boev deistv
fot>zrobit fot|sfotografuvat|fot dokument|fotograf|fotografuvat<sfotografirovat
harquvan/wkil>bezkowtovn obid|god|obid wkil|snidank|wkiln idaln<kormiat|obed|pitan|stoliv
harquvan/wkiln harquvan<pitan wkolnikiv|pitan wkil
harquvan|idaln>goduvat|goduvat wkil|obid|obid wkil|platit obid|ija wkil<besplatn pitan|eda|wkoln pitan
qerg<oqerid
qolovik<mujqin
wkil/wqodenik>HUMAN|baqit ocink|dvik|dvik sin|domawn zavdan|edin wkil|nz|nov znan|ocink|ocink dit|ocink sin|propusk wkil|rozklad urik|urik zadal|uspiwnist
inkliuzivn>autizm|logopid|pogan rozmovli
inozemk<inostrank
inozemn mov>ENGLISH|SPEAKING|anglisk|vivqit anglisk|vivqit mov|kurs mov|mov|nimeck|polsk|rozmovn|francuzk|ingliw<viuqit anglisk|viuqit iazik|kurs iazik|nemeck|iazik|inostran iazik`;
// prettier-ignore
export const outside = `ALIEXPRES|AMAZON|BITCOIN|BMW|BOKING|BOLT|COMFY|DOTA|GLOVO|GTA|IPHONE|JAVASCRIPT|LEGO|LINUX|MINECRAFT|NETFLIX|PHOTOSHOP|PLAYSTATION|PROM|PYTHON|ROBLOX|ROZETKA|SAMSUNG|SD|SPOTIFY|STEAM|TESLA|TINDER|TOYOTA|UBER|XBOX|XIAOMI|abrikis|avstral|avtomik|agrus|akvapark|akvarium|akord|aktork|aktris|aktir|akul|akumuliatir|akc|alekspris|ali|amazin|ananas|anekdit|anim|animatir|apelsin|apokalipsis|astrolig|atb|afrik|aifin|baklajan|bal|balit|bampir|banan|baraban|barb|barselin|basketbil|batut|baidn|begemit|benzopil|benzin|betmn|beions|blendir|blogir|blin|bliud|boks bi|bolgark|borwk|bosonijk|botoks|bouling|brazil|braslit|britv|bukmekerk|bukmekersk|bukmekir|buking|bukit|burgir|buriak|biatlin|bilk|biliard|bilit koncert|bilit teatr|birjiv|bitkoin|bitlg|biceps|biis|vazin|valig|valiut|vampir|varenik|varn|varit|vedmid|veduk|ventiliatir|vesiln sukn|vesiln fotograf|veqirn sukn|veip|vodk|voleibil|volodar persn|vorojk|vorojin|vulkan|vigrat lotir|videokart|vizvat taks|viklikat taks|vikrutk|vinograd|vipeqk|virw kohan|visk|vitan|viwn|gadalk|gazonokosark|galm|gar potir|garbug|gariak tur|gel duw|geometr|geimir|gladiolus|gliv|godinik|golubk|golf|golivud|goroskip|goriawk tur|gorilk|gorih|gostinik|gotl|gra|gra prestil|grat|grebink|greqk|grivn kurs|griliag|gta|girliand|girskolijn|gitar|dvigatl|dvigun|dezodorant|delfin|delfinar|depiliak|derun|desert|detekt onlain|djag|djekpit|djins|dzerkal|dog|dolar|dostavk kvit|dostavk pic|dostavk iji|dot|dowk|dresiruvalnik|dresiruvan|drib|dril|duba|duh|divan|divit onlain|did morig|didg|dizl|din|dinam|dinozavr|diplomn kupit|diskotk|evr|egipit|eklir|ekstrasens|elektroqainik|elk|epiliak|epicentr|erotik|jaliug|jart|jarit|jel|jiraf|zagadk|zakazat pic|zakusk|zamovit pic|zamovit taks|zamovit iju|zapqast|zapqastin|zasolit|zaqisk|zbilwit grud|zvarit|zelensk biograf|zefir|zlit|zlitk|zmorwk|znak zodiak|znakomstv|znamenitist|znaiomstv|znijk atb|znijk magazin|zodiak|zolit|zomb|zopark|zubn past|zubn wqitk|zimiv gum|zirk|kabaqk|kabluqk|kav|kavovark|kavun|kazin|kaktus|kalian|kalir|kapeliuh|kapust|karaik|karbiuratir|karnaval|kartopl|kartowk|kaf|kaw|kvadratn korin|kvantiv|kvest|kvit|kvitk koncert|kvitk kin|kvitk teatr|kvitkiv magazin|kemping|kengur|ketodit|kefir|kleopatr|knijkiv magazin|kovbas|kokteil|kolgotk|komid|komiks|kondicioner|kontr|kontinent|koncert okean elz|koniak|kore|korm|korobk peredak|kosmetik|kosmis|kostium|kosinus|kotlit|kotiruvan|kof|kohan|kohank|kravatk|krevetk|krovat|krokodil|krosvord|krosovk|krosivk|kruasan|kruig|kript|kriptovaliut|kubk svit|kulk|kulinar|kulir|kupalnik|kupin|kupit aifin|kupit vzut|kupit divan|kupit kvit|kupit mebl|kupit noutbuk|kupit odiag|kupit sukn|kupit televizir|kupit telefin|kurk|kurs val|kurs dolar|kurs evr|kurs zlit|kursiv|kurtk|kil|kin|kink svit|kinoteatr|kita|lazan|laminat|lanciujk|lanis|leg|logarifm|lokwin|londin|losiin|lotere rezultat|lij|likir|limuzin|linoleum|linuks|listivk|liubiv|liustr|liceng taks|mavp|mag|magazin vzut|magazin odiag|madin|makarin|makiag|maldiv|malin|mang|mandarin|manikiur|manikiur poruk|marvl|mars|marinad|masag oblik|masajist|mask|masl|masl dvigun|masin|materinsk plat|matk|matrak|mainkraft|maioneg|medovik|meksik|melodram|mem|mersedis|mes|mlink|molekul|molotk|montag vide|morkvian|morojn|moroziv|muzik skaqat|multfilm|multivark|multik|miag|mik|mikrohvilovk|miksir|navuwnik|nakaqat pres|namag|napolein|narowquvan|narowquvan nigt|natiajn stel|naft|naqink|netfliks|nlo|novoriqn|nogt|numerolig|nigt|niqn klub|obmin val|obminik|obo|ogurk|ogirk|okean|oliv|olimpiad|omlit|oper|operativn pamiat|orend avt|orhide|otel|paverbank|pazl|palt|pand|papug|parfum|parig|parikmahir|pask|pevk|pevik|pedikiur|pekt|pelmn|pereprowit|persik|peruk|perukar|perukarn|perforatir|pesn|peq|peqiv|planet|plat|pleilist|pleisteiwn|plosk zeml|pliv|plitk|pobajan|pobaqn|pogid|poduwk|pozdravln|poznaiomit|pokir|polagodit telefin|polunik|poluniqn|pomad|pomidir|popuga|porn|posud|posudomik|pohudit|pohidn|pocilunk|poqinit telefin|praln mawin|prask|probig avt|produktiv magazin|prokat avt|prokat mawin|promokid|protein|procesir|prowivk|prowit|proizvodn|privorit|privid|privitan|prigotovit|prigotuvat|prizrak|prikmit|prikras|prikil|printir kartridg|pristavk|priqesk|priwelk|puding|pult|pups|putivk egipit|putin|pian|piv|pilesis|pilosis|pingvin|pirsing|pirig|pisn|pic|rag|ramn|rasad|real|rebus|redisk|rejisir|rezultat matk|rezultat futbil|remont aifin|remont vzut|remont kompiutir|remont noutbuk|remont smartfin|remont telefin|remont holodilnik|rep|resnik|restoran|referat|robloks|roz|rozprodag|rozsad|rolik|romantik|ronald|rubl|rukaviqk|ruletk|rib fug|ribk|rivnian|ringtin|riukzak|sadjank|sal|salat|salin kras|samogin|sant|sapig|saun|sait znaiomstv|sait stvorit|svadebn veduwk|svetr|svidan|svinin|seks|sendvik|serejk|serfing|serial|skaqat gru|skaqat muzik|skaqat pisn|skaqat igr|skeit|skovoridk|skripk|sluhat muzik|sluwat muzik|sliv|sliv pisn|slin|slit|smajit|smartgodinik|smewn|smorodin|smotrit|smug|smiwn|snoubord|soliar|sonik|soroqk|sous|soqinen|spagit|spekt|sportivn harquvan|spivak|spivaqk|stolik|stolik avstral|strav|strijk|strim|stim|stiraln mawin|stih|sudk|sukn|sumoqk|sup|supermn|suw|shudnut|scenar|silp|sinus|sirnik|tablik mnojn|tamad|tank jivit|tank onlain|tanciurist|tanqik|tar|tatuiuvan|tailand|tvir tem|tekst pisn|tekil|televizir|tenis|teorim|tesl|toki|tonuvan|torent|tort|toiit|tramp|trenajern zal|treilir|troiand|trigonometr|tumb|turnir|turoperatir|tufl|tigr|tindir|tist|tisteqk|tiulpan|uravnen|usik|utiug|farb|farbuvan vol|ferverk|flirt|fokstrit|foreks|formul|fortnait|fotosintig|fotosis|fotowip|futbolk|futbil rahunk|fialk|fizik|fikus|film|helovin|hok|holodilnik|homiak|hostl|hosting|him|himiqn|hit|cvet|cviah|celiulit|cukerk|cibul|cin benzin|cirk|qasnik|qai|qempionat|qempionat evrip|qempionat svit|qerevik|qerepah|qobit|qorn dir|qorn piatnik|qit|wampansk|wampun|warf|warik|waurm|waf|wawlik|wvein mawin|wvein mawink|wekspir|wkarpetk|wkaf|wokolad|woubig|wpaklivk|wpalir|wpinat|wrek|wtir|wub|wurup|wurupovert|wutk|win|winomontag|iablun|iaeqn|ialoviqin|ialink|iapin|igr|igrat|igrawk|igruwk|igriv avtomat|ijak|ikr|ind|indiqk|inoplanetian|integral|iogurt|ispik|iutubir`;
