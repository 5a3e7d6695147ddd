import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personalData } from '#/integrations/personal-data.ts';
import { say } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { foundIn } from '../../support/found-in.ts';

/** Denied in the file of Mexico. */
const DENIED = '55 5346 8800';
const POST = 'content/posts/es/un-texto.md';

let tree: ContentTree;
let folder: string;
beforeEach(() => {
  tree = contentTree();
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><p>${DENIED}</p>`);
});
afterEach(() => {
  tree.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const told = (from: string): string => say('publishedNumber', { page: '/', found: '55 5…', from });

describe('a denied number on a built page', () => {
  it('is told of with the text in which it stands, and not with its denial, a call, or what is let through', async () => {
    tree.write('content/calls/mx-shown.yaml', `calls:\n  - { day: 2026-11-20, role: team, number: "${DENIED}", result: wrong }\n`);
    tree.write('content/meant.yaml', `misprint:\n  words: "${DENIED}"\n  why: A misprint.\n`);
    tree.append(POST, `Llama al ${DENIED}.`);
    const from = say('publishedFrom', { file: POST, row: tree.rowOf(POST, DENIED) });
    expect(await foundIn(folder, personalData(folder, tree.root, {}))).toEqual([told(from)]);
  });

  it('is told of without a place where it stands in no text', async () => {
    expect(await foundIn(folder, personalData(folder, tree.root, {}))).toEqual([told(say('publishedFromNone'))]);
  });
});
