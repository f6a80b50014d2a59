/** Terms in plain words, each with the competencies that lean on it. */
import type { CompetencyRef } from "../domain/framework";
import { lazily } from "./lazily";

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly competencies: readonly CompetencyRef[];
}

/** The same promise each time. */
export const loadGlossary: () => Promise<readonly Term[]> = lazily(
  // A test checks the file against this type.
  async () => (await import("./glossary.json")).default.terms as unknown as readonly Term[],
);

export function termsFor(terms: readonly Term[], ref: CompetencyRef): readonly Term[] {
  return terms.filter((term) => term.competencies.includes(ref));
}
