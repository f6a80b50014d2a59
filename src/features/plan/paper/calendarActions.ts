import type { Action } from "../../../domain/action";
import { placedOf, type Framework } from "../../../domain/framework";
import { spanOf } from "../../../domain/plan";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import type { CalendarAction } from "../../../formats/calendar";
import { formatDay, formatList } from "../../../lib/format";
import { noonOf } from "../when";
import { paperWords as words } from "./paperWords";

/** What a calendar is told of each action. A name stands in it only where that is asked; notes, where names may stand, never do. */
export function calendarActions(
  framework: Framework,
  actions: readonly Action[],
  terms: readonly SchoolTerm[],
  hasNames: boolean,
): readonly CalendarAction[] {
  return actions.map((action) => {
    const span = spanOf(action, terms);
    const competencies = action.for.flatMap((ref) => placedOf(framework, ref)?.competency.title ?? []);
    const term = terms.find(({ id }) => id === action.term);
    const say = (day: string) => formatDay(noonOf(day));
    return {
      id: action.id,
      title: action.title || words.untitled,
      state: action.state,
      ...span,
      about: [
        competencies.length > 0 ? words.forCompetencies(formatList(competencies)) : "",
        words.state(words.states[action.state]),
        span.start !== "" && span.due !== "" ? words.days2(say(span.start), say(span.due)) : "",
        term ? words.term(term.title) : "",
        hasNames && action.owner !== "" ? words.owner(action.owner) : "",
      ].filter((line) => line !== ""),
    };
  });
}
