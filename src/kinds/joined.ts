import type { Country } from '#/domain/hotlines.ts';
import { withCalls, type Calls } from './calls/domain/with-calls.ts';

/** What hangs together of what is read. */
export interface Joining {
  hotlines: readonly { data: Country }[];
  calls: readonly { id: string; data: Calls }[];
}

/** What is read of each kind, with what one kind says of another: the lines with what the calls to them brought. */
export const joined = <Data extends Joining>(data: Data): Data => {
  const countries = withCalls(
    data.hotlines.map((one) => one.data),
    new Map(data.calls.map((one) => [one.id, one.data])),
  );
  return { ...data, hotlines: data.hotlines.map((one, index) => ({ ...one, data: countries[index] ?? one.data })) };
};
