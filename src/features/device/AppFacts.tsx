import { useState } from "react";
import { isInstalled } from "../../platform/install";
import { checkForUpdate } from "../../platform/serviceWorker";
import { useVisit } from "../../state/visit";
import { Button } from "../../ui/Button";
import styles from "./DeviceScreen.module.css";
import { words } from "./words";

/** The version, whether it is installed, whether it works without a network. */
export function AppFacts() {
  const ready = useVisit((visit) => visit.offline === "ready");
  const [answer, setAnswer] = useState("");

  async function check() {
    setAnswer((await checkForUpdate()) ? words.checked : words.checkFailed);
  }

  return (
    <section aria-labelledby="app-title" className={styles["part"]}>
      <h2 id="app-title" className={styles["heading"]}>
        {words.app}
      </h2>
      <p>{words.version(__APP_VERSION__)}</p>
      <p role="status">{ready ? words.offline : words.notOffline}</p>
      <p>{isInstalled() ? words.installed : words.notInstalled}</p>
      <div>
        <Button onClick={() => void check()}>{words.check}</Button>
        <p role="status">{answer}</p>
      </div>
    </section>
  );
}
