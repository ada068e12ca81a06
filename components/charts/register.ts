import { Chart, LinearScale, LogarithmicScale, PointElement } from "chart.js";
import { RangeController } from "./range/controller";

Chart.register(RangeController, LinearScale, LogarithmicScale, PointElement);

/** Chart.js with exactly what these charts use. Import it from here, so that nothing is drawn unregistered. */
export { Chart };
