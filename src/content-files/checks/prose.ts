import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFragment } from '#/domain/fragments.ts';
import { problem, type Problem } from '../read/problem.ts';
import { fileAt, rowOf, picturesIn, treeOf } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { wordsIn } from '../read/shown-words.ts';
import { passageOf, tagsIn } from '../read/tags.ts';
import { checkBoxes } from './boxes.ts';
import { checkFigures, figurePairs } from './figures.ts';
import { checkGuideBoxes } from '#/kinds/guides/checks/guide-boxes.ts';
import { checkHeadings } from './headings.ts';
import { isElsewhere, isInMedia } from './pictures.ts';
import { checkShownSigns } from './shown-signs.ts';
import { checkTags } from './tags.ts';
import { coverOf, keyOf, type TextFile } from '../read/text-file.ts';

const passagesIn = (text: TextFile): string[] => tagsIn(text).flatMap((tag) => passageOf(tag) ?? []);

const passages = (text: TextFile): Problem[] => {
  if (text.kind !== 'stories') return [];
  const notes = (text.data.notes ?? []).map(({ id }) => id);
  const marked = passagesIn(text);
  const twice = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
  const empty = treeOf(text).nodes.filter((node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement');
  return [
    // A number that stands twice is told with its lines (checks/fragments.ts).
    ...[...twice(marked).filter((id) => !isFragment(id)), ...twice(notes)].map((id) => problem(text.file, 'notes', 'repeated', { id })),
    ...marked.filter((id) => !notes.includes(id)).map((id) => problem(text.file, 'notes', 'passageWithoutNote', { id })),
    ...notes.filter((id) => !marked.includes(id)).map((id) => problem(text.file, 'notes', 'noteWithoutPassage', { id })),
    ...empty.filter((node) => !/[\p{L}\p{N}]/u.test(wordsIn(node))).map((node) => problem(text.file, '', 'passageEmpty', { row: rowOf(text, node) })),
  ];
};

/** A passage that only one of two versions marks: in the other it would stand open, without a warning. */
const passagePairs = (texts: readonly TextFile[]): Problem[] => {
  const stories = texts.filter(({ kind }) => kind === 'stories');
  return stories.flatMap((text) => {
    const key = keyOf(text);
    const twin = stories.find((one) => one.locale !== text.locale && key !== '' && keyOf(one) === key);
    if (!twin || passages(text).length + passages(twin).length > 0) return [];
    const here = passagesIn(text).length;
    const there = passagesIn(twin).length;
    return here < there ? [problem(text.file, '', 'passagePair', { count: here, there, other: twin.file })] : [];
  });
};

const pictures = (text: TextFile, root: string): Problem[] => {
  const inText = picturesIn(text);
  const all = [...inText.map(({ url }) => url), ...coverOf(text)];
  const missing = all.filter((picture) => !isElsewhere(picture) && isInMedia(text, picture) && !existsSync(join(root, fileAt(text.file, picture))));
  return [
    ...inText.filter(({ alt }) => alt.trim() === '').map(({ url }) => problem(text.file, '', 'altMissing', { picture: url })),
    ...missing.map((picture) => problem(text.file, '', 'pictureMissing', { picture })),
    ...all.filter(isElsewhere).map((picture) => problem(text.file, '', 'pictureElsewhere', { picture })),
  ];
};

const recording = (text: TextFile, root: string): Problem[] => {
  const file = text.kind === 'stories' ? text.data.recording?.file : undefined;
  return file !== undefined && !existsSync(join(root, 'public/audio', file))
    ? [problem(text.file, 'recording › file', 'audioMissing', { file })]
    : [];
};

/** The text itself: tags, boxes, passages and their notes, pictures, recordings, headings. */
export const checkProse = ({ texts, root }: ContentFiles): Problem[] => [
  ...texts.flatMap((text) => [
    ...(text.body.trim() === '' ? [problem(text.file, '', 'emptyBody')] : []),
    ...checkHeadings(text),
    ...checkTags(text),
    ...checkShownSigns(text),
    ...passages(text),
    ...checkBoxes(text),
    ...checkFigures(text),
    ...checkGuideBoxes(text),
    ...pictures(text, root),
    ...(text.valid ? recording(text, root) : []),
  ]),
  ...passagePairs(texts),
  ...figurePairs(texts),
];
