import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkHelpLanguages } from '#/content-files/checks/help-languages.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { addPseudoFiles, PSEUDO } from '../support/pseudo-language.ts';

vi.unmock('#/content-files/checks/help-languages.ts');

const LANGUAGE = { ...PSEUDO, addresses: { getHelp: 'a', leaveNow: 'b' }, exit: { url: 'https://example.org/', title: 'A' } };
let tree: ContentTree;

const told = (): string[] => checkHelpLanguages(readContent(tree.root), [LANGUAGE]).map(({ file, field, message }) => `${file} ${field}: ${message}`);

beforeEach(() => {
  tree = contentTree();
  cpSync('locales', join(tree.root, 'locales'), { recursive: true });
  addPseudoFiles(tree.root);
});
afterEach(() => tree.dispose());

it('asks for nothing where every word is there', () => {
  expect(told()).toEqual([]);
});

it('names a file that is missing, and from which its words come', () => {
  tree.remove('locales/qps/exit.json');
  tree.remove('content/hotlines/qps/us.yaml');
  expect(told()).toEqual([
    expect.stringMatching(/^locales\/qps\/exit\.json : .*Copy locales\/en\/exit\.json/),
    expect.stringMatching(/^content\/hotlines\/qps\/us\.yaml : .*the words of content\/hotlines\/us\.yaml/),
  ]);
});

it('names a word that is missing, with what it is in English', () => {
  tree.change('locales/qps/common.json', '"label": "Léávé nów"', '"label": ""');
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answer: Péóplé whó lístén.');
  expect(told()).toEqual([
    expect.stringContaining('locales/qps/common.json exit › label:'),
    expect.stringContaining('content/hotlines/qps/us.yaml lines › us-shown › answers: These words are missing. In content/hotlines/us.yaml they are: "People who listen."'),
  ]);
});

it('refuses a number that the words do not have, and a blank that is not filled in', () => {
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: Call 5550100.');
  tree.change('locales/qps/common.json', '{{to}}', '{{too}}');
  expect(told()).toEqual([expect.stringContaining('"too"'), expect.stringContaining('The number 5550100')]);
});
