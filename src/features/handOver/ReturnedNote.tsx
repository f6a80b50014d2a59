import { faultText } from "../../state/faultText";
import { noteRead } from "../../state/handOver";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./HandOver.module.css";
import { words } from "./words";

/** The lead team is told once, and it stands there until somebody says that they read it. */
export function ReturnedNote({ at }: { readonly at: number }) {
  async function read() {
    const noted = await noteRead();
    if (!noted.ok) showError(faultText(noted.error));
  }
  return (
    <section aria-label={words.returnedWithout(at)} className={styles["returned"]} data-print="none">
      <Notice
        tone="warn"
        live
        title={words.returnedWithout(at)}
        action={<Button onClick={() => void read()}>{words.understood}</Button>}
      >
        {words.returnedAbout}
      </Notice>
    </section>
  );
}
