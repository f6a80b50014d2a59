import { expect, test } from "vitest";
import { linkIn } from "../../src/features/capture/shared";

const shared = { title: "", text: "", url: "" };

test("what another app shares is a link where there is an address and a title, however they are told apart", () => {
  const link = { url: "https://example.org/plan", title: "The plan" };
  expect(linkIn({ ...shared, url: link.url, title: link.title })).toEqual(link);
  expect(linkIn({ ...shared, text: link.url, title: link.title })).toEqual(link);
  expect(linkIn({ ...shared, text: `The plan ${link.url}` })).toEqual(link);
  expect(linkIn({ ...link, text: `The plan\n${link.url}` })).toEqual(link);
  expect(linkIn({ ...shared, text: link.url })).toEqual({ ...link, title: "" });
});

test("and a note, with everything in it, where more is said or several addresses", () => {
  expect(linkIn({ ...shared, text: "Fridays are theirs." })).toBeUndefined();
  expect(linkIn({ ...shared, text: "https://a.example https://b.example" })).toBeUndefined();
  expect(linkIn({ ...shared, url: "https://a.example", text: "Read this.\n\nTwice." })).toBeUndefined();
  expect(linkIn({ title: "Plan", url: "", text: "Look at page 3: https://a.example" })).toBeUndefined();
});
