import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { clothHtml, sceneHtml, threadHtml } from '#/kinds/walks/browser/scene-html.ts';
import type { WalkScene, WalkWords } from '#/kinds/walks/browser/walk-data.ts';
import { passedOn } from '#/kinds/walks/domain/turns.ts';

const WORDS: WalkWords = {
  scene: 'Scene {{number}}',
  choose: 'What do you do?',
  back: 'Back',
  again: 'Again',
  whom: 'Who?',
  numbers: 'Numbers',
  composite: 'Nobody’s own.',
  sewn: { title: 'Your way', open: 'Still open.', untaken: 'Not chosen', undone: 'Comes undone.', print: 'Print' },
};
const SAID = { words: WORDS, help: '/en/get-help/' };
const FIRST: WalkScene = {
  number: 1,
  heading: 'Tom & "Ana" <3',
  html: '<p>It <em>rains</em>.</p>',
  say: 'Say: <strong>no</strong>',
  talk: 'Her & you',
  picture: 0,
  choices: [
    { words: 'Go < home', to: 2 },
    { words: 'Wait', to: 2 },
  ],
};
const LAST: WalkScene = {
  ...FIRST,
  number: 2,
  heading: 'Home',
  say: '',
  talk: '',
  choices: [],
  end: { words: 'It ends.', door: { words: 'Help', href: '/en/get-help/' } },
};

describe('a scene of a walk', () => {
  it('has its words as they were written, and only what Markdown made as mark-up', () => {
    const page = parse(sceneHtml(FIRST, SAID, { canGoBack: false }, 3));
    expect(page.querySelector('h2')?.text).toBe('Scene 3. Tom & "Ana" <3');
    expect(page.querySelectorAll('em, strong')).toHaveLength(2);
    expect(page.querySelector('.whom p')?.text).toBe('Her & you');
    expect(page.querySelectorAll('.answer').map(({ text }) => text)).toEqual(['Go < home', 'Wait']);
  });

  it('has buttons with a script, which know a place and no address, and links without one', () => {
    const scripted = parse(sceneHtml(FIRST, SAID, { canGoBack: true }, 1));
    expect(scripted.querySelectorAll('.answer').map((one) => [one.tagName, one.getAttribute('data-choice')])).toEqual([
      ['BUTTON', '0'],
      ['BUTTON', '1'],
    ]);
    expect(scripted.querySelectorAll('a').map((one) => one.getAttribute('href'))).toEqual(['/en/get-help/']);
    const plain = parse(sceneHtml(FIRST, SAID, { hrefOf: (to) => `/s/${to}/`, links: [{ words: 'Back', href: '/s/0/' }] }));
    expect(plain.querySelectorAll('.answer, .steps > a').map((one) => one.getAttribute('href'))).toEqual(['/s/2/', '/s/2/', '/s/0/']);
    expect(plain.querySelectorAll('button')).toEqual([]);
  });

  it('offers a step back where there is one, and the beginning at an end', () => {
    const steps = (scene: WalkScene, canGoBack: boolean): string[] =>
      parse(sceneHtml(scene, SAID, { canGoBack }, 1))
        .querySelectorAll('.steps button')
        .map(({ text }) => text);
    expect(steps(FIRST, false)).toEqual([]);
    expect(steps(FIRST, true)).toEqual(['← Back']);
    expect(steps(LAST, true)).toEqual(['← Back', 'Again']);
  });

  it('says at an end that the story is nobody’s own, and has no box for what is not said', () => {
    const end = parse(sceneHtml(LAST, SAID, { canGoBack: true }, 2));
    expect(end.querySelector('.told .kind')?.text).toBe('Nobody’s own.');
    expect(end.querySelector('.could-say')).toBeNull();
    expect(end.querySelectorAll('.whom p')).toHaveLength(1);
  });

  it('has a knot for each scene that was seen, which nobody hears, and their number in words', () => {
    const thread = parse(threadHtml(WORDS, 4, true));
    expect(thread.querySelectorAll('[aria-hidden="true"].ended > span')).toHaveLength(4);
    expect(thread.text).toBe('Scene 4');
  });
});

describe('the cloth at an end', () => {
  const passed = passedOn([FIRST, LAST], [1]);

  it('says in words what was done in each scene, and has what was not as buttons under a name', () => {
    const squares = parse(clothHtml(passed, WORDS, true)).querySelectorAll('.squares > li');
    expect(squares.map((one) => [one.querySelector('h3')?.text, one.querySelector('p')?.text])).toEqual([
      ['Tom & "Ana" <3', 'Wait'],
      ['Home', undefined],
    ]);
    const open = squares[0]?.querySelectorAll('.untaken button') ?? [];
    expect(open.map((one) => [one.getAttribute('data-at'), one.getAttribute('data-choice'), one.text])).toEqual([['0', '0', 'Go < home']]);
    expect(squares[0]?.querySelector('.untaken')?.getAttribute('aria-label')).toBe('Not chosen');
    expect(squares[1]?.querySelector('.untaken')).toBeNull();
  });

  it('asks for no picture and leads to no address: neither could be told from the way', () => {
    expect(clothHtml(passed, WORDS, true)).not.toMatch(/<img|<a\b|href|src=|url\(/);
  });

  it('offers to print only where the browser opens a print window by itself', () => {
    expect(clothHtml(passed, WORDS, true)).toContain('data-print');
    expect(clothHtml(passed, WORDS, false)).not.toContain('data-print');
  });
});
