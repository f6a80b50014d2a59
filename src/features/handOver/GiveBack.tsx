import { useState, type FormEvent } from "react";
import { faultText } from "../../state/faultText";
import type { HandedOver } from "../../state/handedOver";
import { tryPin } from "../../state/handOver";
import { waitAfter, waitsUntil } from "../../state/pinLock";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import { CalmPage } from "./CalmPage";
import { ForgotPin } from "./ForgotPin";
import styles from "./HandOver.module.css";
import { useSecondsUntil } from "./useSecondsUntil";
import { words } from "./words";

type GiveBackProps = {
  readonly handedOver: HandedOver;
  readonly onCancel: () => void;
  /** The PIN was right, or a minute was waited without it. */
  readonly onOpened: (withoutPin: boolean) => void;
};

/** The way back to the lead team's view, by its PIN. */
export function GiveBack({ handedOver, onCancel, onOpened }: GiveBackProps) {
  const { lock } = handedOver;
  const [pin, setPin] = useState("");
  const [busy, setBusy] = useState(false);
  const wrong = lock?.wrong ?? 0;
  const seconds = useSecondsUntil(lock ? waitsUntil(lock, Date.now()) : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || seconds > 0 || pin === "") return;
    setBusy(true);
    const tried = await tryPin(handedOver, pin);
    if (!tried.ok) showError(faultText(tried.error));
    else if (tried.value) onOpened(false);
    else setPin("");
    setBusy(false);
  }

  return (
    <CalmPage
      title={words.giveBack}
      lead={words.giveBackAbout}
      foot={
        <Button variant="plain" icon="back" onClick={onCancel}>
          {words.cancel}
        </Button>
      }
    >
      <form className={styles["another"]} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={words.leadPin}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={pin}
          onChange={(event) => setPin(event.target.value.trim())}
        />
        <Button type="submit" variant="solid" aria-disabled={busy || seconds > 0}>
          {words.open}
        </Button>
      </form>
      {/* Said once when it begins and once when it is over: a countdown would be read aloud every second. */}
      <p role="status" className={styles["waiting"]}>
        {wrong > 0 && (seconds > 0 ? words.wait(waitAfter(wrong) / 1000) : words.tryAgain)}
      </p>
      <ForgotPin onReturn={() => onOpened(true)} />
    </CalmPage>
  );
}
