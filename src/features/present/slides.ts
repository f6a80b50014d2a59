/** The presentation as a row of slides, made of what is shown and nothing besides. */
import { placesIn, type ShownEvidence, type ShownPlace, type ShownRecord } from "../../domain/shownRecord";

export type Slide =
  | { readonly type: "title" }
  | { readonly type: "glance" }
  | { readonly type: "earned"; readonly shown: ShownPlace }
  | { readonly type: "piece"; readonly shown: ShownPlace; readonly piece: ShownEvidence }
  | { readonly type: "ahead" }
  | { readonly type: "end" };

/** Begins with the record, ends with what comes next; in between every newly earned competency, each with its evidence. */
export function slidesOf(record: ShownRecord): readonly Slide[] {
  const shownBefore = new Set<string>();
  const earned = earnedIn(record).flatMap((shown): readonly Slide[] => {
    // What serves several is seen once, with the first of them.
    const pieces = shown.competency.evidence.filter(({ id }) => !shownBefore.has(id));
    for (const { id } of pieces) shownBefore.add(id);
    return [{ type: "earned", shown }, ...pieces.map((piece): Slide => ({ type: "piece", shown, piece }))];
  });
  return [{ type: "title" }, { type: "glance" }, ...earned, { type: "ahead" }, { type: "end" }];
}

/** Since the moment that one looks back to, or all of them; in reading order. */
export function earnedIn(record: ShownRecord): readonly ShownPlace[] {
  return placesIn(record).filter(({ competency }) =>
    record.since === undefined ? competency.status === "earned" : competency.turn === "earned",
  );
}

/** In progress, and not among the priorities. */
export const underWayIn = (record: ShownRecord): readonly ShownPlace[] =>
  placesIn(record).filter(
    ({ competency }) => competency.status === "in-progress" && competency.priority === undefined,
  );
