/** What was said of an action apart, on two devices, and waits for somebody to settle it. */
import type { Json } from "../lib/json";
import type { Action } from "./action";
import { setActionState } from "./actionTelling";
import type { Entry } from "./entry";
import {
  ACTION_TEXTS,
  bringsRegister,
  forRegister,
  isFlagOfAction,
  parseActionState,
  STATE,
  touchesRegister,
} from "./planRegisters";
import type { CompetencyRef } from "./framework";
import type { EvidenceId } from "./ids";
import type { Journal } from "./journal";
import { reasonsFor, type Reason } from "./reasons";
import { explain } from "./record";
import { parseFlag, read, registerOf, type Reading, type Writer } from "./register";
import { actionThing } from "./thing";

export type FlagApart =
  | { readonly kind: "for"; readonly of: CompetencyRef; readonly answers: Reading<boolean> }
  | { readonly kind: "touches"; readonly of: string; readonly answers: Reading<boolean> }
  | { readonly kind: "brings"; readonly of: EvidenceId; readonly answers: Reading<boolean> };

/** Whether anything at all of it waits to be settled. */
export function isApart(journal: Journal, action: Action): boolean {
  const { answers } = action;
  const said = [...ACTION_TEXTS.map((text) => answers[text]), answers.state, answers.term, answers.sign];
  return (
    said.some(({ length }) => length > 1) ||
    stateReasons(journal, action).length > 1 ||
    flagsApart(journal, action).length > 0
  );
}

/** Why it is in its state, as why it was dropped; several where people gave a reason apart. */
export function stateReasons(journal: Journal, { id, state, stateSaid }: Action): readonly Reason[] {
  const isShown = (value: Json) => parseActionState(value) === state;
  return reasonsFor(journal, actionThing(id), STATE, isShown, stateSaid?.entry.id);
}

/** That reason holds from now on, whoever else said the state. */
export function keepStateReason(
  journal: Journal,
  writer: Writer,
  { id, state }: Action,
  { value, of }: Reason,
): Entry[] {
  const { heads } = registerOf(journal, actionThing(id), STATE);
  return heads.length > 1
    ? setActionState(journal, writer, id, state, value)
    : [explain(journal, writer, of, value)];
}

/** What one device placed, and another took away. */
export function flagsApart(journal: Journal, { id }: Pick<Action, "id">): readonly FlagApart[] {
  const about = actionThing(id);
  const apart: FlagApart[] = [];
  for (const [register, { heads }] of journal.things.get(about) ?? []) {
    if (heads.length < 2 || !isFlagOfAction(register)) continue;
    const answers = read(journal, about, register, parseFlag);
    if (answers.length < 2) continue;
    const of = register.slice(register.indexOf("/") + 1);
    // What stands behind the prefix of such a register is by its definition the id of what it names.
    if (register === forRegister(of as CompetencyRef))
      apart.push({ kind: "for", of: of as CompetencyRef, answers });
    else if (register === touchesRegister(of)) apart.push({ kind: "touches", of, answers });
    else if (register === bringsRegister(of as EvidenceId))
      apart.push({ kind: "brings", of: of as EvidenceId, answers });
  }
  return apart;
}
