import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION } from './exchange.ts';
import { languagesInWords } from './page-says.ts';
import { lineBlock } from './sheet-line.ts';
import type { SheetLine } from './sheet-lines.ts';
import { sheetSays } from './sheet-words.ts';

/* The sheet for a telephone and an afternoon: one file that asks nobody for anything, on paper or on any computer or phone. */

/** Languages whose names are understood where another one than those with a box is written. */
const OTHERS = [
  'es',
  'en',
  'pt',
  'fr',
  'ht',
  'arn',
  'ay',
  'cak',
  'cni',
  'de',
  'gn',
  'hch',
  'it',
  'kek',
  'mam',
  'maz',
  'mis',
  'mix',
  'myn',
  'nah',
  'oto',
  'qu',
  'quc',
  'ro',
  'ru',
  'tzh',
  'tzo',
  'wo',
  'yua',
  'zap',
  'zh',
];

const beside = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'browser', name), 'utf8');

/** The sheet's script, for the browsers of decision 10. */
const scriptOf = (): string => transformSync(beside('call-sheet.ts'), { loader: 'ts', format: 'iife', target: 'es2020' }).code.trim();

const list = (heading: string, items: readonly string[]): string =>
  `<section><h2>${escaped(heading)}</h2><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul></section>`;

/** What a script reads in the page, as JSON that ends no element. */
const asData = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/**
 * The call sheet for some lines: a whole HTML file.
 * @param language in which it is read, and read out
 * @param name of the list for which is called
 */
export const callSheet = (lines: readonly SheetLine[], language: StaffLanguage, { name }: { name: string }): string => {
  const words = sheetSays(language);
  const script = scriptOf();
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; form-action 'none'; base-uri 'none'`;
  // What the runtime has no name for is left out.
  const names = languagesInWords(OTHERS, language).flatMap((one, index): [string, string][] =>
    one === OTHERS[index] ? [] : [[one, OTHERS[index] ?? '']],
  );
  const inLanguages = (['es', 'en'] as const)
    .map(
      (one) =>
        `<label class="option"><input type="radio" name="written" value="${one}"${one === language ? ' checked' : ''}><span>${escaped(words.languages[one])}</span></label>`,
    )
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escaped(words.title)}</title><style>
${beside('call-sheet.css')}</style></head><body><form autocomplete="off" novalidate>
<header><h1>${escaped(words.title)} <small>${escaped(words.lines(lines.length))}</small></h1>
<section class="first"><h2>${escaped(words.sayFirst)}</h2><p>${escaped(words.firstWords(name))}</p></section>
<div class="rules">${list(words.doNot, words.doNots)}${list(words.stop, words.stops)}${list(words.never, words.nevers)}${list(words.write, words.writes)}</div></header>
<main>${lines.map((one, index) => lineBlock(one, index + 1, language)).join('\n')}</main>
<footer><p class="stop unscripted">${escaped(words.noScript)}</p>
<div class="screen"><h2>${escaped(words.saving)}</h2><p><span class="label">${escaped(words.writtenIn)}</span>${inLanguages}</p><p>${escaped(words.notSent)}</p>
<p><button type="button" id="save">${escaped(words.save)}</button></p><div id="told" role="status"></div></div></footer>
<datalist id="languages">${names.map(([one]) => `<option value="${escaped(one)}"></option>`).join('')}</datalist></form>
${asData('words', words.script)}${asData('names', Object.fromEntries(names))}${asData('form', { format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION })}
<script>${script}</script></body></html>
`;
};
