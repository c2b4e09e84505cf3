/** What groups are called until somebody gives them a name of their own. */
export const groupNames: typeof import('../nl/groupNames.ts').groupNames = {
  duo: (number) => `Duo ${number}`,
  group: (number) => `Group ${number}`,
}
