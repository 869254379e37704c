import { CALENDAR_TYPE, calendarFile, sessionEntry } from '@mosty/sdk/calendar';
import { CalendarQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { read } from '../http/serve.ts';

const DAY = 86_400_000;

/** `GET /v1/sessions/{id}.ics`: a session for everybody's calendar, which may subscribe to its address. */
export function calendar(app: FastifyInstance, api: Api): void {
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
        // To the day, so that the bytes and their tag are the same on every server and after every restart.
        const stamp = Math.floor(api.now() / DAY) * DAY;
        return { text: calendarFile(sessionEntry(session, { stamp, locale })), type: CALENDAR_TYPE };
      },
    },
  );
}
