/** What only one's own results have: loaded beside them, so that neither file grows large. */
export { AddToPlan } from './AddToPlan.tsx';
export { PlanSection } from './PlanSection.tsx';
export { CompareSection } from './CompareSection.tsx';
export { HistorySection } from './HistorySection.tsx';
export { PeersSection } from './PeersSection.tsx';
export { KeepSection } from './KeepSection.tsx';
