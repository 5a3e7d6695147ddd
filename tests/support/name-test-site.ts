import { resolve } from 'node:path';
import { TEST_SITE } from './test-site-folder.ts';

// By itself, and without a module that waits: those beside it in a list of imports may run before one that does.
process.env['TELAR_TEST_SITE'] ??= resolve(TEST_SITE);
