/** How the competencies of the three frameworks answer to each other, each link with its reason. */
import type { CompetencyRef } from "../domain/framework";
import { lazily } from "./lazily";

/** `supports` has a direction: work on `from` helps `to` along. `same-intent` holds both ways. */
export interface CrosswalkLink {
  readonly from: CompetencyRef;
  readonly to: CompetencyRef;
  readonly relation: "same-intent" | "supports";
  /** A clause without a capital or a full stop. */
  readonly why: string;
}

/** A competency of another framework as seen from one competency. */
export interface Kin {
  readonly ref: CompetencyRef;
  readonly relation: "same-intent" | "supports" | "supported-by";
  readonly why: string;
}

/** The links, in the K-12 framework's reading order. The same promise each time. */
export const loadCrosswalk: () => Promise<readonly CrosswalkLink[]> = lazily(
  // A test checks the file against this type.
  async () => (await import("./crosswalk.json")).default.links as unknown as readonly CrosswalkLink[],
);

/** The competency's kin, whichever end of a link it stands at; those of the same intent first. */
export function kinOf(links: readonly CrosswalkLink[], ref: CompetencyRef): readonly Kin[] {
  const kin = links.flatMap((link): readonly Kin[] => {
    if (link.from === ref) return [{ ref: link.to, relation: link.relation, why: link.why }];
    if (link.to !== ref) return [];
    const relation = link.relation === "supports" ? "supported-by" : link.relation;
    return [{ ref: link.from, relation, why: link.why }];
  });
  return [...kin].sort((a, b) => Number(b.relation === "same-intent") - Number(a.relation === "same-intent"));
}
