import type { Kin } from "../../content/crosswalk";
import {
  findCompetency,
  parseCompetencyRef,
  type Framework,
  type PlacedCompetency,
} from "../../domain/framework";

/** A competency's kin in its place; what stands nowhere is left out. */
export type PlacedKin = Kin & { readonly framework: Framework; readonly placed: PlacedCompetency };

export function placeKin(kin: readonly Kin[], frameworks: readonly Framework[]): readonly PlacedKin[] {
  return kin.flatMap((one) => {
    const parsed = parseCompetencyRef(one.ref);
    const framework = frameworks.find(({ id }) => id === parsed?.frameworkId);
    const placed = framework && parsed && findCompetency(framework, parsed.competencyId);
    return framework && placed ? [{ ...one, framework, placed }] : [];
  });
}
