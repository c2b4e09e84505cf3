import { Lock, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '../../ui/components/Avatar.tsx'
import { announce } from '../../ui/components/announcements.ts'
import { Badge } from '../../ui/components/Badge.tsx'
import { Banner } from '../../ui/components/Banner.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { CodeField } from '../../ui/components/CodeField.tsx'
import { CopyField } from '../../ui/components/CopyField.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { EmptyState } from '../../ui/components/EmptyState.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { Menu, MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { QrCode } from '../../ui/components/QrCode.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { SuggestField } from '../../ui/components/SuggestField.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { Waiting } from '../../ui/components/Waiting.tsx'
import { Part } from './Part.tsx'
import styles from './StylePage.module.css'

const link = 'https://bord.example/doe-mee/CDFGHJ'

export function Doing() {
  const [open, setOpen] = useState(false)
  return (
    <Part title="Doen">
      <div className={styles.row}>
        <Button kind="primary" icon={Plus}>
          Maak ruimte
        </Button>
        <Button>Annuleer</Button>
        <Button kind="plain" icon={Pencil}>
          Wijzig de titel
        </Button>
        <Button kind="danger" icon={Trash2}>
          Haal uit de ruimte
        </Button>
      </div>
      <div className={styles.row}>
        <Button kind="primary" busy="De ruimte wordt gemaakt…">
          Maak ruimte
        </Button>
        <Button busy="Wordt bewaard…">Bewaar</Button>
        <Button kind="primary" disabled>
          Kan nu niet
        </Button>
      </div>
      <div className={styles.row}>
        <Button onClick={() => setOpen(true)}>Open een venster</Button>
        <Button onClick={() => announce('De link is gekopieerd')}>Toon een melding</Button>
        <Menu label="Meer over dit bord">
          <MenuItem icon={Pencil} onSelect={() => announce('De titel is gewijzigd')}>
            Wijzig de titel
          </MenuItem>
          <MenuItem icon={Lock} disabled onSelect={() => undefined}>
            Kan nu niet
          </MenuItem>
          <MenuRule />
          <MenuItem icon={Trash2} tone="trouble" onSelect={() => announce('Weggegooid')}>
            Gooi weg
          </MenuItem>
        </Menu>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Haal Kim uit de ruimte?"
        lead="Wat Kim schreef, blijft staan."
      >
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Annuleer</Button>
          <Button kind="danger" onClick={() => setOpen(false)}>
            Haal uit de ruimte
          </Button>
        </DialogActions>
      </Dialog>
    </Part>
  )
}

export function Choosing() {
  const [name, setName] = useState('')
  const [discipline, setDiscipline] = useState('')
  const [language, setLanguage] = useState<'nl' | 'en'>('nl')
  const [asked, setAsked] = useState(true)
  const [code, setCode] = useState('CDF')
  return (
    <Part title="Invullen">
      <div className={styles.columns}>
        <TextField label="Je naam" hint="Zo zien anderen wie jij bent." value={name} onChange={setName} />
        <TextField label="Je naam" value="" onChange={setName} error="Vul je naam in." />
        <SuggestField
          label="Je vakgebied"
          optional
          value={discipline}
          onChange={setDiscipline}
          suggestions={['Verpleegkunde', 'Onderwijs', 'Jongerenwerk']}
        />
        <Select
          label="Taal"
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
        <CodeField label="Code van de ruimte" value={code} onChange={setCode} />
        <CodeField
          label="Code van de ruimte"
          value="CDF"
          onChange={setCode}
          error="Een code heeft zes tekens."
        />
        <Checkbox
          label="Vakgebied"
          hint="Dan zie je op het bord uit welk vak een briefje komt."
          checked={asked}
          onChange={setAsked}
        />
        <CopyField label="Link om mee te doen" value={link} />
      </div>
    </Part>
  )
}

export function Telling() {
  return (
    <Part title="Vertellen">
      <div className={styles.row}>
        <Badge>Deelnemer</Badge>
        <Badge tone="accent">Opgeslagen</Badge>
        <Badge tone="signal">Alleen op dit apparaat</Badge>
        <Badge tone="trouble">Niet opgeslagen</Badge>
        <Badge icon={Lock}>Staat stil</Badge>
      </div>
      <Banner>Dit is een voorbeeld om in rond te kijken.</Banner>
      <Banner tone="offline">Geen verbinding. Je ziet wat er het laatst was.</Banner>
      <Banner tone="warning" action={<Button kind="plain">Nieuw bord</Button>}>
        Dit bord wordt groot.
      </Banner>
      <ErrorNotice title="Deze link werkt niet meer" action={<Button>Probeer opnieuw</Button>}>
        Er is niets veranderd. Vraag de facilitator om een nieuwe link.
      </ErrorNotice>
      <div className={styles.row}>
        <Avatar name="Kim de Wit" discipline="Verpleegkunde" />
        <Avatar name="Ali" discipline="Jongerenwerk" />
        <Avatar name="Anne van der Berg" discipline="" online={false} />
        <span className={styles.qr}>
          <QrCode link={link} />
        </span>
      </div>
    </Part>
  )
}

export function Waits() {
  return (
    <Part title="Wachten en leeg">
      <div className={styles.columns}>
        <Waiting>De ruimte wordt geopend</Waiting>
        <EmptyState
          as="h3"
          title="Nog geen borden"
          action={<Button kind="primary">Voeg een bord toe</Button>}
        >
          Kies een werkvorm of begin met een leeg bord.
        </EmptyState>
      </div>
    </Part>
  )
}
