import { CalendarDate } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { ROLES, type Role } from '../staff/tokens.ts';
import { addDays, dayIn, startOfDay } from '../time.ts';
import { type Command, type CommandArguments, CommandError, UsageError } from './arguments.ts';
import { openKept } from './database.ts';

/** Days of a token are days of the product's own time zone. */
const ZONE = 'Europe/Kyiv';

const Asked = {
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(100), z.regex(/^[^\p{Cc}]*$/u)),
  role: z.enum(ROLES),
  expires: z.optional(CalendarDate.check(z.refine((day) => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day))),
};

/** Makes, lists and takes back the tokens of staff. */
export const staffCommand: Command = {
  options: { name: { type: 'string' }, role: { type: 'string' }, expires: { type: 'string' } },
  async run(args) {
    const { positionals, text } = args;
    const [verb, ...rest] = positionals;
    const verbs: Record<string, () => Promise<number>> = {
      add: () => add(args, rest),
      list: () => list(args, rest),
      revoke: () => revoke(args, rest),
    };
    if (verb === undefined || !Object.hasOwn(verbs, verb))
      throw new UsageError(text.staff.verbs(verb, Object.keys(verbs)));
    return (await verbs[verb]?.()) ?? 2;
  },
};

/** What `add` was told; every value that will not do is named. */
function readAsked({ values, text }: CommandArguments): { name: string; role: Role; expiresAt: Date | null } {
  const read = <S extends z.ZodMiniType>(option: keyof typeof Asked, schema: S): z.output<S> => {
    const parsed = schema.safeParse(values[option]);
    if (parsed.success) return parsed.data;
    throw new UsageError(text.staff.wrong[option](values[option] === undefined ? undefined : String(values[option])));
  };
  const name = read('name', Asked.name);
  const role = read('role', Asked.role);
  const last = read('expires', Asked.expires);
  if (last === undefined) return { name, role, expiresAt: null };
  if (last < dayIn(ZONE, Date.now())) throw new UsageError(text.staff.wrong.expires(last));
  return { name, role, expiresAt: new Date(startOfDay(addDays(last, 1), ZONE)) };
}

function nothingMore(rest: readonly string[], { text }: CommandArguments): void {
  if (rest[0] !== undefined) throw new UsageError(text.staff.extra(rest[0]));
}

async function add(args: CommandArguments, rest: string[]): Promise<number> {
  nothingMore(rest, args);
  const asked = readAsked(args);
  const { id, token } = await openKept(args.text, (store) => store.staff.addToken({ ...asked, now: new Date() }));
  // The token alone on standard output: it can be piped into a store of secrets.
  console.error(args.text.staff.added(id, asked.name));
  console.log(token);
  return 0;
}

async function list(args: CommandArguments, rest: string[]): Promise<number> {
  nothingMore(rest, args);
  const { text } = args;
  const all = await openKept(text, (store) => store.staff.tokens());
  if (all.length === 0) console.log(text.staff.none);
  for (const { id, name, role, expiresAt, revokedAt } of all) {
    const over = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
    const last = expiresAt && dayIn(ZONE, Date.parse(expiresAt) - 1);
    const state = revokedAt ? text.staff.revokedOn(revokedAt.slice(0, 10)) : text.staff.until(last, over);
    console.log([id, role, state, name].join('  '));
  }
  return 0;
}

async function revoke(args: CommandArguments, [id, ...rest]: string[]): Promise<number> {
  const { text } = args;
  if (id === undefined) throw new UsageError(text.staff.whichToken);
  nothingMore(rest, args);
  const found = await openKept(text, (store) => store.staff.revokeToken(id, new Date()));
  if (!found) throw new CommandError(text.staff.noToken(id));
  console.log(text.staff.revoked(id));
  return 0;
}
