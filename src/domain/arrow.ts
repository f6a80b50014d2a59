/** How a journey says that it continues as another, in its own register. */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import type { FrameworkId } from "./framework";
import { isPlainId, type JourneyId } from "./ids";
import { JOURNEY } from "./thing";

/** The register of a journey that says as which other one it continues. */
export const CONTINUES_AS = "continues-as";

/** Whether what is one journey and what is several may change with this entry. */
export const isAboutJoining = ({ about, register }: Entry): boolean =>
  about === JOURNEY && register === CONTINUES_AS;

/** "I continue as this one"; `framework`: the one that both are on, as whoever said it saw it. */
export type Arrow = { readonly into: JourneyId; readonly framework: FrameworkId };

export function arrowValue({ into, framework }: Arrow): Json {
  return { journey: into, framework };
}

/** Undefined where it is taken back, and where only a newer version knows what it means. */
export function parseArrow(value: Json): Arrow | undefined {
  if (typeof value !== "object" || value === null || !("journey" in value) || !("framework" in value))
    return undefined;
  const { journey, framework } = value;
  if (!isPlainId(journey) || !isPlainId(framework)) return undefined;
  return { into: journey as JourneyId, framework: framework as FrameworkId };
}
