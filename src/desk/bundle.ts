import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { withOurWords } from './editor-words.ts';

/* The editor as one folder of files that ask nobody but the desk for anything. */

/** Grammars of code that a text may hold; the editor brings 240, of 8 MB. */
const GRAMMARS = ['yaml', 'json', 'markdown', 'html', 'css', 'javascript'].map((name) => `@shikijs/langs/${name}`);

/** What of the editor's own code is another one here: its piece, and ours. */
const OURS: readonly (readonly [theirs: string, ours: string])[] = [
  // What begins a block of several lines was any letter, so that a paragraph that begins with a word of one letter (“Y luego”) lost it as it
  // was typed. Ours begin with colons.
  ['regExpStart:/^./', 'regExpStart:/^:::/'],
  // A line of words begins with the same in every language there; `begins` has one for each (src/desk/forms.ts).
  ['e[t]=l||s||``', 'e[t]=l||n.begins?.[r]||s||``'],
  // What was typed and not saved was deleted where the editor had other choices since: one more tag, or a guide with another title, is enough for that.
  ['n?n.cmsConfigVersion===PW.current?n:(await f4(e,t),null):null', 'n??null'],
];

const withOurs = (code: string): string =>
  OURS.reduce((made, [theirs, ours]) => {
    if (made.split(theirs).length !== 2)
      throw new Error(`The editor does not say "${theirs}" once any more: see why src/desk/bundle.ts changes that, and whether it still has to.`);
    return made.replace(theirs, () => ours);
  }, code);

/** Leaves out what the desk does not show, and letters that would come from others' computers: the same ones lie beside the editor. */
const slim: Plugin = {
  name: 'slim',
  setup(build) {
    build.onResolve({ filter: /^@shikijs\/langs\// }, ({ path }) => (GRAMMARS.includes(path) ? undefined : { path, namespace: 'no-grammar' }));
    build.onLoad({ filter: /./, namespace: 'no-grammar' }, () => ({ contents: 'export default []' }));
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]locales[\\/]es-CO\.json$/ }, ({ path }) => ({
      contents: withOurWords(readFileSync(path, 'utf8')),
      loader: 'json',
    }));
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: withOurs(readFileSync(path, 'utf8').replaceAll(/@font-face \{[^}]*https:[^}]*\}/g, '')),
      resolveDir: dirname(path),
    }));
  },
};

/** The files of the editor, made once for each version of it. @param root the project's folder @returns the folder that holds them */
export const editorFolder = async (root: string): Promise<string> => {
  const cms = dirname(dirname(createRequire(join(root, 'package.json')).resolve('@sveltia/cms')));
  const own = ['editor.ts', 'desk.ts', 'left.ts'].map((name) => join(import.meta.dirname, 'browser', name));
  const version = createHash('sha256');
  for (const file of [
    join(cms, 'package.json'),
    import.meta.filename,
    join(import.meta.dirname, 'editor-words.ts'),
    ...readdirSync(join(import.meta.dirname, 'browser')).map((name) => join(import.meta.dirname, 'browser', name)),
    // What cleans a paste is what the check knows.
    ...['chat-remains', 'link-tracks', 'plain-words', 'where-links-lead'].map((name) => join(import.meta.dirname, '..', 'domain', `${name}.ts`)),
  ])
    version.update(readFileSync(file));
  const folder = join(root, '.cache', 'desk', version.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  // Two that begin at once do not write into each other's.
  const made = `${folder}.${String(process.pid)}`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  await bundle({
    entryPoints: own,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    outdir: made,
    plugins: [slim],
    logLevel: 'error',
    legalComments: 'none',
  });
  // Letters, and what opens photos of iPhones.
  cpSync(join(cms, 'npm', 'assets'), join(made, 'assets'), { recursive: true, filter: (name) => !name.endsWith('.map') });
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
};
