import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, it } from 'node:test';
import type { Config } from '../config.ts';
import { openServer, temporary } from '../test/server.ts';

async function server(t: TestContext, config: Partial<Config> = {}) {
  const { folder, remove } = temporary();
  mkdirSync(join(folder, 'embed', 'v1'), { recursive: true });
  const api = await openServer({ config: { embedDir: join(folder, 'embed'), ...config } });
  t.after(async () => {
    await api.close();
    remove();
  });
  return api;
}

/** The widget's tag as it was written. */
const tagIn = (page: string) => /<mosty-[^>]*>/.exec(page)?.[0];

it('serves each widget on a page of its own that runs nothing but files of this server', async (t) => {
  const api = await server(t);
  for (const widget of ['branch-map', 'service-finder', 'training-signup', 'civic-feed', 'reception']) {
    const { status, headers, text } = await api.get(`/embed/v1/${widget}.html`);
    assert.equal(status, 200);
    assert.match(headers.get('content-type') ?? '', /^text\/html; charset=utf-8/);
    assert.match(headers.get('cache-control') ?? '', /max-age=60/);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'frame-ancestors *',
    ])
      assert.ok(policy.split('; ').includes(rule), `${rule} in ${policy}`);
    assert.equal(tagIn(text), `<mosty-${widget} heading-level="1">`);
    assert.doesNotMatch(text, /<script(?![^>]* src=)|<style| on\w+=| style=/, 'nothing is inline');
  }
});

it('hands the settings of the address on as attributes, and leaves out what others added to it', async (t) => {
  const api = await server(t);
  const of = async (path: string) => tagIn((await api.get(`/embed/v1/${path}`)).text);
  assert.equal(
    await of('branch-map.html?branch=branch-12&has=tsog%20open&view=list&heading-level=3&theme=dark&utm_source=mail'),
    '<mosty-branch-map heading-level="3" theme="dark" branch="branch-12" has="tsog open" view="list">',
  );
  assert.equal(
    await of('training-signup.html?form=steps&archive'),
    '<mosty-training-signup heading-level="1" form="steps" archive="">',
  );
  assert.equal(
    await of('civic-feed.html?view=headlines&topic=pryimalnia&year=2013&page=https%3A%2F%2Fexample.org%2F'),
    '<mosty-civic-feed heading-level="1" topic="pryimalnia" year="2013" view="headlines">',
  );
  assert.equal(
    await of('service-finder.html?query=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E'),
    '<mosty-service-finder heading-level="1" query="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">',
  );
  // Neither a host of somebody's choice nor another server's data.
  assert.equal(
    await of('branch-map.html?tiles=https%3A%2F%2Ftiles.example%2F%7Bz%7D&api=https%3A%2F%2Fother.example'),
    '<mosty-branch-map heading-level="1">',
  );
  const { text } = await api.get('/embed/v1/civic-feed.html?lang=en&theme=auto');
  assert.match(text, /<html lang="en" data-theme="auto">/);
  assert.match(text, /<title>Council – Library – Community<\/title>/);
});

it('tells a webmaster which setting is wrong and what may be written', async (t) => {
  const api = await server(t);
  const wrong = await api.get('/embed/v1/branch-map.html?view=%3Cb%3E&branch=Branch%2012&heading-level=9');
  assert.equal(wrong.status, 400);
  assert.equal(wrong.headers.get('cache-control'), 'no-store');
  assert.match(wrong.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.match(wrong.text, /<b>view<\/b>: Можливі значення: list, map\./);
  assert.match(wrong.text, /<b>branch<\/b>: Перевірте, чи правильно записано\./);
  assert.match(wrong.text, /<b>heading-level<\/b>: Найбільше можливе значення: 5\./);
  assert.doesNotMatch(wrong.text, /<script/);
  const twice = await api.get('/embed/v1/branch-map.html?lang=en&view=list&view=map');
  assert.equal(twice.status, 400);
  assert.match(twice.text, /<b>view<\/b>/);
  assert.match(twice.text, /The address of this frame has a mistake/);
});

it('shows the phones of the branches until the widget is drawn, and where scripts do not run', async (t) => {
  const api = await server(t);
  const { items } = (await api.get('/v1/branches')).json as {
    items: { name: { uk: string }; telephone: { e164: string; printed: string }[] }[];
  };
  const known = items.filter(({ telephone }) => telephone.length > 0);
  assert.ok(known.length > 0);
  const { text } = await api.get('/embed/v1/branch-map.html');
  for (const { name, telephone } of known)
    assert.ok(text.includes(`<li>${name.uk}: <a href="tel:${telephone[0]!.e164}">${telephone[0]!.printed}</a></li>`));
  assert.ok(text.includes(`data-phone="${known[0]!.telephone[0]!.printed}"`), 'an error offers it too');
});

it('lets only the sites that may write frame a widget, and lets the frame write', async (t) => {
  const api = await server(t, { corsOrigins: ['https://library.example'] });
  const { headers } = await api.get('/embed/v1/training-signup.html');
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'self' https:\/\/library\.example(;|$)/);
  const write = (origin: string) =>
    api.send(
      'POST',
      '/v1/sessions/any/signups',
      {},
      { origin, 'idempotency-key': 'a1b2c3d4-0000-4000-8000-000000000001' },
    );
  assert.notEqual((await write(api.url)).status, 403);
  assert.equal((await write('https://other.example')).status, 403);
});

it('has no page for what is no widget', async (t) => {
  const api = await server(t);
  for (const path of ['/embed/v1/nothing.html', '/embed/v1/constructor.html', '/embed/v0.1.0/branch-map.html'])
    assert.equal((await api.get(path)).status, 404, path);
});
