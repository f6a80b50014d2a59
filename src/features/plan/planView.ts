import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";

/** What every view of a plan is given. */
export type PlanViewProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly readOnly: boolean;
};
