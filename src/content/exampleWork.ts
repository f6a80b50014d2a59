/** What the people of the example plan, weigh, and say of what they read. */
import { addAction, setActionState } from "../domain/actionTelling";
import type { Entry } from "../domain/entry";
import { competencyRef, type CompetencyRef, type FrameworkId } from "../domain/framework";
import type { ActionId, ResourceId, TermId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import type { Writer } from "../domain/register";
import { addResource, comment, markUseful } from "../domain/resourceTelling";
import { addTerm, readTerms } from "../domain/schoolTerm";
import { weigh } from "../domain/weighing";
import { calendarDay } from "../lib/format";
import type { Planned, Remarked, Shared, Terms, Weighed } from "./exampleStory";

export type Around = {
  readonly framework: FrameworkId;
  /** The end of the story, in milliseconds since 1970 UTC: days to come are counted from it. */
  readonly now: number;
  /** A new random id each time. */
  readonly chance: () => string;
};

export function tellWork(
  journal: Journal,
  writer: Writer,
  what: Planned | Weighed | Terms | Shared | Remarked,
  { framework, now, chance }: Around,
): Entry[] {
  const refOf = (competency: string): CompetencyRef => competencyRef(framework, competency);
  const day = (inDays: number) => {
    const date = new Date(now);
    date.setDate(date.getDate() + inDays);
    return calendarDay(date.getTime());
  };
  switch (what.kind) {
    case "planned": {
      const { title, owner, startIn, dueIn, term, state, why, notes, sign } = what;
      const id = chance() as ActionId;
      const refs = what.for.map(refOf);
      const entries = addAction(journal, writer, {
        id,
        title,
        for: refs,
        ...(owner !== undefined && { owner }),
        ...(startIn !== undefined && { start: day(startIn) }),
        ...(dueIn !== undefined && { due: day(dueIn) }),
        ...(term !== undefined && { term: readTerms(journal)[term]?.id }),
        ...(notes !== undefined && { notes }),
        ...(sign !== undefined && { sign: { ref: refs[0]!, sign } }),
      });
      return state ? [...entries, ...setActionState(journal, writer, id, state, why)] : entries;
    }
    case "weighed":
      return what.weighings.map(({ competency, impact, effort }) =>
        weigh(journal, writer, refOf(competency), { impact, effort }),
      );
    case "terms":
      return what.terms.flatMap(({ title, startIn, endIn }) =>
        addTerm(journal, writer, { id: chance() as TermId, title, start: day(startIn), end: day(endIn) }),
      );
    case "shared":
      return addResource(journal, writer, {
        id: chance() as ResourceId,
        content: { kind: "note", text: what.text },
        title: what.title,
        summary: what.summary,
        publisher: "",
        kind: "",
        serves: what.serves.map(refOf),
      });
    case "remarked": {
      const resource = what.resource as ResourceId;
      const found = what.useful ? [markUseful(journal, writer, resource, true)] : [];
      return what.text === "" ? found : [...found, comment(journal, writer, resource, chance(), what.text)];
    }
  }
}
