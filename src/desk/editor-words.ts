/* The editor's own Spanish speaks of “recursos”, “entradas”, “slugs” and “validación”, which nobody knows who did not write such programs. */

/** What is said, and what is said instead: the longer ones first, since an article and what agrees with it go along. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/Recurso(s?)\b/g, 'Archivo$1'],
  [/recurso(s?)\b/g, 'archivo$1'],
  [/\b([Uu])na nueva entrada\b/g, '$1n nuevo texto'],
  [/\b([Nn])uevas entradas\b/g, '$1uevos textos'],
  [/\bde la entrada\b/g, 'del texto'],
  [/\ba la entrada\b/g, 'al texto'],
  [/\b([Ee])sta entrada\b/g, '$1ste texto'],
  [/\b([Uu])na entrada\b/g, '$1n texto'],
  [/\b([Oo])tra entrada\b/g, '$1tro texto'],
  [/\b([Nn])inguna entrada\b/g, '$1ingún texto'],
  [/\b([Tt])odas las entradas\b/g, '$1odos los textos'],
  [/\bLa entrada\b/g, 'El texto'],
  [/\bla entrada\b/g, 'el texto'],
  [/\bLas entradas\b/g, 'Los textos'],
  [/\blas (\{\$\w+\} )?entradas\b/g, 'los $1textos'],
  [/Entrada/g, 'Texto'],
  [/entrada/g, 'texto'],
  // What agreed with it.
  [/(?<=[Tt]extos? )(\w+)ada(s?)\b/g, '$1ado$2'],
  [/\bValidación\b/g, 'Revisión'],
  [/\bvalidación\b/g, 'revisión'],
  [/\bValidar\b/g, 'Revisar'],
  [/\b([Ee])l slug\b/g, '$1l nombre en la dirección'],
  [/\b([Ee])ste slug\b/g, '$1ste nombre en la dirección'],
  [/\bSlug\b/g, 'Nombre en la dirección'],
  [/(?<!\$)\bslug\b/g, 'nombre en la dirección'],
];

/** A message of the editor's own Spanish, in words that a volunteer knows. */
export const inOurWords = (message: string): string =>
  INSTEAD.reduce((said, [theirs, ours]) => said.replace(theirs, ours), message).replaceAll(/(?<=ados? y )(\w+)ada(s?)\b/g, '$1ado$2');

/** All of its messages, as the file has them, the names of which stay. @param json the file’s text */
export const withOurWords = (json: string): string =>
  JSON.stringify(JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? inOurWords(value) : value)));
