import { CALENDAR_TYPE, calendarFile, sessionEntry, signupEntry } from '@mosty/sdk/calendar';
import { CalendarQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { readQuery } from '../http/query.ts';
import { pattern, read } from '../http/serve.ts';
import { organizerOf } from '../outbox/address.ts';
import type { Operation } from '../openapi/operation.ts';
import { noSignup, opening } from './signups/person.ts';

const DAY = 86_400_000;

/** Sessions and signups for calendars. */
export function calendar(app: FastifyInstance, api: Api): void {
  sessionCalendar(app, api);
  signupCalendar(app, api);
}

/** `GET /v1/sessions/{id}.ics`: a session for everybody's calendar, which may subscribe to its address. */
function sessionCalendar(app: FastifyInstance, api: Api): void {
  read<CalendarQuery>(
    app,
    api,
    {
      operationId: 'getSessionCalendar',
      method: 'GET',
      path: '/v1/sessions/{id}.ics',
      tag: 'sessions',
      summary: 'Get a session as a calendar file',
      description:
        'One event (RFC 5545) whose `UID` stays the same and whose `SEQUENCE` rises with every change; a cancelled session cancels it. Times are in UTC, and a date stays a date.',
      idOf: 'a session',
      query: CalendarQuery,
      ok: { status: 200, schema: null, type: 'text/calendar', description: 'The file.' },
      problems: ['bad-request', 'not-found'],
    },
    {
      timed: true,
      async make({ locale = 'uk' }, id) {
        const session = await api.catalogue.get('sessions', id);
        // The last change is the stamp of a file that nobody sends (RFC 5545, 3.8.7.2). Where nothing was changed, to the
        // day: the bytes and their tag are the same on every server and after every restart.
        const { dateModified } = session;
        const stamp = dateModified ? Date.parse(dateModified) : Math.floor(api.now() / DAY) * DAY;
        return { text: calendarFile(sessionEntry(session, { stamp, locale })), type: CALENDAR_TYPE };
      },
    },
  );
}

const ofSignup: Operation = {
  operationId: 'getSignupCalendar',
  method: 'GET',
  path: '/v1/signups/{id}.ics',
  tag: 'signups',
  summary: 'Get a signup as a calendar file',
  description:
    'The event of the person who signed up: with her code and a reminder a day before. A signup that waits is tentative; one that has ended takes the event away.',
  idOf: 'a signup',
  query: CalendarQuery,
  security: 'manageToken',
  isPrivate: true,
  ok: { status: 200, schema: null, type: 'text/calendar', description: 'The file.' },
  problems: ['bad-request', 'not-found'],
};

/** `GET /v1/signups/{id}.ics`: the same file that letters carry, opened by the token of the signup. */
function signupCalendar(app: FastifyInstance, api: Api): void {
  api.operations.push(ofSignup);
  app.get(pattern(ofSignup.path), async (request, reply) => {
    const { locale = 'uk' } = readQuery(CalendarQuery, request.query);
    const signup = await api.store.signup(opening(api, request));
    if (!signup) throw noSignup();
    const session = await api.catalogue.get('sessions', signup.session);
    const organizer = organizerOf(api.config);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="session.ics"')
      .type(CALENDAR_TYPE)
      .send(calendarFile(signupEntry(session, signup, { stamp: api.now(), locale, organizer })));
  });
}
