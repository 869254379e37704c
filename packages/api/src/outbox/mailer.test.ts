import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { temporary } from '../test/server.ts';
import { type Mail, MailFailed, MailRefused, folderMailer, smtpMailer } from './mailer.ts';
import { openMailServer } from './test/mail-server.ts';

const FROM = { name: 'Бібліотека № 12', address: 'lib@library.example' };
const mail = (more: Partial<Mail> = {}): Mail => ({
  id: '00000000-0000-4000-8000-00000000000b',
  to: 'person@example.org',
  subject: 'Ваше місце є: Комп’ютер для початківців',
  text: 'Добрий день!\n\nВаш код: 47-15\n',
  calendar: { file: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', cancels: false },
  ...more,
});
const soon = () => AbortSignal.timeout(5000);
const words = (encoded = '') =>
  encoded
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString()
        : Buffer.from(text.replace(/_/g, ' ').replace(/=(..)/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString(),
    ); // prettier-ignore

describe('a letter by SMTP', () => {
  it('arrives once, from the fixed sender, at one address, named by its row', async () => {
    const server = await openMailServer();
    await smtpMailer(server.url, FROM).send(mail(), soon());
    const [letter] = server.received;
    assert.equal(server.received.length, 1);
    assert.deepEqual([letter?.from, letter?.to], ['lib@library.example', ['person@example.org']]);
    assert.equal(letter?.messageId, '<00000000-0000-4000-8000-00000000000b@library.example>');
    assert.equal(words(letter?.header('from')), 'Бібліотека № 12 <lib@library.example>');
    assert.equal(words(letter?.header('subject')), 'Ваше місце є: Комп’ютер для початківців');
    assert.equal(letter?.header('auto-submitted'), 'auto-generated');
    assert.match(letter?.raw ?? '', /Content-Type: text\/plain; charset=utf-8/);
    assert.match(letter?.raw ?? '', /Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
    await server.close();
  });

  it('that takes an event away says so to the calendar', async () => {
    const server = await openMailServer();
    await smtpMailer(server.url, FROM).send(mail({ calendar: { file: 'x', cancels: true } }), soon());
    assert.match(server.received[0]?.raw ?? '', /method=CANCEL/);
    await server.close();
  });

  it('to a mailbox that does not exist is refused for good; to one that is full it only fails', async () => {
    const server = await openMailServer({ recipient: (address) => (address.startsWith('full') ? 452 : 550) });
    const mailer = smtpMailer(server.url, FROM);
    await assert.rejects(
      mailer.send(mail(), soon()),
      (error) => error instanceof MailRefused && /550/.test(error.message),
    );
    await assert.rejects(mailer.send(mail({ to: 'full@example.org' }), soon()), MailFailed);
    await server.close();
  });

  it('that fails is told by codes, never by the address', async () => {
    const server = await openMailServer({ recipient: () => 550 });
    const failure = await smtpMailer(server.url, FROM)
      .send(mail(), soon())
      .catch((error: Error) => error);
    assert.doesNotMatch(String(failure), /person|example/);
    await server.close();
  });

  it('fails when the server ends the connection before it says yes', async () => {
    const server = await openMailServer({ dropAfterData: 1 });
    const mailer = smtpMailer(server.url, FROM);
    await assert.rejects(mailer.send(mail(), soon()), MailFailed);
    await mailer.send(mail(), soon());
    assert.deepEqual(new Set(server.received.map(({ messageId }) => messageId)).size, 1);
    await server.close();
  });

  it('fails when nobody listens, and when a server answers nothing, in the time it is given', async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const url = `smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    await assert.rejects(smtpMailer(url, FROM).send(mail(), AbortSignal.timeout(200)), MailFailed);
    mute.close();
    await assert.rejects(smtpMailer(url, FROM).send(mail(), soon()), MailFailed);
  });

  it('adds no header and no recipient, whatever its values hold', async () => {
    const server = await openMailServer();
    const mailer = smtpMailer(server.url, FROM);
    for (const to of [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example, c@d.example',
      'a@b.example>,<c@d.example',
      'x: a@b.example;',
      '"a" <a@b.example>',
      'a@b.example\0',
      'a@b.example c@d.example',
      'a(c@d.example)@b.example',
      '-oQ/tmp@',
      '',
    ])
      await assert.rejects(mailer.send(mail({ to }), soon()), MailRefused, to);
    for (const more of [{ subject: 'x\r\nBcc: c@d.example' }, { subject: 'x\0' }, { id: 'x>\r\nBcc: c@d.example' }])
      await assert.rejects(mailer.send(mail(more), soon()), MailFailed);
    assert.equal(server.received.length, 0);

    const hostile = fc.string({ unit: fc.constantFrom('Ї', 'a', ' ', '\r', '\n', '\0', ':', ',', ';', '<', '>', '@', '"', '=?utf-8?q?=0D=0A?=', 'Bcc: c@d.example', '🦔') }); // prettier-ignore
    // Most hostile values are refused at once: where every other one is harmless, many letters leave, whatever was drawn.
    const some = fc.oneof(fc.constant(''), hostile);
    await fc.assert(
      fc.asyncProperty(some, some, hostile, async (to, subject, text) => {
        const before = server.received.length;
        await mailer.send(mail({ to: `p${to}@example.org`, subject, text: `x${text}` }), soon()).catch(() => {});
        for (const letter of server.received.slice(before)) {
          assert.equal(letter.to.length, 1);
          assert.equal(letter.header('bcc'), undefined);
          const [head = ''] = letter.raw.split('\r\n\r\n', 1);
          const names = head.split('\r\n').filter((line) => !/^\s/.test(line)).map((line) => line.split(':')[0]?.toLowerCase()); // prettier-ignore
          const known = ['from', 'to', 'subject', 'message-id', 'auto-submitted', 'date', 'mime-version', 'content-type', 'content-transfer-encoding', 'received']; // prettier-ignore
          assert.deepEqual(
            names.filter((name) => !known.includes(name ?? '')),
            [],
          );
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(server.received.length > 15, `${server.received.length} of them left`);
    await server.close();
  });
});

describe('a letter in a folder', () => {
  it('is one file as it would leave and one as it reads; a repeat is the same file', async () => {
    const place = temporary();
    const folder = join(place.folder, 'letters');
    const mailer = folderMailer(folder, FROM);
    await mailer.send(mail(), soon());
    await mailer.send(mail(), soon());
    const { id } = mail();
    assert.deepEqual(readdirSync(folder).sort(), [`${id}.eml`, `${id}.txt`]);
    const eml = readFileSync(join(folder, `${id}.eml`), 'utf8');
    assert.match(eml, new RegExp(`^Message-ID: <${id}@library\\.example>\r$`, 'm'));
    assert.match(eml, /text\/calendar/);
    assert.match(
      readFileSync(join(folder, `${id}.txt`), 'utf8'),
      /^person@example\.org\nВаше місце є: .*\n\nДобрий день!/,
    );
    place.remove();
  });

  it('gets no name of a file from what somebody wrote', async () => {
    const place = temporary();
    const mailer = folderMailer(place.folder, FROM);
    for (const id of ['../x', '/tmp/x', 'a/b', ''])
      await assert.rejects(mailer.send(mail({ id }), soon()), MailFailed, id);
    assert.deepEqual(readdirSync(place.folder), []);
    place.remove();
  });
});
