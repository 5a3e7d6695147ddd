import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, deleteOldCopies, keepCopy } from '#/content-files/withdrawal/copies.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../../support/content-tree.ts';

const FOLDER = 'taken-down/ana';
let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  keepCopy(tree.root, { id: 'ana', files: ['content/series/ana.yaml'], sources: [] }, '2026-11-25');
});
afterEach(() => tree.dispose());

const lies = (): boolean => existsSync(join(tree.root, FOLDER));
const doubted = (today: string, goes: string): string => say('copyDoubted', { folder: FOLDER, today, until: '2026-12-25', goes });
const deleted = say('copyDeleted', { folder: FOLDER });

describe('the copy of what was taken down', () => {
  it('goes on the day after its thirty where something was saved in the two weeks before, and not earlier', () => {
    expect(deleteOldCopies(tree.root, '2026-12-25', '2026-12-12')).toEqual([]);
    expect(deleteOldCopies(tree.root, '2026-12-26', '2026-12-12')).toEqual([deleted]);
    expect(lies()).toBe(false);
  });

  it('goes on that day where somebody named the day', () => {
    expect(deleteOldCopies(tree.root, '2026-12-26')).toEqual([deleted]);
  });

  it.each(['2026-12-26', '2027-05-25', '2099-01-01'])('lies on where it was made today and the clock jumps to %s, which is said', (today) => {
    expect(deleteOldCopies(tree.root, today, '2026-11-25')).toHaveLength(1);
    expect(lies()).toBe(true);
    expect(copyOf(tree.root, 'ana')?.until).toBe('2026-12-25');
  });

  it.each([
    ['somebody names the day', undefined, '2026-12-26'],
    ['the last save is of before', '2026-11-25', '2026-12-26'],
    ['the last save was made by that clock', '2027-05-25', '2027-06-24'],
    ['nothing was ever saved', '', '2027-06-24'],
  ])('that was made while the clock was half a year ahead, where %s, lies until the day that fits', (_, newest, until) => {
    keepCopy(tree.root, { id: 'ana', files: ['content/series/ana.yaml'], sources: [] }, '2027-05-25');
    expect(deleteOldCopies(tree.root, '2026-11-26', newest)).toEqual([]);
    expect(copyOf(tree.root, 'ana')?.until).toBe(until);
  });

  it('lies on where nothing was ever saved, as far as one knows', () => {
    expect(deleteOldCopies(tree.root, '2027-05-25', '')).toEqual([doubted('2027-05-25', '2027-06-01')]);
    expect(lies()).toBe(true);
  });

  it('lies on where the clock that jumped saved something since, and goes a week after it was told of', () => {
    expect(deleteOldCopies(tree.root, '2027-05-25', '2026-11-25')).toEqual([doubted('2027-05-25', '2027-06-01')]);
    expect(deleteOldCopies(tree.root, '2027-05-31', '2027-05-25')).toEqual([doubted('2027-05-31', '2027-06-01')]);
    expect(lies()).toBe(true);
    expect(deleteOldCopies(tree.root, '2027-06-01', '2027-05-25')).toEqual([deleted]);
    expect(lies()).toBe(false);
  });

  it('lies its thirty days once the clock is set right, and a second jump is doubted anew', () => {
    deleteOldCopies(tree.root, '2027-05-25', '2026-11-25');
    expect(deleteOldCopies(tree.root, '2026-11-26', '2026-11-25')).toEqual([]);
    expect(readFileSync(join(tree.root, FOLDER, 'copy.json'), 'utf8')).not.toContain('doubtedOn');
    expect(deleteOldCopies(tree.root, '2027-08-01', '2026-11-26')).toEqual([doubted('2027-08-01', '2027-08-08')]);
    expect(lies()).toBe(true);
  });

  it('is doubted anew where the clock goes back to a day that is past its time too', () => {
    deleteOldCopies(tree.root, '2099-01-01', '2026-11-25');
    expect(deleteOldCopies(tree.root, '2027-08-01', '2026-11-26')).toEqual([doubted('2027-08-01', '2027-08-08')]);
  });
});
