import { hasHaptics } from "../../platform/haptics";
import { faultText } from "../../state/faultText";
import { setHaptics, useHaptics } from "../../state/haptics";
import { showError } from "../../state/toasts";
import { CheckRow } from "../../ui/CheckRow";
import styles from "./DeviceScreen.module.css";
import { words } from "./words";

/** How Waymark feels in the hand; nothing where the device can't be felt. */
export function FeelFacts() {
  const on = useHaptics();
  if (!hasHaptics() || on === undefined) return null;

  async function change(next: boolean) {
    const kept = await setHaptics(next);
    if (!kept.ok) showError(faultText(kept.error));
  }

  return (
    <section aria-labelledby="feel-title" className={styles["part"]}>
      <h2 id="feel-title" className={styles["heading"]}>
        {words.feel}
      </h2>
      <CheckRow
        label={words.haptics}
        description={words.hapticsAbout}
        checked={on}
        onChange={(next) => void change(next)}
      />
    </section>
  );
}
