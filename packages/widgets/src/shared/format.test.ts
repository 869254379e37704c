import { expect } from '@open-wc/testing';
import { asOf, count, date, dateTime, localDay, time } from './format.ts';

const places = { one: 'місце', few: 'місця', many: 'місць', other: 'місця' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('tell the weekday, the date in the genitive and the 24-hour time of the place', () => {
    expect(plain(dateTime('uk', '2013-04-09T10:00:00+03:00'))).to.equal('вівторок, 9 квітня 2013 р., 10:00');
    expect(plain(dateTime('en', '2013-04-09T10:00:00+03:00'))).to.match(/^Tuesday,? 9 April 2013, 10:00$/);
  });

  it('keep the time of Kyiv for an instant in UTC, across the change of the clocks', () => {
    expect(time('2024-03-31T00:30:00Z')).to.equal('02:30');
    expect(time('2024-03-31T01:30:00Z')).to.equal('04:30');
    expect(time('2024-10-27T02:30:00Z')).to.equal('04:30');
    expect(localDay('2013-04-09T22:30:00Z')).to.equal('2013-04-10');
  });

  it('leave a date without a time a date', () => {
    expect(plain(dateTime('uk', '2013-04-17'))).to.equal('середа, 17 квітня 2013 р.');
    expect(time('2013-04-17')).to.equal('');
  });

  it('say no more than is known', () => {
    expect(date('uk', '2012')).to.equal('2012 рік');
    expect(date('en', '2012')).to.equal('2012');
    expect(plain(date('uk', '2013-04'))).to.equal('квітень 2013 р.');
    expect(asOf('uk', '2013')).to.equal('2013 р.');
  });
});

describe('counted nouns', () => {
  it('take one of four forms in Ukrainian', () => {
    const forms = [1, 21, 2, 22, 32, 124, 0, 5, 11, 111, 340, 1.5].map((number) => count('uk', number, places));
    expect(forms).to.deep.equal([
      '1 місце',
      '21 місце',
      '2 місця',
      '22 місця',
      '32 місця',
      '124 місця',
      '0 місць',
      '5 місць',
      '11 місць',
      '111 місць',
      '340 місць',
      '1,5 місця',
    ]);
    expect(plain(count('uk', 1607, places))).to.equal('1 607 місць');
  });

  it('take one of two forms in English', () => {
    expect([0, 1, 2].map((number) => count('en', number, { one: 'place', other: 'places' }))).to.deep.equal([
      '0 places',
      '1 place',
      '2 places',
    ]);
  });
});
