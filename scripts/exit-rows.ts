/** The exit's own files whose name says neither `exit` nor `left`, in `tests/browser` or `tests/webkit`. */
export const EXIT_FILES: readonly string[] = [
  'history.spec.ts',
  'discreet-lasts.history.spec.ts',
  'back.spec.ts',
  'hands.spec.ts',
  'places.spec.ts',
  'offline-texts.spec.ts',
  'one-file.phone.spec.ts',
];

const IN_NAME = /(?:^|[-.])(?:exit|left)[-.]/;
const IN_TITLE = /\bexit\b/i;

/**
 * Whether a browser test is one of the exit's own rows, where a race is the finding: all of its files, and elsewhere every test whose
 * title names the exit. tests/unit/scripts/exit-rows.test.ts holds that no test which leaves goes without.
 * @param file the test's file, by whichever path
 * @param titles the test's title, and those of what it stands in
 */
export const isExitRow = (file: string, titles: readonly string[]): boolean => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return EXIT_FILES.includes(name) || IN_NAME.test(name) || titles.some((title) => IN_TITLE.test(title));
};
