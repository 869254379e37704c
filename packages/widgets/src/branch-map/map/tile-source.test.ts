import { expect } from '@open-wc/testing';
import { tileSource } from './tile-source.ts';

const read = (tiles: string) => tileSource(tiles, 'https://library.example/maps/');

describe('the address of map tiles', () => {
  it('is a template of pictures, with its placeholders kept', () => {
    expect(read(' https://{a-c}.tiles.example/{z}/{x}/{y}@2x.png?key=1 ')).to.deep.equal({
      kind: 'images',
      address: 'https://{a-c}.tiles.example/{z}/{x}/{y}@2x.png?key=1',
    });
    expect(read('https://tiles.example/{z}/{x}/{-y}.png')).to.have.property('kind', 'images');
  });

  it('is a PMTiles file, whatever stands behind the question mark', () => {
    expect(read('https://tiles.example/region.pmtiles?v=2')).to.deep.equal({
      kind: 'archive',
      address: 'https://tiles.example/region.pmtiles?v=2',
    });
  });

  it('starts from the page when it is relative', () => {
    expect(read('{z}/{x}/{y}.png')).to.have.property('address', 'https://library.example/maps/{z}/{x}/{y}.png');
    expect(read('/region.pmtiles')).to.have.property('address', 'https://library.example/region.pmtiles');
  });

  it('is told to be wrong in words, with what to write instead', () => {
    expect(read('https://tiles.example/map.png')).to.match(/neither a template such as .* nor .* \.pmtiles/);
    expect(read('https://tiles.example/{z}/{x}.png')).to.match(/neither a template/);
    expect(read('https://{s}.tiles.example/{z}/{x}/{y}.png')).to.match(/\{s\}, which nothing fills in; .*\{a-c\}/);
    expect(read('javascript:alert(1)')).to.match(/not of http or https/);
    expect(read('https://')).to.match(/is no address/);
  });
});
