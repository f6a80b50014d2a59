/**
 * The moment when a competency becomes earned by a tap on this page. It belongs to the visit and not to the journal: nothing
 * that is imported, read anew or taken back brings it. It holds only while the change that earned it stands.
 */
import { useEffect, useMemo } from "react";
import { create } from "zustand";
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "../domain/framework";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { differences } from "../domain/progress";
import { readStatus, statusOf } from "../domain/record";
import { formatCount } from "../lib/format";
import { feel } from "./haptics";
import { milestoneInText, pastMilestones } from "./lookBack";

type Earned = { readonly journey: JourneyId; readonly ref: CompetencyRef; readonly change: EntryId };

const useEarned = create<{ readonly earned: Earned | undefined }>(() => ({ earned: undefined }));

/** Once the change is durable. */
export function celebrate(journey: JourneyId, ref: CompetencyRef, change: EntryId): void {
  useEarned.setState({ earned: { journey, ref, change } });
  feel("earned");
}

/** The change that earned this competency a moment ago, while it stands; undefined otherwise. For whoever shows the moment. */
export function useJustEarned(
  journey: JourneyId,
  ref: CompetencyRef | undefined,
  journal: Journal,
): EntryId | undefined {
  const earned = useEarned((state) => state.earned);
  if (ref === undefined || earned?.journey !== journey || earned.ref !== ref) return undefined;
  const [standing] = readStatus(journal, ref);
  return standing?.value === "earned" && standing.entry.id === earned.change ? earned.change : undefined;
}

/** As `useJustEarned`, with its sentence, null where there is none. The moment ends with the page that asks here. */
export function useCelebration(
  journey: JourneyId,
  ref: CompetencyRef,
  journal: Journal,
  framework: Framework,
): { readonly isEarned: boolean; readonly sentence: string | null } {
  const change = useJustEarned(journey, ref, journal);
  useEffect(
    () => () => {
      if (useEarned.getState().earned?.ref === ref) useEarned.setState({ earned: undefined });
    },
    [ref],
  );
  // Said once: what others write meanwhile must not have it read aloud anew.
  const sentence = useMemo(
    () => (change === undefined ? null : earnedSentence(journal, framework)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it stood when the change arrived
    [change],
  );
  return { isEarned: change !== undefined, sentence };
}

/** "Earned. That is 9 of 25, 3 since “August retreat”." */
function earnedSentence(journal: Journal, framework: Framework): string {
  const refs = allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
  const earned = refs.filter((ref) => statusOf(journal, ref) === "earned").length;
  const [milestone] = pastMilestones(journal, Date.now());
  const all = formatCount(earned, {
    one: `Earned. That is the first of ${refs.length}.`,
    other: `Earned. That is # of ${refs.length}.`,
  });
  if (!milestone) return all;
  const known = new Set(refs);
  const since = differences(journal, milestone, { time: Infinity }).filter(
    ({ ref, turn }) => turn === "earned" && known.has(ref),
  ).length;
  if (since === 0) return all;
  return `Earned. That is ${earned} of ${refs.length}, ${since} since ${milestoneInText(milestone)}.`;
}
