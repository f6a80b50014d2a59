import { faultText } from "../../state/faultText";
import type { HandedOver } from "../../state/handedOver";
import { askForNext } from "../../state/handOver";
import { useCurrentPerson } from "../../state/people";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { CalmPage } from "./CalmPage";
import { GiveBackButton } from "./GiveBackButton";
import styles from "./HandOver.module.css";
import { words } from "./words";

type ThanksProps = { readonly handedOver: HandedOver; readonly onGiveBack: () => void };

export function Thanks({ handedOver, onGiveBack }: ThanksProps) {
  const { name } = useCurrentPerson();
  async function next() {
    const asked = await askForNext(handedOver);
    if (!asked.ok) showError(faultText(asked.error));
  }
  return (
    <CalmPage
      title={words.thanksTitle(name)}
      lead={words.thanks}
      foot={<GiveBackButton onGiveBack={onGiveBack} />}
    >
      <div className={styles["buttons"]}>
        <Button variant="solid" icon="forward" onClick={() => void next()}>
          {words.next}
        </Button>
      </div>
    </CalmPage>
  );
}
