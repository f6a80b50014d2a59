// One command, one transaction: wherever a command fails, nothing of it remains, and nothing else is waited for within it.
import { readFileSync } from "node:fs";
import "fake-indexeddb/auto";
import { describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { AuthorId, EvidenceId } from "../../src/domain/ids";
import { renameJourney } from "../../src/domain/journey";
import { sha256OfBytes, type Sha256 } from "../../src/lib/hash";
import { CHUNK_BYTES, type Database, type WaitingRow } from "../../src/storage/database";
import type { FolderFileRow } from "../../src/storage/folderRows";
import { changeSetting, saveSetting } from "../../src/storage/device";
import { saveDraft } from "../../src/storage/drafts";
import {
  agreeToErasure,
  eraseNow,
  eraseThing,
  finishErasures,
  refuseErasure,
  takeErasureBack,
} from "../../src/storage/erasures";
import { recordExport } from "../../src/storage/exported";
import { putThumbnail } from "../../src/storage/files";
import {
  forgetFolder,
  keepFolder,
  noteFolderDone,
  noteFolderFile,
  noteMissing,
} from "../../src/storage/folder";
import { undoImport } from "../../src/storage/importUndo";
import { sweepImports } from "../../src/storage/importLeftovers";
import { sendBallot, takeBallots } from "../../src/storage/ballots";
import { keepJoined } from "../../src/storage/joinedSessions";
import { readEntries, writeEntries } from "../../src/storage/journals";
import { adoptDrafts } from "../../src/storage/ownDrafts";
import { rebuildSummary } from "../../src/storage/rebuilding";
import { arrange } from "../../src/storage/shelves";
import { appendWaiting, putWaiting, removeWaiting, replaceWaitingFile } from "../../src/storage/waiting";
import { answer, bytesOf, dump, failingWrites, keep, named, openDevice, start } from "../exchange/devices";
import { evidenceId, JOURNEY_ID, journeyId, NOON } from "../support/entries";
import { earnedAll, sealedBallot } from "../support/room";
import { readSources } from "../support/sources";
import { importAll, stage } from "../support/staging";
import { codeInTransactions } from "../support/transactions";

const other = journeyId("another");
const DAY_MS = 24 * 60 * 60 * 1000;
const film = bytesOf(3, 2 * CHUNK_BYTES + 9);
const row = (id: string): WaitingRow =>
  ({
    id: evidenceId(id),
    caughtAt: NOON,
    content: { kind: "file", hash: "" as never, name: `${id}.mp4`, type: "video/mp4", size: film.length },
    title: id,
    date: "",
    caption: "",
    mayBeShown: true,
  }) as unknown as WaitingRow;

const folderFile: FolderFileRow = {
  name: "a.waymark.json",
  isOwn: true,
  at: NOON,
  size: 9,
  modifiedAt: NOON,
};
/** Sealed once: what is sealed twice is two. */
const ballots = [
  await sealedBallot(earnedAll("Bo")),
  await sealedBallot(earnedAll("Cy")),
  { ...(await sealedBallot(earnedAll("Di"))), journey: journeyId("a journey that is not here") },
];
const folderMark = { entries: [], files: [] };

/** A device on which every command below has something to do. */
async function used(prepare: (database: Database) => void): Promise<Database> {
  const device = await openDevice(prepare);
  await start(device, named("ann"));
  await answer(device, named("ann"), "in-progress", "We saw it.");
  await keep(device, named("ann"), "wall", bytesOf(1));
  await start(device, named("ann", other), "Another");
  const elsewhere = await openDevice();
  await start(elsewhere, named("bob", journeyId("theirs")), "Theirs");
  await keep(elsewhere, named("bob", journeyId("theirs")), "hall", bytesOf(2));
  const entries = await readEntries(elsewhere, journeyId("theirs"));
  await importAll(device, "taken", entries, [bytesOf(2)]);
  await stage(device, "abandoned", [], [bytesOf(7)]);
  await putWaiting(device, row("waits"), film.slice().buffer);
  await keep(device, named("ann"), "hidden", bytesOf(4));
  const hidden = await eraseThing(device, named("ann"), "evidence:hidden");
  if (!hidden.ok) throw new Error(`The test could not erase: ${hidden.error.type}`);
  await keep(device, named("ann"), "asked", bytesOf(5));
  await eraseThing(device, named("ann"), "evidence:asked");
  await refuseErasure(device, JOURNEY_ID, "evidence:asked", NOON);
  await keepFolder(device, {} as FileSystemDirectoryHandle, NOON);
  await noteFolderFile(device, { ...folderFile, name: "before" }, folderMark);
  await saveDraft(device, "note/x/someone", { text: "Half" }, NOON);
  return device;
}

/** Every command that writes more than one row, or may; each throws or answers with a fault where the disk does. */
const commands: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  "writing, with a file, from the tray": async (database) => {
    const writer = { ...named("cara"), sitting: named("cara").sitting };
    const hash = await sha256OfBytes(film);
    const content = { kind: "file", hash, name: "a.mp4", type: "video/mp4", size: film.length } as const;
    const item = { id: evidenceId("new"), content, title: "New", date: "", caption: "", serves: [] };
    return writeEntries(database, {
      writer,
      decide: (journal) => addEvidence(journal, writer, item),
      files: [
        { hash, bytes: film.slice().buffer, thumbnail: { type: "image/png", bytes: new ArrayBuffer(3) } },
      ],
      placed: [evidenceId("waits")],
    });
  },
  "a tap on what is remembered": (database) => {
    const writer = named("dan");
    return writeEntries(database, { writer, decide: (journal) => [renameJourney(journal, writer, "Elm")] });
  },
  "putting into the tray": (database) => putWaiting(database, row("more"), film.slice().buffer),
  "a piece more of a recording": (database) =>
    appendWaiting(database, evidenceId("waits"), new ArrayBuffer(9)),
  "another picture in the place of one that waits": (database) =>
    replaceWaitingFile(
      database,
      evidenceId("waits"),
      { content: row("cropped").content },
      film.slice().buffer,
    ),
  "giving up what waits": (database) => removeWaiting(database, [evidenceId("waits")] as EvidenceId[]),
  "erasing for good": (database) => eraseThing(database, named("ann"), "evidence:wall"),
  "taking an erasure back": (database) => takeErasureBack(database, named("ann"), "evidence:hidden"),
  "keeping what is to be erased": (database) => refuseErasure(database, JOURNEY_ID, "evidence:hidden", NOON),
  "erasing now, at once": (database) => eraseNow(database, named("ann"), "evidence:hidden"),
  "the end of thirty days": (database) => finishErasures(database, NOON + 40 * DAY_MS),
  "agreeing to an erasure": (database) => agreeToErasure(database, JOURNEY_ID, "evidence:asked", NOON),
  "choosing another backup folder": (database) => keepFolder(database, {} as FileSystemDirectoryHandle, NOON),
  "noting what is missing in the folder": (database) => noteMissing(database, new Set()),
  "noting that a backup is done": (database) =>
    noteFolderDone(database, {
      at: NOON,
      held: [{ journey: JOURNEY_ID, entries: 3 }],
      notWhole: new Set(),
      written: {
        row: { ...folderFile, name: "new" },
        mark: folderMark,
        departure: { id: "d", at: NOON, kind: "folder", fileName: "new", journeys: [JOURNEY_ID] },
      },
    } as unknown as Parameters<typeof noteFolderDone>[1]),
  "a small picture of a file": (database) =>
    putThumbnail(database, { hash: "x" as Sha256, type: "image/png", bytes: new ArrayBuffer(3) }),
  "making a summary anew": (database) => rebuildSummary(database, JOURNEY_ID),
  "noting a file of the backup folder": (database) => noteFolderFile(database, folderFile, folderMark),
  "giving the backup folder up": (database) => forgetFolder(database),
  "undoing an import": (database) => undoImport(database, "taken", NOON),
  "sweeping what was abandoned": (database) => sweepImports(database),
  "noting an export": (database) =>
    recordExport(
      database,
      [
        { journey: JOURNEY_ID, entryCount: 3 },
        { journey: other, entryCount: 1 },
      ],
      NOON,
    ),
  pinning: (database) => arrange(database, [JOURNEY_ID], { pinned: true }),
  "taking over drafts": (database) => adoptDrafts(database, "someone" as AuthorId, "ann" as AuthorId),
  "a setting": (database) => saveSetting(database, "x", 1),
  "changing a setting": (database) => changeSetting(database, "x", () => 2),
  "taking ballots in": (database) => takeBallots(database, ballots),
  "joining a session with the framework that its file brings": (database) =>
    keepJoined(
      database,
      { key: "joined/x/1", value: 1 },
      { id: "own", version: "1", framework: { id: "own" } },
    ),
  "sending one's own ballot": (database) =>
    sendBallot(database, ballots[0]!, { key: "sent/x", value: 1 }, "note/x/someone"),
  "a draft": (database) => saveDraft(database, "note/y/someone", { text: "Half" }, NOON),
};

describe("hazard 8: a command whose write number n fails", () => {
  test.each(Object.entries(commands))(
    "leaves everything as it was, whichever that is: %s",
    async (_, command) => {
      const { state, prepare } = failingWrites();
      const device = await used(prepare);
      const before = await dump(device);
      let steps = 0;
      for (let failAt = 1; ; failAt += 1) {
        Object.assign(state, { asked: 0, failAt });
        const failed = await command(device).then(
          (result) => typeof result === "object" && result !== null && "ok" in result && !result.ok,
          () => true,
        );
        const isOver = state.asked < failAt;
        state.failAt = Infinity;
        if (isOver) break;
        steps += 1;
        expect(failed, `it is told that write ${failAt} failed`).toBe(true);
        expect(await dump(device), `after write ${failAt}`).toEqual(before);
      }
      expect(steps).toBeGreaterThan(0);
      // Once there is space it goes through.
      expect(await dump(device)).not.toEqual(before);
    },
  );
});

describe("hazard 8: the list above", () => {
  /** Tried in files of their own, or changing one row alone where it is read. */
  const ELSEWHERE = ["addExample", "removeExample", "commitImport", "recountNewer", "readDraft"];

  it("has every command that writes", () => {
    const own = readFileSync(import.meta.filename, "utf8");
    const writing = readSources("src/storage").flatMap(({ codeWithoutComments }) =>
      codeWithoutComments.split(/\n(?=export )/).flatMap((code) => {
        const name = /^export (?:async )?function (\w+)/.exec(code)?.[1];
        return name && /"rw"|\binOne\(/.test(code.split("\n}\n")[0]!) ? [name] : [];
      }),
    );
    expect(writing.length).toBeGreaterThan(20);
    expect(writing.filter((name) => !ELSEWHERE.includes(name) && !own.includes(`${name}(`))).toEqual([]);
  });
});

describe("hazard 8: inside a transaction", () => {
  const code = codeInTransactions();

  it("everything is looked at, also what is called from there", () => {
    const names = new Set(code.map(({ name }) => name));
    const deep = ["loadFold", "regroup", "putFile", "putOutOfSight", "takeOut", "letGo", "removeTraces"];
    expect(deep.filter((name) => !names.has(name))).toEqual([]);
    expect(code.length).toBeGreaterThan(60);
  });

  it("nothing foreign is waited for: it would end the transaction and leave the half of it", () => {
    const foreign =
      /\bfetch\(|\bcrypto\b|\bsha256OfBytes\(|\bsetTimeout\(|\bimport\(|\.arrayBuffer\(\)|\.text\(\)|\.stream\(\)|requestAnimationFrame|navigator\.|showError\(|useVisit/;
    expect(code.filter(({ body }) => foreign.test(body))).toEqual([]);
  });

  it("no fault is caught: what was written before it would stay", () => {
    // What it tries again is a transaction; within one nobody calls it (putWaiting asks whether there is one).
    const ours = code.filter(({ name }) => name !== "onceMore");
    expect(ours.filter(({ body }) => /\bcatch\b/.test(body))).toEqual([]);
  });
});
