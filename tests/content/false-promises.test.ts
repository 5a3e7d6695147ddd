import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkExcludedWords } from '#/kinds/words/checks/excluded-words.ts';
import { checkFalsePromises, falsePromises } from '#/kinds/words/checks/false-promises.ts';
import { reportToRead, sentencesToRead, SENTENCES_READ } from '#/content-files/checks/unread-sentences.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { noteRead } from '#/content-files/sentences/note-read.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { wordListSchema } from '#/kinds/words/schema.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

/** Sixty promises that nobody can keep, and forty careful sentences: written by somebody who had read none of the rules, before they were made. */
interface Written {
  falsePromises: Record<Locale, { subject: string; says: string }[]>;
  careful: Record<Locale, string[]>;
}
const read = (file: string): Written => parse(readFileSync(`tests/content/${file}.yaml`, 'utf8')) as Written;
const WRITTEN = read('false-promises');
/** Forty and thirty more, by somebody else again. Of these 18 were found by the rules that were made with the first sixty in sight. */
const MORE = read('more-false-promises');

const promisesOf = (locale: Locale) => {
  const { promises } = wordListSchema.parse(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')));
  if (!promises) throw new Error(`content/words/${locale}.yaml has no list of promises.`);
  return promises;
};
const isFound = (words: string, locale: Locale): boolean => falsePromises(words, locale, promisesOf(locale)).length > 0;

describe.each(LOCALES)('promises that nobody can keep, in %s', (locale) => {
  it('are found: of thirty that somebody else wrote, at least 24, and none of the careful sentences', () => {
    const caught = WRITTEN.falsePromises[locale].filter(({ says }) => isFound(says, locale));
    expect(WRITTEN.falsePromises[locale]).toHaveLength(30);
    expect(caught.length).toBeGreaterThanOrEqual(24);
    expect(WRITTEN.careful[locale].filter((words) => isFound(words, locale))).toEqual([]);
  });

  it('are found: of twenty more, at least 15', () => {
    expect(MORE.falsePromises[locale].filter(({ says }) => isFound(says, locale)).length).toBeGreaterThanOrEqual(15);
    expect(MORE.careful[locale].filter((words) => isFound(words, locale))).toEqual([]);
  });

  it('are read in one sentence, or with what the sentence before speaks of', () => {
    const [about, claim] = ({ en: ['A line answers.', 'It is always confidential.'], es: ['Contesta una línea.', 'Siempre es confidencial.'] } as const)[locale];
    expect(isFound(`${about} ${claim}`, locale)).toBe(true);
    expect(isFound(`${about} ¶ ¶. ${claim}`, locale)).toBe(false);
  });

  it('are none where somebody else is quoted with them', () => {
    const [said, quoted] = ({
      en: ['Your visit is 100% private.', 'He writes: “Your visit is 100% private.”'],
      es: ['Tu visita es 100% privada.', 'Él escribe: “Tu visita es 100% privada”.'],
    } as const)[locale];
    expect(isFound(said, locale)).toBe(true);
    expect(isFound(quoted, locale)).toBe(false);
  });
});

describe('of sixty that somebody else wrote', () => {
  it('at least 45 are found', () => {
    const caught = LOCALES.flatMap((locale) => WRITTEN.falsePromises[locale].filter(({ says }) => isFound(says, locale)));
    expect(caught.length).toBeGreaterThanOrEqual(45);
  });
});

const LISTS = ['en', 'es'].map((locale) => `content/words/${locale}.yaml`);

describe('a site with the lists of this one', () => {
  let tree: ContentTree;
  beforeEach(() => {
    tree = contentTree();
    for (const list of LISTS) tree.write(list, readFileSync(list, 'utf8'));
  });
  afterEach(() => tree.dispose());

  const problems = (): string[] => {
    const content = readContent(tree.root);
    expect(content.problems).toEqual([]);
    return [...checkFalsePromises(content), ...checkExcludedWords(content)].map(({ file, field, message }) => `${file} | ${field} | ${message}`);
  };
  const why = (locale: Locale, list: 'promises' | 'excluded' | 'blame'): string =>
    wordListSchema.parse(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')))[list]?.why.en ?? 'none';

  it('says nothing of what promises nothing', () => {
    expect(problems()).toEqual([]);
  });

  it('is told of a false promise in a post: its file, its line, its words', () => {
    tree.append('content/posts/en/a-post.md', '\nThe call leaves no trace and is always confidential.\n');
    const sentence = 'The call leaves no trace and is always confidential.';
    const row = tree.rowOf('content/posts/en/a-post.md', sentence);
    expect(problems()).toEqual([`content/posts/en/a-post.md |  | ${say('falsePromise', { row, sentence, why: why('en', 'promises') }, 'en')}`]);
  });

  it('is told of one on a page about the site though it is listed as promising nothing, and of none that a test holds', () => {
    const [words, file] = ['Es imposible que alguien se entere de tu visita.', 'content/pages/es/acerca.md'];
    tree.append(file, `\n${words}\n`);
    tree.write('content/promises.yaml', `promises: {}\nuntestable: {}\ntold: {}\nnone: { es: [${words}] }\n`);
    expect(problems()).toEqual([expect.stringContaining(words)]);
    tree.write('content/promises.yaml', `promises: { never: { es: [${words}] } }\nuntestable: {}\ntold: {}\nnone: {}\n`);
    expect(problems()).toEqual([]);
  });

  it('is told of a field too, by its way', () => {
    tree.rewrite('content/posts/en/a-post.md', (text) => text.replace(/^description: .*$/m, 'description: No one will ever find out that you called.'));
    expect(problems()).toEqual([expect.stringMatching(/^content\/posts\/en\/a-post\.md \| description \| /)]);
  });

  it('is told of an example in a list that does not come out as it says', () => {
    tree.change('content/words/en.yaml', 'You have nothing to fear.', 'The sky is blue.');
    tree.change('content/words/es.yaml', 'Es más seguro en otro teléfono.', 'Tu visita es totalmente privada.');
    expect(problems()).toEqual([
      `content/words/en.yaml | promises › claims › 3 › finds › 3 | ${say('promiseExampleMissed', { words: 'The sky is blue.' }, 'en')}`,
      `content/words/es.yaml | promises › claims › 3 › letsBe › 1 | ${say('promiseExampleFound', { words: 'Tu visita es totalmente privada.' }, 'en')}`,
    ]);
  });

  it.each([
    ['en', 'the-boyfriend.md', 'He raped her that night.'],
    ['es', 'el-novio.md', 'Esa noche la violó.'],
  ] as const)('is told of violence in a walk whose note says that none is shown, in %s', (locale, name, words) => {
    const file = `content/walks/${locale}/${name}`;
    const walk = readFileSync(file, 'utf8');
    tree.write(file, walk);
    expect(checkExcludedWords(readContent(tree.root))).toEqual([]);
    tree.append(file, words);
    expect(checkExcludedWords(readContent(tree.root)).map((one) => one.file)).toEqual([file]);
    // Another note promises something else.
    tree.rewrite(file, (text) => text.replace(/^contentNote: .*$/m, 'contentNote: It tells of a rape.'));
    expect(checkExcludedWords(readContent(tree.root))).toEqual([]);
  });

  it.each([
    ['does', true],
    ['say', false],
  ] as const)('is told where what is said about an answer blames her, and not where a wrong answer does (%s)', (part, isTold) => {
    const file = 'content/replies/friend.yaml';
    const blames = { en: 'Why didn’t you leave him?', es: '¿Por qué no te fuiste?' };
    const data = parse(readFileSync(file, 'utf8')) as { turns: { replies: { opens?: boolean; say: object; does: object }[] }[] };
    const wrong = data.turns[0]?.replies.find(({ opens }) => opens !== true);
    if (!wrong) throw new Error(`${file} has no wrong answer.`);
    wrong[part] = blames;
    tree.write(file, JSON.stringify(data));
    const found = checkExcludedWords(readContent(tree.root));
    expect(found.map(({ field }) => field)).toEqual(isTold ? ['en', 'es'].map((locale) => expect.stringContaining(`does › ${locale}`) as string) : []);
  });

  it('hears before publishing of each new sentence on a line, until it is noted as read, and of a changed one again', () => {
    const ask = (): string[] => sentencesToRead(readContent(tree.root)).map(({ words }) => words);
    const report = (): string[] => reportToRead(readContent(tree.root));
    // Where no file notes who has read what, nothing is asked.
    expect(report()).toEqual([]);
    noteRead(readContent(tree.root));
    expect(ask()).toEqual([]);
    const file = 'content/posts/en/a-post.md';
    tree.append(file, 'The line answers with patience. The sky is wide.');
    expect(ask()).toEqual(['The line answers with patience.']);
    expect(report()).toEqual([expect.stringContaining(`${file}, ${String(tree.rowOf(file, 'The line answers'))}: The line answers with patience.`)]);
    noteRead(readContent(tree.root));
    expect(ask()).toEqual([]);
    tree.change(file, 'with patience', 'with much patience');
    expect(ask()).toEqual(['The line answers with much patience.']);
    // While a text cannot be read, what was noted of it is not forgotten.
    const text = readFileSync(join(tree.root, file), 'utf8');
    tree.write(file, text.replace('---', '---\ntitle: "'));
    noteRead(readContent(tree.root));
    tree.write(file, text.replace('much patience', 'patience'));
    expect(ask()).toEqual([]);
    // No word of anybody stands in what is noted.
    expect(readFileSync(join(tree.root, SENTENCES_READ), 'utf8')).toMatch(/^(?:[\da-f]{10}\n)+$/);
  });
});
