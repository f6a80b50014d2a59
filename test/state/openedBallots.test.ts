import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { openOnce } from "../../src/state/openedBallots";
import { earnedAll, keys, sealedBallot, SESSION_ID, STATUSES } from "../support/room";

const opening = vi.hoisted(() => ({ isOffline: false, throwsAt: "" }));
vi.mock("../../src/formats/ballotSeal", async (original) => {
  const seal = await original<typeof import("../../src/formats/ballotSeal")>();
  return {
    ...seal,
    keyOfSecret: (text: string) =>
      opening.isOffline ? Promise.reject(new TypeError("Failed to fetch")) : seal.keyOfSecret(text),
    openBallot: (...asked: Parameters<typeof seal.openBallot>) =>
      asked[0].id === opening.throwsAt ? Promise.reject(new Error("hostile")) : seal.openBallot(...asked),
  };
});

test("what opens ballots may come late, and a ballot that nobody thought of keeps no other closed", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const [ann, hostile] = [await sealedBallot(earnedAll("Ann")), await sealedBallot(earnedAll("Bo"))];
  const open = (ballot: typeof ann) => openOnce(ballot, SESSION_ID, keys.secret, [STATUSES]);
  opening.isOffline = true;
  expect(await open(ann)).toEqual({ ok: false, error: { type: "not-now" } });
  opening.isOffline = false;
  opening.throwsAt = hostile.id;
  expect(await open(hostile)).toEqual({ ok: false, error: { type: "damaged" } });
  expect(await open(ann)).toMatchObject({ ok: true, value: { name: "Ann" } });
  expect(told).toHaveBeenCalledTimes(2);
});
