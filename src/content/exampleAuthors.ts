/** Who tells the example. Their ids are the same on every device, so that what others write in it can be told apart from it. */
import type { AuthorId } from "../domain/ids";

const PREFIX = "waymark-example-";

const teller = (id: string, name: string) => ({ id: `${PREFIX}${id}` as AuthorId, name });

/** People by their roles: nobody real is meant. */
export const TELLERS = {
  lead: teller("lead-team", "Lead team"),
  coach: teller("learning-coach", "Learning coach"),
  grade9: teller("grade-9-team", "Grade 9 team"),
} as const;

export type Teller = keyof typeof TELLERS;

export const isTeller = (author: AuthorId): boolean => author.startsWith(PREFIX);
