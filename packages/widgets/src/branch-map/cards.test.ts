import { aTimeout, expect } from '@open-wc/testing';
import { Branch } from '@mosty/sdk/schemas';
import { fakeApi } from '../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown, until } from '../shared/test/mount.ts';
import { branches } from '../shared/test/records.ts';
import type { MostyBranchMap } from './branch-map.ts';
import './define.ts';

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

async function list(records: readonly object[], attributes: Record<string, string> = {}): Promise<MostyBranchMap> {
  const api = fakeApi(null, { branches: records.map((record) => Branch.parse(record)) });
  const element = await mount<MostyBranchMap>('mosty-branch-map', api, { view: 'list', ...attributes });
  await reads(element, /Усього|Знайдено/);
  return element;
}

const many = (number: number) =>
  Array.from({ length: number }, (_, at) => ({
    ...branches[1],
    id: `00000000-0000-4000-8000-${String(1000 + at).padStart(12, '0')}`,
    slug: `branch-${at + 1}`,
    name: { uk: `Бібліотека-філія № ${at + 1}` },
  }));

const press = (element: Element, text: RegExp): void => {
  const button = [...element.shadowRoot!.querySelectorAll('button')].find((one) => text.test(one.textContent ?? ''));
  if (!button) throw new Error(`no button reads ${text}`);
  button.click();
};

/** Prints the way to a branch, and gives back what the sheet reads. */
async function printed(element: MostyBranchMap): Promise<string> {
  press(element, /Роздрукувати маршрут/);
  await until(() => document.querySelector('iframe[data-mosty-print]'), 'the sheet');
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-mosty-print]')!;
  const text = frame.contentDocument!.body.textContent!.replace(/\s+/g, ' ');
  frame.contentWindow!.dispatchEvent(new Event('afterprint'));
  return text;
}

describe('a card', () => {
  it('keeps every phone inside its card on a page that leaves it 280 px', async () => {
    const element = await list(branches);
    element.style.width = '280px';
    const calls = [...element.shadowRoot!.querySelectorAll('[part=call]')];
    expect(calls.length).to.be.above(0);
    for (const call of calls) {
      const card = call.closest('.card')!.getBoundingClientRect();
      expect(call.getBoundingClientRect().right).to.be.below(card.right);
    }
  });

  it('says whether the branch is open now, until when, and why not', async () => {
    const open = { openingHours: [{ dayOfWeek: EVERY_DAY, opens: '00:00', closes: '24:00' }] };
    await reads(await list([{ ...branches[0], ...open }]), /Відчинено до 24:00/);
    const closed = {
      ...open,
      specialOpeningHours: [
        { validFrom: '2020-01-01', validThrough: '2099-01-01', opens: null, closes: null, reason: { uk: 'ремонт' } },
      ],
    };
    await reads(await list([{ ...branches[0], ...closed }]), /Зараз зачинено\s+ремонт\./);
  });

  it('says that it is shut for a while, why, and when it opens, in words of the place', async () => {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const shut = { id: '00000000-0000-4000-8000-000000000001', from: at(-60), until: at(90), reason: { uk: 'Вимкнено світло.' } }; // prettier-ignore
    const element = await list([{ ...branches[0], closures: [shut] }]);
    await reads(element, /Зараз зачинено Вимкнено світло\. Відчиниться .*\d\d:\d\d/);
    expect(shown(element)).not.to.contain('..');
    await expect(element).to.be.accessible();
    const open = await list([{ ...branches[0], closures: [{ ...shut, until: null, reason: null }] }]);
    await reads(open, /Зараз зачинено Коли відчиниться, ще не відомо\./);
  });

  it('tells what it will be shut for before somebody sets out', async () => {
    const later = { id: '00000000-0000-4000-8000-000000000001', from: '2030-12-01T11:00:00+02:00', until: '2030-12-01T15:00:00+02:00', reason: { uk: 'Вимкнуть світло' } }; // prettier-ignore
    const element = await list([{ ...branches[0], closures: [later] }]);
    await reads(element, /У неділю, 1 грудня 2030 р\., буде зачинено: 11:00–15:00\. Вимкнуть світло\./);
  });

  it('looks again every minute while it is in sight, without losing what was typed', async () => {
    const api = fakeApi(null, { branches: branches.map((record) => Branch.parse(record)) });
    const now = Date.now;
    try {
      const element = await mount<MostyBranchMap>('mosty-branch-map', api, { view: 'list' });
      await reads(element, /Усього/);
      const box = inside<HTMLInputElement>(element, 'input[type=search], input');
      box.value = 'вокзал';
      box.dispatchEvent(new Event('input'));
      await element.updateComplete;
      Date.now = () => now() + 61_000;
      const asked = () => api.requests.filter(({ url }) => url.includes('/v1/branches?')).length;
      const before = asked();
      document.dispatchEvent(new Event('visibilitychange'));
      for (let tries = 0; tries < 100 && asked() === before; tries++) await aTimeout(20);
      expect(asked()).to.equal(before + 1);
      await element.updateComplete;
      expect(inside<HTMLInputElement>(element, 'input[type=search], input').value).to.equal('вокзал');
    } finally {
      Date.now = now;
    }
  });

  it('tells what matters in a blackout, in an alert and on wheels, where it is known', async () => {
    const safe = {
      shelter: { available: true, distance: 120 },
      backupPower: true,
      accessibility: [
        { feature: 'ramp', value: 'yes' },
        { feature: 'lift', value: 'no' },
        { feature: 'parking', value: 'unknown' },
      ],
    };
    const element = await list([{ ...branches[0], ...safe }]);
    await reads(element, /Укриття/);
    const text = shown(element);
    expect(text).to.contain('Укриття: за 120 м');
    expect(text).to.contain('Працює і без світла');
    expect(text).to.contain('Пандус є');
    expect(text).to.contain('Ліфта немає');
    expect(text).not.to.contain('авто');
    expect(shown(await list([branches[0]!]))).not.to.match(/Укриття|світла|Пандус/);
  });

  it('copies its address, and says so', async () => {
    const element = await list([branches[0]!]);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      press(element, /Скопіювати адресу/);
      await reads(element, /Адресу скопійовано/);
      expect(copied).to.deep.equal(['54003, Миколаїв, вулиця Марка Кропивницького, 143-а']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('shows the address to be copied by hand where the browser does not copy', async () => {
    const element = await list([branches[0]!]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      press(element, /Скопіювати адресу/);
      await reads(element, /Скопіюйте адресу самі: 54003, Миколаїв/);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('prints the way to itself on a sheet of its own', async () => {
    const element = await list([branches[0]!]);
    press(element, /Роздрукувати маршрут/);
    let frame: HTMLIFrameElement | null = null;
    for (let tries = 0; tries < 1200 && !frame; tries++) {
      await aTimeout(20);
      frame = document.querySelector('iframe[data-mosty-print]');
    }
    const sheet = frame!.contentDocument!;
    const text = sheet.body.textContent!.replace(/\s+/g, ' ');
    expect(sheet.title).to.equal('Як дістатися: Центральна бібліотека');
    expect(text).to.contain('54003, Миколаїв, вулиця Марка Кропивницького, 143-а');
    expect(text).to.contain('колишня назва: вулиця Потьомкінська');
    expect(text).to.match(/зупинка «Дзержинського»: тролейбус 2, 5; маршрутка 1, 8, 15, 16, 21, 51, 91/);
    expect(text).to.contain('(0512) 00-00-01');
    expect(text).to.contain('Дані станом на 2013 р. Зателефонуйте');
    expect(text).to.match(/Надруковано: \d+ \S+ 20\d\d/);
    frame!.contentWindow!.dispatchEvent(new Event('afterprint'));
    await aTimeout(20);
    expect(document.querySelector('iframe[data-mosty-print]')).to.equal(null);
  });

  it('prints its hours and their exceptions, and first of all that it does not work now', async () => {
    const facts = {
      status: 'temporarily-closed' as const,
      openingHours: [{ dayOfWeek: ['monday' as const, 'tuesday' as const], opens: '09:00', closes: '18:00' }],
      specialOpeningHours: [
        { validFrom: '2099-12-25', validThrough: '2099-12-25', opens: null, closes: null, reason: null },
      ],
    };
    const element = await list([{ ...branches[0]!, ...facts }]);
    await reads(element, /Тимчасово зачинено/);
    const text = await printed(element);
    expect(text).to.match(
      /Тимчасово зачинено.*Чим доїхати.*Години роботи пн, вт: 09:00–18:00 25 грудня 2099 р\.: зачинено/,
    );
    expect(text).not.to.contain('Години не вказано');
  });

  it('prints that the branch is shut for a while, and nothing of what is over', async () => {
    const ID = '00000000-0000-4000-8000-000000000001';
    const closure = (from: string, until: string | null, uk: string) => ({ id: ID, from, until, reason: { uk } });
    const closures = [
      closure('2020-11-01T09:00:00+02:00', '2020-11-01T18:00:00+02:00', 'Це вже минуло.'),
      closure('2099-12-01T09:00:00+02:00', null, 'Ремонт.'),
    ];
    const element = await list([{ ...branches[0]!, closures }]);
    const text = await printed(element);
    expect(text).to.match(/Зачинено: вівторок, 1 грудня 2099 р\., 09:00 – до якого часу, ще не відомо\. Ремонт\./);
    expect(text).not.to.contain('минуло');
  });
});

describe('a long list', () => {
  it('comes in portions, and the focus goes to the first new card', async () => {
    const element = await list(many(45));
    const cards = () => element.shadowRoot!.querySelectorAll('[part=branch]').length;
    expect(cards()).to.equal(20);
    press(element, /Показати ще 20 закладів/);
    await reads(element, /Бібліотека-філія № 40/);
    expect(focused()!.textContent!.trim()).to.equal('Бібліотека-філія № 21');
    press(element, /Показати ще 5 закладів/);
    await reads(element, /Бібліотека-філія № 45/);
    expect(cards()).to.equal(45);
    expect(shown(element)).not.to.contain('Показати ще');
  });

  it('is laid out no farther than somebody may see, and goes on as she scrolls', async () => {
    const element = await list(many(20));
    await element.updateComplete;
    const last = [...element.shadowRoot!.querySelectorAll('.name')].at(-1)!;
    const isLaidOut = () => last.checkVisibility({ contentVisibilityAuto: true });
    await until(() => !isLaidOut());
    last.scrollIntoView();
    await until(isLaidOut);
    scrollTo(0, 0);
  });
});

describe('the branch that a page names', () => {
  it('stands first and is marked, and the page is not scrolled', async () => {
    const element = await list(many(45), { branch: 'branch-30' });
    const first = inside(element, '[part=branch]');
    expect(first.dataset['branch']).to.equal('branch-30');
    expect(first.getAttribute('aria-current')).to.equal('true');
    expect(focused()).to.equal(document.body);
  });

  it('is looked at when it is named later', async () => {
    const element = await list(many(45));
    element.branch = 'branch-44';
    await element.updateComplete;
    await aTimeout(0);
    expect(inside(element, '[part=branch]').dataset['branch']).to.equal('branch-44');
    expect(focused()!.textContent!.trim()).to.equal('Бібліотека-філія № 44');
  });
});
