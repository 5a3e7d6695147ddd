import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { isFragment } from '#/domain/fragments.ts';
import { CALLOUTS, COMPONENTS, SPECIFICS } from '#/schemas/prose.ts';
import { problem, type Problem } from '../problem.ts';
import type { ContentFiles, TextFile } from '../read.ts';

/** The lines of a text outside code blocks, with their numbers in the file. */
const proseLines = (text: TextFile): { line: number; words: string }[] => {
  let inCode = false;
  return text.body.split('\n').flatMap((words, index) => {
    if (words.startsWith('```')) inCode = !inCode;
    return inCode || words.startsWith('```') ? [] : [{ line: text.bodyLine + index, words: words.replace(/`[^`]*`/g, '') }];
  });
};

const tags = (text: TextFile): Problem[] => {
  const found: Problem[] = [];
  const open: { name: string; line: number }[] = [];
  const allowed = COMPONENTS.map((name) => `<${name}>`).join(', ');
  // A story that is named .md is told to be .mdx, and read as one.
  const plain = text.kind !== 'stories' && text.file.endsWith('.md');
  for (const { line, words } of proseLines(text)) {
    for (const [tag, slash, written = ''] of words.matchAll(/<(\/?)([A-Za-z][\w.-]*|!--)[^>]*>?/g)) {
      // Without its capital letters it would be HTML, and a hard passage would stand there without a warning.
      const component = plain ? undefined : COMPONENTS.find((one) => one.toLowerCase() === written.toLowerCase());
      const name = component ?? written;
      if (name !== written) found.push(problem(text.file, '', 'tagCapital', { written, name, line }));
      if (!/^[A-Z]/.test(name)) {
        if (plain || name === '!--') found.push(problem(text.file, '', 'rawHtml', { line, code: tag }));
      } else if (plain || !COMPONENTS.some((one) => one === name)) {
        found.push(problem(text.file, '', 'unknownComponent', { name, allowed: plain ? '-' : allowed }));
      } else if (slash === '/') {
        if (open.pop()?.name !== name) found.push(problem(text.file, '', 'unclosedComponent', { name, line }));
      } else {
        if (!/^<\w+(?: [a-z]+="[^"]+")+>$/.test(tag)) found.push(problem(text.file, '', 'brokenTag', { name, line }));
        open.push({ name, line });
      }
    }
  }
  return [...found, ...open.map(({ name, line }) => problem(text.file, '', 'unclosedComponent', { name, line }))];
};

const passages = (text: TextFile): Problem[] => {
  if (text.kind !== 'stories') return [];
  const notes = Array.isArray(text.data['notes'])
    ? text.data['notes'].map((note: unknown) => String(typeof note === 'object' && note !== null ? Reflect.get(note, 'id') : note))
    : [];
  const marked = [...text.body.matchAll(/<Passage id="([^"]*)"[^>]*>/gi)].map(([, id = '']) => id);
  const twice = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    // A number that stands twice is told with its lines (checks/fragments.ts).
    ...[...twice(marked).filter((id) => !isFragment(id)), ...twice(notes)].map((id) => problem(text.file, 'notes', 'repeated', { id })),
    ...marked.filter((id) => !notes.includes(id)).map((id) => problem(text.file, 'notes', 'passageWithoutNote', { id })),
    ...notes.filter((id) => !marked.includes(id)).map((id) => problem(text.file, 'notes', 'noteWithoutPassage', { id })),
  ];
};

const boxes = (text: TextFile): Problem[] => {
  // Only a guide has the review date after which specifics are left out.
  const callouts = CALLOUTS.filter((name) => name !== SPECIFICS || text.kind === 'guides');
  const allowed = callouts.map((name) => `:::${name}`).join(', ');
  let open: number | undefined;
  const found: Problem[] = [];
  for (const { line, words } of proseLines(text)) {
    const [, name] = /^:::\s*([\w-]*)/.exec(words) ?? [];
    if (name === undefined) continue;
    if (name === '') {
      if (open === undefined) found.push(problem(text.file, '', 'unclosedCallout', { line }));
      open = undefined;
    } else {
      if (name === SPECIFICS && text.kind !== 'guides') found.push(problem(text.file, '', 'specificsElsewhere', { line }));
      else if (!callouts.some((one) => one === name)) found.push(problem(text.file, '', 'unknownCallout', { name, allowed }));
      if (open !== undefined) found.push(problem(text.file, '', 'unclosedCallout', { line: open }));
      open = line;
    }
  }
  return open === undefined ? found : [...found, problem(text.file, '', 'unclosedCallout', { line: open })];
};

const pictures = (text: TextFile, root: string): Problem[] => {
  const cover = text.data['cover'];
  const src: unknown = typeof cover === 'object' && cover !== null ? Reflect.get(cover, 'src') : undefined;
  const inText = [...text.body.matchAll(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g)];
  const missing = [...inText.map(([, , picture = '']) => picture), ...(typeof src === 'string' ? [src] : [])].filter(
    (picture) => !/^https?:/.test(picture) && !existsSync(normalize(join(root, dirname(text.file), picture))),
  );
  return [
    ...inText.filter(([, alt = '']) => alt.trim() === '').map(([, , picture = '']) => problem(text.file, '', 'altMissing', { picture })),
    ...missing.map((picture) => problem(text.file, '', 'pictureMissing', { picture })),
    ...inText
      .filter(([, , picture = '']) => /^https?:/.test(picture))
      .map(([, , picture = '']) => problem(text.file, '', 'pictureElsewhere', { picture })),
  ];
};

const recording = (text: TextFile, root: string): Problem[] => {
  const { recording: its } = text.data;
  const file: unknown = typeof its === 'object' && its !== null ? Reflect.get(its, 'file') : undefined;
  return typeof file === 'string' && !existsSync(join(root, 'public/audio', file))
    ? [problem(text.file, 'recording › file', 'audioMissing', { file })]
    : [];
};

/** The text itself: tags, boxes, passages and their notes, pictures, recordings, headings. */
export const checkProse = ({ texts, root }: ContentFiles): Problem[] =>
  texts.flatMap((text) => [
    ...(text.body.trim() === '' ? [problem(text.file, '', 'emptyBody')] : []),
    ...(proseLines(text).some(({ words }) => /^#\s/.test(words)) ? [problem(text.file, '', 'headingOne')] : []),
    ...tags(text),
    ...passages(text),
    ...boxes(text),
    ...pictures(text, root),
    ...(text.valid ? recording(text, root) : []),
  ]);
