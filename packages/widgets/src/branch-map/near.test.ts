import { expect } from '@open-wc/testing';
import { branches } from '../shared/test/records.ts';
import { byDistance, metresBetween, spotFromCoordinates } from './near.ts';

describe('distances', () => {
  it('are those of the great circle', () => {
    // A degree of latitude is 111.2 km everywhere, one of longitude 75.9 km at the latitude of Mykolaiv.
    const here = { latitude: 46.97, longitude: 32 };
    expect(metresBetween(here, { latitude: 47.97, longitude: 32 })).to.be.closeTo(111_195, 50);
    expect(metresBetween(here, { latitude: 46.97, longitude: 33 })).to.be.closeTo(75_880, 50);
    expect(metresBetween(here, here)).to.equal(0);
  });

  it('order the places, and leave those nobody can measure at the end', () => {
    const rows = byDistance(branches, { latitude: 46.93, longitude: 32.06, name: null });
    expect(rows.map(({ branch }) => branch.slug)).to.deep.equal(['branch-8', 'central', 'branch-14']);
    expect(rows.at(-1)?.metres).to.equal(null);
  });
});

describe('coordinates in an attribute', () => {
  it('are read in either way of writing them, and nothing else is', () => {
    expect(spotFromCoordinates('46.94, 32.06')).to.deep.equal({ latitude: 46.94, longitude: 32.06, name: null });
    expect(spotFromCoordinates('46.94;32.06')).to.deep.equal({ latitude: 46.94, longitude: 32.06, name: null });
    for (const text of ['вокзал', '46,94', '46.94', '146.9,32', '']) expect(spotFromCoordinates(text)).to.equal(null);
  });
});
