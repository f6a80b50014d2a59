/** What was said of an action apart, on two devices, and waits for somebody to settle it. */
import { type Action } from "../../domain/action";
import {
  ACTION_TEXTS,
  bringsRegister,
  forRegister,
  isFlagOfAction,
  touchesRegister,
} from "../../domain/planRegisters";
import type { CompetencyRef } from "../../domain/framework";
import type { EvidenceId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { parseFlag, read, type Reading } from "../../domain/register";
import { actionThing } from "../../domain/thing";

export type FlagApart =
  | { readonly kind: "for"; readonly of: CompetencyRef; readonly answers: Reading<boolean> }
  | { readonly kind: "touches"; readonly of: string; readonly answers: Reading<boolean> }
  | { readonly kind: "brings"; readonly of: EvidenceId; readonly answers: Reading<boolean> };

/** Whether anything at all of it waits to be settled. */
export function isApart(journal: Journal, action: Action): boolean {
  const { answers } = action;
  const said = [...ACTION_TEXTS.map((text) => answers[text]), answers.state, answers.term, answers.sign];
  return said.some(({ length }) => length > 1) || flagsApart(journal, action).length > 0;
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
