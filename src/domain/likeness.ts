/** Which journeys may be one that was started twice. A guess to be offered, never acted on: two schools may have one name. */
import type { Summary } from "./summary";

export type Likeness = Pick<Summary, "title" | "framework">;

/** Equal for journeys that look like one, empty for one that is like no other: it has no name, or no framework. */
export function likenessKey({ title, framework }: Likeness): string {
  // Forty tablets wrote the name forty times: with capitals and without, and with a blank behind it that the keyboard left.
  const name = title.normalize("NFKC").replaceAll(/\s+/gu, " ").trim().toLowerCase();
  return name === "" || framework === "" ? "" : `${framework}\n${name}`;
}

/** On one framework, and by one name as people hear it. */
export function isAlike(a: Likeness, b: Likeness): boolean {
  return likenessKey(a) !== "" && likenessKey(a) === likenessKey(b);
}
