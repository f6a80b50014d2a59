import { expect, test } from "vitest";
import { readAction } from "../../src/domain/action";
import { isApart, keepStateReason, stateReasons } from "../../src/domain/actionApart";
import { addAction, setActionState } from "../../src/domain/actionTelling";
import type { Entry } from "../../src/domain/entry";
import type { ActionId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import { choosePriority, dropPriority } from "../../src/domain/priorityTelling";
import { readReasons } from "../../src/domain/priorityApart";
import { explain, whyOf } from "../../src/domain/record";
import { undo } from "../../src/domain/undo";
import { NOON, REF, testWriter } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const undone = (journal: Journal, entries: readonly Entry[]) =>
  extendJournal(journal, undo(journal, ann, entries));

test("what is undone has its reason again: a priority that was taken off", () => {
  const [choice] = choosePriority(EMPTY_JOURNAL, ann, REF);
  const chosen = extendJournal(EMPTY_JOURNAL, [choice!]);
  const reasoned = extendJournal(chosen, [explain(chosen, ann, choice!.id, "Families ask for it")]);
  const dropped = dropPriority(reasoned, ann, REF);
  const back = undone(extendJournal(reasoned, dropped), dropped);
  expect(readReasons(back, REF).map(({ value }) => value)).toEqual(["Families ask for it"]);
});

test("what is undone has its reason again: an action that was taken up again after it was dropped", () => {
  const id = "visit" as ActionId;
  const planned = extendJournal(
    EMPTY_JOURNAL,
    addAction(EMPTY_JOURNAL, ann, { id, title: "Visit", for: [] }),
  );
  const dropped = extendJournal(planned, setActionState(planned, ann, id, "dropped", "No bus"));
  const resumed = setActionState(dropped, ann, id, "to-do", "A bus after all");
  const back = undone(extendJournal(dropped, resumed), resumed);
  expect(readAction(back, id)?.state).toBe("dropped");
  expect(whyOf(back, readAction(back, id)!.stateSaid!.entry.id)).toBe("No bus");
});

test("what two tablets said apart stands apart again when it is undone, each with its own reason", () => {
  const said = [ann, bob].flatMap((writer, index) => {
    const [choice] = choosePriority(EMPTY_JOURNAL, writer, REF);
    return [choice!, explain(foldJournal([choice!]), writer, choice!.id, index === 0 ? "Mine" : "Theirs")];
  });
  const apart = foldJournal(said);
  const dropped = dropPriority(apart, ann, REF);
  const back = undone(extendJournal(apart, dropped), dropped);
  expect(
    readReasons(back, REF)
      .map(({ value }) => value)
      .sort(),
  ).toEqual(["Mine", "Theirs"]);
});

test("two reasons for one state, said apart, stand side by side until one is kept", () => {
  const id = "visit" as ActionId;
  const planned = extendJournal(
    EMPTY_JOURNAL,
    addAction(EMPTY_JOURNAL, ann, { id, title: "Visit", for: [] }),
  );
  const apart = extendJournal(planned, [
    ...setActionState(planned, ann, id, "dropped", "No bus"),
    ...setActionState(planned, bob, id, "dropped", "No money"),
  ]);
  const action = readAction(apart, id)!;
  const reasons = stateReasons(apart, action);
  expect(reasons).toHaveLength(2);
  expect(isApart(apart, action)).toBe(true);
  const kept = extendJournal(apart, keepStateReason(apart, ann, action, reasons[1]!));
  expect(stateReasons(kept, readAction(kept, id)!)).toMatchObject([{ value: reasons[1]!.value }]);
});
