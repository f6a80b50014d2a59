// The tables as version 3 has them, told literally and without any of today's code. Never change it: devices have them.
import { TABLES as TABLES_2 } from "./version2";

export const VERSION_3 = 30;

export const TABLES = {
  ...TABLES_2,
  erasures: [["journey", "about"], "*hashes"],
  folder: ["key"],
  folderFiles: ["name"],
  folderMarks: ["name"],
  departures: ["id"],
};
