/** Ticking a sign as seen: it shows at once, and goes back with a sentence where it could not be saved. */
import type { CompetencyRef } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { readSign, seeSign } from "../domain/record";
import { faultText } from "./faultText";
import { usePendingValue } from "./pending";
import { showError } from "./toasts";
import { write } from "./writer";

export type SignTick = {
  readonly seen: boolean;
  /** One ticked it and another unticked it, apart. */
  readonly isApart: boolean;
  readonly see: (seen: boolean) => Promise<void>;
};

export function useSignTick(
  journey: JourneyId,
  journal: Journal,
  ref: CompetencyRef,
  sign: string,
): SignTick {
  const answers = readSign(journal, ref, sign);
  const { shown, attempt } = usePendingValue(journal, answers[0]?.value ?? false);
  async function see(seen: boolean) {
    const written = await attempt(seen, () =>
      write(journey, (current, writer) => [seeSign(current, writer, ref, sign, seen)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return { seen: shown, isApart: answers.length > 1, see };
}
