import { expect, vi } from 'vitest';
import { startDesk, type Desk, type DeskSettings } from '#/desk/server.ts';

/** A desk, and somebody who came with its word. */
export interface OpenedDesk extends Desk {
  /** Below which address all of it stands. */
  base: string;
  cookie: string;
  /** What it answers: to a form where one is sent. */
  answer: (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The page at an address, or what a form leads to. */
  ask: (path: string, form?: Readonly<Record<string, string>>) => Promise<string>;
  /** The page of a command that was started there, once it has ended. */
  ended: (path: string, form: Readonly<Record<string, string>>) => Promise<string>;
}

/** Starts a desk and opens it. @param root the folder of its site */
export const openedDesk = async (root: string, settings: Partial<DeskSettings> = {}): Promise<OpenedDesk> => {
  const desk = await startDesk({
    root,
    name: 'Telar',
    language: 'en',
    editor: root,
    preview: () => undefined,
    today: () => '2026-11-25',
    port: 0,
    ...settings,
  });
  const opened = await fetch(desk.opensWith(), { redirect: 'manual' });
  const { origin } = new URL(opened.url);
  const base = (opened.headers.get('location') ?? '').replace(/\/$/, '');
  const headers = { cookie: opened.headers.getSetCookie()[0]?.split(';')[0] ?? '', origin };
  const answer: OpenedDesk['answer'] = (path, form) => {
    const posted = form && { method: 'POST', body: new URLSearchParams(form) };
    return fetch(origin + base + path, { ...posted, headers });
  };
  const ask: OpenedDesk['ask'] = async (path, form) => (await answer(path, form)).text();
  return {
    ...desk,
    base,
    cookie: headers.cookie,
    answer,
    ask,
    ended: async (path, form) => {
      await ask(path, form);
      return vi.waitFor(
        async () => {
          const page = await ask('/desk/job');
          expect(page).not.toContain('<progress>');
          return page;
        },
        { timeout: 50_000, interval: 100 },
      );
    },
  };
};
