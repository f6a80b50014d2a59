import { expect, it } from "vitest";
import { wheelModel } from "../../src/pictures/wheelModel";
import { walk } from "../../src/pictures/wheelWalk";
import { wheelOf } from "./wheels";

const rings = wheelModel(wheelOf(3, 4, 2));
const flat = wheelModel(wheelOf(3, 4, 0));

it.each([
  ["right goes on in reading order", "d0/c0", "ArrowRight", "d0/c2"],
  ["right goes on into the next domain", "d0/c3", "ArrowRight", "d1/c0"],
  ["right goes round at the end", "d2/c3", "ArrowRight", "d0/c0"],
  ["left goes back", "d1/c0", "ArrowLeft", "d0/c3"],
  ["up goes outwards to the cell beside", "d1/c0", "ArrowUp", "d1/c1"],
  ["down goes inwards to the cell beside", "d1/c3", "ArrowDown", "d1/c2"],
  ["Page Down goes to the next domain", "d1/c3", "PageDown", "d2/c0"],
  ["Page Up goes to the domain before", "d0/c3", "PageUp", "d2/c0"],
  ["Home goes to the first cell", "d2/c2", "Home", "d0/c0"],
  ["End goes to the last cell", "d0/c0", "End", "d2/c3"],
])("%s", (_, from, key, to) => {
  expect(walk(rings, from, key)).toBe(to);
});

it("up in the outermost ring and down in the innermost go on at the other end, so that no key does nothing", () => {
  expect(walk(rings, "d0/c1", "ArrowUp")).toBe("d0/c0");
  expect(walk(rings, "d0/c0", "ArrowDown")).toBe("d0/c1");
});

it("up and down go from domain to domain where there is one ring", () => {
  expect(walk(flat, "d1/c2", "ArrowDown")).toBe("d2/c0");
  expect(walk(flat, "d1/c2", "ArrowUp")).toBe("d0/c0");
});

it("leaves every other key alone", () => {
  expect(walk(rings, "d0/c0", "a")).toBeNull();
  expect(walk(rings, "gone", "ArrowRight")).toBeNull();
});

it("up and down go from row to row where a ring has so many cells that they stand in rows, along the same ray", () => {
  const full = wheelModel(wheelOf(12, 20, 0));
  const rowOf = (id: string | null) => full.cells.find((cell) => cell.id === id)?.row;
  const outwards = walk(full, "d4/c0", "ArrowUp");
  expect(outwards).toMatch(/^d4\//);
  expect(rowOf(outwards)).toBe(1);
  expect(walk(full, outwards ?? "", "ArrowDown")).toBe("d4/c0");
  const seen = new Set<string>();
  for (let id: string | null = "d0/c0"; id !== null && !seen.has(id); id = walk(full, id, "ArrowRight"))
    seen.add(id);
  expect([...seen]).toEqual(Array.from({ length: 240 }, (_, at) => `d${Math.floor(at / 20)}/c${at % 20}`));
});

it("stays where it is in a wheel of one cell", () => {
  const one = wheelModel(wheelOf(1, 1, 0));
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageDown"])
    expect(walk(one, "d0/c0", key)).toBe("d0/c0");
});
