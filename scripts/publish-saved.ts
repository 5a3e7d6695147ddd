import { writeSavedSite } from '#/content-files/withdrawal/saved-site.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { say } from '#/staff-words/messages.ts';
import { build } from './build/build.ts';

const rows = (title: string, files: readonly string[]): string[] => (files.length === 0 ? [] : [title, ...files.map((file) => `  ${file}`)]);

/**
 * Builds the site as it was last saved, whatever is half-written in the folder, and says what is not in it.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @returns whether `dist` holds it; nothing where there is no repository
 */
export const publishSaved = async (root: string, today: string): Promise<boolean | undefined> => {
  console.log(say('savedBuilding'));
  const saved = await writeSavedSite(root, today, NAMED_CONTENT);
  if (saved === undefined) return undefined;
  if ('mistakes' in saved) {
    console.error(`${say('savedMistakes')}\n\n${saved.mistakes}`);
    return false;
  }
  try {
    if (!(await build({ source: saved.folder, env: { ...process.env, SITE_PUBLIC: '1' } }, root))) return false;
    console.log(
      [
        say('savedBuilt', { day: saved.day }),
        ...rows(say('savedLater'), saved.later),
        ...rows(say('savedUnsaved'), saved.unsaved),
        ...rows(say('savedAway'), saved.away),
        ...rows(say('savedKept'), saved.kept),
      ].join('\n'),
    );
    return true;
  } finally {
    saved.dispose();
  }
};
