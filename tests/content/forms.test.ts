import { describe, expect, it } from 'vitest';
import { fieldsIn, labelled, type AnyFields } from '#/kinds/form.ts';
import { KIND_NAMES, KINDS, isTextKind, type KindName } from '#/kinds/index.ts';
import { STAFF_LANGUAGES } from '#/staff-words/messages.ts';

/** The kinds that staff fill in by a form, each with what it says. */
const formed = KIND_NAMES.flatMap((name): [KindName, AnyFields][] => {
  const { form } = KINDS[name];
  return 'fields' in form ? [[name, form.fields]] : [];
});

const written = (name: KindName) => fieldsIn('written' in KINDS[name] ? KINDS[name].written : KINDS[name].schema);
const wayTo = ({ path }: { path: readonly string[] }): string => path.join(' › ');

describe('the forms of staff', () => {
  it.each(formed)('call every field of what is written by a label and a hint, and none that is not there: %s', (name, fields) => {
    expect(labelled(fields).map(wayTo).sort()).toEqual(written(name).map(wayTo).sort());
  });

  it.each(formed)('say something in both languages of staff, and not the same of two fields side by side: %s', (_, fields) => {
    const all = labelled(fields);
    for (const language of STAFF_LANGUAGES) {
      for (const { path, field } of all) {
        const [label, hint] = field[language];
        expect(label, wayTo({ path })).toMatch(/^[\p{Lu}“][^.:]*$/u);
        expect(hint, wayTo({ path })).toMatch(/^(?:|.*(?:[.?!]”?|”|https:\/\/))$/u);
        expect(`${label}${hint}`, wayTo({ path })).not.toMatch(/front matter|YAML|slug|\bkey\b|string|boolean|undefined|campo booleano/i);
      }
      const beside = all.map(({ path, field }) => [...path.slice(0, -1), field[language][0]].join(' › '));
      expect(beside.filter((one, index) => beside.indexOf(one) !== index)).toEqual([]);
    }
  });

  it.each(formed)('name each word between which one chooses, and each kind to which a field leads: %s', (name, fields) => {
    const options = new Map(written(name).map((one) => [wayTo(one), one]));
    for (const { path, field } of labelled(fields)) {
      const its = options.get(wayTo({ path }));
      if (field.widget !== 'drawing') expect(Object.keys(field.options ?? {}).sort(), wayTo({ path })).toEqual([...(its?.options ?? [])].sort());
      if (field.refers !== undefined) expect(KIND_NAMES, wayTo({ path })).toContain(field.refers);
    }
  });

  it('know from a schema how a field is filled in', () => {
    const asked = (name: KindName, way: string) => written(name).find((one) => wayTo(one) === way);
    expect(asked('posts', 'date')).toEqual({ path: ['date'], widget: 'date', optional: false, list: false, both: false, options: [] });
    expect(asked('posts', 'updated')).toMatchObject({ widget: 'date', optional: true });
    expect(asked('posts', 'draft')).toMatchObject({ widget: 'yes or no', optional: true });
    expect(asked('posts', 'sources')).toMatchObject({ widget: 'key', list: true });
    expect(asked('guides', 'group')).toMatchObject({ widget: 'one of', options: ['before', 'wrong', 'after', 'around', 'work'] });
    expect(asked('guides', 'waitsFor')).toMatchObject({ widget: 'one of', list: true, optional: true });
    expect(asked('guides', 'order')).toMatchObject({ widget: 'number' });
    expect(asked('stories', 'notes')).toMatchObject({ widget: 'group', list: true });
    expect(asked('series', 'name')).toMatchObject({ widget: 'text', both: true, optional: false });
    expect(asked('series', 'published › where › url')).toMatchObject({ widget: 'address', optional: true });
    expect(asked('sources', 'date')).toMatchObject({ widget: 'partial date' });
    expect(asked('replies', 'turns › replies › opens')).toMatchObject({ widget: 'yes or no', optional: true });
    expect(asked('hotlines', 'lines')).toMatchObject({ widget: 'group', list: true });
    expect(asked('hotlines', 'lines › hours')).toMatchObject({ widget: 'several forms', options: ['always', 'unknown'] });
    expect(asked('hotlines', 'lines › tells › police › when')).toMatchObject({ widget: 'text', both: true });
    expect(asked('hotlines', 'lines › hours › week › mon')).toMatchObject({ widget: 'text', list: true, optional: true });
  });

  it('are there for every kind but those that say why not', () => {
    const without = KIND_NAMES.filter((name) => !formed.some(([one]) => one === name));
    expect(without).toEqual(['facts', 'withdrawn', 'words', 'calls', 'numberChanges', 'phrases', 'sameWords', 'meant', 'thread', 'threadCloth', 'threadMaps']);
    for (const name of without) expect('none' in KINDS[name].form && KINDS[name].form.none).toMatch(/^[A-Zn].{20,}\.$/);
    for (const name of KIND_NAMES.filter(isTextKind)) expect('body' in KINDS[name].form && KINDS[name].form.body.es[0]).toMatch(/^(?:Texto|Escenas)$/);
  });
});
