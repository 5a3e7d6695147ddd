/** What schema.org says of a word: of a class those above it; of a property what it may stand on and hold. */
interface Word {
  isClass: boolean;
  isProperty: boolean;
  above: string[];
  standsOn: string[];
  holds: string[];
}

/** The vocabulary of schema.org, by the bare names of its classes and properties. */
export type Vocabulary = ReadonlyMap<string, Word>;

const bare = (iri: string): string => iri.replace(/^https?:\/\/schema\.org\//, '');
const QUAD = /^<([^>]+)> <([^>]+)> <([^>]+)>/;
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';

/** Reads the vocabulary. @param quads as schema.org publishes it, one statement on each line (N-Quads) */
export const readVocabulary = (quads: string): Vocabulary => {
  const words = new Map<string, Word>();
  for (const line of quads.split('\n')) {
    const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? [];
    if (!/^https?:\/\/schema\.org\//.test(subject)) continue;
    const word = words.get(bare(subject)) ?? { isClass: false, isProperty: false, above: [], standsOn: [], holds: [] };
    words.set(bare(subject), word);
    if (predicate.endsWith('#type')) {
      word.isClass ||= object === CLASS;
      word.isProperty ||= object === PROPERTY;
    }
    if (predicate.endsWith('#subClassOf')) word.above.push(bare(object));
    if (predicate.endsWith('/domainIncludes')) word.standsOn.push(bare(object));
    if (predicate.endsWith('/rangeIncludes')) word.holds.push(bare(object));
  }
  return words;
};

const withAbove = (vocabulary: Vocabulary, name: string): string[] => [
  name,
  ...(vocabulary.get(name)?.above ?? []).flatMap((above) => withAbove(vocabulary, above)),
];

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
/** Of schema.org's simple kinds of value those that have a form. */
const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  Date: (value) => DAY.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => DAY.test(value) && !Number.isNaN(Date.parse(value)),
  URL: (value) => /^https?:/.test(value) && URL.canParse(value),
  Integer: (value) => /^-?\d+$/.test(value),
  Number: (value) => Number.isFinite(Number(value)),
};
const SIMPLE = new Set([...Object.keys(FORMS), 'Boolean', 'Text', 'Time', 'CssSelectorType', 'PronounceableText', 'XPathType']);

/** What is wrong with a value of a property. */
const wrongValue = (vocabulary: Vocabulary, property: string, value: unknown, holds: readonly string[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => wrongValue(vocabulary, property, one, holds));
  if (typeof value === 'object' && value !== null) {
    const type: unknown = Reflect.get(value, '@type');
    const fits = typeof type !== 'string' || withAbove(vocabulary, type).some((one) => holds.includes(one));
    return [...(fits ? [] : [`${property} may not hold a ${type}`]), ...wrongWithData(vocabulary, value)];
  }
  const word = String(value);
  if (word.trim() === '') return [`${property} is empty`];
  // Anything may be named by words in the place of what it is, but a day or an address has its form.
  const simple = holds.filter((one) => SIMPLE.has(one));
  const formed = simple.filter((one) => one in FORMS);
  if (simple.length === 0 || formed.length < simple.length) return [];
  return formed.some((one) => FORMS[one]?.(word) === true) ? [] : [`${property} is "${word}", and should be a ${formed.join(' or ')}`];
};

/**
 * What schema.org does not have, or not so: classes, properties on them, what those hold, and the form of days and addresses.
 * @param data of one thing, as JSON-LD
 */
export const wrongWithData = (vocabulary: Vocabulary, data: object): string[] => {
  const type: unknown = Reflect.get(data, '@type');
  if (typeof type !== 'string') return ['Something has no @type.'];
  if (vocabulary.get(type)?.isClass !== true) return [`There is no class ${type}.`];
  const kinds = withAbove(vocabulary, type);
  return Object.entries(data)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]: [string, unknown]) => {
      const property = vocabulary.get(name);
      if (property?.isProperty !== true) return [`There is no property ${name}.`];
      const stands = property.standsOn.some((one) => kinds.includes(one));
      return [...(stands ? [] : [`${name} does not stand on a ${type}`]), ...wrongValue(vocabulary, name, value, property.holds)];
    });
};
