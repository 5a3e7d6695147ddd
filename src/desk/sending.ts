import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tellsMore } from '#/content-files/checks/pictures.ts';
import { git } from '#/content-files/read/git.ts';
import { entriesUnder } from '#/content-files/read/list-folder.ts';
import { asStory, rawFiles, recordingsOf } from '#/content-files/read/raw-files.ts';
import { Repository, type Change } from '#/content-files/withdrawal/repository.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { gitOnline } from './git-online.ts';
import { namesSetting } from './names-list.ts';
import { broughtTogether, takenIn } from './together.ts';

/* Sends what is saved to the place where the site is built: a push of git, by the git of this computer, which knows how its people prove who they are. */

/** Where it goes. */
export interface Place {
  remote: string;
  branch: string;
  /** Its address as it may be shown: without a name or a password. */
  shown: string;
}

/** Why there is nowhere to send: no repository at all, or one that knows no other place. */
export type NoPlace = 'notKept' | 'nowhere';

/**
 * What came of it. `same`: all of it was there already. `clash`: somebody else sent other words for the same files first, and they are named;
 * `mistakes`: what they sent and what is kept here have a mistake together, which is told.
 */
export type Sent = 'sent' | 'same' | 'offline' | 'refused' | 'behind' | 'clash' | 'mistakes' | 'unknown';

/** An address, or words that hold one, without what proves who somebody is. */
const withoutSecrets = (words: string): string => words.replaceAll(/(\b[a-z][a-z+.-]*:\/\/)[^\s/@]*@/gi, '$1');

const setting = (root: string, name: string): string => git(root, 'config', '--get', name).trim();

/** Where what is saved goes; otherwise why nowhere. @param root the project’s folder */
export const placeToSend = (root: string): Place | NoPlace => {
  if (!Repository.at(root)) return 'notKept';
  const here = git(root, 'symbolic-ref', '--quiet', '--short', 'HEAD').trim();
  const remotes = git(root, 'remote').split('\n').filter(Boolean);
  const named = setting(root, `branch.${here}.remote`);
  const remote = [named, 'origin', remotes.length === 1 ? (remotes[0] ?? '') : ''].find((one) => remotes.includes(one));
  if (here === '' || remote === undefined) return 'nowhere';
  const merge = named === remote ? setting(root, `branch.${here}.merge`).replace(/^refs\/heads\//, '') : '';
  const shown = withoutSecrets(git(root, 'remote', 'get-url', '--push', remote).trim());
  return { remote, branch: merge === '' ? here : merge, shown };
};

/** What git’s words mean, the first that fits: a refusal may name the address that could not be opened too. */
const MEANINGS: readonly (readonly [Sent, RegExp])[] = [
  ['behind', /\[rejected\]|non-fast-forward|fetch first/i],
  [
    'refused',
    /\[remote rejected\]|permission denied|permission to .* denied|authentication failed|could not read (?:username|password)|access denied|returned error: 40[13]|terminal prompts disabled|not allowed|host key verification failed/i,
  ],
  [
    'offline',
    /could not resolve|unable to look up|could ?n.t connect|failed to connect|connection (?:timed out|refused|reset|closed)|network is unreachable|no route to host|operation timed out|unable to access|does not appear to be a git repository|does not exist|repository .*not found/i,
  ],
];

/** What a push that failed means. */
export const meaningOf = (said: string): Sent => MEANINGS.find(([, words]) => words.test(said))?.[0] ?? 'unknown';

/** What came of sending, and git’s own words for whoever looks after the site; of a clash the files, and of mistakes what the check says. */
export interface Sending {
  sent: Sent;
  said: string;
  /** Where somebody else had sent something first and both went together: what else is to be known of it. */
  together?: {
    /** What somebody wrote of a story that was taken down, and went with it. */
    left: string[];
    /** Whether theirs stands in this folder now, too. */
    isHere: boolean;
    /** Whether programs or packages came in with it, of which a desk that runs knows nothing. */
    isNewProgram: boolean;
  };
}

/** What git here knows of that place: the name under which it keeps what was last seen there. */
export const trackOf = ({ remote, branch }: Place): string => `refs/remotes/${remote}/${branch}`;

/** Whether that place is known to have all that is kept here: nobody has to ask it. @param what the commit */
export const isAllThere = (root: string, place: Place, what = 'HEAD'): boolean =>
  git(root, 'rev-list', '--count', `${trackOf(place)}..${what}`, '--').trim() === '0';

/** Sends a commit, where nobody has sent anything since. */
const sendCommit = async (root: string, place: Place, what: string): Promise<Sending> => {
  const { code, said } = await gitOnline(root, ['push', '--porcelain', place.remote, `${what}:refs/heads/${place.branch}`]);
  const words = withoutSecrets(said).trim();
  if (code !== 0) return { sent: meaningOf(said), said: words };
  // git notes it itself, but for a branch that it was told not to follow.
  if (!isAllThere(root, place, what)) git(root, 'update-ref', trackOf(place), what);
  return { sent: /^=\t/m.test(said) ? 'same' : 'sent', said: words };
};

/** How often both are brought together for one sending: whoever sends that often will go on sending. */
const MOST_TIMES = 3;

/** Folders of which a desk that runs reads each file anew. */
const NO_PROGRAM = ['content', 'docs', 'drawings', 'locales', 'public', 'sheets'];

/**
 * Sends what is kept, and nothing of what is only saved. What somebody else sent first is fetched, and where it does not touch the same words both
 * are brought together, looked through, and sent.
 * @param what the commit
 * @param language in which the check speaks
 */
export const sendKept = async (
  root: string,
  place: Place,
  language: StaffLanguage,
  what = git(root, 'rev-parse', '--verify', 'HEAD').trim(),
): Promise<Sending> => {
  let sending = await sendCommit(root, place, what);
  for (let times = 1; sending.sent === 'behind' && times <= MOST_TIMES; times += 1) {
    const track = trackOf(place);
    // Never by force: where what was sent before was taken out of the history there, what is kept here would bring it back.
    const fetched = await gitOnline(root, ['fetch', '--no-tags', '--refmap=', place.remote, `refs/heads/${place.branch}:${track}`]);
    if (fetched.code !== 0) return { sent: meaningOf(fetched.said), said: withoutSecrets(fetched.said).trim() };
    const theirs = git(root, 'rev-parse', '--verify', track).trim();
    const made = await broughtTogether(root, what, theirs, { ...namesSetting(root), TELAR_LANG: language });
    if ('clash' in made) return { sent: 'clash', said: made.clash.join('\n') };
    if ('mistakes' in made) return { sent: 'mistakes', said: made.mistakes };
    if ('failed' in made) return { sent: 'behind', said: withoutSecrets(made.failed).trim() };
    sending = made.commit === theirs ? { sent: 'same', said: '' } : await sendCommit(root, place, made.commit);
    if (sending.sent === 'sent' || sending.sent === 'same') {
      const isHere = await takenIn(root, what, made.commit);
      const changed = git(root, 'diff', '--name-only', '-z', what, made.commit, '--', '.', ...NO_PROGRAM.map((folder) => `:!${folder}`));
      return { ...sending, together: { left: made.left, isHere, isNewProgram: isHere && changed !== '' } };
    }
  }
  return sending;
};

/** What publishing writes anew from the promises of the content. */
const WRITTEN = 'docs/promises.md';

/**
 * The files that are saved and not kept yet: the content, what publishing writes from it, and recordings. Of those that are there only what a
 * story plays: one that nothing names is nobody’s yet, and would not go with her words when they are taken down.
 */
const savedIn = (root: string, repository: Repository): Change[] => {
  const played = new Set(rawFiles(root).flatMap(asStory).flatMap(recordingsOf));
  return repository.unsaved().flatMap((file) => {
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path) : undefined;
    const isRecording = file.startsWith('public/audio/') && (text === undefined || played.has(file));
    return file.startsWith('content/') || file === WRITTEN || isRecording ? [{ file, text }] : [];
  });
};

/**
 * The pictures among what is saved and not kept yet whose files say more than is seen, such as where they were taken. The editor takes that out
 * of each, and the build of what it publishes; one that was put there by hand would stand so in what is sent, for good.
 */
export const picturesThatTell = async (root: string): Promise<string[]> => {
  const told: string[] = [];
  for (const file of Repository.at(root)?.unsaved() ?? [])
    if (file.startsWith('content/') && existsSync(join(root, file)) && (await tellsMore(join(root, file)))) told.push(file);
  return told;
};

/** What the check of the content reads, and what may be sent with it. */
const READ = ['content', 'locales', 'public', 'drawings'];

/** One word for what is saved, and for what was kept before: another one as soon as a file was written again, also with the words of before. */
export const stateOfSaved = (root: string): string => {
  const hash = createHash('sha256').update(Repository.at(root)?.head ?? '');
  for (const file of [...READ.flatMap((folder) => entriesUnder(root, folder).map((one) => one.file)), WRITTEN]) {
    const found = statSync(join(root, file), { throwIfNoEntry: false });
    if (found?.isFile() === true) hash.update(`${file}\0${String(found.size)}\0${String(found.mtimeMs)}\0${String(found.ino)}\0`);
  }
  return hash.digest('hex');
};

/**
 * Keeps what is saved and sends it, where it is still what was checked; nothing of it otherwise. What was kept stays kept on this computer,
 * whatever becomes of the rest.
 * @param checked the state that was checked, of `stateOfSaved`
 * @param language in which the check speaks
 * @returns nothing where something was saved since
 */
export const sendSaved = async (root: string, place: Place, checked: string, language: StaffLanguage): Promise<Sending | undefined> => {
  let commit: string | undefined;
  try {
    const repository = Repository.at(root);
    const changes = repository ? savedIn(root, repository) : [];
    // Asked once all of it is read: what is kept below was there all the while.
    if (stateOfSaved(root) !== checked) return undefined;
    // It names nothing: a name that is taken down later would stand there for good.
    commit = (changes.length > 0 ? repository?.commit(changes, 'Save the content\n') : undefined) ?? repository?.head;
  } catch (error) {
    return { sent: 'unknown', said: error instanceof Error ? error.message : String(error) };
  }
  return sendKept(root, place, language, commit);
};
