import { eachPage } from '#/browser/page/each-page.ts';
import { askedFor, onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { passedOn, turnedOff, type Turns } from '#/kinds/walks/domain/turns.ts';
import { hearScenes } from './hear-scene.ts';
import { seenAt } from './seen-at.ts';
import { answersHtml, clothHtml, sceneHtml, threadHtml } from './scene-html.ts';
import { AT, type WalkFile } from './walk-data.ts';

/*
 * A walk on one page. Its scenes come in one file and its drawings after it, all of them and always in the same order, so that
 * nothing that is asked for tells what she chose. The way is in memory alone: nothing of it is in an address, a title, the history or
 * a store, and it is forgotten when she leaves. A message that comes in, or another app, loses nothing.
 */
/** How large a drawing of a place is, in its own units. */
const [WIDTH, HEIGHT] = [640, 360];

/** Milliseconds within which two taps are one: browsers wait no longer for the second. */
const HASTE = 300;

/** How many squares stand in a row of the cloth; more take two rows. */
const MOST_ACROSS = 8;

/** Takes the styles of what this script shows, for as long as the walk is. A browser that takes none (Safari before 16.4) shows the cloth as a plain list. */
const dress = (styles: string, signal: AbortSignal): void => {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replaceAll(AT, '@'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
};

/** A choice that she made before the scenes came: which, and the link that it was. */
interface Early {
  choice: number;
  link: HTMLElement;
}

/**
 * Shows the choices before their scenes have come, and keeps the first that is tapped from asking for its page, which would stand in the list of “Back”.
 * @returns what ends it, and gives what was tapped meanwhile
 */
const tapsEarly = (place: HTMLElement, signal: AbortSignal): (() => Early | undefined) => {
  let early: Early | undefined;
  const done = new AbortController();
  const tap = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.answers a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A discreet visit would show that page.
    event.stopPropagation();
    early ??= { choice: [...place.querySelectorAll('.answers a')].indexOf(link), link };
    place.ariaBusy = 'true';
  };
  /** What she does since counts: a choice that was waited for does not lead away from the numbers that she tapped, nor from the page to which “Back” led. */
  const drop = (): void => {
    early = undefined;
    place.ariaBusy = null;
  };
  const elsewhere = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('a, button, summary') && !target.closest('.answers a')) drop();
  };
  place.addEventListener('click', tap, { signal: done.signal });
  addEventListener('click', elsewhere, { signal: done.signal, capture: true });
  addEventListener('pagehide', drop, { signal: done.signal });
  signal.addEventListener('abort', () => {
    done.abort();
  });
  place.dataset['here'] = '';
  return () => {
    done.abort();
    place.ariaBusy = null;
    const tapped = early;
    early = undefined;
    return tapped;
  };
};

const begin = (place: HTMLElement, walk: WalkFile, signal: AbortSignal, early: () => Early | undefined): void => {
  const { scenes, pictures, squares, words } = walk;
  const [sceneAt, threadAt, clothAt] = ['scene', 'thread', 'cloth'].map((part) => document.querySelector<HTMLElement>(`[data-walk-${part}]`));
  const frame = place.querySelector('figure');
  const drawn = place.querySelector('img');
  const answers = place.querySelector('.answers');
  const intro = document.querySelector<HTMLElement>('[data-walk-intro]');
  const [first] = scenes;
  if (!sceneAt || !threadAt || !clothAt || !frame || !drawn || !answers || !first) throw new Error('A part of the walk is missing.');

  let turns: Turns = [];
  /** When a choice was last tapped; by a key nobody chooses twice. */
  let tappedAt = -HASTE;
  const images = pictures.map((src, index) => {
    if (index === first.picture) return drawn;
    const image = new Image(WIDTH, HEIGHT);
    image.className = `cloth ${seenAt(squares[index] ?? 0)}`;
    image.alt = '';
    image.hidden = true;
    image.src = src;
    return image;
  });

  /** Sews the cloth. Its squares are drawn from the drawings that are there: an image of its own might be asked for, and would tell where she was. */
  const sew = (passed: ReturnType<typeof passedOn<(typeof scenes)[number]>>): void => {
    clothAt.innerHTML = clothHtml(passed, words, typeof print === 'function');
    const across = passed.length > MOST_ACROSS ? Math.ceil(passed.length / 2) : passed.length;
    clothAt.style.setProperty('--across', String(across));
    clothAt.querySelectorAll('canvas').forEach((canvas, index) => {
      const picture = passed[index]?.scene.picture ?? 0;
      const image = images[picture];
      const draw = (): void => {
        // One that did not come leaves plain cloth.
        if (!image || image.naturalWidth === 0) return;
        const scale = canvas.height / HEIGHT;
        canvas.getContext('2d')?.drawImage(image, -(squares[picture] ?? 0) * scale, 0, WIDTH * scale, canvas.height);
      };
      if (image?.complete) draw();
      // left: draws into a cloth that has come undone, and asks for nothing.
      else image?.addEventListener('load', draw, { signal });
    });
  };

  /** Shows where she is. */
  const show = (): void => {
    const passed = passedOn(scenes, turns);
    const { scene } = passed[passed.length - 1] ?? { scene: first };
    sceneAt.innerHTML = sceneHtml(scene, walk, { canGoBack: turns.length > 0 }, passed.length);
    threadAt.innerHTML = threadHtml(words, passed.length, scene.end !== undefined);
    images.forEach((image, index) => {
      image.hidden = index !== scene.picture;
    });
    if (intro) intro.hidden = turns.length > 0;
    if (scene.end) sew(passed);
    else clothAt.replaceChildren();
  };

  const goTo = (next: Turns): void => {
    turns = next;
    show();
    place.scrollIntoView();
    place.querySelector('h2')?.focus({ preventScroll: true });
  };
  const tap = (event: MouseEvent): void => {
    const { target, detail } = event;
    // The second tap of two falls on the scene that has come, a door at its end perhaps: nobody chose it.
    if (detail > 0 && performance.now() - tappedAt < HASTE && target instanceof Element && target.closest('[data-choice], a')) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    const { at, choice, back, again } = button.dataset;
    if (choice !== undefined) {
      if (detail > 0) tappedAt = performance.now();
      goTo(turnedOff(turns, at === undefined ? turns.length : Number(at), Number(choice)));
    } else if (back !== undefined) goTo(turns.slice(0, -1));
    else if (again !== undefined) goTo([]);
    else if (button.dataset['print'] !== undefined) print();
  };
  for (const part of [sceneAt, clothAt]) part.addEventListener('click', tap, { signal });

  dress(walk.styles, signal);
  answers.outerHTML = answersHtml(first, words, { canGoBack: false });
  frame.prepend(...images.filter((image) => image !== drawn));
  place.dataset['ready'] = '';
  hearScenes(sceneAt, signal);
  const tapped = early();
  if (tapped) goTo([tapped.choice]);

  const forget = (): void => {
    if (turns.length === 0) return;
    turns = [];
    show();
  };
  onLeft(forget, signal);
  addEventListener('pagehide', forget, { signal });
  signal.addEventListener('abort', () => {
    turns = [];
    for (const part of [sceneAt, threadAt, clothAt]) part.replaceChildren();
  });
};

/** Milliseconds until each choice leads to its page in place of scenes that do not come. */
const SCENES = 10_000;

const walkIn = async (file: string, signal: AbortSignal): Promise<WalkFile> =>
  (await stillHere((await stillHere(askedFor(file, SCENES, signal))).json())) as WalkFile;

eachPage(({ signal }) => {
  const place = document.querySelector<HTMLElement>('[data-walk]');
  const file = place?.dataset['walk'];
  if (!place || file === undefined) return;
  const early = tapsEarly(place, signal);
  void stillHere(walkIn(file, signal))
    .then((walk) => {
      if (!signal.aborted) begin(place, walk, signal, early);
    })
    // Where it does not come, or cannot be walked, the choices are links, each to a page.
    .catch(() => {
      const tapped = early();
      // Not once another page has come: a link that stands on none leads away from it all the same.
      if (!signal.aborted) tapped?.link.click();
    });
});
