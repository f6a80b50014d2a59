/** From what was photographed, chosen, dropped, pasted or typed to a row that waits. Each is durable when its function resolves with ok. */
import { NOTE_MAX_LENGTH, type EvidenceContent } from "../../domain/evidence";
import { newEvidenceId, type EvidenceId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { readLink } from "../../domain/link";
import type { Showing } from "../../domain/showing";
import { calendarDay } from "../../lib/format";
import { assertNever, err, ok, type Result } from "../../lib/result";
import { noteCaught } from "../../state/caught";
import { faultText } from "../../state/faultText";
import { prepareFile, type PrepareFault, type PreparedFile } from "../../state/preparing";
import { caughtNow, keepWaiting, readWaiting } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import type { Where } from "./lot";
import { whyNot } from "./underWay";
import { words } from "./words";

/** Where it is caught for, and what was said of all that is caught with it. `id`: the one that it gets; none: a new one. */
export type Catch = Where & { readonly showing?: Showing | undefined; readonly id?: EvidenceId };

/** A sentence that says what was not caught and why. `file`: it is still at hand, and another try may go well. */
export type CatchProblem = { readonly text: string; readonly file?: File };

type Caught = Promise<Result<EvidenceId, CatchProblem>>;

/** A file that was chosen, dropped or pasted. */
export function catchFile(file: File, to: Catch, keepOriginal: boolean, began = caughtNow()): Caught {
  return caught(
    () => takeFile(file, to, keepOriginal, began),
    (why) => ({ text: words.notCaught(file.name, why), file }),
  );
}

async function takeFile(file: File, to: Catch, keepOriginal: boolean, began: Promise<number>): Caught {
  const caughtAt = await began;
  const prepared = await prepareFile(file, { keepOriginal });
  if (!prepared.ok) return err({ ...retry(file, prepared.error), text: prepareText(file, prepared.error) });
  const { content, outcome, found } = prepared.value;
  const twin = (await readWaiting()).find(
    (row) => row.content.kind === "file" && row.content.hash === content.hash,
  );
  if (twin) return err({ text: words.waitsAlready(file.name) });
  const kept = await keep(
    { ...to, caughtAt },
    rowOfFile(prepared.value, titleFromName(file.name)),
    prepared.value.bytes,
  );
  if (!kept.ok) return err({ text: words.notCaught(file.name, kept.error.text), file });
  noteCaught({ id: kept.value, name: file.name, outcome, found });
  return kept;
}

/** What the camera of this page saw: nothing that it could tell of place or camera is in it. */
export function catchShot(picture: Blob, to: Catch): Caught {
  return caught(
    () => takeShot(picture, to),
    (text) => ({ text }),
  );
}

async function takeShot(picture: Blob, to: Catch): Caught {
  const taken = Date.now();
  const caughtAt = await caughtNow();
  const file = new File([picture], words.shotName(taken), { type: picture.type, lastModified: taken });
  const prepared = await prepareFile(file, { keepOriginal: false });
  if (!prepared.ok) return err({ text: prepareText(file, prepared.error) });
  return keep({ ...to, caughtAt }, rowOfFile(prepared.value, ""), prepared.value.bytes);
}

/** A web or mail address. */
export async function catchLink(typed: string, title: string, to: Catch): Caught {
  const url = readLink(typed);
  if (url === undefined) return err({ text: words.addressBad });
  return keep(to, textRow({ kind: "link", url }, title.trim() || new URL(url).hostname || url));
}

export async function catchNote(typed: string, title: string, to: Catch): Caught {
  const text = typed.trim();
  if (text === "") return err({ text: words.noteEmpty });
  if (text.length > NOTE_MAX_LENGTH) return err({ text: words.noteTooLong(NOTE_MAX_LENGTH) });
  return keep(to, textRow({ kind: "note", text }, title.trim() || (text.split("\n")[0] ?? "").slice(0, 80)));
}

type Told = Pick<WaitingRow, "content" | "title" | "date" | "thumbnail">;

/** Whatever is thrown on the way is told, too. */
async function caught(take: () => Caught, problem: (why: string) => CatchProblem): Caught {
  try {
    return await take();
  } catch (error) {
    return err(problem(whyNot(error)));
  }
}

type Begun = Catch & { readonly caughtAt?: number };

function keep(to: Begun, told: Told, bytes?: ArrayBuffer): Caught {
  return caught(
    async () => {
      const row = newRow(to, told, to.caughtAt ?? (await caughtNow()));
      const kept = await keepWaiting(row, bytes);
      return kept.ok ? ok(row.id) : err({ text: faultText(kept.error) });
    },
    (text) => ({ text }),
  );
}

/** `caughtAt`: as `caughtNow` gave it when the catching began. */
export function newRow({ journey, serves, showing, id }: Catch, told: Told, caughtAt: number): WaitingRow {
  return {
    id: id ?? newEvidenceId(),
    caughtAt,
    caption: "",
    journey,
    serves,
    // One who said that it may be shown said so of what was there to be seen; of what is caught next it is asked anew.
    ...(showing === "keep" || showing === "refused" ? { showing } : {}),
    ...told,
    title: told.title.slice(0, TITLE_MAX_LENGTH),
  };
}

function rowOfFile({ content, thumbnail, date }: PreparedFile, title: string): Told {
  return { content, title, date, ...(thumbnail ? { thumbnail } : {}) };
}

const textRow = (content: EvidenceContent, title: string): Told => ({
  content,
  title,
  date: calendarDay(Date.now()),
});

function titleFromName(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
  return bare === "" ? name : bare;
}

const retry = (file: File, fault: PrepareFault) => (fault.type === "unreadable" ? { file } : {});

export function prepareText(file: { readonly name: string }, fault: PrepareFault): string {
  switch (fault.type) {
    case "empty":
      return words.emptyFile(file.name);
    case "too-large":
      return words.tooLarge(file.name, fault.size, fault.limit);
    case "unreadable":
      return words.unreadable(file.name);
    case "not-editable":
      return words.notEditable(file.name);
    case "cancelled":
      return words.cancelled(file.name);
    default:
      return assertNever(fault);
  }
}
