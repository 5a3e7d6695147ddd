import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject } from '../tests/support/project-copy.ts';
import { manyPosts } from '../tests/support/many-posts.ts';

/*
 * What a build costs as the site grows: `npm run bench:builds`, or with other numbers of posts in each language behind it. The test site with
 * so many posts more is built from nothing and once more after one of them was edited; beside it, in the same run, plain Astro makes the same posts
 * into pages as its documentation begins, with a list in each language, Pagefind's index of them and each file packed twice; and once more with each
 * post at two addresses, as many pages as ours. Seconds of one processor, all processes counted, and the most memory that one of them took.
 */

/** What a command cost. */
interface Cost {
  seconds: number;
  megabytes: number;
}

const COUNTED = `import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
sys.exit(code)`;

const costOf = (cwd: string, ...command: readonly string[]): Cost => {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', COUNTED, ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, SITE_TODAY: '2026-11-25', TELAR_LANG: 'en', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`"${command.join(' ')}" failed:\n${stderr}`);
  const [seconds = 0, megabytes = 0] = stdout.trim().split(' ').map(Number);
  return { seconds, megabytes };
};

/** Takes away the posts that were made of one which is no longer shown: plain Astro would show them. Returns how many are left in a language. */
const withoutUnshown = (posts: string): number => {
  const made = [...new Set(readdirSync(posts).flatMap((language) => readdirSync(join(posts, language))))].filter((file) => file.startsWith('bench-'));
  const files = (name: string): string[] => readdirSync(posts).map((language) => join(posts, language, name));
  const unshown = made.filter((name) => files(name).some((file) => /^(?:withdrawnOn:|draft: true)/m.test(readFileSync(file, 'utf8'))));
  for (const file of unshown.flatMap(files)) rmSync(file);
  return made.length - unshown.length;
};

/** Plain Astro with the same posts, in a folder of its own. @param addresses how many pages are made of each */
const plainProject = (content: string, addresses = 1): string => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-plain-'));
  const languages = readdirSync(join(content, 'posts'));
  for (const [language, address] of languages.flatMap((one) => [...Array(addresses).keys()].map((number) => [one, number] as const))) {
    const to = join(folder, 'src/pages', `${language}-${String(address)}`);
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(join(content, 'posts', language)).filter((one) => one.endsWith('.md'))) {
      const [, title = '', text = ''] = /^title: (.*)$[^]*?^---$([^]*)/m.exec(readFileSync(join(content, 'posts', language, file), 'utf8')) ?? [];
      writeFileSync(join(to, file), `---\nlayout: ../../Plain.astro\ntitle: ${title}\n---\n${text}`);
    }
    const list = `---\nconst all = Object.values(import.meta.glob('./*.md', { eager: true }));\n---\n<ul>{all.map((one) => <li><a href={one.url}>{one.frontmatter.title}</a></li>)}</ul>\n`;
    writeFileSync(join(to, 'index.astro'), list);
  }
  cpSync(join(content, 'media'), join(folder, 'src/media'), { recursive: true });
  cpSync('bench/pages/Plain.astro', join(folder, 'src/Plain.astro'));
  cpSync('bench/builds/plain.js', join(folder, 'plain.js'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length === 0 ? [0, 1000] : counts) {
  const many = manyPosts(count);
  const added = withoutUnshown(join(many.root, 'content/posts'));
  const ours = copyProject();
  const plain = plainProject(join(many.root, 'content'));
  // As a page of ours has a copy at a quiet address.
  const twice = plainProject(join(many.root, 'content'), 2);
  try {
    rmSync(join(ours, '.builds'), { recursive: true, force: true });
    cpSync(join(many.root, 'content/posts'), join(ours, 'content/posts'), { recursive: true });
    const say = (what: string, { seconds, megabytes }: Cost, ...beside: readonly Cost[]): void => {
      const times = (of: (cost: Cost) => number): string => beside.map((one) => (of({ seconds, megabytes }) / of(one)).toFixed(2)).join(' and ');
      const ratio = beside.length > 0 ? `, ${times((one) => one.seconds)} times the seconds, ${times((one) => one.megabytes)} the memory` : '';
      const load = (loadavg()[0] ?? 0).toFixed(1);
      console.log(`${added} posts more in each language, ${what}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB${ratio} (load ${load})`);
    };
    const control = costOf(plain, process.execPath, 'plain.js');
    say('plain Astro', control);
    const both = costOf(twice, process.execPath, 'plain.js');
    say('plain Astro with each post at two addresses', both);
    say('from nothing', costOf(ours, 'npm', 'run', '--silent', 'build'), control, both);
    const posts = join(ours, 'content/posts/en');
    const edited = join(posts, readdirSync(posts).find((file) => file.startsWith('bench-')) ?? readdirSync(posts)[0] ?? '');
    writeFileSync(edited, readFileSync(edited, 'utf8').concat('\nOne sentence more.\n'));
    say('after one edit', costOf(ours, 'npm', 'run', '--silent', 'build'), control, both);
  } finally {
    many.dispose();
    for (const folder of [ours, plain, twice]) rmSync(folder, { recursive: true, force: true });
  }
}
