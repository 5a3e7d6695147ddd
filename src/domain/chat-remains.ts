/* What WhatsApp and Telegram leave in what is copied or exported from a chat, as their programs write it in Spanish and in English. */

/** A piece of some words that a chat has left there. */
export interface ChatRemain {
  found: string;
  /** Where it begins in the words as they were read. */
  index: number;
}

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
/** The day and the hour; older telephones put "a la(s)" between them. */
const STAMP = String.raw`(?:${DAY},?\s+(?:a\s+las?\s+|a\s+la\(s\)\s+|at\s+)?${TIME}|${TIME},?\s+${DAY})`;
/** No digit or letter before it: it is the end of no longer number. */
const ALONE = String.raw`(?<![\p{L}\p{N}.,/-])`;

/** What a group says by itself, without a name and a colon: who came, left, or changed something. */
const HAPPENED = String.raw`añad|agreg|se unió|saliste|salió del|elimin|cre[óa]|cambi|ahora (?:eres|es) admin|los mensajes|tu código|added|joined|left|removed|changed|messages and|your security|you’re now|you're now`;

/** The beginning of a message: in brackets (iPhone and web, Telegram), before a dash and a name (Android; an hour behind the dash is when something ends), before a colon and a name (older iPhones). */
const BEGINNINGS = [
  String.raw`\[${STAMP}\]`,
  String.raw`${ALONE}${STAMP}\s+[-–—]\s+(?!\d{1,2}[:.]\d{2})[^\n:]{1,40}:`,
  String.raw`${ALONE}${STAMP}\s+[-–—]\s+(?=[^\n]{0,60}?(?:${HAPPENED}))[^\n]*`,
  String.raw`${ALONE}${STAMP}:\s+[~+\p{L}][^\n:]{0,40}:\s`,
].map((pattern) => new RegExp(pattern, 'giu'));

const THING = 'imagen|video|vídeo|audio|sticker|documento|GIF|nota de v[ií]deo|nota de voz|foto|mensaje de v[ií]deo|tarjeta de contacto|contacto';
const THING_EN = 'image|video|audio|sticker|document|GIF|video note|voice message|photo|contact card';
/** The beginning of a line, or what stands behind the name of whoever wrote. */
const FIRST = String.raw`(?<=^|\n|:\s)[ \t]*`;
const LAST = String.raw`[ \t]*(?=$|\n)`;

/** What stands where something else than words was: of some it holds the name, the day, or the name of a person (a contact's). */
const MARKS = [
  String.raw`<\s?(?:multimedia omitido|archivos? omitidos?|medios omitidos|media omitted|(?:attached|adjunto|archivo adjunto):[^>\n]{1,120}|(?:se editó este mensaje|este mensaje (?:fue|se) edit(?:ó|ado)|mensaje editado|this message was edited|edited)\.?)\s?>`,
  `${FIRST}(?:(?:${THING}) omitid[oa]|(?:${THING_EN}) omitted)${LAST}`,
  String.raw`(?<![\w.-])[\w.-][\p{L}\p{N} ._()-]{0,80}\.\w{2,4} \((?:archivo adjunto|file attached)\)`,
  String.raw`(?:los mensajes y las llamadas están cifrados|los mensajes (?:y llamadas )?(?:en este chat|a este chat|a este grupo|de este grupo)[^\n.]{0,60} cifrad[oa]s|las llamadas y los mensajes enviados a este chat[^\n.]{0,60} cifrad[oa]s)[^\n.]{0,30}\.[^\n.]{0,40}(?:este chat|whatsapp)[^\n]*`,
  String.raw`messages (?:and calls |to this chat |to this group |you send to this )[^\n.]{0,60}end-to-end encryp[^\n.]{0,20}\.[^\n.]{0,40}(?:this chat|whatsapp)[^\n]*`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Without one of these there is nothing to find. */
const WORTH = /\d[:.]\d{2}|omiti|omitted|adjunto|attached|edit|cifrad|encryp/i;

/**
 * What a chat has left in some words: who wrote a message and when, to the minute; what stands for a picture, a voice or a contact; what
 * WhatsApp says of itself. A day and an hour alone are none, nor is an hour before a name: they stand in what people tell.
 * @param words with plain digits, and without signs that nobody sees (`plainWords`)
 * @returns each piece once, in the order in which it is read
 */
export const chatRemainsIn = (words: string): ChatRemain[] => {
  if (!WORTH.test(words)) return [];
  const found: ChatRemain[] = [];
  for (const pattern of [...BEGINNINGS, ...MARKS])
    for (const { 0: all, index } of words.matchAll(pattern)) {
      const end = index + all.length;
      if (!found.some((one) => one.index < end && index < one.index + one.found.length)) found.push({ found: all.trim(), index });
    }
  return found.sort((a, b) => a.index - b.index);
};

/**
 * Words without the marks in `<…>` that a chat has left, so that what stands there besides is looked through as any words are: a tag that holds
 * such a mark is code all the same.
 */
export const withoutChatMarks = (words: string): string =>
  chatRemainsIn(words).reduce((left, { found }) => (found.startsWith('<') ? left.replace(found, '') : left), words);
