import { useState } from "react";
import { paths } from "../../paths";
import { setWipedAtSignOut, useWipedAtSignOut, type Wiped } from "../../state/deviceFacts";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { RadioCards } from "../../ui/RadioCards";
import styles from "./DeviceScreen.module.css";
import { endWords as words } from "./endWords";

/** Whether this device forgets everything when somebody signs out; then saving is offered each day. */
export function EndOfDayPart() {
  const kept = useWipedAtSignOut();
  // Shown at once; what is kept says the same a moment later, or it is taken back.
  const [chosen, setChosen] = useState<Wiped>();
  if (kept === undefined) return null;
  const shown = chosen ?? kept;

  async function choose(next: Wiped) {
    setChosen(next);
    const saved = await setWipedAtSignOut(next === "yes");
    if (saved.ok) return;
    setChosen(undefined);
    showError(faultText(saved.error));
  }

  return (
    <section aria-labelledby="wiped-title" className={styles["part"]}>
      <h2 id="wiped-title" className={styles["heading"]}>
        {words.title}
      </h2>
      <RadioCards<Wiped>
        legend={words.question}
        value={shown === "not-asked" ? null : shown}
        onChange={(next) => void choose(next)}
        options={[
          { value: "yes", label: words.yes, description: words.yesAbout },
          { value: "no", label: words.no, description: words.noAbout },
        ]}
      />
      {shown === "yes" ? (
        <Notice
          tone="warn"
          title={words.wipedTitle}
          action={
            <LinkButton variant="solid" to={paths.endOfDay()}>
              {words.saveAll}
            </LinkButton>
          }
        >
          {words.wipedAbout}
        </Notice>
      ) : (
        <div>
          <LinkButton to={paths.endOfDay()}>{words.saveAll}</LinkButton>
        </div>
      )}
    </section>
  );
}
