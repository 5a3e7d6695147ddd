import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { numberFragments } from '#/content-files/fragments/number-fragments.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { MAPS } from '#/content-files/walks/map.ts';
import { mapsOf } from '#/content-files/walks/maps.ts';
import { noteDone } from '#/content-files/translations/note-revision.ts';
import { reportTranslations } from '#/content-files/translations/report.ts';
import { say } from '#/staff-words/messages.ts';
import { addWalk, WALKED } from '../support/a-walk.ts';
import { countsOf, fleschKincaidGrade, szigrisztPazos } from '../support/readability.ts';
import { namesIn, readSentences } from '../support/reading.ts';
import { walkOdds } from '../support/walk-odds.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const TODAY = '2026-11-25';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  addWalk(tree);
});
afterEach(() => {
  tree.dispose();
});

const check = () => checkContent(tree.root, TODAY);

describe('a walk', () => {
  it('is passed without a word where nothing is wrong', async () => {
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it('is checked as a draft too, and published nowhere', async () => {
    for (const file of Object.values(WALKED)) tree.change(file, 'translationKey', 'draft: true\ntranslationKey');
    const drafts = Object.values(WALKED).map((file) => say('leftOutDraft', { file }));
    expect(await check()).toEqual({ problems: [], inDrafts: [], warnings: drafts });
    expect(publicationOf(readContent(tree.root), TODAY).texts.filter(({ kind }) => kind === 'walks')).toEqual([]);
    tree.change(WALKED.es, '(#2)', '(#99)');
    expect((await check()).inDrafts).toHaveLength(1);
  });

  it('may go round, as long as there is a way out', async () => {
    for (const file of Object.values(WALKED)) tree.rewrite(file, (text) => text.replaceAll('(#4)', '(#1)'));
    const { problems } = await check();
    // Scene 4 is no longer reached; nothing is said of the way back.
    expect(problems.map(({ message }) => message)).toEqual(
      Object.values(WALKED).map((file) => say('sceneUnreached', { number: 4, row: tree.rowOf(file, '{#4}') })),
    );
  });

  it('may speak in bold, and have two paragraphs and one line that a writer broke', async () => {
    for (const file of Object.values(WALKED)) tree.rewrite(file, (text) => text.replace(/(## .*\n\n@ .*\n\n)([^.]*\. )/, '$1**Then** it begins.\n\n$2\n'));
    expect((await check()).problems).toEqual([]);
  });

  it('keeps the numbers that its writer gave: npm run fragments leaves it alone', () => {
    const before = readFileSync(join(tree.root, WALKED.es), 'utf8');
    tree.change(WALKED.es, '{#7}', '');
    const { failed } = numberFragments(tree.root, readContent(tree.root));
    expect(failed).toBe(false);
    expect(readFileSync(join(tree.root, WALKED.es), 'utf8')).toBe(before.replace('{#7}', ''));
  });

  it.each([
    ['a choice', 'Esperas el siguiente', 'Te vas a pie'],
    ['what she could say', '¿Vienes conmigo?', '¿Me acompañas?'],
    ['the content note', 'Puedes parar en cualquier paso.', 'Para cuando quieras.'],
    ['who she is', 'toma el camión', 'toma el metro'],
    ['what a pattern shows', 'Quiere una respuesta hoy', 'Quiere una respuesta ya'],
    ['where a choice leads', '(#2)', '(#3)'],
  ])('falls behind in translation when the original changes %s, as npm run translations says', (_, from, to) => {
    expect(noteDone(tree.root, [WALKED.en], readContent(tree.root)).failed).toBe(false);
    expect(reportTranslations(tree.root, readContent(tree.root))).toContain(say('translationsFit'));
    tree.change(WALKED.es, from, to);
    expect(reportTranslations(tree.root, readContent(tree.root))).toContain(WALKED.en);
  });
});

/** How easy a whole story must be: "quite easy" on the INFLESZ scale (65 to 80), and grade 8 at most, as a guide (tests/site/readability.test.ts). */
const LIMITS = { es: 65, en: 8 } as const;

describe('the walks of this site', () => {
  it('are as easy to read as a guide, each over all of its scenes', () => {
    const content = readContent('.');
    const hard = content.walks.flatMap(({ text: { file, locale }, scenes }) => {
      const paragraphs = scenes.flatMap(({ prose, say: said, talk }) => [...prose.split(/\n{2,}/), said, talk]);
      const html = `<main>${paragraphs.map((words) => `<p>${words.replaceAll('<', '&lt;')}</p>`).join('')}</main>`;
      const counts = countsOf(readSentences(html, locale, namesIn(content)), locale);
      const figure = locale === 'es' ? szigrisztPazos(counts) : fleschKincaidGrade(counts);
      const isEasy = locale === 'es' ? figure >= LIMITS.es : figure <= LIMITS.en;
      return isEasy ? [] : [`${file}: ${figure.toFixed(1)}`];
    });
    expect(hard).toEqual([]);
  });

  describe.each(readContent('.').walks.map((story) => ({ file: story.text.file, ...story })))('$file', ({ text, scenes }) => {
    const odds = walkOdds(scenes);
    const oddsOf = (number: number): number => odds.get(number) ?? 0;
    const told = (some: readonly { number: number }[]): string[] => some.map(({ number }) => `${number}: ${oddsOf(number).toFixed(2)}`);

    it('comes to no end on more than a quarter of the ways that chance takes', () => {
      expect(told(scenes.filter(({ number, end }) => end !== undefined && oddsOf(number) > 0.25))).toEqual([]);
    });

    it('leads no more than a quarter of them through any scene in which nothing is chosen', () => {
      expect(told(scenes.filter(({ number, choices }) => choices.length === 1 && oddsOf(number) > 0.25))).toEqual([]);
    });

    it('has ends that cost something, each with a page of help', () => {
      const dear = scenes.filter(({ end }) => end === 'harder-but-open');
      expect(dear.length).toBeGreaterThan(1);
      expect(dear.filter(({ doors }) => doors.length !== 1)).toEqual([]);
    });

    it('lets her be refused, and meet someone who cannot be trusted, on one way in twenty at least', () => {
      const { data } = text as Extract<typeof text, { kind: 'walks' }>;
      const turns = [data.refused, data.untrusted].map((number) => number ?? 0);
      expect(new Set(turns).size).toBe(2);
      expect(turns.map((number) => oddsOf(number) >= 0.05)).toEqual([true, true]);
    });

    it('says what to say, and whom to tell, where it helps: not both under every scene', () => {
      const goingOn = scenes.filter(({ end }) => end === undefined);
      const both = goingOn.filter(({ say: words, talk }) => words !== '' && talk !== '');
      expect(both.length).toBeLessThan(goingOn.length / 3);
      expect(goingOn.filter(({ say: words, talk }) => words !== '' || talk !== '').length).toBeGreaterThan(goingOn.length / 3);
    });
  });

  it('have their maps in docs/walks as npm run walks:map draws them', () => {
    const kept = existsSync(MAPS) ? readdirSync(MAPS).map((name): [string, string] => [`${MAPS}/${name}`, readFileSync(join(MAPS, name), 'utf8')]) : [];
    expect(new Map(kept)).toEqual(mapsOf(readContent('.')).files);
  });
});
