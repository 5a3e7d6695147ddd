import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent, report, type Findings } from '#/content-files/check.ts';
import type { Locale } from '#/domain/locale.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { messageKeys } from '../support/staff-words.ts';
import { ASKED_MISTAKES } from './broken/asked.ts';
import { CALL_MISTAKES } from './broken/calls.ts';
import { CITED_MISTAKES } from './broken/cited.ts';
import { COUNTRY_MISTAKES } from './broken/countries.ts';
import { DATE_MISTAKES } from './broken/dates.ts';
import { FIELD_MISTAKES } from './broken/fields.ts';
import { FIGURE_MISTAKES } from './broken/figures.ts';
import { FILE_MISTAKES } from './broken/files.ts';
import { FORM_MISTAKES } from './broken/form.ts';
import { FRAGMENT_MISTAKES, TOLD_OF_FRAGMENTS } from './broken/fragments.ts';
import { GUIDE_BOX_MISTAKES } from './broken/guide-boxes.ts';
import { ILL_WILL_MISTAKES } from './broken/ill-will.ts';
import { FINE_LINKS, LINK_TARGET_MISTAKES } from './broken/link-targets.ts';
import { LINE_MISTAKES } from './broken/lines.ts';
import { HIDDEN_MISTAKES } from './broken/hidden.ts';
import { MEDIA_FILE_MISTAKES } from './broken/media-files.ts';
import type { Mistake } from './broken/mistake.ts';
import { NUMBER_MISTAKES } from './broken/numbers.ts';
import { NOTICE_MISTAKES } from './broken/notices.ts';
import { THREAD_MISTAKES } from './broken/thread.ts';
import { LOTERIA_MISTAKES } from './broken/loteria.ts';
import { KNOWN_MISTAKES } from './broken/known.ts';
import { LESSON_MISTAKES } from './broken/lessons.ts';
import { OFFER_MISTAKES } from './broken/offer.ts';
import { PAIR_MISTAKES } from './broken/pairs.ts';
import { PASSAGE_MISTAKES } from './broken/passages.ts';
import { READING_MISTAKES } from './broken/reading.ts';
import { TOLD_OF_NAMED } from './broken/named.ts';
import { OWN_INPUTS } from './broken/own-inputs.ts';
import { PASTED_MISTAKES } from './broken/pasted.ts';
import { POST_MISTAKES } from './broken/posts.ts';
import { PHRASE_MISTAKES } from './broken/phrases.ts';
import { PERSONAL_MISTAKES } from './broken/personal.ts';
import { PICTURE_MISTAKES } from './broken/pictures.ts';
import { TOLD_OF_PROMISES } from './broken/promises.ts';
import { SCALE_MISTAKES } from './broken/scales.ts';
import { REPLY_MISTAKES } from './broken/replies.ts';
import { WALK_MISTAKES } from './broken/walks.ts';
import { LIGHT_MISTAKES } from './broken/lights.ts';
import { STORY_MISTAKES } from './broken/stories.ts';
import { TEXT_MISTAKES } from './broken/texts.ts';
import { TITLE_MISTAKES } from './broken/titles.ts';
import { TOLD_OF_TRANSLATIONS, TRANSLATION_MISTAKES } from './broken/translations.ts';
import { WORD_MISTAKES } from './broken/words.ts';

const MISTAKES = [
  ...FILE_MISTAKES,
  ...FORM_MISTAKES,
  ...FIELD_MISTAKES,
  ...CALL_MISTAKES,
  ...CITED_MISTAKES,
  ...DATE_MISTAKES,
  ...TEXT_MISTAKES,
  ...TITLE_MISTAKES,
  ...FIGURE_MISTAKES,
  ...GUIDE_BOX_MISTAKES,
  ...OFFER_MISTAKES,
  ...NOTICE_MISTAKES,
  ...LOTERIA_MISTAKES,
  ...THREAD_MISTAKES,
  ...KNOWN_MISTAKES,
  ...LESSON_MISTAKES,
  ...PAIR_MISTAKES,
  ...POST_MISTAKES,
  ...PHRASE_MISTAKES,
  ...TRANSLATION_MISTAKES,
  ...STORY_MISTAKES,
  ...LIGHT_MISTAKES,
  ...SCALE_MISTAKES,
  ...WALK_MISTAKES,
  ...REPLY_MISTAKES,
  ...PASSAGE_MISTAKES,
  ...READING_MISTAKES,
  ...HIDDEN_MISTAKES,
  ...PERSONAL_MISTAKES,
  ...PICTURE_MISTAKES,
  ...FRAGMENT_MISTAKES,
  ...LINE_MISTAKES,
  ...NUMBER_MISTAKES,
  ...COUNTRY_MISTAKES,
  ...WORD_MISTAKES,
  ...PASTED_MISTAKES,
  ...MEDIA_FILE_MISTAKES,
  ...ILL_WILL_MISTAKES,
  ...OWN_INPUTS,
  ...LINK_TARGET_MISTAKES,
  ...ASKED_MISTAKES,
];

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
});

const check = (today = '2026-11-25'): Promise<Findings> => checkContent(tree.root, today);

/** What staff should read about a mistake, once it was made. */
const expected = ({ file, field, key, blanks = {}, row }: Mistake, locale: Locale) => ({
  file,
  field,
  message: say(key, { ...blanks, ...(row === undefined ? {} : { row: tree.rowOf(file, row) }) }, locale),
});

/** What is told of the guides from the day after their review. */
const REVIEWS = ['en/a-guide', 'es/una-guia'].map((name) => say('reviewPassed', { file: `content/guides/${name}.md`, day: '2027-03-14' }, 'en'));

const mistakeAbout = (about: string): Mistake => {
  const mistake = MISTAKES.find((one) => one.about === about);
  if (!mistake) throw new Error(`No mistake about "${about}".`);
  return mistake;
};

describe('content without a mistake', () => {
  it('is passed without a word', async () => {
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });
});

describe('digits of a number that is held', () => {
  it.each(['Of them 765 women left.', 'It cost $765.', 'That is 765 % more.', 'Fueron 765 mujeres.', 'It was 1,765.', 'In 2025 it ended.'])('may be a sum: "%s"', async (words) => {
    tree.append('content/posts/en/a-post.md', words);
    expect((await check()).problems.filter(({ message }) => message.includes('765'))).toEqual([]);
  });
});

describe('a link that leads where it says, for everyone', () => {
  it.each(FINE_LINKS)('is passed without a word: %s', async (words) => {
    tree.append('content/posts/es/solo-aqui.md', words);
    expect((await check()).problems).toEqual([]);
  });
});

describe('a mistake in the content', () => {
  it.each(MISTAKES)('tells staff about $about', async (mistake) => {
    mistake.make(tree);
    const { problems } = await check();
    expect(mistake.othersSuffer ? problems.filter(({ file }) => file === mistake.file) : problems).toEqual([expected(mistake, 'en')]);
  });

  it.each([
    { ...mistakeAbout('a missing field'), inSpanish: {} },
    { ...mistakeAbout('a number in a text that must never be shown'), inSpanish: { reason: 'Un error de imprenta.' } },
    { ...mistakeAbout('a short number that the country does not have'), inSpanish: { line: 'Una línea' } },
    { ...mistakeAbout('a text without its translation'), inSpanish: { language: 'español' } },
    { ...mistakeAbout('a word of the list in a text'), inSpanish: { why: 'La razón.' } },
  ])('tells staff who read Spanish about $about, in Spanish', async ({ inSpanish, ...mistake }) => {
    vi.stubEnv('TELAR_LANG', 'es');
    mistake.make(tree);
    expect((await check()).problems).toEqual([expected({ ...mistake, blanks: { ...mistake.blanks, ...inSpanish } }, 'es')]);
  });

  it('is known for every message that staff can be given', () => {
    // What is no mistake; what a withdrawal, the list of lines to check and that of guides that wait for a reader say, and which ready sheets are behind, is tested in tests/unit/content-files, what a language of the help pages lacks, and what the command that begins one refuses, in help-languages.test.ts and language-begun.test.ts, what the lock of numbers and its command say in number-lock.test.ts and tests/builds/numbers-confirm.test.ts, what the maps of walks say in tests/unit/content-files/walks, what of false promises, of words that a note excludes and of sentences to be read in false-promises.test.ts, what a build says in tests/built and tests/kill.
    const elsewhere = ['leftOutWithdrawn', 'leftOutNamed', 'leftOutPartNamed', 'leftOutReview', 'leftOutRefused', 'answerDue', 'consentEnds', 'sheetsBehind', 'leftOutPart', 'leftOutDraft', 'inDrafts', 'inSentDrafts', 'addressKeeps', 'leftOutWaits', 'reviewPassed', 'linkGone', 'withdrawnFuture', 'allGood', 'found', 'namesNotAsked', 'securityTxtRunsOut', 'helpFileMissing', 'helpLinesMissing', 'helpWordsMissing', 'helpNumber', 'helpDigits', 'helpCopied', 'helpBlankLost', 'helpUnknown', 'helpNoCountry', 'helpFileUnread', 'helpCopiedSpanish', 'languageUsage', 'languageTaken', 'languageBegun', 'languageCode', 'languageCodeTaken', 'languageNoName', 'languageAddress', 'languageSame', 'languageExit', 'languageNoTitle', 'languageTooMany', 'falsePromise', 'promiseExampleMissed', 'promiseExampleFound', 'excludedByNote', 'replyBlames', ...TOLD_OF_NAMED, ...TOLD_OF_PROMISES, ...messageKeys('sentences', 'lock', 'confirm', 'withdrawal', 'due', 'waiting', 'build', 'kinds', 'ask', 'maps', 'desk', 'begin', 'form')];
    const known = new Set<string>([...MISTAKES.map(({ key }) => key), ...elsewhere, ...TOLD_OF_TRANSLATIONS, ...TOLD_OF_FRAGMENTS]);
    expect(messageKeys().filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('a country whose file cannot be read', () => {
  it('is told of by itself: nobody is asked whether its places, in a phrase, are someone’s name', async () => {
    tree.change('content/hotlines/mx.yaml', 'zones:', 'also: [Tapachula]\nzones:');
    tree.write('content/phrases.yaml', 'danger: { en: [i am in tapachula], es: [estoy en tapachula] }\n');
    const before = (await check()).problems;
    expect(before.filter(({ file }) => file === 'content/phrases.yaml')).toEqual([]);
    tree.change('content/hotlines/mx.yaml', 'zones:', 'zone:');
    const { problems } = await check();
    expect(problems.map(({ file }) => file)).toContain('content/hotlines/mx.yaml');
    expect(problems.filter(({ file }) => file === 'content/phrases.yaml')).toEqual([]);
  });
});

describe('several mistakes at once', () => {
  const made = ['31 February', 'a link to nowhere', 'a passage that is never closed', 'a published line graded low'];

  it('are all reported together', async () => {
    const mistakes = made.map(mistakeAbout);
    for (const { make } of mistakes) make(tree);
    const { problems } = await check();
    expect(problems).toHaveLength(made.length);
    expect(problems).toEqual(expect.arrayContaining(mistakes.map((mistake) => expected(mistake, 'en'))));
  });

  it('are put under the name of their file, with their number at the end', async () => {
    const mistakes = ['a link to nowhere', 'a heading with a single #', 'a source that nobody wrote down'].map(mistakeAbout);
    for (const { make } of mistakes) make(tree);
    const [block, summary, ...rest] = report(await check()).split('\n\n');
    const [file, ...told] = (block ?? '').split('\n');
    expect(file).toBe('content/posts/en/a-post.md');
    expect(told.sort()).toEqual(
      mistakes
        .map((mistake) => expected(mistake, 'en'))
        .map(({ field, message }) => (field === '' ? `  ${message}` : `  ${field}: ${message}`))
        .sort(),
    );
    expect(summary).toBe(say('found', { count: 3 }, 'en'));
    expect(rest).toEqual([]);
  });
});

describe('a text that is not published yet', () => {
  it.each(['content/posts/es/solo-aqui.md', 'content/guides/en/a-guide.md', 'content/stories/en/part-1.mdx'])(
    'is left out as a draft with one warning, and stops nothing: %s',
    async (file) => {
      tree.change(file, 'translationKey', 'draft: true\ntranslationKey');
      expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutDraft', { file }, 'en')] });
    },
  );

  it('may lack anything while it is a draft: what is wrong is told apart, and stops nothing', async () => {
    const file = 'content/posts/es/solo-aqui.md';
    tree.change(file, 'date: 2026-03-14', 'draft: true');
    tree.append(file, 'Llama al 800 5533 000.');
    const { problems, inDrafts } = await check();
    expect(problems).toEqual([]);
    expect(inDrafts.map(({ field }) => field)).toContain('date');
    expect(inDrafts.every((one) => one.file === file)).toBe(true);
    const told = report(await check());
    expect(told).toContain(say('inDrafts', {}, 'en'));
    expect(told).toContain(say('allGood', {}, 'en'));
  });

  it('stops as a draft too where it has a name from the list: it would be sent with the rest, and stay in what was sent', async () => {
    const file = 'content/posts/es/solo-aqui.md';
    const list = join(tree.root, 'names.txt');
    writeFileSync(list, 'Dolores Inventada\n');
    vi.stubEnv('TELAR_DO_NOT_PUBLISH', list);
    tree.change(file, 'translationKey', 'draft: true\ntranslationKey');
    tree.append(file, 'Lo contó Dolores Inventada.');
    const { problems, inDrafts } = await check();
    expect(problems.map((one) => one.file)).toEqual([file]);
    expect(inDrafts).toEqual([]);
  });

  it('waits for its day with one warning, and stops nothing', async () => {
    const file = 'content/posts/es/solo-aqui.md';
    tree.change(file, 'date: 2026-03-14', 'date: 2026-11-26');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutWaits', { file, day: '2026-11-26' }, 'en')] });
    expect(await check('2026-11-26')).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it('may be linked to by what is not published either, and by nothing else', async () => {
    const post = 'content/posts/es/solo-aqui.md';
    tree.change('content/posts/es/un-texto.md', 'translationKey', 'draft: true\ntranslationKey');
    tree.append(post, '[Un texto](/es/noticias/un-texto/)');
    expect((await check()).problems).toHaveLength(1);
    tree.change(post, 'translationKey', 'draft: true\ntranslationKey');
    expect((await check()).problems).toEqual([]);
  });
});

describe('a guide whose day of review has passed', () => {
  it('is told of in one line, and stops nothing: time alone never does', async () => {
    expect(await check('2027-03-14')).toEqual({ problems: [], inDrafts: [], warnings: [] });
    expect(await check('2027-03-15')).toEqual({ problems: [], inDrafts: [], warnings: REVIEWS });
  });
});

/** As the story of Ana would be if it were retold, with what is noted of her answer. */
const retold = (noted: string): void => {
  tree.change('content/series/ana.yaml', 'kind: told-to-us', 'kind: retold');
  tree.rewrite('content/series/ana.yaml', (text) =>
    text.replace(
      /^consent:\n(?: {2}.*\n)+/m,
      `published:\n  basis: public-record\n  when: { en: in 2025, es: en 2025 }\n  where:\n    - { title: A paper, publisher: A paper, publisherLanguage: en, language: en }\n${noted}`,
    ),
  );
};

describe('an account whose teller was asked', () => {
  it('stays while her answer may still come, and from the day after is told of in one line: no answer is no yes', async () => {
    retold('  askedOn: 2026-10-01\n  answerBy: 2026-11-01\n');
    expect((await check('2026-11-01')).warnings).toEqual([]);
    expect(await check('2026-11-02')).toEqual({ problems: [], inDrafts: [], warnings: [say('answerDue', { file: 'content/series/ana.yaml', day: '2026-11-01' }, 'en')] });
  });

  it('is left out once she said no, with one warning, and stops nothing', async () => {
    retold('  askedOn: 2026-10-01\n  answer: "no"\n');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutRefused', { id: 'ana' }, 'en')] });
  });
});

describe('a series that may no longer be shown', () => {
  it('stays until the last day of its consent, which is told of in one line sixty days before, while there is time to ask again', async () => {
    const ends = say('consentEnds', { file: 'content/series/ana.yaml', day: '2028-06-01' }, 'en');
    expect(await check('2028-04-01')).toEqual({ problems: [], inDrafts: [], warnings: REVIEWS });
    for (const day of ['2028-04-02', '2028-06-01']) expect((await check(day)).warnings.toSorted()).toEqual([ends, ...REVIEWS].toSorted());
  });

  it('is left out the day after with one warning, and stops nothing', async () => {
    expect(await check('2028-06-02')).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutReview', { id: 'ana' }, 'en'), ...REVIEWS] });
  });

  it('is left out once she withdraws with one warning, and stops nothing', async () => {
    tree.change('content/series/ana.yaml', '  givenOn:', '  withdrawnOn: 2026-01-01\n  givenOn:');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutWithdrawn', { id: 'ana' }, 'en')] });
  });

  it('is left out part by part: withdrawn in one language is withdrawn in both, with one warning', async () => {
    tree.change('content/stories/es/parte-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutPart', { file: 'content/stories/es/parte-1.mdx' }, 'en')] });
  });

  it.each([
    ['a series', 'content/series/ana.yaml', '  givenOn:', '  withdrawnOn: 2026-11-26\n  givenOn:', 'leftOutWithdrawn', { id: 'ana' }],
    ['a part', 'content/stories/es/parte-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-11-26', 'leftOutPart', { file: 'content/stories/es/parte-1.mdx' }],
  ] as const)('is left out at once where the withdrawal of %s is dated tomorrow, with one line more that says so', async (_, file, from, to, key, blanks) => {
    tree.change(file, from, to);
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say(key, blanks, 'en'), say('withdrawnFuture', { file, day: '2026-11-26' }, 'en')] });
  });

  it('is told of where what is kept of it for good is dated ahead', async () => {
    const file = 'content/withdrawn/eva.yaml';
    tree.write(file, 'slug: eva\nwithdrawnOn: 2027-01-01\n');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [say('withdrawnFuture', { file, day: '2027-01-01' }, 'en')] });
  });

  it('can still be linked to from other texts, with a line that says where', async () => {
    tree.append('content/posts/en/a-post.md', '[Ana’s story](/en/stories/ana/part-1/)');
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [] });
    const link = say('linkGone', { file: 'content/posts/en/a-post.md', link: '/en/stories/ana/part-1/' }, 'en');
    expect(await check('2028-06-02')).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutReview', { id: 'ana' }, 'en'), link, ...REVIEWS] });
  });

  it('is told of with every place that still names it, in one line, and the words of a link that is told of are not told again', async () => {
    const [post, guide] = ['content/posts/en/a-post.md', 'content/guides/es/una-guia.md'];
    tree.append(post, 'As Ana said.\n\n[Ana’s\nstory](/en/stories/ana/part-1/)\n\n[All of Ana](/en/stories/ana/)\n\nAn**a** again.');
    tree.append(guide, 'Lo dijo Ana.');
    expect((await check()).warnings).toEqual([]);
    const places = [`${guide}:${String(tree.rowOf(guide, 'Ana'))}`, `${post}:${['As Ana', 'An**a**'].map((row) => tree.rowOf(post, row)).join(', ')}`];
    const links = ['/en/stories/ana/part-1/', '/en/stories/ana/'].map((link) => say('linkGone', { file: post, link }, 'en'));
    const named = say('leftOutNamed', { id: 'ana', places: places.join('; ') }, 'en');
    expect(await check('2028-06-02')).toEqual({ problems: [], inDrafts: [], warnings: [say('leftOutReview', { id: 'ana' }, 'en'), ...links, named, ...REVIEWS] });
  });

  it('is told of with every place that still names one of its parts by its title, in either language, where that part alone is withdrawn', async () => {
    const [post, guide, facts] = ['content/posts/en/a-post.md', 'content/guides/es/una-guia.md', 'content/facts/ana-1.yaml'];
    for (const [file, title, slug, from] of [
      ['content/stories/en/part-1.mdx', 'The bus home', 'part-2', 'Part one'],
      ['content/stories/es/parte-1.mdx', 'El camión a casa', 'parte-2', 'Parte uno'],
    ] as const) {
      tree.rewrite(file, (text) => {
        tree.write(file.replace(/[^/]+$/, `${slug}.mdx`), text.replaceAll('ana-1', 'ana-2').replace('part: 1', 'part: 2').replace(/^(?:lastFragment|translatedFrom).*\n/gm, ''));
        return text.replace(from, title);
      });
      tree.change(file, 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    }
    tree.write(facts, 'title: The bus home\n');
    tree.append(post, 'As in “The bus\nhome”.\n\n[The bus home](/en/stories/ana/part-1/)\n\nThe bus homeward. Part one.');
    tree.append(guide, 'Lo cuenta El camión a casa.');
    const places = [`${guide}:${String(tree.rowOf(guide, 'Lo cuenta'))}`, `${post}:${String(tree.rowOf(post, 'As in'))}`];
    const named = say('leftOutPartNamed', { file: 'content/stories/en/part-1.mdx', places: places.join('; ') }, 'en');
    expect((await check()).warnings.filter((warning) => warning.includes('title'))).toEqual([named]);
  });

  it('is told of by its own name too where its only part is withdrawn', async () => {
    const post = 'content/posts/en/a-post.md';
    tree.change('content/stories/es/parte-1.mdx', 'part: 1', 'part: 1\nwithdrawnOn: 2026-01-01');
    tree.append(post, 'As Ana said.');
    const named = say('leftOutNamed', { id: 'ana', places: `${post}:${String(tree.rowOf(post, 'As Ana'))}` }, 'en');
    expect((await check()).warnings).toEqual([say('leftOutPart', { file: 'content/stories/es/parte-1.mdx' }, 'en'), named]);
  });

  it('can still be linked to, any of its parts, after it was taken out for good', async () => {
    for (const file of ['content/series/ana.yaml', 'content/stories/en/part-1.mdx', 'content/stories/es/parte-1.mdx']) tree.remove(file);
    tree.write('content/withdrawn/ana.yaml', 'slug: ana\nwithdrawnOn: 2026-01-01\n');
    const links = ['/en/stories/ana/', '/en/stories/ana/part-1/', '/en/stories/ana/part-9/#end'];
    tree.append('content/posts/en/a-post.md', links.map((link) => `[Ana’s story](${link})`).join(' '));
    const warnings = links.map((link) => say('linkGone', { file: 'content/posts/en/a-post.md', link }, 'en'));
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings });
  });

  it('ends the report with its warning and the word that all is in order', async () => {
    expect(report(await check('2028-06-02'))).toBe([say('leftOutReview', { id: 'ana' }, 'en'), ...REVIEWS, say('allGood', {}, 'en')].join('\n\n'));
  });
});
