import type { ReactNode } from "react";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import styles from "./TurnBar.module.css";
import { words } from "./words";

type TurnBarProps = {
  readonly name: string;
  readonly children: ReactNode;
  readonly onDone: () => void;
};

/** The bar while the tablet is in another's hands: whose turn it is, and the way to the end of it. */
export function TurnBar({ name, children, onDone }: TurnBarProps) {
  return (
    <header className={styles["bar"]}>
      <Icon name="person" size={22} />
      <p className={styles["turn"]}>{words.yourTurn(name)}</p>
      {children}
      <Button icon="check" onClick={onDone}>
        {words.done}
      </Button>
    </header>
  );
}
