import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, StoryFactsFile } from '../read/read-content.ts';
import { seriesOf, type TextFile } from '../read/text-file.ts';

/** What a paragraph of a story is made of: the ids of its facts, or `undefined` where it is our own voice. */
interface Told {
  row: number;
  inPassage: boolean;
  /** Not there where no comment stands above it. */
  facts?: readonly string[] | undefined;
  ours?: boolean;
}

const COMMENT = /^\{\/\* (facts|ours): (.+) \*\/\}$/;

/** The paragraphs of a story, each with the comment above it. Headings, boxes and the marks of passages are none. */
const toldIn = ({ body, bodyLine }: Pick<TextFile, 'body' | 'bodyLine'>): Told[] => {
  const told: Told[] = [];
  let above: RegExpExecArray | null = null;
  let inPassage = false;
  let inBox = false;
  let before = '';
  for (const [index, line] of body.split(/\r?\n/).entries()) {
    const begins = before.trim() === '';
    before = line;
    if (line.trim() === '' || !begins) {
      if (line.trim() === ':::') inBox = false;
      continue;
    }
    const comment = COMMENT.exec(line.trim());
    if (comment) above = comment;
    else if (/^<\/?Passage/.test(line)) inPassage = !line.startsWith('</');
    else if (line.startsWith(':::')) inBox = line.trim() !== ':::';
    else if (!inBox && !/^#{2,}\s/.test(line)) {
      const [, kind, words = ''] = above ?? [];
      told.push({
        row: bodyLine + index,
        inPassage,
        facts: kind === 'facts' ? words.split(',').map((id) => id.trim()) : undefined,
        ours: kind === 'ours',
      });
      above = null;
    } else above = null;
  }
  return told;
};

const inText = (text: TextFile, { file: factsFile, data }: StoryFactsFile): Problem[] =>
  toldIn(text).flatMap(({ row, inPassage, facts, ours = false }) => {
    if (!facts) return ours ? [] : [problem(text.file, '', 'factsMissing', { row, file: factsFile })];
    return facts.flatMap((id) => {
      const fact = data[id];
      if (!fact) return [problem(text.file, '', 'factUnknown', { row, id, file: factsFile })];
      return fact.withNote && !inPassage ? [problem(text.file, '', 'factWithNote', { row, id })] : [];
    });
  });

/**
 * Where a part has its facts written down: each of its paragraphs names those that it tells, and tells no other; what has a note is
 * told within its passage; both languages tell the same.
 */
export const checkStoryFacts = ({ texts, storyFacts, named: { sources } }: ContentFiles): Problem[] =>
  storyFacts.flatMap((facts) => {
    const { file, id, data } = facts;
    const parts = texts.filter((text) => text.kind === 'stories' && `${seriesOf(text)}-${text.data.part}` === id);
    if (parts.length === 0) return [problem(file, '', 'factsOfNone', { id })];
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
