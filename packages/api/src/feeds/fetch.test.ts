import assert from 'node:assert/strict';
import type { lookup as Lookup } from 'node:dns';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isPublic } from './address.ts';
import { FetchError, type FetchFault, type FetchOptions, checked, fetchFeed, retryAfter } from './fetch.ts';
import { type FeedServer, openFeedServer } from './test/feed-server.ts';

let server: FeedServer;
before(async () => {
  server = await openFeedServer();
});
after(() => server.close());

const FEED = '<rss version="2.0"><channel><title>T</title></channel></rss>';

/** Names that resolve to what a test says. */
function names(table: Record<string, string[]>): { lookup: typeof Lookup; asked: string[] } {
  const asked: string[] = [];
  const lookup = (
    hostname: string,
    _: unknown,
    callback: (error: Error | null, found: { address: string; family: number }[]) => void,
  ) => {
    asked.push(hostname);
    const found = table[hostname];
    if (!found) return callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { lookup: lookup as unknown as typeof Lookup, asked };
}

const get = (path: string, options: FetchOptions = {}) =>
  fetchFeed(server.url(path), { allow: new Set([server.host]), ...options });

async function refused(wanted: FetchFault, asking: Promise<unknown>): Promise<FetchError> {
  const error = await asking.then(
    () => assert.fail('it was brought'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof FetchError, String(error));
  assert.equal(error.fault, wanted, error.message);
  return error;
}

describe('addresses', () => {
  it('of the open internet are public, and no others', () => {
    for (const address of ['8.8.8.8', '91.198.174.192', '2606:4700::1', '2a00:1450:4001::1'])
      assert.ok(isPublic(address), address);
    const inside = [
      '127.0.0.1', '127.255.255.254', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1',
      '100.100.100.200', '0.0.0.0', '0.1.2.3', '255.255.255.255', '224.0.0.1', '240.0.0.1', '198.18.0.1', '192.0.2.1', '192.0.0.192',
      '192.88.99.1', '168.63.129.16', '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:168.63.129.16',
      '64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::', '2001:0:7f00:1::', '2001:db8::1', '3fff::1', '5f00::1', '100::1',
      '4000::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'localhost', '',
    ]; // prettier-ignore
    for (const address of inside) assert.ok(!isPublic(address), address);
  });

  it('are refused in every spelling of this machine, before anything is sent', () => {
    for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0x7f000001', '017700000001', '0', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '127.0.0.1.', '①②⑦.0.0.1', '[64:ff9b::127.0.0.1]'])
      assert.throws(() => checked(`http://${host}/feed`), { fault: 'address-not-public' }, host); // prettier-ignore
  });

  it('are refused with another scheme, another port, or a password', () => {
    for (const address of ['ftp://feeds.example/', 'file:///etc/passwd', 'gopher://feeds.example/', 'data:text/xml,x', 'javascript:1', 'http://feeds.example:8080/', 'https://feeds.example:22/', 'http://a:b@feeds.example/', 'http://a@feeds.example/', '//feeds.example', 'feeds.example', '', 'http://'])
      assert.throws(() => checked(address), { fault: 'address-refused' }, address); // prettier-ignore
    assert.equal(checked('https://feeds.example:443/x').href, 'https://feeds.example/x');
    assert.equal(checked('https://feeds.example:80/x').port, '80');
  });

  it('never get through, whatever is written', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const private4 = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127, 0), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    );
    const spelt = private4.chain(([a, b, c, d]) => {
      const whole = ((a * 256 + b) * 256 + c) * 256 + d;
      const hex = (n: number) => `0x${n.toString(16)}`;
      const pair = (x: number, y: number) => (x * 256 + y).toString(16);
      return fc.constantFrom(
        [a, b, c, d].join('.'), `${whole}`, hex(whole), `0${whole.toString(8)}`, [hex(a), hex(b), c, `0${d.toString(8)}`].join('.'),
        `${a}.${b}.${c * 256 + d}`, `[::ffff:${a}.${b}.${c}.${d}]`, `[::ffff:${pair(a, b)}:${pair(c, d)}]`, `[64:ff9b::${pair(a, b)}:${pair(c, d)}]`,
        `[2002:${pair(a, b)}:${pair(c, d)}::1]`, `[::${a}.${b}.${c}.${d}]`,
      ); // prettier-ignore
    });
    const scheme = fc.constantFrom('http', 'https', 'HTTP');
    const tail = fc.constantFrom('', '/', '/feed?x=@8.8.8.8', '/#8.8.8.8', ':80/', ':443');
    fc.assert(
      fc.property(scheme, spelt, tail, (protocol, host, rest) => {
        assert.throws(() => checked(`${protocol}://${host}${rest}`), { name: 'FetchError' });
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        try {
          const url = checked(address);
          assert.match(url.protocol, /^https?:$/);
          assert.equal(url.username + url.password, '');
        } catch (error) {
          assert.ok(error instanceof FetchError, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a name resolves to', () => {
  it('must be public, all of it, at the moment of the connection', async () => {
    for (const inside of [
      '127.0.0.1',
      '10.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      '169.254.169.254',
      '168.63.129.16',
      '64:ff9b::7f00:1',
    ]) {
      const { lookup } = names({ 'feeds.example': ['93.184.216.34', inside] });
      await refused('address-not-public', fetchFeed('http://feeds.example/', { lookup }));
      await refused('address-not-public', fetchFeed('http://feeds.example/', names({ 'feeds.example': [inside] })));
    }
    await refused('no-such-host', fetchFeed('http://nowhere.example/', names({})));
    await refused('address-not-public', fetchFeed('http://empty.example/', names({ 'empty.example': [] })));
  });

  it('is asked once for a hop, so that a second answer cannot differ from the one that was checked', async () => {
    server.give('/feed', FEED);
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const asked: string[] = [];
    const lookup = ((host: string, _: unknown, callback: (e: null, found: unknown[]) => void) => {
      asked.push(host);
      callback(
        null,
        (answers.shift() ?? ['10.9.9.9']).map((address) => ({ address, family: 4 })),
      );
    }) as unknown as typeof Lookup;
    const host = `feeds.example:${server.port}`;
    const { bytes } = await fetchFeed(`http://${host}/feed`, { allow: new Set([host]), lookup });
    assert.equal(String(bytes), FEED);
    assert.deepEqual(asked, ['feeds.example']);
  });
});

describe('redirects', () => {
  const to = (path: string, location: string, status = 302) =>
    server.on(path, (_, response) => response.writeHead(status, { location }).end('moved'));

  it('are followed, five at most, and a permanent one is told', async () => {
    server.give('/feed', FEED);
    for (let n = 1; n <= 6; n++) to(`/hop${n}`, n === 1 ? '/feed' : `/hop${n - 1}`, 301);
    const five = await get('/hop5');
    assert.equal(String(five.bytes), FEED);
    assert.equal(five.movedTo, server.url('/feed'));
    await refused('too-many-redirects', get('/hop6'));
    to('/loop', '/loop');
    await refused('too-many-redirects', get('/loop'));
    to('/mixed', '/hop1', 302);
    assert.equal((await get('/mixed')).movedTo, null, 'moved for a while is not moved for good');
    to('/then', '/mixed', 308);
    assert.equal((await get('/then')).movedTo, server.url('/mixed'), 'as far as it is for good');
  });

  it('lead nowhere inside: each hop is checked like the first', async () => {
    const inside = ['http://127.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://2130706433/', 'http://0x7f.1/', '//10.0.0.1/', 'http://192.168.1.1/']; // prettier-ignore
    for (const [index, location] of inside.entries()) {
      to(`/inside${index}`, location);
      await refused('address-not-public', get(`/inside${index}`));
    }
    for (const [index, location] of ['file:///etc/passwd', 'ftp://feeds.example/', 'http://feeds.example:22/', 'http://user:pass@feeds.example/', 'http://', `http://127.0.0.1:${server.port + 1}/`].entries()) {
      to(`/refused${index}`, location);
      await refused('address-refused', get(`/refused${index}`));
    } // prettier-ignore
    to('/by-name', 'http://inside.example/');
    await refused('address-not-public', get('/by-name', names({ 'inside.example': ['127.0.0.1'] })));
    server.on('/no-location', (_, response) => response.writeHead(302).end());
    await refused('redirect-without-address', get('/no-location'));
  });
});

describe('an answer', () => {
  it('is unpacked and carries its validators', async () => {
    const headers = { 'content-type': 'text/xml; charset=windows-1251', etag: '"1"', 'last-modified': 'Fri, 20 Nov 2026 08:00:00 GMT' };
    for (const [encoding, bytes] of Object.entries({ gzip: gzipSync(FEED), br: brotliCompressSync(FEED), deflate: deflateSync(FEED), identity: Buffer.from(FEED) })) {
      server.give(`/${encoding}`, bytes, { ...headers, 'content-encoding': encoding });
      const found = await get(`/${encoding}`);
      assert.equal(String(found.bytes), FEED, encoding);
      assert.deepEqual([found.contentType, found.etag, found.lastModified], [headers['content-type'], '"1"', headers['last-modified']]);
    } // prettier-ignore
    await get('/gzip', { etag: '"1"', lastModified: 'Fri, 20 Nov 2026 08:00:00 GMT' });
    const asked = server.requests.at(-1)!.headers;
    assert.deepEqual([asked['if-none-match'], asked['if-modified-since']], ['"1"', 'Fri, 20 Nov 2026 08:00:00 GMT']);
    assert.match(asked['user-agent'] ?? '', /^Mosty/);
    assert.equal(asked.cookie, undefined);
  });

  it('that nothing has changed has no body', async () => {
    server.on('/same', (_, response) => response.writeHead(304, { etag: '"2"' }).end());
    const found = await get('/same', { etag: '"2"' });
    assert.deepEqual([found.bytes, found.etag], [null, '"2"']);
  });

  it('sets no cookie for the next hop', async () => {
    server.on('/cookie', (_, response) => response.writeHead(302, { location: '/feed', 'set-cookie': 'a=b' }).end());
    server.give('/feed', FEED);
    await get('/cookie');
    assert.equal(server.requests.at(-1)!.headers.cookie, undefined);
  });

  it('is told by its status', async () => {
    server.give('/410', '', {}, 410);
    await refused('gone', get('/410'));
    server.give('/429', '', { 'retry-after': '120' }, 429);
    assert.deepEqual([(await refused('status', get('/429'))).retryAfter, 429], [120_000, 429]);
    server.give('/503', '', { 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 503);
    const at = Date.parse('2026-11-23T08:59:00Z');
    assert.equal((await refused('status', get('/503', { now: () => at }))).retryAfter, 60_000);
    for (const status of [204, 206, 400, 401, 403, 404, 500, 502]) {
      server.give('/status', status === 204 ? '' : 'x', {}, status);
      assert.equal((await refused('status', get('/status'))).status, status);
    }
  });

  it('of a type that no feed has is refused unread', async () => {
    for (const type of ['image/png', 'application/pdf', 'application/zip', 'video/mp4', 'application/javascript', 'multipart/form-data']) {
      server.give('/type', FEED, { 'content-type': type });
      await refused('content-type', get('/type'));
    }
    for (const type of ['application/rss+xml', 'application/atom+xml; charset=utf-8', 'APPLICATION/XML', 'text/xml', 'application/feed+json', 'application/json', 'text/html', 'text/plain', 'application/octet-stream', '']) {
      server.give('/type', FEED, type ? { 'content-type': type } : {});
      assert.equal(String((await get('/type')).bytes), FEED, type);
    }
  });
}); // prettier-ignore

describe('a hostile answer', () => {
  const bounded = async (fault: FetchFault, path: string, options: FetchOptions = {}) => {
    const before = process.memoryUsage().rss;
    await refused(fault, get(path, { mostTime: 1000, ...options }));
    assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024, 'it ended in little memory');
  };

  it('that is a bomb is met at the first byte too many, however it is packed', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    server.give('/bomb-gzip', gzipSync(zeros), { 'content-encoding': 'gzip' });
    server.give('/bomb-br', brotliCompressSync(Buffer.alloc(256 * 1024 * 1024), { params: { 1: 1 } }), {
      'content-encoding': 'br',
    });
    server.give('/bomb-plain', zeros);
    for (const path of ['/bomb-gzip', '/bomb-br', '/bomb-plain']) await bounded('too-large', path, { mostTime: 8000 });
    server.give('/twice', gzipSync(gzipSync(FEED)), { 'content-encoding': 'gzip, gzip' });
    await bounded('encoding', '/twice');
  });

  it('that never ends, drips, or says nothing is left after its time', async () => {
    server.on('/silent', () => {});
    server.on('/headers-only', (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).flushHeaders());
    server.on('/drip', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    server.on('/drip-packed', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' });
      const packed = gzipSync(FEED.repeat(100));
      let at = 0;
      const timer = setInterval(() => at < packed.length - 10 && response.write(packed.subarray(at, ++at)), 20);
      response.on('close', () => clearInterval(timer));
    });
    server.on(
      '/slow-hops',
      (_, response) => void setTimeout(() => response.writeHead(302, { location: '/slow-hops' }).end(), 400),
    );
    for (const path of ['/silent', '/headers-only', '/drip', '/drip-packed', '/slow-hops'])
      await bounded('timeout', path);
  });

  it('that lies about its length, its packing or its headers is no answer', async () => {
    server.on('/short', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '5000' });
      response.write(FEED);
      setTimeout(() => response.destroy(), 20);
    });
    await bounded('unreachable', '/short');
    server.give('/not-gzip', FEED, { 'content-encoding': 'gzip' });
    await bounded('encoding', '/not-gzip');
    server.give('/cut-gzip', gzipSync(FEED).subarray(0, 40), { 'content-encoding': 'gzip' });
    await bounded('encoding', '/cut-gzip');
    server.give('/unknown', FEED, { 'content-encoding': 'zstd-of-tomorrow' });
    await bounded('encoding', '/unknown');
    server.on('/headers', (request) => request.socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(64 * 1024)}\r\n\r\n`));
    await bounded('unreachable', '/headers');
    server.on('/nonsense', (request) => request.socket.end('nonsense'));
    await bounded('unreachable', '/nonsense');
    server.on('/reset', (request) => request.socket.resetAndDestroy());
    await bounded('unreachable', '/reset');
  });

  it('is left at once when the reader stops', async () => {
    server.on('/silent', () => {});
    const stop = new AbortController();
    const asking = get('/silent', { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await refused('unreachable', asking);
  });
});

describe('Retry-After', () => {
  it('is read in both of its forms, and never into the past', () => {
    const now = Date.parse('2026-11-23T08:00:00Z');
    assert.equal(retryAfter('30', now), 30_000);
    assert.equal(retryAfter('Mon, 23 Nov 2026 08:01:00 GMT', now), 60_000);
    assert.equal(retryAfter('Mon, 23 Nov 2020 08:01:00 GMT', now), 0);
    assert.equal(retryAfter('soon', now), null);
    assert.equal(retryAfter(undefined, now), null);
  });
});
