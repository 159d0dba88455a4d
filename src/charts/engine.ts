/** Chart.js as a page would fetch it that draws these charts in the browser: the same controllers, and its axes. */
import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineElement, PointElement, ScatterController);

export { BasicPlatform, Chart };
