// The floors of src/, by folder. Imports point down only.

const floors: Readonly<Record<string, number>> = {
  lib: 0,
  domain: 1,
  content: 1,
  "paths.ts": 1,
  pictures: 2,
  formats: 2,
  storage: 2,
  platform: 2,
  ui: 2,
  exchange: 3,
  state: 3,
  search: 3,
  features: 4,
  app: 5,
  "main.tsx": 6,
  // Knows no database and no screen: it stands on lib alone.
  "sw.ts": 0.5,
  "env.d.ts": 0,
};

/** What is wrong with an import between two files of src/, in words, or undefined. Paths are from the root. */
export function wrongImport(from: string, to: string): string | undefined {
  if (!to.startsWith("src/")) return `${from} imports ${to}, which is outside of src/`;
  const [fromPlace, fromFeature] = placeOf(from);
  const [toPlace, toFeature] = placeOf(to);
  const fromFloor = floors[fromPlace];
  const toFloor = floors[toPlace];
  if (fromFloor === undefined) return `${from} is in no known floor`;
  if (toFloor === undefined) return `${to} is in no known floor`;

  const arrow = `${from} (floor ${fromFloor}) imports ${to} (floor ${toFloor})`;
  if (fromPlace === toPlace) {
    return fromPlace === "features" && fromFeature !== toFeature ? `${arrow}: another feature` : undefined;
  }
  if (toFloor > fromFloor) return `${arrow}: upward`;
  // Domain, content and the paths are one floor's ground and may know each other; the rest stands side by side.
  if (toFloor === fromFloor && fromFloor !== 1) return `${arrow}: sideways`;
  if (fromPlace === "ui" && toPlace !== "lib") return `${arrow}: widgets know no domain`;
  return undefined;
}

export function placeOf(path: string): readonly [place: string, feature: string | undefined] {
  const [, place = "", feature] = path.split("/");
  return [place, feature];
}
