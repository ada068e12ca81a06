import { Chart, PointElement } from "chart.js";
import { LinearAxis, LogarithmicAxis } from "./axis";
import { RangeController } from "./range/controller";

Chart.register(RangeController, LinearAxis, LogarithmicAxis, PointElement);

/** Chart.js with exactly what these charts use. Import it from here, so that nothing is drawn unregistered. */
export { Chart };
