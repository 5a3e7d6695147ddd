import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removedAddresses } from '#/content-files/withdrawal/removed-addresses.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import { answerTo, announceWithdrawal, reportWithdrawal, type Sender } from '#/content-files/withdrawal/report.ts';
import { takeDown, type TakenDown } from '#/content-files/withdrawal/take-down.ts';
import { LOCALES } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../../support/content-tree.ts';

const DAY = '2026-11-25';
let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
});

const plan = (id: string) => planWithdrawal(tree.root, id, DAY);
const SERIES = 'content/series/ana.yaml';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';
/** The code of its quiet addresses. */
const ANA = quietCode('stories', 'ana');
const paths = (id: string): string[] | undefined => plan(id)?.addresses.map(({ path }) => path);

/** Adds a second part in English, so that the first is not the last one. */
const addPart = (): void => tree.write('content/stories/en/part-2.mdx', '---\ntitle: Two\nseries: ana\npart: 2\n---\n\nWords.\n');

/** Puts what the folder holds on record. */
const commit = (): void => {
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Words'],
  ])
    expect(spawnSync('git', args, { cwd: tree.root }).status).toBe(0);
};

describe('copies of a story that lie beside it', () => {
  it('are named as still there, and those of other texts are not', () => {
    addPart();
    const folder = 'content/stories/en';
    for (const name of ['part-1.mdx~', 'part-1.mdx.bak', 'part-1 - copia.docx', '.part-1.mdx.swp', 'part-10.docx', 'part-2.mdx~', 'other-part-1.bak'])
      tree.write(`${folder}/${name}`, 'Her words.');
    const made = plan('ana/1');
    expect(made?.beside.toSorted()).toEqual(
      ['part-1.mdx~', 'part-1.mdx.bak', 'part-1 - copia.docx', '.part-1.mdx.swp'].map((name) => `${folder}/${name}`).sort(),
    );
    if (!made) throw new Error('There is no such story.');
    expect(made.remove.filter((file) => made.beside.includes(file))).toEqual([]);
    expect(announceWithdrawal(made, 'ana/1', [])).toContain(`${say('withdrawalBeside')}\n  ${folder}/.part-1.mdx.swp\n`);
  });
});

describe('a withdrawal', () => {
  it('takes the series and its parts in both languages, and records where it stood', () => {
    expect(plan('ana')?.remove.sort()).toEqual([SERIES, PART, PARTE]);
    expect(plan('ana')?.record).toEqual({ file: 'content/withdrawn/ana.yaml', text: 'slug: ana\nwithdrawnOn: 2026-11-25\n' });
  });

  it('names the address of every page, since search engines take one at a time', () => {
    expect(paths('ana')).toEqual([
      ...['/en/stories/ana/', `/en/p/${ANA}/`, '/es/historias/ana/', `/es/p/${ANA}/`],
      ...['/en/stories/ana/part-1/', `/en/p/${ANA}/1/`, '/es/historias/ana/parte-1/', `/es/p/${ANA}/1/`],
    ]);
  });

  it('of one part takes that part alone, and records its place so that the others may keep theirs', () => {
    addPart();
    expect(plan('ana/1')?.remove.sort()).toEqual([PART, PARTE]);
    expect(plan('ana/1')?.record?.file).toBe('content/withdrawn/ana-1.yaml');
    expect(paths('ana/1')).toEqual(['/en/stories/ana/part-1/', `/en/p/${ANA}/1/`, '/es/historias/ana/parte-1/', `/es/p/${ANA}/1/`]);
  });

  it('of one part names where that stood before, keeps it on record, and finds the links to it', () => {
    addPart();
    tree.change(PART, 'part: 1\n', 'part: 1\nformerly: [old-one, 1984, "No address"]\n');
    tree.append('content/posts/en/a-post.md', '[Her first part](/en/stories/ana/old-one/)');
    const made = plan('ana/1');
    const english = ['/en/stories/ana/part-1/', `/en/p/${ANA}/1/`, '/en/stories/ana/old-one/', '/en/stories/ana/1984/'];
    expect(paths('ana/1')?.slice(0, 4)).toEqual(english);
    expect(made?.references.some((place) => place.startsWith('content/posts/en/a-post.md:'))).toBe(true);
    if (!made?.record) throw new Error('Nothing is kept.');
    for (const file of made.remove) tree.remove(file);
    tree.write(made.record.file, made.record.text);
    const gone = removedAddresses(readContent(tree.root), DAY).map(({ path }) => path);
    expect(gone).toEqual(expect.arrayContaining(english));
  });

  it('of a whole series names where its parts stood before', () => {
    tree.change(PART, 'part: 1\n', 'part: 1\nformerly: [old-one]\n');
    expect(paths('ana')).toContain('/en/stories/ana/old-one/');
    expect(plan('ana')?.record?.text).toBe('slug: ana\nwithdrawnOn: 2026-11-25\n');
  });

  it('of the last part takes its series too: no name, no words and no page are left', () => {
    expect(plan('ana/1')).toEqual(plan('ana'));
  });

  it.each(['', 'eva', 'ana/7', 'ana/'])('of “%s”, which does not exist, is nothing', (id) => {
    expect(plan(id)).toBeUndefined();
  });

  it('takes the recording of her voice, and a picture, unless another text has them', () => {
    tree.write('public/audio/ana-1.mp3', '');
    tree.rewrite(PART, (text) =>
      text
        .replace('part: 1', 'part: 1\nrecording:\n  file: ana-1.mp3\n  seconds: 9\n  by: Read by Ana')
        .concat('\n![A loom](../../media/loom.png)\n'),
    );
    expect(plan('ana')?.remove).toEqual(expect.arrayContaining(['public/audio/ana-1.mp3', 'content/media/loom.png']));
    tree.change('content/posts/en/a-post.md', 'author:', 'cover: { src: ../../media/loom.png, alt: A loom }\nauthor:');
    expect(plan('ana')?.remove).not.toContain('content/media/loom.png');
  });

  it.each([
    ['by reference', '![A loom][1]\n\n[1]: ../../media/loom.png'],
    ['inside a passage', '<Passage id="2">\n![A loom](../../media/loom.png)\n</Passage>'],
    ['with brackets in its description', '![A loom [old]](../../media/loom.png "A \\"title\\"")'],
    ['in signs as codes', '![A loom](../../media/%6Coom.png)'],
    ['in a note for colleagues', '{/* ![A loom](../../media/loom.png) */}'],
  ])('takes a picture that is shown %s, unless another text shows it', (_, words) => {
    tree.append(PART, words);
    expect(plan('ana')?.remove).toContain('content/media/loom.png');
    tree.append('content/posts/en/a-post.md', words);
    expect(plan('ana')?.remove).not.toContain('content/media/loom.png');
  });

  it.each([
    ['as a list', 'pictures:\n  - src: ../../media/loom.png\n    alt: A loom\n    face: hers\n'],
    ['in one row', 'pictures: [{ src: ../../media/loom.png, alt: A loom, face: hers }]\n'],
    ['in signs as codes', 'pictures: [{ src: "../../media/%6Coom.png", alt: A loom, face: hers }]\n'],
    ['beside a field with a mistake', 'description: "Half\npictures: [{ src: ../../media/loom.png }]\n'],
  ])('takes her picture that stands in the fields %s, and out of the history, unless a text that stays has it', (_, field) => {
    addPart();
    tree.change(PART, 'part: 1\n', `part: 1\n${field}`);
    expect(plan('ana/1')?.remove).toContain('content/media/loom.png');
    expect(plan('ana/1')?.history.names).toContain('content/media/loom.png');
    tree.change('content/stories/en/part-2.mdx', 'part: 2\n', `part: 2\n${field}`);
    expect(plan('ana/1')?.remove).not.toContain('content/media/loom.png');
    expect(plan('ana')?.remove).toContain('content/media/loom.png');
  });

  it('can be begun again where deleting was cut off in the middle, and finds her recording then', () => {
    tree.change(PART, 'part: 1', 'part: 1\nrecording: { file: ana-1.mp3, seconds: 9, by: Read by her }');
    // A folder is not deleted as a file is: there it ends.
    tree.write('public/audio/ana-1.mp3/inside', '');
    const first = plan('ana');
    expect(() => first && takeDown(tree.root, 'ana', first, undefined)).toThrow(/EISDIR|directory/);
    expect(plan('ana')?.remove).toEqual(expect.arrayContaining([SERIES, PART, 'public/audio/ana-1.mp3']));
  });

  it('takes her recording and her picture although those of somebody else have names that end as hers, or the same name in another folder', () => {
    const hers = ['public/audio/ana-1.mp3', 'content/media/hers/ana.png', 'content/media/hers/ana/1.png'];
    for (const file of [...hers, 'public/audio/mariana-1.mp3', 'content/media/hers/mariana.png', 'content/media/hers/eva/1.png'])
      tree.write(file, '');
    const showing = (recording: string, ...pictures: string[]): string =>
      `part: 1\nrecording: { file: ${recording}, seconds: 9, by: Read by her }\npictures:\n${pictures.map((one) => `  - { src: ../../media/hers/${one}, alt: A loom, face: hers }\n`).join('')}`;
    tree.change(PART, 'part: 1\n', showing('ana-1.mp3', 'ana.png', 'ana/1.png'));
    tree.write(
      'content/stories/en/mariana-one.mdx',
      `---\ntitle: One\nseries: mariana\n${showing('mariana-1.mp3', 'mariana.png', 'eva/1.png')}---\n\nWords.\n`,
    );
    expect(plan('ana')?.remove.sort()).toEqual([...hers, SERIES, PART, PARTE].sort());
    tree.write('content/pages/en/plain.md', 'Beside it stands hers/ana.png, and ana-1.mp3.');
    expect(plan('ana')?.remove.sort()).toEqual(['content/media/hers/ana/1.png', SERIES, PART, PARTE].sort());
  });

  it('takes no picture that is only spoken of, or that stands in code', () => {
    tree.append(PART, '`![A loom](../../media/loom.png)`');
    expect(plan('ana')?.remove).not.toContain('content/media/loom.png');
  });

  it('leaves a source that another text names', () => {
    tree.change(PART, 'part: 1', 'part: 1\nsources: [report]');
    expect(plan('ana')?.sources).toEqual([]);
    for (const file of ['content/posts/en/a-post.md', 'content/posts/es/un-texto.md']) tree.change(file, 'sources: [report]\n', '');
    tree.remove('content/offer.yaml');
    tree.remove('content/notices.yaml');
    tree.change('content/posts/en/a-post.md', 'title: A post', 'title: A letter');
    expect(plan('ana')?.sources).toEqual(['report']);
  });

  it('takes sources that a series names for its patterns', () => {
    tree.append('content/sources.yaml', 'talk:\n  title: A talk');
    tree.append(SERIES, 'patterns:\n  - { shows: { en: One., es: Una. }, source: talk }');
    expect(plan('ana')?.sources).toEqual(['talk']);
  });
});

describe('what still names a withdrawn story', () => {
  it('is found where it is linked to', () => {
    tree.append('content/posts/en/a-post.md', 'Read [this](/en/stories/ana/part-1/).');
    expect(plan('ana')?.references).toEqual([`content/posts/en/a-post.md:${tree.rowOf('content/posts/en/a-post.md', 'Read [this]')}`]);
  });

  it('is found by her name alone, without a link, in texts, series, sources and words of the interface', () => {
    tree.append('content/pages/es/acerca.md', 'ANÁ contó su historia.');
    tree.write('content/series/eva.yaml', 'slug: eva\nname: { en: Eva, es: Eva }\nwho: { en: A friend of Ana., es: Amiga. }\n');
    tree.append('content/sources.yaml', 'talk:\n  title: A talk with Ana');
    tree.write('locales/en/home.json', '{\n  "lead": "Ana’s words"\n}\n');
    expect(plan('ana')?.references).toEqual([
      `content/pages/es/acerca.md:${tree.rowOf('content/pages/es/acerca.md', 'ANÁ')}`,
      'content/series/eva.yaml:3',
      'content/sources.yaml › talk',
      'locales/en/home.json:2',
    ]);
  });

  it('is found as readers see it: over two lines, in bold, in a link by reference, in signs as codes', () => {
    const file = 'content/posts/en/a-post.md';
    tree.append(file, 'It was A**na** who said it.\n\nA [story][1].\n\n[1]: /en/stor%69es/ana/\n\nBy A&#110;a.');
    const lines = ['A**na**', 'A [story]', '[1]:', 'By A'].map((words) => tree.rowOf(file, words));
    expect(plan('ana')?.references).toEqual([`${file}:${lines.join(', ')}`]);
    tree.change(SERIES, 'pseudonym', 'none');
    tree.change(SERIES, 'name: { en: Ana’s story, es: La historia de Ana }', 'name: { en: A job offer, es: Una oferta }');
    tree.append(file, 'It is called A job\noffer.');
    expect(plan('ana')?.references).toEqual([`${file}:${tree.rowOf(file, 'A [story]')}, ${tree.rowOf(file, 'A job')}`]);
  });

  it('is found by the whole title of the part that is taken alone, also in another part, and not by a word of it', () => {
    addPart();
    const file = 'content/posts/en/a-post.md';
    tree.append('content/stories/en/part-2.mdx', 'As in Part one.');
    tree.append(file, 'Ana’s “Part\none”.\n\nPart oneself, one part, Ana.');
    expect(plan('ana/1')?.references).toEqual([
      `${file}:${tree.rowOf(file, 'Ana’s “Part')}`,
      `content/stories/en/part-2.mdx:${tree.rowOf('content/stories/en/part-2.mdx', 'As in')}`,
    ]);
  });

  it('is found in a note beside the sources, which no source takes with it', () => {
    tree.append('content/sources.yaml', '# Ana gave us this.\ntalk:\n  title: A talk\n  # with Ana');
    const line = tree.rowOf('content/sources.yaml', '# Ana gave');
    expect(plan('ana')?.references).toEqual(['content/sources.yaml › talk', `content/sources.yaml:${String(line)}`]);
  });

  it.each([
    ['forgotten', 'name: { en: Ana’s story, es: La historia de Ana }\n', ''],
    ['left empty', 'name: { en: Ana’s story, es: La historia de Ana }', 'name:\n  en:\n  es:'],
  ])('is found by the name of the file where the name is %s, and no line of another story is', (_, written, now) => {
    tree.change(SERIES, written, now);
    tree.write('content/series/eva.yaml', 'slug: eva\nname:\n  en: Eva\n  es: Eva\n');
    tree.append('content/posts/en/a-post.md', 'Ana said so.');
    expect(plan('ana')?.references).toEqual([`content/posts/en/a-post.md:${tree.rowOf('content/posts/en/a-post.md', 'Ana said')}`]);
  });

  it('is no common word, and no longer word that begins like her name', () => {
    tree.append('content/posts/en/a-post.md', 'The story of Anatolia.');
    expect(plan('ana')?.references).toEqual([]);
  });

  it('is the whole name where the story is nobody’s own, and its name ordinary words', () => {
    tree.change(SERIES, 'pseudonym', 'none');
    tree.change(SERIES, 'name: { en: Ana’s story, es: La historia de Ana }', 'name:\n  en: A job offer\n  es: Una oferta');
    tree.append('content/posts/en/a-post.md', 'Every offer of a job.\nA job offer is a story of ours.');
    expect(plan('ana')?.references).toEqual([`content/posts/en/a-post.md:${tree.rowOf('content/posts/en/a-post.md', 'A job offer')}`]);
  });
});

describe('a withdrawal of files with a mistake in them', () => {
  it('takes a part whose fields cannot be read, and its recording, as long as its series can', () => {
    tree.change(PART, 'title: Part one', 'title: "Part one');
    expect(plan('ana')?.remove).toContain(PART);
    expect(plan('ana')?.unread).toEqual([]);
  });

  it('takes a series that the check refuses, or that is no YAML at all', () => {
    tree.change(SERIES, 'kind: told-to-us', 'kind: [');
    expect(plan('ana')?.remove.sort()).toEqual([SERIES, PART, PARTE]);
    expect(plan('ana')?.record?.file).toBe('content/withdrawn/ana.yaml');
  });

  it('takes the parts of a series whose own file is gone, and keeps no record without an address', () => {
    tree.remove(SERIES);
    expect(plan('ana')).toMatchObject({ remove: [PART, PARTE], record: undefined, addresses: [] });
  });

  it('says which files hide whose story they are, instead of passing over them', () => {
    tree.change(PARTE, 'series: ana', 'series ana');
    expect(plan('ana')?.remove).not.toContain(PARTE);
    expect(plan('ana')?.unread).toEqual([PARTE]);
    tree.change(PARTE, 'series ana', 'series: ana');
    tree.change(PARTE, 'part: 1', 'part one');
    expect(plan('ana/1')?.unread).toEqual([PARTE]);
  });
});

describe('the history of what is withdrawn', () => {
  it('is purged of the names that a file had before', () => {
    tree.rename(PART, 'content/stories/en/ana.mdx');
    commit();
    tree.rename('content/stories/en/ana.mdx', PART);
    commit();
    expect(plan('ana')?.history.names).toContain('content/stories/en/ana.mdx');
    expect(plan('ana')?.history.reused).toEqual([]);
  });

  it('is purged of no name that another text has now: that one is told of instead', () => {
    const other = 'content/stories/en/first.mdx';
    tree.rename(PART, other);
    commit();
    tree.rename(other, PART);
    commit();
    tree.write(other, '---\ntitle: Another\nseries: eva\npart: 1\n---\n\nQuite other words.\n');
    commit();
    expect(plan('ana')?.history.names).not.toContain(other);
    expect(plan('ana')?.history.reused).toEqual([other]);
  });

  it('is what is deleted, where there is no git', () => {
    expect(plan('ana')?.history).toEqual({ names: plan('ana')?.remove, reused: [] });
  });
});

describe('what staff are told after a withdrawal', () => {
  const told = (id = 'ana', sender = { url: 'https://telar.example', contact: 'hola@telar.example' } as Sender): string => {
    const found = plan(id);
    if (!found) throw new Error(`There is no story ${id}.`);
    return reportWithdrawal({ plan: found, taken: { copy: undefined, saved }, id, published: undefined }, sender);
  };
  let saved: TakenDown['saved'];
  beforeEach(() => {
    saved = { done: true };
  });
  const numbered = (text: string): string[] => [...text.matchAll(/^(\d+)\. (.*)$/gm)].map(([, number = '', title = '']) => `${number} ${title}`);
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(LOCALES)('is numbered without a gap in %s, publishing first, with or without a text that still names it', (locale) => {
    vi.stubEnv('TELAR_LANG', locale);
    const keys = ['withdrawalPublish', 'withdrawalHistory', 'withdrawalArchives', 'withdrawalSend'] as const;
    const titles = keys.map((key) => say(key, {}, locale));
    expect(numbered(told())).toEqual(titles.map((title, index) => `${index + 1} ${title}`));
    tree.append('content/posts/en/a-post.md', 'Ana said so.');
    titles.splice(1, 0, say('withdrawalMentions', {}, locale));
    expect(numbered(told())).toEqual(titles.map((title, index) => `${index + 1} ${title}`));
  });

  it('is all in Spanish for staff who read it', () => {
    tree.change(PART, 'part: 1', 'part: 1\nsources: [talk]');
    tree.append('content/sources.yaml', 'talk:\n  title: A talk');
    tree.write('content/stories/es/rota.mdx', 'Sin campos.\n');
    const english = told('ana', { url: undefined, contact: undefined });
    vi.stubEnv('TELAR_LANG', 'es');
    const spanish = told('ana', { url: undefined, contact: undefined });
    for (const key of ['withdrawalDeleted', 'withdrawalKept', 'withdrawalUnread', 'withdrawalLetter'] as const) {
      expect(english).toContain(say(key, {}, 'en'));
      expect(spanish).toContain(say(key, {}, 'es'));
    }
    expect(spanish).toContain(say('withdrawalTitles', { sources: 'talk' }, 'es'));
    expect(spanish).toContain(say('withdrawalSettings', { blanks: '[SITE_URL], [SITE_CONTACT]' }, 'es'));
    expect(spanish.split('\n').filter((line) => english.includes(line) && /^\S/.test(line))).toEqual([]);
  });

  it('names the page that an account shares with others, which stays, and no such page of any other', () => {
    expect(told()).not.toContain('told-elsewhere');
    tree.rewrite(SERIES, (text) => text.replace(/^consent:\n(?: .*\n)+/m, 'published: { basis: none }\n'));
    for (const words of [
      say('withdrawalShared', {}, 'en'),
      'https://telar.example/en/told-elsewhere/',
      'https://telar.example/es/contadas-en-otro-lugar/',
    ])
      expect(told()).toContain(words);
  });

  it('names the site’s address and contact, and a gap to fill in where they are not set, never a placeholder', () => {
    expect(told()).toContain('https://telar.example/en/stories/ana/part-1/');
    expect(told()).toContain('hola@telar.example');
    const unset = told('ana', { url: undefined, contact: undefined });
    expect(unset).toContain('[SITE_URL]/en/stories/ana/part-1/');
    expect(unset).not.toMatch(/localhost|example\.org/);
  });

  it('says that no address is kept where none could be read', () => {
    tree.remove(SERIES);
    expect(told()).toContain(say('withdrawalNoAddress', { file: SERIES }, 'en'));
  });

  it('says first what git could not save, and why: these files and no others', () => {
    saved = { done: false, why: 'the folder is locked' };
    const [first = ''] = told()
      .split('\n')
      .filter((line) => line.startsWith('1. '));
    expect(first).toBe(`1. ${say('withdrawalSave', { why: 'the folder is locked' }, 'en')}`);
    expect(told()).toContain(`${first}\n  ${[SERIES, PART, PARTE].sort((a, b) => Number(a === SERIES) - Number(b === SERIES)).join('\n  ')}`);
  });

  it('says beforehand what will be deleted, and what nothing but a copy could bring back', () => {
    const found = plan('ana');
    if (!found) throw new Error('There is no story ana.');
    const said = announceWithdrawal(found, 'ana', [PART]);
    for (const file of found.remove) expect(said).toContain(`  ${file}`);
    expect(said).toContain(`${say('withdrawalNever', {}, 'en')}\n  ${PART}`);
  });

  it.each(['yes', ' Sí ', 'si', '"yes"', 'COPIA', 'copy.'])('takes “%s” for an answer', (word) => {
    expect(answerTo(word)).toBeDefined();
  });

  it.each(['', 'y', 's', 'no', 'yes please', 'c', 'ana', 'sisi'])('takes “%s” for no, so that a finger that slips deletes nothing', (word) => {
    expect(answerTo(word)).toBeUndefined();
  });
});

describe('the addresses that are gone', () => {
  const removed = (today = DAY): string[] => removedAddresses(readContent(tree.root), today).map(({ path, below }) => (below ? `${path}*` : path));

  const WHOLE = ['/en/stories/ana/*', `/en/p/${ANA}/*`, '/es/historias/ana/*', `/es/p/${ANA}/*`];

  it('are none while all may be shown', () => {
    expect(removed()).toEqual([]);
  });

  it('are the whole series’ in both languages the day after its consent ended', () => {
    expect(removed('2028-06-02')).toEqual(WHOLE);
  });

  it('are a part’s own and its quiet one, in both languages, where it alone is withdrawn', () => {
    for (const [locale, slug] of [
      ['en', 'part-2'],
      ['es', 'parte-2'],
    ] as const)
      tree.write(`content/stories/${locale}/${slug}.mdx`, `---\ntranslationKey: ana-2\nseries: ana\npart: 2\n---\n\nWords.\n`);
    tree.change('content/stories/es/parte-2.mdx', 'part: 2', 'part: 2\nwithdrawnOn: 2026-01-01');
    expect(removed()).toEqual(['/en/stories/ana/part-2/', `/en/p/${ANA}/2/`, '/es/historias/ana/parte-2/', `/es/p/${ANA}/2/`]);
  });

  it('are the whole series’ too where its last part is withdrawn', () => {
    tree.change('content/stories/en/part-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    expect(removed()).toEqual(WHOLE);
  });

  it('are the whole series’ where its last part was taken out and its own file was left', () => {
    tree.remove(PART);
    tree.remove(PARTE);
    expect(removed()).toEqual([]);
    tree.write('content/withdrawn/ana-1.yaml', 'slug: ana\nwithdrawnOn: 2026-01-01\npart: { number: 1, addresses: { en: part-1 } }\n');
    expect(removed()).toEqual(expect.arrayContaining(WHOLE));
  });

  it('are those of the records, of a part in each language in which it stood', () => {
    tree.write('content/withdrawn/b.yaml', 'slug: b\nwithdrawnOn: 2026-01-01\npart: { number: 2, addresses: { es: parte-2 } }\n');
    expect(removed()).toEqual(['/es/historias/b/parte-2/', `/es/p/${quietCode('stories', 'b')}/2/`]);
  });
});
