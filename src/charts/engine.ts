/** Chart.js with what these charts are made of, and nothing else: the one place that registers it, and what a page fetches of it. */
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
