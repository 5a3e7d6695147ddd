import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';

/** Says what a build is doing. */
export interface Progress {
  /** From here on it does this. */
  step: (key: MessageKey, blanks?: Blanks) => void;
  /** Adds how far the step has come. */
  count: (done: number) => void;
  /** Ends the line, so that something else can be said. */
  end: () => void;
}

/** What is needed of a terminal, or of a file that takes its place. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

const CLEAR_LINE = '\r\u001b[2K';

/**
 * On a screen one line that changes, with the seconds that the step has taken, so that nobody takes it for dead; in a file,
 * which has no such line, a line for each step.
 */
export const progressOn = (screen: Screen = process.stdout): Progress => {
  let words = '';
  let counted = '';
  let began = 0;
  const draw = (): void => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    const row = [words, counted, seconds > 1 ? `${seconds} s` : ''].filter((part) => part !== '').join(' ');
    // A line that is wider than the screen becomes two, of which one could not be taken back.
    screen.write(CLEAR_LINE + row.slice(0, Math.max(1, (screen.columns ?? 80) - 1)));
  };
  const ticking = screen.isTTY === true ? setInterval(() => words !== '' && draw(), 500).unref() : undefined;
  return {
    step: (key, blanks) => {
      words = say(key, blanks);
      counted = '';
      began = performance.now();
      if (ticking) draw();
      else screen.write(`${words}\n`);
    },
    count: (done) => {
      counted = String(done);
    },
    end: () => {
      if (ticking && words !== '') screen.write(CLEAR_LINE);
      words = '';
    },
  };
};
