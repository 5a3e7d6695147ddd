import { onceVoiced } from '#/browser/listen/reader.ts';
import { eachPage } from '#/browser/page/each-page.ts';

/* "Listen" in a row that leads to where numbers are read aloud: not there until a voice of the device is, nor without scripts. */
eachPage(({ signal }) => {
  onceVoiced(document.documentElement.lang, signal, () => {
    for (const hidden of document.querySelectorAll<HTMLTemplateElement>('template[data-voiced]')) hidden.replaceWith(hidden.content);
  });
});
