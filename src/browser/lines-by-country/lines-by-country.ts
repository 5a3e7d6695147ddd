import { eachPage } from '#/browser/page/each-page.ts';
import { isClockIn } from '#/domain/clock-zones.ts';

/*
 * The lines for not wanting to live, where a text speaks of it: all countries' stand in the page, folded, and the one that the device's
 * clock suggests is laid open above them, named as a guess. Nothing is asked for, kept or sent.
 */
eachPage(() => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const box of document.querySelectorAll<HTMLElement>('[data-lines-by-country]')) {
    const guessed = [...box.querySelectorAll<HTMLElement>('[data-zones]')].find(({ dataset }) => isClockIn(dataset['zones'] ?? '', zone));
    if (!guessed) continue;
    const words = document.createElement('p');
    words.textContent = box.dataset['linesByCountry'] ?? '';
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(guessed.cloneNode(true));
    box.prepend(words, list);
  }
});
