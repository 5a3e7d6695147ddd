import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { reportWaiting } from '#/content-files/waiting.ts';
import { say } from '#/staff-words/messages.ts';
import { addLesson, LESSON } from '../../support/a-lesson.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  vi.stubEnv('TELAR_LANG', 'es');
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
});

const told = (): string => reportWaiting(readContent(tree.root));

describe('what staff are told of guides that wait for a reader', () => {
  it('is every guide that waits for a lawyer, then every one that waits for a doctor or nurse, with its day, in their language', () => {
    tree.change(GUIDE, 'group: before', 'group: before\nwaitsFor: [clinician, lawyer]');
    tree.change(GUIA, 'group: before', 'group: before\nwaitsFor: [lawyer]');
    const [lawyer = '', clinician = '', done] = told().split('\n\n');
    const [first, ...waiting] = lawyer.split('\n');
    expect(first).toBe(say('waitingLawyer', { count: 2 }, 'es'));
    expect(waiting.map((row) => row.trim().split('  '))).toEqual([
      [GUIDE, 'A guide', '(14 de marzo de 2026)'],
      [GUIA, 'Una guía', '(14 de marzo de 2026)'],
    ]);
    expect(clinician.split('\n')).toEqual([say('waitingClinician', { count: 1 }, 'es'), expect.stringContaining(GUIDE)]);
    expect(done).toBe(say('waitingDone', {}, 'es'));
  });

  it('is every lesson too, which waits for a specialist in child protection, by its title in their language', () => {
    addLesson(tree);
    const [waiting = '', done] = told().split('\n\n');
    expect(waiting.split('\n')).toEqual([say('waitingChildProtection', { count: 1 }, 'es'), `  ${LESSON}  Una clase de prueba`]);
    expect(done).toBe(say('waitingDone', {}, 'es'));
  });

  it('is one sentence where no guide waits for anyone', () => {
    expect(told()).toBe(say('waitingNone', {}, 'es'));
  });
});
