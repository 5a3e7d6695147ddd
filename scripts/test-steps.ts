import { specsUsing } from './specs-using.ts';

/** A step of the suite: a command, and where it writes its counts, if it has any beyond its own success. */
export interface Step {
  name: string;
  command: string[];
  counts?: string;
  /** What else it is told by. */
  env?: Readonly<Record<string, string>>;
  /** Whether it takes the whole machine: its own tests run side by side, or count on the clock. Others run two at a time. */
  alone?: true;
  /** The step that makes what this one looks at. */
  after?: string;
  /** Whether continuous integration asks what failed in it once more (scripts/second-chance.ts). */
  again?: true;
}

/** Where steps write what they count. */
export const RESULTS = 'test-results';

const counted = (name: string, ...args: string[]): Step => ({
  name,
  command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${RESULTS}/${name}.json`, ...args],
  counts: `${RESULTS}/${name}.json`,
});
/** Beside another step: one core is its own. */
const vitest = (project: string): Step => counted(project, '--project', project, '--maxWorkers=1');
/** The same, of a site that another step makes. */
const vitestAfter = (after: string, project: string): Step => ({ ...vitest(project), after });

/** With what reads its modules anew: vitest.config.ts. */
const CONTENT: Step = counted('content', '--project', 'content*', '--maxWorkers=1');

const TYPES: Step = { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] };
const STYLES: Step = { name: 'styles', command: ['stylelint', 'src/**/*.css'] };
/** The site of tests/fixture, which `built` and `browser` look at; `real` looks at what `build` made. */
const TEST_SITE: Step = { name: 'test site', command: ['node', 'tests/support/test-site.ts'] };
const BROWSER: Step = { name: 'browser', command: ['playwright', 'test'], counts: `${RESULTS}/browser.json`, alone: true, again: true };
/** The same with the tests that `.ci/run` asks behind it: what changed is asked whenever its file is asked. */
const ANY_BROWSER: Step = { ...BROWSER, env: { TELAR_MORE: '1' } };

/** Everything that must hold, in order. */
export const STEPS: readonly Step[] = [
  // The longest first: at the end both cores are busy.
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  TYPES,
  TEST_SITE,
  CONTENT,
  vitest('unit'),
  vitestAfter('test site', 'built'),
  vitestAfter('build', 'real'),
  { name: 'unused code', command: ['knip', '--no-config-hints'] },
  { name: 'strings', command: ['i18next-cli', 'extract', '--dry-run', '--ci'] },
  STYLES,
  BROWSER,
];

/** What is run where it is named alone, and by continuous integration: it takes minutes, and guards what rarely breaks, or what `--changed` asks of a change. */
export const APART: readonly Step[] = [
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { ...counted('builds', '--project', 'builds'), alone: true },
  { ...counted('more', '--project', 'more-*', '--project', 'real-site'), alone: true },
];

/** Whether a change of these files is one of what `npm run check:content` reads: no import leads from there to a test. */
const isContent = (file: string): boolean => /^(?:content|locales)\//.test(file);

/** Whether a change of this file is one of what styles are asked. */
const isStyleRule = (file: string): boolean => /^(?:\.stylelintrc\.json|scripts\/lint\/.*\.ts)$/.test(file);

/** Whether a page is made of this file: no import leads from it to a test, and what every site must hold is asked of the test site. */
const isOfPages = (file: string): boolean =>
  /^(?:src\/(?:pages|layouts|components|styles|collections|kinds)|drawings|tests\/fixture|locales)\//.test(file) ||
  /^src\/.*\.(?:astro|tsx|css)$/.test(file);

/** Whether no step below would see what this file changes: how the site is built, installed or served. */
const isUnseen = (file: string): boolean => !/^(?:src|drawings|scripts|tests|content|locales|docs|bench)\//.test(file) && !file.endsWith('.md');

/**
 * The browser's tests that changed, and of those that use what changed beside them a few: nearly all use `tests/support/pages.ts`, and who
 * waits for ten minutes does not ask. None where no test of the browser is touched.
 */
const browserFor = (files: readonly string[], since: string): Step | undefined => {
  const touched = files.filter((file) => /^tests\/(?:browser|look|support)\/.*\.ts$/.test(file));
  const [specs, beside] = [touched.filter((file) => file.endsWith('.spec.ts')), touched.filter((file) => !file.endsWith('.spec.ts'))];
  if (beside.length === 0)
    return specs.length === 0 ? undefined : { ...ANY_BROWSER, command: [...BROWSER.command, `--only-changed=${since}`, '--pass-with-no-tests'] };
  const chosen = [...new Set([...specs, ...specsUsing(beside)])];
  return chosen.length === 0 ? undefined : { ...ANY_BROWSER, command: [...BROWSER.command, '--pass-with-no-tests', ...chosen] };
};

/**
 * What serves while working: the checks that some changed files touch, found by what imports them; types, as a whole; what is asked of
 * every site, where a page is made of them. Everything, where a change would go unseen.
 * @param files the changed files that are there, from the project's folder
 * @param since the commit that they are compared with
 */
export const stepsFor = (files: readonly string[], since: string): Step[] => {
  if (files.some(isUnseen)) return [...STEPS];
  const like = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const [code, styles] = [like(/\.(?:[cm]?[jt]sx?|astro)$/), like(/^src\/.*\.css$/)];
  const browser = browserFor(files, since);
  const steps: [touched: boolean, step: Step][] = [
    [code.length > 0, { name: 'lint', command: ['eslint', '--no-warn-ignored', ...code] }],
    [code.length > 0, code.some((file) => file.endsWith('.astro')) ? TYPES : { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] }],
    // A rule for styles that changed is asked of all of them.
    files.some(isStyleRule) ? [true, STYLES] : [styles.length > 0, { name: 'styles', command: ['stylelint', ...styles] }],
    [files.length > 0, { name: 'format', command: ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...files] }],
    [files.some(isContent), CONTENT],
    [
      code.length > 0,
      counted('changed', '--project', 'unit', ...(files.some(isContent) ? [] : ['--project', 'content*']), `--changed=${since}`, '--passWithNoTests'),
    ],
    [files.some(isOfPages), TEST_SITE],
    [files.some(isOfPages), { ...counted('pages', '--project', 'built', 'tests/site'), alone: true }],
  ];
  return [...steps.filter(([touched]) => touched).map(([, step]) => step), ...(browser ? [browser] : [])];
};
