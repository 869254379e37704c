/** People of the signup scenarios: those who act in a browser, those who come by HTTP, and the desk that counts them. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { mosty } from '../tools/api-process.ts';
import type { Stage } from './site.ts';

/** Landlines that belong to nobody. */
export const phone = (number: number): string => `(0512) 00-${String(number).padStart(4, '0').replace(/^../, '$&-')}`;

const CONSENT = { version: '2026-11', accepted: true };

export interface Stored {
  id: string;
  session: string;
  state: string;
  code: string;
  manageToken: string;
  queuePosition: number | null;
}

/** What the tests read of a session. */
export interface Listed {
  slug: string;
  name: { uk: string };
  branch: string;
  startDate: string;
  maximumAttendeeCapacity: number;
  remainingAttendeeCapacity: number;
  waitlist: { length: number };
}

let attempts = 0;

/** Who comes by HTTP: a script of the house, a neighbour with an old page. */
export class Crowd {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  #url(path: string): string {
    return `${this.#stage.api.url}/v1${path}`;
  }

  /** Sessions that one can sign up for, the nearest first. */
  async sessions(): Promise<Listed[]> {
    const answer = await fetch(this.#url('/sessions?when=upcoming&eligibility=open'));
    return ((await answer.json()) as { items: Listed[] }).items;
  }

  async session(slug: string): Promise<Listed> {
    return (await (await fetch(this.#url(`/sessions/${slug}`))).json()) as Listed;
  }

  post(session: string, number: number, people = 1, email?: string): Promise<Response> {
    const party = Array.from({ length: people }, (_, at) => ({ name: `Тестова Особа ${'абвгдежзик'[at]}` }));
    return fetch(this.#url(`/sessions/${session}/signups`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `people-of-a-test-${++attempts}` },
      body: JSON.stringify({ party, contact: email ? { email } : { phone: phone(number) }, consent: CONSENT }),
    });
  }

  async signUp(session: string, number: number, people = 1, email?: string): Promise<Stored> {
    const answer = await this.post(session, number, people, email);
    assert.equal(answer.status, 201, await answer.clone().text());
    return (await answer.json()) as Stored;
  }

  /** Fills a session until so many places are left; nobody of them is anybody's concern later. */
  async leave(session: string, places: number, from: number): Promise<Stored[]> {
    const { remainingAttendeeCapacity: left } = await this.session(session);
    const came: Stored[] = [];
    for (let missing = left - places; missing > 0;) {
      const people = Math.min(missing, 6);
      came.push(await this.signUp(session, from + came.length, people));
      missing -= people;
    }
    return came;
  }

  async #manage(method: string, path: string, token: string): Promise<Stored> {
    const answer = await fetch(this.#url(path), { method, headers: { authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 200, await answer.clone().text());
    return (await answer.json()) as Stored;
  }

  state({ id, manageToken }: Pick<Stored, 'id' | 'manageToken'>): Promise<Stored> {
    return this.#manage('GET', `/signups/${id}`, manageToken);
  }

  cancel({ id, manageToken }: Stored): Promise<Stored> {
    return this.#manage('POST', `/signups/${id}/cancel`, manageToken);
  }

  accept({ id, manageToken }: Stored): Promise<Stored> {
    return this.#manage('POST', `/signups/${id}/accept`, manageToken);
  }
}

export interface AtDesk {
  id: string;
  code: string;
  state: string;
  names: string[];
  phone: string | null;
  email: string | null;
  partySize: number;
  queuePosition: number | null;
}

/** The librarian: sees what is stored, whatever a page showed, and changes things for the day. */
export class Librarian {
  readonly #stage: Stage;
  readonly #token: string;

  constructor(stage: Stage, role = 'librarian') {
    this.#stage = stage;
    const printed = mosty(['staff', 'add', '--name', 'Читальна зала', '--role', role], {
      DATABASE_URL: stage.databaseUrl,
    });
    [this.#token = ''] = /mosty_staff_\S+/.exec(printed) ?? [];
  }

  async ask(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.#stage.api.url}/v1/staff${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  /** Everybody who has signed up for a session: those with a place first, then the line. */
  async list(session: string): Promise<{ capacity: number; taken: number; waiting: number; items: AtDesk[] }> {
    return (await (await this.ask('GET', `/sessions/${session}/signups`)).json()) as never;
  }
}

/** Somebody before a page with the widget. */
export class Visitor {
  readonly page: Page;
  readonly widget: Locator;

  constructor(page: Page) {
    this.page = page;
    this.widget = page.locator('mosty-training-signup');
  }

  /** The card of a session in the list. */
  card(session: string): Locator {
    return this.widget.locator('[part=session]').filter({ has: this.page.locator(`[data-session="${session}"]`) });
  }

  async choose(session: string): Promise<void> {
    await this.widget.locator(`[data-session="${session}"]`).click();
    await this.widget.locator('#name-0').waitFor();
  }

  async fill({ name = 'Тестова Особа', phone = '', email = '' }): Promise<void> {
    await this.widget.locator('#name-0').fill(name);
    await this.widget.locator('#phone').fill(phone);
    await this.widget.locator('#email').fill(email);
    await this.widget.locator('#consent').check();
  }

  /** Opens a signup by the code that was written down. */
  async find(session: string, code: string, contact: string): Promise<void> {
    await this.widget.locator('[part=mine]').click();
    await this.widget.locator('#session').selectOption(session);
    await this.widget.locator('#code').fill(code);
    await this.widget.locator('#contact').fill(contact);
    await this.widget.locator('[part=find-send]').click();
    await this.widget.locator('[part=done]').waitFor();
  }

  get send(): Locator {
    return this.widget.locator('[part=send]');
  }

  /** The code on the screen, once it is there. */
  async code(): Promise<string> {
    return ((await this.widget.locator('[part=code] strong').textContent()) ?? '').trim();
  }

  /** What the screen says of the signup: its heading. */
  async said(): Promise<string> {
    return ((await this.widget.locator('#result').textContent()) ?? '').trim();
  }
}

/** The link of the newest letter to somebody whose subject matches, once it has come. */
export async function letterTo(stage: Stage, email: string, subject: RegExp): Promise<{ text: string; link: string }> {
  for (let tries = 0; tries < 80; tries++) {
    const html = await (await fetch(`${stage.api.url}/letters`)).text();
    for (const article of html.split('<article>').slice(1)) {
      const [, title = ''] = /<h2>([^<]*)/.exec(article) ?? [];
      if (!article.includes(`Кому: ${email}`) || !subject.test(title)) continue;
      const [, link = ''] = /<a href="([^"]*#mosty-signup=[^"]*)"/.exec(article) ?? [];
      return { text: article.replace(/<[^>]*>/g, ''), link };
    }
    await new Promise((wait) => setTimeout(wait, 250));
  }
  throw new Error(`no letter to ${email}`);
}

/** How many letters somebody has got whose subject matches. */
export async function lettersTo(stage: Stage, email: string, subject: RegExp): Promise<number> {
  const html = await (await fetch(`${stage.api.url}/letters`)).text();
  return html
    .split('<article>')
    .slice(1)
    .filter((article) => article.includes(`Кому: ${email}`) && subject.test(/<h2>([^<]*)/.exec(article)?.[1] ?? ''))
    .length;
}
