/** What a place in the list offers, as its row says it. */
export interface PlaceFacts {
  /** Its names in every language, folded. */
  names: string;
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
  name: string;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  openNow: boolean;
  /** A language code, or nothing. */
  language: string;
}

/** A text without accents and capitals, so that "mexico" finds "México". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether a place stays in the list. Unknown hours are never hidden: nobody knows that the line is closed. */
export const placeMatches = (place: PlaceFacts, wish: PlaceWish): boolean =>
  place.names.includes(folded(wish.name)) &&
  (!wish.notPolice || place.notPolice) &&
  (!wish.whatsapp || place.whatsapp) &&
  (!wish.text || place.text) &&
  (!wish.openNow || place.open !== false) &&
  (wish.language === '' || place.languages.includes(wish.language));
