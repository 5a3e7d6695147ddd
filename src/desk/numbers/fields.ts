import { escaped } from '../escaped.ts';
import type { Complaint } from './country.ts';
import type { Given } from './change.ts';

/* The fields of the forms of the desk's numbers, as HTML that needs no script. */

/** What stands in a form: what was filled in, and what is wrong with it. */
export interface Filling {
  given: Given;
  wrong: readonly Complaint[];
}

const mistakes = ({ wrong }: Filling, name: string): string =>
  wrong
    .filter(({ field }) => field === name)
    .map(({ said }) => `<span class="stop" id="wrong-${name}">${escaped(said)}</span>`)
    .join('<br>');

const isWrong = ({ wrong }: Filling, name: string): boolean => wrong.some(({ field }) => field === name);

/** What leads from a field to what is said of it. */
const described = (filling: Filling, name: string, hint: string): string => {
  const ids = [...(hint === '' ? [] : [`hint-${name}`]), ...(isWrong(filling, name) ? [`wrong-${name}`] : [])];
  return `${ids.length === 0 ? '' : ` aria-describedby="${ids.join(' ')}"`}${isWrong(filling, name) ? ' aria-invalid="true"' : ''}`;
};

const hinted = (name: string, hint: string): string => (hint === '' ? '' : `<br><small id="hint-${name}">${escaped(hint)}</small>`);

const saidOf = (filling: Filling, name: string): string => (isWrong(filling, name) ? `<br>${mistakes(filling, name)}` : '');

/** A line of words. @param lang the language in which it is written, where that is not the editor’s */
export const line = (filling: Filling, name: string, [label, hint]: readonly [string, string], lang?: string): string =>
  `<p><label for="${name}">${escaped(label)}</label>${hinted(name, hint)}<br><input class="asked" id="${name}" name="${name}" value="${escaped(
    filling.given[name] ?? '',
  )}"${lang === undefined ? '' : ` lang="${lang}"`} autocomplete="off" spellcheck="${String(lang !== undefined)}"${described(filling, name, hint)}>${saidOf(filling, name)}</p>`;

/** One of several, each with its own button. */
export const oneOf = (
  filling: Filling,
  name: string,
  [label, hint]: readonly [string, string],
  options: readonly { value: string; said: string; more?: string }[],
): string =>
  `<fieldset${described(filling, name, hint)}><legend>${escaped(label)}</legend>${hint === '' ? '' : `<small id="hint-${name}">${escaped(hint)}</small>`}${options
    .map(
      ({ value, said, more }) =>
        `<p><label><input type="radio" name="${name}" value="${escaped(value)}"${filling.given[name] === value ? ' checked' : ''}> ${escaped(said)}</label>${
          more === undefined ? '' : `<br><small>${escaped(more)}</small>`
        }</p>`,
    )
    .join('')}${saidOf(filling, name).replace(/^<br>/, '')}</fieldset>`;

/** One of several, in a list that opens. */
export const fromList = (filling: Filling, name: string, label: string, options: readonly { value: string; said: string }[]): string =>
  `<p><label for="${name}">${escaped(label)}</label><br><select id="${name}" name="${name}"${described(filling, name, '')}>${options
    .map(({ value, said }) => `<option value="${escaped(value)}"${filling.given[name] === value ? ' selected' : ''}>${escaped(said)}</option>`)
    .join('')}</select>${saidOf(filling, name)}</p>`;

/** Something that is ticked. */
export const tick = (filling: Filling, name: string, label: string): string =>
  `<p><label><input type="checkbox" name="${name}" value="yes"${filling.given[name] === 'yes' ? ' checked' : ''}${described(filling, name, '')}> ${escaped(label)}</label>${saidOf(filling, name)}</p>`;

/** What goes along unseen. */
export const unseen = (given: Given, names?: readonly string[]): string =>
  Object.entries(given)
    .filter(([name]) => names === undefined || names.includes(name))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');

/** What is said of the form as a whole; above it, where something in it is marked, that nothing was saved. @param known the names of the fields that are shown */
export const saidAbove = (filling: Filling, whole: string, known: readonly string[]): string => {
  const { wrong } = filling;
  if (wrong.length === 0) return '';
  const others = wrong.filter(({ field }) => !known.includes(field));
  return `<div role="alert" class="stop"><p>${escaped(whole)}</p>${others.map(({ said }) => `<p>${escaped(said)}</p>`).join('')}</div>`;
};
