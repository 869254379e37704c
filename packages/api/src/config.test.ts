import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  it('needs nothing: everything has a default, and an empty variable is one that is not set', () => {
    const config = readConfig({ PORT: '', TRUST_PROXY: '' });
    assert.deepEqual(
      [config.port, config.host, config.databaseUrl, config.corsOrigins, config.demo],
      [8080, '127.0.0.1', 'sqlite:var/mosty.sqlite', '*', false],
    );
    assert.deepEqual(
      [config.trustProxy, config.publicUrl, config.readsPerMinute, config.writesPerMinute],
      [[], null, 600, 30],
    );
  });

  it('takes what it is given', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::1',
      TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32',
      CORS_ORIGINS: 'https://a.example,https://b.example:8443',
      MOSTY_DEMO: '1',
      PUBLIC_URL: 'https://api.example/',
      RATE_LIMIT_READS: '0',
    });
    assert.deepEqual(config.trustProxy, ['loopback', '10.0.0.0/8', '2001:db8::/32']);
    assert.deepEqual(config.corsOrigins, ['https://a.example', 'https://b.example:8443']);
    assert.deepEqual(
      [config.port, config.demo, config.publicUrl, config.readsPerMinute],
      [0, true, 'https://api.example', 0],
    );
  });

  const wrong: Record<string, string[]> = {
    PORT: ['80a', '-1', '65536', '8080.5', ' '],
    HOST: ['a b', 'http://x'],
    DATABASE_URL: ['mysql://x', 'var/mosty.sqlite', 'sqlite:'],
    LOG_LEVEL: ['loud', 'INFO'],
    TRUST_PROXY: ['1', 'true', '10.0.0.0/33', '10.0.0.0/', 'everybody', '*'],
    CORS_ORIGINS: ['https://a.example/', 'a.example', '*,https://a.example'],
    MOSTY_DEMO: ['yes'],
    PUBLIC_URL: ['api.example', 'ftp://api.example'],
    RATE_LIMIT_READS: ['many', '-5'],
    RATE_LIMIT_WRITES: ['1.5'],
    PROOF_AFTER: ['-1', 'never'],
    MAIL_FROM: [
      'library',
      'a@b',
      'a@b.example, c@d.example',
      'A <a@b.example>\r\nBcc: c@d.example',
      'a@b.example\0',
      '"A" <a@b.example>',
    ],
    SIGNUP_PAGE: ['library.example', 'https://library.example/#courses', 'javascript:alert(1)'],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`refuses a wrong ${name} in one line that names it and says what to write`, () => {
      for (const value of values) {
        assert.throws(
          () => readConfig({ [name]: value }),
          (error) =>
            error instanceof ConfigError &&
            error.message.startsWith(`${name}=${JSON.stringify(value)} will not do: write `) &&
            !error.message.includes('\n'),
          value,
        );
      }
    });
  }

  it('lays letters into a folder in a demonstration, and nowhere unasked', () => {
    assert.equal(readConfig({ MOSTY_DEMO: '1' }).mailDir, 'var/letters');
    assert.equal(readConfig({}).mailDir, null);
    assert.equal(readConfig({ MAIL_DIR: '/srv/letters' }).mailDir, '/srv/letters');
    const sending = {
      MOSTY_DEMO: '1',
      SMTP_URL: 'smtps://mail.example',
      MAIL_FROM: 'Бібліотека № 2 <lib@library.example>',
    };
    const { mailDir, smtpUrl, mailFrom } = readConfig(sending);
    assert.deepEqual([mailDir, smtpUrl], [null, 'smtps://mail.example']);
    assert.deepEqual(mailFrom, { name: 'Бібліотека № 2', address: 'lib@library.example' });
  });

  it('wants to know who letters come from, and never repeats the password of a mail server', () => {
    assert.throws(() => readConfig({ SMTP_URL: 'smtp://mail.example' }), /MAIL_FROM is not set: write the address/);
    for (const url of ['mail.example', 'https://user:hunter2@mail.example', 'smtp://'])
      assert.throws(
        () => readConfig({ SMTP_URL: url, MAIL_FROM: 'a@b.example' }),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.match(error.message, /^SMTP_URL=… will not do: write the address of your mail server/);
          assert.doesNotMatch(error.message, /hunter2/);
          return true;
        },
      );
  });

  it('tells of all wrong values at once', () => {
    assert.throws(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }), /PORT.*; LOG_LEVEL/);
  });
});
