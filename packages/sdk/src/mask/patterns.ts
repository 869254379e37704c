/** What is personal besides phones, as patterns over a shadow. The first group is what stands before and is no part of it. */
import type { Personal } from './mask.ts';

const BEFORE = `(^|[^\\p{L}\\p{N}])`;
const END = `(?![\\p{L}\\p{N}])`;
/** Space that may break a line once. */
const S = `[\\u0001 ]{0,3}\\n?[\\u0001 ]{0,3}`;

// E-mail, with what people write for @ and for the dot.
const PART = `[\\p{L}\\p{N}_+%'-]{1,64}`;
const AT = `${S}(?:@|&#0{0,3}64;|&commat;|%40|[(\\[{<]${S}(?:@|at|a|а|ат|собака|собачка|песик|равлик)${S}[)\\]}>])${S}`;
const AT_WORD = `${S}[ \\n,"«(*_-](?:at|ат|ет|эт|собака|собачка|собачкою|собакою|песик|равлик)[ \\n,"»)*_-]${S}`;
const DOT = `${S}(?:\\.|,|[(\\[{<]${S}(?:\\.|dot|крапка|точка)${S}[)\\]}>]|[ \\n_-](?:dot|крапка|точка)[ \\n_-])${S}`;
const LAST = `(?:com|net|org|ua|info|biz|edu|gov|eu|pl|de|ru|me|io|online|укр|ком|нет|нэт|юа|уа|орг)`;
const HOSTS = `(?:gmail|ukr|meta|outlook|hotmail|yahoo|icloud|proton|protonmail|mail|джимейл|джімейл|гмейл|гмаіл|укр|юкр|мета|яху|маіл|мейл|мэйл|[іi]${S}\\.?${S}(?:юа|ua))`;

// Addresses.
const TYPE = `(?:вулиц\\p{L}{1,3}|вул|улиц\\p{L}{1,3}|ул|проспект\\p{L}{0,3}|просп|пр-?кт|пр-т|пр|провул\\p{L}{1,4}|пров|vulyts\\p{L}{1,3}|vul|prospekt|provulok|переул\\p{L}{1,4}|пер|бульвар\\p{L}{0,3}|бульв|б-р|площ\\p{L}{1,3}|пл|шосе|набережн\\p{L}{1,3}|наб|узв[іо]з\\p{L}{0,2}|мікрорайон\\p{L}{0,3}|мкрн?|м-н|майдан\\p{L}{0,2}|тупик\\p{L}{0,2}|ал[еє]\\p{L}{1,2}|street|str|avenue|ave)`;
const WORD = `(?:\\d{1,4}-?[\\p{L}]{0,3}|[\\p{L}][\\p{L}'’ʼ\\u0060-]{0,30}|"[^"\\n]{1,40}"|«[^»\\n]{1,40}»)`;
const HOUSE = `(?:(?:будинок|будинку|буд|дом|доме|д|house|№)${S}\\.?${S}№?${S})?\\d{1,4}(?:${S}[-/]?${S}[а-яіїєґa-z]${END}(?!\\.?${S}\\d))?(?:${S}[/-]${S}\\d{1,4}[а-яіїєґ]?)?`;
const FLAT = `(?:[\\s,;.]{0,3}(?:корпус|корп|к|секція|під['’ʼ]?їзд|подъезд|поверх|этаж|квартира|квартирі|квартиру|кв|кімната|кімн|оф|офіс|flat|apt)${S}\\.?${S}№?${S}\\d{1,4}[а-яіїєґ]?${END})*`;
const COMMA = `[\\u0001 ]{0,3}[,.;]?[\\u0001 ]{0,3}\\n?[\\u0001 ]{0,3}`;
/** Between two words: never nothing, or a word could be split in a thousand ways. */
const NEXT = `(?:[\\u0001 ]{0,3}[,.;\\n][\\u0001 ]{0,3}\\n?[\\u0001 ]{0,3}|[\\u0001 ]{1,3}\\n?[\\u0001 ]{0,3})`;

/** A number of a house in words, up to 999: «двадцять п’ять». */
const NUMERAL_WORD = `(?:один|одна|одно|два|дві|три|чотири|четыре|п['’ʼ]?ять|шість|шесть|сім|семь|вісім|восемь|дев['’ʼ]?ять|девять|десять|\\p{L}{2,8}надцять|\\p{L}{2,8}надцать|двадцять|двадцать|тридцять|тридцать|сорок|п['’ʼ]?ятдесят|пятьдесят|шістдесят|шестьдесят|сімдесят|семьдесят|вісімдесят|восемьдесят|дев['’ʼ]?яносто|девяносто|сто|двісті|двести|триста|чотириста|четыреста|п['’ʼ]?ятсот|пятьсот)`;
const NUMERAL = `${NUMERAL_WORD}(?:[\\u0001 -]{1,3}${NUMERAL_WORD}){0,2}(?:[\\u0001 -]{1,2}[а-гґд])?(?!\\p{L})`;
/** What may follow it and leave it a house: nothing, a sign, or where it stands; «будинок два поверхи» counts storeys. */
const HOUSE_ENDS = `(?=[\\u0001 ]{0,3}(?:[^\\p{L}\\p{N}\\u0001 ]|$|(?:на|по|біля|в|у|квартир|кв|під['’ʼ]?їзд|корпус|поверх[\\u0001 ]\\p{L})(?:\\p{L}{0,3})(?!\\p{L})))`;

const uni = (source: string) => new RegExp(source, 'giu');

export const PATTERNS: readonly [Personal['kind'], RegExp][] = [
  [
    'link',
    uni(
      `${BEFORE}(?:https?://|www\\.)?(?:[\\p{L}\\p{N}-]{1,40}\\.){0,3}(?:facebook\\.com|fb\\.com|fb\\.me|instagram\\.com|t\\.me|telegram\\.me|vk\\.com|ok\\.ru|tiktok\\.com|twitter\\.com|x\\.com|linkedin\\.com/in|wa\\.me|threads\\.net)/[^\\s<>"»)]+`,
    ),
  ],
  ['link', uni(`()(?:viber|tg|skype|whatsapp|mailto|tel):[^\\s<>"»)]+`)],
  ['email', uni(`${BEFORE}${PART}(?:${DOT}${PART}){0,4}${AT}${PART}(?:${DOT}${PART}){1,4}`)],
  ['email', uni(`${BEFORE}${PART}(?:\\.${PART}){0,4}@${PART}`)],
  ['email', uni(`${BEFORE}${PART}(?:${DOT}${PART}){0,4}${AT_WORD}${PART}(?:${DOT}${PART}){0,3}${DOT}${LAST}${END}`)],
  ['email', uni(`${BEFORE}${PART}(?:${DOT}${PART}){0,4}${AT_WORD}${HOSTS}${END}`)],
  // Where nothing stands for the @, the name of a host tells an address.
  ['email', uni(`${BEFORE}"[^"\\n]{1,60}"${AT}${PART}(?:${DOT}${PART}){1,4}`)],
  ['email', uni(`${BEFORE}[a-z0-9._%+-]{2,64}[#&][a-z0-9-]{1,40}\\.${LAST}${END}`)],
  [
    'email',
    uni(
      `${BEFORE}[a-z0-9._%+-]{2,64}(?:[\\u0001 ]{1,3}на)?[\\u0001 ]{1,3}${HOSTS}(?:[\\u0001 ]{0,3}[. ][\\u0001 ]{0,3}${LAST})${END}`,
    ),
  ],
  ['email', uni(`${BEFORE}${HOSTS}${S}[:=]${S}[a-z][a-z0-9._%+-]{2,63}`)],
  ['link', uni(`${BEFORE}@[a-z0-9_][a-z0-9_.]{3,}`)],
  [
    'link',
    uni(
      `${BEFORE}(?:telegram|телеграм|телега|тг|viber|вайбер|instagram|інстаграм|інста|facebook|фейсбук|whatsapp|ватсап|skype|скайп|signal|сигнал)[\\p{L}]{0,3}${S}[:=–-]?${S}@?[a-z][a-z0-9_.]{3,}`,
    ),
  ],
  ['number', uni(`${BEFORE}UA${S}\\d(?:[\\u0001 -]{0,2}\\d){20,26}`)],
  ['number', uni(`${BEFORE}(?:паспорт\\p{L}{0,3}|серія|серии|серия)?${S}[,:]?${S}[А-ЯІЇЄҐ]{2}${S}№?${S}\\d{6}${END}`)],
  [
    'number',
    uni(
      `${BEFORE}(?:рахун\\p{L}{1,4}|счет\\p{L}{0,2}|о/р|ос\\.?${S}рах\\p{L}{0,5}|л/с|догов[оі]р\\p{L}{0,3}|іпн|инн|рнокпп|єдрпоу|унзр|паспорт\\p{L}{0,3}|посвідчен\\p{L}{1,3}|картк\\p{L}{1,2}|карт[аиуі])[^\\p{L}\\d\\n]{0,4}(?:\\p{L}{1,12}[^\\p{L}\\d\\n]{1,3}){0,2}\\d(?:[\\u0001 /-]{0,2}\\d){3,}`,
    ),
  ],
  [
    'number',
    uni(
      `${BEFORE}(?:народи\\p{L}{1,6}|родил\\p{L}{1,4}|дата${S}народження|дата${S}рождения|д\\.?${S}н\\.?|${S}р\\.${S}н\\.)[^\\p{L}\\d\\n]{0,4}\\d{1,2}[.\\-/ ]{1,2}(?:\\d{1,2}|\\p{L}{3,10})[.\\-/ ]{1,2}\\d{2,4}`,
    ),
  ],
  ['address', uni(`${BEFORE}${TYPE}(?:\\.|[\\u0001 \\n])${COMMA}[\\p{L}'’ʼ-]{2,30}\\d{1,4}[а-яіїєґ]?${END}${FLAT}`)],
  [
    'address',
    uni(
      `${BEFORE}${TYPE}(?:\\.|[\\u0001 \\n])${COMMA}${WORD}(?:${NEXT}(?!(?:буд|будинок|дом|кв)\\.?${S}\\d)${WORD}){0,3}?${NEXT}${HOUSE}${END}${FLAT}`,
    ),
  ],
  [
    'address',
    uni(
      `${BEFORE}(?:[\\p{L}][\\p{L}'’ʼ-]{1,30}${NEXT}){1,2}${HOUSE}${COMMA}(?:кв|квартира|квартирі|квартиру)${S}\\.?${S}№?${S}\\d{1,4}[а-яіїєґ]?${END}`,
    ),
  ],
  [
    'address',
    uni(
      `${BEFORE}(?:живу|живемо|живет|мешка[юєї]\\p{L}{0,3}|прожива\\p{L}{1,4}|проживает|прописан\\p{L}{0,3}|зареєстрован\\p{L}{0,3}|адрес\\p{L}{0,2})${S}[:–-]?${S}(?:${WORD}${NEXT}){1,6}?${HOUSE}${END}${FLAT}`,
    ),
  ],
  [
    'address',
    uni(
      `${BEFORE}(?:будинок|будинку|буд|дім|домі|дом|доме)${S}\\.?${S}№?${S}\\d{1,4}(?:${S}[-/]?${S}[а-яіїєґ]${END})?(?:/\\d{1,3})?${END}${FLAT}`,
    ),
  ],
  [
    'address',
    uni(
      `${BEFORE}(?:квартира|квартирі|квартиру|кв|апартамент\\p{L}{0,3}|гуртожит\\p{L}{1,3}[\\s,.]{1,3}кімн(?:ат\\p{L})?)${S}\\.?${S}№?${S}\\d{1,4}[а-яіїєґ]?(?!${S}\\.?${S}м)${END}`,
    ),
  ],
  [
    'address',
    uni(
      `${BEFORE}(?:будинок|будинку|буд|дім|домі|дом|доме|квартира|квартирі|квартиру|кв)${S}\\.?${S}(?:№|номер|ном\\.)?${S}${NUMERAL}${HOUSE_ENDS}`,
    ),
  ],
];

/** What is counted, and no house: «на Садовій 5 років», «до Садової 10 хвилин». */
const COUNTED = `[ \\u0001]{0,3}(?:год|хв|осіб|люд|чол|рок|рік|дн|грн|гривень|%|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|км|метр|зупин|кварт|раз)`;
const ORDINAL = `-(?:й|го|му|та|ту|ї|х|ти|ма)(?!\\p{L})`;
const HOUSE_BARE = `(?:№[ \\u0001]?)?\\d{1,3}(?!${ORDINAL})(?:[ -]?[а-яіїєґ](?!\\p{L}))?(?:[/-]\\d{1,4})?`;
const PLACE = `(?:[Нн]а|[Пп]о|[Бб]іля|[Кк]оло|[Зз]|[Іі]з|[Зз]і|[Дд]о|[Вв]ід|[Нн]авпроти)`;
/** A name of a street as it stands behind «на», «біля», «з»: an adjective or two. */
const BENT = `(?:\\p{Lu}\\p{Ll}{2,25}(?:ій|ой|ої|ому|ого)[ \\u0001]{0,3}){1,2}(?:(?:площі|площу|набережній|набережної|алеї|узвозі)[ \\u0001]{1,3})?`;
/** By itself an adjective of these endings is a street only where a sentence goes no further behind the number. */
const BARE = `(?!Мова|Основа|Умова|Голова|Розмова|Міська|Сільська|Українська|Англійська)\\p{Lu}\\p{Ll}{2,25}(?:ська|цька|зька|ова)[ \\u0001]{0,3},?[ \\u0001]{1,3}`;
const SAID_END = `(?=[ \\u0001]{0,3}(?:[,.;!?)\\n]|$))`;

/** A street without its kind, and a house: case tells a street from a word, so that this one is not blind to it. */
export const STREET = new RegExp(
  `(^|[^\\p{L}])(${PLACE}[ \\u0001]{1,3}${BENT},?[ \\u0001]{0,3}(?:${HOUSE_BARE}(?![\\p{L}\\p{N}]|[:.,-]\\d|${COUNTED})|${NUMERAL}${SAID_END})|${BARE}(?:${HOUSE_BARE}(?![:.,-]\\d)|${NUMERAL})${SAID_END})|(^|[^\\p{L}\\p{N}])(\\d{5}[ \\u0001]{0,3},?[ \\u0001]{0,3}(?:м\\.[ \\u0001]{0,3})?\\p{Lu}[\\p{L}’'-]{2,25},?[ \\u0001]{1,3}\\p{Lu}[\\p{L}’'-]{2,25}[ \\u0001]{0,3},?[ \\u0001]{0,3}\\d{1,3})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Who signs: case tells a name from a word, so that this one is not blind to it. */
export const NAME =
  /(^|[^\p{L}])(?:([Мм]ене звати|[Мм]еня зовут|[Зз] повагою|[Сс] уважением|[Мм]оє прізвище|[Мм]оє ім['’ʼ]я|[Пп]ідпис)[\s,:–-]{1,4})(\p{Lu}\p{L}['’ʼ\p{L}-]*\.?(?:\s*\p{Lu}(?:\.|\p{L}['’ʼ\p{L}-]*)){0,2})/gu;

/** «нуль п’ять нуль …»: digits in words. */
const DIGIT = `(?:нуль|ноль|нол[яь]|один|одна|одиниця|два|дві|три|чотири|четыре|п['’ʼ]?ять|пять|шість|шесть|сім|семь|вісім|восемь|дев['’ʼ]?ять|девять|десять|\\p{L}{2,8}надцять|\\p{L}{2,8}надцать|двадцять|двадцать|тридцять|тридцать|сорок|п['’ʼ]?ятдесят|пятьдесят|шістдесят|шестьдесят|сімдесят|семьдесят|вісімдесят|восемьдесят|дев['’ʼ]?яносто|девяносто|сто|двісті|двести|zero|one|two|three|four|five|six|seven|eight|nine|nul|odyn|dva|try|chotyry|pyat|shist|sim|visim|devyat|триста|чотириста|четыреста|п['’ʼ]?ятсот|пятьсот|шістсот|шестьсот|сімсот|семьсот|вісімсот|восемьсот|дев['’ʼ]?ятсот|девятьсот|\\d{1,4})`;
export const SPOKEN = new RegExp(`${BEFORE}(?:плюс[\\s,-]+)?(?:${DIGIT}${END}[\\s,.-]{0,3}){4,}`, 'giu');
