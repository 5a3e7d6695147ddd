import { opensChat } from '#/domain/chat-address.ts';
import { leadsTo } from './built-pages.ts';
import { openings, type Page } from './read-page.ts';

/** What a whole site is asked of each of its pages. */
export interface LookedAt {
  file: string;
  path: string;
  leadsOn: boolean;
  /** Whether its last word is the end that it should have. */
  isCut: boolean;
  hasPolicy: boolean;
  /** The language of a page that is searched. */
  searchedIn: string | undefined;
  /** Where it leads on this site, and what it loads from there: addresses without what stands behind `#` and `?`. */
  links: readonly string[];
  /** Telephone numbers by which one may call or write from it, as addresses. */
  numbers: readonly string[];
  /** Numbers that are called, written to, or told to search engines, in digits and with their `+`. */
  digits: readonly string[];
  /** Addresses that begin a chat and show no number. */
  chats: readonly string[];
}

/** Attributes that lead somewhere, or load something. */
const LEADING: ReadonlySet<string> = new Set(['href', 'src', 'component-url', 'renderer-url', 'data-show']);

/** A number in an address. */
const NUMBER = /^(?:tel:|sms:|https:\/\/wa\.me\/)([+\d]+)/;
/** A number in data and programs, which are of many forms: as an address, or by the name that search engines know. */
const NUMBER_IN_CODE = /(?:tel:|sms:|https:\/\/wa\.me\/|"telephone":")([+\d]+)/g;

/** Where she herself chooses to whom she sends a message. */
const SHARES = 'https://wa.me/?text=';

/** What is asked of a page, and no more of it: what a page is made of takes ten times the room of its text. */
export const lookAt = ({ file, path }: { file: string; path: string }, page: Page): LookedAt => {
  const links = new Set<string>();
  const numbers: string[] = [];
  const digits: string[] = [];
  const chats: string[] = [];
  let [hasPolicy, isSearched, lang]: [boolean, boolean, string | undefined] = [false, false, undefined];
  for (const { name: element, attributes } of openings(page))
    for (const { name, value } of attributes) {
      if (LEADING.has(name) && value.startsWith('/')) links.add(value.replace(/[#?].*$/s, ''));
      const [, number] = (name === 'href' && NUMBER.exec(value)) || [];
      if (number !== undefined) {
        numbers.push(value);
        digits.push(number);
      } else if (name === 'href' && opensChat(value) && !value.startsWith(SHARES)) chats.push(value);
      if (name === 'http-equiv' && value.toLowerCase() === 'content-security-policy') hasPolicy = true;
      if (name === 'data-pagefind-body') isSearched = true;
      if (element === 'html' && name === 'lang') lang = value;
    }
  for (const piece of page.pieces)
    if (piece.kind === 'words' && piece.inside === 'script') for (const [, number = ''] of piece.words.matchAll(NUMBER_IN_CODE)) digits.push(number);
  return {
    file,
    path,
    leadsOn: leadsTo(page) !== undefined,
    isCut: !page.html.trimEnd().endsWith('</html>'),
    hasPolicy,
    searchedIn: isSearched ? lang : undefined,
    links: [...links],
    numbers,
    digits,
    chats,
  };
};
