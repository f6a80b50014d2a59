/** What every part of a plan needs to know, read once for all of it. */
import { createContext, use, type ComponentType } from "react";
import { readActions, type Action } from "../../domain/action";
import { authorName } from "../../domain/author";
import type { CompetencyRef } from "../../domain/framework";
import type { ActionId, AuthorId, EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readTerms, type SchoolTerm } from "../../domain/schoolTerm";
import { splitThing } from "../../domain/thing";
import type { PlanViewProps } from "./planView";

/** What takes a photo or another piece of evidence; a feature of its own, handed in. */
export type AdderSlot = ComponentType<{
  readonly journey: JourneyId;
  readonly serves: readonly CompetencyRef[];
  readonly compact?: boolean;
  readonly onAdded?: (item: EvidenceId) => void;
}>;

export type Plan = PlanViewProps & {
  readonly actions: readonly Action[];
  readonly terms: readonly SchoolTerm[];
  /** YYYY-MM-DD, where this device is. */
  readonly today: string;
  /** The id of the list of names that owners are suggested from. */
  readonly owners: string;
  readonly adder: AdderSlot;
  /** Of which actions a result that was left is open somewhere on the page again. Changed in place: nothing is drawn by it. */
  readonly resultsOpen: Set<ActionId>;
};

export const PlanContext = createContext<Plan | undefined>(undefined);

/** Throws outside of a plan. */
export function usePlan(): Plan {
  const plan = use(PlanContext);
  if (!plan) throw new Error("There is no plan around this.");
  return plan;
}

export function readPlan(
  props: PlanViewProps,
  around: Pick<Plan, "today" | "owners" | "adder" | "resultsOpen">,
): Plan {
  const { journal } = props;
  return { ...props, ...around, actions: readActions(journal), terms: readTerms(journal) };
}

/** Names that were used already: owners, and those who wrote; in the order of the alphabet. */
export function namesUsed(journal: Journal): readonly string[] {
  const writers = [...(journal.thingsByKind.get("author")?.keys() ?? [])].map((about) =>
    authorName(journal, splitThing(about).id as AuthorId),
  );
  const names = [...readActions(journal).map(({ owner }) => owner), ...writers].map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))].sort((a, b) => a.localeCompare(b));
}
