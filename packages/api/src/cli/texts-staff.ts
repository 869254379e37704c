import { ROLES } from '../staff/tokens.ts';
import type { Language } from '../import/messages.ts';

/** What `mosty staff` says. */
export interface StaffTexts {
  help: string;
  verbs(given: string | undefined, known: readonly string[]): string;
  wrong: Record<'name' | 'role' | 'expires', (given: string | undefined) => string>;
  extra(word: string): string;
  whichToken: string;
  noToken(id: string): string;
  added(id: string, name: string): string;
  revoked(id: string): string;
  none: string;
  revokedOn(day: string): string;
  until(day: string | null, over: boolean): string;
}

const roles = ROLES.join(', ');

const uk: StaffTexts = {
  help: `mosty staff add --name "Читальна зала ЦБ" --role reader|librarian|manager [--expires 2027-06-30]
mosty staff list
mosty staff revoke ID

Ключі працівників для адрес /v1/staff. Ключ показується один раз, у базі лишається тільки його відбиток.

  --name      чий ключ: відділ чи посада, не ім’я людини
  --role      reader бачить і друкує списки; librarian ще й записує, відмічає, переносить;
              manager ще й читає журнал дій
  --expires   останній день дії; без нього ключ діє, доки його не відкличуть`,
  verbs: (given, known) =>
    `${given === undefined ? 'не вказано, що зробити' : `невідома дія «${given}»`}. Дії: ${known.join(', ')}. Довідка: mosty staff --help`,
  wrong: {
    name: (given) =>
      given === undefined
        ? 'бракує --name: напишіть, чий це ключ, наприклад --name "Читальна зала ЦБ"'
        : '--name має містити від 2 до 100 знаків в один рядок',
    role: (given) =>
      given === undefined ? `бракує --role: ${roles}` : `--role не буває «${given}». Дозволено: ${roles}.`,
    expires: (given) => `--expires не буває «${given}»: напишіть день, який ще не минув, як 2027-06-30`,
  },
  extra: (word) => `зайве «${word}». Назву з пробілами беріть у лапки.`,
  whichToken: 'не вказано, який ключ відкликати. Ідентифікатори показує: mosty staff list',
  noToken: (id) => `ключа ${id} немає. Ідентифікатори показує: mosty staff list`,
  added: (id, name) => `Ключ ${id} («${name}») створено. Збережіть його зараз: більше його не буде видно.`,
  revoked: (id) => `Ключ ${id} відкликано: він більше нічого не відкриває.`,
  none: 'Ключів ще немає. Створити: mosty staff add --help',
  revokedOn: (day) => `відкликано ${day}`,
  until: (day, over) => (day === null ? 'діє' : over ? `діяв до ${day}` : `діє до ${day}`),
};

const en: StaffTexts = {
  help: `mosty staff add --name "Reading room" --role reader|librarian|manager [--expires 2027-06-30]
mosty staff list
mosty staff revoke ID

Tokens of staff for the addresses under /v1/staff. A token is shown once; the database keeps only its keyed hash.

  --name      whose it is: a department or a post, not a person's name
  --role      reader sees and prints lists; librarian also registers, marks and moves;
              manager also reads the journal
  --expires   the last day it is good for; without it, until it is revoked`,
  verbs: (given, known) =>
    `${given === undefined ? 'it is not said what to do' : `unknown action "${given}"`}. Actions: ${known.join(', ')}. Help: mosty staff --help`,
  wrong: {
    name: (given) =>
      given === undefined
        ? '--name is missing: write whose token it is, such as --name "Reading room"'
        : '--name takes 2 to 100 characters on one line',
    role: (given) =>
      given === undefined ? `--role is missing: ${roles}` : `--role cannot be "${given}". Allowed: ${roles}.`,
    expires: (given) => `--expires cannot be "${given}": write a day that is not over, such as 2027-06-30`,
  },
  extra: (word) => `"${word}" is one too many. Put a name with spaces in quotes.`,
  whichToken: 'it is not said which token to revoke. Identifiers: mosty staff list',
  noToken: (id) => `there is no token ${id}. Identifiers: mosty staff list`,
  added: (id, name) => `Token ${id} ("${name}") was made. Keep it now: it will not be shown again.`,
  revoked: (id) => `Token ${id} was revoked: it opens nothing any more.`,
  none: 'There are no tokens yet. To make one: mosty staff add --help',
  revokedOn: (day) => `revoked on ${day}`,
  until: (day, over) => (day === null ? 'good' : over ? `was good until ${day}` : `good until ${day}`),
};

export const staffTexts: Record<Language, StaffTexts> = { uk, en };
