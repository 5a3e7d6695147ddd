import type { CheckedWay, RefusedNumber } from '#/kinds/hotlines/domain/number-check.ts';

/** A number that this site publishes, and whose it is: everything that is said of it. */
export interface DataWay extends CheckedWay {
  /** Which of the lines has it. */
  line: number;
  /** As it is dialled or written to in its country. */
  shown: string;
  /** For what it is printed, where it is no number to call: WhatsApp, SMS, TTY. */
  by?: string;
  /** Of a number that is not the line's alone, as that of a relay: what it is. */
  note?: string;
  /** Whether it is written to, and not called. */
  written?: true;
  /** What a tap opens; nothing where it is dialled by hand. */
  href?: string;
  /** What the button says. */
  does?: string;
}

/** A line, in the words of its card. */
export interface DataLine {
  name: string;
  country: string;
  /** What it is for. */
  summary: string;
  /** Who answers, as its card says it. */
  answers: string;
  /** Whether the police, a prosecutor or immigration answers: that stands out. */
  authority?: true;
  /** What she should know before she calls: that somebody else answered there, and what the data warns of. */
  warning?: string;
  /** Whether it helps, and is no authority's line for reports or danger: the way to it is marigold. */
  helps: boolean;
  /** How old what we know of it is, and whether anyone called it; the page that is named is linked on the card. */
  age: string;
  /** Where its card stands. */
  card: string;
}

/** A number that is not shown, and why. */
export interface DataRefused extends RefusedNumber {
  country: string;
  reason: string;
  /** The list of its country. */
  list: string;
  /** Which of the published numbers is to be dialled in its place, and what is said before it. */
  instead?: number;
  dialled?: string;
}

/** The words of an answer. */
export interface CheckWords {
  found: string;
  refused: string;
  none: string;
  short: string;
  long: string;
  /** The number was found: what calling it does, and what a call or a message from it may be. */
  caution: string;
  /** The same of a number that is written to. */
  cautionWrite: string;
  /** Said of a number that works in its own country alone. */
  shortNumber: string;
  card: string;
  list: string;
  /** Of which day the numbers are, with `{{date}}` in it, and that they may have changed since. */
  made: string;
  old: string;
  noneWords: string;
  how: string;
  ways: readonly string[];
}

/** The one file that answers in a language, the same whatever is typed. */
export interface CheckData {
  /** The day on which it was made, `YYYY-MM-DD`: one out of a kept copy may be older than the page. */
  made: string;
  words: CheckWords;
  codes: string[];
  lines: DataLine[];
  ways: DataWay[];
  refused: DataRefused[];
}
