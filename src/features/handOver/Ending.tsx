import { createContext, use } from "react";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { words } from "./words";

/** How the one who has the tablet says that they are done; undefined while the lead team has it. */
export const EndTurn = createContext<(() => void) | undefined>(undefined);

/** At the end of a walk: the way to hand the tablet on. */
export default function Ending({ journey }: { readonly journey: JourneyId }) {
  const onDone = use(EndTurn);
  if (onDone)
    return (
      <div>
        <Button variant="solid" icon="check" onClick={onDone}>
          {words.iAmDone}
        </Button>
      </div>
    );
  return (
    <div>
      <LinkButton to={paths.handOver(journey)} icon="forward">
        {words.ending}
      </LinkButton>
    </div>
  );
}
