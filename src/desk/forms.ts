import type { Collection, EntryCollection, Field } from '@sveltia/cms';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { fieldsIn, type AnyField, type AnyFields, type SchemaField } from '#/kinds/form.ts';
import { KINDS, isTextKind, type KindName } from '#/kinds/index.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { BLOCK_BOXES } from './boxes.ts';
import { isDeleted } from './deleting.ts';
import { editable, isBegun, isEdited, KNOWN_BY, type EditedKind } from './edited-kinds.ts';
import { FIGURES } from '#/schemas/figures.ts';
import { deskSays } from './words.ts';

/* The forms of the desk, made from the declarations of the kinds: a field that is declared is a field that is asked. */

/** Something that a field may name, and what it is called. */
export interface Named {
  value: string;
  label: string;
}

/** What fields may name, by the kind that they refer to. Of sources none: those are found by typing. */
export type Names = Readonly<Partial<Record<string, readonly Named[]>>>;

/** What the newest text of a kind says, by kind, language and field, where a new one begins with the same. */
export type Last = Readonly<Partial<Record<string, Readonly<Record<Locale, Readonly<Record<string, string>>>>>>>;

interface Asked {
  language: StaffLanguage;
  /** Whether each language has a file of its own, and which fields both share. */
  parted: boolean;
  same: readonly string[];
  names: Names;
  last: Last[string];
}

/** From here on a label stands before each half of what is in both languages. */
const HALVES = { en: { en: 'English', es: 'Spanish' }, es: { en: 'Inglés', es: 'Español' } } as const;

const MEDIA = '/content/media';

/** Where a picture that was dropped in stands for the text that shows it. */
export const PICTURES = { media_folder: MEDIA, public_folder: '../../media' } as const;

/** A photo with what is seen in it: shown with its fields, in both languages, so that nobody has to switch it on in each. Left empty it is none. */
const isPhoto = ({ fields }: AnyField): boolean => Object.values(fields ?? {}).some(({ widget }) => widget === 'picture');

/** What a field begins with in each language; for our bundle of the editor, which asks for it by language (src/desk/bundle.ts). */
const asLast = ({ path }: SchemaField, said: AnyField, last: Last[string]): { begins?: unknown } => {
  const name = path.join('.');
  if (said.asLast !== true || !last) return {};
  return { begins: Object.fromEntries(LOCALES.map((locale) => [locale, last[locale][name] ?? ''])) };
};

const pathIsDraft = ({ path }: SchemaField): boolean => path.join() === 'draft';

/** What a field is for the editor, beside its name and words; `inner` are the fields within it. */
const widgetOf = (field: SchemaField, said: AnyField, inner: Field[], asked: Asked): Record<string, unknown> => {
  const { language, names } = asked;
  const list = field.list;
  if (said.refers === 'sources') {
    const found = { collection: 'sources', value_field: '{{slug}}', search_fields: ['publisher', 'title', 'ours.en', 'ours.es', 'url'] };
    return { widget: 'relation', ...found, display_fields: ['publisher', 'title', `ours.${language}`, 'date'], ...(list ? { multiple: true } : {}) };
  }
  const named = said.refers === undefined ? undefined : names[said.refers];
  if (named) return { widget: 'select', options: [...named], ...(list ? { multiple: true } : {}) };
  if (field.both) {
    const halves = LOCALES.map((locale) => ({
      name: locale,
      label: HALVES[language][locale],
      widget: said.widget === 'paragraph' ? 'text' : 'string',
    }));
    return list ? { widget: 'list', fields: halves } : { widget: 'object', fields: halves };
  }
  switch (said.widget ?? field.widget) {
    case 'group':
      if (list) return { widget: 'list', fields: inner };
      return { widget: 'object', fields: inner, ...(isPhoto(said) ? { default: Object.fromEntries(inner.map(({ name }) => [name, ''])) } : {}) };
    case 'yes or no':
      // A new text is a draft until somebody says that it is done: it holds up nothing meanwhile.
      return { widget: 'boolean', default: field.otherwise === true || pathIsDraft(field) };
    case 'date':
      return {
        widget: 'datetime',
        type: 'date',
        default: field.path.join() === 'date' ? '{{now}}' : '',
        format: 'YYYY-MM-DD',
        date_format: 'YYYY-MM-DD',
        time_format: false,
      };
    case 'number':
      // A place in a list is whole, and so says its schema; what somebody counted may be 30.6 of a hundred.
      return { widget: 'number', value_type: field.path.join() === 'order' ? 'int' : 'float' };
    case 'one of':
    case 'drawing': {
      const options = field.options.map((value) => ({ value, label: said.options?.[value]?.[language] ?? value }));
      return { widget: 'select', options, ...(list ? { multiple: true } : {}) };
    }
    case 'picture':
      return { widget: 'image', choose_url: false, ...PICTURES };
    case 'paragraph':
      return list ? { widget: 'list', field: { name: 'one', label: said[language][0], widget: 'text' } } : { widget: 'text' };
    default:
      return list
        ? { widget: 'list', field: { name: 'one', label: said[language][0], widget: 'string' } }
        : { widget: 'string', ...asLast(field, said, asked.last) };
  }
};

/** What a form asks once for both languages beside what has to be the same in them. */
const SHARED: readonly string[] = ['sources', 'drawing', 'draft', 'cover.src'];

/** Whether somebody fills it in: what the computer writes is not asked. */
const isAsked = ({ widget }: AnyField): boolean => widget !== 'computer';

const formOf = (fields: AnyFields, all: readonly SchemaField[], asked: Asked, path: readonly string[] = []): Field[] =>
  Object.entries(fields).flatMap(([name, said]): Field[] => {
    const here = [...path, name];
    const field = all.find((one) => one.path.join() === here.join());
    if (!field) throw new Error(`A form asks for ${here.join('.')}, which its schema does not have.`);
    if (!isAsked(said)) return [];
    const inner = formOf(said.fields ?? {}, all, asked, here);
    const [label, hint] = said[asked.language];
    const isShared = (path.length === 0 && asked.same.includes(name)) || SHARED.includes(here.join('.'));
    const i18n = asked.parted ? { i18n: isShared ? ('duplicate' as const) : true } : {};
    const isTitle = here.join() === 'title' && asked.parted;
    return [
      {
        name,
        label,
        ...(hint === '' ? {} : { hint }),
        // Only what its file is named after has to be there to save: what else is missing is told beside it, and a draft may lack it.
        required: isTitle,
        ...i18n,
        ...widgetOf(field, said, inner, asked),
      } as Field,
    ];
  });

/** A box as the editor offers it. */
export interface BoxBlock {
  id: string;
  label: string;
  /** What the field of its words is called. */
  words: string;
  /** What the field is called that names its drawings, where it has such a field. */
  drawings?: string;
}

/** The boxes that the editor knows as blocks. */
export const boxBlocks = (language: StaffLanguage): BoxBlock[] => {
  const { boxes, boxWords, boxDrawings } = deskSays(language);
  return BLOCK_BOXES.map((id) => ({ id, label: boxes[id], words: boxWords, ...(id === 'cards' ? { drawings: boxDrawings } : {}) }));
};

/** How the entry of a list of a kind is called there, and what its file is named after. */
const listed = (kind: EditedKind, language: StaffLanguage): Pick<EntryCollection, 'summary' | 'slug' | 'identifier_field'> => {
  if (isTextKind(kind)) return { identifier_field: 'title', slug: '{{title | localize}}', summary: '{{title}}' };
  if (kind === 'sources')
    return { identifier_field: 'publisher', slug: '{{publisher}}-{{date}}', summary: `{{publisher}}, {{date}}: {{title}}{{ours.${language}}}` };
  const name = KNOWN_BY[kind] ?? 'title';
  return { identifier_field: `${name}.en`, slug: `{{fields.${name}.en}}`, summary: `{{${name}.${language}}}` };
};

const plural = (kind: EditedKind, language: StaffLanguage): { label: string; label_singular: string } => ({
  label: deskSays(language).kinds[kind][0],
  label_singular: deskSays(language).kinds[kind][1],
});

/** The fields of a kind as the editor asks for them. @param names what its fields may name @param last what a new one begins with */
export const fieldsOf = (kind: EditedKind, language: StaffLanguage, names: Names, last: Last = {}): Field[] => {
  const declared = KINDS[kind];
  const schema = editable(kind);
  const parted = isTextKind(kind);
  const same: readonly string[] = 'same' in declared ? declared.same : [];
  const asked: Asked = { language, parted, same, names, last: last[kind] };
  const fields = formOf(schema.fields, fieldsIn(schema.schema), asked);
  if (!('body' in declared.form)) return fields;
  const [label, hint] = declared.form.body[language];
  // What has tags or numbered scenes in it is edited as it stands; other words as they look, or as they stand.
  const modes = kind === 'stories' || kind === 'walks' ? ['raw' as const] : ['rich_text' as const, 'raw' as const];
  const buttons = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'] as const;
  const editor = {
    modes,
    buttons: [...buttons],
    editor_components: [
      ...(kind === 'posts' || kind === 'guides' ? ['image'] : []),
      ...('boxes' in declared
        ? BLOCK_BOXES.filter((box) => [...declared.boxes, ...(declared.figures ? FIGURES : [])].some((name: string) => name === box))
        : []),
    ],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
  const written = { name: 'body', label, hint, widget: 'richtext', i18n: true, required: false, ...editor } as Field;
  // What somebody comes to write stands at the top: its title, what it says of itself, its words.
  const at = fields.findIndex(({ name }) => name === 'description') + 1;
  return [...fields.slice(0, at), written, ...fields.slice(at)];
};

/** The collections of the editor, in the language of whoever edits: one for each kind that is edited at the desk. */
export const collectionsFor = (language: StaffLanguage, names: Names, last: Last = {}): Collection[] =>
  (Object.keys(KINDS) as KindName[]).filter(isEdited).map((kind): Collection => {
    const { at } = KINDS[kind];
    const fields = fieldsOf(kind, language, names, last);
    const words = plural(kind, language);
    const common = { name: kind, ...words, editor: { preview: false }, ...('texts' in at ? PICTURES : {}) };
    if ('file' in at) return { ...common, files: [{ name: kind, label: words.label_singular, file: at.file, fields }] };
    const folder = 'texts' in at ? at.texts : 'entries' in at ? at.entries.replace(/\.yaml$/, '') : at.folder;
    const extension = 'texts' in at ? at.endings[0].slice(1) : 'yaml';
    const isText = 'texts' in at;
    return {
      ...common,
      folder,
      extension,
      format: isText ? 'yaml-frontmatter' : 'yaml',
      create: isBegun(kind),
      delete: isDeleted(kind),
      ...(isText ? { i18n: true } : {}),
      fields,
      ...listed(kind, language),
    };
  });
