export { LateLine } from "../LateLine";
