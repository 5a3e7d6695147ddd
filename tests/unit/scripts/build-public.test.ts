import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { say, STAFF_LANGUAGES } from '#/staff-words/messages.ts';

describe('npm run build:public', () => {
  it.each(STAFF_LANGUAGES)('says in %s what it has to know first, and builds nothing', (language) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-public.ts', '--url', 'https://example.org/telar', '--contact', 'nobody'],
      {
        encoding: 'utf8',
        env: { ...process.env, TELAR_LANG: language },
      },
    );
    const rows = [say('siteUrl', { given: 'https://example.org/telar' }, language), say('siteContact', { given: 'nobody' }, language)];
    expect(stderr).toBe([say('siteNotReady', {}, language), ...rows.map((row) => `  ${row}`), ''].join('\n'));
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
