import { decoded } from '#/domain/decoded.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { href } from '#/routing/routes.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { TextFile } from '../read/read-content.ts';

/** Beginnings of addresses that make a browser run something, or show what stands in the address itself. */
const RUNS = /^(?:javascript|data|vbscript|livescript|blob|about|view-source|intent|jar):/;
/** Addresses of a file on one computer. */
const OWN_FILE = /^(?:file:|[a-z]:[\\/]|\\\\)/;
/** Addresses that begin a call or a message. */
const DIALS = /^(?:tel|sms|callto|whatsapp|viber|skype|facetime):/;
/** Digits from which on a number is told by itself (checks/numbers.ts). */
const LONG_NUMBER = 7;

/** A link that begins in a way that is never published; nothing where it begins as links do. @param link as it is written @param row its line, from 1 */
export const wrongScheme = ({ file, locale }: TextFile, link: string, row: number): Problem | undefined => {
  // As browsers read it: without blanks and unseen signs, whatever its capitals.
  const read = decoded(link)
    .replace(/[\s\p{C}]/gu, '')
    .toLowerCase();
  const [scheme = ''] = RUNS.exec(read) ?? [];
  if (scheme !== '') return problem(file, '', 'linkRuns', { row, link: link.slice(0, 80), scheme });
  if (OWN_FILE.test(read)) return problem(file, '', 'linkOwnFile', { row, link });
  return DIALS.test(read) && digitsOf(read).length < LONG_NUMBER
    ? problem(file, '', 'linkDials', { row, link, help: href('getHelp', locale) })
    : undefined;
};
