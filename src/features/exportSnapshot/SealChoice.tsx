import { useState, type Ref } from "react";
import { makePassphrase, passphraseOf } from "../../lib/passphrase";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { TextArea } from "../../ui/TextArea";
import styles from "./SealChoice.module.css";
import { sealWords as words } from "./sealWords";

/** `passphrase`: as it was typed. Nothing of it is kept on the device. */
export type Seal = { readonly isOn: boolean; readonly passphrase: string };

export const UNSEALED: Seal = { isOn: false, passphrase: "" };

type SealChoiceProps = {
  readonly seal: Seal;
  /** Why it cannot be sealed with this. */
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onChange: (seal: Seal) => void;
};

/** Whether anyone who has the file can read it, or only who knows a passphrase, which stands there for all to copy it. */
export function SealChoice({ seal, error, disabled, field, onChange }: SealChoiceProps) {
  // In several lines where one is too narrow for it, because it is copied from here; it has none of its own.
  const put = (passphrase: string) => onChange({ ...seal, passphrase: passphrase.replace(/[\r\n]+/g, "") });
  return (
    <div className={styles["seal"]}>
      <CheckRow
        label={words.seal}
        description={words.sealAbout}
        checked={seal.isOn}
        disabled={disabled}
        onChange={(isOn) => onChange({ ...seal, isOn })}
      />
      {seal.isOn && (
        <div className={styles["card"]}>
          <div className={styles["row"]}>
            <TextArea
              ref={field}
              label={words.passphrase}
              hint={words.hint}
              error={error}
              value={seal.passphrase}
              readOnly={disabled}
              rows={1}
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              onChange={(event) => put(event.target.value)}
            />
            <div className={styles["buttons"]}>
              <Button disabled={disabled} onClick={() => put(makePassphrase())}>
                {words.makeUp}
              </Button>
              {seal.passphrase !== "" && <CopyButton key={seal.passphrase} text={seal.passphrase} />}
            </div>
          </div>
          <p>{words.forgotten}</p>
        </div>
      )}
    </div>
  );
}

/** Puts the text into the clipboard, and says whether the browser let it. */
function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<boolean>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(passphraseOf(text));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <p role="status">{copied !== undefined && (copied ? words.copied : words.notCopied)}</p>
    </>
  );
}
