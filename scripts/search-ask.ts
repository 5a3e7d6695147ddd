import './old-copies.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf } from '#/browser/search/answers.ts';
import { readIndex } from '#/browser/search/search-index.ts';
import type { SearchFile } from '#/browser/search/search-data.ts';
import { LOCALES } from '#/domain/locale.ts';
import { say } from '#/staff-words/messages.ts';

/** How many pages are told of. */
const MOST = 5;

/*
 * Says what a phrase finds in the built site and why: `npm run search:ask -- "tengo miedo"`. For each page how much it counts, and by
 * which of its terms; a term that begins with "=" is a line of content/same-words.yaml.
 */
const query = process.argv.slice(2).join(' ').trim();
if (query === '') {
  console.error(say('askNothing'));
  process.exitCode = 1;
} else {
  for (const locale of LOCALES) {
    const path = join(process.cwd(), 'dist', 'search', `${locale}.json`);
    if (!existsSync(path)) {
      console.error(say('askNotBuilt'));
      process.exitCode = 1;
      break;
    }
    const file = JSON.parse(readFileSync(path, 'utf8')) as SearchFile;
    const lookup = readIndex(locale, file, file.pages);
    const { countries, danger } = answersOf(lookup, file, Intl.DateTimeFormat().resolvedOptions().timeZone)(query);
    console.log(`\n[${locale}]`);
    for (const { name } of danger?.countries ?? countries) console.log(`  ${danger ? say('askDanger', { name }) : name}`);
    const hits = lookup(query).slice(0, MOST);
    if (hits.length === 0) console.log(`  ${say('askNone')}`);
    for (const { page, score, match } of hits) {
      console.log(`  ${score.toFixed(1).padStart(6)}  ${file.pages[page]?.title ?? say('askDangerPage')}\n          ${[...match].join(', ')}`);
    }
  }
}
