import { oneFileHref } from '#/routing/one-file.ts';
import { href, takeHref } from '#/routing/routes.ts';
import type { Breakage } from '../breakage.ts';
import { editFile, editPage, pagesBelow, pageWith } from '../edit.ts';
import { html, pageFile, read } from '../../promises/copy.ts';

const LIST_ES = href('getHelp', 'es');
const LIST_EN = href('getHelp', 'en');
const MEXICO = href('getHelp', 'es', 'mx');

/** The next digit: a number that differs in it alone. */
const next = (digit: string): string => String((Number(digit) + 1) % 10);
const lastDigit = (words: string): string => words.replace(/\d(?=\D*$)/, next);

/** An address of WhatsApp that another country's page has. */
const otherWhatsApp = (dist: string, own: string): string => {
  const ours = new Set([...html(dist, own).matchAll(/https:\/\/wa\.me\/\d+/g)].map(([link]) => link));
  const found = pagesBelow(dist, LIST_ES)
    .flatMap((path) => [...html(dist, path).matchAll(/https:\/\/wa\.me\/\d+/g)].map(([link]) => link))
    .find((link) => !ours.has(link));
  if (found === undefined) throw new Error('No other line has WhatsApp.');
  return found;
};

/** What is wrong with numbers, and with what is said of them. */
export const OF_NUMBERS: readonly Breakage[] = [
  {
    says: 'A country’s page has no cards.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => editPage(dist, MEXICO, /<article class="line[\s\S]*?<\/article>/g, ''),
  },
  {
    says: 'The list of numbers is empty.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => editPage(dist, LIST_EN, /<li data-place=[\s\S]*?<\/li>/g, ''),
  },
  {
    says: 'One country is not in the list of numbers.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => editPage(dist, LIST_ES, /<li data-place="Bolivia">[\s\S]*?<\/li>/, ''),
  },
  {
    says: 'The first number of a country has one digit wrong, and its button calls the right one.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'en', 'hn'), /(?<=<div class="number[^>]*>)[^<]+/, lastDigit),
  },
  {
    says: 'A button calls another line than that whose number stands above it.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, MEXICO, /(class="band"[\s\S]*?<a class="button call" href="tel:)[^"]+/, '$1079'),
  },
  {
    says: 'A button writes by WhatsApp to the line of another country.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, MEXICO, /https:\/\/wa\.me\/\d+/, otherWhatsApp(dist, MEXICO)),
  },
  {
    says: 'The bar of a country’s page calls the emergency number, and not the line that helps.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'en', 'mx'), /(class="to-numbers" href="tel:)[^"]+/, '$1911'),
  },
  {
    says: 'The number for danger is printed with another digit than it calls.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'es', 'gt'), /(?<=class="danger"[^>]*><b><span translate="no">)\d+/, lastDigit),
  },
  {
    says: 'The list has for a country the number of its neighbor.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const row = (name: string): RegExp => new RegExp(`(?<=<li data-place="${name}">[\\s\\S]*?<a class="number" href=")[^"]+" translate="no">[^<]+`);
      const [other = ''] = row('El Salvador').exec(html(dist, LIST_EN)) ?? [];
      return editPage(dist, LIST_EN, row('Guatemala'), other);
    },
  },
  {
    says: 'A country’s name in the list leads to the numbers of another country.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, LIST_EN, `href="${href('getHelp', 'en', 'gt')}"`, `href="${href('getHelp', 'en', 'sv')}"`),
  },
  {
    says: 'The first page has for Mexico the number of the United States.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const row = (name: string): RegExp => new RegExp(`(?<=data-place="${name}[^>]*>[\\s\\S]*?<a class="number" href=")[^"]+" translate="no">[^<]+`);
      const [other = ''] = row('Estados Unidos').exec(html(dist, '/')) ?? [];
      return editPage(dist, '/', row('México'), other);
    },
  },
  {
    says: 'Home shows no number.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) =>
      editPage(dist, href('home', 'es'), /<section class="country-numbers"[\s\S]*?<\/section> <div class="finder/, '<section><div class="finder'),
  },
  {
    says: 'A card says that a call is free, of which nobody knows what it costs.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, LIST_ES, /No sabemos cuánto cuesta/), /No sabemos cuánto cuesta/, 'Gratis, según lo que leímos'),
  },
  {
    says: 'A card says “day and night” of a line whose hours nobody knows.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const hours = /<b>No sabemos (?:el horario|a qué hora)[^<]*<\/b>/;
      return editPage(dist, pageWith(dist, LIST_ES, hours), hours, '<b>De día y de noche.</b>');
    },
  },
  {
    says: 'A card says that a line does not tell the police, of which nobody knows it.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const unknown = /(tell the police\?<br> <b>)(?:Not known|Nobody knows|We do not know)[^<]*/;
      return editPage(dist, pageWith(dist, LIST_EN, unknown), unknown, '$1It says no.');
    },
  },
  {
    says: 'A line’s warning is gone from its card.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => editPage(dist, href('getHelp', 'en', 'us'), /<p class="warning">[\s\S]*?<\/p>/, ''),
  },
  {
    says: 'A card has another year for the page that prints its number.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => editPage(dist, MEXICO, /(?<=<p class="quiet" data-age>[^<]*<a[^>]*>[^<]*)20\d\d/, lastDigit),
  },
  {
    says: 'A card no longer says that the page it was read on has no date.',
    on: 'real',
    seenBy: 'tests/site/help.test.ts',
    change: (dist) => {
      const undated = /(?<=data-age>[^<]*)en una página sin fecha/;
      return editPage(dist, pageWith(dist, LIST_ES, undated), undated, '');
    },
  },
  {
    says: 'A message to send has another number than the page shows.',
    on: 'real',
    seenBy: 'tests/site/carriers.test.ts',
    change: (dist) => editPage(dist, takeHref('es', 'gt'), /(?<=<q data-message>)[^<]+/, lastDigit),
  },
  {
    says: 'What is heard of a number is another number.',
    on: 'real',
    seenBy: 'tests/site/said-numbers.test.ts',
    change: (dist) => editPage(dist, takeHref('es', 'gt'), /(?<=data-hear="[^"]*&quot;1555&quot;:\[&quot;)uno/, 'dos'),
  },
  {
    says: 'A contact to save has another number than the page shows.',
    on: 'real',
    seenBy: 'tests/site/carriers.test.ts',
    change: (dist) => editFile(dist, `${takeHref('en', 'hn').slice(1)}1.vcf`, /(?<=TEL[^:]*:.*)\d(?=\r?\n)/, next),
  },
  {
    says: 'The file that is taken along lacks one line of its country.',
    on: 'real',
    seenBy: 'tests/site/one-file.test.ts',
    change: (dist) => editFile(dist, oneFileHref('es', 'mx').slice(1), /<a [^>]*href="?tel:079[^>]*>[\s\S]*?<\/a>/g, ''),
  },
  {
    says: '“Is this number real?” no longer knows one published number.',
    on: 'real',
    seenBy: 'tests/site/numbers.test.ts',
    change: (dist) => editFile(dist, 'check/es.json', /\{"digits":\["1555"[^}]*\},/, ''),
  },
  {
    says: '“Is this number real?” says of a number that it is the line of another country.',
    on: 'real',
    seenBy: 'tests/site/said-numbers.test.ts',
    change: (dist) => editFile(dist, 'check/en.json', /(?<="digits":\["18883737888"[^}]*"line":)\d+/, (line) => String(Number(line) + 12)),
  },
  {
    says: 'A poster has one digit of its number wrong.',
    on: 'real',
    seenBy: 'tests/site/sheets.test.ts',
    change: (dist) => editPage(dist, href('print', 'es', 'hn'), /(?<=data-sheet="poster"[\s\S]*?data-lines[\s\S]*?<strong[^>]*>)[^<]+/, lastDigit),
  },
  {
    says: 'A guide has for paper no number of a line.',
    on: 'real',
    seenBy: 'tests/site/numbers.test.ts',
    change: (dist) => editPage(dist, pageWith(dist, href('guides', 'en'), /class="on-paper"/), /<div class="on-paper">[\s\S]*?<\/div>/, ''),
  },
  {
    says: 'A stop of the thread has no number to call.',
    on: 'real',
    seenBy: 'tests/site/thread.test.ts',
    change: (dist) => {
      const numbers = /(?<=<div class="help-here"[^>]*><ul[^>]*>)(?:<li>[^<]*<a href="tel:[^>]*>[^<]*<\/a><\/li>\s*)+/;
      return editPage(dist, pageWith(dist, href('thread', 'es'), numbers), numbers, '');
    },
  },
  {
    says: 'A stop of the thread has for a country a number with another digit.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const number = /(?<=class="help-here"[\s\S]*?<a href="tel:[^>]*>)[^<]+/;
      return editPage(dist, pageWith(dist, href('thread', 'en'), number), number, lastDigit);
    },
  },
  {
    says: 'A stop of the thread has for a country the number of another.',
    on: 'real',
    seenBy: 'tests/site/cards.test.ts',
    change: (dist) => {
      const first =
        /(<div class="help-here"[^>]*><ul[^>]*><li>[^<]*)(<a href="tel:[^>]*>[^<]*<\/a>)(<\/li>\s*<li>[^<]*)<a href="tel:[^>]*>[^<]*<\/a>/;
      return editPage(dist, pageWith(dist, href('thread', 'es'), first), first, '$1$2$3$2');
    },
  },
  {
    says: 'The map of the lines has for a country the number of another.',
    on: 'real',
    seenBy: 'tests/site/known.test.ts',
    change: (dist) => {
      const path = href('linesMap', 'en');
      const at = (code: string): RegExp =>
        new RegExp(`(?<=class="map-tags[\\s\\S]*href="${href('getHelp', 'en', code)}"[\\s\\S]*?<text[^>]*map-number[^>]*>)[^<]+`);
      const [other = ''] = at('gt').exec(read(dist, pageFile(path))) ?? [];
      return editPage(dist, path, at('hn'), other);
    },
  },
];
