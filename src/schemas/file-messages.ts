import type { Words } from '#/domain/locale.ts';

/** What staff are told about a file as a whole, before its fields are looked at: a part of `MESSAGES`. */
export const FILE_MESSAGES = {
  notUtf8: {
    en: 'Line {line} has a letter that cannot be read, since the file is not saved as UTF-8. In your editor choose "Save as" (or "Save with encoding") and UTF-8, then look at the accents again.',
    es: 'La línea {line} tiene una letra que no se puede leer, porque el archivo no está guardado como UTF-8. En tu editor elige "Guardar como" (o "Guardar con codificación") y UTF-8, y revisa otra vez los acentos.',
  },
} as const satisfies Record<string, Words>;
