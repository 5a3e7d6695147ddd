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

/** What it says in English alone, and who writes at the desk meets. By the names that its file has. */
const LACKING = {
  select_item: 'Elegir {$name}',
  file_unavailable: 'No disponible',
  file_unavailable_description: 'No se pudo abrir este archivo. Quizá lo movieron o lo borraron.',
  new_folder: 'Nueva carpeta',
  new_folder_name: 'Nombre de la carpeta',
  new_folder_create: 'Crear',
  replace_file: 'Cambiar el archivo',
  replace_image: 'Cambiar la imagen',
  remove_file: 'Quitar el archivo',
  remove_image: 'Quitar la imagen',
  show_errors: 'Ver qué falta',
  list_item_options: 'Opciones de este elemento',
  entry_sidebar: {
    slug: {
      title: 'Nombre en la dirección',
      generated_on_save: 'El nombre sale del título cuando se guarda.',
      unavailable: 'Este texto no tiene nombre en la dirección.',
    },
  },
  save_conflict: {
    title: 'Alguien más cambió este texto',
    modified: 'Este texto cambió después de que lo abriste.',
    modified_by: '{$name} cambió este texto el {$date}, después de que lo abriste.',
    deleted: 'Este texto se borró después de que lo abriste.',
    overwrite_warning: 'Si guardas ahora, lo que cambió se pierde.',
    recreate_warning: 'Si guardas ahora, el texto se crea otra vez.',
    save_anyway: 'Guardar de todos modos',
    branch_moved: 'Algo cambió mientras se guardaba. Guarda otra vez.',
  },
  remote_change: {
    reload_entry: 'Volver a cargar el texto',
    confirm_reloading_entry: '¿Volver a cargar el texto? Se pierde lo que no guardaste.',
  },
  relation_field: {
    save_together_hint: 'Lo nuevo ({$name}) se guarda junto con el texto que estás escribiendo.',
    add_failed: 'No se pudo agregar ({$name}). Guarda el texto y prueba otra vez.',
  },
};

type Messages = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Messages => typeof value === 'object' && value !== null;

/** Messages with those that lack, by their names; none is another one. */
const completed = (messages: Messages, lacking: Messages): Messages => ({
  ...lacking,
  ...Object.fromEntries(
    Object.entries(messages).map(([name, value]) => {
      const more = lacking[name];
      return [name, isGroup(value) && isGroup(more) ? completed(value, more) : value];
    }),
  ),
});

/** All of its messages, as the file has them, under the same names, and some that the file lacks. @param json the file’s text */
export const withOurWords = (json: string): string => {
  const messages: unknown = JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? inOurWords(value) : value));
  return JSON.stringify(isGroup(messages) ? completed(messages, LACKING) : messages);
};
