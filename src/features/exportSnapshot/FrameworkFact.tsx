import { builtInFrameworks } from "../../content/frameworks";
import type { FrameworkVersion } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { words } from "./words";

/** What of a framework goes in: the whole of one's own, of a built-in one its name, because every Waymark has it. */
export function FrameworkFact({ named }: { readonly named: FrameworkVersion }) {
  const builtIn = builtInFrameworks.find(({ id, version }) => id === named.id && version === named.version);
  return builtIn ? words.builtIn(builtIn.title) : <OwnFrameworkFact named={named} />;
}

function OwnFrameworkFact({ named }: { readonly named: FrameworkVersion }) {
  const framework = useFramework(named);
  if (framework === undefined) return words.framework(named.id);
  // Where this version is not here, another is what was found.
  return framework === "unknown" || framework.version !== named.version
    ? words.frameworkNotHere(named.id, named.version)
    : words.ownFramework(framework.title);
}
