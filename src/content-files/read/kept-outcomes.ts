import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keptOf, programsSum, type Kept } from '../kept-work.ts';
import type { Problem } from './problem.ts';

/** What came of files since content was last begun to be read, and in the reading before, by all that it hangs on. */
let now = new Map<string, Buffer>();
let before = new Map<string, Buffer>();

/** Called where a reading of all content begins: what the last one did not meet is forgotten, so that nothing of a text that was taken down stays. */
export const beginReading = (): void => {
  before = now;
  now = new Map<string, Buffer>();
};

/** The project whose programs read here. A site that is built as it was saved, in a folder of its own, is checked by those of this one. */
const PROJECT = join(import.meta.dirname, '../../..');

/** Their names are known to schemas. */
const DRAWINGS = 'drawings';

/** What builds keep, and the word for all programs; without a build, which names its folder, nothing is looked up. */
let builds: { kept: Kept; programs: string } | undefined;

const ofBuilds = (): { kept: Kept; programs: string } =>
  (builds ??= { kept: keptOf('read'), programs: (process.env['TELAR_KEPT'] ?? '') === '' ? '' : programsSum(PROJECT, [DRAWINGS]) });

/** Deletes what earlier builds kept and this process had no use for: called once all that staff write was read and checked. */
export const forgetUnread = (): void => {
  ofBuilds().kept.forgetRest();
};

/**
 * What comes of one file by itself. The same is made once, and kept from one build to the next: content is read again and again by a build, the
 * desk and the tests, and this is most of the time that it takes. What is given is the caller's own to change.
 * @param of all that it hangs on beside the programs: what is made, the file, its text
 * @param problems gains what is wrong with it. Then nothing is kept: it is told each time, in the reader's language.
 */
export const keptOutcome = <Outcome>(of: readonly string[], problems: readonly Problem[], make: () => Outcome): Outcome => {
  const { kept, programs } = ofBuilds();
  const name = of.join('\0');
  const had = now.get(name) ?? before.get(name) ?? kept.get([programs, ...of]);
  if (had) {
    now.set(name, had);
    // What was kept under this name was made by the same program.
    return deserialize(had) as Outcome;
  }
  const found = problems.length;
  const outcome = make();
  if (problems.length > found) return outcome;
  const bytes = serialize(outcome);
  now.set(name, bytes);
  kept.keep([programs, ...of], bytes);
  return outcome;
};
