import type { ReactNode } from "react";
import type { Evidence } from "../../domain/evidence";

export type TilesProps = {
  readonly items: readonly Evidence[];
  readonly label: string;
  readonly renderTile: (item: Evidence) => ReactNode;
};
