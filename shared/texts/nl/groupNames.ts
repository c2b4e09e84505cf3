/** What groups are called until somebody gives them a name of their own. */
export const groupNames = {
  duo: (number: number) => `Duo ${number}`,
  group: (number: number) => `Groep ${number}`,
}
