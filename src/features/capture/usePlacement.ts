import { useState } from "react";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Json } from "../../lib/json";
import { useOwnDraft } from "../../state/ownDraft";
import { faultText } from "../../state/faultText";
import { titleOf as journeyTitleOf } from "../../state/journeyTitle";
import { useSummary } from "../../state/summaries";
import { placeWaiting, type Placed } from "../../state/placing";
import { showError, showToast } from "../../state/toasts";
import { readWaiting } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import { useTwins, type Twin } from "./AlreadyHere";
import type { Where } from "./lot";
import { titleOf } from "./piece";
import { whyNot } from "./underWay";
import { words } from "./words";

export type Description = { readonly title: string; readonly caption: string };
const UNDESCRIBED: Description = { title: "", caption: "" };

export type PlacementHandle = {
  readonly description: Description;
  readonly describe: (description: Description) => void;
  readonly twins: readonly Twin[];
  readonly both: ReadonlySet<EvidenceId>;
  readonly setBoth: (both: ReadonlySet<EvidenceId>) => void;
  readonly saving: boolean;
  /** Places those of what waits now that `pick` gives. True once they are durable in the journey; else the screen was told why. */
  readonly place: (pick: (rows: readonly WaitingRow[]) => readonly WaitingRow[]) => Promise<boolean>;
  /** Back to nothing said of them. */
  readonly reset: () => Promise<void>;
};

/** From the tray into a journey, as a screen asks for it. `draftKey`: what was typed outlives the page. */
export function usePlacement(rows: readonly WaitingRow[], where: Where, draftKey: string): PlacementHandle {
  const draft = useOwnDraft(draftKey, UNDESCRIBED, readDescription);
  const [both, setBoth] = useState<ReadonlySet<EvidenceId>>(new Set());
  const [saving, setSaving] = useState(false);
  const twins = useTwins(rows, where.journey);
  const summary = useSummary(where.journey as JourneyId);
  const description = draft.value ?? UNDESCRIBED;

  async function place(pick: (rows: readonly WaitingRow[]) => readonly WaitingRow[]): Promise<boolean> {
    if (where.journey === "") return false;
    setSaving(true);
    try {
      return await placePicked(where.journey, pick);
    } catch (error) {
      showError(whyNot(error));
      return false;
    } finally {
      setSaving(false);
    }
  }

  async function placePicked(
    journey: JourneyId,
    pick: (rows: readonly WaitingRow[]) => readonly WaitingRow[],
  ): Promise<boolean> {
    const picked = pick(await readWaiting());
    const placed = await placeWaiting(
      picked.map(({ id }) => id),
      {
        journey,
        serves: where.serves,
        titleOf: (row) => titled(picked, row, description.title.trim()),
        isTitleTyped: description.title.trim() !== "",
        caption: description.caption.trim(),
        instead: new Map(
          twins
            .filter(({ row }) => !both.has(row.id) && picked.some((now) => isSameFile(now, row)))
            .map(({ row, item }) => [row.id, item.id]),
        ),
      },
    );
    if (!placed.ok) {
      const why = faultText(placed.error.fault);
      showError(placed.error.placed > 0 ? words.partly(placed.error.placed, why) : why);
      return false;
    }
    const { unsaid } = placed.value;
    if (unsaid.title || unsaid.caption)
      draft.change({
        title: unsaid.title ? description.title : "",
        caption: unsaid.caption ? description.caption : "",
      });
    else await draft.drop();
    setBoth(new Set());
    tell(placed.value, journeyTitleOf(summary));
    return true;
  }
  return { description, describe: draft.change, twins, both, setBoth, saving, place, reset: draft.drop };
}

/** What was covered or cropped since is no twin any more. */
const isSameFile = (now: WaitingRow, row: WaitingRow) =>
  now.id === row.id &&
  now.content.kind === "file" &&
  row.content.kind === "file" &&
  now.content.hash === row.content.hash;

function tell(placed: Placed, journey: string): void {
  const undo = async () => {
    const undone = await placed.undo();
    if (!undone.ok) showError(faultText(undone.error));
  };
  showToast(words.saved(placed.count, journey), { label: words.undo, run: () => void undo() });
}

/** One title for a lot is numbered; without one each is called as it is shown. */
function titled(rows: readonly WaitingRow[], row: WaitingRow, title: string): string {
  if (title === "") return titleOf(row);
  return rows.length === 1 ? title : words.numbered(title, rows.findIndex(({ id }) => id === row.id) + 1);
}

function readDescription(value: Json): Description | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { title, caption } = value as { readonly [member: string]: Json | undefined };
  return typeof title === "string" && typeof caption === "string" ? { title, caption } : undefined;
}
