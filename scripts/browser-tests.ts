import { listAt, numberAt, wordsAt } from './read-json.ts';

/** Lines of what a failed test says: the rest stands where it ran. */
const LINES = 12;
/** Colours of a terminal. */
const COLOUR = /\u001B\[\d+m/g;

/** A failed test as it is named at the end: its name, and below it the first lines of what it says, without colours. */
export const shortFailure = (name: string, said: string): string => [name, ...said.replaceAll(COLOUR, '').split('\n').slice(0, LINES)].join('\n    ');

/** A test that Playwright wrote down, in one browser. */
export interface BrowserTest {
  file: string;
  /** Its title, behind those of what it stands in, where that has one. */
  titles: string[];
  /** As a list of tests names it, and Playwright's `--test-list` reads it: no two tests have the same. */
  listed: string;
  passed: boolean;
  failed: boolean;
  /** Its name and the first lines of what it says. */
  failure: string;
}

const inSuite = (suite: unknown, around: readonly string[]): BrowserTest[] => [
  ...listAt(suite, 'suites').flatMap((inner) => inSuite(inner, [...around, wordsAt(inner, 'title')])),
  ...listAt(suite, 'specs').flatMap((spec) =>
    listAt(spec, 'tests').map((test) => {
      const [file, project] = [wordsAt(spec, 'file'), `[${wordsAt(test, 'projectName')}]`];
      const titles = [...around, wordsAt(spec, 'title')].filter((title) => title !== '');
      const errors = listAt(test, 'results').flatMap((result) => listAt(result, 'errors'));
      return {
        file,
        titles,
        listed: [project, file, ...titles].join(' › '),
        passed: wordsAt(test, 'status') === 'expected',
        failed: ['unexpected', 'flaky'].includes(wordsAt(test, 'status')),
        failure: shortFailure(
          `${project} ${file}:${numberAt(spec, 'line')} › ${titles.join(' › ')}`,
          errors.map((error) => wordsAt(error, 'message')).join('\n'),
        ),
      };
    }),
  ),
];

/** Every test of a report of Playwright's, one for each browser in which it stands. @param report what its JSON holds */
export const browserTests = (report: unknown): BrowserTest[] => listAt(report, 'suites').flatMap((file) => inSuite(file, []));
