import type * as nl from '../nl/server.ts'

export const serverTexts: typeof nl.serverTexts = {
  ready: 'Samenbord is running.',
  here: 'On this computer',
  network: 'For others on the same network',
  onlyHere: 'Only this computer can reach it. Set HOST=0.0.0.0 to let others on the network in.',
  scan: 'Scan to open:',
  stopWith: 'Stop: Ctrl+C',
  notBuilt: 'The pages have not been built yet. Start with `npm start`, or build them with `npm run build`.',
  wrongSettings: 'Samenbord cannot start. This is wrong in the settings:',
  portInUse: (port) =>
    `Port ${port} is already in use. Stop the other program or choose another port, for example: PORT=${port + 1} npm start`,
  portForbidden: (port) =>
    `Port ${port} may only be used by an administrator. Choose a higher one, for example: PORT=3000 npm start`,
  noSuchAddress: (host) =>
    `This computer does not have the address ${host}. Set HOST=0.0.0.0 or leave HOST out.`,
  folder: {
    unreadable: (folder) =>
      `The data folder ${folder} cannot be read or written. Give the user who runs Samenbord the rights, or choose another folder with DATA_DIR.`,
    full: (folder) => `The disk of the data folder ${folder} is full. Make room first.`,
    busy: (folder) =>
      `The data folder ${folder} is in use by another Samenbord. Stop that one first, or choose another folder with DATA_DIR.`,
    failed: (folder) => `The data in ${folder} cannot be opened.`,
  },
  failed: 'Samenbord could not start.',
}
