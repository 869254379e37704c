import type { Address, Branch, LocalizedText, Session } from '@mosty/sdk/schemas';
import type { Letter } from '../store/outbox/letter.ts';
import type { Locale } from './placeholders.ts';
import type { Values } from './template.ts';
import { daysInWords, dayInWords, durationInWords, hoursInWords, momentInWords, peopleInWords } from './words.ts';

const text = (locale: Locale, value: LocalizedText | null | undefined): string =>
  (locale === 'en' ? value?.en : undefined) ?? value?.uk ?? '';

const words = {
  uk: {
    formerly: 'раніше',
    asOf: (year: string) => `за даними ${year} р.`,
    beside: 'орієнтир',
    stop: (name: string) => `зупинка «${name}»`,
    cancelled: 'заняття не відбудеться',
    closed: (why: string) => `у цей час бібліотеку буде зачинено${why && ` (${why})`}`,
    modes: {
      trolleybus: 'тролейбус',
      tram: 'трамвай',
      bus: 'автобус',
      minibus: 'маршрутка',
      train: 'потяг',
      ferry: 'пором',
    },
  },
  en: {
    formerly: 'formerly',
    asOf: (year: string) => `as of ${year}`,
    beside: 'beside',
    stop: (name: string) => `stop “${name}”`,
    cancelled: 'the session will not take place',
    closed: (why: string) => `the library will be closed at that time${why && ` (${why})`}`,
    modes: { trolleybus: 'trolleybus', tram: 'tram', bus: 'bus', minibus: 'minibus', train: 'train', ferry: 'ferry' },
  },
};

/** «вулиця Садова, 34-а (раніше вулиця Колгоспна), Миколаїв». */
function addressInWords(locale: Locale, address: Address | null | undefined): string {
  if (!address) return '';
  const street = [text(locale, address.thoroughfare), address.locatorDesignator].filter(Boolean).join(', ');
  const [former] = address.formerThoroughfare;
  const notes = [
    former && `${words[locale].formerly} ${text(locale, former.name)}`,
    address.asOf && words[locale].asOf(address.asOf.slice(0, 4)),
  ].filter(Boolean);
  return [notes.length > 0 ? `${street} (${notes.join('; ')})` : street, text(locale, address.addressLocality)]
    .filter(Boolean)
    .join(', ');
}

/** «тролейбус 8, 143а, зупинка «Ринок»; орієнтир: Ринок «Колос»». */
function wayInWords(locale: Locale, branch: Branch | null): string {
  const say = words[locale];
  const modes: Record<string, string> = say.modes;
  const access = branch?.transitAccess ?? [];
  const years = [...new Set(access.map(({ asOf }) => asOf?.slice(0, 4)))];
  // A year that all lines share is said once, after them.
  const common = years.length === 1 ? years[0] : undefined;
  const lines = access.map(({ mode, routes, stopName, asOf }) => {
    const year = asOf && !common ? ` (${say.asOf(asOf.slice(0, 4))})` : '';
    return `${modes[mode] ?? mode} ${routes.join(', ')}, ${say.stop(text(locale, stopName))}${year}`;
  });
  if (common) lines.push(`${lines.pop()} (${say.asOf(common)})`);
  const landmark = text(locale, branch?.landmark);
  return [...lines, ...(landmark ? [`${say.beside}: ${landmark}`] : [])].join('; ');
}

/**
 * Why, where somebody said so; a session that does not take place is a reason of its own. Why a session was moved is no
 * reason for a signup that its person, or staff for her, has cancelled.
 */
function reasonInWords(locale: Locale, { kind, change, session }: Pick<Letter, 'kind' | 'change' | 'session'>): string {
  if (kind === 'cancelled' && session.eventStatus !== 'cancelled') return '';
  const told = text(locale, change?.reason);
  if (told) return told;
  return session.eventStatus === 'cancelled' ? words[locale].cancelled : '';
}

/** That the library is shut when the session takes place; empty where it is not. */
function closedInWords(locale: Locale, { location }: Session): string {
  const { closure } = location ?? {};
  return closure ? words[locale].closed(text(locale, closure.reason).replace(/\.$/, '')) : '';
}

const beginsAnew = ({ previousStartDate, startDate }: Session): string | null =>
  previousStartDate !== startDate ? previousStartDate : null;

/** What a letter says, from the data of this moment. The person's name is not among it: a stranger could have typed it. */
export function valuesOf(letter: Letter, signupPage: string | null): Values {
  const { session, branch, signup, locale } = letter;
  const zone = session.timeZone;
  const before = beginsAnew(session);
  return {
    training: text(locale, session.name),
    date: daysInWords(locale, session),
    time: hoursInWords(session),
    duration: durationInWords(locale, session),
    place: text(locale, branch?.name),
    address: addressInWords(locale, branch?.address),
    way: wayInWords(locale, branch),
    // The second one is for when the first is busy; more would only be read.
    phone: (branch?.telephone ?? [])
      .slice(0, 2)
      .map(({ printed }) => printed)
      .join(', '),
    code: signup.code,
    people: peopleInWords(locale, signup.partySize),
    queue: signup.queuePosition === null ? '' : String(signup.queuePosition),
    deadline: signup.offeredUntil ? momentInWords(locale, signup.offeredUntil, zone) : '',
    before: before ? momentInWords(locale, before, zone) : '',
    reason: reasonInWords(locale, letter),
    closed: closedInWords(locale, session),
    // The token stays behind the #: no server on the way and no referrer sees it.
    link: signupPage ? `${signupPage}#mosty-signup=${signup.id}.${signup.manageToken}` : '',
    page: signupPage ?? '',
    kept: dayInWords(locale, signup.deleteAfter),
  };
}
