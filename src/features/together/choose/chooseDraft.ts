/** What the facilitator has prepared to ask and to decide; outlives the page. */
import type { CompetencyRef } from "../../../domain/framework";
import type { Json } from "../../../lib/json";

/** `refs`: the candidates, or null as they are proposed; `dots` and `most`: 0 for the usual rule. */
export type AskDraft = {
  readonly refs: readonly string[] | null;
  readonly dots: number;
  readonly most: number;
};
export const NO_ASK: AskDraft = { refs: null, dots: 0, most: 0 };

export function readAskDraft(value: Json): AskDraft | undefined {
  const { refs, dots, most } = membersOf(value);
  return (refs === null || isTexts(refs)) && typeof dots === "number" && typeof most === "number"
    ? { refs: refs ?? null, dots, most }
    : undefined;
}

/** The first step on one competency. */
export type StepDraft = { readonly ref: string; readonly owner: string; readonly step: string };
/** `refs`: in the order in which they were chosen. */
export type DecisionDraft = {
  readonly refs: readonly string[];
  readonly steps: readonly StepDraft[];
  readonly method: string;
  readonly note: string;
};
export const NO_DECISION: DecisionDraft = { refs: [], steps: [], method: "", note: "" };

export function readDecisionDraft(value: Json): DecisionDraft | undefined {
  const { refs, steps, method, note } = membersOf(value);
  return isTexts(refs) && Array.isArray(steps) && typeof method === "string" && typeof note === "string"
    ? { refs, steps: steps.flatMap(readStep), method, note }
    : undefined;
}

/** What is typed for one competency; empty where nothing is. */
export const stepOf = ({ steps }: DecisionDraft, ref: CompetencyRef): StepDraft =>
  steps.find((step) => step.ref === ref) ?? { ref, owner: "", step: "" };

function readStep(value: Json): StepDraft[] {
  const { ref, owner, step } = membersOf(value);
  return typeof ref === "string" && typeof owner === "string" && typeof step === "string"
    ? [{ ref, owner, step }]
    : [];
}

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

function membersOf(value: Json): { readonly [member: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [member: string]: Json | undefined })
    : {};
}
