import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { storyPath } from '../support/a-story.ts';
import { callClaims } from '../support/call-claims.ts';
import { shouldTellOfNewer, tellOfNewer } from '../support/newer.ts';
import { string } from '../support/pages.ts';
import { exitAddresses } from '../../site.config.ts';
import { renewLock } from '../support/renew-lock.ts';
import { AS_IT_WAS, buildWith, copyPublished, runIn } from '../support/project-copy.ts';

const UNMEANT = ['Thumbs.db', 'desktop.ini', '.DS_Store'];

let folder = '';
beforeAll(() => {
  folder = copyPublished();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build with a mistake in it', () => {
  it('stops at a wrong date, names the file and the field, and leaves the published site as it was', () => {
    const { status, output } = buildWith(folder, 'content/posts/en/a-post.md', (text) => text.replace(/^date: .*$/m, 'date: 2026-02-31'));
    expect(status).not.toBe(0);
    expect(output).toContain('content/posts/en/a-post.md');
    expect(output).toContain(`date: ${say('day')}`);
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(AS_IT_WAS);
  });

  it('stops at one that was saved after the texts had been looked through, and publishes nothing of it', () => {
    const post = join(folder, 'content/posts/en/a-post.md');
    const before = readFileSync(post, 'utf8');
    // Somebody saves as soon as the check is done.
    const saves =
      "if (!readFileSync('content/posts/en/a-post.md', 'utf8').includes('sex slave')) (await import('node:fs')).appendFileSync('content/posts/en/a-post.md', 'A sex slave.');";
    const { status, output } = buildWith(folder, 'scripts/check-content.ts', (text) => `${text}\n${saves}\n`);
    writeFileSync(post, before);
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(AS_IT_WAS);
    expect(output).toContain(say('savedMeanwhile', {}, 'en'));
    expect(output).toContain('content/posts/en/a-post.md');
  });

  it('stops at a number that cannot be dialled', () => {
    const { status, output } = buildWith(folder, 'content/hotlines/us.yaml', (text) => text.replace('"+18005550100"', '"+1800555010"'));
    expect(status).not.toBe(0);
    expect(output).toContain(say('e164', { number: '+1800555010', line: 'Test line against trafficking' }));
  });

  it('stops at a number that another took the place of, in its page’s words too, and says both', () => {
    const { status, output } = buildWith(folder, 'content/hotlines/mx.yaml', (text) => text.replaceAll('"800 555 0100"', '"800 555 0110"'));
    expect(status).not.toBe(0);
    expect(output).toContain('+52 800 555 0100 and is now +52 800 555 0110');
    expect(output).toContain('numbers:confirm');
  });

  it('stops at a tag that is never closed, without a word of code', () => {
    const { status, output } = buildWith(folder, 'content/stories/es/ana-dos.mdx', (text) => text.replace('</Passage>', ''));
    expect(status).not.toBe(0);
    expect(output).toContain('content/stories/es/ana-dos.mdx');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a folder in whose path nothing is found', () => {
  it('is refused in one sentence', () => {
    const other = `${folder}#1`;
    renameSync(folder, other);
    const { status, output } = runIn(other, 'build', { TELAR_LANG: 'en' });
    renameSync(other, folder);
    expect(status).not.toBe(0);
    expect(output.trim()).toBe(say('folderName', { signs: '#', folder: realpathSync(folder).concat('#1') }, 'en'));
  });
});

describe('a published folder that is a link someone made', () => {
  it('is refused before anything is built, and left alone', () => {
    renameSync(join(folder, 'dist'), join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'dist'));
    const { status, output } = runIn(folder, 'build', { TELAR_LANG: 'en' });
    rmSync(join(folder, 'dist'));
    renameSync(join(folder, 'elsewhere'), join(folder, 'dist'));
    expect(status).not.toBe(0);
    expect(output.trim()).toBe(say('publishedLink', { folder: 'dist', target: 'elsewhere', live: '.builds/live' }, 'en'));
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(AS_IT_WAS);
  });
});

describe('a public build', () => {
  it('stops while the address or the contact is a placeholder, and says which', () => {
    const { status, output } = runIn(folder, 'build:public', { TELAR_LANG: 'en' });
    expect(status).not.toBe(0);
    expect(output).toContain(say('siteNotReady', {}, 'en'));
    expect(output).toContain('--url');
    expect(output).toContain('--contact');
  });
});

describe('a public build of texts of which some have changed since they were translated, and with a line that staff called', () => {
  const read = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');
  const change = (file: string, how: (text: string) => string): void => {
    const path = join(folder, 'content', file);
    writeFileSync(path, how(readFileSync(path, 'utf8')));
  };
  let built: ReturnType<typeof runIn> = { status: null, output: '' };
  beforeAll(() => {
    for (const file of ['guides/es/una-oferta-de-prueba.md', 'pages/es/el-problema.md', 'posts/es/un-texto.md', 'stories/es/ana-dos.mdx'])
      change(file, (text) => `${text}\nUna frase más.\n`);
    // One pair the other way round: an English original with a Spanish translation that does not follow it.
    change('guides/en/a-phone-in-a-test.md', (text) => text.replace(/^translatedFrom: .*\n/m, ''));
    change('guides/es/un-telefono-de-prueba.md', (text) => text.replace(/^group:/m, 'translatedFrom: "0123456789ab"\ngroup:'));
    change('hotlines/us.yaml', (text) => text.replace('    grade: high\n', '    grade: high\n    dialledOn: { day: 2026-11-20, role: volunteer }\n'));
    // Guatemala's number becomes another one.
    change('hotlines/gt.yaml', (text) =>
      text.replaceAll('2255-0100', '2255-0147').replaceAll('2255 0100', '2255 0147').replaceAll('22550100', '22550147'),
    );
    renewLock(folder, exitAddresses());
    for (const place of ['public', 'public/audio', 'content/media', 'content/posts/en']) {
      mkdirSync(join(folder, place), { recursive: true });
      for (const name of UNMEANT) writeFileSync(join(folder, place, name), 'put there by a system');
    }
    built = runIn(folder, 'build:public', { SITE_URL: 'https://telar.example', SITE_CONTACT: 'hola@telar.example' });
  });

  it('ships nothing that Windows or macOS put beside people’s files', () => {
    expect(built.status).toBe(0);
    const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).map(({ name }) => name);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => UNMEANT.some((one) => name.includes(one)))).toEqual([]);
  });

  it('may be found once address and contact are set: indexed pages, absolute addresses, a sitemap for robots; search and 404 stay hidden', () => {
    expect(built.output).not.toContain('ERROR');
    expect(built.status).toBe(0);
    const home = read('es/index.html');
    expect(home).not.toContain('noindex');
    expect(home).toContain('<link rel="canonical" href="https://telar.example/es/">');
    expect(read('robots.txt')).toContain('Sitemap: https://telar.example/sitemap-index.xml');
    expect(read('.well-known/security.txt')).toContain('Contact: mailto:hola@telar.example\n');
    expect(read('_headers')).toContain('\n/.well-known/*\n');
    expect(read('es/buscar/index.html')).toContain('noindex');
    expect(read('404.html')).toContain('noindex');
    expect(read('es/acerca/index.html')).toContain('hola@telar.example');
    const story = read(`${storyPath('es').slice(1)}index.html`);
    expect(story).toContain(string('es', 'texts', 'series.takeDownWords'));
    expect(story).not.toContain(string('es', 'texts', 'series.takeDownNobody'));
    expect(existsSync(join(folder, 'dist', 'sitemap-index.xml'))).toBe(true);
  });

  it('goes on, and tells the reader of a stale guide or page in her language where the newer one is; no other page says so', async () => {
    const told = tellOfNewer(await builtPages(join(folder, 'dist')));
    expect(told).toMatchObject({
      '/en/warning-signs/a-test-offer/': '/es/senales/una-oferta-de-prueba/',
      '/en/the-problem/': '/es/el-problema/',
      '/es/senales/un-telefono-de-prueba/': '/en/warning-signs/a-phone-in-a-test/',
    });
    expect(told).toEqual(shouldTellOfNewer(folder));
  });

  it('carries a number that changed in each way that it leaves the screen, and the old one nowhere', () => {
    const dist = join(folder, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|vcf|json|txt|js)$/.test(file));
    const holds = (file: string, digits: string): boolean =>
      read(file)
        .replace(/[\s\u00a0-]/g, '')
        .includes(digits);
    expect(files.filter((file) => holds(file, '22550100'))).toEqual([]);
    for (const [list, take, notes] of [
      ['es/pedir-ayuda', 'llevar', 'notas'],
      ['en/get-help', 'take', 'notes'],
    ]) {
      const carriers = ['index.html', `${take}/index.html`, ...['1', '2', '3'].map((name) => `${take}/${name}.vcf`), `${notes}.html`];
      for (const file of [`${list}/index.html`, `${list}/${notes}.html`, ...carriers.map((name) => `${list}/gt/${name}`)])
        expect(holds(file, '22550147'), file).toBe(true);
      const page = parse(read(`${list}/gt/${take}/index.html`));
      expect(page.querySelector('[aria-label*="2255-0147"][role="img"], svg[aria-label*="2255-0147"]')).not.toBeNull();
      for (const start of ['sms:?body=', 'https://wa.me/?text='])
        expect(decodeURIComponent(page.querySelector(`a[href^="${start}"]`)?.getAttribute('href') ?? '')).toContain('2255-0147');
    }
  });

  it('says of the line that was called when, and of no other; home, the first page and the list say how many were called', () => {
    for (const [locale, list, confirmed, some] of [
      ['en', 'get-help', 'Confirmed: we called it on November 20, 2026.', /Of these \d+ numbers we have called [1-9]/],
      ['es', 'pedir-ayuda', 'Confirmado: llamamos el 20 de noviembre de 2026.', /De estos \d+ números hemos llamado a [1-9]/],
    ] as const) {
      const cards = parse(read(`${locale}/${list}/us/index.html`)).querySelectorAll('article[id]');
      expect(cards.filter((card) => card.text.replace(/\s+/g, ' ').includes(confirmed)).map((card) => card === cards[0])).toEqual([true]);
      expect(read(`${locale}/${list}/mx/index.html`)).not.toContain(confirmed.slice(0, 10));
      for (const file of [`${locale}/index.html`, 'index.html', `${locale}/${list}/index.html`]) expect(read(file), file).toMatch(some);
    }
  });

  it('says on no page, but on the cards of the others and beside their printed numbers, that a line was not called', async () => {
    const called =
      parse(read('en/get-help/us/index.html')).querySelector('article[id] a[href^="tel:"]')?.getAttribute('href')?.replace(/\D/g, '') ?? '';
    expect(called).not.toBe('');
    const claims = (await builtPages(join(folder, 'dist'))).flatMap(({ path, html }) => {
      const body = parse(html).querySelector('body');
      for (const card of body?.querySelectorAll('[data-age], script') ?? []) card.remove();
      // A sheet says it of each number it prints, in that number's own paragraph; of the one that was called, its country's may not.
      for (const line of body?.querySelectorAll('p, section') ?? []) {
        const numbers = line.querySelectorAll('strong, .dial').map((number) => number.text.replace(/\D/g, ''));
        if (numbers.length === 1 && numbers[0] !== '' && !(path.endsWith('/us/') && called.endsWith(numbers[0] ?? ''))) line.remove();
      }
      // A guide on one country's law prints that country's line alone, and what is said of it.
      for (const box of body?.querySelectorAll('.on-paper') ?? []) if (box.querySelectorAll('b').length === 1) box.remove();
      return callClaims(body?.text ?? '').map((claim) => `${path}: ${claim}`);
    });
    expect(claims).toEqual([]);
  });
});
