import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { words } from "./words";

type TrayBarProps = {
  readonly chosen: number;
  /** They are being placed: where is said above. */
  readonly placing: boolean;
  readonly canSave: boolean;
  readonly onGiveUp: () => void;
  readonly onPlace: () => void;
  readonly onBack: () => void;
  readonly onSave: () => void;
};

/** What is done with what is chosen. */
export function TrayBar(props: TrayBarProps) {
  const { chosen, placing, canSave, onGiveUp, onPlace, onBack, onSave } = props;
  if (placing)
    return (
      <ActionBar
        start={<Button onClick={onBack}>{words.backToAll}</Button>}
        end={
          <Button variant="solid" icon="check" disabled={!canSave} onClick={onSave}>
            {words.save}
          </Button>
        }
      />
    );
  return (
    <ActionBar
      start={
        <Button icon="trash" disabled={chosen === 0} onClick={onGiveUp}>
          {words.giveUp}
        </Button>
      }
      end={
        <Button variant="solid" disabled={chosen === 0} onClick={onPlace}>
          {chosen === 0 ? words.place : words.placeCount(chosen)}
        </Button>
      }
    />
  );
}
