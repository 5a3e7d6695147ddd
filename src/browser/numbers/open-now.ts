import { eachPage } from '#/browser/page/each-page.ts';
import { isOpenAt, type OpeningHours } from '#/domain/opening-hours.ts';

/** Milliseconds. */
const MINUTE = 60_000;

/*
 * Says beside hours that are known whether the line answers now by them: by this device's clock, in the line's own zone. It is said once
 * the page is read, again each minute, at once when a phone that slept wakes up, and not kept. A device that does not know the zone says nothing.
 */
eachPage(({ signal }) => {
  const all = document.querySelectorAll<HTMLElement>('[data-hours]');
  const say = (): void => {
    for (const one of all) {
      const { hours = '', open, closed } = one.dataset;
      try {
        const words = ` ${isOpenAt(JSON.parse(hours) as OpeningHours, new Date()) ? open : closed}`;
        // What reads aloud cuts them into pieces of its own, and marks those: they stay as long as the words do.
        if (one.textContent !== words) one.textContent = words;
      } catch {
        // The hours in words stand there.
      }
    }
  };
  say();
  // left: changes words that stand there, and asks for nothing
  const every = setInterval(say, MINUTE);
  signal.addEventListener('abort', () => clearInterval(every));
});
