import { spawn } from 'node:child_process';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { deskSays, type DeskWords } from './words.ts';

/** A sentence, in whichever language it is asked for. */
export type Sentence = (words: DeskWords) => string;

/** What is left to do, or to know, once a command has done what it was asked. */
export interface Next {
  sentence: Sentence;
  /** Whether some of what was asked is still to be done, and the sentence says what. */
  isLeft?: true;
  /** The file that was made, by its name, where there is one to take. */
  zip?: string;
}

/** A command of the project that the desk runs for whoever sits at it. */
export interface Job {
  /** What it is, in the words of the desk. */
  name: string;
  output: string;
  running: boolean;
  /** Whether it did what it was asked; nothing while it runs. */
  done: boolean | undefined;
  next: Next | undefined;
  /** What became of it besides. */
  besides: Sentence | undefined;
}

/** What is to be done. */
export interface Task {
  /** The command; nothing where all of it is done here. */
  script?: string;
  /** What is noted here before the command begins, each time it does. */
  before?: () => void;
  args?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** What is to be known before it begins, with the end of its line. */
  said?: string;
  /**
   * What is done here once the command has worked; `again` where what it looked at is another one by now, and it has to look again.
   * @throws Refusal with words for whoever asked, where it did not
   */
  then?: (language: StaffLanguage) => Promise<Next | 'again' | undefined> | Next | 'again' | undefined;
  /** What is done here where it has not, or not all of it. @throws the same */
  otherwise?: (language: StaffLanguage) => Promise<Next | undefined> | Next | undefined;
  /** What is done in any case. @returns what is to be said of it */
  after?: () => Sentence | undefined;
}

/** How many letters of what a command says are kept. */
const MOST = 20_000;

/** How often a command runs for one task: whoever saves that often will go on saving. */
const MOST_TIMES = 3;

/** Runs one command at a time, and knows what it said. */
export class Jobs {
  readonly #root: string;
  #job: Job | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** The last one; nothing before the first. */
  get last(): Job | undefined {
    return this.#job;
  }

  /** Whether one runs. */
  get isBusy(): boolean {
    return this.#job?.running === true;
  }

  /** Starts one, unless another runs. @returns whether it was started */
  start(name: string, task: Task, language: StaffLanguage): boolean {
    if (this.isBusy) return false;
    const job: Job = { name, output: task.said ?? '', running: true, done: undefined, next: undefined, besides: undefined };
    task.before?.();
    this.#job = job;
    void this.#carryOut(job, task, language);
    return true;
  }

  async #carryOut(job: Job, task: Task, language: StaffLanguage): Promise<void> {
    const { then = () => undefined, otherwise = () => undefined, after = () => undefined } = task;
    const tell = (words: string): void => {
      job.output = `${job.output}${job.output === '' || job.output.endsWith('\n') ? '' : '\n'}${words}`;
    };
    let isDone = false;
    try {
      try {
        for (let times = 1; ; times += 1) {
          isDone = task.script === undefined || (await this.#command(job, { ...task, script: task.script }, language));
          const next = await (isDone ? then(language) : otherwise(language));
          if (next !== 'again') {
            job.next = next;
            break;
          }
          if (times === MOST_TIMES) throw new Refusal(409, ({ savedTooOften }) => savedTooOften);
          tell(`${deskSays(language).savedMeanwhile}\n`);
          task.before?.();
        }
        if (job.next?.isLeft === true) isDone = false;
      } finally {
        job.besides = after();
      }
    } catch (error) {
      isDone = false;
      const refusal = refusalOf(error);
      if (refusal !== error) console.error(error);
      tell(refusal.in(language));
    }
    job.done = isDone;
    job.running = false;
  }

  /** Runs the command of a task once. @returns whether it worked */
  #command(job: Job, { script, args = [], env = {} }: Task & { script: string }, language: StaffLanguage): Promise<boolean> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [script, ...args], {
        cwd: this.#root,
        env: { ...process.env, ...env, TELAR_LANG: language },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const hear = (bytes: Buffer): void => {
        job.output = (job.output + bytes.toString('utf8')).slice(-MOST);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', (error) => {
        job.output += error.message;
        done(false);
      });
      child.once('close', (code) => {
        done(code === 0);
      });
    });
  }
}

/** What is said of a job that has ended: what is left to do, or to know, each a sentence. */
export const nextOf = ({ next, besides }: Job, language: StaffLanguage): string[] =>
  [next?.sentence, besides].flatMap((sentence) => (sentence ? [sentence(deskSays(language))] : []));
