import { isAbsolute, relative } from 'node:path';
import { DO_NOT_PUBLISH, namesNotToPublish } from '#/content-files/checks/names.ts';
import { say, type StaffLanguage } from '#/staff-words/messages.ts';
import { settingsIn } from './settings.ts';
import { deskSays } from './words.ts';

/* The list of names that must never be published: it lies outside the project, and the desk keeps where. */

/** The setting of the environment that names the list, for commands; empty where the desk was told of none. */
export const namesSetting = (root: string): NodeJS.ProcessEnv => {
  const { names } = settingsIn(root);
  return names === '' ? {} : { [DO_NOT_PUBLISH]: names };
};

/** Whether any list is asked: one of which the desk was told, or with which it was started. */
export const isListAsked = (root: string): boolean => (namesSetting(root)[DO_NOT_PUBLISH] ?? process.env[DO_NOT_PUBLISH] ?? '') !== '';

/** The name of a file as somebody typed or copied it: Windows copies it with quotation marks. */
export const typedPath = (typed: string): string => typed.trim().replace(/^"(.*)"$/, '$1');

/** Why a file cannot be the list; nothing where it can, or where none is wanted. */
export const whyNoList = (root: string, path: string, language: StaffLanguage): string | undefined => {
  if (path === '') return undefined;
  const words = deskSays(language);
  const way = relative(root, path);
  if (isAbsolute(path) && !way.startsWith('..') && !isAbsolute(way)) return words.namesInside;
  const found = isAbsolute(path) ? namesNotToPublish({ [DO_NOT_PUBLISH]: path }) : 'namesUnreadable';
  if (typeof found !== 'string') return undefined;
  return found === 'namesUnreadable' ? words.namesNotThere : say(found, {}, language);
};
