import type { DatasetRefused } from '../store/store.ts';
import { staffTexts } from './texts-staff.ts';
import type { CliMessages } from './texts.ts';

const plurals = new Intl.PluralRules('uk');
const form = (count: number, one: string, few: string, many: string) =>
  `${count} ${{ one, few, many, other: many, zero: many, two: few }[plurals.select(count)]}`;
const maybe = (hint: string | undefined) => (hint ? ` Можливо, малося на увазі «${hint}»?` : '');
const see = (command = '') => ` Довідка: mosty ${command ? `${command} ` : ''}--help`;

const database = `База даних: змінна DATABASE_URL (sqlite:шлях/до/файлу; без неї sqlite:var/mosty.sqlite).
Мова: --lang uk|en, інакше за змінною LANG.`;

const refusals: Record<DatasetRefused['reason'], string> = {
  'sessions-with-signups': 'на ці заняття вже записалися люди. Не вилучайте їх, а скасуйте: eventStatus: cancelled',
  'capacity-below-taken': 'на ці заняття записалося більше людей, ніж у файлі місць. Збільште maximumAttendeeCapacity',
  'slug-of-demonstration': 'такі slug мають показові заняття. Дайте інші',
  'slug-of-published': 'такі slug мають питання, які оприлюднив персонал. Дайте інші',
};

export const uk: CliMessages = {
  help: {
    all: `mosty — дані бібліотек і послуг громади.

  mosty import <тека|файл> [--dry-run]          завантажити дані з YAML, JSON або CSV
  mosty export <тека> [--format yaml|json|csv]  вивантажити дані в такі самі файли
  mosty fixture <файл> [--check]                записати дані для тестів SDK
  mosty staff add|list|revoke                   ключі працівників бібліотеки

Докладно про команду: mosty import --help
${database}`,
    import: `mosty import <тека|файл> [--dry-run] [--lang uk|en]

Перевіряє файли й завантажує їх у базу: усе або нічого. Якщо є хоч одна помилка, показує всі
(файл:рядок, поле, що не так і що зробити) і нічого не змінює.

  --dry-run   лише показати, що додасться, зміниться й вилучиться

Файли (.yaml, .yml, .json, .csv, .tsv) називаються за даними: branches, services, life-events,
audiences, trainings, sessions, feed, feed-topics, sources, documents, projects, events, indicators, partners,
organizations. Файл замінює всі записи свого виду; види без файлу лишаються, як були.
basemap.geojson – карта, яку видно під філіями (GeoJSON, WGS 84).
Кодування UTF-8 або windows-1251, роздільник CSV — кома, крапка з комою або табуляція.

У CSV стовпець — це шлях до поля: slug, name.uk, address.thoroughfare.uk, telephone.0.e164.
  порожня клітинка      поля немає
  null                  невідомо
  []                    відомо, що немає
  слово | слово         список слів
  {"uk": "…"} або […]   складне значення як JSON
  "текст"               текст дослівно (лапки всередині клітинки)
Приймаються також 1 607 і 12,5 як числа, так/ні, дати 17.04.2013, телефон без плюса.

${database}`,
    export: `mosty export <тека> [--format yaml|json|csv] [--lang uk|en]

Записує всі дані у файли, які приймає mosty import (по одному на вид даних). Ідентифікатори й
обчислені значення не записуються. Файли тих самих назв у теці замінюються.

  --format   yaml (як є), json або csv

${database}`,
    fixture: `mosty fixture <файл> [--data <тека>] [--check] [--lang uk|en]

Записує у файл JSON усе, що відповів би API на даних теки (як є — data/mykolaiv): для тестів SDK.

  --data    тека з даними
  --check   нічого не писати; код 1, якщо файл застарів`,
    staff: staffTexts.uk.help,
  },
  unknownCommand: (name, hint) => `невідома команда «${name}».${maybe(hint)}${see()}`,
  unknownOption: (name, hint) => `невідомий параметр ${name}.${maybe(hint && `--${hint}`)}${see()}`,
  optionNeedsValue: (name) => `після ${name} потрібне значення.${see()}`,
  optionTakesNothing: (name) => `${name} пишеться без значення.${see()}`,
  wrongValue: (name, value, allowed) => `${name} не буває «${value}». Дозволено: ${allowed.join(', ')}.`,
  missingArgument: (command) => `не вказано теки чи файлу.${see(command)}`,
  tooManyArguments: (extra, command) => `зайве «${extra}»: вкажіть одну теку чи файл.${see(command)}`,
  unexpected: (detail) => `не вийшло: ${detail}. Докладніше — зі змінною MOSTY_DEBUG=1.`,
  refused: (reason, sessions) => `${refusals[reason]} — ${sessions.join(', ')}. Нічого не збережено.`,
  databaseBusy: (url, detail) =>
    `база ${url} зараз не відповідає (${detail}). Перевірте DATABASE_URL або повторіть згодом.`,
  cannotWrite: (path, detail) => `не вдалося записати ${path}: ${detail}`,

  reading: (file) => `читаю ${file}`,
  ignored: (file) => `не читаю ${file}: такі дані не завантажуються`,
  checking: 'перевіряю записи',
  storing: 'зберігаю',
  faults: (count, files) =>
    `${form(count, 'помилка', 'помилки', 'помилок')} у ${form(files, 'файлі', 'файлах', 'файлах')}. Нічого не збережено.`,
  change: (stem, added, changed, removed, unchanged) =>
    `${stem}: додати ${added}, змінити ${changed}, вилучити ${removed}, без змін ${unchanged}`,
  and: (rest) => `… і ще ${rest}`,
  dryRun: 'Пробний запуск: нічого не змінено.',
  nothingToChange: 'Усе вже так, як у файлах: нічого не змінено.',
  stored: (records) => `Збережено. Усього ${form(records, 'запис', 'записи', 'записів')}.`,
  laidOver: (sessions) => `Лишилися в силі зміни, які внесли працівники: ${sessions.join(', ')}`,
  wrote: (file, records) => `${file}: ${form(records, 'запис', 'записи', 'записів')}`,
  fixtureWritten: (file) => `Записано ${file}.`,
  fixtureCurrent: (file) => `${file} відповідає даним.`,
  fixtureStale: (file) => `${file} застарів. Запустіть: npm run mosty -- fixture ${file}`,
  noData: 'У базі ще немає даних. Спершу: mosty import data/mykolaiv',
  staff: staffTexts.uk,
};
