import { useState, type FormEvent } from "react";
import type { Session } from "../../../domain/session";
import { useOnce } from "../../../state/once";
import { keepFaultText } from "../../../state/roomFaultText";
import { keepSecret } from "../../../state/session";
import { showToast } from "../../../state/toasts";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { TextField } from "../../../ui/TextField";
import styles from "./Gather.module.css";
import { Scanner } from "./Scanner";
import { words } from "./words";

/** The key as it stands on the paper: typed, pasted, or read by the camera. */
export function EnterKey({ session }: { readonly session: Session }) {
  const once = useOnce();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const [isScanning, setScanning] = useState(false);
  const keep = (text: string) =>
    once(async () => {
      if (text.trim() === "") return setError(words.keyMissing);
      const kept = await keepSecret(session, text);
      if (!kept.ok) return setError(keepFaultText(kept.error));
      setScanning(false);
      return showToast(words.keyKept);
    });
  return (
    <Notice tone="warn" icon="lock" title={words.noKeyTitle}>
      <div className={styles["key"]}>
        <p>{words.noKey}</p>
        <form
          className={styles["key"]}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void keep(typed);
          }}
        >
          <TextField
            label={words.key}
            hint={words.keyHint}
            value={typed}
            error={error}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.target.value);
              setError(undefined);
            }}
          />
          <div className={styles["buttons"]}>
            <Button type="submit" variant="solid">
              {words.keyEnter}
            </Button>
            <Button icon="camera" onClick={() => setScanning(!isScanning)}>
              {isScanning ? words.stopScanning : words.keyScan}
            </Button>
          </div>
        </form>
        {isScanning && <Scanner onText={(text) => void keep(text)} hint={words.scanKey} />}
      </div>
    </Notice>
  );
}
