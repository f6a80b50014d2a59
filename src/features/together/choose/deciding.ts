/** One decision of the room, in one write: what becomes a priority, the first steps, and how it was decided. */
import { addAction } from "../../../domain/actionTelling";
import { decide } from "../../../domain/decision";
import type { Decision } from "../../../domain/decisionRegisters";
import type { Entry } from "../../../domain/entry";
import type { CompetencyRef } from "../../../domain/framework";
import { newActionId, type SessionId } from "../../../domain/ids";
import { extendJournal, type Journal } from "../../../domain/journal";
import { choosePriority } from "../../../domain/priorityTelling";
import type { Writer } from "../../../domain/register";
import type { StepDraft } from "./chooseDraft";

export type PrioritiesDecided = Decision & { readonly kind: "priorities" };

/** `steps`: the first ones; one without a text is none. */
export function decidePriorities(
  journal: Journal,
  writer: Writer,
  session: SessionId,
  n: number,
  decision: PrioritiesDecided,
  steps: readonly StepDraft[],
): Entry[] {
  const entries: Entry[] = [];
  for (const ref of decision.refs)
    // Each after those before it: read from the same journal they would all have one rank.
    entries.push(...choosePriority(extendJournal(journal, entries), writer, ref));
  for (const { ref, step, owner } of steps)
    if (step.trim() !== "")
      entries.push(
        ...addAction(journal, writer, {
          id: newActionId(),
          title: step.trim(),
          owner: owner.trim(),
          for: [ref as CompetencyRef],
        }),
      );
  return [decide(journal, writer, session, n, decision, entries), ...entries];
}
