import { join } from 'node:path';

/**
 * The folder of the site that tests look at: the one of tests/fixture where `TELAR_TEST_SITE` names it (see vitest.config.ts and
 * playwright.config.ts), else the project's own, as for what must hold for any content.
 */
export const SITE = process.env['TELAR_TEST_SITE'] ?? process.cwd();

/** That site as it was built. */
export const DIST = join(SITE, 'dist');

/** A file or folder of that site. @param path from its folder, or from the root of its built form: `dist/es/index.html` */
export const inSite = (path: string): string => join(SITE, path);
