import "fake-indexeddb/auto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { writeBallotFile } from "../../src/formats/ballotFile";
import { writeJoinCode } from "../../src/formats/joinCode";
import { writeJoinFile } from "../../src/formats/joinFile";
import type { FrameworkId } from "../../src/domain/framework";
import { competencyRef } from "../../src/domain/framework";
import type { Json } from "../../src/lib/json";
import { setDatabase } from "../../src/state/database";
import { takeRoomFiles } from "../../src/state/roomFiles";
import { join } from "../../src/state/takingPart";
import { listJoined } from "../../src/storage/joinedSessions";
import { fillDisk, openTestDatabase } from "../support/databases";
import { entry } from "../support/entries";
import { earnedAll, FRAMEWORK, joinCode, REFS, sealedBallot, STATUSES } from "../support/room";

const HEAD = { exportedAt: "2026-08-20T12:00:00.000Z", exportedBy: "", app: "test" };
const fileOf = async (name: string, entries: Parameters<typeof writeBallotFile>[0]) =>
  new File([await writeBallotFile(entries, HEAD)], name);

// A browser that keeps nothing by promise: after a write it is asked to.
beforeAll(() => void vi.stubGlobal("navigator", { languages: ["en"] }));

describe("files of a session among others", () => {
  it("takes sixty ballots in at once, says what came, and leaves a snapshot and a picture to others", async () => {
    setDatabase(await openTestDatabase());
    const ballots = await Promise.all(Array.from({ length: 60 }, () => sealedBallot(earnedAll("Bo"))));
    const files = await Promise.all(ballots.map((each, n) => fileOf(`${n} ballot.waymark.json`, [each])));
    const snapshot = await fileOf("ours.waymark.json", [entry(), ballots[0]!]);
    const picture = new File(["x"], "wall.png");
    const taken = await takeRoomFiles([picture, ...files, snapshot]);
    expect(taken.others.map(({ name }) => name).sort()).toEqual(["ours.waymark.json", "wall.png"]);
    expect(taken.said).toContain("60 ballots came in.");
    expect(taken.said).toContain("The session is not on this device. What came is kept");
    const again = await takeRoomFiles(files.slice(0, 1));
    expect(again.said).toBe("1 ballot was here already.");
  });

  it("hazard 5: says so where the disk is full, nothing of the ballots came in, and the snapshot among them is not lost", async () => {
    const database = await openTestDatabase();
    setDatabase(database);
    const file = await fileOf("ballot.waymark.json", [await sealedBallot(earnedAll())]);
    const empty = fillDisk("packs", "the commit fails");
    const snapshot = await fileOf("ours.waymark.json", [entry()]);
    const taken = await takeRoomFiles([file, snapshot, new File(["x"], "wall.png")]);
    empty();
    expect(taken).toMatchObject({ said: undefined, problems: [expect.stringContaining("no space left")] });
    expect(taken.others.map(({ name }) => name)).toEqual(["ours.waymark.json", "wall.png"]);
    expect(await database.packs.count()).toBe(0);
  });

  it("joins a session on a school's own framework only with the file that brings it", async () => {
    const database = await openTestDatabase();
    setDatabase(database);
    const id = "ours" as FrameworkId;
    const own = { ...FRAMEWORK, id, version: "2" };
    const refs = REFS.map((ref) => competencyRef(id, ref.slice(ref.indexOf(":") + 1)));
    const code = { ...joinCode({ ...STATUSES, refs }), framework: { id, version: "2" } };
    const text = writeJoinCode(code, refs);
    expect(await join(text)).toMatchObject({ ok: false, error: { type: "framework-missing" } });
    // As JSON: a framework is nothing else.
    const file = new File(
      [writeJoinFile(text, own as unknown as Json)],
      "Retreat session.waymark-join (1).json",
    );
    const taken = await takeRoomFiles([file]);
    expect(taken).toMatchObject({ joined: code, problems: [], others: [] });
    expect(await listJoined(database)).toHaveLength(1);
    expect(await database.frameworks.count()).toBe(1);
    // Neither one in the place of another that is here, nor a built-in one, nor one beside the point.
    const before = await database.frameworks.toArray();
    for (const other of [
      { ...own, title: "Another, and longer by far than the one that is here" },
      { ...FRAMEWORK, title: "Not ours" },
      { ...own, version: "3" },
    ])
      await takeRoomFiles([
        new File([writeJoinFile(text, other as unknown as Json)], "x.waymark-join.json"),
        new File(
          [writeJoinFile(writeJoinCode(joinCode(STATUSES), REFS), other as unknown as Json)],
          "y.waymark-join.json",
        ),
      ]);
    expect(await database.frameworks.toArray()).toEqual(before);
    const damaged = new File([writeJoinFile(text.slice(0, 40))], "x.waymark-join.json");
    expect((await takeRoomFiles([damaged])).problems).toHaveLength(1);
  });
});
