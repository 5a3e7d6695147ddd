import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { securityTxt, SECURITY_TXT } from '#/domain/security-txt.ts';
import { siteToday } from '../../site.config.ts';

/** Says where a fault of security is told (RFC 9116), once somebody has said where messages are answered. One that staff put into `public/` stays. */
export const securityTextFile = (settings: { url: string; contact: string; isPublic: boolean }): AstroIntegration => ({
  name: 'telar-security-txt',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const file = join(fileURLToPath(dir), SECURITY_TXT);
      if (!settings.isPublic || existsSync(file)) return;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, securityTxt(settings, siteToday()));
    },
  },
});
