import { paths } from "../../paths";
import type { HandedOver } from "../../state/handedOver";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { CalmPage } from "./CalmPage";
import { GiveBackButton } from "./GiveBackButton";
import styles from "./HandOver.module.css";
import { words } from "./words";

type PauseProps = {
  readonly handedOver: HandedOver;
  readonly onDone: () => void;
  readonly onGiveBack: () => void;
};

/** Where the ways out of the walk lead while it is in another's hands. */
export function Pause({ handedOver, onDone, onGiveBack }: PauseProps) {
  return (
    <CalmPage title={words.pauseTitle} lead={words.pause} foot={<GiveBackButton onGiveBack={onGiveBack} />}>
      <div className={styles["buttons"]}>
        <Button variant="solid" icon="check" onClick={onDone}>
          {words.iAmDone}
        </Button>
        <LinkButton to={paths.assess(handedOver.journey)}>{words.goOn}</LinkButton>
      </div>
    </CalmPage>
  );
}
