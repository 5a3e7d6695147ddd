import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse, stringify } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { pairsIn, staleIn } from '#/content-files/translations/translations.ts';
import { begin, kindNamed, notBegun, questionsFor } from '#/desk/begin.ts';
import { editable, EDITED_KINDS } from '#/desk/edited-kinds.ts';
import { deskSays } from '#/desk/words.ts';
import { fieldsIn } from '#/kinds/form.ts';
import { isTextKind, KINDS } from '#/kinds/index.ts';
import { say, STAFF_LANGUAGES } from '#/staff-words/messages.ts';
import { beginNew } from '../../../scripts/new/new.ts';
import { addReplies, CONVERSATION } from '../../support/a-conversation.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const TODAY = '2026-11-25';
let tree: ContentTree;
let told: string[];
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
const run = (...args: string[]): Promise<boolean> =>
  beginNew(args, { root: tree.root, today: TODAY, isTerminal: false, tell: (words) => void told.push(words) });
const problems = async () => {
  const { problems: found, inDrafts } = await checkContent(tree.root, TODAY);
  return { found, inDrafts };
};

beforeEach(() => {
  tree = contentTree();
  told = [];
});
afterEach(() => {
  tree.dispose();
});

const TEXTS = EDITED_KINDS.filter(isTextKind);

describe.each(TEXTS)('one of %s that is begun', (kind) => {
  it('stands there in both languages as a draft, paired, the Spanish one a translation that is not behind, and holds nobody up', async () => {
    const files = begin(tree.root, kind, { title: { en: 'A new beginning', es: '¿Un nuevo día?' } }, TODAY);
    const at = KINDS[kind].at;
    expect(files.sort()).toEqual([`${at.texts}/en/a-new-beginning${at.endings[0]}`, `${at.texts}/es/un-nuevo-dia${at.endings[0]}`]);
    const fronts = files.map((file): unknown => parse(read(file).split('---\n')[1] ?? ''));
    for (const front of fronts) expect(front).toMatchObject({ draft: true, translationKey: 'a-new-beginning' });
    expect(fronts[1]).toMatchObject({ title: '¿Un nuevo día?' });
    const { found, inDrafts } = await problems();
    expect(found).toEqual([]);
    // What it lacks is told of it alone.
    for (const { file } of inDrafts) expect(files).toContain(file);
    const content = readContent(tree.root);
    const pair = pairsIn(content).find(({ versions }) => files.includes(versions.en.file));
    expect(typeof pair?.roles === 'object' ? pair.roles.translation.locale : pair?.roles).toBe('es');
    expect(staleIn(content).filter(({ translation }) => files.includes(translation.file))).toEqual([]);
  });

  it('never stands in the place of one that is there, nor half', () => {
    const files = begin(tree.root, kind, { title: { en: 'A new beginning', es: 'Un nuevo comienzo' } }, TODAY);
    const before = files.map(read);
    expect(() => begin(tree.root, kind, { title: { en: 'A new beginning', es: 'Otro' } }, TODAY)).toThrow();
    expect(() => begin(tree.root, kind, { title: { en: 'Another', es: 'Un nuevo comienzo' } }, TODAY)).toThrow();
    expect(files.map(read)).toEqual(before);
    const at = KINDS[kind].at;
    expect(existsSync(join(tree.root, `${at.texts}/en/another${at.endings[0]}`))).toBe(false);
    expect(existsSync(join(tree.root, `${at.texts}/es/otro${at.endings[0]}`))).toBe(false);
  });
});

describe('what has no draft', () => {
  const ANSWERS = {
    sources: { title: 'A new report', publisher: 'A council', date: '2026-03', language: 'en', url: 'https://example.org/new' },
    series: {
      name: { en: 'Ines’s story', es: 'La historia de Inés' },
      description: { en: 'A short story.', es: 'Una historia corta.' },
      who: { en: 'Ines told us.', es: 'Inés nos contó.' },
      ends: { en: 'She got out.', es: 'Salió.' },
      kind: 'told-to-us',
      identity: 'pseudonym',
      languages: ['en', 'es'],
      imagePolicy: 'none',
      slug: 'ines',
      consent: { givenOn: '2026-06-01', reviewBy: '2028-06-01' },
    },
  };

  it.each(['sources', 'series'] as const)('is right at once: one of %s', async (kind) => {
    const files = begin(tree.root, kind, ANSWERS[kind], TODAY);
    // A story comes with its first part, a draft: without one it would hold everybody up.
    const parts = ['content/stories/en/ines-part-1.mdx', 'content/stories/es/ines-parte-1.mdx'];
    expect(files).toEqual(kind === 'sources' ? ['content/sources.yaml'] : ['content/series/ines-s-story.yaml', ...parts]);
    const { found, inDrafts } = await problems();
    expect(found).toEqual([]);
    for (const { file } of inDrafts) expect(parts).toContain(file);
    if (kind === 'sources') expect(parse(read('content/sources.yaml'))).toHaveProperty('a-council-2026-03', ANSWERS.sources);
    else expect(parse(read('content/series/ines-s-story.yaml'))).toEqual(ANSWERS.series);
  });

  it('a conversation, from a file of answers', async () => {
    addReplies(tree);
    const there = read(CONVERSATION);
    const scene: unknown = parse(there);
    if (typeof scene !== 'object' || scene === null) throw new Error('The scene is none.');
    const answers = {
      ...scene,
      kind: 'conversation',
      title: { en: 'You are her aunt', es: 'Eres su tía' },
      address: { en: 'her-aunt', es: 'su-tia' },
      order: 9,
    };
    writeFileSync(join(tree.root, 'answers.yaml'), stringify(answers));
    expect(await run('--file', 'answers.yaml'), told.join('\n')).toBe(true);
    expect(parse(read('content/replies/you-are-her-aunt.yaml'))).toMatchObject({ title: { en: 'You are her aunt' } });
    expect((await problems()).found).toEqual([]);
    expect(read(CONVERSATION)).toBe(there);
  });

  it('is not written before all of it is right, and what is missing is named', async () => {
    const before = read('content/sources.yaml');
    expect(await run('--kind', 'source', '--publisher', 'A council')).toBe(false);
    expect(told.join('\n')).toContain(say('beginWrong'));
    expect(told.join('\n')).toMatch(/date: .*\n.*language: /);
    expect(read('content/sources.yaml')).toBe(before);
  });
});

describe('the questions', () => {
  it.each(EDITED_KINDS.filter((kind) => notBegun(kind) === undefined))(
    'of %s are all that its schema cannot do without, by the labels of its form',
    (kind) => {
      const asked = questionsFor(kind, 'es').filter(({ required }) => required);
      const { schema, fields } = editable(kind);
      const needed = fieldsIn(schema)
        .filter(({ path, optional }) => path.length === 1 && !optional && fields[path[0] ?? '']?.widget !== 'computer')
        .map(({ path }) => path[0] ?? '')
        .filter((name) => !(kind === 'sources' && name === 'ours'));
      expect(asked.map(({ name }) => name).sort()).toEqual(needed.sort());
      for (const { name, label } of asked) expect(label).toBe(fields[name]?.es[0]);
    },
  );

  it('find a kind by its name, by one of it, and by what the desk calls it in either language', () => {
    expect(
      ['post', 'posts', 'Noticia', 'guide', 'page', 'story', 'series', 'source', 'walk', 'recorrido', 'conversation'].map(kindNamed),
    ).not.toContain(undefined);
    expect(kindNamed('post')).toBe('posts');
    expect(kindNamed('story')).toBe('series');
    expect(kindNamed('poem')).toBeUndefined();
    for (const kind of EDITED_KINDS) for (const language of STAFF_LANGUAGES) expect(kindNamed(deskSays(language).kinds[kind][1]), kind).toBe(kind);
  });
});

describe('without a terminal', () => {
  it('nothing is asked: it says how the answers can be given', async () => {
    expect(await run()).toBe(false);
    expect(told).toEqual([say('beginNoTerminal')]);
  });

  it('the answers may stand behind the command, with what each language has for itself, and it says what is next', async () => {
    const done = await run(
      '--kind',
      'guide',
      '--title-en',
      'A plan',
      '--title-es=Un plan',
      '--order',
      '3',
      '--group',
      'before',
      '--summary-en',
      'One thing first.',
      '--summary-en',
      'Another thing.',
      '--reviewBy',
      '2027-11-25',
    );
    expect(done, told.join('\n')).toBe(true);
    expect(told.join('\n')).toContain(say('beginNextDraft'));
    expect(read('content/guides/en/a-plan.md')).toBe(
      `---\ntitle: A plan\ngroup: before\norder: 3\ndate: 2026-11-25\nreviewBy: 2027-11-25\nsummary:\n  - One thing first.\n  - Another thing.\ndraft: true\ntranslationKey: a-plan\n---\n`,
    );
    expect(read('content/guides/es/un-plan.md')).not.toContain('summary');
  });

  it('or in a file, with the words too', async () => {
    mkdirSync(join(tree.root, 'mine'));
    writeFileSync(
      join(tree.root, 'mine/answers.yaml'),
      'kind: noticia\ntitle: { en: Hello, es: Hola }\nauthor: Telar\ndate: 2026-12-01\nbody: { en: Some words., es: Unas palabras. }\n',
    );
    // A folder is no file; one that is dragged into a terminal is named from the root of the disk.
    expect(await run('--file', 'mine'), told.join('\n')).toBe(false);
    expect(await run('--file', join(tree.root, 'mine/answers.yaml')), told.join('\n')).toBe(true);
    expect(read('content/posts/es/hola.md')).toMatch(/title: Hola\ndate: 2026-12-01\nauthor: Telar\n[^]*---\n\nUnas palabras\.\n$/);
  });

  it.each([
    [['--kind', 'poem'], 'beginNoKind'],
    [['--kind', 'offer'], 'beginOnlyOne'],
    [['--kind', 'scale'], 'beginInProgram'],
    [['--kind', 'post', '--title-en', 'A'], 'beginNoName'],
    [['--kind', 'post', '--title-en', 'A', '--titel-es', 'B'], 'beginNoField'],
    [['post'], 'beginLoose'],
    [['--file', 'nowhere.yaml'], 'beginNoFile'],
  ] as const)('what cannot be taken is said, and nothing is written: %j', async (args, key) => {
    const before = readContent(tree.root).texts.length;
    expect(await run(...args)).toBe(false);
    const [first = ''] = say(key, { given: '', known: '', words: '', file: '', names: '' }, 'en').split(/[":{]|  /);
    expect(told.join('\n')).toContain(first.slice(0, 12));
    expect(readContent(tree.root).texts).toHaveLength(before);
  });
});

describe('in a terminal', () => {
  /** Whoever sits there: answers each question by what stands in it, once it is asked. */
  const sits = (answers: readonly (readonly [asked: string, keys: string])[]) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 60 });
    const left = [...answers];
    let seen = '';
    output.on('data', (bytes: Buffer) => {
      seen += bytes.toString('utf8');
      const [next] = left;
      if (!next || !seen.includes(next[0])) return;
      left.shift();
      seen = '';
      setTimeout(() => input.write(next[1]), 20);
    });
    return { input, output, left };
  };
  const ENTER = '\r';

  it('it is asked step by step, and both files are written', async () => {
    const talk = sits([
      [deskSays('en').begin.kind, ENTER],
      ['Title (English)', `Making a plan${ENTER}`],
      ['Title (Spanish)', `Haz un plan${ENTER}`],
      ['Description (English)', ENTER],
      ['Description (Spanish)', ENTER],
      ['Date', ENTER],
      ['Who signs it (English)', `Telar team${ENTER}`],
      ['Who signs it (Spanish)', `Equipo de Telar${ENTER}`],
    ]);
    const around = {
      root: tree.root,
      today: TODAY,
      isTerminal: true,
      tell: (words: string) => void told.push(words),
      input: talk.input,
      output: talk.output,
    };
    expect(await beginNew([], around), told.join('\n')).toBe(true);
    expect(talk.left).toEqual([]);
    expect(read('content/posts/en/making-a-plan.md')).toContain('title: Making a plan\ndate: 2026-11-25\nauthor: Telar team\n');
    expect(read('content/posts/es/haz-un-plan.md')).toContain('author: Equipo de Telar\n');
    expect((await problems()).found).toEqual([]);
  });

  it('Ctrl+C writes nothing, however much was answered', async () => {
    const talk = sits([
      [deskSays('en').begin.kind, ENTER],
      ['Title (English)', `Making a plan${ENTER}`],
      ['Title (Spanish)', '\u0003'],
    ]);
    const around = {
      root: tree.root,
      today: TODAY,
      isTerminal: true,
      tell: (words: string) => void told.push(words),
      input: talk.input,
      output: talk.output,
    };
    const before = readContent(tree.root).texts.length;
    expect(await beginNew([], around)).toBe(false);
    expect(told).toEqual([say('beginStopped')]);
    expect(readContent(tree.root).texts).toHaveLength(before);
  });
});
