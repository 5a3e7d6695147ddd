import type { CmsConfig } from '@sveltia/cms';
import { EDITOR_API } from '../editor-api.ts';
import { forgetGone } from './forget.ts';
import { guardOpened } from './opened.ts';
import { cleanPastes } from './paste.ts';

/* The editor's page: who came with the word of the desk is signed in, in the language of the desk; and what the checks say stands beside the fields. */

interface Settings {
  config: CmsConfig;
  /** The editor's name for the language of whoever edits. */
  locale: string;
  /** What the desk is called. */
  title: string;
  /** What leads back to the first page. */
  home: string;
  /** What leads to publishing. */
  publish: string;
  /** What is told of something pasted that came in without its pictures, or without who said it in a chat. */
  leftOut: Record<'picture' | 'names' | 'struck', string>;
  /** Boxes of a text: blocks with words in them. */
  boxes: { id: string; label: string; words: string; drawings?: string }[];
}

interface Said {
  running: boolean;
  html: string;
}

/** How often it is asked what was found, in milliseconds: sooner while something is being looked through. */
const [SOON, LATER] = [1000, 5000];

const ask = async <Data>(address: string): Promise<Data> => {
  const response = await fetch(address);
  return (await response.json()) as Data;
};

const { config, locale, title, home, publish, leftOut, boxes } = await ask<Settings>('../desk/editor.json');
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token: 'desk', login: 'desk', name: 'desk' }));
const kept: unknown = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}');
// Drafts of what is being written stay in this browser, so that a tab that is closed loses nothing, and a key closes none; a text that is saved stays
// open, with what the checks say beside it; nothing is translated or sent.
localStorage.setItem(
  'sveltia-cms.prefs',
  JSON.stringify({ ...(typeof kept === 'object' ? kept : {}), locale, useDraftBackup: true, closeWithEscape: false, closeOnSave: false }),
);
guardOpened();
// The word of this desk, another one at each start, stands in no setting of the editor's: it would not find again what was typed before and not saved.
const api = location.origin + EDITOR_API;
const own = new URL(`..${EDITOR_API}`, location.href).href;
const asked = window.fetch.bind(window);
window.fetch = (input, init) => asked(typeof input === 'string' && input.startsWith(api) ? own + input.slice(api.length) : input, init);
// It reads both as soon as it is there.
const { default: CMS } = await import('@sveltia/cms');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
for (const { id, label, words, drawings } of boxes)
  CMS.registerEditorComponent({
    id,
    label,
    fields: [
      ...(drawings === undefined ? [] : [{ name: 'drawings', label: drawings, widget: 'string' as const }]),
      { name: 'words', label: words, widget: 'text' },
    ],
    pattern: new RegExp(
      `^:::${id}${drawings === undefined ? '' : '\\{drawings="(?<drawings>[^"\\n]*)"\\}'}\\n(?:(?<words>(?!:::)[\\s\\S]*?)\\n)?:::$`,
      'm',
    ),
    toBlock: (props: Record<string, unknown>) =>
      [
        `:::${id}${drawings === undefined ? '' : `{drawings="${textOf(props['drawings'])}"}`}`,
        ...(textOf(props['words']) === '' ? [] : [textOf(props['words'])]),
        ':::',
      ].join('\n'),
    toPreview: () => '',
  });
void forgetGone();
await CMS.init({ config });

// A box takes the focus as it is drawn, which is meant for one that was just put in: a text that is opened would jump to its last one.
const OPENING = 4000;
let opened = performance.now();
window.addEventListener('hashchange', () => {
  opened = performance.now();
});
document.addEventListener('keydown', () => {
  opened = -OPENING;
});
const takeFocus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (this: HTMLElement, options?: FocusOptions) => void;
HTMLElement.prototype.focus = function (options) {
  const text = this.closest('[role="textbox"][aria-readonly="false"]');
  if (text && text !== this && performance.now() - opened < OPENING) return;
  takeFocus.call(this, options);
};

// It may be folded: it stands over the text.
const panel = document.createElement('details');
panel.id = 'desk-panel';
panel.open = true;
const name = document.createElement('summary');
name.textContent = title;
const told = document.createElement('div');
const found = document.createElement('div');
for (const part of [told, found]) part.setAttribute('aria-live', 'polite');
panel.append(name, told, found);
document.body.append(panel);

cleanPastes(({ picture, names, struck }) => {
  told.replaceChildren(
    ...[picture ? leftOut.picture : '', names ? leftOut.names : '', struck ? leftOut.struck : ''].flatMap((words) => {
      if (words === '') return [];
      const line = document.createElement('p');
      line.textContent = words;
      return [line];
    }),
  );
});

const tell = async (): Promise<number> => {
  try {
    const { running, html } = await ask<Said>(`../desk/beside.json?at=${encodeURIComponent(location.hash)}`);
    const made = `<p><a href="../">← ${home}</a> <a href="../desk/publish">${publish}</a></p>${html}`;
    // What is being chosen in it is not taken away.
    if (found.dataset['html'] !== made && !found.contains(document.activeElement?.closest('form') ?? null)) {
      found.dataset['html'] = made;
      found.innerHTML = made;
    }
    return running ? SOON : LATER;
  } catch {
    // The desk was stopped: the editor says so itself as soon as something is saved.
    return LATER;
  }
};
const goOn = async (): Promise<void> => {
  const wait = await tell();
  setTimeout(() => void goOn(), wait);
};
void goOn();

// What the panel asks is answered without leaving the text.
found.addEventListener('submit', (event) => {
  // One that leads elsewhere leaves.
  if (!(event.target instanceof HTMLFormElement) || event.target.dataset['leaves'] !== undefined) return;
  event.preventDefault();
  const form = event.target;
  const answers = [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : '']);
  void (async () => {
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(answers) });
    if (response.ok) form.remove();
    else await tell();
  })();
});
