/** What must not compile. `tsc` reads this file in `npm run check`: an expected error that is missing is an error. */
import { createClient, isApiError, type Branch, type MostyError } from '../index.ts';

const client = createClient({ baseUrl: 'https://api.example' });

export async function reading(): Promise<void> {
  const branch: Branch = await client.branches.get('branch-12');
  const phone: string | undefined = branch.telephone[0]?.e164;
  // An open vocabulary is a string whose known words are offered.
  const kind: string = branch.kind;
  const hours: readonly { opens: string }[] | null = branch.openingHours;
  void [phone, kind, hours];

  // @ts-expect-error: a field that no branch has
  void branch.adress;
  // @ts-expect-error: unknown hours are null, and must be looked at first
  void branch.openingHours.length;
  // @ts-expect-error: English is not always there
  const english: string = branch.name.en;
  void english;
}

export function filtering(): void {
  client.branches.list({ has: 'tsog', pageSize: 3, signal: new AbortController().signal });
  // @ts-expect-error: a filter that branches do not have
  client.branches.list({ audience: 'pensioners' });
  // @ts-expect-error: a word that the filter does not know
  client.branches.list({ has: 'tsgo' });
  // @ts-expect-error: a number, not its text
  client.branches.list({ pageSize: '3' });
  // @ts-expect-error: signups can be taken, never listed
  client.signups.list();
  // @ts-expect-error: a client needs an address
  createClient({});
}

export async function signingUp(): Promise<void> {
  const consent = { version: '2026-11', accepted: true } as const;
  const signup = await client.signups.create('lesson', {
    party: [{ name: 'Тестова Особа' }],
    contact: { phone: '(0512) 00-00-00' },
    consent,
  });
  const code: string = signup.code;
  void code;
  // @ts-expect-error: consent cannot be left out
  await client.signups.create('lesson', { party: [{ name: 'Тестова Особа' }], contact: {} });
  // @ts-expect-error: nothing is asked for but what the contract names
  await client.signups.create('lesson', { party: [{ name: 'Тестова Особа', age: 70 }], contact: {}, consent });
}

export function failing(error: unknown): string {
  if (isApiError(error)) return `${error.status} ${error.problem.type}`;
  // @ts-expect-error: what is caught is unknown until a guard has looked at it
  return error.problem;
}

export const outcomeOf = (error: MostyError): 'not_sent' | 'unknown' | 'rejected' | 'saved' | undefined =>
  error.outcome;
