import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Icon } from "../../ui/Icon";
import { TextField } from "../../ui/TextField";
import styles from "./ImportScreen.module.css";
import { passphraseOf } from "../../lib/passphrase";
import type { Chosen } from "./useImport";
import { words } from "./words";

type PassphraseProps = {
  readonly chosen: Chosen;
  /** What was typed before did not open the file. */
  readonly refused: boolean;
  readonly onOpen: (chosen: Chosen) => void;
  readonly onLeave: () => void;
};

/** What opens a sealed file, asked for where the file was chosen. It is shown as it is typed: it is long, and no screen of Waymark keeps it. */
export function Passphrase({ chosen, refused, onOpen, onLeave }: PassphraseProps) {
  const [passphrase, setPassphrase] = useState(chosen.passphrase ?? "");
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isWrong = refused && passphraseOf(passphrase) === chosen.passphrase;
  const error = isMissing ? words.noPassphrase : isWrong ? words.wrongPassphrase : undefined;
  function open() {
    // A file that is refused at once never leaves the screen: whoever tapped goes on in the field.
    field.current?.focus();
    const meant = passphraseOf(passphrase);
    if (meant === "") setIsMissing(true);
    else onOpen({ ...chosen, passphrase: meant });
  }
  return (
    <Card as="section" aria-labelledby="sealed-title">
      <form
        className={styles["part"]}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <h2 id="sealed-title" className={styles["heading"]}>
          <Icon name="lock" size={24} />
          {words.sealedTitle}
        </h2>
        <p>{words.sealed(chosen.file.name)}</p>
        <TextField
          ref={field}
          label={words.passphrase}
          hint={words.passphraseHint}
          error={error}
          value={passphrase}
          onChange={(event) => {
            setPassphrase(event.target.value);
            setIsMissing(false);
          }}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <div className={styles["actions"]}>
          <Button type="submit" variant="solid">
            {words.unseal}
          </Button>
          <Button variant="plain" onClick={onLeave}>
            {words.doNotUnseal}
          </Button>
        </div>
      </form>
    </Card>
  );
}
