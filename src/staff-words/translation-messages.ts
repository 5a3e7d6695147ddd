import type { Words } from '#/domain/locale.ts';

/** What staff are told about translations and their originals, by `check:content` and `npm run translations`: a part of `MESSAGES`. */
export const TRANSLATION_MESSAGES = {
  revision: {
    en: 'This is 12 letters and digits between quotation marks, and the computer writes it. Run "npm run translations -- --done" with the name of this file after it.',
    es: 'Aquí van 12 letras y dígitos entre comillas, y los escribe la computadora. Ejecuta "npm run translations -- --done" con el nombre de este archivo al final.',
  },
  bothTranslated: {
    en: 'Both this file and {other} have a line "translatedFrom". Take it out of the one that was written first: that one is the original.',
    es: 'Tanto este archivo como {other} tienen una línea "translatedFrom". Quítala del que se escribió primero: ese es el original.',
  },
  neitherTranslated: {
    en: 'Neither this file nor {other} says that it is the translation. If it is this one, run: npm run translations -- --done {file}',
    es: 'Ni este archivo ni {other} dice que es la traducción. Si lo es este, ejecuta: npm run translations -- --done {file}',
  },
  translationsFit: {
    en: 'All translations fit their originals.',
    es: 'Todas las traducciones corresponden a su original.',
  },
  translationsStale: {
    en: 'Translations to look at: {count}. This is no mistake: the site is built all the same, and a guide or page says that the other version is newer.',
    es: 'Traducciones por revisar: {count}. No es un error: el sitio se construye igual, y la guía o página avisa que la otra versión es más reciente.',
  },
  originalChanged: {
    en: 'Its original, {original}, has changed.',
    es: 'Su original, {original}, cambió.',
  },
  originalChangedOn: {
    en: 'Its original, {original}, has changed since it was translated, first on {day}.',
    es: 'Su original, {original}, cambió después de traducirse; la primera vez, el {day}.',
  },
  translationTodo: {
    en: 'Read both and bring the translation up to date. Then run: npm run translations -- --done {file}',
    es: 'Lee los dos y pon al día la traducción. Después ejecuta: npm run translations -- --done {file}',
  },
  translationDone: {
    en: 'Noted: {file} fits {original} as it is now.',
    es: 'Anotado: {file} corresponde a {original} tal como está ahora.',
  },
  translationUnread: {
    en: 'There is no text {file} that can be read. Write its name from the project’s folder, such as content/guides/en/a-job-offer.md, or run "npm run check:content" to see what is wrong in it.',
    es: 'No hay ningún texto {file} que se pueda leer. Escribe su nombre desde la carpeta del proyecto, como content/guides/en/a-job-offer.md, o ejecuta "npm run check:content" para ver qué está mal en él.',
  },
  translationAlone: {
    en: 'There is no version of {file} in the other language, so it is the translation of nothing.',
    es: 'No hay ninguna versión de {file} en el otro idioma, así que no es traducción de nada.',
  },
  translationIsOriginal: {
    en: 'Nothing was noted: {file} is the original. Its translation is {other}.',
    es: 'No se anotó nada: {file} es el original. Su traducción es {other}.',
  },
  translationNoPlace: {
    en: 'Nothing was noted in {file}: it has no line that begins with "translationKey:". Write the fields one under the other, as in the other files.',
    es: 'No se anotó nada en {file}: no tiene ninguna línea que empiece con "translationKey:". Escribe los campos uno debajo del otro, como en los demás archivos.',
  },
  translationsUnread: {
    en: 'Some files cannot be read, and may be stale too. Run "npm run check:content": it says which and why.',
    es: 'Hay archivos que no se pueden leer, y también podrían estar atrasados. Ejecuta "npm run check:content": dice cuáles son y por qué.',
  },
  translationUsage: {
    en: 'To see what is to be looked at, run: npm run translations. After checking a translation, run: npm run translations -- --done content/guides/en/a-job-offer.md (with the name of your file).',
    es: 'Para ver qué hay por revisar, ejecuta: npm run translations. Después de revisar una traducción, ejecuta: npm run translations -- --done content/guides/en/a-job-offer.md (con el nombre de tu archivo).',
  },
} as const satisfies Record<string, Words>;
