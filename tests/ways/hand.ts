import { setTimeout as delay } from 'node:timers/promises';
import type { Locale } from '#/domain/locale.ts';
import { OURS } from '../support/network.ts';
import {
  emptyField,
  isSaid,
  placeOf,
  printed,
  readThrough,
  spotOf,
  standInForPrinting,
  typed,
  wrongWith,
  type Look,
  type Place,
  type Spot,
  type Target,
} from './in-page.ts';

/** One tab of a browser, by what every one of them can do. */
export interface Tab {
  goto: (address: string) => Promise<unknown>;
  /** Has a function answer in the page, whose text and words are sent there. */
  ask: <Words extends readonly unknown[], Answer>(look: (...words: Words) => Answer, ...words: Words) => Promise<Answer>;
  /** A finger, or where there is none a mouse, at a place of the screen. */
  press: (x: number, y: number) => Promise<unknown>;
  /** Keys, into what has the focus. */
  keys: (words: string) => Promise<unknown>;
  back: () => Promise<unknown>;
  /** A picture of the screen, or of a part of it. */
  picture: (part?: { x: number; y: number; width: number; height: number }) => Promise<Buffer>;
  close: () => Promise<unknown>;
}

/** What a way of reading has not. */
export type Lack = 'scripts' | 'styles' | 'printing';

/** How a journey is asked of a tab. */
export interface Terms {
  locale: Locale;
  lacks: readonly Lack[];
  looks: readonly Look[];
  /** Whether what is tapped has to be made out from its ground on a picture. */
  madeOut: boolean;
  /** How long anything may take before it has failed, in milliseconds. */
  patience: number;
  /** Asked in the page: whether it is read in this way. */
  isSo?: () => boolean;
}

/** What she does and sees on a journey; whatever is not as it must be throws with what was asked for and the page. */
export interface Hand {
  locale: Locale;
  lacks: (what: Lack) => boolean;
  /** Opens a page of ours as one that is typed into the address bar. */
  open: (path: string) => Promise<void>;
  /** Waits until a page of ours is shown. @returns its address */
  arrive: (path: string | RegExp) => Promise<string>;
  /** Waits until a page of another site is there, at this address. */
  leaveFor: (address: string) => Promise<void>;
  /** Taps what can be seen. @returns where and what it was */
  tap: (target: Target) => Promise<Spot>;
  /** Puts words into a field, in the place of what stood there. */
  write: (target: Target, words: string) => Promise<void>;
  /** Waits until something can be seen. */
  sees: (target: Target) => Promise<Spot>;
  /** Waits until something is not seen. */
  seesNot: (target: Target) => Promise<void>;
  /** Waits until something has other words than before. */
  changes: (target: Target, before: string) => Promise<void>;
  /** How many such things are seen now. */
  count: (target: Target) => Promise<number>;
  /** Waits until words can be read. */
  says: (words: string) => Promise<void>;
  /** Waits until something can be tapped, without doing so: nothing lies over it, and a thumb finds it. */
  reach: (target: Target) => Promise<Spot>;
  /** Reads through what a selector finds. @returns how many pieces there were */
  reads: (selector: string) => Promise<number>;
  place: () => Promise<Place>;
  back: () => Promise<void>;
  /** Stands in for the printing of the device; what was printed `printed` says. */
  readyToPrint: () => Promise<void>;
  printed: () => Promise<string>;
  /** What was wrong with the pages on the way, each with its page. */
  faults: () => string[];
}

/** What a thumb needs, less the half pixel that a line's height is rounded by. */
const THUMB = 43.5;
/** Between two looks, in milliseconds. */
const PAUSE = 60;
/** Colours of a picture that differ less than this are one. */
const APART = 48;

const called = ({ selector, name, within }: Target): string =>
  `${name === undefined ? selector : `“${name}” (${selector})`}${within === undefined ? '' : ` in ${within}`}`;

/** How far the colours of a picture lie apart: 0 where it shows nothing. */
const contrastIn = async (picture: Buffer): Promise<number> => {
  const { default: sharp } = await import('sharp');
  const { channels } = await sharp(picture).removeAlpha().stats();
  return Math.max(...channels.map(({ min, max }) => max - min));
};

/** Gives a hand to a tab. */
export const handOn = (tab: Tab, { locale, lacks, looks, madeOut, patience, isSo }: Terms): Hand => {
  const faults: string[] = [];
  const place = (): Promise<Place> => tab.ask(placeOf, OURS);
  const where = async (): Promise<string> => {
    try {
      const { address, shown } = await place();
      return shown === address ? shown : `${shown} under ${address}`;
    } catch {
      return 'a page that does not answer';
    }
  };
  /** Asks until something is there; what fails on the way from one page to the next is “not yet”. */
  const until = async <Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> => {
    const end = Date.now() + patience;
    let why = '';
    for (;;) {
      try {
        const found = await look();
        if (found !== undefined) return found;
        why = '';
      } catch (error) {
        why = error instanceof Error ? `: ${error.message.split('\n', 1).join('')}` : '';
      }
      if (Date.now() > end) throw new Error(`${what}, on ${await where()}${why}`);
      await delay(PAUSE);
    }
  };
  const spot = (target: Target, scrolls: boolean): Promise<Spot | undefined> => tab.ask(spotOf, target, scrolls).then((found) => found ?? undefined);
  /** Where something rests: two looks, one place. */
  const resting = (target: Target): Promise<Spot> => {
    let over = '';
    return until(`${called(target)} cannot be tapped`, async () => {
      const first = await spot(target, true);
      if (!first) return undefined;
      await delay(PAUSE);
      const second = await spot(target, false);
      over = second?.covered ?? '';
      if (over !== '') throw new Error(`over it lies ${over}`);
      return second && Math.abs(second.x - first.x) < 1 && Math.abs(second.y - first.y) < 1 ? second : undefined;
    });
  };
  const lookAround = async (path: string): Promise<void> => {
    if (looks.length === 0) return;
    faults.push(...(await tab.ask(wrongWith, looks)).map((one) => `${path}: ${one}`));
  };
  const makeOut = async (target: Target, { x, y, width, height }: Spot): Promise<void> => {
    if (!madeOut) return;
    const picture = await tab.picture({
      x: Math.max(0, x - width / 2),
      y: Math.max(0, y - height / 2),
      width: Math.max(2, width),
      height: Math.max(2, height),
    });
    const apart = await contrastIn(picture);
    if (apart < APART) faults.push(`${await where()}: ${called(target)} cannot be made out from its ground`);
  };
  const arrive: Hand['arrive'] = async (path) => {
    const shown = await until(`${String(path)} is not shown`, async () => {
      const now = await place();
      const isThis = typeof path === 'string' ? now.shown === path : path.test(now.shown);
      return isThis && now.isThere ? now.shown : undefined;
    });
    await until(`${shown} has no heading`, () => spot({ selector: 'h1, h2' }, false));
    await lookAround(shown);
    return shown;
  };
  const reach: Hand['reach'] = async (target) => {
    const found = await resting(target);
    await makeOut(target, found);
    return found;
  };
  const press = async (target: Target): Promise<Spot> => {
    const found = await reach(target);
    await tab.press(found.x, found.y);
    return found;
  };
  return {
    locale,
    lacks: (what) => lacks.includes(what),
    open: async (path) => {
      await tab.goto(OURS + path);
      await arrive(path);
      if (isSo && !(await tab.ask(isSo))) throw new Error(`${path} is not read in the way that is meant.`);
    },
    arrive,
    leaveFor: async (address) => {
      await until(`${address} does not come`, async () => {
        const now = await place();
        return now.address === address && now.isThere ? true : undefined;
      });
    },
    tap: press,
    write: async (target, words) => {
      await press(target);
      await tab.ask(emptyField);
      await tab.keys(words);
      await until(`“${words}” does not stand in ${called(target)}`, async () => ((await tab.ask(typed)) === words ? true : undefined));
    },
    sees: (target) => until(`${called(target)} is not seen`, () => spot(target, false)),
    seesNot: async (target) => {
      await until(`${called(target)} is seen`, async () => ((await spot(target, false)) ? undefined : true));
    },
    changes: async (target, before) => {
      await until(`${called(target)} is still “${before}”`, async () => {
        const now = await spot(target, false);
        return now && now.name !== before ? true : undefined;
      });
    },
    count: async (target) => (await spot(target, false))?.count ?? 0,
    says: async (words) => {
      await until(`“${words}” is not said`, async () => ((await tab.ask(isSaid, words)) ? true : undefined));
    },
    reach: async (target) => {
      const found = await reach(target);
      if (!lacks.includes('styles') && found.height < THUMB) throw new Error(`${called(target)} is ${found.height} px tall, on ${await where()}`);
      return found;
    },
    reads: async (selector) => {
      const { read, lost } = await tab.ask(readThrough, selector);
      if (lost.length > 0) throw new Error(`${lost.join('; ')}, on ${await where()}`);
      if (read === 0) throw new Error(`There is nothing to read in ${selector}, on ${await where()}`);
      return read;
    },
    place,
    back: async () => {
      await tab.back();
    },
    readyToPrint: async () => {
      await tab.ask(standInForPrinting, !lacks.includes('printing'));
    },
    printed: () => tab.ask(printed),
    faults: () => [...new Set(faults)],
  };
};
