import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginHelpLanguage } from '#/content-files/begin-help-language.ts';
import { ENTRIES } from '#/content-files/help-language-entry.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const GIVEN = ['pt', 'Português', 'ajuda', 'sair', 'https://example.org/', 'A title'];
const PT = { code: 'pt', name: 'Português', addresses: { getHelp: 'a', leaveNow: 'b' }, exit: { url: 'https://example.org/', title: 'A' } };
let tree: ContentTree;
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');

beforeEach(() => {
  tree = contentTree();
  cpSync('locales', join(tree.root, 'locales'), { recursive: true });
  tree.write(ENTRIES, 'export const HELP_LANGUAGES: readonly HelpLanguage[] = [];\n');
});
afterEach(() => tree.dispose());

describe('a language of the help pages that is begun', () => {
  it('has its files and its entry, in the form that the project’s code has, before one that is there', async () => {
    expect(beginHelpLanguage(tree.root, GIVEN, [])).toMatchObject({ isBegun: true });
    expect(existsSync(join(tree.root, 'locales/pt/help.json'))).toBe(true);
    expect(existsSync(join(tree.root, 'content/hotlines/pt/us.yaml'))).toBe(true);
    expect(read(ENTRIES)).toContain("getHelp: 'ajuda',");
    expect(beginHelpLanguage(tree.root, ['ht', "Kreyòl l'", 'ed', 'ale', `https://example.org/${'a'.repeat(120)}`, `A "title" of it's own`], [PT])).toMatchObject({ isBegun: true });
    const written = read(ENTRIES);
    expect(written.indexOf("'ht'")).toBeLessThan(written.indexOf("'pt'"));
    expect(written).toBe(await format(written, { ...(await resolveConfig('src/domain/help-languages.ts')), parser: 'typescript' }));
  });

  it.each([
    ['a code that no language has', 0, 'xx', `code: ${say('languageCode', { code: 'xx' }, 'en')}`],
    ['a code that has a shorter one', 0, 'por', `code: ${say('languageCode', { code: 'por' }, 'en')}`],
    ['a language of the whole site', 0, 'es', `code: ${say('languageCodeTaken', { code: 'es', entry: ENTRIES }, 'en')}`],
    ['no name', 1, '', `name: ${say('languageNoName', {}, 'en')}`],
    ['an address that is none', 2, 'Início', `addresses › getHelp: ${say('languageAddress', { address: 'Início' }, 'en')}`],
    ['the same address twice', 3, 'ajuda', `addresses › leaveNow: ${say('languageSame', { address: 'ajuda' }, 'en')}`],
    ['a page that is none', 4, 'example.org', `exit › url: ${say('languageExit', { url: 'example.org' }, 'en')}`],
    ['no title', 5, '', `exit › title: ${say('languageNoTitle', {}, 'en')}`],
    ['a title without quotation marks', 6, 'of that page', say('languageTooMany', { rest: 'of that page' }, 'en')],
  ])('is refused with what is wrong alone, and nothing is written: %s', (_, at, word, told) => {
    const before = read(ENTRIES);
    const given = [...GIVEN];
    given[at] = word;
    expect(beginHelpLanguage(tree.root, given, [])).toEqual({ isBegun: false, told: `${told}\n${say('languageUsage', {}, 'en')}` });
    expect(read(ENTRIES)).toBe(before);
    expect(existsSync(join(tree.root, 'locales', given[0] ?? ''))).toBe(given[0] === 'es');
  });

  it('is refused where its entry is there and its files are gone, and where a file is there', () => {
    expect(beginHelpLanguage(tree.root, GIVEN, [PT]).told).toContain(say('languageCodeTaken', { code: 'pt', entry: ENTRIES }, 'en'));
    tree.write('locales/pt/exit.json', '{}');
    expect(beginHelpLanguage(tree.root, GIVEN, [])).toEqual({ isBegun: false, told: say('languageTaken', { file: 'locales/pt/exit.json' }, 'en') });
  });

  it('may have a code that has no name here, where it has three letters: Mam is spoken where readers come from', () => {
    expect(beginHelpLanguage(tree.root, ['mam', 'Mam', ...GIVEN.slice(2)], [])).toMatchObject({ isBegun: true });
  });
});
