import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isObject } from '#/content-files/read/file-form.ts';
import { halvesOf, yamlOf } from '#/content-files/read/front-matter.ts';
import { fieldsIn } from '#/kinds/form.ts';
import { isTextKind, KINDS } from '#/kinds/index.ts';
import type { z } from '#/schemas/zod-words.ts';
import { goingWith, isDeleted, notDeletedHere } from './deleting.ts';
import type { There } from './browser/forget.ts';
import { EDITED_KINDS, editable, type EditedKind } from './edited-kinds.ts';
import { figureForEditor, figureFromEditor } from './figure-cells.ts';
import { entriesFor, entryIn, withEntryData } from './entry-files.ts';
import { bodyForEditor, mergedBody } from './merge-body.ts';
import { remember } from './history.ts';
import { mergedData } from './merge-data.ts';
import { withData } from './merge-yaml.ts';
import { deskRoots, MEDIA, placeOf } from './places.ts';
import { keepRenamed, renamedIn } from './renamed.ts';
import { Refusal } from './refusal.ts';
import { writeAll, type Change } from './whole-files.ts';

/** A file as the editor lists it. */
export interface Listed {
  path: string;
  sha: string;
  size: number;
}

/** What the editor asks to be done with a file. */
export interface Asked {
  operation: 'create' | 'update' | 'delete';
  path: string;
  bytes: Buffer;
  /** What the editor had of it when it was opened there. */
  sha: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** The name that git gives to a file’s bytes, by which the editor knows whether it has the newest. */
const shaOf = (bytes: Buffer): string =>
  createHash('sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');

const dataOf = (yaml: string): Data | undefined => {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJSON();
  return data === null ? {} : isObject(data) ? data : undefined;
};

/** The words of a file, as long as each of its letters can be read: one that cannot would be another sign once it is written. @throws Refusal */
const wordsIn = (bytes: Buffer | undefined, file: string): string | undefined => {
  if (bytes && !isUtf8(bytes)) throw new Refusal(409, ({ unreadable }) => unreadable(file));
  return bytes?.toString('utf8');
};

/** How many bytes a picture may have before it is made smaller. */
export const MOST_BYTES = 60 * 1024 * 1024;

/** The files of the content, as the editor has them and as they are. */
export class DeskFiles {
  readonly #root: string;
  /** What was read of a file, while it is the same one. */
  readonly #read = new Map<string, { stamp: string; bytes: Buffer }>();

  constructor(root: string) {
    this.#root = root;
  }

  #raw(file: string): Buffer | undefined {
    const path = join(this.#root, file);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const stamp = `${String(stat.mtimeMs)} ${String(stat.size)} ${String(stat.ino)}`;
    const known = this.#read.get(file);
    if (known?.stamp === stamp) return known.bytes;
    const bytes = readFileSync(path);
    this.#read.set(file, { stamp, bytes });
    return bytes;
  }

  #namesIn(folder: string): string[] {
    const path = join(this.#root, folder);
    return existsSync(path)
      ? readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((one) =>
          one.isFile()
            ? [
                join(one.parentPath, one.name)
                  .slice(this.#root.length + 1)
                  .replaceAll('\\', '/'),
              ]
            : [],
        )
      : [];
  }

  /** Whether the project is where it was: what is written where it is not would be in a folder that nobody looks into. @throws Refusal */
  checkThere(): void {
    if (!existsSync(join(this.#root, 'content'))) throw new Refusal(410, ({ folderGone }) => folderGone);
  }

  /** All that the editor may open, each as it has it. @throws Refusal where the project is not there any more */
  list(): Listed[] {
    this.checkThere();
    const { folders, entries, files } = deskRoots();
    const whole = [...folders.flatMap((folder) => this.#namesIn(folder)), ...files, ...this.#namesIn(MEDIA)].filter(
      (path) => placeOf(path) !== undefined,
    );
    const single = entries.flatMap(({ file, folder }) => [...this.#entries(file).keys()].map((name) => `${folder}/${name}.yaml`));
    return [...whole, ...single].flatMap((path): Listed[] => {
      const bytes = this.read(path);
      return bytes ? [{ path, sha: shaOf(bytes), size: bytes.length }] : [];
    });
  }

  /** What of it is there, by which a browser knows what to forget. @throws Refusal where the project is not there any more */
  there(): There {
    return {
      files: Object.fromEntries(this.list().map(({ path, sha }) => [path, sha])),
      kinds: EDITED_KINDS.filter((kind) => !('entries' in KINDS[kind].at || 'file' in KINDS[kind].at)),
    };
  }

  /** What all of it is now, as one word: another one after any change. */
  head(): string {
    const hash = createHash('sha1');
    for (const { path, sha } of this.list()) hash.update(`${path} ${sha}\n`);
    return hash.digest('hex');
  }

  readonly #entryCache = new Map<Buffer, Map<string, string>>();

  #entries(file: string): Map<string, string> {
    const bytes = this.#raw(file);
    if (!bytes) return new Map();
    const known = this.#entryCache.get(bytes);
    if (known) return known;
    const made = entriesFor(bytes.toString('utf8'));
    this.#entryCache.clear();
    this.#entryCache.set(bytes, made);
    return made;
  }

  /** A file as the editor has it; nothing where it is not there, or none of those that it may have. */
  read(path: string): Buffer | undefined {
    const place = placeOf(path);
    if (!place) return undefined;
    if (place.what === 'entry') {
      const entry = this.#entries(place.file).get(place.name);
      return entry === undefined ? undefined : Buffer.from(entry);
    }
    // The editor may still call a picture by the name under which it was dropped in.
    const isGone = place.what === 'picture' && !existsSync(join(this.#root, place.file));
    const name = isGone ? Object.values(renamedIn(this.#root)).flatMap((names) => names[place.file.slice(MEDIA.length + 1)] ?? [])[0] : undefined;
    const bytes = this.#raw(name === undefined ? place.file : `${MEDIA}/${name}`);
    if (place.what !== 'picture' && bytes && place.kind === 'figures') return Buffer.from(figureForEditor(bytes.toString('utf8')));
    if (place.what === 'picture' || !bytes || !isTextKind(place.kind)) return bytes;
    const whole = bytes.toString('utf8');
    const halves = halvesOf(whole);
    if (!halves) return bytes;
    // The editor would take a text that does not say so for a new one, which is a draft.
    const draft = /^draft:/m.test(halves.fields) ? '' : '\ndraft: false';
    return Buffer.from(`---\n${halves.fields}${draft}\n---\n${bodyForEditor(halves.body, KINDS[place.kind].numbered)}`);
  }

  /** The text of a file with what the editor has of it put in. */
  #merged(kind: EditedKind, path: string, before: string | undefined, edited: string): string {
    const { schema, fields } = editable(kind);
    const halves = isTextKind(kind) ? halvesOf(edited) : undefined;
    const numbered = isTextKind(kind) && KINDS[kind].numbered;
    const form = dataOf(isTextKind(kind) ? (halves?.fields ?? '') : edited);
    if (form === undefined || (isTextKind(kind) && !halves)) throw new Refusal(422, ({ unreadable }) => unreadable(path));
    const yaml = before === undefined ? '' : yamlOf(before, path).yaml;
    const now = dataOf(yaml);
    const halvesNow = before === undefined ? undefined : halvesOf(before);
    if (now === undefined || (before !== undefined && isTextKind(kind) && !halvesNow)) throw new Refusal(409, ({ unreadable }) => unreadable(path));
    // A new text is paired with its other language by a name that never changes again.
    const pair =
      isTextKind(kind) && before === undefined && typeof form['translationKey'] === 'string' ? { translationKey: form['translationKey'] } : {};
    const given = kind === 'figures' ? figureFromEditor(form) : form;
    const data = { ...mergedData(now, given, fields, fieldsIn(schema)), ...pair };
    const made = withData(yaml, data);
    if (!halves) return made.endsWith('\n') ? made : `${made}\n`;
    const front = made.endsWith('\n') ? made : `${made}\n`;
    if (before === undefined || !halvesNow) return `---\n${front}---\n${mergedBody('', halves.body, numbered)}`;
    const body = mergedBody(halvesNow.body, halves.body, numbered);
    const rest = body === halvesNow.body ? before.slice(halvesNow.end) : `---\n${body}`;
    return before.slice(0, halvesNow.at) + front + rest;
  }

  /**
   * Does what the editor asks, all of it or nothing.
   * @returns the files of the project that are others now
   * @throws Refusal with words for whoever asked
   */
  save(asked: readonly Asked[]): string[] {
    this.checkThere();
    const made = new Map<string, Buffer | undefined>();
    const now = (file: string): Buffer | undefined => (made.has(file) ? made.get(file) : this.#raw(file));
    for (const { operation, path, bytes, sha } of asked) {
      const place = placeOf(path);
      if (!place) throw new Refusal(403, ({ notHere }) => notHere(path));
      const there = this.read(path);
      // The same photo, dropped in again.
      if (operation === 'create' && place.what === 'picture' && there?.equals(bytes) === true) continue;
      if (operation === 'create' && there) throw new Refusal(409, ({ exists }) => exists(path));
      if (operation !== 'create' && !there) throw new Refusal(409, ({ gone }) => gone(path));
      if (operation !== 'create' && there && shaOf(there) !== sha) throw new Refusal(409, ({ stale }) => stale(path));
      if (operation === 'delete') {
        if (place.what !== 'picture' && !(place.what === 'file' && isDeleted(place.kind))) throw notDeletedHere(place.kind, path);
        made.set(place.file, undefined);
      } else if (place.what === 'picture') made.set(place.file, bytes);
      else if (place.what === 'file')
        made.set(place.file, Buffer.from(this.#merged(place.kind, path, wordsIn(now(path), path), bytes.toString('utf8'))));
      else {
        const yaml = wordsIn(now(place.file), place.file) ?? '';
        // Of a mistake in it the reader makes what it can: whatever it passed over would be gone.
        if (dataOf(yaml) === undefined) throw new Refusal(409, ({ unreadable }) => unreadable(place.file));
        const { schema, fields } = editable(place.kind);
        const form = dataOf(bytes.toString('utf8'));
        if (form === undefined) throw new Refusal(422, ({ unreadable }) => unreadable(path));
        const data = mergedData(entryIn(yaml, place.name) ?? {}, form, fields, fieldsIn(schema));
        made.set(place.file, Buffer.from(withEntryData(yaml, place.name, data)));
      }
    }
    const gone = [...made].flatMap(([file, bytes]) => (bytes || placeOf(file)?.what === 'picture' ? [] : [file]));
    if (gone.length > 0) for (const { file, bytes } of goingWith(this.#root, gone)) made.set(file, bytes);
    const changes = [...made]
      .filter(([file, bytes]) => !bytes || this.#raw(file)?.equals(bytes) !== true)
      .map(([file, bytes]): Change => ({ file, bytes }));
    // What it was may be wanted back, also where it was never saved here before.
    for (const { file } of changes) remember(this.#root, file);
    writeAll(this.#root, changes);
    return changes.map(({ file }) => file);
  }

  /** The words of a text with its pictures called by their names in the project, and from where it stands. */
  withNames(path: string, text: string): string {
    return Object.entries(renamedIn(this.#root)[path] ?? {}).reduce(
      (words, [from, to]) => words.replaceAll(`media/${from}`, `media/${to}`),
      text.replaceAll(/(^|[\s"'(])\/(?:content\/)?media\//gm, '$1../../media/'),
    );
  }

  /** Remembers under which names pictures were dropped into some texts: the editor goes on calling them so. */
  rename(texts: readonly string[], names: Readonly<Record<string, string>>): void {
    this.checkThere();
    if (Object.keys(names).length > 0) keepRenamed(this.#root, texts, names);
  }

  /** What a series says of its pictures; nothing where it cannot be read. */
  imagePolicy(series: string): z.infer<typeof KINDS.series.schema>['imagePolicy'] | undefined {
    const bytes = this.read(`${KINDS.series.at.folder}/${series}.yaml`);
    const found = KINDS.series.schema.shape.imagePolicy.safeParse(bytes && dataOf(bytes.toString('utf8'))?.['imagePolicy']);
    return found.data;
  }

  /** The sources that there are, with the address of each. */
  sources(): { id: string; url: string }[] {
    const bytes = this.#raw(KINDS.sources.at.entries);
    return Object.entries((bytes && dataOf(bytes.toString('utf8'))) ?? {}).flatMap(([id, source]) =>
      isObject(source) && typeof source['url'] === 'string' ? [{ id, url: source['url'] }] : [],
    );
  }

  /** The sha of a file as the editor has it now; empty where it is gone. */
  shaOf(path: string): string {
    const bytes = this.read(path);
    return bytes ? shaOf(bytes) : '';
  }
}
