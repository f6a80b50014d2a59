import { useId } from "react";
import { useAhead } from "../../state/ahead";
import { Icon } from "../../ui/Icon";
import styles from "./KindSwitch.module.css";
import { KINDS, type Kind } from "./useCapture";
import { words } from "./words";

const ICONS = { photo: "camera", file: "file", note: "note", link: "link", sound: "sound" } as const;

type KindSwitchProps = { readonly kind: Kind; readonly onChange: (kind: Kind) => void };

/** What is captured: radios that look like the parts of one bar. */
export function KindSwitch({ kind, onChange }: KindSwitchProps) {
  const id = useId();
  const [shown, choose] = useAhead(kind, onChange);
  return (
    <fieldset role="radiogroup" aria-label={words.kind} className={styles["switch"]}>
      {KINDS.map((one) => (
        <div key={one} className={styles["part"]} data-checked={one === shown || undefined}>
          <Icon name={ICONS[one]} size={20} />
          <label htmlFor={`${id}-${one}`}>{words.kinds[one]}</label>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={one === shown}
            onChange={() => choose(one)}
          />
        </div>
      ))}
    </fieldset>
  );
}
