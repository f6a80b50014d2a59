import { beforeEach, expect, it } from "vitest";
import { allLanded, sayAsItLands, track, type Landed } from "../../src/features/capture/underWay";
import { waiting, waits } from "../support/capturing";
import { startsJourney } from "../support/screensJourneys";
import "../support/screensApp";

const nothing = () => ({ current: new Set<Promise<Landed>>() });

function later() {
  let resolve: (landed: Landed) => void = () => {};
  const promise = new Promise<Landed>((settle) => (resolve = settle));
  return { promise, resolve };
}

beforeEach(() => startsJourney());

it("is waited for, with what comes while it is waited for", async () => {
  const underWay = nothing();
  const told: string[] = [];
  const landing = later();
  void track(underWay, landing.promise);
  const all = allLanded(underWay).then((isWhole) => told.push(`all: ${isWhole}`));
  void track(
    underWay,
    landing.promise.then(() => {
      told.push("second");
      return {};
    }),
  );
  told.push("first");
  landing.resolve({});
  await all;
  expect(told).toEqual(["first", "second", "all: true"]);
  expect(underWay.current.size).toBe(0);
});

it("is told once where it failed or was thrown out of, and can be ended the next time", async () => {
  const underWay = nothing();
  void track(underWay, Promise.resolve({ failed: true }));
  expect(await allLanded(underWay)).toBe(false);
  void track(underWay, Promise.reject(new Error("The disk is gone.")));
  expect(await allLanded(underWay)).toBe(false);
  expect(await allLanded(underWay)).toBe(true);
});

it("has what was said last of all that was under way, once it is landed", async () => {
  const underWay = nothing();
  const { id } = await waits();
  const landing = later();
  void track(underWay, landing.promise);
  const last: string = "refused";
  void sayAsItLands(underWay, { showing: "consented" }, () => last === "consented");
  void sayAsItLands(underWay, { showing: "refused" }, () => last === "refused");
  landing.resolve({ id });
  expect(await allLanded(underWay)).toBe(true);
  expect((await waiting()).map(({ showing }) => showing)).toEqual([last]);
});
