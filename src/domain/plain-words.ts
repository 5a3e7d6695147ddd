/** Digits in circles that Unicode gives no plain ones for, each row from zero on. */
const IN_CIRCLES = ['🄌❶❷❸❹❺❻❼❽❾', '🄋➀➁➂➃➄➅➆➇➈', '⓿➊➋➌➍➎➏➐➑➒', '⓿⓵⓶⓷⓸⓹⓺⓻⓼⓽'].map((row) => Array.from(row));
const CIRCLED = new RegExp(`[${IN_CIRCLES.flat().join('')}]`, 'gu');

/** Digits of any width and alphabet as plain ones, and no sign that is not seen. @returns words in which a number or a name can be looked for */
export const plainWords = (words: string): string =>
  // Most words hold nothing of the kind, and all of a site are read.
  /^[\n\x20-\x7E¡¿áéíóúüñÁÉÍÓÚÜÑ“”‘’—–…¶]*$/.test(words)
    ? words
    : words
        .normalize('NFKC')
        .replace(/[\p{Cf}\uFE00-\uFE0F\u034F\u115F\u1160\u20E3]/gu, '')
        .replace(CIRCLED, (sign) => String(IN_CIRCLES.find((row) => row.includes(sign))?.indexOf(sign) ?? sign))
        // The digits of each alphabet stand together, from zero on.
        .replace(/\p{Nd}/gu, (sign) => {
          let code = sign.codePointAt(0) ?? 0;
          if (code < 128) return sign;
          let value = 0;
          while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
            code -= 1;
            value += 1;
          }
          return String(value);
        });
