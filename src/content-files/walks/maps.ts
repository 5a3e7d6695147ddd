import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import type { WalkText } from '../read/walk.ts';
import { keyOf } from '../read/text-file.ts';
import { mapOf, MAPS } from './map.ts';

/** The maps of all walks: path and content of each file, and what to tell staff. */
export interface Maps {
  files: Map<string, string>;
  told: string[];
}

/** Whether all that a map shows can be read: every line of its scenes, each scene once, every choice leading to one. */
const isDrawable = ({ scenes, mistakes }: WalkText): boolean => {
  const numbers = new Set(scenes.map(({ number }) => number));
  return (
    scenes.length === numbers.size &&
    scenes.length > 0 &&
    mistakes.length === 0 &&
    scenes.every(({ choices }) => choices.every(({ to }) => numbers.has(to)))
  );
};

/** Draws a map of each walk, from its Spanish version where there is one, with the headings of both. */
export const mapsOf = ({ walks }: Pick<ContentFiles, 'walks'>): Maps => {
  const files = new Map<string, string>();
  const told: string[] = [];
  for (const key of new Set(walks.map(({ text }) => keyOf(text)).filter((one) => one !== ''))) {
    const versions = walks.filter(({ text }) => keyOf(text) === key).sort((a, b) => (a.text.locale < b.text.locale ? 1 : -1));
    const [first, ...others] = versions.filter(isDrawable);
    told.push(...versions.filter((one) => !isDrawable(one)).map(({ text: { file } }) => say('mapUnread', { file })));
    if (!first) continue;
    const file = `${MAPS}/${key}.svg`;
    const { scenes } = first;
    const headings = others.map((one) => new Map(one.scenes.map(({ number, heading }) => [number, heading])));
    const title = [first, ...others].flatMap(({ text }) => text.data.title ?? []).join(' / ');
    files.set(file, mapOf({ title, scenes, others: headings }));
    told.push(say('mapWritten', { file, scenes: scenes.length, ends: scenes.filter(({ end }) => end !== undefined).length }));
  }
  return { files, told: told.length === 0 ? [say('mapNone')] : told };
};
