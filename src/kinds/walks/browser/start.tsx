import { hydrate, render, type VNode } from 'preact';
import { eachPage } from '#/browser/page/each-page.ts';
import { onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { Scene, Thread } from './Scene.tsx';
import type { WalkData, WalkFile } from './walk-data.ts';

/*
 * A walk on one page. Its scenes come in one file and its drawings after it, all of them and always in the same order, so that
 * nothing that is asked for tells what she chose. The way is in memory alone: nothing of it is in an address, a title, the history or
 * a store, and it is forgotten when she leaves. A message that comes in, or another app, loses nothing.
 */
/** How large a drawing of a place is, in its own units. */
const [WIDTH, HEIGHT] = [640, 360];

/** Milliseconds within which two taps are one: browsers wait no longer for the second. */
const HASTE = 300;

const begin = (place: HTMLElement, data: WalkData, { scenes, pictures }: WalkFile, signal: AbortSignal): void => {
  const [sceneAt, threadAt] = [place.querySelector('[data-walk-scene]'), place.querySelector('[data-walk-thread]')];
  const frame = place.querySelector('figure');
  const drawn = place.querySelector('img');
  const intro = document.querySelector<HTMLElement>('[data-walk-intro]');
  const first = scenes.find(({ number }) => number === data.first);
  if (!sceneAt || !threadAt || !frame || !drawn || !first) return;

  let way = [first];
  let shownAt = -HASTE;
  const images = pictures.map((src, index) => {
    if (index === first.picture) return drawn;
    const image = new Image(WIDTH, HEIGHT);
    image.className = 'cloth';
    image.alt = '';
    image.hidden = true;
    image.src = src;
    return image;
  });

  /** Shows where she is. @param isThere whether the build has put that into the page already */
  const show = (isThere = false): void => {
    const scene = way.at(-1) ?? first;
    const step = way.length;
    const goTo = (next: typeof way): void => {
      way = next;
      shownAt = performance.now();
      show();
      place.scrollIntoView();
      place.querySelector('h2')?.focus({ preventScroll: true });
    };
    const ways = {
      onChoose: (to: number, byFinger: boolean) => {
        // The second tap of two falls on the scene that has come: nobody chose it.
        if (byFinger && performance.now() - shownAt < HASTE) return;
        const next = scenes.find(({ number }) => number === to);
        if (next) goTo([...way, next]);
      },
      onBack:
        step > 1
          ? () => {
              goTo(way.slice(0, -1));
            }
          : undefined,
      onAgain: scene.end
        ? () => {
            goTo([first]);
          }
        : undefined,
    };
    const draw = (part: VNode, at: Element): void => {
      if (isThere) hydrate(part, at);
      else render(part, at);
    };
    draw(<Scene scene={scene} data={data} ways={ways} step={step} key={step} />, sceneAt);
    draw(<Thread data={data} step={step} ended={scene.end !== undefined} />, threadAt);
    images.forEach((image, index) => {
      image.hidden = index !== scene.picture;
    });
    if (intro) intro.hidden = step > 1;
  };

  show(true);
  frame.prepend(...images.filter((image) => image !== drawn));
  place.dataset['ready'] = '';

  const forget = (): void => {
    if (way.length === 1) return;
    way = [first];
    show();
  };
  onLeft(forget, signal);
  addEventListener('pagehide', forget, { signal });
  signal.addEventListener('abort', () => {
    way = [first];
    render(null, sceneAt);
    render(null, threadAt);
  });
};

const walkIn = async (file: string, signal: AbortSignal): Promise<WalkFile> => {
  const answer = await stillHere(fetch(file, { cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal }));
  return (await stillHere(answer.json())) as WalkFile;
};

eachPage(({ signal }) => {
  const place = document.querySelector<HTMLElement>('[data-walk]');
  const data = document.querySelector<HTMLScriptElement>('[data-walk-data]');
  const file = place?.dataset['walk'];
  if (!place || !data || file === undefined) return;
  void stillHere(walkIn(file, signal))
    .then((walk) => {
      begin(place, JSON.parse(data.text) as WalkData, walk, signal);
    })
    // Where it does not come, the choices are links, each to a page.
    .catch(() => undefined);
});
