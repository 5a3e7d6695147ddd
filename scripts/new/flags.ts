import type { Answers, Question } from '#/desk/begin.ts';

/** What a command was given as `--name value` or `--name=value`, each name as often as it stands there. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** The options of a command; `loose` are words that belong to none. */
export const flagsIn = (args: readonly string[]): { flags: Flags; loose: string[] } => {
  const flags = new Map<string, string[]>();
  const loose: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const [, name = '', value] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (name === '') loose.push(word);
    else {
      const next = args[at + 1];
      const isGiven = value === undefined && next !== undefined && !next.startsWith('--');
      if (isGiven) at += 1;
      flags.set(name, [...(flags.get(name) ?? []), value ?? (isGiven ? next : '')]);
    }
  }
  return { flags, loose };
};

/** A value as its field has it. */
export const typed = ({ widget }: Question, value: string): unknown => {
  if (widget === 'number') return /^-?\d+$/.test(value.trim()) ? Number(value) : value;
  if (widget === 'yes or no') return /^(?:yes|y|s[ií]|true|)$/i.test(value.trim());
  return value;
};

/** The answers among the options: `--date 2026-12-01`, `--title-en … --title-es …`, and a list as the same option several times. */
export const answersFrom = (flags: Flags, questions: readonly Question[]): { answers: Answers; unknown: string[] } => {
  const answers: Record<string, unknown> = {};
  const used = new Set<string>();
  for (const question of questions) {
    const given = (name: string): unknown => {
      const values = flags.get(name)?.map((value) => typed(question, value));
      if (values) used.add(name);
      return question.list ? values : values?.[0];
    };
    const whole = given(question.name);
    const halves = question.both ? { en: given(`${question.name}-en`), es: given(`${question.name}-es`) } : {};
    const isParted = Object.values(halves).some((half) => half !== undefined);
    if (isParted) answers[question.name] = { ...halves };
    else if (whole !== undefined) answers[question.name] = whole;
  }
  return { answers, unknown: [...flags.keys()].filter((name) => !used.has(name)) };
};
