import { createVitest, type TestCase, type TestModule, type TestSpecification, type TestSuite, type Vitest } from 'vitest/node';

/** What came of asking some tests. */
export interface Answer {
  /** How many were asked. */
  asked: number;
  /** The names of those that failed, with their file. */
  failed: string[];
}

/** The tests of a site, which can be asked again and again while its files change. */
export interface Asker {
  /** @param files those of these files alone; all without */
  ask: (files?: readonly string[]) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Milliseconds that one test may take. */
const PATIENCE = 900_000;

const fileOf = ({ relativeModuleId }: TestModule): string => relativeModuleId;

/**
 * Starts what asks the tests of one project, which stop at the first that fails.
 * @param project its name; with `*` of each whose name begins so
 * @param folder the folder that they take for the site's
 */
export const startAsking = async (project: string, folder: string): Promise<Asker> => {
  let [asked, failed]: [number, string[]] = [0, []];
  const noteErrors = (of: TestModule | TestSuite, module: TestModule): void => {
    for (const { message } of of.errors()) failed.push(`${fileOf(module)}: ${message.split('\n')[0] ?? ''}`);
  };
  // What is kept between two runs are the transformed files; each run reads the site anew.
  process.env['TELAR_TEST_SITE'] = folder;
  const vitest: Vitest = await createVitest({
    watch: false,
    bail: 1,
    project: [project],
    reporters: [
      {
        onTestCaseResult: (test: TestCase) => {
          asked += 1;
          if (test.result().state === 'failed') failed.push(`${fileOf(test.module)}: ${test.fullName}`);
        },
        onTestSuiteResult: (suite: TestSuite) => {
          noteErrors(suite, suite.module);
        },
        onTestModuleEnd: (module: TestModule) => {
          noteErrors(module, module);
        },
      },
    ],
  });
  // A machine at work is slow: what takes long is not red.
  for (const { config } of vitest.projects) Object.assign(config, { testTimeout: PATIENCE, hookTimeout: PATIENCE });
  await vitest.standalone();
  return {
    ask: async (files) => {
      [asked, failed] = [0, []];
      const all: TestSpecification[] = await vitest.globTestSpecifications(files === undefined ? [] : [...files]);
      const { unhandledErrors } = await vitest.runTestSpecifications(all);
      failed.push(...unhandledErrors.map(String));
      return { asked, failed };
    },
    close: async () => vitest.close(),
  };
};
