import { Button } from "../../ui/Button";
import { words } from "./words";

export function GiveBackButton({ onGiveBack }: { readonly onGiveBack: () => void }) {
  return (
    <Button variant="plain" icon="undo" onClick={onGiveBack}>
      {words.giveBack}
    </Button>
  );
}
