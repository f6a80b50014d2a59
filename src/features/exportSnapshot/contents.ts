/** What would be in something that leaves Waymark, told before it does: whose names, which reasons, which evidence. */
import type { Entry } from "../../domain/entry";
import { readEvidence, type Evidence } from "../../domain/evidence";
import type { Framework } from "../../domain/framework";
import { gatherShown, leastChoice } from "../../domain/gatherShown";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { parseClearableText } from "../../domain/register";
import { WHY } from "../../domain/record";
import { splitThing } from "../../domain/thing";
import { entriesToShow, evidenceToShow, withheldFiles } from "../../domain/toShow";
import type { Room } from "./purposes";

export type Contents = {
  /** Each once, in the order of the alphabet. */
  readonly names: readonly string[];
  readonly reasons: readonly Reason[];
  /** How many entries go in; 0 where it is no snapshot. */
  readonly changes: number;
};

export type Reason = { readonly id: string; readonly text: string };

export type Item = { readonly journey: JourneyId; readonly item: Evidence };

/** Of a record as it is drawn or written: the reasons for which there is room, and those who said its statuses. */
export function recordContents(journal: Journal, framework: Framework, room: Room["reasons"]): Contents {
  const choice = { ...leastChoice(), withReasons: true, withNames: true };
  const all = gatherShown(journal, framework, choice, 0).domains.flatMap(({ competencies }) => competencies);
  return {
    names: inOrder(all.map((competency) => competency.authorName)),
    reasons: all
      .flatMap(({ id, title, why, priorityWhy }) => [
        { of: "statuses", id, title, why },
        { of: "priorities", id: `${id} next`, title, why: priorityWhy },
      ])
      .filter(({ of, why }) => why !== "" && (room === "all" || room === of))
      .map(({ id, title, why }) => ({ id, text: `${title}: ${why}` })),
    changes: 0,
  };
}

/** Of a snapshot made to be shown, which holds the signs that were seen as well, and who ticked them. */
export function snapshotContents(
  journals: ReadonlyMap<JourneyId, Journal>,
  evidence: ReadonlySet<EvidenceId>,
  withReasons: boolean,
): Contents {
  const withheld = withheldFiles(journals.values());
  const names: string[] = [];
  const reasons: Reason[] = [];
  let changes = 0;
  for (const journal of journals.values()) {
    for (const { id, register, value } of entriesToShow(
      journal,
      { withReasons: true, withNames: false, evidence },
      withheld,
    ))
      if (register === WHY) reasons.push({ id, text: parseClearableText(value) ?? "" });
    const shown = entriesToShow(journal, { withReasons, withNames: true, evidence }, withheld);
    names.push(...shown.map(nameIn));
    changes += shown.length;
  }
  return { names: inOrder(names), reasons: reasons.filter(({ text }) => text !== ""), changes };
}

/** The name that an entry says somebody has, or had; empty where it says none. */
export const nameIn = ({ about, register, value }: Entry): string =>
  register === "name" && splitThing(about).kind === "author" ? (parseClearableText(value) ?? "") : "";

export type Offer = {
  readonly journeys: readonly JourneyId[];
  readonly offered: readonly Item[];
  /** What may not be shown, each with the reason. */
  readonly staying: readonly (Item & { readonly why: StayingReason })[];
};

/**
 * `apart`: two people answered differently, or in words that only a newer version knows. `twin`: another item with the same
 * file may not be shown.
 */
export type StayingReason = "not-asked" | "keep" | "refused" | "apart" | "twin";

/** All evidence of these journeys, by whether it may be shown in one file with all of them. */
export function offerEvidence(journals: ReadonlyMap<JourneyId, Journal>): Offer {
  const withheld = withheldFiles(journals.values());
  const offered: Item[] = [];
  const staying: (Item & { readonly why: StayingReason })[] = [];
  for (const [journey, journal] of journals) {
    const shown = new Set(evidenceToShow(journal, withheld).map(({ id }) => id));
    for (const item of readEvidence(journal)) {
      if (shown.has(item.id)) offered.push({ journey, item });
      else staying.push({ journey, item, why: whyItStays(item) });
    }
  }
  return { journeys: [...journals.keys()], offered, staying };
}

function whyItStays({ answers, showing }: Evidence): StayingReason {
  if (answers.showing.length > 1) return "apart";
  if (showing === undefined) return answers.showing.length === 0 ? "not-asked" : "apart";
  return showing === "keep" || showing === "refused" ? showing : "twin";
}

export const inOrder = (names: readonly string[]) =>
  [...new Set(names.filter((name) => name !== ""))].sort((a, b) => a.localeCompare(b));
