// Plans: what a team chose in its first meeting, and one as a leadership team has it for a year: eight priorities with sixty actions among them, with owners, days and terms.
import { addAction, setActionState } from "../../src/domain/actionTelling";
import { ACTION_STATES } from "../../src/domain/planRegisters";
import type { CompetencyRef } from "../../src/domain/framework";
import type { ActionId, ResourceId, TermId } from "../../src/domain/ids";
import { choosePriority } from "../../src/domain/priorityTelling";
import { explain } from "../../src/domain/record";
import { addResource, comment, markUseful } from "../../src/domain/resourceTelling";
import { addTerm } from "../../src/domain/schoolTerm";
import { weigh } from "../../src/domain/weighing";
import { k12Ref, Telling } from "./browserSeeds";

const ACTIONS = [
  "Visit two schools that already work this way, and write down what surprised us",
  "Draft the first version with students",
  "Ask families in three evenings what they would miss",
  "Try it in one advisory for six weeks",
  "Agree on the words that everybody will use",
  "Bring a proposal to the board",
  "Look at the first results together, and decide what to keep",
] as const;
const OWNERS = ["Mara Okafor", "Lead team", "Ben", "", "Advisory teachers of the lower school"] as const;
const DAY_MS = 86_400_000;

export const PLAN_SIZE = { priorities: 8, actions: 60 } as const;

/** `now`: milliseconds since 1970 UTC, in the fourth month of the plan. `long`: every title as long as it may be. */
export function yearPlan(id: string, now: number, long = false): Telling {
  const telling = new Telling(id, long ? "Larkspur ".repeat(20).trim() : "Larkspur High School");
  const { writer } = telling;
  const day = (offset: number) => new Date(now + offset * DAY_MS).toISOString().slice(0, 10);
  const termIds = ["autumn", "winter", "spring"].map((name) => `${id}-${name}` as TermId);
  for (const [index, title] of ["Autumn", "Winter", "Spring"].entries()) {
    const start = index * 110 - 100;
    const term = { id: termIds[index]!, title, start: day(start), end: day(start + 100) };
    telling.tell((journal) => addTerm(journal, writer, term));
  }
  for (let index = 0; index < PLAN_SIZE.priorities; index += 1) {
    let chosen: ReturnType<typeof choosePriority> = [];
    telling.tell((journal) => (chosen = choosePriority(journal, writer, k12Ref(index * 3))));
    const why = "It holds the other things up, and people are ready for it.";
    telling.tell((journal) => explain(journal, writer, [chosen].flat()[0]!.id, why));
  }
  for (let index = 0; index < PLAN_SIZE.actions; index += 1) {
    const action = `${id}-action-${index}` as ActionId;
    const title = ACTIONS[index % ACTIONS.length]!;
    const begins = ((index * 53) % 320) - 100;
    const hasDays = index % 6 !== 5;
    telling.tell((journal) =>
      addAction(journal, writer, {
        id: action,
        title: long ? `${title} ${"and all that belongs to it ".repeat(8)}`.slice(0, 200).trim() : title,
        owner: OWNERS[index % OWNERS.length]!,
        for: [k12Ref((index % PLAN_SIZE.priorities) * 3)],
        start: hasDays && index % 4 !== 3 ? day(begins) : "",
        due: hasDays ? day(begins + 10 + ((index * 17) % 70)) : "",
        term: hasDays || index % 12 === 11 ? undefined : termIds[index % 3],
      }),
    );
    const state = ACTION_STATES[begins > 20 ? 0 : index % 3];
    if (state && state !== "to-do") telling.tell((journal) => setActionState(journal, writer, action, state));
  }
  return telling;
}

const fromToday = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A few things are to be done for one competency: what is late, what was done, what lies ahead. Returns the last one's id. */
export function planSome(
  telling: Telling,
  ref: CompetencyRef,
  title = "Invite families to a Friday",
): ActionId {
  const { writer } = telling;
  const term = `${telling.id}-term` as TermId;
  telling.tell((journal) =>
    addTerm(journal, writer, { id: term, title: "Spring", start: fromToday(20), end: fromToday(120) }),
  );
  let chosen: ReturnType<typeof choosePriority> = [];
  telling.tell((journal) => (chosen = choosePriority(journal, writer, ref)));
  telling.tell((journal) => explain(journal, writer, chosen[0]!.id, "It holds the other things up."));
  telling.tell((journal) => weigh(journal, writer, ref, { impact: 80, effort: 30 }));
  const plan = (id: string, said: Omit<Parameters<typeof addAction>[2], "id" | "for">) => {
    const action = `${telling.id}-${id}` as ActionId;
    telling.tell((journal) => addAction(journal, writer, { id: action, for: [ref], ...said }));
    return action;
  };
  plan("late", { title: "Visit a school that already does it", owner: "Lead team", due: fromToday(-12) });
  const done = plan("done", { title: "Ask the students what they would miss", owner: "Ben" });
  telling.tell((journal) => setActionState(journal, writer, done, "done"));
  const notes = "Two families a time are plenty.";
  return plan("ahead", { title, owner: "Mara Okafor", due: fromToday(4), term, notes });
}

/** A link that people added themselves, found useful, and talked about. */
export function shareResource(telling: Telling, ref: CompetencyRef, title = "How Harbor School began"): void {
  const { writer } = telling;
  const id = `${telling.id}-resource` as ResourceId;
  const content = { kind: "link", url: "https://example.org/began" } as const;
  const texts = { title, publisher: "Harbor School", summary: "Their first year, month by month.", kind: "" };
  telling.tell((journal) => addResource(journal, writer, { id, content, ...texts, serves: [ref] }));
  telling.tell((journal) => markUseful(journal, writer, id, true));
  telling.tell((journal) => comment(journal, writer, id, "first", "Read the part about Fridays."));
}
