import type { JourneyId } from "../../domain/ids";
import { setReadOnly, useIsReadOnly } from "../../state/readOnly";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { CheckRow } from "../../ui/CheckRow";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { words } from "./words";

type OnlyReadProps = {
  readonly journey: JourneyId;
  /** Read with it, where there are several; else undefined. */
  readonly title: string | undefined;
  /** With what that means; of several, once is enough. */
  readonly isExplained: boolean;
};

/** Whether a journey that has just come is only read here, or written to. It can be changed on the list at any time. */
export function OnlyRead({ journey, title, isExplained }: OnlyReadProps) {
  const readOnly = useIsReadOnly(journey);
  async function change(on: boolean) {
    const kept = await setReadOnly([journey], on);
    if (!kept.ok) showError(faultText(kept.error));
  }
  return (
    <CheckRow
      label={
        <>
          {words.onlyRead}
          {title !== undefined && <VisuallyHidden>{words.onlyReadOf(title)}</VisuallyHidden>}
        </>
      }
      description={isExplained ? words.onlyReadAbout : undefined}
      checked={readOnly}
      onChange={(on) => void change(on)}
    />
  );
}
