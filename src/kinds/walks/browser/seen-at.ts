/** The class of a drawing that is seen in part, where there is room for its height alone. @param square where its square begins, from 0 to 280, in its units */
export const seenAt = (square: number): string => (square < 95 ? 'at-start' : square > 185 ? 'at-end' : 'at-middle');
