import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import { openStore } from '../store/open.ts';
import { CLAIM } from '../store/outbox/outbox.ts';
import type { Store } from '../store/store.ts';
import { NOW, openSession, testDataset } from '../test/dataset.ts';
import { openServer, temporary } from '../test/server.ts';
import { keepSending } from './keep-sending.ts';
import { smtpMailer } from './mailer.ts';
import { TEMPLATES } from './test/letters.ts';
import { type MailServer, type Manners, openMailServer } from './test/mail-server.ts';
import { type Templates, readTemplates } from './template.ts';

const SENDER = fileURLToPath(new URL('./test/sender.ts', import.meta.url));
const FROM = { name: null, address: 'lib@library.example' };

let templates: Templates;
let place: ReturnType<typeof temporary>;
let store: Store;
let mail: MailServer;
const started: ChildProcess[] = [];
beforeEach(async () => {
  templates = await readTemplates(TEMPLATES);
  place = temporary();
  store = await openStore(place.url);
  const sessions = [openSession('large', { maximumAttendeeCapacity: null })];
  await store.replaceDataset({ ...testDataset(), sessions });
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await mail.close();
  await store.close();
  place.remove();
});

async function owe(people: number, prefix = 'p'): Promise<void> {
  for (let index = 0; index < people; index++) {
    const outcome = await store.signUp<string>({
      session: 'large',
      idempotencyKey: `sending-${prefix}-${index}-0123456789`,
      details: {
        party: [{ name: 'Тестова Особа' }],
        contact: { email: `${prefix}${index}@example.org` },
        accessNeeds: null,
        consentVersion: '1',
        locale: 'uk',
      },
      now: new Date(NOW),
      refuse: () => null,
    });
    assert.equal(outcome.kind, 'stored');
  }
}

function sender(now = NOW): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', SENDER, place.url, mail.url, String(now)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child.stdout?.resume();
  started.push(child);
  return child;
}
const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail('it never came to that');
}

/** Sends in this process; the clock is set by the test. */
function send(clock: { now: number }, log: string[] = []) {
  const outbox = store.outbox;
  const mailer = smtpMailer(mail.url, FROM);
  const failed = (error: unknown) => void log.push((error as Error).message);
  const options = { outbox, mailer, templates, signupPage: null, organizer: FROM.address, failed };
  return keepSending({ ...options, now: () => clock.now, look: 10 });
}
const open = async (manners: Manners = {}) => (mail = await openMailServer(manners));
const addresses = () => mail.received.map(({ to }) => to.join());
const ids = () => new Set(mail.received.map(({ messageId }) => messageId));
/** Waits until nothing is owed, at a moment when every claim is over. */
const nothingOwed = () => until(async () => (await store.outbox.claim(NOW + CLAIM * 2, 1)).length === 0);

describe('sending', { timeout: 120_000 }, () => {
  it('two processes at once send every letter once', async () => {
    await open({ beforeYes: () => new Promise((resolve) => setTimeout(resolve, 15)) });
    await owe(60);
    const both = [sender(), sender()];
    await until(() => mail.received.length >= 60);
    for (const child of both) child.kill('SIGTERM');
    await Promise.all(both.map(ended));
    await nothingOwed();
    assert.equal(mail.received.length, 60);
    assert.equal(new Set(addresses()).size, 60);
    assert.equal(ids().size, 60);
  });

  it('a process that is killed loses no letter, and what it may have sent goes out under the same Message-ID', async () => {
    const PEOPLE = 40;
    await open({ beforeYes: () => new Promise((resolve) => setTimeout(resolve, 20)) });
    await owe(PEOPLE);
    let kills = 0;
    let now = NOW;
    for (; kills < 6; kills++) {
      const child = sender(now);
      const before = mail.received.length;
      await until(() => mail.received.length > before);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill('SIGKILL');
      await ended(child);
      now += CLAIM + 1000;
      if (new Set(addresses()).size === PEOPLE) break;
    }
    const last = sender(now);
    await until(() => new Set(addresses()).size === PEOPLE);
    last.kill('SIGTERM');
    await ended(last);
    assert.equal(ids().size, PEOPLE, 'one Message-ID a letter, however often it arrived');
    const repeats = mail.received.length - PEOPLE;
    assert.ok(repeats <= kills * 5, `${repeats} repeats of ${kills} kills: only what was under way`);
  });

  it('a letter whose yes never came is sent again under the same Message-ID, after its wait', async () => {
    await open({ dropAfterData: 2 });
    await owe(1);
    const clock = { now: NOW };
    const log: string[] = [];
    const stop = send(clock, log);
    await until(() => log.length === 1);
    assert.equal(mail.received.length, 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(mail.received.length, 1, 'not before its time');
    clock.now += 60_000;
    await until(() => log.length === 2);
    clock.now += 120_000;
    await until(() => mail.received.length === 3);
    await stop();
    await nothingOwed();
    assert.equal(ids().size, 1);
    assert.doesNotMatch(log.join('\n'), /example\.org/);
  });

  it('one letter that cannot leave does not hold up the others', async () => {
    await open({ recipient: (address) => (address.startsWith('p1@') ? 550 : undefined) });
    await owe(8);
    const log: string[] = [];
    const stop = send({ now: NOW }, log);
    await until(() => mail.received.length === 7);
    await stop();
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /RCPT TO 550/);
    await nothingOwed();
  });

  it('a mail server that takes its time holds up no request and no other writer', async () => {
    let yes = () => {};
    const patience = new Promise<void>((resolve) => (yes = resolve));
    await open({ beforeYes: () => patience });
    const api = await openServer();
    const signUp = (index: number) =>
      api.send(
        'POST',
        '/v1/sessions/open-20/signups',
        {
          party: [{ name: 'Тестова Особа' }],
          contact: { email: `r${index}@example.org` },
          consent: { version: CONSENT_VERSION, accepted: true },
        },
        { 'idempotency-key': `slow-mail-server-${index}` },
      );
    assert.equal((await signUp(0)).status, 201);
    const mailer = smtpMailer(mail.url, FROM);
    const options = { outbox: api.store.outbox, mailer, templates, signupPage: null, organizer: FROM.address };
    const stop = keepSending({ ...options, now: () => NOW, look: 10, failed: () => {} });
    await until(() => mail.received.length === 1);
    for (let index = 1; index <= 10; index++) {
      assert.equal((await signUp(index)).status, 201);
      assert.equal((await api.get('/v1/sessions/open-20')).status, 200);
    }
    const other = await openStore(api.databaseUrl);
    await other.sweep('2026-11-23');
    await other.close();
    assert.equal(mail.received.length, 1, 'the first letter has no answer yet');
    yes();
    await until(() => mail.received.length === 11);
    await stop();
    await api.close();
  });

  it('stops when the letters under way have left, and begins no other', async () => {
    let yes = () => {};
    const patience = new Promise<void>((resolve) => (yes = resolve));
    await open({ beforeYes: () => patience });
    await owe(12);
    const stop = send({ now: NOW });
    await until(() => mail.received.length === 5);
    const stopped = stop();
    yes();
    await stopped;
    assert.equal(mail.received.length, 5);
    const left = await store.outbox.claim(NOW + CLAIM, 20);
    assert.equal(left.length, 7, 'the five are marked');
  });

  it('marks a letter that has left before it sends another, when the database did not answer at once', async () => {
    await open();
    await owe(1);
    const { outbox } = store;
    let broken = 2;
    const stubborn = {
      ...outbox,
      sent: (id: string, now: number) => (broken-- > 0 ? Promise.reject(new Error('locked')) : outbox.sent(id, now)),
    };
    const clock = { now: NOW };
    const log: string[] = [];
    const options = { mailer: smtpMailer(mail.url, FROM), templates, signupPage: null, organizer: FROM.address };
    const failed = (error: unknown) => void log.push((error as Error).message);
    const stop = keepSending({ ...options, outbox: stubborn, now: () => clock.now, look: 10, failed });
    await until(() => broken < 0);
    clock.now += CLAIM * 2;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stop();
    assert.equal(mail.received.length, 1);
    assert.deepEqual(log, ['locked', 'locked']);
  });
});
