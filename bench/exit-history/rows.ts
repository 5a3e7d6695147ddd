import { storyPath } from '../../tests/support/a-story.ts';
import { page, type Network } from '../../tests/support/network.ts';
import { fixture } from '../../tests/support/visit.ts';
import type { Hand, Listed } from './hand.ts';

/** A row of the table: a visit that ends on another site, or on the last of its pages. */
export interface Row {
  row: string;
  what: string;
  /** Whether scripts are on. */
  scripts: boolean;
  /** The pages of ours that are opened, in order. */
  pages: string[];
  visit: (hand: Hand) => Promise<void>;
  /** What is asked of History instead of which pages it lists. */
  listing?: (listed: Listed[]) => string;
}

const FIXTURE = '/fixture/';
const STORY = storyPath('es');

/** Puts the page that only the measurement has into a network. */
export const addFixture = (network: Network): void => {
  network.answer(new RegExp(FIXTURE), page(fixture('<main>one</main>')));
};

const leave = async (hand: Hand, exit = '.bar [data-exit]'): Promise<void> => {
  await hand.tap(exit);
  await hand.away();
};

const follow = async (hand: Hand, selector: string, path: string): Promise<void> => {
  await hand.tap(`${selector}[href="${path}"]`);
  await hand.arrive(path);
};

const ORDINARY: Pick<Row, 'pages' | 'visit'> = {
  pages: ['/es/', '/es/senales/', '/es/senales/una-oferta-de-prueba/'],
  visit: async (hand) => {
    await hand.open('/es/');
    await follow(hand, 'a.door', '/es/senales/');
    await follow(hand, 'main a', '/es/senales/una-oferta-de-prueba/');
    await leave(hand);
  },
};

/** The rows, in the order of the table. */
export const ROWS: Row[] = [
  { row: 'A', what: 'scripts off: plain links, plain exit', scripts: false, ...ORDINARY },
  { row: 'B', what: 'an ordinary visit: plain links, exit by `replace`', scripts: true, ...ORDINARY },
  {
    row: 'C',
    what: 'a discreet visit: pages shown in the place of one another, exit by `replace`',
    scripts: true,
    pages: ['/es/pedir-ayuda/', '/es/pedir-ayuda/mx/', '/es/senales/'],
    visit: async (hand) => {
      await hand.open('/es/pedir-ayuda/');
      await follow(hand, '.places a', '/es/pedir-ayuda/mx/');
      await follow(hand, '.foot a', '/es/senales/');
      await leave(hand);
    },
  },
  {
    row: 'F',
    what: 'one page, then the exit',
    scripts: true,
    pages: ['/es/'],
    visit: async (hand) => {
      await hand.open('/es/');
      await leave(hand);
    },
  },
  {
    row: 'R',
    what: 'an ordinary visit, "Back" once, then the exit',
    scripts: true,
    pages: ['/es/senales/', '/es/'],
    visit: async (hand) => {
      await hand.open('/es/');
      await follow(hand, 'a.door', '/es/senales/');
      await hand.back();
      await leave(hand);
    },
  },
  {
    row: 'T',
    what: 'a quiet title, set by script after the first tap',
    scripts: true,
    pages: [STORY],
    visit: async (hand) => {
      await hand.open(STORY);
      await hand.tap('[data-turn-discreet]');
    },
    listing: (listed) => listed.map(({ title }) => `listed as “${title}”`).join(', '),
  },
  {
    row: 'E (fixture)',
    what: '`history.replaceState` as a mask, then `replace`',
    scripts: true,
    pages: [FIXTURE],
    visit: async (hand) => {
      await hand.open(FIXTURE);
      await hand.run("history.replaceState(null, '', '/')");
      await hand.run("setTimeout(() => location.replace('https://neutral.example/'), 200)");
      await hand.away();
    },
  },
  {
    row: 'S (fixture)',
    what: 'content swapped in place under one address',
    scripts: true,
    pages: [FIXTURE],
    visit: async (hand) => {
      await hand.open(FIXTURE);
      await hand.run("document.querySelector('main').textContent = 'two'");
      await leave(hand, 'body > [data-exit]');
    },
  },
];

const COUNT = ['no', 'one', 'two', 'three'];

/**
 * Which pages stay, in words.
 * @param staying those that a list of the browser still holds, in any order
 * @param opened all that were opened, the one that was left last
 */
export const inWords = (staying: string[], opened: string[]): string => {
  const holds = (pages: string[]): boolean => [...new Set(staying)].sort().join() === [...pages].sort().join();
  const before = opened.slice(0, -1);
  const number = (pages: string[]): string => COUNT[pages.length] ?? `${pages.length}`;
  if (staying.length === 0) return 'nothing of ours';
  if (holds(opened)) return ['', 'the page that was left', 'both'][opened.length] ?? `all ${number(opened)}`;
  return holds(before) ? `the ${number(before)} before the page that was left` : staying.join(', ');
};
