import { say } from '#/staff-words/messages.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { key, words } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';

/**
 * Whether a line tells somebody about a call: what it or a source says and which of the line's sources it is, or `unknown`. `says-no` is
 * what the line says of itself; nobody can promise it.
 */
const told = z.union(
  [
    z.literal('unknown'),
    z.discriminatedUnion('answer', [
      z.strictObject({ answer: z.enum(['says-no', 'yes']), source: key }),
      z.strictObject({ answer: z.literal('sometimes'), when: words, source: key }),
    ]),
  ],
  { error: () => say('tells') },
);

/** Whether a line tells the police, and whether it tells immigration. */
export const tells = z.strictObject(
  { police: told, immigration: told },
  { error: ({ code }) => (code === 'invalid_type' ? say('tells') : undefined) },
);

/** What of a line the rules about `tells` need. */
interface Telling {
  name: Words;
  operator: Words;
  tells: z.output<typeof tells>;
  sources: { id: string; publisher: string; date: string }[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a page is the line's own: who published it is named by its name or its operator. */
const isOwn = ({ name, operator }: Telling, publisher: string): boolean =>
  [name, operator].some((its) => LOCALES.some((locale) => plain(its[locale]).includes(plain(publisher))));

/**
 * What is wrong with the sources of `tells`: each is one of the line's, and what is known of immigration stands on a dated page of the
 * line's own, since what she risks by a wrong word there is to be sent out of the country.
 */
export const wrongTells = (line: Telling): { path: string[]; message: string }[] =>
  Object.entries(line.tells).flatMap(([whom, known]) => {
    if (known === 'unknown') return [];
    const source = line.sources.find(({ id }) => id === known.source);
    const path = ['tells', whom, 'source'];
    if (!source) return [{ path, message: say('unknownLineSource', { id: known.source }) }];
    const holds = whom !== 'immigration' || (source.date !== 'undated' && isOwn(line, source.publisher));
    return holds ? [] : [{ path, message: say('tellsImmigration', { publisher: source.publisher }) }];
  });
