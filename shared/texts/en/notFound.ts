/** Words of the page for addresses that lead nowhere. */
export const notFound: typeof import('../nl/notFound.ts').notFound = {
  title: 'This page does not exist',
  text: 'Perhaps part of the link got lost. Check that you have the whole link, or start at the front page.',
  action: 'To the front page',
}
