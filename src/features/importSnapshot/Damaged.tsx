import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./ImportScreen.module.css";
import { words } from "./words";

/** What is wrong with a file of which something may still be whole, and the way to see what. */
export function Damaged({ fault, onRecover }: { readonly fault: string; readonly onRecover: () => void }) {
  return (
    <Notice tone="error" live>
      <div className={styles["told"]}>
        <p>{fault}</p>
        <p>{words.damagedNext}</p>
        {/* Below the words: beside them it would leave them half the width of a tablet. */}
        <Button className={styles["below"]} onClick={onRecover}>
          {words.recover}
        </Button>
      </div>
    </Notice>
  );
}
