/**
 * Numbers that are dialled only inside one country and have no international form: emergency and short codes,
 * star codes, and national free numbers for which no source prints an international form.
 * The list says that such a number exists in print for that country (the sources stand with the lines in
 * `content/hotlines`); it guards against a digit lost in typing.
 */
export const SHORT_CODES: Readonly<Record<string, readonly string[]>> = {
  us: ['911', '988', '711', '233733', '88788', '66008'],
  pr: ['911'],
  mx: ['911', '089', '079', '*765', '01 800 00 854 00'],
  gt: ['110', '1555', '1572', '1546', '1571'],
  hn: ['145', '911', '114'],
  sv: ['911', '126', '119'],
  ni: ['118', '133'],
  cr: ['911', '1147', '800-8000-645', '800-226-2626'],
  pa: ['104', '182'],
  cu: ['103', '106', '5265-2798'],
  do: ['911', '*211', '*212'],
  ht: ['840', '188'],
  co: ['123', '155', '141', '01 8000 52 20 20'],
  ve: ['911', '0800-6853737'],
  ec: ['911', '1800 335 486'],
  pe: ['1818', '105', '100', '114'],
  bo: ['122', '110'],
  cl: ['*4242', '133', '134', '1455', '147'],
  ar: ['145', '911', '144', '137', '102'],
  uy: ['0800 4141', '*4141', '911', '0800 5050'],
  py: ['137', '147', '911', '133'],
  br: ['100', '180', '190'],
  es: ['016', '112', '116 000', '116 111'],
  pt: ['112', '144', '3060'],
  ca: ['911', '686868'],
  it: ['1522', '112'],
};
