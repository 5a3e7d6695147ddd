// Runs before anything is installed, on the machine's own Node (20 or newer): plain JavaScript, no dependencies.
// Installs what a command needs, once, then runs it: node scripts/setup.mjs site|tests|tests/… PROGRAM ARGUMENTS…
//   site       what builds and serves the site
//   tests      that, and the test tools
//   tests/…    that, and what a folder there needs that has a package of its own: the browser of 2021, judges of other makers
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onWindows = process.platform === 'win32';
const major = Number(process.versions.node.split('.')[0]);

// In the language in which staff are spoken to afterwards (src/staff-words/messages.ts), which nothing can be asked of before it is installed.
const { TELAR_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
const inSpanish = /^es/i.test(TELAR_LANG || LC_ALL || LC_MESSAGES || LANG || '');
/** Says something in the language of who works here. */
const say = (english, spanish) => (inSpanish ? spanish : english);

/** Runs a command, its output going where ours goes; stops here with its code if it fails. `node` is the project's own. */
const run = (command, args, cwd = root) => {
  const own = command === 'node';
  const program = own ? join(root, 'node_modules/node/bin', onWindows ? 'node.exe' : 'node') : command;
  // On Windows a package's program is a file that only a shell can run.
  const result = spawnSync(program, args, { cwd, stdio: 'inherit', shell: onWindows && !own });
  if (result.error) {
    console.error(say(`Could not run "${program}": ${result.error.message}`, `No se pudo ejecutar "${program}": ${result.error.message}`));
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
};

/** Installs what the lockfile of a folder names, with or without test tools. What is there already stays. */
const install = (folder, withTests) => {
  const modules = join(folder, 'node_modules');
  // A copy of the project that shares the packages of another: they are installed there.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(modules, '.telar-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const [lockThen, setThen] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  const isCurrent = lockThen === lock;
  const set = withTests || setThen === 'tests' ? 'tests' : 'site';
  if (isCurrent && setThen === set) return;
  console.log(
    isCurrent
      ? say(
          'Installing what the tests need besides (once; it takes about a minute) …',
          'Instalando lo que además necesitan las pruebas (una sola vez; tarda cerca de un minuto) …',
        )
      : say(
          'Installing what the project needs (once; it takes about a minute) …',
          'Instalando lo que el proyecto necesita (una sola vez; tarda cerca de un minuto) …',
        ),
  );
  // `ci` empties the folder first; `install` adds what is missing, under a server that may be running.
  const how = isCurrent ? ['install', '--no-save'] : ['ci'];
  run('npm', [...how, set === 'tests' ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  writeFileSync(stamp, `${lock} ${set}`);
};

if (major < 20) {
  console.error(
    say(
      `Telar needs Node 20 or newer to begin with; this is ${process.version}. Install a newer Node and try again.`,
      `Telar necesita Node 20 o una versión más nueva para empezar; esta es ${process.version}. Instala una más nueva y vuelve a intentarlo.`,
    ),
  );
  process.exit(1);
}
const [what, command, ...args] = process.argv.slice(2);
install(root, what !== 'site');
if (what?.startsWith('tests/')) install(join(root, what), false);
if (command !== undefined) run(command, args);
