import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFalsePromises } from '#/content-files/checks/false-promises.ts';
import { checkLinkTargets } from '#/content-files/checks/link-targets.ts';
import { checkMarkup } from '#/content-files/checks/markup.ts';
import { checkNumbers } from '#/content-files/checks/numbers.ts';
import { checkPersonalData } from '#/content-files/checks/personal-data.ts';
import { checkReferences } from '#/content-files/checks/references.ts';
import { checkWords } from '#/content-files/checks/words.ts';
import type { Problem } from '#/content-files/read/problem.ts';
import { readContent, type ContentFiles } from '#/content-files/read/read-content.ts';
import { KINDS, type KindName } from '#/kinds/index.ts';

const content = readContent('.');
const names = Object.keys(KINDS) as KindName[];
const printed = names.filter((name) => KINDS[name].words === 'printed');

/** The content with nothing of a kind but what whoever brings a glossary pastes, in a form that no kind has; and its problems, by one check. */
const told = async (name: KindName, es: string, check: (all: ContentFiles) => Problem[] | Promise<Problem[]>): Promise<string[]> => {
  const file = content.data[name][0]?.file ?? '';
  const pasted: ContentFiles = { ...content, data: { ...content.data, [name]: [{ file, data: { terms: [{ id: 'one', said: { en: 'A word.', es } }] } }] } };
  return (await check(pasted)).filter((one) => one.file === file && one.field === 'terms › one › said › es').map(({ message }) => message);
};

/** What printed words may not hold, and what finds it. */
const ASKED: [what: string, es: string, check: (all: ContentFiles) => Problem[] | Promise<Problem[]>][] = [
  ['a typed number', 'Llama al 55 1234 5678.', checkNumbers],
  ['mark-up', 'Una **palabra**.', checkMarkup],
  ['an address that tells who passed it on', 'https://example.org/?fbclid=1', checkLinkTargets],
  ['what tells who someone is', 'Se llama GOMC900101MDFNRR09.', checkPersonalData],
  ['a promise that nobody can keep', 'La llamada no deja ningún rastro.', checkFalsePromises],
  ['a word that takes her for a thing', 'Las tenían de esclavas sexuales.', checkWords],
];

describe('what staff write as data', () => {
  it('is declared once: every folder of src/kinds is in its index', () => {
    const folders = readdirSync('src/kinds', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
    const folderOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(names.map(folderOf).sort()).toEqual(folders.sort());
  });

  it.each(printed)('is asked what printed words may not hold because it says that it is printed, whatever its form: %s', async (name) => {
    for (const [what, es, check] of ASKED) {
      // In a country's file a number is what is written.
      const wanted = name === 'hotlines' && check === checkNumbers ? 0 : 1;
      expect((await told(name, es, check)).length, `${name}: ${what}`).toBe(wanted);
      expect(await told(name, 'Una palabra.', check), `${name}: ${what}`).toEqual([]);
    }
  });

  it('is told of a source that is not there, by every kind that names sources', () => {
    const naming = names.filter((name) => content.data[name].some(({ data }) => KINDS[name].sources(data as never).length > 0));
    expect(naming.sort()).toEqual(['offer', 'replies', 'scales', 'series']);
    const without = checkReferences({ ...content, named: { ...content.named, sources: new Set() } });
    for (const name of naming) expect(without.some(({ file }) => content.data[name].some((one) => one.file === file)), name).toBe(true);
  });
});
