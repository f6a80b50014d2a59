import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import * as seal from "../../src/formats/ballotSeal";
import { openOnce } from "../../src/state/openedBallots";
import { earnedAll, keys, sealedBallot, SESSION_ID, STATUSES } from "../support/room";

test("what opens ballots may come late, and a ballot that nobody thought of keeps no other closed", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const [ann, hostile] = [await sealedBallot(earnedAll("Ann")), await sealedBallot(earnedAll("Bo"))];
  const open = (ballot: typeof ann, load: () => Promise<Pick<typeof seal, "keyOfSecret" | "openBallot">>) =>
    openOnce(ballot, SESSION_ID, keys.secret, [STATUSES], load);
  const offline = () => Promise.reject(new TypeError("Failed to fetch"));
  const here = () => Promise.resolve(seal);
  const breaking = () =>
    Promise.resolve({ ...seal, openBallot: () => Promise.reject(new Error("as nobody thought of")) });
  expect(await open(ann, offline)).toEqual({ ok: false, error: { type: "not-now" } });
  expect(await open(hostile, breaking)).toEqual({ ok: false, error: { type: "damaged" } });
  expect(await open(ann, here)).toMatchObject({ ok: true, value: { name: "Ann" } });
  expect(told).toHaveBeenCalledTimes(2);
});
