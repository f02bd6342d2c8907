/** Prints one thing instead of the page: everything else is hidden for as long as the print dialog is open. */
function print(sheet: HTMLElement): void {
  sheet.classList.add('print-sheet');
  document.body.append(sheet);
  document.documentElement.dataset.print = 'sheet';
  try {
    window.print();
  } finally {
    delete document.documentElement.dataset.print;
    sheet.remove();
  }
}

export function printText(text: string): void {
  const sheet = document.createElement('pre');
  sheet.textContent = text;
  print(sheet);
}

/** A copy of what stands in `element`, in light colours whatever the screen has. */
export function printCopy(element: HTMLElement): void {
  const sheet = document.createElement('div');
  sheet.className = 'saring';
  const journal = document.createElement('div');
  journal.className = 'journal';
  journal.append(element.cloneNode(true));
  sheet.append(journal);
  print(sheet);
}
