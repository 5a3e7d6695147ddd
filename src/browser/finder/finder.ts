import { preferredLocale } from '#/domain/preferred-locale.ts';
import { startFinder } from './find.ts';

/*
 * The finder of a page. One that lists the places, or holds their rows, is looked through at once. The first page speaks both
 * languages and knows no places: once someone goes to its field, it fetches the list of her language, the same for everyone, and
 * looks through that. Nothing of what is typed leaves the device.
 */
const field = document.querySelector<HTMLElement>('.finder');
const lists = field?.dataset['lists'];

/** The addresses of the lists by their language, as the page writes them: `en:/en/get-help/ es:/es/pedir-ayuda/`. */
const listIn = (lists: string, language: string): string =>
  lists
    .split(' ')
    .find((one) => one.startsWith(`${language}:`))
    ?.slice(language.length + 1) ?? '';

const fetchList = async (form: HTMLElement, lists: string): Promise<void> => {
  const language = preferredLocale(navigator.languages) ?? 'es';
  const answer = await fetch(listIn(lists, language));
  if (!answer.ok) throw new Error(`The list answered ${String(answer.status)}.`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of form.querySelectorAll('.found, .more, [role="status"]')) part.setAttribute('lang', language);
  startFinder(page);
};

if (field && lists !== undefined) {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    fetchList(field, lists).catch(() => {
      // The links to the lists stand below; whoever tries again asks again.
      asked = false;
    });
  };
  for (const event of ['focusin', 'input'] as const) field.addEventListener(event, ask);
} else startFinder(document);
