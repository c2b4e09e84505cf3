/** What the server says on the terminal of who runs it. */
export const serverTexts = {
  ready: 'Samenbord draait.',
  here: 'Op deze computer',
  network: 'Voor anderen op hetzelfde netwerk',
  onlyHere: 'Alleen deze computer kan erbij. Zet HOST=0.0.0.0 om anderen op het netwerk toe te laten.',
  scan: 'Scan om te openen:',
  stopWith: 'Stoppen: Ctrl+C',
  notBuilt: 'De pagina’s zijn nog niet gebouwd. Start met `npm start`, of bouw ze met `npm run build`.',
  wrongSettings: 'Samenbord kan niet starten. Dit klopt niet in de instellingen:',
  settings: {
    PORT: 'moet een heel getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=3000',
    HOST: 'moet een adres van deze computer zijn, bijvoorbeeld HOST=0.0.0.0 (het hele netwerk) of HOST=127.0.0.1 (alleen deze computer)',
    PUBLIC_URL:
      'moet het adres zijn dat mensen openen, zonder pad, bijvoorbeeld PUBLIC_URL=https://bord.school.nl',
    CREATE_PASSWORD: 'mag hoogstens 200 tekens lang zijn',
    TRUST_PROXY:
      'moet het aantal proxy’s vóór Samenbord zijn, van 0 tot en met 10, bijvoorbeeld TRUST_PROXY=1',
    LOG_LEVEL: 'moet een van deze zijn: fatal, error, warn, info, debug, trace, silent',
  },
  portInUse: (port: number) =>
    `Poort ${port} is al in gebruik. Stop het andere programma of kies een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`,
  portForbidden: (port: number) =>
    `Poort ${port} mag alleen door een beheerder worden gebruikt. Kies een hogere poort, bijvoorbeeld: PORT=3000 npm start`,
  noSuchAddress: (host: string) =>
    `Deze computer heeft het adres ${host} niet. Zet HOST=0.0.0.0 of laat HOST weg.`,
  folder: {
    unreadable: (folder: string) =>
      `De gegevensmap ${folder} is niet te lezen of te beschrijven. Geef de gebruiker die Samenbord draait daar rechten, of kies met DATA_DIR een andere map.`,
    full: (folder: string) => `De schijf met de gegevensmap ${folder} is vol. Maak eerst ruimte.`,
    busy: (folder: string) =>
      `De gegevensmap ${folder} is in gebruik door een ander Samenbord. Stop dat eerst, of kies met DATA_DIR een andere map.`,
    failed: (folder: string) => `De gegevens in ${folder} kunnen niet worden geopend.`,
  },
  failed: 'Samenbord kon niet starten.',
}
