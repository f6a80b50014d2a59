import type { SessionParts } from "../sessionParts";

/** Stands here until the step is there. */
export default function Choose({ session }: SessionParts) {
  return <p>{session.title}</p>;
}
