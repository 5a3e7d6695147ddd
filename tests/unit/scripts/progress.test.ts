import { describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { forbiddenSigns } from '../../../scripts/build/folder-name.ts';
import { progressOn } from '../../../scripts/build/progress.ts';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, screen: { isTTY, columns: 30, write: (text: string) => written.push(text) } };
};

describe('what a build says while it works', () => {
  it('is a line for each step where it goes to a file', () => {
    const { written, screen: file } = screen(false);
    const progress = progressOn(file);
    progress.step('stepPages');
    progress.count(5);
    progress.step('stepWaits', { process: 12 });
    progress.end();
    expect(written).toEqual([`${say('stepPages')}\n`, `${say('stepWaits', { process: 12 })}\n`]);
  });

  it('is one line on a screen, never wider than it, and gone at the end', () => {
    const { written, screen: terminal } = screen(true);
    const progress = progressOn(terminal);
    progress.step('stepWhole');
    progress.end();
    expect(written.map((text) => text.replace('\r\u001b[2K', ''))).toEqual([say('stepWhole').slice(0, 29), '']);
  });
});

describe('the path of the project', () => {
  it('may have spaces, accents, brackets and apostrophes', () => {
    expect(forbiddenSigns("/home/ana/Mis cosas/año [2026] d'Ana & co+1")).toBe('');
  });

  it('may not have a sign with which nothing is found, and that is named', () => {
    expect(forbiddenSigns('/home/a#b/50%')).toBe('# %');
  });
});
