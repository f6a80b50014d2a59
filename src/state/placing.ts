/** From the tray into a journey: what waits becomes evidence under the id that it has, and leaves the tray in the same moment. */
import { deleteThing } from "../domain/deletion";
import type { Entry } from "../domain/entry";
import { readEvidenceItem, type Evidence } from "../domain/evidence";
import { addEvidence, describeEvidence, placeEvidence } from "../domain/evidenceTelling";
import type { CompetencyRef } from "../domain/framework";
import { newEvidenceId, type EvidenceId, type JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { isCleared, registerOf, takeBack } from "../domain/register";
import { allowsShowing, isRefused, sayShowing, SHOWING, type Showing } from "../domain/showing";
import { evidenceThing } from "../domain/thing";
import { sha256OfBytes } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import type { WaitingRow } from "../storage/database";
import { storageFault } from "../storage/faults";
import { readFile, type NewFile } from "../storage/files";
import type { NamedWriter, WriteFault } from "../storage/journals";
import { listWaiting, putWaiting, readWaitingFile, removeWaiting } from "../storage/waiting";
import { database } from "./database";
import { write } from "./writer";

export type Placement = {
  readonly journey: JourneyId;
  /** None: it is in the journey, and serves nothing yet. */
  readonly serves: readonly CompetencyRef[];
  /** How each is called; the row says it by itself where this gives "". */
  readonly titleOf: (row: WaitingRow) => string;
  /** Somebody typed a title, so that an item which has none may be called by it, too. */
  readonly isTitleTyped: boolean;
  /** "" leaves the row's own. */
  readonly caption: string;
  /** By what waits: the item of the journey that has the very same file and is placed instead. */
  readonly instead?: ReadonlyMap<EvidenceId, EvidenceId>;
};

export type Placed = {
  readonly count: number;
  /** What was typed and stands nowhere now, because all that was placed is called otherwise in the journey already. */
  readonly unsaid: { readonly title: boolean; readonly caption: boolean };
  /** Takes all of it out of the journey and back into the tray. */
  readonly undo: () => Promise<Result<void, WriteFault>>;
};

/** `placed`: so many are in the journey already; the rest is still in the tray. */
export type PlaceFault = { readonly fault: WriteFault; readonly placed: number };

/** So much is held in memory at once, in bytes: a lot of photographs goes in one transaction, long films one by one. */
const BATCH_BYTES = 24_000_000;

/** Places these of what waits; those that are gone meanwhile are left out. What fails leaves its part of them in the tray. */
export async function placeWaiting(
  ids: readonly EvidenceId[],
  placement: Placement,
): Promise<Result<Placed, PlaceFault>> {
  const wanted = new Set(ids);
  const undone: WaitingRow[] = [];
  const said: Entry[] = [];
  try {
    const rows = (await listWaiting(database())).filter(({ id }) => wanted.has(id));
    for (const batch of batchesOf(rows)) {
      const files = await filesOf(batch);
      // One whose bytes another tab has taken away meanwhile is none any more.
      const whole = batch
        .filter(({ id, content }) => content.kind !== "file" || files.has(id))
        .map((row) => withFile(row, files.get(row.id)));
      const written = await write(
        placement.journey,
        (journal, writer) => say(journal, writer, whole, placement),
        {
          files: [...files.values()],
          placed: whole.map(({ id }) => id),
        },
      );
      if (!written.ok) return err({ fault: written.error, placed: undone.length });
      // All of it stood in the journal already, as after a page that was killed between the two: off the tray with it.
      if (written.value.length === 0)
        await removeWaiting(
          database(),
          whole.map(({ id }) => id),
        );
      undone.push(...whole);
      said.push(...written.value);
    }
  } catch (error) {
    return err({ fault: storageFault(error), placed: undone.length });
  }
  const isSaid = (register: string) =>
    undone.some(({ id }) => !placement.instead?.has(id)) || said.some((entry) => entry.register === register);
  return ok({
    count: undone.length,
    unsaid: {
      title: placement.isTitleTyped && !isSaid("title"),
      caption: placement.caption !== "" && !isSaid("caption"),
    },
    undo: () => putBack(undone, said, placement),
  });
}

function batchesOf(rows: readonly WaitingRow[]): readonly (readonly WaitingRow[])[] {
  const batches: WaitingRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = row.content.kind === "file" ? row.content.size : 0;
    if (bytes + size > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(row);
    bytes += size;
  }
  return batches;
}

/** Also of what is said of an item that has the same file: that item may be gone by the time it is written. */
async function filesOf(rows: readonly WaitingRow[]): Promise<ReadonlyMap<EvidenceId, NewFile>> {
  const files = new Map<EvidenceId, NewFile>();
  for (const row of rows) {
    const bytes = await (await readWaitingFile(database(), row))?.arrayBuffer();
    // Of a recording that was cut short only its bytes know what it has become.
    if (bytes) files.set(row.id, { hash: await sha256OfBytes(bytes), bytes, thumbnail: row.thumbnail });
  }
  return files;
}

function withFile(row: WaitingRow, file: NewFile | undefined): WaitingRow {
  const { content } = row;
  return content.kind === "file" && file
    ? { ...row, content: { ...content, hash: file.hash, size: file.bytes.byteLength } }
    : row;
}

function say(
  journal: Journal,
  writer: NamedWriter,
  rows: readonly WaitingRow[],
  placement: Placement,
): readonly Entry[] {
  const { serves, titleOf, caption, instead } = placement;
  const told = new Set<EvidenceId>();
  return rows.flatMap((row) => {
    const same = instead?.get(row.id);
    const item = same === undefined ? undefined : readEvidenceItem(journal, same);
    // One that was deleted meanwhile, or went with an import, takes nothing in: the piece would go out of sight with it.
    if (same === undefined || !item || item.existence === "deleted") {
      if (readEvidenceItem(journal, row.id)) return [];
      return addEvidence(journal, writer, {
        ...row,
        serves,
        title: titleOf(row) || row.title,
        caption: caption || row.caption,
      });
    }
    if (told.has(same)) return [];
    told.add(same);
    const twins = rows.filter(({ id }) => instead?.get(id) === same);
    return sayOfTwin(journal, writer, item, twins, placement);
  });
}

/** What the item does not say yet, of all that the pieces with the very same file say. */
function sayOfTwin(
  journal: Journal,
  writer: NamedWriter,
  item: Evidence,
  twins: readonly WaitingRow[],
  { serves, titleOf, isTitleTyped, caption }: Placement,
): readonly Entry[] {
  const { id } = item;
  const [first] = twins;
  const showing = STRICTEST_FIRST.find((one) => twins.some((row) => row.showing === one));
  return [
    ...(showing && isNews(journal, item, showing) ? [sayShowing(journal, writer, id, showing)] : []),
    ...(isTitleTyped && first && item.title === ""
      ? [describeEvidence(journal, writer, id, "title", titleOf(first))]
      : []),
    ...(caption !== "" && item.caption === ""
      ? [describeEvidence(journal, writer, id, "caption", caption)]
      : []),
    ...serves
      .filter((ref) => !item.serves.includes(ref))
      .map((ref) => placeEvidence(journal, writer, id, ref, true)),
  ];
}

const STRICTEST_FIRST: readonly Showing[] = ["refused", "keep", "consented", "nobody"];

/** A yes answers only what nobody was asked; a no holds for the picture wherever it stands. */
function isNews(journal: Journal, { id }: Evidence, showing: Showing): boolean {
  const { heads } = registerOf(journal, evidenceThing(id), SHOWING);
  if (heads.every(({ value }) => isCleared(value))) return true;
  if (showing === "refused") return !isRefused(journal, id);
  return showing === "keep" && allowsShowing(journal, id);
}

/** First back into the tray, under an id of its own, for the one it had stands in the journal for ever; then out of the journey. */
async function putBack(
  rows: readonly WaitingRow[],
  said: readonly Entry[],
  { journey, instead }: Placement,
): Promise<Result<void, WriteFault>> {
  try {
    for (const row of rows) {
      const { content } = row;
      const file =
        content.kind === "file" ? await readFile(database(), content.hash, content.type) : undefined;
      await putWaiting(database(), { ...row, id: newEvidenceId() }, await file?.arrayBuffer());
    }
  } catch (error) {
    return err(storageFault(error));
  }
  const spokenOf = new Set(said.map(({ about }) => about));
  const added = new Set(
    rows
      .filter(({ id }) => !instead?.has(id) || spokenOf.has(evidenceThing(id)))
      .map(({ id }) => evidenceThing(id)),
  );
  const written = await write(journey, (journal, writer) => [
    ...[...added].flatMap((about) => (journal.things.has(about) ? deleteThing(journal, writer, about) : [])),
    ...firstOfEach(said)
      .filter(({ about, register }) => !added.has(about) && isLast(journal, said, { about, register }))
      .flatMap(({ id }) => takeBack(journal, writer, id)),
  ]);
  return written.ok ? ok(undefined) : written;
}

type Place = Pick<Entry, "about" | "register">;
const isAt =
  ({ about, register }: Place) =>
  (entry: Entry) =>
    entry.about === about && entry.register === register;

/** What was found before the first of several batches spoke is what comes back. */
const firstOfEach = (said: readonly Entry[]) => said.filter((entry) => said.find(isAt(entry)) === entry);

/** What somebody has said there since stays. */
function isLast(journal: Journal, said: readonly Entry[], place: Place): boolean {
  const ours = new Set(said.filter(isAt(place)).map(({ id }) => id));
  return registerOf(journal, place.about, place.register).heads.every(({ id }) => ours.has(id));
}
