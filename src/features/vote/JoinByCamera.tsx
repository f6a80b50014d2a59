import { useState } from "react";
import { codeEye } from "../../platform/codeReaderCamera";
import { Button } from "../../ui/Button";
import { CodeCamera } from "../../ui/CodeCamera";
import { Icon } from "../../ui/Icon";
import { joinWords as words } from "./joinWords";
import styles from "./TakePart.module.css";

type JoinByCameraProps = { readonly problem: string | undefined; readonly onText: (text: string) => void };

/** The quickest way in: the code on the projector, read by this device's camera. */
export function JoinByCamera({ problem, onText }: JoinByCameraProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="join-camera" className={styles["scan"]} data-open={isOpen || undefined}>
      <h2 id="join-camera">{words.scanTitle}</h2>
      {isOpen ? (
        <CodeCamera eye={codeEye} onText={onText} hint={words.scanHow} onStop={() => setOpen(false)}>
          <p role="status" className={styles["problem"]}>
            {problem}
          </p>
        </CodeCamera>
      ) : (
        <>
          <Icon name="camera" size={64} />
          <p>{words.scanHow}</p>
          <Button icon="camera" variant="solid" onClick={() => setOpen(true)}>
            {words.scan}
          </Button>
        </>
      )}
    </section>
  );
}
