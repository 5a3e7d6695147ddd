/**
 * Whose reading a guide or a lesson may wait for, as `waitsFor` names them: what it says of law, of care for the body, and of what to do when
 * somebody under 18 tells something.
 */
export const PROFESSIONS = ['lawyer', 'clinician', 'child-protection'] as const;

/** One whose reading a text may wait for. */
export type Profession = (typeof PROFESSIONS)[number];
