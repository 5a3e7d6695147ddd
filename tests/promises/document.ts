import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#/domain/locale.ts';
import { readPromises } from '#/content-files/checks/promise-file.ts';
import { IN_BROWSER, IN_FILES } from './listed.ts';

const DOCUMENT = 'docs/promises.md';

const sentences = (both: Record<Locale, string[]>): string[] =>
  LOCALES.map((locale) => `- ${LANGUAGE_NAMES[locale]}: ${both[locale].map((one) => `“${one}”`).join(' ')}`);

/** `docs/promises.md`: every promise with its sentences, its test and what breaks it. */
export const promisesDocument = (): string => {
  const promises = readPromises(process.cwd(), []);
  if (!promises) throw new Error('content/promises.yaml cannot be read.');
  const held = new Map([...IN_FILES, ...IN_BROWSER].map((one) => [one.id, one]));
  const blocks = Object.entries(promises.promises).map(([id, both]) => {
    const one = held.get(id);
    return [`### ${id}`, '', ...sentences(both), `- Test: ${one?.test ?? 'none'}`, `- Breaker: ${one?.breaker.says ?? 'none'}`].join('\n');
  });
  const beyond = Object.entries(promises.untestable).map(([id, both]) => [`### ${id}`, '', ...sentences(both)].join('\n'));
  return [
    '# Promises',
    'What this site says that it, the phone or a line keeps, sends, deletes or never does; how that is seen to be so; and the small change to what ships under which that test was seen to fail. Written by `npm run promises` from `content/promises.yaml` and `tests/promises`; `npm test` fails where it is not current, and runs every test with and without its breaker.',
    `## What a test holds (${blocks.length})`,
    ...blocks,
    `## What no test of ours can hold (${beyond.length})`,
    'Sentences about other companies’ programs and networks, and about what people do. Every page that shows one of them says so to the reader, in one of these sentences (a test holds that too):',
    sentences(promises.told).join('\n'),
    ...beyond,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
};

/** The document as it stands in the repository. */
export const documentNow = (): string => readFileSync(DOCUMENT, 'utf8');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(DOCUMENT, promisesDocument());
