/** What can be shown to the room of the competency that is talked about. */
import { evidenceFor, type Evidence } from "../../../domain/evidence";
import type { CompetencyRef } from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { evidenceToShow } from "../../../domain/toShow";
import type { Room } from "../../../state/room";

/** Only what everybody may see, in one order on every device: a wall is seen by all. Nothing where no competency is given. */
export function wallEvidence(journal: Journal, ref: CompetencyRef | undefined): readonly Evidence[] {
  return ref === undefined ? [] : evidenceFor(evidenceToShow(journal), ref);
}

/** The place of the piece that is looked at: the first, where none is named or it may not be shown. */
export const placeOf = (pieces: readonly Evidence[], { evidence }: Pick<Room, "evidence">): number =>
  Math.max(
    0,
    pieces.findIndex(({ id }) => id === evidence),
  );
