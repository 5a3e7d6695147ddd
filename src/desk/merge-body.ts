import { aligned, paired } from './merge-yaml.ts';

/*
 * The words of a text between its file and the editor: headings without the numbers that the computer gives, and back without a changed
 * line where nothing was changed. The numbers of a walk’s scenes are staff’s: its choices name them.
 */

const HEADING = /^(#{2,6}) +(.*?)(?: *(\{#[^{}\n]*\}))?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

const BOX = /^ {0,3}:{3,}/;
const BOX_ENDS = /^ {0,3}:{3,}\s*$/;

/** A piece of a body, and what stands between it and the one before. */
interface Block {
  text: string;
  gap: string;
}

/**
 * A body in its blocks: lines without an empty one between them, a block of code whole; a heading by itself, and each line that opens or ends
 * a box, since editors put empty lines around these.
 */
const blocksOf = (body: string): Block[] => {
  const blocks: Block[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  let empty = 0;
  const close = (): void => {
    if (open.length > 0) {
      blocks.push({ text: open.join('\n'), gap: '\n'.repeat(empty + 1) });
      empty = 0;
    }
    open = [];
  };
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      open.push(line);
      continue;
    }
    if (mark !== undefined) fence = mark;
    const stands = HEADING.test(line) || BOX.test(line);
    if (stands || line.trim() === '') close();
    if (line.trim() === '') empty += 1;
    else open.push(line);
    if (stands) close();
  }
  close();
  return blocks;
};

/** A block as it is compared: editors write stars for underscores, other bullets, wider tables, signs that need not be escaped, and bold letters that end before a link and begin again in it. */
const plain = (block: string, numbered: boolean): string =>
  block
    .split('\n')
    .map((line) =>
      (numbered && HEADING.test(line) ? line.replace(HEADING, '$1 $2') : line)
        .replace(/^(\s*)[*+] /, '$1- ')
        .replaceAll(/\\([^\w\s])/g, '$1')
        .replaceAll(/(?<![\w*_])[*_]{1,3}(?![*_])(?=\S)|(?<=\S)[*_]{1,3}(?![\w*_])/g, '*')
        .replaceAll(/\* \[\*([^\]\n]+)\*\]\(([^()\s]*)\)/g, ' [$1]($2)*')
        .replaceAll(/\s*\|\s*/g, '|')
        .replaceAll(/-{3,}/g, '---')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');

const numberOf = (block: string): string | undefined => HEADING.exec(block)?.[3];

/** A body as the editor has it. @param numbered whether the computer gives its headings their numbers: those are not in it */
export const bodyForEditor = (body: string, numbered: boolean): string =>
  numbered
    ? body
        .split('\n')
        .map((line) => (HEADING.test(line) ? line.replace(HEADING, '$1 $2') : line))
        .join('\n')
    : body;

/**
 * The body of a file after it was edited: a block that says the same stays as it was, with what stood before it, and a heading keeps its
 * number, also one that was corrected.
 * @param before the file's body now
 * @param edited the editor's
 * @param numbered whether the computer gives its headings their numbers
 */
export const mergedBody = (before: string, edited: string, numbered: boolean): string => {
  const alike = ({ text }: Block): string => plain(text, numbered);
  const [old, now] = [blocksOf(before), blocksOf(edited.replaceAll(/\r\n?/g, '\n'))];
  const isSame = (one: string, other: string): boolean => one === other;
  const [oldPlain, nowPlain] = [old.map(alike), now.map(alike)];
  if (nowPlain.length === oldPlain.length && nowPlain.every((block, index) => block === oldPlain[index])) return before;
  const same = aligned(oldPlain, nowPlain, isSame);
  const isHeading = ({ text }: Block): boolean => HEADING.test(text);
  const [heads, headsNow] = [old.filter(isHeading), now.filter(isHeading)];
  const which = paired(heads.map(alike), headsNow.map(alike), isSame);
  // Those that are not the same are the same one corrected only where as many stand there as before.
  const corrected = heads.length === headsNow.length;
  const textOf = (block: Block, index: number): string => {
    const kept = same[index] === undefined ? undefined : old[same[index]];
    if (kept) return kept.text;
    if (!numbered || !isHeading(block)) return block.text;
    const at = which[headsNow.indexOf(block)];
    const head = at === undefined ? undefined : heads[at];
    const number = head && (corrected || alike(head) === alike(block)) ? numberOf(head.text) : undefined;
    return number === undefined ? block.text : `${block.text.trimEnd()} ${number}`;
  };
  const gapBefore = (block: Block, index: number): string => {
    const [at, above] = [same[index], same[index - 1]];
    const kept = at !== undefined && at === (above ?? -2) + 1 ? old[at] : undefined;
    if (kept) return kept.gap;
    const last = now[index - 1]?.text ?? '';
    return BOX_ENDS.test(block.text) || (BOX.test(last) && !BOX_ENDS.test(last)) ? '\n' : '\n\n';
  };
  const lead = /^\s*\n/.exec(before)?.[0] ?? (before === '' ? '\n' : '');
  return `${lead}${now.map((block, index) => (index === 0 ? '' : gapBefore(block, index)) + textOf(block, index)).join('')}\n`;
};
