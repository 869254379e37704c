import type { DatasetRefused } from '../store/store.ts';
import { staffTexts } from './texts-staff.ts';
import type { CliMessages } from './texts.ts';

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
const maybe = (hint: string | undefined) => (hint ? ` Did you mean "${hint}"?` : '');
const see = (command = '') => ` Help: mosty ${command ? `${command} ` : ''}--help`;

const database = `Database: the variable DATABASE_URL (sqlite:path/of/a/file; sqlite:var/mosty.sqlite without it).
Language: --lang uk|en, else by the variable LANG.`;

const refusals: Record<DatasetRefused['reason'], string> = {
  'sessions-with-signups':
    'people have signed up for these sessions. Cancel them (eventStatus: cancelled) instead of removing them',
  'capacity-below-taken':
    'more people have signed up for these sessions than the file has places. Raise maximumAttendeeCapacity',
  'slug-of-demonstration': 'these slugs belong to demonstration sessions. Give other ones',
  'slug-of-published': 'these slugs belong to questions that staff has published. Give other ones',
};

export const en: CliMessages = {
  help: {
    all: `mosty: the data of libraries and community services.

  mosty import <folder|file> [--dry-run]          load data from YAML, JSON or CSV
  mosty export <folder> [--format yaml|json|csv]  write the data into the same kind of files
  mosty fixture <file> [--check]                  write the data for tests with the SDK
  mosty staff add|list|revoke                     tokens of the library's staff

More about a command: mosty import --help
${database}`,
    import: `mosty import <folder|file> [--dry-run] [--lang uk|en]

Checks the files and loads them into the database: all or nothing. With a single fault it shows
every fault there is (file:line, field, what is wrong, what to do) and changes nothing.

  --dry-run   only show what would be added, changed and removed

Files (.yaml, .yml, .json, .csv, .tsv) are named after what they hold: branches, services,
life-events, audiences, trainings, sessions, feed, feed-topics, sources, documents, projects, events, indicators,
partners, organizations. A file replaces all records of its kind; kinds without a file stay.
basemap.geojson is the map that is drawn under the branches (GeoJSON, WGS 84).
Encoding UTF-8 or windows-1251; a CSV may be separated by commas, semicolons or tabs.

In CSV a column is the path of a field: slug, name.uk, address.thoroughfare.uk, telephone.0.e164.
  empty cell            the field is left out
  null                  unknown
  []                    known to be none
  word | word           a list of words
  {"uk": "…"} or […]    a value with parts, as JSON
  "text"                a text to the letter (quotes inside the cell)
Also accepted: 1 607 and 12,5 as numbers, yes/no, dates as 17.04.2013, a phone without its plus.

${database}`,
    export: `mosty export <folder> [--format yaml|json|csv] [--lang uk|en]

Writes all data into files that mosty import reads (one for each kind). Identifiers and computed
values are left out. Files of the same names in the folder are replaced.

  --format   yaml (the default), json or csv

${database}`,
    fixture: `mosty fixture <file> [--data <folder>] [--check] [--lang uk|en]

Writes a JSON file of what the API would answer on a folder's data (data/mykolaiv unless told
otherwise), for tests with the SDK.

  --data    folder of the data
  --check   write nothing; exit code 1 when the file is out of date`,
    staff: staffTexts.en.help,
  },
  unknownCommand: (name, hint) => `unknown command "${name}".${maybe(hint)}${see()}`,
  unknownOption: (name, hint) => `unknown option ${name}.${maybe(hint && `--${hint}`)}${see()}`,
  optionNeedsValue: (name) => `${name} needs a value.${see()}`,
  optionTakesNothing: (name) => `${name} takes no value.${see()}`,
  wrongValue: (name, value, allowed) => `${name} cannot be "${value}". Allowed: ${allowed.join(', ')}.`,
  missingArgument: (command) => `no folder or file is given.${see(command)}`,
  tooManyArguments: (extra, command) => `"${extra}" is one too many: give one folder or file.${see(command)}`,
  unexpected: (detail) => `this did not work: ${detail}. More with the variable MOSTY_DEBUG=1.`,
  refused: (reason, sessions) => `${refusals[reason]}: ${sessions.join(', ')}. Nothing was stored.`,
  databaseBusy: (url, detail) =>
    `the database ${url} does not answer now (${detail}). Check DATABASE_URL or try again later.`,
  cannotWrite: (path, detail) => `cannot write ${path}: ${detail}`,

  reading: (file) => `reading ${file}`,
  ignored: (file) => `leaving ${file} alone: nothing of that name is imported`,
  checking: 'checking records',
  storing: 'storing',
  faults: (count, files) =>
    `${plural(count, 'problem', 'problems')} in ${plural(files, 'file', 'files')}. Nothing was stored.`,
  change: (stem, added, changed, removed, unchanged) =>
    `${stem}: ${added} to add, ${changed} to change, ${removed} to remove, ${unchanged} unchanged`,
  and: (rest) => `… and ${rest} more`,
  dryRun: 'Dry run: nothing was changed.',
  nothingToChange: 'Everything is as in the files already: nothing was changed.',
  stored: (records) => `Stored. ${plural(records, 'record', 'records')} in all.`,
  laidOver: (sessions) => `What staff changed stays in force: ${sessions.join(', ')}`,
  wrote: (file, records) => `${file}: ${plural(records, 'record', 'records')}`,
  fixtureWritten: (file) => `Wrote ${file}.`,
  fixtureCurrent: (file) => `${file} is up to date.`,
  fixtureStale: (file) => `${file} is out of date. Run: npm run mosty -- fixture ${file}`,
  noData: 'The database holds no data yet. First: mosty import data/mykolaiv',
  staff: staffTexts.en,
};
