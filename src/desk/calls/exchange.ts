import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import { savedWords } from '#/content-files/read/saved-words.ts';
import { callsSchema } from '#/kinds/calls/schema.ts';
import type { Call } from '#/kinds/calls/domain/with-calls.ts';
import { key } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { say } from '#/staff-words/messages.ts';

/* Calls as a file that goes from hand to hand: from a volunteer's sheet to the desk, and from one organization to another. */

/** What such a file says that it is. */
export const EXCHANGE_FORMAT = 'telar-calls';

/** Its form; a file of a later one is not guessed at. */
export const EXCHANGE_VERSION = 1;

/** The most bytes of such a file: some two thousand calls. */
export const MOST_EXCHANGE_BYTES = 1_000_000;

/** The most calls in one: each line of the list several times. */
const MOST_CALLS = 1000;

/** Groups within groups: a call has five. */
const MOST_DEPTH = 12;

/** The name of an organization: a line of words. */
const organization = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}<>]*$/u);

const exchange = z.strictObject({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  organization: organization.optional(),
  calls: z.array(z.unknown()).max(MOST_CALLS),
});

/** A file of calls, as far as it can be asked as a whole: each of its calls is asked by itself, so that one that is wrong takes no other with it. */
export type Exchange = z.output<typeof exchange>;

/** Why a file is none of calls. */
export type NoExchange = 'tooBig' | 'unreadable' | 'another' | 'newer' | 'badOrganization' | 'tooMany';

/** One call of such a file: whose line it says it is, and the call. */
export interface ExchangeCall {
  country: string;
  line: string;
  call: Call;
}

const place = z.object({ country: z.string().regex(/^[a-z]{2}$/), line: key.max(80) });

const callInFile = callsSchema.shape.calls.element;

/** How deep a text of JSON goes, without reading it: brackets within words count for nothing. */
const depthOf = (json: string): number => {
  let [depth, deepest] = [0, 0];
  let within = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (within && sign === '\\') at += 1;
    else if (sign === '"') within = !within;
    else if (!within && (sign === '{' || sign === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!within && (sign === '}' || sign === ']')) depth -= 1;
  }
  return deepest;
};

const dataIn = (bytes: Uint8Array): unknown => {
  const words = savedWords(bytes);
  if (words === undefined || depthOf(words) > MOST_DEPTH) return undefined;
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
};

/** Reads a file of calls, whoever made it, or says why it is none. */
export const readExchange = (bytes: Uint8Array): Exchange | NoExchange => {
  if (bytes.length > MOST_EXCHANGE_BYTES) return 'tooBig';
  const data = dataIn(bytes);
  if (data === undefined) return 'unreadable';
  if (!isObject(data) || data['format'] !== EXCHANGE_FORMAT) return 'another';
  const { version, calls } = data;
  if (typeof version === 'number' && version > EXCHANGE_VERSION) return 'newer';
  if (Array.isArray(calls) && calls.length > MOST_CALLS) return 'tooMany';
  const { success, data: read, error } = exchange.safeParse(data);
  if (success) return read;
  return error.issues.every(({ path }) => path[0] === 'organization') ? 'badOrganization' : 'another';
};

/** One call of a file, or in words what is wrong with it. A call that names an organization itself is refused: the file alone says whose it is. */
export const readCall = (raw: unknown): ExchangeCall | string => {
  const where = place.safeParse(raw);
  if (!where.success || !isObject(raw)) return where.error?.issues[0]?.message ?? '';
  const { country: _, line: __, ...rest } = raw;
  // Our own files may have it; of what comes from elsewhere the file says it, once.
  if (Object.hasOwn(rest, 'organization')) return say('unknownField', { keys: '"organization"' });
  const call = callInFile.safeParse(rest);
  if (call.success) return { ...where.data, call: call.data };
  const [issue] = call.error.issues;
  return [issue?.path.join(' › ') ?? '', issue?.message ?? ''].filter((part) => part !== '').join(': ');
};

/** A call as its file is written: without what is understood. */
export const written = ({
  day,
  hour,
  role,
  number,
  office,
  result,
  someoneElse,
  organization: whose,
  heard,
  against,
}: Call): Record<string, unknown> => ({
  day,
  ...(hour === undefined ? {} : { hour }),
  role,
  ...(number === undefined ? {} : { number }),
  ...(office ? { office } : {}),
  result,
  ...(someoneElse ? { someoneElse } : {}),
  ...(whose === undefined ? {} : { organization: whose }),
  ...(Object.keys(heard).length > 0 ? { heard } : {}),
  ...(against.length > 0 ? { against } : {}),
});

/** Whether a name can be that of an organization. */
export const isOrganization = (name: string): boolean => organization.safeParse(name).success;

/** All calls that are our own as a file for another organization, which shows them as ours. Never those that others handed on to us. */
export const handOn = ({ data: { calls, hotlines } }: ContentFiles, name: string): string => {
  const countries = new Map(hotlines.flatMap(({ data: { code, lines } }) => lines.map(({ id }) => [id, code] as const)));
  const own = calls.flatMap(({ id, data }) => {
    const country = countries.get(id);
    return country === undefined
      ? []
      : data.calls.filter((call) => call.organization === undefined).map((call) => ({ country, line: id, ...written(call) }));
  });
  return `${JSON.stringify({ format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, organization: name.trim(), calls: own }, null, 2)}\n`;
};
