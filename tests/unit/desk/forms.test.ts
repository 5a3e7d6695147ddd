import { describe, expect, it } from 'vitest';
import type { Field } from '@sveltia/cms';
import { editable, EDITED_KINDS } from '#/desk/edited-kinds.ts';
import { collectionsFor, fieldsOf } from '#/desk/forms.ts';
import { fieldInWords } from '#/desk/overview.ts';
import { deskSays } from '#/desk/words.ts';
import { fieldsIn, labelled } from '#/kinds/form.ts';
import { isTextKind } from '#/kinds/index.ts';
import { STAFF_LANGUAGES } from '#/staff-words/messages.ts';

interface Shown {
  path: string;
  label: string;
  widget: string;
}

const shown = (fields: readonly Field[], path: readonly string[] = []): Shown[] =>
  fields.flatMap((field) => {
    const here = [...path, field.name];
    const inner = 'fields' in field ? ((field.fields ?? []) as Field[]) : [];
    return [{ path: here.join('.'), label: field.label ?? '', widget: String('widget' in field ? field.widget : 'string') }, ...shown(inner, here)];
  });

describe.each(EDITED_KINDS)('the form of %s', (kind) => {
  it.each(STAFF_LANGUAGES)('asks for every field that somebody fills in, by its label, in %s', (language) => {
    const fields = shown(fieldsOf(kind, language, {}));
    const { schema, fields: said } = editable(kind);
    const asked = labelled(said).filter(({ field }) => field.widget !== 'computer');
    expect(asked.length).toBeGreaterThan(2);
    for (const { path, field } of asked) expect(fields.find((one) => one.path === path.join('.'))?.label, path.join('.')).toBe(field[language][0]);
    const known = new Set(labelled(said).map(({ path }) => path.join('.')));
    expect(
      fieldsIn(schema)
        .filter(({ path, widget }) => !known.has(path.join('.')) && widget !== 'group')
        .map(({ path }) => path.join('.')),
    ).toEqual([]);
  });

  it('never asks for what the computer writes, and names no field twice', () => {
    const paths = shown(fieldsOf(kind, 'es', {})).map(({ path }) => path);
    for (const own of ['translationKey', 'translatedFrom', 'lastFragment']) expect(paths).not.toContain(own);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.includes('body')).toBe(isTextKind(kind));
  });
});

describe('the collections of the editor', () => {
  it('are those that the desk edits, each with a name in the language of whoever edits', () => {
    for (const language of STAFF_LANGUAGES) {
      const collections = collectionsFor(language, {});
      expect(collections.map(({ name }) => name).sort()).toEqual([...EDITED_KINDS].sort());
      for (const { name, label } of collections) expect(label).toBe(deskSays(language).kinds[name as (typeof EDITED_KINDS)[number]][0]);
    }
  });

  it.each(STAFF_LANGUAGES)('know an entry by fields that it has: with another name the editor would open for nobody, in %s', (language) => {
    for (const collection of collectionsFor(language, {})) {
      if (!('fields' in collection)) continue;
      const paths = new Set(shown(collection.fields).map(({ path }) => path));
      const { identifier_field: known = '', slug = '', summary = '' } = collection;
      const named = [
        known,
        ...`${typeof slug === 'string' ? slug : ''}${summary}`.matchAll(/\{\{(?:fields\.)?([\w.]+)/g).map(([, name = '']) => name),
      ];
      expect(
        named.filter((name) => name !== '' && !paths.has(name)),
        collection.name,
      ).toEqual([]);
    }
  });

  it('make a new text a draft, so that it holds nobody up', () => {
    const draft = fieldsOf('posts', 'en', {}).find(({ name }) => name === 'draft');
    expect(draft).toMatchObject({ widget: 'boolean', default: true });
  });
});

describe('a mistake', () => {
  it('is told with the name that the form has for its field', () => {
    expect(fieldInWords('content/posts/es/x.md', 'cover › alt', 'es')).toBe('Imagen › Qué se ve en la imagen');
    expect(fieldInWords('content/replies/friend.yaml', 'turns › 2 › replies › 1 › say › es', 'en')).toMatch(/ › 2 › .* › 1 › .* › es$/);
    expect(fieldInWords('locales/es/help.json', 'x', 'es')).toBe('x');
  });
});
