import type { JourneyId } from "../../domain/ids";
import { setReadOnly, useIsReadOnly } from "../../state/readOnly";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { CheckRow } from "../../ui/CheckRow";
import { words } from "./words";

/** Whether a journey that has just come is only read here, or written to. It can be changed on the list at any time. */
export function OnlyRead({ journey }: { readonly journey: JourneyId }) {
  const readOnly = useIsReadOnly(journey);
  async function change(on: boolean) {
    const kept = await setReadOnly([journey], on);
    if (!kept.ok) showError(faultText(kept.error));
  }
  return (
    <CheckRow
      label={words.onlyRead}
      description={words.onlyReadAbout}
      checked={readOnly}
      onChange={(on) => void change(on)}
    />
  );
}
