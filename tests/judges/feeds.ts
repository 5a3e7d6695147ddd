import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortened, type Finding, type Verdict } from './findings.ts';
import { NU_JAR, run } from './programs.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** Jing, of which the Nu checker is made, by itself. */
const JING = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver';

const all = (text: string, element: RegExp): string[] => [...text.matchAll(element)].map(([, inner = '']) => inner);

/** What no schema can say of a feed: where it says that it stands, that no two entries are one, and the order and truth of its days. */
const readApart = (text: string, own: string): string[] => {
  const isAtom = text.includes('<feed ');
  const [self = ''] = all(text, /<(?:atom:)?link rel="self"[^>]* href="([^"]+)"/g);
  const entries = all(text, isAtom ? /<entry>([^]*?)<\/entry>/g : /<item>([^]*?)<\/item>/g);
  const ids = entries.flatMap((entry) => all(entry, isAtom ? /<id>([^<]+)/g : /<guid[^>]*>([^<]+)/g));
  const days = entries.flatMap((entry) => all(entry, isAtom ? /<published>([^<]+)/g : /<pubDate>([^<]+)/g));
  const times = days.map((day) => Date.parse(day));
  const weekdays = days.filter((day, at) => !isAtom && !day.startsWith(new Date(times[at] ?? NaN).toUTCString().slice(0, 4)));
  return [
    ...(self === own ? [] : [`says that it stands at ${self}`]),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `has ${id} twice`),
    ...(times.every((time, at) => at === 0 || time <= (times[at - 1] ?? 0)) ? [] : ['does not have its latest entry first']),
    ...weekdays.map((day) => `calls a day by another's name: ${day}`),
    ...all(text, /<(?:title|summary|description)>([^<]*&lt;[^<]*)</g).map((words) => `has mark-up in its words: ${words}`),
  ];
};

/**
 * Every feed, by Jing against RELAX NG schemas of RSS 2.0 and of Atom (RFC 4287, with RFC 6721), and what no schema can say. Throws where Java is missing.
 */
export const askFeeds = async ({ dist, url }: JudgedSite): Promise<Verdict> => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:feed|atom)\.xml$/.test(file));
  const findings: Finding[] = [];
  for (const file of files) {
    const where = `/${file}`;
    const text = readFileSync(join(dist, file), 'utf8');
    const schema = `tests/judges/${text.includes('<rss ') ? 'rss' : 'atom'}.rnc`;
    const { code, output, errors } = await run('java', ['-cp', NU_JAR, JING, '-c', schema, join(dist, file)]);
    const said = (output + errors).split('\n').filter((line) => line.trim() !== '');
    if (code !== 0 && said.length === 0) throw new Error(`Jing ended with ${code ?? 'a signal'} and said nothing of ${file}.`);
    findings.push(...said.map((line) => ({ rule: 'schema', where, what: shortened(line.replace(join(dist, file), '')) })));
    findings.push(...readApart(text, url + where).map((what) => ({ rule: 'feed', where, what })));
  }
  if (files.length === 0) findings.push({ rule: 'feed', where: '/', what: 'There is no feed.' });
  return { version: `${versionOf('vnu-jar')} (Jing)`, judged: `${files.length} feeds`, findings };
};
