/** What a place in the list offers, as its row says it. */
export interface PlaceFacts {
  /** Its name, as the list shows it. */
  name: string;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  /** Codes of the languages that its lines name. */
  languages: readonly string[];
  /** Whether its first line answers now; `undefined` where its hours are not known. */
  open: boolean | undefined;
}

/** What a visitor asks of the list. */
export interface PlaceWish {
  /** The names of the places that are meant; nothing for all of them. */
  names: readonly string[] | undefined;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  openNow: boolean;
  /** A language code, or nothing. */
  language: string;
}

/** A text without accents, capitals, stops and spaces, so that "mexico" finds "México" and "EE. UU." is "eeuu". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A place by every name it is looked for under, as people write it. */
export interface PlaceNames {
  name: string;
  also: readonly string[];
}

/** The names of the places that something typed may mean: by a part of the name, or by the beginning of what else it is called. */
export const placesMeant = (typed: string, places: readonly PlaceNames[]): string[] => {
  const wish = folded(typed);
  return places
    .filter(({ name, also }) => folded(name).includes(wish) || (wish.length > 1 && also.some((one) => folded(one).startsWith(wish))))
    .map(({ name }) => name);
};

/** Whether a place stays in the list. Unknown hours are never hidden: nobody knows that the line is closed. */
export const placeMatches = (place: PlaceFacts, wish: PlaceWish): boolean =>
  (wish.names === undefined || wish.names.includes(place.name)) &&
  (!wish.notPolice || place.notPolice) &&
  (!wish.whatsapp || place.whatsapp) &&
  (!wish.text || place.text) &&
  (!wish.openNow || place.open !== false) &&
  (wish.language === '' || place.languages.includes(wish.language));
