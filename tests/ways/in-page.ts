/*
 * What runs inside a page, in any browser: each function stands alone, for its text is what is sent there, and asks for nothing that Chromium 92
 * does not know.
 */

/** Something on a page as she would name it: what it is, what it is called, and in which part of the page. */
export interface Target {
  selector: string;
  /** Its words, or the label of a field; with “…” at their end, how they begin. */
  name?: string;
  /** A selector of the part of the page. */
  within?: string;
}

/** Where something is on the screen, and what lies over it. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
  /** Where it leads, from the root of the site; the whole address where that is not a page. */
  href: string;
  /** What a finger would touch in its place. */
  covered: string;
  /** Whether all of it is on the screen. */
  whole: boolean;
  /** How many such things are seen. */
  count: number;
}

/**
 * Looks for the first thing of a name that can be seen; nothing where there is none.
 * @param scrolls whether it is brought to the middle of the screen first
 */
export const spotOf = ({ selector, name, within }: Target, scrolls: boolean): Spot | null => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const nameOf = (one: Element): string => {
    const labelled = one.getAttribute('aria-label') ?? (one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : '');
    if (plain(labelled) !== '') return plain(labelled);
    const copy = one.cloneNode(true) as Element;
    for (const mute of copy.querySelectorAll('[aria-hidden="true"], svg, style, script')) mute.remove();
    return plain(copy.textContent);
  };
  const isSeen = (one: Element): boolean => {
    const style = getComputedStyle(one);
    if (one.getClientRects().length === 0 || style.visibility !== 'visible' || style.opacity === '0' || style.clipPath === 'inset(50%)') return false;
    const { width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    // What is folded away has a place in newer browsers all the same.
    for (let folded = one.closest('details:not([open])'); folded; folded = folded.parentElement?.closest('details:not([open])') ?? null)
      if (one.closest('summary')?.parentElement !== folded) return false;
    return true;
  };
  const isNamed = (one: Element): boolean => {
    if (name === undefined) return true;
    const own = nameOf(one);
    return name.endsWith('…') ? own.startsWith(name.slice(0, -1)) : own === plain(name);
  };
  const all = [...document.querySelectorAll(selector)].filter(
    (one) => (within === undefined || one.closest(within) !== null) && isSeen(one) && isNamed(one),
  );
  const [one] = all;
  if (!one) return null;
  if (scrolls) one.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
  // A link that goes over two lines has a box for each; between them there may be nothing of it.
  const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  // Without styles a picture may be wider than the screen: she taps the words beside it.
  const box = boxes.find(({ left, right }) => left >= 0 && right <= innerWidth) ?? boxes[0] ?? one.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  const labelled = hit?.closest('label')?.control;
  const isHit = hit !== null && (one.contains(hit) || labelled === one || (one instanceof HTMLLabelElement && hit === one.control));
  const link = one instanceof HTMLAnchorElement ? one : one.querySelector('a');
  return {
    x,
    y,
    width: box.width,
    height: box.height,
    name: nameOf(one),
    href: link ? (link.origin === location.origin ? link.pathname : link.href) : '',
    covered: isHit
      ? ''
      : hit
        ? `${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''} “${plain(hit.textContent).slice(0, 40)}”`
        : 'nothing',
    whole: box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1,
    count: all.length,
  };
};

/** Where she is. */
export interface Place {
  /** What the address bar says. */
  address: string;
  /** The page that is shown: in a discreet visit another than the address says. */
  shown: string;
  language: string;
  /** How many pages “Back” and “Forward” have. */
  entries: number;
  /** Whether all of the page is there, but perhaps pictures. */
  isThere: boolean;
}

/** Says where she is; addresses of our site from its root, others whole. */
export const placeOf = (ours: string): Place => {
  const short = (address: string): string => (address.startsWith(ours) ? address.slice(ours.length) : address).replace(/#.*/, '');
  return {
    address: short(location.href),
    shown: short(document.querySelector('body')?.dataset['address'] ?? location.href),
    language: document.documentElement.lang,
    entries: history.length,
    isThere: document.readyState !== 'loading' && document.querySelector('body') !== null,
  };
};

/** Whether words can be seen in a page, wherever its lines break and however large its letters are written. */
export const isSaid = (words: string): boolean => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(document.body.innerText).includes(plain(words));
};

/**
 * Reads through what a selector finds, each piece brought to the middle of the screen.
 * @returns the pieces that cannot be read: without a place, beyond the edge, or with something over them
 */
export const readThrough = (selector: string): { read: number; lost: string[] } => {
  const lost: string[] = [];
  const pieces = [...document.querySelectorAll(selector)].filter((one) => one.textContent.trim() !== '');
  for (const piece of pieces) {
    const say = (why: string): unknown => lost.push(`“${piece.textContent.trim().slice(0, 40)}” ${why}`);
    piece.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
    const range = document.createRange();
    range.selectNodeContents(piece);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (lines.length === 0) say('has no place');
    if (lines.some(({ left, right }) => left < -1 || right > innerWidth + 1)) say('goes beyond the edge');
    const inside = lines.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
    const [line] = inside.slice(Math.floor(inside.length / 2));
    const hit = line && document.elementFromPoint(line.left + Math.min(line.width, 8) / 2, line.top + line.height / 2);
    if (hit && !piece.contains(hit) && !hit.contains(piece)) say(`lies under ${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}`);
  }
  return { read: pieces.length, lost };
};

/** What a way of reading asks of every page on the journey. */
export type Look = 'sideways' | 'lost' | 'still' | 'bar';

/** Looks at the page that is shown. @returns what is wrong with it */
export const wrongWith = (looks: readonly Look[]): string[] => {
  const wide = document.documentElement.clientWidth;
  const wrong: string[] = [];
  const nameOf = (one: Element): string =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  if (looks.includes('sideways') && document.documentElement.scrollWidth > wide + 1)
    wrong.push(`needs scrolling to the side: ${document.documentElement.scrollWidth} in ${wide} px`);
  if (looks.includes('bar')) {
    const bar = document.querySelector('.bar');
    const high = bar && getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().height : 0;
    // At four times its size a window of 1280 by 800 shows 200 px: two thirds are left to read in.
    if (high > innerHeight / 3) wrong.push(`the bar takes ${Math.round(high)} of ${innerHeight} px`);
  }
  if (looks.includes('lost'))
    for (const one of document.querySelectorAll('body *')) {
      // A sheet is seen as paper is, in millimetres of it.
      if (one.closest('.hidden-visually, .skip, svg, script, style, [data-sheet]') || one.getClientRects().length === 0) continue;
      const style = getComputedStyle(one);
      if (style.visibility === 'hidden' || style.clipPath === 'inset(50%)') continue;
      const cuts = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
      const isFolded = one.closest('details:not([open])') !== null && one.closest('summary') === null;
      if (cuts && !isFolded && one.textContent.trim() !== '' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
        wrong.push(`cuts words: ${nameOf(one)}`);
      if (one.closest('.scrolls')) continue;
      for (const text of one.childNodes) {
        if (!(text instanceof Text) || text.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        if ([...range.getClientRects()].some(({ left, right, width }) => width > 1 && (left < -1 || right > wide + 1)))
          wrong.push(`words leave the screen: ${nameOf(one)}`);
      }
    }
  if (looks.includes('still'))
    for (const { playState, effect } of document.getAnimations()) {
      const timing = effect?.getComputedTiming();
      if (playState === 'running' && Number(timing?.duration ?? 0) > 20) {
        const moved = effect instanceof KeyframeEffect ? effect.target : null;
        wrong.push(`moves: ${moved ? nameOf(moved) : 'something'}`);
      }
    }
  return [...new Set(wrong)];
};

/**
 * Stands in for the printing of the device. Where that works it says that it is about to print, as browsers do, and notes on the page which sheets
 * were seen then; a browser within an app has the function, and it does nothing.
 */
export const standInForPrinting = (works: boolean): void => {
  window.print = () => {
    if (!works) return;
    dispatchEvent(new Event('beforeprint'));
    document.documentElement.dataset['printed'] = [...document.querySelectorAll<HTMLElement>('[data-sheet]')]
      .filter((sheet) => sheet.offsetHeight > 0)
      .map((sheet) => sheet.dataset['sheet'])
      .join();
    dispatchEvent(new Event('afterprint'));
  };
};

/** Which sheets were printed. */
export const printed = (): string => document.documentElement.dataset['printed'] ?? '';

/** What the field in which she types has in it. */
export const typed = (): string => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '');

/** Empties that field, as a hand does that holds the key. */
export const emptyField = (): void => {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
};
