import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { checkContent } from '#/content-files/check.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { answerNumbers, type Answer } from '#/desk/numbers/answer.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { renewLock } from './renew-lock.ts';

/** The desk's numbers on a copy of the fixture's lines, as somebody fills in its forms. */
export interface NumbersDesk {
  root: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  lock: () => string[];
  /** Opens a page. */
  open: (address: string, language?: StaffLanguage) => Answer;
  /** Sends a form. */
  send: (action: string, given: Readonly<Record<string, string>>, language?: StaffLanguage) => Answer;
  /** Opens a form, fills in some of its fields, and sends it: what is hidden in it goes along. */
  fill: (address: string, given: Readonly<Record<string, string>>, language?: StaffLanguage) => Answer;
  /** What the checks say of the lines as they are saved. */
  problems: () => Promise<string[]>;
  dispose: () => void;
}

/** What stands in the fields of a form on a page. */
export const valuesIn = (root: HTMLElement): Record<string, string> => {
  const form = root.querySelector('form');
  return Object.fromEntries(
    (form?.querySelectorAll('input, select') ?? []).flatMap((field): [string, string][] => {
      const name = field.getAttribute('name') ?? '';
      const type = field.getAttribute('type');
      if (field.tagName === 'SELECT') return [[name, field.querySelector('option[selected]')?.getAttribute('value') ?? '']];
      return (type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked') ? [] : [[name, field.getAttribute('value') ?? '']];
    }),
  );
};

/** The page of an answer. @throws where it leads on instead */
export const pageOf = (answer: Answer): HTMLElement => {
  if ('to' in answer) throw new Error(`It led to ${answer.to}.`);
  return parse(answer.body);
};

/** Copies the fixture's lines into a folder of their own, all confirmed. @param today `YYYY-MM-DD` */
export const numbersDesk = (today = '2026-11-25'): NumbersDesk => {
  const root = mkdtempSync(join(tmpdir(), 'telar numbers '));
  for (const part of ['hotlines', 'words', 'sources.yaml'])
    cpSync(join('tests/fixture/content', part), join(root, 'content', part), { recursive: true });
  writeFileSync(join(root, 'content/number-changes.yaml'), 'changes: []\n');
  renewLock(root);
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const standing = (language: StaffLanguage) => ({ root, language, today, exits: {} });
  const open = (address: string, language: StaffLanguage = 'en'): Answer =>
    answerNumbers(standing(language), new URL(address, 'http://desk/'), undefined);
  const send = (action: string, given: Readonly<Record<string, string>>, language: StaffLanguage = 'en'): Answer =>
    answerNumbers(standing(language), new URL(`/desk/numbers/${action}`, 'http://desk/'), new URLSearchParams(given));
  return {
    root,
    read,
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    lock: () => (existsSync(join(root, LOCK_FILE)) ? read(LOCK_FILE).split('\n') : []),
    open,
    send,
    fill: (address, given, language) => {
      const action = new URL(address, 'http://desk/').pathname.slice('/desk/numbers/'.length);
      return send(action, { ...valuesIn(pageOf(open(address, language))), ...given }, language);
    },
    problems: async () => {
      const { problems } = await checkContent(root, today);
      return problems
        .filter(({ file }) => file.startsWith('content/hotlines/') || file === 'content/number-changes.yaml')
        .map(({ field, message }) => `${field}: ${message}`);
    },
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
};
