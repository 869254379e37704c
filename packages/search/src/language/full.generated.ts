// Made by packages/search/tools/language.ts from data/search/*.yaml and data/search/full/*.yaml. Edit those and run it again.
// prettier-ignore
export const stop = `abo aj ale baja bajan bez buv bud budit bul but bivait bil vam vas vaw ves vje vzagal vobwk von vse vqer vi vid vita gde gde-t davn dae dal daiut de delat des dlia dobr dok doljn dos duj diak e ego esl est eto jela zavtr zarag zaq zvidk zmig zniv zovs kak kakoi-t kog kogd kol kolis kom kotr kotir kto kud kudis lask ledv liw mabut mae mai maig mejd men mne mnoi mog mogl mogut moe moj mojn mojut mojit moi musim musit mi mij nad nam nas naw ne nedavn nem net newqodavn nei nog nu nujn niak nid nikil nim nih niht niq ona oni os ot otkud oto oce oqen perid povin povinen podskajit pojaluist pok posl pot potribn poq pro pri privit prist priw pid pidkag pidkajit pisl svo svoe svoi svi svig seb segodn seiqas skajit skolk skilk smig sob sogodn sogodniwn spasib stav stal tak takg tam tvo tvi teb tepir tob toj tolk toi treb tut ti tilk uje uqir hot hotl hotiat hotil hoq hoqit hto htis cei qem qerig qei qog qogis qom qto qto-t qtib qi qim wqe wqo wqib wqis i iak iakas iakwk iakis iz ili iog iom iti`;
// prettier-ignore
export const weak = `admns adrs bab babs babwk bagt baz batk baqt bezkw brat biblt vajk vajl varn vdim velk ves veqr vewk vzil vzit vkaz vnuk vnuqk vsi vqir vibr vidpr vidt garn god grafk gromd grow dal dan dat dait dedwk del den derj dewv dzvin dobr dovg dovdk dodt dokmn dom donk dopmg dopmj dor doq doqk drug druj diad divt did didk dids dizn elktr ehat jen jenwq jiv jivt jink jit zavs zaknq zalw zamv zamn zapvn zapln zaplt zaps zapt zarst zaiav zvern zmin znam znat zrob ziat kabn kart kev kojn korst kras kud kum kupt kiv kilk kilks kink legk lejt liud liwt mal malnk mam mat mesk mest mojlv muj mujq mikl miklv misk mist misc nablj nadt nait nevst nedl nemjl nov nomr norm niklv niq obrt odes odin onln oplt ostl ostls osib otek otprv otrm ofrm pap pervr perlk perw plat plemn poblg povrn pogn poda podv podgt podrg podsk podt pozvn pokz polq pomg pomj pomnt pondl pord pordk pork port poslg posn potrb poqt poqtk powk poit prav prac probl pridb prizn prikl prins pris prit prihd priw pidkj pit pitn rabtt rank restr rodk rodst rozkz rok riad rivn ridn rizn rik riq sam sait svekr sdel servs sestr sklad sklas slujb splat sposb sprav spisk spit star stat stats stor stot subt suprg susd susdk shod sidt sin sistm tat tatv telf term termn tet tewk trih tijd tip titk uznt ukaz ukrn umiv uslg hvatt horw centr cikv qas qast qelv qolv wvidk wtuk wukt idt intrn infrm inw iti ihat`;
// prettier-ignore
export const rules = `102|zaiav polik|zloqin|kriminaln pravoporuwn|polik
103|nevidkladn|wvidk|wvidk dopomig
1551|1580|avarik|avarin dispetqersk|avarin slujb|dispetqersk>kanalizak|santehnik<avar|teqit
CHATGPT|neiromerig|wtuqn intelekt>GPT|qat bot|qat gpt|qatjpt
EMAIL|elektrin powt>GMAIL|UKR NET|adris elektrin|djimeil|elektronk|elektrin list|emeil|listuvan|mail|meil|napisat list|powt zavest|powtiv skrink|skrink|ukrnet|imeil<elektrin adris|elektrin poqt|elektrin pism|zavest poqt|poqtiv iawqik
ESIM|mobiln zviazk|mobiln operatir|popovnen rahunk|simkart
FACEBOK|socialn merig|feisbuk|instagr>INSTAGRAM|TIKTOK|socmerig|storink feisbuk|tiktk<socsit|socialn set
HELSI|elektrin restratur|elektrin qerg|zapis likar|zapis priim|hels<zapis vrak|zapisat vrak|talin vrak
ISIC|studentsk kvitk|uqnivsk kvitk
PROZORO|zakupivl|prozir|tendir|torg>aukciin|derjzakupivl|prodozir<goszakupk|zakupk
TELEGRAM|VIBER|WHATSAP|videodzvink|videozviazk|mesendjir
WI FI|vaifa|provaidir|internet>bezkowtovn internet|vai fai|merig|pidkliuqit internet|routir|inet<besplatn internet|podkliuqit internet|set
ZOM|videodzvink|videozviazk|skaip>SIGNAL|SKYPE|TELEGRAM|VIBER|WHATSAP|baqit onuk|vacap|vaibir|vnuk|votsap|vide dzvink|videoviklik|dzvonit|dit kordin|zum|zidzvonit|mesendjir|onuk|pobaqit onuk|pogovorit|pogovorit dit|pogomonit|podzvonit vnuk|podzvonit vide|podzvonit dit|podzvonit onuk|podzvonit sin|spilkuvat|signal|telegr<vatsap|videosviag|zvonit|obwqat|pogovorit detm|pozvonit|pozvonit vnuk|pozvonit det|uvidit vnukiv
abiturent|vstup|vstupnik<postupln
avar dorig|dorojn transportn prigid|dtp|evroprotokil>avar|vdaril mawin|vihal|zbil|zitknen|popav avar|potrap avar|pidrizav|rozbil mawin|stuknul mawin<vrezal|popal avar|sbil|stolknovn
avarin slujb/vod>vidkliuqil vod|zaliv|zalil|zatopil|kap|kran teq|lopnul trub|potip|prorval trub|protik|prir|pidtopil|teq kran<avar|avarik|zatopil sosid|lopnul|prorval|protekait|teqit
avarin slujb/gaz>vitik gaz|pahn gaz|qut gaz
avarin slujb/gariak lin>zap gaz|zatopil|prorval|teq|trub
avt|avtomobil|mawin|transportn zasib>VIN|avtoblik|avtivk|bliah|vin kod|gaziv obladnan|gbo|evrobliah|znak nomern|zniat oblik|kup mawin|kupivl avt|kupil mawin|mawink|mopid|motocikl|nomir|nomir mawin|perevirit avt|perevirit mawin|pereobladnan avt|pereoformln avt|pereoformit|perepisat mawin|postavit mawin|postavit oblik|prodav mawin|prodag avt|prodat mawin|prignat mawin|priqip|skutir|taqk|tehniqn ogliad|tehogliad|tehpasport|traktir|tiuning|utilizak avt<pereoformln|pereoformit mawin|postavit uqet|prodal mawin|pricip|rastamojk|sniat uqet|tehosmotr|uqet
avtobus|gromadsk transport|marwrutk|misk transport|troleibus
avtobus|gromadsk transport|marwrutk|tramva|troleibus>DOZOR|EASYWAY|bus|vodir marwrutk|doihat|distat|zupin|zupink|konduktir|marwrut|marwrutoqk|metr|peresadk|prid|rogat|rozklad avtobus|rozklad ruh|transport|ide<dobrat|doehat|obwqestvn transport|ostanovk|raspisan avtobusiv|raspisan dvijn
avtomobil|motocikl|priqip|transportn zasib
avtorsk prav/patent>brend|vinahid|vinaiwiv|logotip zarestruvat|torgoveln mark
avtorsk prav|patent|torgiv mark|intelektualn vlasnist<izobretn
avtocivilk|oscpv|strahuvan avtomobil>zastrahuvat avt|zastrahuvat mawin|zeln kart|kask|mtsbu|polis|strahovk|strahovk mawin|strahiv kompan|strahiv polis|strahivk<avtograjdank|zastrahovat|osag
avtocivilk|oscpv|strahuvan|strahiv polis
avtowkil|kurs vodir|ispit prav
aviakvitk|litak<aviabilit|samolit
agrar|dar|derjavn agrarn restr|silsk gospodarstv|fermir<koriv|kur|pol|pqel|selsk hoziaistv|skit|uroja
agrarn/silsk gospodarstv>agrin|bdjil|gospodarstv|dotak koriv|zern|koriv|kur|nasin|pasik|pol|rozminuvan pol|sadivnictv|svin|selian|teplik|traktir|uroja|fermir|hudib
advokat|pravnik dopomig|praviv dopomig|iurist>bezkowtovn advokat|bezkowtovn iurist|grow advokat|zahisnik sud|konsultak|porad iurist|poradit|pravnik|pravoznavk|prokonsultuvat|iuridiqn dopomig|iuridiqn konsultak<besplatn advokat|besplatn iurist|posovetovat|praviv pomowk|iuridiqesk konsultak|iuridiqesk pomowk
administrativn poslug|cnap>adminposlug|vikn|dia centr|edin vikn|nest dokument|oformit dokument|podavat|prozir ofis<adminuslug|administrativn uslug
administrativn pravoporuwn|poruwn pdr|postaniv|wtraf
adris projivan|misk projivan|propisk>adris|vpisat|vselit|vitiag propisk|vihat|deklaruvan misk|dovidk propisk|jiv propisk|zadeklarovan|zarestruvat kvartir|mewkat|nov adris|novosil|pereselia|pereselit|pereijdja|pereizd|pereihal|pereihat|propisan|propisat|propisat dit|propisat qolovik|pripisk|restrak misk|wtamp<jitelstv|zaregistrirovat|mest|mest jitelstv|mestojitelstv|perezd|perezja|perehal|projivan|propisat rebenk
adris/bibliotk/kart>grafik robit|znahodit|praci|proit|rozklad robit|telefin
akt obstejn|komis obstejn|obstejn jitl
akt civiln stan|dracs>aktiv zapis|arhiv dracs|vidil racs|vipravit pomilk|vitiag dracs|dublikat svidoctv|zags|zagub svidoctv|palak wqast|povtorn svidoctv|pomilk svidoctv|rags
aktivn park|sport|sportzal|stadiin>aktivn dovgolit|big|zal|zariadk|zaimat sport|pilatis|sportsmn|sportivn|trenajir|trenuvan|fitnes<zanimat sport|trenirovk
alkogolizm|zalejnist|narkolig|narkoman
aliment>batk platit|bris|grow dit batk|koliwn platit|koliwn qolovik|kinuv|platit aliment|platit dit|pokinuv|stiagnut aliment|utriman dit|uhiliait|qolovik piwiv<brosil|bivw muj|bivw platit|platit|soderjan rebenk|ukloniait|uwel
ambulatir|likarn|mediqn zaklad|poliklinik>vipisal likarn|gospital|gospitalizak|dispansir|klinik|liagt likarn|operak|operuvat|palat|poklast likarn|primaln|reanimak|stacionar|hirurg|wpital<bolnik|polojit bolnik
analig/laboratir/obstejn>analig kriv|biops|ekg|endoskip|zdat analig|zdat kriv|zdoriv|kardiogram|kt|mazk|mamograf|mrt|perevirit|perevirit zdoriv|skrining|tomograf|uzd|uzi|fliuorograf|qekap
analig/obstejn<analig kriv|obsledovan|proverit|rentgn|sdat analig|sdat kriv|snimk|uzi|fliuorograf
apostil|zasvidqn dokument|legalizak
apostil|legalizak dokument>dokument zakordin|zavirit|zavirit dokument|zasvidqit|pereklad|pereklad diplom|pereklast dokument|prostavit wtamp|prisiajn|qin kordin<zaverit|zaverit dokument|perevest dokument|perevodqik|perevid dokumentiv
arhiv|arhivn dovidk>genealig|dovidk arhiv|korin|pradid|predk|pidtverdit robit|rodovid|star dokument<rodoslovn
arhiv|arhivn dovidk|derjavn arhiv
atestat/diplom>vtratil diplom|viznan diplom|dovidk navqan|dodatk diplom|dublikat atestat|zagub diplom|koroqk|nostrifikak|pidtverdit diplom|inozemn diplom<podtverdit diplom|poterial diplom
atestat|dokument osvit|dublikat diplom|diplom
audioknig|elektrin bibliotk|elektrin katalig|elektrin knig
aferist|fiwing|wahra|wahraistv
afiw|vistavk|ekskurs|muz|teatr
aid kartk|vnutriwn pasport|kartk|pasport|pasport gromadian|pasport knijeqk^ovir|pasportn stil
bab<babuwk
bagatoditn|bagatoditn sim>bagat dit|bagatoditn mam|mat geroin|posvidqn bagatoditn|piatir|tret|tret dit|troe|troe dit|trih|trih dit|qetvir<mnogodetn|mnogodetn mat|mnogodetn sem|mnig det|troe det
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
bezpk internet|kiberbezpk|kibergign|kiberpolik|onlain bezpk>antivirus|bezpeqn internet|vzlim|vkral storink|virus|virus telefin|dvofaktorn|zabuv paril|zabul paril|zahist dan|zahistit telefin|zlamal|zlamal storink|zlamal telegr|zlamal feisbuk|zlaman akaunt|zlil dan|nebezpeqn sait|paril|personaln dan|posilan|privatnist|pidozril posilan|spam|haknul|hakir<bezopasnist|bezopasnist internet|vzlomal|vzlomal stranik|vzlomat|zabil paril|zawqit dan|podozriteln silk|silk
bezpk<bezopasn|bezopasnist
bezprituln tvarin|pritulk tvarin|restrak tvarin|sterilizak|tvarin
bezrobit|slujb zainiatist|centr zainiatist>birg|vtrat robit|vtratil robit|vignal robit|viplat bezrobitn|dopomig bezrobitn|zaliw robit|zvilnil|zvilnil robit|pozbuv robit|popav skoroqn|robit|rozrahuval|skorotil|skoroqn|stat birg|stat oblik centr|sidg robit|sidit robit<zaniatist|ostals rabit|posib bezrabotik|poterial rabit|rabit|sokratil|sokratit|sokrawqn|uvolil|uvolil rabit^birg prak
blagodin organizak|blagodin fond|go|gromadsk obednan|gromadsk organizak|nepributkiv>aktivist|blagodinist|part|profspilk|spilk|stvorit organizak|fond<blagotvoriteln|blagotvoritelnist|obwqestvn organizak
blagoustr|park|pribiran mist|skvir
bomboshoviwk|zahisn sporud|kart ukrit|naiprostiw ukrit|ukrit
bomboshoviwk|shoviwk|ukrit>bombik|bigt|zahisn sporud|naiblijk ukrit|obstril hovat|parking|pereqekat trivig|pidval|shovat|trivig|ubijiwk|hovat|qas trivig<bomboubejiwk|priatat|spriatat|ubejiwk
borg|zaborgovanist<dolg|zadoljenist
borjnik|vikonavk provadjn|derjavn vikonavk|privatn vikonavk|restr borjnik
borjnik|vikonavk|vikonavk provadjn>arewt main|arewt rahunk|arewtuval rahunk|zablokuval|zablokuval kartk borg|zablokuval rahunk|zniat arewt|opis main|pristav|restr borjnik|stiagnen|stiagnul<arest sqet|arest imuwqestv|arestoval|vziskan|doljnik|zablokiroval sqet|ispolniteln|ispolnitl
boiiv di<boev
broniuvan|vidstroqk|zvilnen mobilizak>arm|brin|brin arm|zabronovan|zabroniuvat|zabroniuvat pracivnik|zvilnit slujb|nepridatn|obmejn pridatn|otsroqk|pidliag|student vidstroqk|troe dit vidstroqk<bronirovan|otsroqk arm|idt arm
bti|tehniqn pasport|tehpasport kvartir|inventarizak
budivelnik<stroitl
budivl<zdan
budivnictv/dozvil>budmaidanqik|budpasport|buduvat|buduvat hat|budiv|budink zbuduval|vest ekspluatak|dab|deklarak gotovnist|diam|zabudiv|zdat budink|mistobudivn umiv|pobuduvat dim|proekt budink|fundament<vod ekspluatak|zastroiwqik|postroik|postroit|stroik|stroit
budivnictv/pereplanuvan>balkin|garag|dobuduvat|dobudiv|zlamat stin|znest stin|obednat kimnat|pereobladnan|pristroik|samobud|samobudiv|sara|uzakonit<samostr|snest sten|sten
budivnictv|pereplanuvan|rekonstrukk>pribudiv|stin<stroitelstv
budink litn/internat>bogadiln|budink star|zdat internat|prestaril<dom prestarl
budink litn|budink prestaril|geriatriqn|pansionat|stacionarn dogliad|internat
budink/zvernen/remont>goriwk|gribk|zastriag|lift zlamav|lift praci|plisniav|protik dah|protik stel|pidval|svitl pidizd|stel|shid|teq dah|triwqin|fasad|wtukaturk<kriw|lift|lift rabotait|plesn|podval|potolk|protekait kriw|teqit kriw|trewqin|qerdak
budink/osb>bagatopoverhivk|goliv osb|dvirnik|domk|domoupravlin|jekiv|jeo|jrep|kvartirnik|konserg|mewkank|pribiran pidizd|pidizd brudn|spivlasnik|upravbud<dvornik|domoupravln|etag|jilk|mnogoetajk|podezd|sovladelk|ubork|upravliaiuwk kompan
budink|jitl|kvartir|neruhomist|neruhim main|prav vlasnist>bti|vlasnik|haziain|hat<dom|domik|jil|nedvijimist|hoziain
buling/wkil>biut wkil|drajniat|znuwk|krivdiat dit|obziv|travliat|ckuiut<drazniat|obig|travl|izdiv
buling|osvitn ombudsmn|ckuvan
bur<uragan
bibliotk|zapis bibliotk|qitak|qitack kvitk>abonement|zapisat bibliotk|fil|qitack<qitatelsk
bijenk|dodatkiv zahist|pritulk
biometrik|zagranpasport|zakordin pasport|pasport vizd kordin
biometriqn pasport|vizd kordin|zakordin pasport>amerik|bezvig|biometr|biometriqn|vidpustk kordin|viz|vizd|vizd evrip|granik|evrip|zagran|zagrank|zagranik|zakordonik|zakordin|zakordin dit|kanad|kordin|nimeqin|peretnut kordin|peretin kordin|polwk|poihat kordin|punkt propusk|tureqin|qeh|wengn|idu kordin|ital<biometriqesk|vezd|vezd granik|german|zagranpasport|zagranpasport rebenk|zagraniqn pasport|poehat granik|polw|rubig
biudjit uqast|biudjit uqast proekt|gromadsk biudjit|participatorn biudjit
biudjit uqast|gromadsk biudjit>golosuvat proekt|gromadsk proekt|podat proekt|proekt|proekt mewkank|proekt mist|sportmaidanqik<obwqestvn biudjit|proekt gorid
biur pereklad|pereklad dokument|perekladak
vagitnist/dopomig/likarnian>vidpustk dogliad|vit dekrit|dekretn|dekretn vidpustk|dekretn viplat|sidg dekrit|idu dekrit
vagitnist/likarnian<dekretn|dekretn otpusk|dekrit|uit dekrit
vagitnist/narodjn dit>dvin|dekretn|polig|qeka dit
vagitnist|dekrit|polig>abort|bezplid|vagitn|eko|jivit rist|jinik konsultak|zavagitnil|zavagitnit|stat oblik|test vagitnist|uzd plid|qek maliuk|qeka dit<beremenist|beremn|besplid|jdu rebenk|jensk konsultak|zaberemenel|rod
vakans/priklad rezium/rezium>napisat rezium|sklast rezium
vakans/robit<rabit|trudoustroistv
vakans|powuk robit|pracevlawtuvan|robit
vakans|pracevlawtuvan|robit>CV|WORK|brin|birg prak|vlawtuvat|vlawtuvat robit|vork|vidaln robit|zarobit|zarobit grow|zarobitk|zainiatist|znait robit|nainiat|pracivnik|praciuvat|pidrobliat|pidrobit|pidrobitk|rezium|robotodavk|robit vdim|robit pidlitk|robit wuka|spivbesid|haltur|wabawk|wuka robit|iarmark vakans<zaniatist|zarabotat|nait rabit|podrabotk|poisk rabit|rabotat|rabit|sobesedovan|trudoustroit|ustroit|ustroit rabit|iwq rabit
vakcinak|wqepln>COVID|akdp|bcj|vakcin|vakcinuvat|vkolit|grip|kalendar wqepln|kovid|kovid sertifikat|koronavirus|kir|poliomelit|pravk|privivk|priwqepit|skag|ukolqik|ukil
vartist/cin<stoimist
vauqir navqan|perekvalifikak|perenavqan|profesin navqan
velodorijk|velosipid>velik|elektrosamokat|samokat
vesil|odrujn|wliub>vesiln|vinqan|vihodg zamig|jen|jenit|zamig|zamig vihodg|zaruqin|zasvatat|molodiat|nareqn|odrug|odrujit|pobral|pobrat|podat zaiav zags|rozpis|rozpisat|rozpisk|rozpisuvat|svidoctv wliub|uzakonit stosunk|wliub onlain<brak|brakosoqetan|vstupit brak|vit zamug|vihig zamug|jenitb|jenius|zamug|nevest|pojenil|raspisat|rospis|svadb
veteran prak|dit vin|posvidqn veteran prak|posvidqn pilgovik|pilgiv posvidqn
veteran|veteran vin|demobilizovan|eveteran|zahisnik ukrain|pomiqnik veteran|fahivk suprovid>adaptak veteran|vin|dembl|demobilizuvav|zahisnik|zviln slujb|povernuv vin|povernuv front|priwiv vin|slujb|hlopk front<vernuls voin|vernuls front|voin|priwl voin
veterinar|veterinarn dopomig|veterinarn pasport|wqepln tvarin>vetklinik|vetpasport|kot wqepit|sobak wqepln|sobak wqepit|hvir kit|wqepit sobak<kot|sobak
vziat oblik|dovidk vpo|dovidk pereselenk|oblik vpo
vklad|depozit|zaowqadjn>bank lopnuv|garantuvan vklad|depozitn|zaowqadjn srsr|owqadknijk|radiansk vklad|sberbank|star vklad<sberejn|sberknijk|sovetsk vklad
vlad<vlast
vlasn sprav|grant|erobit|mikrogrant
vlasnik<vladelk|sobstvenik
vlasnist<sobstvenist
vlk|viskiv likarsk komis>viskiv komis|likarsk komis|medkomis arm|proit vlk|pridatn|pridatnist<voen vraqebn|voen komis|godn|godnist
vnutriwn pasport|pasport gromadian>ID|aid|aidiwk|vkleit fot|vkleit fotograf|kart|knijeqk|miniat pasport|nov pasport|otrimat pasport|pasport|pasport dit|pasport star zrazk|pawport|perw pasport|plastikiv pasport|pominiat pasport|prostroqn pasport|rok|fot<vnutrn pasport|pasport grajdanin|pasportn stil|perv pasport|poluqit pasport|pomeniat pasport|prosroqn pasport
vnutriwn peremiwqn osib|vpo|vimuwn pereselenk|peremiwqn osib|pereselenk
vod/gaz/elektroenerg/pokaznik>liqilnik
vod|vodokanal|vodopostaqan>vodomir|vodoprovid|vodiqk|gariak vod|kolodiag|kran|napir|pitn vod|santehnik|sverdlovin|holodn vod|irjav vod<vodn|vodosnabjn|goriak vod|kolodk|skvajin
vodovidvedn|kanalizak|stik
vodirisk posvidqn|vodirisk prav|posvidqn vodir|prav
vodirisk prav|posvidqn vodir>avtowkil|vodir|vodirik|vodirisk|vodit|vodit mawin|vojdn|vqit vodit|vidkrit kategir|zagub prav|zakinqil prav|zdat vodin|zdat prav|kategir|kerm|keruvat|mijnarodn posvidqn|navqit vodit|obmin prav|otrimat prav|pdr test|pozbavil prav|pominiat prav|prav|prav vodir|prav zabral|prav mawin|wofersk|wofir|ispit vodin<voditelsk|voditelsk prav|voditelsk udostovern|voditl|zamn prav|liwil prav|poluqit prav|pomeniat prav|poterial prav|sdat prav
volonterstv|volontir|restr volontir
volontir|gumanitarn dopomig>bezkowtovn ija|blagodin dopomig|blagodinik|vzut|volontir dopomig|golodn|gumanitark|gumanitarn|gign|dobrovolk|dopomagat|karitas|kovdr|nabir|odeg|odiag|odiagnut|on|paik|paiik|produkt|produktiv nabir|req|rozd|rozdak|stat volontir|hark|hlib|qervin hrest|ija|iji|ist<vewk|gumanitarn pomowk|eda|krasn krest|kuwat|neq|obuv|odejd|paek|pomogat|razd
vpo/dopomig projivan>2000 grivn|3000 grivn|vpown|vpown grow|viplat vpo|viplat pereselenk|grow vpo|grow pereselenk|znial viplat|pereselenk grow|pereselensk|pripinil viplat<deng pereselenk
vpo/jitl/orend>bezdomn|bezhatk|vignav dom|vignal dom|dat prihistk|dah goliv|jit|jit vulik|pritulk|pritulit|wuka jitl<vignal|kriw goliv|negd jit|priut|iwq jil
vpo/prihistk/timqasiv jitl>jitl pereselenk|moduln misteqk|noquvat|perenoquvat|poseln|poselit|weltir
vpo/timqasiv jitl>noqivl|prihistk<vremn jil|jil pereselenk|noqlig|perenoqevat|poselit
vpo|peremiwqn|peremiwqn osib|pereselenk>bahmut|bijenk|vpownik|vtekl|vtratil dim|vtikak|vtikl|vimuwn|vihav|vihal|dovidk pereselenk|donbas|doneck|evakuiovan|evakuiuval|zon boiiv di|lugansk|mariupil|okupak|okupovan|pereihal vin|pokinul domivk|pokinul dim|prifrontiv|prihav okupak|prihal|prihal hersin|snigurivk|status pereselenk|tikal|hersin<bejal|bejenk|vnutrn peremewqn|vinujdn|evakuiroval|peremewqn lic|sbejal|spravk pereselenk|uehal|uehat
vseukrainsk wkil onlain|distancin navqan|eksternat|onlain wkil
vstup/zaklad viwk osvit>11|9|akadim|aspirantur|bakalavr|biudjetn misk|biudjit universitit|vnz|vstupn kampan|vuz|vqit likar|viwk osvit|evi|elektrin kabinet vstupnik|efv|zaoqn|kontrakt navqan|magistr|magistratur|motivacin list|podat dokument univir|postupat|postupit|prioritit|student|univir|wkil|institut<abiturent|visw|postupit universitit|universitit|uqeb universitit
vstupn ispit|zno|multipredmetn test|nezalejn ociniuvan|nmt>dpa|ekzamn|zdat test|nacionaln test|probn test|test vstup|testuvan|ispit<sdat test|testirovan
vtrat goduvalnik/pens>batk|goduvalnik|pens qolovik|pomir qolovik pens|siritsk
vtrat goduvalnik|pens zviazk vtrat goduvalnik<kormilk|potir kormilk
vtrat/vidnovln>biur znahidk|vkral gamank|vkral dokument|vkral sumk|vtraqn|vidnovit dokument|dokument|zagub dokument|zagubln|zagubil dokument|zaliwil okupak|zgoril|zgoril dokument|znaiwl dokument|posiav|posial|propal dokument<vostanovit|vostanovit dokument|poterial|poterial dokument|poterian|sgorl dokument|ukral dokument|uter|utrat
vtrat/pasport gromadian>vkral pasport|vtratil pasport|vikral pasport|zagub pasport|zagubil pasport|zipsovan pasport|porvav pasport|postiral pasport|posiav pasport|propav pasport<porvals pasport|poterial pasport|ukral pasport|uter pasport
vtrat|vidnovln|vikradn|zagubit<vostanovln|vostanovit|obnovln|obnovit|poterial|potir|uterian|utrat
vulik>nov nazv|pereimenovan|pereimenuval|pereimenuvan|provulk|prospekt|star nazv vulik<pereulk|pereimenoval|ulik
vuliqn osvitln|lihtar|osvitln
vqitl<prepodavatl|uqitl
vibork restr|vibir|derjavn restr vibork|misk golosuvan
vibuh<vzriv
vibuhonebezpeqn predmit|min|min bezpk|nerozirvan snariad|rozminuvan<vzrivqatk|granat|nerazorvavwis|sapir|snariad
vibir|golosuvan>biuletn golosuvan|vibork|golosuvat|golis|dilnik|zminit misk golosuvan|kandidat|obrat|perevirit restr vibork|progolosuvat|cvk<golosovan|golosovat|progolosovat|izbirateln|izbirateln uqastk|izbiratl
vivezn vidhid|vivig smit|pererobk|sortuvan
vidaln derev|zeln nasadjn|obrizk derev|ozelenen>derev|spiliat
vidkliuqn elektroenerg|vimknen|grafik vidkliuqn>vimknut|svitl
vidkliuqn>blekaut
vidkrit fop|privatn pidpremk|restrak fop|fiziqn osib pidpremk
vidnovln travm|reabilitak|fizioterap|fiziqn reabilitak>vidnovln insult|masag|poranen
vidnovln/povtorn svidoctv>dublikat
vidpovid<otvit
vidpoqink<otd
vidpravln|posilk|powt|ukrpowt>MEST|banderil|vidpravit|vidpravit list|vidslidkuvat|vidstejit|vidiln powt|vidislat|vislat|konvert|list|listoniw|mark|nakladn|nov poqt|nov powt|pakunk|pereadresuvat|posilk kordin|powtar|powtomat|powtiv indeks|rekomendovan list|tn|trek|trek nomir|indeks<otdeln|otoslat|otpravln|otpravit|otpravit posilk|otpravit pism|otsledit|poluqit posilk|poqt|poqtalin|poqtiv|pism
vidpustk|zvilnen|likarnian
vidsotk<procent
vidstroqk/mobilizak>arm|broniuvan|priziv
vidsutnist sudimist|vitiag nesudimist|dovidk nesudimist
vidhid|smit>bak|batareik|budiveln smit|vivezt smit|vivig|vikinut|gilk|zvaliwk|konteiner|list|makulatur|mebl|musork|plastik|pliawk|pomik|pribrat|sklotar|smitevig|smitnik|smitiat|sortuvat|star divan|urn<vetk|vibrosit|vivig musir|musorn|musir|pomoik|svalk|ubrat
vidwkoduvan|evidnovln|jitliv sertifikat|kompensak zruinovan jitl<vozmewqn|kompensak
vizd dit/dovirenist/notar>batk kordin|vivezt dit|dozvil vizd|dit kordin|zgid batk
vizd dit/dovirenist<vivezt rebenk|razrewn vezd|rebenk granik|soglas otc
vizd<vehat
vik<vozrast|vozrastn
vikn<okn
vikonavk komitit|vikonk|misk rad|riwn rad|ses
vikradn/polik>vkral
vil|snid|test vil|tuberkulig
vin<voen
viplat vpo|grow dopomig vpo|dopomig projivan
viplat/dogliad>viplat dogliad|grow dogliad|dogliada invalid|kompensak dogliad
viplat/epidtrimk>vovin tisiak|zimiv tisiak|kovidn tisiak
viplat/pens>listoniw|otrimuvat pens powt|pens kartk|pensin kartk|perevest pens kartk|prinosiat pens<pens kart|poqtalin
viplat>1000 grivn|grow priwl|dia kartk|epidtrimk|zarahuval|zimiv pidtrimk|kewbk|narah|nacionaln kewbk|perekinul grow|pridut grow|tisiak<viplatit|viplaqiv|deng priwl|naqislil
vipisk edr|vitiag edr|edr|edin derjavn restr
vipisk likarn|mediqn dokument|mediqn kartk|istir hvorib
vipisk|vitiag
virobnictv<proizvodstv
viriwn spir|mediak|primirn
viskovozoboviazan|viskiv oblik|mobilizak|povistk|rezerv>vlk|voiuvat|viskomat|slujit<voen bilit|voenkomat|voenobiazan|voinsk uqet|povestk|prig|pripisn|stat uqet
viskovopolonen|kordinacin wtab|obmin polonen|polonen|polin>azovk|brank|zaruqnik|kordinacin|obmin|potrap polin<voenopln|obmn|plen|popal plen
viskovoslujbovk/likuvan/poranen>amputuval|viplat poranen|kontug|kontuzil|poranen qolovik|wpital<gospital|ranen|ranil
viskovoslujbovk|viskiv|zahisnik|soldat>arm|arm plius|armisk|boek|boiiv viplat|bic|voi|voin|vin|visk|viskiv qastin|grow zabezpeqn|dovidk qastin|zaginl|zsu|kapelan|komandir|kontrakt|mobilizovan|polonen|poranen|raport|samoviln zaliwn|szq|slujit|sin voi|form|qastin|qolovik voi|qolovik slujit<voen|voenoslujawk|voinsk qast|voiuit|dovolstv|muj voiuit|sin voiuit
viskomat|rekruting|rekrutingiv centr|teritorialn centr komplektuvan|tck
viskomat|tck|centr komplektuvan^voenkomat
viskiv gospital|likuvan viskiv|osib invalidnist vnaslidk vin|poranen|invalid vin
viskiv oblik/mobilizak/tck^viskomat|raivoenkomat
viskiv oblik/rezerv>viskovozoboviazan|viskiv bilit|viskiv kvitk|viskiv oblikiv|doprizovnik|zastosunk rezerv|zniat oblik viskiv|oblikiv dan|onovit dan|pripisat|pripisn|rozwuk|rozwuk tck|rok oblik|stat viskiv oblik|uhiliant
viskiv oblik|viskiv oblikiv dan|elektrin viskiv dokument|rezerv|rezerv plius
viskiv slujb|kontrakt|lav zapas|slujb kontrakt
vitiag prav vlasnist|dovidk main|restr reqiv prav
vihovatl<vospitatl
vihid gromadianstv|gromadianstv|nabut gromadianstv>gromadianstv dit|naturalizak|pasport inozemk|prisiag|stat gromadian|stat ukraink<grajdanstv|poluqit grajdanstv|stat grajdanin
viw|viwk osvit|universitit|institut
gaz|gazopostaqan>104|balin|gazbut|gazovwqik|gazovik|gazoprovid|gaziv plit|gaziv slujb|kolonk|postaqalnik gaz<gaziv|zap gaz|uteqk
gariak lin|zvernen|poskarjit|skarg>1551|asfalt|bezkultur|bezlad|bezlad dvir|vimagat|viriwit probl|golis|dopovist|dorig|jalit|kontakt centr|lift|lihtar|maidanqik|navest poriadk|napisat skarg|nezadovoln|oburn|podat skarg|pojaluvat|pojalit|propozik|pidizd|reag|rozibrat|skarjus|skarjit|susid|signalizuvat|trotuar|qinovnik|wum|iam|ide<besporiadk|jalovat|jalib|nedovoln|obratit|obrawqn|pojalovat|predlojn
grant/kredit/fop>bezpovorotn dopomig|grant biznes|grow biznes|grow vidkrit|erobit|kowt biznes|kowt rozvitk|kredit biznes|mikrogrant|rozvivat biznes|sad grant|startiv kapital|teplik<deng biznes
grant/fop>vidkrit
grafik vidkliuqn/elektroenerg>blekaut|vimik|virubil|generatir|dadut svitl|dtek|elektromerig|energozbut|oblenerg|rozetk|svitl|svitl vimik|temn|ukrenerg|qerg vidkliuqn|iasn<vikliuk|vikliuqil svet|grafik otkliuqn|dadut svet|elektrik|energ|napriajn|obestoqn|otkliuk svet|svet|temnit
grafik vidkliuqn|pogodin vidkliuqn|stabilizacin vidkliuqn
gromad>otg|raiin rad|seliwqn|silsk|silsk goliv|teritorialn gromad<obwqin|selsovit^seliwqn rad|silrad|silsk rad
gromadsk obgovorn|gromadsk sluhan|konsultak gromadskist
gromadsk<obwqestvn
gromadian<grajdansk|grajdanin
grow<deng
grup invalidnist|ekopf|liud invalidnist|msek|osib invalidnist|invalidnist>amputak|autist|vtrat pracezdatnist|vizk|gluh|grup|dat grup|drug grup|dcp|dit invalid|dit invalidnist|kalik|kalictv|koliasoqnik|komis|komis proit|krisl kolisn|medik socialn|nezriak|nepracezdatn|nepracezdatnist|oslip|osobliv potrib|oformit grup|pereogliad|perw grup|prikut|ruk|slip|sindr daun|tret grup|hodit|invalid dit<autizm|netrudosposobn|netrudosposobnist|ograniqn vozmojnist|osvidetelstvovan|osib potrebnist|rebenk invalid|slep
gumanitark|gumanitarn dopomig|dopomig pereselenk|produktiv nabir
gurtk/pozawkiln osvit>basein|boks|vokal|vidat dit|gimnastik|ditiak zaniat|zainiat dit|karat|krujk|lipln|maliuvan|maliuvat|muziqn|muziqn wkil|plavan|plast|robototehnik|sekk|skaut|sportivn wkil|spivat|tank|tanciuvat|teatraln|thekvond|futbil|horeograf|hudojn wkil|wah<borb|zaniat rebenk|muzik|muzikaln wkil|otdat rebenk|pen|risovan|sport|hudojestvn|wahmat
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
deklarak likar|pediatr|pidpisat deklarak|simein likar|terapevt>vibrat likar|dilniqn|zakripit likar|zminit likar|likar dit|obrat likar|pediatr dit|pominiat likar|prikripit|pripisat likar|simein|uklast deklarak<vibrat vrak|deklarak vrak|pomeniat vrak|prikrepit|uqastkiv
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
derjprodspojivslujb|zahist prav spojivak|spojivak
dms|migracin slujb|pasportn servis|pasportn stil>migrant|migracik|ovir|pasportistk<migraciin|migraciin slujb
dnz|dowkil|ditiak sadk|zaklad dowkiln osvit|zdo|iasl
dovkil|ekologiqn inspekk|ekolig|zabrudnen|iakist povitr>voni|vikid|virubk|dimit|ekologiqn|zabrudni|zavid dimit|zap|zvaliwk|otruin vod|paliat list|paliat trav|povitr|rib zdohl|riqk|smerdit|smorid|spali list|stihin zvaliwk<vozduh|voniait|vibris|jgut list|jgut musir|zagriaznen|okrujaiuwk sred|rek|svalk
dovidk ok5|ok7|personifikovan oblik|strahiv stag|individualn vidomist
dovidk<spravk
dovirenist/notar>generaln dovirenist|dark|dovirenist avt|dovirit|dogovir daruvan|doruqn|zavirit kop|zasvidqit kop|notarialn|otrimuvat zamist<darstvn|doverit|zaverit kop
dovirenist|notar|notarialn di|notarialn kontir
dogliad/likar>hvir
dogliad/litn>vstae|demenk|dogliadat|dogliadat babus|dogliadat mam|dopomig dom|zabuv|lejak|nemiqn|neporadn|odink bab|paliat|paralizovan|pohil|pohil vik|prestaril|prinosit produkt|samotn|samotn bab|socpracivnik|socialn pracivnik dod|star|starenk|starik|sidilk|tercentr|hvir batk|hodit mam|hospis|insult<boln|nek|nemowqn|odink babuwk|pojil|pomowk dom|prestarl|staruwk|sidelk|uhajiva|uhajivat|uhid|uhid boln
dogliad|dogliad vdim|nadan socialn poslug|socialn dogliad|socialn obslugovuvan|socialn poslug|tercentr|teritorialn centr
dogovir<soglawn
dozvil zbroi|zbro|mislivsk zbro>mislivsk|mislivsk kvitk|nab|pistolit|ruwnik|travmat<orug|ohotnik|razrewn orug|ruj
dozvil projivan|posvidk projivan>vnj|viz|drujin inozemk|legaln jit|nerezident|pmp|projivan|timqasiv projivan|qolovik inozemk|inozemk|inozemn student<vremn projivan|jitelstv|pmj|inostran|inostrank
dozvil/liceng>akcig|alkogil|vivisk|dozvil torgivl|litn teras|liceng alkogil|reklam|tiutiun<vivesk|razrewn
dozvil|dozviln dokument|liceng|licenzuvan<dosug|razrewn|razrewit
dokument/oformln>blank|bumag|bumajk|zrazk zaiav|papir|papirk|posvidk
dokument<bumag|bumajk
domawn nasilstv|krivdnik|nasil|protid domawn nasilstv|pritulk postrajdal>116 123|abiug|abiuzir|be|be drujin|boius qolovik|gvalt|debowir|duwit|jorstk|znuwqait|krivdit|lupci|lupit|nasilnik|obrag|pob|pobiv|prinig|pian qolovik|pidnim ruk|ruk|sink|tikat qolovik|tiran|qolovik be<bet jen|bit|domawn nasil|muj bet|muj pet bet|podnimait ruk|unijait|izbivait|izdevait
donorstv|donir|zdat kriv|kriv>donir kriv|organ|perelivan|posmertn donorstv|transplantak<sdat kriv
dopomig bezrobit|slujb zainiatist|status bezrobitn|centr zainiatist
dopomig narodjn/narodjn dit>beb boks|bebiboks|viplat dit|grow dit|dopomig dit|ditiak|ditiak viplat|ditiak grow|eiasl|municipaln nian|narodjn|odnoraziv narodjn|pakunk maliuk<viplat rebenk|detsk|detsk deng|detsk posib|edinovremn|posib rebenk|posib rojdn|rojdn
dopomig>viruqit|dopomojit|materialn|pidtrimat<pomogat|pomogit|pomowk|pomik|posib
dorosl<vzrosl
dorig/zvernen>asfaltuvat|bordiur|viboin|vidkrit liuk|gololid|gruntivk|dorojn znak|zasfaltuvat|zebr|kaliug|koldobin|latat|lejak policeisk|liuk|ojelid|perehid|posipat|piwohidn perehid|remont dorig|rozbit dorig|rozmitk|svitlofir|snig pribir|iam|iam dorig<asfalt|dorojn|luj|svetofir|sneg|trotuar
dostavk dokument|otriman dokument powt
dostup publiqn informak|zapit informak|publiqn informak>biudjit mist|vidkrit dan|vitrak|dokument rad|div grow|diznat riwn|zapit|zapitat qinovnik<informaciin zapris
dostupn jitl|jitl fond|slujbiv jitl|socialn jitl
dostupn kredit|kredit 579|kredit biznes
dostupn ipotk|eosl|ipotk>kredit
dohid/zarplat>avans|dovidk dohid|zarobitk|zarib|oklad|poluqk|sum viplaqn dohid<zarabotn plat|spravk dohid
dohid|zarobitk|zarplat|oplat prak<zarabotk
dowkiln|ditiak sadk>vidat sadk|vihovatelk|vihovatl|grup sadk|dowkilnik|dit sad|ditsad|ditsadk|ditiak grup|eiasl|zaliwit mal|zapisat sadk|kim zaliwit|misk sadk|nian|posidit dit|sad|sadk|sadoqk|sadik|qerg sadk|iaselk|iaseln grup|iasl<vospitatl|detsad|detsk sad|detsk sadik|kem ostavit|kem ostavit rebenk|mest sadik|otdat sadik|oqerid sadik
dps|podatkiv|podatkiv slujb<nalogiv
dracs/narodjn/wliub^zags|rags|racs
drujin<suprug
druk/kopiuvan/rozdruk>vidrukuvat|vidskanuvat|zniat kop|zrobit kop|kop|kopirk|kseroks|kserokip|laminuvan|nadrukuvat|printir|skan|skaner|skanuvat|flewk
druk/kopiuvan<kop|kserokip|napeqatat|otskanirovat|peqatat|raspeqatk|skanirovat|skopirovat
druk/rozdrukuvat<raspeqatat
driv/subsid/tverd paliv>brikit|vugil|pelit|topit<drovian|tverd topliv|ugil
dia osvit|kompiutern kurs|kompiutir poqatkivk|cifriv gramotnist|cifriv naviqk
dia pidpis|elektrin pidpis|kep|cifriv pidpis
dia centr|prozir ofis|centr nadan administrativn poslug|cnap
didus<deduwk
dit/inkliuzivn>asistent dit|govorit|giperaktivn|defektolig|zatrimk rozvitk|zaikait|logopid|movln|osobliv dit|ran vtruqan|rozmovli|tiutir|inkliug|irc<zaderjk razvit|osib rebenk|req
dit>vnuk|vnuqk|doqk|divqink|ditoqk|ditiak|mal|malik|maliuk|nepovnolitn|onuk|pacan|pidlitk|siniv|hlopk|hlopqik<devoqk|detsk|doq|malqik|maliw|nesoverwenoletn|podrostk|rebenk|sin
ditiak budink simein tip|patronat|priomn sim|udoqerin|usinovln
ditiak maidanqik/zvernen>goidalk|girk|zlaman goidalk|lavk|lavoqk|maidanqik<gork|detsk plowqadk|kaql|plowqadk|skameik
ditiak tabir|litn tabir|ozdorovln dit|tabir
eMAIL|elektrin powt|meil|powtiv skrink
evakuak|evakuacin|evakuacin potiag>vibrat|vivezt|vivezt babus|vivezt mam|vihat|vihat okupak|evakobus|evakuacin avtobus|evakuiuvat<vehat|evakuirovat|uehat
evidnovln/kompensak zruinovan jitl/powkodjn>akt obstejn|bombil|vibuh|vibuhnul|vibuhiv hvil|vibil vikn|vibit vikn|vidbuduvat|vidbuduvat dim|vidbudiv|vidnovln jitl|vidnovit jitl|vidwkoduvat|vikin|grow remont|drin|jit|jitliv sertifikat|zaval|zbitk|zgoril|zgir|znesl|znesl dah|zniwqil|zruinovan|zruinovan budink|zruinuval|kab|kowt vidnovln|obstril|obstrilial|oskolk|povibival|povibival vikn|poremontuvat|posikl|posikl dah|potrowqil|powkodjn budink|priletil|prilit|rakit|remont|rozbombln|rozbil|rozbil hat|rozbit hat|ruin|sertifikat jitl|snariad|spalil|hat|hat zgoril|wahid
evidnovln|kompensak jitl|kompensak zruinovan jitl|powkodjn main>bomb|vluqil|vibuh|vikn|dah|drin|zgoril|zniwqn|zruinuval|obstril|priletil|prilit|rakit|rozbombil|rozbil|snariad|ulamk|wahid|wibk
edin podatk|platnik edin podatk|sprowqn sistim
ekopf|ekspertn komand|msek|ociniuvan funkcionuvan
ekstrn mediqn|wvidk>103|vtrat svidomist|viklikat wvidk|zadihait|karit|nevidkladn|nepritomn|reanimobil|serk|serciv napad|wvidk dopomig|infarkt<vizvat skir|neotlojk|skir|skir pomowk|soznan
elektroenerg|elektropostaqan|elektrik>volt|dvozin|elektromerig|naprug|niqn tarif|oblenerg|postaqalnik elektroenerg|provodk|svitl|strum<elektriqestv|svet
elektrin zvernen|zvernen gromadian|propozik|skarg
elektrin kabinet platnik|kabinet platnik podatk
elektrin napravln|enapravln|napravln
elektrin petik|petik|pidpisat petik>vimig gromadian|zibrat pidpis|pidpis<sobrat podpis
elektrin recept|erecept|recept
elektrin sud|pozovn zaiav|sud|sudiv zbir|sudiv povistk|sudiv sprav
elektrin wqodenik>domawk|ocink|urik
elektriqk|zalizniqn kvitk|poizd|ukrzaliznik>vagin|vokzal|jd|zabroniuvat misk|zaliznik|zdat kvitk|kvitk kiv|kvitk potiag|kup|plackart|povernut kvitk|potiag|poihat lviv|primisk|rozklad potiag|rozklad poizd|uz|intersit|ihat poizd<bilit|bilit poezd|vernut bilit|jelezn dorig|jeleznodorojn|poezd|raspisan poezdiv
elikarnian|likarnian|listk nepracezdatnist|mediqn visnovk|timqasiv nepracezdatnist>biuletn|vidkrit likarnian|zakrit likarnian|zahvir praciuvat|list nepracezdatnist|listk|oplat likarnian|hvir robit<bolniqn|bolniqn list|listk netrudosposobnist
energoefektivnist/kredit>vikn pominiat|zaowqadit opaln|pinoplast|soniaqn batar|soniaqn panel|tepliv nasis|utepln|uteplit|uteplit budink
energoefektivnist|energid|tepl kredit|termomodernizak|utepln<solneqn batar|solneqn panel|uteplit
eosl/kredit/ipotk>vidsotk|jitl molid|kredit jitl|kredit kvartir|kupit jitl kredit|molodijn kredit|pozik jitl
eosl/ipotk<kredit jil|kredit kvartir
esv|socialn vnesk
ecp|kep|pidpis>SMARTID|acsk|elektrin kliuk|elektrin peqatk|kliuk|kliuqik|paril kliuk|pidpis privatbank|pidpisat dokument|pidpisat elektrin|pidpisuvat onlain|smart aid|tokn|flewk kliuk|cifriv pidpis<elektrin podpis|cifriv podpis
jestiv mov|perekladak jestiv mov
jkg|komunaln poslug>zaplatit kvartir|kvartplat|komunalk|komunaln|platijk|rahunk|tarif<jirovk|kvitank|komunaln uslug|liciv sqet|naqislil|platejk
jkp|jkh|jitliv komunaln poslug|komunaln poslug
jurnal|wqodenik<dnevnik|domawn zadan|ocenk|uspevaemist
jink<jensk|jenwqin
jitliv oblik|kvartirn oblik|kvartirn qerg|polipwn jitliv umiv|qerg jitl>bezkowtovn kvartir|gurtojitk|jitliv qerg|kvartir derjav|koperat|polipwit umiv|stat qerg|tisn|tisnim|qerg kvartir<kvartir gosudarstv|oqerid jil|oqerid kvartir|uluqwn jiliwqn
jitliv subsid|subsid>dotak|zridg|kompensak komunalk|pomiakwn|socsubsid|tverd paliv<dor platit
zaborgovanist/komunaln poslug>borg kvartir|vidrizal|zaborgovanist svitl|obrizal|pen|platil|restrukturizak|rozstroqk|spisat borg<dolg kvartir|zadoljal|otrezal|rasroqk|spisat dolg
zaginl|polegl>vbil vin|vdiv|vtratil sin|viplat zaginl|ger|zaginuv vin|zaginuv front|miliin|polig|pohoronk|rodin zaginl|sin zaginuv|qolovik zaginuv<pogib|pogib voin|pogib muj|pogib sin|pogibw|sem pogibw|ubil voin
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
zapovit|spadk|spadwqin>babus|vstupit spadk|distal kvartir|distal hat|zaliw|zaliwit hat|zapovidal|zapovidat|liwil hat|pereoformit hat|perepisat|perepisat hat|smert batk|smert mam|spadkoemk|spadkuvat|spadkiv|uspadkuvat|hat babus<vstupit nasledstv|dostal kvartir|zavewqal|zavewqan|naslednik|nasledovat|nasledstv|ostal kvartir|perepisat dom|unasledovat
zapis likar/likar>HEALTH24|HELSI|zainiat qerg|onlain restratur|potrapit likar|priim|talin likar|hels|qerg poliklinik
zapit<zapris
zapitan/pitan<vopris|sprosit
zasib reabilitak|protig|sluhiv aparat>vzut ortopediqn|vizk|gluhuvat|koliask|korsit|krisl|milik|nedoquv|ortopediqn|ortig|palk|palik|pampers|pampers dorosl|pogan que|protezuvan|protig ruk|pidguzk|reabilitak|sluhavk vuh|sluhiv|hodunk|cipk|que|invalidn vizk<kostil|ortopediqesk|plih sliwit|podguznik|protezirovan|trist|invalidn koliask
zahist prav dit|prav dit|slujb sprav dit|iuvenaln>baqit dit|be dit|viznaqit misk dit|dit|dit zabir|zabrat dit|zanedban dit|zustrik dit|pozbavln batkivsk prav|pozbavit prav<bet rebenk|vidit rebenk|zabrat rebenk|liwn roditelsk prav|liwit prav|roditelsk prav
zahist<zawqit|zawqitit
zaiav<podat zaiavln
zbitk|mijnarodn restr zbitk|restr zbitk
zvernen/zeln nasadjn>avarin derev|alerg ambrig|ambrig|burian|vpal derev|gazin|gilk|derev|derev vpal|zrubat|klumb|kosit trav|kuwk|ozelenen|park|posadit derev|skvir|skosit|spiliat derev|spiliuvat|suh derev|topil|trav<vetk|kosit|kust|pokosit|spilit derev|srubit|upal derev
zvernen/lihtar/osvitln>vuliqn svitl|lamp|lampoqk|lihtar gorit|svitit|stovp|temn vulik<gorit|osvewqn ulik|stolb|temn ulik|fonar|fonar gorit
zvernen/lihtar<osvewqn|fonar
zvernen/skarg<jalib
zvernen/susid<sosid|wumiat
zvernen/wum>galas|golosn muzik|guqn muzik|kriqat|muzik vnik|orat|remont vnik|sverdlit|spat|susid guqn|susid sverdlit|susid wumliat|tiw|wumliat|wumn susid|wumit<gromk|gromk muzik|sverlit|tiwin|wum noq|wumn sosid|wumiat
zviazk<sviag
zvilnen|trudiv prav>bos|vidpuskn|vidpustk|viplak|virobnik travm|zaborguval zarplat|zarplat|zatrimk zarplat|zvilni|zvilniat|zvilnit|kinul grow|neviplat|nezakin zvilnen|nezakin zvilnil|newqasn vipadk robit|oformln|oficin oformit|pererobk|platiat|platiat zarplat|ponadnormiv|praci nelegaln|primuw zvilnit|rozrahunk|trudiv dogovir|trudiv inspekk|haziain platit|wef<zaderjk zarplat|zaderjiv zarplat|naqalnik|nezakin uvolil|neoficialn|osvobojdn|otpusk|otpuskn|prav rabotnik|rabotodatl|uvolnen|uvolni|uvolit
zvit<otqit
zgid<soglas
zdoriv/likar>alerg|angin|astm|bliuvit|boliat|bolit goliv|boc|bronhit|varikig|vuh|virazk|virusn|visip|gariaqk|gastrit|goliv bolit|gorl|grig|gipertin|diabit|jivit|zadiwk|zakladn nis|zanedujav|zapamoroqn|zastud|zahvoril|zahvir|zlamav ruk|zlamal|zir|kawl|kolin|legn|lihomank|nabriak|nejit|nezdujat|nudit|nirk|oko|opik|oqi|perl|peqink|pogan baq|pogan poquva|ponis|poperk|prostud|prihvorit|ran|sverbit|serk bolit|slipn|suglib|simptim|siniak|townit|travm|ukus|hvorib|hvir|cukir kriv|wkir|wlunk|wia<bol|bolezn|boln|bolit|bolit zub|bolit spin|glag|davln|jeludk|zaboll|zren|koj|koln|nasmork|ojig|peqn|plih vij|poqk|sahar kriv|serdk|slomal|spin|sustav|sip|temperatur|uho|uwi
zdoriv>zdoriv sposib|medkartk|mediqn|moz|minzdrav<zdravohranen|medicin|medicinsk
zeln tarif|soniaqn elektrostank|soniaqn panel
zemeln diliank|zeml|kadastr|pai>bezkowtovn zeml|gektar|geokadastr|gorid|grow ocink|daq|daqn|daqn diliank|derjgeokadastr|diliank|zemelk|zemeln|zemlevporiadnik|kadastriv|mej|mej susid|mejuvan|normativn ocink|orend zeml|orenduvat zeml|otrimat zeml|oformit zeml|pasoviwk|pastbiwk|pol|privatizuvat zeml|sadiv diliank|sotk|ciliv priznaqn<zemeln uqastk|ogorid|uqastk|uqastk zeml
zemeln podatk|podatk zeml|podatk neruhomist
zloqin|polik>102|bik|vbivstv|vbil|vdaril|vkrav|vkral|vkral velosipid|vkral telefin|viklikat polik|grabig|grabijnik|dilniqn|zakladk|zaiavit polik|zgvaltuval|zlodiujk|zlid|kop|krad|kradijk|kriminal|ment|milicioner|napal|napisat zaiav polik|narkotik prid|obmanul|obikral|pereslid|pobil|pograbuval|pogrig|policiant|pocupil|rozbiwak|slidk|slidstv|ukrav|huligan|wantag<vor|drak|krag|obokral|ograbil|policeisk|prestupln|prestupnik|ubistv|ugrojait|ugrig|ukral|ukral velosipid|ukral kowelk|ukral telefin|uqastkiv|izbil|izbit|iznasilovan^milik
zmin batkiv|zmin prizviwk|zmin im>batkiv|vziat prizviwk|divik|divik prizviwk|zminit prizviwk|zminit im|nov prizviwk|nov im|pereimenuvat|podobait im|pomilk prizviwk|pominiat prizviwk|prizviwk qolovik|inw prizviwk<devik famil|otqestv|pomeniat famil|smen famil|smen im|smenit famil|im
zmin im/wliub>zamig
zminit<zamn|pomeniat|izmenit
znait<otiskat
zniat restrak/misk projivan>vipisat|vipisat kvartir|vipisat qolovik|vipisk kvartir|viselit|koliwn propisan<sniat registrak
zniat restrak>vipisat
znijk<skidk
znikl bezvist|rozwuk>vihodit zviazk|zviazk|znait liudin|znik|znikl|powuk znikl|propav|propav bezvist|propal|propal liudin|rozwukat|wuka sin|wuka qolovik<vihodit sviag|nait qelovk|propavw|propal vest|raziskat|rozisk|sviag|isqig|iwq muj
zrazk<obrazk
zruinovan jitl<razruwn
zruinovan main|powkodjn jitl|powkodjn main|informacin povidomln powkodjn
zustrik<vstrik
kapitaln remont|potoqn remont|remont<otremontirovat|poqinit
kartk mikolaivk|kartk mistian|municipaln kartk|proizn|transportn kartk
kartk platnik podatk|rnokp|identifikacin nomir|ipn
kas|kasiv aparat|programn restratir|ro|qek
kasiv aparat|ro>kas|kasiv|probivat qek|probit qek|fiskaln|qek
kvitk>avtobusn kvitk|avtovokzal|avtostank|avi|aeroport|bilit|zabroniuvat|letit|litak|mijmisk|mijnarodn avtobus|par|reis<aviabilit|zabronirovat|samolit
keruiuk kompan|obslugovuvan budink|upravliaiuk kompan|upravitl budink|utriman budink
kladoviwk/pohovan<kladbiwk
knig>audioknig|biblioteqk|vziat knig|vziat knijk|gazit|ditiak knijk|eknig|jurnal|zdat knig|kazk|knijeqk|knijk|knijkiv|literatur|novink|podaruvat knig|poqitat|prodovjit knig|proqitat|pidruqnik|roman|qitalk|qitaln zal|qitan|qitaqk<skazk|uqebnik|qten|qitat|qitatl
koledg|profesin osvit|ptu|tehnikum|uqiliwk>burs|vpu|vivqit|vivqit kuhar|zvariuvalnik|kuhar navqan|proftehuqiliwk|fahiv koledg<viuqit|profis
kompaktn projivan|misk timqasiv projivan|prihistk|timqasiv jitl|weltir
kompensak zruinovan jitl/powkodjn<bomb|bombejk|vzriv|vzrivn voln|vozmestit|vozmewqn|vostanovln jil|vibil okn|vibit okn|kompensak dom|obstrelial|obstrl|okn vibil|oskolk|povrejdn|popadan|priletl|prilit|razbombil|razbil|razvalin|razruwn|razruwn dom|razruwn jil|razruwil|rakit|sgorl|sgorl dom|sgorl kvartir|snariad|uniqtojn|uwqerb
kompiutern gramotnist|cifriv gramotnist>EXCEL|GOGLE|WINDOWS|WORD|YOUTUBE|akaunt|android|aifin|bab|babus navqit|brauzir|vmiu|vmiu koristuvat|vord|vstanovit program|vindovs|gadjit|gugl|eksl|zberegt fot|klaviatur|knopkiv|komp|kompiutern kurs|kompiuternik|kompiutir|koristuvat kompiutir|koristuvat telefin|miwk|navqit|navqit babus|navqit koristuvat|navqit internet|nalawtuvat telefin|nov telefin|noutbuk|oblikiv zapis|opanuvat telefin|osuqasnit|paril|planwit|rozbira|rozum|rozum telefin|rozibrat telefin|sensorn|skaqat|smartfin|telegr|telefin navqit|ticiat|fail|flewk|inet|internet|internet navqit|iuzat|iutub<babuwk nauqit|nastroit telefin|nauqit|nauqit polzovat|osovremenit|polzovan|polzovat kompiutir|polzovat telefin|razbira|telefin|ume|ume polzovat|ustanovit|uqit polzovat
komunaln poslug/oplat>1562|GIOC|abonent|abonplat|vod svitl|gazmerig|edin rahunk|jirovk|zaplatit dim|zaplatit hat|kvarplat|kvitank|kvitk oplat|komunaln platig|komunalnik|nakrutil|narahuval|narahuvan|naftogag|oplatit kvartir|osobiv rahunk|platijk|portmin|rahunk|teplomerig
komunaln poslug/osb^jek
komunaln poslug/subsid>vajk platit|velik rahunk|vistak komunalk|dor platit|zdir|komirn|tiagn komunalk
kordin>eqerg|mitnik|peretnut|prikordonik|punkt propusk|rozmitnen|rozmitnit|sistim wliah|qerg kordin|wliah<granik|pereseqn granik|peresik granik|pograniqnik|rastamojk|rastamojit|rubig|tamojn
koristuvak<polzovatl
koristuvan<polzovan|polzovat
krain<stran
kultur/muz/teatr>afiw|viazan|vistav|vistavk|viwivk|dozvil|ekskurs|zustrik|kartin galere|klub interis|koncert|maistir klas|mistectv|pod|rukodil|shodit<vstrik|dosug|rukodl|spektakl
kupivl<kupl|pokupk
kurs|navqan|perekvalifikak|perenavqan|trening<obuqn|uqit
kiberbezpk/polik/wahra>CV|OLX|afer|aferist|bank|vkral grow kartk|vigraw|viduril|vimanil|dzvoniat bank|dzvonil bank|znial grow kartk|kod sms|kinul|kinul grow|lotere|lohotrin|naduril|nazval kod|obduril|obduril grow|obman|obmanul|olh|owukal|peredoplat|perekazal grow|prodavk znik|propal grow|pidozril dzvink|piramid|rozvl|rozvl grow|rozvodniak|skam|slujb bezpk bank|spisal grow|feikiv sait|fiwing|fiwingiv|wahraistv|investik obman<zvoniat bank|zvonil bank|kinul deng|mowenik|moweniqestv|obmanul deng|predoplat|propal deng|razvl|razvid deng|snial deng kart|spisal deng|ukral deng kart
kit|sobak|tvarin>bezdomn sobak|bezprituln|brodiak|brodiak sobak|veterinar|vkusil sobak|vivezt kot|vigul|deratizak|domawn tvarin|jorstk povodjn|zagub kit|zagub sobak|zgrai|zgrai sobak|kastrak|klip|kot|kotik|kowk|kown|kiwk|lisik|mertv tvarin|miw|namordnik|osi|paciuk|pes|pesik|pokusal sobak|propav pes|pritulk sobak|sobak vkus|sterilizuvat|targan|ukus|uliublenk|hvostat|cucn|qip|qipuvan|qipuvat|wqen|wqur<bezdomn|domawn jivotn|jivotn|kotenk|kris|pokusal|poterial sobak|poterials kot|priut jivotn|pitomk|stai|sterilizak|tarakan|ukusil sobak|wqenk
lik|medikament|preparat|recept>antibiotik|aptk|bezkowtovn tabletk|gliukometr|dewevw lik|dewiv lik|dorig lik|dostupn lik|krapl|likarstv|maz|pigulk|serciv|sirip|tabletk|test smujk|tonometr|tisk|insulin<besplatn lekarstv|davln|dewiv lekarstv|dostupn lekarstv|kapl|lekarstv
likar|pediatr|stomatolig|terapevt>alergolig|analig|bolit|venerolig|vstavit zub|vilikuvat|gastroenterolig|ginekolig|dantist|dermatolig|doktir|dohtur|endokrinolig|zapisat likar|zahvorit|zub|zub bolit|zubn|kardiolig|klinik|lor|likuvat|mamolig|medsestr|medik|medicin|napravln|narkolig|nevrolig|nefrolig|nomerk|obstejn|okuliar|okulist|onkolig|operak|ortopid|otolaringolig|oftalmolig|plomb zub|polikuvat|proktolig|protezuvan zub|prim likar|priim|pulmonolig|revmatolig|rentgn|spin|sim|simein|talonqik|talin|temperatur|travmatolig|urolig|feldwir|hirurg|qerg likar<vrak|vileqit|jensk vrak|leqit|nevropatolig|poliklinik|prem|semein vrak
likuvan<leqn|leqit
list<pism
litn liudin<pojil
litn>babul|babus|didugan|pensioner|plius|star|starw liud|starw liudin|starist|universitit tret vik
liud<qelovk
lift|pidiomnik
lic|perw klas|seredn osvit|wkil>vqitl|gimnag|drug klas|direktir wkil|zarahuvan|zarahuvat|kanikul|klasn|klasn kerivnik|navqat|perevest dit|perevest inw wkil|perwaqk|perwoklasnik|portfl|prodovjenk|piat klas|pidruqnik|uqn|uqitelk|uqitl|westiriqk|wkoliar|wkoliark|wkiln form|ide perw|ide wkil|inw wkil<zapisat wkil|klas|perv klas|pervoklasnik|perevest drug wkil|prodlenk|urik|uqeb|uqebnik|uqenik|wkolnik
liqilnik/povirk>zaminit liqilnik|zlamav liqilnik|kontrolir|oplombuvat|plomb|postavit liqilnik<zamenit sqetqik|oplombirovat
liqilnik/pokaznik>dan liqilnik|kub|kubometr|kilovat|mot|nakrutil|peredat cifr|pokazan|cifr liqilnik|wqetqik|wqotqik<peredat pokazan|pokazan sqetqik|sqetqik
liqilnik<sqetqik
malozabezpeqn/socialn dopomig>bezgrowiv|bidnist|biduvat|vijivat|viplat|viplat derjav|viplatit|vistak|vistak grow|vistak jit|garantovan minimaln|grow|grow dopomig|dait grow|dopomig derjav|dohid|ditiak viplat|jit|za|zlidn|malozabezpeqn sim|matdopomig|nujdn|nizk dohid|odnoraziv dopomig|sjo|skladn jitiv obstavin|skrut|skrutn stanoviwk|socviplat|socdopomig|soczahist|socialk|finansiv dopomig<bedn|bednist|deneg|denejn pomowk|edinovremn|jizn|maloimuwk|materialn pomowk|nujdaiuwqis|niwqit|posib|socpomowk|socialn viplat|tiajl polojn|hvatait deneg
malozabezpeqn|maloimuwk|nizk dohid>bidn<malobespeqn
maliuk|narodjn dit|nemovl|novonarodjn>blizniuk|dvin|dviniat|dokument dit|dit|emaliatk|zapisat dit|zarestruvat dit|krihitk|lialk|maliatk|malik|metrik|narodjuvat|narodil|narodil donk|narid|narid sin|nemovliatk|papir maliuk|popovnen|poiav dit|rodil|svidoctv dit|wqoin narodil<bliznk|grudniqk|dvoin|doqk rodil|maliw|mladenk|novorojdn|poiavils rebenk|rod|rodils|rojdn rebenk|sin rodils
main<imuwqestv
medogliad|mediqn ogliad|obstejn|profogliad|skrining>086|dovidk basein|dovidk vodir|dovidk likar|dovidk sadk|dovidk stan zdoriv|dovidk wkil|medknijk|medkomis|mediqn dovidk|sanknijk|sanitarn knijk|form 086<medosmotr|medicinsk spravk|osmotr|spravk basein|spravk vrak
mentaln zdoriv|psihologiqn dopomig|psihologiqn pidtrimk|psihosocialn|psihiatr>7333|apat|bezsin|boi|vajk duw|vigoran|vigoril|gariak lin psihologiqn|depris|dopomig psiholig|duw vajk|jit|kowmar|laiflain|nerv|nerviv zriv|panik|paniqn atak|plak|pogan moraln|pogan nastr|pogovorit psiholig|psiholig|psihoterap|psihoterapevt|ptsr|samogubstv|samotn|spat|spliu|strawn|stris|suicid|travm vin|trivojn|trivojnist<besonik|odink|psihologiqesk pomowk|samoubistv|strah|trevig|tiajl duw
metrik|svidoctv narodjn
mobiln zviazk|oplatit telefin|popovnit rahunk>LIFECEL|VODAFONE|balans|vodafin|grow telefin|zberegt nomir|zviazk|zviazk propav|kivstar|kinut grow telefin|laif|laifsl|mobilk|mobiln|mobilnik|nomir telefin|operatir|pereoformit nomir|poklast grow telefin|popovnit mobiln|popovnit telefin|rahunk telefin|rouming|sms|sim kart|simk|simkart|tarif mobiln<deng telefin|mobiln sviag|polojit deng telefin|popolnit mobiln|popolnit sqet|popolnit telefin|telefin
mobilizak/tck>brigad|busifikak|voenk|voenkomat|voiuvat|vruqil povistk|vstupit zsu|viskomat|dobrovolk|zabral arm|zabral qolovik|zabir|zsu|kontraktnik|povistk|povistk priwl|prizval|prizovnik|priwl povistk|pit arm|pit voiuvat|pit slujit|rekruting|slujb|strokiv|sil oborin|teroborin|tro|tckwnik<arm|voevat|povestk|poit slujit|prizivnik|priwl povestk|slujit
mov<iazik
movn kurs|rozmovn klub|ukrainsk mov|ispit ukrainsk mov>volodin mov|vivqit ukrainsk|derjavn mov|movn klub|movn ispit|pereit ukrainsk|rivn mov|ukrainsk|ispit mov<viuqit ukrainsk|razgovorn|ukrainsk iazik
molid>molodijn|molodijn centr|pidlitk|iunak|iunactv<molodejn|molodig
mrev|servisn centr mvs|teritorialn servisn centr|tsc
municipaln nian|nian
misk goliv|internet primaln>administrak|vlad|vikonk|goliv mist|deputat|deputatk|zapisat mer|mer|miskvikonk|miskrad|napisat mer|naqalnik ova|ova|osobist priim|priim gromadian|priim mer|starist<vlast|gorodsk goliv|gorsovit|prem grajdan|prem mer|ispolk
misk/mist<gorodsk|gorid
misk<gorodsk
mislivstv/ribalk>mislivk|poliuvan|rib lovit|ribalit
mislivstv|poliuvan|ribalk
mitn oformln|prignat avt|rozmitnen
navqan/osvit dorosl>vebinar|vqit|zaniat|zapisat kurs|kurs|lekk|navqan pensioner|seminar|trening|urik|wkil dorosl<obuqn|uqit
navqan/perenavqan>ait|bezkowtovn kurs|vauqir|vivqit|zdobut profis|zminit profis|kvalifikak|kurs|kurs anglisk|kurs bezrobitn|nov profis|opanuvat|perevqit|programuvan|programist|profesin|pidviwqit kvalifikak|stajuvan<besplatn kurs|viuqit|obuqn|perekvalifikak|pereobuqn|poviwn kvalifikak|profis|smenit profis
nagliad<nadzir
narodjn<rod|rodils|rojat|rojdn
nauk<nauqn
nacsocslujb|soczahist|socialn zahist|upravlin socialn zahist>sobis|socslujb|socialn pracivnik|socialn slujb|upravlin socpolitik|fond socialn strahuvan<soczawqit|socialn|socialn zawqit
nacionaln slujb zdoriv|nszu|program mediqn garant
nai jitl|naimak|orend|orendar|orendodavk>vinaimat|vinainiat|dogovir orend|zda|zdat kvartir|zniat kvartir|znimat|kvartirant|nainiat|orenduvat jitl|pidselit<arend|arend jil|arendovat|nae|sda|sdat kvartir|sniat kvartir|snimat
nebezpk<opasn|opasnist
neruhomist/prav vlasnist>arewt kvartir|vlasnik kvartir|dvokimnatn|dokument budink|dokument kvartir|dokument hat|domivk|domik|drp|dim|jitloplowk|kvartirn pitan|kupivl kvartir|kupit kvartir|kimnat|nalejit|novobudiv|obtiajn|odnokimnatn|oformit hat|perevirit kvartir|prodag jitl|prodat kvartir|reltir|restr prav|qastk|investik<arest kvartir|vladelk|dokument dom|dol|jiliwk|kvartir|komnat|novostroik|prav sobstvenist|sobstvenik
nesudimist|sudimist>dovidk mvs|dovidk nesudimist robit|dovidk polik|kriminaln|nesud|pritiaguvav|sud|sid<spravk nesudimist|spravk polik^dovidk sudimist
newqasn vipadk<nesqastn sluqa
nov powt|posilk|powtiv poslug|ukrpowt
nomern znak|nomir|individualn nomir
obladnan<oborudovan
oblik<uqet
oblikiv kartk|podatkiv nomir|rnokp|identifikacin kod>kartk platnik|kartoqk kod|kod|podatkiv kod|identifikacin|identifikacin kod dit|identifikacin nomir|identifikacinik|indifikacin|ipn<nalogiv nomir|identifikaciin kod|identifikaciin nomir^in
obmejn<ograniqn
obslugovuvan<obslujivan
odrujn|restrak wliub|wliub dob
odink mat>batk|vihiv|vihiv sam|mam odinaqk|mat odinaqk|odinaqk|odinoqk|rostit sam|sam|sam vihiv|samotn mam|qolovik<vospitiva|mat odinoqk|rawk sam
ozdorovln/sanatir>kurort|likuvaln vod|polikuvat|poihat mor|profilaktir|putovk|putivk|pidlikuvat<mor|podleqit|putevk
ozdorovln/tabir>artk|vidpoqink dit|vidpravit dit|dit vidpoqit|lit|litn kanikul|ozdorovit dit|priwkiln|putivk dit<detsk lagir|lagir|let|letn lagir|otd|otd det|putevk
ozdorovln|putivk|tabir>vidpoqink|kanikul|mor|sanatir
okupak|okupovan|tot|timqasiv okupovan teritir>deokupak|dokument okupak|kolaborant|liwil okupak|okupant|okupovan teritir|ridn okupak<zahvat|okupirovan
ombudsmn/prav liudin>diskriminak|obrazil|poruwn prav|poruwil prav|prav poruw<naruwn prav|naruwil prav|prav qelovk
ombudsmn|prav liudin|upovnovajn prav liudin
onkolig|onkohvir|puhlin|rak>onk|himioterap<opuhil
opaln|tepl>avtonomn opaln|batar|burjuik|vidkliuqit opaln|grit|dubak|koteln|kotl|merzn|merznut|obigr|obigrivak|opaliuvaln sezin|piq|piqk|radiatir|teploenerg|topit|holodn|holodn batar<obogrevatl|otopln|otopiteln|peqk
oplat<platig|platit
opik/usinovln>batk|vziat dit|vsinovit|dit sirit|ditbudink|ditiak budink|zabral dit|zaliwil batk|nastavnik|nedezdatn|opikunstv|opikunw|oformit opik|patronat|priomn batk|priomn dit|sirit|usinovit dit|internat|internat dit<vziat rebenk|det sirit|detd|detsk dom|nedesposobn|opek|opekun|opekunstv|premn rebenk|premn sem
opik|pikluvan<opekunstv
osb|spivlasnik>kondominium|obednan spivlasnik|stvorit osb
osvit<obrazovan
osel|ipotk
osuqasnen|pererahunk|indeksak
otriman/otrimat<vidak|vidat|oformln|oformit|poluk|poluqn|poluqit
otriman<poluqat
pakunk maliuk>beb boks|korobk maliuk|podarunk novonarodjn<pakit maliw
paliativn dopomig|hospis
paliv<topliv
parkovk|parkomat|parkuvan>evakuatir|evakuatir zabrav|evakuiuval mawin|zabral mawin|zaliwit mawin|parkovoqn|parkuvan liud invalidnist|priparkuvat|stoiank|wtrafmaidanqik<priparkovat
pdr|pravil dorojn ruh|wtraf>avtofiksak|adminporuwn|vipisal wtraf|gaiwnik|daiwnik|dragir|kamir|kamir zafiksuval|list wqast|nepristebnut|oplatit wtraf|oskarjit wtraf|owtrafuval|patrul|patruln|pd|pereviwk|pereviwqn|pereviwqil|poruwn pravil|postaniv|protokil|proihav qervin|priwiv wtraf|pian kerm|pism wqast|remin|wvidkist|wtraf parkovk<naruwn|objalovat wtraf|owtrafoval|postanovln|previsil skorist|previwn|pism sqast|skorist
pens/pererahunk>dobavil|dodal pens|doplat pens|malenk pens pererahuvat|nadbavk|nedorahuval|pidviwqil pens|pidnial pens|indeksuvat<doplat|pererasqit pens|peresqit|peresqitat|povisil pens|indeksak
pens>vqitelsk|vislug|vit pens|vihodg pens|viwl pens|dojivat|zaslujn vidpoqink|zatrimal pens|malenk pens|minimaln pens|narahuvat pens|oformit pens|pedagogiqn stag|pens mal|pensik|pensin vik|pensioner|pensionerk|priznaqit pens|priwl pens|rozmir pens|rok|starist|wahtar<vozrast|vihig pens|zaslujn otd|pensiin|pensiin vozrast
pensin posvidqn|posvidqn pensioner>epensin|pensin|pensionersk<pensiin|pensiin udostovern
pensin fond|pfu>pensik|pensinik|portal pfu|pf
perevirk liqilnik|povirk
perevirk<proverk|proverit
pereklad<perevest|perevid
pereoformln|pererestrak|restrak avtomobil
pererahunk|pidviwqn>doplat<pererasqit
peqatk>peqat|wtempl
povernen tovar|spojivak>brak|brakovan|brakovan tovar|garant|garantin|zlamav telefin|zipsovan|zipsovan tovar|magazin povert|neiakisn|obvajil|obman magazin|obminiat tovar|obrahuval|otruil|povernut grow|povernut tovar|povert grow|pogan tovar|prodavk|prostroqk|prostroqn produkt|pidrobk|hamstv magazin|qek<vernut deng|vernut tovar|vozvrat tovar|nekaqestvn|obvesil|obmeniat tovar|potrebitl|prav potrebitl|prosroqn|tovar
povernen<vernut|vozvrat|vozvratit|vozvrawqn
poverh<etag
povidomln<sobwqn|uvedomln
povitr<vozduh
povitrian trivig/ukrit>map trivig|povitrian|spoviwqn|sirn|trivig<vozduwn trevig|trevig
povitrian trivig|spoviwqn|sirn
podarunk<podark
podatk/podatkiv slujb^dpi|dfs|podatkiv inspekk
podatk>viskiv zbir|dfs|edin podatk|zaplatit podatk|nds|opodatkuvan|pdv|pdfo|podatk dohid|podatk zeml|podatk kvartir|podatkiv borg|splatit podatk<nalogiv|nalig|nalig zeml|nalig nedvijimist|oplatit nalig|platit nalig|uplat nalogiv
podatkiv znijk>znijk navqan|navqan dit povernut|povernut grow navqan|povernut pdfo|povernut podatk|povernut podatk navqan<vernut nalig|nalogiv viqit|nalogiv skidk
podovjit/prodovjit<prodlit
podorig<poezdk|putewestv
pojejn slujb/riatuvalnik>101|gorit|dsns|dim|zagoril|mns|pojejnik|pidpal<zagorl|podjig|pojarn|spasatl
pojig<pojar|sgorl
poziv|sud>apeliak|vidsudit|viklikal sud|zasudil|zasudit|zasidan|moraln wkid|oskarjit|povistk sud|podat sud|pozivak|riwn sud|svidk|sprav sud|sudiv|sudiv zbir|sudiv nakag|sudiv riwn|sudit<zasedan|moraln uwqerb|objalovat|povestk sud|rewn sud|svidetl|sudebn|isk|iskiv
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
postaqan<postavwqik|snabjn
postrajdal torgivl liudm|torgivl liudm>ekspluatak|zabral pasport kordin|prodal rabstv|rabstv
posilan<silk
pohovan/smert>grow pohorin|grib|dovidk smert|dopomig pohovan|kremak|krematir|morg|misk kladoviwk|nebijqik|pamiatnik mogil|pokin|pokinik|pomerl|pomerl bab|pomerl mam|pomink|pomir batk|pomir did|pomir qolovik|pomirat|pohorin|ritualk|ritualn|svidoctv smert|trun|horonim|horonit|cvintar<kladbiwk|mogil|pogrebn|pokoin|pohoronit|svidetelstv smert|skonqals|umer muj|umer otek|umerl babuwk|umerl mat
powkodjn/restr zbitk>gagsk|zbitk ros|podat ros|reparak
powkodjn/wkid<uwqerb
powkodjn<povrejdn
powuk<nait|poisk|iskat
prak/trudiv prav>vidpustk|zatrim|naqalnik|neoficin|robotodavk
prozir|publiqn zakupivl|tendir
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
punkt nezlamnist>zariadit|pogrit
putivk|sanatorn kurortn likuvan|sanatir
pidpremk|fop>biznes|biznesmn|vlasn sprav|vidkrit|vidkrit biznes|vidkrit kaf|vidkrit magazin|vidkrit perukarn|vidkrit salin|vidkrit sprav|grup edin|zarestruvat pidpremk|kaviarn|kved|magazin|pekarn|poqat biznes|praciuvat|prodavat|privatnik|pidpremnick|samozainiat|spd|sprav|startap|stat pidpremk|torg|torguvat|torgivl|tret grup fop|flp|frilans|frilansir|qep|qp|qpwnik<del|otkrit biznes|otkrit kaf|otkrit magazin|predprinimatelstv|predprinimatl|rabotat|samozaniat|torgovat|torgovl|qastn predprinimatl|ip
pidpremstv|tov|iuridiqn osib>beneficiar|vidkrit firm|direktir|edrpo|zasnovnik|kompan|kontragent|perevirit firm|statut|firm<ooo|otkrit firm|predpriat|uqreditl|iuridiqesk lic
pidtrimk<poderjat|poderjk
pilg/qornobil>zon vidqujn|postrajdal vnaslidk
pilg|pilgovik|pilgiv kategir>bezkowtovn proizd|bezkowtovn izdit|bezplatn proizd|veteran prak|dit vin|znijk|znijk komunalk|lgotnik|lgit|likvidatir|likvidatir avar|posvidk pilgovik|pilg gaz|pilgiv proizd|qaes|qornobilk|qornobilsk<besplatn proezd|veteran trud|det voin|lgotn|skidk|qernobilk|qernobilsk
pilgiv harquvan|harquvan|wkiln harquvan
rad<sovit
rahunk<sqet
restrak smert|svidoctv smert
restrak<zaregistrirovat
rodin zaginl|sim zaginl|qlen sim zaginl
rodin/sim<semein
rozvitk<razvit
rozklad<raspisan
rozluqn|rozirvan wliub>dilit main|koliwn drujin|koliwn qolovik|kinut qolovik|podat rozluqn|podil main|pit qolovik|rozbigl|rozvedn|rozvest|rozvodit|rozvid|rozluqa|rozluqil|rozluqit|rozit|roziwl<bivw jen|bivw muj|razvedn|razvest|razvest muj|razvl|razvodims|razvojus|razvid|razdl imuwqestv|razoit|rastorgnut brak|rastorjn
rozminuvan/riatuvalnik>boepripas|vibuhonebezpeqn|vibuhivk|granat|zaminovan|znaiwl snariad|min|minuvan|nerozirvan|pirotehnik|rakit gorid|sapir|snariad vibuhnuv
roslin<rastn
ruh<dvijn
rink|sezin torgivl|torgiv misk|torgivl
riqk<rek
samotn<odink
sviat<prazdnik
svidoctv restrak transportn zasib|tehniqn pasport avt|tehpasport
svidoctv>metrik|posvidqn<svidetelstv
sel<derevn
skasuvan<otmenit|otmn
sklad zarestrovan/sklad sim>dovidk domiv|dovidk sklad|domiv knig|zarestrovan osib|propisan|propisan kvartir|form|form tri<sostav sem|spravk sostav
sklad zarestrovan|sklad sim
sklad<sostav
socialn dopomig/subsid^sobis|upravlin prak|uszn
socialn pracivnik<rabotnik|socrabotnik
socialn stipend|stipend|stipendiat>stepuh|student grow|stipuh
spojivan<potrebln
spilkuvan<obwqat|obwqn
strahiv stag|trudiv dialnist|trudiv stag>brak stag|vidpraciuvav|vidpraciuval|vistak stag|dokupit stag|elektrin trudiv|zapis trudiv|knijk trudiv|ocifruvan|ocifruvat trudiv|praciuvav|rok robit|stag|trudiv|trudiv knijk<god rabit|stag rabit|hvatait stag
strk/termin<srik
student/studentsk kvitk>studak
stiagnen<vziskan
subsid/tverd paliv>driv
suspilstv<obwqestv
silsk<derevn|poselk|sel
sim<semein
tijdn<nedl
timqasiv<vremn
ubd|uqasnik boiiv di>ato|atovk|atownik|boiiv|voiuvav|posvidk ubd|posvidqn ubd|status uqasnik|uqasnik ato|front<boev deistv|uqastnik ato|uqastnik boev deistv
uqen<uqenik
fot>zrobit fot|sfotografuvat|fot dokument|fotograf|fotografuvat<sfotografirovat
harquvan/wkil>bezkowtovn obid|god|obid wkil|snidank|wkiln idaln<kormiat|obed|pitan|stoliv
harquvan|idaln>goduvat|obid<besplatn pitan|eda|wkoln pitan
qerg<oqerid
qolovik<mujqin
wkil/wqodenik>HUMAN|dvik|domawn zavdan|edin wkil|nz|nov znan|ocink|rozklad urik|uspiwnist
inkliuzivn>autizm|logopid|rozmovli
inozemk<inostrank
inozemn mov>ENGLISH|SPEAKING|anglisk|vivqit anglisk|vivqit mov|kurs mov|mov|nimeck|polsk|rozmovn|francuzk|ingliw<viuqit anglisk|viuqit iazik|kurs iazik|nemeck|iazik|inostran iazik`;
// prettier-ignore
export const outside = `ALIEXPRES|AMAZON|BITCOIN|BMW|BOKING|BOLT|COMFY|DOTA|GLOVO|GTA|IPHONE|JAVASCRIPT|LEGO|LINUX|MINECRAFT|NETFLIX|PHOTOSHOP|PLAYSTATION|PROM|PYTHON|ROBLOX|ROZETKA|SAMSUNG|SD|SPOTIFY|STEAM|TESLA|TINDER|TOYOTA|UBER|XBOX|XIAOMI|avstral|avtomik|akvapark|akvarium|akord|aktork|aktir|akumuliatir|akc|alekspris|ali|amazin|ananas|anekdit|anim|animatir|apelsin|apokalipsis|astrolig|atb|ato|afrik|aifin|bal|balit|bampir|banan|baraban|barb|barselin|baidn|benzin|betmn|beions|blogir|blin|bliud|borwk|botoks|bouling|brazil|bukmekir|buking|bukit|burgir|bilit koncert|bilit teatr|birjiv|bitkoin|bitlg|biceps|biis|vazin|valiut|vampir|varenik|varn|varit|veduk|veduwk|vesiln sukn|vodk|volodar persn|vorojk|vorojin|vulkan|vigrat lotir|videokart|vizvat taks|viklikat taks|vin|vinograd|vipeqk|virw kohan|vitan|viwn|gadalk|galm|gar potir|geometr|geimir|gliv|golubk|golivud|goroskip|gorilk|gostinik|gotl|gra|gra prestil|grat|greqk|grib|grivn kurs|gta|girliand|girskolijn|gitar|dvigatl|dvigun|delfinar|derun|desert|djekpit|djins|dog|dolar|dostavk kvit|dostavk pic|dostavk iji|dot|dowk|dresiruvalnik|dresiruvan|drib|dril|duba|duh|divit onlain|did morig|didg|dizl|din|dinam|dinozavr|diplomn kupit|diskotk|evr|egipit|eklir|ekstrasens|elektroqainik|elk|epicentr|erotik|jart|jarit|jel|zagadk|zakazat pic|zakusk|zamovit pic|zamovit taks|zamovit iju|zapqast|zapqastin|zasolit|zaqisk|zbilwit grud|zvarit|zelensk biograf|zefir|zlit|zlitk|zmorwk|znak zodiak|znakomstv|znamenitist|znaiomstv|znijk atb|zodiak|zolit|zomb|zopark|zimiv gum|zirk|kabluqk|kav|kavun|kazin|kaktus|kalir|kapeliuh|kapust|karaik|karbiuratir|karnaval|kartopl|kartowk|kaf|kaw|kvadratn korin|kvantiv|kvest|kvit|kvitk koncert|kvitk kin|kvitk teatr|kvitkiv magazin|kemping|ketodit|kefir|kleopatr|knijkiv magazin|kovbas|kokteil|kolodk|kontr|kontinent|koncert okean elz|kore|korm|korobk peredak|kosmetik|kosmis|kostium|kosinus|kotlit|kotiruvan|kof|kohan|kohank|krevetk|krovat|krosvord|krosovk|krosivk|kruasan|kruig|kript|kriptovaliut|kulk|kulinar|kupin|kupit aifin|kupit vzut|kupit divan|kupit kvit|kupit mebl|kupit noutbuk|kupit odiag|kupit sukn|kupit televizir|kupit telefin|kurk|kurs val|kurs dolar|kurs evr|kurs zlit|kursiv|kurtk|kil|kin|kink svit|kinoteatr|kita|lazan|laminat|lanis|leg|logarifm|lokwin|londin|lotere rezultat|lialk|lij|limuzin|linuks|listivk|liubiv|mag|magazin vzut|magazin odiag|madin|makarin|makiag|maldiv|mandarin|manikiur|manikiur poruk|marvl|mars|marinad|masag oblik|masajist|mask|masl|masl dvigun|masin|materinsk plat|matk|matrak|mainkraft|maioneg|mebl|medovik|meksik|mem|mersedis|mes|mlink|molekul|montag vide|morkvian|morojn|moroziv|muzik skaqat|multfilm|multik|miag|mik|mikrohvilovk|navuwnik|nakaqat pres|napolein|naft|naqink|netfliks|nlo|novoriqn|nogt|numerolig|nigt|niqn klub|obmin val|obminik|obo|ogurk|ogirk|okean|oliv|olimpiad|omlit|oper|operativn pamiat|orhide|otel|pazl|papug|parfum|parig|parikmahir|pask|pevk|pevik|pedikiur|pekt|pelmn|perukar|perukarn|perforatir|pesn|peq|peqiv|planet|plat|pleilist|pleisteiwn|plosk zeml|pliv|plitk|pobajan|pobaqn|pogid|pozdravln|poznaiomit|pokir|polagodit telefin|polunik|poluniqn|pomad|pomidir|popuga|porn|posud|pohudit|pohidn|pocilunk|poqinit telefin|praln mawin|prask|produktiv magazin|promokid|protein|procesir|proizvodn|privorit|privid|privitan|prigotovit|prigotuvat|prizrak|prikras|prikil|priqesk|priwelk|puding|pups|putivk egipit|putin|pian|piv|pilesis|pilosis|piramid|pirotehnik|pirsing|pirig|pisn|pic|rag|ramn|rasad|real|rebus|rejisir|rezultat matk|rezultat futbil|remont aifin|remont vzut|remont kompiutir|remont noutbuk|remont smartfin|remont telefin|remont holodilnik|rep|resnik|restoran|referat|recept|robloks|roz|rozetk|rozprodag|rozsad|romantik|ronald|rubl|ruletk|rib fug|ribk|rivnian|ringtin|sadjank|sal|salat|salin kras|samogin|sant|sapig|sait znaiomstv|sait stvorit|svadebn plat|svidan|svinin|seks|sendvik|serejk|serial|skaqat gru|skaqat muzik|skaqat pisn|skaqat igr|skovoridk|skripk|sluhat muzik|sluwat muzik|sliv|slit|smajit|smewn|smotrit|smug|smiwn|soliar|sonik|sous|soqinen|spagit|spekt|sportivn harquvan|spivak|spivaqk|stolik|stolik avstral|strav|strijk|strim|stim|stih|sudk|sukn|sumoqk|sup|supermn|suw|shudnut|scenar|silp|sinus|sirnik|tablik mnojn|tamad|tank jivit|tank onlain|tanciurist|tar|tat|tatuiuvan|tailand|tvir tem|tekst pisn|televizir|teorim|tesl|toki|tonuvan|torent|tort|toiit|tramp|trenajern zal|treilir|troiand|trigonometr|turnir|tufl|tindir|tist|tisteqk|tiulpan|uravnen|usik|utiug|ferverk|flirt|fokstrit|foreks|fortnait|fotograf|fotosintig|fotosis|fotowip|futbolk|futbil rahunk|fialk|fizik|fikus|film|helovin|holodilnik|homiak|hostl|hosting|him|himiqn|hit|cvet|celiulit|cukerk|cibul|cin benzin|cirk|qasnik|qai|qempionat|qerepah|qobit|qorn dir|qorn piatnik|qit|warik|waurm|waf|wahtar|wawlik|wekspir|wkaf|wokolad|woubig|wpalir|wrek|wub|wurupovert|wutk|win|winomontag|iablun|iaeqn|ialoviqin|ialink|iapin|igr|igrat|igrawk|igruwk|igriv avtomat|ikr|ind|indiqk|inoplanetian|integral|iogurt|ispik|iutubir`;
