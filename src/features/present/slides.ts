/** The presentation as a row of slides, made of what is shown and nothing besides. */
import type { ShownCompetency, ShownDomain, ShownEvidence, ShownRecord } from "../../domain/shownRecord";

export type Slide =
  | { readonly type: "title" }
  | { readonly type: "glance" }
  | { readonly type: "earned"; readonly shown: Placed }
  | { readonly type: "piece"; readonly shown: Placed; readonly piece: ShownEvidence }
  | { readonly type: "ahead" }
  | { readonly type: "end" };

/** A competency with its domain; `domainIndex`: that domain's place from 0, which decides the hue. */
export type Placed = {
  readonly competency: ShownCompetency;
  readonly domain: ShownDomain;
  readonly domainIndex: number;
};

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
export function earnedIn(record: ShownRecord): readonly Placed[] {
  return allIn(record).filter(({ competency }) =>
    record.since === undefined ? competency.status === "earned" : competency.turn === "earned",
  );
}

export function allIn({ domains }: ShownRecord): readonly Placed[] {
  return domains.flatMap((domain, domainIndex) =>
    domain.competencies.map((competency) => ({ competency, domain, domainIndex })),
  );
}

/** What somebody chose to work on next, in its order. */
export const prioritiesIn = (record: ShownRecord): readonly Placed[] =>
  allIn(record)
    .filter(({ competency }) => competency.priority !== undefined && competency.status !== "earned")
    .sort((a, b) => (a.competency.priority ?? 0) - (b.competency.priority ?? 0));

/** In progress, and not among the priorities. */
export const underWayIn = (record: ShownRecord): readonly Placed[] =>
  allIn(record).filter(
    ({ competency }) => competency.status === "in-progress" && competency.priority === undefined,
  );
