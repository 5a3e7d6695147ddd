import type { Readable, Writable } from 'node:stream';
import { answersIn, begin, hasDraft, hasName, kindNamed, notBegun, questionsFor, unknownIn, wrongIn, type Answers } from '#/desk/begin.ts';
import { EDITED_KINDS, type EditedKind } from '#/desk/edited-kinds.ts';
import { namesIn } from '#/desk/names.ts';
import { Refusal } from '#/desk/refusal.ts';
import { deskSays } from '#/desk/words.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { say, staffLanguage, type MessageKey, type StaffLanguage } from '#/staff-words/messages.ts';
import { Asking, Stopped } from './ask.ts';
import { answersFrom, flagsIn } from './flags.ts';

/** What `npm run new` has around it. */
export interface Around {
  root: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Whether somebody sits there to be asked. */
  isTerminal: boolean;
  tell: (words: string) => void;
  /** For tests: where one is asked, if not in the terminal. */
  input?: Readable;
  output?: Writable;
}

/** Why nothing was written, in words for whoever asked. */
class Refused extends Error {}

const refuse = (key: MessageKey, blanks: Readonly<Record<string, string>> = {}): never => {
  throw new Refused(say(key, blanks));
};

const kindFrom = (word: unknown, language: StaffLanguage): EditedKind => {
  const known = EDITED_KINDS.filter((kind) => notBegun(kind) === undefined).map((kind) => deskSays(language).kinds[kind][1].toLowerCase());
  const kind = typeof word === 'string' ? kindNamed(word) : undefined;
  if (kind === undefined) return refuse('beginNoKind', { given: typeof word === 'string' ? word : '', known: known.join(', ') });
  const why = notBegun(kind);
  if (why !== undefined) return refuse(why === 'onlyOne' ? 'beginOnlyOne' : 'beginInProgram');
  return kind;
};

/** The answers of a file and of options: what an option says counts. */
const givenBy = (root: string, args: readonly string[], language: StaffLanguage): { kind: EditedKind; answers: Answers } => {
  const { flags, loose } = flagsIn(args);
  if (loose.length > 0) return refuse('beginLoose', { words: loose.join(' ') });
  const file = flags.get('file')?.[0];
  const held = file === undefined ? {} : (answersIn(root, file) ?? refuse('beginNoFile', { file }));
  const { kind: inFile, ...answers } = held;
  const kind = kindFrom(flags.get('kind')?.[0] ?? inFile, language);
  const questions = questionsFor(kind, 'en');
  const own = new Map([...flags].filter(([name]) => !['kind', 'file'].includes(name)));
  const { answers: options, unknown } = answersFrom(own, questions);
  const all = { ...answers, ...options };
  const strange = [...unknown, ...unknownIn(kind, all)];
  if (strange.length > 0) return refuse('beginNoField', { names: strange.join(', '), known: questions.map(({ name }) => name).join(', ') });
  return { kind, answers: all };
};

const written = (kind: EditedKind, files: readonly string[]): string => {
  const next: MessageKey =
    kind === 'series' ? 'beginNextStory' : !hasDraft(kind) ? 'beginNextData' : kind === 'pages' ? 'beginNextPage' : 'beginNextDraft';
  return [say('beginWritten'), ...files.map((file) => `  ${file}`), '', say(next)].join('\n');
};

/** Writes; where the name is taken and somebody can be asked, asks for another. */
const write = async (around: Around, kind: EditedKind, answers: Answers, asking: Asking | undefined, language: StaffLanguage): Promise<string[]> => {
  for (let all = answers; ;) {
    try {
      return begin(around.root, kind, all, around.today);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!asking || error.status !== 409) throw new Refused(error.in(language));
      all = await asking.otherName(kind, all, error.in(language));
    }
  }
};

/**
 * Begins a text: asks for what it needs in a terminal, or takes it from a file or from options, and writes the files of both languages.
 * @returns whether it was written
 */
export const beginNew = async (args: readonly string[], around: Around): Promise<boolean> => {
  const { root, today, isTerminal, tell, input, output } = around;
  const language = staffLanguage();
  try {
    if (args.length > 0) {
      const { kind, answers } = givenBy(root, args, language);
      if (!hasName(kind, answers)) refuse('beginNoName');
      const wrong = wrongIn(kind, answers, language);
      if (wrong.length > 0) throw new Refused([say('beginWrong'), ...wrong.map(({ field, message }) => `  ${field}: ${message}`)].join('\n'));
      tell(written(kind, await write(around, kind, answers, undefined, language)));
      return true;
    }
    if (!isTerminal) refuse('beginNoTerminal');
    const sources = [...readContent(root).data.sources.keys()];
    const asking = new Asking({
      language,
      today,
      names: namesIn(root, language),
      sources,
      ...(input ? { input } : {}),
      ...(output ? { output } : {}),
    });
    const kind = await asking.kind();
    const answers = await asking.all(kind);
    tell(written(kind, await write(around, kind, answers, asking, language)));
    return true;
  } catch (error) {
    if (error instanceof Stopped) tell(say('beginStopped'));
    else if (error instanceof Refused) tell(error.message);
    else throw error;
    return false;
  }
};
