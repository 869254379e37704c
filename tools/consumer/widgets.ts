// Elements and events of the widgets as a stranger's page script meets them: typed by one import of the package.
import '@mosty/widgets/all';
import type { MostyBranchSelectEvent } from '@mosty/widgets';

export function remember(visited: string[]): void {
  const map = document.querySelector('mosty-branch-map');
  if (!map) return;
  map.headingLevel = 3;
  map.branch = 'branch-12';
  map.addEventListener('mosty-branch-select', (event) => {
    const { branch, branchId }: MostyBranchSelectEvent = event;
    visited.push(branch, branchId);
  });
  map.addEventListener('mosty-error', ({ message, error }) => console.error(message, error));
  document.createElement('mosty-civic-feed').voice = 'library';
  const reception = document.createElement('mosty-reception');
  reception.door = 'authority';
  reception.addEventListener('mosty-question-sent', ({ questionId }) => visited.push(questionId));
  // @ts-expect-error an element of ours knows its properties
  map.brunch = 'branch-12';
}
