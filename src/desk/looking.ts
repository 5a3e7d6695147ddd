import { Worker } from 'node:worker_threads';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { namesSetting } from './names-list.ts';
import type { Overview } from './overview.ts';
import { deskSays } from './words.ts';

/** What was found the last time, and whether it is of what is saved now. */
export interface Found {
  overview: Overview | undefined;
  /** When it was found; nothing before the first time. */
  at: Date | undefined;
  /** Whether it is being looked through again. */
  running: boolean;
  /** What kept it from being looked through; empty where nothing did. */
  failed: string;
}

/** Looks through the content again after each change, one time at a time, the last change always included. */
export class Looking {
  readonly #root: string;
  #language: StaffLanguage;
  #found: Found = { overview: undefined, at: undefined, running: false, failed: '' };
  #again = false;
  #head = '';

  readonly #through: URL;

  /** @param through what looks through it, as a worker */
  constructor(root: string, language: StaffLanguage, through = new URL('./look-through.ts', import.meta.url)) {
    this.#root = root;
    this.#language = language;
    this.#through = through;
  }

  /** What is known now; begins to look where something is another one than it was. @param head what the files hold now, as one word */
  found(language: StaffLanguage, head: string): Found {
    if (language !== this.#language || head !== this.#head) {
      this.#language = language;
      this.#head = head;
      this.#look();
    }
    return this.#found;
  }

  #look(): void {
    if (this.#found.running) {
      this.#again = true;
      return;
    }
    this.#found = { ...this.#found, running: true };
    const language = this.#language;
    const worker = new Worker(this.#through, {
      workerData: { root: this.#root, language },
      env: { ...process.env, ...namesSetting(this.#root), TELAR_LANG: language, TELAR_AT: 'form' },
    });
    let isOver = false;
    const done = (outcome: Partial<Found>): void => {
      if (isOver) return;
      isOver = true;
      this.#found = { ...this.#found, failed: '', ...outcome, at: new Date(), running: false };
      if (this.#again) {
        this.#again = false;
        this.#look();
      }
    };
    worker.once('message', (overview: Overview) => {
      done({ overview });
    });
    worker.once('error', (error: Error) => {
      done({ failed: error.message });
    });
    // Without a word, as where something in it ends the whole program; what it said is heard before.
    worker.once('exit', () => {
      done({ failed: deskSays(language).lookEnded });
    });
  }
}
