/** Words of the page for addresses that lead nowhere. */
export const notFound = {
  title: 'Deze pagina bestaat niet',
  text: 'Misschien is de link niet helemaal meegekomen. Kijk of je de hele link hebt, of begin op de voorpagina.',
  action: 'Naar de voorpagina',
}
