import {
  Braces,
  ChevronDown,
  ChevronUp,
  FileText,
  FileUp,
  Image,
  type LucideIcon,
  PenTool,
  Sheet,
  Waypoints,
} from 'lucide-react'
import * as Parts from 'radix-ui/dropdown-menu'
import { useRef, useState } from 'react'
import { exportTexts } from '../../shared/texts/exports.ts'
import { useScene } from '../board/state/scene.ts'
import { Menu, MenuItem, MenuRule } from '../ui/components/Menu.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { ExportChoice, ExportGroup } from './choices.ts'
import styles from './ExportMenu.module.css'
import { type ChooseFile, TldrInput } from './TldrInput.tsx'
import { mayBringIn } from './useBringIn.ts'
import { type SavingHands, useSaving } from './useSaving.ts'

/** "Bewaar als…": the board as a file, and a drawing from elsewhere onto the board. Inside a board page. */
export function ExportMenu() {
  const { menu } = useTexts(exportTexts)
  const choose = useRef<ChooseFile>(null)
  return (
    <>
      <Menu label={menu.saveAs} face={<Face label={menu.saveAs} />}>
        <Choices onBringIn={() => choose.current?.open()} />
      </Menu>
      <TldrInput ref={choose} />
    </>
  )
}

function Face({ label }: { label: string }) {
  return (
    <>
      {label}
      <ChevronDown size={16} aria-hidden />
    </>
  )
}

/** What is offered follows from what the board says when the menu opens; what few people look for, when they do. */
function Choices({ onBringIn }: { onBringIn: () => void }) {
  const scene = useScene()
  const { menu } = useTexts(exportTexts)
  const { groups, save } = useSaving()
  const [offered] = useState(groups)
  const [isWhole, setWhole] = useState(false)
  const shown = (isSeldom: boolean) =>
    offered
      .filter(({ seldom }) => seldom === isSeldom)
      .map((group) => <Group key={group.key} group={group} save={save} />)
  return (
    <div className={styles.room}>
      {shown(false)}
      <MenuRule />
      <MenuItem
        icon={isWhole ? ChevronUp : ChevronDown}
        onSelect={(event) => {
          event.preventDefault()
          setWhole(!isWhole)
        }}
      >
        {isWhole ? menu.fewer : menu.more}
      </MenuItem>
      {isWhole && (
        <>
          {shown(true)}
          <MenuItem icon={FileUp} disabled={!mayBringIn(scene)} onSelect={onBringIn}>
            {menu.bringIn}
          </MenuItem>
        </>
      )}
    </div>
  )
}

function Group({ group, save }: { group: ExportGroup; save: SavingHands['save'] }) {
  return (
    <Parts.Group aria-label={group.title}>
      <Parts.Label className={styles.title}>{group.title}</Parts.Label>
      {group.choices.map((choice) => (
        <MenuItem key={choice.key} icon={iconOf(choice)} onSelect={() => void save(choice)}>
          {choice.label}
        </MenuItem>
      ))}
    </Parts.Group>
  )
}

const textIcons: Readonly<Record<string, LucideIcon>> = {
  csv: Sheet,
  md: FileText,
  json: Braces,
  graphml: Waypoints,
  gexf: Waypoints,
}

function iconOf(choice: ExportChoice): LucideIcon {
  if (choice.kind === 'text') return textIcons[choice.format] ?? FileText
  if (choice.kind === 'pdf') return FileText
  return choice.kind === 'tldr' ? PenTool : Image
}
