import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  SECRET,
  avif,
  chunk,
  exif,
  extension,
  gif,
  gifWith,
  jpeg,
  jpegWith,
  piece,
  png,
  pngOf,
  segment,
  webp,
  webpLossless,
  webpWith,
} from '../test/pictures.ts';
import { PictureError } from './picture.ts';
import { still } from './still.ts';

const SAMPLES = { png, jpeg, webp, webpLossless, gif, avif };
const tells = (bytes: Buffer) => bytes.includes(SECRET);
const faultOf = (bytes: Buffer): string | null => {
  try {
    still(bytes);
    return null;
  } catch (error) {
    assert.ok(error instanceof PictureError, String(error));
    return error.fault;
  }
};

describe('a picture that is kept', () => {
  for (const [name, bytes] of Object.entries(SAMPLES)) {
    it(`is told by its own bytes, with its size: ${name}`, () => {
      const { type, width, height } = still(bytes);
      assert.deepEqual([type, width, height], [`image/${name.replace('Lossless', '')}`, 16, 12]);
    });

    it(`is the same when it is made ready again: ${name}`, () => {
      const once = still(bytes);
      assert.deepEqual(still(once.bytes), once);
    });
  }

  it('says no more of who took it, where and when: JPEG', () => {
    const xmp = `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`;
    const told = jpegWith(
      segment(0xe1, exif(1)),
      segment(0xe1, xmp),
      segment(0xed, `Photoshop 3.0\0${SECRET}`),
      segment(0xe2, `MPF\0${SECRET}`),
      segment(0xfe, SECRET),
    );
    const behind = Buffer.concat([told, Buffer.from(`a film that was taken with it, ${SECRET}`)]);
    assert.ok(tells(behind));
    const made = still(behind);
    assert.ok(!tells(made.bytes));
    assert.deepEqual(made.bytes, still(jpeg).bytes, 'nothing else of it is lost');
    assert.ok(made.bytes.includes('ICC_PROFILE'), 'its colours stay');
  });

  it('stands as its camera was held, and only that is left of EXIF', () => {
    for (const isLittle of [true, false])
      for (const turn of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const { width, height, bytes } = still(jpegWith(segment(0xe1, exif(turn, isLittle))));
        assert.deepEqual([width, height], turn > 4 ? [12, 16] : [16, 12]);
        assert.equal(bytes.includes('Exif'), turn > 1);
        assert.ok(!tells(bytes));
        assert.deepEqual(still(bytes), { type: 'image/jpeg', width, height, bytes }, 'and it is read again so');
      }
  });

  it('says no more of who took it, where and when: PNG, WebP, GIF', () => {
    const written = pngOf(
      20,
      10,
      chunk('eXIf', SECRET),
      chunk('tEXt', `Author\0${SECRET}`),
      chunk('iTXt', SECRET),
      chunk('tIME', '1234567'),
    );
    const made = { png: still(Buffer.concat([written, Buffer.from(SECRET)])) };
    assert.deepEqual(made.png.bytes, pngOf(20, 10));
    const exifAndXmp = still(webpWith(0x0c, piece('EXIF', SECRET), piece('XMP ', SECRET), piece('mine', SECRET)));
    assert.deepEqual(exifAndXmp, still(webp));
    assert.equal(exifAndXmp.bytes.readUInt32LE(4), exifAndXmp.bytes.length - 8, 'its length is told anew');
    assert.deepEqual(still(gifWith(extension(0xfe, SECRET), extension(0xff, `XMP DataXMP${SECRET}`))), still(gif));
  });

  it('stands still: of a GIF and of a PNG that move the first picture is left', () => {
    const control = Buffer.from('21f904000a000000', 'hex');
    const second = gif.subarray(19, -1);
    const moving = Buffer.concat([gifWith(extension(0xff, 'NETSCAPE2.0'), control).subarray(0, -1), control, second, Buffer.from(';')]); // prettier-ignore
    const stands = still(moving);
    assert.deepEqual(stands.bytes, gifWith(control));
    const frames = pngOf(20, 10, chunk('acTL', '\0\0\0\x02\0\0\0\0'), chunk('fcTL', '1'), chunk('fdAT', '2'));
    assert.deepEqual(still(frames).bytes, pngOf(20, 10));
    assert.equal(faultOf(webpWith(0x02)), 'moving');
    assert.equal(faultOf(Buffer.from(avif.toString('latin1').replace('ftypavif', 'ftypavis'), 'latin1')), 'moving');
  });
});

describe('a picture that is refused', () => {
  it('is none of the five forms, whatever it is called', () => {
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      '<!doctype html><script>alert(1)</script>',
      'BM6\0\0\0',
      '\0\0\x01\0',
      'II*\0\x08\0\0\0',
      '%PDF-1.7',
      'GIF90a',
      'RIFF\0\0\0\0WAVE',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      '',
    ])
      assert.equal(faultOf(Buffer.from(text, 'latin1')), 'not-a-picture', text);
  });

  it('is so large that drawing it would stop a phone, however few bytes it has', () => {
    for (const [width, height] of [[60_000, 60_000], [12_001, 10], [10, 12_001], [5001, 5000], [0xffffffff, 1], [0x7fffffff, 0x7fffffff]] as const)
      assert.equal(faultOf(pngOf(width, height)), width === 0xffffffff ? 'dot' : 'too-many-pixels', `${width} × ${height}`);
    assert.equal(faultOf(pngOf(5000, 5000)), null);
    const huge = Buffer.from(gif);
    huge.writeUInt16LE(65_535, 6);
    huge.writeUInt16LE(65_535, 8);
    assert.equal(faultOf(huge), 'too-many-pixels');
    const frame = Buffer.from(jpeg);
    frame.writeUInt32BE(0xffffffff, frame.indexOf(Buffer.from('ffc0', 'hex')) + 5);
    assert.equal(faultOf(frame), 'too-many-pixels');
    const tiles = Buffer.from(avif);
    tiles.writeUInt32BE(1_000_000, tiles.indexOf('ispe') + 8);
    assert.equal(faultOf(tiles), 'too-many-pixels');
  }); // prettier-ignore

  it('lies about its size, so that another one would be drawn', () => {
    const outside = Buffer.from(gif);
    outside.writeUInt16LE(40_000, 24);
    assert.equal(faultOf(outside), 'broken');
    const canvas = Buffer.from(webp);
    canvas.writeUIntLE(99, 24, 3);
    assert.equal(faultOf(canvas), 'broken');
    const frame = jpeg.indexOf(Buffer.from('ffc0', 'hex'));
    const twice = Buffer.concat([jpeg.subarray(0, frame + 19), jpeg.subarray(frame)]);
    assert.equal(faultOf(twice), 'broken');
  });

  it('is a dot that counts readers', () => {
    for (const [width, height] of [[1, 1], [0, 0], [600, 1], [3, 3]] as const) assert.equal(faultOf(pngOf(width, height)), 'dot');
  }); // prettier-ignore

  it('tells of its maker where we take nothing out: AVIF with EXIF, XMP, or boxes of somebody’s own', () => {
    const latin = avif.toString('latin1');
    for (const name of ['Exif', 'mime'])
      assert.equal(faultOf(Buffer.from(latin.replace('\0\x01\0\0av01', `\0\x01\0\0${name}`), 'latin1')), 'private-data');
    const box = Buffer.concat([Buffer.from([0, 0, 0, 8 + SECRET.length]), Buffer.from(`uuid${SECRET}`)]);
    assert.equal(faultOf(Buffer.concat([avif, box])), 'private-data');
    const free = Buffer.concat([Buffer.from([0, 0, 0, 8 + SECRET.length]), Buffer.from(`free${SECRET}`)]);
    assert.ok(!tells(still(Buffer.concat([avif, free])).bytes), 'what is free is emptied');
  }); // prettier-ignore

  it('is cut or spoilt anywhere: it is refused or read, and nothing else happens', () => {
    let random = 1;
    const next = (most: number) => (random = (random * 48_271) % 0x7fffffff) % most;
    for (const bytes of [...Object.values(SAMPLES), jpegWith(segment(0xe1, exif(6))), gifWith(extension(0xfe, 'x'))]) {
      for (let end = 0; end < bytes.length; end++) faultOf(bytes.subarray(0, end));
      for (let round = 0; round < 3000; round++) {
        const spoilt = Buffer.from(bytes);
        for (let times = 1 + next(6); times > 0; times--) spoilt[next(spoilt.length)] = next(256);
        faultOf(spoilt);
      }
    }
  });
});
