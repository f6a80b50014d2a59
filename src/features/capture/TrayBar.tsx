import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { words } from "./words";

type TrayBarProps = {
  readonly chosen: number;
  readonly canPlace: boolean;
  readonly onGiveUp: () => void;
  readonly onPlace: () => void;
};

export function TrayBar({ chosen, canPlace, onGiveUp, onPlace }: TrayBarProps) {
  return (
    <ActionBar
      start={
        <Button icon="trash" disabled={chosen === 0} onClick={onGiveUp}>
          {words.giveUp}
        </Button>
      }
      note={<span role="status">{chosen === 0 ? words.trayChoose : words.trayChosen(chosen)}</span>}
      end={
        <Button variant="solid" icon="check" disabled={chosen === 0 || !canPlace} onClick={onPlace}>
          {words.place}
        </Button>
      }
    />
  );
}
