/** What people type into an address bar every day. @see everydayIn */
interface Everyday {
  /** Why it is here. */
  reason: string;
  /** How much it counts: 3 for what most open daily, 1 for the rest. */
  weight: 1 | 3;
  names: readonly string[];
}

const EVERYWHERE: readonly Everyday[] = [
  {
    reason: 'messages and networks that most people of seventeen open daily',
    weight: 3,
    names: ['facebook', 'instagram', 'messenger', 'tiktok', 'whatsapp', 'youtube'],
  },
  { reason: 'searching and mail', weight: 3, names: ['gmail', 'google', 'hotmail', 'outlook'] },
  { reason: 'other networks', weight: 1, names: ['discord', 'pinterest', 'reddit', 'snapchat', 'telegram', 'threads', 'twitter'] },
  { reason: 'films, music, games', weight: 1, names: ['disney', 'free fire', 'netflix', 'prime video', 'roblox', 'spotify', 'twitch'] },
  { reason: 'shops and rides', weight: 1, names: ['amazon', 'shein', 'temu', 'uber', 'walmart'] },
  { reason: 'looking up, school', weight: 1, names: ['canva', 'chatgpt', 'classroom', 'maps', 'wikipedia', 'zoom'] },
  { reason: 'what someone who looks over her shoulder may type', weight: 1, names: ['onlyfans', 'pornhub', 'tinder', 'xvideos'] },
  { reason: 'work and selling', weight: 1, names: ['indeed', 'linkedin', 'marketplace'] },
];

const OWN: Readonly<Record<'en' | 'es', readonly Everyday[]>> = {
  en: [
    {
      reason: 'banks and money in the United States',
      weight: 1,
      names: [
        'bank of america',
        'capital one',
        'cash app',
        'chase',
        'citi',
        'navy federal',
        'paypal',
        'remitly',
        'venmo',
        'wells fargo',
        'western union',
        'zelle',
      ],
    },
    { reason: 'news and television', weight: 1, names: ['abc', 'cnn', 'fox', 'hulu', 'la times', 'nbc', 'new york times', 'telemundo', 'univision'] },
    {
      reason: 'words typed for what one looks for',
      weight: 1,
      names: ['craigslist', 'dmv', 'ebay', 'mail', 'music', 'news', 'translate', 'weather', 'yahoo'],
    },
  ],
  es: [
    {
      reason: 'banks and money in Mexico and Central America',
      weight: 1,
      names: [
        'bac',
        'banamex',
        'banco azteca',
        'banco industrial',
        'banorte',
        'banrural',
        'bbva',
        'coppel',
        'elektra',
        'ficohsa',
        'mercado pago',
        'nu',
        'santander',
      ],
    },
    {
      reason: 'news and television',
      weight: 1,
      names: ['el universal', 'infobae', 'la prensa', 'milenio', 'nación', 'noticias', 'prensa libre', 'televisa', 'univision', 'vix'],
    },
    { reason: 'shops, carriers, rides', weight: 1, names: ['claro', 'didi', 'mercado libre', 'rappi', 'telcel', 'tigo'] },
    { reason: 'offices and papers', weight: 1, names: ['computrabajo', 'curp', 'imss', 'sat', 'sep'] },
    {
      reason: 'words typed for what one looks for',
      weight: 1,
      names: ['clima', 'correo', 'frases', 'mapas', 'música', 'tiempo', 'trabajo', 'traductor'],
    },
  ],
};

/** The everyday names of a language, each with how much it counts. */
export const everydayIn = (locale: 'en' | 'es'): { name: string; weight: number }[] =>
  [...EVERYWHERE, ...OWN[locale]].flatMap(({ names, weight }) => names.map((name) => ({ name, weight })));
