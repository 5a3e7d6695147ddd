import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { entriesUnder } from '#/content-files/read/list-folder.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { redirectsIn } from '#/content-files/read/redirects.ts';
import { noteDone } from '#/content-files/translations/note-revision.ts';
import { removedAddressesOf } from '#/content-files/withdrawal/removed-addresses.ts';
import { besideOf } from '#/desk/beside.ts';
import { escaped } from '#/desk/escaped.ts';
import { remember, statesOf } from '#/desk/history.ts';
import { overviewOf } from '#/desk/overview.ts';
import { deskSays } from '#/desk/words.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { foundAtDesk } from '../../support/found-at-desk.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';

const TODAY = '2026-11-25';
const words = deskSays('en');
const EN = 'content/posts/en/ana-sofia-reyes-speaks.md';
const ES = 'content/posts/es/habla-ana-sofia-reyes.md';
const NOW = ['content/posts/en/a-survivor-speaks.md', 'content/posts/es/habla-una-sobreviviente.md'] as const;
const AT = '/collections/posts/entries/ana-sofia-reyes-speaks';
const NAMED = /ana-sofia|sofia-reyes/;

let tree: ContentTree;
let desk: OpenedDesk;

const post = (title: string, more: string): string =>
  `---\ntitle: ${title}\ndescription: What this post is about, in one sentence of some length.\ntranslationKey: ana-sofia-reyes-speaks\n${more}date: 2026-03-14\nauthor: Telar team\n---\n\nPalabras.\n`;
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
const give = (form: Readonly<Record<string, string>> = {}): Promise<string> =>
  desk.ask('/desk/address', { at: AT, en: 'A survivor speaks', es: 'habla-una-sobreviviente', before: 'gone', ...form });
const all = (folder: string): string[] => entriesUnder(tree.root, folder).flatMap(({ file, kind }) => (kind === 'file' ? [file] : []));
const allLeading = (): Record<string, string> => {
  const content = readContent(tree.root);
  return redirectsIn(content, publicationOf(content, TODAY));
};
// Those of the story, which stands on one page, are there besides.
const leading = (): Record<string, string> => Object.fromEntries(Object.entries(allLeading()).filter(([path]) => !path.includes('/ana/')));
const look = () => overviewOf({ root: tree.root, today: TODAY, named: { pages: [] }, exits: {}, language: 'en' });

beforeEach(async () => {
  tree = contentTree();
  tree.write(ES, post('Habla una sobreviviente', ''));
  tree.write(EN, post('A survivor speaks', ''));
  tree.append('content/posts/en/a-post.md', '[She](/en/news/ana-sofia-reyes-speaks/) speaks.');
  tree.append('content/posts/es/un-texto.md', 'Habla [ella](/es/noticias/habla-ana-sofia-reyes/#content).');
  noteDone(tree.root, [EN, 'content/posts/en/a-post.md'], readContent(tree.root));
  desk = await openedDesk(tree.root);
});
afterEach(async () => {
  await desk.close();
  tree.dispose();
});

describe('a text that is given another address since the old one names somebody', () => {
  it('stands there in both languages, and the name stands in no file, no address and no name of a file any more', async () => {
    const page = await give();
    expect(page).toContain(escaped(words.addressGiven(true)));
    expect(page).not.toContain(words.addressNamed);
    expect(NOW.every((file) => existsSync(join(tree.root, file)))).toBe(true);
    expect(all('content').filter((file) => NAMED.test(file) || NAMED.test(read(file)))).toEqual([]);
    const content = readContent(tree.root);
    expect(JSON.stringify([leading(), removedAddressesOf(publicationOf(content, TODAY))])).not.toMatch(NAMED);
  });

  it('is found from all that led to it, goes on being joined with its translation, and nothing is mistaken or behind by it', async () => {
    expect((await checkContent(tree.root, TODAY)).problems.map(({ message }) => message)).toEqual([]);
    await give();
    expect(read('content/posts/en/a-post.md')).toContain('[She](/en/news/a-survivor-speaks/)');
    expect(read('content/posts/es/un-texto.md')).toContain('(/es/noticias/habla-una-sobreviviente/#content)');
    for (const file of NOW) expect(read(file)).toContain('translationKey: a-survivor-speaks');
    expect((await checkContent(tree.root, TODAY)).problems).toEqual([]);
    expect((await look()).behind).toEqual([]);
  });

  it('is opened from there by its new name, in the language in which it was open', async () => {
    expect(await give({ at: '/collections/posts/entries/habla-ana-sofia-reyes' })).toContain(
      '/admin/#/collections/posts/entries/habla-una-sobreviviente"',
    );
  });

  it('keeps its earlier states, which can be brought back under the new name', async () => {
    remember(tree.root, EN);
    await give();
    expect(statesOf(tree.root, NOW[0]).length).toBeGreaterThan(0);
    expect(existsSync(join(tree.root, '.desk/history', EN))).toBe(false);
    for (const file of all(`.desk/history/${NOW[0]}`)) expect(read(file)).not.toMatch(NAMED);
  });

  it('says where the old name still stands', async () => {
    tree.append('content/guides/en/a-guide.md', 'See ana-sofia-reyes-speaks.');
    tree.write('content/media/ana-sofia-reyes-speaks.jpg', 'x');
    const page = await give();
    expect(page).toContain(words.addressNamed);
    expect(page).toContain('content/guides/en/a-guide.md:');
    expect(page).toContain('content/media/ana-sofia-reyes-speaks.jpg');
  });

  it('forgets where it led from, too, once somebody says so', async () => {
    await give({ before: 'leads' });
    await desk.ask('/desk/address', { at: '/collections/posts/entries/a-survivor-speaks', en: '', es: '', before: 'gone' });
    expect(leading()).toEqual({});
    expect(all('content').filter((file) => /formerly/.test(read(file)))).toEqual([]);
  });
});

describe('a text that is given another address while the old one names nobody', () => {
  it('is led to from the old one, and keeps its quiet address', async () => {
    expect(await give({ before: 'leads' })).toContain(escaped(words.addressGiven(false)));
    expect(leading()).toEqual({
      '/en/news/ana-sofia-reyes-speaks/': '/en/news/a-survivor-speaks/',
      '/es/noticias/habla-ana-sofia-reyes/': '/es/noticias/habla-una-sobreviviente/',
    });
    expect(read(NOW[0])).toContain('translationKey: ana-sofia-reyes-speaks\nformerly: [ana-sofia-reyes-speaks]');
  });

  it('is led to so where it is a part of a story, too', async () => {
    await give({ at: '/collections/stories/entries/part-1', en: 'the-beginning', es: 'el-comienzo', before: 'leads' });
    expect(allLeading()).toMatchObject({ '/en/stories/ana/part-1/': '/en/stories/ana/', '/es/historias/ana/parte-1/': '/es/historias/ana/' });
  });

  it('is led to from none at which another text stands now, and answers at all of them that it is gone once it is taken down', async () => {
    await give({ before: 'leads' });
    tree.write(
      EN,
      post('Another', 'onlyIn: A text of its own, in one language alone, as it happens.\n').replace('ana-sofia-reyes-speaks\n', 'another\n'),
    );
    expect(Object.keys(leading())).toEqual(['/es/noticias/habla-ana-sofia-reyes/']);
    tree.remove(EN);
    tree.change(NOW[0], 'date: 2026-03-14', 'date: 2026-03-14\nwithdrawnOn: 2026-11-01');
    expect(removedAddressesOf(publicationOf(readContent(tree.root), TODAY)).map(({ path }) => path)).toContain('/en/news/ana-sofia-reyes-speaks/');
  });
});

describe('an address that cannot be given', () => {
  it.each([
    ['one that another text has', { en: 'a post' }, words.addressTaken('a-post')],
    ['one without a letter', { es: '¿…?' }, words.addressEmpty('¿…?')],
    ['the one that it has', { en: 'ana-sofia-reyes-speaks', es: '' }, words.addressSame],
  ])('changes nothing, and is said: %s', async (_, form, said) => {
    const before = all('content').map((file) => [file, read(file)]);
    expect(await give(form)).toContain(escaped(said));
    expect(all('content').map((file) => [file, read(file)])).toEqual(before);
  });

  it('is that of a page, which stands where the program says', async () => {
    tree.write('content/pages/en/about.md', '---\ntitle: About\ntranslationKey: about\n---\n\nWords.\n');
    expect(await desk.ask('/desk/address', { at: '/collections/pages/entries/about', en: 'other', before: 'gone' })).toContain(
      words.gone(''.concat('/collections/pages/entries/about')),
    );
    expect(existsSync(join(tree.root, 'content/pages/en/about.md'))).toBe(true);
  });
});

describe('a guide that other texts call by the name of its address', () => {
  it('keeps that name, which is told', async () => {
    tree.change('content/guides/en/a-guide.md', 'first-guide', 'una-guia');
    tree.change('content/guides/es/una-guia.md', 'first-guide', 'una-guia');
    tree.write('content/phrases.yaml', 'una-guia:\n  en: []\n  es: [una frase]\n');
    const page = await desk.ask('/desk/address', { at: '/collections/guides/entries/una-guia', es: 'otra', en: '', before: 'gone' });
    expect(page).toContain(words.addressNamed);
    expect(page).toContain('content/phrases.yaml:');
    expect(read('content/guides/es/otra.md')).toContain('translationKey: una-guia');
  });
});

describe('an address that says what its title does not', () => {
  const left = { file: EN, words: 'ana sofia reyes' };

  it('is a line of the check, which stops nothing, and is told at the desk beside the text and on the first page', async () => {
    const { problems, warnings } = await checkContent(tree.root, TODAY);
    expect(warnings).toContain(say('addressKeeps', left, 'en'));
    expect(problems.filter(({ file }) => file === EN)).toEqual([]);
    const { addresses } = await look();
    expect(addresses.map(({ said }) => said)).toContain(words.addressKeeps('ana sofia reyes'));
    const beside = besideOf('en', foundAtDesk({ addresses }), `#${AT}`).html;
    expect(beside).toContain(escaped(words.addressKeeps('ana sofia reyes')));
    expect(beside).toContain(`/desk/address?at=${encodeURIComponent(AT)}`);
  });

  it('is none of ordinary words, of words that the title has in another form, and of those that stand in the title', async () => {
    tree.change(EN, 'title: A survivor speaks', 'title: Ana Sofía Reyes speaks');
    tree.write(
      'content/posts/en/numbers-counted-twice.md',
      post('How we count', 'onlyIn: A text of its own, in one language alone, as it happens.\n').replace('Palabras.', 'The numbers were read twice.'),
    );
    const { warnings } = await checkContent(tree.root, TODAY);
    expect(warnings.filter((line) => line.startsWith('content/posts/en'))).toEqual([]);
  });

  it('is one too where an earlier title wrote an ordinary word as a name', async () => {
    const file = 'content/posts/en/with-luz.md';
    tree.append('content/posts/en/a-post.md', 'Words with luz.');
    tree.write(file, post('An evening with Luz', 'draft: true\n'));
    remember(tree.root, file);
    tree.write(file, post('An evening', 'draft: true\n'));
    expect((await look()).addresses.map(({ said }) => said)).toContain(words.addressKeeps('luz'));
  });
});
