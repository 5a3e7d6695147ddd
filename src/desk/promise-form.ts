import type { PromiseChoice } from '#/content-files/promises/decide-promise.ts';
import type { Locale } from '#/domain/locale.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from './escaped.ts';
import { deskSays } from './words.ts';

/** A sentence about this site of which nobody has said yet what it promises. */
export interface AskedSentence {
  locale: Locale;
  words: string;
  file: string;
  /** Where the editor opens its text; nothing for words of the interface. */
  href?: string;
}

/** How much of an example an option shows. */
const MOST = 90;

const short = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words);

/** Asks of each sentence what it promises: nothing, or the same as one that is marked already. @param choices by language what there is to choose */
export const promiseForms = (
  language: StaffLanguage,
  asked: readonly AskedSentence[],
  choices: Readonly<Record<Locale, readonly PromiseChoice[]>>,
): string => {
  const words = deskSays(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return asked
    .map(({ locale, words: sentence }) => {
      const options = choices[locale].map(({ where, example }) => `<option value="${escaped(where)}">${escaped(short(example))}</option>`).join('');
      return `<form method="post" action="/desk/promise"><input type="hidden" name="locale" value="${locale}"><input type="hidden" name="words" value="${escaped(sentence)}">
<p><label><b>${escaped(words.promises)}</b> <q lang="${locale}">${escaped(sentence)}</q> <small>${escaped(names.of(locale) ?? locale)}</small><br>
<select name="where" required><option value="">${escaped(words.choose)}</option><option value="none">${escaped(words.promisesNothing)}</option><optgroup label="${escaped(words.promisesSame)}">${options}</optgroup></select></label>
<button class="button">${escaped(words.keep)}</button></p></form>`;
    })
    .join('');
};
