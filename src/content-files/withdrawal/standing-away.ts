import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairOf } from '#/domain/publication-records.ts';
import { KINDS, type TextKind } from '#/kinds/index.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href } from '#/routing/routes.ts';
import { withFields } from '../read/front-matter.ts';
import { publicationOf, type TextFileRecord } from '../read/publication.ts';
import { rawFiles } from '../read/raw-files.ts';
import { readContent, type ContentFiles } from '../read/read-content.ts';
import { noteDone } from '../translations/note-revision.ts';
import { staleIn } from '../translations/translations.ts';

/* Guides and walks that were taken back. None of them is withdrawn by a day of its own: it is made a draft, or deleted, and links to it are taken out. */

const STANDING: ReadonlySet<TextKind> = new Set(['guides', 'walks']);

/** The names by which a text is known again, though its file may have another by now. */
export const namesOf = (record: TextFileRecord): string[] => [record.text.file, `${record.locale}/${pairOf(record)}`];

/**
 * The guides and walks of a site that a newer state has as drafts, or has no longer. One that has a mistake there is only being written, and
 * stays as it was.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const standingAway = (site: ContentFiles, newer: readonly ContentFiles[], today: string): TextFileRecord[] => {
  const states = newer.map((state) => {
    const { texts, unpublished } = publicationOf(state, today);
    const named = (records: readonly TextFileRecord[]): Set<string> => new Set(records.flatMap(namesOf));
    return { state, published: named(texts), held: named(unpublished.map(({ text }) => text)) };
  });
  return publicationOf(site, today).texts.filter((record) => {
    const names = namesOf(record);
    const isGone = ({ root, unreadable }: ContentFiles): boolean => !existsSync(join(root, record.text.file)) && !unreadable.has(record.kind);
    return (
      STANDING.has(record.kind) &&
      states.some(
        ({ state, published, held }) => !names.some((name) => published.has(name)) && (names.some((name) => held.has(name)) || isGone(state)),
      )
    );
  });
};

/** The files in which links to texts lead to the lists of their kinds instead. */
const relinked = (root: string, away: readonly TextFileRecord[]): { file: string; text: string }[] => {
  const links = away.flatMap((record) => {
    const { list } = KINDS[record.kind];
    const own = textHref(record);
    return own === undefined || list === undefined
      ? []
      : [{ own: new RegExp(`${RegExp.escape(own)}[^\\s()<>"'\\]]*`, 'g'), to: href(list, record.locale) }];
  });
  return rawFiles(root).flatMap(({ file, text }) => {
    const made = links.reduce((words, { own, to }) => words.replace(own, to), text);
    return made === text ? [] : [{ file, text: made }];
  });
};

/**
 * Leaves guides and walks out of a site, whose files are written: drafts, to which no text links. A translation that followed its original
 * follows it still.
 */
export const leaveStandingAway = (site: ContentFiles, away: readonly TextFileRecord[]): void => {
  if (away.length === 0) return;
  const before = new Set(staleIn(site).map(({ translation }) => translation.file));
  for (const { text } of away) {
    const path = join(site.root, text.file);
    const draft = (yaml: string): string => `draft: true\n${yaml.replace(/^draft:.*\n/m, '')}`;
    writeFileSync(path, withFields(readFileSync(path, 'utf8'), draft) ?? '');
  }
  for (const { file, text } of relinked(site.root, away)) writeFileSync(join(site.root, file), text);
  const now = readContent(site.root);
  const stale = staleIn(now).flatMap(({ translation: { file } }) => (before.has(file) ? [] : [file]));
  noteDone(site.root, stale, now);
};
