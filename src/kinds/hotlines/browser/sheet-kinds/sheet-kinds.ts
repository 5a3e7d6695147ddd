import { eachPage } from '#/browser/page/each-page.ts';

/*
 * A kind of sheet, once tapped, goes along to the country that is chosen next: the studio opens at it. Without this file, or where nothing was tapped,
 * the studio opens at its first sheet, and the others are one tap away. Nothing is kept.
 */
eachPage(({ signal }) => {
  const said = document.querySelector('[data-kind-chosen]');
  const places = document.querySelectorAll<HTMLAnchorElement>('.print-places a');
  for (const kind of document.querySelectorAll<HTMLAnchorElement>('a[data-kind]'))
    kind.addEventListener(
      'click',
      () => {
        for (const place of places) place.setAttribute('href', `${place.pathname}#${kind.dataset['kind'] ?? ''}`);
        if (said) said.textContent = kind.textContent.trim();
      },
      { signal },
    );
});
