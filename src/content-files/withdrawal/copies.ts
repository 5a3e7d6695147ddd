import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '#/schemas/zod-words.ts';
import { daysAfter, isCalendarDay } from '#/domain/partial-date.ts';
import { say } from '#/staff-words/messages.ts';

/** Where copies of what was taken down lie, for as long as someone asked: git passes over it (.gitignore). */
export const COPIES = 'taken-down';

/** How long a copy lies there, in days: time to find out that it was a mistake, and no archive of what she took back. */
export const COPY_DAYS = 30;

/**
 * How many days behind the newest save a day by this computer's clock is believed. A copy goes by its 30 days, so that a clock which jumped ahead,
 * also by a whole month, never takes one that was made less than about two weeks ago.
 */
const BELIEVED_DAYS = 14;

/**
 * How long a copy whose time seems past still lies there where the clock is not believed: time to read of it and to set the clock. No longer,
 * since the clock may be right and nobody has saved anything for weeks; and these days pass rightly by a wrong clock too.
 */
const DOUBT_DAYS = 7;

const ABOUT = 'copy.json';
const aboutSchema = z.object({
  /** What was taken down, as the command was given it: `carmen`, `carmen/3`. */
  id: z.string(),
  until: z.string().refine(isCalendarDay),
  files: z.array(z.string()),
  /** The entries of content/sources.yaml that went with it, as they stood. */
  sources: z.array(z.string()),
  /** The record that was written of it, and goes when it is brought back. */
  record: z.string().optional(),
  /** The day by the clock on which its time seemed past, and the clock was not believed. */
  doubtedOn: z.string().refine(isCalendarDay).optional(),
});

/** A copy of what was taken down. */
export interface Copy extends z.infer<typeof aboutSchema> {
  /** From the project's folder. */
  folder: string;
}

const folderOf = (id: string): string => `${COPIES}/${id.replace('/', '-')}`;

/**
 * Keeps a copy of files before they are deleted. An older copy of the same story is replaced.
 * @param root the project's folder
 * @param today `YYYY-MM-DD`
 */
export const keepCopy = (root: string, what: Omit<Copy, 'folder' | 'until' | 'doubtedOn'>, today: string): Copy => {
  const about = { ...what, until: daysAfter(today, COPY_DAYS) };
  const folder = folderOf(what.id);
  const place = join(root, folder);
  rmSync(place, { recursive: true, force: true });
  for (const file of what.files) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(join(root, file), join(place, file), { dereference: true });
  }
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, ABOUT), `${JSON.stringify(about, undefined, 2)}\n`);
  return { ...about, folder };
};

const copyIn = (root: string, name: string): Copy | undefined => {
  const folder = `${COPIES}/${name}`;
  try {
    return { ...aboutSchema.parse(JSON.parse(readFileSync(join(root, folder, ABOUT), 'utf8'))), folder };
  } catch {
    // What says nothing of itself is no copy of ours that can be brought back, and is deleted with the others.
    return undefined;
  }
};

/** The copies that lie there and can be brought back. */
export const copiesIn = (root: string): Copy[] => {
  const place = join(root, COPIES);
  return existsSync(place) ? readdirSync(place).flatMap((name) => copyIn(root, name) ?? []) : [];
};

/** The copy of a story that was taken down; nothing where none was kept, or it cannot be read. @param id `carmen`, `carmen/3` */
export const copyOf = (root: string, id: string): Copy | undefined => {
  const copy = copyIn(root, folderOf(id).slice(COPIES.length + 1));
  return copy?.id === id ? copy : undefined;
};

const note = (root: string, { folder, ...about }: Copy): void => {
  writeFileSync(join(root, folder, ABOUT), `${JSON.stringify(about, undefined, 2)}\n`);
};

/** A copy as it is to lie: one that was made while the clock was ahead lies its thirty days from today, once a day is believed. */
const timedRightly = (copy: Copy, today: string, newest: string | undefined): Copy => {
  const latest = daysAfter(today, COPY_DAYS);
  const isBelieved = newest === undefined || (newest !== '' && newest <= today);
  return isBelieved && copy.until > latest ? { ...copy, until: latest } : copy;
};

/** What is to be done with a copy: it lies, it goes, or its time seems past by a clock that is not believed, until a day. */
const fateOf = ({ until, doubtedOn }: Copy, today: string, newest: string | undefined): 'lies' | 'goes' | { doubtedOn: string } => {
  if (until >= today) return 'lies';
  if (newest === undefined) return 'goes';
  // Asked first: what was saved since with the same clock says nothing for it.
  if (doubtedOn !== undefined && doubtedOn <= today) return daysAfter(doubtedOn, DOUBT_DAYS) <= today ? 'goes' : { doubtedOn };
  const made = daysAfter(until, -COPY_DAYS);
  return today <= daysAfter(made > newest ? made : newest, BELIEVED_DAYS) ? 'goes' : { doubtedOn: today };
};

/**
 * Deletes the copies whose time is past, and those that say no day: every command of ours begins with it. By a clock that is far ahead of what
 * was last saved none is deleted at once: it is said, and a week later it goes.
 * @param root the project's folder
 * @param today `YYYY-MM-DD`
 * @param newest the newest day on which anything was saved, `YYYY-MM-DD` or empty where nothing was; left out where somebody named today
 * @returns what staff are told of it, a line for each
 */
export const deleteOldCopies = (root: string, today: string, newest?: string): string[] => {
  const place = join(root, COPIES);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const folder = `${COPIES}/${entry.name}`;
    const found = entry.isDirectory() ? copyIn(root, entry.name) : undefined;
    const copy = found && timedRightly(found, today, newest);
    const fate = copy ? fateOf(copy, today, newest) : 'goes';
    try {
      if (copy && fate !== 'goes') {
        const doubtedOn = fate === 'lies' ? undefined : fate.doubtedOn;
        if (doubtedOn !== copy.doubtedOn || copy !== found) note(root, { ...copy, doubtedOn });
        return doubtedOn === undefined ? [] : [say('copyDoubted', { folder, today, until: copy.until, goes: daysAfter(doubtedOn, DOUBT_DAYS) })];
      }
      rmSync(join(root, folder), { recursive: true, force: true });
      return [say('copyDeleted', { folder })];
    } catch (error) {
      return [say('copyNotDeleted', { folder, why: error instanceof Error ? error.message : String(error) })];
    }
  });
};
