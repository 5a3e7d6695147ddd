import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFalsePromises } from '#/kinds/words/checks/false-promises.ts';
import { checkLinkTargets } from '#/content-files/checks/link-targets.ts';
import { checkMarkup } from '#/content-files/checks/markup.ts';
import { checkNumbers } from '#/content-files/checks/numbers.ts';
import { checkPersonalData } from '#/content-files/checks/personal-data.ts';
import { checkReferences, sourcesIn } from '#/content-files/checks/references.ts';
import { checkWords } from '#/kinds/words/checks/words.ts';
import type { Problem } from '#/content-files/read/problem.ts';
import { parseText, readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { kindPages } from '#/integrations/kind-pages.ts';
import { declare, declareText } from '#/kinds/declaration.ts';
import { DATA_KINDS, KIND_NAMES, KINDS, TEXT_KINDS, type DataKind } from '#/kinds/index.ts';
import { text } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

const content = readContent('.');
const printed = DATA_KINDS.filter((name) => KINDS[name].words === 'printed');

/** What printed words may not hold, and what finds it. */
const ASKED: [what: string, es: string, check: (all: ContentFiles) => Problem[] | Promise<Problem[]>][] = [
  ['a typed number', 'Llama al 55 1234 5678.', checkNumbers],
  ['mark-up', 'Una **palabra**.', checkMarkup],
  ['an address that tells who passed it on', 'https://example.org/?fbclid=1', checkLinkTargets],
  ['such an address within a sentence', 'Está en (https://example.org/a?fbclid=1).', checkLinkTargets],
  ['what tells who someone is', 'Se llama GOMC900101MDFNRR09.', checkPersonalData],
  ['a promise that nobody can keep', 'La llamada no deja ningún rastro.', checkFalsePromises],
  ['a word that takes her for a thing', 'Las tenían de esclavas sexuales.', checkWords],
];

const PLAIN = 'Una palabra.';

/**
 * The content with nothing of a kind but what whoever brings a glossary pastes, in a form that no kind has: a plain word, and each of what
 * printed words may not hold; and how many problems a check finds in each.
 */
const told = async (name: DataKind, check: (all: ContentFiles) => Problem[] | Promise<Problem[]>): Promise<(es: string) => number> => {
  // Of a kind of which there is nothing yet any file: its words are what is asked.
  const file = content.dataFiles[name][0]?.file ?? KINDS.offer.at.file;
  const said = [PLAIN, ...ASKED.map(([, es]) => es)];
  const data = { terms: said.map((es, index) => ({ id: String(index), said: { en: 'A word.', es } })) };
  // Of texts and of other printed words nothing is asked here, and reading them all for each of these questions took most of the time.
  const emptied = Object.fromEntries(printed.filter((one) => one !== 'hotlines').map((one) => [one, []]));
  const pasted: ContentFiles = {
    ...content,
    texts: [],
    walks: [],
    interfaceWords: [],
    dataFiles: { ...content.dataFiles, ...emptied, [name]: [{ file, data }] },
  };
  const found = (await check(pasted)).filter((one) => one.file === file);
  return (es) => found.filter(({ field }) => field === `terms › ${String(said.indexOf(es))} › said › es`).length;
};

describe('what staff write', () => {
  it('is read by where it is written: what reads content names no kind of data', () => {
    // Comments, and what it imports, say of no kind how it is read.
    const read = readFileSync('src/content-files/read/read-content.ts', 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$|^import [^;]*;/gm, '');
    expect(read).toContain('DATA_KINDS.map');
    expect(DATA_KINDS.filter((name) => new RegExp(`\\b${name}\\b`).test(read))).toEqual([]);
  });

  it('is declared once: every folder of src/kinds is in its index', () => {
    const folders = readdirSync('src/kinds', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
    const folderOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(KIND_NAMES.map(folderOf).sort()).toEqual(folders.sort());
  });

  it('has the pages that it declares, and no other', () => {
    const declared = kindPages().map(([, file]) => file);
    expect(declared.sort()).toEqual(globSync('src/kinds/*/pages/**/*.{astro,ts}').sort());
  });

  it.each(printed)('is asked what printed words may not hold because it says that it is printed, whatever its form: %s', async (name) => {
    for (const check of new Set(ASKED.map(([, , one]) => one))) {
      const problems = await told(name, check);
      expect(problems(PLAIN), `${name}: ${check.name}`).toBe(0);
      for (const [what, es] of ASKED.filter(([, , one]) => one === check)) {
        // In a country's file a number is what is written.
        expect(problems(es), `${name}: ${what}`).toBe(name === 'hotlines' && check === checkNumbers ? 0 : 1);
      }
    }
  });

  it('is told of a source that is not there, by every kind that names sources', () => {
    const naming = DATA_KINDS.filter((name) => content.dataFiles[name].some(({ data }) => sourcesIn(KINDS[name], data).length > 0));
    expect(naming.length).toBeGreaterThan(3);
    const without = checkReferences({ ...content, named: { ...content.named, sources: new Set() } });
    for (const name of naming) expect(without.some(({ file }) => content.dataFiles[name].some((one) => one.file === file)), name).toBe(true);
    for (const kind of TEXT_KINDS) expect(without.some(({ file }) => content.texts.some((one) => one.kind === kind && one.file === file)), kind).toBe(true);
  });

  it('is told of a source that is not there by an entry of a file with one for each name, with the way to it', () => {
    const declaration = declare({
      at: { entries: 'content/glossary.yaml' },
      schema: z.strictObject({ source: text }),
      words: 'printed',
      collection: true,
      form: { none: 'a test' },
      sources: ({ source }) => [{ id: source, path: ['source'] }],
    });
    expect(sourcesIn(declaration, { net: { source: 'nobody' }, loom: { source: 'somebody' } })).toEqual([
      { id: 'nobody', path: ['net', 'source'] },
      { id: 'somebody', path: ['loom', 'source'] },
    ]);
  });

  it.each(TEXT_KINDS)('is read by its declaration, and with a mistake in one field as far as the others are right: %s', (kind) => {
    const [one] = content.texts.filter((text) => text.kind === kind && text.valid);
    if (!one) throw new Error(`There is no text in content/${kind}.`);
    const { file, locale, data } = one;
    expect(file.startsWith(`${KINDS[kind].at.texts}/${locale}/`)).toBe(true);
    expect(one.fields).toEqual(KINDS[kind].schema.parse(one.fields));
    const problems: Problem[] = [];
    const whole = readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: x');
    const read = parseText(whole, { kind, locale, name: file.slice(file.lastIndexOf('/') + 1) }, problems);
    expect(problems.map((problem) => problem.field)).toEqual(['title']);
    const { translationKey, description } = data;
    expect(read).toMatchObject({ kind, valid: false, data: { translationKey, description } });
    expect(read?.data).not.toHaveProperty('title');
  });

  it('does not compile where a kind leaves out where it stands, what becomes of its words, or what a field is called', () => {
    const said = { en: ['A', ''], es: ['Una', ''] } as const;
    const schema = z.strictObject({ title: text, kind: z.enum(['one', 'two']), steps: z.preprocess((value) => value, z.array(z.strictObject({ what: text }))) });
    const options = { one: { en: 'One', es: 'Uno' }, two: { en: 'Two', es: 'Dos' } } as const;
    const fields = { title: said, kind: { ...said, options }, steps: { ...said, fields: { what: said } } } as const;
    const whole = { at: { folder: 'content/glossary' }, schema, collection: true, words: 'printed', sources: () => [], form: { fields } } as const;
    expect(declare(whole)).toBe(whole);
    const { at, words, form, ...lacking } = whole;
    // @ts-expect-error: nobody says where its words stand
    expect(declare({ ...lacking, at, form })).toBeDefined();
    // @ts-expect-error: nobody says where its files stand
    expect(declare({ ...lacking, words, form })).toBeDefined();
    // @ts-expect-error: nobody says what its fields are called
    expect(declare({ ...lacking, at, words })).toBeDefined();
    const { title, ...untitled } = fields;
    // @ts-expect-error: a field has no label
    expect(declare({ ...whole, form: { fields: untitled } })).toBeDefined();
    // @ts-expect-error: a field within a list has none
    expect(declare({ ...whole, form: { fields: { ...fields, steps: { ...title, fields: {} } } } })).toBeDefined();
    // @ts-expect-error: a word that can be chosen has none
    expect(declare({ ...whole, form: { fields: { ...fields, kind: { ...title, options: { one: options.one } } } } })).toBeDefined();
    // @ts-expect-error: a label is in one language alone
    expect(declare({ ...whole, form: { fields: { ...fields, title: { en: title.en } } } })).toBeDefined();
    const { boxes, ...boxless } = KINDS.posts;
    // @ts-expect-error: a kind of text does not say which boxes it has
    expect(declareText(boxless)).toBeDefined();
    expect(declareText({ ...boxless, boxes })).toEqual(KINDS.posts);
  });
});
