// All hostile files, each made the same on every machine.
import { claims } from "./claims";
import { damages } from "./damages";
import type { HostileFile } from "./hostile";
import { large } from "./large";
import { layouts } from "./layouts";
import { filesAndFrameworks, meanings } from "./meanings";
import { numbersAndTexts } from "./numbers";
import { shapes } from "./shapes";
import { strangers } from "./strangers";

export const corpus: readonly HostileFile[] = [
  ...damages,
  ...claims,
  ...shapes,
  ...layouts,
  ...numbersAndTexts,
  ...strangers,
  ...meanings,
  ...filesAndFrameworks,
  ...large,
];
