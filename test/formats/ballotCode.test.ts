import { encodeQR } from "qr";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodeCollector, writeBallotCodes } from "../../src/formats/ballotCode";
import { readBallotFile, writeBallotFile } from "../../src/formats/ballotFile";
import { writeJoinCode } from "../../src/formats/joinCode";
import { sha256OfText } from "../../src/lib/hash";
import { entry, entryId } from "../support/entries";
import { earnedAll, joinCode, REFS, sealedBallot, STATUSES } from "../support/room";

const HEAD = { exportedAt: "2026-08-20T12:00:00.000Z", exportedBy: "", app: "test" };
/** Modules along one side of a code of this version, with the border that the library draws. */
const sideOf = (version: number) => version * 4 + 17 + 2 * 2;

describe("the codes of a ballot", () => {
  it("are one of at most version 15 for 25 statuses with a name, even where it takes the place of another", async () => {
    const ballot = earnedAll("Bartholomew Featherstonehaugh");
    for (const after of [[], [entryId("a")]]) {
      const codes = writeBallotCodes(await sealedBallot(ballot, STATUSES, { after }));
      expect(codes).toHaveLength(1);
      const side = encodeQR(codes[0]!, "raw", { ecc: "medium" }).length;
      expect(side).toBeLessThanOrEqual(sideOf(15));
    }
  });

  it("give the very same entry in whatever order they are read, each as often as one likes", async () => {
    const long = REFS.map(
      (ref) => [ref, { view: "earned", sure: 0, why: `${ref} ${sha256OfText(ref)}` }] as const,
    );
    const ballot = await sealedBallot({ name: "", role: "", kind: "statuses", answers: new Map(long) });
    const codes = writeBallotCodes(ballot);
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes)
      expect(encodeQR(code, "raw", { ecc: "medium" }).length).toBeLessThanOrEqual(sideOf(15));
    const order = fc.shuffledSubarray([...codes, ...codes], { minLength: codes.length * 2 });
    fc.assert(
      fc.property(order, (read) => {
        const { add } = createCodeCollector();
        const given = read.map(add).filter(({ type }) => type === "ballot");
        expect(given).toEqual([{ type: "ballot", entry: ballot }]);
      }),
    );
  });

  it("of several tablets do not mix, and what is no ballot is told apart", async () => {
    const { add } = createCodeCollector();
    const [one, other] = await Promise.all([
      sealedBallot(earnedAll("Ann", "We did. ".repeat(60))),
      sealedBallot(earnedAll("Bo", "We did not. ".repeat(40))),
    ]);
    const [first, ...rest] = writeBallotCodes(one);
    expect(add(first!)).toMatchObject({ type: "partial", have: 1 });
    for (const code of writeBallotCodes(other)) add(code);
    expect(rest.map(add).at(-1)).toEqual({ type: "ballot", entry: one });
    expect(add(rest[0]!)).toEqual({ type: "known" });
    const fault = (type: string) => ({ type: "fault", fault: { type } });
    expect(add(writeJoinCode(joinCode(STATUSES), REFS))).toEqual(fault("a-join-code"));
    expect(add("https://example.org")).toEqual(fault("not-a-ballot-code"));
    expect(add(`${first!.slice(0, 20)}U${first!.slice(21)}`)).toEqual(fault("damaged"));
    expect(add("WMB")).toEqual(fault("damaged"));
  });

  it("are none for an entry that is no ballot", () => {
    expect(writeBallotCodes(entry())).toEqual([]);
  });
});

describe("a ballot file", () => {
  it("is an ordinary snapshot, and is known as ballots alone only where it holds nothing else", async () => {
    const ballots = await Promise.all([sealedBallot(earnedAll("Ann")), sealedBallot(earnedAll("Bo"))]);
    const file = new Blob([await writeBallotFile([...ballots, ballots[0]], HEAD)]);
    const read = await readBallotFile(file);
    expect(new Set(read?.map(({ id }) => id))).toEqual(new Set(ballots.map(({ id }) => id)));
    expect(
      await readBallotFile(new Blob([await writeBallotFile([...ballots, entry()], HEAD)])),
    ).toBeUndefined();
    expect(await readBallotFile(new Blob([await writeBallotFile([], HEAD)]))).toBeUndefined();
    expect(await readBallotFile(file.slice(0, file.size - 90))).toBeUndefined();
    expect(await readBallotFile(new Blob(["{}"]))).toBeUndefined();
  });
});
