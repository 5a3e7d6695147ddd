import { day, key, partialDate, url } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

/** What a form says of a field, in each language of staff: its label, and a hint, which is empty where the label says all. */
export type Said = Readonly<Record<StaffLanguage, readonly [label: string, hint: string]>>;

/** What one of the words is called between which a field lets choose. */
type Options<Word extends string> = Readonly<Record<Word, Readonly<Record<StaffLanguage, string>>>>;

/**
 * How a field is filled in, where its schema cannot say it: `paragraph`, more than a line; `picture` and `recording`, a file; `drawing`, one
 * of the site’s own; `computer`, by a command, and by nobody else.
 */
export type DeclaredWidget = 'paragraph' | 'picture' | 'recording' | 'drawing' | 'computer';

/** The groups of fields in a value: itself, each thing of a list, each of several forms. */
type GroupsIn<Value> = Value extends readonly (infer One)[] ? GroupsIn<One> : Value extends object ? Value : never;
type NamesIn<Group> = Group extends unknown ? keyof Group : never;
type ValueAt<Group, Name> = Group extends unknown ? (Name extends keyof Group ? Group[Name] : never) : never;
/** The words between which a value lets choose. */
type WordsIn<Value> = Value extends readonly (infer One)[] ? WordsIn<One> : Value extends string ? (string extends Value ? never : Value) : never;

/** Nothing is asked within one line, nor within one that stands there in both languages. */
type Within<Value> = [NamesIn<GroupsIn<Value>>] extends [StaffLanguage] ? unknown : { fields: FieldsOf<GroupsIn<Value>> };
type Between<Value> = [WordsIn<Value>] extends [never] ? unknown : { options: Options<WordsIn<Value>> } | { widget: 'drawing' };

/** What is said of one field, and of all within it. */
type FieldOf<Value> = Said & { widget?: DeclaredWidget; refers?: string; asLast?: true } & Within<Value> & Between<Value>;

/** What is said of every field of some data: one that has no label does not compile. */
export type FieldsOf<Data> = { readonly [Name in NamesIn<Data> & string]: FieldOf<NonNullable<ValueAt<Data, Name>>> };

/** The same of a field of whatever kind. */
export interface AnyField extends Said {
  /** Where the schema does not say how it is filled in. */
  widget?: DeclaredWidget;
  /** The kind whose things it names. */
  refers?: string;
  /** Whether a new one begins with what the newest of its kind says there, each language its own. */
  asLast?: true;
  fields?: AnyFields;
  options?: Options<string>;
}

/** The same of whatever data. */
export type AnyFields = Readonly<Record<string, AnyField>>;

/** How a field is filled in. */
export type Widget =
  DeclaredWidget | 'text' | 'address' | 'key' | 'date' | 'partial date' | 'number' | 'yes or no' | 'one of' | 'group' | 'several forms';

/** A field as its schema has it. */
export interface SchemaField {
  /** The names that lead to it. */
  path: readonly string[];
  widget: Widget;
  /** Whether it may be left out. */
  optional: boolean;
  /** Whether there may be several of it. */
  list: boolean;
  /** Whether it stands there in both languages. */
  both: boolean;
  /** Between which words it lets choose. */
  options: readonly string[];
  /** What stands for it where it is left out; nothing where it may not be, or is then simply not there. */
  otherwise: unknown;
}

/** From how many letters on a field is more than a line. */
const PARAGRAPH = 120;

/** What stands for one schema among others: which widget it is, whichever mistakes it tells. */
const KNOWN = new Map<z.core.$ZodType, Widget>([
  [day, 'date'],
  [partialDate, 'partial date'],
  [key, 'key'],
  [url, 'address'],
]);

/** A schema without what it adds before or behind: what may be left out, what stands there otherwise, what is made of it. */
const plain = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (KNOWN.has(schema)) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return plain(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return plain(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  return schema;
};

/** The forms that a schema lets choose between, each thing of a list counted as itself. */
const formsOf = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const one = plain(schema);
  if (KNOWN.has(one)) return [one];
  if (one instanceof z.ZodArray) return formsOf(one.def.element);
  return one instanceof z.ZodUnion ? one.def.options.flatMap(formsOf) : [one];
};

/** The fields of a group by name; nothing of what is none. */
const namesOf = (schema: z.core.$ZodType): [string, z.core.$ZodType][] => {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(shape);
  }
  if (schema instanceof z.ZodRecord && schema.def.keyType instanceof z.ZodEnum)
    return schema.def.keyType.options.map((name): [string, z.core.$ZodType] => [
      String(name),
      schema.def.partial === true ? z.optional(schema.def.valueType) : schema.def.valueType,
    ]);
  return [];
};

const isBoth = (schema: z.core.$ZodType): boolean =>
  namesOf(schema)
    .map(([name]) => name)
    .sort()
    .join() === 'en,es';

const isList = (schema: z.core.$ZodType): boolean => plain(schema) instanceof z.ZodArray;

const wordsOf = (schema: z.core.$ZodType): string[] =>
  schema instanceof z.ZodEnum
    ? schema.options.map(String)
    : schema instanceof z.ZodLiteral
      ? [...schema.values].flatMap((value) => (typeof value === 'string' ? [value] : []))
      : [];

const widgetOf = (forms: readonly z.core.$ZodType[]): Widget => {
  const groups = forms.filter((form) => namesOf(form).length > 0 && !isBoth(form));
  const [first] = forms;
  if (groups.length > 0) return groups.length === forms.length && groups.length === 1 ? 'group' : 'several forms';
  if (first === undefined) return 'text';
  const known = KNOWN.get(first);
  if (known) return known;
  if (first instanceof z.ZodNumber) return 'number';
  if (first instanceof z.ZodBoolean || (first instanceof z.ZodLiteral && first.values.has(true))) return 'yes or no';
  if (wordsOf(first).length > 0) return 'one of';
  return first instanceof z.ZodString && (first.maxLength ?? 0) >= PARAGRAPH ? 'paragraph' : 'text';
};

/** Every field of a schema, the outer ones before those within, in their order. */
export const fieldsIn = (schema: z.core.$ZodType, path: readonly string[] = []): SchemaField[] => {
  const forms = formsOf(schema).filter((form) => !isBoth(form));
  const inner = new Map<string, z.core.$ZodType[]>();
  for (const [name, its] of forms.flatMap(namesOf)) inner.set(name, [...(inner.get(name) ?? []), its]);
  return [...inner].flatMap(([name, schemas]) => {
    const all = schemas.flatMap(formsOf);
    const field: SchemaField = {
      path: [...path, name],
      widget: widgetOf(all),
      optional: schemas.some((one) => z.safeParse(one, undefined).success),
      list: schemas.some(isList),
      both: all.some(isBoth),
      options: [...new Set(all.flatMap(wordsOf))],
      otherwise: schemas.map((one) => z.safeParse(one, undefined).data).find((value) => value !== undefined),
    };
    const within = schemas.flatMap((one) => fieldsIn(one, field.path));
    return [field, ...new Map(within.map((one) => [one.path.join(), one])).values()];
  });
};

/** Every field that a form speaks of, with the way to it. */
export const labelled = (fields: AnyFields, path: readonly string[] = []): { path: readonly string[]; field: AnyField }[] =>
  Object.entries(fields).flatMap(([name, field]) => [{ path: [...path, name], field }, ...labelled(field.fields ?? {}, [...path, name])]);
