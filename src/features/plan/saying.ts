import { deleteThing } from "../../domain/deletion";
import type { ActionId, JourneyId } from "../../domain/ids";
import { actionThing } from "../../domain/thing";
import { writeWithUndo } from "../../state/undoing";
import { words } from "./words";

export const deleteAction = (
  journey: JourneyId,
  { id, title }: { readonly id: ActionId; readonly title: string },
) =>
  writeWithUndo(
    journey,
    (journal, writer) => deleteThing(journal, writer, actionThing(id)),
    words.deleted(title || words.untitled),
  );
