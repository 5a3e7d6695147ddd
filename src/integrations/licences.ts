import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontPackage, licencesPage, licencesText, packageFolder, shippedFrom } from './licence-texts.ts';

const PAGE = 'LICENSES.md';

/** The packages of which something is in a built site without having been bundled. */
const unbundled = async (folder: string, root: string): Promise<string[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const fonts = await Promise.all(
    files.filter(({ name }) => /\.(?:woff2?|ttf|otf)$/.test(name)).map(async ({ parentPath, name }) => readFile(join(parentPath, name))),
  );
  const packages = fonts.map((font) => fontPackage(font, root));
  if (existsSync(join(folder, 'pagefind'))) packages.push(join(root, 'node_modules/pagefind'));
  return packages;
};

/** Writes the licences of all that is sent to browsers into the site and into `LICENSES.md`, from the packages themselves. */
export const licences = (): AstroIntegration => {
  const bundled = new Set<string>();
  return {
    name: 'telar-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'telar-licences',
                generateBundle(_options: unknown, bundle: Record<string, { type: string; moduleIds?: string[] }>) {
                  if (this.environment.name !== 'client') return;
                  for (const { moduleIds = [] } of Object.values(bundle))
                    for (const module of moduleIds) {
                      // Vite's own little code has no file.
                      const folder = module.startsWith('\0vite/') ? join(process.cwd(), 'node_modules/vite') : packageFolder(module);
                      if (folder !== undefined) bundled.add(folder);
                    }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = process.cwd();
        const folder = fileURLToPath(dir);
        const packages = new Set([...bundled, ...(await unbundled(folder, root))]);
        const shipped = [...new Map([...packages].map((one) => shippedFrom(one)).map((one) => [`${one.name} ${one.version}`, one])).values()];
        await writeFile(join(folder, 'licences.txt'), licencesText(shipped));
        if (!existsSync(PAGE)) return;
        const before = readFileSync(PAGE, 'utf8');
        const after = licencesPage(before, shipped);
        if (after !== before) writeFileSync(PAGE, after);
      },
    },
  };
};
