/** The flags of England, Scotland and Wales: the only ones that hidden letters spell (Unicode, UTS 51). */
const FLAG = /\p{RGI_Emoji_Tag_Sequence}/gv;
// Signs that turn the direction of what follows, have no width, fill a place without a shape, or are no text; signs that choose a form
// of the one before them, and a joiner, may stand in an emoji.
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFFA0\uFFF0-\uFFFC\u{E0000}-\u{E0FFF}]|(?!^)\uFEFF|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/u;

/** A sign's number in Unicode, as it is written there: `U+00AD`. */
export const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first sign of a text that nobody sees, and where it stands, in characters from 0. A mark of the encoding at the start is none.
 * @returns nothing where all of it is seen
 */
export const unseenIn = (text: string): { sign: string; index: number } | undefined => {
  const found = UNSEEN.exec(text.replace(FLAG, (flag) => '\u{1F3F4}'.padEnd(flag.length)));
  return found ? { sign: found[0], index: found.index } : undefined;
};
