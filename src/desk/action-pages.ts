import type { StaffLanguage } from '#/staff-words/messages.ts';
import { nextOf, type Job } from './jobs.ts';
import type { Named } from './forms.ts';
import type { State } from './history.ts';
import { escaped } from './escaped.ts';
import { FORGETS, whole } from './page.ts';
import type { NewAddress, Standing } from './new-address.ts';
import type { NoPlace, Place } from './sending.ts';
import { WAYS, type PublishSettings, type Way } from './settings.ts';
import { deskSays, type DeskWords } from './words.ts';

/* The pages of the desk on which something is done: each with one button, and one sentence of what it will do. They work without a script. */

const page = (language: StaffLanguage, title: string, body: string, refresh = ''): string =>
  whole(
    language,
    title,
    `<main><section><h1>${escaped(title)}</h1>${body}<p><a href="/">${escaped(deskSays(language).home)}</a></p></section></main>${refresh === '' ? FORGETS : ''}`,
    refresh,
  );

const button = (words: string): string => `<p><button class="button">${escaped(words)}</button></p>`;

const field = (label: string, name: string, value: string, type: 'url' | 'email'): string =>
  `<p><label>${escaped(label)}<br><input type="${type}" name="${name}" value="${escaped(value)}" required></label></p>`;

/** The draft that is published along, where one is: it stays one until it is. */
const along = (text: string): string => (text === '' ? '' : `<input type="hidden" name="text" value="${escaped(text)}">`);

/**
 * How the site is put online: asked once, and changed by a link.
 * @param place where it can be sent, or why it cannot
 * @param text the draft that is to be published with it, where the editor has it
 * @param wrong why the list of names that was given cannot be used; empty where it can
 */
export const waysPage = (
  language: StaffLanguage,
  { way, nightly, names }: PublishSettings,
  place: Place | NoPlace,
  { text = '', wrong = '' }: { text?: string; wrong?: string } = {},
): string => {
  const words = deskSays(language);
  const whyNot = (one: Way): string => (one === 'send' && typeof place === 'string' ? words.cannot(words[place]) : '');
  const options = WAYS.map((one) => {
    const [name, hint] = words.ways[one];
    const no = whyNot(one);
    const state = `${one === way && no === '' ? ' checked' : ''}${no === '' ? '' : ' disabled'}`;
    const more = one === 'send' && typeof place === 'object' ? `${hint} ${words.sendsTo(place.shown)}.` : no === '' ? hint : no;
    return `<p><label><input type="radio" name="way" value="${one}" required${state}> ${escaped(name)}</label><br><small>${escaped(more)}</small></p>`;
  }).join('');
  const built = `<p><label><input type="checkbox" name="nightly" value="yes"${nightly ? ' checked' : ''}> ${escaped(words.nightly)}</label><br><small>${escaped(words.nightlyHint)}</small></p>`;
  const said = wrong === '' ? '' : `<p class="stop" role="alert">${escaped(wrong)}</p>`;
  const list = `<p><label>${escaped(words.names)}<br><input name="names" value="${escaped(names)}"></label><br><small>${escaped(words.namesHint)}</small></p>`;
  return page(
    language,
    words.howOnline,
    `${said}<p>${escaped(words.howOnlineHint)}</p><form method="post" action="/desk/publish?ask">${along(text)}${options}${built}${list}${button(words.keepWay)}</form>`,
  );
};

/** Publishing: what it does, and what has to be set once. @param text the draft that is to be published with it, where the editor has it */
export const publishPage = (
  language: StaffLanguage,
  { url, contact }: PublishSettings,
  way: Way,
  place: Place | NoPlace,
  { text = '', back = [] }: { text?: string; back?: readonly string[] } = {},
): string => {
  const words = deskSays(language);
  const agreed =
    back.length === 0
      ? ''
      : `<div role="alert"><p class="stop">${escaped(words.broughtBack(back.join(', ')))}</p><p><label><input type="checkbox" name="agreed" value="${escaped(back.join(' '))}" required> ${escaped(words.broughtBackSure)}</label></p></div>`;
  const change = `<p><a href="/desk/publish?ask">${escaped(words.changeHow)}</a></p>`;
  const hint = escaped(words.ways[way][1]);
  if (way === 'send') {
    const where = typeof place === 'object' ? ` ${escaped(words.sendsTo(place.shown))}.` : '';
    return page(
      language,
      words.publish,
      `<p>${hint}${where}</p><p>${escaped(words.sends)}</p><form method="post" action="/desk/publish">${agreed}${along(text)}${button(text === '' ? words.sendButton : words.publishThis)}</form>${change}`,
    );
  }
  const asked = field(words.address, 'url', url, 'url') + field(words.contact, 'contact', contact, 'email');
  return page(
    language,
    words.publish,
    `<p>${escaped(words.publishHint)}</p><p>${hint}</p><form method="post" action="/desk/publish">${agreed}${along(text)}${asked}${button(text === '' ? words.publish : words.publishThis)}</form>${change}`,
  );
};

/** The copy for somebody who reads it first. */
export const reviewPage = (language: StaffLanguage): string => {
  const words = deskSays(language);
  return page(language, words.review, `<p>${escaped(words.reviewHint)}</p><form method="post">${button(words.reviewButton)}</form>`);
};

const choice = (words: DeskWords, stories: readonly Named[], any = true): string =>
  !any
    ? ''
    : `<p><label>${escaped(words.storyName)}<br><select name="story" required><option value=""></option>${stories
        .map(({ value, label }) => `<option value="${escaped(value)}">${escaped(label)}</option>`)
        .join('')}</select></label></p>`;

/** Taking a story down. @param stories those that can be */
export const takeDownPage = (language: StaffLanguage, stories: readonly Named[]): string => {
  const words = deskSays(language);
  const copy = `<p><label><input type="checkbox" name="copy" value="yes"> ${escaped(words.keepCopy)}</label></p>`;
  const sure = `<p><label><input type="checkbox" required> ${escaped(words.takeDownSure)}</label></p>`;
  return page(
    language,
    words.takeDown,
    `<p>${escaped(words.takeDownHint)}</p><form method="post">${choice(words, stories)}${copy}${sure}${button(words.takeDown)}</form>`,
  );
};

/** Bringing a story back. @param stories those that were taken down, of which there is a copy: of another one its name is asked, as it was given */
export const restorePage = (language: StaffLanguage, stories: readonly Named[]): string => {
  const words = deskSays(language);
  return page(
    language,
    words.restore,
    `<p>${escaped(words.restoreHint)}</p><form method="post">${choice(words, stories, stories.length > 0)}${
      stories.length > 0
        ? `${button(words.restore)}</form><details><summary>${escaped(words.noCopyOf)}</summary><form method="post">`
        : `<p>${escaped(words.noCopyOf)}</p>`
    }<p><label>${escaped(words.storyId)}<br><input name="other" required pattern="[a-z0-9\\-]+(/[0-9]+)?"></label></p>${button(words.restore)}</form>${stories.length > 0 ? '</details>' : ''}`,
  );
};

/** The earlier states of a text, each with a button that goes back to it. @param done whether that was just done */
export const historyPage = (language: StaffLanguage, file: string, states: readonly State[], done = false): string => {
  const words = deskSays(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const rows = states.map(({ id, at, words: count, now }) => {
    const when = `${escaped(day.format(at))}, ${escaped(words.wordsOf(count))}`;
    return now
      ? `<li><p>${when} <b>${escaped(words.asItIs)}</b></p></li>`
      : `<li><form method="post"><input type="hidden" name="file" value="${escaped(file)}"><input type="hidden" name="state" value="${id}"><p>${when} <button class="button">${escaped(words.goBackTo)}</button></p></form></li>`;
  });
  const list = rows.length === 0 ? `<p>${escaped(words.none)}</p>` : `<ul>${rows.join('')}</ul>`;
  const said = done ? `<p role="status">${escaped(words.wentBack)}</p>` : '';
  return page(language, words.earlier, `${said}<p><b>${escaped(file)}</b></p><p>${escaped(words.earlierHint)}</p>${list}`);
};

/**
 * The form that gives a text another address.
 * @param at where the editor has it
 * @param standing the text in each of its languages
 */
export const newAddressPage = (language: StaffLanguage, at: string, standing: readonly Standing[]): string => {
  const words = deskSays(language);
  const fields = standing.map(({ text: { locale, slug }, address }) => {
    const now = address === undefined ? '' : `<br><small>${escaped(words.addressNow(address))}</small>`;
    return `<p><label>${escaped(words.newAddressIn[locale])}<br><input name="${locale}" value="${escaped(slug)}"></label>${now}</p>`;
  });
  const option = (value: string, said: string, state = ''): string =>
    `<p><label><input type="radio" name="before" value="${value}" required${state}> ${escaped(said)}</label></p>`;
  return page(
    language,
    words.newAddress,
    `<p><b>${escaped(standing[0]?.text.data.title ?? at)}</b></p><p>${escaped(words.newAddressHint)}</p><form method="post"><input type="hidden" name="at" value="${escaped(at)}">${fields.join('')}${option('gone', words.addressVanishes, ' checked')}${option('leads', words.addressLeadsOn)}${button(words.newAddress)}</form>`,
  );
};

/** What came of another address. @param vanishes whether nothing is kept of the old one */
export const addressGivenPage = (language: StaffLanguage, { at, named }: NewAddress, vanishes: boolean): string => {
  const words = deskSays(language);
  const places = named.map((place) => `<li>${escaped(place)}</li>`).join('');
  const still = places === '' ? '' : `<p class="stop">${escaped(words.addressNamed)}</p><ul>${places}</ul>`;
  return page(
    language,
    words.newAddress,
    `<p role="status">${escaped(words.addressGiven(vanishes))}</p>${still}<p><a href="/admin/#${escaped(at)}">${escaped(words.editIt)}</a></p><p><a class="button" href="/desk/publish">${escaped(words.publish)}</a></p>`,
  );
};

/** What a command says that was started here; asked for again while it runs. */
export const jobPage = (language: StaffLanguage, job: Job | undefined): string => {
  const words = deskSays(language);
  if (!job) return page(language, words.title, `<p>${escaped(words.none)}</p>`);
  const ended = job.running ? undefined : job.next;
  const state = job.running ? words.working : job.done === true ? words.done : ended ? words.notAll : words.failed;
  const progress = job.running ? '<progress></progress>' : '';
  const zip = ended?.zip;
  const take = zip === undefined ? '' : `<p><a class="button" href="/desk/zip/${escaped(zip)}" download>${escaped(words.takeZip)}</a></p>`;
  // What it said word by word is for whoever looks after the site, unless something went wrong.
  const output =
    job.done === true
      ? `<details><summary>${escaped(words.forKeeper)}</summary><pre>${escaped(job.output)}</pre></details>`
      : `<pre>${escaped(job.output)}</pre>`;
  const said = job.running ? [] : nextOf(job, language);
  const next = said.map((sentence) => `<p>${escaped(sentence)}</p>`).join('') + take;
  return page(
    language,
    job.name,
    `<p role="status"${job.done === false ? ' class="stop"' : ''}>${escaped(state)}</p>${progress}${next}${output}`,
    job.running ? '<meta http-equiv="refresh" content="2">' : '',
  );
};

/** A sentence of why something was not done. */
export const sentencePage = (language: StaffLanguage, sentence: string): string =>
  page(language, deskSays(language).title, `<p class="stop">${escaped(sentence)}</p>`);
