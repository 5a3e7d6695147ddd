import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { seriesOf, type TextFile } from '#/content-files/read/text-file.ts';

/** A paragraph of a story, and what the comment above it says that it is made of: facts, by their ids, or our own voice. */
interface Told {
  row: number;
  inPassage: boolean;
  /** Not there where no comment names any. */
  facts?: readonly string[] | undefined;
  ours: boolean;
}

const COMMENT = /^\{\/\* (facts|ours): (.+) \*\/\}$/;

/** The paragraphs of a story. Headings, boxes and the marks of passages are none; text right below one of these is. */
const toldIn = ({ body, bodyLine }: Pick<TextFile, 'body' | 'bodyLine'>): Told[] => {
  const told: Told[] = [];
  let above: RegExpExecArray | null = null;
  let [inPassage, inBox, inParagraph] = [false, false, false];
  for (const [index, untrimmed] of body.split(/\r?\n/).entries()) {
    const line = untrimmed.trim();
    const comment = COMMENT.exec(line);
    const isHeading = /^#{2,}\s/.test(line);
    const isText = line !== '' && !comment && !isHeading && !/^(?:<\/?Passage|:::)/.test(line);
    if (comment) above = comment;
    else if (isHeading) above = null;
    else if (line.startsWith(':::')) inBox = line !== ':::';
    else if (line !== '' && !isText) inPassage = !line.startsWith('</');
    else if (isText && !inBox && !inParagraph) {
      const [, kind, words = ''] = above ?? [];
      const facts = kind === 'facts' ? words.split(',').map((id) => id.trim()) : undefined;
      told.push({ row: bodyLine + index, inPassage, facts, ours: kind === 'ours' });
      above = null;
    }
    inParagraph = isText;
  }
  return told;
};

const inText = (text: TextFile, { file: factsFile, data }: FileOf<'facts'>): Problem[] =>
  toldIn(text).flatMap(({ row, inPassage, facts, ours }) => {
    if (!facts) return ours ? [] : [problem(text.file, '', 'factsMissing', { row, file: factsFile })];
    return facts.flatMap((id) => {
      const fact = Object.hasOwn(data, id) ? data[id] : undefined;
      if (!fact) return [problem(text.file, '', 'factUnknown', { row, id, file: factsFile })];
      return fact.withNote && !inPassage ? [problem(text.file, '', 'factWithNote', { row, id })] : [];
    });
  });

/**
 * Where a part has its facts written down: each of its paragraphs names those that it tells, and tells no other; what has a note is
 * told within its passage; both languages tell the same.
 */
export const checkStoryFacts = ({ texts, named: { sources }, unreadable, data: { facts: storyFacts } }: ContentFiles): Problem[] =>
  storyFacts.flatMap((facts) => {
    const { file, id, data } = facts;
    const parts = texts.filter((text) => text.kind === 'stories' && `${seriesOf(text)}-${text.data.part}` === id);
    // A part that cannot be read is told by itself.
    if (parts.length === 0) return unreadable.has('stories') ? [] : [problem(file, '', 'factsOfNone', { id })];
    const told = parts.map((text) => ({ text, ids: new Set(toldIn(text).flatMap((one) => one.facts ?? [])) }));
    const unknown = Object.entries(data).flatMap(([fact, { sources: named }]) =>
      named.filter((source) => sources && !sources.has(source)).map((source) => problem(file, `${fact} › sources`, 'unknownSource', { id: source })),
    );
    const untold = told.flatMap(({ text, ids }) => {
      const missing = Object.keys(data).filter((fact) => !ids.has(fact));
      return missing.length === 0 ? [] : [problem(text.file, '', 'factsUntold', { ids: missing.join(', '), file })];
    });
    return [...unknown, ...untold, ...parts.flatMap((text) => inText(text, facts))];
  });
