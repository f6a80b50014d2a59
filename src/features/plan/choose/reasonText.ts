/** A suggestion's reason as a sentence. */
import { titleOf, type Framework, type PlacedCompetency } from "../../../domain/framework";
import type { SuggestionReason } from "../../../domain/suggestionReasons";
import type { IconName } from "../../../ui/Icon";
import { chooseWords as words } from "./chooseWords";

export function reasonText(
  framework: Framework,
  { domain }: PlacedCompetency,
  reason: SuggestionReason,
): string {
  switch (reason.type) {
    case "gone-back":
      return words.goneBack(reason.from, reason.time, reason.why);
    case "close":
      return words.close(reason.seen, reason.total);
    case "supports":
      return words.supports(titleOf(framework, reason.priority), reason.why);
    case "no-evidence":
      return words.noEvidence[reason.status];
    case "foundation":
      return words.foundation(
        framework.levels[0]?.title ?? "",
        domain.title,
        reason.further.map((ref) => titleOf(framework, ref)),
      );
    case "untouched":
      return words.untouched(reason.since);
  }
}

export const REASON_ICONS: Readonly<Record<SuggestionReason["type"], IconName>> = {
  "gone-back": "undo",
  close: "check",
  supports: "link",
  "no-evidence": "photo",
  foundation: "list",
  untouched: "clock",
};

/** Each reason stands once, and support once a priority. */
export const reasonKey = (reason: SuggestionReason): string =>
  reason.type === "supports" ? `supports ${reason.priority}` : reason.type;
