import { expect } from '@open-wc/testing';
import { Branch } from '@mosty/sdk/schemas';
import { branches } from '../shared/test/records.ts';
import { addressLine, navigationLink } from './directions.ts';

const central = branches[0] as Branch;
const nowhere = Branch.parse({ ...central, address: null });
const uk = (text: { uk: string }) => text.uk;
const device = (platform: string, userAgent = '') => ({ platform, userAgent });

describe('directions', () => {
  it('write the address as it stands on an envelope', () => {
    expect(addressLine(central, uk)).to.equal('54003, Миколаїв, вулиця Марка Кропивницького, 143-а');
    expect(addressLine(nowhere, uk)).to.equal(null);
  });

  it('open the navigation of the phone by the address, and contact no site', () => {
    const query = encodeURIComponent('54003, Миколаїв, вулиця Марка Кропивницького, 143-а');
    expect(navigationLink(central, device('Linux armv8l', 'Mozilla/5.0 (Linux; Android 14)'))).to.equal(
      `geo:0,0?q=${query}`,
    );
    expect(navigationLink(central, device('iPhone'))).to.equal(`maps:?q=${query}`);
  });

  it('are not offered where nothing would answer, or where nobody knows the address', () => {
    expect(navigationLink(central, device('Win32'))).to.equal(null);
    expect(navigationLink(nowhere, device('iPhone'))).to.equal(null);
  });
});
