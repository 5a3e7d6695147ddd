import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escaped } from '#/desk/escaped.ts';
import { Looking, type Found } from '#/desk/looking.ts';
import type { Mistake } from '#/desk/overview.ts';
import { answerPublish, type PublishAnswer, type PublishDesk } from '#/desk/publish-form.ts';
import { keepSettings, settingsIn } from '#/desk/settings.ts';
import { deskSays } from '#/desk/words.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { valuesIn } from '../../support/numbers-desk.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';
import { foundAtDesk } from '../../support/found-at-desk.ts';

/* A draft is taken out of the drafts by a button beside its words, which publishes it: it stays a draft where nothing is published. */

const words = deskSays('en');
const TEXT = '/collections/posts/entries/a-note';
const [EN, ES] = ['content/posts/en/a-note.md', 'content/posts/es/una-nota.md'];
const ONLINE = { url: 'https://telar.example', contact: 'hola@telar.example' };

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  for (const file of [EN, ES]) tree.write(file, '---\ntitle: A note\ntranslationKey: a-note\ndraft: true\n---\n\nWords.\n');
});
afterEach(() => {
  tree.dispose();
});

const drafts = (): string[] => [EN, ES].filter((file) => readFileSync(join(tree.root, file), 'utf8').includes('draft: true'));
const foundWith = (mistakes: Mistake[], rest: Partial<Found> = {}): Found => foundAtDesk({ mistakes }, rest);
const publish = (form: Readonly<Record<string, string>> | undefined, desk: Partial<PublishDesk> = {}, address = '/desk/publish'): PublishAnswer =>
  answerPublish(
    { root: tree.root, name: 'Telar', language: 'en', today: '2026-11-25', isBusy: false, found: () => foundWith([]), ...desk },
    new URL(address, 'http://desk/').searchParams,
    form && new URLSearchParams(form),
  );
const bodyOf = (answer: PublishAnswer): string => ('body' in answer ? answer.body : '');
const mistake: Mistake = { file: EN, field: 'title', message: 'It is missing.', draft: true };

describe('a draft that is to be published', () => {
  it('is none any more in either language once publishing begins', () => {
    keepSettings(tree.root, { way: 'folder', ...ONLINE });
    expect(publish({ text: TEXT })).toHaveProperty('task');
    expect(drafts()).toEqual([]);
  });

  it.each<[string, Partial<PublishDesk>, string]>([
    ['something else still runs', { isBusy: true }, words.busy],
    ['it lacks something by now', { found: () => foundWith([mistake]) }, words.publishThisNot],
    ['another text stops publishing by now', { found: () => foundWith([{ ...mistake, file: 'x.md', draft: false }]) }, words.publishThisNot],
    ['what is saved is just being looked through', { found: () => foundWith([], { running: true }) }, words.publishThisLater],
    ['nobody knows what is wrong', { found: () => foundWith([], { failed: 'Error' }) }, words.publishThisNot],
  ])('stays one where %s, which is said', (_, desk, sentence) => {
    keepSettings(tree.root, { way: 'folder', ...ONLINE });
    const answer = publish({ text: TEXT }, desk);
    expect(answer).toMatchObject({ status: 409 });
    expect(bodyOf(answer)).toContain(escaped(sentence));
    expect(drafts()).toEqual([EN, ES]);
  });

  it('is published also where another draft lacks something', () => {
    keepSettings(tree.root, { way: 'folder', ...ONLINE });
    expect(publish({ text: TEXT }, { found: () => foundWith([{ ...mistake, file: 'content/posts/en/other.md' }]) })).toHaveProperty('task');
  });

  it('stays one while it is asked how the site is put online and where it stands, and goes along until that is known', () => {
    const asks = publish({ text: TEXT });
    expect(bodyOf(asks)).toContain(words.howOnline);
    expect(drafts()).toEqual([EN, ES]);
    const chosen = publish({ ...valuesIn(parse(bodyOf(asks))), way: 'folder' }, {}, '/desk/publish?ask');
    const to = 'to' in chosen ? chosen.to : '';
    const where = publish(undefined, {}, to);
    expect(bodyOf(where)).toContain(words.publishThis);
    expect(drafts()).toEqual([EN, ES]);
    expect(publish({ ...valuesIn(parse(bodyOf(where))), ...ONLINE })).toHaveProperty('task');
    expect(drafts()).toEqual([]);
    expect(settingsIn(tree.root)).toMatchObject(ONLINE);
  });

  it('stays one at the desk itself while a command runs there', async () => {
    keepSettings(tree.root, { way: 'folder', ...ONLINE });
    tree.write(
      'scripts/build-review.ts',
      `import { existsSync } from 'node:fs';\nwhile (!existsSync('ends')) await new Promise((done) => setTimeout(done, 20));\nprocess.exitCode = 1;\n`,
    );
    const desk = await openedDesk(tree.root);
    try {
      await desk.ask('/desk/review', {});
      const answer = await desk.answer('/desk/publish', { text: TEXT });
      expect(answer.status).toBe(409);
      expect(await answer.text()).toContain(words.busy);
      expect(drafts()).toEqual([EN, ES]);
    } finally {
      tree.write('ends', '');
      await vi.waitFor(async () => expect(await desk.ask('/desk/job')).not.toContain('<progress>'), { timeout: 8000 });
      await desk.close();
    }
    expect(existsSync(join(tree.root, '.desk/history'))).toBe(false);
  });
});

describe('a draft of which publishing began', () => {
  const BUILD = 'scripts/build-public.ts';
  let desk: OpenedDesk;
  beforeEach(async () => {
    keepSettings(tree.root, { way: 'folder', ...ONLINE });
    // Nothing has looked through what is saved: the desk is asked as it would be once that was.
    vi.spyOn(Looking.prototype, 'found').mockReturnValue(foundWith([]));
    desk = await openedDesk(tree.root);
  });
  afterEach(async () => {
    await desk.close();
    vi.restoreAllMocks();
  });

  it('is one again where the site could not be built, which is said, and is not named as half published', async () => {
    tree.write(BUILD, "console.error('No room.'); process.exitCode = 1;");
    const page = await desk.ended('/desk/publish', { text: TEXT });
    expect(page).toContain(words.failed);
    expect(page).toContain(escaped(words.draftAgain));
    expect(drafts()).toEqual([EN, ES]);
    expect(await desk.ask('/')).not.toContain('data-list="half-published"');
  });

  it('keeps the words that were saved in it meanwhile', async () => {
    tree.write(BUILD, `import { appendFileSync } from 'node:fs';\nappendFileSync('${EN}', 'More words.');\nprocess.exitCode = 1;`);
    await desk.ended('/desk/publish', { text: TEXT });
    expect(drafts()).toEqual([EN, ES]);
    expect(readFileSync(join(tree.root, EN), 'utf8')).toContain('More words.');
  });

  it('is none any more where the site was built, of which nothing is said', async () => {
    tree.write(BUILD, '');
    expect(await desk.ended('/desk/publish', { text: TEXT })).not.toContain(escaped(words.draftAgain));
    expect(drafts()).toEqual([]);
    expect(existsSync(join(tree.root, '.desk/drafts-underway.json'))).toBe(false);
  });

  it('is named on the first page where the desk was closed meanwhile, until it is published or a draft again', async () => {
    tree.write(BUILD, "import { copyFileSync } from 'node:fs';\ncopyFileSync('.desk/drafts-underway.json', 'left');\n");
    await desk.ended('/desk/publish', { text: TEXT });
    await desk.close();
    tree.rename('left', '.desk/drafts-underway.json');
    desk = await openedDesk(tree.root);
    const first = await desk.ask('/');
    expect(first).toMatch(/<main><section data-list="half-published"/);
    expect(first).toContain(`href="${desk.base}/admin/#${TEXT}">A note</a>`);
    tree.write(BUILD, 'process.exitCode = 1;');
    await desk.ended('/desk/publish', ONLINE);
    expect(await desk.ask('/')).toContain('data-list="half-published"');
    tree.write(BUILD, '');
    await desk.ended('/desk/publish', ONLINE);
    expect(await desk.ask('/')).not.toContain('data-list="half-published"');
  });
});
