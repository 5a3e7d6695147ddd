import { DRAWN } from '#/kinds/series/schema.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf, seriesOf, type TextFile } from '#/content-files/read/text-file.ts';
import { beginningsIn, beginsWith, type Light } from './domain/lights.ts';

/** Words with which a light is said to come, and with which nothing begins, or several things, or something above the light before it. */
const placesIn = ({ file, body }: TextFile, lights: readonly Light[]): Problem[] => {
  const beginnings = beginningsIn(body);
  let before = -1;
  return lights.flatMap(({ from }, index): Problem[] => {
    const field = `lights › ${String(index + 1)} › from`;
    if (index === 0) return from === undefined ? [] : [problem(file, field, 'lightFirst')];
    if (from === undefined) return [problem(file, field, 'lightFrom')];
    const found = beginnings.filter(({ words }) => beginsWith(words, from));
    const [place] = found;
    if (!place) return [problem(file, field, 'lightNowhere', { words: from })];
    if (found.length > 1) return [problem(file, field, 'lightTwice', { words: from, found: String(found.length) })];
    const isAbove = place.row <= before;
    before = Math.max(before, place.row);
    return isAbove ? [problem(file, field, 'lightAbove', { words: from })] : [];
  });
};

/** A part whose drawing changes as it is read: where nothing can change, where the series allows no drawing, or where the other language has other ones. */
export const checkLights = ({ texts, data: { series } }: ContentFiles): Problem[] => {
  const stories = texts.flatMap((text) => (text.kind === 'stories' && text.valid ? [text] : []));
  return stories.flatMap((text) => {
    const { lights } = text.data;
    if (!lights) return [];
    const policy = series.find(({ id }) => id === seriesOf(text))?.data.imagePolicy;
    const drawn = (one: Light): string => one.drawing;
    const others = stories.filter((other) => other.locale !== text.locale && keyOf(other) === keyOf(text));
    return [
      ...(policy === undefined || policy === DRAWN ? [] : [problem(text.file, 'lights', 'drawingForbidden', { policy })]),
      ...placesIn(text, lights),
      ...others.flatMap(({ file, data }) =>
        (data.lights ?? []).map(drawn).join() === lights.map(drawn).join() ? [] : [problem(file, 'lights', 'lightsDiffer', { file: text.file })],
      ),
    ];
  });
};
