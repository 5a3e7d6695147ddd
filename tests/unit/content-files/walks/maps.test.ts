import { parse } from 'node-html-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { mapsOf } from '#/content-files/walks/maps.ts';
import { say } from '#/staff-words/messages.ts';
import { addWalk, WALK, WALKED } from '../../../support/a-walk.ts';
import { contentTree, type ContentTree } from '../../../support/content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => {
  tree.dispose();
});

const FILE = 'docs/walks/a-walk.svg';
const maps = () => mapsOf(readContent(tree.root));
const drawn = () => parse(maps().files.get(FILE) ?? '');

describe('the map of a walk', () => {
  it('has a box for each scene with its number and its heading in both languages, and a line for each choice with its words', () => {
    addWalk(tree);
    tree.change(WALKED.en, 'At the bus stop {#7}', 'Tea & <bread> {#7}');
    const words = drawn()
      .querySelectorAll('text')
      .map(({ text }) => text);
    for (const number of Object.keys(WALK)) expect(words).toContain(`${number} · En la parada`);
    expect(words).toContain('Tea & <bread>');
    expect(words.filter((one) => one === '! open')).toHaveLength(5);
    const ways = Object.values(WALK).flat().length;
    expect(drawn().querySelectorAll('path title')).toHaveLength(ways);
    expect(drawn().querySelector('path title')?.text).toBe('Esperas el siguiente');
    expect(maps().told).toEqual([say('mapWritten', { file: FILE, scenes: 21, ends: 5 })]);
  });

  it('lets no box stand on another', () => {
    addWalk(tree);
    const boxes = drawn()
      .querySelectorAll('g rect')
      .map((box) => ['x', 'y', 'width', 'height'].map((name) => Number(box.getAttribute(name))) as [number, number, number, number]);
    const overlap = boxes.filter(([x, y, width, height], index) =>
      boxes.slice(index + 1).some(([left, top, w, h]) => x < left + w && left < x + width && y < top + h && top < y + height),
    );
    expect(boxes).toHaveLength(21);
    expect(overlap).toEqual([]);
  });

  it('is drawn from one version where there is no other, or it cannot be read, which is told', () => {
    addWalk(tree, WALK, ['en']);
    expect(drawn().querySelector('g text')?.text).toBe('1 · At the bus stop');
    addWalk(tree);
    tree.change(WALKED.es, '(#2)', '(#99)');
    expect(drawn().querySelector('g text')?.text).toBe('1 · At the bus stop');
    expect(maps().told[0]).toBe(say('mapUnread', { file: WALKED.es }));
    tree.change(WALKED.en, '{#2}', '{#two}');
    expect([...maps().files]).toEqual([]);
  });

  it('is none where nobody has written such a story, which is told too', () => {
    expect(maps()).toEqual({ files: new Map(), told: [say('mapNone')] });
  });
});
