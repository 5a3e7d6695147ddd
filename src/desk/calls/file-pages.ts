import { dateInWords } from '#/domain/dates.ts';
import { isObject } from '#/content-files/read/file-form.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { escaped } from '../escaped.ts';
import { whole } from '../page.ts';
import { deskSays } from '../words.ts';
import { callsSay } from './words.ts';
import { filesSay } from './file-words.ts';
import { isAskedByOffice, type SheetLine } from './sheet-lines.ts';
import type { Taken } from './take-in.ts';

/* The pages at which calls come and go as files. They need no script. */

/** How many sentences of what is left out are shown. */
const MOST_TOLD = 50;

/** The most lines that one asks for without naming them. */
export const WAITING = 20;

/** A page with a heading, and a way back. */
export const filePage = (language: StaffLanguage, title: string, body: string): string =>
  whole(
    language,
    title,
    `<main><section><h1>${escaped(title)}</h1>${body}<p><a href="/desk/calls">${escaped(callsSay(language).more)}</a></p><p><a href="/">${escaped(deskSays(language).home)}</a></p></section></main>`,
  );

const button = (words: string): string => `<p><button class="button">${escaped(words)}</button></p>`;

/** Choosing lines, and the language of their sheet. @param ticked ids of lines that are ticked already */
export const sheetPage = (language: StaffLanguage, lines: readonly SheetLine[], ticked: readonly string[]): string => {
  const words = filesSay(language);
  const row = ({ line, last }: SheetLine): string => {
    const when = isAskedByOffice(line) ? words.byOffice : last === undefined ? words.neverCalled : words.lastCalled(dateInWords(last, language));
    return `<li><label><input type="checkbox" name="line" value="${escaped(line.id)}"${ticked.includes(line.id) ? ' checked' : ''}> ${escaped(line.name[language])} <small>${escaped(when)}</small></label></li>`;
  };
  const countries = [...Map.groupBy(lines, ({ country }) => country)]
    .sort(([one], [other]) => one.name[language].localeCompare(other.name[language], language))
    .map(([{ code, name }, its]) => {
      const isOpen = its.some(({ line }) => ticked.includes(line.id));
      return `<details${isOpen ? ' open' : ''}><summary>${escaped(name[language])} <small>${String(its.length)}</small></summary><p><label><input type="checkbox" name="country" value="${escaped(code)}"> ${escaped(words.allOf(name[language]))}</label></p><ul>${its.map(row).join('')}</ul></details>`;
    });
  const languages = (['es', 'en'] as const)
    .map(
      (one) => `<label><input type="radio" name="in" value="${one}"${one === language ? ' checked' : ''}> ${escaped(words.languages[one])}</label> `,
    )
    .join('');
  return filePage(
    language,
    words.sheet,
    `<p>${escaped(words.sheetHint)}</p><form method="post" action="/desk/calls/sheet"><p><b>${escaped(words.sheetLanguage)}</b><br>${languages}</p>
<p><label><input type="checkbox" name="waiting" value="yes"> ${escaped(words.waiting(WAITING))}</label><br><small>${escaped(words.waitingHint)}</small></p>
${countries.join('')}${button(words.download)}</form>`,
  );
};

/** Choosing files. */
export const takeInPage = (language: StaffLanguage): string => {
  const words = filesSay(language);
  return filePage(
    language,
    words.takeIn,
    `<p>${escaped(words.takeInHint)}</p><form method="post" enctype="multipart/form-data" action="/desk/calls/take-in">
<p><label>${escaped(words.files)}<br><input type="file" name="file" accept=".json,application/json" multiple required></label></p>${button(words.look)}</form>`,
  );
};

/** All that somebody wrote in words, of what was heard. */
const wordsIn = (heard: unknown): string[] =>
  isObject(heard)
    ? Object.entries(heard).flatMap(([name, value]) => (typeof value === 'string' ? (['en', 'es'].includes(name) ? [value] : []) : wordsIn(value)))
    : [];

/** What some files bring, and the question whether it is to be written. @param files the files that could be read: their names, and their texts as they are asked for again @param unread a sentence for each that could not */
export const broughtPage = (
  language: StaffLanguage,
  { calls, left }: Taken,
  { files, unread, nameOf }: { files: readonly { name: string; text: string }[]; unread: readonly string[]; nameOf: (line: string) => string },
): string => {
  const words = filesSay(language);
  const groups = [...Map.groupBy(calls, ({ line, call }) => JSON.stringify([line, call['organization'] ?? null]))].map(([, its]) => {
    const [first] = its;
    const whose = first?.call['organization'];
    // No check knows a name: whoever takes calls in reads what they say.
    const said = its.flatMap(({ call }) => wordsIn(call['heard'])).map((one) => `<li><q>${escaped(one)}</q></li>`);
    return `<li>${escaped(words.callsOf(nameOf(first?.line ?? ''), its.length))}${typeof whose === 'string' ? `; ${escaped(words.whose(whose))}` : ''}${said.length === 0 ? '' : `<ul>${said.join('')}</ul>`}</li>`;
  });
  const told = [
    ...unread,
    ...left.map(({ why, file, line, ...about }) => {
      const its = files.length > 1 ? `${files[file]?.name ?? ''}: ` : '';
      return its + words.left(why, { ...about, line: nameOf(line) });
    }),
  ];
  const rows = told.slice(0, MOST_TOLD).map((one) => `<li>${escaped(one)}</li>`);
  const more = told.length > MOST_TOLD ? `<li>${escaped(words.untold(told.length - MOST_TOLD))}</li>` : '';
  const out = told.length === 0 ? '' : `<p class="stop">${escaped(words.leftOut(told.length))}</p><ul data-left>${rows.join('')}${more}</ul>`;
  const asks =
    calls.length === 0
      ? `<p><b>${escaped(words.bringsNothing)}</b></p>`
      : `<p><b>${escaped(words.brings(calls.length))}</b></p><ul data-brings>${groups.join('')}</ul>${groups.some((one) => one.includes('<q>')) ? `<p>${escaped(words.readIt)}</p>` : ''}<p>${escaped(words.nothingYet)}</p>
<form method="post" action="/desk/calls/take-in" data-asks>${files.map(({ text }) => `<input type="hidden" name="calls" value="${escaped(text)}">`).join('')}${button(words.take)}</form>`;
  return filePage(language, words.takeIn, `${asks}${out}`);
};

/** Handing calls on. @param count how many there are @param wrong whether a name was given that is none */
export const handOnPage = (language: StaffLanguage, count: number, wrong: boolean): string => {
  const words = filesSay(language);
  return filePage(
    language,
    words.handOn,
    `<p>${escaped(words.handOnHint(count))}</p>${wrong ? `<p class="stop" role="alert">${escaped(words.notAName)}</p>` : ''}<form method="post" action="/desk/calls/hand-on">
<p><label>${escaped(words.organization)}<br><input name="organization" required minlength="2" maxlength="80" autocomplete="organization"></label><br><small>${escaped(words.organizationHint)}</small></p>${button(words.handOn)}</form>`,
  );
};
