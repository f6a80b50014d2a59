import { useMemo } from "react";
import { summaryWheel } from "../../pictures/recordWheel";
import { WheelSmall } from "../../pictures/WheelSmall";
import { useFramework } from "../../state/framework";
import type { StoredSummary } from "../../storage/summaryRow";

/** A journey's record, small. Fetched beside the framework that it is drawn from, so that words never wait for it. */
export default function SmallWheel({ summary }: { readonly summary: StoredSummary }) {
  const framework = useFramework(summary.framework === "" ? undefined : { id: summary.framework });
  const wheel = useMemo(
    () => (framework && framework !== "unknown" ? summaryWheel(framework, summary) : undefined),
    [framework, summary],
  );
  return wheel && <WheelSmall record={wheel} />;
}
