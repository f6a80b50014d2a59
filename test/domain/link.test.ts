import { describe, expect, test } from "vitest";
import { LINK_MAX_LENGTH } from "../../src/domain/evidence";
import { readLink } from "../../src/domain/link";

describe("a link that somebody types", () => {
  test.each<[string, string]>([
    ["https://example.org/wall", "https://example.org/wall"],
    ["http://example.org", "http://example.org/"],
    ["  https://example.org/  ", "https://example.org/"],
    ["example.org", "https://example.org/"],
    ["www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"],
    ["example.org:8080/a", "https://example.org:8080/a"],
    ["localhost:3000", "https://localhost:3000/"],
    ["HTTPS://EXAMPLE.ORG/Wall", "https://example.org/Wall"],
    ["https://example.org/a%20b", "https://example.org/a%20b"],
    ["schüle.example", "https://xn--schle-mva.example/"],
    ["mailto:ann@example.org", "mailto:ann@example.org"],
    ["ann@example.org", "mailto:ann@example.org"],
    ["https://example.org/@ann", "https://example.org/@ann"],
  ])("%s is kept as %s", (typed, address) => {
    expect(readLink(typed)).toBe(address);
    expect(readLink(address)).toBe(address);
  });

  test.each([
    "",
    "   ",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript:1",
    "javascript://example.org/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:1.html",
    "vbscript:msgbox",
    "blob:https://example.org/1",
    "file:///etc/hosts",
    "ftp://example.org/",
    "tel:5551234",
    "mailto:ann",
    "the wall in room 4",
    "https://exa mple.org",
    "https://",
    "http://nowhere",
    "wall",
    "//",
    "https://[::",
    `https://example.org/${"a".repeat(LINK_MAX_LENGTH)}`,
    "x".repeat(5_000),
  ])("%s is refused", (typed) => {
    expect(readLink(typed)).toBeUndefined();
  });
});
