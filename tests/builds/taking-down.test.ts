import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { ROWS } from '#/kinds/posts/domain/shelf-pages.ts';
import { quietHref } from '#/routing/routes.ts';
import { isQuiet, pages, textsOf } from '../support/built.ts';
import { writeStory } from '../support/own-story.ts';
import { copyProject, runIn } from '../support/project-copy.ts';

const SETTINGS = { TELAR_LANG: 'en', SITE_URL: 'https://telar.example', SITE_CONTACT: 'hola@telar.example' };
const HALF = 'content/posts/en/half.md';
const WORD = 'quitamarque';
/** A post that names the story. */
const NAMING = 'content/posts/es/un-tercer-texto.md';
const ID = 'dora-prueba';
/** Told elsewhere, with a page that it shares; withdrawn for a while. */
const ELSEWHERE = 'content/series/fina-de-prueba.yaml';
/** Of four parts; the second is withdrawn, in one language's file. */
const PARTS = 'mara-prueba';

/** What somebody has begun: each is a draft, lacks something, and was saved. */
const BEGUN: Readonly<Record<string, string>> = {
  'content/posts/es/con-foto.md': `---
title: Con foto
description: De qué trata este texto, en una frase de cierta extensión.
translationKey: with-a-photo
onlyIn: Se escribió para un taller en español.
date: 2026-08-01
author: Un equipo de prueba
draft: true
cover: { src: ../../media/foto-que-falta.jpg, alt: Una foto que falta }
---

![Otra que falta](../../media/otra-que-falta.jpg)
`,
  'content/guides/es/apenas-empezada.md': '\n---\ntitle: Apenas empezada\ndraft: true\n---\n\nPalabras.\n',
  'content/posts/es/apenas-empezado.md': '--- \ntitle: Apenas empezado\ndraft: true\n---\n\nPalabras.\n',
};

let folder = '';
/** Where the programs of the withdrawal put what they need for a while. */
let aside = '';
let taken: ReturnType<typeof runIn>;
let files: ReturnType<typeof textsOf>;
const COMPILED = 'node-compile-cache/v24-of-somebody';
const at = (file: string): string => join(folder, file);
const git = (...args: string[]): void => {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
/** A year with one post more than a page of it holds, and one that was taken back. */
const YEAR = '2019';
const LETTERS = 'abcdefghij';
const writeYear = (): void => {
  for (const [language, name] of [
    ['en', 'a-third-post'],
    ['es', 'un-tercer-texto'],
  ] as const) {
    const text = readFileSync(at(`content/posts/${language}/${name}.md`), 'utf8').replace(/^date: .*$/m, `date: "${YEAR}-03-14"`);
    for (const index of Array(ROWS + 2).keys()) {
      const key = `of-a-year-${LETTERS.charAt(Math.floor(index / 10))}${LETTERS.charAt(index % 10)}`;
      const withdrawn = index === 0 ? 'withdrawnOn: 2026-11-01\n' : '';
      writeFileSync(at(`content/posts/${language}/${key}.md`), text.replace(/^translationKey: .*\n/m, `translationKey: ${key}\n${withdrawn}`));
    }
  }
};
const source = (id: string): string =>
  `${id}:\n  title: Con Doraprueba\n  publisher: Un periódico\n  date: 2015\n  url: https://example.org/${id}\n  language: es\n`;

beforeAll(() => {
  folder = copyProject();
  writeFileSync(at('.gitignore'), 'node_modules\ndist/\n.builds/\ntaken-down/\n');
  const sources = 'sources:\n  - muestra-suya-2015\n  - muestra-comun-2024\n';
  writeStory(folder, {
    id: ID,
    slug: 'relato-de-muestra',
    name: 'Doraprueba',
    real: true,
    mark: WORD,
    basis: { published: {} },
    parts: [
      {
        en: { slug: 'sample', fields: `${sources}recording: { file: sample.mp3, seconds: 245, by: Read by an actor }\n` },
        es: { slug: 'muestra', fields: sources },
      },
    ],
  });
  writeStory(folder, {
    id: PARTS,
    name: 'Maraprueba',
    basis: { told: { givenOn: '2026-01-01', reviewBy: '2028-12-01' } },
    parts: [
      { en: { slug: 'mara-one' }, es: { slug: 'mara-uno' } },
      { en: { slug: 'mara-two' }, es: { slug: 'mara-dos', fields: 'withdrawnOn: 2026-11-01\n' } },
      { en: { slug: 'mara-three' }, es: { slug: 'mara-tres' } },
    ],
  });
  writeFileSync(at(ELSEWHERE), readFileSync(at(ELSEWHERE), 'utf8').replace('  basis: none\n', '  basis: none\n  withdrawnOn: 2026-11-01\n'));
  writeFileSync(at('public/audio/sample.mp3'), Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(2_399_996)]));
  appendFileSync(at('content/sources.yaml'), source('muestra-suya-2015') + source('muestra-comun-2024'));
  const naming = readFileSync(at(NAMING), 'utf8').replace('sources:\n', 'sources:\n  - muestra-comun-2024\n');
  writeFileSync(at(NAMING), `${naming}\n[Una historia](/es/historias/relato-de-muestra/) estaba aquí.\n`);
  writeYear();
  for (const [file, text] of Object.entries(BEGUN)) writeFileSync(at(file), text);
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Words');
  writeFileSync(at(HALF), 'Half of a post.\n');
  aside = mkdtempSync(join(tmpdir(), 'telar-aside-'));
  mkdirSync(join(aside, COMPILED), { recursive: true });
  writeFileSync(join(aside, COMPILED, 'of-before'), `file:///home/ana/telar/.builds/making-7-4711/site/.prerender/chunks/texts.mjs ${WORD}`);
  writeFileSync(join(aside, COMPILED, 'of-others'), 'file:///home/ana/other/program.mjs');
  // As at a staff member's computer, where nothing says that this is a test.
  const atHome = { CI: '', TMPDIR: aside, TEMP: aside, TMP: aside, NODE_COMPILE_CACHE: '' };
  taken = runIn(folder, 'stories:withdraw', { ...SETTINGS, ...atHome }, '--', '--yes', ID);
  files = textsOf(at('dist'));
});
afterAll(() => {
  for (const one of [folder, aside]) rmSync(one, { recursive: true, force: true });
});

describe('taking a story down while somebody is writing', () => {
  it('publishes the site without it at once, although a half-written text stands in the folder', () => {
    expect(taken.output).toContain(say('withdrawalPublished', {}, 'en'));
    expect(taken.status).toBe(0);
    expect(files.get('es/index.html')).toContain('https://telar.example/es/');
    expect([...files].filter(([, text]) => text.includes(WORD)).map(([file]) => file)).toEqual([]);
  });

  it('is not kept from it by drafts that lack a field, or whose picture is not there yet', () => {
    expect(taken.status).toBe(0);
    for (const file of Object.keys(BEGUN)) expect(taken.output).toContain(file);
    expect([...files.keys()].filter((file) => /con-foto|apenas-empezad/.test(file))).toEqual([]);
  });

  it('leaves the half-written text where it was, and says that it is not in the site', () => {
    expect(readFileSync(at(HALF), 'utf8')).toBe('Half of a post.\n');
    expect(taken.output).toContain(`${say('savedUnsaved', {}, 'en')}\n  ${HALF}`);
    expect(existsSync(at('dist/en/news/half/index.html'))).toBe(false);
  });

  it('takes an account off the page that it shared, and says so at each address that led there', () => {
    expect(files.get('es/contadas-en-otro-lugar/index.html')).not.toMatch(/fina/i);
    const code = quietCode('stories', 'fina-de-prueba');
    for (const path of ['/es/historias/fina-de-prueba/', `/es/p/${code}/`]) {
      expect(files.get('_redirects')).toContain(`${path}* /es/ya-no-esta-aqui/ 200\n`);
      expect([...files.keys()].filter((file) => `/${file}`.startsWith(path))).toEqual([]);
    }
    expect(files.get('_redirects')).not.toMatch(/fina-de-prueba.* 301/);
  });

  it('has the posts of a year on as many pages as they need, each of which leads to the others and to its other language', () => {
    for (const [news, other] of [
      ['en/news', 'es/noticias'],
      ['es/noticias', 'en/news'],
    ] as const) {
      const [first = '', second = ''] = ['', '2/'].map((number) => files.get(`${news}/${YEAR}/${number}index.html`));
      const postsOn = (html: string): string[] => html.match(/of-a-year-[a-j]{2}(?=\/")/g) ?? [];
      expect(new Set(postsOn(first)).size, news).toBe(ROWS);
      expect(new Set(postsOn(second)).size, news).toBe(1);
      expect([...postsOn(first), ...postsOn(second)], news).not.toContain('of-a-year-aa');
      expect(first, news).toContain(`href="/${news}/${YEAR}/2/"`);
      expect(second, news).toContain(`href="/${news}/${YEAR}/"`);
      expect(second, news).toContain(`href="https://telar.example/${other}/${YEAR}/2/"`);
      expect(files.has(`${news}/${YEAR}/3/index.html`), news).toBe(false);
    }
  });

  it('leaves no gap in a series of which a part was withdrawn: the parts that stay follow each other', () => {
    const third = files.get('en/stories/mara-prueba/mara-three/index.html') ?? '';
    expect(third).toMatch(/Part 2 of 2/);
    expect(third).toContain('href="/en/stories/mara-prueba/mara-one/" rel="prev"');
    expect(files.get('es/historias/mara-prueba/index.html')).not.toContain('mara-dos');
  });

  it('changes no quiet address of what stays: each is the one that someone was sent', () => {
    /** Each page that can be sent, and the address in its message. */
    const quietOnes = (all: Iterable<[path: string, html: string]>): Map<string, string> =>
      new Map(
        [...all].flatMap(([path, html]) => {
          const [, sent] = /https?:\/\/[^/"<]+(\/(?:en|es)\/p\/[^"<\s]+)/.exec(html) ?? [];
          return sent === undefined || isQuiet(path) ? [] : [[path, sent]];
        }),
      );
    const here = quietOnes(pages.map(({ path, html }) => [path, html]));
    const there = quietOnes(
      [...files].filter(([file]) => file.endsWith('.html')).map(([file, html]) => [`/${file.replace(/index\.html$/, '')}`, html]),
    );
    expect(here.size).toBeGreaterThan(50);
    expect(there.size).toBeGreaterThan(here.size);
    expect([...here].filter(([own, path]) => there.get(own) !== path)).toEqual([]);
  });
});

describe('what a build leaves outside of its folder', () => {
  it('is no word of the site, taken down or not, in either of the ways in which Node writes words', () => {
    const left = readdirSync(aside, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = left.filter(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return [WORD, 'Maraprueba'].some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    });
    expect(holding.map(({ name }) => name)).toEqual([]);
  });

  it('is what other programs left there', () => {
    expect(existsSync(join(aside, COMPILED, 'of-others'))).toBe(true);
    expect(existsSync(join(aside, COMPILED, 'of-before'))).toBe(false);
  });
});

describe('npm run stories:withdraw', () => {
  it('deletes the text, the series, the recording and the sources that only it had', () => {
    for (const file of [
      'content/series/dora-prueba.yaml',
      'content/stories/en/sample.mdx',
      'content/stories/es/muestra.mdx',
      'public/audio/sample.mp3',
    ])
      expect(existsSync(at(file)), file).toBe(false);
    const left = readFileSync(at('content/sources.yaml'), 'utf8');
    expect(left).not.toContain('muestra-suya-2015');
    // Another text names this one: it stays, and staff are told of it.
    expect(left).toContain('muestra-comun-2024');
  });

  it('keeps a record that holds no name', () => {
    expect(readFileSync(at('content/withdrawn/relato-de-muestra.yaml'), 'utf8')).toBe('slug: relato-de-muestra\nwithdrawnOn: 2026-11-25\n');
  });

  it('says how to purge the history, which archives to ask, what to send to mirrors, and where she is still named', () => {
    for (const words of [
      'git filter-repo --invert-paths',
      '--path content/stories/en/sample.mdx',
      'https://telar.example/en/stories/relato-de-muestra/sample/',
      `https://telar.example${quietHref('en', quietCode('stories', 'relato-de-muestra'), '1')}`,
      'info@archive.org',
      'remove-outdated-content',
      'Please delete your copies',
      NAMING,
      'content/sources.yaml › muestra-comun-2024',
    ])
      expect(taken.output).toContain(words);
  });

  it('deletes what it can of files with a mistake, names those left to delete by hand, and fails', () => {
    const broken = 'content/stories/en/elsa-tells.mdx';
    writeFileSync(at(broken), readFileSync(at(broken), 'utf8').replace('series: elsa-de-prueba', 'series elsa-de-prueba'));
    const { status, output } = runIn(folder, 'stories:withdraw', { TELAR_LANG: 'es' }, '--', '--yes', 'elsa-de-prueba');
    expect(status).toBe(1);
    expect(output).toContain(`${say('withdrawalUnread', {}, 'es')}\n  ${broken}\n`);
    expect(existsSync(at('content/stories/es/elsa-cuenta.mdx'))).toBe(false);
    expect(existsSync(at('content/series/elsa-de-prueba.yaml'))).toBe(false);
  });

  it('says which stories there are where it is asked for another, and changes nothing', () => {
    const { status, output } = runIn(folder, 'stories:withdraw', { TELAR_LANG: 'es' }, 'nadie');
    expect(status).toBe(1);
    expect(output).toContain('No hay ninguna historia llamada "nadie"');
    expect(output).toMatch(/berta-de-prueba, .*celia-de-prueba/);
  });
});
