/** Words on and around the small pictures of boards. */
export const tiles: typeof import('../nl/tiles.ts').tiles = {
  label: (title, notes) => `${title}: ${tiles.notes(notes)}`,
  notes: (count) => {
    if (count === 0) return 'no notes yet'
    return count === 1 ? '1 note' : `${count} notes`
  },
  private: 'Only for the group',
  offline: 'No connection: this is how the board last looked',
}
