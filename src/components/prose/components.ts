/** The components that an article may use by name, without import, and what stands in for plain elements. */
import Chart from "./Chart.astro";
import Cite from "./Cite.astro";
import Figure from "./Figure.astro";
import Figures from "./Figures.astro";
import Milestone from "./Milestone.astro";
import Note from "./Note.astro";
import ProjectCheck from "./ProjectCheck.astro";
import ProseTable from "./ProseTable.astro";
import Question from "./Question.astro";
import Rows from "./Rows.astro";
import Term from "./Term.astro";
import Value from "./Value.astro";

export const components = {
  Chart,
  Cite,
  Figure,
  Figures,
  Milestone,
  Note,
  ProjectCheck,
  Question,
  Rows,
  Term,
  Value,
  table: ProseTable,
};
