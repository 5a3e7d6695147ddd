import fs from 'node:fs';
import { join } from 'node:path';

/** What is gone by the time it is asked for is no failure: whoever keeps it prunes it. */
const unlessGone = <T>(of: () => T): T | undefined => {
  try {
    return of();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Copies what an earlier build kept while another build may be pruning it: a file that goes meanwhile is left out, since whoever needs it
 * makes it anew.
 * @throws where the disk refuses anything else
 */
export const copyKept = (from: string, to: string, disk: Pick<typeof fs, 'copyFileSync'> = fs): void => {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of unlessGone(() => fs.readdirSync(from, { withFileTypes: true })) ?? []) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyKept(source, target, disk);
    else
      unlessGone(() => {
        disk.copyFileSync(source, target);
      });
  }
};
