import { useEffect, useRef, useState } from "react";
import { passphraseOf } from "../../lib/passphrase";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { TextField } from "../../ui/TextField";
import styles from "./DeviceScreen.module.css";
import { rehearsalWords as words } from "./rehearsalWords";

type UnsealProps = {
  readonly fileName: string;
  /** What was typed before did not open it. */
  readonly isRefused: boolean;
  readonly onOpen: (passphrase: string) => void;
};

/** Whether the passphrase is still known is a part of what is rehearsed. */
export function Unseal({ fileName, isRefused, onOpen }: UnsealProps) {
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const error = isMissing ? words.noPassphrase : isRefused && typed === "" ? words.wrong : undefined;
  return (
    <Card as="section" aria-labelledby="unseal-title">
      <form
        className={styles["part"]}
        onSubmit={(event) => {
          event.preventDefault();
          const passphrase = passphraseOf(typed);
          if (passphrase === "") setMissing(true);
          else onOpen(passphrase);
        }}
      >
        <h2 id="unseal-title" className={styles["heading"]}>
          {words.sealedTitle}
        </h2>
        <p>{words.sealed(fileName)}</p>
        <TextField
          ref={field}
          label={words.passphrase}
          error={error}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMissing(false);
          }}
          autoCapitalize="none"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <Button type="submit" variant="solid">
            {words.open}
          </Button>
        </div>
      </form>
    </Card>
  );
}
