/**
 * Websites that begin a chat, or join a group: with whom, their addresses do not always say. Their pages of help hide nobody, and Telegram's
 * and Messenger's are told of as someone's account (personal-patterns.ts).
 */
const CHATS = String.raw`(?:(?:www\.)?(?:wa\.me|wa\.link|walink\.co|signal\.group|signal\.me|line\.me)|(?:[\w-]+\.)?viber\.(?:me|com)|(?!(?:faq|blog)\.)(?:[\w-]+\.)*whatsapp\.com|(?:[\w-]+\.)?discord\.gg)`;

const ADDRESS = new RegExp(String.raw`^(?:(?:https?:)?//(?:[^/?#@]*@)?${CHATS}\.?(?::\d+)?(?:[/?#]|$)|(?:whatsapp|viber|callto|tg|sgnl):)`, 'i');
const BARE = new RegExp(String.raw`(?<![\w.@/-])${CHATS}/[^\s<>“”«»"]*[^\s<>“”«»".,;:!?)\]]`, 'gi');

/** Whether an address begins a chat or joins a group, of whatever network: with a number, or with someone whom it hides. */
export const opensChat = (address: string): boolean => ADDRESS.test(address);

/** Addresses of chats that are typed in some words without their beginning: `wa.link/abc`. */
export const bareChatsIn = (words: string): RegExpExecArray[] => [...words.matchAll(BARE)];
