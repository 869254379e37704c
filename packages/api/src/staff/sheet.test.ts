import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { openSession, testDataset } from '../test/dataset.ts';
import { type Desk, openDesk } from './test/desk.ts';

let api: Desk;
let browser: Browser;
before(async () => {
  api = await openDesk({
    dataset: { ...testDataset(), sessions: [openSession('big', { maximumAttendeeCapacity: 60 })] },
  });
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
after(async () => {
  await browser.close();
  await api.close();
});

it('prints 25 people on one A4, with names as long as people have them, and 26 on two', async () => {
  const printed = async (query: string) => {
    const { text } = await api.as('reader').get(`/v1/staff/sessions/big/sign-in-sheet${query}`);
    const page = await browser.newPage();
    await page.setContent(text);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  };
  const register = (number: number) =>
    api
      .as('librarian')
      .send(
        'POST',
        '/v1/staff/sessions/big/signups',
        { name: 'Олександра-Вікторія Перебийніс', accessNeeds: 'Пандус, місце ближче до вікна' },
        { 'idempotency-key': `key-of-a-printed-line-${number}` },
      );
  for (let number = 0; number < 25; number += 1) assert.equal((await register(number)).status, 201);
  assert.deepEqual([await printed(''), await printed('?needs=1')], [1, 1]);
  await register(25);
  assert.deepEqual([await printed(''), await printed('?needs=1')], [2, 2]);
});
