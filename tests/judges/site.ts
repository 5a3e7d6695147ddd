import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtPages, leadsOn, type BuiltPage } from '../../src/integrations/built-pages.ts';
import { SHORT_ADDRESSES } from '../../src/routing/routes.ts';
import { build } from '../../scripts/build/build.ts';
import { serve } from '../../scripts/serve.ts';
import { pickPages } from './picked-pages.ts';

/** Where what is published is built for the judges: the project's own content, as search engines would find it. */
const FOLDER = '.cache/judges-site';
/** Its address, which stands in its pages. */
const PORT = 4397;

/** What a build reads, the project's own content with it. */
const PARTS = [
  'content',
  'deploy',
  'drawings',
  'locales',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'site.config.ts',
  'tsconfig.json',
];

/** What the judges look at. */
export interface JudgedSite {
  /** The project's folder that was built: `dist/` in it, and what hosts are told. */
  folder: string;
  dist: string;
  /** Where it is served, without a slash at its end. */
  url: string;
  /** Every page; what only leads on, and a short address, which shows a page of it again, are none. */
  pages: BuiltPage[];
  /** One of each kind, in each language. */
  picked: BuiltPage[];
  close: () => Promise<void>;
}

/** Lays the project as it is now into a folder of its own, with what earlier builds there made. @returns the folder */
const assemble = (): string => {
  const folder = resolve(FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const name of PARTS) {
    const to = join(folder, name);
    if (name !== 'deploy') rmSync(to, { recursive: true, force: true });
    // What hosts are told is made by each build, and a build that is not needed makes none.
    cpSync(name, to, { recursive: true, preserveTimestamps: true, force: true, filter: (file) => !/\.(?:caddy|nginx)$/.test(file) });
  }
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules, 'junction');
  // What earlier builds compressed and drew: the same files need not be made again.
  const kept = join(folder, '.builds/kept');
  if (existsSync('.builds/kept') && !existsSync(kept)) cpSync('.builds/kept', kept, { recursive: true });
  return folder;
};

const ownAddress = (dist: string): string => {
  const [, loc = ''] = /<loc>([^<]+)/.exec(readFileSync(join(dist, 'sitemap-index.xml'), 'utf8')) ?? [];
  return new URL(loc).origin;
};

/**
 * Builds the site as it would be published, where that was not done since anything changed, and serves it under the address that its pages name.
 * Throws where it cannot be built, or something else is served there.
 * @param built the folder of a project that is built already, to be looked at instead
 */
export const siteToJudge = async (built?: string): Promise<JudgedSite> => {
  const folder = built === undefined ? assemble() : resolve(built);
  const env = { ...process.env, SITE_PUBLIC: '1', SITE_URL: `http://localhost:${PORT}`, SITE_CONTACT: 'judges@example.org' };
  if (built === undefined && !(await build({ onlyIfNeeded: true, env }, folder))) throw new Error('The site was not built: see above.');
  const dist = join(folder, 'dist');
  const url = ownAddress(dist);
  const port = Number(new URL(url).port);
  const served = await serve(dist, port);
  if (served.port !== port) {
    await served.close();
    throw new Error(`The pages name ${url}, and something else is served there.`);
  }
  const pages = (await builtPages(dist)).filter(({ path, html }) => !leadsOn(html) && !(path in SHORT_ADDRESSES));
  return { folder, dist, url, pages, picked: pickPages(pages), close: served.close };
};
