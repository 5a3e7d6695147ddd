import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BeginStep } from './finish-pages.ts';
import { ownName } from './own-names.ts';
import { openings, valueOf, type Change } from './read-page.ts';

/** The address of a recording that staff gave. */
const RECORDING = /^\/audio\/([^/]+)$/;

const ID3_HEAD = 10;
const ID3_TAIL = 128;

/**
 * An MP3 without the notes that a phone or a program wrote at its beginning (ID3v2, whose length stands in four bytes of seven bits) and at
 * its end (ID3v1, 128 bytes): who speaks, where, when. Any other file as it is.
 */
export const withoutNotes = (file: Buffer): Buffer => {
  let from = 0;
  while (file.toString('latin1', from, from + 3) === 'ID3' && file.length >= from + ID3_HEAD) {
    const hasFoot = ((file[from + 5] ?? 0) & 0x10) !== 0;
    from += ID3_HEAD + [6, 7, 8, 9].reduce((size, at) => size * 128 + ((file[from + at] ?? 0) & 0x7f), 0) + (hasFoot ? ID3_HEAD : 0);
  }
  const tail = file.length - ID3_TAIL;
  return file.subarray(from, tail >= from && file.toString('latin1', tail, tail + 3) === 'TAG' ? tail : file.length);
};

/**
 * Gives each recording that a page plays an address that says nothing of its file's name, and takes the notes out of an MP3. The file as
 * staff gave it is then named by no page, and is taken out with all that nothing names.
 */
export const recordings: BeginStep = (folder) => {
  const names = new Map<string, string>();
  const ownNameOf = async (name: string): Promise<string> => {
    const sound = withoutNotes(await readFile(join(folder, 'audio', name)));
    const own = `${ownName(sound)}${extname(name)}`;
    await writeFile(join(folder, 'audio', own), sound);
    return own;
  };
  return {
    changesIn: async (page) => {
      const changes: Change[] = [];
      for (const element of openings(page)) {
        const [, name] = RECORDING.exec(valueOf(element, 'src') ?? '') ?? [];
        const place = element.places['src'];
        if (name === undefined || !place) continue;
        const own = names.get(name) ?? (await ownNameOf(name));
        names.set(name, own);
        changes.push({ from: place.startOffset, to: place.endOffset, text: `src="/audio/${own}"` });
      }
      return changes;
    },
    // Its file is written with it.
    hangOn: (html) => (html.includes('"/audio/') ? undefined : ''),
  };
};
