import { expect, it } from "vitest";
import { isPlainId } from "../../src/domain/ids";
import { randomId } from "../../src/lib/randomId";

it("makes ids that are safe in an address and never the same", () => {
  const ids = Array.from({ length: 2000 }, randomId);
  expect(new Set(ids).size).toBe(2000);
  for (const id of ids) {
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(encodeURIComponent(id)).toBe(id);
    expect(isPlainId(id)).toBe(true);
  }
});
