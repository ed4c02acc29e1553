const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!)
}

/** Cells are markup already; the first of each row is its name. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((cell) => `<th scope="col">${cell}</th>`).join('')
  const bodyRows = rows.map(([name = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${cell}</td>`).join('')
    return `<tr><th scope="row">${name}</th>${others}</tr>`
  })
  return `<table><thead><tr>${headCells}</tr></thead><tbody>${bodyRows.join('\n')}</tbody></table>`
}
