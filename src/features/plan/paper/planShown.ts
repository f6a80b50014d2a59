import type { Action } from "../../../domain/action";
import type { Framework } from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { readJourney } from "../../../domain/journey";
import { spanOf } from "../../../domain/plan";
import { readPriorities } from "../../../domain/priority";
import { whyOf } from "../../../domain/record";
import { readTerms } from "../../../domain/schoolTerm";
import { calendarDay, formatDay } from "../../../lib/format";
import { barOf, monthAxis, placeOf } from "../../../pictures/roadmapAxis";
import type { ShownPlan } from "../../../pictures/sheets/planSheetModel";
import { planGroups } from "../planGroups";
import { roadWhen } from "../time/roadWhen";
import { paperWords as words } from "./paperWords";

/** The plan as it goes on paper: without dropped actions, and without owners where names are left out. `now` in milliseconds. */
export function planShown(
  journal: Journal,
  framework: Framework,
  all: readonly Action[],
  { hasNames, now }: { readonly hasNames: boolean; readonly now: number },
): ShownPlan {
  const terms = readTerms(journal);
  const journey = readJourney(journal);
  const today = calendarDay(now);
  const actions = all.filter(({ state }) => state !== "dropped");
  const axis = monthAxis(
    actions.map((action) => spanOf(action, terms)),
    today,
  );
  const chosen = new Map(readPriorities(journal).map(({ ref, entry }) => [ref, entry.id]));
  const whyFor = (ref: ReturnType<typeof planGroups>[number]["ref"]) => {
    const entry = ref && chosen.get(ref);
    return entry === undefined ? "" : whyOf(journal, entry);
  };
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
      title,
      hue,
      why: whyFor(ref),
      actions: own.map((action) => ({
        id: action.id,
        title: action.title,
        owner: hasNames ? action.owner : "",
        when: roadWhen(action, terms, today, true),
        state: action.state,
        bar: barOf(axis, action, terms, today),
      })),
    })),
  };
}
