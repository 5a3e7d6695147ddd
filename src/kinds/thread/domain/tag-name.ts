/**
 * What a place is called on the map: without the state or country behind it. Nothing where several towns are named, since a name would stand beside
 * one of them alone.
 * @param place as the stop has it: “Lima, Peru”, “Queens, Atlanta and Jemison”
 */
export const tagName = (place: string): string | undefined => {
  const [name = '', ...behind] = place.split(', ');
  return behind.some((one) => / (?:and|y) /u.test(one)) ? undefined : name;
};
