// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { writeBallotCodes } from "../../src/formats/ballotCode";
import { useBringing } from "../../src/features/together/gather/useBringing";
import { readEntries } from "../../src/storage/journals";
import { setDatabase } from "../../src/state/database";
import { fillDisk, openTestDatabase } from "../support/databases";
import { JOURNEY_ID } from "../support/entries";
import { earnedAll, REFS, sealedBallot, SESSION_ID } from "../support/room";

const said = (result: { readonly current: ReturnType<typeof useBringing> }, text: RegExp | string) =>
  vi.waitFor(() => expect(result.current.told?.text).toMatch(text));

test("hazard 5: a ballot that a full disk kept out is never told as in, and is taken in when it is scanned again", async () => {
  const database = await openTestDatabase();
  setDatabase(database);
  const { result } = renderHook(() => useBringing(SESSION_ID, 1));
  const long = REFS.map(() => "A reason of some length, so that one code does not hold it. ").join("");
  for (const ballot of [await sealedBallot(earnedAll("Bo")), await sealedBallot(earnedAll("Cy", long))]) {
    const codes = writeBallotCodes(ballot);
    const scan = () => act(() => codes.forEach((code) => result.current.onText(code)));
    const empty = fillDisk("packs", "the commit fails");
    scan();
    await said(result, /^This ballot is not in yet/);
    empty();
    scan();
    await vi.waitFor(() => expect(result.current.told?.ballot).toBe(ballot.id));
    const stored = (await readEntries(database, JOURNEY_ID)).map(({ id }) => id);
    expect(stored).toContain(ballot.id);
  }
});
