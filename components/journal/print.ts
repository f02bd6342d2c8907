/** Prints a text instead of the page: everything else is hidden for as long as the print dialog is open. */
export function printText(text: string): void {
  const sheet = document.createElement('pre');
  sheet.textContent = text;
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
