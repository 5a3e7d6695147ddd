import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { shownLine } from '#/domain/line-order.ts';
import { writeSavedSite, type SavedSite } from '#/content-files/withdrawal/saved-site.ts';
import { noteAll } from '#/content-files/translations/note-revision.ts';
import { staleIn } from '#/content-files/translations/translations.ts';
import { SIGNS } from '#/kinds/scales/schema.ts';
import { scaleOf } from './broken/scales.ts';
import { WALKED, addWalk } from '../support/a-walk.ts';
import { savedTree, type SavedTree } from '../support/saved-tree.ts';

const TODAY = '2026-11-25';
const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';
let tree: SavedTree;
let written: SavedSite | undefined;
beforeEach(() => {
  tree = savedTree();
});
afterEach(() => {
  written?.dispose();
  written = undefined;
  tree.dispose();
});

const saved = async (): Promise<SavedSite> => {
  const site = await writeSavedSite(tree.root, TODAY);
  if (!site || 'mistakes' in site) throw new Error(site?.mistakes ?? 'There is no repository.');
  written = site;
  return site;
};
const inIt = (site: SavedSite, file: string): string | undefined =>
  existsSync(join(site.folder, file)) ? readFileSync(join(site.folder, file), 'utf8') : undefined;

/** The files of the texts that it publishes. */
const textsIn = ({ folder }: SavedSite): string[] => publicationOf(readContent(folder), TODAY).texts.map(({ text }) => text.file);
/** The telephone numbers of Mexico that it shows. */
const numbersIn = ({ folder }: SavedSite): string[] =>
  readContent(folder)
    .data.hotlines.filter(({ id }) => id === 'mx')
    .flatMap(({ data }) => data.lines.flatMap((line) => shownLine(line)?.phones.map(({ dial }) => dial) ?? []));
const CALLS = 'content/calls/mx-shown.yaml';
const [FIRST, SECOND, GENERAL] = ['800 5533 000', '079', '55 1234 5678'];
const wrong = (number: string): string =>
  `calls:\n  - { day: 2026-11-20, role: team, number: "${number}", result: wrong }\n  - { day: 2026-11-21, role: team, number: "${number}", result: wrong, someoneElse: true }\n`;
const STORIES = [PART, 'content/stories/es/parte-1.mdx'];
const SERIES = 'content/series/ana.yaml';
/** Makes the story one that was published elsewhere, whose teller answered. */
const askedFirst = (answer: string): void => {
  tree.rewrite(SERIES, (text) =>
    text
      .replace('kind: told-to-us', 'kind: retold')
      .replace(
        /^(?:consent|published):[^]*/m,
        `published:\n  basis: permission-given\n  when: { en: In 2020, es: En 2020 }\n  where: [{ title: A talk, publisher: A paper, url: https://example.org/talk, language: en }]\n  askedOn: 2026-01-01\n  answer: ${answer}\n`,
      ),
  );
};
const GUIDES = ['content/guides/en/a-guide.md', 'content/guides/es/una-guia.md'];
const POSTS = [POST, 'content/posts/es/un-texto.md'];
/** Saves a mistake, so that an older day is taken. */
const saveMistake = (): void => {
  tree.write('content/posts/en/half.md', 'Half of a post.\n');
  tree.save();
};

describe('the site as it was last saved', () => {
  it('holds nothing that somebody is still writing, and says which files those are', async () => {
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.append(POST, 'Not yet.');
    const site = await saved();
    expect(inIt(site, 'content/posts/en/half.md')).toBeUndefined();
    expect(inIt(site, POST)).not.toContain('Not yet.');
    expect(site.unsaved.sort()).toEqual([POST, 'content/posts/en/half.md']);
    expect(site.later).toEqual([]);
  });

  it('does not stay behind where its program was killed: the next one deletes it, and none that somebody still writes', async () => {
    const [left, living] = [999_999_999, process.pid].map((pid) => join(tmpdir(), `telar saved ${pid} test`));
    for (const folder of [left, living]) mkdirSync(join(folder ?? '', 'content'), { recursive: true });
    await saved();
    expect([left, living].map((folder) => existsSync(folder ?? ''))).toEqual([false, true]);
    rmSync(living ?? '', { recursive: true });
  });

  it('is not held up by a mistake that was saved: its texts are those of the last day without one', async () => {
    tree.append(POST, 'A good sentence.');
    tree.save();
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.change(POST, 'title: A post', 'titel: A post');
    tree.save();
    const site = await saved();
    expect(inIt(site, POST)).toContain('A good sentence.');
    expect(inIt(site, POST)).toContain('title: A post');
    expect(site.later.sort()).toEqual([POST, 'content/posts/en/half.md']);
  });

  it('never takes stories or numbers from an earlier day: what was taken away since does not stand again', async () => {
    tree.remove(PART);
    tree.remove('content/stories/es/parte-1.mdx');
    tree.remove('content/series/ana.yaml');
    tree.rewrite(LINES, (text) => text.replace('Help by phone.', 'Help by telephone.'));
    tree.save();
    tree.write('content/posts/en/half.md', 'Half of a post.\n');
    tree.save();
    const site = await saved();
    expect(site.later).toEqual(['content/posts/en/half.md']);
    expect(inIt(site, PART)).toBeUndefined();
    expect(inIt(site, LINES)).toContain('Help by telephone.');
  });

  it('shows no story that the folder pauses, although nobody has saved that', async () => {
    tree.change('content/series/ana.yaml', '  givenOn:', '  withdrawnOn: 2026-11-01\n  givenOn:');
    expect(inIt(await saved(), 'content/series/ana.yaml')).toContain('withdrawnOn: 2026-11-01');
  });

  it('shows no story that the folder no longer holds, although nobody has saved that', async () => {
    const story = ['content/series/ana.yaml', PART, 'content/stories/es/parte-1.mdx'];
    for (const file of story) tree.remove(file);
    const site = await saved();
    expect(story.map((file) => inIt(site, file))).toEqual([undefined, undefined, undefined]);
  });

  it('is none, and says why, where a mistake has stood from the beginning', async () => {
    tree.dispose();
    tree = savedTree(false);
    tree.change(POST, 'title: A post', 'titel: A post');
    tree.git('init', '-q');
    tree.save();
    const site = await writeSavedSite(tree.root, TODAY);
    expect(site && 'mistakes' in site && site.mistakes).toContain(POST);
  });

  it('is none where nothing is saved at all', async () => {
    tree.dispose();
    tree = savedTree(false);
    expect(await writeSavedSite(tree.root, TODAY)).toBeUndefined();
  });
});

describe('what the last commit holds back, where an older day is taken', () => {
  it('is shown as it was, where nothing is held back', async () => {
    saveMistake();
    const site = await saved();
    expect(textsIn(site)).toEqual(expect.arrayContaining([...STORIES, ...POSTS]));
    expect(numbersIn(site)).toEqual([FIRST, SECOND, GENERAL]);
    expect(site.away).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['withdrawn', () => tree.change(POST, 'date:', 'withdrawnOn: 2026-11-20\ndate:')],
    ['deleted', () => POSTS.forEach((file) => tree.remove(file))],
    ['made a draft', () => POSTS.forEach((file) => tree.change(file, 'date:', 'draft: true\ndate:'))],
    ['beyond reading', () => tree.change(POST, 'title: A post', 'title: "A post')],
  ])('is no post that was %s since', async (_, change) => {
    change();
    saveMistake();
    const site = await saved();
    expect(textsIn(site)).not.toEqual(expect.arrayContaining([POST]));
    expect(textsIn(site)).not.toEqual(expect.arrayContaining([POSTS[1]]));
    expect(textsIn(site)).toEqual(expect.arrayContaining(STORIES));
    expect(site.away).toContain(POST);
  });

  it.each<[string, () => void]>([
    ['deleted', () => GUIDES.forEach((file) => tree.remove(file))],
    ['made a draft', () => GUIDES.forEach((file) => tree.change(file, 'date:', 'draft: true\ndate:'))],
  ])('is no guide that was %s since; links of that day lead to the list of guides, and no translation falls behind', async (_, change) => {
    tree.append(POSTS[1] ?? '', '[Una guía](/es/senales/una-guia/#top), [la lista](/es/senales/).');
    tree.append(POST, '[A guide](/en/warning-signs/a-guide/).');
    noteAll(tree.root, readContent(tree.root));
    tree.save();
    change();
    for (const file of POSTS) tree.rewrite(file, (text) => text.replace(/\n\[(?:Una guía|A guide)\].*\n$/, ''));
    noteAll(tree.root, readContent(tree.root));
    saveMistake();
    const site = await saved();
    expect(textsIn(site)).toEqual(expect.arrayContaining(POSTS));
    for (const file of GUIDES) expect(textsIn(site)).not.toContain(file);
    expect(site.away).toEqual(expect.arrayContaining(GUIDES));
    expect(site.kept).toEqual([]);
    expect(inIt(site, POSTS[1] ?? '')).toContain('[Una guía](/es/senales/), [la lista](/es/senales/).');
    expect(staleIn(readContent(site.folder))).toEqual([]);
  });

  it('is no walk that was made a draft since', async () => {
    const walks = Object.values(WALKED);
    addWalk(tree);
    tree.save();
    for (const file of walks) tree.change(file, 'date:', 'draft: true\ndate:');
    saveMistake();
    const site = await saved();
    for (const file of walks) expect(textsIn(site)).not.toContain(file);
    expect(site.later.sort()).toEqual(['content/posts/en/half.md', ...walks]);
  });

  it('is a guide all the same where what else is written of that day cannot be without it, and that is said', async () => {
    tree.write('content/scales/love.yaml', scaleOf());
    tree.save();
    for (const file of GUIDES) tree.change(file, 'date:', 'draft: true\ndate:');
    tree.write('content/scales/love.yaml', scaleOf(SIGNS, 'to: get-help, sources: [report]'));
    saveMistake();
    const site = await saved();
    expect(textsIn(site)).toEqual(expect.arrayContaining(GUIDES));
    expect(site.kept).toEqual(GUIDES);
    expect(site.away).toEqual([]);
  });

  it('is a guide as it was, while it is being written anew and cannot be read', async () => {
    for (const file of GUIDES) tree.change(file, 'title: ', 'title: "');
    saveMistake();
    expect(textsIn(await saved())).toEqual(expect.arrayContaining(GUIDES));
  });

  it('is a post under its new name, as it was under the old one', async () => {
    tree.rename(POST, 'content/posts/en/renamed.md');
    saveMistake();
    expect(textsIn(await saved())).toContain(POST);
  });

  it('is no number that was found wrong since', async () => {
    tree.write(CALLS, wrong(SECOND));
    saveMistake();
    expect(numbersIn(await saved())).toEqual([FIRST, GENERAL]);
  });
});

describe('what the folder holds back and nobody has saved', () => {
  it.each<[string, () => void]>([
    ['refused', () => askedFirst('"no"')],
    ['withdrawn in one row', () => tree.rewrite(SERIES, (text) => text.replace(/^consent:[^]*/m, 'consent: { givenOn: 2025-06-01, reviewBy: 2028-06-01, withdrawnOn: 2026-11-01 }\n'))],
    ['withdrawn in its text', () => tree.change(PART, 'part: 1', 'part: 1\nwithdrawnOn: 2026-11-01')],
    ['beyond reading', () => tree.change(SERIES, 'kind: told-to-us', 'kind: [')],
  ])('is no story that is %s', async (name, change) => {
    if (name === 'refused') {
      askedFirst('"yes"');
      tree.save();
    }
    change();
    const site = await saved();
    for (const file of STORIES) expect(textsIn(site)).not.toContain(file);
    expect(textsIn(site)).toEqual(expect.arrayContaining(POSTS));
  });

  it.each<[string, () => void]>([
    ['withdrawn', () => tree.change(POST, 'date:', 'withdrawnOn: 2026-11-20\ndate:')],
    ['deleted', () => POSTS.forEach((file) => tree.remove(file))],
    ['beyond reading', () => tree.change(POST, 'title: A post', 'title: "A post')],
  ])('is no post that is %s', async (_, change) => {
    change();
    const site = await saved();
    for (const file of POSTS) expect(textsIn(site)).not.toContain(file);
    expect(site.away).toContain(POST);
  });

  it.each<[string, () => void]>([
    ['deleted', () => GUIDES.forEach((file) => tree.remove(file))],
    ['a draft', () => GUIDES.forEach((file) => tree.change(file, 'date:', 'draft: true\ndate:'))],
  ])('is no guide that is %s', async (_, change) => {
    change();
    const site = await saved();
    for (const file of GUIDES) expect(textsIn(site)).not.toContain(file);
    expect(textsIn(site)).toEqual(expect.arrayContaining(POSTS));
  });

  it.each<[string, string[], () => void]>([
    ['held', [FIRST, GENERAL], () => tree.change(LINES, 'dial: "079",', 'dial: "079", status: held,')],
    ['of a line that is held', [GENERAL], () => tree.change(LINES, 'status: published', 'status: held\n    heldBecause: { en: A fault., es: Una falla. }')],
    ['denied', [FIRST, GENERAL], () => tree.change(LINES, 'denied:', 'denied:\n  - number: "0-79"\n    reason: { en: A fault., es: Una falla. }')],
    ['deleted', [FIRST, GENERAL], () => tree.rewrite(LINES, (text) => text.replace(/ +- \{ dial: "079".*\n/, ''))],
    ['found wrong', [FIRST, GENERAL], () => tree.write(CALLS, wrong(SECOND))],
    ['of a line whose calls are beyond reading', [GENERAL], () => tree.write(CALLS, 'calls: [\n')],
  ])('is no number that is %s; the others stay', async (_, left, change) => {
    change();
    const site = await saved();
    expect(numbersIn(site)).toEqual(left);
    expect(site.away.length).toBeGreaterThan(0);
  });

  it('is a doubt, where one person found a number wrong', async () => {
    tree.write(CALLS, `calls:\n  - { day: 2026-11-20, role: team, number: "${FIRST}", result: wrong }\n`);
    const { data } = readContent((await saved()).folder);
    expect(data.hotlines.flatMap((one) => one.data.lines.flatMap((line) => line.doubted ?? []))).toEqual(['2026-11-20']);
  });

  it('takes nothing else along: no number that nobody has saved, and no words', async () => {
    tree.change(LINES, 'dial: "079",', 'dial: "079", status: held,');
    tree.rewrite(LINES, (text) => text.replace('Help by phone.', 'Help by telephone.').replace('800 5533 000', '800 5533 001'));
    const site = await saved();
    expect(inIt(site, LINES)).not.toMatch(/Help by telephone|5533 001/);
  });

  it('says which mistake it is, where the site cannot be without what is beyond reading', async () => {
    tree.rewrite(LINES, (text) => text.replace('    status: published', '    status: [').replace('lines:', 'lines: ['));
    const site = await writeSavedSite(tree.root, TODAY);
    const problems = readContent(tree.root).problems.filter(({ file }) => file === LINES);
    expect(problems).toHaveLength(1);
    for (const { message } of problems) expect(site && 'mistakes' in site && site.mistakes).toContain(message);
  });

  it('is no line that is called by a number that is held', async () => {
    tree.change(LINES, 'name: { en: A line, es: Una línea }', 'name: { en: Line 079, es: Línea 079 }');
    tree.save();
    tree.change(LINES, 'dial: "079",', 'dial: "079", status: held,');
    expect(numbersIn(await saved())).toEqual([GENERAL]);
  });
});
