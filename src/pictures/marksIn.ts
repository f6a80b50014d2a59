/** Which marks a record's picture has, so that its legend explains those and no others. */
import type { WheelInput } from "./wheelTypes";

export interface MarksShown {
  readonly twoAnswers?: boolean | undefined;
  readonly evidence?: boolean | undefined;
  /** Something has gone on since the moment that is looked back to. */
  readonly newSince?: boolean | undefined;
  readonly goneBack?: boolean | undefined;
  readonly priority?: boolean | undefined;
}

export function marksIn({ domains }: WheelInput): MarksShown {
  const cells = domains.flatMap((domain) => domain.cells);
  return {
    twoAnswers: cells.some(({ twoAnswers }) => twoAnswers),
    evidence: cells.some(({ evidenceCount }) => evidenceCount > 0),
    newSince: cells.some(({ turn }) => turn === "earned" || turn === "begun"),
    goneBack: cells.some(({ turn }) => turn === "back"),
    priority: cells.some(({ isPriority }) => isPriority),
  };
}
