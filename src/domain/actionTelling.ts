/** What can be said of an action: each gives the entries that say it, and none of them changes what was said before. */
import {
  ACTION_TEXTS,
  type ActionState,
  type ActionText,
  SIGN_TO_BRING,
  STATE,
  type SignToBring,
  TERM_OF_ACTION,
  bringsRegister,
  forRegister,
  touchesRegister,
} from "./planRegisters";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { ActionId, EvidenceId, TermId } from "./ids";
import type { Journal } from "./journal";
import { explain } from "./record";
import { CLEARED, say, type Writer } from "./register";
import { actionThing } from "./thing";

export type NewAction = {
  readonly id: ActionId;
  readonly title: string;
  readonly for: readonly CompetencyRef[];
  readonly owner?: string;
  /** YYYY-MM-DD, as `due`. */
  readonly start?: string;
  readonly due?: string;
  readonly term?: TermId | undefined;
  readonly notes?: string;
  readonly sign?: SignToBring | undefined;
};

export function addAction(journal: Journal, writer: Writer, action: NewAction): Entry[] {
  const about = actionThing(action.id);
  const entries = ACTION_TEXTS.flatMap((register) => {
    const text = action[register] ?? "";
    return text === "" ? [] : [say(journal, writer, about, register, text)];
  });
  if (action.term !== undefined) entries.push(say(journal, writer, about, TERM_OF_ACTION, action.term));
  if (action.sign) entries.push(say(journal, writer, about, SIGN_TO_BRING, { ...action.sign }));
  return [...entries, ...action.for.map((ref) => say(journal, writer, about, forRegister(ref), true))];
}

/** Empty takes it back. */
export function describeAction(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  register: ActionText,
  text: string,
): Entry {
  return say(journal, writer, actionThing(id), register, text);
}

/** `why`: the reason, as for dropping it; empty for none. */
export function setActionState(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  state: ActionState,
  why = "",
): Entry[] {
  const said = say(journal, writer, actionThing(id), STATE, state);
  return why === "" ? [said] : [said, explain(journal, writer, said.id, why)];
}

export function setTerm(journal: Journal, writer: Writer, id: ActionId, term: TermId | undefined): Entry {
  return say(journal, writer, actionThing(id), TERM_OF_ACTION, term ?? CLEARED);
}

export function aimAtSign(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  sign: SignToBring | undefined,
): Entry {
  return say(journal, writer, actionThing(id), SIGN_TO_BRING, sign ? { ...sign } : CLEARED);
}

export function actFor(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  ref: CompetencyRef,
  isFor: boolean,
): Entry {
  return say(journal, writer, actionThing(id), forRegister(ref), isFor);
}

/** `consideration`: `group/item`, as the framework lists them. */
export function touchConsideration(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  consideration: string,
  touches: boolean,
): Entry {
  return say(journal, writer, actionThing(id), touchesRegister(consideration), touches);
}

export function bringEvidence(
  journal: Journal,
  writer: Writer,
  id: ActionId,
  evidence: EvidenceId,
  brings: boolean,
): Entry {
  return say(journal, writer, actionThing(id), bringsRegister(evidence), brings);
}
