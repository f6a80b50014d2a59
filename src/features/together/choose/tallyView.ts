/** The tally of the dots as it is drawn: titles, hues, and a form for each role that may be told apart. */
import { placedOf, titleOf, type CompetencyRef, type Framework } from "../../../domain/framework";
import type { Session } from "../../../domain/session";
import { tallyDots, type DotTally } from "../../../domain/tally";
import type { Voice } from "../../../domain/voice";
import { hueOf } from "../../../pictures/hue";
import { roleTitle } from "../../../pictures/roomWords";
import type { DotGroup } from "./dotForms";
import type { DotsQuestion } from "./rounds";

/** `title`: empty where roles are not told apart. */
type Group = DotGroup & { readonly title: string };

export type TallyRow = Pick<DotTally, "ref" | "dots" | "voices" | "isNear"> & {
  readonly title: string;
  /** 1 to 12; undefined for a competency that the framework no longer has. */
  readonly hue: number | undefined;
  readonly groups: readonly Group[];
};

export type TallyView = {
  /** Most dots first. */
  readonly rows: readonly TallyRow[];
  /** The dots of the one that has most. */
  readonly most: number;
  /** All dots that count, and whose. */
  readonly dots: number;
  readonly voices: number;
  /** Ballots that did not keep to the rule, of which nothing counts. */
  readonly spoiled: number;
  /** A form for each role; empty where roles are not told apart. */
  readonly legend: readonly { readonly form: number; readonly title: string }[];
};

/** Ties are marked among those with at least this part of the most dots: a third. */
const NEAR_SHARE = 3;

export function tallyView(
  voices: readonly Voice[],
  question: DotsQuestion,
  session: Session,
  framework: Framework,
): TallyView {
  const { tallies, voices: counted, spoiled } = tallyDots(voices, question, session);
  const most = Math.max(0, ...tallies.map(({ dots }) => dots));
  const roles = tallies[0]?.roles.map(({ role }) => role) ?? [];
  const legend = roles.map((role, form) => ({ form, title: roleTitle(session, role) }));
  return {
    rows: tallies
      .map((tally) => rowOf(tally, framework, legend))
      // Only near the top does it matter who lies before whom.
      .map((row) => ({ ...row, isNear: row.isNear && row.dots * NEAR_SHARE >= most })),
    most,
    dots: tallies.reduce((all, { dots }) => all + dots, 0),
    voices: counted,
    spoiled,
    legend,
  };
}

function rowOf(
  { ref, dots, voices, isNear, roles }: DotTally,
  framework: Framework,
  legend: TallyView["legend"],
): TallyRow {
  const placed = placedOf(framework, ref);
  const groups = roles.map((role, form) => ({
    form,
    count: role.dots,
    title: legend[form]?.title ?? "",
  }));
  return {
    ref,
    dots,
    voices,
    isNear,
    title: titleOf(framework, ref),
    hue: placed && hueOf(placed.domainIndex),
    groups:
      groups.length > 0 ? groups.filter(({ count }) => count > 0) : [{ form: 0, count: dots, title: "" }],
  };
}

/** The dots of every candidate, as they are kept with the decision. */
export const dotsByRef = ({ rows }: TallyView): Readonly<Record<CompetencyRef, number>> =>
  Object.fromEntries(rows.map(({ ref, dots }) => [ref, dots]));
