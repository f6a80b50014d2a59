import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { useIsReadOnly } from "../../state/readOnly";

export type Walkable =
  | { readonly state: "loading" }
  /** Missing, deleted, only read here, or of a framework that this version does not have. */
  | { readonly state: "not" }
  | {
      readonly state: "ready";
      readonly title: string;
      readonly framework: Framework;
      readonly journal: Journal;
    };

/** What is needed to begin a walk through a journey. */
export function useWalkable(journey: JourneyId): Walkable {
  const loaded = useJournal(journey);
  const isReadOnly = useIsReadOnly(journey);
  const facts = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(facts?.framework);
  if (loaded.state === "missing" || framework === "unknown" || isReadOnly) return { state: "not" };
  if (facts && (facts.existence.state === "deleted" || !facts.framework)) return { state: "not" };
  if (loaded.state === "loading" || !facts || !framework) return { state: "loading" };
  return { state: "ready", title: titleOf(facts), framework, journal: loaded.journal };
}
