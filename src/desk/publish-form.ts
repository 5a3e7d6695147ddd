import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { notePromises, unreadClaims } from '#/content-files/promises/note-promises.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { publishPage, sentencePage, waysPage } from './action-pages.ts';
import { broughtBackIn } from './brought-back.ts';
import { withDraft } from './drafts-underway.ts';
import type { Task } from './jobs.ts';
import type { Found } from './looking.ts';
import { typedPath, whyNoList } from './names-list.ts';
import { draftsAt, lacksNothing } from './publish-text.ts';
import { publishing } from './publishing.ts';
import { placeToSend } from './sending.ts';
import { isWay, keepSettings, settingsIn } from './settings.ts';
import { deskSays } from './words.ts';

/** What the desk knows when it is asked to publish. */
export interface PublishDesk {
  root: string;
  /** The site’s name. */
  name: string;
  language: StaffLanguage;
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether a command runs: another one cannot begin. */
  isBusy: boolean;
  /** What is found of what is saved now. */
  found: () => Found;
}

/** A page, an address that it leads to, or what is to be done. */
export type PublishAnswer = { to: string } | { body: string; status: number } | { task: Task };

/** Brings the marks of what sentences promise up to date. @returns what is to be said of it */
const marked = (root: string, language: StaffLanguage): string => {
  const content = readContent(root);
  const unread = unreadClaims(content);
  if (unread.length > 0) return `${deskSays(language).marksWait(unread.join(', '))}\n\n`;
  // What new words left behind in the marks, and the document that is written from them.
  notePromises(root, content);
  const document = 'tests/promises/document.ts';
  if (existsSync(join(root, document))) spawnSync(process.execPath, [document], { cwd: root });
  return '';
};

/** Why a draft cannot be published now; nothing where it can, or where it is none any more. */
const whyStillDraft = ({ root, language, found }: PublishDesk, text: string): string | undefined => {
  const drafts = draftsAt(root, text);
  const now = found();
  if (drafts.length === 0 || lacksNothing(now, ({ file }) => drafts.includes(file))) return undefined;
  return deskSays(language)[now.running ? 'publishThisLater' : 'publishThisNot'];
};

/**
 * Publishing in the way that was set, which is asked for where none is, or where it is not possible any more. A draft that is to be published
 * with it goes along from form to form, and stays a draft until publishing begins.
 * @param asked what stands behind the address
 * @param form what was sent; nothing where the page was only opened
 */
export const answerPublish = (desk: PublishDesk, asked: URLSearchParams, form: URLSearchParams | undefined): PublishAnswer => {
  const { root, name, language, today, isBusy } = desk;
  const page = (body: string, status = 200): PublishAnswer => ({ body, status });
  const settings = settingsIn(root);
  const place = placeToSend(root);
  const given = (field: string): string => form?.get(field)?.trim() ?? '';
  const asks = asked.has('ask');
  const chosen = given('way');
  const text = form ? given('text') : (asked.get('text') ?? '');
  if (form && asks && isWay(chosen) && (chosen !== 'send' || typeof place === 'object')) {
    const names = typedPath(given('names'));
    const nightly = given('nightly') === 'yes';
    const wrong = whyNoList(root, names, language);
    if (wrong !== undefined) return page(waysPage(language, { ...settings, way: chosen, nightly, names }, place, { text, wrong }), 422);
    keepSettings(root, { way: chosen, nightly, names });
    return { to: `/desk/publish${text === '' ? '' : `?text=${encodeURIComponent(text)}`}` };
  }
  const way = settings.way === 'send' && typeof place === 'string' ? undefined : settings.way;
  if (asks || way === undefined) return page(waysPage(language, settings, place, { text }));
  // Where it stands and who answers has to be known first.
  const isKnown = way === 'send' || form?.has('url') === true || (text !== '' && settings.url !== '' && settings.contact !== '');
  const back = broughtBackIn(root);
  const isAgreed = given('agreed') === back.join(' ');
  if (!form || !isKnown || !isAgreed) return page(publishPage(language, settings, way, place, { text, back }));
  if (isBusy) return page(sentencePage(language, deskSays(language).busy), 409);
  if (way !== 'send' && form.has('url')) keepSettings(root, { url: given('url').replace(/\/+$/, ''), contact: given('contact') });
  const why = text === '' ? undefined : whyStillDraft(desk, text);
  if (why !== undefined) return page(sentencePage(language, why), 409);
  const task = withDraft(root, way, text, () => ({ said: marked(root, language), ...publishing({ root, name, day: today, way, place }) }));
  return { task };
};
