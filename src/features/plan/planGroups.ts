import type { Action } from "../../domain/action";
import { placedOf, titleOf, type CompetencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { byDay, spanOf } from "../../domain/plan";
import { readPriorities } from "../../domain/priority";
import type { SchoolTerm } from "../../domain/schoolTerm";
import { hueOf } from "../../pictures/hue";

export type PlanGroup = {
  /** A competency, or "others". */
  readonly id: string;
  /** Undefined for the actions that belong to no priority. */
  readonly ref: CompetencyRef | undefined;
  readonly title: string;
  /** 1 to 12; undefined for the others. */
  readonly hue: number | undefined;
  readonly actions: readonly Action[];
};

/** Each action once: with the first of the priorities that it is for, else among the others; the earliest first. */
export function planGroups(
  journal: Journal,
  framework: Framework,
  actions: readonly Action[],
  terms: readonly SchoolTerm[],
): readonly PlanGroup[] {
  const priorities = readPriorities(journal).map(({ ref }) => ref);
  const placeOf = ({ for: refs }: Action) => priorities.find((ref) => refs.includes(ref));
  const first = byDay((action) => {
    const { start, due } = spanOf(action, terms);
    return start || due;
  });
  const groups = priorities.map((ref): PlanGroup => {
    const about = aboutOf(framework, ref);
    const own = actions.filter((action) => placeOf(action) === ref).sort(first);
    return { id: ref, ref, ...about, actions: own };
  });
  const others = actions.filter((action) => placeOf(action) === undefined).sort(first);
  return others.length === 0
    ? groups
    : [...groups, { id: "others", ref: undefined, title: "", hue: undefined, actions: others }];
}

function aboutOf(framework: Framework, ref: CompetencyRef): Pick<PlanGroup, "title" | "hue"> {
  const placed = placedOf(framework, ref);
  return { title: titleOf(framework, ref), hue: placed && hueOf(placed.domainIndex) };
}
