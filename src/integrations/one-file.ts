import type { AstroIntegration } from 'astro';
import { browserCode } from './browser-code.ts';
import { givesModule } from './virtual-module.ts';

/** Gives the file that is taken along (src/kinds/hotlines/layout/one-file.ts) its script as text: nothing can be fetched there. */
export const oneFileScript = (): AstroIntegration => ({
  name: 'telar-one-file',
  hooks: {
    'astro:config:setup': givesModule('virtual:one-file', () => browserCode('../kinds/hotlines/browser/one-file.ts')),
  },
});
