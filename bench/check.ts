import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { checkContent } from '#/content-files/check.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { manyPosts } from '../tests/support/many-posts.ts';

/*
 * How long the check takes as the site grows: `npm run bench:check`, or with other numbers of posts in each language behind it. To the
 * content of tests/fixture so many are added, each of them one of the present ones. Every check runs in a process of its own, and all its work
 * counts, from its start on: seconds of one processor, the best of three.
 */
const RUNS = 3;
const [first = '', ...others] = process.argv.slice(2);

if (existsSync(first)) {
  await checkContent(first, '2026-11-25', NAMED_CONTENT);
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1_000_000);
} else {
  const counts = first === '' ? [0, 250, 500, 1000, 2000] : [first, ...others].map(Number);
  for (const count of counts) {
    const many = manyPosts(count);
    const seconds = Array.from({ length: RUNS }, () =>
      Number(execFileSync(process.execPath, [import.meta.filename, many.root], { encoding: 'utf8', env: { ...process.env, TELAR_LANG: 'en' } })),
    );
    const megabytes = (many.signs / 1_000_000).toFixed(1);
    console.log(`${count} posts more in each language (${megabytes} million signs): ${Math.min(...seconds).toFixed(2)} s`);
    many.dispose();
  }
}
