import type { Words } from '#/domain/locale.ts';

/** What staff are told about a file as a whole, before its fields are looked at: a part of `MESSAGES`. */
export const FILE_MESSAGES = {
  notUtf8: {
    en: 'Line {line} has a letter that cannot be read, since the file is not saved as UTF-8. In your editor choose "Save as" (or "Save with encoding") and UTF-8, then look at the accents again.',
    es: 'La línea {line} tiene una letra que no se puede leer, porque el archivo no está guardado como UTF-8. En tu editor elige "Guardar como" (o "Guardar con codificación") y UTF-8, y revisa otra vez los acentos.',
  },
  fileNotRead: {
    en: 'This file is not read, so nobody will see it. It belongs in {folders}, not deeper, and its name ends in {ending}. Move or rename it, or delete it.',
    es: 'Este archivo no se lee, así que nadie lo verá. Va en {folders}, sin otra carpeta dentro, y su nombre termina en {ending}. Muévelo, cámbiale el nombre o bórralo.',
  },
  fileElsewhere: {
    en: 'This file is not read, so nobody will see it: nothing reads that folder. The folders in content are: {folders}; pictures go into media. Move it, or delete it.',
    es: 'Este archivo no se lee, así que nadie lo verá: nada lee esa carpeta. Las carpetas de content son: {folders}; las imágenes van en media. Muévelo o bórralo.',
  },
} as const satisfies Record<string, Words>;
