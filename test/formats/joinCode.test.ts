import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkJoinRows, joinLink, joinRows, readJoinCode, writeJoinCode } from "../../src/formats/joinCode";
import { readJoinFile, writeJoinFile } from "../../src/formats/joinFile";
import { DOTS, FIST, FRAMEWORK, joinCode, REFS, sealedBallot, earnedAll, STATUSES } from "../support/room";
import { writeBallotCodes } from "../../src/formats/ballotCode";

const refsOf = async ({ id }: { readonly id: string }) => (id === FRAMEWORK.id ? REFS : undefined);
const QUESTIONS = [STATUSES, DOTS, FIST, { ...STATUSES, n: 4, again: 1, refs: [REFS[7]!, REFS[2]!] }];
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a join code", () => {
  it("brings every question through a link, typed rows and a file as it was", async () => {
    for (const question of QUESTIONS) {
      const code = joinCode(question);
      const text = writeJoinCode(code, REFS);
      const typed = joinRows(text).join("\n").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      const file = await readJoinFile(new Blob([writeJoinFile(text)]));
      const inFile = typeof file === "string" ? file : file.code;
      for (const given of [text, joinLink(text, "https://school.example/waymark/"), typed, inFile])
        expect(await readJoinCode(given, refsOf)).toEqual({ ok: true, value: code });
    }
  });

  it("is short enough to be typed and to be read from a far seat", () => {
    const text = writeJoinCode(joinCode(STATUSES), REFS);
    expect(joinRows(text).length).toBeLessThanOrEqual(11);
    expect(joinLink(text, "https://waymark.example.org/").length).toBeLessThan(220);
  });

  it("names the row in which one sign is another, or two changed places", async () => {
    const text = writeJoinCode(joinCode(DOTS), REFS);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(31), async (at, other) => {
        const sign = SIGNS[other]!;
        fc.pre(sign !== text[at]);
        const read = await readJoinCode(text.slice(0, at) + sign + text.slice(at + 1), refsOf);
        expect(read).toEqual({ ok: false, error: { type: "mistyped", row: Math.floor(at / 17) + 1 } });
      }),
    );
    for (let at = 0; at < text.length - 1; at += 1) {
      const [a, b] = [text[at]!, text[at + 1]!];
      if (a === b || at % 17 === 16) continue;
      const swapped = text.slice(0, at) + b + a + text.slice(at + 2);
      const read = await readJoinCode(swapped, refsOf);
      expect(read).toEqual({ ok: false, error: { type: "mistyped", row: Math.floor(at / 17) + 1 } });
    }
  });

  it("is called unfinished while it is typed, and never taken for a whole one", async () => {
    const text = writeJoinCode(joinCode(STATUSES), REFS);
    for (let length = 18; length < text.length; length += 1) {
      const read = await readJoinCode(text.slice(0, length), refsOf);
      expect(read).toMatchObject({ ok: false, error: { type: "incomplete" } });
    }
    expect(checkJoinRows(text.slice(0, 20)).map(({ state }) => state)).toEqual(["right", "unfinished"]);
  });

  it("says what else it may be: a ballot, nothing at all, or on a framework that is not here", async () => {
    const [ballot] = writeBallotCodes(await sealedBallot(earnedAll()));
    const faultOf = async (text: string) => {
      const read = await readJoinCode(text, refsOf);
      return read.ok ? "none" : read.error.type;
    };
    expect(await faultOf(ballot!)).toBe("a-ballot");
    expect(await faultOf("https://example.org/menu of the day")).toBe("not-a-code");
    expect(await faultOf("")).toBe("not-a-code");
    const own = { ...joinCode(STATUSES), framework: { id: "ours" as typeof FRAMEWORK.id, version: "1" } };
    expect(await faultOf(writeJoinCode(own, REFS))).toBe("framework-missing");
    // No more than a session itself may say.
    const board = { id: "board", title: "Board" };
    for (const wrong of [
      { roles: [board, board] },
      { roles: [{ ...board, title: "B".repeat(81) }] },
      { roles: [{ ...board, id: "b".repeat(61) }] },
      { title: "x".repeat(121) },
    ])
      expect(await faultOf(writeJoinCode({ ...joinCode(STATUSES), ...wrong }, REFS))).toBe("damaged");
  });
});
