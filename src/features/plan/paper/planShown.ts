import { isApart } from "../../../domain/actionApart";
import type { CompetencyRef } from "../../../domain/framework";
import { readJourney } from "../../../domain/journey";
import { spanOf } from "../../../domain/plan";
import { isPriorityApart, readReasons } from "../../../domain/priorityApart";
import { calendarDay, formatDay } from "../../../lib/format";
import { barOf, monthAxis, placeOf } from "../../../pictures/roadmapAxis";
import type { ShownPlan } from "../../../pictures/sheets/planSheetModel";
import type { Plan } from "../planContext";
import { planGroups } from "../planGroups";
import { roadWhen } from "../time/roadWhen";
import { paperWords as words } from "./paperWords";

type PaperChoices = {
  /** Of the owners. */
  readonly hasNames: boolean;
  /** What was said for each priority: anybody can be named in that. */
  readonly hasReasons: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
};

/** The plan as it goes on paper: without dropped actions, and without what is to be left out. */
export function planShown(
  { journal, framework, actions: all, terms }: Pick<Plan, "journal" | "framework" | "actions" | "terms">,
  { hasNames, hasReasons, now }: PaperChoices,
): ShownPlan {
  const journey = readJourney(journal);
  const today = calendarDay(now);
  const actions = all.filter(({ state }) => state !== "dropped");
  const axis = monthAxis(
    actions.map((action) => spanOf(action, terms)),
    today,
  );
  const whyFor = (ref: CompetencyRef) =>
    readReasons(journal, ref)
      .map(({ value }) => value)
      .join(" · ");
  return {
    title: journey.title,
    kicker: [journey.isExample ? words.example : "", framework.title, words.planOn(formatDay(now))]
      .filter((part) => part !== "")
      .join(" · "),
    time: now,
    axis,
    today: placeOf(axis, today, "begin"),
    parts: planGroups(journal, framework, actions, terms).map(({ id, ref, title, hue, actions: own }) => ({
      id,
      title: ref && isPriorityApart(journal, ref) ? words.partApart(title) : title,
      hue,
      why: hasReasons && ref ? whyFor(ref) : "",
      actions: own.map((action) => ({
        id: action.id,
        title: isApart(journal, action) ? words.actionApart(action.title || words.untitled) : action.title,
        owner: hasNames ? action.owner : "",
        when: roadWhen(action, terms, today, true),
        state: action.state,
        bar: barOf(axis, action, terms, today),
      })),
    })),
  };
}
