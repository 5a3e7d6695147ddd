import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { checkHelpLanguages } from '#/content-files/checks/help-languages.ts';
import { sentencesOf } from '#/content-files/checks/unread-sentences.ts';
import { helpLanguageFiles } from '#/content-files/help-language-files.ts';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { addPseudoFiles, PSEUDO } from '../support/pseudo-language.ts';

vi.unmock('#/content-files/checks/help-languages.ts');

const LANGUAGE: HelpLanguage = { code: PSEUDO.code, name: PSEUDO.name, addresses: { getHelp: 'a', leaveNow: 'b' }, exit: { url: 'https://example.org/', title: 'A' } };
let tree: ContentTree;
const read = (file: string): string => readFileSync(join(tree.root, file), 'utf8');
/** Puts other words in the place of those that a pattern finds. */
const swap = (file: string, from: RegExp, to: string): void => {
  expect(read(file)).toMatch(from);
  tree.rewrite(file, (text) => text.replace(from, to));
};

const told = (): string[] => checkHelpLanguages(readContent(tree.root), [LANGUAGE]).map(({ file, field, message }) => `${file} ${field}: ${message}`);

/** Writes the files of another language. */
const addWords = (code: string, made: (english: string) => string): void => {
  for (const [file, text] of helpLanguageFiles(readContent(tree.root), code, ({ en }) => made(en))) tree.write(file, text);
};
const toldOf = (code: string): string[] =>
  checkHelpLanguages(readContent(tree.root), [{ ...LANGUAGE, code }]).map(({ field, message }) => `${field}: ${message}`);

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

it('is asked with all else that a check of the content asks', async () => {
  const languages = HELP_LANGUAGES as HelpLanguage[];
  languages.push(LANGUAGE);
  try {
    tree.remove('locales/qps/exit.json');
    expect((await checkContent(tree.root, '2026-11-25')).problems.map(({ file }) => file)).toContain('locales/qps/exit.json');
  } finally {
    languages.pop();
  }
});

it('names a word that is missing, with what it is in English', () => {
  tree.change('locales/qps/common.json', '"label": "Léávé nów"', '"label": ""');
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answer: Péóplé whó lístén.');
  expect(told()).toEqual([
    expect.stringContaining('locales/qps/common.json exit › label: These words are missing. In locales/en/common.json they are: "Leave now".'),
    expect.stringContaining('content/hotlines/qps/us.yaml lines › us-shown › answers: These words are missing. In content/hotlines/us.yaml they are: "People who listen."'),
    expect.stringContaining('content/hotlines/qps/us.yaml lines › us-shown › answer: No page shows this'),
  ]);
});

it('refuses a number that the words do not have, and a value to fill in that is written wrong', () => {
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: Call 5550100.');
  tree.change('locales/qps/common.json', '{{to}}', '{{too}}');
  expect(told()).toEqual([expect.stringContaining('"too"'), expect.stringContaining('The number 5550100')]);
});

it('refuses words that lost a value they are filled in with: a number would not be shown', () => {
  swap('locales/qps/help.json', /"callNumber": "[^"]*"/, '"callNumber": "Cáll us"');
  expect(told()).toEqual([expect.stringMatching(/help\.json .*callNumber: Between \{\{ \}\}, "number" is missing/)]);
});

it('refuses words for digits that are not ten: a number could not be read aloud', () => {
  swap('locales/qps/help.json', /"digits": "zéró óné/, '"digits": "zéró-óné');
  swap('locales/qps/help.json', /"pictures": "\S+ /, '"pictures": "');
  expect(told()).toEqual([
    expect.stringMatching(/help\.json hear › digits: .*ten in all.*Only 9/),
    expect.stringMatching(/help\.json learn › pictures: .*Only 9/),
  ]);
});

it('asks for the count in each form, but for those of none and of two, which say it by themselves', () => {
  expect(read('locales/en/common.json').match(/count_\w+/g)).toEqual(['count_one', 'count_other']);
  addWords('ar', (english) => `${english} ب`);
  swap('locales/ar/common.json', /"count_two": "[^"]*"/, '"count_two": "مصدران"');
  expect(toldOf('ar')).toEqual([]);
  swap('locales/ar/common.json', /"count_few": "[^"]*"/, '"count_few": "مصادر"');
  expect(toldOf('ar')).toEqual([expect.stringContaining('count_few: Between {{ }}, "count" is missing')]);
});

it('refuses code and signs of Markdown in its words, which readers would see as they are typed', () => {
  tree.change('locales/qps/common.json', '"label": "Léávé nów"', '"label": "<b>Léávé</b> nów"');
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: Péóplé whó **lístén**.');
  expect(told()).toEqual([expect.stringMatching(/exit › label: .*"<b>", "<\/b>"/), expect.stringMatching(/us-shown › answers: .*\*\*lístén\*\*/)]);
});

it('refuses what no page shows: a key, a field, a line, a country, a file', () => {
  swap('locales/qps/help.json', /^\{/, '{ "invented": { "one": "Á", "two": "B" },');
  tree.append('content/hotlines/qps/us.yaml', '  us-invented:\n    answers: Nó óné.\ninvented: Á wórd.');
  tree.write('content/hotlines/qps/xx.yaml', 'name: Nówhéré\n');
  tree.write('locales/qps/home.json', '{ "a": "Á" }\n');
  expect(told()).toEqual([
    expect.stringMatching(/^locales\/qps\/help\.json invented: No page shows this: locales\/en\/help\.json/),
    expect.stringMatching(/^content\/hotlines\/qps\/us\.yaml lines › us-invented: No page shows this/),
    expect.stringMatching(/^content\/hotlines\/qps\/us\.yaml invented: No page shows this/),
    expect.stringMatching(/^locales\/qps\/home\.json : Nothing reads this file: .*common\.json, exit\.json, gateway\.json, help\.json/),
    expect.stringMatching(/^content\/hotlines\/qps\/xx\.yaml : .*no content\/hotlines\/xx\.yaml/),
  ]);
});

it('keeps the words of a line that is held after it was translated: whoever holds a number needs no translator', () => {
  tree.change('content/hotlines/us.yaml', '    status: published\n', '    status: held\n    heldBecause: { en: Nobody answers., es: Nadie contesta. }\n');
  expect(told()).toEqual([]);
});

it('refuses two addresses that are the same, one that cannot be one, and a code that is there twice', () => {
  const wrong = { ...LANGUAGE, addresses: { getHelp: 'ajuda', leaveNow: 'ajuda' } };
  const of = (...languages: HelpLanguage[]): string[] =>
    checkHelpLanguages(readContent(tree.root), languages).map(({ file, field, message }) => `${file} ${field}: ${message}`);
  expect(of(wrong)).toEqual([expect.stringMatching(/^src\/domain\/help-languages\.ts qps › addresses › leaveNow: Both addresses are “ajuda”/)]);
  expect(of({ ...LANGUAGE, addresses: { getHelp: 'Ajuda!', leaveNow: 'b' } })).toEqual([expect.stringContaining('“Ajuda!” cannot stand in an address')]);
  expect(of(LANGUAGE, LANGUAGE)).toEqual([expect.stringContaining('The code “qps” is taken')]);
  expect(of({ ...LANGUAGE, code: 'es' })).toEqual([expect.stringContaining('The code “es” is taken')]);
  expect(of({ ...LANGUAGE, code: 'P!' })).toEqual([expect.stringContaining('“P!” is no code')]);
});

it('refuses words that were left in Spanish, and lets a country be called as in Spanish where its name is so', () => {
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: Personas que escuchan.');
  tree.change('locales/qps/common.json', '"label": "Léávé nów"', '"label": "Salir ya"');
  expect(told()).toEqual([expect.stringMatching(/exit › label: These are the Spanish words: "Salir ya"/), expect.stringMatching(/us-shown › answers: These are the Spanish words: "Personas que escuchan\."/)]);
  addWords('pt', (english) => `${english} ã`);
  swap('content/hotlines/us.yaml', /^name: .*$/m, 'name: { en: United States, es: Estados Unidos }');
  swap('content/hotlines/pt/us.yaml', /^name: .*$/m, 'name: Estados Unidos');
  expect(toldOf('pt')).toEqual([]);
  swap('content/hotlines/pt/us.yaml', /^name: .*$/m, 'name: United States');
  expect(toldOf('pt')).toEqual([expect.stringContaining('These are the English words: "United States"')]);
});

it('refuses words that were left in English, and lets a name be that both languages have', () => {
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: People who listen.');
  tree.change('locales/qps/common.json', '"label": "Léávé nów"', '"label": "Leave now"');
  expect(told()).toEqual([expect.stringMatching(/exit › label: .*"Leave now"/), expect.stringMatching(/us-shown › answers: .*"People who listen\."/)]);
});

it('has its sentences on the visit, the phone, a line, the police or papers among those that a second person reads, as the Spanish ones are', () => {
  cpSync('content/words/es.yaml', join(tree.root, 'content/words/es.yaml'));
  tree.change('content/hotlines/us.yaml', 'es: Personas que escuchan.', 'es: La policía contesta.');
  tree.change('content/hotlines/qps/us.yaml', 'answers: Péóplé whó lístén.', 'answers: Póópól. Thét ís áll.');
  const listed = (): ReturnType<typeof sentencesOf> => sentencesOf(readContent(tree.root), [LANGUAGE]).filter(({ file }) => file.includes('/qps/'));
  const ofLine = listed().filter(({ file }) => file.startsWith('content/'));
  const row = read('content/hotlines/qps/us.yaml').split('\n').findIndex((words) => words.includes('Póópól')) + 1;
  const summary = { file: 'content/hotlines/qps/us.yaml', words: 'Hélp by phóné.' };
  expect(ofLine.filter(({ file }) => file.includes('/us.')).map(({ words, row: rowOf }) => [words, rowOf()])).toEqual(expect.arrayContaining([['Póópól.', row], ['Thét ís áll.', row]]));
  expect(listed()).toContainEqual(expect.objectContaining(summary));
  // Of a country that nothing is said of but its name there is nothing to read; of the interface there is.
  expect(listed().some(({ words }) => words === 'Únítéd Státés')).toBe(false);
  expect(listed().filter(({ file }) => file === 'locales/qps/help.json').length).toBeGreaterThan(20);
  const before = ofLine.map(({ mark }) => mark);
  tree.change('content/hotlines/qps/us.yaml', 'Thét ís áll.', 'Thét ís nót áll.');
  expect(listed().filter(({ file, mark }) => file.startsWith('content/') && !before.includes(mark)).map(({ words }) => words)).toEqual(['Thét ís nót áll.']);
});

it('is asked for word by word of a language that was just begun, each below what it is in both', () => {
  const code = 'pt';
  const files = helpLanguageFiles(readContent(tree.root), code);
  for (const [file, text] of files) tree.write(file, text);
  expect(files.get('content/hotlines/pt/us.yaml')).toMatch(/# en: People who listen\.\n +# es: .*\n +answers: ""\n/);
  const asked = checkHelpLanguages(readContent(tree.root), [{ ...LANGUAGE, code }]);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.map(({ message }) => message).filter((message) => !message.startsWith('These words are missing. In '))).toEqual([]);
});
