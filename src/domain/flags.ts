/** A thing's yes or no to each of several others, a register for each: a prefix, then what it names. */
import type { Journal } from "./journal";
import { parseFlag, read, type Reading } from "./register";

export type FlagApart = {
  /** What stands behind the prefix. */
  readonly of: string;
  readonly answers: Reading<boolean>;
};

/** Of the registers with this prefix those that say yes, by what stands behind it, sorted. */
export function readFlags(journal: Journal, about: string, prefix: string): readonly string[] {
  return flags(journal, about, prefix)
    .filter(({ answers }) => answers[0]?.value)
    .map(({ of }) => of)
    .sort();
}

/** Of the registers with this prefix those that say both, because two devices said so apart. */
export function readFlagsApart(journal: Journal, about: string, prefix: string): readonly FlagApart[] {
  return flags(journal, about, prefix).filter(({ answers }) => answers.length > 1);
}

function flags(journal: Journal, about: string, prefix: string): readonly FlagApart[] {
  return [...(journal.things.get(about)?.keys() ?? [])]
    .filter((register) => register.startsWith(prefix))
    .map((register) => ({
      of: register.slice(prefix.length),
      answers: read(journal, about, register, parseFlag),
    }));
}
