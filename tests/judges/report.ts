import { shortened, type Verdict, type Weighed } from './findings.ts';

/** A judge, what it said last, and what stands of it. */
export interface Judged extends Verdict, Weighed {
  name: string;
  /** What it is called, and by whom it is made. */
  title: string;
  /** When it was asked, `YYYY-MM-DD`. */
  day: string;
}

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\s+/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const leftIn = (all: readonly Judged[]): string[] => {
  const open = all.flatMap(({ name, open: found }) => found.map((finding) => ({ name, ...finding })));
  if (open.length === 0) return [];
  return [
    '## What is left',
    '',
    row(['judge', 'rule', 'where', 'what']),
    '| --- | --- | --- | --- |',
    ...open.map(({ name, rule, where, what }) => row([name, `\`${rule}\``, where, shortened(what)])),
    '',
  ];
};

/**
 * The document of what the judges said: a table of them, and each exception with its reason.
 * @param notAsked what those are called that were never asked here
 */
export const reportOf = (all: readonly Judged[], notAsked: readonly string[] = []): string => {
  const exceptions = all.flatMap(({ name, excepted }) => excepted.map((one) => ({ name, ...one })));
  return [
    '# What the judges say',
    '',
    'Written by `npm run judges`: programs of other makers look at the site as it would be published. What they find is mended, or excepted in',
    '`tests/judges/exceptions.yaml` with its reason; an exception that nothing needs any more fails too. `docs/testing.md` says when they are asked.',
    '',
    row(['judge', 'version', 'looked at', 'on', 'found', 'excepted', 'left']),
    '| --- | --- | --- | --- | ---: | ---: | ---: |',
    ...all.map(({ title, version, judged, day, findings, open }) =>
      row([title, version, judged, day, String(findings.length), String(findings.length - open.length), String(open.length)]),
    ),
    '',
    ...(notAsked.length === 0 ? [] : [`Not asked yet: ${notAsked.join(', ')}.`, '']),
    ...leftIn(all),
    '## What is excepted, and why',
    '',
    row(['judge', 'rule', 'where', 'how often', 'reason']),
    '| --- | --- | --- | ---: | --- |',
    ...exceptions.map(({ name, exception: { rule, where, reason }, count }) =>
      row([name, `\`${rule}\``, `\`${where.source}\``, String(count), reason]),
    ),
    '',
  ].join('\n');
};
