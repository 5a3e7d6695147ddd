/** Where the site of tests/fixture is put together and built, from the project's folder. */
export const TEST_SITE = '.cache/test-site';
