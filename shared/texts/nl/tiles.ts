/** Words on and around the small pictures of boards. */
export const tiles = {
  /** What a picture shows, for who cannot see it. */
  label: (title: string, notes: number) => `${title}: ${tiles.notes(notes)}`,
  notes: (count: number): string => {
    if (count === 0) return 'nog geen briefjes'
    return count === 1 ? '1 briefje' : `${count} briefjes`
  },
  private: 'Alleen voor de groep',
  offline: 'Geen verbinding: zo zag het bord er het laatst uit',
}
