import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NOW, openSession } from '../test/dataset.ts';
import { temporary } from '../test/server.ts';
import { compose } from './compose.ts';
import {
  LETTER_KINDS,
  LOCALES,
  QUESTION_KINDS,
  PLACEHOLDERS,
  type Placeholder,
  allowed,
  placeholderName,
} from './placeholders.ts';
import { TemplateError, type Values, readTemplate, readTemplates, render } from './template.ts';
import { GOLDEN, TEMPLATES, letter, readings } from './test/letters.ts';
import { valuesOf } from './values.ts';

const SUBJECT = 'Тема: Ваше місце\n\n';
const BODY = '{{заняття}} {{дата}} {{час}} {{місце}} {{код}} {{посилання}} {{телефон}}\n';
const faultsOf = (source: string, kind: (typeof LETTER_KINDS)[number] = 'confirmed', locale: 'uk' | 'en' = 'uk') => {
  const faults: string[] = [];
  readTemplate(`${kind}.${locale}.txt`, source, kind, locale, faults);
  return faults;
};
const page = 'https://library.example/courses';

describe('letters of data/letters', () => {
  it('read as they were agreed on: run outbox/test/write-golden.ts after changing one on purpose', async () => {
    const now = await readings();
    assert.equal(now.size, (LETTER_KINDS.length + QUESTION_KINDS.length) * LOCALES.length);
    for (const [file, text] of now) {
      assert.ok(existsSync(new URL(file, GOLDEN)), file);
      assert.equal(text, readFileSync(new URL(file, GOLDEN), 'utf8'), file);
    }
  });

  it('name the day, the hour, the place and the code in the text itself, and whom to call', async () => {
    for (const [file, text] of await readings()) {
      if (/^(after|question)/.test(file)) continue;
      for (const word of [/2026/, /10:00/, /№ 12|No\. 12/, /\(0512\) 00-00-00/]) assert.match(text, word, file);
      if (!file.startsWith('cancelled')) assert.match(text, /47-15/, file);
    }
  });

  it('carry the token behind the #, where no server sees it', async () => {
    for (const [file, text] of await readings()) {
      assert.doesNotMatch(text, /[?&/][^#\s]*token/, file);
      if (file.startsWith('question')) assert.match(text, /ask#mosty-question=[0-9a-f-]{36}\.token/, file);
      else if (!/^(after|cancelled)/.test(file)) assert.match(text, /courses#mosty-signup=[0-9a-f-]{36}\.token/, file);
    }
  });

  it('never say that a code is the same as before: where somebody has it already, who is moved gets another', async () => {
    for (const [name, text] of await readings()) assert.doesNotMatch(text, /код той самий|code is the same/, name);
  });

  it('about a question say the code, whom to call, and that no authority has got it; never the question itself', async () => {
    const all = await readings();
    for (const [file, text] of all)
      if (file.startsWith('question'))
        for (const word of [/471-528-306/, /\(0512\) 00-00-00/]) assert.match(text, word, file);
    assert.match(all.get('question-received.uk.txt') ?? '', /не офіційне звернення/);
    assert.match(
      all.get('question-answered.uk.txt') ?? '',
      /раді\.\n\nБібліотека[^]*– Сайт міської ради: https:\/\/council\.example\/\n– Довідник\n/,
    );
    assert.match(all.get('question-redirected.uk.txt') ?? '', /нічого туди не передала/);
  });

  it('use one apostrophe, and every placeholder they use is told in the README beside them', () => {
    const readme = readFileSync(join(TEMPLATES, 'README.md'), 'utf8');
    for (const placeholder of Object.keys(PLACEHOLDERS) as Placeholder[])
      for (const locale of LOCALES)
        assert.ok(readme.includes(`{{${placeholderName(locale, placeholder)}}}`), placeholder);
    for (const file of readdirSync(TEMPLATES).filter((name) => name.endsWith('.uk.txt')))
      assert.doesNotMatch(readFileSync(join(TEMPLATES, file), 'utf8'), /['ʼ`]/, file);
  });

  it('count people and hours in all four forms', () => {
    const said = (partySize: number, endDate = '2026-12-01T14:00:00+02:00') => {
      const one = letter('confirmed');
      const session = openSession('x', { endDate });
      const { people, duration } = valuesOf({ ...one, session, signup: { ...one.signup, partySize } }, page);
      return [people, duration];
    };
    assert.deepEqual(said(1, '2026-12-01T11:00:00+02:00'), ['1 особа', '1 година']);
    assert.deepEqual(said(2, '2026-12-01T13:00:00+02:00'), ['2 особи', '3 години']);
    assert.deepEqual(said(5, '2026-12-01T15:00:00+02:00'), ['5 осіб', '5 годин']);
    assert.deepEqual(said(6, '2026-12-01T11:30:00+02:00'), ['6 осіб', '1,5 години']);
    assert.deepEqual(said(3, '2026-12-01T10:45:00+02:00'), ['3 особи', '45 хвилин']);
    assert.deepEqual(said(3, '2026-12-01T10:00:00+02:00'), ['3 особи', '']);
  });

  it('keep a day a day, say several days, and tell the hour at the place on the days when clocks change', () => {
    const said = (more: Record<string, unknown>) => {
      const { date, time, duration } = valuesOf(letter('confirmed', 'uk', { session: openSession('x', more) }), page);
      return [date, time, duration];
    };
    assert.deepEqual(said({ startDate: '2026-12-01', endDate: '2026-12-01' }), ['вівторок, 1 грудня 2026 р.', '', '']);
    assert.deepEqual(said({ startDate: '2026-12-01', endDate: '2026-12-02' }), [
      'вівторок, 1 грудня 2026 р. – середа, 2 грудня 2026 р.',
      '',
      '2 дні',
    ]);
    assert.deepEqual(said({ startDate: '2026-10-25T00:30:00Z', endDate: '2026-10-25T08:00:00Z' }), [
      'неділя, 25 жовтня 2026 р.',
      '03:30–10:00',
      '7,5 години',
    ]);
    assert.deepEqual(
      said({ startDate: '2027-03-28T10:00:00+03:00', endDate: '2027-03-28T12:00:00+03:00' }).slice(0, 2),
      ['неділя, 28 березня 2027 р.', '10:00–12:00'],
    );
  });

  it('leave out what nobody knows instead of inventing it', async () => {
    const templates = await readTemplates(TEMPLATES);
    const bare = letter('confirmed', 'uk', { branch: null, session: openSession('x', { branch: null }) });
    const { text } = compose(bare, { templates, signupPage: null, organizer: 'lib@library.example' }, NOW);
    assert.doesNotMatch(text, /Де:|Адреса:|Як дістатися:|посилання|телефоном|undefined|null|\{\{/);
    assert.match(text, /Ваш код: 47-15/);
    assert.doesNotMatch(text, /\n{3}/);
  });

  it('tell why: in the words of staff, or that the session does not take place, or nothing', async () => {
    const templates = await readTemplates(TEMPLATES);
    const reason = (more: Parameters<typeof letter>[2]) =>
      /Причина: (.*)/.exec(
        compose(letter('cancelled', 'uk', more), { templates, signupPage: page, organizer: 'a@b.example' }, NOW).text,
      )?.[1];
    const cancelled = openSession('x', { eventStatus: 'cancelled' });
    assert.equal(reason({}), undefined);
    assert.equal(reason({ session: cancelled }), 'заняття не відбудеться');
    const change = { reason: { uk: 'захворів викладач' }, changedAt: '2026-11-23T08:00:00Z' };
    assert.equal(reason({ session: cancelled, change }), 'захворів викладач');
  });
});

describe('a template', () => {
  it('that is right has no fault', () => assert.deepEqual(faultsOf(SUBJECT + BODY), []));

  const wrong: [string, string, RegExp][] = [
    ['no subject', `Ваше місце\n\n${BODY}`, /^confirmed\.uk\.txt, рядок 1: перший рядок має починатися з «Тема:»/],
    ['an empty subject', `Тема:\n\n${BODY}`, /рядок 1: перший рядок/],
    ['a subject that goes on', `Тема: Ваше\nмісце\n${BODY}`, /рядок 2: після теми має бути порожній рядок/],
    ['a line break hidden in the subject', `Тема: Ваше\rBcc: a@b.c\n\n${BODY}`, /рядок 1: тут є невидимий знак/],
    ['another one', `Тема: Ваше\u2028місце\n\n${BODY}`, /рядок 1: тут є невидимий знак/],
    ['a subject without end', `Тема: ${'а'.repeat(151)}\n\n${BODY}`, /рядок 1: тема задовга/],
    ['no text', 'Тема: Ваше місце\n', /немає тексту листа/],
    ['an unknown placeholder', `${SUBJECT}${BODY}{{адрес}}\n`, /рядок 4: значка {{адрес}} немає; може, {{адреса}}\?/],
    ['a placeholder of another letter', `${SUBJECT}${BODY}{{черга}}\n`, /рядок 4: значок {{черга}} у такому листі/],
    ['a broken placeholder', `${SUBJECT}${BODY}{код}}\n`, /рядок 4: значок пишуть так: {{код}}/],
    ['no code', SUBJECT + BODY.replace('{{код}}', ''), /у листі має бути {{код}}/],
  ];
  for (const [what, source, fault] of wrong) {
    it(`with ${what} is refused, and the person is told the file, the line and what to do`, () => {
      assert.match(faultsOf(source).join('\n'), fault);
    });
  }

  it('in English is told about in English', () => {
    assert.match(
      faultsOf('Hello\n', 'confirmed', 'en')[0] ?? '',
      /^confirmed\.en\.txt, line 1: the first line must begin/,
    );
    assert.match(faultsOf('Subject: x\n\n{{adress}}', 'after', 'en').join('\n'), /perhaps {{address}}\?/);
  });

  it('may have the ends of lines and the mark that Windows writes', () => {
    assert.deepEqual(faultsOf(`\ufeff${SUBJECT}${BODY}`.replaceAll('\n', '\r\n')), []);
  });

  it('all of them are read at once, and every fault of every file is told', async () => {
    const place = temporary();
    cpSync(TEMPLATES, place.folder, { recursive: true });
    writeFileSync(join(place.folder, 'moved.uk.txt'), 'Тема: x\n\n{{кот}}');
    writeFileSync(join(place.folder, 'after.en.txt'), 'x');
    await assert.rejects(readTemplates(place.folder), (error) => {
      assert.ok(error instanceof TemplateError);
      assert.match(error.message, /moved\.uk\.txt, рядок 3: значка {{кот}} немає; може, {{код}}\?/);
      assert.match(error.message, /after\.en\.txt, line 1/);
      return true;
    });
    place.remove();
    await assert.rejects(readTemplates('/nowhere'), /confirmed\.uk\.txt: файл не прочитано \(ENOENT\)/);
  });

  it('lets no value add a line, whatever it holds', () => {
    const hostile = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '\0', '\u2028', '\u0085', '{{код}}', 'Bcc: a@b.c', 'Ї', '🦔', ' ', '$&') }); // prettier-ignore
    const template = readTemplate('x', `Тема: {{заняття}}\n\n${BODY}`, 'confirmed', 'uk', []);
    fc.assert(
      fc.property(hostile, (value) => {
        const said = `x${value}`;
        const values = Object.fromEntries(Object.keys(PLACEHOLDERS).map((each) => [each, said])) as Values;
        const { subject, text } = render(template, values);
        assert.doesNotMatch(subject, /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        assert.equal(text.split('\n').length, 2);
        assert.equal(text.endsWith('\n'), true);
      }),
    );
  });

  it('allows what its kind knows: the deadline in an offer, the place in the line while one waits', () => {
    assert.ok(allowed('offered').includes('deadline') && !allowed('confirmed').includes('deadline'));
    assert.ok(allowed('waitlisted').includes('queue') && !allowed('moved').includes('queue'));
  });
});
