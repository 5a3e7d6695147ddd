import { describe, expect, it } from 'vitest';
import { scenesIn } from '#/kinds/walks/domain/scenes.ts';

const BODY = `
## The fair {#4}

@ fair

He asks for your number.

You *laugh*.
The lights go on.

> You could tell Dani:
> “Come, I will read you something.”

? Who can I talk to: someone who laughs with you

- [You give it to him](#7)
- [You take [his](https://example.org/)](#12)

## Home {#7}

Quiet.
! end: harder-but-open
-> [What to do next](/en/get-help/)
`;

const keysIn = (body: string) => scenesIn(`## A {#1}\n${body}`).mistakes.map(({ key, row, found }) => [key, row, found]);

describe('the scenes of a walk', () => {
  const { scenes, mistakes } = scenesIn(BODY, 11);

  it('have all that their lines say, each with its line in the file', () => {
    expect(mistakes).toEqual([]);
    expect(scenes).toEqual([
      {
        number: 4,
        heading: 'The fair',
        row: 12,
        place: 'fair',
        prose: 'He asks for your number.\n\nYou *laugh*.\nThe lights go on.',
        say: 'You could tell Dani: “Come, I will read you something.”',
        talk: 'Who can I talk to: someone who laughs with you',
        choices: [
          { words: 'You give it to him', to: 7, row: 26 },
          { words: 'You take [his](https://example.org/)', to: 12, row: 27 },
        ],
        doors: [],
      },
      {
        number: 7,
        heading: 'Home',
        row: 29,
        place: '',
        prose: 'Quiet.',
        say: '',
        talk: '',
        choices: [],
        end: 'harder-but-open',
        doors: [{ words: 'What to do next', to: '/en/get-help/', row: 33 }],
      },
    ]);
  });

  it('are none in an empty text', () => {
    expect(scenesIn('')).toEqual({ scenes: [], mistakes: [] });
    expect(scenesIn('\n \n')).toEqual({ scenes: [], mistakes: [] });
  });

  it('keep words that only look like a sign: a dash of speech, a question, a dollar', () => {
    const prose = '—Hi —he says.\n¿Vienes?\n!Ya!\n?\n->\n*Maybe.*'.split('\n').filter((line) => line !== '->');
    expect(scenesIn(`## A {#1}\n${prose.join('\n')}`)).toMatchObject({ scenes: [{ prose: prose.join('\n') }], mistakes: [] });
  });

  it.each([
    ['- [a](#0)', 'sceneChoice'],
    ['- a', 'sceneChoice'],
    ['- [a](/en/)', 'sceneChoice'],
    ['1 [a](#2)', 'sceneChoice'],
    ['! end: happy', 'sceneEndWord'],
    ['! end:', 'sceneEndWord'],
    ['-> /en/get-help/', 'sceneDoor'],
    ['-> [a](https://example.org/)', 'sceneDoor'],
    ['## B', 'sceneHeading'],
    ['## {#2}', 'sceneHeading'],
    ['# B {#2}', 'sceneHeading'],
    ['### B {#2}', 'sceneHeading'],
    ['====', 'sceneHeading'],
  ])('cannot be read where a line says “%s”, which is told with its line', (line, key) => {
    expect(keysIn(line)).toEqual([[key, 2, line]]);
  });

  it.each([
    ['> a', 'words'],
    ['? a', '> b'],
    ['? a', '? b'],
    ['- [a](#2)', '? b'],
    ['! end: open', '- [a](#2)'],
    ['-> [a](/en/)', '! end: open'],
    ['! end: open', '! end: safer'],
  ])('have their lines in one order: not “%s” above “%s”', (above, below) => {
    expect(keysIn(`${above}\n\n${below}`)).toEqual([['sceneOrder', 4, below]]);
  });

  it('are told once where words stand in none, or below a heading that is none', () => {
    expect(scenesIn('One.\n\nTwo.\n\n## A {#1}\n').mistakes).toEqual([{ key: 'sceneBefore', row: 1, found: 'One.' }]);
    expect(keysIn('## B\nOne.\n- Two.\n')).toEqual([['sceneHeading', 2, '## B']]);
  });
});
