/** Which of what was said is listed. */
import type { Agreed } from "../../../domain/agreement";
import type { CompetencyRef } from "../../../domain/framework";
import type { Spread } from "../../../domain/spread";
import { isFlagged } from "../../../domain/spreadOrder";

export const FILTERS = ["differ", "cannotJudge", "unanimous", "agreed", "all"] as const;
export type Filter = (typeof FILTERS)[number];

export type Listed = Readonly<Record<Filter, ReadonlySet<CompetencyRef>>>;

/** What is agreed asks for no more talk, whatever was said of it. */
export function listedOf(spreads: readonly Spread[], agreed: ReadonlyMap<CompetencyRef, Agreed>): Listed {
  const isAgreed = (ref: CompetencyRef) => agreed.get(ref)?.isStanding === true;
  const those = (isListed: (spread: Spread) => boolean) =>
    new Set(spreads.filter(isListed).map(({ ref }) => ref));
  return {
    differ: those((spread) => !isAgreed(spread.ref) && (spread.unanimous === undefined || isFlagged(spread))),
    cannotJudge: those(({ flags }) => flags.cannotJudge),
    unanimous: those(({ unanimous }) => unanimous !== undefined),
    agreed: those(({ ref }) => isAgreed(ref)),
    all: those(() => true),
  };
}
