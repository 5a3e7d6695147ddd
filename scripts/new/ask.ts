import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { LOCALES } from '#/domain/locale.ts';
import { hasDraft, nameField, questionsFor, wrongAnswer, wrongIn, notBegun, type Answers, type Question } from '#/desk/begin.ts';
import { EDITED_KINDS, type EditedKind } from '#/desk/edited-kinds.ts';
import type { Names } from '#/desk/forms.ts';
import { slugOf } from '#/desk/slug.ts';
import { deskSays } from '#/desk/words.ts';
import { languageName, say, type StaffLanguage } from '#/staff-words/messages.ts';
import { typed } from './flags.ts';

/** Whoever was asked stopped: nothing is written. */
export class Stopped extends Error {}

/** Where one is asked, and of what. */
export interface Talk {
  language: StaffLanguage;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  names: Names;
  /** The names of the sources that there are: too many to choose from a list. */
  sources: readonly string[];
  input?: Readable;
  output?: Writable;
}

const given = <Value>(value: Value): Exclude<Value, symbol> => {
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<Value, symbol>;
};

/** Asks in a terminal, one question after another. */
export class Asking {
  readonly #talk: Talk;
  readonly #streams: Pick<Talk, 'input' | 'output'>;

  constructor(talk: Talk) {
    this.#talk = talk;
    this.#streams = { ...(talk.input ? { input: talk.input } : {}), ...(talk.output ? { output: talk.output } : {}) };
  }

  /** Which kind is begun. @throws Stopped */
  async kind(): Promise<EditedKind> {
    const { language } = this.#talk;
    const options = EDITED_KINDS.map((kind) => {
      const why = notBegun(kind);
      const reason = why === undefined ? {} : { disabled: true, hint: say(why === 'onlyOne' ? 'beginOnlyOne' : 'beginInProgram', {}, language) };
      return { value: kind, label: deskSays(language).kinds[kind][1], ...reason };
    });
    return given(await select<EditedKind>({ message: deskSays(language).begin.kind, options, showInstructions: false, ...this.#streams }));
  }

  async #yes(message: string): Promise<boolean> {
    const { language } = this.#talk;
    const { yes: active, no: inactive } = deskSays(language).begin;
    return given(await confirm({ message, active, inactive, initialValue: false, ...this.#streams }));
  }

  async #line(kind: EditedKind, question: Question, label: string, isTop: boolean): Promise<unknown> {
    const { language, today, sources } = this.#talk;
    const isName = isTop && question.name === nameField(kind);
    const first = isTop && question.name === 'date' && question.widget === 'date' ? { initialValue: today } : {};
    const value = given(
      await text({
        message: question.hint === '' ? label : `${label}: ${question.hint}`,
        ...first,
        validate: (typedIn = '') => {
          if (typedIn.trim() === '') return isName ? say('beginNoName', {}, language) : undefined;
          if (isName && slugOf(typedIn) === '') return say('beginNoName', {}, language);
          if (question.refers === 'sources') return sources.includes(typedIn.trim()) ? undefined : say('beginNoSource', {}, language);
          return isTop && !question.list && (!question.both || hasDraft(kind))
            ? wrongAnswer(kind, question.name, typed(question, typedIn))
            : undefined;
        },
        ...this.#streams,
      }),
    );
    return value.trim() === '' ? undefined : typed(question, value.trim());
  }

  /** One line, in both languages where each has its own. */
  async #once(kind: EditedKind, question: Question, isTop: boolean): Promise<unknown> {
    if (!question.both) return this.#line(kind, question, question.label, isTop);
    const halves: Record<string, unknown> = {};
    for (const locale of LOCALES) halves[locale] = await this.#line(kind, question, `${question.label} (${languageName(locale)})`, isTop);
    return Object.values(halves).every((half) => half === undefined) ? undefined : halves;
  }

  async #choice(question: Question, options: readonly { value: string; label: string }[]): Promise<unknown> {
    const message = question.hint === '' ? question.label : `${question.label}: ${question.hint}`;
    const common = { message, showInstructions: false, maxItems: 12, ...this.#streams };
    if (question.list) return given(await multiselect({ ...common, options: [...options], required: false }));
    const later = { value: '', label: deskSays(this.#talk.language).begin.later };
    return given(await select({ ...common, options: [...options, later] }));
  }

  /** One field, whatever it is. @throws Stopped */
  async field(kind: EditedKind, question: Question, isTop = true): Promise<unknown> {
    const { language, names } = this.#talk;
    const options = question.refers === undefined ? question.options : (names[question.refers] ?? []);
    if (question.fields.length > 0 && !question.both) {
      const all: Answers[] = [];
      do {
        log.step(question.hint === '' ? question.label : `${question.label}: ${question.hint}`, this.#streams);
        all.push(await this.fields(kind, question.fields, {}, false));
      } while (question.list && (await this.#yes(deskSays(language).begin.another(question.label))));
      return question.list ? all : all[0];
    }
    if (question.widget === 'yes or no') return this.#yes(question.label);
    if (options.length > 0) return this.#choice(question, options);
    if (!question.list) return this.#once(kind, question, isTop);
    const all: unknown[] = [];
    for (;;) {
      const one = await this.#once(kind, question, isTop);
      if (one === undefined) return all;
      all.push(one);
    }
  }

  /** The fields that have to be there and are not yet. @throws Stopped */
  async fields(kind: EditedKind, questions: readonly Question[], known: Answers = {}, isTop = true): Promise<Answers> {
    const answers: Record<string, unknown> = { ...known };
    for (const question of questions)
      if (question.required && answers[question.name] === undefined) answers[question.name] = await this.field(kind, question, isTop);
    return answers;
  }

  /** All that is asked of one of a kind; what is no draft until all of it is right. @throws Stopped */
  async all(kind: EditedKind): Promise<Answers> {
    const questions = questionsFor(kind, this.#talk.language);
    const answers: Record<string, unknown> = { ...(await this.fields(kind, questions)) };
    for (;;) {
      const wrong = wrongIn(kind, answers, this.#talk.language);
      const [first] = wrong;
      if (!first) return answers;
      const top = first.field.split(' › ')[0] ?? '';
      // Without a title of its own, a source says in our words what it is.
      const name = kind === 'sources' && top === 'title' && answers['title'] === undefined ? 'ours' : top;
      const question = questions.find((one) => one.name === name);
      if (!question) return answers;
      log.warn(`${question.label}: ${first.message}`, this.#streams);
      answers[name] = await this.field(kind, question);
    }
  }

  /** Another name, where the first is taken. @throws Stopped */
  async otherName(kind: EditedKind, answers: Answers, why: string): Promise<Answers> {
    log.warn(why, this.#streams);
    const question = questionsFor(kind, this.#talk.language).find(({ name }) => name === nameField(kind));
    return question ? { ...answers, [question.name]: await this.field(kind, question) } : answers;
  }
}
