import { useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "../../paths";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Icon } from "../../ui/Icon";
import styles from "./JourneysScreen.module.css";
import { words } from "./words";

/** For those who have nothing of their own to write yet. Tells the example and opens it. */
export function TryExample() {
  const navigate = useNavigate();
  const [telling, setTelling] = useState(false);
  async function tell() {
    setTelling(true);
    const actions = await import("./cardActions").catch(() => undefined);
    const journey = await actions?.tellExample();
    setTelling(false);
    if (journey !== undefined) return navigate(paths.record(journey));
    if (!actions) showError(words.partMissing);
  }
  return (
    <Card as="section" look="quiet" className={styles["looking"]}>
      <Icon name="wheel" size={32} />
      <div>
        <h2 className={styles["cardTitle"]}>{words.exampleTitle}</h2>
        <p className={styles["quiet"]}>{words.tryAbout}</p>
        <Button className={styles["try"]} onClick={() => void tell()} disabled={telling}>
          {words.tryExample}
        </Button>
      </div>
    </Card>
  );
}
